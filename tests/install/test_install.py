"""Installs the build into a folder of its own, then uses the program and the library from there."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SOURCE_DIR = pathlib.Path(os.environ["ANBAN_SOURCE_DIR"])
CMAKE = os.environ["CMAKE"]


def run(*command, **options):
    finished = subprocess.run(list(map(str, command)), capture_output=True, text=True, timeout=500, **options)
    if finished.returncode != 0:
        raise AssertionError(f"{command} ended with {finished.returncode}\n{finished.stdout}{finished.stderr}")
    return finished.stdout


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = pathlib.Path(tempfile.mkdtemp(prefix="anban install "))
        cls.addClassCleanup(shutil.rmtree, cls.root, ignore_errors=True)
        cls.prefix = cls.root / "usr"
        run(CMAKE, "--install", os.environ["ANBAN_BUILD_DIR"], "--prefix", cls.prefix)
        cls.work = cls.root / "work"
        shutil.copytree(SOURCE_DIR / "samples" / "lang-hoa", cls.work)

    def test_everything_is_in_its_place(self):
        for name in ("bin/anban", "include/anban/anban.hpp", "share/anban/templates/ban-tin.toml",
                     "share/anban/fonts/fonts.toml", "share/anban/fonts/LiberationSerif-Regular.ttf",
                     "share/anban/icc/srgb.icc", "share/bash-completion/completions/anban",
                     "share/zsh/site-functions/_anban", "share/fish/vendor_completions.d/anban.fish"):
            self.assertTrue((self.prefix / name).is_file(), name)
            self.assertFalse((self.prefix / name).is_symlink(), name)
        self.assertEqual(len(list(self.prefix.rglob("anbanConfig.cmake"))), 1)

    def test_nothing_points_back_to_the_source_tree(self):
        for script in self.prefix.rglob("*.cmake"):
            self.assertNotIn(str(SOURCE_DIR), script.read_text(), script)

    def test_the_program_reads_nothing_but_what_was_installed(self):
        trace = self.root / "trace"
        if not shutil.which("strace"):
            self.skipTest("needs strace")
        # A leak check can't run under strace.
        run("strace", "-f", "-e", "trace=openat,open", "-o", trace, self.prefix / "bin" / "anban", "render", "bai.txt",
            cwd=self.work, env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"})
        opened = [line.split('"')[1] for line in trace.read_text().splitlines() if '"' in line and "ENOENT" not in line]
        self.assertIn(str(self.prefix / "share/anban/templates/ban-tin.toml"), map(os.path.normpath, opened))
        for path in opened:
            self.assertFalse(path.startswith((str(SOURCE_DIR), "/usr/share/fonts", "/usr/share/color")), path)
        self.assertTrue((self.work / "bai.pdf").read_bytes().startswith(b"%PDF-1.7"))

    def test_a_program_of_others_links_the_library(self):
        build = self.root / "example"
        run(CMAKE, "-S", SOURCE_DIR / "tests" / "install" / "example", "-B", build, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={self.prefix}",
            f"-DCMAKE_CXX_COMPILER={os.environ['CXX']}")
        run(CMAKE, "--build", build)
        run(build / "example", self.prefix / "share" / "anban", self.work / "bai.txt", self.root / "example.pdf")
        made = run(self.prefix / "bin" / "anban", "render", "-q", self.work / "bai.txt", "-o", self.root / "program.pdf")
        self.assertEqual(made, "")
        self.assertEqual((self.root / "example.pdf").read_bytes(), (self.root / "program.pdf").read_bytes())


if __name__ == "__main__":
    unittest.main()
