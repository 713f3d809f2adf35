"""Reads the words of each language: what people write (`templates/intents`) and how we say it (`templates/words`)."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.intents import IntentWords
from chalicelib.domain.speech import DEFAULT_TEAM, Speech

T = TypeVar("T")
_PROMISES = ("today", "tomorrow", "weekday", "date")
_LIVES = ("hour", "hours", "minutes")
_NAMES = ("time", "hour", "minute", "zone", "weekday", "day", "month", "count")


@dataclass(slots=True)
class WordLists:
    """Implements `Languages`. A language is read on first use; one that is missing or broken gives the default's."""

    folder: Path
    """Holds `intents/` and `words/`."""
    default_locale: str
    on_broken: Callable[[TemplateBroken], None]
    _speeches: dict[str, Speech] = field(default_factory=dict)
    _intents: dict[str, IntentWords] = field(default_factory=dict)

    def speech(self, locale: str) -> Speech:
        """Return how a language says things. Raises TemplateBroken where the default's own files are broken."""
        return self._kept(self._speeches, locale, lambda one: read_speech(self.folder, one))

    def intents(self, locale: str) -> IntentWords:
        """Return what people write in a language. Raises TemplateBroken where the default's own file is broken."""
        return self._kept(self._intents, locale, lambda one: read_intent_words(self.folder, one))

    def _kept(self, kept: dict[str, T], locale: str, read: Callable[[str], T]) -> T:
        if locale not in kept:
            try:
                kept[locale] = read(locale)
            except TemplateBroken as exc:
                if locale == self.default_locale:
                    raise
                self.on_broken(exc)
                kept[locale] = self._kept(kept, self.default_locale, read)
        return kept[locale]


def read_intent_words(folder: Path, locale: str) -> IntentWords:
    """Return the word lists of one language. Raises TemplateBroken: what is wrong with which file."""
    name = f"intents/{locale}.toml"
    tree = _tree(folder / name, name)
    return IntentWords(_table(tree, "phrases", name), _table(tree, "unless", name), _table(tree, "topics", name))


def read_speech(folder: Path, locale: str) -> Speech:
    """Return how one language says things. Raises TemplateBroken: what is wrong with which file."""
    name = f"words/{locale}.toml"
    tree = _tree(folder / name, name)
    teams = _table(tree, "teams", name)
    if DEFAULT_TEAM not in teams:
        raise TemplateBroken(f"{name}: [teams] has no {DEFAULT_TEAM}")
    intents = f"intents/{locale}.toml"
    try:
        speech = Speech(
            locale=locale,
            weekdays=tuple(tree["weekdays"]),
            months=tuple(tree["months"]),
            moment=str(tree["moment"]),
            promises=_table(tree, "promise", name),
            lives=_table(tree, "life", name),
            teams=teams,
            topics=_table(_tree(folder / intents, intents), "topic_names", intents),
        )
    except KeyError as exc:
        raise TemplateBroken(f"{name} has no {exc.args[0]}") from exc
    if len(speech.weekdays) != 7 or len(speech.months) != 12:  # noqa: PLR2004 - of a week, of a year
        raise TemplateBroken(f"{name}: weekdays are 7 names from Monday, months are 12")
    missing = [one for one in _PROMISES if one not in speech.promises] + [
        one for one in _LIVES if one not in speech.lives
    ]
    if missing:
        raise TemplateBroken(f"{name} has no {missing[0]}")
    for words in (speech.moment, *speech.promises.values(), *speech.lives.values()):
        _refuse_unknown_names(words, name)
    return speech


def _tree(path: Path, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as exc:
        raise TemplateBroken(f"{name} cannot be read: {exc}") from exc


def _table(tree: Mapping[str, Any], part: str, name: str) -> Mapping[str, Any]:
    table = tree.get(part)
    if not isinstance(table, dict):
        raise TemplateBroken(f"{name} has no [{part}]")
    return table


def _refuse_unknown_names(words: str, name: str) -> None:
    try:
        words.format(**dict.fromkeys(_NAMES, ""))
    except (KeyError, IndexError, ValueError) as exc:
        known = ", ".join(f"{{{one}}}" for one in _NAMES)
        raise TemplateBroken(f"{name}: '{words}' cannot be filled in; the names are {known}") from exc
