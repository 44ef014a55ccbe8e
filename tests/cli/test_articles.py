"""Bulletins of several articles."""
import subprocess
import unittest

from harness import CliTest, SAMPLE


def article(title, text, more=""):
    return f"---\ntitle: {title}\n{more}---\n\n{text}\n"


class ArticlesTest(CliTest):
    def setUp(self):
        super().setUp()
        self.write("mot.md", article("Bài thứ nhất", "Câu của bài thứ nhất."))
        self.write("tin/hai.md", article("Bài thứ hai", "Câu của bài thứ hai.", "columns: 2\n"))

    def bulletin(self, *files, name="so.md"):
        entries = "".join(f"  - {file}\n" for file in files)
        return self.write(name, f"---\nbulletin: Bản tin\narticles:\n{entries}---\n")

    def text(self, pdf):
        return subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True).stdout.decode()

    def test_articles_stand_in_their_order_after_the_list(self):
        self.assert_exit(self.anban("render", self.bulletin("tin/hai.md", "mot.md")), 0)
        said = self.text(self.folder / "so.pdf")
        order = ["Bài thứ hai", "Bài thứ nhất", "Câu của bài thứ hai.", "Câu của bài thứ nhất."]
        self.assertEqual(sorted(order, key=said.index), order)
        self.assertEqual([said.count(title) for title in order[:2]], [2, 2])

    def test_each_article_that_is_missing_is_an_error_at_its_line(self):
        run = self.anban("render", "--json", self.bulletin("mot.md", "thieu.md", "tin"))
        self.assert_exit(run, 65)
        self.assertEqual([(m["code"], m["file"].rsplit("/")[-1], m["line"], m["column"]) for m in run.messages()],
                         [("article-missing", "so.md", 5, 5), ("article-missing", "so.md", 6, 5)])
        self.assertIn("Câu của bài thứ nhất.", self.text(self.folder / "so.pdf"))

    def test_nothing_to_print_is_a_failure(self):
        self.assert_error(self.anban("render", self.bulletin("thieu.md")), 66, "article-missing")

    def test_articles_outside_of_the_folder_are_refused_unless_allowed(self):
        bulletin = self.bulletin("hai.md", "../mot.md", name="tin/so.md")
        self.assert_error(self.anban("render", bulletin), 65, "article-outside")
        self.assert_exit(self.anban("render", "--allow-outside-articles", bulletin), 0)

    def test_messages_of_an_article_name_its_file(self):
        self.write("tin/hai.md", article("Hai", "Hai.", "columns: nhiều\n"))
        run = self.anban("render", "--json", self.bulletin("mot.md", "tin/hai.md"))
        self.assertEqual([(m["code"], m["file"].endswith("tin/hai.md"), m["line"]) for m in run.messages()],
                         [("columns-unknown", True, 3)])

    def test_photos_are_named_from_the_folder_of_the_article(self):
        self.write("anh/a.jpg", self.sample_photo())
        self.write("rieng.jpg", self.sample_photo())
        self.write("so/b/c/anh.jpg", self.sample_photo())
        text = "![](anh.jpg \"Ảnh một\")\n\n![](../anh.jpg \"Ảnh hai\")"
        self.write("so/b/anh.jpg", self.sample_photo())
        self.write("so/b/c/bai.md", article("Bài", text))
        self.assert_exit(self.anban("render", self.bulletin("b/c/bai.md", name="so/so.md")), 0)
        self.write("so/b/c/bai.md", article("Bài", "![](../../../rieng.jpg \"Ảnh riêng\")"))
        run = self.anban("render", "--json", self.folder / "so/so.md")
        self.assert_exit(run, 65)
        self.assertEqual([(m["code"], m["file"].endswith("b/c/bai.md")) for m in run.messages()],
                         [("photo-outside", True)])

    def test_a_pasted_text_takes_only_its_own_photos(self):
        self.write("bai.txt", (SAMPLE / "bai.txt").read_bytes())
        self.write("bai-hoa.jpg", self.sample_photo())
        self.write("khac.jpg", self.sample_photo())
        run = self.anban("render", "--json", self.bulletin("bai.txt", "mot.md"))
        self.assertIn("bai-hoa.jpg", run.err)
        self.assertNotIn("khac.jpg", run.err)

    def test_an_article_with_a_list_of_its_own_is_no_bulletin(self):
        self.bulletin("mot.md", name="trong.md")
        run = self.anban("render", "--json", self.bulletin("trong.md", "mot.md", "so.md"))
        self.assertEqual([m["code"] for m in run.messages() if m["code"] != "field-missing"], ["articles-nested"] * 2)

    def test_sources_are_joined_into_one_bulletin(self):
        run = self.anban("render", "--join", "tin/hai.md", "mot.md", "--set", "bulletin=Bản tin", "-o", "so.pdf")
        self.assert_exit(run, 0)
        self.bulletin("tin/hai.md", "mot.md", name="danh-sach.md")
        self.assert_exit(self.anban("render", "danh-sach.md"), 0)
        self.assertEqual(self.text(self.folder / "so.pdf"), self.text(self.folder / "danh-sach.pdf"))

    def test_a_joined_bulletin_needs_a_name(self):
        self.assert_error(self.anban("render", "--join", "mot.md", "tin/hai.md"), 2, "usage")

    def test_several_sources_still_give_several_files(self):
        (self.folder / "ra").mkdir()
        self.assert_exit(self.anban("render", "mot.md", "tin/hai.md", "-o", "ra"), 0)
        self.assertEqual(sorted(p.name for p in (self.folder / "ra").iterdir()), ["hai.pdf", "mot.pdf"])


if __name__ == "__main__":
    unittest.main()
