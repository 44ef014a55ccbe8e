"""Where the results go, what is said about them, and that they are always the same bytes."""
import os
import re
import shutil
import subprocess
import unittest

from harness import ARTICLE, PROGRAM, SAMPLE, CliTest, unpacked


class Outputs(CliTest):
    def test_beside_the_source_by_default(self):
        self.write("tin/bai.md", ARTICLE)
        self.assert_exit(self.anban("render", "tin/bai.md"), 0)
        self.assert_pdf(self.folder / "tin" / "bai.pdf")
        self.assert_no_temporary_files()

    def test_synced_files_are_the_same_and_none_has_its_name_before_it_is_on_the_disk(self):
        for name in ("a.md", "b.md"):
            self.write(name, ARTICLE)
        self.assert_exit(self.anban("render", "a.md", "b.md"), 0)
        plain = [(self.folder / name).read_bytes() for name in ("a.pdf", "b.pdf")]
        synced = self.calls("render", "--sync", "a.md", "b.md")
        self.assertEqual(synced, ["fsync", "fsync", "rename", "rename"])
        self.assertEqual([(self.folder / name).read_bytes() for name in ("a.pdf", "b.pdf")], plain)
        self.assertEqual(self.calls("render", "a.md", "b.md"), ["rename", "rename"])

    def calls(self, *arguments):
        """The program's calls that bring a file to the disk or give it its name."""
        trace = self.folder / "trace"
        # A leak check can't run under strace.
        subprocess.run(["strace", "-f", "-e", "trace=fsync,fdatasync,syncfs,rename", "-o", trace, PROGRAM, *arguments],
                       cwd=self.folder, env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}, check=True, timeout=240)
        return re.findall(r"^\d+ +(\w+)\(", trace.read_text(), re.M)

    def test_into_a_file_or_a_folder(self):
        self.write("bai.md", ARTICLE)
        (self.folder / "out").mkdir()
        self.assert_exit(self.anban("render", "bai.md", "-o", "x.pdf"), 0)
        self.assert_exit(self.anban("render", "bai.md", "-o", "out"), 0)
        self.assert_pdf(self.folder / "x.pdf")
        self.assertEqual((self.folder / "x.pdf").read_bytes(), (self.folder / "out" / "bai.pdf").read_bytes())

    def test_standard_input_goes_to_standard_output(self):
        self.write("bai.md", ARTICLE)
        piped = self.anban("render", "-", stdin=ARTICLE.encode())
        self.assert_exit(piped, 0)
        self.assert_pdf(piped.out)
        self.assert_exit(self.anban("render", "-", "-o", "x.pdf", stdin=ARTICLE.encode()), 0)
        self.assertEqual((self.folder / "x.pdf").read_bytes(), piped.out)
        self.assertEqual(self.anban("render", "bai.md", "-o", "-").out, piped.out)

    def test_names_with_spaces_and_letters(self):
        self.write("Bài viết số 1.md", ARTICLE)
        self.assert_exit(self.anban("render", "Bài viết số 1.md"), 0)
        self.assert_pdf(self.folder / "Bài viết số 1.pdf")

    def test_an_older_pdf_is_replaced(self):
        self.write("bai.md", ARTICLE)
        self.write("bai.pdf", b"old")
        self.assert_exit(self.anban("render", "bai.md"), 0)
        self.assert_pdf(self.folder / "bai.pdf")

    def test_import_goes_to_standard_output_or_a_file_and_can_be_rendered(self):
        shutil.copytree(SAMPLE, self.folder / "tin")
        printed = self.anban("import", "tin/bai.txt")
        self.assert_exit(printed, 0)
        self.assertTrue(printed.out.startswith(b"---\n"))
        self.assert_exit(self.anban("import", "tin/bai.txt", "-o", "sua.md"), 0)
        self.assertEqual((self.folder / "sua.md").read_bytes(), printed.out)
        self.assert_exit(self.anban("render", "sua.md"), 0)

    def test_photos_are_named_from_where_the_imported_source_stands(self):
        shutil.copytree(SAMPLE, self.folder / "tin")
        (self.folder / "sua").mkdir()
        for output, photo in (("tin/a.md", "ma-non.jpg"), ("b.md", "tin/ma-non.jpg"), ("sua/c.md", "../tin/ma-non.jpg")):
            self.assert_exit(self.anban("import", "tin/bai.txt", "-o", output), 0)
            self.assertIn(f"]({photo} ", (self.folder / output).read_text(encoding="utf-8"))
            self.assert_exit(self.anban("render", output, "--allow-outside-photos"), 0)

    def test_imported_source_and_pasted_text_give_the_same_pages(self):
        shutil.copytree(SAMPLE, self.folder / "tin")
        self.assert_exit(self.anban("import", "tin/bai.txt", "-o", "tin/sua.md"), 0)
        direct = self.anban("render", "tin/bai.txt", "--dump-layout")
        by_hand = self.anban("render", "tin/sua.md", "--dump-layout")
        self.assert_exit(direct, 0)
        self.assert_exit(by_hand, 0)
        self.assertEqual(direct.out, by_hand.out)

    def test_dumps_go_to_standard_output_and_no_pdf_is_made(self):
        self.write("bai.md", ARTICLE)
        for dump in ("--dump-document", "--dump-styled", "--dump-layout"):
            run = self.anban("render", dump, "bai.md")
            self.assert_exit(run, 0)
            self.assertIn("sơ kết", run.out.decode())
        self.assertFalse((self.folder / "bai.pdf").exists())

    def test_a_field_can_be_set_for_one_run(self):
        self.write("bai.md", ARTICLE)
        run = self.anban("render", "--set", "title=Tin thử", "--set", "author=Lê Văn Cường", "--dump-layout", "bai.md")
        self.assert_exit(run, 0)
        self.assertIn("Lê Văn Cường", run.out.decode())
        self.assertNotIn("Trần Thị Bình", run.out.decode())


class Messages(CliTest):
    def test_text_has_place_severity_and_code(self):
        self.article_with_photo("mat.jpg")
        run = self.anban("render", "bai.md")
        self.assert_exit(run, 65)
        self.assertRegex(run.err, r"(?m)^bai\.md:\d+(:\d+)?: error: .*mat\.jpg.* \[[a-z-]+\]$")
        self.assert_pdf(self.folder / "bai.pdf")

    def test_json_is_one_object_a_line_and_ends_with_the_result(self):
        self.article_with_photo("mat.jpg")
        run = self.anban("render", "--json", "--timings", "bai.md")
        self.assert_exit(run, 65)
        [error] = [m for m in run.messages() if m["severity"] == "error"]
        self.assertEqual((error["file"], error["line"]), ("bai.md", 12))
        self.assertEqual(set(error), {"type", "severity", "code", "file", "line", "column", "message", "hint"})
        self.assertEqual(run.json()[-1]["type"], "result")
        [result] = run.results()
        self.assertEqual((result["source"], result["output"], result["exit_code"]), ("bai.md", "bai.pdf", 65))
        self.assertEqual(result["bytes"], (self.folder / "bai.pdf").stat().st_size)
        self.assertGreaterEqual(result["pages"], 1)
        self.assertTrue(all(t["seconds"] >= 0 for t in result["timings"]))

    def test_json_tells_of_a_failure_too(self):
        run = self.anban("render", "--json", "mat.md")
        self.assert_exit(run, 66)
        self.assertEqual([m["severity"] for m in run.messages()], ["error"])
        [result] = run.results()
        self.assertEqual((result["output"], result["exit_code"], result["bytes"]), (None, 66, 0))

    def test_json_survives_names_that_are_not_utf8(self):
        self.assertEqual(self.anban("render", "--json", b"\xff.md".decode("utf-8", "surrogateescape")).results()[0]["exit_code"], 66)

    def test_quiet_says_errors_only(self):
        self.article_with_photo("mat.jpg")
        loud, quiet = self.anban("render", "bai.md"), self.anban("render", "-q", "bai.md")
        self.assertIn("bai.pdf", loud.err)
        self.assertIn("error:", quiet.err)
        self.assertNotIn("bai.pdf:", quiet.err)
        self.write("tot.md", ARTICLE)
        self.assertEqual(self.anban("render", "-q", "tot.md").err, "")

    def test_strict_turns_a_warning_into_exit_1_and_still_writes(self):
        self.write("bai.md", ARTICLE.replace("author:", "auhtor:"))
        lax = self.anban("render", "bai.md")
        self.assert_exit(lax, 0)
        self.assertIn("warning:", lax.err)
        (self.folder / "bai.pdf").unlink()
        self.assert_exit(self.anban("render", "--strict", "bai.md"), 1)
        self.assert_pdf(self.folder / "bai.pdf")
        self.write("tot.md", ARTICLE)
        self.assert_exit(self.anban("render", "--strict", "tot.md"), 0)

    def test_timings_name_the_stages(self):
        self.write("bai.md", ARTICLE)
        run = self.anban("render", "--timings", "bai.md")
        self.assert_exit(run, 0)
        self.assertRegex(run.err, r"start of the program +\d+\.\d+ ms")
        self.assertRegex(run.err, r"sum \(CPU\) +\d+\.\d+ ms")


class SeveralSources(CliTest):
    def setUp(self):
        super().setUp()
        for number in range(6):
            self.write(f"bai{number}.md", ARTICLE.replace("sáu tháng", f"{number + 3} tháng"))
        self.article_with_photo("mat.jpg", "bai3.md")
        self.names = [f"bai{number}.md" for number in range(6)]

    def render_into(self, folder, *arguments):
        (self.folder / folder).mkdir()
        return self.anban("render", *arguments, "-o", f"{folder}/")

    def test_the_worst_code_counts_and_the_others_are_made(self):
        run = self.render_into("out", "--json", "bai0.md", "missing.md", "bai3.md", "bai1.md")
        self.assert_exit(run, 66)
        self.assertEqual([(r["source"], r["exit_code"]) for r in run.results()],
                         [("bai0.md", 0), ("missing.md", 66), ("bai3.md", 65), ("bai1.md", 0)])
        self.assertEqual(sorted(p.name for p in (self.folder / "out").iterdir()), ["bai0.pdf", "bai1.pdf", "bai3.pdf"])

    def test_more_sources_than_go_to_the_disk_together(self):
        names = [f"nhiều{number}.md" for number in range(70)]
        for name in names:
            self.write(name, "---\ntitle: Tin\n---\n\nMột đoạn.\n")
        (self.folder / "out" / "nhiều5.pdf").mkdir(parents=True)
        for jobs in ("1", "2"):
            run = self.anban("render", "--json", "--jobs", jobs, *names, "-o", "out/")
            self.assert_exit(run, 73)
            self.assertEqual([(r["source"], r["exit_code"]) for r in run.results()],
                             [(name, 73 if name == "nhiều5.md" else 0) for name in names])
            made = [p for p in (self.folder / "out").iterdir() if p.is_file()]
            self.assertEqual(len(made), 69)
            for pdf in made:
                self.assert_pdf(pdf)
                pdf.unlink()

    def test_threads_change_neither_bytes_nor_messages(self):
        one = self.render_into("one", "--json", "--jobs", "1", *self.names)
        two = self.render_into("two", "--json", "--jobs", "2", *self.names)
        self.assertEqual(one.err.replace("one/", "two/"), two.err)
        self.assertEqual(one.code, two.code)
        for name in self.names:
            pdf = name.replace(".md", ".pdf")
            self.assertEqual((self.folder / "one" / pdf).read_bytes(), (self.folder / "two" / pdf).read_bytes())


class Reproducible(CliTest):
    def test_same_bytes_at_any_time_in_any_place_and_locale(self):
        shutil.copytree(SAMPLE, self.folder / "a")
        shutil.copytree(SAMPLE, self.folder / "nơi khác" / "b")
        first = self.anban("render", "a/bai.txt", "-o", "1.pdf", env={"TZ": "Asia/Ho_Chi_Minh", "LC_ALL": "C"})
        second = self.anban("render", "nơi khác/b/bai.txt", "-o", "2.pdf", env={"TZ": "America/Lima", "LC_ALL": "C.UTF-8"})
        self.assert_exit(first, 0)
        self.assert_exit(second, 0)
        self.assertEqual((self.folder / "1.pdf").read_bytes(), (self.folder / "2.pdf").read_bytes())

    def test_no_trace_of_the_machine(self):
        shutil.copytree(SAMPLE, self.folder / "rất-riêng-tư")
        self.assert_exit(self.anban("render", "rất-riêng-tư/bai.txt", "-o", "1.pdf", env={"USER": "nguoidungabc"}), 0)
        content = unpacked((self.folder / "1.pdf").read_bytes())
        for secret in (str(self.folder), "rất-riêng-tư", "nguoidungabc"):
            self.assertNotIn(secret.encode(), content)

    def test_source_date_epoch_stands_in_for_a_missing_date(self):
        undated = ARTICLE.replace("date: 2020-07-10\n", "")
        self.write("bai.md", undated)
        pdf = {epoch: self.anban("render", "-", stdin=undated.encode(), env={"SOURCE_DATE_EPOCH": epoch}).out
               for epoch in ("0", "86400")}
        self.assertNotEqual(pdf["0"], pdf["86400"])
        self.assertIn(b"D:19700102000000", unpacked(pdf["86400"]))


if __name__ == "__main__":
    unittest.main()
