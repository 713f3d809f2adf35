"""Folds a text for matching, and remembers where each character came from.

What a person reads as `PIN` may be written with full-width letters, with Cyrillic look-alikes, or with characters of
no width in between. Redaction and the never-ask gate both compare folded text with folded words, so that neither can
be passed by spelling. The folded text is for matching only: what is kept or cut is always the original.

Sources: Unicode Standard Annex 15 (normalisation forms), Technical Standard 39 (confusable characters).
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

_LONGEST_EXPANSION = 4
"""One character may become this many. A few Arabic ligatures become 18 and would blow a hostile text up; they stay."""

_MIXED_WORDS_IN_A_MESSAGE = 200
"""With more words of mixed script than this, the text is no message: every look-alike in it is folded, in one step."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is matched."""

    text: str
    """Lower case, without accents and invisible characters, digits in ASCII, common punctuation in ASCII."""
    offsets: Sequence[int]
    """For each character of `text`, the index of the original character it came from."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where `text[start:end]`, not empty, stands in the original, as start and end."""
        return self.offsets[start], self.offsets[end - 1] + 1


def fold(text: str) -> Folded:
    """Return the text as it is matched, in time linear in its length.

    - Compatibility characters become plain ones (full-width, mathematical, circled, superscript, small capitals).
    - Characters of no width, direction marks, soft hyphens, variation selectors and controls are dropped.
    - Accents and vowel points are dropped from Latin, Greek, Cyrillic, Arabic and Hebrew; kana keep their voicing
      marks. Arabic letters that are often exchanged become one (alef with and without hamza, alef maqsura and ya, ta
      marbuta and ha).
    - Digits of any script become `0` to `9`; dashes, quotes and the commas, stops and question marks of other scripts
      become ASCII.
    - Cyrillic and Greek letters that look Latin become Latin in a word that has Latin letters too, or in a Latin text
      that has no unmistakable letter of that script. Words truly written in those scripts stay as they are.
    """
    if text.isascii() and not _CONTROLS.search(text):
        return Folded(text.lower(), range(len(text)))
    chars = set(text)
    forms = _forms_of(chars)
    if chars.isdisjoint(forms.special):
        return Folded(text.translate(forms.table), range(len(text)))
    pieces = list(map(forms.plain.get, text, text))
    if not _VOICING.isdisjoint(pieces):
        _join_voicing(pieces)
    folded = "".join(pieces)
    offsets = [index for index, piece in enumerate(pieces) for _ in piece]
    if not _TWIN_LETTERS.isdisjoint(chars):
        folded = _fold_twins(text, pieces, folded)
    return Folded(folded, offsets)


class _Forms:
    """Characters with their folded forms."""

    def __init__(self) -> None:
        self.known: set[str] = set()
        self.plain: dict[str, str] = {}
        """Folded forms; a character that is known and not in here stays as it is."""
        self.table: dict[int, str] = {}
        """The same by code point, as `str.translate` asks for it."""
        self.special: set[str] = set()
        """Characters whose fold is not one character that stands by itself."""

    def learn(self, chars: set[str]) -> None:
        """Fold these characters and keep them."""
        plain = _fold_each(chars)
        self.known |= chars
        self.plain.update(plain)
        self.table.update(str.maketrans(plain))
        self.special |= chars & _TWIN_LETTERS
        self.special.update([char for char, piece in plain.items() if len(piece) != 1 or piece in _VOICING])


_EVERYDAY = _Forms()
_MOST_EVERYDAY = 4000
"""People write with some hundred different characters; one text may have them all, and is not kept."""


def _forms_of(chars: set[str]) -> _Forms:
    new = chars - _EVERYDAY.known if len(chars) <= _MOST_EVERYDAY else chars
    if not new:
        return _EVERYDAY
    if len(_EVERYDAY.known) + len(new) <= _MOST_EVERYDAY:
        _EVERYDAY.learn(new)
        return _EVERYDAY
    forms = _Forms()
    forms.plain = _fold_each(chars)
    forms.special = chars
    return forms


def _fold_each(chars: set[str]) -> dict[str, str]:
    """Fold every character by itself, all in a few calls: a hostile text has tens of thousands of different ones.

    Characters that are not in the answer stay as they are.
    """
    # Ideographs, Hangul syllables and private use, nearly half of all characters, have nothing to fold.
    order = _UNFOLDED.sub("", "".join(chars))
    # NUL keeps neighbours apart: nothing composes across it, and nothing folds to it.
    joined = _DROPPED.sub("", unicodedata.normalize("NFKD", "\0".join(order)))
    joined = unicodedata.normalize("NFC", joined.casefold().translate(_PLAIN))
    folded = dict(zip(order, joined.split("\0"), strict=True)) if order else {}
    folded.update((char, str(unicodedata.digit(char))) for char in filter(str.isdigit, order))
    if _LONG.search(joined):
        folded.update([(char, char) for char, piece in folded.items() if len(piece) > _LONGEST_EXPANSION])
    folded["\0"] = ""
    return folded


def _join_voicing(pieces: list[str]) -> None:
    """Join each separate voicing mark to the kana before it, as half-width writing needs."""
    for index in [index for index, piece in enumerate(pieces) if piece in _VOICING]:
        joined = unicodedata.normalize("NFC", pieces[index - 1] + pieces[index])
        if index and len(joined) == 1:
            pieces[index - 1 : index + 1] = joined, ""


def _fold_twins(text: str, pieces: list[str], folded: str) -> str:
    """Return the folded text with look-alikes replaced by Latin letters, where the word or the text is Latin otherwise.

    Which letter a character imitates depends on its case, which folding has lost, so `text` is read again. A look-alike
    and its Latin letter fold to one character each: offsets stay right.
    """
    latin = "".join(map(_TWINS.get, text, pieces))
    if _LATIN.search(folded) is None:
        return folded
    if _FOREIGN.search(latin) is None:
        return latin  # Not one letter shows that the text is truly Greek or Cyrillic.
    parts: list[str] = []
    done = 0
    for count, word in enumerate(_MIXED_WORD.finditer(folded)):
        if count == _MIXED_WORDS_IN_A_MESSAGE:
            return latin
        parts += (folded[done : word.start()], latin[word.start() : word.end()])
        done = word.end()
    parts.append(folded[done:])
    return "".join(parts)


_UNFOLDED = re.compile("[\0\u3400-\u9fff\uac00-\uf8ff]+")
_LONG = re.compile(f"[^\0]{{{_LONGEST_EXPANSION + 1}}}")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")

_VOICING = frozenset("\u3099\u309a")

_DROPPED = re.compile(
    "["
    "\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls; NUL is the separator above, NEL is white space
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # accents, enclosing marks
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic points
    "]"
)


def _pairs(source: str, target: str) -> dict[str, str]:
    return dict(zip(source, target, strict=True))


_PLAIN = str.maketrans(
    {
        **_pairs("‐‒–—―−⁃˗", "-" * 8),
        **_pairs("‘’‚‛′ʼʹ`´ˊˋ", "'" * 11),
        **_pairs("“”„‟″«»", '"' * 7),
        **_pairs("⁄∕،。、؟؛٪٫٬", "//,.,?;%.,"),
        # Latin letters that have no decomposition but are read as plain ones; small capitals last.
        "æ": "ae",
        "œ": "oe",
        **_pairs("ıłøđħŧɑɡɩʟɪʀɴʏʜɢʙ", "ilodhtagilirnyhgb"),
        **_pairs("ᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱ", "acdejkmoptuvwzfs"),
        # Arabic and Persian letters that stand for each other in everyday writing.
        **_pairs("ىیکةهہ", "ييكههه"),
        # Squared, negative circled and flag letters.
        **{chr(first + n): chr(97 + n) for first in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6) for n in range(26)},
    }
)

_TWINS = {
    **_pairs("АВЕЅІЈКМНОРСТУХѴҮԌԚԜЬ", "abesijkmhopctyxvygqwb"),
    **_pairs("аеѕіјорсухѵԁһԛԝґгӏѐё", "aesijopcyxvdhqwrrlee"),
    **_pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳ", "abezhikmnoptyxcj"),
    **_pairs("αεικνορτυχϲηγω", "aeikvoptuxcnyw"),
}
"""Letters by the Latin letter they imitate, in the case they imitate it in (UTS 39, confusables.txt, a selection)."""
_TWIN_LETTERS = frozenset(_TWINS)

_LATIN = re.compile("[a-z]")
_OTHER = "\u0370-\u03ff\u0400-\u052f"
_FOREIGN = re.compile(f"[{_OTHER}]")
_MIXED_WORD = re.compile(f"(?<![a-z{_OTHER}])(?:[a-z]++[{_OTHER}]|[{_OTHER}]++[a-z])[a-z{_OTHER}]*+")
