// Numbers of figures and tables.
#pragma once

#include "document/document.hpp"
#include "templates/content.hpp"

#include <cstdint>
#include <string>

namespace anban::templates {

/// The number of a figure or table; both empty where it has none.
struct CaptionNumber {
    std::string prefix; ///< what stands before its caption: `Hình 3. `
    std::string name;   ///< what references say: `Hình 3`
};

/// Counts the figures or the tables of a text.
class CaptionCounter {
public:
    /// `spec` must outlive the object.
    explicit CaptionCounter(const CaptionNumbers& spec) : spec_(spec) {}

    /// The number of the next one. A caption that begins with a number of its own keeps it.
    CaptionNumber next(const document::Text& caption, const std::string& label);

private:
    const CaptionNumbers& spec_;
    std::uint64_t count_ = 0;
};

} // namespace anban::templates
