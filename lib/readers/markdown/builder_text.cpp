// Running text: its manner, links, images, entities and HTML.
#include "readers/csv.hpp"
#include "readers/figure_options.hpp"
#include "readers/markdown/builder.hpp"
#include "readers/markdown/entities.hpp"
#include "readers/markdown/html_tags.hpp"
#include "readers/markdown/targets.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace anban::readers::markdown {

using namespace document;

namespace {

/// The second line of a table, as `|---|:-:|`.
bool is_table_rule(std::string_view line) {
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

} // namespace

int Builder::enter(MD_SPANTYPE type, void* detail) {
    image_closed_ = false;
    settle_image(false);
    if (!open_) {
        open_text(MD_BLOCK_P);
        implied_ = true;
    }
    if (type == MD_SPAN_EM) ++manner_.emphasis;
    if (type == MD_SPAN_STRONG) ++manner_.strong;
    if (type == MD_SPAN_CODE) manner_.code = true;
    if (type == MD_SPAN_A) open_link(*static_cast<MD_SPAN_A_DETAIL*>(detail));
    if (type == MD_SPAN_IMG) open_image(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
    if (attribute_bytes_ <= 2 * size_ + 1'000'000) return 0;
    // One long address that thousands of links name would make the document far larger than its source.
    failure_ = fail(FailureKind::bad_data, "links-too-long", "the addresses of links outgrow the text",
                    "name long addresses fewer times", file_, cursor_.here());
    return -1;
}

int Builder::leave(MD_SPANTYPE type) {
    if (type == MD_SPAN_EM) --manner_.emphasis;
    if (type == MD_SPAN_STRONG) --manner_.strong;
    if (type == MD_SPAN_CODE) manner_.code = false;
    if (type == MD_SPAN_A) close_link();
    if (type == MD_SPAN_IMG) close_image();
    return 0;
}

int Builder::text(MD_TEXTTYPE type, std::string_view piece) {
    if (!open_) {
        open_text(MD_BLOCK_P);
        implied_ = true;
    }
    SourcePos at = cursor_.reach(piece);
    if (std::exchange(image_closed_, false) && type == MD_TEXT_NORMAL) {
        const std::size_t taken = take_attributes(piece, at);
        if (taken == piece.size()) return 0;
        at.column += static_cast<std::uint32_t>(text::length(piece.substr(0, taken)));
        piece.remove_prefix(taken);
    }
    settle_image(type == MD_TEXT_SOFTBR || type == MD_TEXT_BR);
    if (text_at_.line == 0 && cursor_.holds(piece)) {
        text_at_ = at;
        if (table_ && !table_->anchored()) table_->anchor(cursor_.line_begin(), at.line);
    }
    if (open_ == MD_BLOCK_CODE) {
        code_ += piece;
        return 0;
    }
    switch (type) {
    case MD_TEXT_BR:
        line_end(at);
        break;
    case MD_TEXT_SOFTBR:
        soft_line_end();
        break;
    case MD_TEXT_ENTITY:
        entity(piece, at);
        break;
    case MD_TEXT_HTML:
        html(piece, at);
        break;
    case MD_TEXT_NORMAL:
        if (image_depth_ == 0)
            write_marked(piece, at);
        else
            write(piece, at);
        break;
    default:
        write(piece, at);
    }
    return 0;
}

void Builder::write(std::string_view piece, SourcePos at) {
    bare_link_.clear();
    reference_.reset();
    line_begun_ = line_begun_ || (image_depth_ == 0 && piece != " ");
    if (image_depth_ > 0)
        alt_.add(piece, {}, at);
    else if (inline_note_)
        inlines_.add(piece, manner_.inside(inline_note_->manner), at);
    else
        inlines_.add(piece, manner_, at);
}

void Builder::line_end(SourcePos at) {
    if (image_depth_ > 0) {
        alt_.add(" ", {}, at);
        return;
    }
    inlines_.add_break(at);
    line_begun_ = false;
}

/// A line's end is a space, unless the lines are the rows of a table that is none, which must stay apart.
void Builder::soft_line_end() {
    const SourcePos at = cursor_.here();
    if (!rows_as_lines_ && is_table_rule(cursor_.next_line())) {
        rows_as_lines_ = true;
        say(Severity::warning, "table", {at.line, 1},
            "these rows make no table: they are printed as lines of text",
            "put an empty line above its head, and three dashes at least for each column below it");
    }
    if (rows_as_lines_)
        line_end(at);
    else
        write(" ", at);
    if (image_depth_ == 0) line_begun_ = false;
}

void Builder::entity(std::string_view piece, SourcePos at) {
    const auto characters = decode_entity(piece);
    if (characters) {
        has_entity_ = true;
        write(*characters, at);
        return;
    }
    say(Severity::warning, "entity-unknown", at,
        fmt::format("`{}` stands for no character and is printed as it is", piece),
        "write the character itself");
    write(piece, at);
}

void Builder::html(std::string_view piece, SourcePos at) {
    if (open_ == MD_BLOCK_HTML && piece.ends_with('\n')) {
        write(piece.substr(0, piece.size() - 1), at);
        line_end(at);
    } else {
        const auto count = [&](int& manner, int& html, int step) {
            if (html + step < 0) return false;
            html += step;
            manner += step;
            return true;
        };
        switch (open_ == MD_BLOCK_HTML ? Tag::unknown : html_tag(piece)) {
        case Tag::line_break:
            line_end(at);
            return;
        case Tag::strong:
            count(manner_.strong, html_strong_, 1);
            return;
        case Tag::emphasis:
            count(manner_.emphasis, html_emphasis_, 1);
            return;
        case Tag::strong_end:
            if (count(manner_.strong, html_strong_, -1)) return;
            break;
        case Tag::emphasis_end:
            if (count(manner_.emphasis, html_emphasis_, -1)) return;
            break;
        case Tag::unknown:
            break;
        }
        write(piece, at);
    }
    if (!std::exchange(has_html_, true))
        say(Severity::warning, "html", at, "HTML is printed as the text that it is",
            "write Markdown; `\\<` for a `<` that is meant");
}

void Builder::open_link(const MD_SPAN_A_DETAIL& detail) {
    const std::string target = address(value(detail.href));
    const SourcePos at = cursor_.here();
    if (open_reference(target, detail)) return;
    if (may_link(target)) {
        manner_.link = target;
    } else {
        // md4c 0.4.8 takes `<10:30>` for an address; what links nowhere keeps its brackets.
        bracketed_ = cursor_.is_autolink({detail.href.text, detail.href.size});
        if (bracketed_)
            write("<", at);
        else
            bare_link_ = target;
        if (!bracketed_ || target.front() < '0' || target.front() > '9')
            say(Severity::warning, "link-dropped", at,
                fmt::format("the link to `{}` is left out, its text stays", target),
                "links may begin with http://, https://, mailto: or tel:");
    }
    if (detail.title.size > 0)
        say(Severity::note, "link-title", at,
            fmt::format("the link's title “{}” is not printed", value(detail.title)), {});
}

/// A link to a label of the document: `[](#ten)` says what it leads to, `[](#ten "trang")` on which page that
/// stands.
bool Builder::open_reference(const std::string& target, const MD_SPAN_A_DETAIL& detail) {
    if (target.size() < 2 || target.front() != '#') return false;
    manner_.link = target;
    reference_ = Reference::name;
    if (detail.title.size == 0) return true;
    const std::string title = value(detail.title);
    if (title == "trang" || title == "page")
        reference_ = Reference::page;
    else
        say(Severity::note, "link-title", cursor_.here(),
            fmt::format("the link's title “{}” is not printed", title),
            "write \"trang\" for the number of the page");
    return true;
}

void Builder::close_link() {
    if (reference_) inlines_.add_reference(*std::exchange(reference_, std::nullopt), manner_, cursor_.here());
    manner_.link.clear();
    if (std::exchange(bracketed_, false)) write(">", cursor_.here());
    // A link that leads nowhere and has no text would leave a hole in the sentence.
    if (!bare_link_.empty()) write(fmt::format("[]({})", bare_link_), cursor_.here());
}

void Builder::open_image(const MD_SPAN_IMG_DETAIL& detail) {
    bare_link_.clear();
    const SourcePos at = cursor_.find_image();
    const std::string photo = photo_path(value(detail.src));
    if (++image_depth_ > 1) {
        say(Severity::warning, "photo-in-alt", at,
            fmt::format("the photo `{}` stands inside the description of another and is left out", photo),
            "give it a paragraph of its own");
        return;
    }
    if (!manner_.link.empty())
        say(Severity::warning, "link-dropped", at,
            fmt::format("the link of a photo to `{}` is left out", manner_.link),
            "write the link below the photo");
    Figure figure;
    figure.photo = photo;
    figure.at = at;
    figure.caption = caption_of(text::normalise(value(detail.title), file_).text, at);
    figures_.push_back(std::move(figure));
}

/// md4c 0.4.8 closes images that it never opened, and leaves some open, where marks cross.
void Builder::close_image() {
    if (image_depth_ == 0 || --image_depth_ > 0) return;
    Figure& figure = figures_.back();
    figure.alt = plain(alt_.take());
    if (figure.alt.empty()) figure.alt = plain(figure.caption);
    image_closed_ = true;
    image_begins_line_ = !line_begun_;
}

/// The image before stays in its line, unless it has the line for itself or is what only a block can be: has
/// a caption, a label or a place of its own, or is a table. `line_ends`: nothing follows it there.
void Builder::settle_image(bool line_ends) {
    if (!image_begins_line_) return;
    const bool alone = *std::exchange(image_begins_line_, std::nullopt) && line_ends && !table_;
    const bool in_text = open_ == MD_BLOCK_P || open_ == MD_BLOCK_TD || open_ == MD_BLOCK_TH;
    const Figure& figure = figures_.back();
    if (alone || !in_text || in_note_ || inline_note_ || !figure.caption.empty() || !figure.label.empty() ||
        figure.look.placement || is_csv_name(figure.photo))
        return;
    pictures_.push_back(std::move(figures_.back()));
    figures_.pop_back();
    inlines_.add_picture(pictures_.size(), pictures_.back().at);
    line_begun_ = true;
}

/// Pictures without any text around them are photos.
void Builder::take_lone_pictures(Text& text) {
    const bool alone = std::all_of(text.begin(), text.end(), [](const Inline& run) {
        return run.picture > 0 || run.line_break || run.text == " ";
    });
    if (!alone) return;
    text.clear();
    const auto first = pictures_.begin() + static_cast<std::ptrdiff_t>(first_picture_);
    figures_.insert(figures_.end(), std::make_move_iterator(first), std::make_move_iterator(pictures_.end()));
    pictures_.erase(first, pictures_.end());
    std::sort(figures_.begin(), figures_.end(), [](const Figure& a, const Figure& b) {
        return std::tie(a.at.line, a.at.column) < std::tie(b.at.line, b.at.column);
    });
}

/// Takes the attributes of the image before off the start of a text. Gives their bytes.
std::size_t Builder::take_attributes(std::string_view piece, SourcePos at) {
    const std::size_t open = piece.find_first_not_of(' ');
    if (open == std::string_view::npos || piece[open] != '{' || !cursor_.holds(piece)) return 0;
    // A `\{` is text.
    if (open == 0 && cursor_.is_escaped(piece)) return 0;
    const auto said = read_attributes(piece.substr(open));
    if (!said) return 0;
    Figure& figure = figures_.back();
    if (is_csv_name(figure.photo)) {
        // A table has its options at the end of its caption.
        const bool alt_is_caption = figure.alt == plain(figure.caption);
        Inlines caption;
        caption.resume(std::move(figure.caption));
        caption.add(" ", {}, at);
        caption.add(piece.substr(open, said->length), {}, at);
        figure.caption = caption.take();
        if (alt_is_caption) figure.alt = plain(figure.caption);
        return open + said->length;
    }
    Diagnostics found;
    at.column += static_cast<std::uint32_t>(open);
    take_figure_options(*said, at, file_, figure, found);
    for (Diagnostic& message : found)
        say(message.severity, std::move(message.code), message.at, std::move(message.message),
            std::move(message.hint));
    return open + said->length;
}

/// The text of a target or title, entities decoded.
std::string Builder::value(const MD_ATTRIBUTE& attribute) {
    attribute_bytes_ += attribute.size;
    std::string out;
    if (attribute.size == 0) return out;
    for (std::size_t i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const std::string_view piece(attribute.text + attribute.substr_offsets[i],
                                     attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        out += attribute.substr_types[i] == MD_TEXT_ENTITY ? decode_entity(piece).value_or(std::string(piece))
                                                           : std::string(piece);
    }
    return out;
}

} // namespace anban::readers::markdown
