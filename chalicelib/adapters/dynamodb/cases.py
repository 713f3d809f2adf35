"""Cases and conversations, and the transaction that writes a change whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from chalicelib.adapters.dynamodb.items import SCHEMA, from_item, marshal, to_item, to_number, to_seconds, unmarshal
from chalicelib.adapters.dynamodb.table import Table, WriteRefused, conversation_key, link_key
from chalicelib.domain.cases import Case, Conversation, Thread
from chalicelib.domain.errors import AlreadyHandled, CaseChanged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from chalicelib.domain.changes import Change, EventSeen, LinkMove
    from chalicelib.domain.outbox import OutboxEntry

KEEP_EVENTS = timedelta(days=14)
"""Longer than every platform goes on repeating itself."""
KEEP_LINKS = timedelta(days=7)
"""After expiry."""
KEEP_OUTBOX = timedelta(days=14)
KEEP_AUDIT = timedelta(days=730)
DUE_SHARD = "0"

_UNCHANGED = "version = :read OR written_by = :owner"
_NEW = "attribute_not_exists(pk) OR written_by = :owner"


@dataclass(frozen=True, slots=True)
class DynamoCases:
    """Implements `CaseStore`."""

    table: Table

    def load(self, conversation: str) -> tuple[Conversation | None, Case | None]:
        """Return a conversation and its newest case, in one read whatever the length of their history.

        Both lie in one partition, and `CASE#...` sorts just before `CONV`: read backwards from there, two items.
        """
        answer = self.table.client.query(
            TableName=self.table.name,
            KeyConditionExpression="pk = :pk AND sk BETWEEN :first AND :last",
            ExpressionAttributeValues=marshal(
                {":pk": conversation_key(conversation, "")["pk"], ":first": "CASE#", ":last": "CONV"}
            ),
            ScanIndexForward=False,
            Limit=2,
            ConsistentRead=True,
        )
        found = [unmarshal(item) for item in answer["Items"]]
        talks = [from_item(Conversation, item) for item in found if item["sk"] == "CONV"]
        cases = [from_item(Case, item) for item in found if item["sk"] != "CONV"]
        return (talks[0] if talks else None), (cases[0] if cases else None)

    def thread(self, thread: str) -> Thread | None:
        """Return what is known of a public thread."""
        item = self.table.get(_thread_key(thread))
        return from_item(Thread, item) if item else None

    def commit(self, change: Change, *, owner: str) -> None:
        """Write a change whole. Raises AlreadyHandled or CaseChanged, and then nothing was written."""
        legs = list(self._legs(change, owner))
        try:
            self.table.transact(legs)
        except WriteRefused as refusal:
            if change.event is not None and 0 in refusal.legs:
                raise AlreadyHandled("already_handled") from refusal
            raise CaseChanged("case_changed") from refusal

    def _legs(self, change: Change, owner: str) -> Iterator[dict[str, Any]]:
        # The event comes first, so that its refusal is known by its place.
        if change.event is not None:
            yield self._event(change.event, owner)
        if change.conversation is not None:
            talk = change.conversation
            yield self._versioned(conversation_key(talk.conversation, "CONV"), talk, owner)
        if change.case is not None:
            case = change.case
            yield self._versioned(conversation_key(case.conversation, f"CASE#{case.case_id}"), case, owner)
        if change.thread is not None:
            yield self._versioned(_thread_key(change.thread.thread), change.thread, owner)
        if change.audit is not None:
            record = change.audit
            key = conversation_key(record.conversation, f"AUDIT#{record.case_id}#{record.sequence:08d}")
            yield self._new(key, to_item(record), owner, expires=to_seconds(record.at + KEEP_AUDIT))
        if change.new_link is not None:
            link = change.new_link
            yield self._new(
                link_key(link.link_id), to_item(link), owner, expires=to_seconds(link.expires_at + KEEP_LINKS)
            )
        if change.link_move is not None:
            yield self._move(change.link_move, owner)
        for entry in change.entries:
            yield self._entry(entry, owner)

    def _event(self, event: EventSeen, owner: str) -> dict[str, Any]:
        key = {"pk": f"EVENT#{event.channel}#{event.event_id}", "sk": "EVENT"}
        item = {"at": to_number(event.at), "schema": SCHEMA}
        return self._new(key, item, owner, expires=to_seconds(event.at + KEEP_EVENTS))

    def _entry(self, entry: OutboxEntry, owner: str) -> dict[str, Any]:
        key = conversation_key(entry.conversation, f"OUT#{entry.entry_id}")
        item = to_item(entry) | {"due_shard": DUE_SHARD}
        return self._new(key, item, owner, expires=to_seconds(entry.created_at + KEEP_OUTBOX))

    def _new(self, key: dict[str, str], item: dict[str, Any], owner: str, *, expires: int) -> dict[str, Any]:
        return self.table.put_leg({**item, **key, "written_by": owner, "ttl": expires}, _NEW, {":owner": owner})

    def _versioned(self, key: dict[str, str], value: Case | Conversation | Thread, owner: str) -> dict[str, Any]:
        # An answer lost on the way may make the client write again: our own earlier success is no lost race.
        if value.version == 1:
            return self.table.put_leg({**to_item(value), **key, "written_by": owner}, _NEW, {":owner": owner})
        return self.table.put_leg(
            {**to_item(value), **key, "written_by": owner},
            _UNCHANGED,
            {":read": value.version - 1, ":owner": owner},
        )

    def _move(self, move: LinkMove, owner: str) -> dict[str, Any]:
        allowed = {f":from{number}": state.value for number, state in enumerate(sorted(move.allowed))}
        update, names = "SET #state = :to, written_by = :owner", {"#state": "state"}
        values: dict[str, Any] = {**allowed, ":to": move.to.value, ":owner": owner}
        if move.submission is not None:
            update += ", submissions.#submission = :result"
            names["#submission"] = move.submission[0]
            values[":result"] = move.submission[1].value
        condition = f"#state IN ({', '.join(allowed)}) OR (#state = :to AND written_by = :owner)"
        return self.table.update_leg(link_key(move.link_id), update, condition, values, names)


def _thread_key(thread: str) -> dict[str, str]:
    return {"pk": f"THREAD#{thread}", "sk": "THREAD"}
