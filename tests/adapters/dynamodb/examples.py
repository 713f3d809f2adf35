"""Changes as the services write them."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from chalicelib.domain.audit import audited
from chalicelib.domain.changes import Change, EventSeen
from tests.builders import NOW, a_case, a_conversation, a_link, an_entry

MICROSECOND = timedelta(microseconds=1)


def an_event(event_id: str = "e1") -> EventSeen:
    return EventSeen("x", event_id, NOW)


def a_first_change(**changed: Any) -> Change:
    """Return what a first message writes, with everything that it may write."""
    case, record = audited(a_case(version=0), actor="contact", code="check_needed", now=NOW)
    change = Change(
        event=an_event(),
        conversation=a_conversation(version=1),
        case=case,
        audit=record,
        new_link=a_link(),
        entries=(an_entry(),),
    )
    return replace(change, **changed)
