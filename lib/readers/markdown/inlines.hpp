// Collects the running text of one block.
#pragma once

#include "document/document.hpp"

#include <string>
#include <string_view>

namespace anban::readers::markdown {

/// The manner in which text is being set.
struct Manner {
    int strong = 0, emphasis = 0; ///< how many marks are open
    bool code = false;
    std::string link;

    /// What is left of the manner where `outer` was open before.
    Manner inside(const Manner& outer) const;
};

/// Gathers stretches of text, with white space brought to single spaces and none at the ends of lines.
class Inlines {
public:
    /// Adds text that stands at `at` in the source.
    void add(std::string_view text, const Manner& manner, SourcePos at);

    /// Ends the line, as `\` or two spaces at a line's end do.
    void add_break(SourcePos at);

    /// Adds the mark of a note, counted as in document::Inline.
    void add_note(std::size_t note, SourcePos at);

    /// Adds a picture, counted as in document::Inline.
    void add_picture(std::size_t picture, SourcePos at);

    /// Adds what a link says whose text is left to the template.
    void add_reference(document::Reference reference, const Manner& manner, SourcePos at);

    /// Goes on with what was gathered elsewhere.
    void append(Inlines&& other);

    bool empty() const { return runs_.empty(); }

    /// Goes on with text that was taken before.
    void resume(document::Text runs);

    /// The text, without spaces or breaks at either end.
    document::Text take();

private:
    document::Inline& add_run(const Manner& manner, SourcePos at);
    document::Inline& run_of(const Manner& manner, SourcePos at);
    void trim();

    document::Text runs_;
};

} // namespace anban::readers::markdown
