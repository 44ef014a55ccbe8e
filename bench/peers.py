"""The typesetters that are measured beside anban, where they are found, and how each is called."""
import dataclasses
import glob
import os
import pathlib
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ANBAN = HERE.parent / "build" / "release" / "anban"
TOOLS = pathlib.Path(os.environ.get("ANBAN_TOOLS") or pathlib.Path.home() / ".cache" / "anban-tools")
TYPST = "@myriaddreamin/typst-ts-node-compiler"
TYPST_VERSION = "0.7.0"


@dataclasses.dataclass
class Peer:
    name: str
    language: str  # folder of its sources
    one: list  # command for the one source `{source}`, which gives `{stem}.pdf` in the working folder
    batch: list | None  # command for every source of the folder in one process; none: a process each
    note: str = ""


def command(peer, source):
    return [part.format(source=source, stem=pathlib.Path(source).stem) for part in peer.one]


def batch_commands(peer, folder):
    """The commands that make all of a folder, run one after the other."""
    sources = sorted(path.name for path in folder.iterdir())
    if peer.batch is None:
        return [command(peer, source) for source in sources]
    return [sum(([*sources] if part == "{sources}" else [part] for part in peer.batch), [])]


def install_typst():
    """Typst comes from npm, once, into the folder of tools; the newest Typst that is packaged there."""
    package = TOOLS / "node_modules" / TYPST / "package.json"
    if package.exists() and f'"version": "{TYPST_VERSION}"' in package.read_text():
        return
    print(f"installing {TYPST}@{TYPST_VERSION} into {TOOLS}")
    TOOLS.mkdir(parents=True, exist_ok=True)
    subprocess.run(["npm", "install", "--prefix", TOOLS, "--no-audit", "--no-fund", "--loglevel", "error", "--save-exact",
                    f"{TYPST}@{TYPST_VERSION}"], check=True, stdout=subprocess.DEVNULL)


def version_of(*question):
    try:
        answered = subprocess.run(question, capture_output=True, text=True, timeout=60)
        return (answered.stdout + answered.stderr).strip().splitlines()[0]
    except (OSError, IndexError, subprocess.TimeoutExpired):
        return ""


def find():
    """anban first, then each peer that this machine has."""
    anban = str(ANBAN)
    peers = [Peer("anban", "md", [anban, "render", "-q", "{source}"], [anban, "render", "-q", "{sources}"], version_of(anban, "--version"))]
    if shutil.which("node") and (TOOLS / "node_modules" / TYPST).is_dir():
        typst = ["node", str(HERE / "typst.mjs"), str(TOOLS)]
        peers.append(Peer("Typst", "typ", [*typst, "{source}"], [*typst, "{sources}"], f"{TYPST} {TYPST_VERSION}"))
    if program := shutil.which("weasyprint"):
        # The interpreter that the program itself names has the module.
        python = pathlib.Path(program).read_text(errors="replace").splitlines()[0].removeprefix("#!").split()[0]
        every = "import sys, weasyprint\nfor f in sys.argv[1:]: weasyprint.HTML(f).write_pdf(f[:-4] + 'pdf')"
        peers.append(Peer("WeasyPrint", "html", [program, "{source}", "{stem}.pdf"], [python, "-c", every, "{sources}"],
                          version_of(program, "--version")))
    if program := shutil.which("lualatex"):
        peers.append(Peer("LuaLaTeX", "tex", [program, "-interaction=batchmode", "{source}"], None,
                          f"{version_of(program, '--version')}; one pass, so the contents of a report are empty"))
    if program := shutil.which("soffice") or shutil.which("libreoffice"):
        convert = [program, "--headless", "--convert-to", "pdf:writer_web_pdf_Export"]
        peers.append(Peer("LibreOffice", "html", [*convert, "{source}"], [*convert, "{sources}"], version_of(program, "--version")))
    if program := shutil.which("chromium"):
        peers.append(Peer("Chromium", "html", [program, "--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf={stem}.pdf", "{source}"],
                          None, f"{version_of(program, '--version')}; memory is that of its largest process"))
    if program := shutil.which("rayomd"):
        peers.append(Peer("RayoMD", "plain.md", [program, "--export", "{source}", "{stem}.pdf", "native", "modern", "normal"],
                          [program, "--batch", ".", ".", "native", "modern", "normal"], version_of(program, "--version")))
    return peers


def put_outputs_aside(folder):
    """Takes them out of the way without deleting them: ext4 hesitates to use again what was freed within the last seconds, at the cost of
    whoever makes files next."""
    aside = tempfile.mkdtemp(prefix="made-", dir=folder)
    for made in glob.glob(str(folder / "*.pdf")):
        os.rename(made, os.path.join(aside, os.path.basename(made)))
