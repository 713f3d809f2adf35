"""Promise: a write that only met another one on its way is made again, one that was refused is not, and no other."""

import socket
import time
from typing import Any

import pytest
from botocore.exceptions import ClientError
from botocore.session import get_session

from chalicelib.adapters.dynamodb.cases import DynamoCases
from chalicelib.adapters.dynamodb.records import DynamoRecords
from chalicelib.adapters.dynamodb.table import IMPATIENT, AfterConflict, Table, connect
from chalicelib.adapters.verifiers.records import RecordsVerifier
from chalicelib.domain.errors import AlreadyHandled, CaseChanged
from chalicelib.domain.verification import OutcomeKind
from local.aws import CREDENTIALS, REGION
from tests.adapters.dynamodb.examples import a_first_change
from tests.builders import CONVERSATION, LINK_ID, NOW
from tests.stores import counted, refused_first, stores_in


def cancelled(*codes: str) -> dict[str, Any]:
    kind = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException"
    return {"__type": kind, "CancellationReasons": [{"Code": code} for code in codes]}


CONFLICT = cancelled("None", "TransactionConflict", "None")
SINGLE_CONFLICT = {"__type": "com.amazonaws.dynamodb.v20120810#TransactionConflictException"}


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(CONFLICT, id="another transaction"),
        pytest.param(cancelled("ThrottlingError", "None"), id="throttled"),
        pytest.param(cancelled("ProvisionedThroughputExceeded", "TransactionConflict"), id="both"),
    ],
)
@pytest.mark.parametrize("times", [1, 4])
def test_a_transaction_that_met_another_is_made_again(moto_table: Table, error: dict[str, Any], times: int) -> None:
    store, change = DynamoCases(moto_table), a_first_change()
    with refused_first(moto_table.client, times, error), counted(moto_table.client) as calls:
        store.commit(change, owner="a")
    assert calls.operations == {"TransactWriteItems": times + 1}
    assert store.load(CONVERSATION) == (change.conversation, change.case)


def test_after_five_attempts_it_is_for_the_caller_to_decide_again(moto_table: Table) -> None:
    store = DynamoCases(moto_table)
    with (
        refused_first(moto_table.client, 9, CONFLICT),
        counted(moto_table.client) as calls,
        pytest.raises(CaseChanged),
    ):
        store.commit(a_first_change(), owner="a")
    assert calls.operations == {"TransactWriteItems": 5}


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        pytest.param(cancelled("ConditionalCheckFailed", "None"), AlreadyHandled, id="the event was seen"),
        pytest.param(cancelled("None", "ConditionalCheckFailed", "TransactionConflict"), CaseChanged, id="changed"),
        pytest.param(cancelled("ValidationError"), ClientError, id="malformed"),
    ],
)
def test_a_transaction_that_was_refused_is_not_made_again(
    moto_table: Table, error: dict[str, Any], raised: type[Exception]
) -> None:
    with refused_first(moto_table.client, 1, error), counted(moto_table.client) as calls, pytest.raises(raised):
        DynamoCases(moto_table).commit(a_first_change(), owner="a")
    assert calls.operations == {"TransactWriteItems": 1}


def test_a_single_write_that_met_a_transaction_is_made_again(moto_table: Table) -> None:
    stores = stores_in(moto_table)
    stores.cases.commit(a_first_change(), owner="a")
    with refused_first(moto_table.client, 2, SINGLE_CONFLICT):
        assert stores.links.open(LINK_ID, now=NOW).opens == 1


def test_the_waits_grow_and_end() -> None:
    response = (None, {"Error": {"Code": "TransactionConflictException"}})
    waits = [AfterConflict(lambda: 1.0)(response=response, attempts=attempt) for attempt in range(1, 7)]
    assert waits == [0.05, 0.1, 0.2, 0.4, None, None]
    assert AfterConflict(lambda: 1.0)(response=None, attempts=1) is None


def test_a_person_at_the_form_waits_five_seconds_for_a_stuck_table_and_no_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # It takes connections and never answers.
    with socket.create_server(("127.0.0.1", 0)) as stuck:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{stuck.getsockname()[1]}")
        for name, value in {**CREDENTIALS, "AWS_DEFAULT_REGION": REGION}.items():
            monkeypatch.setenv(name, value)
        client = connect(get_session(), IMPATIENT, jitter=lambda: 1.0)
        verifier = RecordsVerifier(DynamoRecords(Table(client, "anteroom")), bytes(range(32)), "account_number")
        started = time.monotonic()
        outcome = verifier.verify({"account_number": "10203040", "postcode": "ZZ993VZ"}, now=NOW)
        assert outcome.kind is OutcomeKind.UNAVAILABLE
        assert time.monotonic() - started < 5
    # The rest of the five seconds is for a connection that is not made either.
    longest = IMPATIENT.attempts * (IMPATIENT.connect_seconds + IMPATIENT.read_seconds) + 1
    assert longest <= 5
