// What is said about the lines of a paragraph.
#include "layout/blocks/paragraph_setter.hpp"
#include "layout/paragraph/fit.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <span>
#include <string>

namespace anban::layout {
namespace {

constexpr double twice = 2; // natural gaps: a wider one is told

} // namespace

void ParagraphSetter::report_pass(Pass pass) {
    if (pass == Pass::usual) return;
    std::uint32_t begin = 0;
    for (std::size_t line = 0; line < breaks_.size(); ++line) {
        const LineBreak& found = breaks_[line];
        if (found.overfull || found.ending == Ending::anywhere) return; // told as a warning
        const LineWidth width = measure_line(text_, begin, found.end);
        const Measure measure = measure_for(line, width);
        const double room = line == 0 ? measure.first : measure.rest;
        const bool natural_end = found.ending == Ending::forced && width.natural <= room;
        const double gap = natural_end ? 1 : fit_line(width.parts(), room, measure).gap;
        const bool parted = found.ending == Ending::hard || found.ending == Ending::sign;
        if (parted || gap > twice || (width.spaces == 0 && !natural_end)) {
            say_pass(pass, begin);
            return;
        }
        begin = found.end;
    }
}

void ParagraphSetter::say_pass(Pass pass, std::uint32_t word) {
    static constexpr std::array<const char*, 3> what{
        "a line has wide gaps or parts words that belong together",
        "a line has wide gaps or ends inside a long token", "a line can't be filled and was set ragged"};
    context_.say(Severity::note, "loose-line", position(word),
                 fmt::format("{}, near “{}”", what.at(static_cast<std::size_t>(pass) - 1), first_text(word)),
                 "reword the paragraph, or give it a wider column or a smaller size");
}

void ParagraphSetter::report_overfull() {
    for (const LineBreak& line : breaks_) {
        if (!line.overfull && line.ending != Ending::anywhere) continue;
        std::uint32_t word = line.end - 1; // from where the token starts
        while (word > 0 && text_.words[word - 1].spaces == 0 &&
               text_.words[word - 1].ending != Ending::forced)
            --word;
        context_.say(Severity::warning, "overfull", position(word),
                     fmt::format("“{}” is wider than the line{}", first_text(word),
                                 line.overfull ? "" : " and was cut between its characters"),
                     "write it with spaces, or give it a smaller size or a wider column");
        return;
    }
}

std::string ParagraphSetter::first_text(std::uint32_t word) const {
    constexpr std::size_t enough = 200; // bytes, more than an excerpt needs
    std::string out;
    for (; word < text_.words.size() && out.size() < enough; ++word) {
        const std::uint32_t first = word == 0 ? 0 : text_.words[word - 1].gap_end;
        for (std::uint32_t i = first; i < text_.words[word].text_end; ++i)
            for (const fonts::Piece& piece : std::span(text_.fragments[i].pieces, text_.fragments[i].count))
                out += piece.text;
        if (text_.words[word].spaces > 0) break;
    }
    return excerpt(out);
}

} // namespace anban::layout
