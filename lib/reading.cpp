#include "reading.hpp"

#include <algorithm>
#include <system_error>

namespace anban {
namespace {

namespace fs = std::filesystem;

bool is_text(const fs::path& file) {
    const auto ending = file.extension();
    return ending == ".txt" || ending == ".TXT";
}

/// In a folder with several texts, a photo belongs to the text whose name begins its own: `bai-2.txt` has
/// `bai-2.jpg` and `bai-2-toan-canh.jpg`.
std::vector<std::string> photos_beside(const Source& source, bool among_others) {
    auto photos = readers::list_photos(source.folder);
    std::error_code error;
    const auto texts = std::count_if(fs::directory_iterator(source.folder, error), fs::directory_iterator{},
                                     [](const fs::directory_entry& entry) { return is_text(entry.path()); });
    if (!among_others && (error || texts < 2)) return photos;
    const auto stem = fs::path(source.name).stem().string();
    std::erase_if(photos, [&](const std::string& photo) { return !photo.starts_with(stem); });
    return photos;
}

Result<readers::ReadDocument> read_pasted(const Source& source, bool among_others) {
    const bool from_file = !source.name.empty() && source.name != "<stdin>";
    std::vector<std::string> photos;
    if (source.photos)
        photos = readers::list_photos(*source.photos);
    else if (from_file)
        photos = photos_beside(source, among_others);
    auto read = readers::read_pasted(source.bytes, source.name, source.folder, photos);
    if (read && source.photos) move_photos(read->document, *source.photos, source.folder);
    return read;
}

} // namespace

void move_photos(document::Document& document, const fs::path& from, const fs::path& to) {
    const auto base = fs::absolute(to).lexically_normal();
    for (auto& block : document.blocks) {
        auto* figure = std::get_if<document::Figure>(&block.kind);
        if (!figure || figure->photo.empty()) continue;
        const auto photo = fs::absolute(from / figure->photo).lexically_normal();
        figure->photo = photo.lexically_proximate(base).string();
    }
}

bool is_pasted(const Source& source) {
    if (source.format != SourceFormat::automatic) return source.format == SourceFormat::pasted;
    return is_text(source.name);
}

Result<readers::ReadDocument> read_source(const Source& source, bool among_others) {
    if (is_pasted(source)) return read_pasted(source, among_others);
    return readers::read_markdown(source.bytes, source.name, source.folder);
}

} // namespace anban
