// Makes icc/cmyk.icc from the measured patches of a printing condition: make_cmyk_profile FOGRA39L.ti3
// cmyk.icc
//
// The profile has one table, from ink to colour: all that a reader of photos needs. Its nodes are the patches
// themselves, so nothing is modelled; where the darker layers of the chart have fewer patches, the values
// between two of them are interpolated in Lab.
#include <lcms2.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Ink = std::array<int, 4>; // per cent of cyan, magenta, yellow, black

// The chart (ECI 2002) has a full lattice of these steps in the layer without black …
const std::vector<int> steps = {0, 10, 20, 30, 40, 55, 70, 85, 100};
// … and coarser ones in the layers with black.
const std::map<int, std::vector<int>> layers = {{0, steps},
                                                {20, {0, 10, 20, 40, 70, 100}},
                                                {40, {0, 20, 40, 70, 100}},
                                                {60, {0, 20, 40, 70, 100}},
                                                {80, {0, 40, 70, 100}},
                                                {100, {0, 40, 100}}};

std::map<Ink, cmsCIEXYZ> read_patches(const char* file) {
    std::map<Ink, cmsCIEXYZ> patches;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        std::istringstream row(line);
        int number = 0;
        Ink ink{};
        cmsCIEXYZ xyz{};
        if (row >> number >> ink[0] >> ink[1] >> ink[2] >> ink[3] >> xyz.X >> xyz.Y >> xyz.Z)
            patches.emplace(ink, xyz);
    }
    return patches;
}

/// The colour of a patch relative to the paper, as ICC profiles count it.
cmsCIELab relative(const cmsCIEXYZ& patch, const cmsCIEXYZ& paper) {
    const cmsCIEXYZ white = *cmsD50_XYZ();
    const cmsCIEXYZ adapted = {patch.X / paper.X * white.X, patch.Y / paper.Y * white.Y,
                               patch.Z / paper.Z * white.Z};
    cmsCIELab lab{};
    cmsXYZ2Lab(&white, &lab, &adapted);
    return lab;
}

/// A node of the table: a patch, or what lies between the patches around it.
class Chart {
public:
    explicit Chart(std::map<Ink, cmsCIEXYZ> patches)
        : patches_(std::move(patches)), paper_(patches_.at(Ink{})) {}

    cmsCIEXYZ paper() const { return paper_; }

    cmsCIELab colour(Ink ink, std::size_t from = 0) const {
        const std::vector<int>& there = layers.at(ink[3]);
        for (std::size_t i = from; i < 3; ++i) {
            const auto upper = std::lower_bound(there.begin(), there.end(), ink[i]);
            if (*upper == ink[i]) continue;
            const int above = *upper, below = *std::prev(upper);
            const double share = double(ink[i] - below) / (above - below);
            Ink low = ink, high = ink;
            low[i] = below;
            high[i] = above;
            const cmsCIELab a = colour(low, i + 1), b = colour(high, i + 1);
            return {a.L + share * (b.L - a.L), a.a + share * (b.a - a.a), a.b + share * (b.b - a.b)};
        }
        return relative(patches_.at(ink), paper_);
    }

private:
    std::map<Ink, cmsCIEXYZ> patches_;
    cmsCIEXYZ paper_;
};

cmsStage* table(const Chart& chart) {
    std::vector<cmsUInt16Number> nodes;
    for (const int c : steps) {
        for (const int m : steps) {
            for (const int y : steps) {
                for (const auto& layer : layers) {
                    const cmsCIELab lab = chart.colour({c, m, y, layer.first});
                    cmsUInt16Number encoded[3];
                    cmsFloat2LabEncoded(encoded, &lab);
                    nodes.insert(nodes.end(), encoded, encoded + 3);
                }
            }
        }
    }
    const auto count = static_cast<cmsUInt32Number>(steps.size());
    const cmsUInt32Number grid[] = {count, count, count, static_cast<cmsUInt32Number>(layers.size())};
    return cmsStageAllocCLut16bitGranular(nullptr, grid, 4, 3, nodes.data());
}

/// From per cent of ink to the place in the lattice, whose steps are not even.
cmsToneCurve* place_in_lattice() {
    std::vector<cmsUInt16Number> places;
    for (int percent = 0; percent <= 100; ++percent) {
        const auto upper = std::lower_bound(steps.begin(), steps.end(), percent);
        double place = double(upper - steps.begin());
        if (*upper != percent) place -= double(*upper - percent) / (*upper - *std::prev(upper));
        places.push_back(static_cast<cmsUInt16Number>(std::lround(place / double(steps.size() - 1) * 65535)));
    }
    return cmsBuildTabulatedToneCurve16(nullptr, static_cast<cmsUInt32Number>(places.size()), places.data());
}

void write_text(cmsHPROFILE profile, cmsTagSignature tag, const char* text) {
    cmsMLU* mlu = cmsMLUalloc(nullptr, 1);
    cmsMLUsetASCII(mlu, "en", "US", text);
    cmsWriteTag(profile, tag, mlu);
    cmsMLUfree(mlu);
}

std::string make(const Chart& chart) {
    cmsHPROFILE profile = cmsCreateProfilePlaceholder(nullptr);
    cmsSetProfileVersion(profile, 4.2);
    cmsSetDeviceClass(profile, cmsSigInputClass); // an output profile would need tables from colour to ink
    cmsSetColorSpace(profile, cmsSigCmykData);
    cmsSetPCS(profile, cmsSigLabData);
    write_text(profile, cmsSigProfileDescriptionTag, "Coated offset (FOGRA39L), read only");
    write_text(profile, cmsSigCopyrightTag,
               "Made by anban from FOGRA39L.ti3 (icc-profiles-free, zlib licence)");
    const cmsCIEXYZ paper = chart.paper();
    const cmsCIEXYZ white = {paper.X / 100, paper.Y / 100, paper.Z / 100};
    cmsWriteTag(profile, cmsSigMediaWhitePointTag, &white);

    cmsToneCurve* lattice = place_in_lattice();
    cmsToneCurve* straight = cmsBuildGamma(nullptr, 1.0);
    cmsToneCurve* in[] = {lattice, lattice, lattice, straight};
    cmsToneCurve* out[] = {straight, straight, straight};
    cmsPipeline* pipeline = cmsPipelineAlloc(nullptr, 4, 3);
    cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, 4, in));
    cmsPipelineInsertStage(pipeline, cmsAT_END, table(chart));
    cmsPipelineInsertStage(pipeline, cmsAT_END, cmsStageAllocToneCurves(nullptr, 3, out));
    cmsWriteTag(profile, cmsSigAToB0Tag, pipeline);
    cmsPipelineFree(pipeline);
    cmsFreeToneCurve(lattice);
    cmsFreeToneCurve(straight);

    cmsUInt32Number size = 0;
    cmsSaveProfileToMem(profile, nullptr, &size);
    std::string bytes(size, '\0');
    cmsSaveProfileToMem(profile, bytes.data(), &size);
    cmsCloseProfile(profile);
    // The date of the measurements, not of this run, so that the bytes are always the same: 2006-12-01.
    static constexpr char date[] = {0x07, '\xD6', 0, 12, 0, 1, 0, 0, 0, 0, 0, 0};
    bytes.replace(24, sizeof date, date, sizeof date);
    return bytes;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: make_cmyk_profile FOGRA39L.ti3 cmyk.icc\n", stderr);
        return 2;
    }
    const std::string bytes = make(Chart(read_patches(argv[1])));
    std::ofstream(argv[2], std::ios::binary) << bytes;
    return bytes.empty() ? 1 : 0;
}
