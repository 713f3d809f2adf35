"""Finds postal addresses: a street with a number, where a cue or a postcode says that somebody lives there."""

import re
from collections.abc import Iterator
from itertools import pairwise

from chalicelib.domain.redaction.cues import Cues
from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.lexicon import (
    COPULAS,
    HARMLESS,
    JOINTS,
    ORDINARY,
    STREET_ENDINGS,
    STREETS_AFTER,
    STREETS_BEFORE,
    UNITS,
    WORD,
    is_unspaced,
)
from chalicelib.domain.redaction.spans import FLOOD, TAKEN, Span

_POSTCODE = late(
    r"(?<![^\W_])(?:[a-z]{1,2}\d[a-z\d]?\s?\d[abd-hjlnp-uw-z]{2}"  # United Kingdom
    r"|[a-z]\d[a-z]\s?\d[a-z]\d"  # Canada
    r"|\d{5}-\d{3}|\d{4}-\d{3}|\d{3}-\d{4}"  # Brazil, Portugal, Japan
    r"|\d{4}\s?[a-z]{2}(?=[\s,.]|$)"  # Netherlands
    r"|(?:[a-z]{1,2}-)?\d{5}(?:-\d{4})?)(?![^\W_])"  # most others
)
_NUMBER_BEFORE = late(
    r"(?<![^\W_])(?:(?:flat|apt|apartment|unit)\s\w{1,4}[,\s]{1,2})?\d{1,5}\s?[a-d]?(?:\s?(?:bis|ter))?,?\s(?:[^\W\d_][\w'.-]{0,25}\s){0,4}$"
)
_NUMBER_BEHIND = late(
    r"(?:[\s.,/]{1,2}(?:[^\W\d_][\w'.-]{0,25}|\d{1,2}(?=\sde\s))){1,6}?[\s,.]{1,3}(?:n[º°o]?\s?\.?\s?|no\s|nr\.?\s|num\.?\s|numero\s|رقم\s)?\d{1,5}"
    r"(?:\s?[a-d](?!\w)|[-/]\d{1,3})?(?!\d)"
)
_NUMBER_NEXT = late(r"\.?\s{0,2},?\s?\d{1,4}(?:\s?[a-h](?!\w))?(?:[-/]\d{1,3})?(?!\d)")
_NAME_BEHIND = late(r"(?:[\s.]{1,2}[^\W\d_][\w'.-]{0,25}){1,5}")
_JAPANESE = late(
    r"(?:〒?\s?\d{3}-?\d{4}[\s,]{0,2})?(?:東京都|北海道|(?:京都|大阪)府|[^\W\d_a-z]{2,3}県|[^\W\d_a-z]{2,4}市)[^\s.,!?\d]{1,20}\d{1,4}"
    r"(?:(?:-|丁目|番地?の?|号|の)\s?\d{1,4}){0,3}(?:号室|号|番地|番)?"
)
_JAPANESE_PLACE = late(r"[都道府県市][^\s.,!?\d]{1,20}\d")
_CUE_REACH = 80
_TAIL_REACH = 90
_LONGEST_STREET = 250
_MOST_STREETS = 200


def find_addresses(text: str, cues: Cues) -> Iterator[Span]:
    """Yield every postal address with what belongs to it, up to the postcode or the town."""
    cue_ends = [end for _, end, _ in cues.of("postal_address")]
    done = 0
    for start, end in _streets(text, cues.words):
        if end - start > _LONGEST_STREET:
            yield start, end, FLOOD
            return
        if start < done:
            continue
        cued = any(0 <= start - cue_end <= _CUE_REACH for cue_end in cue_ends)
        tail = _tail(text, end)
        if not cued and not _is_whole(text, start, end, tail, cues):
            continue
        yield start, tail, "postal_address"
        done = tail
    for cue_end in cue_ends:
        code = _POSTCODE.search(text, cue_end, cue_end + 30)
        if code and code.start() >= done and _leads_to(text[cue_end : code.start()]):
            yield code.start(), code.end(), "postal_address"
            done = code.end()


def _is_whole(text: str, start: int, end: int, tail: int, cues: Cues) -> bool:
    """Tell whether an address needs no cue: it has a postcode, a prefecture, or a town behind a comma."""
    if _POSTCODE.search(text, end, tail) or is_unspaced(text[start]) or text[start] == "〒":
        return True
    announced = cues.before(start)
    return text[end : end + 1] == "," and tail > end and not (announced and announced[0][0] == HARMLESS)


def _leads_to(gap: str) -> bool:
    return TAKEN not in gap and all(word in JOINTS or word in COPULAS for word in WORD.findall(gap))


def _streets(text: str, words: list[str]) -> Iterator[tuple[int, int]]:
    if not text.isascii() and _JAPANESE_PLACE.search(text):
        for match in _JAPANESE.finditer(text):
            yield match.span()
    # The one word before a number is the name of the street, where that is written as one word.
    joined = [word for word, behind in pairwise(words) if behind.isdigit() and word.endswith(STREET_ENDINGS)]
    wanted = _STREETS.intersection(words).union(joined)
    for count, word in enumerate(word for word in (WORD.finditer(text) if wanted else ()) if word.group() in wanted):
        if count == _MOST_STREETS:
            yield word.start(), len(text)
            return
        span = _street(text, word)
        if span and TAKEN not in text[slice(*span)]:
            yield span


_STREETS = STREETS_AFTER | STREETS_BEFORE


def _street(text: str, word: re.Match[str]) -> tuple[int, int] | None:
    name = word.group()
    if name in STREETS_AFTER:
        before = _NUMBER_BEFORE.search(text[max(0, word.start() - 60) : word.start()])
        if before and len(before.group()) > 4:  # noqa: PLR2004 - a name stands between number and street
            return word.start() - len(before.group()), word.end()
    if name in STREETS_BEFORE:
        before = re.search(r"(?<!\w)\d{1,5}\s?(?:bis|ter|[a-d])?,?\s$", text[max(0, word.start() - 10) : word.start()])
        if before and (behind := _NAME_BEHIND.match(text, word.end())):
            return word.start() - len(before.group()), behind.end()
        if behind := _NUMBER_BEHIND.match(text, word.end()):
            return word.start(), behind.end()
    if (
        name.endswith(STREET_ENDINGS)
        and name not in STREET_ENDINGS
        and (behind := _NUMBER_NEXT.match(text, word.end()))
    ):
        return word.start(), behind.end()
    return None


_TOWN = late(r"[ ,]{1,2}[^\W\d_]{3,20}")
_PART = late(r"([ ,\n#/-]{1,3})([^\s,.!?;]+)(\.(?=\s?\d))?")


def _tail(text: str, at: int) -> int:
    """Return where an address ends that has street and number up to `at`: at the town or the postcode."""
    end, words = at, 0
    limit = min(len(text), at + _TAIL_REACH)
    while words < 7 and (part := _PART.match(text, end, limit)):  # noqa: PLR2004
        if _POSTCODE.fullmatch(text, part.start(2), end_ := part.end()) or (
            code := _POSTCODE.match(text, part.start(2))
        ):
            end = end_ if not (code := _POSTCODE.match(text, part.start(2))) else code.end()
            town = _TOWN.match(text, end)
            return town.end() if town and not _ends_address(town.group().strip(" ,")) else end
        if TAKEN in part[2] or _ends_address(part[2]):
            break
        end = part.end()
        words += 1
    return end


def _ends_address(word: str) -> bool:
    return len(word) > 1 and (word in ORDINARY or word in UNITS or word in COPULAS or word in JOINTS)
