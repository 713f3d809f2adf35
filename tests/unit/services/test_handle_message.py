"""Promise: a queued message has its one effect, whoever else writes at the same time, and none is stuck for ever."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.adapters.renderer import ReplyRenderer
from chalicelib.domain.audit import broken_at
from chalicelib.domain.brand import Brand
from chalicelib.domain.cases import CaseStatus, Verification
from chalicelib.domain.changes import Change
from chalicelib.domain.decision import LINK_PLACE
from chalicelib.domain.errors import CaseChanged
from chalicelib.domain.gate import Refusal
from chalicelib.domain.links import LinkState, finish_before
from chalicelib.domain.messages import InboundMessage, MessageKind, QueuedMessage
from chalicelib.domain.outbox import is_authentic
from chalicelib.services.handle_message import DECISIONS, HandleMessage
from chalicelib.services.write_reply import WriteReply
from tests.builders import (
    CONVERSATION,
    LINK_ID,
    NOW,
    OUTBOX_KEY,
    ROOT,
    a_brand,
    a_case,
    a_conversation,
    a_link,
    a_mention,
    a_message,
    the_brand,
    the_languages,
)
from tests.fakes import CountingBytes, FakeClock, FakeRenderer, FakeStore, RecordingLog, RecordingWakeUps

DAY = timedelta(days=1)
ACCOUNT = "my card was declined, can you look at my account?"


@dataclass
class Room:
    store: FakeStore = field(default_factory=FakeStore)
    renderer: FakeRenderer | ReplyRenderer = field(default_factory=FakeRenderer)
    wake_ups: RecordingWakeUps = field(default_factory=RecordingWakeUps)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    log: RecordingLog = field(default_factory=RecordingLog)
    random_bytes: CountingBytes = field(default_factory=CountingBytes)
    brand: Brand = field(default_factory=the_brand)
    refused: tuple[str, ...] = ()
    """Words that the gate refuses."""
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def gate(self, text: str, _locale: str) -> tuple[Refusal, ...]:
        return tuple(Refusal(word, "", "") for word in self.refused if word in text)

    def handle(self, message: InboundMessage, conversation: str = CONVERSATION) -> None:
        HandleMessage(
            store=self.store,
            write_reply=WriteReply(self.renderer, self.gate, self.log),
            wake_ups=self.wake_ups,
            brand=self.brand,
            languages=the_languages(),
            outbox_key=OUTBOX_KEY,
            log=self.log,
            clock=self.clock,
            random_bytes=self.random_bytes,
        )(QueuedMessage(conversation, message))

    def say(self, text: str, build: Callable[..., InboundMessage] = a_message) -> None:
        """Let the contact write a new message now."""
        self.handle(build(text, event_id=f"n{next(self.numbers)}", sent_at=self.clock.now))

    def texts(self) -> list[str]:
        return [entry.text for entry in self.store.entries.values()]


@dataclass
class Meddler:
    """Writes the case just before each of the next commits of somebody else."""

    room: Room
    left: int

    def __call__(self) -> None:
        if self.left == 0:
            return
        self.left -= 1
        talk, case = self.room.store.load(CONVERSATION)
        assert talk is not None
        assert case is not None
        change = Change(
            conversation=replace(talk, version=talk.version + 1), case=replace(case, version=case.version + 1)
        )
        self.room.store.commit(change, owner=f"somebody{self.left}")
        self.room.store.interruptions.append(self)


def begun() -> Room:
    """Return a room in which a question was asked and answered."""
    room = Room()
    room.say("what time do you open?")
    return room


def test_one_transaction_holds_the_event_the_case_its_audit_and_the_reply() -> None:
    room = Room()
    room.handle(a_message(ACCOUNT))
    talk, case = room.store.load(CONVERSATION)
    assert talk is not None
    assert case is not None
    assert room.store.events == {("x", "e1"): NOW}
    assert (talk.version, case.version, talk.links_issued_at) == (1, 1, (NOW,))
    assert (case.status, case.verification) == (CaseStatus.AWAITING_VERIFICATION, Verification.REQUESTED)
    (entry,) = room.store.entries.values()
    assert (entry.entry_id, entry.contact_id, entry.case_id) == ("x.e1.0", "9001", case.case_id)
    assert entry.link is not None
    assert entry.link.link_id == case.link_id
    assert is_authentic(entry, OUTBOX_KEY)
    assert set(room.store.links) == {case.link_id}
    assert [record.code for record in room.store.audit.values()] == ["check_needed"]


def test_the_sender_is_woken_for_what_was_stored() -> None:
    room = begun()
    assert room.wake_ups.calls == [(CONVERSATION, ("x.n1.0",), "new")]


def test_a_lost_wake_up_fails_nothing() -> None:
    room = Room(wake_ups=RecordingWakeUps(broken=True))
    room.say("what time do you open?")
    assert room.store.due(now=NOW, limit=9) == [(CONVERSATION, "x.n1.0")]
    assert "wake_up_lost" in room.log.codes
    assert "message_handled" in room.log.codes


def test_a_repeated_event_has_no_second_effect() -> None:
    room = Room()
    for _ in range(5):
        room.handle(a_message(ACCOUNT))
    assert len(room.store.entries) == len(room.store.links) == len(room.store.cases) == len(room.wake_ups.calls) == 1
    assert room.log.codes == ["message_handled", *["event_repeated"] * 4]


def test_the_log_holds_reasons_and_pseudonyms_only() -> None:
    room = Room()
    room.handle(
        a_message("canary my card was declined", sender_name="Canary", sender_handle="canary", sender_id="canary9")
    )
    (line,) = room.log.of("message_handled")
    assert line["contact"] == CONVERSATION[:16]
    assert (line["intent"], line["reason"], line["replies"]) == ("account_request", "check_needed", 1)
    assert "canary" not in repr(room.log.lines).lower()


def test_no_word_of_a_message_is_stored() -> None:
    room = Room()
    room.handle(a_message("canary my card was declined"))
    room.handle(a_mention("canary is this it?", event_id="e2"))
    assert "canary" not in repr(room.store)


# Somebody else writes at the same time.


@pytest.mark.parametrize("times", range(DECISIONS))
def test_where_the_case_changed_in_between_it_is_read_and_decided_again(times: int) -> None:
    room = begun()
    meddler = Meddler(room, times)
    room.store.interruptions.append(meddler)
    room.say("any news?")
    assert room.texts()[-1].startswith("status_with_team")
    assert len(room.store.entries) == 2
    assert meddler.left == 0


def test_somebody_who_writes_before_each_attempt_leaves_it_to_the_queue_and_then_it_works() -> None:
    room = begun()
    room.store.interruptions.append(Meddler(room, DECISIONS))
    with pytest.raises(CaseChanged):
        room.say("any news?")
    assert len(room.store.entries) == 1
    room.say("any news?")
    assert len(room.store.entries) == 2


def test_a_redemption_in_between_wins_over_a_renewed_link() -> None:
    room = Room()
    room.say(ACCOUNT)
    room.clock.move(minutes=61)
    _, case = room.store.load(CONVERSATION)
    assert case is not None

    def redeem() -> None:
        verified = replace(
            case, version=case.version + 1, verification=Verification.VERIFIED, verified_until=room.clock.now + DAY
        )
        room.store.commit(Change(case=verified.moved_to(CaseStatus.WITH_TEAM)), owner="form")

    room.store.interruptions.append(redeem)
    room.say("hello?")
    assert room.texts()[-1].startswith("noted")
    assert len(room.store.links) == 1


def test_a_case_that_changes_under_every_attempt_is_left_to_the_queue() -> None:
    class Restless(FakeStore):
        def commit(self, change: Change, *, owner: str) -> None:
            raise CaseChanged("case_changed")

    room = Room(store=Restless())
    with pytest.raises(CaseChanged):
        room.say("hello")
    assert (room.wake_ups.calls, room.log.lines) == ([], [])


# Words that may not go out.


@pytest.mark.parametrize(
    "room",
    [
        pytest.param(Room(refused=("check_needed",)), id="refused by the gate"),
        pytest.param(Room(renderer=FakeRenderer(broken=frozenset({"check_needed"}))), id="broken template"),
    ],
)
def test_where_the_safe_text_goes_out_no_link_counts_and_a_person_has_it(room: Room) -> None:
    room.say(ACCOUNT)
    talk, case = room.store.load(CONVERSATION)
    assert talk is not None
    assert case is not None
    assert room.texts() == ["safe_text"]
    assert (room.store.links, talk.links_issued_at) == ({}, ())
    assert (case.status, case.verification, case.link_id) == (CaseStatus.WITH_TEAM, Verification.NOT_NEEDED, None)
    assert [record.code for record in room.store.audit.values()] == ["held_back"]


def test_a_public_post_whose_answer_was_held_back_reaches_a_person_too() -> None:
    room = Room(refused=("move_to_private",))
    room.say(ACCOUNT, a_mention)
    _, case = room.store.load(CONVERSATION)
    assert case is not None
    assert (case.status, room.texts()) == (CaseStatus.WITH_TEAM, ["safe_text_public"])


# What used to be stuck for ever.


def test_a_used_link_does_not_stand_in_the_way_of_the_next() -> None:
    # Verified for an hour, by a link that lives for a day.
    room = Room(brand=a_brand(link_life=DAY, verified_for=timedelta(hours=1)))
    redeemed = a_link(expires_at=NOW + DAY, state=LinkState.REDEEMED)
    case = a_case(
        case_id="0" * 32, needs_check=True, status=CaseStatus.WITH_TEAM, verification=Verification.VERIFIED,
        verified_until=NOW, link_id=LINK_ID, link_expires_at=NOW + DAY,
    )  # fmt: skip
    room.store.commit(Change(conversation=a_conversation(version=1), case=case, new_link=redeemed), owner="before")
    room.say(ACCOUNT)
    assert "check_needed" in room.texts()[-1]
    assert room.store.links[LINK_ID].state is LinkState.REDEEMED


def test_a_link_long_gone_from_the_store_does_not_stand_in_the_way_of_the_next() -> None:
    room = Room()
    room.say(ACCOUNT)
    room.clock.move(days=30)
    room.store.drop_old_links(now=room.clock.now)
    assert room.store.links == {}
    room.say("hello, are you there?")
    assert "link_renewed" in room.texts()[-1]


def test_a_link_whose_form_may_still_be_finished_is_withdrawn_by_the_next() -> None:
    room = Room()
    room.say(ACCOUNT)
    (first,) = room.store.links
    room.clock.move(minutes=55)
    room.store.open(first, now=room.clock.now)
    room.clock.move(minutes=6)
    room.say("hello?")
    assert room.store.links[first].state is LinkState.REVOKED
    assert len(room.store.links) == 2


def test_a_link_of_a_case_that_is_over_is_withdrawn_by_that_of_the_next_case() -> None:
    room = Room()
    room.say(ACCOUNT)
    (first,) = room.store.links
    room.clock.move(minutes=1)
    resolve(room)
    room.say(ACCOUNT)
    assert room.store.links[first].state is LinkState.REVOKED
    assert len(room.store.cases) == 2


def test_what_is_too_old_is_recorded_and_changes_nothing_else() -> None:
    room = begun()
    before = room.store.load(CONVERSATION)[1]
    room.handle(a_message("human", event_id="old", sent_at=NOW - 3 * DAY))
    assert ("x", "old") in room.store.events
    assert (room.store.load(CONVERSATION)[1], len(room.store.entries)) == (before, 1)
    assert room.wake_ups.calls[1:] == []
    assert room.log.of("message_handled")[-1]["reason"] == "too_old"


# Whatever is said, in whatever order.

TEXTS = (
    ACCOUNT, "any news?", "Thanks!", "thanks for nothing", "a human please", "what time do you open?", "hm", "",
    "well done", "unacceptable",
)  # fmt: skip
# What leads to links is said more often than the rest, or few stories would have two of them.
actions = st.sampled_from(["dm"] * 5 + ["mention", "open", "open", "redeem", "exhaust", "not_me", "resolve", "broom"])
waits = st.sampled_from(
    [timedelta(0), timedelta(minutes=10), timedelta(minutes=50), timedelta(minutes=61), timedelta(hours=7), 9 * DAY]
)
steps = st.lists(st.tuples(actions, st.sampled_from((ACCOUNT,) * 8 + TEXTS), waits), min_size=4, max_size=14)


def settle(room: Room, state: LinkState, verification: Verification) -> None:
    """Let the form settle the newest link, as its service does."""
    _, case = room.store.load(CONVERSATION)
    link = room.store.links.get(case.link_id or "") if case else None
    if case is None or link is None or link.state not in {LinkState.ISSUED, LinkState.OPENED}:
        return
    room.store.links[link.link_id] = replace(link, state=state)
    after = replace(case, verification=verification, version=case.version + 1)
    if verification is Verification.VERIFIED:
        after = replace(after, verified_until=room.clock.now + room.brand.verified_for)
    if verification is Verification.REPUDIATED:
        after = replace(after, no_links_before=room.clock.now + DAY)
    if case.is_open():
        after = after.moved_to(CaseStatus.WITH_TEAM)
    room.store.commit(Change(case=after), owner=f"form{case.version}")


def resolve(room: Room) -> None:
    _, case = room.store.load(CONVERSATION)
    if case is not None and case.is_open():
        resolved = replace(case.moved_to(CaseStatus.RESOLVED), version=case.version + 1)
        room.store.commit(Change(case=resolved), owner=f"agent{case.version}")


def take(room: Room, action: str, text: str) -> None:
    match action:
        case "dm":
            room.say(text)
        case "mention":
            room.say(text, a_mention)
        case "open":
            _, case = room.store.load(CONVERSATION)
            if case is not None and case.link_id in room.store.links and case.has_live_link(room.clock.now):
                link = room.store.links[case.link_id]
                if link.state in {LinkState.ISSUED, LinkState.OPENED}:
                    room.store.open(link.link_id, now=room.clock.now)
        case "redeem":
            settle(room, LinkState.REDEEMED, Verification.VERIFIED)
        case "exhaust":
            settle(room, LinkState.EXHAUSTED, Verification.FAILED)
        case "not_me":
            settle(room, LinkState.REPUDIATED, Verification.REPUDIATED)
        case "resolve":
            resolve(room)
        case _:
            room.store.drop_old_links(now=room.clock.now)


@given(story=steps)
@settings(max_examples=400)
def test_no_order_of_events_leaves_two_links_open_or_a_message_stuck(story: list[tuple[str, str, timedelta]]) -> None:
    room = Room()
    for action, text, wait in story:
        room.clock.now += wait
        take(room, action, text)
        now = room.clock.now
        usable = [
            link
            for link in room.store.links.values()
            if link.state in {LinkState.ISSUED, LinkState.OPENED} and now < finish_before(link)
        ]
        assert len(usable) <= 1
        assert sum(now - link.issued_at < DAY for link in room.store.links.values()) <= room.brand.links_a_day
    for entry in room.store.entries.values():
        carries = LINK_PLACE in entry.text
        assert carries == (entry.link is not None)
        assert not (carries and entry.kind is MessageKind.MENTION)
    handled = room.log.of("message_handled")
    assert len(handled) == sum(action in {"dm", "mention"} for action, _, _ in story)
    assert all(line["replies"] == 1 for line in handled)


@given(texts=st.lists(st.tuples(st.sampled_from(TEXTS), st.booleans()), max_size=10))
def test_the_records_of_a_case_follow_from_one_another(texts: list[tuple[str, bool]]) -> None:
    room = Room()
    for text, public in texts:
        room.say(text, a_mention if public else a_message)
    _, case = room.store.load(CONVERSATION)
    records = [room.store.audit[key] for key in sorted(room.store.audit)]
    assert broken_at(records, head=case.audit_head if case else "") is None


def test_nobody_under_one_post_reads_the_same_words_twice_running() -> None:
    room = Room(renderer=ReplyRenderer(ROOT / "templates" / "replies", "en"))
    for number in range(6):
        message = a_mention(
            ACCOUNT, event_id=f"p{number}", post_id=f"p{number}", thread_id="p0", sender_id=f"u{number}"
        )
        room.handle(replace(message, sent_at=room.clock.now), conversation=f"{number:064x}")
    said = [entry.wordings for entry in room.store.entries.values()]
    assert len(said) == 6
    assert all(one != other for one, other in itertools.pairwise(said))
    thread = room.store.threads["x.p0"]
    assert (thread.wordings[-1:], thread.version) == (said[-1], 6)


def test_a_private_message_leaves_no_mark_in_a_thread() -> None:
    room = Room()
    room.say(ACCOUNT)
    assert room.store.threads == {}
