"""Finds passwords: the word or words that follow, or precede, a cue such as `my password is`."""

import re
from collections.abc import Iterator
from itertools import islice

from chalicelib.domain.redaction.cues import Cues
from chalicelib.domain.redaction.lexicon import (
    COPULAS,
    JOINTS,
    ORDINARY,
    ORDINARY_ENDINGS,
    UNITS,
    UNSPACED_JOINTS,
    WORD,
    is_unspaced,
    stem,
)
from chalicelib.domain.redaction.spans import TAKEN, Span

_REACH = 120
"""How far behind a cue a password may stand, in characters."""
_MOST_WORDS_BETWEEN = 6

# A password in ASCII ends where other letters begin: `パスワードはabc123です`.
_TOKEN = re.compile(rf"[!-~]+|[^\s!-~{TAKEN}]+")
_SIGN = re.compile(r"\s{0,3}(?:[:=]|->|=>|-\s|\.{2,})[\s:=>]{0,3}")
_QUOTED = re.compile(r"\s{0,2}([\"'])([^\"'\n]{3,60})[\"']")
_STOP = re.compile(r"[.!?;,]$")


def find_passwords(text: str, written: str, cues: Cues) -> Iterator[Span]:
    """Yield every password. `written` is the text with its capitals, character for character."""
    done = 0
    for start, end, kind in cues.of("password"):
        value = _value_behind(text, written, end) or _value_before(text, written, start)
        if value and value[0] >= done:
            yield *value, kind
            done = value[1]
            if again := _second_value(text, written, done):
                yield *again, kind
                done = again[1]
    for _, end, kind in cues.of("one_time_code"):
        value = _value_behind(text, written, end)
        if value and value[0] >= done and _CODE.fullmatch(written[slice(*value)]):
            yield *value, kind
            done = value[1]


_CODE = re.compile(r"(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,8}")


def _value_behind(text: str, written: str, at: int) -> tuple[int, int] | None:
    limit = min(len(text), at + _REACH)
    said = False  # Something says that the value comes now: a copula, a colon.
    strangers = 0
    plain = True  # A word without digits or signs may be the password.
    for _ in range(_MOST_WORDS_BETWEEN):
        if sign := _SIGN.match(text, at, limit):
            said, at = True, sign.end()
        if quoted := _QUOTED.match(text, at, limit):
            words = WORD.findall(quoted[2])
            return None if words and all(_is_ordinary(word) for word in words) else quoted.span(2)
        token = _TOKEN.search(text, at, limit)
        if token is None or "\n\n" in text[at : token.start()] or TAKEN in text[at : token.start()]:
            return None
        if is_unspaced(token.group()):
            joint = UNSPACED_JOINTS.match(text, token.start(), limit)
            if joint is None:
                return None
            said, at = True, joint.end()
            continue
        start, end = _trim(text, token)
        word = stem(text[start:end])
        if end <= start:
            at = token.end()
            continue
        if looks_secret(written[start:end]) and not _counts(text, start, end) and (said or not strangers):
            return start, end
        if word in COPULAS:
            said = True
        elif said and plain and not strangers and not _is_ordinary(word):
            return _whole_phrase(text, start, end, limit)
        elif said and word not in JOINTS:
            if word not in ORDINARY:
                return None
            plain = False
        elif not said and word not in JOINTS:
            strangers += 1
        if _STOP.search(token.group()) or strangers > 3:  # noqa: PLR2004
            return None
        at = token.end()
    return None


def _second_value(text: str, written: str, at: int) -> tuple[int, int] | None:
    """Return a further password of the same sentence: `was Rex1 and the new one is Rex2`."""
    said = False
    for token in islice(_TOKEN.finditer(text, at, at + _REACH // 2), 8):
        start, end = _trim(text, token)
        if said and looks_secret(written[start:end]) and not _counts(text, start, end):
            return start, end
        if token.group() in ".!?":
            return None
        said = _announces(text[start:end])
    return None


def _announces(word: str) -> bool:
    if not word or not is_unspaced(word):
        return bool(word) and (stem(word) in COPULAS or stem(word) in JOINTS)
    return word.endswith(("は", "が"))


def _value_before(text: str, written: str, at: int) -> tuple[int, int] | None:
    tokens = list(_TOKEN.finditer(text, max(0, at - _REACH // 2), at))
    said = False
    for token in tokens[:-5:-1]:
        start, end = _trim(text, token)
        word = stem(text[start:end])
        if said and looks_secret(written[start:end]):
            return start, end
        if word in COPULAS:
            said = True
        elif word not in JOINTS or _STOP.search(token.group()):
            return None
    return None


def _trim(text: str, token: re.Match[str]) -> tuple[int, int]:
    start, end = token.span()
    while end > start and text[end - 1] in ".,;:?)]\"'":
        end -= 1
    while start < end and text[start] in "([\"'":
        start += 1
    return start, end


def _whole_phrase(text: str, start: int, end: int, limit: int) -> tuple[int, int]:
    """Stretch a password of plain words over the words that follow, to the first that belongs to the sentence."""
    for _ in range(4):
        token = _TOKEN.match(text, end + 1, limit) if text[end : end + 1] == " " else None
        if token is None or not token.group().isalpha() or _is_ordinary(stem(token.group())):
            break
        end = token.end()
    return start, end


def _is_ordinary(word: str) -> bool:
    """Tell whether a word goes on with the sentence, rather than being a password."""
    parts = WORD.findall(word)
    return (
        not parts
        or len(word) < 3  # noqa: PLR2004
        or stem(parts[0]) in ORDINARY
        or stem(parts[0]) in JOINTS
        or stem(parts[0]) in UNITS
        or (len(parts) == 1 and len(parts[0]) > 4 and parts[0].endswith(ORDINARY_ENDINGS))  # noqa: PLR2004
    )


_NO_SECRET = re.compile(
    r"[@#].*|\d+(?:st|nd|rd|th|x|h|am|pm|min|[-/.,:]\d+)+|(?:19|20)\d\d|\W+|(?:[$£]|€)\S*|\S*(?:[$£%]|€)|https?:.*|www\..*"
    r"|[a-z]+(?:[-/'.][a-z]+)+|\d{1,3}|[a-z]+[!?]+|[^\W_]+'\w+",
    re.IGNORECASE,
)


def looks_secret(token: str) -> bool:
    """Tell whether a written token is no word: letters with digits, signs inside, capitals inside, or a long number."""
    if len(token) < 4 or _NO_SECRET.fullmatch(token):  # noqa: PLR2004
        return False
    if any(map(str.isdigit, token)):
        return True
    if re.search(r"\w[^\w\s'’./:,()\"-]", token) and re.search(r"[^\W\d_]", token):
        return True
    return not token.isupper() and re.search(r"[a-z][A-Z]", token) is not None


def _counts(text: str, start: int, end: int) -> bool:
    if not text[start:end].isdigit():
        return False
    unit = WORD.match(text, end + 1)
    return unit is not None and stem(unit.group()) in UNITS
