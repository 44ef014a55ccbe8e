// The seam to the library that writes the file: everything above it makes finished object bodies, everything
// behind it knows how a file is put together. Only seam_podofo.cpp includes a PoDoFo header; docs/podofo-1.md
// tells what a version for PoDoFo 1.x needs.
#pragma once

#include "anban/diagnostics.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anban::pdf {

/// The objects of one file, by number. Bodies are PDF syntax, ready to be written between `obj` and `endobj`.
class Seam {
public:
    /// Number of the catalog, whose body is put like any other. Number 2 is the document information, which
    /// `finish` makes. PoDoFo 1.x numbers these two so.
    static constexpr int catalog = 1;

    /// Key without its slash, value as PDF syntax.
    using Dictionary = std::vector<std::pair<std::string, std::string>>;

    /// The library behind the seam and its version: "0.9.8".
    static std::string library_version();

    /// Readies what the library makes when first needed and without a lock. Call before threads start.
    static void prepare();

    /// The next free object number; every number must get a body before `finish`.
    int allocate();

    void put(int number, std::string body);
    int put(std::string body);

    /// A stream. `dictionary` is the inside of its dictionary without /Length; `data` is ready compressed, as
    /// the dictionary's /Filter says.
    void put_stream(int number, std::string_view dictionary, std::string_view data);
    int put_stream(std::string_view dictionary, std::string_view data);

    /// All bodies so far: number n at n - 1, that of the document information empty.
    const std::vector<std::string>& bodies() const { return bodies_; }

    /// Writes the file: PDF 1.7, classic cross-reference table, objects in the order of their numbers. `info`
    /// is the document information, `id` the 32 hex digits of both parts of the trailer's /ID. The bodies are
    /// used up.
    Result<std::string> finish(const Dictionary& info, std::string_view id);

private:
    static constexpr std::size_t reserved = 2;
    std::vector<std::string> bodies_{reserved};
};

} // namespace anban::pdf
