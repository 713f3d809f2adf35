"""Reads `reply.toml`: what a reply is for, who can read it, which values it may carry."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from chalicelib.domain.templates import (
    Audience,
    Part,
    Problem,
    ReplyDefinition,
    Variable,
    VariableType,
    did_you_mean,
)

PUBLIC_VARIABLES = frozenset({"brand", "owner"})
"""The only values a public reply may carry: both are the brand's own words and the same for everybody."""

_PARTS_CARRIED_BY = {Part.OWNER: "owner", Part.NEXT_STEP: "promise"}
"""Parts of an acknowledgement that a value carries; `heard` is a matter of words."""
_VARIABLE_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_REPLY_KEYS = ("purpose", "audience", "lead", "parts", "variables")
_VARIABLE_KEYS = ("type", "example", "longest", "fallback")

_Told = tuple[str, str, str]
"""Pattern of the line it is about, the sentence, the word."""


def parse_toml(source: str, *, file: str) -> tuple[dict[str, Any], list[Problem]]:
    """Return the contents of a TOML file, and the one problem that kept it from being read, if any."""
    try:
        return tomllib.loads(source), []
    except tomllib.TOMLDecodeError as exc:
        told = re.search(r"\(at line (\d+)", str(exc))
        line = int(told[1]) if told else max(source.count("\n"), 1)
        sentence = "This line cannot be read. Check that quotes and brackets come in pairs."
        return {}, [Problem(file, line, sentence)]
    except RecursionError:
        return {}, [Problem(file, 1, "This file has brackets within brackets without end. Take them out.")]


def definition_problems(data: Mapping[str, Any], source: str, *, file: str) -> Iterator[Problem]:
    """Yield everything that is wrong with what `reply.toml` says; `source` is there to name lines."""
    for check in (_head_problems, _parts_problems, _variables_problems):
        for pattern, sentence, word in check(data):
            yield Problem(file, _line_of(source, pattern), sentence, word)


def to_definition(name: str, data: Mapping[str, Any]) -> ReplyDefinition:
    """Return the definition that sound data describes (see `definition_problems`)."""
    variables = {}
    for variable, entry in data.get("variables", {}).items():
        fallback = entry.get("fallback")
        variables[variable] = Variable(
            name=variable,
            type=VariableType(entry["type"]),
            example=_by_locale(entry["example"]),
            longest=_by_locale(entry["longest"]),
            fallback=None if fallback is None else _by_locale(fallback),
        )
    return ReplyDefinition(
        name=name,
        purpose=data["purpose"].strip(),
        audience=Audience(data["audience"]),
        lead=data.get("lead", False),
        parts=tuple(Part(part) for part in data.get("parts", [])),
        variables=variables,
    )


def _head_problems(data: Mapping[str, Any]) -> Iterator[_Told]:
    for key in data:
        if key not in _REPLY_KEYS:
            yield rf"\[?{re.escape(key)}", f"'{key}' means nothing here.{did_you_mean(key, _REPLY_KEYS)}", key
    purpose = data.get("purpose")
    if not isinstance(purpose, str) or not purpose.strip():
        yield "purpose", 'Say in one sentence what this reply is for: purpose = "..."', "purpose"
    if data.get("audience") not in list(Audience):
        yield "audience", 'Say who can read it: audience = "public" or audience = "private".', "audience"
    if not isinstance(data.get("lead", False), bool):
        yield "lead", "lead is either true or false, without quotes.", "lead"


def _parts_problems(data: Mapping[str, Any]) -> Iterator[_Told]:
    parts = data.get("parts", [])
    if not isinstance(parts, list):
        yield "parts", 'Write the parts as a list: parts = ["heard", "owner", "next_step"].', "parts"
        return
    for part in parts:
        if part not in list(Part):
            yield "parts", f"'{part}' is not a part.{did_you_mean(str(part), Part)}", str(part)
    variables = data.get("variables")
    for part, name in _PARTS_CARRIED_BY.items():
        entry = variables.get(name) if isinstance(variables, dict) else None
        if part in parts and (not isinstance(entry, dict) or "fallback" in entry):
            sentence = f"An acknowledgement needs [variables.{name}], and without fallback words: it is never left out."
            yield "parts", sentence, name


def _variables_problems(data: Mapping[str, Any]) -> Iterator[_Told]:
    variables = data.get("variables", {})
    if not isinstance(variables, dict):
        yield "variables", "Declare each value under its own heading, such as [variables.owner].", "variables"
        return
    for name, entry in variables.items():
        where = rf"\[variables\.\"?{re.escape(name)}\"?\]"
        if not _VARIABLE_NAME.fullmatch(name):
            told = f"'{name}' cannot be the name of a value. Use small letters, digits and _, such as first_name."
            yield where, told, name
        if not isinstance(entry, dict):
            yield where, f"Describe '{name}' under its own heading: type, example and longest.", name
            continue
        for sentence in _entry_problems(name, entry):
            yield where, sentence, name
        if data.get("audience") == Audience.PUBLIC and (entry.get("type") != "text" or name not in PUBLIC_VARIABLES):
            told = f"'{name}' cannot be in a public reply, which everybody can read. Only brand and owner can."
            yield where, told, name


def _entry_problems(name: str, entry: Mapping[str, Any]) -> Iterator[str]:
    for key in entry:
        if key not in _VARIABLE_KEYS:
            yield f"'{key}' means nothing here.{did_you_mean(key, _VARIABLE_KEYS)}"
    kind = entry.get("type")
    if kind not in list(VariableType):
        yield f"Say what '{name}' is: type = one of {', '.join(VariableType)}."
    for key in ("example", "longest"):
        if not _are_words(entry.get(key)) or not all(_by_locale(entry[key]).values()):
            yield f"'{name}' needs {key} = \"...\", so that its length and look can be checked."
    if "fallback" in entry and not _are_words(entry["fallback"]):
        yield f"The fallback of '{name}' must be words in quotes; \"\" leaves the value out."
    if kind == VariableType.CUSTOMER and "fallback" not in entry:
        yield f"'{name}' comes from the customer and may be missing: give it fallback words, or \"\" to leave it out."


def _line_of(source: str, pattern: str) -> int:
    found = re.search(rf"^[ \t]*{pattern}", source, re.MULTILINE)
    return source.count("\n", 0, found.start()) + 1 if found else 1


def _are_words(value: object) -> bool:
    if isinstance(value, dict):
        return bool(value) and all(isinstance(words, str) for words in value.values())
    return isinstance(value, str)


def _by_locale(value: str | Mapping[str, str]) -> Mapping[str, str]:
    return {"": value} if isinstance(value, str) else {locale.lower(): words for locale, words in value.items()}
