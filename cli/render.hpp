// anban render: its options, and the making of one source's result.
#pragma once

#include "anban/anban.hpp"
#include "console.hpp"
#include "source_options.hpp"

#include <filesystem>
#include <string>

namespace anban::cli {

/// What goes to the output.
enum class Product : std::uint8_t { pdf, document, styled, layout };

struct RenderJob {
    RenderOptions options;
    SourceOptions reading;
    Product product = Product::pdf;
    bool strict = false;
};

/// What became of one source. Dumps are kept, so that they can be printed in the order of the sources.
struct Made {
    Outcome outcome;
    Diagnostics messages;
    std::string dump;
};

/// Reads, sets and writes one source. Never throws; safe to call from several threads at once.
Made make(const RenderJob& job, const Typesetter& typesetter, const std::filesystem::path& source,
          const std::filesystem::path& output);

} // namespace anban::cli
