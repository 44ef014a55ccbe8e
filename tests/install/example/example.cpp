#include <anban/anban.hpp>

#include <fstream>

// example SHARE SOURCE PDF
int main(int, char** argv) {
    const auto typesetter = anban::Typesetter::make({argv[1], {}});
    const auto source = anban::Source::from_file(argv[2]);
    if (!typesetter || !source) return 1;
    const auto rendered = (*typesetter)->render(*source, {});
    if (!rendered) return 1;
    return std::ofstream(argv[3], std::ios::binary).write(rendered->pdf.data(), std::ssize(rendered->pdf))
               ? 0
               : 1;
}
