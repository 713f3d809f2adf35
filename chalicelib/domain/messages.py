"""What comes in from a channel and what goes out to it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

WITHHELD = "withheld"
"""In `redacted`: redaction failed, so the whole text was left out, whatever it held."""


class MessageKind(StrEnum):
    """Where the contact wrote: to everybody, or to us alone."""

    MENTION = "mention"
    DIRECT_MESSAGE = "dm"


@dataclass(frozen=True, slots=True)
class InboundMessage:
    """One message a person wrote to the brand, as every channel gives it to the rest of the house."""

    channel: str
    """The channel's name, such as `x`."""
    account_id: str
    """Which of the brand's accounts was addressed."""
    event_id: str
    """The message's own identity, the same over redeliveries, duplicates and edits."""
    kind: MessageKind
    sender_id: str
    """The platform's stable id of the sender; never a handle."""
    sender_handle: str | None
    """Without the leading `@`; None where the platform did not say."""
    sender_name: str | None
    text: str
    """Plain text, unescaped. Redacted before it leaves the webhook function."""
    locale: str | None
    """BCP 47 tag the platform gave, None where it does not know."""
    sent_at: datetime
    """Aware, UTC; when the person wrote it, by the platform's clock."""
    has_attachment: bool = False
    redacted: tuple[str, ...] = ()
    """Kinds of sensitive data that were removed from the text, such as `card`."""
    thread_id: str | None = None
    """The public thread that a post stands in, named by its first post; None for a direct message."""
    post_id: str | None = None
    """The post a public answer goes under; None for a direct message. After an edit it is newer than `event_id`."""


@dataclass(frozen=True, slots=True)
class QueuedMessage:
    """An inbound message on its way from the webhook to the worker."""

    conversation: str
    """Keyed digest of channel, account and contact: looks people up without naming them."""
    message: InboundMessage


@dataclass(frozen=True, slots=True)
class IgnoredEvent:
    """An authentic event that asks nothing of us; `reason` says why, in one snake_case word."""

    channel: str
    event_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class OutboundReply:
    """One text ready to be sent: final words, already through the gate."""

    kind: MessageKind
    """MENTION answers in public under `in_reply_to`; DIRECT_MESSAGE writes to `contact_id` alone."""
    contact_id: str
    in_reply_to: str | None
    """The post a public reply answers; None for a direct message."""
    text: str
    idempotency_key: str
    """The same for every attempt at this reply; channels that know such keys pass it on."""
