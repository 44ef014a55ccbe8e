"""PoDoFo and HarfBuzz, built from source or the distribution's: every template makes the same bytes of every sample."""
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCE_DIR = pathlib.Path(os.environ["ANBAN_SOURCE_DIR"])
SAMPLES = (SOURCE_DIR / "samples/lang-hoa/bai.txt", SOURCE_DIR / "samples/bao-cao/bao-cao.md")


def made(program, source, template):
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder, "made.pdf")
        finished = subprocess.run([program, "render", "-q", source, "-t", template, "-o", pdf],
                                  capture_output=True, text=True, timeout=100)
        return finished.returncode, finished.stderr, pdf.read_bytes() if pdf.exists() else None


class Linked(unittest.TestCase):
    def test_the_two_programs_are_linked_differently(self):
        for program, expected in (("ANBAN", False), ("ANBAN_SHARED", True)):
            needed = subprocess.run(["ldd", os.environ[program]], capture_output=True, text=True, check=True).stdout
            for library in ("libpodofo.so", "libharfbuzz.so", "libharfbuzz-subset.so"):
                self.assertEqual(library in needed, expected, f"{program} {library}")

    def test_their_bytes_are_equal(self):
        for source in SAMPLES:
            for template in sorted(path.stem for path in (SOURCE_DIR / "templates").glob("*.toml")):
                with self.subTest(source=source.name, template=template):
                    shared = made(os.environ["ANBAN_SHARED"], source, template)
                    self.assertIsNotNone(shared[2], shared[1])
                    self.assertTrue(made(os.environ["ANBAN"], source, template) == shared)


if __name__ == "__main__":
    unittest.main()
