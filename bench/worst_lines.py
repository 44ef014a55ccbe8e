"""Which lines a typesetter set worst, and what may have forced it: for those who tune the costs of lines."""
import bad_breaks
from line_figures import SPACE, edge_of, is_full

LONG = 9  # letters; few syllables are longer than six


def piece(right):
    """The words behind a break that no line may part."""
    words = right.split()
    for count in range(1, len(words)):
        if not bad_breaks.fault(" ".join(words[:count]), " ".join(words[count:])):
            return words[:count]
    return words


def reason(line, lines_of_paragraph):
    """A guess from what stands at the line's two ends."""
    ahead = piece(line.right)
    if len(ahead) > 1:
        return f"tied: “{' '.join(ahead)}” comes next"
    long = [word for word in (*line.text.split(), *ahead) if len(word) >= LONG]
    if long:
        return f"long word: {max(long, key=len)}"
    words = line.text.split()
    last = len(words) - 1
    while last > 0 and bad_breaks.fault(" ".join(words[:last]), " ".join(words[last:])):
        last -= 1
    if last < len(words) - 1:
        return f"tied: “{' '.join(words[last:])}” ends it"
    if lines_of_paragraph <= 3:
        return f"short paragraph of {lines_of_paragraph} lines"
    return f"{line.gaps} gaps, “{ahead[0]}” comes next"


def report(lines, size, most):
    edge = edge_of(lines)
    counts = {}
    for line in lines:
        counts[line.paragraph] = counts.get(line.paragraph, 0) + 1
    full = sorted((line for line in lines if is_full(line, edge, size)), key=lambda line: -abs(line.gap(size) - 1))
    for line in full[:most]:
        yield f"  gap {line.gap(size):.3f}  ¶{line.paragraph + 1}  {line.text}  [{reason(line, counts[line.paragraph])}]"
    for line in lines:
        if line.last:
            if line.gaps == 0 and counts[line.paragraph] > 1:
                yield f"  lone  ¶{line.paragraph + 1}  {line.left[-60:]}  [{counts[line.paragraph]} lines]"
            continue
        if fault := bad_breaks.fault(line.left, line.right, line.spaced):
            yield f"  bad   ¶{line.paragraph + 1}  {line.left[-40:]} | {line.right[:30].strip()}  [{fault}]"
        if line.end < edge - SPACE * size:
            yield f"  short ¶{line.paragraph + 1}  {line.text}  [{reason(line, counts[line.paragraph])}]"
        elif line.end > edge + SPACE * size:
            yield f"  over  ¶{line.paragraph + 1}  {line.text}  [{max(line.text.split(), key=len)}]"
        elif line.gaps < 4:
            yield f"  few   ¶{line.paragraph + 1}  {line.text}  [{line.gaps} gaps]"
