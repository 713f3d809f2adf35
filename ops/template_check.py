"""Checks every reply in every language, wording and channel against the house rules."""

import difflib
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from chalicelib.adapters.renderer import fill, read_definition, read_text, read_wordings
from chalicelib.adapters.word_lists import read_speech
from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.fitting import CHANNELS, count_graphemes, limits_for
from chalicelib.domain.reply_definitions import parse_toml
from chalicelib.domain.reply_names import SENT_REPLIES
from chalicelib.domain.speech import Speech
from chalicelib.domain.template_rules import (
    Gate,
    LanguageWords,
    file_rules,
    fitting_rules,
    reply_rules,
    wording_rules,
)
from chalicelib.domain.templates import (
    Problem,
    ReplyDefinition,
    VariableType,
    Wording,
    did_you_mean,
    words_for,
)

LANGUAGES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
    "ja": "Japanese",
    "ar": "Arabic",
}
"""Languages in which replies can be written; the never-ask gate must know each."""

WORST_NAMES = {
    "the longest values": None,
    "emoji in the name": "👨‍👩‍👧‍👦",
    "marks on every letter of the name": "o\u0302\u0301\u0323",
    "a right-to-left name": "ع",
    "a name in wide letters": "語",
}
"""What a customer's value is made of in the worst cases; None takes the declared longest value."""

_TEXT_FILE = re.compile(r"([a-z]{2,3}(?:-[a-z0-9]{2,8})*)(?:\.([a-z0-9_]+))?")
_FOLDER = re.compile(r"[a-z][a-z0-9_]{1,39}")


@dataclass(frozen=True, slots=True)
class Brand:
    """What `brand.toml` says that replies must live with."""

    locale: str = "en"
    allowed_hosts: frozenset[str] = frozenset()
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The brand's own words by variable, such as every team for `owner`: none may be longer than declared."""


@dataclass
class Report:
    """What a check found."""

    findings: list[Problem] = field(default_factory=list)
    texts: int = 0
    """How many texts were rendered and held against a channel."""
    gaps: list[tuple[str, str]] = field(default_factory=list)
    """Reply and language of every missing translation; not a fault, another language answers."""
    unsent: list[str] = field(default_factory=list)
    """Replies that no code names, so that nobody gets them; not a fault, they wait."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply with all its wordings, by the stem of their file, such as `en` or `en.x`."""

    definition: ReplyDefinition
    wordings: Mapping[str, tuple[Wording, ...]]


def read_brand(path: Path) -> Brand:
    """Return what the brand file says of replies; the standard brand where there is no such file."""
    if not path.exists():
        return Brand()
    data: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    brand = data.get("brand", {})
    values = {name: [brand[key]] for name, key in (("brand", "name"), ("phone", "phone")) if key in brand}
    if "privacy_url" in brand:
        values["privacy_url"] = [brand["privacy_url"]]
    return Brand(brand.get("locale", "en"), frozenset(brand.get("allowed_hosts", [])), values)


def read_words(folder: Path, locale: str) -> LanguageWords:
    """Return what the rules know about a language.

    Raises:
        TemplateBroken: there is no such file, or it cannot be read.
    """
    language = locale.partition("-")[0]
    file = f"words.{language}.toml"
    if not (folder / file).exists():
        told = (
            f"Nobody has written yet which phrases to watch for in {LANGUAGES[language]}. "
            f"Copy words.en.toml to {file} and write it anew in that language."
        )
        raise TemplateBroken(Problem(file, 1, told))
    data, problems = parse_toml(read_text(folder / file, file=file), file=file)
    if not problems and not ({"heard", "not_in_public", "avoid"} <= data.keys() and data["heard"]):
        problems = [Problem(file, 1, "This file needs the lists heard, not_in_public and avoid.")]
    if problems:
        raise TemplateBroken(*problems)
    english = folder / "words.en.toml"
    if language != "en" and english.exists() and english.read_bytes() == (folder / file).read_bytes():
        raise TemplateBroken(Problem(file, 1, f"This is still the English list. Write it in {LANGUAGES[language]}."))
    return LanguageWords(tuple(data["heard"]), tuple(data["not_in_public"]), data["avoid"])


def reply_names(folder: Path) -> list[str]:
    """Return the names of all replies in a folder."""
    return sorted(path.name for path in folder.iterdir() if path.is_dir())


def read_reply(folder: Path, name: str, findings: list[Problem]) -> Reply | None:
    """Return a reply with all its wordings that can be used; what cannot be used is added to the findings."""
    if not _FOLDER.fullmatch(name):
        findings.append(Problem(name, 1, "Name the folder in small letters, digits and _, such as link_renewed."))
    try:
        definition = read_definition(folder, name)
    except TemplateBroken as exc:
        findings += exc.args
        return None
    wordings = {}
    for path in sorted((folder / name).iterdir()):
        if path.name == "reply.toml":
            continue
        strange = _strange_file(f"{name}/{path.name}", path.name)
        if strange is not None:
            findings.append(strange)
            continue
        try:
            wordings[path.stem] = read_wordings(folder, path.stem, definition)
        except TemplateBroken as exc:
            findings += exc.args
    return Reply(definition, wordings)


def check_replies(folder: Path, *, gate: Gate, brand: Brand, only: str | None = None) -> Report:
    """Check every reply, or one, in every language, wording and channel, with the worst values there can be."""
    report = Report()
    words: dict[str, LanguageWords | None] = {}
    names = [only] if only else reply_names(folder)
    report.unsent = [name for name in names if name not in SENT_REPLIES]
    report.findings += () if only else _missing_replies(names)
    for name in names:
        before = len(report.findings)
        reply = read_reply(folder, name, report.findings)
        # A text that is there but broken is not a gap: its own findings tell.
        stems = {path.name.partition(".")[0] for path in (folder / name).glob("*.txt")}
        report.gaps += [(name, language) for language in LANGUAGES if language not in stems]
        if reply is None:
            continue
        whole = len(report.findings) == before
        if brand.locale not in stems:
            told = f"There is no text in '{brand.locale}', the language of the brand. Write one."
            report.findings.append(Problem(f"{name}/{brand.locale}.txt", 1, told))
        every = [wording for wordings in reply.wordings.values() for wording in wordings]
        # What a broken file would have used is not known.
        report.findings += reply_rules(reply.definition, every) if whole else ()
        report.findings += _brand_rules(reply.definition, brand)
        report.findings += _left_in_english(every)
        for stem, wordings in reply.wordings.items():
            known = _known_words(folder, wordings[0].locale, words, report.findings)
            report.findings += file_rules(wordings)
            channels = _channels_of(stem, reply)
            for wording in wordings:
                spoken = spoken_values(folder.parent, wording.locale)
                if spoken.problem is not None and spoken.problem not in report.findings:
                    report.findings.append(spoken.problem)
                _check_wording(wording, reply.definition, channels, known, gate, brand, spoken, report)
    report.findings.sort(key=lambda each: (each.file, each.line))
    return report


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a language fills into its texts by itself: an example of each value, and the longest."""

    examples: Mapping[str, str]
    longest: Mapping[str, str]
    problem: Problem | None = None
    """Why there is nothing of it."""


@cache
def spoken_values(templates: Path, locale: str) -> Spoken:
    """Return the teams, topics and times of a language; nothing, and why, where its words cannot be used."""
    language = locale.partition("-")[0]
    file = f"../words/{language}.toml"
    if not (templates / "words" / f"{language}.toml").exists():
        told = "This file is missing, so teams and times come in the brand's own language. Copy en.toml, write it anew."
        return Spoken({}, {}, Problem(file, 1, told))
    try:
        return _said_by(read_speech(templates, language))
    except TemplateBroken as exc:
        return Spoken({}, {}, Problem(file, 1, f"This cannot be used: {exc}."))


def _said_by(speech: Speech) -> Spoken:
    at, zone = datetime(2026, 3, 4, 15, tzinfo=UTC), "UTC"
    days = [timedelta(days=days) for days in range(370)]
    promises = [speech.promise(at, now=at - ahead, time_zone=zone) for ahead in days[:8]]
    promises += [speech.promise(at + ahead, now=at - days[8], time_zone=zone) for ahead in days]
    lives = [speech.life(timedelta(minutes=minutes)) for minutes in (60, 119, 180, 1439)]
    examples = {
        "owner": speech.team("card"),
        "topic": speech.topic("card"),
        "promise": promises[0],
        "link_life": lives[0],
    }
    longest = {
        "owner": max(speech.teams.values(), key=count_graphemes),
        "topic": max(speech.topics.values(), key=count_graphemes, default=""),
        "promise": max(promises, key=count_graphemes),
        "link_life": max(lives, key=count_graphemes),
    }
    return Spoken(examples, longest)


def _missing_replies(names: Sequence[str]) -> Iterator[Problem]:
    """Yield the replies that the code sends and that have no folder, with the folder that was perhaps meant."""
    for missing in sorted(SENT_REPLIES - set(names)):
        meant = difflib.get_close_matches(missing, [name for name in names if name not in SENT_REPLIES], n=1)
        told = f"Is it '{meant[0]}'? Give that folder its name back." if meant else "Put it back."
        yield Problem(missing, 1, f"Anteroom sends this reply, and there is no folder of that name. {told}")


def _left_in_english(wordings: Sequence[Wording]) -> Iterator[Problem]:
    """Yield the wordings of other languages that are the English text as it was copied."""
    languages = [wording.locale.partition("-")[0] for wording in wordings]
    written = [" ".join(wording.source.split()).casefold() for wording in wordings]
    english = {text for text, language in zip(written, languages, strict=True) if language == "en"}
    for wording, text, language in zip(wordings, written, languages, strict=True):
        if language != "en" and text in english:
            told = f"This is still the English text. Write it in {LANGUAGES[language]}."
            yield Problem(wording.file, wording.line, told)


def worst_texts(wording: Wording, definition: ReplyDefinition, spoken: Spoken) -> Mapping[str, str]:
    """Return the text of a wording with the worst values there can be, by what makes them so."""
    texts = {}
    longest = {
        name: max(words_for(variable.longest, wording.locale) or "", spoken.longest.get(name, ""), key=count_graphemes)
        for name, variable in definition.variables.items()
    }
    customers = [name for name, each in definition.variables.items() if each.type is VariableType.CUSTOMER]
    for kind, sign in WORST_NAMES.items():
        if sign is not None and not customers:
            continue
        made_of = {} if sign is None else {name: sign * count_graphemes(longest[name]) for name in customers}
        texts[kind] = fill(wording, definition, longest | made_of)
    return texts


def example_values(definition: ReplyDefinition, locale: str, spoken: Spoken) -> dict[str, str]:
    """Return the example values of a reply in a language."""
    return {
        name: spoken.examples.get(name) or words_for(variable.example, locale) or ""
        for name, variable in definition.variables.items()
    }


def _check_wording(
    wording: Wording,
    definition: ReplyDefinition,
    channels: Collection[str],
    words: LanguageWords | None,
    gate: Gate,
    brand: Brand,
    spoken: Spoken,
    report: Report,
) -> None:
    try:
        rendered = fill(wording, definition, example_values(definition, wording.locale, spoken))
        worst = worst_texts(wording, definition, spoken)
    except TemplateBroken as exc:
        report.findings += exc.args
        return
    if words is not None:
        report.findings += wording_rules(
            wording, definition, words=words, allowed_hosts=brand.allowed_hosts, gate=gate, rendered=rendered
        )
    for channel in channels:
        report.findings += fitting_rules(wording, definition, channel=channel, worst=worst)
        report.texts += len(worst)


def _known_words(
    folder: Path, locale: str, known: dict[str, LanguageWords | None], findings: list[Problem]
) -> LanguageWords | None:
    language = locale.partition("-")[0]
    if language not in known:
        try:
            known[language] = read_words(folder, language)
        except TemplateBroken as exc:
            known[language] = None
            findings += exc.args
    return known[language]


def _channels_of(stem: str, reply: Reply) -> list[str]:
    """Return the channels on which the wordings of a file are sent."""
    locale, _, own = stem.partition(".")
    if own:
        return [own]
    return [
        channel
        for channel in CHANNELS
        if f"{locale}.{channel}" not in reply.wordings and limits_for(channel, reply.definition.audience)
    ]


def _brand_rules(definition: ReplyDefinition, brand: Brand) -> Iterator[Problem]:
    """Yield the brand's own words that are longer than what the reply was checked with."""
    for name, variable in definition.variables.items():
        most = words_for(variable.longest, brand.locale)
        for words in brand.values.get(name, ()):
            if most is not None and count_graphemes(words) > count_graphemes(most):
                told = f"brand.toml says '{words}', which is longer than the longest value of '{name}'. Write it there."
                yield Problem(f"{definition.name}/reply.toml", 1, told, name)


def _strange_file(file: str, name: str) -> Problem | None:
    """Return what is wrong with the name of a text file, if anything."""
    match = _TEXT_FILE.fullmatch(name.removesuffix(".txt"))
    if not name.endswith(".txt") or match is None:
        told = "This file does not belong here. Texts are named after their language, such as en.txt or en.x.txt."
        return Problem(file, 1, told)
    if match[1].partition("-")[0] not in LANGUAGES:
        told = f"'{match[1]}' is not the code of a language we write in.{did_you_mean(match[1], LANGUAGES)}"
        return Problem(file, 1, told, match[1])
    if match[2] and match[2] not in CHANNELS:
        return Problem(file, 1, f"'{match[2]}' is not a channel.{did_you_mean(match[2], CHANNELS)}", match[2])
    return None
