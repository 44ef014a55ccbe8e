#include "readers/pasted/assemble.hpp"

#include "readers/pasted/letters.hpp"
#include "readers/pasted/photos.hpp"
#include "readers/pasted/vocabulary.hpp"
#include "text/vietnamese.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace anban::readers::pasted {
namespace {

constexpr std::size_t words_of_excerpt = 6;
constexpr std::size_t longest_dateline = 60; ///< bytes between a dateline's place and its dash

std::string excerpt(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t words = 0; words < words_of_excerpt; ++words) {
        end = text.find(' ', end + (words > 0));
        if (end == std::string_view::npos) return std::string(text);
    }
    return std::string(text.substr(0, end)) + " …";
}

class Assembler {
public:
    Assembler(const Reading& reading, const std::vector<std::string>& photos, ReadDocument& out)
        : r_(reading), photos_(photos), out_(out) {}

    void run() {
        tie();
        for (std::size_t i = 0; i < r_.lines.size(); ++i)
            put(i);
        put_credits();
        put_place();
        if (r_.title == nowhere)
            say(Severity::warning, "title-missing", {1, 1}, "no line looks like the headline",
                "write the headline as the first line");
        for (const std::string& photo : ties_.unused)
            say(Severity::warning, "photo-unused", {},
                fmt::format("no caption is left for the photo {}", photo), "place it in the text by hand");
        std::stable_sort(out_.messages.begin(), out_.messages.end(),
                         [](const Diagnostic& a, const Diagnostic& b) { return order(a) < order(b); });
    }

private:
    /// By line; messages about no line come last.
    static std::uint32_t order(const Diagnostic& d) { return d.at.line - 1; }

    void say(Severity severity, std::string code, SourcePos at, std::string message, std::string hint = {}) {
        out_.messages.push_back(
            {severity, std::move(code), out_.document.file, at, std::move(message), std::move(hint)});
    }

    void note_guess(const char* what, const Line& line) {
        say(Severity::note, fmt::format("guessed-{}", what), at(line),
            fmt::format("taken for the {}, {}: “{}”", what, line.reason, excerpt(line.text)));
    }

    static SourcePos at(const Line& line) { return {line.number, 1}; }

    static document::Text inlines(const Line& line) {
        document::Inline text;
        text.text = line.text;
        text.at = at(line);
        return {text};
    }

    /// Sets a field, or adds to what it says already.
    void set_field(const std::string& key, const std::string& value, SourcePos pos,
                   std::string_view between) {
        if (value.empty()) return;
        document::Field& field = out_.document.fields[key];
        if (field.value.empty())
            field = {value, pos};
        else if (field.value.find(value) == std::string::npos)
            field.value += std::string(between) + value;
    }

    void tie() {
        std::vector<std::string> captions;
        for (const Line& line : r_.lines)
            if (is_figure(line)) captions.push_back(line.canonical);
        ties_ = tie_photos(captions, photos_);
    }

    static bool is_figure(const Line& line) { return line.role == Role::caption && !line.joined_above; }

    void put(std::size_t i) {
        const Line& line = r_.lines[i];
        switch (line.role) {
        case Role::furniture:
            say(Severity::note, "furniture", at(line),
                fmt::format("left out, {}: “{}”", line.reason, line.text));
            break;
        case Role::title:
            set_field("title", line.text, at(line), " ");
            note_guess("title", line);
            break;
        case Role::lead:
            set_field("lead", line.text, at(line), " ");
            note_guess("lead", line);
            break;
        case Role::date:
            put_date(line, *r_.times[i]);
            break;
        case Role::byline:
            say(Severity::note, "guessed-byline", at(line),
                fmt::format("taken for a byline, {}: “{}”", line.reason, line.text));
            break;
        case Role::heading:
            add(document::Heading{2, inlines(line), at(line)});
            note_guess("heading", line);
            break;
        case Role::caption:
            if (is_figure(line))
                put_figure(line);
            else
                note_guess("caption", line);
            break;
        case Role::open:
        case Role::paragraph:
            add(document::Paragraph{inlines(line), at(line)});
            break;
        }
    }

    template <class Kind>
    void add(Kind kind) {
        out_.document.blocks.push_back({std::move(kind)});
    }

    void put_figure(const Line& line) {
        const TiedPhoto& tied = ties_.captions[figures_++];
        add(document::Figure{tied.photo, line.text, inlines(line), at(line)});
        note_guess("caption", line);
        if (tied.tie == Tie::none)
            say(Severity::warning, "caption-without-photo", at(line),
                fmt::format("no photo for the caption “{}”", excerpt(line.text)),
                "put the photo into the photos' folder, or take the caption out");
        else
            say(Severity::note, "photo-tied", at(line),
                fmt::format("photo {} by {}", tied.photo, tied.tie == Tie::by_name ? "its name" : "order"));
    }

    void put_date(const Line& line, const TimeLine& time) {
        say(Severity::note, "guessed-date", at(line),
            fmt::format("taken for the publication time, {}: “{}”", line.reason, line.text));
        if (!time.exists) {
            say(Severity::warning, "no-such-day", at(line),
                fmt::format("there is no day {}", text::short_date(time.moment.date)),
                "write the date by hand");
            return;
        }
        set_field("date", to_iso(time.moment), at(line), " ");
        if (!time.place.empty()) set_field("place", time.place, at(line), ", ");
        const int day = weekday(time.moment.date);
        if (time.stated_weekday && *time.stated_weekday != day)
            say(Severity::warning, "weekday-mismatch", at(line),
                fmt::format("the text says {}, but {} is a {}", text::weekday_name(*time.stated_weekday),
                            text::short_date(time.moment.date), text::weekday_name(day)),
                "check which of the two is right");
    }

    /// An office right below the name of who works there.
    bool is_affiliation(const FoundCredit& office) const {
        return office.credit.office && !office.credit.labelled &&
               std::any_of(r_.credits.begin(), r_.credits.end(), [&](const FoundCredit& f) {
                   return f.line + 1 == office.line && f.credit.names_only && !f.credit.office;
               });
    }

    void put_credits() {
        for (const FoundCredit& found : r_.credits) {
            const Line& line = r_.lines[found.line];
            const Credit& credit = found.credit;
            if (is_affiliation(found)) {
                set_field("byline", r_.lines[found.line - 1].text, at(line), "; ");
                set_field("byline", line.text, at(line), ", ");
                continue;
            }
            set_field("author", credit.author, at(line), ", ");
            set_field("photographer", credit.photographer, at(line), ", ");
            set_field("source", credit.source, at(line), ", ");
            const bool names_someone = !credit.author.empty() || !credit.photographer.empty();
            if (line.role == Role::byline && names_someone && line.text != credit.author)
                set_field("byline", line.text, at(line), "; ");
            if (line.role == Role::paragraph || line.role == Role::lead)
                say(Severity::note, "guessed-byline", at(line),
                    "a name behind the last full stop; the text keeps it");
        }
    }

    /// The place of a dateline (`Hà Nội (TTXVN) - …`); the text keeps it.
    void put_place() {
        for (const Line& line : r_.lines) {
            if (line.role != Role::lead && line.role != Role::paragraph) continue;
            if (const std::string_view place = dateline_place(line); !place.empty()) {
                set_field("place", std::string(place), at(line), ", ");
                say(Severity::note, "guessed-place", at(line),
                    fmt::format("place of the dateline: “{}”", place));
            }
            return;
        }
    }

    static std::string_view dateline_place(const Line& line) {
        const std::string_view text = line.canonical;
        const std::size_t size = vocabulary().places.begins(text);
        if (size == 0) return {};
        std::string_view rest = text.substr(size, longest_dateline);
        if (rest.starts_with(" (") || rest.starts_with(", "))
            rest = rest.substr(std::min(rest.find(rest[1] == '(' ? ')' : '-'), rest.size()));
        if (!rest.starts_with(" - ") && !rest.starts_with("- ") && !rest.starts_with(") - ") &&
            !rest.starts_with(")- "))
            return {};
        const std::size_t words = split_words(text.substr(0, size)).size();
        const auto written = split_words(line.text);
        const std::string_view last = written[words - 1];
        const auto end = static_cast<std::size_t>(last.data() - line.text.data()) + last.size();
        return trim(std::string_view(line.text).substr(0, end), ",-(");
    }

    const Reading& r_;
    const std::vector<std::string>& photos_;
    ReadDocument& out_;
    Ties ties_;
    std::size_t figures_ = 0;
};

} // namespace

void assemble(const Reading& reading, const std::vector<std::string>& photos, ReadDocument& out) {
    Assembler(reading, photos, out).run();
}

} // namespace anban::readers::pasted
