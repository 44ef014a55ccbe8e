#include "readers/pasted/assemble.hpp"
#include "readers/pasted/reading.hpp"
#include "readers/readers.hpp"
#include "text/clean.hpp"

namespace anban::readers {

Result<ReadDocument> read_pasted(std::string_view bytes, const std::string& file,
                                 const std::filesystem::path& folder,
                                 const std::vector<std::string>& photos) {
    auto decoded = text::decode(bytes, file);
    if (!decoded) return decoded.failure();
    text::Clean clean = text::normalise(*decoded, file);

    ReadDocument out;
    out.document.file = file;
    out.document.folder = folder;
    out.messages = std::move(clean.mends);

    std::vector<pasted::Line> lines = pasted::split_lines(clean.text);
    pasted::join_broken_lines(lines, file, out.messages);
    pasted::Reading reading(std::move(lines));
    pasted::settle_head(reading);
    pasted::settle_end(reading);
    pasted::settle_body(reading, photos.size());
    pasted::assemble(reading, photos, out);
    return out;
}

} // namespace anban::readers
