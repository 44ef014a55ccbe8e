// Lengths as types, so that millimetres never meet points by accident.
#pragma once

#include <compare>

namespace anban {

/// PostScript points, 1/72 inch: the unit of styles, layout and PDF.
struct Pt {
    double value = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 means the 0 that the comparison is made of
    friend constexpr auto operator<=>(const Pt&, const Pt&) = default;
    friend constexpr Pt operator+(Pt a, Pt b) { return {a.value + b.value}; }
    friend constexpr Pt operator-(Pt a, Pt b) { return {a.value - b.value}; }
    friend constexpr Pt operator-(Pt a) { return {-a.value}; }
    friend constexpr Pt operator*(Pt a, double k) { return {a.value * k}; }
    friend constexpr Pt operator*(double k, Pt a) { return {a.value * k}; }
    friend constexpr Pt operator/(Pt a, double k) { return {a.value / k}; }
    friend constexpr double operator/(Pt a, Pt b) { return a.value / b.value; }
    constexpr Pt& operator+=(Pt b) {
        value += b.value;
        return *this;
    }
    constexpr Pt& operator-=(Pt b) {
        value -= b.value;
        return *this;
    }
};

/// Millimetres: the unit in which offices and print shops speak.
struct Mm {
    double value = 0;
    constexpr Pt pt() const { return {value * 72.0 / 25.4}; }
};

/// A multiple of the font size.
struct Em {
    double value = 0;
    constexpr Pt pt(Pt font_size) const { return font_size * value; }
};

} // namespace anban
