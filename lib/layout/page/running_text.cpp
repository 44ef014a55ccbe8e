#include "layout/page/running_text.hpp"

#include "text/clean.hpp"

#include <algorithm>
#include <utility>

namespace anban::layout {
namespace {

using templates::RunningText;
using templates::StyledRun;
using Kind = RunningText::Kind;

bool is_title(const RunningText& text) {
    return text.kind == Kind::section || text.kind == Kind::article;
}

std::string title_of(const RunningText& text, const PageFacts& facts) {
    const int level = text.kind == Kind::article ? 0 : text.level;
    std::string title = facts.marks.title(facts.page, level, text.last);
    if (text.letters == RunningText::Letters::capitals) return text::upper(title);
    if (text.letters == RunningText::Letters::small) return text::lower(title);
    return title;
}

/// The first words of a text, with … for the rest, before which no sign stands.
std::string shortened(const std::string& text, std::size_t words) {
    std::size_t end = 0;
    for (std::size_t word = 0; word < words; ++word) {
        end = text.find(' ', end == 0 ? 0 : end + 1);
        if (end == std::string::npos) return text;
    }
    static constexpr std::string_view signs = " ,;:.-";
    std::string out = text.substr(0, end);
    for (bool more = true; more;) {
        more = false;
        while (!out.empty() && signs.find(out.back()) != std::string_view::npos)
            out.pop_back();
        for (const std::string_view dash : {"–", "—"})
            if (out.ends_with(dash)) {
                out.resize(out.size() - dash.size());
                more = true;
            }
    }
    return out + "…";
}

bool one_look(const StyledRun& a, const StyledRun& b) {
    return a.font == b.font && a.size == b.size && a.colour == b.colour && !a.line_break && !b.line_break;
}

class Filler {
public:
    Filler(const std::vector<RunningText>& part, const PageFacts& facts, std::size_t words)
        : part_(part), facts_(facts), words_(words) {}

    RunningFill fill() {
        for (const RunningText& text : part_)
            if (stands(text)) add(text.run, says(text));
        trim();
        return std::move(out_);
    }

private:
    /// A part of a group stands where all of the group's titles do, one of several where any does.
    bool stands(const RunningText& text) const {
        const auto titled = [&](const RunningText& other) { return !title_of(other, facts_).empty(); };
        if (text.group != 0 && !std::all_of(part_.begin(), part_.end(), [&](const RunningText& other) {
                return other.group != text.group || !is_title(other) || titled(other);
            }))
            return false;
        return text.either == 0 || std::any_of(part_.begin(), part_.end(), [&](const RunningText& other) {
                   return other.either == text.either && is_title(other) && titled(other);
               });
    }

    std::string says(const RunningText& text) {
        if (text.kind == Kind::page) return facts_.label;
        if (text.kind == Kind::pages) return facts_.last_label;
        std::string said = is_title(text) ? title_of(text, facts_) : text.run.text;
        if (!text.may_be_cut) return said;
        const auto words = static_cast<std::size_t>(std::count(said.begin(), said.end(), ' ')) + 1;
        out_.most_words = std::max(out_.most_words, words);
        return words > words_ ? shortened(said, words_) : said;
    }

    void add(const StyledRun& look, const std::string& text) {
        if (look.line_break) {
            if (!out_.runs.empty()) out_.runs.push_back(look);
            at_space_ = true;
            return;
        }
        StyledRun* run = out_.runs.empty() ? nullptr : &out_.runs.back();
        if (!run || !one_look(*run, look)) {
            run = &out_.runs.emplace_back(look);
            run->text.clear();
            run->tag = templates::artifact;
        }
        for (const char c : text) {
            if (c != ' ' || !at_space_) run->text += c;
            at_space_ = c == ' ';
        }
    }

    void trim() {
        while (!out_.runs.empty()) {
            std::string& last = out_.runs.back().text;
            if (last.ends_with(' ')) last.pop_back();
            if (!last.empty()) break;
            out_.runs.pop_back();
        }
        std::erase_if(out_.runs, [](const StyledRun& run) { return run.text.empty() && !run.line_break; });
    }

    const std::vector<RunningText>& part_;
    const PageFacts& facts_;
    std::size_t words_;
    bool at_space_ = true; ///< a space here would begin the line or follow another
    RunningFill out_;
};

} // namespace

bool same(const RunningFill& a, const RunningFill& b) {
    return std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(),
                      [](const StyledRun& x, const StyledRun& y) {
                          return x.text == y.text && (one_look(x, y) || (x.line_break && y.line_break));
                      });
}

RunningFill fill_in(const std::vector<RunningText>& part, const PageFacts& facts, std::size_t words) {
    return Filler(part, facts, words).fill();
}

} // namespace anban::layout
