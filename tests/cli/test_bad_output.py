"""Outputs that can't be made: exit 73, a message that names the place, and never a half file."""
import contextlib
import os
import pathlib
import resource
import signal
import subprocess
import tempfile
import time
import unittest

from harness import ARTICLE, BUILD_DIR, PROGRAM, CliTest


class Places(CliTest):
    def setUp(self):
        super().setUp()
        self.write("bai.md", ARTICLE)

    def assert_not_created(self, target, **options):
        run = self.anban("render", "bai.md", "-o", target, **options)
        self.assert_error(run, 73, "cannot-create")
        self.assertIn(str(target), run.err)
        self.assert_no_temporary_files()

    def test_missing_folder(self):
        self.assert_not_created("khong-co/x.pdf")
        self.assert_not_created("khong-co/")
        self.assertFalse((self.folder / "khong-co").exists())

    def test_file_as_a_folder(self):
        self.assert_not_created("bai.md/x.pdf")

    def test_folder_that_may_not_be_written(self):
        closed = self.folder / "khoa"
        closed.mkdir()
        closed.chmod(0o555)
        command = [PROGRAM]
        if os.geteuid() == 0:  # root may write everywhere, unless that right is taken from it
            command = ["setpriv", "--bounding-set=-dac_override", PROGRAM]
            if subprocess.run([*command, "templates"], cwd=self.folder, capture_output=True).returncode != 0:
                self.skipTest("needs a setpriv that may take rights from root")
        finished = subprocess.run([*command, "render", "bai.md", "-o", "khoa/x.pdf"], cwd=self.folder, capture_output=True,
                                  text=True, timeout=240)
        self.assertEqual(finished.returncode, 73, finished.stderr)
        self.assertIn("khoa/x.pdf", finished.stderr)

    def test_full_disk_keeps_the_older_file(self):
        with small_disk() as disk:
            if disk is None:
                self.skipTest("this machine lets nobody mount a small disk; the limit of a file's size is tested below")
            older = disk / "bai.pdf"
            older.write_bytes(b"older")
            with open(disk / "filler", "wb", buffering=0) as filler, contextlib.suppress(OSError):
                while True:
                    filler.write(bytes(4096))
            run = self.anban("render", "bai.md", "-o", older)
            self.assert_error(run, 73, "cannot-create")
            self.assertIn("space", run.err)
            self.assertEqual(older.read_bytes(), b"older")
            self.assertEqual(sorted(p.name for p in disk.iterdir()), ["bai.pdf", "filler"])

    def test_limit_of_a_files_size(self):
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
        self.assert_not_created("x.pdf", preexec_fn=limit)
        self.assertFalse((self.folder / "x.pdf").exists())

    def test_import_reports_it_too(self):
        self.write("tin.txt", "Hội nghị xã\n\nThứ Sáu 10/07/2020 10:41\n\nThân bài có một câu đủ dài để là một đoạn.\n")
        self.assert_error(self.anban("import", "tin.txt", "-o", "khong-co/x.md"), 73, "cannot-create")


class Streams(CliTest):
    def test_closed_pipe_is_quiet(self):
        for arguments in (["render", "-"], ["help"], ["fonts"], ["completion", "bash"]):
            reader, writer = os.pipe()
            os.close(reader)
            finished = subprocess.run([PROGRAM, *arguments], input=ARTICLE.encode(), stdout=writer,
                                      stderr=subprocess.PIPE, timeout=240)
            os.close(writer)
            self.assertEqual((finished.returncode, finished.stderr), (73, b""), arguments)

    def test_standard_output_that_was_closed_before_is_an_error(self):
        finished = subprocess.run(["sh", "-c", 'exec "$0" render - >&-', PROGRAM], input=ARTICLE.encode(),
                                  stderr=subprocess.PIPE, timeout=240)
        self.assertEqual(finished.returncode, 73)
        self.assertIn(b"standard output", finished.stderr)

    def test_closed_standard_error_loses_messages_only(self):
        self.write("bai.md", ARTICLE)
        finished = subprocess.run(["sh", "-c", 'exec "$0" render bai.md 2>&-', PROGRAM], cwd=self.folder, timeout=240)
        self.assertEqual(finished.returncode, 0)
        self.assert_pdf(self.folder / "bai.pdf")


class Signals(CliTest):
    def test_ends_by_the_signal_without_a_trace(self):
        names = [f"bai{number}.md" for number in range(400)]
        for name in names:
            self.write(name, ARTICLE)
        (self.folder / "out").mkdir()
        for number, jobs in ((signal.SIGINT, "1"), (signal.SIGTERM, "2")):
            process = subprocess.Popen([PROGRAM, "render", "--jobs", jobs, *names, "-o", "out/"], cwd=self.folder,
                                       stderr=subprocess.DEVNULL)
            while process.poll() is None and not any((self.folder / "out").glob("*.pdf")):
                time.sleep(0.001)
            process.send_signal(number)
            self.assertEqual(process.wait(timeout=240), -number)
            self.assert_no_temporary_files()
            for made in (self.folder / "out").glob("*.pdf"):
                self.assert_pdf(made)
                made.unlink()


@contextlib.contextmanager
def small_disk():
    """A disk of 256 KB, or None where mounting isn't allowed."""
    place = pathlib.Path(tempfile.mkdtemp())
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", place], capture_output=True).returncode == 0
    try:
        yield place if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", place], check=True)
        place.rmdir()


if __name__ == "__main__":
    unittest.main()
