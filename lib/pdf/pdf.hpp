// Pages → bytes: PDF 1.7 that is PDF/A-2a and PDF/UA-1 at once, always.
#pragma once

#include "anban/diagnostics.hpp"
#include "images/images.hpp"
#include "layout/pages.hpp"
#include "templates/styled.hpp"

#include <memory>
#include <string>
#include <vector>

namespace anban::pdf {

/// What is prepared once and shared by every document: ICC profiles ready compressed, cached font subsets.
/// Thread safe.
class Writer {
public:
    /// Reads the profiles of `folder` (`srgb.icc`).
    static Result<std::unique_ptr<Writer>> open(const std::string& folder);
    ~Writer();

    /// Writes one document. `document` gives tags, metadata and file name for messages; `images` are those
    /// that `Photo::image` counts. Where `with_trace`, the pages' trace is drawn over them. The same values
    /// give the same bytes.
    Result<std::string> write(const templates::StyledDocument& document, const layout::Pages& pages,
                              const std::vector<std::shared_ptr<const images::Image>>& images,
                              bool with_trace = false);

private:
    struct State;
    explicit Writer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace anban::pdf
