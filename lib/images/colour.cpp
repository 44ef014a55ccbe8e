#include "images/colour.hpp"

#include "images/bytes.hpp"

#include <lcms2.h>

#include <memory>
#include <type_traits>

namespace anban::images {
namespace {

constexpr std::size_t header_size = 128;
constexpr std::size_t size_limit = 4'000'000;
constexpr std::uint32_t first_unknown_version = 0x05000000;

struct CloseProfile {
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
struct DeleteContext {
    void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
// A context of its own keeps lcms2 from any state that threads share.
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, DeleteContext>;
using Profile = std::unique_ptr<void, CloseProfile>;

cmsColorSpaceSignature signature(ColourSpace space) {
    switch (space) {
    case ColourSpace::grey:
        return cmsSigGrayData;
    case ColourSpace::cmyk:
        return cmsSigCmykData;
    case ColourSpace::rgb:
    case ColourSpace::indexed:
        break;
    }
    return cmsSigRgbData;
}

bool allowed_class(cmsProfileClassSignature kind) {
    return kind == cmsSigDisplayClass || kind == cmsSigInputClass || kind == cmsSigOutputClass ||
           kind == cmsSigColorSpaceClass;
}

/// True when the profile says how its samples look; a grey one may do so by a curve alone.
bool leads_to_colours(cmsHPROFILE profile, ColourSpace space) {
    if (space == ColourSpace::grey && cmsIsTag(profile, cmsSigGrayTRCTag))
        return cmsReadTag(profile, cmsSigGrayTRCTag) != nullptr;
    if (cmsIsMatrixShaper(profile)) return true;
    return cmsIsTag(profile, cmsSigAToB0Tag) && cmsReadTag(profile, cmsSigAToB0Tag) != nullptr;
}

} // namespace

std::string checked_profile(std::string_view icc, ColourSpace space) {
    if (icc.size() < header_size || icc.size() > size_limit) return {};
    const std::uint32_t stated = u32(icc, 0);
    if (stated < header_size || stated > icc.size()) return {};
    icc = icc.substr(0, stated);
    const Context context(cmsCreateContext(nullptr, nullptr));
    const Profile profile(
        cmsOpenProfileFromMemTHR(context.get(), icc.data(), static_cast<cmsUInt32Number>(icc.size())));
    if (!profile) return {};
    const bool fits = cmsGetColorSpace(profile.get()) == signature(space) &&
                      allowed_class(cmsGetDeviceClass(profile.get())) &&
                      cmsGetEncodedICCversion(profile.get()) < first_unknown_version &&
                      leads_to_colours(profile.get(), space);
    return fits ? std::string(icc) : std::string();
}

} // namespace anban::images
