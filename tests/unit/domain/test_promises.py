"""Promise: a promised time lies ahead, while somebody is there, and is said as people say it."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.promises import OpeningHours, promise_by

LONDON = ZoneInfo("Europe/London")
WEEKDAYS = {day: (time(8), time(20)) for day in range(5)}
HOURS = OpeningHours("Europe/London", WEEKDAYS | {5: (time(9), time(17))}, frozenset({date(2026, 12, 25)}))


def london(text: str) -> datetime:
    """Return the moment of such a text by London's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


@pytest.mark.parametrize(
    ("now", "minutes", "by"),
    [
        pytest.param("2026-03-04 10:00", 120, "2026-03-04 12:00", id="on the quarter"),
        pytest.param("2026-03-04 10:07", 120, "2026-03-04 12:15", id="rounded up to the quarter"),
        pytest.param("2026-03-04 10:00:00.000001", 120, "2026-03-04 12:15", id="a moment past the quarter"),
        pytest.param("2026-03-04 06:00", 120, "2026-03-04 10:00", id="before opening"),
        pytest.param("2026-03-04 08:00", 1, "2026-03-04 08:15", id="at opening"),
        pytest.param("2026-03-04 18:00", 120, "2026-03-04 20:00", id="just before closing"),
        pytest.param("2026-03-04 19:59", 1, "2026-03-04 20:00", id="last minute"),
        pytest.param("2026-03-04 18:01", 120, "2026-03-05 08:15", id="one minute of it tomorrow"),
        pytest.param("2026-03-04 20:00", 120, "2026-03-05 10:00", id="at closing"),
        pytest.param("2026-03-04 23:30", 120, "2026-03-05 10:00", id="at night"),
        pytest.param("2026-03-06 19:00", 120, "2026-03-07 10:00", id="Friday evening, open on Saturday"),
        pytest.param("2026-03-07 16:00", 120, "2026-03-09 09:00", id="Saturday afternoon"),
        pytest.param("2026-03-08 12:00", 120, "2026-03-09 10:00", id="Sunday"),
        pytest.param("2026-12-24 19:00", 120, "2026-12-26 10:00", id="over a holiday"),
        pytest.param("2026-12-25 12:00", 120, "2026-12-26 11:00", id="on a holiday"),
        pytest.param("2026-03-28 16:00", 120, "2026-03-30 09:00", id="over the night the clocks go forward"),
        pytest.param("2026-10-24 16:30", 60, "2026-10-26 08:30", id="over the night the clocks go back"),
        pytest.param("2026-03-04 10:00", 12 * 60, "2026-03-05 10:00", id="a whole day of it"),
    ],
)
def test_a_promise_counts_open_time_only(now: str, minutes: int, by: str) -> None:
    assert promise_by(london(now), minutes=minutes, hours=HOURS) == london(by)


@pytest.mark.parametrize(
    ("zone", "by"),
    [
        ("Europe/London", "2026-03-04 12:15"),
        ("America/New_York", "2026-03-04 15:00"),
        ("Asia/Kathmandu", "2026-03-04 12:15"),
    ],
)
def test_hours_are_local(zone: str, by: str) -> None:
    # 10:07 in London is 05:07 in New York, before opening, and 15:52 in Kathmandu, three quarters off the hour.
    hours = OpeningHours(zone, WEEKDAYS)
    assert promise_by(london("2026-03-04 10:07"), minutes=120, hours=hours) == london(by)


def test_the_hour_that_does_not_exist_is_nobodys() -> None:
    # On 29 March 2026 London has no time between 01:00 and 02:00.
    sunday = OpeningHours("Europe/London", {6: (time(1, 30), time(2))})
    after = datetime(2026, 3, 29, 0, 0, tzinfo=UTC)
    assert promise_by(after, minutes=30, hours=sunday) == london("2026-04-05 02:00")


def test_hours_without_any_open_day_ahead_are_an_error() -> None:
    always_closed = OpeningHours("Europe/London", {0: (time(8), time(9))}, _mondays())
    with pytest.raises(ValueError, match="no open day"):
        promise_by(london("2026-03-04 10:00"), minutes=10, hours=always_closed)


def _mondays() -> frozenset[date]:
    return frozenset(date(2026, 3, 2) + timedelta(weeks=week) for week in range(60))


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-03-04 07:59:59", False),
        ("2026-03-04 08:00", True),
        ("2026-03-04 19:59:59", True),
        ("2026-03-04 20:00", False),
        ("2026-03-08 12:00", False),
        ("2026-12-25 12:00", False),
    ],
)
def test_when_somebody_is_there(moment: str, is_open: bool) -> None:
    assert HOURS.are_open(london(moment)) is is_open


def test_a_week_has_its_open_minutes() -> None:
    assert HOURS.open_minutes_a_week() == 5 * 12 * 60 + 8 * 60


@st.composite
def opening_hours(draw: st.DrawFn) -> OpeningHours:
    zone = draw(st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]))
    quarters = st.integers(0, 95)
    week = {}
    for day in draw(st.sets(st.integers(0, 6), min_size=1)):
        start = draw(quarters.filter(lambda one: one < 95))
        end = draw(st.integers(start + 1, 95))
        week[day] = (time(start // 4, start % 4 * 15), time(end // 4, end % 4 * 15))
    return OpeningHours(zone, week)


@given(
    hours=opening_hours(),
    now=st.datetimes(datetime(2025, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - zone beside
    minutes=st.integers(1, 600),
)
def test_a_promise_is_never_past_never_outside_hours_and_on_the_quarter(
    hours: OpeningHours, now: datetime, minutes: int
) -> None:
    if minutes > hours.open_minutes_a_week():
        return
    by = promise_by(now, minutes=minutes, hours=hours)
    assert by >= now + timedelta(minutes=minutes)
    assert hours.are_open(by - timedelta(microseconds=1))
    assert by.minute % 15 == 0
    assert (by.second, by.microsecond) == (0, 0)


@given(earlier=st.integers(0, 10_000), later=st.integers(0, 10_000), minutes=st.integers(1, 600))
def test_whoever_writes_later_is_never_promised_an_earlier_time(earlier: int, later: int, minutes: int) -> None:
    start = london("2026-03-04 00:00")
    first, second = (start + timedelta(minutes=one) for one in sorted((earlier, later)))
    assert promise_by(first, minutes=minutes, hours=HOURS) <= promise_by(second, minutes=minutes, hours=HOURS)
