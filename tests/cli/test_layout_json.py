"""The layout as JSON: its form, and whether it says what stands in the PDF."""
import json
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as xml

from harness import ARTICLE, SAMPLE, SOURCE_DIR, CliTest

TABLES = SOURCE_DIR / "tests" / "golden" / "sources" / "tables.md"
REPORT = SOURCE_DIR / "samples" / "bao-cao" / "bao-cao.md"
BULLETIN = SOURCE_DIR / "samples" / "so-47.md"
NEAR = 0.5  # pt


def closed(schema):
    """The schema with no members but those that it names: what is printed has to be described."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: closed(value) for key, value in schema.items()}
    if "properties" in out and isinstance(out.get("type"), (str, list)):
        out["additionalProperties"] = False
    return out


def pdf_words(pdf):
    """For each page the words that poppler finds: text, left, top, right, bottom."""
    listed = subprocess.run(["pdftotext", "-bbox-layout", str(pdf), "-"], check=True, capture_output=True).stdout
    pages = []
    for page in xml.fromstring(re.sub(rb' xmlns="[^"]*"', b"", listed)).iter("page"):
        pages.append([(word.text, *(float(word.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")))
                      for word in page.iter("word")])
    return pages


def json_words(page):
    """The same of a page of the JSON, with the baseline for top and bottom."""
    for item in page["items"]:
        if item["type"] != "line":
            continue
        # A word may go on from one run to the next.
        parts = [(text, left, right) for run in item["runs"]
                 for text, (left, right) in zip(run["text"].split(" "), words_with_blanks(run))]
        word = None
        for text, left, right in parts + [("", None, None)]:
            if text and word and abs(word[2] - left) < 0.01:
                word = (word[0] + text, word[1], right)
                continue
            if word:
                yield (*word, item["baseline"])
            word = (text, left, right) if text else None


def words_with_blanks(run):
    """Places of the parts of the run's text between spaces; those of empty parts are not told."""
    places = iter(run["words"])
    return [next(places) if part else (None, None) for part in run["text"].split(" ")]


class LayoutJson(CliTest):
    def dump(self, source, *options):
        run = self.anban("render", source, "--dump-layout", "json", *options)
        self.assertIn(run.code, (0, 65), run.err)
        return json.loads(run.out)

    def lines(self, layout):
        return [item for page in layout["pages"] for item in page["items"] if item["type"] == "line"]

    def test_schema_describes_all_that_is_printed(self):
        import jsonschema
        schema = json.loads((SOURCE_DIR / "docs" / "layout-json.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        validator = jsonschema.Draft7Validator(closed(schema))
        for source, options in ((REPORT, []), (BULLETIN, []), (TABLES, ["--template", "bao-cao"]),
                                (SAMPLE / "bai.txt", ["--text-size", "xlarge"])):
            problems = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}"
                        for e in validator.iter_errors(self.dump(source, *options))]
            self.assertEqual(problems, [], source)

    def test_words_stand_where_poppler_finds_them(self):
        for source in (REPORT, BULLETIN, SAMPLE / "bai.txt"):
            layout = self.dump(source, "-o", "a.pdf")
            found = pdf_words(self.folder / "a.pdf")
            self.assertEqual(len(found), len(layout["pages"]))
            for page, words in zip(layout["pages"], found):
                seen = 0
                for text, left, right, baseline in json_words(page):
                    near = [w for w in words if w[0] == text and abs(w[1] - left) < NEAR and w[2] < baseline < w[4]]
                    # Poppler makes one word of a label or of dots and what stands close behind them.
                    if not near:
                        near = [w for w in words if text in w[0] and w[1] - NEAR < left and right < w[3] + NEAR
                                and w[2] < baseline < w[4]]
                        self.assertTrue(near, f"{source} page {page['number']}: {text} at {left}, {baseline}")
                        continue
                    self.assertTrue(any(abs(w[3] - right) < NEAR for w in near), f"{text} ends at {right}: {near}")
                    seen += 1
                self.assertGreater(seen, 0.9 * len(words))

    def test_lines_say_which_words_of_which_paragraph_they_are(self):
        self.write("bai.md", ARTICLE)
        lines = [line for line in self.lines(self.dump("bai.md")) if (line["at"] or {}).get("line") == 8]
        self.assertGreater(len(lines), 1)
        self.assertEqual({line["kind"] for line in lines}, {"body"})
        self.assertEqual({line["at"]["file"] for line in lines}, {"bai.md"})
        [number] = {line["paragraph"]["number"] for line in lines}
        self.assertEqual([line["paragraph"]["line"] for line in lines], list(range(1, len(lines) + 1)))
        self.assertEqual({line["paragraph"]["lines"] for line in lines}, {len(lines)})
        self.assertEqual(" ".join(line["text"] for line in lines), ARTICLE.splitlines()[7])
        for line in lines[:-1]: # justified: from one edge to the other
            self.assertAlmostEqual(line["width"], line["paragraph"]["room"], delta=0.02)
            self.assertAlmostEqual(line["gap"]["ratio"], line["gap"]["set"] / line["gap"]["natural"], delta=0.001)
        self.assertGreater(number, 0)

    def test_costs_add_up_and_no_rejected_break_is_better(self):
        paragraphs = {}
        for line in self.lines(self.dump(REPORT)):
            if line["break"] and line["break"]["demerits"] is not None:
                paragraphs.setdefault(line["paragraph"]["number"], []).append(line)
        rejected = 0
        for lines in paragraphs.values():
            total = 0
            for line in lines:
                total += line["break"]["cost"]
                self.assertAlmostEqual(line["break"]["demerits"], total, delta=0.05 * len(lines))
                self.assertTrue(all(other["x"] < line["width"] for other in line["rejected"]))
                rejected += len(line["rejected"])
        self.assertGreater(len(paragraphs), 10)
        self.assertGreater(rejected, 50)

    def test_items_fill_their_strips_and_strips_their_columns(self):
        layout = self.dump(BULLETIN)
        for page in layout["pages"]:
            for strip in page["strips"]:
                self.assertTrue(any(abs(c["x"] - strip["x"]) < 0.01 and c["y"] - 0.01 <= strip["y"] and
                                    strip["y"] + strip["height"] <= c["y"] + c["height"] + 0.01 for c in page["columns"]),
                                strip)
            for item in page["items"]:
                if item["kind"] in ("running", "decoration") or "Tiếp" in item.get("text", ""):
                    continue
                top = item["baseline"] if item["type"] == "line" else item["y"]
                self.assertTrue(any(s["y"] - 0.01 <= top <= s["y"] + s["height"] + 0.01 and
                                    s["x"] - 0.01 <= item["x"] <= s["x"] + s["width"] for s in page["strips"]), item)

    def test_pages_end_where_it_was_chosen(self):
        layout = self.dump(REPORT)
        for page in layout["pages"]:
            [*others, last] = page["strips"]
            self.assertTrue(last["end"]["chosen"])
            self.assertGreaterEqual(last["end"]["page"], 0)
            self.assertFalse(any(s["end"] and s["end"]["chosen"] for s in others))

    def test_images_name_their_files(self):
        shutil.copytree(SAMPLE, self.folder / "tin")
        images = [i for p in self.dump("tin/bai.txt")["pages"] for i in p["items"] if i["type"] == "image"]
        self.assertEqual(sorted(i["file"] for i in images), ["hoa-cuc-van-tho.jpg", "ma-non.jpg"])
        self.assertEqual({i["kind"] for i in images}, {"figure"})

    def test_asking_for_json_changes_no_page(self):
        self.write("bai.md", ARTICLE)
        plain = self.anban("render", "bai.md", "-o", "a.pdf")
        both = self.anban("render", "bai.md", "-o", "b.pdf", "--dump-layout", "json")
        self.assert_exit(plain, 0)
        self.assert_exit(both, 0)
        self.assertEqual((self.folder / "a.pdf").read_bytes(), (self.folder / "b.pdf").read_bytes())
        self.assertEqual(self.anban("render", "bai.md", "--dump-layout=json").out, both.out)

    def test_no_pdf_is_written_without_o(self):
        self.write("bai.md", ARTICLE)
        self.dump("bai.md")
        self.assertEqual(list(self.folder.glob("*.pdf")), [])

    def test_several_sources_give_one_document_after_the_other(self):
        self.write("a.md", ARTICLE)
        self.write("b.md", ARTICLE)
        run = self.anban("render", "--dump-layout", "json", "a.md", "b.md", "--jobs", "2")
        self.assert_exit(run, 0)
        decoder, text, sources = json.JSONDecoder(), run.out.decode(), []
        while text:
            layout, end = decoder.raw_decode(text)
            sources.append(layout["source"])
            text = text[end:].lstrip()
        self.assertEqual(sources, ["a.md", "b.md"])

    def test_the_value_may_be_left_out(self):
        self.write("bai.md", ARTICLE)
        bare = self.anban("render", "--dump-layout", "bai.md")
        self.assert_exit(bare, 0)
        self.assertTrue(bare.out.startswith(b"page 1 size "))
        self.assertEqual(self.anban("render", "--dump-layout", "text", "bai.md").out, bare.out)
        self.assertEqual(self.anban("render", "--dump-layout=text", "bai.md").out, bare.out)

    def test_wrong_use_is_exit_2(self):
        self.write("a.md", ARTICLE)
        for arguments in (["--dump-layout=yaml"], ["--dump-layout", "json", "-o", "-"], ["--dump-layout", "-o", "-"],
                          ["--dump-layout", "json", "--dump-styled"], ["--dump-layout", "json", "--dump-document"]):
            run = self.anban("render", "a.md", *arguments)
            self.assert_exit(run, 2)
            self.assertEqual(run.out, b"")


if __name__ == "__main__":
    unittest.main()
