#include "readers/markdown/write_text.hpp"

#include "readers/markdown/escape.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::readers::markdown {
namespace {

using document::Inline;
using document::Text;

/// A code span between enough backquotes.
std::string code_span(std::string_view code) {
    std::size_t longest = 0, run = 0;
    for (const char c : code) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    const bool blank = code.find_first_not_of(' ') == std::string_view::npos;
    const bool edge = code.starts_with('`') || code.ends_with('`') ||
                      (code.starts_with(' ') && code.ends_with(' ') && !blank);
    const std::string_view pad = edge ? " " : "";
    return fence.substr().append(pad).append(code).append(pad).append(fence);
}

/// True for an address that needs no text of its own: `<https://example.vn/a>`.
bool is_autolink(const Inline& run) {
    constexpr std::string_view safe =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$'()+,;=%";
    return run.text == run.link && !run.code &&
           (run.link.starts_with("http://") || run.link.starts_with("https://")) &&
           run.link.find_first_not_of(safe) == std::string::npos;
}

/// White space by Unicode, beside which a mark neither opens nor closes.
bool is_space(char32_t c) {
    return c == U' ' || c == U'\u00a0' || c == U'\u1680' || (c >= U'\u2000' && c <= U'\u200a') ||
           c == U'\u202f' || c == U'\u205f' || c == U'\u3000';
}

/// Surely neither punctuation nor a symbol, in whatever version of Unicode.
bool is_letter(char32_t c) {
    if (c < 0x80) return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    const bool latin = (c >= 0xC0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF);
    return latin && c != U'×' && c != U'÷';
}

/// Surely white space or punctuation; nothing at all counts as white space.
bool is_apart(char32_t c) {
    return c < 0x80 && !is_letter(c);
}

char32_t first_of(std::string_view text) {
    std::size_t at = 0;
    return text.empty() ? U' ' : text::next(text, at);
}

char32_t last_of(std::string_view text) {
    if (text.empty()) return U' ';
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return text::next(text, at);
}

/// True where `*` before and after `content` is read as a mark (CommonMark, section 6.2).
bool marks_hold(std::string_view before, std::string_view content, char32_t after) {
    const char32_t first = first_of(content), last = last_of(content);
    if (is_space(first) || is_space(last)) return false;
    return (is_letter(first) || is_apart(last_of(before))) && (is_letter(last) || is_apart(after));
}

/// The mark of a note, or a link whose text is left to the template.
std::string mark_of(const Inline& run) {
    if (run.note > 0) return fmt::format("[^{}]", run.note);
    const std::string_view title = run.reference == document::Reference::page ? " \"trang\"" : "";
    return fmt::format("[]({}{})", run.link, title);
}

/// Writes the runs of one line.
class Line {
public:
    explicit Line(bool at_start) : at_start_(at_start) {}

    void add(const Inline* begin, const Inline* end) {
        for (const Inline* run = begin; run != end;) {
            const Inline* next = run;
            while (next != end && next->strong == run->strong && next->emphasis == run->emphasis)
                ++next;
            group(run, next, end);
            run = next;
        }
    }

    std::string take() {
        // Code in a link may hold `]:`, which would make the line an address for other links.
        if (at_start_ && out_.starts_with('[') && out_.find("]:") != std::string::npos)
            out_.insert(0, "<b></b>");
        return std::move(out_);
    }

private:
    /// Runs of one style between one pair of marks.
    void group(const Inline* begin, const Inline* next, const Inline* end) {
        std::string content;
        const bool plain = !begin->strong && !begin->emphasis;
        for (const Inline* run = begin; run != next; ++run) {
            const bool first = at_start_ && plain && out_.empty() && content.empty();
            append(plain ? out_ : content, *run, first ? Spot::line_start : Spot::inside);
        }
        if (plain) {
            starred_ = false;
            return;
        }
        // What follows in another style begins with a mark or tag, which is punctuation.
        const bool styled_after = next != end && (next->strong || next->emphasis);
        const char32_t after = next == end ? U' ' : styled_after ? U'*' : first_of(start_of(*next));
        const bool stars = !starred_ && marks_hold(out_, content, after);
        if (stars) {
            const std::string mark(begin->strong ? (begin->emphasis ? 3 : 2) : 1, '*');
            out_ += mark + content + mark;
        } else {
            if (begin->strong) out_ += "<strong>";
            if (begin->emphasis) out_ += "<em>";
            out_ += content;
            if (begin->emphasis) out_ += "</em>";
            if (begin->strong) out_ += "</strong>";
        }
        starred_ = stars;
    }

    /// The first characters of a plain run as they will be written.
    static std::string start_of(const Inline& run) {
        std::string out;
        append(out, run, Spot::inside);
        return out;
    }

    static void append(std::string& out, const Inline& run, Spot spot) {
        if (run.note > 0 || run.reference != document::Reference::none) {
            out += mark_of(run);
            return;
        }
        if (is_autolink(run)) {
            out += '<' + run.link + '>';
            return;
        }
        const std::string text =
            run.code ? code_span(run.text) : escape(run.text, run.link.empty() ? spot : Spot::inside);
        if (run.link.empty()) {
            out += text;
            return;
        }
        // `!` before a link would make an image of it.
        if (out.ends_with('!')) out.insert(out.size() - 1, 1, '\\');
        out += '[' + text + "](" + escape_target(run.link) + ')';
    }

    std::string out_;
    bool at_start_;
    bool starred_ = false; ///< the line ends with `*` as a mark
};

} // namespace

std::string write_text(const Text& text, std::string_view line_break, bool at_line_start) {
    std::string out;
    const Inline* const end = text.data() + text.size();
    for (const Inline* begin = text.data(); begin != end;) {
        const Inline* line_end = std::find_if(begin, end, [](const Inline& run) { return run.line_break; });
        Line line(at_line_start);
        line.add(begin, line_end);
        out += line.take();
        if (line_end == end) break;
        out += line_break;
        begin = line_end + 1;
    }
    return out;
}

} // namespace anban::readers::markdown
