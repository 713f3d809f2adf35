"""Finds passwords: the word or words that follow, or precede, a cue such as `my password is`."""

import re
from collections.abc import Iterator
from itertools import islice

from chalicelib.domain.redaction.cues import Cues
from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.lexicon import (
    COPULAS,
    HARMLESS,
    JOINTS,
    NAMING,
    ORDINARY,
    ORDINARY_ENDINGS,
    UNITS,
    UNSPACED_JOINTS,
    WORD,
    beginning_of,
    is_unspaced,
    stem,
)
from chalicelib.domain.redaction.spans import TAKEN, Span

_REACH = 120
"""How far behind a cue a password may stand, in characters."""
_MOST_WORDS_BETWEEN = 6

# A password in ASCII ends where other letters begin: `パスワードはabc123です`.
_TOKEN = late(rf"[!-~]+|[^\s!-~{TAKEN}]+")
# A line break says as much as a colon where one word fills the next line.
_SIGN = late(r"\s{0,3}(?:[:=]|->|=>|-\s|\.{2,})[\s:=>]{0,3}|[ \t]*\n(?=\S+[ \t]*(?:\n|$))")
_QUOTED = late(r"\s{0,2}([\"'「『])([^\"'\n「」『』]{3,60})[\"'」』]")
_STOP = late(r"[.!?;,]$")


def find_passwords(text: str, written: str, cues: Cues) -> Iterator[Span]:
    """Yield every password. `written` is the text with its capitals, character for character."""
    done = 0
    for start, end, kind in cues.of("password"):
        if _WORD_AND_NUMBER.match(text, end) or (text[start:end] == _WEAK_CUE and not _is_mixed(written, end)):
            continue
        value = (
            _value_behind(text, written, end)
            or _hyphenated_behind(text, end)
            or _value_before(text, written, start)
            or _value_in_sentence(text, end, cues)
            or _made_up_before(text, start)
        )
        if value and value[0] >= done:
            yield *value, kind
            done = value[1]
            if again := _second_value(text, written, done):
                yield *again, kind
                done = again[1]
    for value in _beside_mails(text):
        if value[0] >= done:
            yield *value, "password"
            done = value[1]
    for _, end, kind in cues.of("one_time_code"):
        value = _value_behind(text, written, end)
        if value and value[0] >= done and _is_code(written[slice(*value)]):
            yield *value, kind
            done = value[1]


_BESIDE = late(rf"{TAKEN}\s{{0,2}}[/|:;]\s{{0,2}}(?=([!-~]{{6,40}}))")


def _beside_mails(text: str) -> Iterator[tuple[int, int]]:
    """Yield made-up words right behind a find and a bar: `login jo@example.com / Kettle#2041`."""
    for match in _BESIDE.finditer(text):
        if _MADE_UP.fullmatch(match[1]) and not any(map(beginning_of, WORD.findall(match[1]))):
            yield match.span(1)


_WEAK_CUE = "pass"
"""There are boarding passes, too: what follows must be made up."""
_WORD_AND_NUMBER = late(r"(?<=[a-z])\d")
"""A cue that touches a number is the name of something: WW90T."""
_NEXT = late(r"[\s:=]{1,3}(\S{4,40})")


def _is_mixed(written: str, at: int) -> bool:
    """Tell whether what comes next looks secret and has small letters, as the number of a boarding pass has not."""
    value = _NEXT.match(written, at)
    return value is not None and looks_secret(value[1]) and any(map(str.islower, value[1]))


_CODE = late(r"(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,8}")
_PROMOTION = late(r"[A-Z]{4,}\d{1,3}")


def _is_code(written: str) -> bool:
    """Tell whether this was made by a machine: `7QX2M9`, not `SAVE20`."""
    return _CODE.fullmatch(written) is not None and _PROMOTION.fullmatch(written) is None


_HYPHENATED = late(r"\s([a-z]{3,}(?:-[a-z]+)+)\s*$", re.MULTILINE)


def _hyphenated_behind(text: str, at: int) -> tuple[int, int] | None:
    """Return words joined by hyphens that end the line: `my pw rainy-may-day`."""
    match = _HYPHENATED.match(text, at)
    return match.span(1) if match and not any(map(_is_ordinary, match[1].split("-"))) else None


def _value_behind(text: str, written: str, at: int) -> tuple[int, int] | None:
    limit = min(len(text), at + _REACH)
    way = _Way()
    for _ in range(_MOST_WORDS_BETWEEN):
        if sign := _SIGN.match(text, at, limit):
            way.said, at = True, sign.end()
        if quoted := _QUOTED.match(text, at, limit):
            is_secret = not all(map(_is_ordinary, WORD.findall(quoted[2]) or "-"))
            return quoted.span(2) if is_secret else None
        token = _next_token(text, at, limit)
        if token is None:
            break
        at = token.end()
        if is_unspaced(token.group()):
            joint = UNSPACED_JOINTS.match(text, token.start(), limit)
            way.said, at = True, joint.end() if joint else limit
            continue
        start, end = _trim(text, token)
        if _is_password(text, written, start, end, way):
            return (start, end) if looks_secret(written[start:end]) else _whole_phrase(text, start, end, limit)
        if start < end and (not way.goes_on(stem(text[start:end])) or _STOP.search(token.group())):
            break
    return None


def _next_token(text: str, at: int, limit: int) -> re.Match[str] | None:
    token = _TOKEN.search(text, at, limit)
    if token is None or "\n\n" in text[at : token.start()] or TAKEN in text[at : token.start()]:
        return None
    return token


def _is_password(text: str, written: str, start: int, end: int, way: "_Way") -> bool:
    if start == end:
        return False
    if looks_secret(written[start:end]) and not _counts(text, start, end) and (way.said or not way.strangers):
        return True
    return way.takes_plain_words and not _is_ordinary(text[start:end])


class _Way:
    """The way from a cue to the password: which words have been met, and so which may come."""

    def __init__(self) -> None:
        self.said = False
        """Something says that the value comes now: a copula, a colon."""
        self.strangers = 0
        self._plain = True

    @property
    def takes_plain_words(self) -> bool:
        """Whether a word without digits or signs would be the password."""
        return self.said and self._plain and not self.strangers

    def goes_on(self, word: str) -> bool:
        """Take note of a word; return whether a password may still follow."""
        if word in _CONJUNCTIONS:
            self._plain = False
        if word in COPULAS:
            self.said = True
        elif word not in JOINTS and self.said:
            self._plain = False
            return word in ORDINARY
        elif word not in JOINTS:
            self.strangers += 1
        return self.strangers <= _MOST_STRANGERS


_MOST_STRANGERS = 3
_CONJUNCTIONS = frozenset({"and", "but", "et", "mais", "y", "pero", "und", "aber", "mas", "ma", "en", "maar", "و"})


def _value_in_sentence(text: str, at: int, cues: Cues) -> tuple[int, int] | None:
    """Return the first word behind a cue that can only be a password: `it wants a password, I give it moonlight7`."""
    for token in _TOKEN.finditer(text, at, min(len(text), at + _REACH // 2)):
        if token.start() == at and not any(map(str.isalnum, token.group())):
            continue  # "My password!!! Moonlight7$ that is it."
        start, end = _trim(text, token)
        if _MADE_UP.fullmatch(text[start:end]) and HARMLESS not in [kind for kind, _ in cues.before(start)]:
            return start, end
        if _SENTENCE_END.search(token.group()) or TAKEN in text[at : token.start()]:
            return None
    return None


def _made_up_before(text: str, at: int) -> tuple[int, int] | None:
    """Return the last such word before a cue: `the kids set moonlight7 for a password`."""
    for token in list(_TOKEN.finditer(text, max(0, at - _REACH // 3), at))[::-1]:
        start, end = _trim(text, token)
        if _SENTENCE_END.search(token.group()):
            return None
        if _MADE_UP.fullmatch(text[start:end]):
            return start, end
    return None


_SENTENCE_END = late(r"[.!?]$")
# Six letters or more and then digits, or letters with digits and signs: no product, no version, no word.
_MADE_UP = late(r"[a-z]{5,}[\W_]?\d{1,8}[\W_]?|(?=.*[a-z])(?=.*\d)(?=.*[^\w.,:;/()-])[!-~]{6,}|[a-z]{4,}_\d+")


def _second_value(text: str, written: str, at: int) -> tuple[int, int] | None:
    """Return a further password of the same sentence: `was Rex1 and the new one is Rex2`."""
    said = False
    for token in islice(_TOKEN.finditer(text, at, at + _REACH // 2), 8):
        start, end = _trim(text, token)
        if said and looks_secret(written[start:end]) and not _counts(text, start, end):
            return start, end
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
        if word in NAMING:
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


_NO_SECRET = late(
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
