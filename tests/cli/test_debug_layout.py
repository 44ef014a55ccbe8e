"""The layout drawn over the pages: it must change nothing but what is seen."""
import re
import subprocess
import unittest

from harness import SOURCE_DIR, CliTest, unpacked

SOURCE = SOURCE_DIR / "tests" / "golden" / "sources" / "debug-layout.md"


def told(*command):
    return subprocess.run(list(map(str, command)), check=True, capture_output=True).stdout


class DebugLayout(CliTest):
    def setUp(self):
        super().setUp()
        self.assert_exit(self.anban("render", SOURCE, "-o", "plain.pdf"), 0)
        self.assert_exit(self.anban("render", SOURCE, "-o", "drawn.pdf", "--debug-layout"), 0)
        self.plain, self.drawn = self.folder / "plain.pdf", self.folder / "drawn.pdf"

    def test_text_tags_and_fonts_are_the_same(self):
        for command in (["pdftotext", "-bbox-layout"], ["pdftotext", "-raw"]):
            self.assertEqual(told(*command, self.plain, "-"), told(*command, self.drawn, "-"))
        self.assertEqual(told("pdfinfo", "-struct-text", self.plain), told("pdfinfo", "-struct-text", self.drawn))
        self.assertEqual(told("pdffonts", self.plain), told("pdffonts", self.drawn))

    def test_each_page_has_one_artifact_more(self):
        pages = len(re.findall(rb"/Type/Page(?=/)", unpacked(self.drawn.read_bytes())))
        more = [unpacked(pdf.read_bytes()).count(b"/Artifact<</Type/Layout>>BDC\nq\n") for pdf in (self.plain, self.drawn)]
        self.assertGreater(pages, 0)
        self.assertEqual(more[1] - more[0], pages)

    def test_the_same_source_gives_the_same_bytes(self):
        self.assert_exit(self.anban("render", SOURCE, "-o", "again.pdf", "--debug-layout"), 0)
        self.assertEqual((self.folder / "again.pdf").read_bytes(), self.drawn.read_bytes())

    def test_json_can_be_had_with_it(self):
        run = self.anban("render", SOURCE, "-o", "both.pdf", "--debug-layout", "--dump-layout", "json")
        self.assert_exit(run, 0)
        self.assertEqual((self.folder / "both.pdf").read_bytes(), self.drawn.read_bytes())
        self.assertEqual(run.out, self.anban("render", SOURCE, "--dump-layout", "json").out)

    def test_wrong_use_is_exit_2(self):
        for dump in ("--dump-document", "--dump-styled"):
            self.assert_exit(self.anban("render", SOURCE, "--debug-layout", dump), 2)


if __name__ == "__main__":
    unittest.main()
