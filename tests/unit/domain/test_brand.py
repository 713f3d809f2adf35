"""Promise: a brand.toml that is wrong is refused in one clear line, and what it says is what the rules use."""

import re
from dataclasses import fields
from datetime import date, time, timedelta

import pytest

from chalicelib.domain.brand import Brand, ChannelSettings, FormField, read_brand
from chalicelib.domain.errors import SettingMissing
from tests.builders import ROOT

SOURCE = (ROOT / "brand.toml").read_text(encoding="utf-8")
FIELD = '\n[[form.fields]]\nname = "{name}"\nkind = "{kind}"\nlabel = "L"\nlongest = 9\npattern = "."\n'


def told(source: str) -> str:
    """Return the one line that says what is wrong."""
    with pytest.raises(SettingMissing) as refused:
        read_brand(source)
    return str(refused.value)


def changed(old: str, new: str) -> str:
    assert SOURCE.count(old) >= 1, old
    return SOURCE.replace(old, new, 1)


def test_the_brand_we_ship_is_read() -> None:
    brand = read_brand(SOURCE)
    assert (brand.tenant, brand.name, brand.time_zone, brand.locale) == ("acme", "Acme", "Europe/London", "en")
    assert (brand.phone, brand.email) == ("020 7946 0000", "care@example.com")
    assert (brand.privacy_url, brand.allowed_hosts) == ("https://www.example.com/privacy", ("www.example.com",))
    assert brand.colour == "#0b5cad"
    assert brand.hours.week[0] == (time(8), time(20))
    assert 6 not in brand.hours.week
    assert brand.hours.closed_on == {date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)}
    assert brand.locale in brand.locales
    assert (brand.answer_minutes, brand.link_life, brand.links_a_day) == (120, timedelta(hours=1), 3)
    assert brand.verified_for == timedelta(hours=24)
    assert brand.channels == {"x": ChannelSettings("7301000000000000001", "acme")}
    assert [field.name for field in brand.fields] == ["account_number", "postcode", "date_of_birth"]
    assert [field.identifies for field in brand.fields] == [True, False, False]


REQUIRED = [
    ("tenant", "brand.tenant"), ("name", "brand.name"), ("time_zone", "brand.time_zone"), ("locale", "brand.locale"),
    ("phone", "brand.phone"), ("email", "brand.email"), ("privacy_url", "brand.privacy_url"),
    ("allowed_hosts", "brand.allowed_hosts"), ("colour", "brand.colour"), ("locales", "brand.locales"),
    ("answer_minutes", "promises.answer_minutes"), ("life_minutes", "links.life_minutes"), ("a_day", "links.a_day"),
    ("verified_for_hours", "links.verified_for_hours"), ("account_id", "channels.x.account_id"),
    ("handle", "channels.x.handle"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "name"), REQUIRED)
def test_a_missing_setting_is_named(key: str, name: str) -> None:
    source, count = re.subn(rf"(?m)^{key} = .*\n", "", SOURCE, count=1)
    assert count == 1
    assert told(source) == f"brand.toml: {name} is missing"


@pytest.mark.parametrize(("key", "name"), REQUIRED)
def test_a_setting_of_another_kind_is_named(key: str, name: str) -> None:
    source = re.sub(rf"(?m)^{key} = .*$", f"{key} = [1]", SOURCE, count=1)
    assert told(source).startswith(f"brand.toml: {name} must be ")


@pytest.mark.parametrize("table", ["hours", "promises", "links", "channels", "form"])
def test_a_missing_table_is_named(table: str) -> None:
    lines, keep = [], True
    for line in SOURCE.splitlines(keepends=True):
        if line.startswith("["):
            keep = not line.lstrip("[").startswith(table)
        lines += [line] if keep else []
    assert re.fullmatch(rf"brand\.toml: {table}(\.\w+)? is missing", told("".join(lines)))


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('tenant = "acme"', 'tenant = " "', "brand.tenant must be a text"),
        ('"Europe/London"', '"Europe/Atlantis"', "brand.time_zone 'Europe/Atlantis' is not a time zone such as"),
        ('"Europe/London"', '"/etc/passwd"', "brand.time_zone '/etc/passwd' is not a time zone"),
        ('"#0b5cad"', '"blue"', 'brand.colour must look like "#0b5cad"'),
        ('"#0b5cad"', '"#0b5cad;}"', 'brand.colour must look like "#0b5cad"'),
        ('"https://www.example.com/privacy"', '"javascript:alert(1)"', "brand.privacy_url must begin with https://"),
        ('["www.example.com"]', '"www.example.com"', "brand.allowed_hosts must be a list of texts"),
        ("answer_minutes = 120", "answer_minutes = 0", "promises.answer_minutes must be a whole number from 1 to"),
        ("answer_minutes = 120", "answer_minutes = true", "promises.answer_minutes must be a whole number"),
        ("answer_minutes = 120", "answer_minutes = 1.5", "promises.answer_minutes must be a whole number"),
        ("answer_minutes = 120", "answer_minutes = 9000", "promises.answer_minutes is 9000, more than the hours of a"),
        ("life_minutes = 60", "life_minutes = 9", "links.life_minutes must be a whole number from 10 to 1440"),
        ("life_minutes = 60", "life_minutes = 1441", "links.life_minutes must be a whole number from 10 to 1440"),
        ("a_day = 3", "a_day = 4", "links.a_day must be a whole number from 1 to 3"),
        ("a_day = 3", "a_day = 0", "links.a_day must be a whole number from 1 to 3"),
        ("verified_for_hours = 24", "verified_for_hours = 25", "links.verified_for_hours must be a whole"),
        ('en = "Postcode"', 'en = ""', "label must be a text in each language"),
        ('en = "Postcode"', "en = 7", "label must be a text in each language"),
        ('locale = "en"', 'locale = "ru"', "brand.locales must hold brand.locale"),
        ('monday = "08:00-20:00"', 'moonday = "08:00-20:00"', "hours.moonday is not a day; use monday"),
        ('monday = "08:00-20:00"', 'monday = "8 to 8"', 'hours.monday must look like "09:00-18:00"'),
        ('monday = "08:00-20:00"', "monday = 8", 'hours.monday must look like "09:00-18:00"'),
        ('monday = "08:00-20:00"', 'monday = "08:00-12:00-20:00"', 'hours.monday must look like "09:00-18:00"'),
        ('monday = "08:00-20:00"', 'monday = "08:00+01:00-20:00"', 'hours.monday must look like "09:00-18:00"'),
        ('monday = "08:00-20:00"', 'monday = "08:00-24:00"', 'hours.monday must look like "09:00-18:00"'),
        ('monday = "08:00-20:00"', 'monday = "20:00-08:00"', "hours.monday closes before it opens"),
        ('monday = "08:00-20:00"', 'monday = "08:00-08:00"', "hours.monday closes before it opens"),
        ("[2026-12-25, 2026-12-28, 2027-01-01]", '["2026-12-25"]', "hours.closed_on must be a list of dates without"),
        ("[2026-12-25, 2026-12-28, 2027-01-01]", "2026-12-25", "hours.closed_on must be a list of dates"),
        ("[2026-12-25, 2026-12-28, 2027-01-01]", "[2026-12-25T00:00:00]", "hours.closed_on must be a list of dates"),
        ("[channels.x]", "[channels]\nx = 1\n[other]", "channels.x.account_id is missing"),
        ('kind = "date"', 'kind = "number"', "form.fields number 3: kind 'number' is unknown; use text or date"),
        ('pattern = "[0-9]{8}"', 'pattern = "[0-9"', "form.fields number 1: pattern is not a regular expression"),
        ('name = "postcode"', 'name = "token"', "form.fields number 2: name 'token' must be small letters"),
        ('name = "postcode"', 'name = "Post code"', "form.fields number 2: name 'Post code' must be small letters"),
        ('name = "postcode"', 'name = "account_number"', "two of [[form.fields]] would both be called"),
        ('name = "postcode"', 'name = "date_of_birth_day"', "two of [[form.fields]] would both be called"),
        ("identifies = true", "identifies = false", "exactly one of [[form.fields]] must say identifies = true"),
        ("identifies = true", 'identifies = "yes"', "exactly one of [[form.fields]] must say identifies = true"),
        ("longest = 12", "longest = 12\nidentifies = true", "exactly one of [[form.fields]] must say"),
        ("longest = 12", "longest = 0", "form.fields number 2: longest must be a whole number from 1 to 200"),
        ("longest = 12", "longest = 201", "form.fields number 2: longest must be a whole number from 1 to 200"),
        ("[brand]", "[brand", "cannot be read"),
    ],
)
def test_a_wrong_setting_is_told_in_one_line(old: str, new: str, line: str) -> None:
    sentence = told(changed(old, new))
    assert line in sentence
    assert sentence.startswith("brand.toml")
    assert "\n" not in sentence


def test_one_field_alone_proves_nothing_and_is_refused() -> None:
    source = SOURCE[: SOURCE.index("[[form.fields]]")] + FIELD.format(name="account", kind="text") + "identifies = true"
    assert "more than the field that identifies" in told(source)
    assert len(read_brand(source + FIELD.format(name="account_name", kind="text")).fields) == 2


def test_hours_without_any_day_are_refused() -> None:
    source = re.sub(r'(?m)^\w+day = "\d.*\n', "", SOURCE)
    assert "at least one open day" in told(source)


def test_a_handle_may_be_written_with_its_sign() -> None:
    assert read_brand(changed('handle = "acme"', 'handle = "@acme"')).channels["x"].handle == "acme"


def test_what_a_field_need_not_say_has_a_safe_value() -> None:
    added = read_brand(SOURCE + FIELD.format(name="extra", kind="text")).fields[-1]
    assert added == FormField("extra", "text", {"": "L"}, {}, "off", "text", 9, ".", identifies=False)


# Changing a setting changes what the rules are given; that they use it is shown beside each rule.
CHANGES = {
    "tenant": ('tenant = "acme"', 'tenant = "other"'),
    "name": ('name = "Acme"', 'name = "Other"'),
    "time_zone": ('"Europe/London"', '"Europe/Paris"'),
    "locale": ('locale = "en"', 'locale = "fr"'),
    "phone": ('"020 7946 0000"', '"020 7946 0001"'),
    "email": ('"care@example.com"', '"help@example.com"'),
    "privacy_url": ("example.com/privacy", "example.com/data"),
    "allowed_hosts": ('["www.example.com"]', '["help.example.com"]'),
    "colour": ('"#0b5cad"', '"#0b5c00"'),
    "hours": ('monday = "08:00-20:00"', 'monday = "09:00-20:00"'),
    "locales": ('"nl", "ja", "ar"]', '"nl"]'),
    "answer_minutes": ("answer_minutes = 120", "answer_minutes = 60"),
    "link_life": ("life_minutes = 60", "life_minutes = 30"),
    "links_a_day": ("a_day = 3", "a_day = 2"),
    "verified_for": ("verified_for_hours = 24", "verified_for_hours = 12"),
    "channels": ('handle = "acme"', 'handle = "acmecare"'),
    "fields": ('en = "Postcode"', 'en = "Post code"'),
}


def test_every_setting_is_changed_below() -> None:
    assert set(CHANGES) == {field.name for field in fields(Brand)}


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_setting_changes_the_brand_there_and_nowhere_else(name: str) -> None:
    before, after = read_brand(SOURCE), read_brand(changed(*CHANGES[name]))
    different = {field.name for field in fields(Brand) if getattr(before, field.name) != getattr(after, field.name)}
    # The hours are read in the brand's time zone.
    assert different == ({"time_zone", "hours"} if name == "time_zone" else {name})
