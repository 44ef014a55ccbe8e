#include "pdf/metadata.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <vector>

namespace anban::pdf {
namespace {

constexpr std::string_view producer = "anban " ANBAN_VERSION;

/// Text inside an XML element. Characters that XML 1.0 has no place for are left out.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (byte >= ' ' || c == '\t' || c == '\n')
            out += c;
    }
    return out;
}

void simple(std::string& out, std::string_view name, std::string_view value) {
    if (!value.empty()) out += fmt::format("<{0}>{1}</{0}>\n", name, escaped(value));
}

/// An array of texts: Seq in order, Bag without, Alt for languages.
void array(std::string& out, std::string_view name, std::string_view kind, std::string_view attributes,
           const std::vector<std::string>& values) {
    std::string items;
    for (const std::string& value : values)
        if (!value.empty()) items += fmt::format("<rdf:li{}>{}</rdf:li>", attributes, escaped(value));
    if (!items.empty()) out += fmt::format("<{0}><rdf:{1}>{2}</rdf:{1}></{0}>\n", name, kind, items);
}

/// Keywords are written as one text with commas or semicolons between them.
std::vector<std::string> keywords(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(",;", begin), text.size());
        const std::size_t first = text.find_first_not_of(' ', begin);
        if (first < end) all.push_back(text.substr(first, text.find_last_not_of(' ', end - 1) + 1 - first));
        begin = end + 1;
    }
    return all;
}

/// PDF/A-2 knows no property of PDF/UA, so that the file has to describe it (ISO 19005-2, 6.6.2.3.3).
constexpr std::string_view pdfua_schema =
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

constexpr std::string_view no_id = "00000000-0000-0000-0000-000000000000";

/// The id in the form of a UUID of version 8, free for hashes (RFC 9562, 5.8).
std::string uuid(std::string_view id) {
    std::string out(no_id);
    for (std::size_t at = 0, digit = 0; at < out.size() && digit < id.size(); ++at) {
        if (out[at] == '-') continue;
        const char c = id[digit++];
        out[at] = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
    }
    out[14] = '8';
    out[19] = "89ab"[static_cast<unsigned char>(out[19]) & 3U];
    return out;
}

} // namespace

std::string xmp(const templates::Metadata& m) {
    std::string out = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                      "<rdf:Description rdf:about=\"\""
                      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                      " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
                      " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
                      " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
                      " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                      " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                      " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";
    simple(out, "dc:format", "application/pdf");
    constexpr std::string_view any_language = " xml:lang=\"x-default\"";
    array(out, "dc:title", "Alt", any_language, {m.title});
    array(out, "dc:creator", "Seq", "", {m.author});
    array(out, "dc:description", "Alt", any_language, {m.subject});
    array(out, "dc:subject", "Bag", "", keywords(m.keywords));
    array(out, "dc:language", "Bag", "", {m.language});
    array(out, "dc:publisher", "Bag", "", {m.organisation});
    simple(out, "dc:identifier", m.identifier);
    simple(out, "dc:source", m.source);
    if (m.date) {
        const std::string date = to_iso(*m.date);
        array(out, "dc:date", "Seq", "", {date});
        for (const char* name : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"})
            simple(out, name, date);
    }
    simple(out, "pdf:Producer", producer);
    simple(out, "pdf:Keywords", m.keywords);
    for (const char* name : {"xmpMM:DocumentID", "xmpMM:InstanceID"})
        simple(out, name, fmt::format("uuid:{}", no_id));
    simple(out, "pdfaid:part", "2");
    simple(out, "pdfaid:conformance", "A");
    simple(out, "pdfuaid:part", "1");
    out += pdfua_schema;
    return out + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

void identify(std::string& xmp, std::string_view id) {
    const std::string made = uuid(id);
    for (const std::string_view name : {"<xmpMM:DocumentID>uuid:", "<xmpMM:InstanceID>uuid:"})
        if (const std::size_t at = xmp.find(name); at != std::string::npos)
            xmp.replace(at + name.size(), made.size(), made);
}

Seam::Dictionary information(const templates::Metadata& m) {
    Seam::Dictionary entries;
    const std::pair<const char*, const std::string*> texts[] = {
        {"Title", &m.title}, {"Author", &m.author}, {"Subject", &m.subject}, {"Keywords", &m.keywords}};
    for (const auto& [key, value] : texts)
        if (!value->empty()) entries.emplace_back(key, text_string(*value));
    entries.emplace_back("Producer", text_string(producer));
    if (m.date) {
        entries.emplace_back("CreationDate", literal(pdf_date(*m.date)));
        entries.emplace_back("ModDate", literal(pdf_date(*m.date)));
    }
    return entries;
}

std::string pdf_date(const DateTime& m) {
    std::string out = fmt::format("D:{:04}{:02}{:02}", m.date.year, m.date.month, m.date.day);
    if (!m.has_time) return out;
    out += fmt::format("{:02}{:02}{:02}", m.hour, m.minute, m.second);
    if (m.offset_minutes == 0) return out + "Z";
    const int offset = std::abs(m.offset_minutes);
    return out + fmt::format("{}{:02}'{:02}'", m.offset_minutes < 0 ? '-' : '+', offset / 60, offset % 60);
}

} // namespace anban::pdf
