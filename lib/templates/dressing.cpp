#include "templates/dressing.hpp"

#include "text/clean.hpp"
#include "text/spaces.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <limits>
#include <string_view>

namespace anban::templates {
StyleIndex Dressing::style(StyleRef ref) {
    int& index = styles_in_use_[ref];
    if (index == none) {
        index = static_cast<int>(out.styles.size());
        out.styles.push_back(look.styles[ref].paragraph);
    }
    return static_cast<StyleIndex>(index);
}

StyleIndex Dressing::style(StyleRef ref, Pt left, Pt right) {
    if (left.value == 0 && right.value == 0) return style(ref);
    // A document may nest its lists in more ways than there are indices; the last ones share an indent.
    if (out.styles.size() >= std::numeric_limits<StyleIndex>::max()) return style(ref);
    const auto [at, is_new] = set_in_.try_emplace({ref, left, right}, StyleIndex{0});
    if (is_new) {
        at->second = static_cast<StyleIndex>(out.styles.size());
        ParagraphStyle& own = out.styles.emplace_back(look.styles[ref].paragraph);
        own.left += left;
        own.right += right;
    }
    return at->second;
}

StyleIndex Dressing::kept(StyleIndex index) {
    if (out.styles[index].keep_with_next || out.styles.size() >= std::numeric_limits<StyleIndex>::max())
        return index;
    const auto [at, added] = kept_.try_emplace(index, static_cast<StyleIndex>(out.styles.size()));
    if (added) {
        ParagraphStyle style = out.styles[index];
        style.keep_with_next = true;
        out.styles.push_back(std::move(style));
    }
    return at->second;
}

FontIndex Dressing::font(const FontChoice& choice) {
    const auto at = std::find(out.fonts.begin(), out.fonts.end(), choice);
    const auto index = static_cast<FontIndex>(at - out.fonts.begin());
    if (at == out.fonts.end()) out.fonts.push_back(choice);
    return index;
}

TagId Dressing::tag(Role role, TagId parent, SourcePos at) {
    Tag& made = out.tags.emplace_back();
    made.role = role;
    made.parent = parent;
    made.at = at;
    return static_cast<TagId>(out.tags.size() - 1);
}

TagId Dressing::heading_tag(int level, TagId parent, SourcePos at) {
    last_heading_ = std::min({level, last_heading_ + 1, 6});
    const auto role = static_cast<Role>(static_cast<int>(Role::heading1) + last_heading_ - 1);
    return tag(role, parent, at);
}

Manner Dressing::manner(StyleRef ref) const {
    const ReadyStyle& style = look.styles[ref];
    return {style.font, style.size, style.colour, style.capitals};
}

Manner Dressing::with(Manner manner, const SpanLook& own) const {
    if (own.bold) manner.font.bold = *own.bold;
    if (own.italic) manner.font.italic = *own.italic;
    if (own.family) manner.font.family = *own.family;
    if (own.size) manner.size = std::max(look.scaled(*own.size, manner.size), look.least_size);
    if (own.colour) manner.colour = *own.colour;
    if (own.capitals) manner.capitals = *own.capitals;
    return manner;
}

void Dressing::add_text(std::vector<StyledRun>& runs, std::string_view text, const Manner& manner, TagId tag,
                        SourcePos at) {
    const FontIndex index = font(manner.font);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) {
            StyledRun& run = runs.emplace_back();
            run.text = manner.capitals ? text::upper(text.substr(0, end)) : std::string(text.substr(0, end));
            run.font = index;
            run.size = manner.size;
            run.colour = manner.colour;
            run.tag = tag;
            run.at = at;
        }
        if (end < text.size()) {
            StyledRun& run = runs.emplace_back();
            run.font = index;
            run.size = manner.size;
            run.tag = tag;
            run.line_break = true;
            run.at = at;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void append(std::vector<StyledRun>& runs, std::vector<StyledRun> more) {
    std::move(more.begin(), more.end(), std::back_inserter(runs));
}

bool says_something(const document::Text& text) {
    return std::any_of(text.begin(), text.end(), [](const document::Inline& in) {
        return in.note > 0 || in.picture > 0 || in.reference != document::Reference::none ||
               in.text.find_first_not_of(' ') != std::string::npos;
    });
}

bool tidy(std::vector<StyledRun>& runs) {
    bool at_space = true;        // a space here would be a second one, or the first of a line
    StyledRun* spaced = nullptr; // the run whose text ends in the last space
    const auto end_line = [&] {
        if (spaced) spaced->text.pop_back();
        spaced = nullptr;
        at_space = true;
    };
    for (StyledRun& run : runs) {
        if (run.line_break) {
            end_line();
            continue;
        }
        if ((at_space && run.text.starts_with(' ')) || text::has_double_space(run.text)) {
            auto to = run.text.begin();
            for (const char c : run.text) {
                if (c != ' ' || !at_space) *to++ = c;
                at_space = c == ' ';
            }
            run.text.erase(to, run.text.end());
        } else if (!run.text.empty()) {
            at_space = run.text.ends_with(' ');
        }
        if (!run.text.empty()) spaced = at_space ? &run : nullptr;
    }
    end_line();
    runs.erase(std::remove_if(runs.begin(), runs.end(),
                              [](const StyledRun& run) { return run.text.empty() && !run.line_break; }),
               runs.end());
    while (!runs.empty() && runs.back().line_break)
        runs.pop_back();
    runs.erase(runs.begin(),
               std::find_if(runs.begin(), runs.end(), [](const StyledRun& run) { return !run.line_break; }));
    return !runs.empty();
}

} // namespace anban::templates
