#include "text/clean.hpp"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace anban::text {
namespace {

constexpr char32_t circumflex = 0x302, breve = 0x306;

/// A letter that bears a tone but lacks its vowel mark, and what it is with the mark.
struct WrongOrder {
    char32_t toned, mark, whole;
};

/// Only these marks clash: circumflex, breve and the tones but the dot share one combining class, so that
/// their order stands as written. Horn and dot below have classes of their own; NFC sorts them.
constexpr std::array<WrongOrder, 32> wrong_orders{{
    {U'à', circumflex, U'ầ'}, {U'á', circumflex, U'ấ'}, {U'ả', circumflex, U'ẩ'}, {U'ã', circumflex, U'ẫ'},
    {U'è', circumflex, U'ề'}, {U'é', circumflex, U'ế'}, {U'ẻ', circumflex, U'ể'}, {U'ẽ', circumflex, U'ễ'},
    {U'ò', circumflex, U'ồ'}, {U'ó', circumflex, U'ố'}, {U'ỏ', circumflex, U'ổ'}, {U'õ', circumflex, U'ỗ'},
    {U'à', breve, U'ằ'},      {U'á', breve, U'ắ'},      {U'ả', breve, U'ẳ'},      {U'ã', breve, U'ẵ'},
    {U'À', circumflex, U'Ầ'}, {U'Á', circumflex, U'Ấ'}, {U'Ả', circumflex, U'Ẩ'}, {U'Ã', circumflex, U'Ẫ'},
    {U'È', circumflex, U'Ề'}, {U'É', circumflex, U'Ế'}, {U'Ẻ', circumflex, U'Ể'}, {U'Ẽ', circumflex, U'Ễ'},
    {U'Ò', circumflex, U'Ồ'}, {U'Ó', circumflex, U'Ố'}, {U'Ỏ', circumflex, U'Ổ'}, {U'Õ', circumflex, U'Ỗ'},
    {U'À', breve, U'Ằ'},      {U'Á', breve, U'Ắ'},      {U'Ả', breve, U'Ẳ'},      {U'Ã', breve, U'Ẵ'},
}};

char32_t in_right_order(char32_t toned, char32_t mark) {
    const auto found = std::find_if(wrong_orders.begin(), wrong_orders.end(),
                                    [&](const WrongOrder& w) { return w.toned == toned && w.mark == mark; });
    return found == wrong_orders.end() ? 0 : found->whole;
}

/// Characters that come along with copied text and show nothing. Joiners shape other scripts and emoji; after
/// a Latin letter they do nothing either.
bool is_invisible(char32_t c, char32_t before) {
    if (c == 0x200C || c == 0x200D) return before < 0x250 || (before >= 0x1E00 && before <= 0x1EFF);
    return c == 0xAD || c == 0x61C || c == 0x200B || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2061 && c <= 0x2064) || (c >= 0x2066 && c <= 0x206F) ||
           c == 0xFEFF;
}

const icu::Normalizer2& nfc_normaliser() {
    UErrorCode status = U_ZERO_ERROR;
    // Never null: the data of NFC is compiled into the library.
    return *icu::Normalizer2::getNFCInstance(status);
}

/// NFC of one line. ICU sorts the marks of a letter by insertion, in quadratic time; so the run is cut after
/// as many marks as the Stream-Safe Text Format of UAX #15 allows one letter.
std::string nfc(std::string_view line, icu::Edits* edits) {
    constexpr int most_marks = 30;
    const auto& normaliser = nfc_normaliser();
    std::string out;
    out.reserve(line.size());
    icu::StringByteSink<std::string> sink(&out);
    const auto add = [&](std::string_view part) {
        UErrorCode status = U_ZERO_ERROR;
        normaliser.normalizeUTF8(U_EDITS_NO_RESET, {part.data(), static_cast<int32_t>(part.size())}, sink,
                                 edits, status);
    };
    std::size_t begin = 0;
    int marks = 0;
    for (std::size_t i = 0; i < line.size();) {
        const std::size_t here = i;
        const char32_t c = next(line, i);
        marks = u_getCombiningClass(static_cast<UChar32>(c)) == 0 ? 0 : marks + 1;
        if (marks <= most_marks) continue;
        add(line.substr(begin, here - begin));
        begin = here;
        marks = 1;
    }
    add(line.substr(begin));
    return out;
}

/// Brings lines into order and keeps the account of what it did.
class Mender {
public:
    explicit Mender(const std::string& file) : file_(file) {}

    std::string mend(std::string_view line, std::uint32_t number) {
        line_ = line;
        number_ = number;
        std::string visible = without_invisible();
        if (surely_nfc(visible)) return visible;
        icu::Edits edits;
        std::string composed = nfc(visible, &edits);
        if (edits.hasChanges()) note_composition(visible, edits);
        order_marks(composed, visible, edits);
        return composed;
    }

    Diagnostics take_notes() { return std::move(notes_); }

private:
    std::string without_invisible() {
        std::string out;
        out.reserve(line_.size());
        removed_ = 0;
        std::size_t first_at = 0;
        char32_t first = 0;
        for_each_character([&](std::size_t begin, std::size_t end, char32_t c, bool invisible) {
            if (!invisible) {
                out.append(line_.substr(begin, end - begin));
            } else if (removed_++ == 0) {
                first_at = begin;
                first = c;
            }
        });
        if (removed_ != 0) {
            const auto column = static_cast<std::uint32_t>(length(line_.substr(0, first_at))) + 1;
            note("invisible", column,
                 removed_ == 1
                     ? fmt::format("removed an invisible character, U+{:04X}", static_cast<unsigned>(first))
                     : fmt::format("removed {} invisible characters, first U+{:04X}", removed_,
                                   static_cast<unsigned>(first)));
        }
        return out;
    }

    void note_composition(std::string_view visible, const icu::Edits& edits) {
        auto changes = edits.getFineChangesIterator();
        UErrorCode status = U_ZERO_ERROR;
        std::size_t count = 0;
        std::size_t first = 0;
        while (changes.next(status)) {
            if (count++ == 0) first = static_cast<std::size_t>(changes.sourceIndex());
        }
        note("nfc", source_column(visible, first),
             fmt::format("joined letters written in parts, {} on this line (Unicode NFC)", count));
    }

    /// Replaces é + U+0302 by ế and its like. The result is still NFC: none of the whole letters composes
    /// further.
    void order_marks(std::string& composed, std::string_view visible, const icu::Edits& edits) {
        std::string out;
        std::size_t copied = 0;
        std::size_t first = 0;
        int count = 0;
        char32_t before = 0;
        std::size_t before_at = 0;
        for (std::size_t i = 0; i < composed.size();) {
            const std::size_t here = i;
            const char32_t c = next(composed, i);
            const char32_t whole = c == circumflex || c == breve ? in_right_order(before, c) : 0;
            if (whole != 0) {
                if (count++ == 0) first = before_at;
                out.append(composed, copied, before_at - copied);
                put(out, whole);
                copied = i;
            }
            before = whole != 0 ? whole : c;
            before_at = here;
        }
        if (count == 0) return;
        auto places = edits.getFineIterator();
        UErrorCode status = U_ZERO_ERROR;
        const int32_t source =
            edits.hasChanges() ? places.sourceIndexFromDestinationIndex(static_cast<int32_t>(first), status)
                               : static_cast<int32_t>(first);
        note("mark-order", source_column(visible, static_cast<std::size_t>(source)),
             fmt::format("put tone marks behind the vowel mark, {} on this line", count));
        out.append(composed, copied);
        composed = std::move(out);
    }

    /// The column in the line as it was written of a byte of the line without its invisible characters.
    std::uint32_t source_column(std::string_view visible, std::size_t offset) const {
        auto left = static_cast<std::uint32_t>(length(visible.substr(0, offset)));
        if (removed_ == 0) return left + 1;
        std::uint32_t column = 0;
        std::uint32_t found = 0;
        for_each_character([&](std::size_t, std::size_t, char32_t, bool invisible) {
            ++column;
            if (!invisible && found == 0 && left-- == 0) found = column;
        });
        return found;
    }

    template <class Visit>
    void for_each_character(Visit visit) const {
        char32_t before = 0;
        for (std::size_t i = 0; i < line_.size();) {
            const std::size_t begin = i;
            const char32_t c = next(line_, i);
            const bool invisible = is_invisible(c, before);
            visit(begin, i, c, invisible);
            if (!invisible) before = c;
        }
    }

    void note(const char* code, std::uint32_t column, std::string message) {
        notes_.push_back({Severity::note, code, file_, {number_, column}, std::move(message), {}});
    }

    const std::string& file_;
    std::string_view line_;
    std::uint32_t number_ = 0;
    std::size_t removed_ = 0;
    Diagnostics notes_;
};

/// Case mapping by the root locale. A mapping may leave NFC, so that is seen to.
template <class Map>
std::string cased(std::string_view utf8, Map map) {
    std::string out;
    out.reserve(utf8.size());
    icu::StringByteSink<std::string> sink(&out);
    UErrorCode status = U_ZERO_ERROR;
    map("", 0U, icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())), sink, nullptr, status);
    return surely_nfc(out) ? out : nfc(out, nullptr);
}

} // namespace

bool surely_nfc(std::string_view utf8) {
    const auto* at = reinterpret_cast<const unsigned char*>(utf8.data());
    const auto* const end = at + utf8.size();
    const auto follows = [&](std::ptrdiff_t n) { return end - at > n && (at[n] & 0xC0) == 0x80; };
    while (at < end) {
        if (*at < 0x80) {
            ++at;
        } else if (*at >= 0xC2 && *at <= 0xCB) { // U+0080–02FF but for the soft hyphen
            if (!follows(1) || (at[0] == 0xC2 && at[1] == 0xAD)) return false;
            at += 2;
        } else if (*at == 0xE1) { // U+1E00–1EFF
            if (!follows(1) || !follows(2) || at[1] < 0xB8 || at[1] > 0xBB) return false;
            at += 3;
        } else if (*at == 0xE2) {
            if (!follows(1) || !follows(2)) return false;
            const bool dashes_and_quotes = at[1] == 0x80 && at[2] >= 0x90 && at[2] <= 0xA7; // U+2010–2027
            const bool more_signs = at[1] == 0x80 && at[2] >= 0xAF;                         // U+202F–203F
            const bool currency = at[1] == 0x82 && at[2] >= 0xA0;                           // U+20A0–20BF
            if (!dashes_and_quotes && !more_signs && !currency) return false;
            at += 3;
        } else {
            return false;
        }
    }
    return true;
}

Clean normalise(std::string_view utf8, const std::string& file) {
    if (surely_nfc(utf8)) return {std::string(utf8), {}};
    Mender mender(file);
    std::string out;
    out.reserve(utf8.size());
    std::uint32_t number = 1;
    for (std::size_t begin = 0; begin <= utf8.size(); ++number) {
        const std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
        const auto line = utf8.substr(begin, end - begin);
        if (surely_nfc(line)) {
            out.append(line);
        } else {
            out.append(mender.mend(line, number));
        }
        if (end < utf8.size()) out.push_back('\n');
        begin = end + 1;
    }
    return {std::move(out), mender.take_notes()};
}

std::string upper(std::string_view utf8) {
    return cased(utf8, [](auto&&... arguments) { icu::CaseMap::utf8ToUpper(arguments...); });
}

std::string lower(std::string_view utf8) {
    return cased(utf8, [](auto&&... arguments) { icu::CaseMap::utf8ToLower(arguments...); });
}

std::size_t length(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

void put(std::string& out, char32_t c) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = U'\uFFFD';
    std::array<unsigned char, U8_MAX_LENGTH> bytes{};
    std::size_t size = 0;
    U8_APPEND_UNSAFE(bytes.data(), size, static_cast<UChar32>(c));
    out.append(reinterpret_cast<const char*>(bytes.data()), size);
}

} // namespace anban::text
