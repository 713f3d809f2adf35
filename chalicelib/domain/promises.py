"""Promises: when the brand will have answered, worked out from its opening hours and said as people say it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

_QUARTER = timedelta(minutes=15)
_DAYS_AHEAD = 370
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The brand's week: local opening and closing time by weekday (0 is Monday); a missing day is closed."""

    time_zone: str
    week: Mapping[int, tuple[time, time]]
    closed_on: frozenset[date] = frozenset()

    def spans_from(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield the open spans (aware, UTC) that end after `moment`, soonest first, for a year and a bit."""
        zone = ZoneInfo(self.time_zone)
        first_day = moment.astimezone(zone).date()
        for offset in range(_DAYS_AHEAD):
            day = first_day + timedelta(days=offset)
            if day in self.closed_on or day.weekday() not in self.week:
                continue
            opens, closes = self.week[day.weekday()]
            start = datetime.combine(day, opens, zone).astimezone(UTC)
            end = datetime.combine(day, closes, zone).astimezone(UTC)
            # On the day the clocks go forward a short span may lie in the hour that does not exist.
            if end > max(start, moment):
                yield start, end

    def open_minutes_a_week(self) -> int:
        """Return how long the brand is open in a week without holidays."""
        minutes = [(c.hour - o.hour) * 60 + c.minute - o.minute for o, c in self.week.values()]
        return sum(minutes)

    def are_open(self, moment: datetime) -> bool:
        """Return whether somebody is there at this moment."""
        return any(start <= moment < end for start, end in islice(self.spans_from(moment), 1))


def promise_by(moment: datetime, *, minutes: int, hours: OpeningHours) -> datetime:
    """Return when `minutes` of open time will have passed, rounded up to a quarter of an hour.

    Counted in open time only, so that a promise made on a Friday evening falls on Monday. The result is never after
    the closing time of its day and never before `moment`.
    """
    left = timedelta(minutes=minutes)
    for start, end in hours.spans_from(moment):
        begin = max(start, moment)
        if begin + left <= end:
            return min(_round_up(begin + left), end)
        left -= end - begin
    raise ValueError("the opening hours have no open day within a year")


def _round_up(moment: datetime) -> datetime:
    past = timedelta(minutes=moment.minute % 15, seconds=moment.second, microseconds=moment.microsecond)
    return moment if not past else moment + _QUARTER - past
