#include "catch.hpp"
#include "pdf/metadata.hpp"

using namespace anban;
using namespace anban::pdf;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("dates say as much as is known") {
    DateTime moment{{2020, 7, 10}};
    CHECK(pdf_date(moment) == "D:20200710");
    moment.has_time = true;
    moment.hour = 10;
    moment.minute = 41;
    CHECK(pdf_date(moment) == "D:20200710104100+07'00'");
    moment.offset_minutes = 0;
    CHECK(pdf_date(moment) == "D:20200710104100Z");
    moment.offset_minutes = -210;
    CHECK(pdf_date(moment) == "D:20200710104100-03'30'");
}

TEST_CASE("a document without a date has none anywhere") {
    const templates::Metadata metadata;
    CHECK_FALSE(has(xmp(metadata), "Date="));
    CHECK_FALSE(has(xmp(metadata), "dc:date"));
    CHECK(information(metadata).find("Date(") == std::string::npos);
}

TEST_CASE("XMP and document information name the same date and producer") {
    templates::Metadata metadata;
    metadata.date = from_iso("2020-07-10T10:41:00+07:00");
    const std::string packet = xmp(metadata);
    for (const char* name : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"})
        CHECK(has(packet, std::string(" ") + name + "=\"2020-07-10T10:41:00+07:00\""));
    const std::string dictionary = information(metadata);
    CHECK(has(dictionary, "/CreationDate(D:20200710104100+07'00')/ModDate(D:20200710104100+07'00')"));
    const std::size_t producer = dictionary.find("/Producer(") + 10;
    CHECK(has(packet, " pdf:Producer=\"" +
                          dictionary.substr(producer, dictionary.find(')', producer) - producer) + '"'));
}

TEST_CASE("XMP claims PDF/A-2a and PDF/UA-1 and describes what PDF/A doesn't know") {
    const std::string packet = xmp({});
    CHECK(has(packet, " pdfaid:part=\"2\""));
    CHECK(has(packet, " pdfaid:conformance=\"A\""));
    CHECK(has(packet, " pdfuaid:part=\"1\""));
    CHECK(has(packet, "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"));
}

TEST_CASE("XMP keeps every field, escaped, and leaves out empty ones and control characters") {
    templates::Metadata metadata;
    metadata.title = "A & <B>\x01";
    metadata.keywords = "lũ lụt, vùng cao ;  ; hỗ trợ";
    metadata.identifier = "BT-1";
    metadata.organisation = "UBND";
    const std::string packet = xmp(metadata);
    CHECK(has(
        packet,
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">A &amp; &lt;B&gt;</rdf:li></rdf:Alt></dc:title>"));
    CHECK(has(packet, "<rdf:li>lũ lụt</rdf:li><rdf:li>vùng cao</rdf:li><rdf:li>hỗ trợ</rdf:li>"));
    CHECK(has(packet, "<dc:identifier>BT-1</dc:identifier>"));
    CHECK(has(packet, "<dc:publisher><rdf:Bag><rdf:li>UBND</rdf:li></rdf:Bag></dc:publisher>"));
    CHECK_FALSE(has(packet, "dc:creator"));
    CHECK_FALSE(has(packet, "dc:source"));
}

TEST_CASE("identifiers are UUIDs of version 8 from the hash") {
    std::string packet = xmp({});
    identify(packet, "\x01\x23\x45\x67\x89\xAB\xCD\xEF\x01\x23\x45\x67\x89\xAB\xCD\xEF");
    CHECK(has(packet, " xmpMM:DocumentID=\"uuid:01234567-89ab-8def-8123-456789abcdef\""));
    CHECK(has(packet, " xmpMM:InstanceID=\"uuid:01234567-89ab-8def-8123-456789abcdef\""));
}
