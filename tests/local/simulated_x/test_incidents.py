"""Promise: whoever breaks something on the simulated X is told what became of it, and nothing that was not seen."""

from dataclasses import dataclass

import pytest

from local.simulated_x.changes import Changes
from local.simulated_x.incidents import Call, Incidents

REPLY = Call("reply", "100", "Send us a direct message, @jo_k.")
MESSAGE = Call("message", "7", "One short check: http://127.0.0.1:1/v/first")
SAME_MESSAGE = Call("message", "7", "One short check: http://127.0.0.1:1/v/second")


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def incidents(clock: Clock) -> Incidents:
    return Incidents(Changes(), clock)


@pytest.mark.parametrize("kind", ["unavailable", "rate_limited"])
def test_a_call_that_did_not_go_through_is_open_until_one_to_the_same_recipient_does(
    incidents: Incidents, clock: Clock, kind: str
) -> None:
    incident = incidents.begin(kind, text=REPLY.text, call=REPLY)  # type: ignore[arg-type]
    incidents.follow(MESSAGE, 201)
    incidents.follow(REPLY, 503)
    assert incident.outcome == "open"
    clock.now += 4
    incidents.follow(REPLY, 201)
    assert (incident.outcome, incident.after_seconds) == ("sent", 4)


@pytest.mark.parametrize("kind", ["lost_answer", "delay"])
@pytest.mark.parametrize(
    ("later", "outcome"),
    [
        pytest.param(None, "sent", id="nothing more"),
        pytest.param(Call("message", "7", "You will hear from us by 15:00 today."), "sent", id="other words"),
        pytest.param(Call("message", "8", MESSAGE.text), "sent", id="somebody else"),
        pytest.param(SAME_MESSAGE, "sent_again", id="the same with another link"),
    ],
)
def test_a_call_that_was_taken_counts_as_sent_twice_only_when_it_is(
    incidents: Incidents, kind: str, later: Call | None, outcome: str
) -> None:
    incident = incidents.begin(kind, text=MESSAGE.text, call=MESSAGE)  # type: ignore[arg-type]
    incidents.follow(MESSAGE, 201)
    assert incident.outcome == "open"
    incidents.answered(incident, 201)
    if later:
        incidents.follow(later, 201)
    assert incident.outcome == outcome


def test_a_call_that_was_refused_behind_a_lost_answer_was_not_sent(incidents: Incidents) -> None:
    incident = incidents.begin("lost_answer", text=MESSAGE.text, call=MESSAGE)
    incidents.answered(incident, 429)
    assert incident.outcome == "refused"


@pytest.mark.parametrize(
    ("pressed", "outcome"),
    [
        pytest.param([], "visited", id="no button"),
        pytest.param([200, 200], "nothing_used_up", id="the button works to the last"),
        pytest.param([410], "ended_before", id="a link that had ended"),
        pytest.param([200, 410], "ended_before", id="a link that ended meanwhile"),
        pytest.param([200, 500], "failed", id="an error"),
        pytest.param([None], "failed", id="no answer"),
    ],
)
def test_robots_have_used_nothing_up_where_the_last_of_them_still_opened_the_form(
    incidents: Incidents, pressed: list[int | None], outcome: str
) -> None:
    incident = incidents.begin("crawl", text="http://127.0.0.1:1/v/x")
    incidents.visited(incident, pressed=False, status=200)
    for status in pressed:
        incidents.visited(incident, pressed=True, status=status)
    incidents.end_crawl(incident)
    assert (incident.outcome, incident.visits) == (outcome, 1 + len(pressed))
