#include "readers/pasted/furniture.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_button_row = 160;
constexpr std::size_t longest_pointer = 250;

/// `0:00 / 3:25`, `100%`: the clock of a player, the size of letters. A table's `01/10: 118.000` is neither.
bool is_player(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    bool clock = text.ends_with('%');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != ':') continue;
        if (i == 0 || i + 2 >= text.size() || !is_digit(text[i - 1]) || !is_digit(text[i + 1])) return false;
        clock = true;
    }
    return clock && text.find_first_not_of("0123456789:/-. x|%") == std::string_view::npos;
}

/// `pv@bao.vn`: where to write to the author.
bool is_mail_address(std::string_view text) {
    const std::size_t at = text.find('@');
    return at != std::string_view::npos && at > 0 && text.find(' ') == std::string_view::npos &&
           text.find('.', at) != std::string_view::npos;
}

/// The entries between the separators of breadcrumbs and menus.
std::vector<std::string_view> entries(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        std::size_t end = text.size();
        std::size_t skip = 0;
        for (const std::string_view separator :
             {" > ", " >> ", ">", " | ", "|", " / ", " \" ", " * ", " - "}) {
            const std::size_t at = text.find(separator);
            if (at >= end) continue;
            end = at;
            skip = separator.size();
        }
        if (const std::string_view entry = trim(text.substr(0, end), " .:*"); !entry.empty())
            out.push_back(entry);
        text.remove_prefix(std::min(text.size(), end + skip));
    }
    return out;
}

bool is_trail(const Line& line, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    if (line.length > 300) return false;
    if (text.starts_with("trang chủ") && !line.ends_sentence &&
        text.size() > std::string_view("trang chủ").size())
        return true;
    const auto parts = entries(text);
    if (parts.size() < 2) return false;
    const auto known = static_cast<std::size_t>(std::count_if(
        parts.begin(), parts.end(), [&](std::string_view p) { return v.sections.is(p) || v.widgets.is(p); }));
    const bool arrows = text.find('>') != std::string_view::npos;
    return known == parts.size() || (arrows && (known >= 1 || parts.size() >= 3)) ||
           (known >= 3 && known * 2 > parts.size());
}

bool labels(const Phrases& phrases, std::string_view text) {
    const std::size_t size = phrases.begins(text);
    if (size == 0) return false;
    const std::string_view rest = trim(text.substr(size), " ");
    return rest.empty() || rest.starts_with(':') || rest.starts_with('>') || rest.starts_with('|');
}

bool is_widget(const Line& line, std::string_view words, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    if (is_player(text) || names_picture(line) || is_mail_address(text)) return true;
    if (line.length > longest_button_row || text.find("tác giả") != std::string_view::npos) return false;
    if (v.dialogue_openers.begins(trim(text, " *-+"))) return false;
    if (v.widgets.begins(words) > 0 &&
        covered(words, {&v.widgets, &v.widget_objects, &v.agencies, &v.sections}))
        return true;
    if (text.find("google news") != std::string_view::npos) return true;
    if (v.site_talk_openers.begins(text) > 0 && v.site_talk.count_in(text, 1) > 0) return true;
    // a long invitation is one only where a sign sets it off
    const bool set_off = text.front() == '*' || text.front() == '>' || text.front() == '(';
    if (line.ends_sentence && line.words >= 8 && !set_off) return false;
    return v.widget_openers.begins(trim(text, " *-+>(")) > 0 && line.words <= (set_off ? 40U : 20U);
}

Judgement judge_pointer(const Line& line, std::string_view words, const Vocabulary& v) {
    const std::string_view text = line.canonical;
    const std::string_view bare = trim(text, " :.>*-<+|#");
    const bool list_of_others = v.list_heads.begins(words) > 0 && v.list_tails.ends(words) &&
                                covered(words, {&v.list_heads, &v.list_tails});
    if (list_of_others || v.page_enders.is(words) || v.page_enders.is(bare))
        return {Furniture::page_end, "heading of the page's other articles or comments"};
    if (v.related.is(words) || v.related.is(bare)) return {Furniture::related, "heading of other articles"};
    const bool hash_tags =
        text.starts_with('#') && text.find(". ") == std::string_view::npos && !line.ends_sentence;
    if (hash_tags || labels(v.tags, text)) return {Furniture::tags, "key words of the site"};
    if (line.length > longest_pointer) return {};
    if (labels(v.films, trim(text, " >*-<+|")) && !line.ends_sentence &&
        text.find(':') != std::string_view::npos)
        return {Furniture::film, "names a film of the page"};
    if (text.find("(video:") != std::string_view::npos || text.find(". video:") != std::string_view::npos)
        return {Furniture::film, "names a film of the page"};
    const bool in_brackets = text.front() == '[' && text.find(']') == text.size() - 1;
    if (in_brackets && line.words >= 5 && !line.ends_sentence)
        return {Furniture::see_also, "points to another article"};
    const bool points =
        text.starts_with('>') && line.words >= 5 && (!line.ends_sentence || line.ends_with("?!"));
    if (points || text.starts_with(">>") || labels(v.see_also, trim(text, " >*-<+|")))
        return {Furniture::see_also, "points to another article"};
    return {};
}

} // namespace

std::string_view poster_of(const Line& line) {
    const std::string_view opener =
        std::string_view(line.canonical).substr(0, vocabulary().poster.begins(line.canonical));
    if (opener.empty() || line.ends_sentence) return {};
    const std::size_t skip = split_words(opener).size();
    const auto words = split_words(line.text);
    if (words.size() <= skip || words.size() > skip + 7) return {};
    const std::size_t begin = static_cast<std::size_t>(words[skip].data() - line.text.data());
    const bool by = opener.ends_with(" bởi") || opener.ends_with("by");
    const bool colon = words[skip - 1].ends_with(':') || words[skip] == ":";
    if (!by && !colon) return {};
    return trim(std::string_view(line.text).substr(begin), " :");
}

Judgement judge(const Line& line) {
    const std::string_view text = line.canonical;
    if (text.empty() || line.length > 600) return {};
    if (text.find_first_not_of(" .,:;|/-*_<>+=~!\\\"'()[]") == std::string_view::npos)
        return {Furniture::widget, "signs without a word"};
    const Vocabulary& v = vocabulary();
    const std::string words = line.length <= longest_button_row ? words_only(text) : std::string();

    if (const Judgement pointer = judge_pointer(line, words, v); pointer.kind != Furniture::none)
        return pointer;
    if (is_widget(line, words, v)) return {Furniture::widget, "button, counter or player of the site"};
    if (v.sections.is(trim(text, " .:*>-|#"))) return {Furniture::section, "name of a section"};
    if (is_trail(line, v)) return {Furniture::trail, "menu or path of the site"};
    const bool machine = line.words <= 4 && v.machines.begins(text) > 0;
    if (machine || !poster_of(line).empty() || labels(v.poster, text))
        return {Furniture::poster, "who put the article on the site"};
    const bool copyright = text.starts_with("©") || v.imprint_inside.count_in(text, 1) > 0;
    if (copyright || (v.imprint.begins(text) > 0 && !(is_prose(line) && line.ends_sentence)))
        return {Furniture::imprint, "imprint of the site"};
    if (labels(v.contacts, text)) return {Furniture::contact, "address of the site"};
    if (line.length <= 120 && !line.ends_sentence && v.portal_names.begins(trim(text, " *-|\"")) > 0)
        return {Furniture::portal, "name of the site"};
    return {};
}

} // namespace anban::readers::pasted
