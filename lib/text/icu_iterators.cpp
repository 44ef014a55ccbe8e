#include "text/icu_iterators.hpp"

#include <unicode/locid.h>

#include <memory>
#include <stdexcept>

namespace anban::text {
namespace {

std::unique_ptr<icu::BreakIterator> made(IcuIterator::Kind kind) {
    UErrorCode status = U_ZERO_ERROR;
    const auto& root = icu::Locale::getRoot();
    std::unique_ptr<icu::BreakIterator> iterator(
        kind == IcuIterator::Kind::line ? icu::BreakIterator::createLineInstance(root, status)
                                        : icu::BreakIterator::createCharacterInstance(root, status));
    if (U_FAILURE(status) != 0 || !iterator)
        throw std::runtime_error("ICU's data for text breaks is missing");
    return iterator;
}

/// Making an iterator opens and parses rule data, some hundred times the cost of a word's breaks, and
/// paragraphs ask for it in every document. The rules never change and every use sets the text anew, so a
/// thread may keep its iterators: nothing of one text reaches the next.
template <IcuIterator::Kind kind>
icu::BreakIterator& kept() {
    static thread_local const auto iterator = made(kind);
    return *iterator;
}

} // namespace

IcuIterator::IcuIterator(Kind kind, std::string_view utf8)
    : iterator_(kind == Kind::line ? kept<Kind::line>() : kept<Kind::cluster>()) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, utf8.data(), static_cast<int64_t>(utf8.size()), &status);
    iterator_.setText(&text_, status);
    iterator_.first();
}

IcuIterator::~IcuIterator() {
    utext_close(&text_);
}

} // namespace anban::text
