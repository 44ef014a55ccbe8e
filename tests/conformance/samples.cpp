// conformance_samples FONTS ICC OUT: writes PDFs that use everything the writer can do into OUT, each
// with a text file of what its pages say, for check.py to judge.
#include "base/files.hpp"
#include "pdf/pdf.hpp"
#include "pictures.hpp"
#include "sheet.hpp"

#include <filesystem>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <tuple>

namespace {

using namespace anban;
using namespace sample;
namespace fs = std::filesystem;

/// The 134 Vietnamese letters that ASCII hasn't, and the signs.
constexpr const char* letters =
    "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ "
    "ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ À Á Ả Ã Ạ Ă Ằ Ắ Ẳ Ẵ Ặ Â Ầ Ấ Ẩ Ẫ Ậ È É Ẻ Ẽ Ẹ Ê Ề Ế Ể Ễ Ệ Ì Í Ỉ Ĩ Ị "
    "Ò Ó Ỏ Õ Ọ Ô Ồ Ố Ổ Ỗ Ộ Ơ Ờ Ớ Ở Ỡ Ợ Ù Ú Ủ Ũ Ụ Ư Ừ Ứ Ử Ữ Ự Ỳ Ý Ỷ Ỹ Ỵ Đ ₫ – — “ ” ‘ ’ … ° ² ³ ½";

constexpr const char* prose =
    "Sáng nay, đoàn công tác đã đến thăm và làm việc với bà con các xã vùng cao, nơi đợt mưa lớn kéo dài làm "
    "hư hỏng "
    "nhiều đoạn đường và cầu dân sinh. Ông Trưởng đoàn cho biết, 4.854,7 tỷ đồng sẽ được dành cho việc sửa "
    "chữa trong "
    "năm tới; mỗi hộ được hỗ trợ 5 triệu đồng \"để kịp vụ mùa\" (theo Nghị quyết số 12/NQ-HĐND). Người dân "
    "mong muốn "
    "trường học và trạm y tế được xây lại trước, rồi mới đến chợ và nhà văn hoá của thôn.";

void all_letters(Sheet& sheet) {
    const TagId heading = sheet.tag(Role::heading1);
    sheet.paragraph({{"Mọi chữ cái trong bốn kiểu", heading, Pt{18}, true}}, {.justified = false});
    for (const bool bold : {false, true}) {
        for (const bool italic : {false, true}) {
            sheet.paragraph({{letters, sheet.tag(Role::paragraph), Pt{12}, bold, italic}});
            sheet.paragraph({{"!\"#$%&'()*+,-./0123456789:;<=>?@ [\\]^_`{|}~", sheet.tag(Role::paragraph),
                              Pt{12}, bold, italic}});
        }
    }
}

void record(Sheet& sheet) {
    const TagId article = sheet.tag(Role::article);
    sheet.paragraph({{"Thăm bà con vùng cao sau mưa lũ", sheet.tag(Role::heading1, article), Pt{22}, true}},
                    {.justified = false});
    sheet.paragraph({{"Đoàn công tác mang theo thuốc men, lương thực và lời thăm hỏi.",
                      sheet.tag(Role::paragraph, article), Pt{13}, false, true}});
    for (int i = 0; i < 11; ++i)
        sheet.paragraph({{prose, sheet.tag(Role::paragraph, article), Pt{13}}},
                        {.scale = i % 2 == 0 ? 0.985 : 1});
    sheet.paragraph({{"Nguyễn Mẫn", sheet.tag(Role::paragraph, article), Pt{13}, true}},
                    {.justified = false});
    sheet.foot("2/2");
}

void links(Sheet& sheet) {
    const TagId heading = sheet.tag(Role::heading1), p = sheet.tag(Role::paragraph);
    const TagId web = sheet.tag(Role::link, p), back = sheet.tag(Role::link, p),
                inner = sheet.tag(Role::span, web);
    const TagId nowhere = sheet.tag(Role::link, p);
    sheet.tag_of(web).target = "https://vi.wikipedia.org/wiki/Tiếng_Việt?a=(1)&b=\\";
    sheet.tag_of(back).destination = heading;
    sheet.tag_of(back).alt = "Về đầu trang";
    sheet.tag_of(nowhere).target = "javascript:alert(1)";
    const Colour blue{0, 0.2, 0.6};
    sheet.paragraph({{"Liên kết", heading, Pt{18}, true}});
    sheet.paragraph({{prose, p},
                     {" một liên kết dài đến mức phải", web, Pt{12}, false, false, blue},
                     {" xuống dòng,", inner, Pt{12}, true, false, blue},
                     {" rồi lại xuống dòng một lần nữa cho đủ hai dòng,", web, Pt{12}, false, false, blue},
                     {" và", p},
                     {" về đầu", back, Pt{12}, false, false, blue},
                     {" cùng một", p},
                     {" chỗ không đi đâu", nowhere},
                     {".", p}});
}

void lists(Sheet& sheet) {
    sheet.paragraph({{"Danh sách", sheet.tag(Role::heading1), Pt{18}, true}});
    using anban::templates::ListNumbering;
    for (const auto& [label, nested, outer, deeper] :
         {std::tuple{"1.", "đ)", ListNumbering::decimal, ListNumbering::lower_alpha},
          std::tuple{"•", "–", ListNumbering::disc, ListNumbering::disc}}) {
        const TagId list = sheet.tag(Role::list);
        sheet.document.tags[list].numbering = outer;
        for (int i = 0; i < 3; ++i) {
            const TagId item = sheet.tag(Role::list_item, list);
            const TagId lbl = sheet.tag(Role::label, item), body = sheet.tag(Role::list_body, item);
            const TagId text = sheet.tag(Role::paragraph, body);
            sheet.paragraph(
                {{label, lbl},
                 {" Mục của danh sách, có đủ chữ để sang dòng thứ hai khi xếp ngang trang.", text}});
            if (i != 1) continue;
            const TagId inner = sheet.tag(Role::list, body), inner_item = sheet.tag(Role::list_item, inner);
            sheet.document.tags[inner].numbering = deeper;
            const TagId inner_label = sheet.tag(Role::label, inner_item);
            const TagId inner_body = sheet.tag(Role::list_body, inner_item);
            sheet.paragraph({{nested, inner_label}, {" mục con", inner_body}},
                            {.left = Pt{100}, .width = Pt{400}});
        }
    }
    const TagId quote = sheet.tag(Role::block_quote);
    sheet.paragraph({{prose, sheet.tag(Role::paragraph, quote), Pt{11}, false, true}},
                    {.left = Pt{100}, .width = Pt{380}});
    sheet.paragraph({{"anban render bai.md -o bai.pdf", sheet.tag(Role::code, sheet.tag(Role::paragraph))}});
    (void)sheet.tag(Role::list); // a tag without content stays out of the tree
}

void figures(Sheet& sheet, const std::vector<Picture>& pictures, Pt width, Pt height) {
    sheet.paragraph({{"Hình ảnh", sheet.tag(Role::heading1), Pt{18}, true}});
    for (const Picture& picture : pictures) {
        const TagId figure = sheet.tag(Role::figure, templates::document_tag, "Ảnh thử: " + picture.name);
        sheet.photo(picture.image, figure, width, height);
        sheet.paragraph({{picture.name, sheet.tag(Role::caption, figure), Pt{10}, false, true}},
                        {.justified = false});
    }
    const TagId lost = sheet.tag(Role::figure);
    sheet.rule(width, Pt{30}, lost, true);
    sheet.paragraph({{"Ảnh không đọc được", sheet.tag(Role::caption, lost), Pt{10}}}, {.justified = false});
    // The same photo again, as decoration.
    sheet.photo(pictures.front().image, templates::artifact, width, height);
}

void contents(Sheet& sheet) {
    const TagId toc = sheet.tag(Role::contents);
    std::vector<TagId> links;
    for (int i = 0; i < 6; ++i) {
        const TagId reference = sheet.tag(Role::reference, sheet.tag(Role::contents_item, toc));
        links.push_back(sheet.tag(Role::link, reference));
        sheet.paragraph({{"Mục số " + std::to_string(i + 1), links.back()},
                         {" . . . . . . . .", templates::artifact},
                         {" " + std::to_string(2 + i / 2), links.back()}},
                        {.justified = false});
    }
    sheet.begin_page();
    constexpr Role levels[] = {Role::heading2, Role::heading4, Role::heading4,
                               Role::heading2, Role::heading3, Role::heading1};
    for (std::size_t i = 0; i < links.size(); ++i) {
        const TagId section = sheet.tag(Role::section);
        const TagId heading = sheet.tag(levels[i], section);
        sheet.tag_of(links[i]).destination = section;
        sheet.paragraph({{"Mục số " + std::to_string(i + 1), heading, Pt{15}, true}});
        for (int k = 0; k < 4; ++k)
            sheet.paragraph({{prose, sheet.tag(Role::paragraph, section)}});
    }
    for (std::size_t i = 0; i < sheet.pages.pages.size(); ++i)
        sheet.pages.pages[i].label = i == 0 ? "i" : std::to_string(i);
}

void columns(Sheet& sheet) {
    sheet.paragraph({{"Hai cột", sheet.tag(Role::heading1), Pt{18}, true}}, {.justified = false});
    sheet.rule(Pt{451}, Pt{0.5}, templates::artifact, false);
    const Pt start = sheet.height();
    for (const Pt left : {Pt{72}, Pt{306}}) {
        sheet.begin_column(start);
        for (int i = 0; i < 3; ++i)
            sheet.paragraph({{prose, sheet.tag(Role::paragraph), Pt{11}}}, {.left = left, .width = Pt{217}});
    }
    // One paragraph that begins at the foot of the left column and ends at the head of the right one.
    const TagId split = sheet.tag(Role::paragraph);
    sheet.begin_column(Pt{720});
    sheet.paragraph({{"Đoạn văn này bắt đầu ở cột trái", split, Pt{11}}},
                    {.width = Pt{217}, .justified = false});
    sheet.begin_column(Pt{720});
    sheet.paragraph({{"và kết thúc ở cột phải.", split, Pt{11}}},
                    {.left = Pt{306}, .width = Pt{217}, .justified = false});
}

void rare_text(Sheet& sheet) {
    sheet.paragraph({{"Chữ hiếm", sheet.tag(Role::heading1), Pt{18}, true}});
    // Missing everywhere (Ethiopic, Han), from fallback faces, a letter with a loose mark,
    // beyond the basic plane, and kerned text.
    sheet.paragraph({{"Thiếu: ሀ 漢字; thay: ∮ ➜ ✓; dấu rời: Pơ̆ng, Čư̆ M'gar, Bô̆ q̃a ɛ̃́ m̂; ngoài mặt phẳng: 𝔸.",
                      sheet.tag(Role::paragraph)}});
    sheet.paragraph(
        {{"AVATAR To Tộ Và VÀO Wổ Y. P, kerned (khoảng cách) A\\V", sheet.tag(Role::paragraph), Pt{20}}},
        {.kerning = true});
}

void many_glyphs(Sheet& sheet) {
    sheet.paragraph({{"Hơn 255 hình chữ", sheet.tag(Role::heading1), Pt{18}, true}});
    std::string text;
    const auto add = [&](char32_t first, char32_t last) {
        for (char32_t c = first; c <= last; ++c) {
            if (c < 0x800)
                text += {static_cast<char>(0xC0U | c >> 6U), static_cast<char>(0x80U | (c & 0x3FU))};
            else
                text += {static_cast<char>(0xE0U | c >> 12U), static_cast<char>(0x80U | (c >> 6U & 0x3FU)),
                         static_cast<char>(0x80U | (c & 0x3FU))};
            if (c % 12 == 0) text += ' ';
        }
    };
    add(0xC0, 0x17F);  // Latin-1 and Extended-A
    add(0x391, 0x3A1); // Greek
    add(0x3B1, 0x3C9);
    add(0x410, 0x44F); // Cyrillic
    add(0x1EA0, 0x1EF9);
    for (int i = 0; i < 2; ++i)
        sheet.paragraph({{text, sheet.tag(Role::paragraph)}});
    sheet.paragraph({{prose, sheet.tag(Role::paragraph)}});
}

void empty_fields(Sheet& sheet) {
    sheet.document.metadata = {};
    sheet.document.metadata.language.clear();
    sheet.document.file = "-";
    sheet.pages.pages.back().label.clear();
    sheet.paragraph({{"Không có gì ngoài một dòng.", sheet.tag(Role::paragraph)}});
    sheet.begin_page(); // an empty page
}

void full_fields(Sheet& sheet) {
    auto& m = sheet.document.metadata;
    m.title = "Tiêu đề & <thẻ> (ngoặc) \\";
    m.author = "Nguyễn Mẫn";
    m.subject = "Tóm tắt nội dung";
    m.keywords = "mưa lũ, vùng cao; hỗ trợ";
    m.identifier = "BT-2020/117";
    m.source = "https://example.vn/tin?id=1&x=2";
    m.organisation = "Văn phòng UBND tỉnh";
    m.date = DateTime{{2020, 7, 10}};
    sheet.paragraph({{"Đủ các trường", sheet.tag(Role::heading1), Pt{18}, true}});
}

void report(Sheet& sheet) {
    for (int chapter = 1; sheet.pages.pages.size() < 60; ++chapter) {
        const TagId section = sheet.tag(Role::section);
        sheet.paragraph(
            {{"Chương " + std::to_string(chapter), sheet.tag(Role::heading1, section), Pt{18}, true}});
        for (int part = 1; part <= 2; ++part) {
            sheet.paragraph(
                {{"Phần " + std::to_string(part), sheet.tag(Role::heading2, section), Pt{15}, true}});
            for (int i = 0; i < 7; ++i)
                sheet.paragraph({{prose, sheet.tag(Role::paragraph, section)}});
        }
    }
}

/// A sheet with nothing that is tagged, of an odd size.
void only_furniture(Sheet& sheet) {
    sheet.begin_page();
    sheet.pages.pages.back().width = Pt{200};
    sheet.rule(Pt{100}, Pt{2}, templates::artifact, false);
    sheet.foot("phong bì");
}

template <class T>
T take(Result<T> result) {
    if (!result) throw std::runtime_error(to_text(result.failure().why));
    return std::move(*result);
}

void write(const fs::path& folder, const std::string& name, const Sheet& sheet, pdf::Writer& writer) {
    const std::string bytes = take(writer.write(sheet.document, sheet.pages, sheet.images));
    if (bytes != take(writer.write(sheet.document, sheet.pages, sheet.images)))
        throw std::runtime_error(name + ": written twice, the bytes differ");
    take(write_file_atomically(folder / (name + ".pdf"), bytes));
    take(write_file_atomically(folder / (name + ".txt"), sheet.text));
    std::cout << name << ": " << bytes.size() << " bytes, " << sheet.pages.pages.size() << " pages\n";
}

void write_all(const fs::path& fonts, const fs::path& icc, const fs::path& folder) {
    const auto catalogue = take(fonts::Catalogue::open(fonts));
    const auto writer = take(pdf::Writer::open(icc.string()));
    fonts::Shaper shaper(*catalogue);
    const std::vector<Picture> kinds = pictures(take(read_file(icc / "cmyk.icc", 4U << 20U)));
    const std::pair<const char*, std::function<void(Sheet&)>> samples[] = {
        {"letters", all_letters},
        {"record", record},
        {"links", links},
        {"lists", lists},
        {"figures", [&](Sheet& sheet) { figures(sheet, kinds, Pt{120}, Pt{80}); }},
        {"turned", [&](Sheet& sheet) { figures(sheet, turned_pictures(), Pt{120}, Pt{80}); }},
        {"contents", contents},
        {"columns", columns},
        {"rare", rare_text},
        {"many-glyphs", many_glyphs},
        {"empty-fields", empty_fields},
        {"full-fields", full_fields},
        {"furniture", only_furniture},
        {"report", report}};
    for (const auto& [name, make] : samples) {
        Sheet sheet(*catalogue, shaper, "Liberation Serif");
        make(sheet);
        write(folder, name, sheet, *writer);
    }
    for (const char* family : {"Liberation Sans", "Liberation Mono", "Tinos", "Arimo"}) {
        Sheet sheet(*catalogue, shaper, family);
        all_letters(sheet);
        write(folder, std::string("letters-") + family, sheet, *writer);
    }
}

} // namespace

int main(int count, char** arguments) {
    if (count != 4) {
        std::cerr << "usage: conformance_samples FONTS ICC OUT\n";
        return 2;
    }
    try {
        fs::create_directories(arguments[3]);
        write_all(arguments[1], arguments[2], arguments[3]);
    } catch (const std::exception& error) {
        std::cerr << "conformance_samples: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
