// Tables. Columns are as wide as their contents ask for, or share the room there is. Where the text would be
// squeezed it becomes smaller first, as far as the template lets it; then words are cut. Rows become strips
// that pages may end between; rows that a cell joins are one strip as long as a page holds it, and a row that
// no page holds is cut between its lines.
#include "layout/blocks/blocks.hpp"
#include "layout/blocks/table_cells.hpp"
#include "layout/blocks/table_columns.hpp"
#include "layout/blocks/table_grid.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace anban::layout {
namespace {

using Table = templates::StyledTable;
using templates::TableCell;
using templates::VerticalAlign;

constexpr double comfortable = 62;    // pt: text columns aren't narrower as long as smaller text helps
constexpr double padding_most = 0.25; // of the width of a column, on each side
constexpr double scale_step = 100;    // text is scaled by whole hundredths
constexpr double head_share = 0.4;    // of a page's height, above which a head isn't repeated
constexpr double give_share = 0.25;   // of the gaps around, that they may give to fill a page
constexpr double least_room = 36;     // pt, of the table's width; indents that leave less are left out

struct SetCell {
    const TableCell* cell = nullptr;
    std::size_t row = 0;
    MeasuredCell measured;
    CellLines lines;
};

class TableSetter {
public:
    TableSetter(Context& context, const Table& table, const Frame& frame)
        : context_(context), table_(table), frame_(frame), grid_(table), left_(table.left.value),
          room_(frame.width - table.left.value - table.right.value), padding_(table.padding.value) {
        if (room_ < std::min(least_room, frame.width)) {
            left_ = 0;
            room_ = frame.width;
        }
    }

    void set(Column& column) {
        measure();
        find_widths();
        x_ = left_ + offset(table_.align, grid_.width(), room_);
        lay_cells();
        find_heights();
        const double give = give_share * (table_.before.value + table_.after.value);
        column.open({table_.before.value, give, give});
        if (table_.caption_above) add_caption(column, false);
        add_head(column);
        add_body(column);
        if (!table_.caption_above) add_caption(column, true);
        column.close({table_.after.value, give, give}, false);
    }

private:
    // ── Widths

    void measure() {
        for (std::size_t row = 0; row < table_.rows.size(); ++row)
            for (const TableCell& cell : table_.rows[row].cells)
                cells_.push_back({&cell, row, measure_cell(context_, cell), {}});
        broken_.assign(table_.columns, 0);
        std::vector<double> whole(table_.columns);
        columns_.assign(table_.columns, {});
        std::vector<SpanWidth> spans;
        for (const SetCell& set : cells_) {
            const ContentWidth& width = set.measured.width;
            const std::size_t at = set.cell->column;
            if (set.cell->columns > 1) {
                spans.push_back({at, set.cell->columns, width});
                continue;
            }
            columns_[at].least = std::max(columns_[at].least, width.least);
            columns_[at].most = std::max(columns_[at].most, width.most);
            columns_[at].firm = columns_[at].firm || width.firm;
            if (!set.cell->number) continue;
            broken_[at] = std::max(broken_[at], set.measured.broken);
            whole[at] = std::max(whole[at], width.most - set.measured.broken);
        }
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            columns_[i].least = std::max(columns_[i].least, whole[i] + broken_[i]);
            columns_[i].most = std::max(columns_[i].most, columns_[i].least);
        }
        widen_for_spans(spans, grid_.between() + 2 * padding_, columns_);
    }

    void find_widths() {
        const auto count = static_cast<double>(table_.columns);
        padding_ = std::min(padding_, padding_most * room_ / count);
        // Rounding to hundredths adds one at most to each column.
        const double room = std::max(room_ - grid_.lines_width() - count * (2 * padding_ + 0.02), count);
        double least = 0, wanted = 0;
        for (const ContentWidth& column : columns_) {
            least += column.least;
            wanted += std::min(column.most, std::max(column.least, comfortable));
        }
        if (wanted > room)
            scale_ = std::clamp(std::floor(room / wanted * scale_step) / scale_step, table_.least_scale, 1.0);
        squeezed_ = least * scale_ > room;
        report_scale();
        for (ContentWidth& column : columns_) {
            column.least *= scale_;
            column.most *= scale_;
        }
        for (double& broken : broken_)
            broken *= scale_;
        std::vector<double> widths = share_width(columns_, room, table_.full);
        for (double& width : widths)
            width = up_to_hundredth(width) + 2 * padding_;
        grid_.set_widths(widths);
    }

    void report_scale() {
        if (squeezed_)
            context_.say(
                Severity::warning, "table-too-wide", table_.at,
                fmt::format("the table is too wide for its {} columns: words are cut", table_.columns),
                "give it fewer columns, shorter words, or a page of its own that is wider");
        else if (scale_ < 1)
            context_.say(Severity::note, "table-smaller", table_.at,
                         fmt::format("the text of this table is set at {:.0f} % of its size, so that it fits",
                                     scale_ * 100));
    }

    void lay_cells() {
        const std::size_t said = context_.messages.size();
        for (SetCell& set : cells_) {
            const TableCell& cell = *set.cell;
            const double width =
                grid_.right(cell.column + cell.columns - 1) - grid_.left(cell.column) - 2 * padding_;
            set.lines = lay_cell(context_, cell, {width, frame_.height, scale_, broken_[cell.column]},
                                 set.measured.broken * scale_);
        }
        if (squeezed_) context_.retract(said); // all has been said in one message about the table
    }

    // ── Heights

    double paddings() const { return table_.padding_above.value + table_.padding_below.value; }
    double height_of(const SetCell& set) const {
        return std::max(set.lines.height, line_height(context_, *set.cell, scale_)) + paddings();
    }
    /// Height of rows, the lines below them included.
    double height_of(std::size_t begin, std::size_t end) const {
        double height = 0;
        for (std::size_t row = begin; row < end; ++row)
            height += heights_[row];
        return height;
    }

    /// Rows that a cell joins, as one past the last of those that begin with each row.
    void find_heights() {
        const std::size_t rows = table_.rows.size();
        heights_.assign(rows, 0);
        for (std::size_t row = 0; row < rows; ++row)
            heights_[row] = up_to_hundredth(paddings() + grid_.line_below(row));
        group_end_.resize(rows);
        for (std::size_t row = 0; row < rows; ++row)
            group_end_[row] = row + 1;
        for (const SetCell& set : cells_) {
            const std::size_t last = std::min(set.row + set.cell->rows, rows) - 1;
            group_end_[set.row] = std::max(group_end_[set.row], last + 1);
            if (last == set.row) grow(set.row, height_of(set) + grid_.line_below(set.row));
        }
        for (const SetCell& set : cells_) {
            const std::size_t last = std::min(set.row + set.cell->rows, rows) - 1;
            const double missing = height_of(set) + grid_.line_below(last) - height_of(set.row, last + 1);
            if (last > set.row && missing > 0) grow(last, heights_[last] + missing);
        }
        for (std::size_t row = rows; row-- > 0;)
            for (std::size_t next = row + 1; next < group_end_[row]; ++next)
                group_end_[row] = std::max(group_end_[row], group_end_[next]);
    }

    void grow(std::size_t row, double height) {
        heights_[row] = std::max(heights_[row], up_to_hundredth(height));
    }

    /// What reaches down from a row stands in it alone: the rows are set apart.
    void keep_in_row(std::size_t begin, std::size_t end) {
        for (const SetCell& set : cells_)
            if (set.row >= begin && set.row < end) grow(set.row, height_of(set) + grid_.line_below(set.row));
    }

    // ── Strips

    /// Cells are in the order of their rows.
    std::pair<std::size_t, std::size_t> cells_of(std::size_t begin, std::size_t end) const {
        const auto first = std::partition_point(cells_.begin(), cells_.end(),
                                                [&](const SetCell& set) { return set.row < begin; });
        const auto last =
            std::partition_point(first, cells_.end(), [&](const SetCell& set) { return set.row < end; });
        return {static_cast<std::size_t>(first - cells_.begin()),
                static_cast<std::size_t>(last - cells_.begin())};
    }

    double text_top(const SetCell& set, double room) const {
        const double spare = std::max(room - set.lines.height - paddings(), 0.0);
        const bool middle = set.row < table_.head || set.cell->rows > 1;
        const VerticalAlign align = middle ? VerticalAlign::middle : table_.vertical_align;
        const double moved = align == VerticalAlign::top      ? 0
                             : align == VerticalAlign::middle ? spare / 2
                                                              : spare;
        return table_.padding_above.value + moved;
    }

    SourcePos place_of(std::size_t row) const {
        const auto& cells = table_.rows[row].cells;
        return cells.empty() || cells.front().at.line == 0 ? table_.at : cells.front().at;
    }

    /// Rows [begin, end) as one strip, from `top` on.
    void add_rows(std::size_t begin, std::size_t end, double top, Strip& strip) {
        std::vector<double> tops{top};
        for (std::size_t row = begin; row < end; ++row)
            tops.push_back(tops.back() + heights_[row]);
        for (std::size_t row = begin; row < end; ++row)
            grid_.add_fill(row, tops[row - begin], heights_[row], strip.items);
        const auto [first, last] = cells_of(begin, end);
        for (std::size_t i = first; i < last; ++i) {
            SetCell& set = cells_[i];
            const std::size_t below = std::min(set.row + set.cell->rows, end);
            const double room = tops[below - begin] - tops[set.row - begin] - grid_.line_below(below - 1);
            stack(std::move(set.lines.strips), grid_.left(set.cell->column) + padding_,
                  tops[set.row - begin] + text_top(set, room), strip);
        }
        for (std::size_t row = begin; row < end; ++row)
            grid_.add_row(row, tops[row - begin], heights_[row], true, strip.items);
        strip.height = tops.back();
        strip.at = place_of(begin);
    }

    /// Moves a strip to the table's place in its frame.
    Strip moved(Strip strip) const {
        Strip out = strip;
        out.items.clear();
        out.numbers.clear();
        out.notes.clear();
        move_into(std::move(strip), x_, 0, out);
        return out;
    }

    void add_head(Column& column) {
        Strip strip;
        grid_.add_top(strip.items);
        strip.height = grid_.top_line();
        strip.at = table_.at;
        const Strip line = strip;
        if (strip.height + height_of(0, table_.head) > frame_.height && !frame_.in_cell) {
            part_head(column, line);
            return;
        }
        if (table_.head > 0) add_rows(0, table_.head, strip.height, strip);
        if (strip.height <= 0) return;
        strip = moved(std::move(strip));
        strip.bond = begun_ ? Bond::next : Bond::none;
        begun_ = true;
        const bool repeated = strip.height <= head_share * frame_.height;
        if (!repeated)
            context_.say(Severity::note, "table-head", table_.at,
                         "the head of this table is too high to stand on every page",
                         "make its texts shorter");
        auto again = std::make_shared<Strip>(repeated ? strip : moved(line));
        again->notes.clear(); // they stand where the head stands first
        for (Item& item : again->items)
            std::visit([](auto& placed) { placed.tag = templates::artifact; }, item);
        again_ = std::move(again);
        above_ += strip.height;
        column.add(std::move(strip));
    }

    /// A head that no page holds: its rows are set as those of the body are.
    void part_head(Column& column, const Strip& line) {
        say_parted(0, "the head of this table is higher than a page: it goes on on the next one");
        keep_in_row(0, table_.head);
        if (line.height > 0) {
            again_ = std::make_shared<Strip>(moved(line));
            above_ += line.height;
            column.add(moved(line));
            begun_ = true;
        }
        for (std::size_t row = 0; row < table_.head; ++row)
            add_single(column, row);
    }

    /// The height that a page leaves to rows: caption and head stand above the first of them.
    double limit() const { return frame_.height - (strips_ == 0 ? above_ : again_ ? again_->height : 0); }

    void add_body(Column& column) {
        for (std::size_t row = table_.head; row < table_.rows.size();) {
            const std::size_t end = group_end_[row];
            if (height_of(row, end) <= limit() || frame_.in_cell) {
                Strip strip;
                add_rows(row, end, 0, strip);
                add_body_strip(column, moved(std::move(strip)), end);
            } else {
                if (end > row + 1) {
                    say_parted(
                        row,
                        "the rows that a cell joins are higher than a page: a page may end between them");
                    keep_in_row(row, end);
                }
                for (std::size_t single = row; single < end; ++single)
                    add_single(column, single);
            }
            row = end;
        }
    }

    void add_single(Column& column, std::size_t row) {
        if (heights_[row] > limit()) {
            say_parted(row, "a row is higher than a page: it goes on on the next one");
            part_row(column, row);
            return;
        }
        Strip strip;
        add_rows(row, row + 1, 0, strip);
        add_body_strip(column, moved(std::move(strip)), row + 1);
    }

    void say_parted(std::size_t row, std::string message) {
        context_.say(Severity::warning, "table-row-parted", place_of(row), std::move(message),
                     "part it into several rows");
    }

    /// A row that no page holds, cut between the lines of its cells.
    void part_row(Column& column, std::size_t row) {
        const auto [first, last] = cells_of(row, row + 1);
        std::vector<std::size_t> next(last - first);
        bool begun = false;
        for (bool more = true; more; begun = true) {
            more = false;
            const double room = limit() - paddings() - grid_.line_below(row);
            Strip strip, text;
            double tallest = 0;
            for (std::size_t i = first; i < last; ++i) {
                std::vector<Strip>& lines = cells_[i].lines.strips;
                std::size_t& at = next[i - first];
                double height = 0;
                for (bool begin = true; at < lines.size(); begin = false, ++at) {
                    const double space = begin ? 0 : lines[at].space, more_height = space + lines[at].height;
                    if (!begin && height + more_height > room) break;
                    const double y = height + space;
                    height += more_height;
                    move_into(std::move(lines[at]), grid_.left(cells_[i].cell->column) + padding_,
                              y + table_.padding_above.value, text);
                }
                tallest = std::max(tallest, height);
                more = more || at < lines.size();
            }
            strip.height = up_to_hundredth(tallest + paddings() + (more ? 0 : grid_.line_below(row)));
            grid_.add_fill(row, 0, strip.height, strip.items);
            move_into(std::move(text), 0, 0, strip);
            grid_.add_row(row, 0, strip.height, !more, strip.items);
            strip.at = place_of(row);
            add_body_strip(column, moved(std::move(strip)), more ? row : row + 1, begun);
        }
    }

    /// `end` is one past the last row that is then set. A row that goes on has a page end before it.
    void add_body_strip(Column& column, Strip strip, std::size_t end, bool goes_on = false) {
        const bool last = end == table_.rows.size();
        const std::size_t row = end == 0 ? 0 : end - 1;
        strip.bond = !begun_ ? Bond::none : strips_ == 0 ? Bond::next : Bond::none;
        if (goes_on)
            strip.bond = Bond::none;
        else if (strips_ == 1 || last || table_.rows[row].keep_with_before)
            strip.bond = std::max(strip.bond, strips_ > 0 ? Bond::lines : strip.bond);
        strip.again = strips_ > 0 ? again_ : nullptr;
        ++strips_;
        begun_ = true;
        column.add(std::move(strip));
    }

    void add_caption(Column& column, bool below) {
        if (table_.caption.empty()) return;
        Column lines(room_);
        for (const templates::Paragraph& paragraph : table_.caption)
            lay_paragraph(context_, paragraph, {room_, frame_.height, true}, lines);
        Strip caption;
        caption.at = table_.at;
        caption.height = stack(std::move(lines.strips()), left_, 0, caption);
        if (caption.items.empty()) return;
        if (below) {
            caption.space = table_.caption_gap.value;
            caption.bond = Bond::next;
        } else {
            caption.height += table_.caption_gap.value;
            above_ += caption.height;
        }
        begun_ = true;
        column.add(std::move(caption));
    }

    Context& context_;
    const Table& table_;
    const Frame& frame_;
    TableGrid grid_;
    double left_, room_, padding_;
    double scale_ = 1;      ///< of the text
    bool squeezed_ = false; ///< words are cut
    double x_ = 0;          ///< left edge of the table in its frame
    std::vector<SetCell> cells_;
    std::vector<ContentWidth> columns_;
    std::vector<double> broken_; ///< by column
    std::vector<double> heights_;
    std::vector<std::size_t> group_end_;
    std::shared_ptr<const Strip> again_; ///< the head where it stands again
    double above_ = 0;                   ///< height of its caption and head above the first row
    bool begun_ = false;                 ///< something of the table stands above
    std::size_t strips_ = 0;             ///< of the body so far
};

} // namespace

void lay_table(Context& context, const Table& table, const Frame& frame, Column& column) {
    if (table.columns == 0 || table.rows.empty()) return;
    TableSetter(context, table, frame).set(column);
}

} // namespace anban::layout
