#include "layout/paragraph/shaped_text.hpp"

#include "text/breaks.hpp"
#include "text/graphemes.hpp"
#include "text/lexicon.hpp"
#include "text/word_hash.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace anban::layout {
namespace {

using fonts::Piece;
using templates::StyledRun;

// Longer tokens are never shaped whole: no measure holds them, and a glyph counts the bytes of its text in 16
// bits.
constexpr std::size_t longest_token = 1024;

constexpr std::size_t long_token = 20; // bytes, from which on a token may be parted at its signs

/// How a line may end at an opportunity, and at what price. One without a space (after a slash) is like a
/// tie, since extracted text has a space where a line ends.
struct PricedEnding {
    Ending ending = Ending::hard;
    std::uint16_t price = 0;
};

// A hyphen that stands free, as in `2025 - 2030`, is lost to text extraction at a line's end: dearer than any
// line that is too short.
constexpr std::uint16_t lost_hyphen = 65'000;

PricedEnding ending_of(const text::Break& opportunity, std::string_view text) {
    if (opportunity.price == text::forbidden) {
        const bool hyphen = opportunity.end > 0 && text[opportunity.end - 1] == '-';
        return {Ending::hard, hyphen ? lost_hyphen : std::uint16_t{0}};
    }
    if (opportunity.end == opportunity.next) return {Ending::tied, text::strong_price};
    return {opportunity.price < text::tied_from ? Ending::free : Ending::tied, opportunity.price};
}

// Where lines have fewer gaps, a break inside a compound costs nothing: there is too little to choose from.
constexpr double gaps_of_choice = 12;

/// Frees the breaks inside compounds if lines of `measure` (pt) hold few gaps, judged by the average word.
void free_compounds(std::vector<Word>& words, double measure) {
    double width = 0;
    std::size_t gaps = 0;
    for (const Word& word : words) {
        width += word.width + word.gap;
        if (word.spaces > 0) ++gaps;
    }
    if (static_cast<double>(gaps) * measure >= gaps_of_choice * width) return;
    for (Word& word : words)
        if (word.ending == Ending::free) word.price = 0;
}

/// Builds a ShapedText segment by segment; a segment is what stands between two forced line ends.
class Builder {
public:
    Builder(Context& context, std::span<const StyledRun> runs, bool kerning, double narrowest)
        : context_(context), kerning_(kerning), narrowest_(narrowest) {
        out_.runs = runs;
    }

    /// Shapes the texts of the runs from `first_run` on, which are `text` in a row, cut at `breaks`. These
    /// list all spaces.
    void add_segment(std::size_t first_run, std::string_view text, std::span<const text::Break> breaks);

    ShapedText finish() && { return std::move(out_); }

private:
    /// The run that text lies in, where it ends in the segment, and how it is set.
    struct Cursor {
        std::size_t run = 0, end = 0;
        const fonts::Face* face = nullptr;
        double unit = 0;         ///< pt of a design unit
        Fragment space;          ///< U+0020
        double space_width = -1; ///< pt; less than 0 where the face has none of its own
    };

    void add_token(std::size_t begin, std::size_t end, Ending ending);
    bool add_known(std::size_t begin, std::size_t end, Ending ending, const text::Reading& reading);
    void add_characters(std::size_t begin, std::size_t end, Ending ending);
    bool add_if_fits(std::size_t begin, std::size_t end, Ending ending);
    void add_word(std::size_t begin, std::size_t end, Ending ending);
    void add_gap(std::size_t begin, std::size_t end);
    void enter_run(std::size_t run, std::size_t begin);
    std::size_t end_of_run(std::size_t begin);
    double width_of(const Piece& piece) const;
    double add_token_fragments(std::size_t begin, std::size_t end);
    double add_picture();
    double add_fragment(std::span<const Piece> pieces, bool space);
    void report_missing(const Fragment& fragment);
    std::uint32_t fragment_count() const { return static_cast<std::uint32_t>(out_.fragments.size()); }

    Context& context_;
    const bool kerning_;
    const double narrowest_;
    ShapedText out_;
    std::string_view text_;    // of the segment
    Cursor at_;                // of the text that was shaped last
    std::uint32_t glyphs_ = 0; // of the word that is made
};

void Builder::add_segment(std::size_t first_run, std::string_view text, std::span<const text::Break> breaks) {
    text_ = text;
    enter_run(first_run, 0);
    const std::size_t words_before = out_.words.size();
    if (words_before == 0) { // nearly always the only segment
        out_.words.reserve(breaks.size() + 1);
        out_.fragments.reserve(2 * breaks.size() + 2); // a word and a space
    }
    std::size_t begin = 0;
    for (const text::Break& opportunity : breaks) {
        if (opportunity.end > begin) {
            const auto [ending, price] = ending_of(opportunity, text);
            const text::Reading* known = opportunity.token;
            if (!known || !add_known(begin, opportunity.end, ending, *known))
                add_token(begin, opportunity.end, ending);
            out_.words.back().price = price;
        }
        add_gap(opportunity.end, opportunity.next);
        begin = opportunity.next;
    }
    if (begin < text.size()) add_token(begin, text.size(), Ending::hard);
    if (out_.words.size() == words_before) // no text at all: an empty line
        out_.words.push_back(
            {.ending = Ending::forced, .text_end = fragment_count(), .gap_end = fragment_count()});
    out_.words.back().ending = Ending::forced;
}

/// A token as it nearly always is: read before, short, in one run and in the run's own face. False where it
/// is another.
bool Builder::add_known(std::size_t begin, std::size_t end, Ending ending, const text::Reading& reading) {
    if (end - begin >= long_token || end > end_of_run(begin) || !at_.face) return false;
    const fonts::ShapedWord& shaped =
        context_.shaper.shape(*at_.face, text_.substr(begin, end - begin), kerning_, reading.number);
    const double width = shaped.width * at_.unit;
    if (!shaped.simple || width > narrowest_) return false;
    out_.fragments.push_back({shaped.pieces.data(), static_cast<std::uint32_t>(at_.run),
                              static_cast<std::uint16_t>(shaped.pieces.size()), false});
    out_.words.push_back({.width = width,
                          .joints = shaped.glyphs,
                          .ending = ending,
                          .hash = reading.text_hash,
                          .text_end = fragment_count(),
                          .gap_end = fragment_count()});
    return true;
}

/// A long token may be cut at the signs of web addresses and document numbers; one that is wider than the
/// narrowest line has to be.
void Builder::add_token(std::size_t begin, std::size_t end, Ending ending) {
    const std::string_view token = text_.substr(begin, end - begin);
    if (token.size() < long_token && add_if_fits(begin, end, ending)) return;
    const std::vector<std::size_t> signs = text::emergency_breaks(token);
    if (signs.empty() && add_if_fits(begin, end, ending)) return;
    const std::size_t first = out_.words.size();
    std::size_t part = 0;
    double width = 0;
    for (const std::size_t next : signs) {
        add_characters(begin + part, begin + next, Ending::sign);
        part = next;
    }
    add_characters(begin + part, end, ending);
    for (std::size_t i = first; i < out_.words.size(); ++i)
        width += out_.words[i].width;
    if (width <= narrowest_) return;
    for (std::size_t i = first; i < out_.words.size(); ++i) {
        if (out_.words[i].ending != Ending::sign) continue;
        out_.words[i].ending = Ending::tied;
        out_.words[i].price = text::strong_price;
    }
}

/// A part of a token, cut between its characters where it is still too wide.
void Builder::add_characters(std::size_t begin, std::size_t end, Ending ending) {
    if (begin >= end || add_if_fits(begin, end, ending)) return;
    while (begin < end) {
        const auto behind = [&](std::size_t at) {
            return std::clamp(text::next_cluster(text_, at), at + 1, end);
        };
        std::size_t next = behind(begin);
        // Text extraction takes a hyphen at a line's end for one that was added, and drops it.
        if (text_[begin] == '-' && next < end && text_[next] != '-') next = behind(next);
        add_word(begin, next, next < end ? Ending::anywhere : ending);
        begin = next;
    }
}

bool Builder::add_if_fits(std::size_t begin, std::size_t end, Ending ending) {
    if (end - begin > longest_token) return false;
    const Cursor cursor = at_;
    const std::size_t pictures = out_.pictures.size();
    add_word(begin, end, ending);
    if (out_.words.back().width <= narrowest_) return true;
    out_.words.pop_back();
    out_.fragments.resize(out_.words.empty() ? 0 : out_.words.back().gap_end);
    out_.pictures.resize(pictures);
    at_ = cursor;
    return false;
}

void Builder::add_word(std::size_t begin, std::size_t end, Ending ending) {
    Word word;
    word.width = add_token_fragments(begin, end);
    word.ending = ending;
    word.hash = text::hash_of_word(text_.substr(begin, end - begin));
    word.text_end = word.gap_end = fragment_count();
    word.joints = std::exchange(glyphs_, 0);
    out_.words.push_back(word);
}

void Builder::add_gap(std::size_t begin, std::size_t end) {
    // Spaces at the start of a segment stand at the start of a line, where they vanish.
    if (begin >= end || out_.words.empty() || out_.words.back().ending == Ending::forced) return;
    Word& word = out_.words.back();
    if (word.spaces == 0) word.joints -= std::min(word.joints, 1U); // none between the last glyph and a space
    word.spaces += static_cast<std::uint32_t>(end - begin);
    for (; begin < end; ++begin) {
        end_of_run(begin);
        if (at_.space_width < 0) {
            word.gap += add_fragment(context_.space[out_.runs[at_.run].font], true);
            continue;
        }
        word.gap += at_.space_width;
        out_.fragments.push_back(at_.space);
    }
    word.gap_end = fragment_count();
}

/// `begin` is where the run starts in the segment.
void Builder::enter_run(std::size_t run, std::size_t begin) {
    at_ = {};
    at_.run = run;
    at_.end = begin;
    if (run >= out_.runs.size()) return; // an empty segment behind the last run
    const StyledRun& look = out_.runs[run];
    at_.end += look.text.size();
    if (look.picture != templates::no_picture) return;
    at_.face = context_.faces[look.font];
    at_.unit = look.size.value / at_.face->units_per_em;
    const std::span<const Piece> space = context_.space[look.font];
    at_.space = {space.data(), static_cast<std::uint32_t>(run), static_cast<std::uint16_t>(space.size()),
                 true};
    const Piece& piece = space.front();
    if (piece.face == at_.face && piece.plain && !piece.missing) at_.space_width = piece.width * at_.unit;
}

/// Moves on to the run that the byte at `begin` lies in, and gives back where it ends.
std::size_t Builder::end_of_run(std::size_t begin) {
    while (begin >= at_.end)
        enter_run(at_.run + 1, at_.end);
    return at_.end;
}

double Builder::width_of(const Piece& piece) const {
    return piece.width * (out_.runs[at_.run].size.value / piece.face->units_per_em);
}

/// Fragments of text without spaces; gives back its width.
double Builder::add_token_fragments(std::size_t begin, std::size_t end) {
    double width = 0;
    while (begin < end) {
        const std::size_t stop = std::min(end, end_of_run(begin));
        width +=
            !at_.face
                ? add_picture()
                : add_fragment(context_.shaper.shape(*at_.face, text_.substr(begin, stop - begin), kerning_),
                               false);
        begin = stop;
    }
    return width;
}

/// The picture of the run that was entered. One whose source says no size has 96 pixels an inch, one that
/// can't be shown is a square as high as capitals.
double Builder::add_picture() {
    constexpr double pixel = 0.75; // pt
    constexpr double capitals = 0.7;
    constexpr double least = 0.001;
    const StyledRun& run = out_.runs[at_.run];
    const templates::Picture& picture = context_.document.pictures[run.picture];
    const bool shown = picture.width > 0 && picture.height > 0;
    const double aspect = shown ? static_cast<double>(picture.width) / picture.height : 1;
    const templates::PageDesign& page = context_.document.page;
    const double highest = (page.height - page.top - page.bottom).value;
    double width = picture.share > 0 ? picture.share * context_.note_width : picture.wanted_width.value;
    const double high = picture.wanted_height.value;
    if (high > 0 && (width <= 0 || high * aspect < width)) width = high * aspect;
    if (width <= 0) width = shown ? picture.width * pixel : capitals * run.size.value;
    width = std::max(std::min({width, narrowest_, highest * aspect}), least);
    out_.pictures.push_back({static_cast<std::uint32_t>(at_.run), &picture, width, width / aspect});
    out_.fragments.push_back({nullptr, static_cast<std::uint32_t>(at_.run), 0, false});
    out_.plain = false;
    return width;
}

double Builder::add_fragment(std::span<const Piece> pieces, bool space) {
    const Fragment& fragment =
        out_.fragments.emplace_back(Fragment{pieces.data(), static_cast<std::uint32_t>(at_.run),
                                             static_cast<std::uint16_t>(pieces.size()), space});
    double width = 0;
    bool missing = false;
    for (const Piece& piece : pieces) {
        width += width_of(piece);
        missing = missing || piece.missing;
        out_.plain = out_.plain && piece.plain;
        if (!space) glyphs_ += static_cast<std::uint32_t>(piece.glyphs.size());
    }
    if (missing) report_missing(fragment);
    return width;
}

/// Each character without a glyph once.
void Builder::report_missing(const Fragment& fragment) {
    for (const Piece& piece : std::span(fragment.pieces, fragment.count)) {
        if (!piece.missing) continue;
        for (std::size_t begin = 0, end = 0; begin < piece.text.size(); begin = end) {
            end = text::next_cluster(piece.text, begin);
            const std::string character = piece.text.substr(begin, end - begin);
            const StyledRun& run = out_.runs[fragment.run];
            context_.say_once(
                character, Severity::warning, "missing-glyph", run.at,
                fmt::format("no font has the character “{}” of “{}”", excerpt(character), excerpt(run.text)),
                "write it with letters that the fonts have, or add a font to the catalogue");
        }
    }
}

/// The texts of runs[first, end) in a row; `joined` holds them where there is more than one.
std::string_view text_of(std::span<const StyledRun> runs, std::string& joined) {
    if (runs.size() == 1) return runs.front().text;
    joined.clear();
    for (const StyledRun& run : runs)
        joined += run.text;
    return joined;
}

/// The runs of spaces in a text, none of which may end a line.
std::vector<text::Break> tied_spaces(std::string_view text) {
    std::vector<text::Break> spaces;
    for (std::size_t end = text.find(' '); end != std::string_view::npos; end = text.find(' ', end)) {
        const std::size_t next = std::min(text.find_first_not_of(' ', end), text.size());
        spaces.push_back({end, next, text::forbidden});
        end = next;
    }
    return spaces;
}

} // namespace

const SizedPicture& picture_of(const ShapedText& text, std::uint32_t run) {
    return *std::ranges::lower_bound(text.pictures, run, {}, &SizedPicture::run);
}

ShapedText shape_text(Context& context, std::span<const StyledRun> runs, bool kerning, double narrowest) {
    Builder builder(context, runs, kerning, narrowest);
    const text::OwnTies* own = context.document.ties.get();
    std::string joined;
    for (std::size_t first = 0; first < runs.size();) {
        std::size_t end = first;
        while (end < runs.size() && !runs[end].line_break)
            ++end;
        const bool forced = end < runs.size();
        if (forced) ++end; // the forced line end belongs to the line that it ends
        const std::string_view text = text_of(runs.subspan(first, end - first), joined);
        if (forced || text.find_first_not_of(' ') != std::string_view::npos)
            builder.add_segment(first, text, text::find_breaks(text, context.lexicon, own));
        first = end;
    }
    ShapedText shaped = std::move(builder).finish();
    free_compounds(shaped.words, narrowest);
    return shaped;
}

ShapedText shape_line(Context& context, std::span<const StyledRun> runs) {
    Builder builder(context, runs, false, std::numeric_limits<double>::infinity());
    std::string joined;
    const std::string_view text = text_of(runs, joined);
    builder.add_segment(0, text, tied_spaces(text));
    return std::move(builder).finish();
}

} // namespace anban::layout
