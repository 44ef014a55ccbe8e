#!/usr/bin/python3
"""Golden pages: each case of cases.json is rendered and compared with what a person looked at and accepted.

    golden.py check|update ANBAN OUT_DIR [CASE…]

The text of each PDF is compared with its source: every word must come, in order (of a pasted text, every word but
those of the lines that a person called furniture).

For each case two things are kept in accepted/: CASE.layout, the list of placed items, compared letter for letter, and
CASE-N.png, page N at 36 dpi in grey, compared with a small tolerance, since another version of poppler smooths
letters another way. The PDFs stay in OUT_DIR, where the conformance tests judge them. `update` writes what is
now made into accepted/: look at every page that changed before you commit it.
"""
import json
import pathlib
import subprocess
import sys

from PIL import Image, ImageChops, ImageFilter, ImageStat

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "conformance"))
import round_trip

HERE = pathlib.Path(__file__).resolve().parent
ACCEPTED = HERE / "accepted"
DPI = 36
MEAN_LIMIT = 2.0   # of 255, over the whole page
SPOT_LIMIT = 90    # of 255, where a difference is left after blurring away how letters are smoothed


def run(*command, code=0):
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    if done.returncode != code:
        sys.exit(f"{' '.join(map(str, command))}: exit code {done.returncode}\n{done.stderr}")
    return done.stdout


def pages_of(folder, name):
    return sorted(p for p in folder.glob(f"{name}-*.png") if p.stem[len(name) + 1:].isdigit())


def render(anban, case, out):
    """The PDF, its list of placed items and its pages as images."""
    source, options, code = HERE / case["source"], case.get("options", []), case.get("exit", 0)
    pdf = out / f"{case['name']}.pdf"
    run(anban, "render", source, "-o", pdf, *options, code=code)
    layout = run(anban, "render", source, "--dump-layout", *options, code=code)
    for old in pages_of(out, case["name"]):
        old.unlink()
    run("pdftoppm", "-r", DPI, "-gray", "-png", pdf, out / case["name"])
    return layout, pages_of(out, case["name"])


def source_words(case):
    """What a person reads in the source and its articles, in order, and in each of its notes."""
    found, notes = [], []
    for source in [case["source"], *case.get("articles", [])]:
        text = (HERE / source).read_text(encoding="utf-8")
        if source.endswith(".md"):
            text, *own = round_trip.markdown_parts(text)
            notes += [round_trip.words(note) for note in own]
        else:
            text = "\n".join(l for n, l in enumerate(text.splitlines(), 1) if n not in case["furniture"])
        found += round_trip.words(text)
    return [found, *notes]


def text_lost(case, pdf):
    """The first word of the source that doesn't come, in order, in the PDF. Words that had to be broken over lines
    don't come out whole: such a case compares letters."""
    found = round_trip.words(round_trip.pdf_text(pdf))
    for expected in source_words(case):
        if case.get("broken-words"):
            expected, found = list("".join(expected)), list("".join(found))
        if lost := round_trip.missing(expected, found):
            return lost
    return None


def pages_differ(accepted, made):
    a, b = Image.open(accepted).convert("L"), Image.open(made).convert("L")
    if a.size != b.size:
        return f"size {a.size} became {b.size}"
    difference = ImageChops.difference(a, b)
    mean = ImageStat.Stat(difference).mean[0]
    spot = difference.filter(ImageFilter.BoxBlur(1)).getextrema()[1]
    if mean > MEAN_LIMIT or spot > SPOT_LIMIT:
        return f"mean difference {mean:.2f}, greatest {spot}"
    return None


def compare(case, layout, pages):
    """What differs from the accepted pages, a line each."""
    name = case["name"]
    accepted = ACCEPTED / f"{name}.layout"
    if not accepted.exists():
        return [f"{name}: nothing accepted yet"]
    problems = []
    if accepted.read_text(encoding="utf-8") != layout:
        old, new = accepted.read_text(encoding="utf-8").splitlines(), layout.splitlines()
        at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
        shown = lambda lines: lines[at] if at < len(lines) else "(end)"
        problems.append(f"{name}: item {at + 1}: accepted {shown(old)}\n    made {shown(new)}")
    known = {p.name for p in pages_of(ACCEPTED, name)}
    made = {p.name for p in pages}
    if known != made:
        problems.append(f"{name}: pages accepted {sorted(known)}, made {sorted(made)}")
    for page in pages:
        if page.name in known and (why := pages_differ(ACCEPTED / page.name, page)):
            problems.append(f"{page}: {why}")
    return problems


def accept(case, layout, pages):
    for old in pages_of(ACCEPTED, case["name"]):
        old.unlink()
    (ACCEPTED / f"{case['name']}.layout").write_text(layout, encoding="utf-8")
    for page in pages:
        (ACCEPTED / page.name).write_bytes(page.read_bytes())


def main():
    if len(sys.argv) < 4 or sys.argv[1] not in ("check", "update"):
        sys.exit(__doc__)
    update, anban, out, wanted = sys.argv[1] == "update", sys.argv[2], pathlib.Path(sys.argv[3]), sys.argv[4:]
    out.mkdir(parents=True, exist_ok=True)
    ACCEPTED.mkdir(exist_ok=True)
    problems = []
    for case in json.loads((HERE / "cases.json").read_text(encoding="utf-8")):
        if wanted and case["name"] not in wanted:
            continue
        layout, pages = render(anban, case, out)
        if update:
            accept(case, layout, pages)
        else:
            problems += compare(case, layout, pages)
        if lost := text_lost(case, out / f"{case['name']}.pdf"):
            problems.append(f"{case['name']}: {lost}")
        print(f"{case['name']}: {len(pages)} page(s)")
    print("\n".join(problems))
    sys.exit(bool(problems))


main()
