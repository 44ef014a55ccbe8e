// Notes of a text while it is dressed.
#pragma once

#include "templates/dressing.hpp"

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace anban::templates {

/// The style of notes' paragraphs.
StyleRef note_style(const Dressing& dressing);

/// Numbers the notes of a document or article by their first marks, and makes them.
class Notes {
public:
    /// `notes` must outlive the object.
    Notes(Dressing& dressing, const std::vector<document::Note>& notes)
        : d_(dressing), notes_(notes), states_(notes.size()) {}

    /// Adds the mark that `in` is.
    void add_mark(const document::Inline& in, const Manner& manner, TagId parent,
                  std::vector<StyledRun>& runs);

    /// Makes the blocks of a note below its tag, the first with the label.
    using Dress = std::function<std::vector<Block>(const document::Note&, TagId, Label)>;
    /// Makes the notes whose marks were added since, below `parent`: behind the block that has their marks.
    void put(TagId parent, const Dress& dress);
    bool are_waiting() const { return !waiting_.empty(); }

private:
    struct State {
        std::size_t number = 0; ///< as printed; 0 as long as there is no mark
        NoteIndex index = no_note;
        TagId tag = artifact;
        std::vector<TagId> links{}; ///< of marks before the note itself is made
    };

    Manner raised(Manner manner) const;

    Dressing& d_;
    const std::vector<document::Note>& notes_;
    std::vector<State> states_;
    std::vector<std::size_t> waiting_;
};

} // namespace anban::templates
