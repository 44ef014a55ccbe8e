#include "layout/context.hpp"

namespace anban::layout {

void Context::say(Severity severity, std::string code, SourcePos at, std::string message, std::string hint) {
    messages.push_back(
        {severity, std::move(code), document.file_of(article), at, std::move(message), std::move(hint)});
}

void Context::say_once(const std::string& subject, Severity severity, std::string code, SourcePos at,
                       std::string message, std::string hint) {
    if (!subjects.emplace(code, subject).second) return;
    said_once.push_back(
        {severity, std::move(code), document.file_of(article), at, std::move(message), std::move(hint)});
}

std::string excerpt(std::string_view text) {
    constexpr std::size_t most = 40; // characters
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (starts && ++characters > most) return std::string(text.substr(0, i)) + "…";
    }
    return std::string(text);
}

} // namespace anban::layout
