#!/usr/bin/python3
"""Judges PDFs: does every validator and every engine agree that they are what they claim to be?

    check.py [--dpi 100] FILE.pdf|FOLDER…

  verapdf   conforms to PDF/A-2a and PDF/UA-1
  qpdf      the file is sound
  fonts     every font is embedded and has a ToUnicode map
  text      all engines extract the same letters, in NFC, none of them private or unknown
  ink       all engines put ink at the same places
  round     the text is that of FILE.txt, where that file stands beside

Engines are poppler and mupdf; Ghostscript, PDFium and pdf.js join in where they are installed. veraPDF has no
substitute: without it the check fails. `setup.sh` installs what isn't in Debian. Exit status 0 when all is well.
"""
import argparse
import collections
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata

import numpy

import round_trip

HERE = os.path.dirname(os.path.abspath(__file__))
TOOLS = os.environ.get('ANBAN_TOOLS') or os.path.expanduser('~/.cache/anban-tools')

failures = 0


def report(ok, check, path, detail=''):
    global failures
    failures += not ok
    if not ok:
        print(f'FAIL  {check:8}{path}  {detail}'.rstrip())


def run(*command):
    return subprocess.run(command, capture_output=True, encoding='utf-8', errors='replace')


def validate(paths):
    """veraPDF, one process for all files."""
    try:
        with open(os.path.join(TOOLS, 'classpath'), encoding='utf-8') as file:
            classpath = file.read().strip()
    except OSError:
        report(False, 'verapdf', 'all', f'the engine is not installed: run {HERE}/setup.sh')
        return
    done = run('java', '-Xss32m', '-XX:+UseSerialGC', '-cp', classpath, 'VeraCheck', *paths)
    verdicts = [line.split('\t') for line in done.stdout.splitlines()]
    for path, standard, failed, reasons in verdicts:
        report(failed == '0', 'verapdf', path, f'{standard}: {failed} checks failed: {reasons}')
    report(len(verdicts) == 2 * len(paths), 'verapdf', 'all', 'the engine stopped: ' + done.stderr[-300:])


def check_file(path):
    done = run('qpdf', '--check', path)
    report(done.returncode == 0, 'qpdf', path, (done.stdout + done.stderr).replace('\n', ' ')[-300:])
    rows = [line.split() for line in run('pdffonts', path).stdout.splitlines()[2:]]
    # … emb sub uni object generation
    bare = [row[0] for row in rows if row[-5] != 'yes' or row[-3] != 'yes']
    report(not bare, 'fonts', path, f'not embedded or without ToUnicode: {bare}')
    text = path[:-len('.pdf')] + '.txt'
    if os.path.exists(text):
        wrong = round_trip.compare(text, path)
        report(not wrong, 'round', path, wrong)


# ── Engines: each writes FOLDER/NAME.txt and FOLDER/NAME-<page>.pgm for every file, and may give the files on which
# ── its own drawing library crashed

def poppler(paths, folder, dpi):
    for path in paths:
        target = os.path.join(folder, stem(path))
        run('pdftoppm', '-gray', '-r', dpi, path, target)
        run('pdftotext', path, target + '.txt')


def mupdf(paths, folder, dpi):
    for path in paths:
        target = os.path.join(folder, stem(path))
        run('mutool', 'draw', '-q', '-r', dpi, '-c', 'gray', '-o', target + '-%d.pgm', path)
        run('mutool', 'draw', '-q', '-F', 'txt', '-o', target + '.txt', path)


def ghostscript(paths, folder, dpi):
    common = ['gs', '-q', '-dNOPAUSE', '-dBATCH', '-dSAFER']
    for path in paths:
        target = os.path.join(folder, stem(path))
        run(*common, '-sDEVICE=pgmraw', '-dTextAlphaBits=4', '-dGraphicsAlphaBits=4', f'-r{dpi}',
            f'-sOutputFile={target}-%d.pgm', path)
        run(*common, '-sDEVICE=txtwrite', f'-sOutputFile={target}.txt', path)


def by_node(engine):
    def draw(paths, folder, dpi):
        crashed = set()
        for path in paths:
            done = run('node', '--no-warnings', os.path.join(HERE, 'engines.mjs'), engine, path,
                       os.path.join(folder, stem(path)), dpi)
            if done.returncode < 0 or done.returncode > 128: # ended by a signal
                crashed.add(path)
            else:
                report(done.returncode == 0, engine, path, done.stderr[-300:].replace('\n', ' '))
        return crashed
    return draw


def engines():
    found = {'poppler': poppler, 'mupdf': mupdf}
    if shutil.which('gs'):
        found['ghostscript'] = ghostscript
    for name, package in (('pdfium', '@hyzyla/pdfium'), ('pdfjs', 'pdfjs-dist')):
        if shutil.which('node') and os.path.isdir(os.path.join(TOOLS, 'node_modules', package)):
            found[name] = by_node(name)
    return found


def stem(path):
    return os.path.basename(path)[:-len('.pdf')]


# ── What they found

def letters(text):
    """How often each letter comes. U+200B is no letter: the writer gives it to glyphs that have no text."""
    return collections.Counter(c for c in unicodedata.normalize('NFC', text) if not c.isspace() and c != '\u200b')


def suspects(text):
    """Characters that no text of ours holds."""
    return {hex(ord(c)) for c in text if c == '\ufffd' or unicodedata.category(c) in ('Co', 'Cs', 'Cn')
            or unicodedata.category(c) == 'Cc' and not c.isspace()}


def read_text(folder, path):
    try:
        with open(os.path.join(folder, stem(path) + '.txt'), encoding='utf-8', errors='replace') as file:
            return file.read()
    except OSError:
        return None


def compare_text(path, engine, expected, found):
    if found is None:
        report(False, 'text', path, f'{engine} extracted nothing')
        return
    if engine == 'ghostscript' and any(ord(c) > 0xFFFF for c in expected):
        return # its text device breaks characters beyond the basic plane
    strange = suspects(found)
    report(not strange, 'text', path, f'{engine} found {strange}')
    report(unicodedata.is_normalized('NFC', found), 'text', path, f'{engine} found text that is not NFC')
    a, b = letters(expected), letters(found)
    report(a == b, 'text', path, f'poppler and {engine}: only one has {dict(a - b)} {dict(b - a)}')


def read_ink(path):
    """A PGM file as darkness, 0–255."""
    with open(path, 'rb') as file:
        fields = []
        while len(fields) < 4: # magic, width, height, maximum
            line = file.readline()
            fields += line.split(b'#')[0].split()
        width, height = int(fields[1]), int(fields[2])
        return 255 - numpy.frombuffer(file.read(), numpy.uint8).reshape(height, width).astype(numpy.int16)


def spread(ink, reach):
    """At every pixel the strongest ink within `reach` pixels."""
    for axis in (0, 1):
        wide = numpy.pad(ink, [(reach, reach) if axis == a else (0, 0) for a in (0, 1)])
        length = ink.shape[axis]
        ink = numpy.max([wide.take(range(i, i + length), axis) for i in range(2 * reach + 1)], axis=0)
    return ink


def unmatched(a, b, strong=150, weak=40, reach=3):
    """Pixels with strong ink on one picture and not even weak ink near there on the other. Engines round the edges of
    an enlarged photo's samples in their own ways, by up to three pixels."""
    height, width = min(a.shape[0], b.shape[0]), min(a.shape[1], b.shape[1])
    a, b = a[:height, :width], b[:height, :width]
    return int(((a > strong) & (spread(b, reach) < weak) | (b > strong) & (spread(a, reach) < weak)).sum())


def page_pictures(folder, path):
    """Pictures of a file's pages by number; poppler writes leading zeros."""
    prefix = stem(path) + '-'
    names = [n for n in os.listdir(folder) if n.startswith(prefix) and n.endswith('.pgm')]
    numbers = {n[len(prefix):-len('.pgm')]: n for n in names}
    return {int(k): os.path.join(folder, n) for k, n in numbers.items() if k.isdigit()}


def compare_ink(path, engine, expected, found):
    report(expected.keys() == found.keys() and expected, 'ink', path, f'{engine} drew {len(found)} pages')
    for page in sorted(expected.keys() & found.keys()):
        a, b = read_ink(expected[page]), read_ink(found[page])
        odd = max(abs(a.shape[i] - b.shape[i]) for i in (0, 1))
        report(odd <= 2, 'ink', path, f'page {page}: poppler and {engine} differ in size: {a.shape} and {b.shape}')
        pixels = unmatched(a, b)
        report(pixels < 6, 'ink', path, f'page {page}: poppler and {engine} differ in {pixels} pixels')


def compare_engines(paths, dpi):
    with tempfile.TemporaryDirectory() as folder:
        found = engines()
        crashed = {}
        for name, draw in found.items():
            os.mkdir(os.path.join(folder, name))
            crashed[name] = draw(paths, os.path.join(folder, name), str(dpi)) or set()
            if crashed[name]:
                print(f'note  ink     {name} crashed and does not judge {len(crashed[name])} files')
        reference = os.path.join(folder, 'poppler')
        for path in paths:
            expected = read_text(reference, path) or ''
            for name in found:
                compare_text(path, name, expected, read_text(os.path.join(folder, name), path))
                if name != 'poppler' and path not in crashed[name]:
                    compare_ink(path, name, page_pictures(reference, path),
                                page_pictures(os.path.join(folder, name), path))
    return found


def find_files(paths):
    for path in paths:
        if os.path.isdir(path):
            yield from (os.path.join(path, name) for name in sorted(os.listdir(path)) if name.endswith('.pdf'))
        else:
            yield path


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--dpi', type=int, default=100)
    parser.add_argument('paths', nargs='+', metavar='FILE.pdf|FOLDER')
    options = parser.parse_args()
    files = list(find_files(options.paths))
    if not files:
        sys.exit('check.py: there are no PDFs')
    validate(files)
    for path in files:
        check_file(path)
    judges = compare_engines(files, options.dpi)
    print(f'{len(files)} files; veraPDF, qpdf, {", ".join(judges)}: '
          + (f'{failures} checks failed' if failures else 'all agree'))
    sys.exit(failures > 0)


if __name__ == '__main__':
    main()
