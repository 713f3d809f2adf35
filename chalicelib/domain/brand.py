"""What a brand sets in `brand.toml`: names, hours, promises, teams, form fields, limits."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from chalicelib.domain.errors import SettingMissing
from chalicelib.domain.promises import OpeningHours

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LINK_LIFE_MINUTES = range(10, 1_441)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)
_OUR_OWN_FIELDS = frozenset({"token", "submission_id", "wrote_it", "confirmed"})
FIELD_KINDS = ("text", "date")
DATE_PARTS = ("day", "month", "year")
"""What the boxes of a date are called, after the field's own name."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the verification form."""

    name: str
    """Also the column of the customer file that it is compared with."""
    kind: str
    """`text`, or `date` for three boxes: day, month, year."""
    label: Mapping[str, str]
    """By locale; under an empty key for every other one."""
    hint: Mapping[str, str]
    autocomplete: str
    inputmode: str
    longest: int
    """Characters; longer input is refused as a bad shape, without using a try."""
    pattern: str
    """What the value must look like once spaces and hyphens are gone, as a whole-string regular expression."""
    identifies: bool
    """True for the one field that a record is looked up by."""


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """One of the brand's accounts."""

    account_id: str
    handle: str


@dataclass(frozen=True, slots=True)
class Brand:
    """Everything the rules need to know of the brand."""

    tenant: str
    name: str
    time_zone: str
    locale: str
    """The brand's own language, where nothing tells the contact's."""
    locales: tuple[str, ...]
    """Every language the brand writes in."""
    phone: str
    email: str
    privacy_url: str
    allowed_hosts: tuple[str, ...]
    colour: str
    hours: OpeningHours
    answer_minutes: int
    """Open minutes until a person has answered."""
    link_life: timedelta
    links_a_day: int
    """Links for one conversation within 24 hours."""
    verified_for: timedelta
    channels: Mapping[str, ChannelSettings]
    fields: tuple[FormField, ...]


def read_brand(source: str) -> Brand:
    """Return the brand that a `brand.toml` text describes.

    Raises:
        SettingMissing: what is missing or wrong, by its name in the file, and what it should be.
    """
    try:
        tree = tomllib.loads(source)
    except tomllib.TOMLDecodeError as exc:
        raise SettingMissing(f"brand.toml cannot be read: {exc}") from exc
    get = _Reader(tree)
    brand = Brand(
        tenant=get.text("brand.tenant"),
        name=get.text("brand.name"),
        time_zone=get.text("brand.time_zone"),
        locale=get.text("brand.locale"),
        locales=tuple(get.texts("brand.locales")),
        phone=get.text("brand.phone"),
        email=get.text("brand.email"),
        privacy_url=get.text("brand.privacy_url"),
        allowed_hosts=tuple(get.texts("brand.allowed_hosts")),
        colour=get.text("brand.colour"),
        hours=_hours(get),
        answer_minutes=get.whole("promises.answer_minutes", range(1, 10_081)),
        link_life=timedelta(minutes=get.whole("links.life_minutes", _LINK_LIFE_MINUTES)),
        links_a_day=get.whole("links.a_day", range(1, 4)),
        verified_for=timedelta(hours=get.whole("links.verified_for_hours", range(1, 25))),
        channels={
            name: ChannelSettings(
                get.text(f"channels.{name}.account_id"), get.text(f"channels.{name}.handle").lstrip("@")
            )
            for name in get.table("channels")
        },
        fields=_fields(get),
    )
    if brand.locale not in brand.locales:
        raise SettingMissing(f"brand.toml: brand.locales must hold brand.locale, which is {brand.locale!r}")
    if not _COLOUR.fullmatch(brand.colour):
        raise SettingMissing('brand.toml: brand.colour must look like "#0b5cad"')
    if not brand.privacy_url.startswith("https://"):
        raise SettingMissing("brand.toml: brand.privacy_url must begin with https://")
    if brand.answer_minutes > brand.hours.open_minutes_a_week():
        raise SettingMissing(
            f"brand.toml: promises.answer_minutes is {brand.answer_minutes}, more than the hours of a whole week"
        )
    return brand


class _Reader:
    """Looks settings up by dotted name, and says which one is wrong and how."""

    def __init__(self, tree: Mapping[str, Any], where: str = "brand.toml") -> None:
        self._tree = tree
        self._where = where

    def _find(self, name: str) -> Any:
        node: Any = self._tree
        for part in name.split("."):
            if not isinstance(node, Mapping) or part not in node:
                raise SettingMissing(f"{self._where}: {name} is missing")
            node = node[part]
        return node

    def text(self, name: str) -> str:
        value = self._find(name)
        if not isinstance(value, str) or not value.strip():
            raise SettingMissing(f"{self._where}: {name} must be a text")
        return value

    def texts(self, name: str) -> list[str]:
        value = self._find(name)
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise SettingMissing(f"{self._where}: {name} must be a list of texts")
        return value

    def words(self, name: str) -> Mapping[str, str]:
        """Return a text by locale; one text for all of them stands under the empty key."""
        value = self._find(name)
        by_locale = {"": value} if isinstance(value, str) else value
        if not isinstance(by_locale, Mapping) or not by_locale:
            raise SettingMissing(f'{self._where}: {name} must be a text, or one for each language: {{ en = "..." }}')
        if not all(isinstance(one, str) and one.strip() for one in by_locale.values()):
            raise SettingMissing(f"{self._where}: {name} must be a text in each language")
        return by_locale

    def whole(self, name: str, allowed: range) -> int:
        value = self._find(name)
        if not isinstance(value, int) or isinstance(value, bool) or value not in allowed:
            raise SettingMissing(f"{self._where}: {name} must be a whole number from {allowed[0]} to {allowed[-1]}")
        return value

    def table(self, name: str) -> Mapping[str, Any]:
        value = self._find(name)
        if not isinstance(value, Mapping):
            raise SettingMissing(f"{self._where}: [{name}] must be a table")
        return value

    def tables(self, name: str) -> list[Mapping[str, Any]]:
        value = self._find(name)
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            raise SettingMissing(f"{self._where}: [[{name}]] must be a list of tables")
        return value


def _hours(get: _Reader) -> OpeningHours:
    zone = get.text("brand.time_zone")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError) as exc:
        raise SettingMissing(f"brand.toml: brand.time_zone {zone!r} is not a time zone such as Europe/London") from exc
    week: dict[int, tuple[time, time]] = {}
    for day, words in get.table("hours").items():
        if day == "closed_on":
            continue
        if day not in _DAYS:
            raise SettingMissing(f"brand.toml: hours.{day} is not a day; use {', '.join(_DAYS)}")
        week[_DAYS.index(day)] = _span(day, words)
    if not week:
        raise SettingMissing("brand.toml: [hours] must name at least one open day")
    closed = get.table("hours").get("closed_on", [])
    # A time or a text would never match a day, and the day would count as open without a word.
    if not isinstance(closed, list) or not all(type(one) is date for one in closed):
        raise SettingMissing("brand.toml: hours.closed_on must be a list of dates without quotes, such as 2026-12-25")
    return OpeningHours(zone, week, frozenset(closed))


def _span(day: str, words: object) -> tuple[time, time]:
    try:
        opens, closes = (datetime.strptime(one.strip(), "%H:%M").time() for one in str(words).split("-"))  # noqa: DTZ007
    except ValueError as exc:
        raise SettingMissing(f'brand.toml: hours.{day} must look like "09:00-18:00"') from exc
    if opens >= closes:
        raise SettingMissing(f"brand.toml: hours.{day} closes before it opens")
    return opens, closes


def _fields(get: _Reader) -> tuple[FormField, ...]:
    fields: list[FormField] = []
    for number, table in enumerate(get.tables("form.fields"), start=1):
        where = f"brand.toml: form.fields number {number}"
        one = _Reader(table, where)
        kind = one.text("kind")
        if kind not in FIELD_KINDS:
            raise SettingMissing(f"{where}: kind {kind!r} is unknown; use {' or '.join(FIELD_KINDS)}")
        try:
            re.compile(one.text("pattern"))
        except re.error as exc:
            raise SettingMissing(f"{where}: pattern is not a regular expression: {exc}") from exc
        fields.append(
            FormField(
                name=_field_name(one.text("name"), where),
                kind=kind,
                label=one.words("label"),
                hint=one.words("hint") if "hint" in table else {},
                autocomplete=str(table.get("autocomplete", "off")),
                inputmode=str(table.get("inputmode", "text")),
                longest=one.whole("longest", range(1, 201)),
                pattern=one.text("pattern"),
                identifies=table.get("identifies") is True,
            )
        )
    if sum(field.identifies for field in fields) != 1:
        raise SettingMissing("brand.toml: exactly one of [[form.fields]] must say identifies = true")
    if len(fields) == 1:
        raise SettingMissing("brand.toml: [[form.fields]] must hold more than the field that identifies")
    boxes = Counter(name for field in fields for name in _names_on_the_form(field))
    twice = [name for name, count in boxes.items() if count > 1]
    if twice:
        raise SettingMissing(f"brand.toml: two of [[form.fields]] would both be called {twice[0]!r} on the form")
    return tuple(fields)


def _field_name(name: str, where: str) -> str:
    if not _FIELD_NAME.fullmatch(name) or name in _OUR_OWN_FIELDS:
        told = "must be small letters, digits and _, and none of the names that every form has"
        raise SettingMissing(f"{where}: name {name!r} {told}")
    return name


def _names_on_the_form(field: FormField) -> tuple[str, ...]:
    parts = DATE_PARTS if field.kind == "date" else ()
    return (field.name, *(f"{field.name}_{part}" for part in parts))
