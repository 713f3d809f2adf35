"""How the gate reads a text: as one who is not fooled by markup, spacing, look-alikes or digits for letters."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.gate.grammar import Grammar
from chalicelib.domain.normalise import fold

TAG = re.compile(r"<(?:br|p|li|/p|/li|div|/div)\b[^<>]{0,200}>", re.IGNORECASE)
MARKUP = re.compile(
    r"<[!/?a-z][^<>]{0,200}>|[*_`~\\^]|\]\([^()\s]{0,500}\)|(?<![^\W_])\[(?=[^\]]{1,200}\])|\](?=\W|$)", re.IGNORECASE
)
INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]")
ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,10});", re.IGNORECASE)
ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}", re.IGNORECASE)
REVERSED = re.compile("[\u202e\u2067]([^\u202c\u2069\n]{1,4000})[\u202c\u2069]?")
SPELLED = re.compile(
    r"(?<![^\W_])(?:[^\W\d_](?:[ \t]{0,2}[^\w\s,;]{1,3}[ \t]{0,2}|[ \t]{1,3})){2,4000}[^\W\d_](?![^\W_])"
)
SPELLED_CJK = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff])[ \t\-_*|/~·•・]{1,3}(?=[\u3040-\u30ff\u3400-\u9fff])")
DIGITS_FOR_LETTERS = str.maketrans("013457892@$€£+", "oieastbgzaselt")
DISGUISED = re.compile(r"(?<![^\W_])(?=[^\s]{0,40}[^\W\d_])(?=[^\s]{0,40}[0-9@$€£!|+])[\w@$€£!|+]{2,40}")
INSIDE = re.compile(r"(?<=[^\W\d_])(?:[^\w\s'’@,:;()/\[\]]|['’](?=\W)){1,3}(?=[^\W\d_])")
RUN = re.compile(r"([^\w\s])\1{3,4000}")
SPACES = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """Folded text, and for each of its characters the place in the original it came from."""

    text: str
    offsets: tuple[int, ...]

    def replaced(self, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str]) -> "Reading":
        """Return the reading with every match put in other words; these keep the place of what they replace."""
        pieces: list[str] = []
        offsets: list[int] = []
        last = 0
        for match in pattern.finditer(self.text):
            start, end = match.span()
            new = by(match)
            if new == match[0]:
                continue
            pieces += (self.text[last:start], new)
            offsets += self.offsets[last:start]
            # A word of the same length keeps its places letter by letter, a shorter one is stretched over the old.
            width = end - start
            offsets += [self.offsets[start + min(width - 1, i * width // max(1, len(new)))] for i in range(len(new))]
            last = end
        if not last:
            return self
        pieces.append(self.text[last:])
        offsets += self.offsets[last:]
        return Reading("".join(pieces), tuple(offsets))


def plain_and_unmasked(text: str, grammar: Grammar) -> tuple[Reading, Reading]:
    """Return the text as it stands, and the text with every disguise of words undone that we know of."""
    bare = without_markup(Reading(text, tuple(range(len(text)))))
    as_it_stands = bare.replaced(ADDRESS, lambda match: " " * len(match[0])).replaced(SPACES, lambda _: " ")
    return _trimmed(folded(as_it_stands)), _unmasked(folded(bare), grammar)


def without_markup(reading: Reading) -> Reading:
    """Undo HTML and Markdown: what is left is what a reader sees."""
    # A mark nobody sees may stand in the middle of an entity or a tag.
    reading = reading.replaced(INVISIBLE, lambda _: "")
    reading = reading.replaced(ENTITY, lambda match: html.unescape(match[0]))
    reading = reading.replaced(REVERSED, lambda match: match[1][::-1])
    reading = reading.replaced(TAG, lambda _: "\n").replaced(MARKUP, lambda _: "")
    # Three of the same mark in a row say as much as three thousand, and are read sooner.
    return reading.replaced(RUN, lambda match: match[1] * 3)


def folded(reading: Reading) -> Reading:
    """Fold case, accents, look-alikes and invisible characters."""
    plain = fold(reading.text)
    return Reading(plain.text, tuple(reading.offsets[offset] for offset in plain.offsets))


def _unmasked(reading: Reading, grammar: Grammar) -> Reading:
    known = grammar.vocabulary
    reading = reading.replaced(re.compile("\n"), lambda _: " ")
    if not grammar.spaced:
        reading = reading.replaced(SPELLED_CJK, lambda _: "")
    reading = reading.replaced(DISGUISED, lambda match: _letters_for_digits(match[0], known))
    reading = reading.replaced(SPELLED, lambda match: _spelled_out(match[0], known))
    reading = reading.replaced(grammar.patterns.stubborn, lambda match: re.sub(r"[\W_]", "", match[0]))
    if grammar.spaced:
        reading = reading.replaced(INSIDE, lambda _: "")
    return _trimmed(reading.replaced(SPACES, lambda _: " "))


def _trimmed(reading: Reading) -> Reading:
    return reading.replaced(re.compile(r" ?\n[\n ]*"), lambda _: "\n")


def _letters_for_digits(word: str, known: frozenset[str]) -> str:
    """Return "password" for "pa55w0rd"; a word that stays unknown is read with the usual letters."""
    core = word.rstrip("!|+$")
    if not any(character.isalpha() for character in core) or not any(not character.isalpha() for character in core):
        return word
    readings = [core.translate(DIGITS_FOR_LETTERS).translate(str.maketrans("1!|", letter * 3)) for letter in "il"]
    best = next((reading for reading in readings if reading in known), None)
    # A reference such as K7Q4 is left alone: nobody reads a word in it.
    return best + word[len(core) :] if best else word


def _spelled_out(run: str, known: frozenset[str]) -> str:
    """Return "send us your pin" for "s e n d  u s  y o u r  p i n", with or without wider gaps between the words."""
    gaps = re.findall(r"(?<=\w)[\W_]+(?=\w)", run)
    narrowest = min(map(len, gaps))
    words = re.split(rf"(?<=\w)[\W_]{{{narrowest + 1},}}(?=\w)", run)
    return " ".join(_split_words(re.sub(r"[\W_]", "", word), known) for word in words)


def _split_words(letters: str, known: frozenset[str]) -> str:
    """Cut a string of letters into known words, leaving as few letters over as can be."""
    # best[i] = (letters left over, words) for the first i letters.
    best: list[tuple[int, int]] = [(0, 0)]
    back: list[int] = [0]
    for end in range(1, len(letters) + 1):
        cost, start = min(
            (
                (best[start][0], best[start][1] + 1)
                if letters[start:end] in known
                else (best[start][0] + end - start, best[start][1] + 1),
                start,
            )
            for start in range(max(0, end - 24), end)
            if end - start == 1 or letters[start:end] in known
        )
        best.append(cost)
        back.append(start)
    if best[-1][0] > len(letters) // 2:
        return letters
    words: list[str] = []
    end = len(letters)
    while end:
        words.append(letters[back[end] : end])
        end = back[end]
    return " ".join(reversed(words))
