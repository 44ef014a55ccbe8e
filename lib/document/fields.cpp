#include "document/fields.hpp"

#include "document/spelling.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace anban::document {
namespace {

/// A way to write a key, and what it stands for.
struct Spelling {
    std::string_view written; ///< as the documentation shows it
    std::string_view key;
};

/// Every accepted spelling in comparable form, aliases without their marks too. What comes first in the table
/// wins.
const std::map<std::u32string, Spelling>& spellings() {
    static const std::map<std::u32string, Spelling> all = [] {
        std::map<std::u32string, Spelling> map;
        for (const KnownField& field : known_fields()) {
            map.try_emplace(comparable(field.key), Spelling{field.key, field.key});
            for (const auto alias : field.aliases)
                map.try_emplace(comparable(alias), Spelling{alias, field.key});
        }
        for (const KnownField& field : known_fields())
            for (const auto alias : field.aliases)
                map.try_emplace(without_marks(comparable(alias)), Spelling{alias, field.key});
        return map;
    }();
    return all;
}

/// Edit distance in which two letters that changed places count once, as they do to a typist; given up (with
/// limit + 1) as soon as it must pass `limit`.
std::size_t distance(std::u32string_view a, std::u32string_view b, std::size_t limit) {
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
    std::vector<std::size_t> two_before(b.size() + 1), before(b.size() + 1), row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(two_before, before);
        std::swap(before, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({before[j - 1] + (same ? 0 : 1), before[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], two_before[j - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit) return limit + 1;
    }
    return row.back();
}

} // namespace

std::span<const KnownField> known_fields() {
    static const std::vector<KnownField> fields = {
        {"title", {"tiêu đề", "tựa đề", "nhan đề", "tít", "tên bài", "headline"}, "the headline"},
        {"subtitle", {"tiêu đề phụ", "tít phụ", "phụ đề"}, "a second line below the headline"},
        {"lead", {"sapo", "sa pô", "lời dẫn", "dẫn đề"}, "the opening paragraph that stands out"},
        {"date",
         {"ngày", "ngày đăng", "ngày tháng", "ngày giờ", "thời gian", "published"},
         "when it was published"},
        {"author", {"tác giả", "người viết", "authors"}, "who wrote it"},
        {"byline",
         {"dòng tác giả", "ký tên", "bút danh"},
         "the author's line as printed, where it says more than the name"},
        {"photographer",
         {"ảnh", "người chụp", "tác giả ảnh", "photo", "photos", "photo by"},
         "who took the photos"},
        {"place", {"nơi", "địa điểm", "địa danh", "location"}, "where it was written or issued"},
        {"source", {"nguồn", "nguồn tin", "theo"}, "the paper, agency or portal that it comes from"},
        {"url", {"địa chỉ", "địa chỉ web", "đường dẫn", "liên kết", "link"}, "its address on the web"},
        {"identifier",
         {"mã", "mã số", "mã định danh", "số ký hiệu", "số hiệu", "id"},
         "its number or code in a register"},
        {"template", {"mẫu", "bản mẫu", "khuôn"}, "name or file of the template"},
        {"organisation",
         {"cơ quan", "tổ chức", "đơn vị", "organization"},
         "the body that publishes it",
         true},
        {"parent-organisation",
         {"cơ quan chủ quản", "cơ quan cấp trên", "cấp trên", "parent organization"},
         "the body above the one that publishes it",
         true},
        {"bulletin", {"bản tin", "tên bản tin", "newsletter"}, "name of the bulletin", true},
        {"issue", {"số", "số báo", "số bản tin", "kỳ", "number"}, "number of the bulletin's issue", true},
        {"keywords", {"từ khóa", "từ khoá", "keyword", "tags"}, "words to find it by, between commas"},
        {"description", {"mô tả", "tóm tắt", "summary"}, "a sentence that says what it is about"},
        {"language",
         {"ngôn ngữ", "tiếng", "lang"},
         "language of the text, as `vi-VN` (which it is if nothing is said)",
         true},
        {"contents", {"mục lục", "toc"}, "`yes` or `no`: whether to print a table of contents", true},
        {"articles",
         {"bài viết", "các bài", "các bài viết", "article"},
         "files of the articles that make up a bulletin, in order"},
        {"columns", {"cột", "số cột"}, "how many columns the text is set in: `1` to `6`", true},
        {"numbered-headings",
         {"đánh số đề mục", "đánh số tiêu đề", "số đề mục"},
         "`yes` or `no`: whether headings are numbered, where the template has numbers for them",
         true},
        {"text-size", {"cỡ chữ", "xem với cỡ chữ"}, "`normal`, `large` or `xlarge`"},
    };
    return fields;
}

std::string canonical_key(std::string_view written) {
    const auto& all = spellings();
    const auto found = all.find(comparable(written));
    return found == all.end() ? std::string() : std::string(found->second.key);
}

std::string nearest_key(std::string_view written) {
    const std::u32string key = comparable(written);
    std::size_t limit = key.size() / 3;
    constexpr std::size_t longest = 64; // no known key is nearly as long
    std::string nearest;
    if (key.empty() || key.size() > longest) return nearest;
    for (const auto& [spelling, known] : spellings()) {
        const std::size_t d = distance(key, spelling, limit);
        if (d > limit) continue;
        nearest = known.written;
        if (d == 0) break;
        limit = d - 1;
    }
    return nearest;
}

} // namespace anban::document
