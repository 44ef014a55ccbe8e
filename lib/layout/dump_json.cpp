#include "layout/dump_json.hpp"

#include "layout/json_text.hpp"
#include "layout/page/assemble.hpp"
#include "layout/placed_lines.hpp"
#include "layout/stretches.hpp"
#include "layout/trace.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>
#include <variant>

namespace anban::layout {
namespace {

using templates::TagId;

std::string_view name_of(Ending ending) {
    constexpr std::array<std::string_view, 6> names{"forced", "free", "tied", "hard", "sign", "anywhere"};
    return names.at(static_cast<std::size_t>(ending));
}

std::string_view name_of(Pass pass) {
    constexpr std::array<std::string_view, 4> names{"usual", "ties_broken", "signs", "ragged"};
    return names.at(static_cast<std::size_t>(pass));
}

std::string_view name_of(Bond bond) {
    constexpr std::array<std::string_view, 4> names{"none", "together", "lines", "next"};
    return names.at(static_cast<std::size_t>(bond));
}

std::string colour(const templates::Colour& colour) {
    const auto channel = [](double value) { return std::lround(std::clamp(value, 0.0, 1.0) * 255); };
    return fmt::format("#{:02x}{:02x}{:02x}", channel(colour.red), channel(colour.green),
                       channel(colour.blue));
}

JsonObject& add_box(JsonObject& out, double x, double y, double width, double height) {
    return out.length("x", x).length("y", y).length("width", width).length("height", height);
}

void add_tag(JsonObject& out, std::string_view name, TagId tag) {
    if (tag == templates::artifact)
        out.null(name);
    else
        out.count(name, tag);
}

/// A list with one value a line.
std::string lines_of(const std::vector<std::string>& values) {
    std::string out = "[";
    for (const std::string& value : values)
        out += (out.size() > 1 ? ",\n" : "\n") + value;
    return out + (values.empty() ? "]" : "\n]");
}

class Dump {
public:
    Dump(const Pages& pages, const templates::StyledDocument& document,
         const std::vector<std::string>& images)
        : pages_(pages), document_(document), images_(images) {}

    std::string make(std::string_view program) {
        std::vector<std::string> tags, pages;
        for (TagId tag = 0; tag < document_.tags.size(); ++tag)
            tags.push_back(describe_tag(tag));
        for (std::size_t page = 0; page < pages_.pages.size(); ++page)
            pages.push_back(describe_page(page));
        JsonObject out;
        out.text("schema", "anban-layout").count("version", json_version).text("program", program);
        out.text("source", document_.file).text("unit", "pt");
        out.add("tags", lines_of(tags)).add("pages", lines_of(pages));
        return out.str() + "\n";
    }

private:
    std::string describe_tag(TagId tag) const {
        JsonObject out;
        out.text("role", templates::role_name(document_.tags[tag].role));
        const bool has_parent = tag != templates::document_tag;
        add_tag(out, "parent", has_parent ? document_.tags[tag].parent : templates::artifact);
        return out.str();
    }

    std::string describe_page(std::size_t index) {
        const Page& page = pages_.pages[index];
        std::vector<std::string> columns, strips;
        if (pages_.trace) {
            for (const TracedColumn& column : pages_.trace->columns_on(index))
                columns.push_back(describe(column));
            for (const TracedStrip& strip : pages_.trace->strips_on(index))
                strips.push_back(describe(strip));
        }
        const TextArea area = text_area(document_.page, index + 1);
        JsonObject box, out;
        add_box(box, area.left, area.top, area.width, area.height);
        out.count("number", index + 1).text("label", page.label);
        out.length("width", page.width.value).length("height", page.height.value).add("area", box.str());
        out.add("columns", json_array(columns)).add("strips", lines_of(strips));
        return out.add("items", lines_of(describe_items(page))).str();
    }

    static std::string describe(const TracedColumn& column) {
        JsonObject out;
        return add_box(out, column.x, column.y, column.width, column.height).str();
    }

    std::string describe(const TracedStrip& strip) const {
        JsonObject out;
        add_box(out, strip.x, strip.y, strip.width, strip.height)
            .add("at", place({document_.file_of(strip.article), strip.at}));
        JsonObject space, end;
        space.length("natural", strip.space).length("stretch", strip.stretch).length("shrink", strip.shrink);
        out.flag("first", strip.first).add("space", space.length("set", strip.set).str());
        out.text("bond", name_of(strip.bond));
        if (!strip.end) return out.null("end").str();
        end.flag("chosen", strip.end->page.has_value()).cost("bonds", strip.end->bonds);
        return out.add("end", end.cost("cost", strip.end->cost).cost("page", strip.end->page).str()).str();
    }

    std::vector<std::string> describe_items(const Page& page) {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < page.items.size(); ++i) {
            if (const auto* image = std::get_if<PlacedImage>(&page.items[i])) {
                out.push_back(describe(*image));
            } else if (const auto* rule = std::get_if<PlacedRule>(&page.items[i])) {
                out.push_back(describe(*rule));
            } else {
                const PlacedLine line = line_at(pages_, page.items, i);
                out.push_back(describe(line));
                i += line.runs.size() - 1;
            }
        }
        return out;
    }

    static std::string place(const Origin& origin) {
        if (origin.at.line == 0) return "null";
        JsonObject out;
        out.text("file", origin.file).count("line", static_cast<std::size_t>(origin.at.line));
        return out.count("column", static_cast<std::size_t>(origin.at.column)).str();
    }

    JsonObject begin(std::string_view type, TagId tag, SourcePos at = {}) const {
        JsonObject out;
        const bool decoration = tag == templates::artifact && type != "line";
        out.text("type", type).text("kind", decoration ? "decoration" : kind_of(document_, tag));
        add_tag(out, "tag", tag);
        Origin origin = origin_of(document_, tag);
        if (at.line > 0) origin.at = at;
        return out.add("at", place(origin));
    }

    std::string describe(const PlacedImage& image) const {
        JsonObject out = begin("image", image.tag);
        add_box(out, image.x.value, image.y.value, image.width.value, image.height.value);
        if (image.image >= images_.size()) return out.null("file").str();
        return out.text("file", images_[image.image]).str();
    }

    std::string describe(const PlacedRule& rule) const {
        JsonObject out = begin(rule.frame ? "frame" : "rule", rule.tag);
        add_box(out, rule.x.value, rule.y.value, rule.width.value, rule.height.value);
        return out.text("colour", colour(rule.colour)).str();
    }

    static std::string describe(const PlacedText& text) {
        std::vector<std::string> words;
        for (const Stretch& stretch : stretches_of(text))
            if (!stretch.gap)
                words.push_back(json_array({json_number(stretch.left, 3), json_number(stretch.right, 3)}));
        JsonObject out;
        out.length("x", text.x.value).length("baseline", text.baseline.value);
        out.length("width", text.width.value);
        out.text("font", text.face->family).flag("bold", text.face->bold).flag("italic", text.face->italic);
        out.length("size", text.size.value).text("colour", colour(text.colour));
        out.ratio("scale", text.scale).length("letter_gap", text.letter_gap.value);
        add_tag(out, "tag", text.tag);
        return out.text("text", text_of(text)).add("words", json_array(words)).str();
    }

    std::string describe(const PlacedLine& line) {
        const PlacedText& first = *line.runs.front();
        const PlacedText& last = *line.runs.back();
        std::string text;
        std::vector<std::string> runs;
        for (const PlacedText* run : line.runs) {
            text += text_of(*run);
            runs.push_back(describe(*run));
        }
        JsonObject out = begin("line", first.tag, line.trace ? line.trace->at : SourcePos{});
        out.length("x", first.x.value).length("baseline", line.baseline);
        out.length("width", last.x.value + last.width.value - first.x.value);
        out.length("ascent", line.ascent).length("descent", line.descent).text("text", text);
        out.add("gap", gap_of(line)).ratio("scale", first.scale);
        if (line.trace)
            add_trace(out, *line.trace);
        else
            out.null("paragraph").null("break").add("rejected", "[]");
        return out.add("runs", json_array(runs)).str();
    }

    /// The gaps between the words of a line, on average.
    static std::string gap_of(const PlacedLine& line) {
        double natural = 0, set = 0;
        std::size_t count = 0;
        for (const PlacedText* run : line.runs) {
            const std::vector<Stretch> stretches = stretches_of(*run);
            for (std::size_t i = 0; i < stretches.size(); ++i) {
                const bool at_end = run == line.runs.back() && i + 1 == stretches.size();
                if (!stretches[i].gap || at_end) continue;
                natural += stretches[i].natural;
                set += stretches[i].right - stretches[i].left;
                ++count;
            }
        }
        if (count == 0 || natural <= 0) return "null";
        JsonObject out;
        out.length("natural", natural / static_cast<double>(count));
        return out.length("set", set / static_cast<double>(count)).ratio("ratio", set / natural).str();
    }

    void add_trace(JsonObject& out, const TracedLine& line) {
        const TracedParagraph& of = pages_.trace->paragraphs.at(line.paragraph);
        // Paragraphs count as a reader meets them.
        const std::size_t number = numbers_.emplace(line.paragraph, numbers_.size() + 1).first->second;
        JsonObject paragraph, end;
        paragraph.count("number", number).text("style", of.style);
        paragraph.count("line", line.number).count("lines", of.lines).flag("justified", of.justified);
        paragraph.add("pass", of.pass ? json_string(name_of(*of.pass)) : "null");
        paragraph.length("room", line.room).length("natural", line.natural);
        end.text("ending", name_of(line.ending)).ratio("ratio", line.ratio).flag("overfull", line.overfull);
        end.cost("cost", line.demerits ? std::optional(line.cost) : std::nullopt);
        end.cost("demerits", line.demerits);
        std::vector<std::string> rejected;
        for (const RejectedBreak& other : line.rejected) {
            JsonObject one;
            one.length("x", other.x).text("ending", name_of(other.ending));
            rejected.push_back(one.cost("demerits", other.demerits).cost("more", other.more).str());
        }
        out.add("paragraph", paragraph.str()).add("break", end.str()).add("rejected", json_array(rejected));
    }

    const Pages& pages_;
    const templates::StyledDocument& document_;
    const std::vector<std::string>& images_;
    std::map<std::size_t, std::size_t> numbers_; ///< of paragraphs, by their index in the trace
};

} // namespace

std::string dump_json(const Pages& pages, const templates::StyledDocument& document,
                      const std::vector<std::string>& images, std::string_view program) {
    return Dump(pages, document, images).make(program);
}

} // namespace anban::layout
