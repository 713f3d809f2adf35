"""Promise: records are found by digest alone, and failed tries are counted whether the record exists or not."""

from datetime import datetime, timedelta

import pytest

from chalicelib.adapters.dynamodb.items import to_seconds
from chalicelib.adapters.dynamodb.records import DynamoRecords
from chalicelib.adapters.dynamodb.table import Table
from tests.builders import NOW
from tests.stores import raw_item

RECORD = "d" * 64
OTHER = "e" * 64


@pytest.fixture
def records(table: Table) -> DynamoRecords:
    return DynamoRecords(table)


def test_a_record_that_never_was_is_nothing(records: DynamoRecords) -> None:
    assert records.find(RECORD) is None
    assert records.failures(RECORD, now=NOW) == 0


def test_what_was_put_is_found_and_replaced_by_the_next(records: DynamoRecords) -> None:
    records.put([(RECORD, {"postcode": "1" * 64}), (OTHER, {"postcode": "2" * 64})])
    assert records.find(RECORD) == {"postcode": "1" * 64}
    records.put([(RECORD, {"postcode": "3" * 64})])
    assert (records.find(RECORD), records.find(OTHER)) == ({"postcode": "3" * 64}, {"postcode": "2" * 64})


def test_a_full_batch_is_put_whole(records: DynamoRecords) -> None:
    digests = [f"{number:064x}" for number in range(25)]
    records.put([(digest, {"postcode": digest}) for digest in digests])
    assert all(records.find(digest) == {"postcode": digest} for digest in digests)


def test_failures_are_counted_for_each_claimed_record(records: DynamoRecords) -> None:
    assert [records.count_failure(RECORD, now=NOW) for _ in range(3)] == [1, 2, 3]
    assert records.count_failure(OTHER, now=NOW) == 1
    assert (records.failures(RECORD, now=NOW), records.failures(OTHER, now=NOW)) == (3, 1)
    assert records.find(RECORD) is None


@pytest.mark.parametrize(
    ("later", "counted"),
    [
        pytest.param(timedelta(hours=23, minutes=59), True, id="within a day"),
        pytest.param(timedelta(days=2), False, id="two days later"),
    ],
)
def test_the_failures_of_a_day_count_and_older_ones_do_not(
    records: DynamoRecords, later: timedelta, counted: bool
) -> None:
    records.count_failure(RECORD, now=NOW)
    assert records.failures(RECORD, now=NOW + later) == int(counted)


def test_a_new_day_keeps_the_failures_of_the_evening_before(records: DynamoRecords) -> None:
    evening, night = datetime.fromisoformat("2026-03-02T23:59:59Z"), datetime.fromisoformat("2026-03-03T00:00:01Z")
    records.count_failure(RECORD, now=evening)
    records.count_failure(RECORD, now=night)
    assert records.failures(RECORD, now=night) == 2


def test_counters_expire_after_two_days(records: DynamoRecords) -> None:
    records.count_failure(RECORD, now=NOW)
    item = raw_item(records.table, f"RECORD#{RECORD}", "FAILURES#20260304")
    assert (item["ttl"], item["schema"]) == ({"N": str(to_seconds(NOW + timedelta(days=2)))}, {"N": "1"})


def test_a_record_stays_until_it_is_replaced(records: DynamoRecords) -> None:
    records.put([(RECORD, {"postcode": "1" * 64})])
    item = raw_item(records.table, f"RECORD#{RECORD}", "RECORD")
    assert "ttl" not in item
    assert item["schema"] == {"N": "1"}
