// What the tests of the font room share: the catalogue of the project, a scratch folder, FreeType.
#pragma once

#include "fonts/fonts.hpp"

#include <ft2build.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>
#include FT_FREETYPE_H

namespace test {

inline std::filesystem::path source_dir() {
    return ANBAN_SOURCE_DIR;
}

inline std::unique_ptr<anban::fonts::Catalogue> shipped_catalogue() {
    auto opened = anban::fonts::Catalogue::open(source_dir() / "fonts");
    return opened ? *std::move(opened) : nullptr;
}

inline const anban::fonts::Face& face_of(anban::fonts::Catalogue& catalogue, std::string_view family,
                                         bool bold = false, bool italic = false) {
    return **catalogue.find(family, bold, italic);
}

/// A folder that goes away with its owner.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "anban-test-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        std::ofstream(path_ / name, std::ios::binary) << bytes;
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A font file in which a glyph has another, shorter entry of `glyf`. The offsets are 32 bits wide or 16.
inline std::string with_entry(std::string font, std::size_t glyph, const std::string& entry) {
    const auto number = [&](std::size_t at, int bytes) {
        std::size_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8U | static_cast<unsigned char>(font.at(at + static_cast<std::size_t>(i)));
        return value;
    };
    const auto table = [&](const std::string& tag) { return number(font.find(tag) + 8, 4); };
    const bool wide = number(table("head") + 50, 2) == 1;
    const std::size_t begin =
        wide ? number(table("loca") + 4 * glyph, 4) : 2 * number(table("loca") + 2 * glyph, 2);
    return font.replace(table("glyf") + begin, entry.size(), entry);
}

/// A font as FreeType sees it, in design units.
class FreeTypeFace {
public:
    explicit FreeTypeFace(std::string bytes) : bytes_(std::move(bytes)) {
        FT_Init_FreeType(&library_);
        failed_ = FT_New_Memory_Face(library_, reinterpret_cast<const FT_Byte*>(bytes_.data()),
                                     static_cast<FT_Long>(bytes_.size()), 0, &face_) != 0;
    }
    FreeTypeFace(const FreeTypeFace&) = delete;
    FreeTypeFace& operator=(const FreeTypeFace&) = delete;
    ~FreeTypeFace() {
        if (!failed_) FT_Done_Face(face_);
        FT_Done_FreeType(library_);
    }
    bool failed() const { return failed_; }
    FT_Face operator->() const { return face_; }
    unsigned glyph(char32_t letter) const { return FT_Get_Char_Index(face_, letter); }
    long advance(unsigned glyph) const {
        return FT_Load_Glyph(face_, glyph, FT_LOAD_NO_SCALE) == 0 ? face_->glyph->metrics.horiAdvance : -1;
    }
    /// The outline's points, x and y in turn.
    std::vector<long> outline(unsigned glyph) const {
        std::vector<long> all;
        if (FT_Load_Glyph(face_, glyph, FT_LOAD_NO_SCALE) != 0) return {-1};
        const FT_Outline& outline = face_->glyph->outline;
        for (int i = 0; i < outline.n_points; ++i) {
            all.push_back(outline.points[i].x);
            all.push_back(outline.points[i].y);
        }
        return all;
    }

private:
    std::string bytes_;
    FT_Library library_ = nullptr;
    FT_Face face_ = nullptr;
    bool failed_ = true;
};

} // namespace test
