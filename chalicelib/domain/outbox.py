"""Outbox entries: replies stored in the same write as the case, and what becomes of each attempt to send them."""

import hmac
import struct
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from chalicelib.domain.messages import MessageKind

LEASE = timedelta(seconds=60)
"""How long one sender may hold an entry before another may take over."""
LOOK_AGAIN_AFTER = timedelta(minutes=2)
"""After an attempt whose answer was lost."""
_RETRY_SECONDS = (5, 15, 60, 180, 600, 1_200, 1_800, 3_600)
"""Eight further attempts over about two hours."""
_REFUSED_WAIT_SECONDS = 900
"""Where it is us that the platform refuses: limits last a quarter of an hour, credentials until an engineer comes."""
KEPT = timedelta(hours=24)
"""How long a reply waits for that; an older one would only confuse."""
_LONGEST_WAIT_SECONDS = 900
_SHORTEST_WAIT_SECONDS = 1


class EntryState(StrEnum):
    """Where an entry stands."""

    READY = "ready"
    CLAIMED = "claimed"
    UNCERTAIN = "uncertain"
    """Sent, but the answer was lost: it may stand on the platform."""
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """Given up uncertain; a person has to look. Never sent again by itself."""


class LinkFate(StrEnum):
    """What became of the link of an entry that is settled for good."""

    SENT = "sent"
    LOST = "lost"
    """Surely or possibly: whoever writes again gets another one."""


@dataclass(frozen=True, slots=True)
class LinkToMint:
    """What the sender needs to make the token; the token itself is never stored."""

    link_id: str
    tenant: str
    case_id: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class OutboxEntry:
    """One reply to be sent once."""

    entry_id: str
    """Named for its cause, so that the same cause can never store it twice."""
    conversation: str
    channel: str
    kind: MessageKind
    contact_id: str
    in_reply_to: str | None
    locale: str
    wordings: tuple[str, ...]
    text: str
    """With the link's place marked; emptied once sent."""
    created_at: datetime
    due_at: datetime
    """Not before this; also when the sweep looks at it."""
    case_id: str | None = None
    link: LinkToMint | None = None
    state: EntryState = EntryState.READY
    attempts: int = 0
    doubts: int = 0
    """Attempts whose outcome is not known."""
    failures: int = 0
    """Attempts at which the platform could not be reached or did not work. Refusals of us are not among them."""
    mac: str = ""
    """That the worker wrote it, where it carries a link; see `authenticated`."""


def authenticated(entry: OutboxEntry, key: bytes) -> OutboxEntry:
    """Return an entry with the worker's mark on it, which an entry that carries a link needs to be sent.

    More than one function writes outbox entries, and the sender makes a link of whatever an entry says: only the worker
    and the sender know `key` (32 bytes).

    Raises:
        ValueError: the entry carries no link.
    """
    return replace(entry, mac=_mac(entry, key))


def is_authentic(entry: OutboxEntry, key: bytes) -> bool:
    """Return whether an entry carries no link, or the worker marked just this entry with just this link."""
    return entry.link is None or hmac.compare_digest(_mac(entry, key).encode(), entry.mac.encode())


def _mac(entry: OutboxEntry, key: bytes) -> str:
    """Return HMAC-SHA-256, in hexadecimal digits, over all that says which link goes where, and in which words.

    `kind` is among it because a link under a public post would be everybody's. Each part is prefixed by its length, so
    that no two different entries run together.
    """
    if entry.link is None:
        raise ValueError("an entry without a link has no mark")
    link = entry.link
    parts = (
        entry.entry_id, entry.conversation, entry.channel, entry.kind.value, entry.contact_id, entry.text,
        link.link_id, link.case_id, link.tenant, str(int(link.expires_at.timestamp())),
    )  # fmt: skip
    mac = hmac.new(key, b"anteroom-outbox-v1\0", "sha256")
    for part in parts:
        raw = part.encode()
        mac.update(struct.pack(">I", len(raw)) + raw)
    return mac.hexdigest()


def may_send(entry: OutboxEntry) -> bool:
    """Return whether a claimed entry may be sent, given what is unknown of earlier attempts.

    A private message of unknown fate is sent once more; a public one never (`security.md` 9.6).
    """
    return entry.doubts == 0 or (entry.doubts == 1 and entry.kind is MessageKind.DIRECT_MESSAGE)


def retry_at(entry: OutboxEntry, *, now: datetime, asked_seconds: int | None, jitter: float) -> datetime | None:
    """Return when to try again what the platform could not take, or None when that has failed often enough.

    Args:
        entry: with `failures` counting the one that just happened.
        now: aware time.
        asked_seconds: what the platform asked us to wait; kept between 1 s and 15 min.
        jitter: between 0 and 1; spreads retries over half to one and a half times the plan.
    """
    if entry.failures > len(_RETRY_SECONDS):
        return None
    return now + _wait(asked_seconds, _RETRY_SECONDS[entry.failures - 1], jitter)


def retry_refused_at(entry: OutboxEntry, *, now: datetime, asked_seconds: int | None, jitter: float) -> datetime | None:
    """Return when to try again where the platform refuses us (rate limit, credentials), or None for a reply too old.

    However often that was: it says nothing against the reply. Arguments as for `retry_at`.
    """
    if now >= entry.created_at + KEPT:
        return None
    return now + _wait(asked_seconds, _REFUSED_WAIT_SECONDS, jitter)


def _wait(asked_seconds: int | None, planned_seconds: int, jitter: float) -> timedelta:
    if asked_seconds is not None:
        # Kept in bounds as a number: a platform may name more seconds than any clock holds.
        return timedelta(seconds=min(max(asked_seconds, _SHORTEST_WAIT_SECONDS), _LONGEST_WAIT_SECONDS))
    return timedelta(seconds=planned_seconds * (0.5 + jitter))
