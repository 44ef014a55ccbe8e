"""The quality of justified lines, from a finished PDF alone: word boxes of poppler's `pdftotext -bbox-layout`, laid beside the text that was set.

A line is full when it isn't the last of its paragraph, has at least 4 gaps and ends at the measure's right edge (the commonest line end of
the document; a quarter of an em is left for hanging punctuation). Its gap is the mean distance of its words over the natural space, which is
a quarter of an em in Liberation Serif; narrower or wider letters so count as an error of the gap.
"""
import collections
import dataclasses
import html
import re
import statistics
import subprocess
import unicodedata

import bad_breaks

WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
SPACE = 0.25  # em
LEAST_GAPS = 4


class Unmeasurable(Exception):
    """The PDF doesn't say what was to be set, or has no lines to measure."""


@dataclasses.dataclass
class Line:
    words: list  # (left edge, right edge, text), from left to right; pt
    paragraph: int = 0
    left: str = ""  # text of the paragraph up to the line's end
    right: str = ""  # and from there; empty in a last line
    spaced: bool = True  # whether it was broken at a space

    @property
    def text(self):
        return " ".join(text for _, _, text in self.words)

    @property
    def last(self):
        return not self.right

    @property
    def gaps(self):
        return len(self.words) - 1

    @property
    def end(self):
        return self.words[-1][1]

    def gap(self, size):
        return sum(b[0] - a[1] for a, b in zip(self.words, self.words[1:])) / self.gaps / (SPACE * size)


def read_lines(pdf):
    boxes = subprocess.run(["pdftotext", "-bbox-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return lines_of(boxes)


def lines_of(boxes):
    """Words whose boxes end at one height make a line, page by page."""
    lines = []
    for page in boxes.split("<page ")[1:]:
        rows = []
        words = [(float(y), float(x0), float(x1), unicodedata.normalize("NFC", html.unescape(text))) for x0, x1, y, text in WORD.findall(page)]
        for y, *word in sorted(words):
            if not rows or y - rows[-1][0] > 2:
                rows.append((y, []))
            rows[-1][1].append(tuple(word))
        lines += [Line(sorted(row)) for _, row in rows]
    return lines


def lay_beside(lines, paragraphs):
    """Tells each line its place in the text. What is set must be the text, letter for letter."""
    rest = iter(enumerate(unicodedata.normalize("NFC", p) for p in paragraphs))
    number, paragraph, places, at = 0, "", [], 0
    for line in lines:
        if at == len(places):
            number, paragraph = next(rest, (0, ""))
            places, at = [i for i, c in enumerate(paragraph) if not c.isspace()], 0
        letters = "".join("".join(text.split()) for _, _, text in line.words)
        expected = "".join(paragraph[i] for i in places[at:at + len(letters)])
        if letters != expected:
            raise Unmeasurable(f"“{line.text[:60]}” was set for “{expected[:60]}”")
        at += len(letters)
        end = places[at] if at < len(places) else len(paragraph)
        line.paragraph, line.left, line.right = number, paragraph[:end].rstrip(), paragraph[end:]
        line.spaced = line.last or paragraph[end - 1].isspace()
    if at < len(places) or next(rest, None):
        raise Unmeasurable("the end of the text is missing")


def edge_of(lines):
    ends = collections.Counter(round(line.end, 1) for line in lines if not line.last)
    if not ends:
        raise Unmeasurable("every paragraph is a single line")
    return ends.most_common(1)[0][0]


def is_full(line, edge, size):
    return not line.last and line.gaps >= LEAST_GAPS and abs(line.end - edge) <= SPACE * size


def figures(lines, size):
    """The figures of a document's lines, of which each knows its place in the text. Shares are percentages."""
    edge = edge_of(lines)
    broken = [line for line in lines if not line.last]
    full = [line for line in lines if is_full(line, edge, size)]
    gaps = [line.gap(size) for line in full]
    if not gaps:
        raise Unmeasurable("no line fills the measure")
    jumps = [abs(a.gap(size) - b.gap(size)) for a, b in zip(lines, lines[1:])
             if a.paragraph == b.paragraph and is_full(a, edge, size) and is_full(b, edge, size)]
    counts = collections.Counter(line.paragraph for line in lines)
    ends = [line for line in lines if line.last and counts[line.paragraph] > 1]
    bad = collections.Counter(filter(None, (bad_breaks.fault(line.left, line.right, line.spaced) for line in broken)))
    split = sum(line.spaced and bad_breaks.parts_compound(line.left, line.right) for line in broken)

    def share(part, whole):
        return 100 * part / max(1, whole)
    return {
        "lines": len(lines), "full": len(full),
        "error": statistics.fmean((g - 1) ** 2 for g in gaps),  # G1, G2
        "mean": statistics.fmean(gaps), "deviation": statistics.pstdev(gaps),
        "over_1.33": share(sum(g > 1.33 for g in gaps), len(gaps)),
        "over_1.5": share(sum(g > 1.5 for g in gaps), len(gaps)),  # G3
        "over_2": share(sum(g > 2 for g in gaps), len(gaps)),  # G4
        "under_0.8": share(sum(round(g, 3) < 0.8 for g in gaps), len(gaps)),  # G5; boxes are rounded
        "jump": statistics.fmean(jumps or [0]),  # G7
        "bad_breaks": 1000 * bad.total() / max(1, len(broken)),  # G8, of 1000 line ends
        "bad_breaks_by_rule": dict(sorted(bad.items())),
        "split_compounds": share(split, len(broken)),  # G9
        "lone_syllables": share(sum(line.gaps == 0 for line in ends), len(ends)),  # G10
        "short": sum(line.end < edge - SPACE * size for line in broken),
        "overfull": sum(line.end > edge + SPACE * size for line in lines),
    }
