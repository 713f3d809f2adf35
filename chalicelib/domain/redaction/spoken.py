"""Finds numbers that are spelled out, digit by digit, as dictation writes them: `my pin is four eight two one`."""

from collections.abc import Iterator

from chalicelib.domain.redaction.checksums import card_lengths, luhn_sums
from chalicelib.domain.redaction.cues import MOST_CUES, Cues
from chalicelib.domain.redaction.lexicon import DIGITS, HARMLESS, WORD_OR_NUMBER, stem
from chalicelib.domain.redaction.numbers import DIGITS_OF
from chalicelib.domain.redaction.spans import FLOOD, Span

_FEWEST = 3
_NEIGHBOURS = 3
_REPEATED = {"double": 2, "doble": 2, "doppel": 2, "dubbel": 2, "doppio": 2, "duplo": 2, "triple": 3, "triplo": 3}


def find_spoken(text: str, cues: Cues) -> Iterator[Span]:
    """Yield every spelled number that is a card, or that a cue announces."""
    words = cues.words if text.isascii() else map(stem, cues.words)
    if sum(map(DIGITS.__contains__, words)) < _FEWEST:
        return
    for count, (start, end, digits) in enumerate(_runs(text)):
        if count > MOST_CUES:
            yield start, len(text), FLOOD
            return
        kind = _kind(digits, start, end, cues)
        if kind:
            yield start, end, kind


def _runs(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and digits of each run of digits of which at least three are words."""
    start = end = reached = 0
    digits: list[str] = []
    spelled, times = 0, 1
    for token in WORD_OR_NUMBER.finditer(text):
        word = stem(token.group())
        digit = DIGITS.get(word, "")
        if not digit and len(word) == 1 and word.isdigit():
            digit = word
        is_near = token.start() - reached <= _NEIGHBOURS
        if is_near and word in _JOINTS and digits and len(digits[-1]) > 1:
            reached = token.end()
            continue
        if not is_near or not (digit or word in _REPEATED):
            if spelled >= _FEWEST:
                yield start, end, "".join(digits)
            digits, spelled, times = [], 0, 1
        if digit or word in _REPEATED:
            start = start if digits or times > 1 else token.start()
            end = reached = token.end()
        if digit:
            _add(digits, digit, times)
            spelled += word in DIGITS
        times = _REPEATED.get(word, 1)
    if spelled >= _FEWEST:
        yield start, end, "".join(digits)


_JOINTS = frozenset({"y", "e", "et", "and"})
"""Words inside one number: `treinta y cuatro`."""
_SCORE, _SCORES = "20", {"60", "80"}


def _add(digits: list[str], digit: str, times: int) -> None:
    """Add a word's digits; a unit joins the tens before it, as French `dix` joins `soixante`."""
    last = digits[-1] if digits else ""
    if times == 1 and last in _SCORES and digit[0] == "1" and len(digit) > 1:
        digits[-1] = str(int(last) + int(digit))
    elif times == 1 and len(last) > 1 and last[1] == "0" and last[0] > "1" and len(digit) == 1 and digit != "0":
        digits[-1] = last[0] + digit
    elif last == "4" and digit == _SCORE:
        digits[-1] = "80"  # French: four twenties.
    else:
        digits.append(digit * times)


def _kind(digits: str, start: int, end: int, cues: Cues) -> str | None:
    if len(digits) in card_lengths(digits[:4]) and luhn_sums(digits)[len(digits) % 2][-1] % 10 == 0:
        return "card"
    for kind, gap in cues.before(start):
        if kind == HARMLESS:
            return None
        if gap.strangers <= 1 and kind in DIGITS_OF and DIGITS_OF[kind][0] <= len(digits) <= DIGITS_OF[kind][1]:
            return kind
    following = cues.after(end)
    if following and following[1].names and not following[1].strangers and following[0] in DIGITS_OF:
        return following[0]
    return "phone" if _SHORTEST_ALONE <= len(digits) <= DIGITS_OF["phone"][1] else None


_SHORTEST_ALONE = 9
"""Nobody spells out so long a number but to be called."""
