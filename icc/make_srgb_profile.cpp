// Makes icc/srgb.icc, the profile of the output intent: make_srgb_profile srgb.icc
//
// Each PDF carries it, so it holds what ICC.1:2004-10 (version 4.2), 8.3.2 asks of an RGB display profile and
// nothing more: the primaries and the parametric curve of IEC 61966-2-1, once for all three channels.
#include <lcms2.h>

#include <cstdio>
#include <fstream>
#include <string>

namespace {

void write_text(cmsHPROFILE profile, cmsTagSignature tag, const char* text) {
    cmsMLU* mlu = cmsMLUalloc(nullptr, 1);
    cmsMLUsetASCII(mlu, "en", "US", text);
    cmsWriteTag(profile, tag, mlu);
    cmsMLUfree(mlu);
}

std::string make() {
    const cmsHPROFILE whole = cmsCreate_sRGBProfile();
    const cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 4.2);
    cmsSetDeviceClass(profile, cmsSigDisplayClass);
    cmsSetColorSpace(profile, cmsSigRgbData);
    cmsSetPCS(profile, cmsSigXYZData);
    write_text(profile, cmsSigProfileDescriptionTag, "sRGB");
    write_text(profile, cmsSigCopyrightTag, "No copyright, use freely");
    for (const auto tag : {cmsSigMediaWhitePointTag, cmsSigChromaticAdaptationTag, cmsSigRedColorantTag,
                           cmsSigGreenColorantTag, cmsSigBlueColorantTag, cmsSigRedTRCTag})
        cmsWriteTag(profile, tag, cmsReadTag(whole, tag));
    cmsLinkTag(profile, cmsSigGreenTRCTag, cmsSigRedTRCTag);
    cmsLinkTag(profile, cmsSigBlueTRCTag, cmsSigRedTRCTag);

    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    cmsCloseProfile(whole);
    // The date of the standard, not of this run, so that the bytes are always the same: 1999-10-18.
    static constexpr char date[] = {0x07, '\xCF', 0, 10, 0, 18, 0, 0, 0, 0, 0, 0};
    bytes.replace(24, sizeof date, date, sizeof date);
    return bytes;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: make_srgb_profile srgb.icc\n", stderr);
        return 2;
    }
    const std::string bytes = make();
    std::ofstream(argv[1], std::ios::binary) << bytes;
    return bytes.empty() ? 1 : 0;
}
