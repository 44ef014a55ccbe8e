#include "images/images.hpp"

namespace anban::images {

Result<std::filesystem::path> locate(const std::string& written, const SourceFolder& from) {
    return anban::locate(written, from,
                         {"photo", "the folder of its document", "allow photos from outside",
                          "mend the name in the source, or put the photo there"});
}

} // namespace anban::images
