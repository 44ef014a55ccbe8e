#include "readers/markdown/body.hpp"

#include "readers/markdown/entities.hpp"
#include "readers/markdown/inlines.hpp"
#include "readers/markdown/limits.hpp"
#include "readers/markdown/places.hpp"
#include "text/clean.hpp"

#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace anban::readers::markdown {
namespace {

using namespace document;

bool hex_value(char c, int& value) {
    if (c >= '0' && c <= '9')
        value = c - '0';
    else if (c >= 'a' && c <= 'f')
        value = c - 'a' + 10;
    else if (c >= 'A' && c <= 'F')
        value = c - 'A' + 10;
    else
        return false;
    return true;
}

/// A photo's path: editors write `%20` for a space, since the source format calls the place a web address.
std::string without_percents(std::string_view path) {
    if (path.find('%') == std::string_view::npos) return std::string(path);
    std::string out;
    for (std::size_t i = 0; i < path.size(); ++i) {
        int high = 0, low = 0;
        if (path[i] == '%' && i + 2 < path.size() && hex_value(path[i + 1], high) &&
            hex_value(path[i + 2], low)) {
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += path[i];
        }
    }
    // Bytes that make no text are no path that a source can mean.
    return text::decode(out, {}) ? out : std::string(path);
}

/// A web address without white space and control characters, which it can't hold.
std::string address(std::string_view written) {
    std::string out;
    for (const char c : written) {
        if (static_cast<unsigned char>(c) <= ' ' || c == '\x7f')
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            out += c;
    }
    return out;
}

bool may_link(std::string_view target) {
    static constexpr std::array<std::string_view, 4> schemes = {"http://", "https://", "mailto:", "tel:"};
    return std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
        return target.size() > scheme.size() && text::lower(target.substr(0, scheme.size())) == scheme;
    });
}

/// What a raw HTML tag means here.
enum class Tag : std::uint8_t { unknown, line_break, strong, strong_end, emphasis, emphasis_end };

Tag tag(std::string_view html) {
    static constexpr std::array<std::pair<std::string_view, Tag>, 11> known = {
        {{"<br>", Tag::line_break},
         {"<br/>", Tag::line_break},
         {"<br />", Tag::line_break},
         {"<strong>", Tag::strong},
         {"<b>", Tag::strong},
         {"</strong>", Tag::strong_end},
         {"</b>", Tag::strong_end},
         {"<em>", Tag::emphasis},
         {"<i>", Tag::emphasis},
         {"</em>", Tag::emphasis_end},
         {"</i>", Tag::emphasis_end}}};
    constexpr std::size_t longest = 9;
    if (html.size() > longest) return Tag::unknown;
    const std::string small = text::lower(html);
    const auto* const found =
        std::find_if(known.begin(), known.end(), [&](const auto& entry) { return entry.first == small; });
    return found == known.end() ? Tag::unknown : found->second;
}

/// A hostile source has something wrong in every word.
constexpr std::size_t most_messages = 1000;

/// The second line of a table, as `|---|:-:|`.
bool is_table_rule(std::string_view line) {
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

SourcePos place_of(const Block& block) {
    return std::visit([](const auto& kind) { return kind.at; }, block.kind);
}

/// Listens to md4c and builds the blocks. A callback's answer other than 0 ends the parsing; `failure_` says
/// why then.
class Builder {
public:
    Builder(std::string_view source, std::size_t begin, const std::string& file)
        : source_(source), file_(file), places_(source), cursor_(begin) {}

    int enter(MD_BLOCKTYPE type, void* detail);
    int leave(MD_BLOCKTYPE type);
    int enter(MD_SPANTYPE type, void* detail);
    int leave(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, std::string_view piece);

    Failure failure() const;
    Body take() { return {std::move(frames_.front().blocks), std::move(messages_)}; }

private:
    /// A container that is open: the document, a quote, a list or one of its items.
    struct Frame {
        MD_BLOCKTYPE type;
        std::vector<Block> blocks;
        List list;
    };

    void open_text(MD_BLOCKTYPE type);
    void close_text();
    void close_implied();
    void push_text(Text text);
    void push(Block block) { frames_.back().blocks.push_back(std::move(block)); }
    void close_container();
    void place_rule();
    void skip_underline();

    void write(std::string_view piece, SourcePos at);
    void line_end(SourcePos at);
    void soft_line_end();
    void html(std::string_view piece, SourcePos at);
    void entity(std::string_view piece, SourcePos at);
    bool is_autolink(const MD_ATTRIBUTE& target) const;
    void open_link(const MD_SPAN_A_DETAIL& detail);
    void close_link();
    void open_image(const MD_SPAN_IMG_DETAIL& detail);
    void close_image();

    std::optional<std::size_t> offset_of(std::string_view piece) const;
    std::size_t reach(std::string_view piece);
    void note_definitions(std::size_t from, std::size_t to);
    std::string value(const MD_ATTRIBUTE& attribute);
    void say(Severity severity, std::string code, SourcePos at, std::string message, std::string hint);

    std::string_view source_;
    const std::string& file_;
    Places places_;
    std::size_t cursor_; ///< end of what md4c has shown of the source so far
    Diagnostics messages_;
    std::optional<Failure> failure_;
    std::size_t attribute_bytes_ = 0;

    std::vector<Frame> frames_;
    std::size_t depth_ = 0;

    // The block of text that is open.
    std::optional<MD_BLOCKTYPE> open_;
    bool implied_ = false; ///< a paragraph of a tight list, which md4c doesn't announce
    int level_ = 0;        ///< of a heading
    Inlines inlines_;
    Manner manner_;
    SourcePos text_at_;
    std::size_t soft_lines_ = 0;
    bool table_ = false, has_html_ = false, has_entity_ = false;
    bool bracketed_ = false; ///< inside an autolink that links nowhere
    int html_strong_ = 0, html_emphasis_ = 0;
    std::string code_;

    // Images of that block.
    std::vector<Figure> figures_;
    int image_depth_ = 0;
    Inlines alt_;
};

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

// --- places ------------------------------------------------------------------------------------------------

/// Where a piece that md4c shows stands in the source; nothing where it is of md4c's own making.
std::optional<std::size_t> Builder::offset_of(std::string_view piece) const {
    const auto begin = reinterpret_cast<std::uintptr_t>(source_.data());
    const auto at = reinterpret_cast<std::uintptr_t>(piece.data());
    if (at < begin || at >= begin + source_.size()) return std::nullopt;
    return at - begin;
}

/// Moves the cursor to the end of a piece and gives the offset of its begin.
std::size_t Builder::reach(std::string_view piece) {
    const std::optional<std::size_t> offset = offset_of(piece);
    if (!offset) return cursor_;
    if (*offset > cursor_) note_definitions(cursor_, *offset);
    cursor_ = std::max(cursor_, *offset + piece.size());
    return *offset;
}

/// md4c takes `[label]: address` lines away without a word. They are links' addresses as a rule, but text of
/// that form would be lost.
void Builder::note_definitions(std::size_t from, std::size_t to) {
    const std::string_view gap = source_.substr(from, to - from);
    std::size_t i = gap.find("]:");
    while (i != std::string_view::npos) {
        const std::size_t newline = gap.rfind('\n', i);
        const bool whole_line = newline != std::string_view::npos || from == 0 || source_[from - 1] == '\n';
        const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
        const std::size_t bracket = gap.find_first_not_of(" >\t", begin);
        if (whole_line && gap[bracket] == '[')
            say(Severity::note, "link-definition", places_.at(from + bracket),
                "this line gives the address of a link and is not printed",
                "if it is text, write `\\[` for its first bracket");
        i = gap.find("]:", std::min(gap.find('\n', i), gap.size()));
    }
}

/// Moves the cursor past the next line that can be a thematic break.
void Builder::place_rule() {
    std::size_t begin = cursor_;
    if (begin > 0 && source_[begin - 1] != '\n') begin = source_.find('\n', begin);
    std::size_t found = cursor_;
    while (begin < source_.size()) {
        if (source_[begin] == '\n') {
            ++begin;
            continue;
        }
        const std::size_t end = std::min(source_.find('\n', begin), source_.size());
        const std::string_view line = source_.substr(begin, end - begin);
        if (line.find_first_not_of(" \t>*-_+0123456789.)") == std::string_view::npos &&
            line.find_first_of("*-_") != std::string_view::npos) {
            found = begin + line.find_first_of("*-_");
            cursor_ = end;
            break;
        }
        begin = end;
    }
    push({ThematicBreak{places_.at(found)}});
}

/// A heading may be underlined; its line must not be taken for a thematic break later.
void Builder::skip_underline() {
    const std::size_t before = cursor_ == 0 ? std::string_view::npos : source_.rfind('\n', cursor_ - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t mark = source_.find_first_not_of(" \t>-+*.)0123456789", begin);
    const std::size_t end = source_.find('\n', cursor_);
    if (end == std::string_view::npos || source_[mark] == '#') return;
    const std::size_t next = std::min(source_.find('\n', end + 1), source_.size());
    const std::string_view line = source_.substr(end + 1, next - end - 1);
    if (line.find_first_not_of(" \t>=-") == std::string_view::npos) cursor_ = next;
}

// --- blocks ------------------------------------------------------------------------------------------------

int Builder::enter(MD_BLOCKTYPE type, void* detail) {
    if (type != MD_BLOCK_DOC) close_implied();
    switch (type) {
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (++depth_ > deepest) {
            failure_ = too_deep(file_, places_.at(cursor_));
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
        place_rule();
        break;
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
        note_definitions(cursor_, source_.size());
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
    case MD_BLOCK_CODE:
        if (code_.ends_with('\n')) code_.pop_back();
        push({CodeBlock{std::exchange(code_, {}), text_at_.line ? text_at_ : places_.at(cursor_)}});
        open_.reset();
        break;
    default:
        close_text();
        if (type == MD_BLOCK_H) skip_underline();
    }
    return 0;
}

void Builder::close_container() {
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
    frame.list.at = places_.at(cursor_);
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
    soft_lines_ = 0;
    table_ = has_html_ = has_entity_ = false;
    html_strong_ = html_emphasis_ = 0;
    bracketed_ = false;
}

void Builder::close_implied() {
    if (std::exchange(implied_, false)) close_text();
}

void Builder::close_text() {
    while (image_depth_ > 0)
        close_image();
    Text text = inlines_.take();
    if (has_entity_) {
        // An entity may stand for an invisible character, or for a mark that joins the letter before it.
        for (Inline& run : text)
            run.text = text::normalise(run.text, file_).text;
        text.erase(std::remove_if(text.begin(), text.end(),
                                  [](const Inline& run) { return !run.line_break && run.text.empty(); }),
                   text.end());
    }
    if (html_strong_ > 0 || html_emphasis_ > 0)
        say(Severity::warning, "html-unclosed", text_at_, "a tag is not closed in this paragraph",
            "write `**strong**` and `*emphasis*`");
    const bool alone = text.empty();
    if (!alone) push_text(std::move(text));
    for (Figure& figure : figures_) {
        if (!alone)
            say(Severity::note, "figure-in-text", figure.at,
                "the photo stands after the text that it was written in",
                "give it a paragraph of its own to choose its place");
        push({std::move(figure)});
    }
    figures_.clear();
    open_.reset();
}

void Builder::push_text(Text text) {
    const SourcePos at = text.front().at;
    if (open_ == MD_BLOCK_H) {
        push({Heading{level_, std::move(text), at}});
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
            before->text.push_back(std::move(end));
            std::move(text.begin(), text.end(), std::back_inserter(before->text));
            return;
        }
    }
    push({Paragraph{std::move(text), at}});
}

// --- running text ------------------------------------------------------------------------------------------

int Builder::enter(MD_SPANTYPE type, void* detail) {
    if (!open_) {
        open_text(MD_BLOCK_P);
        implied_ = true;
    }
    if (type == MD_SPAN_EM) ++manner_.emphasis;
    if (type == MD_SPAN_STRONG) ++manner_.strong;
    if (type == MD_SPAN_CODE) manner_.code = true;
    if (type == MD_SPAN_A) open_link(*static_cast<MD_SPAN_A_DETAIL*>(detail));
    if (type == MD_SPAN_IMG) open_image(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
    if (attribute_bytes_ <= 2 * source_.size() + 1'000'000) return 0;
    // One long address that thousands of links name would make the document far larger than its source.
    failure_ = fail(FailureKind::bad_data, "links-too-long", "the addresses of links outgrow the text",
                    "name long addresses fewer times", file_, places_.at(cursor_));
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
    const std::size_t offset = reach(piece);
    const SourcePos at = places_.at(offset);
    if (text_at_.line == 0) text_at_ = at;
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
    default:
        write(piece, at);
    }
    return 0;
}

void Builder::write(std::string_view piece, SourcePos at) {
    if (image_depth_ > 0)
        alt_.add(piece, {}, at);
    else
        inlines_.add(piece, manner_, at);
}

void Builder::line_end(SourcePos at) {
    if (image_depth_ > 0)
        alt_.add(" ", {}, at);
    else
        inlines_.add_break(at);
}

/// A line's end is a space, unless the lines are the rows of a table, which must stay apart.
void Builder::soft_line_end() {
    const SourcePos at = places_.at(cursor_);
    const std::size_t begin = source_.find('\n', cursor_);
    if (++soft_lines_ == 1 && begin != std::string_view::npos) {
        const std::string_view line = source_.substr(begin + 1, source_.find('\n', begin + 1) - begin - 1);
        table_ = is_table_rule(line);
        if (table_)
            say(Severity::warning, "table", text_at_,
                "tables are not set yet: the rows are printed as lines of text",
                "write a list, or put the table in as a picture");
    }
    if (table_)
        line_end(at);
    else
        write(" ", at);
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
        switch (open_ == MD_BLOCK_HTML ? Tag::unknown : tag(piece)) {
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

/// True for `<https://…>`, whose address md4c shows where it stands: just after a `<`, with no `[` before it.
bool Builder::is_autolink(const MD_ATTRIBUTE& target) const {
    const std::size_t offset = offset_of({target.text, target.size}).value_or(0);
    return offset > cursor_ && source_[offset - 1] == '<' &&
           source_.substr(cursor_, offset - cursor_).find('[') == std::string_view::npos;
}

void Builder::open_link(const MD_SPAN_A_DETAIL& detail) {
    const std::string target = address(value(detail.href));
    const SourcePos at = places_.at(cursor_);
    if (may_link(target)) {
        manner_.link = target;
    } else {
        // md4c 0.4.8 takes `<10:30>` for an address; what links nowhere keeps its brackets.
        bracketed_ = is_autolink(detail.href);
        if (bracketed_) write("<", at);
        if (!bracketed_ || target.front() < '0' || target.front() > '9')
            say(Severity::warning, "link-dropped", at,
                fmt::format("the link to `{}` is left out, its text stays", target),
                "links may begin with http://, https://, mailto: or tel:");
    }
    if (detail.title.size > 0)
        say(Severity::note, "link-title", at,
            fmt::format("the link's title “{}” is not printed", value(detail.title)), {});
}

void Builder::close_link() {
    manner_.link.clear();
    if (std::exchange(bracketed_, false)) write(">", places_.at(cursor_));
}

void Builder::open_image(const MD_SPAN_IMG_DETAIL& detail) {
    const std::size_t begin = source_.find("![", cursor_);
    const std::size_t offset = begin == std::string_view::npos ? cursor_ : begin;
    const SourcePos at = places_.at(offset);
    const std::string photo = without_percents(value(detail.src));
    if (++image_depth_ > 1) {
        say(Severity::warning, "photo-in-alt", at,
            fmt::format("the photo `{}` stands inside the description of another and is left out", photo),
            "give it a paragraph of its own");
        return;
    }
    if (begin != std::string_view::npos) cursor_ = begin + 2;
    if (!manner_.link.empty())
        say(Severity::warning, "link-dropped", at,
            fmt::format("the link of a photo to `{}` is left out", manner_.link),
            "write the link below the photo");
    Figure figure;
    figure.photo = photo;
    figure.at = at;
    Inlines caption;
    caption.add(text::normalise(value(detail.title), file_).text, {}, at);
    figure.caption = caption.take();
    figures_.push_back(std::move(figure));
}

/// md4c 0.4.8 closes images that it never opened, and leaves some open, where marks cross.
void Builder::close_image() {
    if (image_depth_ == 0 || --image_depth_ > 0) return;
    Figure& figure = figures_.back();
    figure.alt = plain(alt_.take());
    if (figure.alt.empty()) figure.alt = plain(figure.caption);
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

} // namespace

Result<Body> read_body(std::string_view source, std::size_t begin, const std::string& file) {
    const auto lines_before =
        std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
    const std::string_view body = source.substr(begin);
    if (auto refused = refuse_excess(body, static_cast<std::size_t>(lines_before) + 1, file)) return *refused;

    MD_PARSER parser = {};
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* builder) {
        return static_cast<Builder*>(builder)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* builder) {
        return static_cast<Builder*>(builder)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* builder) {
        return static_cast<Builder*>(builder)->enter(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* builder) {
        return static_cast<Builder*>(builder)->leave(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* builder) {
        return static_cast<Builder*>(builder)->text(type, {text, size});
    };
    Builder builder(source, begin, file);
    if (md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &builder) != 0)
        return builder.failure();
    return builder.take();
}

} // namespace anban::readers::markdown
