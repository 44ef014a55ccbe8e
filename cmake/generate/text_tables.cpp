// Makes C++ of the Vietnamese ties and compound words, at build time, so that a cold start reads no file.
//   text_tables ties vi.toml ties_data.inc
//   text_tables compounds compounds.txt compounds_data.inc
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#include "text/tie_pattern.hpp"
#include "text/word_hash.hpp"

#include <toml++/toml.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace text = anban::text;

namespace {

[[noreturn]] void refuse(const std::string& file, std::size_t line, const std::string& why) {
    std::cerr << file << ':' << line << ": error: " << why << '\n';
    std::exit(1);
}

/// A string literal. The sources are UTF-8, and hold neither quotes nor backslashes.
std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

// ── Ties

void write_rule(std::ostream& words, std::ostream& rules, const std::string& file, std::string_view name,
                const toml::node& node) {
    const auto line = static_cast<std::size_t>(node.source().begin.line);
    const toml::table* rule = node.as_table();
    if (!rule) refuse(file, line, "a rule is a table");
    const auto pattern = (*rule)["pattern"].value<std::string>();
    const auto example = (*rule)["example"].value<std::string>();
    const toml::array* list = (*rule)["words"].as_array();
    const auto price = (*rule)["price"].value_or<std::int64_t>(text::strong_price);
    if (!pattern || !example || !list) refuse(file, line, "a rule needs pattern, example and words");
    if (!text::parse_pattern(*pattern)) refuse(file, line, "unknown pattern " + *pattern);
    std::string id(name);
    for (char& c : id)
        c = c == '-' ? '_' : c;
    words << "constexpr std::string_view " << id << "_words[] = {";
    for (const auto& word : *list)
        words << quoted(word.value_or<std::string>("")) << ", ";
    words << "};\n";
    rules << "    {" << quoted(name) << ", " << quoted(*pattern) << ", " << quoted(*example) << ", " << price
          << ", " << id << "_words},\n";
}

void make_ties(const std::string& from, std::ostream& to) {
    const toml::parse_result parsed = toml::parse_file(from);
    if (!parsed) {
        refuse(from, static_cast<std::size_t>(parsed.error().source().begin.line),
               std::string(parsed.error().description()));
    }
    std::ostringstream rules;
    for (const auto& [name, node] : parsed.table())
        write_rule(to, rules, from, name.str(), node);
    to << "constexpr TieRule rules[] = {\n" << rules.str() << "};\n";
}

// ── Compounds

struct Entry {
    std::size_t offset = 0;
    bool whole = false, more = false;
};

constexpr std::size_t slots = 32768;

/// A row of small values, some on each line.
template <class Values, class Print>
void write_array(std::ostream& to, std::string_view declaration, const Values& values, Print print) {
    to << "constexpr " << declaration << " = {";
    std::size_t count = 0;
    for (const auto& value : values) {
        to << (count++ % 16 == 0 ? "\n    " : " ");
        print(value);
        to << ',';
    }
    to << "};\n";
}

void make_compounds(const std::string& from, std::ostream& to) {
    std::ifstream in(from);
    std::map<std::string, Entry> entries; // words, and the starts of longer ones
    std::string pool;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        if (line.size() > 63) refuse(from, number, "too long: " + line);
        const std::size_t offset = pool.size();
        to << (offset == 0 ? "constexpr char pool[] =\n    " : "\n    ") << quoted(line);
        pool += line;
        std::size_t syllables = 1;
        for (std::size_t space = line.find(' '); space != std::string::npos;
             space = line.find(' ', space + 1)) {
            if (syllables++ > 1)
                entries.try_emplace(line.substr(0, space), Entry{offset}).first->second.more = true;
        }
        if (syllables < 2 || syllables > 4) refuse(from, number, "not two to four syllables: " + line);
        Entry& entry = entries.try_emplace(line, Entry{offset}).first->second;
        if (entry.whole) refuse(from, number, "twice: " + line);
        entry.whole = true;
    }
    if (entries.empty() || entries.size() * 3 > slots * 2) refuse(from, number, "too few or too many words");
    to << ";\n";
    std::vector<std::pair<std::size_t, std::uint32_t>> table(slots);
    std::size_t index = 0;
    for (const auto& [word, entry] : entries) {
        const std::uint32_t hash = text::hash_of_phrase(word);
        std::size_t at = hash % slots;
        while (table[at].first != 0)
            at = (at + 1) % slots;
        table[at] = {++index, hash >> 16};
    }
    write_array(to, "Entry entries[]", entries, [&](const auto& item) {
        to << '{' << item.second.offset << ", " << item.first.size() << ", " << item.second.whole << ", "
           << item.second.more << '}';
    });
    write_array(to, "Slot slots[]", table,
                [&](const auto& slot) { to << '{' << slot.first << ", " << slot.second << '}'; });
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4) return 2;
    std::ofstream to(argv[3]);
    to << "// Made from " << std::string_view(argv[2]).substr(std::string_view(argv[2]).rfind('/') + 1)
       << ".\n";
    if (std::string_view(argv[1]) == "ties") {
        make_ties(argv[2], to);
    } else {
        make_compounds(argv[2], to);
    }
    return to.flush() ? 0 : 1;
}
