#include "anban/diagnostics.hpp"
#include "catch.hpp"

#include <memory>

using namespace anban;

TEST_CASE("a message names its place as far as it is known") {
    Diagnostic d{Severity::warning, "photo-missing", "tin.md", {12, 5}, "anh1.jpg isn't there", {}};
    CHECK(to_text(d) == "tin.md:12:5: warning: anh1.jpg isn't there [photo-missing]");
    d.at.column = 0;
    CHECK(to_text(d) == "tin.md:12: warning: anh1.jpg isn't there [photo-missing]");
    d.at = {};
    CHECK(to_text(d) == "tin.md: warning: anh1.jpg isn't there [photo-missing]");
    d.file.clear();
    CHECK(to_text(d) == "warning: anh1.jpg isn't there [photo-missing]");
}

TEST_CASE("the hint stands on a line of its own") {
    const Diagnostic d{Severity::error, "no-input", {}, {}, "can't read tin.md", "check the name"};
    CHECK(to_text(d) == "error: can't read tin.md [no-input]\n    check the name");
}

TEST_CASE("notes are no warnings") {
    Diagnostics all{{Severity::note, "nfc", {}, {}, {}, {}}};
    CHECK_FALSE(has_warnings({}));
    CHECK_FALSE(has_warnings(all));
    append(all, {{Severity::error, "b", {}, {}, {}, {}}});
    CHECK(has_warnings(all));
    CHECK(has_warnings({{Severity::warning, "c", {}, {}, {}, {}}}));
}

TEST_CASE("messages are added at the end, in order") {
    Diagnostics all{{Severity::note, "a", {}, {}, {}, {}}};
    append(all, {{Severity::note, "b", {}, {}, {}, {}}, {Severity::note, "c", {}, {}, {}, {}}});
    REQUIRE(all.size() == 3);
    CHECK(all[0].code == "a");
    CHECK(all[1].code == "b");
    CHECK(all[2].code == "c");
}

TEST_CASE("the kind of a failure is the exit code of the command") {
    CHECK(static_cast<int>(FailureKind::usage) == 2);
    CHECK(static_cast<int>(FailureKind::bad_data) == 65);
    CHECK(static_cast<int>(FailureKind::no_input) == 66);
    CHECK(static_cast<int>(FailureKind::internal) == 70);
    CHECK(static_cast<int>(FailureKind::cannot_create) == 73);
}

TEST_CASE("a failure is always an error") {
    const auto failure = fail(FailureKind::bad_data, "binary", "no text", "copy the text", "tin.txt", {3, 4});
    CHECK(failure.kind == FailureKind::bad_data);
    CHECK(to_text(failure.why) == "tin.txt:3:4: error: no text [binary]\n    copy the text");
}

TEST_CASE("a result holds a value or the reason why there is none") {
    Result<std::unique_ptr<int>> good = std::make_unique<int>(5);
    REQUIRE(good);
    CHECK(**good == 5);
    CHECK(good->get() != nullptr);
    const std::unique_ptr<int> taken = *std::move(good);
    CHECK(*taken == 5);

    const Result<int> bad = fail(FailureKind::usage, "unknown-option", "no such option");
    REQUIRE_FALSE(bad);
    CHECK(bad.failure().why.code == "unknown-option");
}
