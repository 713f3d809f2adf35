"""Builders: valid things with the one field that a test is about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from chalicelib.adapters.word_lists import WordLists
from chalicelib.domain.brand import Brand, read_brand
from chalicelib.domain.cases import Case, Conversation
from chalicelib.domain.decision import FreshIds
from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.intents import Intent, IntentWords, Reading
from chalicelib.domain.links import Link
from chalicelib.domain.messages import InboundMessage, MessageKind
from chalicelib.domain.outbox import OutboxEntry
from chalicelib.domain.speech import Speech

ROOT = Path(__file__).parents[1]
NOW = datetime(2026, 3, 4, 10, 7, 30, tzinfo=UTC)
"""A Wednesday morning within the opening hours of the example brand."""
CONVERSATION = "c0" * 32
LINK_ID = "1d" * 16
CASE_ID = "case-1"
OUTBOX_KEY = bytes(range(100, 132))
"""What the worker marks entries with that carry a link."""


@cache
def the_brand() -> Brand:
    """Return the brand of the `brand.toml` that we ship."""
    return read_brand((ROOT / "brand.toml").read_text(encoding="utf-8"))


@cache
def the_languages() -> WordLists:
    """Return the words of every language that we ship."""

    def complain(broken: TemplateBroken) -> None:
        raise broken

    return WordLists(ROOT / "templates", "en", complain)


def the_words() -> IntentWords:
    """Return the English word lists that we ship."""
    return the_languages().intents("en")


def the_speech() -> Speech:
    """Return how we say things in English."""
    return the_languages().speech("en")


def a_brand(**fields: Any) -> Brand:
    return replace(the_brand(), **fields)


def a_message(text: str = "hello", **fields: Any) -> InboundMessage:
    message = InboundMessage(
        channel="x",
        account_id="7301000000000000001",
        event_id="e1",
        kind=MessageKind.DIRECT_MESSAGE,
        sender_id="9001",
        sender_handle="maria_k7",
        sender_name="Maria K",
        text=text,
        locale="en",
        sent_at=NOW,
    )
    return replace(message, **fields)


def a_mention(text: str = "hello", **fields: Any) -> InboundMessage:
    return a_message(text, **{"kind": MessageKind.MENTION, "post_id": "p1", **fields})


def a_reading(intent: Intent = Intent.UNCLEAR, topic: str | None = None) -> Reading:
    return Reading(intent, topic, ())


def a_case(**fields: Any) -> Case:
    case = Case(
        case_id=CASE_ID,
        reference="K7Q4-M2XD",
        phrase="amber harbour",
        tenant="acme",
        conversation=CONVERSATION,
        channel="x",
        account_id="7301000000000000001",
        contact_id="9001",
        masked_handle="@ma•••7",
        first_name="Maria",
        locale="en",
        opened_at=NOW - timedelta(hours=1),
        updated_at=NOW - timedelta(hours=1),
        version=1,
    )
    return replace(case, **fields)


def a_conversation(**fields: Any) -> Conversation:
    return replace(Conversation(CONVERSATION), **fields)


def a_link(**fields: Any) -> Link:
    link = Link(
        link_id=LINK_ID,
        purpose="verify",
        tenant="acme",
        case_id=CASE_ID,
        conversation=CONVERSATION,
        issued_at=NOW,
        expires_at=(NOW + timedelta(hours=1)).replace(microsecond=0),
        channel="x",
        masked_handle="@ma•••7",
        requested_at=NOW,
        case_reference="K7Q4-M2XD",
        case_phrase="amber harbour",
        locale="en",
    )
    return replace(link, **fields)


def an_entry(**fields: Any) -> OutboxEntry:
    entry = OutboxEntry(
        entry_id="x.e1.0",
        conversation=CONVERSATION,
        channel="x",
        kind=MessageKind.DIRECT_MESSAGE,
        contact_id="9001",
        in_reply_to=None,
        locale="en",
        wordings=("thanks/en/1",),
        text="Glad to help.",
        created_at=NOW,
        due_at=NOW,
    )
    return replace(entry, **fields)


def fresh_ids(number: int = 2) -> FreshIds:
    return FreshIds(f"case-{number}", "0123-4567", "brave heron", f"{number:032x}")
