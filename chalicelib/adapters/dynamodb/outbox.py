"""The outbox: replies waiting to be sent, leased by one sender at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from chalicelib.adapters.dynamodb.cases import DUE_SHARD
from chalicelib.adapters.dynamodb.items import from_item, marshal, to_number, unmarshal
from chalicelib.adapters.dynamodb.table import Table, WriteRefused, conversation_key, refused_item
from chalicelib.domain.outbox import LEASE, EntryState, LinkFate, OutboxEntry

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_FATES = {LinkFate.SENT: "sent_link_id", LinkFate.LOST: "lost_link_id"}
"""Where the conversation notes it."""


@dataclass(frozen=True, slots=True)
class DynamoOutbox:
    """Implements `Outbox`."""

    table: Table

    def claim(self, conversation: str, entry_id: str, *, now: datetime, owner: str) -> OutboxEntry | None:
        """Lease an entry, or return None where it is not due, already settled, or held by somebody else."""
        try:
            item = self.table.update(
                conversation_key(conversation, f"OUT#{entry_id}"),
                # Until it is settled an attempt counts as one of unknown fate: none is forgotten, however many senders
                # die one after another.
                "SET #state = :claimed, attempts = attempts + :one, doubts = doubts + :one, due_at = :lease,"
                " claimed_by = :owner",
                # A claimed entry is due again when its lease has run out.
                "#state IN (:ready, :claimed, :uncertain) AND due_at <= :now",
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
            )
        except ClientError as exc:
            # The client repeats a call whose answer was lost: our own claim is no lost race.
            item = refused_item(exc)
            if item.get("claimed_by") != owner:
                return None
        entry = from_item(OutboxEntry, item)
        return replace(entry, doubts=entry.doubts - 1)

    def settle(
        self,
        entry: OutboxEntry,
        state: EntryState,
        *,
        due_at: datetime | None,
        note: str,
        link_fate: LinkFate | None = None,
    ) -> None:
        """Record what became of the attempt, and `failures` as the entry has them. The text goes once it has been sent.

        Whoever lost the lease in the meantime has nothing more to say, except that the reply stands on the platform:
        that is true whoever holds the entry now.

        `link_fate`, of an entry that carries a link, is noted on the conversation in the same write.
        """
        doubts = entry.doubts + 1 if state is EntryState.UNCERTAIN else entry.doubts
        values: dict[str, Any] = {":state": state.value, ":note": note, ":doubts": doubts, ":failures": entry.failures}
        names = {"#state": "state"}
        update = "SET #state = :state, note = :note, doubts = :doubts, failures = :failures"
        if state is EntryState.SENT:
            condition = "attribute_exists(pk)"
            update += ", #text = :none"
            names["#text"] = "text"
            values[":none"] = ""
        else:
            condition = "attempts = :attempts AND #state IN (:claimed, :state)"
            values |= {":attempts": entry.attempts, ":claimed": EntryState.CLAIMED.value}
        if due_at is not None:
            update += ", due_at = :due_at REMOVE claimed_by"
            values[":due_at"] = to_number(due_at)
        else:
            # Out of the sparse index: the sweep never sees it again.
            update += " REMOVE claimed_by, due_shard"
        key = conversation_key(entry.conversation, f"OUT#{entry.entry_id}")
        if entry.link is not None and link_fate is not None:
            legs = [self.table.update_leg(key, update, condition, values, names), self._link_leg(entry, link_fate)]
            try:
                self.table.transact(legs)
            except WriteRefused as refusal:
                if 0 in refusal.legs:
                    return
                # The conversation is gone, or others write to it without end. That the entry is settled matters more:
                # what is not noted as sent goes out again.
            else:
                return
        try:
            self.table.update(key, update, condition, values, ExpressionAttributeNames=names, ReturnValues="NONE")
        except ClientError as exc:
            refused_item(exc)

    def _link_leg(self, entry: OutboxEntry, fate: LinkFate) -> dict[str, Any]:
        # A version more, and another's mark, so that whoever read the conversation before reads it again. The case is
        # left alone: each of its versions has an audit record, which the sender may not write.
        return self.table.update_leg(
            conversation_key(entry.conversation, "CONV"),
            f"SET {_FATES[fate]} = :link, version = version + :one, written_by = :owner",
            "attribute_exists(pk)",
            {":link": entry.link.link_id if entry.link else "", ":one": 1, ":owner": f"sender of {entry.entry_id}"},
            {},
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
