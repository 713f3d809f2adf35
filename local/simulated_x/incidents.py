"""What befell the app's calls and links besides webhooks, and what became of it: for the list of the traffic."""

import itertools
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from local.simulated_x.changes import Changes
from local.simulated_x.events import URL

IncidentKind = Literal["unavailable", "lost_answer", "delay", "rate_limited", "crawl"]
Outcome = Literal["open", "sent", "sent_again", "refused", "visited", "nothing_used_up", "ended_before", "failed"]
_REMEMBERED = 1000
_OPENED = 200
_TAKEN = 201
_SERVER_ERROR = 500
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the app: a reply to a post, or a message to a person."""

    what: Literal["reply", "message"]
    recipient: str
    """The id of the post or the person."""
    text: str

    def words(self) -> str:
        """Return the text without its links, which carry a new token each time."""
        return _SPACES.sub(" ", URL.sub("", self.text)).strip()


@dataclass(slots=True)
class Incident:
    """One thing that happened. It is open until something is known to have become of it."""

    id: str
    kind: IncidentKind
    at: float
    text: str
    """What the call said, or the link that was opened."""
    call: Call | None = None
    outcome: Outcome = "open"
    after_seconds: float = 0.0
    """How long it took until the call went through."""
    visits: int = 0
    pressed: list[int | None] = field(default_factory=list)
    """What robots were answered when they pressed the button of the page."""


class Incidents:
    """All of them. Every method may be called from any thread."""

    def __init__(self, changes: Changes, clock: Callable[[], float]) -> None:
        self._changes = changes
        self._clock = clock
        self._numbers = itertools.count(1)
        self.all: deque[Incident] = deque(maxlen=_REMEMBERED)
        """Oldest first."""

    def begin(self, kind: IncidentKind, *, text: str, call: Call | None = None) -> Incident:
        """Note that something happens."""
        with self._changes.writing():
            incident = Incident(f"i{next(self._numbers)}", kind, self._clock(), text, call)
            self.all.append(incident)
        return incident

    def follow(self, call: Call, status: int) -> None:
        """Hold a call against what befell earlier calls to the same recipient."""
        if status != _TAKEN:
            return
        with self._changes.writing():
            for incident in self.all:
                earlier = incident.call
                if earlier is None or (earlier.what, earlier.recipient) != (call.what, call.recipient):
                    continue
                if incident.kind in {"unavailable", "rate_limited"} and incident.outcome == "open":
                    incident.outcome = "sent"
                    incident.after_seconds = self._clock() - incident.at
                elif incident.outcome == "sent" and incident.kind in {"lost_answer", "delay"}:
                    incident.outcome = "sent_again" if earlier.words() == call.words() else "sent"

    def answered(self, incident: Incident, status: int) -> None:
        """Note what a call that was late, or whose answer was lost, had been answered."""
        with self._changes.writing():
            incident.outcome = "sent" if status == _TAKEN else "refused"

    def visited(self, incident: Incident, *, pressed: bool, status: int | None) -> None:
        """Note one request of a robot."""
        with self._changes.writing():
            incident.visits += 1
            if pressed:
                incident.pressed.append(status)

    def end_crawl(self, incident: Incident) -> None:
        """Say what became of the link: a button pressed last of all, and answered well, shows that it still works."""
        with self._changes.writing():
            if any(status is None or status >= _SERVER_ERROR for status in incident.pressed):
                incident.outcome = "failed"
            elif not incident.pressed:
                incident.outcome = "visited"
            else:
                incident.outcome = "nothing_used_up" if incident.pressed[-1] == _OPENED else "ended_before"
