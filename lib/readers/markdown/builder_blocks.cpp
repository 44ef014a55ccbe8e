// Blocks and containers.
#include "readers/label.hpp"
#include "readers/markdown/builder.hpp"
#include "readers/markdown/limits.hpp"
#include "readers/table_options.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace anban::readers::markdown {

using namespace document;

namespace {

/// A hostile source has something wrong in every word.
constexpr std::size_t most_messages = 1000;

SourcePos place_of(const Block& block) {
    return std::visit([](const auto& kind) { return kind.at; }, block.kind);
}

} // namespace

void Builder::say(Severity severity, std::string code, SourcePos at, std::string message, std::string hint) {
    if (messages_.size() > most_messages) return;
    if (messages_.size() == most_messages) {
        severity = Severity::warning;
        code = "more-messages";
        message = "there is more to say than anyone would read: messages on the rest are left out";
        hint.clear();
    }
    messages_.push_back({severity, std::move(code), file_, at, std::move(message), std::move(hint)});
}

Failure Builder::failure() const {
    if (failure_) return *failure_;
    return fail(FailureKind::internal, "markdown-parser", "the Markdown parser gave up, out of memory", {},
                file_);
}

int Builder::enter(MD_BLOCKTYPE type, void* detail) {
    if (type != MD_BLOCK_DOC) close_implied();
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (++depth_ > deepest) {
            failure_ = too_deep(file_, cursor_.here());
            return -1;
        }
        [[fallthrough]];
    case MD_BLOCK_DOC:
    case MD_BLOCK_LI: {
        Frame frame{type, {}, {}};
        if (type == MD_BLOCK_UL) frame.list.tight = static_cast<MD_BLOCK_UL_DETAIL*>(detail)->is_tight != 0;
        if (type == MD_BLOCK_OL) {
            const auto& ordered = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
            frame.list.ordered = true;
            frame.list.start = ordered.start;
            frame.list.delimiter = ordered.mark_delimiter;
            frame.list.tight = ordered.is_tight != 0;
        }
        frames_.push_back(std::move(frame));
        break;
    }
    case MD_BLOCK_HR:
        push({ThematicBreak{cursor_.find_rule()}});
        break;
    case MD_BLOCK_TABLE:
        return open_table(*static_cast<MD_BLOCK_TABLE_DETAIL*>(detail)) ? 0 : -1;
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    case MD_BLOCK_TR:
        table_->begin_row();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: {
        using Align = Table::Align;
        static constexpr std::array aligns{Align::automatic, Align::left, Align::centre, Align::right};
        cell_align_ = aligns.at(static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align);
        open_text(type);
        break;
    }
    case MD_BLOCK_H:
        level_ = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
        [[fallthrough]];
    default:
        open_text(type);
    }
    return 0;
}

int Builder::leave(MD_BLOCKTYPE type) {
    switch (type) {
    case MD_BLOCK_DOC:
        close_implied();
        attach_captions();
        cursor_.finish();
        for (const SourcePos at : cursor_.definitions())
            say(Severity::note, "link-definition", at,
                "this line gives the address of a link and is not printed",
                "if it is text, write `\\[` for its first bracket");
        break;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
    case MD_BLOCK_LI:
        close_implied();
        close_container();
        break;
    case MD_BLOCK_HR:
        break;
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_TR:
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        close_cell();
        break;
    case MD_BLOCK_TABLE:
        close_table();
        break;
    case MD_BLOCK_CODE:
        if (code_.ends_with('\n')) code_.pop_back();
        push({CodeBlock{std::exchange(code_, {}), text_at_.line ? text_at_ : cursor_.here()}});
        open_.reset();
        break;
    default:
        close_text();
        if (type == MD_BLOCK_H) cursor_.skip_underline();
    }
    return 0;
}

void Builder::close_container() {
    attach_captions();
    Frame frame = std::move(frames_.back());
    frames_.pop_back();
    if (frame.type == MD_BLOCK_LI) {
        frames_.back().list.items.push_back({std::move(frame.blocks)});
        return;
    }
    --depth_;
    if (frame.type == MD_BLOCK_QUOTE) {
        if (frame.blocks.empty()) return;
        const SourcePos at = place_of(frame.blocks.front());
        push({Quote{std::move(frame.blocks), at}});
        return;
    }
    frame.list.at = cursor_.here();
    for (const ListItem& item : frame.list.items) {
        if (item.blocks.empty()) continue;
        frame.list.at = place_of(item.blocks.front());
        break;
    }
    push({std::move(frame.list)});
}

void Builder::open_text(MD_BLOCKTYPE type) {
    open_ = type;
    manner_ = {};
    text_at_ = {};
    rows_as_lines_ = has_html_ = has_entity_ = image_closed_ = line_begun_ = false;
    first_picture_ = pictures_.size();
    html_strong_ = html_emphasis_ = 0;
    bracketed_ = escaped_brace_ = false;
    reference_.reset();
}

void Builder::close_implied() {
    if (std::exchange(implied_, false)) close_text();
}

/// What the open text says, when all of it was seen.
Text Builder::finish_text() {
    while (image_depth_ > 0)
        close_image();
    settle_image(true);
    abandon_inline_note();
    Text text = inlines_.take();
    if (has_entity_) {
        // An entity may stand for an invisible character, or for a mark that joins the letter before it.
        for (Inline& run : text)
            run.text = text::normalise(run.text, file_).text;
        text.erase(std::remove_if(text.begin(), text.end(),
                                  [](const Inline& run) {
                                      return !run.line_break && run.text.empty() && run.note == 0 &&
                                             run.picture == 0 && run.reference == Reference::none;
                                  }),
                   text.end());
    }
    if (!table_ && pictures_.size() > first_picture_) take_lone_pictures(text);
    if (html_strong_ > 0 || html_emphasis_ > 0)
        say(Severity::warning, "html-unclosed", text_at_, "a tag is not closed in this paragraph",
            "write `**strong**` and `*emphasis*`");
    return text;
}

void Builder::close_text() {
    Text text = finish_text();
    const bool alone = text.empty();
    if (!alone) push_text(std::move(text));
    for (Figure& figure : figures_) {
        if (!alone)
            say(Severity::note, "figure-in-text", figure.at,
                "the photo stands after the text that it was written in",
                "give it a paragraph of its own to choose its place");
        push(block_of(std::move(figure)));
    }
    figures_.clear();
    open_.reset();
}

void Builder::push_text(Text text) {
    const SourcePos at = text.front().at;
    // A table's caption keeps its braces for the table.
    const bool labelled = !escaped_brace_ && !is_table_caption(text);
    std::string label = labelled ? take_label(text) : std::string();
    if (open_ == MD_BLOCK_H) {
        push({Heading{level_, std::move(text), at, std::move(label)}});
        return;
    }
    // Raw HTML ends a paragraph without an empty line. A tight list can't tell two paragraphs of an item
    // apart.
    auto& blocks = frames_.back().blocks;
    if (frames_.back().type == MD_BLOCK_LI && frames_[frames_.size() - 2].list.tight && !blocks.empty()) {
        if (auto* before = std::get_if<Paragraph>(&blocks.back().kind)) {
            Inline end;
            end.line_break = true;
            end.at = at;
            if (!label.empty()) before->label = std::move(label);
            before->text.push_back(std::move(end));
            std::move(text.begin(), text.end(), std::back_inserter(before->text));
            return;
        }
    }
    push({Paragraph{std::move(text), at, std::move(label)}});
}

} // namespace anban::readers::markdown
