#include "pdf/metadata.hpp"

#include "pdf/syntax.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <vector>

namespace anban::pdf {
namespace {

constexpr std::string_view producer = "anban " ANBAN_VERSION;

/// Appends text inside an XML element. Characters that XML 1.0 has no place for are left out.
void append_text(std::string& out, std::string_view text) {
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
}

/// A property as an attribute: the shortest form, for values that need no escaping.
void attribute(std::string& out, std::string_view name, std::string_view value) {
    out.append(1, ' ').append(name).append("=\"").append(value).append(1, '"');
}

void simple(std::string& out, std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out.append(1, '<').append(name).append(1, '>');
    append_text(out, value);
    out.append("</").append(name).append(1, '>');
}

/// An array of texts: Seq in order, Bag without, Alt for languages. Empty texts are none.
void array(std::string& out, std::string_view name, std::string_view kind, std::string_view attributes,
           std::span<const std::string> values) {
    const auto empty = [](const std::string& value) { return value.empty(); };
    if (std::all_of(values.begin(), values.end(), empty)) return;
    out.append(1, '<').append(name).append("><rdf:").append(kind).append(1, '>');
    for (const std::string& value : values) {
        if (value.empty()) continue;
        out.append("<rdf:li").append(attributes).append(1, '>');
        append_text(out, value);
        out.append("</rdf:li>");
    }
    out.append("</rdf:").append(kind).append("></").append(name).append(1, '>');
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
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>";

constexpr std::string_view no_id = "00000000-0000-0000-0000-000000000000";
constexpr std::string_view document_id = " xmpMM:DocumentID=\"uuid:";
constexpr std::string_view instance_id = "\" xmpMM:InstanceID=\"uuid:";

/// The id in the form of a UUID of version 8, free for hashes (RFC 9562, 5.8).
std::string uuid(std::string_view id) {
    const std::string digits = hex(id);
    std::string out(no_id);
    for (std::size_t at = 0, digit = 0; at < out.size() && digit < digits.size(); ++at) {
        if (out[at] == '-') continue;
        const char c = digits[digit++];
        out[at] = c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c;
    }
    out[14] = '8';
    out[19] = "89ab"[static_cast<unsigned char>(out[19]) & 3U];
    return out;
}

} // namespace

std::string xmp(const templates::Metadata& m) {
    std::string out;
    out.reserve(3072);
    out += "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
           "<rdf:Description rdf:about=\"\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
           " xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\""
           " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
           " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
           " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\""
           " pdfaid:part=\"2\" pdfaid:conformance=\"A\" pdfuaid:part=\"1\"";
    out.append(document_id).append(no_id).append(instance_id).append(no_id).append(1, '"');
    attribute(out, "pdf:Producer", producer);
    const std::string date = m.date ? to_iso(*m.date) : std::string();
    if (m.date)
        for (const char* name : {"xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"})
            attribute(out, name, date);
    out += '>';

    const auto one = [](const std::string& text) { return std::span(&text, 1); };
    constexpr std::string_view any_language = " xml:lang=\"x-default\"";
    array(out, "dc:title", "Alt", any_language, one(m.title));
    array(out, "dc:creator", "Seq", "", one(m.author));
    array(out, "dc:description", "Alt", any_language, one(m.subject));
    array(out, "dc:subject", "Bag", "", keywords(m.keywords));
    array(out, "dc:language", "Bag", "", one(m.language));
    array(out, "dc:publisher", "Bag", "", one(m.organisation));
    simple(out, "dc:identifier", m.identifier);
    simple(out, "dc:source", m.source);
    array(out, "dc:date", "Seq", "", one(date));
    simple(out, "pdf:Keywords", m.keywords);
    out += pdfua_schema;
    return out += "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>";
}

void identify(std::string& xmp, std::string_view id) {
    const std::string made = uuid(id);
    for (const std::string_view name : {document_id, instance_id})
        if (const std::size_t at = xmp.find(name); at != std::string::npos)
            xmp.replace(at + name.size(), made.size(), made);
}

std::string information(const templates::Metadata& m) {
    std::string out = "<<";
    const auto add = [&](std::string_view key, std::string_view value) {
        if (value.empty()) return;
        out += key;
        append_text_string(out, value);
    };
    add("/Title", m.title);
    add("/Author", m.author);
    add("/Subject", m.subject);
    add("/Keywords", m.keywords);
    add("/Producer", producer);
    if (m.date) {
        add("/CreationDate", pdf_date(*m.date));
        add("/ModDate", pdf_date(*m.date));
    }
    return out + ">>";
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
