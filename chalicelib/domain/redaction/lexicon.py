"""The words of all languages in the one form the detectors ask for.

People mix languages and platforms do not always say which one it is: every pack is always in use. This is read before
the first webhook is answered, so a phrase is taken apart only when its first word is met.
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import filterfalse
from typing import NamedTuple

from chalicelib.domain.redaction.packs import ar, de, en, es, fr, it, ja, nl, pt

# Folded Latin letters are ASCII, and a word ends where another script begins: `PINは` is two words.
WORD = re.compile(r"[a-z]+|[^\W\d_a-z]+")
WORD_OR_NUMBER = re.compile(r"[a-z]+|\d+|[^\W\d_a-z]+")


def is_unspaced(word: str) -> bool:
    """Tell whether a word is of a script without spaces: kana or ideographs."""
    return "\u3005" <= word[0] <= "\u9fff"


HARMLESS = "harmless"
"""The kind of a cue that announces a number to leave alone."""

Phrase = tuple[list[str], str, str]
"""The words of a cue, its kind, and what it must stand before: `:`, `*` (see packs) or nothing."""


class Beginning(NamedTuple):
    """The cues that one word may begin."""

    alone: list[Phrase]
    """Those of this word only."""
    by_second: dict[str, list[Phrase]]
    """The others by their second word, the longest first."""
    head: str | None
    """The kind that the word announces as the last part of a compound."""


_ARABIC_BEFORE = ("وال", "بال", "فال", "كال", "لل", "ال")
_ARABIC_AFTER = ("ها", "هم", "كم", "نا", "ي", "ك", "ه", "ت")
_ROOT = 3


def stem(word: str) -> str:
    """Return an Arabic word without article, joined preposition and possessive; any other word as it is."""
    if word.isascii() or not "\u0621" <= word[0] <= "\u064a":
        return word
    for before in _ARABIC_BEFORE:
        if word.startswith(before) and len(word) - len(before) >= _ROOT:
            word = word[len(before) :]
            break
    for after in _ARABIC_AFTER:
        if word.endswith(after) and len(word) - len(after) >= _ROOT:
            return word[: -len(after)]
    return word


def without_joined_word(word: str) -> str:
    """Return an Arabic word without the `and`, `in`, `for` or `so` that is written as its first letter."""
    return stem(word[1:]) if word[0] in "وبلف" and len(word) > _ROOT else word


PACKS = tuple(language.PACK for language in (en, es, fr, de, pt, it, nl, ja, ar))
_PHRASE = re.compile(r"([^\s|:*]+)([^|]*)")


@cache
def _by_first_word() -> dict[str, list[tuple[str, str]]]:
    by_first: dict[str, list[tuple[str, str]]] = {}
    for pack in PACKS:
        if pack.spaced:
            for kind, text in (*pack.cues.items(), (HARMLESS, pack.harmless)):
                for first, rest in _PHRASE.findall(text):
                    by_first.setdefault(first if first.isascii() else stem(first), []).append((rest, kind))
    return by_first


def beginning_of(word: str) -> Beginning | None:
    """Return the cues that begin with this word, or end in it as a compound; None where there are none."""
    by_first = _by_first_word()
    if word.isascii():
        first = word if word in by_first else None
    else:
        first = next(filter(by_first.__contains__, (stem(word), without_joined_word(word))), None)
    if len(word) >= _SHORTEST_COMPOUND and word.endswith(_HEADS):
        return _beginning(first, max(filter(word.endswith, HEADS), key=len))
    return _beginning(first, None) if first else None


_SHORTEST_COMPOUND = 8


@cache  # By words of the lexicon only: no word that a customer wrote is kept.
def _beginning(first: str | None, head: str | None) -> Beginning:
    alone: list[Phrase] = []
    by_second: dict[str, list[Phrase]] = {}
    for rest, kind in _by_first_word()[first] if first else ():
        words = [first or "", *map(stem, rest.rstrip(" :*\n").split())]
        phrases = by_second.setdefault(words[1], []) if len(words) > 1 else alone
        phrases.append((words, kind, "".join(sign for sign in ":*" if sign in rest)))
    for phrases in by_second.values():
        phrases.sort(key=lambda phrase: len(phrase[0]), reverse=True)
    return Beginning(alone, by_second, HEADS[head] if head else None)


@cache
def unspaced_cues() -> dict[str, list[tuple[str, str]]]:
    """Return the cues of languages without spaces and their kinds by their first character, the longest first."""
    cues = [
        (phrase.strip(), kind)
        for pack in PACKS
        if not pack.spaced
        for kind, text in (*pack.cues.items(), (HARMLESS, pack.harmless))
        for phrase in text.split("|")
        if phrase.strip()
    ]
    by_first: dict[str, list[tuple[str, str]]] = {}
    for phrase, kind in sorted(cues, key=lambda cue: len(cue[0]), reverse=True):
        by_first.setdefault(phrase[0], []).append((phrase, kind))
    return by_first


def _words(texts: Iterable[str]) -> frozenset[str]:
    words = "\n".join(texts).split()
    return frozenset(words).union(map(stem, filterfalse(str.isascii, words)))


def _phrases(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple({phrase.strip(): None for text in texts for phrase in text.split("|") if phrase.strip()})


def _digits() -> dict[str, str]:
    digits: dict[str, str] = {}
    for pack in PACKS:
        words = pack.digits.split()
        digits.update((stem(word), str(value)) for value, word in enumerate(words[:10]))
        for word, _, value in (other.partition("=") for other in words[10:]):
            digits[stem(word)] = value
    return digits


HEADS = {head: kind for pack in PACKS for kind, text in pack.heads.items() for head in text.split()}
"""Last parts of compound words, by the kind they announce."""
_HEADS = tuple(HEADS)
UNSPACED_JOINTS = re.compile("|".join(word for pack in PACKS if not pack.spaced for word in pack.joints.split()))
COPULAS = _words(pack.copulas for pack in PACKS)
NAMING = COPULAS | _words(pack.possessives for pack in PACKS)
"""Words of which one at least stands between a value and the cue behind it."""
JOINTS = NAMING | _words(pack.joints for pack in PACKS if pack.spaced)
UNITS = _words(pack.units for pack in PACKS)
ORDINARY = _words(pack.ordinary for pack in PACKS)
ORDINARY_ENDINGS = tuple(_words(pack.ordinary_endings for pack in PACKS))
MONTHS = _words(pack.months for pack in PACKS)
DIGITS = _digits()
"""Spoken numbers, such as `four` and `forty`, by the digits they stand for."""
AT_SIGNS = _phrases(pack.at_signs for pack in PACKS)
DOTS = _words(pack.dots for pack in PACKS)
STREETS_BEFORE = _words(pack.streets_before for pack in PACKS)
STREETS_AFTER = _words(pack.streets_after for pack in PACKS)
STREET_ENDINGS = tuple(_words(pack.street_endings for pack in PACKS))
