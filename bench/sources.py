"""One document in the language of each typesetter, with one look for all: that of anban's own templates.

A4, margins 20/20/30/15 mm (top, bottom, left, right), Liberation Serif 13 pt on 15.5 pt, justified, first-line indent 1 cm, 5 pt between
paragraphs, headline 18 pt bold centred, lead bold, photos 120 mm wide with centred italic captions of 11.5 pt, byline bold at the right, page
numbers. A report has a table of contents and numbered pages.
"""
import dataclasses
import html
import json

from prose import Prose

FONTS = "/usr/share/fonts/truetype/liberation2"


@dataclasses.dataclass
class Document:
    title: str
    lead: str
    byline: str
    date: str  # ISO
    blocks: list  # ("body", text) | ("heading", text) | ("photo", (file, caption))
    contents: bool = False

    def words(self):
        text = [self.title, self.lead, self.byline]
        text += [content[1] if kind == "photo" else content for kind, content in self.blocks]
        return " ".join(text).split()


def article(seed, photos=(), words=900):
    """An article of about two pages. The photos, files beside the source, stand between its first paragraphs."""
    prose = Prose(seed)
    document = Document(prose.heading(), prose.paragraph(2), prose.person(), f"{prose.year()}-{prose.random.randint(1, 12):02}-15", [])
    photos = list(photos)
    while len(document.words()) < words:
        document.blocks.append(("body", prose.paragraph(prose.random.randint(2, 6))))
        if photos:
            document.blocks.append(("photo", (photos.pop(0), prose.heading())))
    return document


def report(seed, sections):
    """A report with a heading, and about a page and a half of text, for each section."""
    prose = Prose(seed)
    document = Document(prose.heading(), prose.paragraph(2), prose.person(), "2026-01-15", [], contents=True)
    for number in range(1, sections + 1):
        document.blocks.append(("heading", f"{number}. {prose.heading()}"))
        document.blocks += [("body", prose.paragraph(prose.random.randint(3, 6))) for _ in range(7)]
    return document


def escape(text, characters):
    for c in characters:
        text = text.replace(c, "\\" + c)
    return text


def markdown(document):
    def text(t):
        return escape(t, "\\*_`#[]<>")
    front = {"title": document.title, "date": document.date, "author": document.byline, "lead": document.lead,
             "template": "bao-cao" if document.contents else "ban-tin"}
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front.items()]
    out = ["\n".join(["---", *lines, "---"])]
    for kind, content in document.blocks:
        if kind == "photo":
            out.append(f'![{text(content[1])}]({content[0]} "{text(content[1])}")')
        else:
            # A line that begins with a number and a full stop would be a list.
            out.append(("## " if kind == "heading" else "") + text(content).replace(". ", "\\. ", 1 if kind == "heading" else 0))
    return "\n\n".join(out) + "\n"


def plain_markdown(document):
    """Without front matter, for those who know none."""
    body = markdown(document).split("---\n", 2)[2]
    return f"# {document.title}\n\n**{document.lead}**\n{body}\n**{document.byline}**\n"


def typst(document):
    def text(t):
        return escape(t, "\\#*_`$<>@[]~-/")
    out = ['#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), numbering: "1/1")',
           f"#set document(title: {json.dumps(document.title, ensure_ascii=False)})",
           '#set text(font: "Liberation Serif", size: 13pt, lang: "vi", hyphenate: false, top-edge: 0.8em, bottom-edge: -0.2em)',
           "#set par(justify: true, leading: 2.5pt, spacing: 7.5pt, first-line-indent: (amount: 1cm, all: true))",
           "#show heading: set text(size: 14pt)",
           f'#align(center, text(18pt, weight: "bold")[{text(document.title)}])', f"*{text(document.lead)}*"]
    if document.contents:
        out.append("#outline(title: [Mục lục])\n#pagebreak()")
    for kind, content in document.blocks:
        if kind == "heading":
            out.append(f"= {text(content)}")
        elif kind == "photo":
            out.append(f'#figure(image("{content[0]}", width: 120mm), caption: text(11.5pt, emph[{text(content[1])}]), '
                       "supplement: none, numbering: none)")
        else:
            out.append(text(content))
    return "\n\n".join(out) + f"\n\n#align(right)[*{text(document.byline)}*]\n"


def web(document):
    text = html.escape
    out = ['<!doctype html><html lang="vi"><meta charset="utf-8">', f"<title>{text(document.title)}</title><style>",
           "@page{size:A4;margin:20mm 15mm 20mm 30mm;@bottom-right{content:counter(page) '/' counter(pages)}}",
           'body{font:13pt/15.5pt "Liberation Serif";margin:0}p{text-align:justify;text-indent:1cm;margin:0 0 5pt}'
           "h1{font-size:18pt;line-height:1.2;text-align:center}h2{font-size:14pt;break-after:avoid}"
           "figure{margin:8pt 0;text-align:center;break-inside:avoid}img{width:120mm}figcaption{font:italic 11.5pt/13.5pt \"Liberation Serif\"}"
           ".byline{text-align:right;font-weight:bold}nav a{display:block;color:inherit;text-decoration:none}"
           "nav a::after{content:leader('.') target-counter(attr(href),page)}</style><body>",
           f"<h1>{text(document.title)}</h1>", f"<p><b>{text(document.lead)}</b></p>"]
    headings = [content for kind, content in document.blocks if kind == "heading"]
    if document.contents:
        out.append("<nav>" + "".join(f'<a href="#h{i}">{text(h)}</a>' for i, h in enumerate(headings)) + "</nav>")
    numbers = iter(range(len(headings)))
    for kind, content in document.blocks:
        if kind == "heading":
            out.append(f'<h2 id="h{next(numbers)}">{text(content)}</h2>')
        elif kind == "photo":
            out.append(f'<figure><img src="{content[0]}" alt="{text(content[1])}"><figcaption>{text(content[1])}</figcaption></figure>')
        else:
            out.append(f"<p>{text(content)}</p>")
    return "\n".join(out) + f'\n<p class="byline">{text(document.byline)}</p></body></html>\n'


def latex(document):
    def text(t):
        return escape(t, "&%$#_{}")
    out = [r"\documentclass[12pt,a4paper]{article}",
           r"\usepackage[top=20mm,bottom=20mm,left=30mm,right=15mm]{geometry}\usepackage{fontspec,graphicx}",
           rf"\setmainfont{{LiberationSerif}}[Path={FONTS}/,Extension=.ttf,UprightFont=*-Regular,BoldFont=*-Bold,"
           r"ItalicFont=*-Italic,BoldItalicFont=*-BoldItalic]",
           r"\setlength{\parindent}{1cm}\setlength{\parskip}{5pt}\setlength{\emergencystretch}{1em}\setcounter{secnumdepth}{0}",
           r"\AtBeginDocument{\fontsize{13pt}{15.5pt}\selectfont}\begin{document}",
           rf"\begin{{center}}\fontsize{{18pt}}{{22pt}}\selectfont\bfseries {text(document.title)}\end{{center}}",
           rf"\textbf{{{text(document.lead)}}}"]
    if document.contents:
        out.append(r"\tableofcontents\clearpage")
    for kind, content in document.blocks:
        if kind == "heading":
            out.append(rf"\section{{{text(content)}}}")
        elif kind == "photo":
            out.append(rf"\begin{{center}}\includegraphics[width=120mm]{{{content[0]}}}\\ "
                       rf"\fontsize{{11.5pt}}{{13.5pt}}\selectfont\textit{{{text(content[1])}}}\end{{center}}")
        else:
            out.append(text(content))
    return "\n\n".join(out) + rf"\begin{{flushright}}\textbf{{{text(document.byline)}}}\end{{flushright}}" + "\n\\end{document}\n"


LANGUAGES = {".md": markdown, ".plain.md": plain_markdown, ".typ": typst, ".html": web, ".tex": latex}


def write(document, folder, stem):
    for suffix, make in LANGUAGES.items():
        place = folder / suffix[1:]  # each language has a folder of its own, so that a batch is a whole folder
        place.mkdir(parents=True, exist_ok=True)
        (place / (stem + "." + suffix.rsplit(".", 1)[1])).write_text(make(document), encoding="utf-8")
