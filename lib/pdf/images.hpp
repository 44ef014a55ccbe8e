// Image XObjects (ISO 32000-1, 8.9.5). An image is written once, however often it is placed.
#pragma once

#include "images/images.hpp"
#include "pdf/deflate.hpp"
#include "pdf/seam.hpp"
#include "pdf/tagging.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace anban::pdf {

/// Colour profiles, compressed once. Thread safe; forgets everything when it has grown too large.
class ProfileCache {
public:
    std::shared_ptr<const std::string> get(const std::string& profile, Deflater& deflater);

private:
    std::mutex mutex_;
    std::size_t bytes_ = 0;
    std::unordered_map<std::string, std::shared_ptr<const std::string>> compressed_;
};

/// Writes images and the profiles they share into one document.
class ImageWriter {
public:
    ImageWriter(Seam& seam, ProfileCache& profiles, Deflater& deflater)
        : seam_(seam), profiles_(profiles), deflater_(deflater) {}

    /// Writes an image, whose data must live until the file is written; gives its number. Fails for a CMYK
    /// image without a profile, which has no defined colour in a PDF/A file (ISO 19005-2, 6.2.4.3).
    Result<int> write(const images::Image& image);

private:
    int profile(const std::string& icc, int components);

    Seam& seam_;
    ProfileCache& profiles_;
    Deflater& deflater_;
    std::unordered_map<std::string, int> written_; ///< profiles of this document
};

/// The operands of `cm` that draw an image upright into `box`, whichever way it is stored (EXIF orientation
/// 1–8).
std::string upright_matrix(int orientation, const Area& box);

} // namespace anban::pdf
