"""What a command costs: CPU and wall time, peak memory, and the bytes and pages that it made."""
import dataclasses
import os
import pathlib
import resource
import statistics
import subprocess
import time


@dataclasses.dataclass
class Cost:
    cpu: float = 0  # seconds, user and system, of the process and its children
    wall: float = 0  # seconds
    peak: int = 0  # bytes of memory, of the largest process
    size: int = 0  # bytes of PDF
    pages: int = 0


class Failed(Exception):
    pass


def run(command, folder):
    """Runs a command once. A child's peak can't be seen below that of this process, which is therefore kept small."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if process.returncode != 0:
        raise Failed(f"exit {process.returncode}: {complaint.decode(errors='replace').strip()[-300:]}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024)


def run_all(commands, folder):
    """Runs commands one after the other and adds them up."""
    total = Cost()
    for command in commands:
        cost = run(command, folder)
        total = Cost(total.cpu + cost.cpu, total.wall + cost.wall, max(total.peak, cost.peak))
    return total


def pages_of(pdf):
    listed = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True)
    return next((int(line.split()[1]) for line in listed.stdout.splitlines() if line.startswith("Pages:")), 0)


def made(folder):
    """Bytes and pages of every PDF in a folder."""
    found = sorted(pathlib.Path(folder).glob("*.pdf"))
    return len(found), sum(path.stat().st_size for path in found), sum(pages_of(path) for path in found)


def median(costs):
    return Cost(*(statistics.median(getattr(cost, field.name) for cost in costs) for field in dataclasses.fields(Cost)))


def own_peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
