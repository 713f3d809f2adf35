"""SQS queues: what goes on them, and how it is read back.

On the webhook's path: imports nothing but the standard library and the domain's messages.
"""

from __future__ import annotations

import hashlib
import json
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
# Not `asdict`: it copies every value deeply, which took longer than all else on the way of a webhook but redaction.
_FIELDS = tuple(one.name for one in fields(InboundMessage))


@dataclass(frozen=True, slots=True)
class SqsInbound:
    """Implements `InboundQueue`: group is the conversation, deduplication id the event."""

    call: Call
    queue_url: str

    def put(self, messages: Sequence[QueuedMessage]) -> None:
        """Queue every message in order. Raises QueueIncomplete unless the queue has all of them."""
        for batch in _batches(messages):
            _send(
                self.call,
                self.queue_url,
                [
                    (one.conversation, f"{one.message.channel}.{one.message.event_id}", write_queued(one))
                    for one in batch
                ],
            )


@dataclass(frozen=True, slots=True)
class SqsWakeUps:
    """Implements `WakeUps`: group is the conversation, so that replies go out in order."""

    call: Call
    queue_url: str

    def wake(self, conversation: str, entry_ids: Sequence[str], *, nonce: str) -> None:
        """Ask for these entries to be sent, in order."""
        for batch in _batches(entry_ids):
            entries = []
            for entry_id in batch:
                body = json.dumps({"conversation": conversation, "entry_id": entry_id})
                entries.append((conversation, f"{entry_id}.{nonce}", body))
            _send(self.call, self.queue_url, entries)


def write_queued(queued: QueuedMessage) -> str:
    """Return a message as the JSON that lies on the inbound queue."""
    message = {name: getattr(queued.message, name) for name in _FIELDS}
    message["sent_at"] = queued.message.sent_at.isoformat()
    return json.dumps({"schema": 1, "conversation": queued.conversation, "message": message})


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


def _batches(items: Sequence[Any]) -> list[Sequence[Any]]:
    return [items[start : start + MOST_A_CALL] for start in range(0, len(items), MOST_A_CALL)]
