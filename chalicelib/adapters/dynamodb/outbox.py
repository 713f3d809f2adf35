"""The outbox: replies waiting to be sent, leased by one sender at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from chalicelib.adapters.dynamodb.cases import DUE_SHARD
from chalicelib.adapters.dynamodb.items import from_item, marshal, to_number, unmarshal
from chalicelib.adapters.dynamodb.table import Table, conversation_key, is_refused
from chalicelib.domain.outbox import LEASE, EntryState, OutboxEntry

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_UNKNOWN_BEFORE = (EntryState.CLAIMED, EntryState.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class DynamoOutbox:
    """Implements `Outbox`."""

    table: Table

    def claim(self, conversation: str, entry_id: str, *, now: datetime, owner: str) -> OutboxEntry | None:
        """Lease an entry, or return None where it is not due, already settled, or held by somebody else."""
        try:
            before = self.table.update(
                conversation_key(conversation, f"OUT#{entry_id}"),
                "SET #state = :claimed, attempts = attempts + :one, due_at = :lease, claimed_by = :owner",
                # A claimed entry is due again when its lease has run out. Our own claim counts as ours, should the
                # client repeat a call whose answer was lost.
                "(#state IN (:ready, :claimed, :uncertain) AND due_at <= :now) OR claimed_by = :owner",
                {
                    ":claimed": EntryState.CLAIMED.value,
                    ":ready": EntryState.READY.value,
                    ":uncertain": EntryState.UNCERTAIN.value,
                    ":one": 1,
                    ":now": to_number(now),
                    ":lease": to_number(now + LEASE),
                    ":owner": owner,
                },
                ExpressionAttributeNames={"#state": "state"},
                ReturnValues="ALL_OLD",
            )
        except ClientError as exc:
            if is_refused(exc):
                return None
            raise
        return _claimed(before, owner, now)

    def settle(self, entry: OutboxEntry, state: EntryState, *, due_at: datetime | None, note: str) -> None:
        """Record what became of the attempt. The text goes once it has been sent."""
        values: dict[str, Any] = {":state": state.value, ":note": note, ":doubts": entry.doubts}
        update = "SET #state = :state, note = :note, doubts = :doubts"
        if due_at is not None:
            update += ", due_at = :due_at"
            values[":due_at"] = to_number(due_at)
        if state is EntryState.SENT:
            update += ", #text = :none"
            values[":none"] = ""
        if due_at is None:
            # Out of the sparse index: the sweep never sees it again.
            update += " REMOVE due_shard, claimed_by"
        else:
            update += " REMOVE claimed_by"
        self.table.update(
            conversation_key(entry.conversation, f"OUT#{entry.entry_id}"),
            update,
            "attribute_exists(pk)",
            values,
            ExpressionAttributeNames={"#state": "state"} | ({"#text": "text"} if state is EntryState.SENT else {}),
            ReturnValues="NONE",
        )

    def due(self, *, now: datetime, limit: int) -> Sequence[tuple[str, str]]:
        """Return (conversation, entry id) of entries that are due, oldest first."""
        answer = self.table.client.query(
            TableName=self.table.name,
            IndexName="due",
            KeyConditionExpression="due_shard = :shard AND due_at <= :now",
            ExpressionAttributeValues=marshal({":shard": DUE_SHARD, ":now": to_number(now)}),
            Limit=limit,
        )
        items = [unmarshal(item) for item in answer["Items"]]
        return [(item["pk"].removeprefix("CONV#"), item["sk"].removeprefix("OUT#")) for item in items]


def _claimed(before: dict[str, Any], owner: str, now: datetime) -> OutboxEntry:
    entry = from_item(OutboxEntry, before)
    if before.get("claimed_by") == owner:
        return entry
    doubts = entry.doubts + (1 if entry.state in _UNKNOWN_BEFORE else 0)
    return replace(entry, state=EntryState.CLAIMED, attempts=entry.attempts + 1, due_at=now + LEASE, doubts=doubts)
