"""The robots that open every link before the person it was meant for can. Source: channels notes 12."""

import queue
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Literal
from urllib.parse import urlencode, urljoin, urlsplit

import urllib3

from local.simulated_x.changes import Changes
from local.simulated_x.events import URL
from local.simulated_x.incidents import Incident, Incidents

USER_AGENTS: Mapping[str, str] = {
    "Twitterbot": "Twitterbot/1.0",
    "facebookexternalhit": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "Slackbot": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "WhatsApp": "WhatsApp/2.23.20.0",
    "scanner": (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
        "Chrome/130.0.0.0 Safari/537.36"
    ),
}
_TIMEOUT_SECONDS = 10.0
_REMEMBERED = 2000
_STOP_PATIENCE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Visit:
    """One request by a robot; `status` is None where no answer came."""

    robot: str
    user_agent: str
    method: Literal["GET", "HEAD", "POST"]
    url: str
    status: int | None
    at: float


@dataclass(frozen=True, slots=True)
class _Errand:
    url: str
    rounds: int
    press_buttons: bool


class Crawlers:
    """Fetch what is posted, one errand after another. Their thread runs from `start` to `stop`."""

    def __init__(self, link_base: str, changes: Changes, clock: Callable[[], float], incidents: Incidents) -> None:
        self._base = urlsplit(link_base)
        self._changes = changes
        self._clock = clock
        self._incidents = incidents
        self._http = urllib3.PoolManager(retries=False, timeout=urllib3.Timeout(total=_TIMEOUT_SECONDS))
        self._errands: queue.Queue[_Errand | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._stopping = threading.Event()
        self.visits: deque[Visit] = deque(maxlen=_REMEMBERED)
        """Oldest first."""
        self.last_link: str | None = None

    def start(self) -> None:
        """Begin to fetch."""
        self._thread.start()

    def stop(self) -> None:
        """Forget what is left to fetch."""
        self._stopping.set()
        self._errands.put(None)
        if self._thread.is_alive():
            self._thread.join(_STOP_PATIENCE_SECONDS)
        self._http.clear()

    def may_fetch(self, url: str) -> bool:
        """Tell whether the URL is of the app's own origin; the robots of a simulation go nowhere else."""
        parts = urlsplit(url)
        return (parts.scheme, parts.netloc) == (self._base.scheme, self._base.netloc)

    def see_text(self, text: str) -> None:
        """Fetch every link of a text that was just published or sent."""
        for match in URL.finditer(text):
            if self.may_fetch(match[0]):
                with self._changes.writing():
                    self.last_link = match[0]
                self._errands.put(_Errand(match[0], rounds=1, press_buttons=False))

    def let_loose(self, url: str, rounds: int) -> None:
        """Fetch one link again and again, and press the first button of its page as mail scanners do."""
        self._errands.put(_Errand(url, rounds, press_buttons=True))

    def _run(self) -> None:
        while (errand := self._errands.get()) is not None:
            incident = self._incidents.begin("crawl", text=errand.url)
            for _ in range(errand.rounds):
                self._round(errand, incident)
            self._incidents.end_crawl(incident)

    def _round(self, errand: _Errand, incident: Incident) -> None:
        for robot in USER_AGENTS:
            if self._stopping.is_set():
                return
            page = self._visit(incident, robot, "GET", errand.url)
            self._visit(incident, robot, "HEAD", errand.url)
            if errand.press_buttons and robot == "scanner" and page:
                self._press_first_button(incident, robot, errand.url, page)

    def _press_first_button(self, incident: Incident, robot: str, url: str, page: str) -> None:
        form = _FirstForm()
        form.feed(page)
        target = urljoin(url, form.action or url)
        if form.found and self.may_fetch(target):
            self._visit(incident, robot, "POST", target, form.fields)

    def _visit(
        self,
        incident: Incident,
        robot: str,
        method: Literal["GET", "HEAD", "POST"],
        url: str,
        fields: dict[str, str] | None = None,
    ) -> str:
        """Return the page, empty where there is none."""
        headers = {"user-agent": USER_AGENTS[robot], "accept": "*/*"}
        body = None
        if fields is not None:
            headers["content-type"] = "application/x-www-form-urlencoded"
            body = urlencode(fields).encode()
        status, page = None, ""
        try:
            answer = self._http.request(method, url, body=body, headers=headers, redirect=False)
            status, page = answer.status, answer.data.decode("utf-8", "replace")
        except urllib3.exceptions.HTTPError:
            pass  # No answer is a result as well: it stands in the record as such.
        with self._changes.writing():
            self.visits.append(Visit(robot, USER_AGENTS[robot], method, url, status, self._clock()))
            self._incidents.visited(incident, pressed=method == "POST", status=status)
        return page


class _FirstForm(HTMLParser):
    """Finds the first POST form of a page and what pressing its button sends; visible fields stay empty."""

    def __init__(self) -> None:
        super().__init__()
        self.found = False
        self.action = ""
        self.fields: dict[str, str] = {}
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the form and its fields."""
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and not self.found and given.get("method", "").lower() == "post":
            self.found = self._inside = True
            self.action = given.get("action", "")
        elif tag in {"input", "button"} and self._inside and given.get("name"):
            hidden = given.get("type", "").lower() == "hidden"
            self.fields[given["name"]] = given.get("value", "") if hidden or tag == "button" else ""

    def handle_endtag(self, tag: str) -> None:
        """Note the end of the form."""
        if tag == "form":
            self._inside = False
