"""Paragraphs as sources of each typesetter, in one look: no title, no indents, no page numbers, kerning and ligatures off, fonts by file."""
import dataclasses
import html
import json
import re

from sources import FONTS, escape

FONT = "LiberationSerif-Regular.ttf"
MARGIN = 20  # mm, on every side
HEIGHT = 297  # mm


@dataclasses.dataclass(frozen=True)
class Setting:
    name: str
    measure: float  # mm
    size: float  # pt
    pitch: float  # pt

    @property
    def width(self):
        return self.measure + 2 * MARGIN


SETTINGS = [Setting("page", 160, 13, 15.5), Setting("column", 76.5, 11, 13.5)]


def template(setting, breaking):
    """A template of anban's own, whose lines are found by `breaking`."""
    return f"""anban-template = 1
title = "lines"
extends = "co-ban"
opening = []
closing = []
running = []

[page]
size = "{setting.width}x{HEIGHT}mm"
top = "{MARGIN} mm"
bottom = "{MARGIN} mm"
left = "{MARGIN} mm"
right = "{MARGIN} mm"

[styles.body]
size = {setting.size}
pitch = {setting.pitch}
first-indent = 0
line-breaking = "{breaking}"
"""


def markdown(paragraphs, setting):
    def text(paragraph):
        # A number or a dash at the beginning would make a list.
        return re.sub(r"^(\d*)([.)+-])", r"\1\\\2", escape(paragraph, "\\*_`#[]<>&~|"))
    return "---\ntitle: Dòng chữ\n---\n\n" + "\n\n".join(map(text, paragraphs)) + "\n"


def typst(paragraphs, setting):
    return "\n\n".join([
        f"#set page(width: {setting.width}mm, height: {HEIGHT}mm, margin: {MARGIN}mm)",
        f'#set text(font: "Liberation Serif", size: {setting.size}pt, lang: "vi", hyphenate: false, kerning: false, ligatures: false, '
        "fallback: false, top-edge: 0.8em, bottom-edge: -0.2em)",
        f"#set par(justify: true, leading: {setting.pitch - setting.size}pt, spacing: {setting.pitch - setting.size + 5}pt)",
        *(f"#{json.dumps(paragraph, ensure_ascii=False)}" for paragraph in paragraphs)]) + "\n"


def web(paragraphs, setting):
    return "\n".join([
        '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Dòng chữ</title><style>',
        f'@font-face{{font-family:Serif;src:url("file://{FONTS}/{FONT}")}}',
        f"@page{{size:{setting.width}mm {HEIGHT}mm;margin:{MARGIN}mm}}",
        f"body{{font:{setting.size}pt/{setting.pitch}pt Serif;margin:0;hyphens:none;font-kerning:none;font-variant-ligatures:none}}",
        "p{text-align:justify;margin:0 0 5pt}</style><body>",
        *(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs)]) + "</body></html>\n"


def latex(paragraphs, setting):
    special = str.maketrans({"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", **{c: "\\" + c for c in "&%$#_{}"}})
    return "\n\n".join([
        r"\documentclass{article}"
        rf"\usepackage[paperwidth={setting.width}mm,paperheight={HEIGHT}mm,margin={MARGIN}mm]{{geometry}}"
        r"\usepackage{fontspec}\usepackage[protrusion=true,expansion=true,stretch=20,shrink=20]{microtype}"
        rf"\setmainfont{{{FONT}}}[Path={FONTS}/,Ligatures=NoCommon,Kerning=Off,RawFeature=-tlig]"
        r"\setlength{\parindent}{0pt}\setlength{\parskip}{5pt}\setlength{\emergencystretch}{1em}\raggedbottom\pagestyle{empty}\frenchspacing"
        r"\hyphenpenalty=10000"
        rf"\AtBeginDocument{{\fontsize{{{setting.size}pt}}{{{setting.pitch}pt}}\selectfont}}\begin{{document}}",
        *(paragraph.translate(special) for paragraph in paragraphs)]) + "\n\n\\end{document}\n"


WRITERS = {"md": markdown, "typ": typst, "html": web, "tex": latex}
