// Styles and page of a template, one set for each text size, ready to be used.
#pragma once

#include "templates/reading.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace anban::templates {

using StyleRef = std::uint16_t; ///< into Look::styles

/// A drawn line before its lengths are scaled.
struct RuleSpec {
    Pt thickness{0.5};
    double share = 1;
    Length width{}, gap{2, Unit::pt};
    Align align = Align::centre;
    Colour colour;
};

/// A style with every length final.
struct ReadyStyle {
    ParagraphStyle paragraph;
    FontChoice font;
    Pt size;
    Colour colour;
    bool capitals = false;
};

/// What a stretch of text changes of its style.
struct SpanLook {
    std::optional<bool> bold, italic, capitals;
    std::optional<std::string> family;
    std::optional<Length> size;
    std::optional<Colour> colour;
};

/// Everything that one text size decides.
struct Look {
    std::string name;
    double factor = 1;
    Pt least_size{0};               ///< no text is smaller
    PageDesign page;                ///< without running lines
    std::vector<ReadyStyle> styles; ///< in the order of the template's sorted style names
    Diagnostics warnings;

    /// A length at this text size; em counts `size`, which is final already.
    Pt scaled(const Length& length, Pt size) const {
        return length.unit == Unit::em ? Em{length.value}.pt(size) : Pt{length.value * factor};
    }
    Rule rule(const RuleSpec& spec, Pt size) const;
};

/// Width of the text on the page.
inline Pt measure(const PageDesign& page) {
    return page.width - page.inner - page.outer;
}

void read_rule(Reader& reader, const Node& node, RuleSpec& rule);
/// `false` for none, `true` for a plain one, or a table of what differs.
void read_optional_rule(Reader& reader, const Node& node, std::optional<RuleSpec>& rule);
void read_span_look(Reader& reader, const Node& node, SpanLook& look);
extern const std::array<std::pair<std::string_view, Align>, 4> align_words;

/// Fills the reader's fonts, colours and style names from the root table.
void read_names(Reader& reader, const Table& root);

/// Reads [page], [styles] and [text-sizes]; the first look is `normal`. Needs `read_names`.
std::vector<Look> read_looks(Reader& reader, const Table& root);

} // namespace anban::templates
