#include "sheet.hpp"

#include <algorithm>
#include <stdexcept>

namespace sample {

using namespace anban;

namespace {

constexpr Pt top{72}, foot_line{800}, last_line{760};

double advance(const fonts::Piece& piece, Pt size) {
    return piece.width * size.value / piece.face->units_per_em;
}

} // namespace

Sheet::Sheet(fonts::Catalogue& catalogue, fonts::Shaper& shaper, std::string family)
    : catalogue_(catalogue), shaper_(shaper), family_(std::move(family)) {
    document.file = "sample.md";
    document.metadata.title = "Bản tin mẫu";
    document.metadata.author = "Nguyễn Mẫn";
    document.metadata.date = from_iso("2020-07-10T10:41:00+07:00");
    document.tags.emplace_back();
    begin_page();
}

TagId Sheet::tag(Role role, TagId parent, std::string alt) {
    templates::Tag& tag = document.tags.emplace_back();
    tag.role = role;
    tag.parent = parent;
    tag.alt = std::move(alt);
    return static_cast<TagId>(document.tags.size() - 1);
}

void Sheet::begin_page() {
    pages.pages.push_back({Pt{595.28}, Pt{841.89}, std::to_string(pages.pages.size() + 1), {}});
    y_ = top;
}

const fonts::Face& Sheet::face(const Run& run) {
    const auto found = catalogue_.find(family_, run.bold, run.italic);
    if (!found) throw std::runtime_error(to_text(found.failure().why));
    return **found;
}

std::vector<const fonts::Piece*> Sheet::shape(const Run& run, std::string_view word, bool kerning) {
    std::vector<const fonts::Piece*> pieces;
    for (const fonts::Piece& piece : shaper_.shape(face(run), word, kerning))
        pieces.push_back(&piece);
    return pieces;
}

std::vector<Sheet::Word> Sheet::words(const std::vector<Run>& runs, bool kerning) {
    std::vector<Word> all;
    for (const Run& run : runs) {
        for (std::size_t begin = 0; begin < run.text.size();) {
            const std::size_t first = run.text.find_first_not_of(' ', begin);
            const std::size_t end = std::min(run.text.find(' ', first), run.text.size());
            Word word;
            word.run = &run;
            word.space_before = first > begin;
            word.pieces = shape(run, std::string_view(run.text).substr(first, end - first), kerning);
            for (const fonts::Piece* piece : word.pieces)
                word.width += advance(*piece, run.size);
            all.push_back(std::move(word));
            begin = end;
        }
    }
    return all;
}

void Sheet::line(const Word* begin, const Word* end, const Frame& frame, bool last) {
    double natural = 0;
    int gaps = 0;
    for (const Word* word = begin; word != end; ++word) {
        natural += word->width;
        if (word == begin || !word->space_before) continue;
        natural += advance(*shape(*word->run, " ", false).front(), word->run->size);
        ++gaps;
    }
    const double room = frame.width.value / frame.scale - natural;
    const double gap = frame.justified && !last && gaps > 0 ? room / gaps : 0;

    double x = frame.left.value;
    layout::PlacedText* item = nullptr;
    const Run* run = nullptr;
    const auto put = [&](const Word& word, const fonts::Piece* piece, bool is_space) {
        if (!item || run != word.run || item->face != piece->face) {
            layout::PlacedText placed;
            placed.x = {x};
            placed.baseline = y_ + word.run->size;
            placed.size = word.run->size;
            placed.word_gap = {gap};
            placed.scale = frame.scale;
            placed.face = piece->face;
            placed.colour = word.run->colour;
            placed.tag = word.run->tag;
            item = &std::get<layout::PlacedText>(pages.pages.back().items.emplace_back(std::move(placed)));
            run = word.run;
        }
        item->pieces.push_back(piece);
        text += piece->text;
        x += (advance(*piece, word.run->size) + (is_space ? gap : 0)) * frame.scale;
        item->width = {x - item->x.value};
    };
    for (const Word* word = begin; word != end; ++word) {
        if (word != begin && word->space_before)
            for (const fonts::Piece* piece : shape(*word->run, " ", false))
                put(*word, piece, true);
        for (const fonts::Piece* piece : word->pieces)
            put(*word, piece, false);
    }
    text += '\n';
}

void Sheet::paragraph(const std::vector<Run>& runs, const Frame& frame) {
    const std::vector<Word> all = words(runs, frame.kerning);
    const double space = runs.empty() ? 0 : advance(*shape(runs[0], " ", false).front(), runs[0].size);
    for (std::size_t begin = 0; begin < all.size();) {
        std::size_t end = begin;
        double width = 0;
        while (end < all.size()) {
            const double more = all[end].width + (end > begin && all[end].space_before ? space : 0);
            if (end > begin && all[end].space_before && (width + more) * frame.scale > frame.width.value)
                break;
            width += more;
            ++end;
        }
        if (y_ + all[begin].run->size > last_line) begin_page();
        line(all.data() + begin, all.data() + end, frame, end == all.size());
        y_ += all[begin].run->size * 1.25;
        begin = end;
    }
    y_ += Pt{6};
}

void Sheet::photo(std::shared_ptr<const images::Image> image, TagId tag, Pt width, Pt height) {
    if (y_ + height > last_line) begin_page();
    layout::PlacedImage placed{Pt{72}, y_, width, height, static_cast<std::uint32_t>(images.size()), tag};
    images.push_back(std::move(image));
    pages.pages.back().items.emplace_back(placed);
    y_ += height + Pt{4};
}

void Sheet::rule(Pt width, Pt height, TagId tag, bool frame) {
    pages.pages.back().items.emplace_back(
        layout::PlacedRule{Pt{72}, y_, width, height, Colour{0.5, 0, 0}, frame, tag});
    y_ += height + Pt{4};
}

void Sheet::foot(const std::string& words_of_foot) {
    const Pt y = y_;
    y_ = foot_line;
    const std::vector<Run> runs{
        {words_of_foot, templates::artifact, Pt{9}, false, false, Colour{0.3, 0.3, 0.3}}};
    const std::vector<Word> all = words(runs, false);
    line(all.data(), all.data() + all.size(), {}, true);
    y_ = y;
}

} // namespace sample
