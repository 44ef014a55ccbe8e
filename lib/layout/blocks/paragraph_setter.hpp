// One paragraph on its way from text to strips.
#pragma once

#include "layout/blocks/blocks.hpp"
#include "layout/blocks/cut_out.hpp"
#include "layout/paragraph/lines.hpp"
#include "layout/trace.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anban::layout {

/// Left edge and width of the text of a paragraph in its frame.
struct Edges {
    double left = 0, width = 0;
};

/// A label, shaped, and where it stands.
struct SetLabel {
    ShapedText text;
    double x = 0;
    double text_from = 0; ///< least x of the text on the first line
};

/// How a line is set: scaling of its glyphs, and pt between the glyphs of a word and at each space before
/// that.
struct Filling {
    double scale = 1, letters = 0, gap = 0;

    double width_of(const LineWidth& line) const {
        return scale * (line.natural + letters * line.joints + gap * line.spaces);
    }
};

class ParagraphSetter {
public:
    ParagraphSetter(Context& context, const templates::Paragraph& paragraph,
                    const templates::ParagraphStyle& style, const Frame& frame);

    void set(Column& column);

    /// In other lines than `set` gives it.
    ParagraphVariants variants(double width, bool longer, bool shorter);

private:
    // paragraph_lines.cpp
    void shape();
    void find_lines();
    /// The letters of words may move farther where bound words would be parted, or gaps be wide.
    TotalFit find_total_fit();
    /// Of a line of that width: letters move farther in no line that does without.
    Measure measure_for(std::size_t line, const LineWidth& width) const;
    OtherLines other_lines(const TotalFit& usual, int more, double width);
    /// How far gaps go from the natural ones, in the line where they go farthest.
    double worst_ratio(std::span<const LineBreak> lines) const;

    // paragraph.cpp
    void add_strips(Column& column);
    /// Notes where the lines will stand beside the photo, the first of them in strip `first`.
    void take_place(std::size_t first);
    /// `depth` is that of the line above, and becomes this one's.
    Strip strip_of(std::size_t line, std::uint32_t begin, double& depth);
    void set_text(Strip& strip, std::size_t line, std::uint32_t begin, double baseline);
    /// Notes whose marks stand in the line.
    void add_notes(Strip& strip, std::uint32_t begin, std::uint32_t end);
    /// The label with a space behind it, so that extracted text parts it from the first word.
    void set_label(Strip& strip, double baseline);
    PageNumber page_number(const Strip& strip, std::size_t first, double text_end, double baseline) const;
    /// Size of the line, of the paragraph's first text where the line is empty, or of the label.
    double size_of(std::uint32_t begin, std::uint32_t end) const;
    SourcePos position(std::uint32_t word) const;

    // paragraph_messages.cpp
    /// Tells where the usual rules found no lines, at the first line that broke one of them.
    void report_pass(Pass pass);
    void say_pass(Pass pass, std::uint32_t word);
    /// One message a paragraph, at the first line that had to be cut inside a token or is too wide.
    void report_overfull();
    /// The start of the token at a word, for a message.
    std::string first_text(std::uint32_t word) const;

    // paragraph_trace.cpp
    /// Notes a line and marks its items as those of it.
    void trace_line(std::span<Item> items, std::size_t line, std::uint32_t begin, const Filling& filling);
    RejectedBreak rejected_break(std::uint32_t begin, const TriedEnd& tried, const Filling& filling) const;

    Context& context_;
    const templates::Paragraph& paragraph_;
    const templates::ParagraphStyle& style_;
    CutOut* cut_out_; ///< null where no photo takes room beside the lines
    SourcePos at_;
    double page_height_;
    Edges edges_;
    std::optional<SetLabel> label_;
    bool has_notes_;
    double indent_ = 0; // of the first line
    NextLines beside_;
    bool justified_ = false;
    Measure measure_;
    double farther_ = 0; // Measure::farther of lines with wide gaps
    ShapedText text_;
    std::vector<LineBreak> breaks_;
    std::vector<TriedEnd> tried_; // in a trace
};

} // namespace anban::layout
