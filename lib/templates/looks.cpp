#include "templates/looks.hpp"

#include "templates/page_look.hpp"
#include "templates/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace anban::templates {

const std::array<std::pair<std::string_view, Align>, 4> align_words = {
    {{"left", Align::left}, {"centre", Align::centre}, {"right", Align::right}, {"justify", Align::justify}}};

namespace {

constexpr std::array<std::pair<std::string_view, LineBreaking>, 2> breaking_words = {
    {{"total-fit", LineBreaking::total_fit}, {"first-fit", LineBreaking::first_fit}}};

constexpr double gap_most = 2000;                 // pt
constexpr double size_least = 1, size_most = 500; // pt

// ── Rules and spans

constexpr auto rule_keys = std::to_array<Key<RuleSpec>>({
    {"thickness",
     [](Reader& r, const Node& n, RuleSpec& to) { r.read(n, to.thickness, Lengths::absolute, 0.1, 50); }},
    {"share", [](Reader& r, const Node& n, RuleSpec& to) { r.read(n, to.share, 0.01, 1); }},
    {"width", [](Reader& r, const Node& n, RuleSpec& to) { r.read(n, to.width, Lengths::any, 1, gap_most); }},
    {"gap", [](Reader& r, const Node& n, RuleSpec& to) { r.read(n, to.gap, Lengths::any, 0, gap_most); }},
    {"align", [](Reader& r, const Node& n, RuleSpec& to) { r.read(n, to.align, align_words); }},
    {"colour", [](Reader& r, const Node& n, RuleSpec& to) { r.read(n, to.colour); }},
});

template <class T>
void read_into(Reader& reader, const Node& node, std::optional<T>& to) {
    T value{};
    if (reader.read(node, value)) to = value;
}

constexpr auto span_look_keys = std::to_array<Key<SpanLook>>({
    {"bold", [](Reader& r, const Node& n, SpanLook& to) { read_into(r, n, to.bold); }},
    {"italic", [](Reader& r, const Node& n, SpanLook& to) { read_into(r, n, to.italic); }},
    {"capitals", [](Reader& r, const Node& n, SpanLook& to) { read_into(r, n, to.capitals); }},
    {"colour", [](Reader& r, const Node& n, SpanLook& to) { read_into(r, n, to.colour); }},
    {"font",
     [](Reader& r, const Node& n, SpanLook& to) {
         std::string family;
         if (r.read_font(n, family)) to.family = family;
     }},
    {"size",
     [](Reader& r, const Node& n, SpanLook& to) {
         Length size;
         if (r.read(n, size, Lengths::any, size_least, size_most)) to.size = size;
     }},
});

// ── Styles

/// A style while it is read: what its base gave, overwritten by its own keys.
struct StyleSpec {
    std::string family;
    bool bold = false, italic = false, capitals = false;
    Length size{}; ///< em: of the size of the style that it is based on
    Length pitch{1.2, Unit::em};
    Length first_indent, left, right, before, after, stretch;
    std::optional<RuleSpec> rule_above, rule_below;
    Colour colour;
    ParagraphStyle paragraph; ///< all that isn't a length
    Place pitch_at;
    bool own_size = false, own_pitch = false;
};

using StyleKey = Key<StyleSpec>;

template <Length StyleSpec::*Member, int Least>
void read_gap(Reader& reader, const Node& node, StyleSpec& to) {
    reader.read(node, to.*Member, Lengths::any, Least, gap_most);
}

template <bool ParagraphStyle::*Member>
void read_flag(Reader& reader, const Node& node, StyleSpec& to) {
    reader.read(node, to.paragraph.*Member);
}

constexpr auto style_keys = std::to_array<StyleKey>({
    {"based-on", [](Reader&, const Node&, StyleSpec&) {}}, // followed before the style's own keys are read
    {"font", [](Reader& r, const Node& n, StyleSpec& to) { r.read_font(n, to.family); }},
    {"bold", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.bold); }},
    {"italic", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.italic); }},
    {"size", [](Reader& r, const Node& n,
                StyleSpec& to) { to.own_size = r.read(n, to.size, Lengths::any, size_least, size_most); }},
    {"pitch",
     [](Reader& r, const Node& n, StyleSpec& to) {
         to.own_pitch = r.read(n, to.pitch, Lengths::any, size_least, gap_most);
         to.pitch_at = n.place;
     }},
    {"capitals", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.capitals); }},
    {"colour", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.colour); }},
    {"align", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.align, align_words); }},
    {"first-indent", read_gap<&StyleSpec::first_indent, -2000>},
    {"left", read_gap<&StyleSpec::left, 0>},
    {"right", read_gap<&StyleSpec::right, 0>},
    {"before", read_gap<&StyleSpec::before, 0>},
    {"after", read_gap<&StyleSpec::after, 0>},
    {"stretch", read_gap<&StyleSpec::stretch, 0>},
    {"gap-least", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.gap_least, 0.3, 1); }},
    {"gap-most", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.gap_most, 1.01, 3); }},
    {"gaps-least",
     [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.gaps_least, 0, 100); }},
    {"protrusion", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.protrusion, 0, 1); }},
    {"glyph-scaling",
     [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.glyph_scaling, 0, 0.05); }},
    {"letter-spacing-most",
     [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.letter_spacing_most, 0, 0.05); }},
    {"letter-spacing",
     [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.letter_spacing, 0, 0.05); }},
    {"line-breaking",
     [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.breaking, breaking_words); }},
    {"widows", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.widows, 1, 10); }},
    {"orphans", [](Reader& r, const Node& n, StyleSpec& to) { r.read(n, to.paragraph.orphans, 1, 10); }},
    {"keep-with-next", read_flag<&ParagraphStyle::keep_with_next>},
    {"keep-together", read_flag<&ParagraphStyle::keep_together>},
    {"balanced", read_flag<&ParagraphStyle::balanced>},
    {"kerning", read_flag<&ParagraphStyle::kerning>},
    {"rule-above", [](Reader& r, const Node& n, StyleSpec& to) { read_optional_rule(r, n, to.rule_above); }},
    {"rule-below", [](Reader& r, const Node& n, StyleSpec& to) { read_optional_rule(r, n, to.rule_below); }},
});

/// Resolves styles against those that they are based on.
class StyleReader {
public:
    StyleReader(Reader& reader, const Table& styles) : reader_(reader), styles_(styles) {}

    /// All styles, by name; for each its place.
    std::map<std::string, StyleSpec> read_all() {
        for (const Entry& entry : styles_)
            resolve(entry);
        return std::move(done_);
    }

private:
    const StyleSpec& resolve(const Entry& entry) {
        if (const auto known = done_.find(entry.key); known != done_.end()) return known->second;
        StyleSpec spec;
        if (const Table* own = reader_.table(entry.node)) {
            open_.push_back(entry.key);
            if (const Node* base = find(*own, "based-on")) spec = base_of(*base);
            open_.pop_back();
            read_own(entry, spec);
        }
        return done_.emplace(entry.key, std::move(spec)).first->second;
    }

    StyleSpec base_of(const Node& node) {
        std::uint16_t index = 0;
        if (!reader_.read_style(node, index)) return {};
        const std::string& name = reader_.style_names.at(index);
        constexpr std::size_t deepest = 50;
        if (std::find(open_.begin(), open_.end(), name) != open_.end() || open_.size() > deepest) {
            reader_.error(node.place, "template-cycle",
                          fmt::format("styles based on each other: {} → {}", fmt::join(open_, " → "), name),
                          "base one of them on another style, or on none");
            return {};
        }
        const auto at = std::lower_bound(styles_.begin(), styles_.end(), name,
                                         [](const Entry& e, const std::string& key) { return e.key < key; });
        return resolve(*at);
    }

    void read_own(const Entry& entry, StyleSpec& spec) {
        const Length base_size = spec.size;
        spec.own_size = spec.own_pitch = false;
        if (spec.pitch_at.at.line == 0) spec.pitch_at = entry.place;
        read_table(reader_, entry.node, style_keys, spec);
        if (spec.own_size && spec.size.unit == Unit::em)
            spec.size = {spec.size.value * base_size.value, Unit::pt};
        check_whole(entry, spec);
        // Who changes only the size keeps the proportion of pitch to size.
        if (spec.own_size && !spec.own_pitch && spec.pitch.unit == Unit::pt && base_size.value > 0)
            spec.pitch.value *= spec.size.value / base_size.value;
    }

    /// A style without font or size, unless a mistake told already is the reason.
    void check_whole(const Entry& entry, StyleSpec& spec) {
        const bool whole = spec.size.value > 0 && !spec.family.empty();
        if (!whole && !reader_.failure())
            reader_.error(
                entry.place, "template-bad-value",
                fmt::format("style “{}” has no {}", entry.key, spec.family.empty() ? "font" : "size"),
                "give it one, or base it on a style that has");
        if (spec.size.value <= 0) spec.size = {10, Unit::pt};
    }

    Reader& reader_;
    const Table& styles_;
    std::map<std::string, StyleSpec> done_;
    std::vector<std::string> open_; ///< styles whose base is being looked up
};

ReadyStyle ready(const std::string& name, const StyleSpec& spec, const Look& look) {
    // A style that the least size lifts is lifted with all of its lengths.
    const double factor = std::max(look.factor, look.least_size.value / spec.size.value);
    const auto length = [&](const Length& l) {
        return l.unit == Unit::em ? Pt{l.value * spec.size.value * factor} : Pt{l.value * factor};
    };
    ReadyStyle style;
    style.paragraph = spec.paragraph;
    style.paragraph.name = name;
    style.paragraph.pitch = length(spec.pitch);
    style.paragraph.first_indent = length(spec.first_indent);
    style.paragraph.left = length(spec.left);
    style.paragraph.right = length(spec.right);
    style.paragraph.before = length(spec.before);
    style.paragraph.after = length(spec.after);
    style.paragraph.stretch = length(spec.stretch);
    style.size = length(spec.size);
    if (spec.rule_above) style.paragraph.rule_above = look.rule(*spec.rule_above, style.size);
    if (spec.rule_below) style.paragraph.rule_below = look.rule(*spec.rule_below, style.size);
    style.font = {spec.family, spec.bold, spec.italic};
    style.colour = spec.colour;
    style.capitals = spec.capitals;
    return style;
}

/// Below 1.136 em the stacked marks of Vietnamese capitals touch the descenders of the line above (measured
/// on Liberation Serif and Tinos: bounding box of Ẵ to that of g).
constexpr double pitch_least = 1.136;

void warn_of_tight_pitch(const Reader& reader, const StyleSpec& spec, const ReadyStyle& style, Look& look) {
    const double least = pitch_least * style.size.value;
    if (style.paragraph.pitch.value >= least - 1e-6) return;
    look.warnings.push_back(
        {Severity::warning, "pitch-tight", reader.file(spec.pitch_at), spec.pitch_at.at,
         fmt::format(
             "style “{}”: {:.4g} pt from line to line is tight for {:.4g} pt text: marks will touch the "
             "line above",
             style.paragraph.name, style.paragraph.pitch.value, style.size.value),
         fmt::format("set pitch to {:.1f} pt or more", std::ceil(least * 10) / 10)});
}

// ── Text sizes

struct SizeSpec {
    double factor = 1;
    Pt least_size{0};
    const Node* page = nullptr;
    const Node* styles = nullptr;
};

constexpr auto text_size_keys = std::to_array<Key<SizeSpec>>({
    {"factor", [](Reader& r, const Node& n, SizeSpec& to) { r.read(n, to.factor, 0.5, 5); }},
    {"least-size", [](Reader& r, const Node& n,
                      SizeSpec& to) { r.read(n, to.least_size, Lengths::absolute, size_least, size_most); }},
    {"page", [](Reader&, const Node& n, SizeSpec& to) { to.page = &n; }},
    {"styles", [](Reader&, const Node& n, SizeSpec& to) { to.styles = &n; }},
});

/// The template's styles with those of a text size laid over.
Table styles_for(Reader& reader, const Table& styles, const Node& own) {
    const Table* over = reader.table(own);
    if (!over) return styles;
    for (const Entry& entry : *over) {
        if (!find(styles, entry.key))
            reader.unknown(entry.place, "style", entry.key,
                           {reader.style_names.begin(), reader.style_names.end()});
    }
    Table joined = *over;
    inherit(joined, styles);
    joined.erase(
        std::remove_if(joined.begin(), joined.end(), [&](const Entry& e) { return !find(styles, e.key); }),
        joined.end());
    return joined;
}

void dress(Reader& reader, const std::map<std::string, StyleSpec>& specs, Look& look) {
    look.styles.reserve(specs.size());
    for (const auto& [name, spec] : specs) {
        look.styles.push_back(ready(name, spec, look));
        warn_of_tight_pitch(reader, spec, look.styles.back(), look);
    }
}

} // namespace

Rule Look::rule(const RuleSpec& spec, Pt size) const {
    return {spec.thickness,         spec.share, scaled(spec.width, size),
            scaled(spec.gap, size), spec.align, spec.colour};
}

void read_rule(Reader& reader, const Node& node, RuleSpec& rule) {
    read_table(reader, node, rule_keys, rule);
}

void read_optional_rule(Reader& reader, const Node& node, std::optional<RuleSpec>& rule) {
    if (const bool* wanted = node.boolean()) {
        rule = *wanted ? std::optional(RuleSpec{}) : std::nullopt;
        return;
    }
    if (!node.table()) return reader.wrong_kind(node, "false, true or a table such as { thickness = 0.75 }");
    if (!rule) rule.emplace();
    read_rule(reader, node, *rule);
}

void read_span_look(Reader& reader, const Node& node, SpanLook& look) {
    read_table(reader, node, span_look_keys, look);
}

void read_names(Reader& reader, const Table& root) {
    constexpr std::size_t most_styles = 1000;
    if (const Node* fonts = find(root, "fonts")) {
        if (const Table* table = reader.table(*fonts)) {
            for (const Entry& entry : *table) {
                std::string family;
                if (reader.read(entry.node, family)) reader.fonts.emplace_back(entry.key, family);
            }
        }
    }
    if (const Node* colours = find(root, "colours")) {
        if (const Table* table = reader.table(*colours)) {
            for (const Entry& entry : *table) {
                Colour colour;
                if (reader.read(entry.node, colour)) reader.colours.emplace_back(entry.key, colour);
            }
        }
    }
    const Node* styles = find(root, "styles");
    if (!styles || !styles->table()) return;
    for (const Entry& entry : *styles->table())
        reader.style_names.push_back(entry.key);
    if (reader.style_names.size() > most_styles)
        reader.error(styles->place, "template-bad-value", fmt::format("more than {} styles", most_styles));
}

std::vector<Look> read_looks(Reader& reader, const Table& root) {
    const Node nothing{Table{}, {}};
    const Node* page = find(root, "page");
    const Node* styles = find(root, "styles");
    const Node* sizes = find(root, "text-sizes");
    std::vector<Look> looks(1);
    looks[0].name = "normal";
    const Table* style_table = styles ? reader.table(*styles) : nothing.table();
    if (!style_table || style_table->size() != reader.style_names.size()) style_table = nothing.table();
    PageSpec page_spec;
    looks[0].page = page_of(reader, page ? *page : nothing, page_spec);
    const auto specs = StyleReader(reader, *style_table).read_all();
    const Table* size_table = sizes ? reader.table(*sizes) : nullptr;
    if (size_table) {
        for (const Entry& entry : *size_table) {
            SizeSpec spec;
            if (!read_table(reader, entry.node, text_size_keys, spec)) continue;
            Look own;
            own.name = entry.key;
            own.page = looks[0].page;
            Look& look = entry.key == "normal" ? looks[0] : looks.emplace_back(std::move(own));
            look.factor = spec.factor;
            look.least_size = spec.least_size;
            if (spec.page) {
                PageSpec over = page_spec;
                look.page = page_of(reader, *spec.page, over);
            }
            if (spec.styles) {
                const Table joined = styles_for(reader, *style_table, *spec.styles);
                dress(reader, StyleReader(reader, joined).read_all(), look);
            }
        }
    }
    for (Look& look : looks) {
        if (look.styles.empty()) dress(reader, specs, look);
    }
    return looks;
}

void add_look_tables(Vocabulary& to) {
    to.push_back({"rule", names_of(rule_keys)});
    to.push_back({"span-look", names_of(span_look_keys)});
    to.push_back({"style", names_of(style_keys)});
    add_page_tables(to);
    to.push_back({"text-size", names_of(text_size_keys)});
}

} // namespace anban::templates
