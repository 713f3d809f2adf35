"""Promise: a link opens only while it lives, gives five tries and no more, and loses none to a repeated call."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.changes import Change
from chalicelib.domain.errors import LinkRefused
from chalicelib.domain.links import LinkState, TryResult
from chalicelib.domain.ports import LinkStore
from tests.adapters.dynamodb.examples import MICROSECOND
from tests.builders import LINK_ID, NOW, a_link
from tests.stores import Stores, first_answer_lost, stores_in

ENDS = a_link().expires_at
FINISH = ENDS + timedelta(minutes=15)
OPENED = {"state": LinkState.OPENED, "opens": 1, "last_opened_at": NOW}


def stored(stores: Stores, **changed: Any) -> LinkStore:
    stores.cases.commit(Change(new_link=a_link(**changed)), owner="a")
    return stores.links


def refusal(links: LinkStore, submission_id: str, now: datetime) -> str:
    with pytest.raises(LinkRefused) as refused:
        links.reserve_try(LINK_ID, submission_id, now=now)
    return refused.value.reason


def test_a_link_that_never_was_is_nothing_and_opens_nothing(stores: Stores) -> None:
    links = stores.links
    assert links.get(LINK_ID) is None
    with pytest.raises(LinkRefused, match="unknown"):
        links.open(LINK_ID, now=NOW)
    assert refusal(links, "s1", NOW) == "unknown"
    assert links.get(LINK_ID) is None


def test_each_opening_is_counted(stores: Stores) -> None:
    links = stored(stores)
    assert links.open(LINK_ID, now=NOW) == a_link(**OPENED)
    later = NOW + timedelta(minutes=5)
    assert links.open(LINK_ID, now=later) == a_link(**OPENED | {"opens": 2, "last_opened_at": later})
    assert links.get(LINK_ID) == a_link(**OPENED | {"opens": 2, "last_opened_at": later})


@pytest.mark.parametrize(
    ("changed", "now", "reason"),
    [
        pytest.param({}, ENDS - MICROSECOND, None, id="last moment"),
        pytest.param({}, ENDS, "expired", id="from its end on"),
        pytest.param(OPENED, ENDS, "expired", id="opened before, too"),
        pytest.param(OPENED | {"opens": 49}, NOW, None, id="fiftieth opening"),
        pytest.param(OPENED | {"opens": 50}, NOW, "opened_too_often", id="one more"),
        pytest.param({"state": LinkState.REDEEMED}, NOW, "redeemed", id="redeemed"),
        pytest.param({"state": LinkState.EXHAUSTED}, NOW, "exhausted", id="exhausted"),
        pytest.param({"state": LinkState.REVOKED}, NOW, "revoked", id="revoked"),
        pytest.param({"state": LinkState.REPUDIATED}, NOW, "repudiated", id="repudiated"),
    ],
)
def test_a_link_opens_only_while_it_lives(
    stores: Stores, changed: dict[str, Any], now: datetime, reason: str | None
) -> None:
    links = stored(stores, **changed)
    before = links.get(LINK_ID)
    if reason is None:
        assert links.open(LINK_ID, now=now).last_opened_at == now
        return
    with pytest.raises(LinkRefused) as refused:
        links.open(LINK_ID, now=now)
    assert refused.value.reason == reason
    assert links.get(LINK_ID) == before


def test_an_opening_whose_answer_was_lost_counts_once(table: Table) -> None:
    links = stored(stores_in(table))
    with first_answer_lost(table.client):
        assert links.open(LINK_ID, now=NOW).opens == 1
    assert links.get(LINK_ID) == a_link(**OPENED)


@pytest.mark.parametrize(
    ("changed", "now", "reason"),
    [
        pytest.param({}, NOW, "issued", id="never opened"),
        pytest.param(OPENED, NOW, None, id="opened"),
        pytest.param(OPENED, ENDS - MICROSECOND, None, id="opened long ago, still live"),
        pytest.param(OPENED, ENDS, "expired", id="opened long ago, ended"),
        pytest.param(OPENED | {"last_opened_at": ENDS - MICROSECOND}, FINISH - 2 * MICROSECOND, None, id="in grace"),
        pytest.param(OPENED | {"last_opened_at": ENDS - MICROSECOND}, FINISH - MICROSECOND, "expired", id="grace over"),
        pytest.param(OPENED | {"state": LinkState.REDEEMED}, NOW, "redeemed", id="redeemed"),
        pytest.param(OPENED | {"state": LinkState.REPUDIATED}, NOW, "repudiated", id="repudiated"),
        pytest.param(OPENED | {"tries": 4}, NOW, None, id="fifth try"),
        pytest.param(OPENED | {"tries": 5}, NOW, "tries_used", id="sixth try"),
        pytest.param(OPENED | {"submissions": {"s1": "not_matched"}}, NOW, "repeated", id="judged before"),
        pytest.param(OPENED | {"submissions": {"s1": "pending"}}, NOW, "repeated", id="being judged"),
        pytest.param(OPENED | {"tries": 2, "next_try_at": NOW}, NOW, None, id="waited long enough"),
        pytest.param(OPENED | {"tries": 2, "next_try_at": NOW + MICROSECOND}, NOW, "too_soon", id="too soon"),
    ],
)
def test_a_try_is_taken_only_where_one_is_left(
    stores: Stores, changed: dict[str, Any], now: datetime, reason: str | None
) -> None:
    links = stored(stores, **changed)
    before = links.get(LINK_ID)
    assert before is not None
    if reason is None:
        after = links.reserve_try(LINK_ID, "s1", now=now)
        assert (after.tries, after.submissions["s1"], after.last_try_at) == (before.tries + 1, "pending", now)
        assert links.get(LINK_ID) == after
    else:
        assert refusal(links, "s1", now) == reason
        assert links.get(LINK_ID) == before


def test_the_wait_before_each_try_grows(stores: Stores) -> None:
    links = stored(stores, **OPENED)
    now, waits = NOW, []
    for number in range(5):
        link = links.reserve_try(LINK_ID, f"s{number}", now=now)
        assert link.next_try_at is not None
        waits.append((link.next_try_at - now).total_seconds())
        now = link.next_try_at
    assert waits[:4] == [0, 2, 8, 30]
    assert refusal(links, "s5", now + timedelta(minutes=1)) == "tries_used"


def test_a_try_whose_answer_was_lost_is_still_ours(table: Table) -> None:
    links = stored(stores_in(table), **OPENED)
    with first_answer_lost(table.client, "UpdateItem"):
        link = links.reserve_try(LINK_ID, "s1", now=NOW)
    assert (link.tries, link.submissions) == (1, {"s1": "pending"})
    assert refusal(links, "s1", NOW) == "repeated"


@pytest.mark.parametrize("result", [TryResult.NOT_MATCHED, TryResult.UNAVAILABLE])
def test_a_result_is_noted_once(stores: Stores, result: TryResult) -> None:
    links = stored(stores, **OPENED)
    links.reserve_try(LINK_ID, "s1", now=NOW)
    links.finish_try(LINK_ID, "s1", result, give_back=False)
    links.finish_try(LINK_ID, "s1", TryResult.MATCHED, give_back=False)
    link = links.get(LINK_ID)
    assert link is not None
    assert (link.tries, link.unavailable, link.submissions) == (1, 0, {"s1": result.value})


def test_a_try_is_given_back_once(table: Table) -> None:
    links = stored(stores_in(table), **OPENED | {"tries": 3})
    links.reserve_try(LINK_ID, "s1", now=NOW)
    with first_answer_lost(table.client):
        links.finish_try(LINK_ID, "s1", TryResult.UNAVAILABLE, give_back=True)
    links.finish_try(LINK_ID, "s1", TryResult.UNAVAILABLE, give_back=True)
    link = links.get(LINK_ID)
    assert link is not None
    assert (link.tries, link.unavailable, link.submissions) == (3, 1, {"s1": "unavailable"})


def test_a_submission_that_was_never_reserved_has_no_result(stores: Stores) -> None:
    links = stored(stores, **OPENED)
    before = links.get(LINK_ID)
    links.finish_try(LINK_ID, "s1", TryResult.UNAVAILABLE, give_back=True)
    assert links.get(LINK_ID) == before
