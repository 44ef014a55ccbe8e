#include "catch.hpp"
#include "text/breaks.hpp"
#include "text/clean.hpp"
#include "text/compounds.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

using namespace anban;

namespace {

std::vector<std::string> listed() {
    std::ifstream in(std::string(ANBAN_SOURCE_DIR) + "/ties/compounds.txt");
    std::vector<std::string> words;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line.front() != '#') words.push_back(line);
    return words;
}

/// The text with `_` for each space inside a compound.
std::string joined(std::string text, const text::OwnTies* own = nullptr) {
    for (const auto& at : text::find_breaks(text, own))
        if (at.price == text::compound_price) text[at.end] = '_';
    return text;
}

/// A syllable without its tone.
std::string toneless(const std::string& syllable) {
    static const std::u32string with = U"àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    static const std::u32string without = U"aăâeêioôơuưy";
    std::string out;
    for (std::size_t i = 0; i < syllable.size();) {
        const char32_t c = text::next(syllable, i);
        const auto at = with.find(c);
        text::put(out, at == std::u32string::npos ? c : without[at / 5]);
    }
    return out;
}

/// Whether letters are an onset, a vowel group and a final, as Vietnamese is spelt.
bool is_syllable(const std::string& syllable) {
    static const std::vector<std::string> onsets = {
        "ngh", "ng", "gh", "gi", "qu", "ch", "kh", "nh", "ph", "th", "tr", "b", "c", "d",
        "đ",   "g",  "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v", "x", ""};
    static const std::vector<std::string> finals = {"ng", "nh", "ch", "c", "m", "n", "p", "t", "k", ""};
    static const std::set<std::string> vowels = {
        "a",   "ă",   "â",   "e",   "ê",   "i",   "o",   "ô",   "ơ",   "u",   "ư",  "y",  "ai",  "ao",  "au",
        "ay",  "âu",  "ây",  "eo",  "êu",  "ia",  "iê",  "iu",  "oa",  "oă",  "oe", "oi", "oo",  "ôi",  "ơi",
        "ua",  "uâ",  "uê",  "ui",  "uô",  "uơ",  "ưa",  "ươ",  "ưi",  "ưu",  "uy", "yê", "oai", "oay", "oao",
        "oeo", "iêu", "yêu", "uây", "uya", "uyê", "uyu", "uôi", "ươi", "ươu", "ue", "uă"};
    const std::string letters = toneless(syllable);
    if (letters == "gi") return true;
    for (const auto& onset : onsets) {
        if (letters.rfind(onset, 0) != 0) continue;
        for (const auto& final : finals) {
            if (letters.size() < onset.size() + final.size()) continue;
            const std::string rest = letters.substr(onset.size());
            if (rest.compare(rest.size() - final.size(), final.size(), final) != 0) continue;
            const std::string vowel = rest.substr(0, rest.size() - final.size());
            if (vowels.count(vowel) == 1 || (onset == "gi" && vowels.count("i" + vowel) == 1)) return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE(
    "the list of compounds is sorted, without doubles, NFC, small, of two to four Vietnamese syllables") {
    const auto words = listed();
    CHECK(words.size() >= 3000);
    CHECK(std::adjacent_find(words.begin(), words.end(), std::greater_equal<>()) == words.end());
    for (const auto& word : words) {
        if (!text::surely_nfc(word) || text::lower(word) != word) FAIL(word);
        std::size_t syllables = 0;
        for (std::size_t begin = 0; begin <= word.size(); ++syllables) {
            const std::size_t end = std::min(word.find(' ', begin), word.size());
            if (!is_syllable(word.substr(begin, end - begin))) FAIL(word);
            begin = end + 1;
        }
        if (syllables < 2 || syllables > 4) FAIL(word);
    }
}

TEST_CASE("every listed compound is found, and nothing else") {
    for (const auto& word : listed())
        if (!text::built_in_phrase(word).whole) FAIL(word);
    CHECK_FALSE(text::built_in_phrase("nhân").whole);
    CHECK_FALSE(text::built_in_phrase("ban nhân").whole);
    CHECK_FALSE(text::built_in_phrase("").whole);
}

TEST_CASE("compounds are found the longest first, from left to right, in any case") {
    for (const std::string text :
         {"ủy_ban nhân_dân", "Ủy_ban Nhân_dân", "KINH_TẾ, xã_hội", "một hợp_tác_xã nhỏ",
          "ở Việt_Nam và Hải_Dương", "vào thứ_sáu", "kinh, tế", "(kinh_tế)"}) {
        std::string plain = text;
        std::replace(plain.begin(), plain.end(), '_', ' ');
        CHECK(joined(plain) == text);
    }
}

TEST_CASE("own phrases and words go before the built-in ones") {
    text::OwnTies own;
    own.add(*text::parse_pattern("{~}"), 0, "sao mai đỏ");
    own.add(*text::parse_pattern("{=}"), 300, "kinh tế");
    own.add(*text::parse_pattern("number={}"), 700, "lọ");
    own.add(*text::parse_pattern("number {}"), 0, "đồng");
    const auto prices = [&](const std::string& text) {
        std::vector<int> all;
        for (const auto& at : text::find_breaks(text, &own))
            all.push_back(at.price);
        return all;
    };
    CHECK(prices("Sao Mai Đỏ") == std::vector<int>{text::forbidden, text::forbidden});
    CHECK(prices("kinh tế") == std::vector<int>{300});
    CHECK(prices("5 lọ") == std::vector<int>{700});
    CHECK(prices("5 đồng") == std::vector<int>{0});
    CHECK(prices("5 giờ") == std::vector<int>{text::forbidden});
}
