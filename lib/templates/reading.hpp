// Reading checked values out of a template's tree. Every table of the format has one list of keys, and each
// key its own small reading function; so what is read, what is allowed and what messages name can't drift
// apart.
#pragma once

#include "base/length.hpp"
#include "templates/styled.hpp"
#include "templates/tree.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anban::templates {

enum class Unit : std::uint8_t { pt, em };

/// A length as written: absolute in pt, or in em of the size it belongs to.
struct Length {
    double value = 0;
    Unit unit = Unit::pt;
};

/// Which lengths a key takes.
enum class Lengths : std::uint8_t {
    any,      ///< a number is pt
    absolute, ///< no em; a number is pt
    page,     ///< no em, and a unit must stand: a bare number on a page is too easily a wrong one
};

/// Reads single values and keeps the first mistake of the file. After an error the value keeps what it had
/// and reading goes on, so that the first in the file is reported, whatever the order of reading.
class Reader {
public:
    explicit Reader(std::vector<std::string> files) : files_(std::move(files)) {}

    void error(const Place& at, std::string code, std::string message, std::string hint = {});
    /// The earliest of the errors, if any.
    const std::optional<Failure>& failure() const { return first_; }
    const std::string& file(const Place& at) const { return files_.at(at.file); }
    /// Adds a file that the template's own name; places in it carry the number that this gives.
    std::uint16_t add_file(std::string name);

    // Each writes `to` only where the value is right, and says whether it is.
    bool read(const Node& node, bool& to);
    bool read(const Node& node, std::string& to);
    bool read(const Node& node, int& to, int least, int most);
    bool read(const Node& node, double& to, double least, double most);
    bool read(const Node& node, Length& to, Lengths kind, double least, double most);
    bool read(const Node& node, Pt& to, Lengths kind, double least, double most);
    bool read(const Node& node, Colour& to);
    bool read(const Node& node, std::vector<std::string>& to); ///< a text or an array of texts

    /// One of a few words.
    template <class T, std::size_t N>
    bool read(const Node& node, T& to, const std::array<std::pair<std::string_view, T>, N>& words) {
        std::string word;
        if (!read(node, word)) return false;
        std::vector<std::string_view> allowed;
        allowed.reserve(N);
        for (const auto& [name, value] : words) {
            if (name == word) {
                to = value;
                return true;
            }
            allowed.push_back(name);
        }
        unknown(node.place, "value", word, allowed);
        return false;
    }

    /// `node` as a table, or an error.
    const Table* table(const Node& node);
    const std::vector<Node>* array(const Node& node);

    /// Says that a word isn't one of those allowed: the nearest one, or all of them.
    void unknown(const Place& at, std::string_view what, std::string_view word,
                 const std::vector<std::string_view>& allowed);
    void wrong_kind(const Node& node, std::string_view wanted);

    // What [fonts] and [colours] name; filled before anything that uses the names is read.
    std::vector<std::pair<std::string, std::string>> fonts;
    std::vector<std::pair<std::string, Colour>> colours;
    std::vector<std::string> style_names;

    /// Family of a font name.
    bool read_font(const Node& node, std::string& family);
    /// Index of a style name.
    bool read_style(const Node& node, std::uint16_t& index);

private:
    std::vector<std::string> files_;
    std::optional<Failure> first_;
    Place first_at_;
    int errors_ = 0;
};

/// One key of a table and how it is read.
template <class T>
struct Key {
    std::string_view name;
    void (*read)(Reader& reader, const Node& node, T& to);
};

/// The names of a key list, for messages and the vocabulary.
template <class T, std::size_t N>
std::vector<std::string_view> names_of(const std::array<Key<T>, N>& keys) {
    std::vector<std::string_view> names;
    names.reserve(N);
    for (const Key<T>& key : keys)
        names.push_back(key.name);
    return names;
}

/// Reads a table by its list of keys; unknown ones are errors.
template <class T, std::size_t N>
bool read_table(Reader& reader, const Node& node, const std::array<Key<T>, N>& keys, T& to) {
    const Table* table = reader.table(node);
    if (!table) return false;
    for (const Entry& entry : *table) {
        const Key<T>* known = nullptr;
        for (const Key<T>& key : keys) {
            if (key.name == entry.key) known = &key;
        }
        if (known) {
            known->read(reader, entry.node, to);
        } else {
            reader.unknown(entry.place, "key", entry.key, names_of(keys));
        }
    }
    return true;
}

/// The word of `known` nearest to `word` (edit distance of at most a third of its length, at least one);
/// empty where nothing is near.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);

} // namespace anban::templates
