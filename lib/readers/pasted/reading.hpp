// The state of one reading, and its three stages: the head of the page, its end, and the article between.
#pragma once

#include "anban/diagnostics.hpp"
#include "readers/pasted/credits.hpp"
#include "readers/pasted/furniture.hpp"
#include "readers/pasted/line.hpp"
#include "readers/pasted/time_line.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anban::readers::pasted {

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// A byline and its line.
struct FoundCredit {
    std::size_t line = 0;
    Credit credit;
};

struct Reading {
    std::vector<Line> lines;
    std::vector<Judgement> judged;              ///< a line each
    std::vector<std::optional<TimeLine>> times; ///< a line each
    std::vector<std::optional<Credit>> bylines; ///< a line each, where its whole text can be a byline

    std::size_t title = nowhere;
    std::size_t date = nowhere;
    std::vector<FoundCredit> credits; ///< in the order of the text

    explicit Reading(std::vector<Line> all);

    void set(std::size_t i, Role role, std::string_view reason);
    bool is_open(std::size_t i) const { return lines[i].role == Role::open; }

    /// Prose that its own words don't betray as furniture.
    bool is_body(std::size_t i) const;

    /// Nearest open line before or after `i`; `nowhere` where there is none in reach.
    std::size_t open_before(std::size_t i) const;
    std::size_t open_after(std::size_t i) const;

    /// Takes the line for a byline.
    void take_credit(std::size_t i, std::string_view reason);
};

/// Finds headline, publication time and a byline above the text; what stands above the headline is furniture.
void settle_head(Reading& reading);

/// Finds where the article ends and the byline there; what follows is furniture.
void settle_end(Reading& reading);

/// Tells lead, paragraphs, captions and sub-headings apart. `photos` is the number of photos given.
void settle_body(Reading& reading, std::size_t photos);

} // namespace anban::readers::pasted
