#include "fonts/outlines.hpp"

#include <harfbuzz/hb.h>

#include <algorithm>
#include <cmath>

namespace anban::fonts {
namespace {

constexpr int deepest = 8;              ///< composites in composites
constexpr std::size_t most_parts = 256; ///< of one glyph, all levels together
constexpr double largest = 16'000;      ///< a coordinate; differences of two still fit 16 bits
constexpr std::size_t most_points = 0xFFFF;

void put16(std::string& table, std::size_t at, int value) {
    table[at] = static_cast<char>(static_cast<unsigned>(value) >> 8U & 0xFFU);
    table[at + 1] = static_cast<char>(static_cast<unsigned>(value) & 0xFFU);
}

std::string sized(View table, std::size_t size) {
    std::string out(table.bytes().substr(0, size));
    out.resize(size);
    return out;
}

void move(std::vector<Contour>& contours, const Component& component, double x, double y) {
    for (Contour& contour : contours)
        for (Point& point : contour)
            point = {component.xx * point.x + component.xy * point.y + x,
                     component.yx * point.x + component.yy * point.y + y, point.on};
}

const Point* point_at(const std::vector<Contour>& contours, int number) {
    auto left = static_cast<std::size_t>(number);
    for (const Contour& contour : contours) {
        if (left < contour.size()) return &contour[left];
        left -= contour.size();
    }
    return nullptr;
}

/// Rounded outwards.
int outwards(int value, double scale, bool up) {
    const double scaled = value * scale;
    return static_cast<int>(up ? std::ceil(scaled) : std::floor(scaled));
}

} // namespace

int program_length(const Face& face, int design_units) {
    return static_cast<int>(std::floor(design_units * double{program_units} / face.units_per_em + 0.5));
}

double program_drift(const Face& face, int design_units) {
    return program_length(face, design_units) - design_units * double{program_units} / face.units_per_em;
}

struct Outlines::State {
    Face face; ///< a copy, which may outlive the catalogue
    double scale;
    Table glyf, loca, hmtx, head_table, hhea_table, maxp_table;
    std::size_t glyph_count;
    bool long_offsets;
    Box box;
    std::string head, hhea, maxp;

    std::mutex mutex;
    std::vector<std::unique_ptr<const Outline>> known; ///< by glyph

    explicit State(const Face& whole);
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { hb_font_destroy(face.hb_font); }
    void make_tables();
    std::optional<View> entry(std::size_t glyph) const;
    int shift(std::size_t glyph) const;
    bool collect(std::size_t glyph, int depth, std::size_t& budget, std::vector<Contour>& contours) const;
    const Outline* outline(std::uint16_t glyph, int depth);
    bool compose(std::uint16_t glyph, int depth, Outline& out);
    bool trace(std::uint16_t glyph, Outline& out) const;
};

Outlines::State::State(const Face& whole)
    : face(whole), scale(double{program_units} / whole.units_per_em), glyf(whole.hb_face, "glyf"),
      loca(whole.hb_face, "loca"), hmtx(whole.hb_face, "hmtx"), head_table(whole.hb_face, "head"),
      hhea_table(whole.hb_face, "hhea"), maxp_table(whole.hb_face, "maxp"),
      glyph_count(hb_face_get_glyph_count(whole.hb_face)), long_offsets(head_table.view().i16(50) != 0),
      known(glyph_count) {
    hb_font_reference(face.hb_font);
    make_tables();
}

/// The face's own tables with lengths scaled, and without what tells of hints, dates and revisions.
void Outlines::State::make_tables() {
    head = sized(head_table.view(), 54);
    for (const std::size_t zero :
         {4, 6, 8, 10, 20, 22, 24, 26, 28, 30, 32, 34, 50}) // sum, dates, format of loca
        put16(head, zero, 0);
    put16(head, 18, program_units);
    box = {outwards(face.bbox[0], scale, false), outwards(face.bbox[1], scale, false),
           outwards(face.bbox[2], scale, true), outwards(face.bbox[3], scale, true)};
    put16(head, 36, box.left);
    put16(head, 38, box.bottom);
    put16(head, 40, box.right);
    put16(head, 42, box.top);

    hhea = sized(hhea_table.view(), 36);
    for (const std::size_t length : {4, 6, 8, 10, 12, 14, 16}) // ascender … xMaxExtent
        put16(hhea, length, program_length(face, hhea_table.view().i16(length)));
    put16(hhea, 12, box.left); // the least left side bearing
    put16(hhea, 34, 0);

    maxp = sized(maxp_table.view(), 32);
    const View limits(maxp_table.view());
    put16(maxp, 4, 0);
    for (const std::size_t pair : {6, 8}) // contours and points: a composite may become a simple glyph
        put16(maxp, pair, std::max(limits.u16(pair), limits.u16(pair + 4)));
    put16(maxp, 14, 1); // no twilight zone
    for (std::size_t at = 16; at < 28; at += 2)
        put16(maxp, at, 0);
}

/// The entry of a glyph; nothing where it would lie outside its table.
std::optional<View> Outlines::State::entry(std::size_t glyph) const {
    const View offsets = loca.view();
    const auto offset = [&](std::size_t place) -> std::size_t {
        return long_offsets ? offsets.u32(4 * place) : 2 * std::size_t{offsets.u16(2 * place)};
    };
    const std::size_t begin = offset(glyph), end = offset(glyph + 1);
    if (begin > end || end > glyf.view().size()) return std::nullopt;
    return View(glyf.view().bytes().substr(begin, end - begin));
}

/// How far readers move the glyph to the right: its left side bearing, less the left edge that its entry
/// tells.
int Outlines::State::shift(std::size_t glyph) const {
    const View data = entry(glyph).value_or(View());
    if (data.empty()) return 0;
    const std::size_t advances = hhea_table.view().u16(34);
    return hmtx.view().i16(glyph < advances ? 4 * glyph + 2 : 4 * advances + 2 * (glyph - advances)) -
           data.i16(2);
}

/// Adds the contours of a glyph, of whatever parts, in design units. `budget` bounds its points and parts.
bool Outlines::State::collect(std::size_t glyph, int depth, std::size_t& budget,
                              std::vector<Contour>& contours) const {
    if (glyph >= glyph_count || depth > deepest || budget-- == 0) return false;
    const auto data = entry(glyph);
    if (!data) return false;
    if (!is_composite(*data)) {
        auto own = read_contours(*data);
        if (!own) return false;
        for (Contour& contour : *own) {
            if (contour.size() > budget) return false;
            budget -= contour.size();
            contours.push_back(std::move(contour));
        }
        return true;
    }
    const auto components = read_components(*data);
    if (!components) return false;
    std::vector<Contour> whole;
    for (const Component& component : *components) {
        std::vector<Contour> part;
        if (!collect(component.glyph, depth + 1, budget, part)) return false;
        double x = component.first, y = component.second;
        if (component.moves_are_scaled) {
            x *= std::sqrt(component.xx * component.xx + component.yx * component.yx);
            y *= std::sqrt(component.xy * component.xy + component.yy * component.yy);
        }
        if (component.by_points) {
            move(part, component, 0, 0);
            const Point *goal = point_at(whole, component.first), *from = point_at(part, component.second);
            if (goal == nullptr || from == nullptr) return false;
            move(part, {}, goal->x - from->x, goal->y - from->y);
        } else {
            move(part, component, x, y);
        }
        std::move(part.begin(), part.end(), std::back_inserter(whole));
    }
    std::move(whole.begin(), whole.end(), std::back_inserter(contours));
    return true;
}

/// A composite whose parts are only moved stays one: most Vietnamese letters are a letter and its marks.
/// False where this one can't.
bool Outlines::State::compose(std::uint16_t glyph, int depth, Outline& out) {
    const auto data = entry(glyph);
    if (!data || !is_composite(*data) || shift(glyph) != 0) return false;
    auto components = read_components(*data);
    if (!components || components->size() > most_parts) return false;
    for (Component& component : *components) {
        if (!component.only_moved() || shift(component.glyph) != 0 ||
            outline(component.glyph, depth + 1) == nullptr)
            return false;
        component.first = program_length(face, component.first);
        component.second = program_length(face, component.second);
        if (std::abs(component.first) > largest || std::abs(component.second) > largest) return false;
        out.parts.push_back(component.glyph);
    }
    out.entry = composite_entry(*components, box, out.places);
    return true;
}

/// A glyph as its contours, whatever it is in the face.
bool Outlines::State::trace(std::uint16_t glyph, Outline& out) const {
    std::vector<Contour> contours;
    std::size_t budget = most_points;
    if (!collect(glyph, 0, budget, contours)) return false;
    move(contours, {}, shift(glyph), 0);
    for (const Contour& contour : contours)
        for (const Point& point : contour)
            if (std::abs(point.x * scale) > largest || std::abs(point.y * scale) > largest) return false;
    out = {simple_entry(rounded(contours, scale), box), {}, {}};
    return true;
}

const Outline* Outlines::State::outline(std::uint16_t glyph, int depth) {
    if (glyph >= glyph_count || depth > deepest) return nullptr;
    if (known[glyph]) return known[glyph].get();
    auto made = std::make_unique<Outline>();
    if (!compose(glyph, depth, *made) && !trace(glyph, *made)) return nullptr;
    made->advance = program_length(face, hb_font_get_glyph_h_advance(face.hb_font, glyph));
    return (known[glyph] = std::move(made)).get();
}

Outlines::Outlines(const Face& face) : state_(std::make_unique<State>(face)) {}
Outlines::~Outlines() = default;

std::optional<std::vector<Outlines::Part>> Outlines::gather(std::span<const std::uint16_t> glyphs) {
    const std::lock_guard lock(state_->mutex);
    std::vector<Part> all;
    all.reserve(glyphs.size() + glyphs.size() / 2);
    std::vector<bool> there(state_->glyph_count);
    const auto add = [&](std::uint16_t glyph) {
        const Outline* outline = state_->outline(glyph, 0);
        if (outline == nullptr) return false;
        there[glyph] = true;
        all.push_back({glyph, outline});
        return true;
    };
    for (const std::uint16_t glyph : glyphs)
        if (!add(glyph)) return std::nullopt;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const std::uint16_t part : all[i].outline->parts)
            if (!there[part] && !add(part)) return std::nullopt;
    return all;
}

std::size_t Outlines::glyph_count() const {
    return state_->glyph_count;
}
const Box& Outlines::box() const {
    return state_->box;
}
const std::string& Outlines::head() const {
    return state_->head;
}
const std::string& Outlines::hhea() const {
    return state_->hhea;
}
const std::string& Outlines::maxp() const {
    return state_->maxp;
}

} // namespace anban::fonts
