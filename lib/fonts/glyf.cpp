#include "fonts/glyf.hpp"

#include <algorithm>
#include <cmath>

namespace anban::fonts {
namespace {

// Flags of a point.
constexpr unsigned on_curve = 1, x_short = 2, y_short = 4, repeated = 8, x_same = 16, y_same = 32;
// Flags of a component.
constexpr unsigned words = 1, moved = 2, has_scale = 8, more = 32, has_two_scales = 64, has_matrix = 128,
                   scaled_move = 0x800;
constexpr std::size_t header_size = 10;

void append16(std::string& out, int value) {
    out += static_cast<char>(static_cast<unsigned>(value) >> 8U & 0xFFU);
    out += static_cast<char>(static_cast<unsigned>(value) & 0xFFU);
}

void append_header(std::string& out, int contours, const Box& box) {
    for (const int value : {contours, box.left, box.bottom, box.right, box.top})
        append16(out, value);
}

/// Reads one coordinate of all points, given as differences.
bool read_coordinates(View entry, std::size_t& at, const std::vector<std::uint8_t>& flags, unsigned is_short,
                      unsigned same, std::vector<int>& values) {
    int value = 0;
    values.clear();
    for (const std::uint8_t flag : flags) {
        if ((flag & is_short) != 0) {
            const int change = entry.u8(at++);
            value += (flag & same) != 0 ? change : -change;
        } else if ((flag & same) == 0) {
            value += entry.i16(at);
            at += 2;
        }
        values.push_back(value);
    }
    return at <= entry.size();
}

/// Appends one coordinate's difference and gives the flags that say how.
unsigned append_difference(std::string& out, int change, unsigned is_short, unsigned same) {
    if (change == 0) return same;
    if (std::abs(change) > 0xFF) {
        append16(out, change);
        return 0;
    }
    out += static_cast<char>(std::abs(change));
    return change > 0 ? is_short | same : is_short;
}

/// Flags with runs of equal ones as one and a count.
void append_flags(std::string& out, const std::vector<std::uint8_t>& flags) {
    for (std::size_t i = 0; i < flags.size();) {
        std::size_t run = 1;
        while (i + run < flags.size() && flags[i + run] == flags[i] && run < 256)
            ++run;
        if (run > 2) {
            out += static_cast<char>(flags[i] | repeated);
            out += static_cast<char>(run - 1);
        } else {
            out.append(run, static_cast<char>(flags[i]));
        }
        i += run;
    }
}

double f2dot14(View entry, std::size_t at) {
    return entry.i16(at) / 16384.0;
}

/// Reads the matrix of a component, where it has one.
void read_matrix(View entry, std::size_t& at, unsigned flags, Component& component) {
    if ((flags & has_scale) != 0) {
        component.xx = component.yy = f2dot14(entry, at);
        at += 2;
    } else if ((flags & has_two_scales) != 0) {
        component.xx = f2dot14(entry, at);
        component.yy = f2dot14(entry, at + 2);
        at += 4;
    } else if ((flags & has_matrix) != 0) {
        component.xx = f2dot14(entry, at);
        component.yx = f2dot14(entry, at + 2);
        component.xy = f2dot14(entry, at + 4);
        component.yy = f2dot14(entry, at + 6);
        at += 8;
    }
}

bool is_implied(const Point& before, const Point& at, const Point& after) {
    constexpr double nearer = 0.5;
    return at.on && !before.on && !after.on && std::abs(at.x - (before.x + after.x) / 2) < nearer &&
           std::abs(at.y - (before.y + after.y) / 2) < nearer;
}

} // namespace

std::optional<std::vector<Contour>> read_contours(View entry) {
    std::vector<Contour> contours;
    if (entry.empty()) return contours;
    const std::int16_t count = entry.i16(0);
    if (count < 0) return std::nullopt;
    std::vector<std::size_t> ends;
    for (std::int16_t i = 0; i < count; ++i) {
        const std::size_t end = entry.u16(header_size + 2 * static_cast<std::size_t>(i)) + std::size_t{1};
        if (!ends.empty() && end < ends.back()) return std::nullopt;
        ends.push_back(end);
    }
    if (ends.empty()) return contours;
    std::size_t at = header_size + 2 * ends.size();
    at += 2 + entry.u16(at); // hints
    std::vector<std::uint8_t> flags;
    while (flags.size() < ends.back()) {
        if (at >= entry.size()) return std::nullopt;
        const std::uint8_t flag = entry.u8(at++);
        std::size_t run = 1;
        if ((flag & repeated) != 0) run += entry.u8(at++);
        flags.insert(flags.end(), std::min(run, ends.back() - flags.size()), flag);
    }
    std::vector<int> x, y;
    if (!read_coordinates(entry, at, flags, x_short, x_same, x) ||
        !read_coordinates(entry, at, flags, y_short, y_same, y))
        return std::nullopt;
    std::size_t point = 0;
    for (const std::size_t end : ends) {
        Contour& contour = contours.emplace_back();
        for (; point < end; ++point)
            contour.push_back({double(x[point]), double(y[point]), (flags[point] & on_curve) != 0});
    }
    return contours;
}

std::optional<std::vector<Component>> read_components(View entry) {
    std::vector<Component> components;
    unsigned flags = more;
    for (std::size_t at = header_size; (flags & more) != 0;) {
        flags = entry.u16(at);
        Component component;
        component.glyph = entry.u16(at + 2);
        component.by_points = (flags & moved) == 0;
        component.moves_are_scaled = (flags & scaled_move) != 0;
        at += 4;
        const std::size_t size = (flags & words) != 0 ? 2 : 1;
        const auto argument = [&](std::size_t place) {
            if (component.by_points) return size == 2 ? int{entry.u16(place)} : int{entry.u8(place)};
            return size == 2 ? int{entry.i16(place)} : int{static_cast<std::int8_t>(entry.u8(place))};
        };
        component.first = argument(at);
        component.second = argument(at + size);
        at += 2 * size;
        read_matrix(entry, at, flags, component);
        if (at > entry.size()) return std::nullopt;
        components.push_back(component);
    }
    return components;
}

std::vector<Contour> rounded(const std::vector<Contour>& contours, double scale) {
    std::vector<Contour> out;
    for (const Contour& contour : contours) {
        Contour scaled = contour, kept;
        for (Point& point : scaled) {
            point.x *= scale;
            point.y *= scale;
        }
        for (std::size_t i = 0; i < scaled.size(); ++i) {
            const Point& before = scaled[(i + scaled.size() - 1) % scaled.size()];
            const Point& at = scaled[i];
            if (!is_implied(before, at, scaled[(i + 1) % scaled.size()]))
                kept.push_back({std::floor(at.x + 0.5), std::floor(at.y + 0.5), at.on});
        }
        if (!kept.empty()) out.push_back(std::move(kept));
    }
    return out;
}

std::string simple_entry(const std::vector<Contour>& contours, const Box& box) {
    std::string out, xs, ys;
    std::vector<std::uint8_t> flags;
    std::vector<int> ends;
    int x = 0, y = 0;
    for (const Contour& contour : contours) {
        for (const Point& point : contour) {
            const int now_x = static_cast<int>(point.x), now_y = static_cast<int>(point.y);
            const unsigned flag = (point.on ? on_curve : 0U) |
                                  append_difference(xs, now_x - x, x_short, x_same) |
                                  append_difference(ys, now_y - y, y_short, y_same);
            flags.push_back(static_cast<std::uint8_t>(flag));
            x = now_x;
            y = now_y;
        }
        ends.push_back(static_cast<int>(flags.size()) - 1);
    }
    if (flags.empty()) return out;
    append_header(out, static_cast<int>(ends.size()), box);
    for (const int end : ends)
        append16(out, end);
    append16(out, 0); // no hints
    append_flags(out, flags);
    out += xs;
    out += ys;
    if (out.size() % 2 != 0) out += '\0';
    return out;
}

std::string composite_entry(const std::vector<Component>& components, const Box& box,
                            std::vector<std::uint16_t>& places) {
    std::string out;
    append_header(out, -1, box);
    for (const Component& component : components) {
        const auto fits = [](int value) { return value >= -128 && value <= 127; };
        const bool wide = !fits(component.first) || !fits(component.second);
        append16(out, static_cast<int>(moved | (wide ? words : 0U) |
                                       (&component == &components.back() ? 0U : more)));
        places.push_back(static_cast<std::uint16_t>(out.size()));
        append16(out, component.glyph);
        for (const int value : {component.first, component.second}) {
            if (wide)
                append16(out, value);
            else
                out += static_cast<char>(value);
        }
    }
    return out;
}

} // namespace anban::fonts
