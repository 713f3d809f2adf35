"""How one language says the things that texts are filled with: times, teams, topics."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

DEFAULT_TEAM = "default"
_DAYS_OF_A_WEEK = 7
_HOUR = timedelta(hours=1)
_TWO = 2
_FEW = range(3, 11)


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of one language, from `templates/words/<locale>.toml` and the topic names of its intents."""

    locale: str
    weekdays: tuple[str, ...]
    """From Monday."""
    months: tuple[str, ...]
    moment: str
    """A clock time with its day, such as `{time} {zone}, {day} {month}`.

    A time may also be said by `{hour}` and `{minute}`, such as the French 15h00.
    """
    promises: Mapping[str, str]
    """By when somebody will have answered: `today`, `tomorrow`, `weekday`, `date`."""
    lives: Mapping[str, str]
    """How long a link works: `hour`, `hours`, `minutes`; where a language needs them, `hours_two`, `hours_few` and
    `minutes_few` (see `life`)."""
    teams: Mapping[str, str]
    """Who has it, by topic, such as `our card team`; `default` for the rest."""
    topics: Mapping[str, str]
    """How a topic is named to the customer, such as `your card`."""

    def team(self, topic: str | None) -> str:
        """Return who has a case of this topic."""
        return self.teams.get(topic or DEFAULT_TEAM, self.teams[DEFAULT_TEAM])

    def topic(self, topic: str | None) -> str:
        """Return the name of a topic; empty where there is none."""
        return self.topics.get(topic or "", "")

    def promise(self, at: datetime, *, now: datetime, time_zone: str) -> str:
        """Return a promised time as said on the day: `by 15:00 today`, `by 11:00 on Monday`."""
        zone = ZoneInfo(time_zone)
        local = at.astimezone(zone)
        days = (local.date() - now.astimezone(zone).date()).days
        name = {0: "today", 1: "tomorrow"}.get(max(days, 0), "weekday" if days < _DAYS_OF_A_WEEK else "date")
        return self._filled(self.promises[name], local)

    def at(self, moment: datetime, *, time_zone: str) -> str:
        """Return a moment by the brand's clock, with its day: a link may live past midnight."""
        return self._filled(self.moment, moment.astimezone(ZoneInfo(time_zone)))

    def life(self, life: timedelta) -> str:
        """Return how long a link works: `an hour`, `3 hours`, `20 minutes`.

        A form for two or for few is used where the language has one. Few are the counts that end in 03 to 10, as in
        Arabic, the only language here that needs it (Unicode CLDR, plural rules for cardinals).
        """
        if life == _HOUR:
            return self.lives["hour"]
        if life % _HOUR == timedelta(0):
            return self._counted("hours", life // _HOUR)
        return self._counted("minutes", life // timedelta(minutes=1))

    def _counted(self, unit: str, count: int) -> str:
        form = "two" if count == _TWO else "few" if count % 100 in _FEW else ""
        return self.lives.get(f"{unit}_{form}", self.lives[unit]).format(count=count)

    def _filled(self, words: str, local: datetime) -> str:
        return words.format(
            time=f"{local:%H:%M}",
            hour=f"{local:%H}",
            minute=f"{local:%M}",
            zone=f"{local:%Z}",
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
        )
