// anban render: its options, and the making of one source's result.
#pragma once

#include "anban/anban.hpp"
#include "console.hpp"
#include "output.hpp"
#include "source_options.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace anban::cli {

/// What is made. All but PDFs are listings that go to standard output.
enum class Product : std::uint8_t { pdf, document, styled, layout, layout_json };

struct RenderJob {
    RenderOptions options;
    SourceOptions reading;
    Product product = Product::pdf;
    bool writes_pdf = true; ///< beside a listing too, where -o asks for both
    bool strict = false;
    bool sync = false;                         ///< no PDF gets its name before it is safe on the disk
    std::vector<std::filesystem::path> joined; ///< sources that make up one bulletin; else each is made alone
};

/// What became of one source. Dumps are kept, so that they can be printed in the order of the sources.
struct Made {
    Outcome outcome;
    Diagnostics messages;
    std::string dump;
    std::filesystem::path pending; ///< where a PDF goes that is written and not yet in its place, else empty
};

/// Makes sources, each in its turn, and puts their outputs in their places, in groups where they are synced.
/// One a thread.
class Maker {
public:
    Maker(const RenderJob& job, const Typesetter& typesetter)
        : job_(job), typesetter_(typesetter), group_(job.sync) {}

    /// Reads, sets and writes one source. Never throws.
    void make(const std::filesystem::path& source, const std::filesystem::path& output);

    /// True when it is time to take what was made: nothing is left to do for it, it is much, or a signal asks
    /// the program to end.
    bool full() const;

    /// Puts the outputs in their places and gives all that was made since the last time.
    std::vector<Made> take();

private:
    void make(Made& made, const std::filesystem::path& source, const std::filesystem::path& output);
    void write(Made& made, std::string_view pdf, const std::filesystem::path& output);

    const RenderJob& job_;
    const Typesetter& typesetter_;
    OutputGroup group_;
    std::vector<Made> made_;
};

} // namespace anban::cli
