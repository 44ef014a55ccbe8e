// How much of portal texts is recognised. Each text of portals/ begins with `=== name blank|dense date=…`,
// then comes a line each with what a person sees in it: T title, D time, L lead, P text, C caption, S credit,
// H sub-heading, B and B2 byline (`B|author|photographer|source|line`, `~` between forms that are both
// right), F furniture, X what may be either. In a `blank` one an empty line follows each.
#include "catch.hpp"
#include "readers/readers.hpp"
#include "text/clean.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace anban;

namespace {

struct TaggedLine {
    std::string tag, text;
    std::uint32_t number = 0; ///< in the pasted text
};

struct Tagged {
    std::string name, date, bytes;
    std::vector<TaggedLine> lines;
    std::array<std::string, 3> byline; ///< author, photographer, source
};

std::string cut(std::string& from, char sign) {
    const std::size_t end = std::min(from.find(sign), from.size());
    std::string out = from.substr(0, end);
    from.erase(0, end + 1);
    return out;
}

std::vector<Tagged> load(const std::filesystem::path& file) {
    std::vector<Tagged> texts;
    std::ifstream in(file);
    bool blank = false;
    std::uint32_t number = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) continue;
        if (line.starts_with("=== ")) {
            std::istringstream head(line.substr(4));
            Tagged& text = texts.emplace_back();
            std::string spacing, date;
            head >> text.name >> spacing >> date;
            if (date.starts_with("date=")) text.date = date.substr(5);
            blank = spacing == "blank";
            number = 0;
            continue;
        }
        Tagged& text = texts.back();
        TaggedLine& tagged = text.lines.emplace_back();
        tagged.tag = cut(line, '|');
        if (tagged.tag == "B" || tagged.tag == "B2")
            for (std::string& name : text.byline)
                if (std::string given = cut(line, '|'); !given.empty()) name = given;
        tagged.text = line;
        tagged.number = ++number;
        text.bytes += line + '\n';
        if (blank) {
            text.bytes += '\n';
            ++number;
        }
    }
    return texts;
}

/// Names in whatever order, in capitals or not, and with whatever sign between them.
std::set<std::string> names(const std::string& written) {
    std::string text = text::lower(written);
    for (const std::string sign : {" và ", " - ", " – ", ";", "/", "&"})
        for (std::size_t at = 0; (at = text.find(sign, at)) != std::string::npos;)
            text.replace(at, sign.size(), ",");
    std::set<std::string> out;
    while (!text.empty()) {
        std::string name = cut(text, ',');
        name.erase(0, std::min(name.find_first_not_of(' '), name.size()));
        name.erase(name.find_last_not_of(' ') + 1);
        if (!name.empty()) out.insert(name);
    }
    return out;
}

/// Between `~` stand forms that are both right, of which one may be empty.
bool same_names(const std::string& found, std::string wanted) {
    for (bool more = true; more;) {
        more = wanted.find('~') != std::string::npos;
        if (names(cut(wanted, '~')) == names(found)) return true;
    }
    return false;
}

/// What was recognised of what there is.
struct Rate {
    std::size_t found = 0, all = 0;
    void count(bool right) {
        ++all;
        found += right;
    }
    double share() const { return all == 0 ? 1 : static_cast<double>(found) / static_cast<double>(all); }
};

struct Rates {
    Rate titles, captions, bylines;
    std::size_t false_captions = 0, text_left_out = 0;
};

void judge(const Tagged& text, Rates& rates) {
    const auto read = readers::read_pasted(text.bytes, text.name, ".", {});
    REQUIRE(read);
    std::map<std::uint32_t, std::set<std::string>> said;
    for (const Diagnostic& d : read->messages)
        said[d.at.line].insert(d.code);
    for (const TaggedLine& line : text.lines) {
        const bool caption = said[line.number].count("guessed-caption") > 0;
        if (line.tag == "T") rates.titles.count(read->document.field("title") == line.text);
        if (line.tag == "C") rates.captions.count(caption);
        if (caption && line.tag != "C" && line.tag != "X" && line.tag != "S") ++rates.false_captions;
        const bool is_text = line.tag == "T" || line.tag == "L" || line.tag == "P" || line.tag == "C";
        if (is_text && said[line.number].count("furniture") > 0) ++rates.text_left_out;
    }
    const auto& d = read->document;
    if (std::any_of(text.byline.begin(), text.byline.end(), [](const auto& name) { return !name.empty(); }))
        rates.bylines.count(same_names(d.field("author"), text.byline[0]) &&
                            same_names(d.field("photographer"), text.byline[1]) &&
                            same_names(d.field("source"), text.byline[2]));
}

} // namespace

TEST_CASE(
    "of portal texts nine titles, captions and bylines in ten are recognised, and no text is left out") {
    const std::filesystem::path folder =
        std::filesystem::path(ANBAN_SOURCE_DIR) / "tests" / "readers" / "portals";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        Rates rates;
        for (const Tagged& text : load(entry.path()))
            judge(text, rates);
        INFO(entry.path() << ": titles " << rates.titles.found << '/' << rates.titles.all << ", captions "
                          << rates.captions.found << '/' << rates.captions.all << " and "
                          << rates.false_captions << " false ones, bylines " << rates.bylines.found << '/'
                          << rates.bylines.all);
        CHECK(rates.titles.all >= 20);
        CHECK(rates.titles.share() >= 0.9);
        CHECK(rates.captions.share() >= 0.9);
        CHECK(rates.bylines.share() >= 0.9);
        CHECK(rates.false_captions <= rates.captions.all / 20);
        CHECK(rates.text_left_out == 0);
    }
}
