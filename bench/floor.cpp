// What can't be left out of a PDF with its own fonts: words are shaped (known ones are only looked up),
// turned into strings of a content stream, and this and the subsets of their fonts are compressed. No source
// is read as Markdown, no line broken, nothing placed or tagged, nothing written. anban's figure for the same
// files shows how near to that it is.
//
//     floor FONTS SOURCE…    FONTS is the folder of a catalogue, such as build/release/share/anban/fonts
#include "base/files.hpp"
#include "fonts/fonts.hpp"
#include "pdf/deflate.hpp"
#include "pdf/fonts.hpp"
#include "pdf/pieces.hpp"
#include "pdf/seam.hpp"
#include "text/words.hpp"

#include <fmt/format.h>
#include <time.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace anban;

namespace {

constexpr Pt size{13};

double cpu_seconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// What outlives a document.
struct Desk {
    fonts::Shaper shaper;
    pdf::FontCache cache;
    pdf::Deflater deflater;

    explicit Desk(fonts::Catalogue& catalogue) : shaper(catalogue) {}
};

/// The words of one line with spaces between.
layout::PlacedText shaped(Desk& desk, const fonts::Face& face, std::string_view line) {
    layout::PlacedText text;
    text.size = size;
    text.face = &face;
    const fonts::Piece* space = desk.shaper.shape(face, " ", false).data();
    text::for_each_token(line, [&](std::size_t begin, std::size_t end) {
        if (!text.pieces.empty()) text.pieces.push_back(space);
        for (const fonts::Piece& piece : desk.shaper.shape(face, line.substr(begin, end - begin), false))
            text.pieces.push_back(&piece);
    });
    return text;
}

/// Compressed bytes of a document whose first line is bold and all else is not; 0 where its fonts are
/// damaged.
std::size_t set(Desk& desk, const fonts::Face& regular, const fonts::Face& bold, std::string_view source) {
    pdf::DocumentFonts fonts;
    pdf::Pieces pieces(fonts);
    std::string content;
    const fonts::Face* face = &bold;
    while (!source.empty()) {
        const std::size_t end = std::min(source.find('\n'), source.size());
        const layout::PlacedText text = shaped(desk, *face, source.substr(0, end));
        source.remove_prefix(std::min(end + 1, source.size()));
        if (text.pieces.empty()) continue;
        content += '(';
        content += pieces.encode(text).bytes;
        content += ")Tj\n";
        face = &regular;
    }
    pdf::Seam seam;
    if (!fonts.write(seam, desk.cache, desk.deflater)) return 0;
    std::size_t bytes = desk.deflater.compress(content).size();
    for (const pdf::Seam::Body& body : seam.bodies())
        bytes += body.text.size() + body.data().size();
    return bytes;
}

int complain(const Failure& failure) {
    fmt::print(stderr, "floor: {}\n", to_text(failure.why));
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        fmt::print(stderr, "floor FONTS SOURCE…\n");
        return EXIT_FAILURE;
    }
    const auto catalogue = fonts::Catalogue::open(argv[1]);
    if (!catalogue) return complain(catalogue.failure());
    const auto regular = (*catalogue)->find("Liberation Serif", false, false),
               bold = (*catalogue)->find("Liberation Serif", true, false);
    if (!regular) return complain(regular.failure());
    if (!bold) return complain(bold.failure());
    std::vector<std::string> sources;
    for (int i = 2; i < argc; ++i) {
        auto source = read_file(argv[i], std::size_t{1} << 30U);
        if (!source) return complain(source.failure());
        sources.push_back(*std::move(source));
    }
    Desk desk(**catalogue);
    const double start = cpu_seconds();
    std::size_t bytes = 0;
    for (const std::string& source : sources)
        bytes += set(desk, **regular, **bold, source);
    const auto count = static_cast<double>(sources.size());
    fmt::print("{:.3f} ms and {:.0f} bytes a document\n", (cpu_seconds() - start) * 1000 / count,
               static_cast<double>(bytes) / count);
}
