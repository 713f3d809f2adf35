"""A change: everything that one cause does to the store, written whole or not at all."""

from dataclasses import dataclass
from datetime import datetime

from chalicelib.domain.audit import AuditRecord
from chalicelib.domain.cases import Case, Conversation, Thread
from chalicelib.domain.links import Link, LinkState, TryResult
from chalicelib.domain.outbox import OutboxEntry


@dataclass(frozen=True, slots=True)
class EventSeen:
    """That an inbound event had its effect; guards against a second one."""

    channel: str
    event_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LinkMove:
    """A link goes from one of some states to another; the write fails where it is in none of them."""

    link_id: str
    allowed: frozenset[LinkState]
    to: LinkState
    submission: tuple[str, TryResult] | None = None
    """A submission whose result is recorded in the same write."""


@dataclass(frozen=True, slots=True)
class Change:
    """One transaction. Versions of `case`, `conversation`, `thread` are the new ones: one more than what was read."""

    event: EventSeen | None = None
    conversation: Conversation | None = None
    case: Case | None = None
    audit: AuditRecord | None = None
    new_link: Link | None = None
    link_move: LinkMove | None = None
    thread: Thread | None = None
    entries: tuple[OutboxEntry, ...] = ()
