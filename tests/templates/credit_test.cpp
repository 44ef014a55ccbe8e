#include "catch.hpp"
#include "templates/credit.hpp"

#include <string>
#include <vector>

using namespace anban;

namespace {

using Parts = std::vector<std::string>;

/// Caption and credit.
Parts parts(const std::string& caption) {
    document::Inline run;
    run.text = caption;
    const auto [before, credit] = templates::part_credit({run}, {"Ảnh:", "Nguồn ảnh:", "Nguồn:"});
    return {document::plain(before), document::plain(credit)};
}

} // namespace

TEST_CASE("a credit at the end of a caption is told from it, letter for letter") {
    CHECK(parts("Mạ non. Ảnh: Thu Hà") == Parts{"Mạ non.", "Ảnh: Thu Hà"});
    CHECK(parts("Mạ non – ảnh: Thu Hà") == Parts{"Mạ non –", "ảnh: Thu Hà"});
    CHECK(parts("Mạ non (Ảnh: Thu Hà)") == Parts{"Mạ non", "(Ảnh: Thu Hà)"});
    CHECK(parts("Mạ “non”. Nguồn ảnh: TTXVN") == Parts{"Mạ “non”.", "Nguồn ảnh: TTXVN"});
}

TEST_CASE("what only looks like a credit stays in its caption") {
    for (const char* caption :
         {"Mạ non", "Ảnh: Thu Hà", "Trong ảnh: mạ non", "Mạ non ảnh: xấu", "Mạ.Ảnh:x"}) {
        CAPTURE(caption);
        CHECK(parts(caption) == Parts{caption, ""});
    }
    CHECK(templates::part_credit({}, {"Ảnh:"}).second.empty());
}
