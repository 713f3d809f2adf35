"""Finds the words that announce a value, and judges what stands between the two."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from heapq import merge
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.lexicon import (
    COPULAS,
    JOINTS,
    NAMING,
    UNSPACED_JOINTS,
    WORD,
    WORD_OR_NUMBER,
    Beginning,
    Phrase,
    beginning_of,
    is_unspaced,
    stem,
    unspaced_cues,
)
from chalicelib.domain.redaction.spans import TAKEN

Cue = tuple[int, int, str]
"""Start and end in the folded text, and the kind announced."""

_BEFORE = {
    "": late(""),
    ":": late(r"\s{0,3}[:=]"),
    "*": late(
        r"[\s:#\"'(-]{1,4}(?:(?:a|the|el|la|il|un|une|um|o|le|een|den|die|de|het|no|nr)\.?\s)?"
        r"(?:\d{5,}|\d{3}[ -]\d{3}(?!\d)|\d\d-\d\d-\d\d|[a-z]{1,6}\d{3,})"
    ),
}
_NEIGHBOURS = 2
"""Words of one phrase are at most this many characters apart."""

MOST_CUES = 200
"""More than this no message has; what stands behind the last one is not read."""


def find_cues(text: str, words: list[str]) -> list[Cue]:
    """Return the cues of a folded text, given with its words, in order; of two that overlap the longer.

    Those beyond `MOST_CUES` are missing, but for one.
    """
    found = _spaced_cues(text, words)
    if not text.isascii() and max(text) > "\u3000":
        found = merge(found, _unspaced_cues(text), key=itemgetter(0))
    cues: list[Cue] = []
    for cue in found:
        if not cues or cue[0] >= cues[-1][1]:
            if len(cues) > MOST_CUES:
                break
            cues.append(cue)
        elif cue[1] - cue[0] > cues[-1][1] - cues[-1][0]:
            cues[-1] = cue
    return cues


def _unspaced_cues(text: str) -> Iterator[Cue]:
    cues = unspaced_cues()
    for first in re.finditer(f"[{''.join(cues)}]", text):
        start = first.start()
        for phrase, kind in cues[first.group()]:
            if text.startswith(phrase, start):
                yield start, start + len(phrase), kind
                break


def _spaced_cues(text: str, words: list[str]) -> Iterator[Cue]:
    tokens: list[re.Match[str]] = []
    more = WORD_OR_NUMBER.finditer(text)
    beginnings = {word: beginning_of(word) for word in set(words)}
    for index, word in enumerate(words):
        beginning = beginnings[word]
        if beginning is None:
            continue
        second = stem(words[index + 1]) if index + 1 < len(words) else ""
        phrases = beginning.by_second.get(second)
        if phrases or beginning.alone or beginning.head:
            tokens += islice(more, max(0, index + _LONGEST_PHRASE - len(tokens)))
            if cue := _cue_at(text, tokens[index : index + _LONGEST_PHRASE], phrases or [], beginning):
                yield cue


_LONGEST_PHRASE = 10


def _cue_at(text: str, tokens: list[re.Match[str]], phrases: list[Phrase], beginning: Beginning) -> Cue | None:
    """Return the longest cue that begins with the first of these tokens, of which the first word is known to fit."""
    start, end = tokens[0].span()
    words, ends = [""], [end]
    if phrases:
        for token in tokens[1:]:
            if token.start() - ends[-1] > _NEIGHBOURS:
                break
            words.append(stem(token.group()))
            ends.append(token.end())
    for phrase, kind, before in phrases:
        if words[1 : len(phrase)] == phrase[1:] and _BEFORE[before].match(text, ends[len(phrase) - 1]):
            return start, ends[len(phrase) - 1], kind
    for _, kind, before in beginning.alone:
        if _BEFORE[before].match(text, end):
            return start, end, kind
    return (start, end, beginning.head) if beginning.head else None


class Gap(NamedTuple):
    """What stands between a cue and a value."""

    strangers: int
    """Words that are no mere joints."""
    names: bool
    """Whether it says that the one is the other, as `is my` does."""
    says: bool
    """Whether it holds, or leads to, a word such as `is`."""
    has_number: bool


_LONGEST_GAP = 60
# A sentence ends; but "no. 12" and "nr. 12" go on, and so does "PIN?? 1234".
_SENTENCE_END = late(r"[!?;]|(?<!\bn[ro])(?<!\bn)(?<!\bnum)(?<!\bnro)\.(?!\d)|\n\s*\n")


def read_gap(gap: str) -> Gap | None:
    """Judge a gap; None where it parts cue and value: too long, a sentence's end, or another find in between."""
    if len(gap) > _LONGEST_GAP or TAKEN in gap:
        return None
    words = WORD.findall(gap)
    if not words:
        return Gap(strangers=0, names=not gap or "=" in gap or "(" in gap, says=False, has_number=_has_digit(gap))
    if _SENTENCE_END.search(gap.strip(" .!?")):
        return None
    strangers = 0
    for word in words:
        if is_unspaced(word):
            strangers += (len(UNSPACED_JOINTS.sub("", word)) + 2) // 3
        else:
            strangers += stem(word) not in JOINTS
    stems = set(map(stem, words))
    return Gap(strangers, not NAMING.isdisjoint(stems), not COPULAS.isdisjoint(stems), _has_digit(gap))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


class Cues:
    """All cues of one text, ready to be asked for the ones around a value."""

    def __init__(self, text: str, words: list[str]) -> None:
        self._text = text
        self.words = words
        """The words and numbers of the text, in order."""
        found = find_cues(text, words)
        self._found = found[:MOST_CUES]
        self.flood_at = found[MOST_CUES][0] if len(found) > MOST_CUES else None
        """Where the text is not to be read any further for its many cues; None where all were read."""
        self._ends = [cue[1] for cue in self._found]

    def surroundings(self) -> Iterator[tuple[int, int]]:
        """Yield the stretches of text that are in the reach of a cue, in order, without overlap."""
        begun = done = 0
        for start, end, _ in self._found:
            if start - _LONGEST_GAP > done:
                if done:
                    yield begun, done
                begun = start - _LONGEST_GAP
            done = min(end + 2 * _LONGEST_GAP, len(self._text))
        if done:
            yield begun, done

    def of(self, kind: str) -> list[Cue]:
        """Return the cues of one kind, in order."""
        return [cue for cue in self._found if cue[2] == kind]

    def before(self, start: int) -> list[tuple[str, Gap]]:
        """Return the kinds announced before a value, the nearest first, with the gap in between; three at most."""
        last = bisect_right(self._ends, start) - 1
        found: list[tuple[str, Gap]] = []
        for index in range(last, max(last - 3, -1), -1):
            gap = read_gap(self._text[self._ends[index] : start])
            if gap is None:
                break
            found.append((self._found[index][2], gap))
        return found

    def after(self, end: int) -> tuple[str, Gap] | None:
        """Return the kind named after a value, with the gap in between."""
        next_ = bisect_right(self._ends, end)
        if next_ == len(self._found) or self._found[next_][0] < end:
            return None
        start, stop, kind = self._found[next_]
        gap = read_gap(self._text[end:start])
        if gap is None:
            return None
        behind = WORD.match(
            self._text, stop + 1
        )  # German and Dutch put the verb last: `4821, obwohl das meine PIN ist`.
        return kind, gap._replace(says=gap.says or (behind is not None and stem(behind.group()) in COPULAS))

    def covers(self, start: int) -> bool:
        """Tell whether a place lies inside a cue, as the 3 of `3 digits on the back`."""
        index = bisect_right(self._ends, start)
        return index < len(self._found) and self._found[index][0] <= start

    def end_before(self, start: int) -> int:
        """Return where the last cue before a place ends; 0 where there is none."""
        index = bisect_right(self._ends, start) - 1
        return self._ends[index] if index >= 0 else 0

    def around(self, start: int, end: int) -> list[str]:
        """Return the kinds of the cues in the same sentence as a value, two at most on each side, the nearest first."""
        index = bisect_right(self._ends, start)
        near: list[tuple[int, str]] = []
        for begin, stop, kind in self._found[max(0, index - 2) : index + 2]:
            gap = self._text[stop:start] if stop <= start else self._text[end:begin]
            if len(gap) <= _LONGEST_GAP and TAKEN not in gap and not _SENTENCE_END.search(gap):
                near.append((len(gap), kind))
        return [kind for _, kind in sorted(near)]
