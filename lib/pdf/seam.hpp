// The seam to the library that writes the file: everything above it makes finished object bodies, everything
// behind it knows how objects are put one after another. Only seam_podofo.cpp includes a PoDoFo header;
// docs/podofo-1.md tells what a version for PoDoFo 1.x needs.
#pragma once

#include "anban/diagnostics.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anban::pdf {

/// The objects of one file, by number. Bodies are PDF syntax, ready to be written between `obj` and `endobj`.
class Seam {
public:
    /// Numbers of the catalog and of the document information, whose bodies are put like any other.
    static constexpr int catalog = 1, information = 2;

    /// An object, or what stands around the data of a stream.
    struct Body {
        std::string text;      ///< the object; of a stream its dictionary
        std::string own;       ///< data of a stream that is kept here …
        std::string_view lent; ///< … or elsewhere
        bool is_stream = false;

        std::string_view data() const { return lent.empty() ? std::string_view(own) : lent; }
    };

    /// What the library has written.
    struct Written {
        std::string bytes;                ///< header and objects: all but the cross-references
        std::vector<std::size_t> offsets; ///< by number, from 0; 0 of what hasn't been written
    };

    /// The library behind the seam and its version: "0.9.8".
    static std::string library_version();

    /// Readies what the library makes when first needed and without a lock. Call before threads start.
    static void prepare();

    /// The next free object number; every number must get a body before `write`.
    int allocate();

    void put(int number, std::string body);
    int put(std::string body);

    /// A stream. `dictionary` is the inside of its dictionary without /Length; `data` is ready compressed, as
    /// the dictionary's /Filter says.
    void put_stream(int number, std::string_view dictionary, std::string data);
    int put_stream(std::string_view dictionary, std::string data);
    /// The same for data that isn't copied: it must live until `write` is done.
    int lend_stream(std::string_view dictionary, std::string_view data);

    /// All bodies so far: number n at n - 1.
    const std::vector<Body>& bodies() const { return bodies_; }
    /// Takes an object out, which won't be written: it has gone into another.
    std::string take(int number);

    /// Writes the header of PDF 1.7 and the objects that haven't been taken, in the order of their numbers.
    Result<Written> write() const;

private:
    Body& body(int number) { return bodies_[static_cast<std::size_t>(number - 1)]; }

    std::vector<Body> bodies_ = std::vector<Body>(information);
};

} // namespace anban::pdf
