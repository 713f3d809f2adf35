"""Finds the words that announce a value, and judges what stands between the two."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from chalicelib.domain.redaction.lexicon import (
    CUES,
    HEADS,
    JOINTS,
    NAMING,
    UNSPACED,
    UNSPACED_CUES,
    UNSPACED_JOINTS,
    WORD,
    WORD_OR_NUMBER,
    stem,
)
from chalicelib.domain.redaction.spans import TAKEN

Cue = tuple[int, int, str]
"""Start and end in the folded text, and the kind announced."""

_COLON = re.compile(r"\s{0,3}[:=]")
_HEADS = tuple(HEADS)
_SHORTEST_COMPOUND = 8


def find_cues(text: str) -> list[Cue]:
    """Return all cues of a folded text in order; of overlapping ones the longer, of equal ones the first."""
    found = _spaced_cues(text)
    if UNSPACED.search(text):
        found += [
            (start, start + len(phrase), kind) for phrase, kind in UNSPACED_CUES for start in _places(text, phrase)
        ]
        found.sort(key=lambda cue: (cue[0], -cue[1]))
    cues: list[Cue] = []
    done = 0
    for cue in found:
        if cue[0] >= done:
            cues.append(cue)
            done = cue[1]
    return cues


def _places(text: str, phrase: str) -> list[int]:
    places: list[int] = []
    at = text.find(phrase)
    while at >= 0:
        places.append(at)
        at = text.find(phrase, at + len(phrase))
    return places


def _spaced_cues(text: str) -> list[Cue]:
    distinct = {word: stem(word) for word in set(WORD_OR_NUMBER.findall(text))}
    heads = {word for word in distinct if len(word) >= _SHORTEST_COMPOUND and word.endswith(_HEADS)}
    if heads.isdisjoint(distinct) and CUES.keys().isdisjoint(distinct.values()):
        return []
    tokens = [(match.group(), match.start(), match.end()) for match in WORD_OR_NUMBER.finditer(text)]
    words = [distinct[token[0]] for token in tokens]
    found: list[Cue] = []
    for index, word in enumerate(words):
        for phrase, kind, needs_colon in CUES.get(word, ()):
            last = index + len(phrase) - 1
            if (
                (last == index or (tuple(words[index : last + 1]) == phrase and _are_neighbours(tokens[index : last + 1])))
                and not (needs_colon and not _COLON.match(text, tokens[last][2]))
            ):
                found.append((tokens[index][1], tokens[last][2], kind))
                break
        else:
            if tokens[index][0] in heads:
                head = max((head for head in _HEADS if tokens[index][0].endswith(head)), key=len)
                found.append((tokens[index][1], tokens[index][2], HEADS[head]))
    return found


def _are_neighbours(tokens: list[tuple[str, int, int]]) -> bool:
    return all(after[1] - before[2] <= 2 for before, after in zip(tokens, tokens[1:], strict=False))  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between a cue and a value."""

    strangers: int
    """Words that are no mere joints."""
    names: bool
    """Whether it says that the one is the other, as `is my` does."""
    has_number: bool


_LONGEST_GAP = 60
# A sentence ends; but "no. 12" and "nr. 12" go on, and so does "PIN?? 1234".
_SENTENCE_END = re.compile(r"[!?;]|(?<!\bn[ro])(?<!\bn)(?<!\bnum)(?<!\bnro)\.(?!\d)|\n\s*\n")


def read_gap(gap: str) -> Gap | None:
    """Judge a gap; None where it parts cue and value: too long, a sentence's end, or another find in between."""
    if len(gap) > _LONGEST_GAP or TAKEN in gap:
        return None
    words = WORD.findall(gap)
    if not words:
        return Gap(strangers=0, names="=" in gap or "(" in gap, has_number=_has_digit(gap))
    if _SENTENCE_END.search(gap.strip(" .!?")):
        return None
    strangers = 0
    for word in words:
        if UNSPACED.match(word):
            strangers += (len(UNSPACED_JOINTS.sub("", word)) + 2) // 3
        else:
            strangers += stem(word) not in JOINTS
    return Gap(strangers, not NAMING.isdisjoint(map(stem, words)), _has_digit(gap))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


class Cues:
    """All cues of one text, ready to be asked for the ones around a value."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found = find_cues(text)
        self._ends = [cue[1] for cue in self._found]

    def __bool__(self) -> bool:
        return bool(self._found)

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
        gap = read_gap(self._text[end : self._found[next_][0]])
        return None if gap is None else (self._found[next_][2], gap)

    def covers(self, start: int) -> bool:
        """Tell whether a place lies inside a cue, as the 3 of `3 digits on the back`."""
        index = bisect_right(self._ends, start)
        return index < len(self._found) and self._found[index][0] <= start

