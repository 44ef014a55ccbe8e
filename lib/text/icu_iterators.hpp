// ICU's break iterators over UTF-8, for the files of this room only.
#pragma once

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <string_view>

namespace anban::text {

/// An iterator set on a text; the text must outlive it. Only one of a kind may be in use in a thread.
class IcuIterator {
public:
    enum class Kind { line, cluster };

    IcuIterator(Kind kind, std::string_view utf8);
    IcuIterator(const IcuIterator&) = delete;
    IcuIterator& operator=(const IcuIterator&) = delete;
    ~IcuIterator();

    /// The next boundary as a byte offset, or -1 behind the last one.
    int next() { return iterator_.next(); }

private:
    icu::BreakIterator& iterator_;
    UText text_ = UTEXT_INITIALIZER;
};

} // namespace anban::text
