// What anban says to people: messages with a place, and results that carry a failure as a value.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace anban {

/// A place in a source, 1-based; 0 where it is not known. The column counts characters (code points).
struct SourcePos {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    friend bool operator==(const SourcePos&, const SourcePos&) = default;
};

enum class Severity : std::uint8_t {
    note,    ///< something was guessed or mended; nothing to do
    warning, ///< the result is whole, but a person should look
    error,   ///< something asked for is missing from the result, or there is no result
};

/// One message. `code` is stable and meant for programs ("photo-missing"); `message` says what is wrong,
/// `hint` what to do about it (may be empty).
struct Diagnostic {
    Severity severity = Severity::error;
    std::string code;
    std::string file;
    SourcePos at;
    std::string message;
    std::string hint;
};

using Diagnostics = std::vector<Diagnostic>;

/// Adds `more` to the end of `all`.
void append(Diagnostics& all, Diagnostics more);

/// True when at least one of them is a warning or an error.
bool has_warnings(const Diagnostics& all);

/// `file:line:column: severity: message [code]`, with the hint on a second line.
std::string to_text(const Diagnostic& diagnostic);

/// Kinds of failure; each value is the exit code of the command (sysexits.h where it has one).
enum class FailureKind : std::uint8_t {
    usage = 2,          ///< an option or its value is wrong
    bad_data = 65,      ///< the input can't be read as what it claims to be
    no_input = 66,      ///< the input isn't there or can't be opened
    internal = 70,      ///< a fault of ours
    cannot_create = 73, ///< the output can't be made
};

/// Why there is no result. `why` is always an error.
struct Failure {
    FailureKind kind = FailureKind::internal;
    Diagnostic why;
};

/// Makes a failure with a message of severity error.
Failure fail(FailureKind kind, std::string code, std::string message, std::string hint = {},
             std::string file = {}, SourcePos at = {});

/// A value, or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {} // NOLINT: meant to convert
    Result(Failure failure)
        : state_(std::in_place_index<1>, std::move(failure)) {} // NOLINT: meant to convert

    explicit operator bool() const { return state_.index() == 0; }
    T& operator*() & { return std::get<0>(state_); }
    const T& operator*() const& { return std::get<0>(state_); }
    T&& operator*() && { return std::get<0>(std::move(state_)); }
    T* operator->() { return &std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }
    const Failure& failure() const { return std::get<1>(state_); }

private:
    std::variant<T, Failure> state_;
};

} // namespace anban
