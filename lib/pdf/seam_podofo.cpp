// The seam for PoDoFo 0.9.8: `PdfVecObjects` and `PdfWriter`, with raw `PdfData` bodies for everything but
// the document information. PoDoFo numbers nothing, compresses nothing and parses nothing here; it lays out
// the file, its cross-reference table and its trailer.
#include "pdf/seam.hpp"

#include <fmt/format.h>
#include <podofo/podofo-base.h>

namespace anban::pdf {
namespace {

PoDoFo::PdfVariant raw(std::string_view body) {
    return PoDoFo::PdfData(body.data(), body.size());
}

/// PoDoFo derives /ID from the document information alone, so that equal titles would get equal ids. It reads
/// that object as a dictionary, which is why the information isn't a raw body.
PoDoFo::PdfVariant information(const Seam::Dictionary& entries) {
    PoDoFo::PdfDictionary dictionary;
    for (const auto& [key, value] : entries)
        dictionary.AddKey(PoDoFo::PdfName(key.c_str()), PoDoFo::PdfObject(raw(value)));
    return dictionary;
}

/// Puts our own hex digits into the trailer's two strings of /ID, which have the same length.
bool patch_id(std::string& file, std::string_view id) {
    const std::size_t trailer = file.rfind("trailer");
    std::size_t at = trailer == std::string::npos ? trailer : file.find("/ID", trailer);
    for (int part = 0; part < 2; ++part) {
        if (at != std::string::npos) at = file.find('<', at);
        if (at == std::string::npos || file.find('>', at) != at + 1 + id.size()) return false;
        file.replace(at + 1, id.size(), id);
        ++at;
    }
    return true;
}

std::string write(PoDoFo::PdfVecObjects& objects, const PoDoFo::PdfObject& trailer, std::size_t size_hint) {
    PoDoFo::PdfRefCountedBuffer buffer(size_hint);
    PoDoFo::PdfOutputDevice device(&buffer);
    PoDoFo::PdfWriter writer(&objects, &trailer);
    writer.SetPdfVersion(PoDoFo::ePdfVersion_1_7);
    // The compact mode writes `4 0 obj<<`; ISO 19005-2, 6.1.9 wants an end of line after `obj`.
    writer.SetWriteMode(PoDoFo::ePdfWriteMode_Clean);
    writer.Write(&device);
    return {buffer.GetBuffer(), device.GetLength()};
}

} // namespace

std::string Seam::library_version() {
    return fmt::format("{}.{}.{}", PODOFO_VERSION_MAJOR, PODOFO_VERSION_MINOR, PODOFO_VERSION_PATCH);
}

void Seam::prepare() {
    PoDoFo::PdfEncodingFactory::GlobalPdfDocEncodingInstance();
}

int Seam::allocate() {
    bodies_.emplace_back();
    return static_cast<int>(bodies_.size());
}

void Seam::put(int number, std::string body) {
    bodies_[static_cast<std::size_t>(number - 1)] = std::move(body);
}

int Seam::put(std::string body) {
    bodies_.push_back(std::move(body));
    return static_cast<int>(bodies_.size());
}

void Seam::put_stream(int number, std::string_view dictionary, std::string_view data) {
    std::string& body = bodies_[static_cast<std::size_t>(number - 1)];
    body.reserve(dictionary.size() + data.size() + 64);
    body = fmt::format("<<{}/Length {}>>\nstream\n", dictionary, data.size());
    body += data;
    body += "\nendstream";
}

int Seam::put_stream(std::string_view dictionary, std::string_view data) {
    const int number = allocate();
    put_stream(number, dictionary, data);
    return number;
}

Result<std::string> Seam::finish(const Dictionary& info, std::string_view id) {
    using PoDoFo::PdfObject, PoDoFo::PdfReference;
    try {
        PoDoFo::PdfVecObjects objects;
        objects.SetAutoDelete(true);
        objects.Reserve(bodies_.size());
        const PdfReference info_reference(reserved, 0);
        PoDoFo::pdf_objnum number = 0;
        std::size_t size = 0;
        for (std::string& body : bodies_) {
            const PdfReference reference(++number, 0);
            // `push_back` takes what it is given; a number is never used twice, so nothing is replaced.
            objects.push_back(
                new PdfObject(reference, reference == info_reference ? information(info) : raw(body)));
            size += body.size() + 64;
            body = {}; // copied: a large file shouldn't be held twice for longer than needed
        }

        PdfObject trailer;
        trailer.GetDictionary().AddKey(PoDoFo::PdfName("Root"), PdfReference(catalog, 0));
        trailer.GetDictionary().AddKey(PoDoFo::PdfName("Info"), info_reference);
        std::string file = write(objects, trailer, size);
        if (!patch_id(file, id))
            return fail(FailureKind::internal, "pdf-trailer", "the PDF library wrote a trailer without /ID");
        return file;
    } catch (const PoDoFo::PdfError& error) {
        return fail(FailureKind::internal, "pdf-write",
                    fmt::format("the PDF library failed: {}", PoDoFo::PdfError::ErrorName(error.GetError())));
    }
}

} // namespace anban::pdf
