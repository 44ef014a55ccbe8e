#include "pdf/images.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <array>

namespace anban::pdf {
namespace {

using images::ColourSpace;

constexpr std::size_t most_cached = 32U << 20U; // bytes of profiles

int component_count(ColourSpace space) {
    switch (space) {
    case ColourSpace::rgb:
        return 3;
    case ColourSpace::cmyk:
        return 4;
    default:
        return 1;
    }
}

/// Without a profile the colours are those of the output intent, sRGB (ISO 19005-2, 6.2.4.3).
std::string_view device_space(ColourSpace space) {
    return space == ColourSpace::grey ? "/DeviceGray" : "/DeviceRGB";
}

std::string decode_parameters(const images::Image& image) {
    if (image.encoding == images::Encoding::jpeg) return "/Filter/DCTDecode";
    std::string out = "/Filter/FlateDecode";
    if (image.png_predictor) {
        out += fmt::format("/DecodeParms<</Predictor 15/Columns {}", image.width);
        if (const int colours = component_count(image.space); colours != 1)
            out += fmt::format("/Colors {}", colours);
        if (image.bits != 8) out += fmt::format("/BitsPerComponent {}", image.bits);
        out += ">>";
    }
    return out;
}

} // namespace

std::shared_ptr<const std::string> ProfileCache::get(const std::string& profile, Deflater& deflater) {
    {
        const std::lock_guard lock(mutex_);
        if (const auto known = compressed_.find(profile); known != compressed_.end()) return known->second;
    }
    auto made = std::make_shared<const std::string>(deflater.compress(profile));
    const std::lock_guard lock(mutex_);
    if (bytes_ > most_cached) {
        compressed_.clear();
        bytes_ = 0;
    }
    bytes_ += profile.size() + made->size();
    return compressed_.emplace(profile, std::move(made)).first->second;
}

int ImageWriter::profile(const std::string& icc, int components) {
    const auto [known, is_new] = written_.try_emplace(icc);
    if (is_new)
        known->second = seam_.put_stream(fmt::format("/N {}/Filter/FlateDecode", components),
                                         *profiles_.get(icc, deflater_));
    return known->second;
}

Result<int> ImageWriter::write(const images::Image& image) {
    std::string space(device_space(image.space));
    if (!image.icc.empty()) {
        // The samples of an indexed image are in its palette: three components.
        const int components = image.space == ColourSpace::indexed ? 3 : component_count(image.space);
        space = fmt::format("[/ICCBased {} 0 R]", profile(image.icc, components));
    } else if (image.space == ColourSpace::cmyk) {
        return fail(FailureKind::bad_data, "photo-without-profile",
                    "a CMYK photo has no colour profile, so that its colours are unknown",
                    "save the photo with its profile, or as RGB");
    }
    if (image.space == ColourSpace::indexed) {
        const std::size_t entries = image.palette.size() / 3;
        if (entries == 0 || entries > 256)
            return fail(FailureKind::internal, "photo-palette", "an indexed photo has no sound palette");
        space = fmt::format("[/Indexed{} {} {}]", space, entries - 1, literal(image.palette));
    }
    std::string out =
        fmt::format("/Type/XObject/Subtype/Image/Width {}/Height {}/BitsPerComponent {}/ColorSpace{}{}",
                    image.width, image.height, image.bits, space, decode_parameters(image));
    if (image.inverted) {
        out += "/Decode[1 0";
        for (int i = 1; i < component_count(image.space); ++i)
            out += " 1 0";
        out += ']';
    }
    if (image.mask) {
        auto mask = write(*image.mask);
        if (!mask) return mask;
        out += fmt::format("/SMask {} 0 R", *mask);
    }
    return seam_.lend_stream(out, image.data);
}

std::string upright_matrix(int orientation, const Area& box) {
    const double x = box.left, y = box.bottom, w = box.right - box.left, h = box.top - box.bottom;
    const std::array<std::array<double, 6>, 8> matrices{{{w, 0, 0, h, x, y},
                                                         {-w, 0, 0, h, x + w, y},
                                                         {-w, 0, 0, -h, x + w, y + h},
                                                         {w, 0, 0, -h, x, y + h},
                                                         {0, -h, -w, 0, x + w, y + h},
                                                         {0, -h, w, 0, x, y + h},
                                                         {0, h, w, 0, x, y},
                                                         {0, h, -w, 0, x + w, y}}};
    const std::size_t row =
        orientation >= 1 && orientation <= 8 ? static_cast<std::size_t>(orientation - 1) : 0;
    std::string out;
    for (const double value : matrices[row]) {
        if (!out.empty()) out += ' ';
        append_number(out, value, 2);
    }
    return out;
}

} // namespace anban::pdf
