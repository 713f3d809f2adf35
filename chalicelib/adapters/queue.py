"""SQS queues: what goes on them, and how it is read back.

On the webhook's path: imports nothing but the standard library and the domain's messages.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

from chalicelib.domain.errors import QueueIncomplete
from chalicelib.domain.messages import InboundMessage, MessageKind, QueuedMessage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Call = Callable[[str, Mapping[str, Any]], Mapping[str, Any]]
    """Calls an operation of SQS and returns its answer."""

MOST_A_CALL = 10
"""Entries of one `SendMessageBatch`."""
MOST_BYTES_A_CALL = 240_000
"""Of bodies. SQS takes 1 MiB a call since 2025, and took 256 KiB before: this passes either way."""
_REFUSED = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""What SQS refuses in a body and JSON can escape; JSON escapes the control characters by itself.

Source: SQS API reference, `SendMessageBatch` (allowed: U+0009, U+000A, U+000D, U+0020 to U+D7FF, U+E000 to U+FFFD,
U+10000 to U+10FFFF).
"""
# Not `asdict`: it copies every value deeply, which took longer than all else on the way of a webhook but redaction.
_FIELDS = tuple(one.name for one in fields(InboundMessage))


@dataclass(frozen=True, slots=True)
class SqsInbound:
    """Implements `InboundQueue`: group is the conversation, deduplication id the event."""

    call: Call
    queue_url: str

    def put(self, messages: Sequence[QueuedMessage]) -> None:
        """Queue every message in order. Raises QueueIncomplete unless the queue has all of them."""
        entries = [
            (one.conversation, f"{one.message.channel}.{one.message.event_id}", write_queued(one)) for one in messages
        ]
        for batch in _batches(entries):
            _send(self.call, self.queue_url, batch)


@dataclass(frozen=True, slots=True)
class SqsWakeUps:
    """Implements `WakeUps`: group is the conversation, so that replies go out in order."""

    call: Call
    queue_url: str

    def wake(self, conversation: str, entry_ids: Sequence[str], *, nonce: str) -> None:
        """Ask for these entries to be sent, in order."""
        entries = []
        for entry_id in entry_ids:
            body = json.dumps({"conversation": conversation, "entry_id": entry_id})
            entries.append((conversation, f"{entry_id}.{nonce}", body))
        for batch in _batches(entries):
            _send(self.call, self.queue_url, batch)


def write_queued(queued: QueuedMessage) -> str:
    """Return a message as the JSON that lies on the inbound queue."""
    message = {name: getattr(queued.message, name) for name in _FIELDS}
    message["sent_at"] = queued.message.sent_at.isoformat()
    tree = {"schema": 1, "conversation": queued.conversation, "message": message}
    # As they are, most of the world's letters take half the bytes of their escapes or less.
    return _REFUSED.sub(_escape, json.dumps(tree, ensure_ascii=False))


def read_queued(body: str) -> QueuedMessage:
    """Return the message that a body of the inbound queue holds."""
    tree = json.loads(body)
    fields: dict[str, Any] = tree["message"]
    message = InboundMessage(
        **fields
        | {
            "kind": MessageKind(fields["kind"]),
            "sent_at": datetime.fromisoformat(fields["sent_at"]),
            "redacted": tuple(fields["redacted"]),
        }
    )
    return QueuedMessage(tree["conversation"], message)


def read_wake_up(body: str) -> tuple[str, str]:
    """Return the (conversation, entry id) that a body of the outbound queue holds."""
    tree = json.loads(body)
    return tree["conversation"], tree["entry_id"]


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _send(call: Call, queue_url: str, entries: Sequence[tuple[str, str, str]]) -> None:
    batch = [
        {
            "Id": str(number),
            "MessageGroupId": group,
            # Any id fits once it is a digest: SQS takes 128 characters of a small alphabet.
            "MessageDeduplicationId": hashlib.sha256(f"{group}.{unique}".encode()).hexdigest(),
            "MessageBody": body,
        }
        for number, (group, unique, body) in enumerate(entries)
    ]
    answer = call("SendMessageBatch", {"QueueUrl": queue_url, "Entries": batch})
    taken = len(answer.get("Successful", ()))
    if taken != len(entries):
        raise QueueIncomplete(f"{taken} of {len(entries)} entries were taken")


def _batches(entries: Sequence[tuple[str, str, str]]) -> list[list[tuple[str, str, str]]]:
    """Return the entries in order, in batches that SQS takes by count and by size."""
    batches: list[list[tuple[str, str, str]]] = []
    size = 0
    for entry in entries:
        length = len(entry[2].encode())
        if not batches or len(batches[-1]) == MOST_A_CALL or size + length > MOST_BYTES_A_CALL:
            batches.append([])
            size = 0
        batches[-1].append(entry)
        size += length
    return batches
