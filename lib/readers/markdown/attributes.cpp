#include "readers/markdown/attributes.hpp"

#include "text/clean.hpp"

#include <utility>

namespace anban::readers::markdown {
namespace {

bool is_name_part(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool is_label_part(char c) {
    return is_name_part(c) || c == ':' || c == '.';
}

/// Reads word by word; a failed step leaves the cursor anywhere.
class AttributeReader {
public:
    explicit AttributeReader(std::string_view text) : text_(text) {}

    std::optional<Attributes> read() {
        if (!take('{')) return std::nullopt;
        skip_spaces();
        while (!take('}')) {
            const std::size_t before = at_;
            if (!(take('#') ? read_label() : read_value())) return std::nullopt;
            const std::size_t end = at_;
            skip_spaces();
            const bool parted = at_ > end || (at_ < text_.size() && text_[at_] == '}');
            if (!parted || at_ == before) return std::nullopt;
        }
        out_.length = at_;
        return std::move(out_);
    }

private:
    bool take(char c) {
        if (at_ == text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }

    void skip_spaces() {
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
    }

    template <typename Part>
    std::string_view take_while(Part part) {
        const std::size_t begin = at_;
        while (at_ < text_.size() && part(text_[at_]))
            ++at_;
        return text_.substr(begin, at_ - begin);
    }

    bool read_label() {
        out_.label = take_while(is_label_part);
        return !out_.label.empty();
    }

    bool read_value() {
        Attribute attribute;
        column_ += text::length(text_.substr(counted_, at_ - counted_));
        counted_ = at_;
        attribute.column = column_;
        attribute.key = take_while(is_name_part);
        if (attribute.key.empty() || !take('=')) return false;
        if (take('"')) {
            attribute.value = take_while([](char c) { return c != '"' && c != '\n'; });
            if (!take('"')) return false;
        } else {
            attribute.value =
                take_while([](char c) { return c != ' ' && c != '}' && c != '"' && c != '{' && c != '\n'; });
            if (attribute.value.empty()) return false;
        }
        out_.values.push_back(std::move(attribute));
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t counted_ = 0, column_ = 0; ///< bytes whose characters are counted, and these
    Attributes out_;
};

} // namespace

std::optional<Attributes> read_attributes(std::string_view text) {
    return AttributeReader(text).read();
}

std::optional<Attributes> read_last_attributes(std::string_view text) {
    const std::size_t open = text.ends_with('}') ? text.rfind('{') : std::string_view::npos;
    if (open == std::string_view::npos || (open > 0 && text[open - 1] != ' ')) return std::nullopt;
    auto read = read_attributes(text.substr(open));
    if (!read || open + read->length != text.size()) return std::nullopt;
    if (open > 0) ++read->length;
    return read;
}

} // namespace anban::readers::markdown
