"""Promise: one sender at a time holds a reply, no attempt of unknown fate is forgotten, and what is due is found."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.items import to_number
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.changes import Change
from chalicelib.domain.errors import CaseChanged
from chalicelib.domain.outbox import LEASE, EntryState, LinkFate, LinkToMint, OutboxEntry, may_send
from chalicelib.domain.ports import Outbox
from tests.adapters.dynamodb.examples import MICROSECOND
from tests.builders import CONVERSATION, LINK_ID, NOW, a_conversation, an_entry
from tests.stores import Stores, first_answer_lost, stores_in

ENTRY_ID = an_entry().entry_id
LAPSED = NOW + LEASE


def stored(stores: Stores, *entries: OutboxEntry) -> Outbox:
    stores.cases.commit(Change(entries=entries or (an_entry(),)), owner="a")
    return stores.outbox


def claimed(outbox: Outbox, now: datetime = NOW, owner: str = "me") -> OutboxEntry:
    entry = outbox.claim(CONVERSATION, ENTRY_ID, now=now, owner=owner)
    assert entry is not None
    return entry


def test_a_claim_leases_the_entry_to_one_sender(stores: Stores) -> None:
    outbox = stored(stores)
    assert claimed(outbox) == an_entry(state=EntryState.CLAIMED, attempts=1, due_at=LAPSED)
    assert outbox.claim(CONVERSATION, ENTRY_ID, now=LAPSED - MICROSECOND, owner="other") is None


def test_an_entry_that_never_was_is_not_claimed(stores: Stores) -> None:
    assert stores.outbox.claim(CONVERSATION, ENTRY_ID, now=NOW, owner="me") is None


@pytest.mark.parametrize(
    ("changed", "due"),
    [
        pytest.param({"due_at": NOW}, True, id="due now"),
        pytest.param({"due_at": NOW + MICROSECOND}, False, id="due in a moment"),
        pytest.param({"state": EntryState.UNCERTAIN}, True, id="uncertain"),
        pytest.param({"state": EntryState.CLAIMED}, True, id="held by somebody whose lease ran out"),
        pytest.param({"state": EntryState.SENT}, False, id="sent"),
        pytest.param({"state": EntryState.FAILED}, False, id="failed"),
        pytest.param({"state": EntryState.UNKNOWN}, False, id="given up"),
    ],
)
def test_only_what_is_due_and_not_settled_is_claimed(stores: Stores, changed: dict[str, Any], due: bool) -> None:
    outbox = stored(stores, an_entry(**changed))
    assert (outbox.claim(CONVERSATION, ENTRY_ID, now=NOW, owner="me") is not None) == due


def test_a_claim_whose_answer_was_lost_is_ours_and_is_one_attempt(table: Table) -> None:
    stores = stores_in(table)
    outbox = stored(stores)
    with first_answer_lost(table.client):
        entry = claimed(outbox)
    assert entry == an_entry(state=EntryState.CLAIMED, attempts=1, due_at=LAPSED)
    outbox.settle(entry, EntryState.SENT, due_at=None, note="sent")
    assert stores.entry(CONVERSATION, ENTRY_ID)[0].attempts == 1


def test_what_was_sent_keeps_no_text_and_is_never_due_again(stores: Stores) -> None:
    outbox = stored(stores)
    outbox.settle(claimed(outbox), EntryState.SENT, due_at=None, note="sent")
    assert stores.entry(CONVERSATION, ENTRY_ID)[0].text == ""
    assert outbox.due(now=NOW + timedelta(days=1), limit=10) == []
    assert outbox.claim(CONVERSATION, ENTRY_ID, now=NOW + timedelta(days=1), owner="other") is None


@pytest.mark.parametrize("state", [EntryState.FAILED, EntryState.UNKNOWN])
def test_what_was_given_up_keeps_its_text_for_a_person_and_is_never_due_again(
    stores: Stores, state: EntryState
) -> None:
    outbox = stored(stores)
    outbox.settle(claimed(outbox), state, due_at=None, note="window_closed")
    entry, note = stores.entry(CONVERSATION, ENTRY_ID)
    assert (entry.text, note) == (an_entry().text, "window_closed")
    assert outbox.due(now=NOW + timedelta(days=1), limit=10) == []


def test_an_attempt_that_surely_failed_leaves_no_doubt(stores: Stores) -> None:
    outbox = stored(stores)
    later = NOW + timedelta(seconds=5)
    outbox.settle(claimed(outbox), EntryState.READY, due_at=later, note="busy")
    assert outbox.claim(CONVERSATION, ENTRY_ID, now=later - MICROSECOND, owner="early") is None
    again = claimed(outbox, later)
    assert (again.attempts, again.doubts, again.text) == (2, 0, an_entry().text)


def test_an_attempt_whose_answer_was_lost_leaves_a_doubt(stores: Stores) -> None:
    outbox = stored(stores)
    later = NOW + timedelta(minutes=2)
    outbox.settle(claimed(outbox), EntryState.UNCERTAIN, due_at=later, note="timeout")
    again = claimed(outbox, later)
    assert (again.attempts, again.doubts) == (2, 1)
    outbox.settle(again, EntryState.UNCERTAIN, due_at=later + LEASE, note="timeout")
    assert claimed(outbox, later + LEASE).doubts == 2


def test_failures_are_kept_and_attempts_alone_are_none(stores: Stores) -> None:
    outbox = stored(stores)
    outbox.settle(replace(claimed(outbox), failures=1), EntryState.READY, due_at=NOW, note="busy")
    outbox.settle(claimed(outbox), EntryState.READY, due_at=NOW, note="rate_limited")
    again = claimed(outbox)
    assert (again.attempts, again.failures) == (3, 1)


WITH_LINK = an_entry(link=LinkToMint(LINK_ID, "acme", "case-1", NOW.replace(microsecond=0)))
ENDS = [
    pytest.param(EntryState.SENT, LinkFate.SENT, (LINK_ID, ""), id="sent"),
    pytest.param(EntryState.FAILED, LinkFate.LOST, ("", LINK_ID), id="failed"),
]


@pytest.mark.parametrize(("state", "fate", "noted"), ENDS)
def test_what_became_of_a_link_is_noted_on_the_conversation_and_others_read_it_again(
    stores: Stores, state: EntryState, fate: LinkFate, noted: tuple[str, str]
) -> None:
    outbox = stored(stores, WITH_LINK)
    read = a_conversation(version=1)
    stores.cases.commit(Change(conversation=read), owner="worker")
    outbox.settle(claimed(outbox), state, due_at=None, note="", link_fate=fate)
    talk, _ = stores.cases.load(CONVERSATION)
    assert talk == replace(read, version=2, sent_link_id=noted[0], lost_link_id=noted[1])
    assert stores.entry(CONVERSATION, ENTRY_ID)[0].state is state
    # Also where the worker repeats a write of its own: what it read then is no longer so.
    for owner in ("worker", "form"):
        with pytest.raises(CaseChanged):
            stores.cases.commit(Change(conversation=replace(read, version=2)), owner=owner)


@pytest.mark.parametrize(("state", "fate", "noted"), ENDS)
def test_an_entry_is_settled_also_where_its_conversation_is_gone(
    stores: Stores, state: EntryState, fate: LinkFate, noted: tuple[str, str]
) -> None:
    outbox = stored(stores, WITH_LINK)
    outbox.settle(claimed(outbox), state, due_at=None, note="", link_fate=fate)
    assert stores.entry(CONVERSATION, ENTRY_ID)[0].state is state
    assert stores.cases.load(CONVERSATION) == (None, None)


def test_who_lost_the_lease_says_nothing_of_the_link(stores: Stores) -> None:
    outbox = stored(stores, WITH_LINK)
    stores.cases.commit(Change(conversation=a_conversation(version=1)), owner="worker")
    slow = claimed(outbox)
    claimed(outbox, LAPSED, owner="other")
    outbox.settle(slow, EntryState.FAILED, due_at=None, note="late", link_fate=LinkFate.LOST)
    assert stores.cases.load(CONVERSATION)[0] == a_conversation(version=1)


def test_each_sender_that_died_leaves_a_doubt(stores: Stores) -> None:
    outbox = stored(stores)
    doubts = [claimed(outbox, NOW + n * LEASE, owner=f"sender {n}").doubts for n in range(4)]
    assert doubts == [0, 1, 2, 3]


def test_a_private_message_goes_out_once_more_however_many_senders_die(stores: Stores) -> None:
    outbox = stored(stores)
    sent = [may_send(claimed(outbox, NOW + n * LEASE, owner=f"sender {n}")) for n in range(4)]
    assert sent == [True, True, False, False]


LATE = [
    pytest.param(EntryState.READY, NOW + timedelta(minutes=5), id="ready"),
    pytest.param(EntryState.UNCERTAIN, NOW + timedelta(minutes=5), id="uncertain"),
    pytest.param(EntryState.FAILED, None, id="failed"),
    pytest.param(EntryState.UNKNOWN, None, id="unknown"),
]


@pytest.mark.parametrize(("state", "due_at"), LATE)
def test_who_lost_the_lease_cannot_take_back_what_was_sent(
    stores: Stores, state: EntryState, due_at: datetime | None
) -> None:
    outbox = stored(stores)
    slow, quick = claimed(outbox), claimed(outbox, LAPSED, owner="other")
    outbox.settle(quick, EntryState.SENT, due_at=None, note="sent")
    before = stores.entry(CONVERSATION, ENTRY_ID)
    outbox.settle(slow, state, due_at=due_at, note="late")
    assert stores.entry(CONVERSATION, ENTRY_ID) == before


@pytest.mark.parametrize(("state", "due_at"), LATE)
def test_who_lost_the_lease_does_not_end_the_lease_of_the_next(
    stores: Stores, state: EntryState, due_at: datetime | None
) -> None:
    outbox = stored(stores)
    slow = claimed(outbox)
    claimed(outbox, LAPSED, owner="other")
    before = stores.entry(CONVERSATION, ENTRY_ID)
    outbox.settle(slow, state, due_at=due_at, note="late")
    assert stores.entry(CONVERSATION, ENTRY_ID) == before


@pytest.mark.parametrize(("state", "due_at"), LATE)
def test_that_it_was_sent_is_noted_even_by_who_lost_the_lease(
    stores: Stores, state: EntryState, due_at: datetime | None
) -> None:
    outbox = stored(stores)
    slow, quick = claimed(outbox), claimed(outbox, LAPSED, owner="other")
    outbox.settle(quick, state, due_at=due_at, note="quick")
    outbox.settle(slow, EntryState.SENT, due_at=None, note="sent")
    assert stores.entry(CONVERSATION, ENTRY_ID)[0].state is EntryState.SENT
    assert outbox.due(now=NOW + timedelta(days=1), limit=10) == []


def test_settling_again_after_a_lost_answer_changes_nothing(table: Table) -> None:
    stores = stores_in(table)
    outbox = stored(stores)
    entry = claimed(outbox)
    with first_answer_lost(table.client):
        outbox.settle(entry, EntryState.READY, due_at=LAPSED, note="busy")
    assert (claimed(outbox, LAPSED).attempts, claimed(outbox, LAPSED + LEASE).doubts) == (2, 1)


def test_settling_what_has_expired_makes_no_new_item(stores: Stores) -> None:
    entry = an_entry(state=EntryState.CLAIMED, attempts=1)
    for state in EntryState:
        stores.outbox.settle(entry, state, due_at=None, note="late")
    assert not any(stores.everything())


def test_what_is_due_is_found_oldest_first(stores: Stores) -> None:
    minutes = {"old": -5, "new": 0, "later": 1, "older": -9}
    outbox = stored(
        stores, *(an_entry(entry_id=name, due_at=NOW + timedelta(minutes=n)) for name, n in minutes.items())
    )
    assert outbox.due(now=NOW, limit=10) == [(CONVERSATION, name) for name in ("older", "old", "new")]
    assert outbox.due(now=NOW, limit=2) == [(CONVERSATION, name) for name in ("older", "old")]
    assert outbox.due(now=NOW + timedelta(minutes=1), limit=10)[-1] == (CONVERSATION, "later")


def test_a_claimed_entry_is_due_when_its_lease_has_run_out(stores: Stores) -> None:
    outbox = stored(stores)
    claimed(outbox)
    assert outbox.due(now=LAPSED - MICROSECOND, limit=10) == []
    assert outbox.due(now=LAPSED, limit=10) == [(CONVERSATION, ENTRY_ID)]


def test_only_what_waits_lies_in_the_index(table: Table) -> None:
    stores = stores_in(table)
    states = {"ready": NOW, "uncertain": NOW, "sent": None, "failed": None, "unknown": None}
    outbox = stored(stores, *(an_entry(entry_id=name) for name in states))
    for name, due_at in states.items():
        entry = outbox.claim(CONVERSATION, name, now=NOW, owner=name)
        assert entry is not None
        outbox.settle(entry, EntryState(name), due_at=due_at, note="")
    found = table.client.scan(TableName=table.name, IndexName="due")["Items"]
    assert sorted(one["sk"]["S"] for one in found) == ["OUT#ready", "OUT#uncertain"]
    assert {one["due_at"]["N"] for one in found} == {str(to_number(NOW))}


def test_the_entry_comes_back_as_it_was_stored(stores: Stores) -> None:
    outbox = stored(stores)
    entry = claimed(outbox)
    assert replace(entry, state=EntryState.READY, attempts=0, due_at=NOW) == an_entry()
