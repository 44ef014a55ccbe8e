"""Where a line of Vietnamese may not end: a list of its own, that no typesetter here knows, written from the habits of printed laws and news.

1. between a number and its unit or what it counts, and inside `5 triệu đồng`
2. between `Điều`, `khoản`, `số`, `Quý` … and their number or letter; `ngày | 05`, `tháng | 3`, `năm | 2020`
3. before a dash that stands free
4. before closing and behind opening punctuation
5. behind `TP.`, `ThS.`, `KT.`, `Q.` …
6. between an honorific and the name that follows it
7. inside a person's name of two or three syllables
8. inside `NĐ-CP`, `30/2020/NĐ-CP`, `COVID-19`; inside longer words elsewhere than after `/ - . _ @ : ? = &`
9. between `Covid` and `19`
"""
import pathlib
import re

NUMBER = re.compile(r"[(“]?\d([\d.,]*\d)?")  # a date has slashes and counts nothing
UNIT_WORDS = """trăm nghìn ngàn vạn triệu tỷ tỉ đồng ₫ USD VND euro giờ phút giây ngày tuần tháng quý năm tuổi mm cm dm m km m² km² m³ m2 m3
    mét ha sào mẫu lít kg g mg tạ tấn tạ/ha tấn/ha đồng/kg °C độ kW kWh MW V % lần lượt điểm người ca hộ em cháu học đại đảng đoàn hội sinh thí
    giáo cán công viên chiến bệnh trường lao xã phường thị huyện quận thành tỉnh thôn xóm ấp bản tổ chi cơ đơn doanh lớp phòng dự tuyến căn
    nhà chiếc con cây bộ quyển tờ trang bài suất giải tiêu nhiệm mục đợt vụ phiếu cửa lồng hợp chương đề trang đồng/người/năm sao""".split()
UNITS = set(UNIT_WORDS)
MULTIPLIERS = {"trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"}
NUMBERED = {"điều", "khoản", "điểm", "tiết", "chương", "mục", "phần", "bảng", "hình", "biểu", "mẫu", "số", "quý", "khóa", "khoá", "kỳ", "thứ", "lục",
            "ngày", "tháng", "năm", "mùng", "quyển", "trang", "quận", "thửa", "lô", "lớp"}
ROMAN = re.compile(r"[IVXL]+")
LETTER = re.compile(r"[a-zđ]")
TITLES = re.compile(r"[(“]?(TP|TX|TT|GS|PGS|TS|TSKH|ThS|BS|KS|LS|NSND|NSƯT|PGS\.TS|GS\.TS|TM|KT|TL|TUQ|Q|P|H|X|Mr|Mrs|Dr)\.")
HONORIFICS = ("đồng chí", "ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "cụ", "thầy", "bác sĩ", "giáo sư", "tiến sĩ", "thạc sĩ", "kỹ sư",
              "luật sư", "nhà báo", "nghệ nhân", "liệt sĩ", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy")
SURNAMES = set("""Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Mai Đào Cao Lương Lưu Tạ Tô Tống
    Chu Quách Vương Lâm Phùng Kiều Nghiêm Nông Hứa Bạch Doãn""".split())
OTHER_NAMES = {"Đoàn Thanh", "Nông Lâm", "Lâm Đồng", "Cao Bằng", "Mai Châu", "Lý Sơn", "Lâm Hà", "Hồ Tây", "Lý Nhân", "Lương Sơn", "Đào Xá", "Đông Hồ"}
OPENING, CLOSING = "([{“‘«", ",;:.?!)]}”’»…%"
DASH = re.compile(r"[-–—]+")
LONG_WORD = 20  # letters; shorter numbers of documents stay whole
BREAKERS = "/-._@:?=&"


def bare(word):
    return word.strip(OPENING + CLOSING)


def is_name_syllable(word):
    return bool(word) and word[0].isupper() and word[1:].islower() or len(word) == 1 and word.isupper()


def parts_number(left, right):
    """`Điều 5` and `ngày 05` name; `5 ngày` counts."""
    number = -2 if len(left) > 1 and left[-1] in MULTIPLIERS else -1
    counts = NUMBER.fullmatch(left[number]) and (len(left) + number == 0 or bare(left[number - 1]).lower() not in NUMBERED)
    return bool(counts) and bare(right[0]) in UNITS


def parts_numbered(left, right):
    word, first = bare(left[-1]).lower(), bare(right[0])
    if left[-1] != left[-1].rstrip(CLOSING) or word not in NUMBERED:
        return False
    return first[:1].isdigit() or bool(ROMAN.fullmatch(first)) or word in ("điểm", "mẫu", "tiết") and bool(LETTER.fullmatch(first))


def parts_honorific(left, right):
    ending = " ".join(left[-2:]).lower()
    honorific = bare(left[-1]).lower() in HONORIFICS and left[-1][-1] not in CLOSING or ending in HONORIFICS
    return honorific and bare(right[0]) in SURNAMES


def parts_name(left, right):
    """Looks for the run of capitalised words around the break; it is a person's when it begins with a family name."""
    before, after = [], []
    for word in reversed(left[-4:]):
        if word[-1] in CLOSING or not is_name_syllable(bare(word)) or bare(word).lower() in HONORIFICS:
            break
        before.insert(0, bare(word))
        if word[0] in OPENING:
            break
    for word in right[:4]:
        if word[0] in OPENING or not is_name_syllable(bare(word)):
            break
        after.append(bare(word))
        if word[-1] in CLOSING:
            break
    if not before or not after or " ".join([before[-1], after[0]]) in OTHER_NAMES:
        return False
    return before[0] in SURNAMES and len(before) + len(after) <= 3


def parts_word(left, right):
    word = left.split()[-1] + right.split()[0]
    return len(word) < LONG_WORD or left[-1] not in BREAKERS


def fault(left, right, spaced=True):
    """The rule that a line's end offends, or none; `left` and `right` are the paragraph before and behind it."""
    if not spaced:
        return "inside a word" if parts_word(left, right) else None
    before, after = left[-80:].split(), right[:80].split()
    if DASH.fullmatch(after[0]):
        return "before a dash"
    if after[0][0] in CLOSING or before[-1][-1] in OPENING:
        return "punctuation"
    if TITLES.fullmatch(before[-1]):
        return "title and name"
    if before[-1].lower() == "covid" and after[0][:1].isdigit():
        return "Covid 19"
    for rule, parts in (("number and unit", parts_number), ("word and number", parts_numbered), ("honorific and name", parts_honorific),
                        ("inside a name", parts_name)):
        if parts(before, after):
            return rule
    return None


def read_compounds(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return {line.strip().lower() for line in lines if line.strip() and not line.startswith("#")}


COMPOUNDS = read_compounds(pathlib.Path(__file__).resolve().parent / "corpus" / "compounds.txt")
LONGEST = max(len(compound.split()) for compound in COMPOUNDS)


def segments(words):
    """Lengths of the words' compounds from left to right, the longest first."""
    at = 0
    while at < len(words):
        length = 1
        for longer in range(min(LONGEST, len(words) - at), 1, -1):
            inner = words[at:at + longer]
            if all(w[-1] not in CLOSING for w in inner[:-1]) and " ".join(bare(w) for w in inner).lower() in COMPOUNDS:
                length = longer
                break
        yield at, at + length
        at += length


def parts_compound(left, right):
    """Whether a line ends inside a compound word."""
    words, at = (left + " " + right).split(), len(left.split())
    return any(first < at < behind for first, behind in segments(words))
