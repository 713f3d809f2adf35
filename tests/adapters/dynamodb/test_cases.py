"""Promise: a conversation is read in one call however long it is; a change is written whole and once, or not at all."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.cases import DynamoCases
from chalicelib.adapters.dynamodb.items import to_seconds
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.audit import audited
from chalicelib.domain.cases import CaseStatus
from chalicelib.domain.changes import Change, LinkMove
from chalicelib.domain.errors import AlreadyHandled, CaseChanged
from chalicelib.domain.links import LinkState, TryResult
from tests.adapters.dynamodb.examples import a_first_change, an_event
from tests.builders import CONVERSATION, NOW, a_case, a_conversation, a_link, an_entry
from tests.stores import Stores, counted, fill, first_answer_lost, fresh_table, raw_item

OLDER_ITEMS = 5_000


def test_a_conversation_that_never_was_is_nothing(stores: Stores) -> None:
    assert stores.cases.load(CONVERSATION) == (None, None)


def test_what_was_written_is_read_back(stores: Stores) -> None:
    store, change = stores.cases, a_first_change()
    store.commit(change, owner="a")
    assert store.load(CONVERSATION) == (change.conversation, change.case)
    assert stores.links.get(a_link().link_id) == change.new_link


def test_a_conversation_without_a_case_is_read_alone(stores: Stores) -> None:
    store = stores.cases
    store.commit(Change(event=an_event(), conversation=a_conversation(version=1), entries=(an_entry(),)), owner="a")
    assert store.load(CONVERSATION) == (a_conversation(version=1), None)


def test_the_newest_case_is_read(stores: Stores) -> None:
    store = stores.cases
    for case_id in ("01a1", "01a3", "01a2"):
        store.commit(Change(case=a_case(case_id=case_id)), owner=case_id)
    store.commit(Change(conversation=a_conversation(version=1)), owner="a")
    assert store.load(CONVERSATION) == (a_conversation(version=1), a_case(case_id="01a3"))


def test_one_conversation_never_shows_another(stores: Stores) -> None:
    store = stores.cases
    store.commit(a_first_change(), owner="a")
    assert store.load(CONVERSATION[:-1]) == (None, None)
    assert store.load(CONVERSATION + "c") == (None, None)


@pytest.mark.parametrize("engine", ["moto", "dynamodb_local"])
def test_a_long_history_changes_nothing_of_what_is_read(engine: str, request: pytest.FixtureRequest) -> None:
    with fresh_table(request.getfixturevalue(f"{engine}_client")) as table:
        read_a_long_history(table)


def read_a_long_history(table: Table) -> None:
    store = DynamoCases(table)
    change = a_first_change()
    store.commit(change, owner="a")
    kinds = ("AUDIT#case-1#{:08d}", "OUT#x.{:08d}.0", "CASE#a{:05x}", "AT#{:08d}")
    fill(table, f"CONV#{CONVERSATION}", [kinds[n % len(kinds)].format(n) for n in range(2, OLDER_ITEMS + 2)])
    with counted(table.client) as calls:
        assert store.load(CONVERSATION) == (change.conversation, change.case)
    assert calls.operations == {"Query": 1}
    assert calls.items_read == 2


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param({"conversation": a_conversation(version=3)}, id="conversation changed"),
        pytest.param({"case": a_case(version=3)}, id="case changed"),
        pytest.param({"conversation": a_conversation(version=1)}, id="conversation made by somebody else"),
        pytest.param({"audit": a_first_change().audit}, id="audit number taken"),
        pytest.param({"new_link": a_link()}, id="link id taken"),
        pytest.param({"entries": (an_entry(entry_id="new"), an_entry())}, id="reply stored before"),
        pytest.param({"link_move": LinkMove("0f" * 16, frozenset(LinkState), LinkState.REVOKED)}, id="no such link"),
        pytest.param(
            {"link_move": LinkMove(a_link().link_id, frozenset({LinkState.OPENED}), LinkState.REDEEMED)},
            id="link in another state",
        ),
    ],
)
def test_one_leg_that_fails_leaves_nothing_written(stores: Stores, spoilt: dict[str, Any]) -> None:
    store = stores.cases
    store.commit(a_first_change(), owner="a")
    before = stores.everything()
    case, record = audited(a_case(), actor="robot", code="noted", now=NOW)
    good = Change(
        event=an_event("e2"),
        conversation=a_conversation(version=2),
        case=case,
        audit=record,
        new_link=a_link(link_id="0b" * 16),
        entries=(an_entry(entry_id="x.e2.0"),),
    )
    with pytest.raises(CaseChanged):
        store.commit(replace(good, **spoilt), owner="b")
    assert stores.everything() == before
    store.commit(good, owner="c")
    assert len(stores.everything()) == len(before) + 4


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({}, id="all the same"),
        pytest.param(
            {"conversation": a_conversation(version=9), "case": None, "audit": None, "new_link": None}, id="stale too"
        ),
    ],
)
def test_an_event_has_its_effect_once(stores: Stores, changed: dict[str, Any]) -> None:
    store = stores.cases
    store.commit(a_first_change(), owner="a")
    before = stores.everything()
    with pytest.raises(AlreadyHandled):
        store.commit(a_first_change(**changed), owner="b")
    assert stores.everything() == before


def test_the_same_event_id_on_another_channel_is_another_event(stores: Stores) -> None:
    store = stores.cases
    store.commit(Change(event=an_event()), owner="a")
    store.commit(Change(event=replace(an_event(), channel="bluesky")), owner="b")
    assert len(stores.everything()) == 2


MOVED = LinkMove(a_link().link_id, frozenset({LinkState.ISSUED}), LinkState.REVOKED)
SECOND = Change(
    event=an_event("e2"),
    conversation=a_conversation(version=2),
    case=a_case(version=2, status=CaseStatus.WITH_TEAM),
    link_move=MOVED,
    entries=(an_entry(entry_id="x.e2.0"),),
)


@pytest.mark.parametrize("change", [a_first_change(event=an_event("e1")), SECOND], ids=["first", "second"])
def test_our_own_write_sent_again_succeeds_and_has_one_effect(stores: Stores, change: Change) -> None:
    store = stores.cases
    if change is SECOND:
        store.commit(a_first_change(), owner="before")
    store.commit(change, owner="a")
    before = stores.everything()
    store.commit(change, owner="a")
    assert stores.everything() == before
    with pytest.raises(AlreadyHandled):
        store.commit(change, owner="b")
    with pytest.raises(CaseChanged):
        store.commit(replace(change, event=None), owner="b")
    assert stores.everything() == before


def test_a_write_whose_answer_was_lost_is_repeated_by_the_client_and_succeeds(table: Table) -> None:
    store = DynamoCases(table)
    with first_answer_lost(table.client), counted(table.client) as calls:
        store.commit(a_first_change(), owner="a")
    assert calls.operations == {"TransactWriteItems": 2}
    assert store.load(CONVERSATION)[1] == a_first_change().case


@pytest.mark.parametrize("state", list(LinkState))
@pytest.mark.parametrize("to", [LinkState.REDEEMED, LinkState.REVOKED])
def test_a_link_moves_only_from_the_states_that_are_named(stores: Stores, state: LinkState, to: LinkState) -> None:
    store, links = stores.cases, stores.links
    store.commit(Change(new_link=a_link(state=state)), owner="a")
    allowed = frozenset({LinkState.ISSUED, LinkState.OPENED})
    move = LinkMove(a_link().link_id, allowed, to, ("s" * 22, TryResult.MATCHED))
    if state in allowed:
        store.commit(Change(link_move=move), owner="b")
        assert links.get(a_link().link_id) == a_link(state=to, submissions={"s" * 22: "matched"})
    else:
        with pytest.raises(CaseChanged):
            store.commit(Change(link_move=move), owner="b")
        assert links.get(a_link().link_id) == a_link(state=state)


@pytest.mark.parametrize(
    ("pk", "sk", "expires"),
    [
        pytest.param("EVENT#x#e1", "EVENT", NOW + timedelta(days=14), id="event: 14 days"),
        pytest.param(
            f"LINK#{a_link().link_id}", "LINK", a_link().expires_at + timedelta(days=7), id="link: 7 days past its end"
        ),
        pytest.param(f"CONV#{CONVERSATION}", "OUT#x.e1.0", NOW + timedelta(days=14), id="reply: 14 days"),
        pytest.param(f"CONV#{CONVERSATION}", "AUDIT#case-1#00000001", NOW + timedelta(days=730), id="audit: 24 months"),
        pytest.param(f"CONV#{CONVERSATION}", "CONV", None, id="conversation"),
        pytest.param(f"CONV#{CONVERSATION}", "CASE#case-1", None, id="case"),
    ],
)
def test_each_item_is_kept_as_long_as_it_is_needed(moto_table: Table, pk: str, sk: str, expires: Any) -> None:
    DynamoCases(moto_table).commit(a_first_change(), owner="a")
    item = raw_item(moto_table, pk, sk)
    assert item.get("ttl") == ({"N": str(to_seconds(expires))} if expires else None)
    assert item["schema"] == {"N": "1"}


def test_the_table_expires_items_by_the_attribute_that_is_written(table: Table) -> None:
    described = table.client.describe_time_to_live(TableName=table.name)["TimeToLiveDescription"]
    assert (described["AttributeName"], described["TimeToLiveStatus"]) == ("ttl", "ENABLED")
