"""Customer records for the check, as keyed digests only, and the failed tries on each claimed record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from chalicelib.adapters.dynamodb.items import SCHEMA, marshal, to_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from chalicelib.adapters.dynamodb.table import Table

_DAY = timedelta(hours=24)
BATCH = 25
"""Most items of one `BatchWriteItem`."""


@dataclass(frozen=True, slots=True)
class DynamoRecords:
    """Implements `RecordStore`. A digest is 64 hexadecimal digits."""

    table: Table

    def find(self, record_digest: str) -> Mapping[str, str] | None:
        """Return the digests of a record by field name, or None."""
        item = self.table.get({"pk": f"RECORD#{record_digest}", "sk": "RECORD"})
        return item["digests"] if item else None

    def count_failure(self, record_digest: str, *, now: datetime) -> int:
        """Count one failed try on a claimed record, whether it exists or not, and return those of this day."""
        item = self.table.update(
            _failures_key(record_digest, now),
            "ADD failures :one SET #ttl = :expires, #schema = :schema",
            "attribute_not_exists(pk) OR failures >= :zero",
            {":one": 1, ":zero": 0, ":expires": to_seconds(now + 2 * _DAY), ":schema": SCHEMA},
            ExpressionAttributeNames={"#ttl": "ttl", "#schema": "schema"},
        )
        return int(item["failures"])

    def failures(self, record_digest: str, *, now: datetime) -> int:
        """Return the failed tries on a claimed record of today and yesterday: at least those of the last 24 hours."""
        days = [self.table.get(_failures_key(record_digest, day)) for day in (now, now - _DAY)]
        return sum(int(item["failures"]) for item in days if item)

    def put(self, records: Sequence[tuple[str, Mapping[str, str]]]) -> None:
        """Write up to 25 records, each a record digest and its digests by field; a record of that digest is replaced.

        Raises ClientError; those of a batch that were not taken are sent again.
        """
        requests = [{"PutRequest": {"Item": marshal(_record(digest, digests))}} for digest, digests in records]
        pending = {self.table.name: requests}
        while pending:
            answer = self.table.client.batch_write_item(RequestItems=pending)  # type: ignore[arg-type]  # made above
            pending = answer.get("UnprocessedItems", {})  # type: ignore[assignment]  # the same shape again


def _record(digest: str, digests: Mapping[str, str]) -> dict[str, Any]:
    return {"pk": f"RECORD#{digest}", "sk": "RECORD", "digests": dict(digests), "schema": SCHEMA}


def _failures_key(record_digest: str, now: datetime) -> dict[str, str]:
    return {"pk": f"RECORD#{record_digest}", "sk": f"FAILURES#{now:%Y%m%d}"}
