#include "images/orientation.hpp"

#include <libexif/exif-data.h>

#include <memory>

namespace anban::images {
namespace {

struct Unref {
    void operator()(ExifData* data) const { exif_data_unref(data); }
};

} // namespace

int exif_orientation(std::string_view exif) {
    const std::unique_ptr<ExifData, Unref> data(exif_data_new_from_data(
        reinterpret_cast<const unsigned char*>(exif.data()), static_cast<unsigned>(exif.size())));
    if (!data) return 1;
    ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (entry == nullptr || entry->format != EXIF_FORMAT_SHORT || entry->size < 2) return 1;
    const int orientation = exif_get_short(entry->data, exif_data_get_byte_order(data.get()));
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

} // namespace anban::images
