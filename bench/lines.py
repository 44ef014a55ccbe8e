"""Measures the lines of justified paragraphs: laws and news, on a page (160 mm, 13 pt) and in a column (76.5 mm, 11 pt), set by anban, by
anban's first fit, and by whichever typesetters are found here; the same text, font and measure for all.

Prints a table and writes out/lines.json. Texts are made from the seed unless files are given, a paragraph a line.
"""
import argparse
import json
import os
import pathlib
import shutil
import tempfile

import corpus
import line_figures
import line_sources
import measure
import peers
import worst_lines

ROOT = pathlib.Path(__file__).resolve().parent.parent
KINDS = ("law", "news")
BREAKINGS = {"anban": "total-fit", "first fit": "first-fit"}  # anban's own rows
PEERS = ("Typst", "LuaLaTeX", "WeasyPrint")
SPEED_PARAGRAPHS = 3000
COLUMNS = (  # heading, key, form
    ("lines", "lines", "{:d}"), ("(g−1)²", "error", "{:.4f}"), ("mean", "mean", "{:.3f}"), ("sd", "deviation", "{:.3f}"), (">1.33 %", "over_1.33", "{:.2f}"),
    (">1.5 %", "over_1.5", "{:.2f}"), (">2 %", "over_2", "{:.2f}"), ("<0.8 %", "under_0.8", "{:.2f}"), ("jump", "jump", "{:.3f}"),
    ("bad ‰", "bad_breaks", "{:.2f}"), ("split %", "split_compounds", "{:.1f}"), ("lone %", "lone_syllables", "{:.2f}"), ("short", "short", "{:d}"),
    ("over", "overfull", "{:d}"))


def commands(only):
    """The rows' names with the language and command of each, and what the peers say of themselves."""
    anban = str(peers.ANBAN)
    rows = {name: ("md", [anban, "render", "-q", "--template", f"{breaking}.toml", "text.md", "-o", "text.pdf"]) for name, breaking in BREAKINGS.items()}
    found = [peer for peer in peers.find() if peer.name in PEERS]
    rows |= {peer.name: (peer.language, peers.command(peer, f"text.{peer.language}")) for peer in found}
    return {name: row for name, row in rows.items() if not only or name in ("anban", *only)}, {peer.name: peer.note for peer in found}


def write_sources(paragraphs, setting, folder):
    for language, write in line_sources.WRITERS.items():
        (folder / language).mkdir(parents=True, exist_ok=True)
        (folder / language / f"text.{language}").write_text(write(paragraphs, setting), encoding="utf-8")
    for breaking in BREAKINGS.values():
        (folder / "md" / f"{breaking}.toml").write_text(line_sources.template(setting, breaking), encoding="utf-8")


def set_lines(command, folder, paragraphs):
    """The lines that a command makes of a text, and what it cost."""
    cost = measure.run(command, folder)
    lines = line_figures.read_lines(folder / "text.pdf")
    line_figures.lay_beside(lines, paragraphs)
    return lines, cost


def speed(texts, work, repetitions):
    """CPU of total fit over that of first fit, for whole documents; the least of several runs each, taken in turn."""
    ratios = {}
    for setting in line_sources.SETTINGS:
        folder = work / f"speed-{setting.name}"
        write_sources(texts, setting, folder)
        rows, _ = commands(["first fit"])
        costs = {name: [] for name in rows}
        for _ in range(repetitions):
            for name, (language, command) in rows.items():
                costs[name].append(measure.run(command, folder / language).cpu)
        least = {name: min(values) for name, values in costs.items()}
        ratios[setting.name] = {"total_fit": least["anban"], "first_fit": least["first fit"], "ratio": least["anban"] / least["first fit"]}
    return ratios


def table(rows):
    yield f"{'text':<13}{'typesetter':<12}" + "".join(f"{heading:>9}" for heading, _, _ in COLUMNS) + f"{'CPU':>10}"
    for row in rows:
        start = f"{row['text']:<13}{row['typesetter']:<12}"
        if "failed" in row:
            yield start + row["failed"]
        else:
            yield start + "".join(f"{form.format(row[key]):>9}" for _, key, form in COLUMNS) + f"{row['cpu'] * 1e3:>7.0f} ms"


def parse(arguments):
    parser = argparse.ArgumentParser(prog="./dev bench lines", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--law", type=pathlib.Path, metavar="FILE", help="paragraphs of law, one a line")
    parser.add_argument("--news", type=pathlib.Path, metavar="FILE", help="paragraphs of news, one a line")
    parser.add_argument("--paragraphs", type=int, default=400, help="paragraphs of each text that is made (400)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other texts")
    parser.add_argument("--only", nargs="+", metavar="TYPESETTER", help="measure only these beside anban; one of them may be “first fit”")
    parser.add_argument("--repetitions", type=int, default=9, help="runs of total fit and of first fit, of which the least counts (9)")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list anban's N worst gaps, its bad breaks and lone syllables")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="leave sources and PDFs here")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "out" / "lines.json")
    return parser.parse_args(arguments)


def measure_texts(options, work):
    """A row for each text and typesetter, and what there is to say about anban's worst lines."""
    files = {"law": options.law, "news": options.news}
    texts = {kind: corpus.from_file(files[kind]) if files[kind] else corpus.paragraphs(kind, options.paragraphs, options.seed) for kind in KINDS}
    runs, notes = commands(options.only)
    rows, worst = [], []
    for setting in line_sources.SETTINGS:
        for kind, paragraphs in texts.items():
            text = f"{setting.name} {kind}"
            folder = work / f"{setting.name}-{kind}"
            write_sources(paragraphs, setting, folder)
            for name, (language, command) in runs.items():
                row = {"text": text, "typesetter": name}
                try:
                    lines, cost = set_lines(command, folder / language, paragraphs)
                    row |= line_figures.figures(lines, setting.size) | {"cpu": cost.cpu}
                    if options.keep:
                        shutil.move(folder / language / "text.pdf", folder / f"{name}.pdf".replace(" ", "-"))
                    if name == "anban" and options.worst:
                        worst += [f"\n{text}", *worst_lines.report(lines, setting.size, options.worst)]
                except (measure.Failed, line_figures.Unmeasurable) as failure:
                    row["failed"] = str(failure)
                rows.append(row)
    return rows, worst, notes


def main(arguments):
    options = parse(arguments)
    work = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="anban-lines-"))
    try:
        rows, worst, notes = measure_texts(options, work)
        print("\n".join(table(rows)))
        print("g: gap over natural space, of full lines; jump: mean difference to the line above; bad: line ends of 1000 where none may be; "
              "split: lines that end\ninside a compound; lone: last lines of one syllable; short, over: lines that miss the measure.")
        ratios = speed(corpus.paragraphs("law", SPEED_PARAGRAPHS // 2, options.seed) + corpus.paragraphs("news", SPEED_PARAGRAPHS // 2, options.seed),
                       work, options.repetitions)
        for name, costs in ratios.items():
            print(f"{name}, {SPEED_PARAGRAPHS} paragraphs: total fit {costs['total_fit'] * 1e3:.0f} ms, first fit {costs['first_fit'] * 1e3:.0f} ms "
                  f"of CPU, {costs['ratio']:.2f} ×")
        print("\n".join(worst))
        options.out.parent.mkdir(parents=True, exist_ok=True)
        told = {key: str(value) if isinstance(value, os.PathLike) else value for key, value in vars(options).items() if key not in ("out", "keep")}
        options.out.write_text(json.dumps({"options": told, "typesetters": notes, "rows": rows, "speed": ratios}, indent=1, ensure_ascii=False) + "\n")
        print(options.out)
    finally:
        if not options.keep:
            shutil.rmtree(work, ignore_errors=True)
