"""Reply templates as values: what a reply may say, how its files read, which wording goes out.

A reply is a folder: `reply.toml` says what it is for and which values it may carry, and one plain text file a
language holds its wordings, separated by lines of `---`. The only thing in a wording that is not plain text is a
placeholder such as `{{ first_name }}`.
"""

import difflib
import hashlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

MAX_SOURCE_CHARACTERS = 4_000
"""Longest wording taken, in code points (security.md 7)."""
MAX_FILE_BYTES = 65_536
"""Longest file taken; nothing larger is even read."""

_PLACEHOLDER = re.compile(r"\{\{[ \t]*([A-Za-z_][A-Za-z0-9_]*)[ \t]*\}\}", re.ASCII)
_BRACES = re.compile(r"[{}｛｝]")
_SEPARATOR = re.compile(r"-{3,}[ \t]*")


class Audience(StrEnum):
    """Who can read the reply."""

    PUBLIC = "public"
    PRIVATE = "private"


class Part(StrEnum):
    """What an acknowledgement must say."""

    HEARD = "heard"
    OWNER = "owner"
    NEXT_STEP = "next_step"


class VariableType(StrEnum):
    """What a value is, and so what may be done with it."""

    TEXT = "text"
    """The brand's or the product's own words."""
    NUMBER = "number"
    LINK = "link"
    CUSTOMER = "customer"
    """Comes from the customer: made harmless before use, and never part of a public reply."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend in a template, told to the person who edits it."""

    file: str
    """Path below the folder of replies, such as `check_needed/en.txt`."""
    line: int
    sentence: str
    """What is wrong and what to do, in one plain sentence."""
    word: str = ""
    """The words on that line it is about; empty where it is about the whole file."""

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Variable:
    """One declared value of a reply. The words may differ by language; the key `""` stands for every other one."""

    name: str
    type: VariableType
    example: Mapping[str, str]
    longest: Mapping[str, str]
    fallback: Mapping[str, str] | None
    """Words used where the value is missing; None makes the value required."""

    def fallback_for(self, locale: str) -> str | None:
        """Return the words used where the value is missing, or None where there are none in this language."""
        return None if self.fallback is None else words_for(self.fallback, locale)


@dataclass(frozen=True, slots=True)
class ReplyDefinition:
    """What `reply.toml` says."""

    name: str
    purpose: str
    audience: Audience
    lead: bool
    """True for a sentence that is put before another reply."""
    parts: tuple[Part, ...]
    variables: Mapping[str, Variable]


@dataclass(frozen=True, slots=True)
class Wording:
    """One variant of a reply in one language."""

    name: str
    """Reply, file and number, such as `check_needed/en/2` or `check_needed/en.x/1`; recorded when it is sent."""
    locale: str
    file: str
    line: int
    """Line of the file on which it begins, from 1."""
    source: str


@dataclass(frozen=True, slots=True)
class Placeholder:
    """The place of one value in a wording."""

    name: str


@dataclass(frozen=True, slots=True)
class RenderedReply:
    """A reply ready for the gate."""

    text: str
    wording: str
    """Name of the wording, such as `check_needed/en/2`, so that it is not sent again to the same person at once."""


def with_leads(leads: Iterable[str], text: str) -> str:
    """Return the text with leading sentences before it, a blank line after each."""
    return "\n\n".join([*leads, text])


def words_for(words: Mapping[str, str], locale: str) -> str | None:
    """Return the words for a locale: its own, its language's, else those for every language."""
    for key in (locale, locale.partition("-")[0], ""):
        if key in words:
            return words[key]
    return None


def locales_to_try(locale: str | None, default: str) -> tuple[str, ...]:
    """Return the locales to look for, best first: exact, language alone, the brand's own, its language.

    Tags are compared as BCP 47 says, without regard to case (RFC 5646 section 2.1.1).
    """
    order: dict[str, None] = {}
    for tag in (locale or "", default):
        lower = tag.replace("_", "-").lower()
        for candidate in (lower, lower.partition("-")[0]):
            if candidate:
                order[candidate] = None
    return tuple(order)


def close_gaps(text: str, left_out: str) -> str:
    """Return the text with nothing where `left_out` stood, and no comma, space or small letter left to show it.

    `Thanks, {{ first_name }}, it is here.` reads `Thanks, it is here.` without a name.
    """
    gap = re.escape(left_out)
    text = re.sub(rf"(?m)^{gap}[ \t]*[,;:،、，]?[ \t]*(\w?)", lambda found: found[1].upper(), text)
    text = re.sub(rf"([.!?…][ \t]+){gap}[,;:،][ \t]*(\w?)", lambda found: found[1] + found[2].upper(), text)
    text = re.sub(rf"[,;:،、，]?[ \t]*{gap}(?=[ \t]*[,.;:!?…،؛؟、。，！？)])", "", text)
    text = re.sub(rf"[ \t]*{gap}[ \t]*$", "", text, flags=re.MULTILINE)
    return re.sub(rf"([ \t]?){gap}([ \t]?)", lambda found: found[1] and found[2], text)


def choose(wordings: Sequence[Wording], *, seed: str, avoid: Collection[str] = ()) -> Wording:
    """Return one wording: the same for the same seed, and none of `avoid` unless nothing else is left.

    Raises:
        ValueError: there is no wording to choose from.
    """
    if not wordings:
        raise ValueError("no wording to choose from")
    start = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big") % len(wordings)
    turned = [*wordings[start:], *wordings[:start]]
    return next((wording for wording in turned if wording.name not in avoid), turned[0])


def split_wordings(text: str) -> tuple[tuple[int, str], ...]:
    """Return the wordings of a file, each with the line on which it begins; an empty one stays in, as empty text."""
    blocks: list[tuple[int, list[str]]] = [(1, [])]
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        if _SEPARATOR.fullmatch(line):
            blocks.append((number + 1, []))
        else:
            blocks[-1][1].append(line)
    found = []
    for first, lines in blocks:
        blank = next((index for index, line in enumerate(lines) if line.strip()), 0)
        found.append((first + blank, "\n".join(lines).strip()))
    return tuple(found)


def pieces_of(source: str) -> tuple[str | Placeholder, ...]:
    """Return a wording as literal texts and placeholders in order."""
    pieces: list[str | Placeholder] = []
    end = 0
    for match in _PLACEHOLDER.finditer(source):
        pieces += [source[end : match.start()], Placeholder(match[1])]
        end = match.end()
    pieces.append(source[end:])
    return tuple(piece for piece in pieces if piece != "")


def placeholders_of(source: str) -> tuple[str, ...]:
    """Return the names of the values a wording carries, in order, repeats included."""
    return tuple(match[1] for match in _PLACEHOLDER.finditer(source))


def wording_problems(source: str, *, file: str, line: int, declared: Collection[str]) -> Iterator[Problem]:
    """Yield everything in one wording that keeps it from being used at all."""
    if not source.strip():
        yield Problem(file, line, "There is no text here. Write a wording, or take the extra line of --- out.")
        return
    if len(source) > MAX_SOURCE_CHARACTERS:
        yield Problem(
            file,
            line,
            f"This wording has {len(source):,} characters, and {MAX_SOURCE_CHARACTERS:,} is the most. Make it shorter.",
        )
        return
    yield from _brace_problems(source, file=file, line=line)
    for match in _PLACEHOLDER.finditer(source):
        if match[1] not in declared:
            at = line + source.count("\n", 0, match.start())
            sentence = f"{{{{ {match[1]} }}}} is not a value of this reply." + did_you_mean(match[1], declared)
            yield Problem(file, at, sentence, word=match[1])


def _brace_problems(source: str, *, file: str, line: int) -> Iterator[Problem]:
    """Yield one problem for each line that holds a brace outside a placeholder."""
    rest = _PLACEHOLDER.sub(lambda match: " " * len(match[0]), source)
    for offset, text in enumerate(rest.split("\n")):
        if not _BRACES.search(text):
            continue
        if re.search(r"\{[%#]|[%#]\}", text):
            sentence = "Only values such as {{ first_name }} can stand here. Take out everything in {% %} or {# #}."
        elif re.search(r"\{\{[^{}]+\}\}", text):
            sentence = (
                "Between {{ and }} stands the name of one value and nothing else: letters, digits and _, "
                "as in {{ first_name }}."
            )
        else:
            sentence = "The braces do not come in pairs. Write a value as {{ first_name }}, with two on each side."
        word = source.split("\n")[offset].strip()[:80]
        yield Problem(file, line + offset, sentence, word=word)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a sentence that names the nearest known word, or all of them; it begins with a space."""
    names = [str(name) for name in known]
    close = difflib.get_close_matches(word.lower(), names, n=1, cutoff=0.6)
    if close:
        return f" Did you mean {close[0]}?"
    return f" There are: {', '.join(sorted(names))}." if names else " There are none in this reply."
