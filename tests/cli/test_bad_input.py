"""Inputs that are broken or hostile: a message with a place and an exit code; never a crash, a hang or a half file."""
import os
import resource
import unittest

from harness import ARTICLE, CliTest, png


class Sources(CliTest):
    def assert_refused(self, source, code):
        run = self.anban("render", source, "-o", "x.pdf")
        self.assert_error(run, code)
        self.assertFalse((self.folder / "x.pdf").exists())
        return run

    def test_missing_file(self):
        self.assertIn("mat.md", self.assert_refused("mat.md", 66).err)

    def test_folder(self):
        (self.folder / "thu-muc").mkdir()
        self.assertIn("folder", self.assert_refused("thu-muc", 66).err)

    def test_device_and_pipe(self):
        os.mkfifo(self.folder / "ong")
        self.assert_refused("ong", 66)
        self.assert_refused("/dev/zero", 66)

    def test_empty_file(self):
        self.write("a.md", b"")
        self.write("b.txt", b" \n\n\t\n")
        self.assert_refused("a.md", 65)
        self.assert_refused("b.txt", 65)

    def test_binary(self):
        self.write("a.md", bytes(range(256)) * 64)
        self.write("b.txt", b"PK\x03\x04" + bytes(range(255, -1, -1)) * 64)
        self.assert_refused("a.md", 65)
        self.assert_refused("b.txt", 65)

    def test_invalid_utf8_names_the_line(self):
        self.write("a.md", ARTICLE.encode() + "\nDòng này hỏng: ".encode() + b"\xc3\x28\n")
        run = self.assert_refused("a.md", 65)
        self.assertRegex(run.err, r"a\.md:12:16: ")

    def test_broken_front_matter_names_the_line(self):
        self.write("a.md", "---\ntitle: Tin\ndate: [2020\n---\n\nThân bài.\n")
        self.assertRegex(self.assert_refused("a.md", 65).err, r"a\.md:\d")

    def test_a_line_of_100_megabytes(self):
        with open(self.folder / "a.md", "wb") as out:
            for _ in range(100):
                out.write(b"tin " * 250_000)
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assert_refused("a.md", 65)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(max(before, peak), 1_000_000, "kilobytes of memory")


class Photos(CliTest):
    """A photo that can't be used is an error, and the rest of the page is made all the same."""

    def assert_made_without(self, photo):
        self.article_with_photo(photo)
        run = self.anban("render", "--json", "bai.md")
        self.assert_exit(run, 65)
        [error] = [m for m in run.messages() if m["severity"] == "error"]
        self.assertEqual((error["file"], error["line"]), ("bai.md", 12))
        self.assertEqual(run.results()[0]["output"], "bai.pdf")
        self.assert_pdf(self.folder / "bai.pdf")

    def test_missing(self):
        self.assert_made_without("mat.jpg")

    def test_truncated(self):
        photo = self.sample_photo()
        for length in (0, 2, 20, len(photo) // 20):
            self.write("cut.jpg", photo[:length])
            self.assert_made_without("cut.jpg")

    def test_not_a_photo(self):
        self.write("text.jpg", "Đây không phải ảnh.")
        self.assert_made_without("text.jpg")

    def test_folder_instead_of_a_photo(self):
        (self.folder / "anh.jpg").mkdir()
        self.assert_made_without("anh.jpg")

    def test_bomb_of_a_png(self):
        self.write("bomb.png", png(20_000, 20_000, (bytes(20_001) for _ in range(20_000))))
        self.assert_made_without("bomb.png")
        self.assertLess(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, 1_000_000, "kilobytes of memory")

    def test_png_that_claims_more_than_it_has(self):
        self.write("short.png", png(4_000, 4_000, [bytes(4_001)]))
        self.assert_made_without("short.png")

    def test_path_that_climbs_out_is_refused_unless_allowed(self):
        self.write("rieng.jpg", self.sample_photo())
        for photo in ("../rieng.jpg", str(self.folder / "rieng.jpg")):
            article = self.article_with_photo(photo, "tin/bai.md")
            self.assert_exit(self.anban("render", article), 65)
            self.assert_exit(self.anban("render", "--allow-outside-photos", article), 0)

    def test_link_that_climbs_out_is_refused_unless_allowed(self):
        self.write("rieng.jpg", self.sample_photo())
        article = self.article_with_photo("anh.jpg", "tin/bai.md")
        (self.folder / "tin" / "anh.jpg").symlink_to("../rieng.jpg")
        self.assert_exit(self.anban("render", article), 65)
        self.assert_exit(self.anban("render", "--allow-outside-photos", article), 0)


if __name__ == "__main__":
    unittest.main()
