"""Decides what a number is: by its own check digits, by the words around it, by its shape."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from chalicelib.domain.redaction.contacts import OwnContacts, is_service_number
from chalicelib.domain.redaction.cues import Cues, Gap
from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.lexicon import HARMLESS, MONTHS, UNITS, WORD, stem
from chalicelib.domain.redaction.spans import FLOOD, TAKEN, Span

# Groups of digits with one separator, or one between two blanks. No comma and no colon: those make prices and times.
_NUMBER = late(r"\d+(?:(?: ?[-./_·()]{1,2} ?| {1,2})\d+)*+")


_GROUP = late(r"\d+")


class Number(NamedTuple):
    """A number with what clings to it."""

    start: int
    end: int
    """Of the digits with their separators."""
    digits: str
    groups: tuple[int, ...]
    """Length of each group of digits."""
    wide_start: int
    wide_end: int
    """With letters and further groups that cling to it, as in `AB 12 34 56 C`."""


_MOST_NUMBERS = 200


def find_numbers(text: str, written: str, cues: Cues, own: OwnContacts) -> Iterator[Span]:
    """Yield every number that is sensitive by the words around it.

    `written` is the text with its capitals, character for character.
    """
    done = count = 0
    for low, high in cues.surroundings():
        for match in _NUMBER.finditer(text, low, high):
            if match.start() < done or cues.covers(match.start()):
                continue
            count += 1
            if count > _MOST_NUMBERS:
                yield match.start(), len(text), FLOOD
                return
            number = _clip(text, written, match, cues)
            kind = _kind(text, number, cues, own)
            if kind:
                start, done = _extent(text, number, kind)
                yield start, done, kind


def _clip(text: str, written: str, match: re.Match[str], cues: Cues) -> Number:
    start, end = match.span()
    groups = _GROUP.findall(match.group())
    # "4821 3 times": the last group counts something.
    while len(groups) > 1 and len(groups[-1]) <= 3 and _counts_something(text, end):  # noqa: PLR2004
        end -= len(groups.pop())
        end -= len(text[start:end]) - len(text[start:end].rstrip(" -./_·•"))
    return Number(start, end, "".join(groups), tuple(map(len, groups)), *_wide(text, written, start, end, cues))


_LONGEST_CLING = 24
_CLINGS = late(r"(?:[a-z0-9]+|[ -][a-z]{0,6}\d[a-z0-9]{0,16}|-[a-z](?![^\W_]))++")
_CAPITALS = late(r"(?<![^\W_])[A-Z]{1,3} $")
_SINGLE_CAPITAL = late(r" [A-Z](?![^\W_])")


def _wide(text: str, written: str, start: int, end: int, cues: Cues) -> tuple[int, int]:
    """Stretch a number over clinging letters: joined ones always, parted ones only in capitals."""
    low, lowest = start, cues.end_before(start)
    while (
        low > lowest
        and start - low < _LONGEST_CLING
        and (text[low - 1].isascii() and (text[low - 1].isalnum() or text[low - 1] in "-/"))
    ):
        low -= 1
    while low < start and not text[low].isalnum():
        low += 1
    before = _CAPITALS.search(written, max(0, low - 5), low) if text[low - 1 : low] == " " else None
    if before and low - len(before.group()) >= lowest:
        low -= len(before.group())
    high = end
    if after := _CLINGS.match(text, end, end + _LONGEST_CLING):
        high = after.end()
    single = _SINGLE_CAPITAL.match(written, high)
    if single:
        high = single.end()
    return low, high


def _counts_something(text: str, end: int) -> bool:
    unit = WORD.search(text[end : end + 16])
    return unit is not None and not text[end : end + unit.start()].strip(" -") and stem(unit.group()) in UNITS


_MONEY_BEFORE = late(r"(?:[$£¥]|€|₹|₩|(?<![a-z])(?:usd|eur|gbp|rs|r|aed|sar|egp|brl|jpy|chf))\s?[-.]?$")
_CLOCK_OR_TAG_BEFORE = late(r"\d[:,]$|#$|@\w*$")
_MONEY_AFTER = late(r"\s?(?:[$£¥%°]|€|₹|₩|円)|,\d|:\d")


def _is_amount(text: str, number: Number) -> bool:
    """Tell whether a number is money, a percentage, a time or a quantity."""
    before = text[max(0, number.start - 6) : number.start]
    return bool(
        _MONEY_BEFORE.search(before)
        or _CLOCK_OR_TAG_BEFORE.search(before)
        or _MONEY_AFTER.match(text, number.end)
        or _counts_something(text, number.end)
    )


_YEAR = late(r"(?:19|20)\d\d$")
_MANY_STRANGERS = 4


def _kind(text: str, number: Number, cues: Cues, own: OwnContacts) -> str | None:
    amount = _is_amount(text, number)
    for kind, gap in cues.before(number.wide_start):
        if kind == HARMLESS and gap.has_number:
            continue  # That cue has its number already.
        if kind == HARMLESS and not gap.strangers:
            return None
        if kind == HARMLESS:
            break
        if _is_announced(text, number, kind, gap, amount):
            return None if kind == "phone" and _is_nobodys(text, number, own) else kind
    date = _date(text, number)
    following = cues.after(date[1] if date else number.wide_end)
    if following and (date or not amount) and _is_named(number, *following) and _fits(text, number, following[0]):
        return following[0]
    return None if amount or len(number.groups) > _GROUPS_OF_A_CODE else _by_topic(text, number, cues)


_GROUPS_OF_A_CODE = 2
_TOPICS = ("pin", "one_time_code", "security_code")


def _by_topic(text: str, number: Number, cues: Cues) -> str | None:
    """Return the kind of a code in whose sentence there is talk of codes: `I put in 5173 and it says wrong PIN`."""
    if number.wide_start < number.start or number.wide_end > number.end or _YEAR.match(number.digits):
        return None
    if HARMLESS in [kind for kind, _ in cues.before(number.start)]:
        return None
    around = cues.around(number.start, number.end)
    return next((kind for kind in around if kind in _TOPICS and _fits(text, number, kind)), None)


def _is_nobodys(text: str, number: Number, own: OwnContacts) -> bool:
    written = text[number.start : number.end]
    return own.has_phone(number.digits) or (
        is_service_number(written) and not (number.digits == written and written[0] == "0")
    )


def _is_announced(text: str, number: Number, kind: str, gap: Gap, amount: bool) -> bool:
    """Tell whether the cue before a number means it."""
    if gap.strangers > _MANY_STRANGERS or (gap.has_number and gap.strangers > _MANY_STRANGERS // 2):
        return False
    if not _fits(text, number, kind) or (amount and kind not in _LONG_KINDS):
        return False
    return not (gap.strangers and _is_common(text, number, kind))


def _is_named(number: Number, kind: str, gap: Gap) -> bool:
    """Tell whether the cue behind a number names it: `4821 is my PIN`, `4821 fails although that is my PIN`."""
    if not gap.strangers:
        return gap.names
    return gap.says and gap.strangers <= 3 and kind not in _LONG_KINDS and not _YEAR.match(number.digits)  # noqa: PLR2004


def _is_common(text: str, number: Number, kind: str) -> bool:
    """Tell whether a number is so short, or so like a year, that words in between make it a coincidence."""
    if kind not in _LONG_KINDS:
        return _YEAR.match(number.digits) is not None
    if kind == "birth_date":
        date = _date(text, number)
        return date is not None and _RECENT.search(text[slice(*date)]) is not None
    wide = text[number.wide_start : number.wide_end]
    return wide.isdigit() and len(wide) < _RARE


_RARE = 7
_RECENT = late(r"20(?:1[5-9]|[2-9]\d)")  # Whoever writes to us was born before; the day of a purchase was not.

_LONG_KINDS = frozenset(
    {
        "card",
        "iban",
        "account_number",
        "policy_number",
        "passport_number",
        "licence_number",
        "national_id",
        "phone",
        "birth_date",
    }
)
DIGITS_OF = {
    "card": (8, 19),
    "security_code": (3, 4),
    "pin": (4, 8),
    "one_time_code": (4, 8),
    "account_number": (5, 20),
    "policy_number": (4, 18),
    "passport_number": (5, 12),
    "licence_number": (5, 18),
    "national_id": (6, 18),
    "password": (4, 12),
    "phone": (7, 15),
    "iban": (8, 32),
}
"""Fewest and most digits of each kind."""


def _fits(text: str, number: Number, kind: str) -> bool:
    if kind == "birth_date":
        return _date(text, number) is not None
    if kind == "password" and _YEAR.match(number.digits):
        return False
    if kind not in DIGITS_OF:
        return False
    low, high = DIGITS_OF[kind]
    wide = text[number.wide_start : number.wide_end]
    count = sum(map(str.isdigit, wide)) if kind in _WITH_LETTERS else len(number.digits)
    if kind in _WITH_LETTERS and any(map(str.isalpha, wide)):
        low, count = _FEWEST_WITH_LETTERS, sum(map(str.isalnum, wide)) if count >= _FEWEST_DIGITS_BESIDE_LETTERS else 0
    if not low <= count <= high:
        return False
    if kind in _WITH_LETTERS:
        return wide.isalnum() or _NUMERIC_DATE.fullmatch(wide) is None or not _may_be_date(wide)
    # A letter that touches the number makes it a name of something: 4K, BA2490.
    return not (text[number.end : number.end + 1].isascii() and text[number.end : number.end + 1].isalpha())


_LAST_DAY, _LAST_MONTH = 31, 12


def _may_be_date(written: str) -> bool:
    """Tell whether two of three numbers can be day and month; a British sort code such as 60-16-13 has none."""
    parts = sorted(map(int, re.findall(r"\d+", written)))
    return parts[0] <= _LAST_MONTH and parts[1] <= _LAST_DAY


_FEWEST_WITH_LETTERS = 6
_FEWEST_DIGITS_BESIDE_LETTERS = 3
_WITH_LETTERS = frozenset(
    {"iban", "account_number", "policy_number", "passport_number", "licence_number", "national_id"}
)

_NUMERIC_DATE = late(
    r"(?:\d{4}\s?(?:[-./ ]|年)\s?\d{1,2}\s?(?:[-./ ]|月)\s?\d{1,2}日?"
    r"|\d{1,2}\s?[-./ ]\s?\d{1,2}\s?[-./ ]\s?(?:\d{4}|\d{2})|\d{8}|\d{6})(?!\d)"
)
_NAMED_DATE = late(
    r"\d{1,2}(?:\s?[^\W\d_]{1,3}\b\.?|[.º°])?[\s-]{0,2}(?:(?:of|de|di|van|do|da|d)\s)?(?P<month>[^\W\d_]{3,12})[.,]?[\s-]{1,2}"
    r"(?:(?:of|de|del|do|di|van)\s)?(?:\d{4}|'?\d{2})(?!\d)"
)
_MONTH_BEFORE = late(r"(?P<month>[^\W\d_]{3,12})\.?\s(?:the\s)?$")
_ERA = late(r"(?:明治|大正|昭和|平成|令和|(?<![^\W_])[shr])\s?\.?$")
_ERA_DATE = late(r"\d{1,2}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}日?")
_DAY_YEAR = late(r"\d{1,2}(?:st|nd|rd|th)?,?\s{1,2}(?:\d{4}|'?\d{2})(?!\d)")


def _date(text: str, number: Number) -> tuple[int, int] | None:
    """Return where the whole date stands that begins at, or around, this number."""
    if match := _NUMERIC_DATE.match(text, number.start):
        return match.span()
    match = _NAMED_DATE.match(text, number.start)
    if match and match["month"] in MONTHS:
        return match.span()
    era = _ERA.search(text[max(0, number.start - 4) : number.start])
    if era and (match := _ERA_DATE.match(text, number.start)):
        return number.start - len(era.group()), match.end()
    before = _MONTH_BEFORE.search(text[max(0, number.start - 20) : number.start])
    if before and before["month"] in MONTHS and (match := _DAY_YEAR.match(text, number.start)):
        return number.start - len(before.group()), match.end()
    return None


_OLD_DATE = (
    r"(?:\d?[-./]\d{1,2}[-./](?:19[2-9]|200)\d|(?:(?<=1)9[2-9]|(?<=2)00)\d[-./]\d{1,2}[-./]\d{1,2})(?P<end>)(?!\d)"
)
_BESIDE_FINDS = (
    late(rf"\d(?<={TAKEN}[\s,;/|-].){_OLD_DATE}"),
    late(rf"\d(?<={TAKEN}[\s,;/|-]{{2}}.){_OLD_DATE}"),
    late(rf"\d(?<![\d./-].){_OLD_DATE}[\s,;/|-]{{1,3}}{TAKEN}"),
)


def find_dates_beside_finds(text: str) -> Iterator[Span]:
    """Yield dates long past in a list of personal data: they need no cue."""
    for form in _BESIDE_FINDS if TAKEN in text else ():
        for match in form.finditer(text):
            yield match.start(), match.end("end"), "birth_date"


def _extent(text: str, number: Number, kind: str) -> tuple[int, int]:
    if kind == "birth_date":
        return _date(text, number) or (number.start, number.end)
    if kind in _WITH_LETTERS:
        return number.wide_start, number.wide_end
    start = number.start
    if kind == "phone":
        while start > 0 and text[start - 1] in "(+":
            start -= 1
    elif kind == "one_time_code" and re.search(r"(?<![^\W_])[a-z]-$", text[max(0, start - 3) : start]):
        start -= 2
    return start, number.end
