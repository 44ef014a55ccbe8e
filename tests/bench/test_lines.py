"""The figures of lines, worked out by hand on boxes as poppler writes them; where lines may not end; texts that come again."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench"))

import bad_breaks
import corpus
import line_figures
import line_sources


def boxes(*lines, pitch=12):
    """A page with these lines, each a list of (left edge, right edge, text)."""
    words = [f'<word xMin="{x0:.6f}" yMin="{y * pitch:.6f}" xMax="{x1:.6f}" yMax="{y * pitch + 10:.6f}">{text}</word>'
             for y, line in enumerate(lines) for x0, x1, text in line]
    return '<page width="140.000000" height="200.000000">\n' + "\n".join(words) + "\n</page>\n"


def even_line(words, width, left=20, measure=100):
    """Words of one width, spread over the measure."""
    step = (measure - width) / (len(words) - 1)
    return [(left + i * step, left + i * step + width, word) for i, word in enumerate(words)]


class Figures(unittest.TestCase):
    # At 10 pt a natural gap is 2.5 pt. Six words of 15 pt in 100 pt have gaps of 2 pt, 0.8 natural; five of 16 pt have gaps of 5 pt, 2.0.
    TEXT = "mot hai ba bon nam sau bay tam chin muoi chuc tram"
    PAGE = boxes(even_line("mot hai ba bon nam sau".split(), 15), even_line("bay tam chin muoi chuc".split(), 16), [(20, 36, "tram")])

    def measured(self, page, *paragraphs):
        lines = line_figures.lines_of(page)
        line_figures.lay_beside(lines, paragraphs)
        return line_figures.figures(lines, 10)

    def test_gaps_of_full_lines(self):
        found = self.measured(self.PAGE, self.TEXT)
        self.assertEqual((found["lines"], found["full"]), (3, 2))
        for key, value in {"error": (0.2 ** 2 + 1) / 2, "mean": 1.4, "deviation": 0.6, "jump": 1.2, "over_1.33": 50, "over_1.5": 50, "over_2": 0,
                           "under_0.8": 0}.items():
            self.assertAlmostEqual(found[key], value, 5, key)

    def test_a_last_line_of_one_syllable(self):
        self.assertEqual(self.measured(self.PAGE, self.TEXT)["lone_syllables"], 100)
        # A paragraph of one line has no last line to speak of.
        alone = boxes(even_line("mot hai ba bon nam sau".split(), 15), [(20, 30, "bay"), (33, 43, "tam")], [(20, 36, "tram")])
        self.assertEqual(self.measured(alone, "mot hai ba bon nam sau bay tam", "tram")["lone_syllables"], 0)

    def test_lines_of_other_paragraphs_are_no_neighbours(self):
        full, loose = even_line("mot hai ba bon nam sau".split(), 15), even_line("mot hai ba bon nam".split(), 16)
        page = boxes(full, [(20, 30, "bay")], loose, [(20, 30, "sau")])
        self.assertEqual(self.measured(page, "mot hai ba bon nam sau bay", "mot hai ba bon nam sau")["jump"], 0)

    def test_lines_that_miss_the_measure(self):
        page = boxes(even_line("mot hai ba bon nam sau".split(), 15), even_line("a b c d e f".split(), 10, measure=90),
                     even_line("g h i k l m".split(), 10, measure=110), even_line("o p q r s t".split(), 15), [(20, 30, "u")])
        found = self.measured(page, "mot hai ba bon nam sau a b c d e f g h i k l m o p q r s t u")
        self.assertEqual((found["full"], found["short"], found["overfull"]), (2, 1, 1))

    def test_bad_breaks_are_counted_by_line_ends(self):
        page = boxes(even_line("mot hai ba bon khoản".split(), 15), even_line("5 sau bay tam nhân".split(), 15), [(20, 30, "dân"), (40, 50, "hai")])
        found = self.measured(page, "mot hai ba bon khoản 5 sau bay tam nhân dân hai")
        self.assertEqual((found["bad_breaks"], found["bad_breaks_by_rule"]), (500, {"word and number": 1}))
        self.assertEqual(found["split_compounds"], 50)

    def test_text_is_compared_letter_for_letter(self):
        decomposed = boxes([(20, 30, "xa\u0303"), (40, 50, "&amp;")])  # the same letters, in another form
        line_figures.lay_beside(line_figures.lines_of(decomposed), ["xã &"])
        for text in ("xa &", "xã", "xã & b"):
            with self.assertRaises(line_figures.Unmeasurable, msg=text):
                line_figures.lay_beside(line_figures.lines_of(decomposed), [text])

    def test_a_text_without_full_lines_is_refused(self):
        for page, text in ((boxes([(20, 30, "mot")]), "mot"), (boxes([(20, 30, "mot")], [(20, 30, "hai")]), "mot hai")):
            with self.assertRaises(line_figures.Unmeasurable):
                self.measured(page, text)

    def test_a_break_inside_a_word_is_known(self):
        lines = line_figures.lines_of(boxes([(20, 30, "số"), (40, 90, "30/2020/")], [(20, 60, "NĐ-CP")]))
        line_figures.lay_beside(lines, ["số 30/2020/NĐ-CP"])
        self.assertEqual([(line.spaced, line.last) for line in lines], [(False, False), (True, True)])
        self.assertEqual((lines[0].left, lines[0].right), ("số 30/2020/", "NĐ-CP"))


class Breaks(unittest.TestCase):
    def fault(self, text):
        left, right = text.split("|")
        return bad_breaks.fault(left.rstrip(), right, left.endswith(" "))

    def test_line_ends_that_may_not_be(self):
        for text, rule in {
                "hơn 5 |triệu đồng": "number and unit", "hơn 5 triệu |đồng": "number and unit", "4854,7 |tỷ đồng,": "number and unit",
                "lúc 10 |giờ 30 phút": "number and unit", "trời 38 |°C.": "number and unit", "ở 07 |xã": "number and unit",
                "theo Điều |5 Luật": "word and number", "tại điểm |a khoản 2": "word and number", "Chương |II.": "word and number",
                "số |30/2020/NĐ-CP": "word and number", "Quý |III": "word and number", "lần thứ |5": "word and number",
                "ngày |05 tháng 3": "word and number", "cuối tháng |3": "word and number", "năm |2020,": "word and number",
                "năm 2020 |- 2025": "before a dash", "hai bên |– ba bên": "before a dash", "nói |, rồi": "punctuation", "nói “ |Được": "punctuation",
                "ở TP. |Hồ Chí Minh": "title and name", "ThS. |Nguyễn An": "title and name", "KT. |CHỦ TỊCH": "title and name",
                "với đồng chí |Trần Phú": "honorific and name", "Bà |Lê Thị Mai": "honorific and name",
                "với ông Trần |Văn An,": "inside a name", "Bí thư Nguyễn Văn |An cho biết": "inside a name", "Bùi |Thăng": "inside a name",
                "số 30/2020/|NĐ-CP": "inside a word", "dịch COVID-|19": "inside a word", "dịch Covid |19": "Covid 19"}.items():
            self.assertEqual(self.fault(text), rule, text)

    def test_line_ends_that_may_be(self):
        for text in ("ngày 05 |tháng 3", "theo Điều 5 |Luật", "theo quy định |tại Điều 5", "năm 2020 - |2025", "ông Trần Văn An |cho biết",
                     "Nguyễn Thị |Minh Khai Anh", "xã Tân |Hòa", "trong năm |qua", "gồm 5, |triệu tập",
                     "tỉnh Lâm |Đồng", "06/2013/TTLT-BCA-|BQP-BTC-BNV", "https://tanhoa.gov.vn/|tin-tuc", "bà, |Lê Thị Mai"):
            self.assertIsNone(self.fault(text), text)

    def test_compounds_are_found_from_left_to_right(self):
        self.assertTrue(bad_breaks.parts_compound("của nhân", "dân xã"))
        self.assertTrue(bad_breaks.parts_compound("vào hợp tác", "xã"))
        self.assertFalse(bad_breaks.parts_compound("cho học sinh", "viên chức"))  # not the compound “sinh viên”
        self.assertFalse(bad_breaks.parts_compound("bởi cá,", "nhân dân"))


class Texts(unittest.TestCase):
    def test_a_seed_gives_its_text_again(self):
        for kind in ("law", "news"):
            self.assertEqual(corpus.paragraphs(kind, 40, 3), corpus.paragraphs(kind, 40, 3))
            self.assertFalse(set(corpus.paragraphs(kind, 40, 3)) & {p for p in corpus.paragraphs(kind, 40, 4) if len(p.split()) > 12})

    def test_no_slot_is_left_open(self):
        for kind in ("law", "news"):
            text = "\n".join(corpus.paragraphs(kind, 400, 5))
            self.assertNotRegex(text, r"[{}]|\.\.|  | ,")

    def test_numbers_keep_their_form(self):
        writer = corpus.Writer({"n": ["{05..08} {1,5..1,7} {1..9}"]}, 1)
        for _ in range(50):
            self.assertRegex(writer.write("n"), r"^0[5-8] 1,[5-7] [1-9]$")

    def test_text_is_no_markup(self):
        paragraphs = ["1. Một *", "- hai", "12) ba", "a) bốn"]
        self.assertEqual(line_sources.markdown(paragraphs, None).split("\n\n")[1:], ["1\\. Một \\*", "\\- hai", "12\\) ba", "a) bốn\n"])


if __name__ == "__main__":
    unittest.main()
