"""Vietnamese paragraphs of law and of news for measuring lines, made from a seed: `corpus.paragraphs("law", 300, seed=1)`.

The phrases stand in corpus/law.txt and corpus/news.txt: `[name]`, and below it one phrase a line, of which one is taken each time that the
name is called. In a phrase `{name}` calls a name, `{Name}` calls it and begins with a capital, and `{05..90}` is a number: written with
as many digits as the first one and, where that has a comma, with as many decimals.
"""
import collections
import pathlib
import random
import re

FOLDER = pathlib.Path(__file__).resolve().parent / "corpus"
SLOT = re.compile(r"\{([^{}]+)\}")
NUMBER = re.compile(r"([\d,]+)\.\.([\d,]+)")


def read_phrases(path):
    phrases, name = collections.defaultdict(list), None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
        elif line and not line.startswith("# "):
            phrases[name].append(line)
    return dict(phrases)


class Writer:
    """Writes texts from phrases. A phrase comes back only after half of its namesakes have been used."""

    def __init__(self, phrases, seed):
        self.phrases = phrases
        self.random = random.Random(seed)
        self.recent = {name: collections.deque(maxlen=len(set(lines)) // 2) for name, lines in phrases.items()}

    def pick(self, name):
        recent = self.recent[name]
        phrase = self.random.choice([line for line in self.phrases[name] if line not in recent])
        recent.append(phrase)
        return phrase

    def number(self, least, most):
        decimals = len(least.partition(",")[2])
        number = self.random.randint(int(least.replace(",", "")), int(most.replace(",", "")))
        if not decimals:
            return f"{number:0{len(least)}}"
        whole, rest = divmod(number, 10 ** decimals)
        return f"{whole},{rest:0{decimals}}"

    def fill(self, slot):
        slot = slot.group(1)
        if number := NUMBER.fullmatch(slot):
            return self.number(*number.groups())
        text = self.write(slot.lower())
        return text[0].upper() + text[1:] if slot[0].isupper() else text

    def write(self, name):
        return SLOT.sub(self.fill, self.pick(name))


def paragraphs(kind, count, seed):
    writer = Writer(read_phrases(FOLDER / f"{kind}.txt"), f"{kind} {seed}")
    return [writer.write("paragraph") for _ in range(count)]


def from_file(path):
    """A paragraph a line."""
    lines = pathlib.Path(path).read_text(encoding="utf-8-sig").splitlines()
    return [" ".join(line.split()) for line in lines if line.strip()]
