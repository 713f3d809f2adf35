"""One-time links and the tries made on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from chalicelib.adapters.dynamodb.items import from_item, to_number
from chalicelib.adapters.dynamodb.table import Table, link_key, refused_item
from chalicelib.domain.errors import LinkRefused
from chalicelib.domain.links import (
    OPENS_PER_LINK,
    TRIES_PER_LINK,
    Link,
    LinkState,
    TryResult,
    delay_after,
    why_not_openable,
    why_not_submittable,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class DynamoLinks:
    """Implements `LinkStore`."""

    table: Table
    mark: Callable[[], str]
    """Gives a new random text for each write: where the client repeats a call whose answer was lost, our own earlier
    success must not look like somebody else's."""

    def get(self, link_id: str) -> Link | None:
        """Return the link as it is now."""
        return _link(self.table.get(link_key(link_id)) or {})

    def open(self, link_id: str, *, now: datetime) -> Link:
        """Count one opening. Raises LinkRefused where the link is not live or was opened too often."""
        owner = self.mark()
        try:
            item = self.table.update(
                link_key(link_id),
                "SET opens = opens + :one, last_opened_at = :now, #state = :opened, written_by = :owner",
                # Expiry is tested here because DynamoDB's own deletion may come days late.
                "#state IN (:issued, :opened) AND expires_at > :now AND opens < :most AND written_by <> :owner",
                {
                    ":one": 1,
                    ":now": to_number(now),
                    ":issued": LinkState.ISSUED.value,
                    ":opened": LinkState.OPENED.value,
                    ":most": OPENS_PER_LINK,
                    ":owner": owner,
                },
                ExpressionAttributeNames={"#state": "state"},
            )
        except ClientError as exc:
            item = refused_item(exc)
            if item.get("written_by") != owner:
                raise LinkRefused(why_not_openable(_link(item), now=now) or "changed") from exc
        return from_item(Link, item)

    def reserve_try(self, link_id: str, submission_id: str, *, now: datetime) -> Link:
        """Take one try for a submission. Of concurrent calls each takes a different one, and never more than five.

        Raises LinkRefused: not open, `tries_used`, `too_soon`, or `repeated`.
        """
        link, owner = self.get(link_id), self.mark()
        # Each round that loses had a winner, and a link has at most eight tries with those given back.
        while True:
            reason = _why_no_try(link, submission_id, now)
            if reason is not None or link is None:
                raise LinkRefused(reason or "unknown")
            item = self._take(link, submission_id, now, owner)
            link = _link(item)
            if link is not None and item["written_by"] == owner:
                return link

    def _take(self, link: Link, submission_id: str, now: datetime, owner: str) -> dict[str, Any]:
        """Take the try that the link shows as next, and return the item as it is then, whoever wrote it."""
        try:
            return self.table.update(
                link_key(link.link_id),
                "SET tries = :next, last_try_at = :now, next_try_at = :later, submissions.#submission = :pending,"
                " written_by = :owner",
                "#state = :opened AND tries = :tries AND unavailable = :unavailable"
                " AND attribute_not_exists(submissions.#submission)",
                {
                    ":next": link.tries + 1,
                    ":tries": link.tries,
                    ":unavailable": link.unavailable,
                    ":now": to_number(now),
                    ":later": to_number(now + delay_after(link.tries + 1)),
                    ":pending": TryResult.PENDING.value,
                    ":opened": LinkState.OPENED.value,
                    ":owner": owner,
                },
                ExpressionAttributeNames={"#state": "state", "#submission": submission_id},
            )
        except ClientError as exc:
            return refused_item(exc)

    def finish_try(self, link_id: str, submission_id: str, result: TryResult, *, give_back: bool) -> None:
        """Record what became of a try; `give_back` returns it where the verifier could not be asked."""
        back = "tries = tries - :one, unavailable = unavailable + :one, " if give_back else ""
        values: dict[str, object] = {":result": result.value, ":pending": TryResult.PENDING.value}
        if give_back:
            values[":one"] = 1
        try:
            self.table.update(
                link_key(link_id),
                f"SET {back}submissions.#submission = :result",
                # Only once, also where the client repeats a call whose answer was lost.
                "submissions.#submission = :pending",
                values,
                ExpressionAttributeNames={"#submission": submission_id},
            )
        except ClientError as exc:
            refused_item(exc)


def _link(item: dict[str, Any]) -> Link | None:
    return from_item(Link, item) if item else None


def _why_no_try(link: Link | None, submission_id: str, now: datetime) -> str | None:
    reason = why_not_submittable(link, now=now)
    if reason is not None or link is None:
        return reason
    if submission_id in link.submissions:
        return "repeated"
    if link.tries >= TRIES_PER_LINK:
        return "tries_used"
    if link.next_try_at is not None and now < link.next_try_at:
        return "too_soon"
    return None
