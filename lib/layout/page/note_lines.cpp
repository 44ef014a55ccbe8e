#include "layout/page/note_lines.hpp"

#include <algorithm>
#include <iterator>

namespace anban::layout {

NoteLines::NoteLines(std::span<const Strip> strips, double above) : above_(above) {
    for (const Strip& strip : strips)
        for (const Strip& line : strip.notes)
            lines_.push_back(&line);
    if (lines_.empty()) return;
    tops_.push_back(0);
    for (const Strip* line : lines_)
        tops_.push_back(tops_.back() + line->space + line->height);
    before_.push_back(0);
    begun_.push_back(0);
    for (const Strip& strip : strips) {
        std::size_t begun = begun_.back();
        for (std::size_t i = 0; i < strip.notes.size(); ++i)
            if (strip.notes[i].note_begins) begun = before_.back() + i + 1;
        before_.push_back(before_.back() + strip.notes.size());
        while (begun < before_.back() && !may_end(begun))
            ++begun;
        begun_.push_back(begun);
    }
}

double NoteLines::height(std::size_t begin, std::size_t end, bool join) const {
    if (begin == end) return 0;
    const double lines = tops_[end] - tops_[begin];
    return join ? lines : above_ + lines - lines_[begin]->space;
}

std::size_t NoteLines::least(std::size_t begin, std::size_t end, std::size_t from) const {
    return before_[begin] == before_[end] ? from : std::max(begun_[end], from);
}

std::size_t NoteLines::fitting(std::size_t from, std::size_t most, double room, bool join) const {
    constexpr double rounding = 1e-6; // pt
    for (std::size_t end = most; end > from; --end)
        if ((end == most || may_end(end)) && height(from, end, join) <= room + rounding) return end;
    return from;
}

StripNotes::StripNotes(std::span<Strip> strips) {
    if (std::none_of(strips.begin(), strips.end(), [](const Strip& strip) { return !strip.notes.empty(); }))
        return;
    before_.push_back(0);
    for (Strip& strip : strips) {
        double& height = heights_.emplace_back();
        for (const Strip& line : strip.notes)
            height += line.space + line.height;
        std::move(strip.notes.begin(), strip.notes.end(), std::back_inserter(lines_));
        strip.notes.clear();
        before_.push_back(lines_.size());
    }
}

} // namespace anban::layout
