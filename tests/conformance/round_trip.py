#!/usr/bin/python3
"""Compares what a PDF says with what it was made from.

    round_trip.py TEXT FILE.pdf

TEXT is one of
  *.md    a Markdown source: its words must all come, in order, in the PDF, which may say more (masthead, page numbers)
  *.dump  a listing of placed items (`anban render --dump-layout`): the PDF must say exactly this
  other   plain text: the PDF must say exactly this

Both sides are taken in NFC with white space collapsed, the PDF's text in the order of its content as poppler finds it.
Exit status 0 when they agree.
"""
import re
import subprocess
import sys
import unicodedata


def words(text):
    return unicodedata.normalize('NFC', text).split()


def pdf_text(path):
    done = subprocess.run(['pdftotext', '-raw', path, '-'], check=True, capture_output=True)
    return done.stdout.decode('utf-8').replace('\f', '\n')


def markdown_parts(source):
    """The texts of a Markdown file, without front matter and marks: that of the body, in which marks of notes have
    their numbers, and those of each note and of each caption of a photo, which the PDF may have somewhere else."""
    text = re.sub(r'\A---\n.*?\n---\n', '', source, flags=re.S)
    definition = re.compile(r'^\[\^([^\]\s]+)\]: *(.*\n(?:(?: {4}.*|[^\s\[].*)\n|\n(?= {4}))*)', re.M)
    written = dict(definition.findall(text))
    numbers, notes = {}, []

    def number(mark):
        name, own = mark.groups()
        if name not in numbers or own is not None:
            notes.append(written[name] if own is None else own)
            numbers[name or len(notes)] = len(notes)
        return str(len(notes) if own is not None else numbers[name])

    body = re.sub(r'\[\^([^\]\s]+)\]|\^\[([^\]]*)\]', number, definition.sub('', text))
    captions = [caption for caption in PHOTO.findall(body) if caption]
    parts = [PHOTO.sub('', body)] + captions
    return [markdown_text(part) for part in parts] + [f'{i} {markdown_text(note)}' for i, note in enumerate(notes, 1)]


PHOTO = re.compile(r'!\[[^\]]*\]\([^)"]*(?:"([^"]*)")?\)(?:\{[^}]*\})?')


def markdown_text(text):
    """Markdown without its marks."""
    text = re.sub(r'\[\]\(#[^)]*\)\S*', '', text) # says what the template and the pages say
    text = re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', text)
    text = re.sub(r' \{#\S+\}$', '', text, flags=re.M)
    text = re.sub(r'^\|.*\|$', lambda row: table_row(row[0]), text, flags=re.M)
    text = re.sub(r'^(?:Bảng:|:) (.*?)(?: *\{#\S+\})?$', r'\1', text, flags=re.M)
    text = re.sub(r'^(?:[-*_] ?){3,}$|^(?: *(?:#{1,6} |>|[-*+] |\d+[.)] ))+', '', text, flags=re.M)
    return re.sub(r'\\([!-/:-@\[-`{-~])|\\$|\*+|(?<!\w)_+|_+(?!\w)|`', r'\1', text, flags=re.M)


def table_row(row):
    """The words of a row, without the line under the head and the marks of joined cells."""
    cells = [cell.strip() for cell in re.split(r'(?<!\\)\|', row)]
    return ' '.join(cell for cell in cells if not re.fullmatch(r':?-{3,}:?|\^\^|<', cell))


def dump_text(listing):
    """The texts of a listing; those on one baseline stand together as they are."""
    out, before = [], None
    for line in listing.splitlines():
        if line.startswith('page '):
            before = None
        found = re.match(r'\s*text \S+ (\S+) .*?"((?:[^"\\]|\\.)*)"$', line)
        if found:
            baseline, text = found.groups()
            out += ['' if baseline == before else '\n', re.sub(r'\\(.)', r'\1', text)]
            before = baseline
    return ''.join(out)


def difference(expected, found):
    """Where two lists of words part, or None."""
    for i in range(max(len(expected), len(found))):
        if expected[i:i + 1] != found[i:i + 1]:
            near = slice(max(0, i - 3), i + 5)
            return f'expected “{" ".join(expected[near])}”, found “{" ".join(found[near])}”'
    return None


def missing(expected, found):
    """The first word of `expected` that doesn't come, in order, in `found`, or None."""
    rest = iter(found)
    for i, word in enumerate(expected):
        if word not in rest:
            return f'“{" ".join(expected[max(0, i - 3):i + 5])}” is missing from “{word}” on'
    return None


def compare(text_path, pdf_path):
    """What is wrong, or None."""
    with open(text_path, encoding='utf-8') as file:
        source = file.read()
    found = words(pdf_text(pdf_path))
    if text_path.endswith('.md'):
        lost = (missing(words(part), found) for part in markdown_parts(source))
        return next(filter(None, lost), None)
    return difference(words(dump_text(source) if text_path.endswith('.dump') else source), found)


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    wrong = compare(*sys.argv[1:])
    if wrong:
        sys.exit(f'{sys.argv[2]}: {wrong}')
