// Tables of a font file.
#pragma once

#include <harfbuzz/hb.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace anban::fonts {

/// Big-endian bytes of a font file. Reads past their end give 0.
class View {
public:
    View() = default;
    explicit View(std::string_view bytes) : bytes_(bytes) {}

    std::size_t size() const { return bytes_.size(); }
    bool empty() const { return bytes_.empty(); }
    std::uint8_t u8(std::size_t at) const {
        return at < bytes_.size() ? static_cast<std::uint8_t>(bytes_[at]) : 0;
    }
    std::uint16_t u16(std::size_t at) const { return static_cast<std::uint16_t>(u8(at) << 8 | u8(at + 1)); }
    std::int16_t i16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }
    std::uint32_t u32(std::size_t at) const { return std::uint32_t{u16(at)} << 16U | u16(at + 2); }
    std::string_view bytes() const { return bytes_; }

private:
    std::string_view bytes_;
};

/// A table of a face, which is kept mapped as long as this object lives.
class Table {
public:
    Table(hb_face_t* face, const char (&tag)[5])
        : blob_(hb_face_reference_table(face, HB_TAG(tag[0], tag[1], tag[2], tag[3]))) {}
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;
    ~Table() { hb_blob_destroy(blob_); }

    View view() const {
        unsigned length = 0;
        const char* data = hb_blob_get_data(blob_, &length);
        return View({data, length});
    }

private:
    hb_blob_t* blob_;
};

} // namespace anban::fonts
