"""How one language says the things that texts are filled with: times, teams, topics."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

DEFAULT_TEAM = "default"
_DAYS_OF_A_WEEK = 7
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Speech:
    """The words of one language, from `templates/words/<locale>.toml` and the topic names of its intents."""

    locale: str
    weekdays: tuple[str, ...]
    """From Monday."""
    months: tuple[str, ...]
    moment: str
    """A clock time with its day, such as `{time} {zone}, {day} {month}`."""
    promises: Mapping[str, str]
    """By when somebody will have answered: `today`, `tomorrow`, `weekday`, `date`."""
    lives: Mapping[str, str]
    """How long a link works: `hour`, `hours`, `minutes`."""
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
        """Return how long a link works: `an hour`, `3 hours`, `20 minutes`."""
        if life == _HOUR:
            return self.lives["hour"]
        if life % _HOUR == timedelta(0):
            return self.lives["hours"].format(count=life // _HOUR)
        return self.lives["minutes"].format(count=life // timedelta(minutes=1))

    def _filled(self, words: str, local: datetime) -> str:
        return words.format(
            time=f"{local:%H:%M}",
            zone=f"{local:%Z}",
            weekday=self.weekdays[local.weekday()],
            day=local.day,
            month=self.months[local.month - 1],
        )
