"""Finds payment card numbers: 13 to 19 digits of a known issuer that pass the Luhn check, however they are written."""

from collections.abc import Iterator

from chalicelib.domain.redaction.checksums import card_lengths, luhn_sums
from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.spans import FLOOD, TAKEN, Span, hide

_SHORTEST, _LONGEST = 13, 19
_TWO_CARDS = 2 * _LONGEST
_MOST_DIGITS = 4000
"""No message has more digits in runs long enough for a card."""

# Digits with anything but letters between them, ten characters at most. Possessive: nothing to try a second time.
_RUN = late(rf"\d(?:[^\w{TAKEN}]{{0,10}}+\d|_{{1,10}}+\d)*+")
_GROUP = late(r"\d+")


def find_cards(text: str) -> Iterator[Span]:
    """Yield every card of a folded text.

    Separators may be anything but letters, or short words where the groups are those of a card. A card starts and ends
    where a group of digits does; in an unbroken group of more digits it is looked for at the start and at the end, for
    a security code or a date written without a gap.
    """
    found = list(_cards_without_words(text))
    yield from found
    yield from _cards_among_words(hide(text, found))


def _cards_without_words(text: str) -> Iterator[Span]:
    read = 0
    for run in _RUN.finditer(text):
        if run.end() - run.start() < _SHORTEST:
            continue
        if read > _MOST_DIGITS:
            yield run.start(), len(text), FLOOD
            return
        groups: list[tuple[int, int]] = []
        for group in _GROUP.finditer(text, run.start(), run.end()):
            start, end = group.span()
            if end - start > _TWO_CARDS:  # The middle of an endless group is nobody's card.
                groups += ((start, start + _LONGEST), (end - _LONGEST, end))
            else:
                groups.append((start, end))
            read += min(end - start, _TWO_CARDS)
            if read > _MOST_DIGITS:
                yield start, len(text), FLOOD
                break
        yield from _cards_of_run(text, groups)


# As cards are embossed: four fours, or American Express's 4-6-5, with a word or two in between. Each start is tried.
_EMBOSSED = late(
    rf"[2-9](?<!\d.)(?=\d{{3}}(?:(?:[^\d{TAKEN}]{{1,16}}\d{{4}}){{3}}|[^\d{TAKEN}]{{1,16}}\d{{6}}[^\d{TAKEN}]{{1,16}}\d{{5}})"
    r"(?P<end>)(?!\d))"
)


def _cards_among_words(text: str) -> Iterator[Span]:
    for match in _EMBOSSED.finditer(text):
        start, end = match.start(), match.end("end")
        digits = "".join(_GROUP.findall(text, start, end))
        if len(digits) in card_lengths(digits[:4]) and luhn_sums(digits)[len(digits) % 2][-1] % 10 == 0:
            yield start, end, "card"


def _cards_of_run(text: str, groups: list[tuple[int, int]]) -> Iterator[Span]:
    digits = "".join([text[start:end] for start, end in groups])
    if len(digits) < _SHORTEST:
        return
    sums = luhn_sums(digits)
    starts, ends, borders = _places(groups, len(digits))
    begun = done = -1
    for begin, place in enumerate(starts[: 1 - _SHORTEST]):
        if place < 0:
            continue
        for length in card_lengths(digits[begin : begin + 4]):
            end = begin + length
            if end < len(ends) and ends[end] >= 0 and (borders[begin] or borders[end]):
                running = sums[end % 2]
                if (running[end] - running[begin]) % 10 == 0:
                    # Which of two overlapping numbers is the card cannot be told: both go.
                    if place >= done >= 0:
                        yield begun, done, "card"
                    begun, done = (place if place >= done else begun), max(done, ends[end])
                    break
    if done >= 0:
        yield begun, done, "card"


def _places(groups: list[tuple[int, int]], count: int) -> tuple[list[int], list[int], bytearray]:
    """Return where a card may start, where it may end, and which of these places are borders of a group.

    Each by number of digits before it: the place in the text, or -1 where no card may start or end.
    """
    borders = bytearray(count + 1)
    starts, ends = [-1] * (count + 1), [-1] * (count + 1)
    at = 0
    for start, end in groups:
        size = end - start
        starts[at] = start
        borders[at] = borders[at + size] = 1
        if size > _SHORTEST:
            for length in range(_SHORTEST, min(_LONGEST, size - 1) + 1):
                starts[at + size - length] = end - length
                ends[at + length] = start + length
        at += size
        ends[at] = end
    return starts, ends, borders
