#!/usr/bin/env python3
"""Measures anban, and beside it in the same run whichever typesetters are found here: three works, each with texts of its own.

cold    one article with three photos, a new process
batch   many distinct articles of two pages without photos, in one process where the typesetter can
report  one long report with headings and contents

A figure of one machine means nothing on another; the ratios do. Prints a table and writes out/bench.json.
`lines` as the first word measures the quality of lines instead; `lines --help` lists its options.
"""
import argparse
import json
import multiprocessing
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile

import measure
import peers

ROOT = pathlib.Path(__file__).resolve().parent.parent


def write_sources(work, options):
    """Runs in a process of its own, so that the texts don't count in this one's memory."""
    import sources
    sample = sorted((ROOT / "samples" / "lang-hoa").glob("*.jpg"))
    photos = [f"photo{i}.jpg" for i in range(3)]
    sources.write(sources.article(options.seed, photos), work / "cold", "article")
    for language in (work / "cold").iterdir():
        for i, name in enumerate(photos):
            original = sample[i % len(sample)].read_bytes()
            comment = b"\xff\xfe\x00\x03" + bytes([i])  # a JPEG comment: three different files from the samples' photos
            (language / name).write_bytes(original[:2] + comment + original[2:])
    for number in range(options.records):
        sources.write(sources.article(options.seed + 1 + number), work / "batch", f"record{number:04}")
    sources.write(sources.report(options.seed, options.sections), work / "report", "report")


def measure_work(name, peer, folder, options):
    """The median cost of one work, or none where the peer failed."""
    if name == "batch":
        commands = peers.batch_commands(peer, folder)
        repetitions = options.repetitions
        if peer.batch is None:  # a process each: enough of them to know
            commands = commands[:options.sample]
            repetitions = 1
    else:
        commands = [peers.command(peer, next(path.name for path in folder.iterdir() if path.suffix == "." + peer.language.split(".")[-1]))]
        repetitions = options.repetitions if name == "report" else options.cold_repetitions
        if peer.name != "anban" and name == "cold":
            repetitions = options.repetitions
    if name == "cold":
        measure.run_all(commands, folder)  # once for the file cache
    costs = []
    for _ in range(repetitions):
        peers.put_outputs_aside(folder)
        costs.append(measure.run_all(commands, folder))
    cost = measure.median(costs)
    files, cost.size, cost.pages = measure.made(folder)
    if files != (len(commands) if peer.batch is None or name != "batch" else options.records):
        raise measure.Failed(f"{files} PDF files were made")
    return files, cost


def timings(folder):
    """Where the milliseconds of a cold anban go."""
    told = subprocess.run([peers.ANBAN, "render", "--json", "--timings", "article.md"], cwd=folder, capture_output=True, text=True)
    return json.loads(told.stderr.splitlines()[-1])["timings"]


def table(rows):
    yield f"{'work':<8}{'typesetter':<13}{'CPU':>12}{'wall':>12}{'peak':>9}{'bytes':>12}{'pages':>7}{'CPU ×':>8}{'CPU/page ×':>12}{'peak ×':>8}{'bytes ×':>9}"
    for row in rows:
        if "failed" in row:
            yield f"{row['work']:<8}{row['typesetter']:<13}{row['failed']}"
            continue
        ratios = row["ratios"]
        yield (f"{row['work']:<8}{row['typesetter']:<13}{row['cpu'] * 1e3:>9.1f} ms{row['wall'] * 1e3:>9.1f} ms{row['peak'] / 1e6:>6.0f} MB"
               f"{row['size']:>12.0f}{row['pages']:>7.1f}{ratios['cpu']:>8.2f}{ratios['cpu_per_page']:>12.2f}{ratios['peak']:>8.2f}"
               f"{ratios['size']:>9.2f}")


def add_ratios(rows):
    """Each figure as a multiple of anban's in the same work."""
    for row in rows:
        own = next((r for r in rows if r["work"] == row["work"] and r["typesetter"] == "anban" and "failed" not in r), None)
        if own and "failed" not in row:
            row["ratios"] = {key: row[key] / own[key] for key in ("cpu", "wall", "peak", "size")}
            row["ratios"]["cpu_per_page"] = (row["cpu"] / row["pages"]) / (own["cpu"] / own["pages"])


def main():
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=200, help="articles of the batch (200; the full measure is 1000)")
    parser.add_argument("--sections", type=int, default=220, help="sections of the report (220: about 300 pages)")
    parser.add_argument("--repetitions", type=int, default=3, help="runs of each work, of which the median counts (3)")
    parser.add_argument("--cold-repetitions", type=int, default=21, help="cold runs of anban (21)")
    parser.add_argument("--sample", type=int, default=5, help="records for those that need a process each (5)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other texts")
    parser.add_argument("--works", nargs="+", choices=("cold", "batch", "report"), default=("cold", "batch", "report"))
    parser.add_argument("--only", nargs="+", metavar="TYPESETTER", help="measure only these beside anban")
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "out" / "bench.json")
    options = parser.parse_args()

    work = pathlib.Path(tempfile.mkdtemp(prefix="anban-bench-"))
    try:
        writer = multiprocessing.Process(target=write_sources, args=(work, options))
        writer.start()
        writer.join()
        if writer.exitcode:
            sys.exit("bench: the sources could not be written")
        found = [p for p in peers.find() if not options.only or p.name in ("anban", *options.only)]
        rows = []
        for name in options.works:
            for peer in found:
                print(f"{name}: {peer.name}", file=sys.stderr)
                row = {"work": name, "typesetter": peer.name}
                try:
                    files, cost = measure_work(name, peer, work / name / peer.language, options)
                    # A record, not a batch, is what compares where not all were made.
                    share = files if name == "batch" else 1
                    row |= {"documents": files, "cpu": cost.cpu / share, "wall": cost.wall / share, "peak": cost.peak,
                            "size": cost.size / share, "pages": cost.pages / share}
                except measure.Failed as failure:
                    row["failed"] = str(failure)
                rows.append(row)
        add_ratios(rows)
        print("\n".join(table(rows)))
        print("batch: figures of one record, memory of the whole. ×: multiples of anban's figure in the same run.")
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps({
            "machine": {"processor": processor(), "cores": len(os.sched_getaffinity(0)), "system": platform.platform()},
            "options": {key: value for key, value in vars(options).items() if key != "out"},
            "typesetters": {p.name: p.note for p in found},
            "least_peak": measure.own_peak(),
            "cold_timings": timings(work / "cold" / "md"),
            "rows": rows}, indent=1, ensure_ascii=False) + "\n")
        print(options.out)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as info:
            return next(line.split(":", 1)[1].strip() for line in info if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.machine()


if __name__ == "__main__":
    peers.install_typst() if shutil.which("npm") else print("npm is not installed: no Typst")
    if sys.argv[1:2] == ["lines"]:
        import lines
        lines.main(sys.argv[2:])
    else:
        main()
