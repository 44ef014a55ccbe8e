// The photos of a folder, in the order in which a person counts them.
#include "readers/readers.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <system_error>

namespace anban::readers {
namespace {

bool digit(char c) {
    return c >= '0' && c <= '9';
}

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Takes the run of digits at `at`, leading zeros left out.
std::string_view take_number(std::string_view name, std::size_t& at) {
    while (at < name.size() && name[at] == '0')
        ++at;
    const std::size_t begin = at;
    while (at < name.size() && digit(name[at]))
        ++at;
    return name.substr(begin, at - begin);
}

/// Runs of digits count as numbers of any length, ASCII letters in either case alike; names that differ in
/// nothing else follow their bytes, so that the order never depends on the file system's.
bool natural_less(const std::string& a, const std::string& b) {
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (digit(a[i]) && digit(b[j])) {
            const auto x = take_number(a, i), y = take_number(b, j);
            if (x.size() != y.size()) return x.size() < y.size();
            if (x != y) return x < y;
            continue;
        }
        const auto x = static_cast<unsigned char>(small(a[i++])),
                   y = static_cast<unsigned char>(small(b[j++]));
        if (x != y) return x < y;
    }
    if ((i < a.size()) != (j < b.size())) return j < b.size();
    return a < b;
}

bool is_photo_name(const std::filesystem::path& name) {
    std::string ending = name.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), small);
    return ending == ".jpg" || ending == ".jpeg" || ending == ".png";
}

} // namespace

std::vector<std::string> list_photos(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::filesystem::path name = entry->path().filename();
        // `._anh.jpg` is what a Mac leaves beside a photo on a foreign disk: not a photo.
        if (name.native().front() == '.' || !is_photo_name(name)) continue;
        std::error_code gone;
        if (!entry->is_regular_file(gone)) continue;
        // A source is UTF-8: a name that isn't could not be written in it.
        const auto decoded = text::decode(name.native(), name.native());
        if (!decoded || *decoded != name.native()) continue;
        names.push_back(name.native());
    }
    std::sort(names.begin(), names.end(), natural_less);
    return names;
}

} // namespace anban::readers
