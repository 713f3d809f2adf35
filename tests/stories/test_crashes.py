"""Promise: whatever outside call fails, loses its answer, comes late or kills its function, the story ends the same.

Each effect once, nothing lost, no state moved back, the audit chain whole, and no token anywhere but with the customer.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from chalicelib.adapters.dynamodb.items import from_item, unmarshal
from chalicelib.adapters.dynamodb.records import DynamoRecords
from chalicelib.adapters.dynamodb.table import Table
from chalicelib.domain.audit import AuditRecord, broken_at
from chalicelib.domain.cases import ALLOWED_MOVES, Case, CaseStatus, Verification
from chalicelib.domain.links import TRIES_PER_LINK, Link, LinkState
from chalicelib.domain.messages import MessageKind
from chalicelib.domain.outbox import EntryState, OutboxEntry
from chalicelib.services.verify_contact import AnswerKind
from tests.builders import NOW, a_mention, a_message
from tests.fakes import FakeStore
from tests.faults import Fault, Faults
from tests.stores import Stores, fresh_table, stores_in
from tests.stories.world import RIGHT, WRONG, FakeRecords, World, queued_texts, sample_records

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

SEEDS = 60
"""Random schedules of several faults, for each story."""
MOST_FAULTS = 4
CARD = "my card was declined twice, can you look at my account?"


def arrives(world: World, text: str, event_id: str, *, public: bool = False) -> None:
    build = a_mention if public else a_message
    world.arrives(build(text, event_id=event_id, sent_at=world.clock()))


def mention_to_verified(world: World) -> None:
    arrives(world, f"@acme {CARD}", "e1", public=True)
    arrives(world, f"Here I am, {CARD}", "e2")
    world.opens()
    world.submits(RIGHT, until=frozenset({AnswerKind.VERIFIED, AnswerKind.ALREADY_DONE}))


def any_news(world: World) -> None:
    arrives(world, "My parcel is late and nobody answers, this is unacceptable", "e1")
    arrives(world, "any news?", "e2")


def any_news_in_public(world: World) -> None:
    arrives(world, "My parcel is late and nobody answers, this is unacceptable", "e1")
    arrives(world, "@acme any news?", "e2", public=True)


def thanks(world: World) -> None:
    arrives(world, "Where is my parcel?", "e1")
    arrives(world, "Thanks!", "e2")


def wrong_facts(world: World) -> None:
    arrives(world, CARD, "e1")
    world.opens()
    world.submits(WRONG, until=frozenset({AnswerKind.EXHAUSTED}))


def not_me(world: World) -> None:
    arrives(world, CARD, "e1")
    world.opens()
    world.says_not_me()


LINK_ENDS = frozenset(LinkState) - {LinkState.ISSUED, LinkState.OPENED}
STORIES: Mapping[str, Callable[[World], None]] = {
    story.__name__: story for story in (mention_to_verified, any_news, any_news_in_public, thanks, wrong_facts, not_me)
}
ENDS = {
    "mention_to_verified": (CaseStatus.WITH_TEAM, Verification.VERIFIED, LinkState.REDEEMED),
    "any_news": (CaseStatus.WITH_TEAM, Verification.NOT_NEEDED, None),
    "any_news_in_public": (CaseStatus.WITH_TEAM, Verification.NOT_NEEDED, None),
    "thanks": (CaseStatus.WITH_TEAM, Verification.NOT_NEEDED, None),
    "wrong_facts": (CaseStatus.WITH_TEAM, Verification.FAILED, LinkState.EXHAUSTED),
    "not_me": (CaseStatus.WITH_TEAM, Verification.REPUDIATED, LinkState.REPUDIATED),
}


def play(story: str, faults: Faults) -> tuple[World, FakeStore]:
    """Play a story on the store in memory."""
    store = FakeStore()
    real, watched = Stores(store, store, store), faults.wrap(store)
    records = faults.wrap(FakeRecords(sample_records()))
    world = World(faults, real=real, stores=Stores(watched, watched, watched), records=records)
    world.look = Forward(store).look
    STORIES[story](world)
    return world, store


@dataclass(slots=True)
class Forward:
    """Sees to it that nothing moves back from one look to the next."""

    store: FakeStore
    versions: dict[str, int] = field(default_factory=dict)
    ended: dict[str, str] = field(default_factory=dict)
    """Links and replies that came to an end, and how."""

    def look(self) -> None:
        for case in self.store.cases.values():
            assert case.version >= self.versions.get(case.case_id, 0)
            self.versions[case.case_id] = case.version
        now = {one.link_id: one.state.value for one in self.store.links.values() if one.state in LINK_ENDS}
        now |= {one.entry_id: one.state.value for one in self.store.entries.values() if one.state is EntryState.SENT}
        assert self.ended.items() <= now.items(), "a link or a reply came back to life"
        self.ended = now


def at(number: int, fault: Fault) -> Callable[[int, str], Fault | None]:
    return lambda call, _: fault if call == number else None


def templates(store: FakeStore) -> Counter[tuple[str, ...]]:
    """Return which replies were written, without the wording that was chosen."""
    return Counter(tuple(one.split("/")[0] for one in entry.wordings) for entry in store.entries.values())


def check(story: str, world: World, store: FakeStore) -> None:
    """Hold the end of a story against every promise."""
    status, verification, link_state = ENDS[story]
    case = the_case(store)
    assert (case.status, case.verification) == (status, verification)
    assert [link.state for link in store.links.values()] == ([link_state] if link_state else [])
    assert sorted(store.events) == sorted((one.channel, one.event_id) for one in world.delivered)
    assert not world.queues.dead
    for link in store.links.values():
        assert len(link.submissions) == link.tries + link.unavailable, "a submission counted twice, or not at all"
        assert link.tries <= TRIES_PER_LINK
    check_audit(store, case)
    check_replies(world, store)
    for token in [world.token()] if link_state else []:
        assert token not in repr(vars(store)), "a token was stored"
        assert token not in queued_texts(world), "a token was queued"
        assert token not in repr(world.log.lines), "a token was logged"


def the_case(store: FakeStore) -> Case:
    assert len(store.cases) == 1
    return next(iter(store.cases.values()))


def check_audit(store: FakeStore, case: Case) -> None:
    records = [store.audit[key] for key in sorted(store.audit)]
    assert broken_at(records, head=case.audit_head) is None
    assert records[-1].sequence == case.version
    for before, after in pairwise(CaseStatus(record.status) for record in records):
        assert before is after or after in ALLOWED_MOVES[before], "a status moved back"


def check_replies(world: World, store: FakeStore) -> None:
    copies = Counter(reply.idempotency_key for reply in world.channel.sent)
    # A sender that died, or was held up, from its claim to its note left an attempt of unknown fate.
    in_doubt = {name for _, name in world.faults.happened} & {"claim", "settle", "send", "update_item"}
    for entry in store.entries.values():
        sent = copies.pop(entry.entry_id, 0)
        if entry.state is EntryState.SENT:
            assert sent >= 1, "noted as sent, but never was"
        else:
            assert (entry.state, bool(in_doubt)) == (EntryState.UNKNOWN, True), "a reply was lost"
            assert entry.kind is MessageKind.MENTION or len(world.faults.happened) > 1
        most = 2 if entry.kind is MessageKind.DIRECT_MESSAGE and in_doubt else 1
        assert sent <= most, "too many copies"
    assert not copies, "something was sent that is not stored"


@pytest.fixture(scope="module")
def undisturbed() -> dict[str, tuple[int, Counter[tuple[str, ...]]]]:
    """Return by story how many outside calls it makes when all goes well, and which replies it writes."""
    found = {}
    for story in STORIES:
        faults = Faults()
        world, store = play(story, faults)
        check(story, world, store)
        assert {entry.state for entry in store.entries.values()} == {EntryState.SENT}
        found[story] = (len(faults.calls), templates(store))
    return found


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("story", list(STORIES))
def test_one_fault_at_any_call_changes_nothing_that_matters(
    story: str, fault: Fault, undisturbed: dict[str, tuple[int, Counter[tuple[str, ...]]]]
) -> None:
    calls, replies = undisturbed[story]
    for number in range(calls):
        faults = Faults(at(number, fault))
        with told(f"{story}, {fault} at call {number}", faults):
            world, store = play(story, faults)
            check(story, world, store)
            assert templates(store) == replies


def test_an_answer_lost_at_any_call_of_the_real_store_changes_nothing_that_matters(
    moto_client: "DynamoDBClient",
) -> None:
    undisturbed = Faults()
    _, store = play_on_a_table("mention_to_verified", undisturbed, moto_client)
    assert {"query", "transact_write_items", "update_item", "get_item"} <= set(undisturbed.calls)
    for number in range(len(undisturbed.calls)):
        faults = Faults(at(number, Fault.ANSWER_LOST))
        with told(f"answer lost at call {number}", faults):
            world, disturbed = play_on_a_table("mention_to_verified", faults, moto_client)
            check("mention_to_verified", world, disturbed)
            assert templates(disturbed) == templates(store)


def play_on_a_table(story: str, faults: Faults, client: "DynamoDBClient") -> tuple[World, FakeStore]:
    """Play a story on the real store, with faults at each call of its client, and return what then lies there."""
    with fresh_table(client) as table:
        watched = Table(faults.wrap(client), table.name)
        DynamoRecords(table).put(list(sample_records().items()))
        world = World(faults, real=stores_in(table), stores=stores_in(watched), records=DynamoRecords(watched))
        STORIES[story](world)
        return world, read_back(table)


def read_back(table: Table) -> FakeStore:
    """Return what a table holds as the store in memory would hold it."""
    store = FakeStore()
    for raw in table.client.scan(TableName=table.name, ConsistentRead=True)["Items"]:
        item = unmarshal(raw)
        kind = item["sk"].partition("#")[0]
        if kind == "EVENT":
            _, channel, event_id = item["pk"].split("#")
            store.events[channel, event_id] = NOW
        elif kind == "CASE":
            case = from_item(Case, item)
            store.cases[case.conversation, case.case_id] = case
        elif kind == "AUDIT":
            record = from_item(AuditRecord, item)
            store.audit[record.case_id, record.sequence] = record
        elif kind == "LINK":
            store.links[item["link_id"]] = from_item(Link, item)
        elif kind == "OUT":
            store.entries[item["pk"], item["entry_id"]] = from_item(OutboxEntry, item)
    return store


def test_the_schedules_are_as_many_as_they_should_be(
    undisturbed: dict[str, tuple[int, Counter[tuple[str, ...]]]],
) -> None:
    single = sum(calls for calls, _ in undisturbed.values()) * len(Fault)
    assert single >= 600
    assert single + len(STORIES) * SEEDS >= 900


@pytest.mark.parametrize("story", list(STORIES))
def test_several_faults_at_random_calls_change_nothing_that_matters(
    story: str, undisturbed: dict[str, tuple[int, Counter[tuple[str, ...]]]]
) -> None:
    calls, replies = undisturbed[story]
    for seed in range(SEEDS):
        chance = random.Random(f"{story} {seed}")
        plan = {chance.randrange(calls * 2): chance.choice(list(Fault)) for _ in range(MOST_FAULTS)}
        faults = Faults(lambda number, _, plan=plan: plan.get(number))  # type: ignore[misc]  # a default binds it now
        with told(f"{story}, seed {seed}", faults):
            world, store = play(story, faults)
            check(story, world, store)
            assert templates(store) == replies


@contextmanager
def told(what: str, faults: Faults) -> Iterator[None]:
    """Say which schedule it was that broke a promise."""
    try:
        yield
    except Exception as exc:
        raise AssertionError(f"{what}: {faults.happened}") from exc
