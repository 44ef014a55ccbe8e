"""Pictures in running text, and tables whose values stand in files."""
import unittest

from harness import CliTest, png


def source(text):
    return f"---\ntitle: Thử\ntemplate: co-ban\n---\n\n{text}\n"


def square(size):
    return png(size, size, (b"\0" + bytes(size) for _ in range(size)))


class PicturesTest(CliTest):
    def placed(self, text):
        """What stands on the pages, and what was said."""
        self.write("bai.md", source(text))
        run = self.anban("render", "bai.md", "--json", "-o", "bai.pdf")
        listing = self.anban("render", "bai.md", "--dump-layout").out.decode()
        lines = [line.split()[0] for line in listing.splitlines() if " artifact" not in line]
        return [kind for kind in lines if kind != "page"], [(m["code"], m["line"], m["column"]) for m in run.messages()]

    def test_a_picture_as_high_as_a_line_stays_in_it(self):
        (self.folder / "nho.png").write_bytes(square(28))
        kinds, messages = self.placed("Một ![nút](nho.png) hai.")
        self.assertEqual(kinds, ["text", "text", "image", "text"])  # the title first
        self.assertEqual(messages, [])

    def test_a_larger_one_stands_below_unless_its_size_is_said(self):
        (self.folder / "lon.png").write_bytes(square(29))
        kinds, messages = self.placed("Một ![nút](lon.png) hai.")
        self.assertEqual(kinds, ["text", "text", "image"])
        self.assertEqual(messages, [("figure-in-text", 6, 5)])
        kinds, messages = self.placed("Một ![nút](lon.png){cao=4mm} hai.")
        self.assertEqual(kinds, ["text", "text", "image", "text"])
        self.assertEqual(messages, [])

    def test_in_a_table_a_larger_one_stands_below_the_table(self):
        (self.folder / "lon.png").write_bytes(square(64))
        (self.folder / "nho.png").write_bytes(square(8))
        kinds, messages = self.placed("| Việc | Xong |\n|---|---|\n| Một | ![có](nho.png) |\n| Hai ![x](lon.png) | |")
        self.assertEqual([kind for kind in kinds if kind != "rule"],
                         ["text", "text", "text", "text", "image", "text", "image"])
        self.assertEqual(messages, [("figure-in-text", 9, 7)])

    def test_one_that_is_missing_is_an_error_and_a_frame_below(self):
        kinds, messages = self.placed("Một ![nút](vang.png) hai.")
        self.assertEqual(kinds, ["text", "text", "frame"])
        self.assertEqual(messages, [("figure-in-text", 6, 5), ("photo-missing", 6, 5)])

    def test_articles_have_pictures_of_their_own_folders(self):
        (self.folder / "tin").mkdir()
        (self.folder / "tin" / "nho.png").write_bytes(square(8))
        self.write("tin/mot.md", source("Một ![nút](nho.png) hai."))
        self.write("so.md", "---\nbulletin: Bản tin\narticles:\n  - tin/mot.md\n---\n")
        run = self.anban("render", "so.md", "--json")
        self.assert_exit(run, 0)
        self.assertEqual(run.messages(), [])


class TablesTest(CliTest):
    def render(self, text, *options):
        self.write("bai.md", source(text))
        return self.anban("render", "bai.md", "--json", "--dump-document", *options)

    def test_the_rows_of_a_file_are_those_of_the_table(self):
        (self.folder / "so.csv").write_bytes("Tỉnh;Dân số\nHuế;1,2\n".encode())
        run = self.render('![](so.csv "Dân số")')
        self.assert_exit(run, 0)
        cells = [line.split('"')[1] for line in run.out.decode().splitlines() if " cell " in f" {line.strip()} "]
        self.assertEqual(cells, ["Tỉnh", "Dân số", "Huế", "1,2"])

    def test_files_in_lists_and_quotations_are_read_too(self):
        (self.folder / "so.csv").write_bytes(b"A,B\n1,2\n")
        run = self.render("- Mục\n\n  ![](so.csv)\n\n> ![](so.csv)")
        self.assert_exit(run, 0)
        self.assertEqual(run.out.decode().count(' "A"'), 2)

    def test_a_file_that_cannot_be_had_is_told_at_the_line_that_names_it(self):
        (self.folder / "la.csv").mkdir()
        for name, code in (("vang.csv", "table-missing"), ("../ngoai.csv", "table-outside")):
            with self.subTest(name=name):
                run = self.render(f"Chữ.\n\n![]({name})")
                self.assert_exit(run, 65)
                self.assertEqual([(m["code"], m["line"]) for m in run.messages() if m["severity"] == "error"],
                                 [(code, 8)])

    def test_a_file_that_is_no_text_names_itself(self):
        (self.folder / "hong.csv").write_bytes(b"A,B\n\xff\xfe\x00,2\n")
        run = self.render("![](hong.csv)")
        errors = [m for m in run.messages() if m["severity"] == "error"]
        self.assertEqual([m["file"].rsplit("/")[-1] for m in errors], ["hong.csv"])


if __name__ == "__main__":
    unittest.main()
