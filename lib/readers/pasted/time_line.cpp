#include "readers/pasted/time_line.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/clean.hpp"
#include "text/vietnamese.hpp"

#include <algorithm>
#include <vector>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_time_line = 200;

/// What stands between the dates and the bars of a time line.
std::vector<std::string> other_parts(std::string_view text, const std::vector<text::FoundDate>& dates) {
    std::string rest;
    std::size_t from = 0;
    for (const text::FoundDate& date : dates) {
        rest += text.substr(from, date.begin - from);
        rest += '|';
        from = date.end;
    }
    rest += text.substr(from);
    for (const std::string_view bar : {" – ", " — ", " - ", "•", "·", "●"})
        for (std::size_t at = rest.find(bar); at != std::string::npos; at = rest.find(bar, at))
            rest.replace(at, bar.size(), " | ");
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= rest.size();) {
        const std::size_t end = std::min(rest.find('|', begin), rest.size());
        const std::string_view part = trim(std::string_view(rest).substr(begin, end - begin), " ,;.-/()[]:");
        if (!part.empty()) parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

/// Labels, counters, buttons, sections: nothing of the article.
bool says_nothing(const std::string& canonical, const Vocabulary& v) {
    const std::string words = words_only(canonical);
    return words.empty() || covered(words, {&v.time_words, &v.widgets}) ||
           v.sections.is(trim(canonical, " .:*>"));
}

/// `A - B` was cut at the dash; names that stand side by side are one byline.
std::optional<Credit> merge(std::optional<Credit> a, const Credit& b) {
    if (!a) return b;
    if (!b.author.empty()) a->author += (a->author.empty() ? "" : ", ") + b.author;
    if (!b.source.empty()) a->source += (a->source.empty() ? "" : ", ") + b.source;
    if (!b.photographer.empty()) a->photographer = b.photographer;
    a->sure = a->sure || b.sure;
    a->names_only = a->names_only && b.names_only;
    return a;
}

/// `16:28'` → `16:28`.
std::string without_minute_marks(std::string text) {
    for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at + 1))
        if (at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9') text[at] = ' ';
    return text;
}

/// `18 - 11 - 2024` → `18-11-2024`.
std::string without_spaced_dashes(std::string text) {
    for (const std::string_view dash : {" - ", " / "})
        for (std::size_t at = text.find(dash); at != std::string::npos; at = text.find(dash, at + 1))
            text.replace(at, dash.size(), dash.substr(1, 1));
    return text;
}

bool is_place_of_letter(std::string_view line, const text::FoundDate& date) {
    const std::string before = canonical(text::lower(line.substr(0, date.begin)));
    const std::string_view expression = line.substr(date.begin, date.end - date.begin);
    return trim(before, " ").ends_with(',') && canonical(text::lower(expression)).starts_with("ngày") &&
           date.end == line.size();
}

} // namespace

std::optional<TimeLine> read_time_line(const Line& line) {
    if (line.text.size() > longest_time_line || line.text.find_first_of("0123456789") == std::string::npos)
        return std::nullopt;
    std::string text = without_minute_marks(line.text);
    std::vector<text::FoundDate> dates = text::find_dates(text);
    if (dates.empty()) {
        text = without_spaced_dashes(text);
        dates = text::find_dates(text);
    }
    if (dates.empty()) return std::nullopt;
    const Vocabulary& v = vocabulary();

    TimeLine time;
    time.moment = dates[0].moment;
    time.stated_weekday = dates[0].stated_weekday;
    time.exists = dates[0].exists;
    time.update = v.update_words.begins(trim(line.canonical, " (*-")) > 0;

    const std::vector<std::string> parts = other_parts(text, dates);
    for (const std::string& part : parts) {
        const std::string c = canonical(text::lower(part));
        if (says_nothing(c, v) || is_site_sign(part)) continue;
        if (parts.size() == 1 && is_place_of_letter(text, dates[0]) && split_words(part).size() <= 4) {
            time.place = part;
            continue;
        }
        const auto credit = read_credit(part);
        const bool poster = v.poster.begins(c) > 0 && split_words(part).size() <= 6;
        if (!credit && !poster) return std::nullopt;
        if (credit) time.credit = merge(std::move(time.credit), *credit);
    }
    return time;
}

} // namespace anban::readers::pasted
