// The seam for PoDoFo 0.9.8: `PdfVecObjects` and `PdfWriter`, with bodies that write themselves. PoDoFo
// numbers nothing, compresses nothing and parses nothing here; it puts header and objects one after another
// and tells where each begins.
#include "pdf/seam.hpp"

#include <fmt/format.h>
#include <podofo/podofo-base.h>

#include <algorithm>
#include <charconv>
#include <cstdarg>
#include <cstdio>
#include <optional>

namespace anban::pdf {
namespace {

constexpr std::size_t around_object = 64; // bytes that `obj`, `endobj` and the table take

/// A string that PoDoFo writes to. Its own devices copy everything once more.
class StringDevice final : public PoDoFo::PdfOutputDevice {
public:
    explicit StringDevice(std::string& out) : out_(out) {}

    void Print(const char* format, ...) override {
        va_list values;
        va_start(values, format);
        PrintV(format, 0, values);
        va_end(values);
    }

    void PrintV(const char* format, long /*length*/, va_list values) override {
        char text[128]; // numbers and keywords: longer texts come by `Write`
        const int length = std::vsnprintf(text, sizeof text, format, values);
        if (length < 0 || static_cast<std::size_t>(length) >= sizeof text)
            PODOFO_RAISE_ERROR(PoDoFo::ePdfError_OutOfMemory);
        out_.append(text, static_cast<std::size_t>(length));
    }

    void Write(const char* bytes, std::size_t length) override { out_.append(bytes, length); }
    std::size_t GetLength() const override { return out_.size(); }
    std::size_t Tell() const override { return out_.size(); }

private:
    std::string& out_;
};

/// A body as it is. PoDoFo's own raw data is copied each time that it changes hands.
class BodyObject final : public PoDoFo::PdfObject {
public:
    BodyObject(const PoDoFo::PdfReference& reference, const Seam::Body& body)
        : PdfObject(reference, PoDoFo::PdfVariant()), body_(body) {}

    using PdfVariant::Write;
    void Write(PoDoFo::PdfOutputDevice* device, PoDoFo::EPdfWriteMode /*mode*/,
               const PoDoFo::PdfEncrypt* /*encrypt*/, const PoDoFo::PdfName& /*stop*/) const override {
        const auto write = [&](std::string_view bytes) { device->Write(bytes.data(), bytes.size()); };
        write(body_.text);
        if (!body_.is_stream) return;
        write("\nstream\n");
        write(body_.data());
        write("\nendstream");
    }

private:
    const Seam::Body& body_;
};

/// Reads a number of digits and moves past it.
std::optional<std::size_t> number_at(std::string_view text, std::size_t& at) {
    at = std::min(text.find_first_not_of(" \n", at), text.size());
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), value);
    if (error != std::errc()) return std::nullopt;
    at = static_cast<std::size_t>(end - text.data());
    return value;
}

/// The offsets in PoDoFo's cross-reference table (ISO 32000-1, 7.5.4) at the end of `file`, for `count`
/// numbers.
std::optional<std::vector<std::size_t>> offsets(std::string_view file, std::size_t count) {
    constexpr std::string_view before = "startxref\n", table = "xref\n";
    constexpr std::size_t entry_size = 20;
    std::size_t at = file.rfind(before);
    if (at == std::string_view::npos) return std::nullopt;
    at += before.size();
    const auto start = number_at(file, at);
    if (!start || !file.substr(std::min(*start, file.size())).starts_with(table)) return std::nullopt;

    std::vector<std::size_t> all(count);
    at = *start + table.size();
    while (at < file.size() && file[at] >= '0' && file[at] <= '9') {
        const auto first = number_at(file, at), entries = number_at(file, at);
        if (!first || !entries) return std::nullopt;
        ++at; // the end of the line
        for (std::size_t number = *first; number < *first + *entries; ++number, at += entry_size) {
            std::size_t digits = at;
            const auto offset = number_at(file, digits);
            if (!offset || number >= count) return std::nullopt;
            all[number] = *offset;
        }
    }
    return all;
}

} // namespace

std::string Seam::library_version() {
    return fmt::format("{}.{}.{}", PODOFO_VERSION_MAJOR, PODOFO_VERSION_MINOR, PODOFO_VERSION_PATCH);
}

void Seam::prepare() {
    PoDoFo::PdfEncodingFactory::GlobalPdfDocEncodingInstance();
}

Result<Seam::Written> Seam::write() const {
    using PoDoFo::PdfObject, PoDoFo::PdfReference, PoDoFo::PdfName;
    try {
        PoDoFo::PdfVecObjects objects;
        objects.SetAutoDelete(true);
        std::size_t size = 0;
        for (std::size_t i = 0; i < bodies_.size(); ++i) {
            const Body& body = bodies_[i];
            if (body.text.empty()) continue;
            const PdfReference reference(static_cast<PoDoFo::pdf_objnum>(i + 1), 0);
            // `push_back` takes what it is given; a number is never used twice, so nothing is replaced.
            objects.push_back(new BodyObject(reference, body));
            size += body.text.size() + body.data().size() + around_object;
        }
        // What comes last is cut off again, with the table and the trailer. It serves as the document
        // information, from which PoDoFo makes an /ID; without one it would ask the clock and the time zone.
        const std::size_t last = bodies_.size() + 1;
        const PdfReference placeholder(static_cast<PoDoFo::pdf_objnum>(last), 0);
        objects.push_back(new PdfObject(placeholder, PoDoFo::PdfDictionary()));
        PdfObject trailer;
        trailer.GetDictionary().AddKey(PdfName("Info"), placeholder);

        Written written;
        written.bytes.reserve(size + 1024);
        StringDevice device(written.bytes);
        PoDoFo::PdfWriter writer(&objects, &trailer);
        writer.SetPdfVersion(PoDoFo::ePdfVersion_1_7);
        // The compact mode writes `4 0 obj<<`; ISO 19005-2, 6.1.9 wants an end of line after `obj`.
        writer.SetWriteMode(PoDoFo::ePdfWriteMode_Clean);
        writer.Write(&device);

        auto table = offsets(written.bytes, last + 1);
        if (!table || table->back() == 0)
            return fail(FailureKind::internal, "pdf-table",
                        "the PDF library wrote no sound table of objects");
        written.bytes.resize(table->back());
        table->pop_back();
        written.offsets = std::move(*table);
        return written;
    } catch (const PoDoFo::PdfError& error) {
        return fail(FailureKind::internal, "pdf-write",
                    fmt::format("the PDF library failed: {}", PoDoFo::PdfError::ErrorName(error.GetError())));
    }
}

} // namespace anban::pdf
