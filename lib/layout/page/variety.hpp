// Paragraphs that may be set a line longer or shorter, and which of them a page makes use of.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace anban::layout {

/// A paragraph that may be set a line longer or shorter.
struct Variant {
    /// What another way to set it gives.
    struct Way {
        double height = 0; ///< that the paragraph gains or loses, pt; 0 where there is no such way
        double cost = 0;   ///< counted as that of a page
    };
    std::size_t begin = 0, end = 0; ///< its strips
    Way longer, shorter;
};

/// What the paragraphs that stand whole on a page can give: of all of them the cheapest few.
class Variety {
public:
    struct Choice {
        const Variant* variant = nullptr;
        Variant::Way way;
    };

    void add(const Variant& variant) {
        insert({&variant, variant.longer}, longer_, longers_);
        insert({&variant, variant.shorter}, shorter_, shorters_);
    }

    // From the cheapest on.
    std::span<const Choice> longer() const { return std::span(longer_).first(longers_); }
    std::span<const Choice> shorter() const { return std::span(shorter_).first(shorters_); }

private:
    static constexpr std::size_t most = 3;
    using Choices = std::array<Choice, most>;

    static void insert(const Choice& choice, Choices& choices, std::size_t& count) {
        if (choice.way.height <= 0) return;
        const auto end = choices.begin() + static_cast<std::ptrdiff_t>(count);
        const auto at = std::upper_bound(choices.begin(), end, choice, [](const Choice& a, const Choice& b) {
            return a.way.cost < b.way.cost;
        });
        if (at == choices.end()) return;
        if (count < most) ++count;
        std::move_backward(at, choices.begin() + static_cast<std::ptrdiff_t>(count) - 1,
                           choices.begin() + static_cast<std::ptrdiff_t>(count));
        *at = choice;
    }

    Choices longer_, shorter_;
    std::size_t longers_ = 0, shorters_ = 0;
};

} // namespace anban::layout
