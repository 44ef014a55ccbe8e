"""What the end-to-end tests share: a folder of their own, the program, and small sources and photos."""
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import zlib

PROGRAM = os.environ["ANBAN"]
SOURCE_DIR = pathlib.Path(os.environ["ANBAN_SOURCE_DIR"])
BUILD_DIR = pathlib.Path(os.environ["ANBAN_BUILD_DIR"])
SAMPLE = SOURCE_DIR / "samples" / "lang-hoa"

ARTICLE = """---
title: Hội nghị sơ kết sáu tháng đầu năm
date: 2020-07-10
author: Trần Thị Bình
template: ban-tin
---

Ngày 09/7/2020, Ủy ban nhân dân xã tổ chức hội nghị sơ kết công tác sáu tháng đầu năm và bàn nhiệm vụ sáu tháng cuối năm.

Các đại biểu thảo luận sôi nổi về thủy lợi, đường làng và trường học, rồi thống nhất từng việc phải làm trước mùa mưa.
"""


class Run:
    """One finished run of the program."""

    def __init__(self, finished):
        self.code = finished.returncode
        self.out = finished.stdout
        self.err = finished.stderr.decode("utf-8", "replace") if finished.stderr is not None else ""

    def json(self):
        return [json.loads(line) for line in self.err.splitlines()]

    def messages(self):
        return [line for line in self.json() if line["type"] == "message"]

    def results(self):
        return [line for line in self.json() if line["type"] == "result"]


class CliTest(unittest.TestCase):
    """Each test works in a folder of its own, which is the working folder of the program."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="anban cli "))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def anban(self, *arguments, stdin=b"", env=None, **options):
        """Runs the program. The time limit is for hangs alone; it is far above what any of these runs needs."""
        return Run(subprocess.run([PROGRAM, *map(str, arguments)], input=stdin, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, cwd=self.folder, timeout=240,
                                  env={**os.environ, **(env or {})}, **options))

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def article_with_photo(self, photo, name="bai.md"):
        return self.write(name, ARTICLE + f'\n![Hội nghị](<{photo}> "Toàn cảnh hội nghị")\n')

    def sample_photo(self):
        return min(SAMPLE.glob("*.jpg"), key=lambda path: path.stat().st_size).read_bytes()

    def assert_exit(self, run, code):
        self.assertEqual(run.code, code, run.err)

    def assert_error(self, run, code, message_code=None):
        """A failure says what is wrong on its own, without the traces of a crash."""
        self.assert_exit(run, code)
        self.assertRegex(run.err, r"error: .+ \[[a-z0-9-]+\]")
        if message_code:
            self.assertIn(f"[{message_code}]", run.err)

    def assert_pdf(self, path):
        content = path if isinstance(path, bytes) else path.read_bytes()
        self.assertTrue(content.startswith(b"%PDF-1.7\n"))
        self.assertTrue(content.rstrip().endswith(b"%%EOF"))

    def assert_no_temporary_files(self):
        self.assertEqual([p.name for p in self.folder.rglob(".anban-*")], [])


def unpacked(pdf):
    """A PDF with the content of its compressed streams behind it."""
    starts = [match.end() for match in re.finditer(rb"/FlateDecode[^\n]*\nstream\n", pdf)]
    return pdf + b"".join(zlib.decompressobj().decompress(pdf[start:]) for start in starts)


def png(width, height, rows):
    """A grey 8-bit PNG; `rows` gives its filtered rows as an iterable of byte strings."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    compressor, packed = zlib.compressobj(9), []
    for row in rows:
        packed.append(compressor.compress(row))
    packed.append(compressor.flush())
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"".join(packed)) + chunk(b"IEND", b"")
