#include "readers/pasted/letters.hpp"
#include "readers/pasted/line.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::readers::pasted {
namespace {

/// Spaces that portals use for looks; none of them means more than a space in running text.
bool is_space(char32_t c) {
    return c == ' ' || c == '\t' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0xA0 ||
           c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Size of a line end at `at`, 0 where there is none. LINE and PARAGRAPH SEPARATOR end lines too.
std::size_t line_end(std::string_view text, std::size_t at) {
    if (text[at] == '\n') return 1;
    if (text[at] != '\xE2') return 0;
    const std::string_view sign = text.substr(at, 3);
    return sign == "\u2028" || sign == "\u2029" ? 3 : 0;
}

std::string collapse(std::string_view raw, bool& tab_inside) {
    std::string out;
    out.reserve(raw.size());
    bool space = false;
    bool tab = false;
    for (std::size_t i = 0; i < raw.size();) {
        const std::size_t at = i;
        const char32_t c = text::next(raw, i);
        if (is_space(c)) {
            space = true;
            tab = tab || c == '\t';
            continue;
        }
        if (space && !out.empty()) {
            out += ' ';
            tab_inside = tab_inside || tab;
        }
        space = tab = false;
        out += raw.substr(at, i - at);
    }
    return out;
}

void take_off_bold_marks(Line& line) {
    for (const std::string_view mark : {"**", "__"}) {
        const std::string_view t = line.text;
        if (t.size() < 5 || !t.starts_with(mark) || !t.ends_with(mark)) continue;
        const std::string_view inside = trim(t.substr(2, t.size() - 4), " ");
        if (inside.empty() || inside.find(mark) != std::string_view::npos) continue;
        line.text = std::string(inside);
        line.bold = true;
        return;
    }
}

/// `| Thi đấu bóng chuyền. |`: portals set a photo and its caption into a table.
void take_off_bars(Line& line) {
    const std::string_view text = trim(line.text, "| ");
    if (text.empty() || text.size() == line.text.size() || text.find('|') != std::string_view::npos) return;
    line.text = std::string(text);
    line.in_cell = true;
}

bool has_sentence_end(std::string_view text) {
    for (bool again = true; again;) {
        again = false;
        for (const std::string_view closing : {"\"", "”", "’", "'", "»", ")", "]"}) {
            if (!text.ends_with(closing)) continue;
            text.remove_suffix(closing.size());
            again = true;
        }
    }
    return text.ends_with('.') || text.ends_with("./") || text.ends_with('!') || text.ends_with('?') ||
           text.ends_with("…");
}

bool starts_small(const Line& line) {
    return is_small(first_letter(line.text));
}

/// Ends in the middle of a sentence.
bool stops_inside(const Line& line) {
    return !line.ends_sentence && !line.ends_with(":;") && !line.bold;
}

/// The measure (characters) at which all the text was broken by hand or by a mail program; 0 where it wasn't.
std::size_t broken_measure(const std::vector<Line>& lines) {
    std::size_t evidence = 0;
    std::size_t measure = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].length > 140) return 0;
        if (lines[i].length < 40 || lines[i + 1].gap_before) continue;
        if (!stops_inside(lines[i]) || !starts_small(lines[i + 1])) continue;
        ++evidence;
        measure = std::max(measure, lines[i].length);
    }
    return evidence >= 3 ? measure : 0;
}

/// Whether `next` goes on where `line` was broken.
bool goes_on(const Line& line, const Line& next, std::size_t measure, bool gaps) {
    if (next.gap_before || line.cells || next.cells) return false;
    if (has_list_sign(next)) return false;
    if (measure == 0)
        return line.length >= 30 && stops_inside(line) && !line.ends_with(",") && starts_small(next) &&
               next.length >= 20;
    if (stops_inside(line) && starts_small(next) && 2 * line.length > measure) return true;
    const std::size_t first = text::length(next.text.substr(0, next.text.find(' ')));
    if (line.length + 1 + first <= measure) return false; // the word had found room: the line ended by will
    return gaps || !line.ends_sentence || starts_small(next);
}

} // namespace

bool Line::ends_with(std::string_view signs) const {
    return !text.empty() && signs.find(text.back()) != std::string_view::npos;
}

void measure(Line& line) {
    line.length = text::length(line.text);
    line.words = static_cast<std::size_t>(std::count(line.text.begin(), line.text.end(), ' ')) + 1;
    line.ends_sentence = has_sentence_end(line.text);
    line.canonical.clear();
    line.deeds.clear();
    line.capitals = false;
    if (line.text.size() > longest_judged) return;
    line.canonical = canonical(text::lower(line.text));
    bool small = false;
    std::size_t capitals = 0;
    for (std::size_t i = 0; i < line.text.size() && !small;) {
        const char32_t c = text::next(line.text, i);
        small = is_small(c);
        capitals += is_capital(c);
    }
    line.capitals = !small && capitals >= 2;
    line.deeds = line.capitals ? line.canonical : without_names(line.text, line.canonical);
}

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    std::uint32_t number = 1;
    bool gap = false;
    std::size_t begin = 0;
    const auto add = [&](std::string_view raw) {
        Line line;
        line.text = collapse(raw, line.cells);
        if (line.text.empty()) {
            gap = true;
            return;
        }
        take_off_bars(line);
        take_off_bold_marks(line);
        line.number = number;
        line.gap_before = gap;
        gap = false;
        measure(line);
        lines.push_back(std::move(line));
    };
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = line_end(text, i);
        if (size == 0) {
            ++i;
            continue;
        }
        add(text.substr(begin, i - begin));
        number += text[i] == '\n'; // the other signs end no line for an editor
        begin = i += size;
    }
    add(text.substr(begin));
    return lines;
}

void join_broken_lines(std::vector<Line>& lines, const std::string& file, Diagnostics& messages) {
    const std::size_t measured = broken_measure(lines);
    const bool gaps = std::any_of(lines.begin(), lines.end(), [](const Line& l) { return l.gap_before; });
    std::vector<bool> goes_on_from(lines.size(), false);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        goes_on_from[i] = goes_on(lines[i], lines[i + 1], measured, gaps);

    std::vector<Line> out;
    out.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Line whole = std::move(lines[i]);
        const std::size_t first = i;
        while (goes_on_from[i])
            whole.text += ' ' + lines[++i].text;
        if (i > first) {
            whole.joined = static_cast<std::uint32_t>(i - first + 1);
            measure(whole);
            messages.push_back({Severity::note,
                                "joined-lines",
                                file,
                                {whole.number, 1},
                                fmt::format("{} lines joined to one paragraph", whole.joined),
                                {}});
        }
        out.push_back(std::move(whole));
    }
    lines = std::move(out);
}

bool is_prose(const Line& line) {
    if (line.text.size() > longest_judged) return true;
    if (line.length >= 250) return true;
    return line.length >= 80 && line.words >= 15 &&
           (line.ends_sentence || line.ends_with(":;\"") || line.text.ends_with("”"));
}

bool has_list_sign(const Line& line) {
    const std::string_view t = line.canonical;
    if (t.size() < 3) return false;
    if (t[0] == '-' || t[0] == '+' || t[0] == '*') return true;
    std::size_t digits = 0;
    while (digits < 3 && t[digits] >= '0' && t[digits] <= '9')
        ++digits;
    const std::string_view letter = t.starts_with("đ") ? t.substr(0, 2) : t.substr(0, 1);
    if (digits > 0) {
        const std::string_view rest = t.substr(digits);
        return rest.starts_with(')') || rest.starts_with(". ") || rest.starts_with("/ ");
    }
    if (letter.size() == 1 && (letter[0] < 'a' || letter[0] > 'k')) return false;
    return t.substr(letter.size()).starts_with(')');
}

} // namespace anban::readers::pasted
