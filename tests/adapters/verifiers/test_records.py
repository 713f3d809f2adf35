"""Promise: a wrong and an unknown record cost the same work and say the same, and nobody can lock anybody out."""

from collections.abc import Mapping
from datetime import datetime

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.dynamodb.records import DynamoRecords
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.adapters.verifiers.records import (
    FAILURES_BEFORE_STEP_UP,
    RecordsVerifier,
    field_digest,
    record_digest,
)
from chalicelib.domain.verification import Outcome, OutcomeKind
from tests.builders import NOW
from tests.faults import Fault, Faults
from tests.stores import counted

KEY = bytes(range(32))
FACTS = {"account_number": "10203040", "postcode": "ZZ993VZ", "date_of_birth": "19840331"}
RECORD = record_digest(KEY, "10203040")
WRONG = FACTS | {"postcode": "ZZ993WZ"}
UNKNOWN = FACTS | {"account_number": "99999999"}
MATCHED = Outcome(OutcomeKind.MATCHED, level=1, record_ref=RECORD[:16])


class Records:
    """Implements `RecordStore`; remembers what it was asked."""

    def __init__(self, failures: int = 0) -> None:
        others = {name: value for name, value in FACTS.items() if name != "account_number"}
        self.records = {RECORD: {name: field_digest(KEY, RECORD, name, value) for name, value in others.items()}}
        self.counts = {RECORD: failures}
        self.asked: list[str] = []

    def find(self, record_digest: str) -> Mapping[str, str] | None:
        self.asked.append("find")
        return self.records.get(record_digest)

    def count_failure(self, record_digest: str, *, now: datetime) -> int:
        assert now == NOW
        self.asked.append("count_failure")
        self.counts[record_digest] = self.counts.get(record_digest, 0) + 1
        return self.counts[record_digest]

    def failures(self, record_digest: str, *, now: datetime) -> int:
        assert now == NOW
        self.asked.append("failures")
        return self.counts.get(record_digest, 0)


def verify(records: Records, facts: Mapping[str, str]) -> Outcome:
    return RecordsVerifier(records, KEY, "account_number").verify(facts, now=NOW)


def test_right_facts_match_at_level_one() -> None:
    records = Records()
    assert verify(records, FACTS) == MATCHED
    assert records.counts == {RECORD: 0}


@pytest.mark.parametrize("facts", [WRONG, UNKNOWN, FACTS | {"date_of_birth": "19840330"}, FACTS | {"postcode": ""}])
def test_wrong_or_unknown_facts_do_not_match_and_say_no_more(facts: Mapping[str, str]) -> None:
    assert verify(Records(), facts) == Outcome(OutcomeKind.NOT_MATCHED)


def test_wrong_and_unknown_ask_the_store_for_the_same() -> None:
    wrong, unknown = Records(), Records()
    verify(wrong, WRONG)
    verify(unknown, UNKNOWN)
    assert wrong.asked == unknown.asked == ["find", "count_failure"]


def test_wrong_and_unknown_make_the_same_calls_to_the_real_store(moto_table: Table) -> None:
    DynamoRecords(moto_table).put(list(Records().records.items()))
    verifier = RecordsVerifier(DynamoRecords(moto_table), KEY, "account_number")
    made = []
    for facts in (WRONG, UNKNOWN):
        with counted(moto_table.client) as calls:
            assert verifier.verify(facts, now=NOW).kind is OutcomeKind.NOT_MATCHED
        made.append(calls.operations)
    assert made[0] == made[1] == {"GetItem": 1, "UpdateItem": 1}
    assert verifier.verify(FACTS, now=NOW) == MATCHED


@pytest.mark.parametrize(
    ("failures", "kind"),
    [
        pytest.param(FAILURES_BEFORE_STEP_UP, OutcomeKind.MATCHED, id="ten"),
        pytest.param(FAILURES_BEFORE_STEP_UP + 1, OutcomeKind.STEP_UP, id="eleven"),
        pytest.param(100_000, OutcomeKind.STEP_UP, id="an attack"),
    ],
)
def test_after_many_failures_facts_alone_no_longer_do(failures: int, kind: OutcomeKind) -> None:
    assert verify(Records(failures), FACTS).kind is kind


def test_the_failures_of_one_record_never_touch_another() -> None:
    records = Records()
    for _ in range(50):
        verify(records, UNKNOWN)
    assert verify(records, FACTS) == MATCHED


def test_right_facts_count_no_failure_even_when_they_no_longer_do() -> None:
    records = Records(failures=11)
    verify(records, FACTS)
    assert records.counts == {RECORD: 11}


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("facts", [FACTS, WRONG], ids=["right", "wrong"])
def test_a_store_that_does_not_answer_is_unavailable(number: int, facts: Mapping[str, str]) -> None:
    errors = [
        lambda: EndpointConnectionError(endpoint_url="https://example.com"),
        lambda: ClientError({"Error": {"Code": "InternalServerError"}}, "GetItem"),
    ]
    for error in errors:
        faults = Faults(lambda call, _name: Fault.REFUSED if call == number else None)
        store = faults.wrap(Records(), refused=error)
        assert verify(store, facts) == Outcome(OutcomeKind.UNAVAILABLE)


def test_facts_are_nowhere_in_what_the_store_sees(moto_table: Table) -> None:
    records = DynamoRecords(moto_table)
    records.put(list(Records().records.items()))
    verifier = RecordsVerifier(records, KEY, "account_number")
    for facts in (FACTS, WRONG, UNKNOWN):
        verifier.verify(facts, now=NOW)
    stored = repr(moto_table.client.scan(TableName=moto_table.name)["Items"])
    assert not any(value in stored for facts in (FACTS, WRONG, UNKNOWN) for value in facts.values())


@given(left=st.text(), right=st.text())
def test_different_values_and_names_never_share_a_digest(left: str, right: str) -> None:
    digests = {
        field_digest(KEY, RECORD, "postcode", "left" + left),
        field_digest(KEY, RECORD, "postcode", "right" + right),
        field_digest(KEY, record_digest(KEY, "1"), "postcode", "left" + left),
        field_digest(KEY, RECORD, "surname", "left" + left),
        field_digest(bytes(32), RECORD, "postcode", "left" + left),
    }
    assert len(digests) == 5
