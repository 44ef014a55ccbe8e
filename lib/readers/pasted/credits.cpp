#include "readers/pasted/credits.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/names.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <vector>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t longest_byline = 200; // bytes

std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

void add(std::string& field, const std::string& more) {
    if (more.empty() || field == more) return;
    field += (field.empty() ? "" : ", ") + more;
}

constexpr std::string_view label_words[] = {
    "tin",   "bài",   "ảnh",  "viết", "hình",  "video", "clip",  "đồ",   "họa",   "tác",  "giả",   "người",
    "thực",  "hiện",  "nội",  "dung", "biên",  "soạn",  "tập",   "dịch", "tổng",  "hợp",  "nguồn", "theo",
    "trích", "dẫn",   "nhóm", "và",   "kỹ",    "thuật", "thiết", "kế",   "trình", "bày",  "phóng", "viên",
    "cộng",  "ctv",   "pv",   "text", "photo", "by",    "ghi",   "chụp", "quay",  "phim", "đưa",   "sưu",
    "tầm",   "chép",  "sự",   "bút",  "ký",    "tản",   "văn",   "dự",   "thi",   "tùy",  "btv",   "phản",
    "ánh",   "tường", "lược", "đăng", "báo",   "bình",  "luận",  "thông"};

struct Label {
    std::size_t begin = 0, end = 0; ///< in the line; `end` follows the colon
    bool author = false, photo = false, source = false;
    bool helper = false;         ///< `Trình bày`: who is named is neither of them
    bool names_a_person = false; ///< `Tác giả`, `Người viết`: a name follows, whatever it looks like
};

void add_label_word(Label& label, std::string_view word) {
    constexpr std::string_view author[] = {"tin",  "bài",   "tác",  "viết",  "thực", "biên", "tổng",
                                           "nhóm", "phóng", "cộng", "ctv",   "pv",   "text", "by",
                                           "ghi",  "dịch",  "đưa",  "nội",   "sưu",  "ký",   "bút",
                                           "tản",  "btv",   "phản", "tường", "lược", "viên"};
    constexpr std::string_view helper[] = {"trình", "thiết", "đồ", "kỹ", "quay", "video", "clip"};
    if (word == "ảnh" || word == "hình" || word == "photo" || word == "chụp") label.photo = true;
    if (word == "giả" || word == "người") label.names_a_person = true;
    if (word == "nguồn" || word == "theo") label.source = true;
    if (std::find(std::begin(author), std::end(author), word) != std::end(author)) label.author = true;
    if (std::find(std::begin(helper), std::end(helper), word) != std::end(helper)) label.helper = true;
}

/// The label that ends at the colon at `colon`: the run of label words before it.
std::optional<Label> label_before(std::string_view text, std::size_t colon, std::size_t from) {
    Label label;
    label.begin = label.end = colon;
    std::size_t at = colon;
    while (at > from) {
        std::size_t end = at;
        while (end > from && std::string_view(" ,-/&+").find(text[end - 1]) != std::string_view::npos)
            --end;
        std::size_t begin = end;
        while (begin > from &&
               std::string_view(" ,-/&+;.|()").find(text[begin - 1]) == std::string_view::npos)
            --begin;
        const std::string_view word = text.substr(begin, end - begin);
        if (std::find(std::begin(label_words), std::end(label_words), word) == std::end(label_words)) break;
        add_label_word(label, word);
        label.begin = at = begin;
    }
    if (label.begin == colon || !(label.author || label.photo || label.source || label.helper))
        return std::nullopt;
    if (label.photo && label.source) label.source = false;  // Nguồn ảnh
    if (label.source && label.author) label.author = false; // Nguồn tin
    label.end = colon + 1;
    return label;
}

std::vector<Label> find_labels(std::string_view text) {
    std::vector<Label> labels;
    std::size_t from = 0;
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos;
         colon = text.find(':', colon + 1)) {
        if (const auto label = label_before(text, colon, from)) {
            labels.push_back(*label);
            from = label->end;
        }
    }
    return labels;
}

/// Lower case byte for byte at the same offsets, so that labels found in it can be cut out of `text`. Only
/// the letters of labels matter; all of their capitals keep their size.
std::string lower_in_place(std::string_view text) {
    std::string lower = text::lower(text);
    if (lower.size() != text.size()) return {};
    for (const std::string_view dash : {"–", "—"})
        for (std::size_t at = lower.find(dash); at != std::string::npos; at = lower.find(dash, at + 3))
            lower.replace(at, 3, "  -");
    return lower;
}

std::optional<Credit> read_labelled(std::string_view text, const Vocabulary& v) {
    const std::string lower = lower_in_place(text);
    const std::vector<Label> labels = find_labels(lower);
    if (labels.empty()) return std::nullopt;
    Credit credit;
    credit.sure = credit.labelled = true;
    if (const std::string_view before = bare(trim(text.substr(0, labels[0].begin), "(). "));
        !before.empty()) {
        const auto names = read_names(before, v);
        if (!names) return std::nullopt;
        // `Trường Kim Đồng. Ảnh: Lê Sơn` shows the school
        const bool photos_alone =
            std::all_of(labels.begin(), labels.end(), [](const Label& l) { return l.photo && !l.author; });
        if (photos_alone && names->offices_only) return std::nullopt;
        add(credit.author, joined(names->people));
        add(credit.source, joined(names->agencies));
    }
    for (std::size_t k = 0; k < labels.size(); ++k) {
        const std::size_t end = k + 1 < labels.size() ? labels[k + 1].begin : text.size();
        std::string_view value = bare(trim(text.substr(labels[k].end, end - labels[k].end), " ."));
        if (value.find('(') == std::string_view::npos || value.front() == '(') value = trim(value, ".()");
        const Label& label = labels[k];
        if (label.source && !label.photo) {
            if (value.empty() || split_words(value).size() > 12) return std::nullopt;
            add(credit.source, std::string(value));
            continue;
        }
        auto names = read_names(value, v);
        // whatever it looks like, where the label leaves no doubt or the author's name stands before it
        const bool certain =
            label.names_a_person || (label.photo && credit.author.find(' ') != std::string::npos);
        if (!names && certain && is_capital(first_letter(value)) && split_words(value).size() <= 10)
            names = Names{{std::string(value)}, {}, true, true};
        if (!names) return std::nullopt;
        const std::string who = joined(names->people);
        if (label.author) {
            add(credit.author, who);
            add(credit.source, joined(names->agencies));
        }
        if (label.photo) add(credit.photographer, who.empty() ? joined(names->agencies) : who);
    }
    if (credit.author.empty() && credit.photographer.empty() && credit.source.empty()) return std::nullopt;
    return credit;
}

/// `Bài và ảnh của Lê Sơn`, `Ghi chép của Lê Sơn`, with a colon instead of the `của`; empty for other texts.
std::string with_colon(std::string_view text) {
    const std::size_t of = text.find(" của ");
    if (of == std::string_view::npos || text.find(':') != std::string_view::npos) return {};
    const std::string label = std::string(text.substr(0, of)) + ':';
    const std::string lower = text::lower(label);
    const auto found = label_before(lower, lower.size() - 1, 0);
    const std::string_view name = text.substr(of + std::string_view(" của ").size());
    if (!found || found->begin > 0 || found->helper || !is_capital(first_letter(name))) return {};
    return label + ' ' + std::string(name);
}

/// `Cô giáo: Vũ Hoài Thu`: what the author is, and a full name.
std::optional<Credit> read_post(std::string_view text, const Vocabulary& v) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string post = canonical_of(trim(text.substr(0, colon), " "));
    if (!v.name_titles.is(post) && !v.posts.is(post)) return std::nullopt;
    const auto names = read_names(text.substr(colon + 1), v);
    if (!names || !names->plain || !names->known || names->people.size() != 1) return std::nullopt;
    Credit credit;
    credit.author = names->people.front();
    credit.sure = credit.labelled = true;
    return credit;
}

/// `Tin, ảnh Lê Sơn`, `Lê Sơn, ảnh Thu Hà`, with a colon before the name that follows the label; empty where
/// not both of text and photos are spoken of.
std::string with_missing_colon(std::string_view text) {
    if (text.find(':') != std::string_view::npos) return {};
    for (const std::string_view word : split_words(text)) {
        if (!is_capital(first_letter(word)) || word.data() == text.data()) continue;
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        const std::string label = std::string(trim(text.substr(0, begin), " ")) + ':';
        const std::string lower = text::lower(label);
        const auto found = label_before(lower, lower.size() - 1, 0);
        if (!found || !found->photo) continue;
        const bool behind_name = found->begin > 2 && std::string_view(",;-.").find(label[found->begin - 2]) !=
                                                         std::string_view::npos;
        if (found->begin == 0 ? found->author : behind_name)
            return label + ' ' + std::string(text.substr(begin));
    }
    return {};
}

/// `Báo Hà Tĩnh` of `Nguồn Báo Hà Tĩnh: https://…`; empty for other texts.
std::string_view without_address(std::string_view text) {
    const std::size_t address = text.find("http");
    if (address == std::string_view::npos || address == 0) return {};
    const std::string_view before = trim(text.substr(0, address), " :-(");
    return before.find(':') == std::string_view::npos ? before : std::string_view{};
}

/// `Theo Minh Đức (TTXVN)`, `Nguồn TTXVN`.
std::optional<Credit> read_source(std::string_view text, const Vocabulary& v) {
    const std::string c = canonical_of(text);
    std::size_t skip = 0;
    for (const std::string_view opener : {"theo ", "nguồn ", "trích ", "dẫn theo "})
        if (c.starts_with(opener)) skip = opener.size();
    if (skip == 0 || c.size() != text.size()) return std::nullopt;
    const std::string_view value = trim(text.substr(skip), " ");
    const std::size_t words = split_words(value).size();
    if (words == 0 || words > 8) return std::nullopt;
    const bool capital = is_capital(first_letter(value));
    if (!is_agency(value, v) && !(capital && (words <= 4 || read_names(value, v)))) return std::nullopt;
    Credit credit;
    credit.source = std::string(trim(value, "."));
    credit.sure = credit.labelled = true;
    return credit;
}

/// `Bảo Ngân` of `Bảo Ngân - baongan@bao.vn`.
std::string without_mail_address(std::string_view text) {
    const std::size_t at = text.find('@');
    const std::size_t space = text.substr(0, at).find_last_of(" (");
    const std::size_t begin = space == std::string_view::npos ? 0 : space;
    const std::size_t end = std::min(text.find_first_of(" )", at), text.size());
    return std::string(bare(text.substr(0, begin))) + std::string(text.substr(end));
}

} // namespace

bool is_site_sign(std::string_view text) {
    const Vocabulary& v = vocabulary();
    const auto words = split_words(text);
    if (words.empty() || words.size() > 2) return false;
    const std::string c = canonical_of(text);
    if (!is_abbreviation(words[0])) return false;
    if (words.size() == 2) return c.ends_with(" online");
    return !v.pen_names.is(c) && !v.agencies.is(c) && !v.name_titles.is(c) && !v.offices.is(c);
}

std::optional<Credit> read_credit(std::string_view text) {
    if (text.size() > longest_byline) return std::nullopt;
    if (text.find('@') != std::string_view::npos) {
        const std::string name = without_mail_address(text);
        return name.find('@') == std::string::npos ? read_credit(name) : std::nullopt;
    }
    const Vocabulary& v = vocabulary();
    text = out_of_brackets(bare(text));
    if (text.ends_with("./.")) text.remove_suffix(3);
    if (text.empty()) return std::nullopt;
    if (const std::string_view source = without_address(text); !source.empty()) {
        if (canonical_of(source) != "nguồn") return read_source(source, v);
        Credit credit; // the address is all that is said
        credit.source = std::string(text.substr(text.find("http")));
        credit.sure = credit.labelled = true;
        return credit;
    }
    if (auto labelled = read_labelled(text, v)) return labelled;
    if (const std::string labelled = with_colon(text); !labelled.empty()) return read_labelled(labelled, v);
    if (const std::string labelled = with_missing_colon(text); !labelled.empty())
        return read_labelled(labelled, v);
    if (text.find(':') != std::string_view::npos) return read_post(text, v);
    if (auto source = read_source(text, v)) return source;
    if (text.ends_with('.') && !is_initials(split_words(text).back())) text.remove_suffix(1);
    const auto names = read_names(text, v);
    if (!names) return std::nullopt;
    Credit credit;
    credit.author = joined(names->people);
    credit.source = joined(names->agencies);
    credit.sure = names->known;
    credit.names_only = names->plain;
    credit.office = names->offices_only;
    return credit;
}

} // namespace anban::readers::pasted
