"""Renders replies from the template folder."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path
from typing import Generic, TypeVar

import jinja2
from jinja2 import nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from chalicelib.domain.customer_values import harmless, isolate
from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.fitting import graphemes
from chalicelib.domain.reply_definitions import definition_problems, parse_toml, to_definition
from chalicelib.domain.templates import (
    MAX_FILE_BYTES,
    Problem,
    RenderedReply,
    ReplyDefinition,
    Variable,
    VariableType,
    Wording,
    choose,
    close_gaps,
    locales_to_try,
    placeholders_of,
    split_wordings,
    wording_problems,
    words_for,
)

LEFT_OUT = "\ue000"
"""Stands for an empty value until the gap is closed; no value can hold it, since private-use signs are refused."""

_LINK = re.compile(r"https?://[^\s<>\"\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\u2066-\u2069\ue000]+")
_ALLOWED_NODES = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name)

_T = TypeVar("_T")
_Signature = tuple[int, int, int]


def read_text(path: Path, *, file: str) -> str:
    """Return the text of a template file.

    Raises:
        TemplateBroken: it is missing, too large, or not UTF-8.
    """
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            told = f"This file has {size:,} bytes, and {MAX_FILE_BYTES:,} is the most. Take out what does not belong."
            raise TemplateBroken(Problem(file, 1, told))
        raw = path.read_bytes()
    except OSError as exc:
        raise TemplateBroken(Problem(file, 1, "This file is missing or cannot be opened.")) from exc
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as exc:
        line = raw.count(b"\n", 0, exc.start) + 1
        told = "This line is not UTF-8 text. Save the file again with the encoding UTF-8."
        raise TemplateBroken(Problem(file, line, told)) from exc


def read_definition(folder: Path, name: str) -> ReplyDefinition:
    """Return what `<folder>/<name>/reply.toml` says.

    Raises:
        TemplateBroken: with every problem as its arguments.
    """
    file = f"{name}/reply.toml"
    source = read_text(folder / name / "reply.toml", file=file)
    data, problems = parse_toml(source, file=file)
    problems += definition_problems(data, source, file=file) if not problems else []
    if problems:
        raise TemplateBroken(*problems)
    return to_definition(name, data)


def read_wordings(folder: Path, stem: str, definition: ReplyDefinition) -> tuple[Wording, ...]:
    """Return the wordings of `<folder>/<reply>/<stem>.txt`, where the stem is such as `en` or `en.x`.

    Raises:
        TemplateBroken: with every problem as its arguments.
    """
    file = f"{definition.name}/{stem}.txt"
    wordings = []
    problems: list[Problem] = []
    blocks = split_wordings(read_text(folder / file, file=file))
    for number, (line, source) in enumerate(blocks, start=1):
        found = list(wording_problems(source, file=file, line=line, declared=definition.variables))
        if not found and not is_plain(source, definition.variables):
            told = "Only text and values such as {{ first_name }} can stand here."
            found = [Problem(file, line, told)]
        problems += found
        wordings.append(
            Wording(
                name=f"{definition.name}/{stem}/{number}",
                locale=stem.partition(".")[0],
                file=file,
                line=line,
                source=source,
            )
        )
    if problems:
        raise TemplateBroken(*problems)
    return tuple(wordings)


def fill(wording: Wording, definition: ReplyDefinition, values: Mapping[str, str]) -> str:
    """Return the text of one wording with its values in place.

    Raises:
        TemplateBroken: a value is missing that has no fallback words, or a link is none.
    """
    ready = {
        name: _ready_value(variable, values.get(name), wording) or LEFT_OUT
        for name, variable in definition.variables.items()
    }
    try:
        text = _compiled(wording.source).render(ready)
    except jinja2.TemplateError as exc:
        told = "This wording cannot be filled in."
        raise TemplateBroken(Problem(wording.file, wording.line, told)) from exc
    return close_gaps(text, LEFT_OUT)


@dataclass
class ReplyRenderer:
    """Renders replies by name. Files are read on first use, and again when they change.

    A file that breaks while we run is told to `on_broken` once, and its last good version keeps answering.
    """

    folder: Path
    default_locale: str
    on_broken: Callable[[TemplateBroken], None] = field(default=lambda _: None)
    _definitions: dict[str, "_Kept[ReplyDefinition]"] = field(default_factory=dict, init=False, repr=False)
    _wordings: dict[str, "_Kept[tuple[Wording, ...]]"] = field(default_factory=dict, init=False, repr=False)

    def render(
        self,
        name: str,
        *,
        locale: str | None,
        channel: str,
        values: Mapping[str, str],
        seed: str,
        avoid: Collection[str] = (),
    ) -> RenderedReply:
        """Return one wording of a reply with its values in place.

        Args:
            name: folder of the reply, such as `check_needed`.
            locale: BCP 47 tag of the contact, None where it is unknown; the brand's own stands in.
            channel: name of the channel, which may have wordings of its own (`en.x.txt`).
            values: by variable; those the reply does not declare are not used.
            seed: the message id. The same seed gives the same wording, so that a repeat says the same.
            avoid: names of wordings not to use again while there are others: the last one sent to this person,
                the last one under this public thread.

        Raises:
            TemplateBroken: no usable text, or a value is missing that has no fallback words.
        """
        definition = self._definition(name)
        wordings = self._wordings_for(definition, locale, channel)
        wording = choose(wordings, seed=f"{name}\0{seed}", avoid=avoid)
        return RenderedReply(fill(wording, definition, values), wording.name)

    def _definition(self, name: str) -> ReplyDefinition:
        path = self.folder / name / "reply.toml"
        return self._fresh(self._definitions, name, path, partial(read_definition, self.folder, name))

    def _wordings_for(self, definition: ReplyDefinition, locale: str | None, channel: str) -> tuple[Wording, ...]:
        broken: TemplateBroken | None = None
        for tag in locales_to_try(locale, self.default_locale):
            for stem in (f"{tag}.{channel}", tag):
                key = f"{definition.name}/{stem}"
                path = self.folder / f"{key}.txt"
                if key not in self._wordings and not path.exists():
                    continue
                try:
                    return self._fresh(self._wordings, key, path, partial(read_wordings, self.folder, stem, definition))
                except TemplateBroken as exc:
                    self.on_broken(exc)
                    broken = exc
        if broken is not None:
            raise broken
        told = f"There is no text in '{self.default_locale}', the language of the brand. Write one."
        raise TemplateBroken(Problem(f"{definition.name}/{self.default_locale}.txt", 1, told))

    def _fresh(self, kept: "dict[str, _Kept[_T]]", key: str, path: Path, read: Callable[[], _T]) -> _T:
        """Return what is kept, read again if the file has changed since; a broken change leaves what is kept."""
        signature = _signature(path)
        known = kept.get(key)
        if known is not None and known.signature == signature:
            return known.value
        try:
            value = read()
        except TemplateBroken as exc:
            if known is None:
                raise
            self.on_broken(exc)
            value = known.value
        kept[key] = _Kept(signature, value)
        return value


@dataclass(frozen=True, slots=True)
class _Kept(Generic[_T]):
    signature: _Signature | None
    value: _T


def _ready_value(variable: Variable, value: str | None, wording: Wording) -> str:
    """Return the words that stand for one variable; empty where the place stays empty."""
    if value is not None and variable.type is VariableType.CUSTOMER:
        value = harmless(value, longest=len(graphemes(words_for(variable.longest, wording.locale) or "")))
    if not value:
        fallback = variable.fallback_for(wording.locale)
        if fallback is None and variable.name in placeholders_of(wording.source):
            told = f"There is no value for {{{{ {variable.name} }}}}, and no fallback words."
            raise TemplateBroken(Problem(wording.file, wording.line, told, variable.name))
        return fallback or ""
    if variable.type is VariableType.LINK:
        if not _LINK.fullmatch(value):
            told = f"The value of {{{{ {variable.name} }}}} is not a link."
            raise TemplateBroken(Problem(wording.file, wording.line, told, variable.name))
        # No isolates: apps would take them for part of the address.
        return value
    return isolate(value, wording.locale)


def is_plain(source: str, declared: Collection[str]) -> bool:
    """Whether the template engine, too, sees nothing in a wording but text and declared values (security.md 7).

    The domain has already refused everything else by its own reading of the source. This is the second wall, for
    whatever the engine might read differently; nothing is run or folded here, only parsed.
    """
    try:
        tree = _environment().parse(source)
    except (jinja2.TemplateSyntaxError, RecursionError):
        return False
    waiting: list[nodes.Node] = [tree]
    while waiting:
        node = waiting.pop()
        if type(node) not in _ALLOWED_NODES:
            return False
        if isinstance(node, nodes.Name) and (node.name not in declared or node.ctx != "load"):
            return False
        waiting += node.iter_child_nodes()
    return True


def _signature(path: Path) -> _Signature | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


@lru_cache(maxsize=1)
def _environment() -> ImmutableSandboxedEnvironment:
    """Return the one environment: no filters, tests or globals, since no wording may use any."""
    # Plain text goes out to plain-text channels: escaping for HTML would show as `&amp;`. Pages have their own.
    environment = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined, autoescape=False)
    for table in (environment.globals, environment.filters, environment.tests):
        table.clear()
    return environment


@lru_cache(maxsize=512)
def _compiled(source: str) -> jinja2.Template:
    return _environment().from_string(source)
