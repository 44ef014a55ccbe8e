#include "templates/ties.hpp"

#include "base/files.hpp"
#include "templates/toml.hpp"
#include "templates/vocabulary.hpp"
#include "text/clean.hpp"
#include "text/tie_example.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace anban::templates {
namespace {

constexpr std::size_t largest_file = 256'000;

/// A rule as it is written.
struct Rule {
    const Node* pattern = nullptr;
    const Node* price = nullptr;
    const Node* words = nullptr;
    const Node* example = nullptr;
};

constexpr auto rule_keys = std::to_array<Key<Rule>>({
    {"pattern", [](Reader&, const Node& n, Rule& to) { to.pattern = &n; }},
    {"price", [](Reader&, const Node& n, Rule& to) { to.price = &n; }},
    {"words", [](Reader&, const Node& n, Rule& to) { to.words = &n; }},
    {"example", [](Reader&, const Node& n, Rule& to) { to.example = &n; }},
});

std::optional<text::Pattern> read_pattern(Reader& reader, const Node& node) {
    std::string written;
    if (!reader.read(node, written)) return std::nullopt;
    const auto pattern = text::parse_pattern(written);
    if (pattern) return pattern;
    std::vector<std::string> allowed(text::bond_patterns.begin(), text::bond_patterns.end());
    for (std::string& one : allowed)
        std::replace(one.begin(), one.end(), '?', static_cast<char>(text::Mark::hard));
    reader.unknown(node.place, "pattern", written, {allowed.begin(), allowed.end()});
    return std::nullopt;
}

text::BreakPrice read_price(Reader& reader, const Rule& rule, text::Mark mark) {
    int price = text::strong_price;
    if (!rule.price) return text::strong_price;
    if (mark != text::Mark::priced) {
        reader.error(rule.price->place, "template-bad-value",
                     "this pattern has no “=” that could have a price",
                     "leave the price out, or write the pattern with “=”");
    }
    reader.read(*rule.price, price, 1, text::strong_price);
    return static_cast<text::BreakPrice>(price);
}

void read_words(Reader& reader, const Node& node, text::Pattern pattern, text::BreakPrice price,
                text::OwnTies& to) {
    const auto* words = reader.array(node);
    if (!words) return;
    const bool phrase = pattern.bond == text::Bond::phrase;
    for (const Node& item : *words) {
        std::string word;
        if (!reader.read(item, word) || to.add(pattern, price, text::lower(word))) continue;
        reader.error(item.place, "template-bad-value", fmt::format("“{}” can't be a word of this rule", word),
                     phrase ? "write two to four syllables with single spaces, without punctuation"
                            : "write one or two syllables with a single space, without punctuation");
    }
}

void read_rule(Reader& reader, const Entry& entry, text::OwnTies& to, std::vector<const Node*>& examples) {
    Rule rule;
    if (!read_table(reader, entry.node, rule_keys, rule)) return;
    if (!rule.pattern || !rule.words || !rule.example) {
        if (reader.failure()) return; // a key is missing because it is misspelt
        reader.error(entry.place, "template-missing-key", fmt::format("the rule “{}” isn't whole", entry.key),
                     "a rule needs pattern, words and example");
        return;
    }
    const auto pattern = read_pattern(reader, *rule.pattern);
    if (!pattern) return;
    read_words(reader, *rule.words, *pattern, read_price(reader, rule, pattern->mark), to);
    examples.push_back(rule.example);
}

/// The tree of a file that a template names, with its places; nothing after an error.
std::optional<Table> read_rules_file(Reader& reader, const Node& node, const std::string& name) {
    const auto path = std::filesystem::path(reader.file(node.place)).parent_path() / name;
    auto bytes = read_file(path, largest_file);
    if (!bytes) {
        reader.error(node.place, "template-bad-value", bytes.failure().why.message,
                     "name a file beside the template, or write the rules in a table [ties]");
        return std::nullopt;
    }
    const std::uint16_t file = reader.add_file(path.string());
    const auto wrong = [&](const Failure& failure) {
        const Diagnostic& why = failure.why;
        reader.error({file, why.at}, why.code, why.message, why.hint);
        return std::nullopt;
    };
    auto decoded = text::decode(*bytes, path.string());
    if (!decoded) return wrong(decoded.failure());
    auto table = parse_toml(text::normalise(*decoded, path.string()).text, path.string(), file);
    if (!table) return wrong(table.failure());
    return *std::move(table);
}

} // namespace

std::shared_ptr<const text::OwnTies> read_ties(Reader& reader, const Table& root) {
    const Node* node = find(root, "ties");
    if (!node) return nullptr;
    std::optional<Table> own_file;
    const Table* rules = node->table();
    if (const std::string* name = node->text()) {
        own_file = read_rules_file(reader, *node, *name);
        rules = own_file ? &*own_file : nullptr;
    } else if (!rules) {
        reader.wrong_kind(*node, "a table of rules, or the name of a file that holds them");
    }
    if (!rules) return nullptr;
    auto ties = std::make_shared<text::OwnTies>();
    std::vector<const Node*> examples;
    for (const Entry& entry : *rules)
        read_rule(reader, entry, *ties, examples);
    if (reader.failure()) return ties; // what is wrong may be why an example comes out otherwise
    for (const Node* node_of_example : examples) {
        std::string example;
        if (!reader.read(*node_of_example, example)) continue;
        if (const auto found = text::wrong_example(example, ties.get())) {
            reader.error(node_of_example->place, "template-wrong-example",
                         fmt::format("the example comes out as “{}”", *found),
                         "mark its spaces so, or mend the rule: ~ where no line may end, = where it may at a "
                         "price, _ inside a compound, other spaces free");
        }
    }
    return ties;
}

void add_tie_tables(Vocabulary& to) {
    to.push_back({"tie", names_of(rule_keys)});
}

} // namespace anban::templates
