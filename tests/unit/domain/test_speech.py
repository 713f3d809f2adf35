"""Promise: times, teams and topics are said as people say them."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.builders import the_languages, the_speech


def london(text: str) -> datetime:
    """Return the moment of such a text by London's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/London"))


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-03-04 15:00", "by 15:00 today"),
        ("2026-03-05 09:15", "by 09:15 tomorrow"),
        ("2026-03-06 09:00", "by 09:00 on Friday"),
        ("2026-03-10 09:00", "by 09:00 on Tuesday"),
        ("2026-03-11 09:00", "by 09:00 on 11 March"),
        ("2026-03-04 09:00", "by 09:00 today"),
    ],
)
def test_a_time_is_said_as_on_the_day(at: str, words: str) -> None:
    assert the_speech().promise(london(at), now=london("2026-03-04 14:00"), time_zone="Europe/London") == words


def test_today_is_where_the_brand_is() -> None:
    at, now = london("2026-03-05 00:30"), london("2026-03-04 23:50")
    assert the_speech().promise(at, now=now, time_zone="Europe/London") == "by 00:30 tomorrow"
    assert the_speech().promise(at, now=now, time_zone="America/New_York") == "by 19:30 today"


@pytest.mark.parametrize(
    ("minutes", "words"), [(10, "10 minutes"), (60, "an hour"), (90, "90 minutes"), (1440, "24 hours")]
)
def test_the_life_of_a_link_is_said_plainly(minutes: int, words: str) -> None:
    assert the_speech().life(timedelta(minutes=minutes)) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (10, "10 دقائق"), (11, "11 دقيقة"), (60, "ساعة واحدة"), (90, "90 دقيقة"), (110, "110 دقائق"),
        (120, "ساعتين"), (180, "3 ساعات"), (600, "10 ساعات"), (660, "11 ساعة"), (1440, "24 ساعة"),
    ],
)  # fmt: skip
def test_arabic_counts_two_few_and_many_each_in_its_own_way(minutes: int, words: str) -> None:
    assert the_languages().speech("ar").life(timedelta(minutes=minutes)) == words


@pytest.mark.parametrize(
    ("locale", "words"),
    [("de", "heute bis 15:00 Uhr"), ("fr", "aujourd'hui avant 15h00"), ("ja", "本日15:00までに")],
)
def test_a_clock_time_is_written_as_the_language_writes_it(locale: str, words: str) -> None:
    at = london("2026-03-04 15:00")
    assert the_languages().speech(locale).promise(at, now=at, time_zone="Europe/London") == words


def test_a_moment_has_its_day_and_zone() -> None:
    assert the_speech().at(london("2026-07-14 14:05"), time_zone="Europe/London") == "14:05 BST, 14 July"


def test_an_unknown_topic_goes_to_the_default_team_and_has_no_name() -> None:
    assert (the_speech().team("moon"), the_speech().topic("moon")) == ("our care team", "")
    assert (the_speech().team("card"), the_speech().topic("card")) == ("our card team", "your card")
