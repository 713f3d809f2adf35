"""Example values as the services would write them, each with one field changed by the test that is about it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from chalicelib.domain.audit import audited
from chalicelib.domain.cases import Case, Conversation
from chalicelib.domain.changes import Change, EventSeen
from chalicelib.domain.links import Link
from chalicelib.domain.messages import MessageKind
from chalicelib.domain.outbox import LinkToMint, OutboxEntry

NOW = datetime(2026, 3, 2, 12, 0, 0, 123_456, tzinfo=UTC)
CONVERSATION = "c" * 64
MICROSECOND = timedelta(microseconds=1)


def a_case(**changed: Any) -> Case:
    case = Case(
        case_id="0000000000a1",
        reference="K7Q4-M2XD",
        phrase="amber otter",
        tenant="acme",
        conversation=CONVERSATION,
        channel="x",
        account_id="7301000000000000001",
        contact_id="7301000000000000099",
        masked_handle="@ma•••7",
        first_name="Max",
        locale="en",
        opened_at=NOW,
        updated_at=NOW,
        version=1,
    )
    return replace(case, **changed)


def a_conversation(**changed: Any) -> Conversation:
    return replace(Conversation(CONVERSATION, version=1), **changed)


def a_link(**changed: Any) -> Link:
    link = Link(
        link_id="0a" * 16,
        purpose="verify",
        tenant="acme",
        case_id="0000000000a1",
        conversation=CONVERSATION,
        issued_at=NOW,
        expires_at=(NOW + timedelta(hours=1)).replace(microsecond=0),
        channel="x",
        masked_handle="@ma•••7",
        requested_at=NOW,
        case_reference="K7Q4-M2XD",
        case_phrase="amber otter",
        locale="en",
    )
    return replace(link, **changed)


def an_entry(**changed: Any) -> OutboxEntry:
    entry = OutboxEntry(
        entry_id="x.1001.0",
        conversation=CONVERSATION,
        channel="x",
        kind=MessageKind.DIRECT_MESSAGE,
        contact_id="7301000000000000099",
        in_reply_to=None,
        locale="en",
        wordings=("check_needed/en/1",),
        text="Hello from Acme 👋",
        created_at=NOW,
        due_at=NOW,
        link=LinkToMint("0a" * 16, "acme", "0000000000a1", NOW + timedelta(hours=1)),
    )
    return replace(entry, **changed)


def an_event(event_id: str = "1001") -> EventSeen:
    return EventSeen("x", event_id, NOW)


def a_whole_change(**changed: Any) -> Change:
    """A first message with everything that it may write."""
    case, record = audited(a_case(version=0), actor="contact", code="check_needed", now=NOW)
    change = Change(
        event=an_event(),
        conversation=a_conversation(),
        case=case,
        audit=record,
        new_link=a_link(),
        entries=(an_entry(),),
    )
    return replace(change, **changed)
