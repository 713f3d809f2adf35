"""Makes values harmless that come from a customer, before they stand in a text of ours."""

import re
import unicodedata
from functools import lru_cache

import regex

from chalicelib.domain.fitting import graphemes

# The four dots are those that names of hosts may be written with (RFC 3490 section 3.1).
_LINK = re.compile(r"://|\bwww\.|\w[.。．｡]\w{2,}|\w[.。．｡]\w/", re.IGNORECASE)
_MARKUP = str.maketrans(dict.fromkeys('*_~`<>[](){}|\\#@＠＃&"“”«»^=/', " "))
_JOINERS = "\u200c\u200d"
_MAX_MARKS = 3
"""Marks kept on one letter: Vietnamese, Thai and pointed Hebrew need no more, and towers of marks cover other lines."""
_BYTES_A_GRAPHEME = 4
_STROKES = re.compile("[\u0334-\u0338\u20d0-\u20ff]")
"""Marks drawn through or around letters; no name is written with them."""
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_LANGUAGES_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"})

_TITLES = re.compile(
    r"mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|rev|herr|frau|hr|fr|m|mme|mlle|sr|sra|srta|don|doña|sig|sigra|dott|"
    r"dhr|mevr|ing|ir",
    re.IGNORECASE,
)
_NOT_NAMES = re.compile(
    r"the|an?|my|your|our|real|official|not|just|only|team|shop|store|club|news|deals|offers|support|help|care|service|"
    r"customer|user|anon|anonymous|admin|account|page|channel|media|group|company|ltd|limited|inc|llc|gmbh|ag|plc|corp|"
    r"bv|sa|buy|sell|free|best|top|new|hot|crypto|follow|dm|contact|info|i|im|we",
    re.IGNORECASE,
)
_MAX_NAME_GRAPHEMES = 20
_MIN_NAME_GRAPHEMES = 2


def harmless(value: str, *, longest: int) -> str:
    """Return a customer's words without anything that could act in a message of ours.

    Links go (with or without scheme), so do mentions, hashtags and markup signs, control, direction and invisible
    characters, private-use and unassigned code points, and marks heaped on one letter. White space becomes single
    spaces. What is left is cut to `longest` graphemes and four times as many bytes, never inside a grapheme: a family
    of emoji is one grapheme and 25 bytes, and would overrun platforms that count those.

    Source: Unicode Standard Annex 9 (direction controls), Annex 29 (grapheme clusters); RFC 3490 section 3.1 (dots).
    """
    words = (word for word in unicodedata.normalize("NFC", value).split() if not _is_link(word))
    plain = " ".join(" ".join(words).translate(_MARKUP).split())
    visible = "".join(_visible(plain))
    return _cut(" ".join(visible.split()), longest).strip()


def isolate(value: str, locale: str) -> str:
    """Return the value between direction isolates where it runs against the text around it, else as it is.

    In Arabic or Hebrew text that is any value with Latin letters or digits, such as a reference or a phone number.

    Source: Unicode Standard Annex 9 section 6.3 (FSI, PDI).
    """
    against = {"L", "EN"} if locale.partition("-")[0].lower() in _LANGUAGES_RIGHT_TO_LEFT else _RIGHT_TO_LEFT
    if any(unicodedata.bidirectional(character) in against for character in value):
        return f"\u2068{value}\u2069"
    return value


def first_name(display_name: str | None) -> str:
    """Return the name to greet somebody by, taken from a display name; empty wherever that is in doubt.

    `Jo K` gives `Jo`. Nobody is greeted as a title, an initial, a slogan, a shop or a shout, and a name order that
    cannot be told (Chinese, Japanese, Korean, `Smith, Jo`) gives none either: no name is better than a wrong one.
    """
    if not display_name or "," in display_name or any(_is_link(word) for word in display_name.split()):
        return ""
    words = ["".join(_letters_only(word)) for word in _split_words(display_name)]
    if not words or any(_NOT_NAMES.fullmatch(word) for word in words):
        return ""
    titled = bool(_TITLES.fullmatch(words[0]))
    rest = [word for word in words if not _TITLES.fullmatch(word)]
    if not rest or (titled and len(rest) == 1):
        return ""  # `Dr Smith` holds no first name.
    return rest[0] if _reads_as_a_name(rest[0]) else ""


def _cut(text: str, longest: int) -> str:
    room = longest * _BYTES_A_GRAPHEME
    kept = []
    for sign in graphemes(text)[:longest]:
        room -= len(sign.encode("utf-8"))
        if room < 0:
            break
        kept.append(sign)
    return "".join(kept)


def _is_link(word: str) -> bool:
    return bool(_LINK.search(unicodedata.normalize("NFKC", word))) or bool(_LINK.search(word))


def _visible(text: str) -> list[str]:
    kept: list[str] = []
    marks = 0
    for index, character in enumerate(text):
        category = unicodedata.category(character)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if marks > _MAX_MARKS:
            continue
        if category == "Cf" and not (character in _JOINERS and _joins(text, index)):
            continue
        if category in {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}:
            kept.append(" ")
            continue
        kept.append(character)
    return kept


def _joins(text: str, index: int) -> bool:
    """Whether the joiner at `index` stands between two signs, where Persian, Indic scripts and emoji need it."""
    return 0 < index < len(text) - 1 and not text[index - 1].isspace() and text[index + 1] not in _JOINERS


def _split_words(display_name: str) -> list[str]:
    """Split at white space, and at emoji and other signs, which people put between the parts of a name."""
    # NFKC turns the letters of "fancy text" generators into plain ones.
    text = unicodedata.normalize("NFKC", display_name)
    spaced = "".join(" " if unicodedata.category(sign)[0] in "SZC" and sign not in _JOINERS else sign for sign in text)
    return spaced.split()


def _letters_only(word: str) -> str:
    return word.strip(".!?…*'’\"“”()[]~-\ufe0f" + _JOINERS)


def _reads_as_a_name(word: str) -> bool:
    if not _name_shape().fullmatch(word) or not _in_one_script(word) or _STROKES.search(word):
        return False
    if not _MIN_NAME_GRAPHEMES <= len(graphemes(word)) <= _MAX_NAME_GRAPHEMES:
        return False
    cased = [letter for letter in word if letter.isupper() or letter.islower()]
    if not cased:
        return True
    parts = re.split(r"['’-]", word)
    return word[0].isupper() and not word.isupper() and all(_capitals_in_place(part) for part in parts)


def _capitals_in_place(part: str) -> bool:
    """Whether capitals stand where names have them: in front, and after `Mc`, `Mac`, `De`, `La`, `Le`."""
    return bool(re.fullmatch(r"(?:Mc|Mac|De|La|Le)?\w?[^A-Z]*", part))


def _in_one_script(word: str) -> bool:
    """Whether all letters are of one script; a mix is how look-alikes are made."""
    letters = [letter for letter in word if letter.isalpha()]
    scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in letters}
    return len(scripts) == 1 and not scripts & {"CJK", "HIRAGANA", "KATAKANA", "HANGUL"}


# Compiled on first use: it costs some milliseconds of every cold start.
@lru_cache(maxsize=1)
def _name_shape() -> "regex.Pattern[str]":
    return regex.compile(r"\p{L}[\p{L}\p{M}]*(?:['’\-\u200c\u200d]\p{L}[\p{L}\p{M}]*)*")
