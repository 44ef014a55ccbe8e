#include "base/roman.hpp"

#include <utility>

namespace anban {
namespace {

constexpr std::pair<std::string_view, int> numerals[] = {
    {"m", 1000}, {"cm", 900}, {"d", 500}, {"cd", 400}, {"c", 100}, {"xc", 90}, {"l", 50},
    {"xl", 40},  {"x", 10},   {"ix", 9},  {"v", 5},    {"iv", 4},  {"i", 1}};

} // namespace

std::string roman(int value) {
    std::string out;
    for (const auto& [letters, worth] : numerals)
        for (; value >= worth; value -= worth)
            out += letters;
    return out;
}

int roman_value(std::string_view text) {
    int value = 0;
    std::string_view rest = text;
    for (const auto& [letters, worth] : numerals) {
        for (; rest.starts_with(letters); rest.remove_prefix(letters.size()))
            value += worth;
    }
    return roman(value) == text ? value : 0;
}

} // namespace anban
