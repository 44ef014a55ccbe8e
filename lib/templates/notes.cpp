// Notes: their marks in the text, and what they say.
#include "templates/notes.hpp"

#include <fmt/format.h>

namespace anban::templates {

using document::Inline;

NoteFoot note_foot(const Dressing& d) {
    const NoteSpec& spec = d.tmpl.content.notes;
    NoteFoot foot;
    foot.before = d.look.scaled(spec.before, d.body_size());
    if (spec.rule) foot.rule = d.look.rule(*spec.rule, d.body_size());
    return foot;
}

StyleRef note_style(const Dressing& d) {
    return d.tmpl.content.notes.style.value_or(d.tmpl.content.elements.paragraph);
}

Manner Notes::raised(Manner manner) const {
    manner.size = manner.size * d_.tmpl.content.notes.mark_size;
    return manner;
}

void Notes::add_mark(const Inline& in, const Manner& manner, TagId parent, std::vector<StyledRun>& runs) {
    State& state = states_.at(in.note - 1);
    const TagId reference = d_.tag(Role::reference, parent, in.at);
    const TagId link = d_.tag(Role::link, reference, in.at);
    d_.out.tags[link].destination = state.tag;
    const NoteSpec& spec = d_.tmpl.content.notes;
    const bool is_first = state.number == 0;
    if (is_first) {
        state.index = static_cast<NoteIndex>(d_.out.notes.size());
        d_.out.notes.emplace_back();
        state.number = d_.out.notes.size(); // those of all articles count: two may stand on one page
        waiting_.push_back(in.note - 1);
    }
    if (state.tag == artifact) state.links.push_back(link);
    const std::string number = spec.number.fill(state.number, {}, '.');
    d_.out.tags[link].alt = fill_slot(spec.alt, "{number}", number);
    d_.add_text(runs, number, raised(manner), link, in.at);
    runs.back().rise = manner.size * spec.mark_rise;
    if (is_first) runs.back().note = state.index;
}

void Notes::put(TagId parent, const Dress& dress) {
    const NoteSpec& spec = d_.tmpl.content.notes;
    for (const std::size_t place : std::exchange(waiting_, {})) {
        State& state = states_[place];
        const document::Note& note = notes_[place];
        state.tag = d_.tag(Role::note, parent, note.at);
        for (const TagId link : state.links)
            d_.out.tags[link].destination = state.tag;
        const Manner manner = d_.manner(note_style(d_));
        std::vector<StyledRun> mark;
        d_.add_text(mark, spec.number.fill(state.number, {}, '.'), raised(manner),
                    d_.tag(Role::label, state.tag, note.at), note.at);
        mark.front().rise = manner.size * spec.mark_rise;
        Label label{std::move(mark.front()), d_.look.scaled(spec.label_width, manner.size), Align::left};
        d_.out.notes[state.index].blocks = dress(note, state.tag, std::move(label));
    }
}

} // namespace anban::templates
