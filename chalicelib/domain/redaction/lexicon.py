"""The words of all languages in the one form the detectors ask for.

People mix languages and platforms do not always say which one it is: every pack is always in use.
"""

import re
from collections.abc import Iterable, Iterator

from chalicelib.domain.normalise import fold
from chalicelib.domain.redaction.packs import ar, de, en, es, fr, it, ja, nl, pt

PACKS = tuple(language.PACK for language in (en, es, fr, de, pt, it, nl, ja, ar))

# Folded Latin letters are ASCII, and a word ends where another script begins: `PINは` is two words.
WORD = re.compile(r"[a-z]+|[^\W\d_a-z]+")
WORD_OR_NUMBER = re.compile(r"[a-z]+|\d+|[^\W\d_a-z]+")


def is_unspaced(word: str) -> bool:
    """Tell whether a word is of a script without spaces: kana or ideographs."""
    return "\u3005" <= word[0] <= "\u9fff"


HARMLESS = "harmless"
"""The kind of a cue that announces a number to leave alone."""

Phrase = tuple[tuple[str, ...], str, bool]
"""The words of a cue, its kind, and whether it counts only before a colon or an equals sign."""

_ARABIC_BEFORE = ("وال", "بال", "فال", "كال", "لل", "ال")
_ARABIC_AFTER = ("ها", "هم", "كم", "نا", "ي", "ك", "ه", "ت")


def stem(word: str) -> str:
    """Return an Arabic word without article, joined preposition and possessive; any other word as it is."""
    if not "\u0621" <= word[0] <= "\u064a":
        return word
    for before in _ARABIC_BEFORE:
        if word.startswith(before) and len(word) - len(before) >= 3:  # noqa: PLR2004 - a root has three letters
            word = word[len(before) :]
            break
    for after in _ARABIC_AFTER:
        if word.endswith(after) and len(word) - len(after) >= 3:  # noqa: PLR2004
            word = word[: -len(after)]
            break
    return word


def _phrases(text: str) -> Iterator[str]:
    return (phrase.strip() for phrase in fold(text).text.split("|") if phrase.strip())


def _words(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in fold("\n".join(texts)).text.split())


def _cues() -> dict[str, list[Phrase]]:
    by_first: dict[str, list[Phrase]] = {}
    for pack in PACKS:
        if not pack.spaced:
            continue
        for kind, text in (*pack.cues.items(), (HARMLESS, pack.harmless)):
            for phrase in _phrases(text):
                words = tuple(map(stem, WORD_OR_NUMBER.findall(phrase)))
                by_first.setdefault(words[0], []).append((words, kind, phrase.endswith(":")))
    for same_first in by_first.values():
        same_first.sort(key=lambda cue: len(cue[0]), reverse=True)
    return by_first


def _unspaced() -> list[tuple[str, str]]:
    found = [
        (phrase, kind)
        for pack in PACKS
        if not pack.spaced
        for kind, text in (*pack.cues.items(), (HARMLESS, pack.harmless))
        for phrase in _phrases(text)
    ]
    return sorted(found, key=lambda cue: len(cue[0]), reverse=True)


def _digits() -> dict[str, str]:
    digits: dict[str, str] = {}
    for pack in PACKS:
        words = fold(pack.digits).text.split()
        digits.update((word, str(value)) for value, word in enumerate(words[:10]))
        digits.update({other[:-2]: other[-1] for other in words[10:]})
    return digits


CUES = _cues()
"""Cues of languages with spaces by their first word, the longest first."""
UNSPACED_CUES = _unspaced()
"""Cues of languages without spaces, the longest first."""
HEADS = {head: kind for pack in PACKS for kind, text in pack.heads.items() for head in fold(text).text.split()}
"""Last parts of compound words, by the kind they announce."""
JOINTS = _words(pack.joints for pack in PACKS if pack.spaced)
UNSPACED_JOINTS = re.compile(
    "|".join(word for pack in PACKS if not pack.spaced for word in pack.joints.split()) or "(?!)"
)
COPULAS = _words(pack.copulas for pack in PACKS)
NAMING = COPULAS | _words(pack.possessives for pack in PACKS)
"""Words of which one at least stands between a value and the cue behind it."""
UNITS = _words(pack.units for pack in PACKS)
ORDINARY = _words(pack.ordinary for pack in PACKS)
ORDINARY_ENDINGS = tuple(_words(pack.ordinary_endings for pack in PACKS))
MONTHS = _words(pack.months for pack in PACKS)
DIGITS = _digits()
"""Spoken digits, such as `four`, by the digit they stand for."""
AT_SIGNS = tuple(phrase for pack in PACKS for phrase in _phrases(pack.at_signs))
DOTS = _words(pack.dots for pack in PACKS)
STREETS_BEFORE = _words(pack.streets_before for pack in PACKS)
STREETS_AFTER = _words(pack.streets_after for pack in PACKS)
STREET_ENDINGS = tuple(_words(pack.street_endings for pack in PACKS))
