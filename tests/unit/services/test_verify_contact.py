"""Promise: a link is spent once, by right facts alone; guessing reaches the verifier five times at most; and whoever
is wrong, early, late or not the one who asked is told what to do next."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chalicelib.domain.audit import broken_at
from chalicelib.domain.brand import Brand
from chalicelib.domain.cases import Case, CaseStatus, Verification
from chalicelib.domain.changes import Change
from chalicelib.domain.errors import CaseChanged, LinkRefused
from chalicelib.domain.links import (
    ABANDONED_TRY_AFTER,
    GRACE_AFTER_OPENING,
    OPENS_PER_LINK,
    Link,
    LinkClaims,
    LinkState,
    Purpose,
    SigningKey,
    VerifyingKey,
    bind,
    sign_link,
)
from chalicelib.domain.outbox import OutboxEntry
from chalicelib.domain.verification import Outcome, OutcomeKind, ShapeError
from chalicelib.services.verify_contact import ANSWER_AFTER, WRITES, Answer, AnswerKind, VerifyContact
from chalicelib.services.write_reply import WriteReply
from tests.builders import CONVERSATION, LINK_ID, NOW, a_brand, a_case, a_conversation, a_link, the_brand, the_languages
from tests.fakes import (
    CountingBytes,
    FakeClock,
    FakeRenderer,
    FakeStore,
    FakeVerifier,
    RecordingLog,
    RecordingWakeUps,
)

SEED = bytes(range(32))
KEY = SigningKey(7, SEED)
RING = {
    7: VerifyingKey(
        Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw(), NOW + timedelta(days=90)
    )
}
GOOD = {
    "account_number": "12345678",
    "postcode": "ZZ99 1AB",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1980",
}
MATCHED = Outcome(OutcomeKind.MATCHED, level=1, record_ref="rec-1")
NOT_MATCHED = Outcome(OutcomeKind.NOT_MATCHED)
STEP_UP = Outcome(OutcomeKind.STEP_UP)
UNAVAILABLE = Outcome(OutcomeKind.UNAVAILABLE)
HOUR = timedelta(hours=1)


def token_for(link: Link, **claims: object) -> str:
    wanted = LinkClaims(
        key_id=7,
        purpose=Purpose.VERIFY,
        expires_at=int(link.expires_at.timestamp()),
        link_id=bytes.fromhex(link.link_id),
        binding=bind(link.tenant, link.case_id, link.conversation, Purpose.VERIFY),
    )
    return sign_link(replace(wanted, **claims), KEY)  # type: ignore[arg-type]  # fields of the claims


LINK = a_link()
TOKEN = token_for(LINK)
REQUESTED = a_case(
    needs_check=True, status=CaseStatus.AWAITING_VERIFICATION, verification=Verification.REQUESTED, link_id=LINK_ID,
    link_expires_at=LINK.expires_at, promised_at=NOW + HOUR,
)  # fmt: skip


class Stopped(BaseException):
    """The function was ended while the verifier was thinking."""


@dataclass
class Room:
    """A link that was sent, and the form behind it."""

    verifier: FakeVerifier = field(default_factory=FakeVerifier)
    store: FakeStore = field(default_factory=FakeStore)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    log: RecordingLog = field(default_factory=RecordingLog)
    wake_ups: RecordingWakeUps = field(default_factory=RecordingWakeUps)
    random_bytes: CountingBytes = field(default_factory=CountingBytes)
    brand: Brand = field(default_factory=the_brand)
    paused: list[float] = field(default_factory=list)
    case: Case = REQUESTED

    def __post_init__(self) -> None:
        before = Change(conversation=a_conversation(version=1), case=self.case, new_link=LINK)
        self.store.commit(before, owner="worker")

    @property
    def service(self) -> VerifyContact:
        return VerifyContact(
            store=self.store,
            links=self.store,
            verifier=self.verifier,
            write_reply=WriteReply(FakeRenderer(), lambda _text, _locale: (), self.log),
            wake_ups=self.wake_ups,
            key_ring=RING,
            brand=self.brand,
            languages=the_languages(),
            log=self.log,
            clock=self.clock,
            random_bytes=self.random_bytes,
            pause=self.paused.append,
        )

    def submit(self, submission: int = 1, *, wrote_it: bool = True, **typed: str) -> Answer:
        return self.service.submit(TOKEN, f"{submission:032x}", GOOD | typed, wrote_it=wrote_it)

    def link(self) -> Link:
        return self.store.links[LINK_ID]

    def newest_case(self) -> Case:
        case = self.store.load(CONVERSATION)[1]
        assert case is not None
        return case

    def replies(self) -> list[OutboxEntry]:
        return list(self.store.entries.values())

    def change_case(self, **fields: object) -> None:
        """Let the worker write the case."""
        case = self.newest_case()
        changed = replace(case, version=case.version + 1, **fields)  # type: ignore[arg-type]  # fields of a case
        self.store.commit(Change(case=changed), owner=f"worker{case.version}")


def opened(*outcomes: Outcome, **fields: object) -> Room:
    """Return a room in which the form stands open, and what the verifier will say."""
    room = Room(**fields)  # type: ignore[arg-type]  # fields of a room
    room.service.open(TOKEN)
    room.verifier.outcomes.extend(outcomes)
    return room


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(LinkRefused) as refusal:
        act()
    return refusal.value.reason


# The first page and the form.


def test_the_first_page_reads_and_writes_no_store() -> None:
    room = Room()
    room.store.links.clear()
    room.service.check(TOKEN)
    assert room.log.lines == []


@pytest.mark.parametrize("token", [None, "", TOKEN[:-1], "A" * 142, token_for(a_link(expires_at=NOW))])
def test_a_token_that_is_not_ours_or_over_shows_nothing(token: object) -> None:
    room = Room()
    for act in (room.service.check, room.service.open, room.service.look, room.service.repudiate):
        if token != token_for(a_link(expires_at=NOW)) or act in {room.service.check, room.service.open}:
            refused(lambda act=act: act(token))  # type: ignore[misc]  # bound at once
    assert room.link() == LINK


def test_opening_is_counted_and_noted_on_the_case_once() -> None:
    room = Room()
    for count in (1, 2, 3):
        link = room.service.open(TOKEN)
        assert (link.opens, link.state, link.last_opened_at) == (count, LinkState.OPENED, NOW)
    assert (room.newest_case().verification, room.newest_case().version) == (Verification.OPENED, 2)
    assert room.link().tries == 0
    assert [record.code for record in room.store.audit.values()] == ["form_opened"]


def test_an_opening_never_moves_a_verification_back() -> None:
    room = Room(case=replace(REQUESTED, verification=Verification.VERIFIED, status=CaseStatus.WITH_TEAM))
    room.service.open(TOKEN)
    assert room.newest_case().version == 1


def test_a_case_that_changes_while_the_form_opens_loses_only_the_note() -> None:
    room = Room()
    room.store.interruptions.append(lambda: room.change_case(topic="card"))
    assert room.service.open(TOKEN).opens == 1
    assert "note_skipped" in room.log.codes
    assert room.newest_case().topic == "card"


@pytest.mark.parametrize("state", [LinkState.REDEEMED, LinkState.EXHAUSTED, LinkState.REVOKED, LinkState.REPUDIATED])
def test_a_link_that_is_over_does_not_open(state: LinkState) -> None:
    room = Room()
    room.store.links[LINK_ID] = replace(LINK, state=state)
    assert refused(lambda: room.service.open(TOKEN)) == state.value
    if state is not LinkState.REPUDIATED:
        assert refused(lambda: room.service.look(TOKEN)) == state.value


def test_a_link_opens_fifty_times_and_can_still_be_finished_then() -> None:
    room = Room()
    for _ in range(OPENS_PER_LINK):
        room.service.open(TOKEN)
    assert refused(lambda: room.service.open(TOKEN)) == "opened_too_often"
    room.verifier.outcomes.append(MATCHED)
    assert room.submit().kind is AnswerKind.VERIFIED


def test_looking_changes_nothing() -> None:
    room = Room()
    assert room.service.look(TOKEN) == LINK
    assert (room.link(), room.log.lines) == (LINK, [])


@pytest.mark.parametrize("act", ["open", "submit", "look", "repudiate"])
@pytest.mark.parametrize(
    "link",
    [a_link(case_id="case-9"), a_link(conversation="ee" * 32), a_link(tenant="other")],
    ids=["another case", "another conversation", "another tenant"],
)
def test_a_token_bound_to_something_else_is_refused(act: str, link: Link) -> None:
    room = opened(MATCHED)
    foreign = token_for(link)
    acts: dict[str, Callable[[], object]] = {
        "open": lambda: room.service.open(foreign),
        "submit": lambda: room.service.submit(foreign, "1" * 32, GOOD, wrote_it=True),
        "look": lambda: room.service.look(foreign),
        "repudiate": lambda: room.service.repudiate(foreign),
    }
    assert refused(acts[act]) == "binding"
    assert room.verifier.asked == []
    assert room.newest_case().verification is Verification.OPENED


def test_a_link_that_is_no_longer_stored_is_refused() -> None:
    room = opened()
    room.store.links.clear()
    assert refused(room.submit) == "unknown"
    assert refused(lambda: room.service.open(TOKEN)) == "unknown"


# Right facts.


def test_right_facts_spend_the_link_and_mark_the_case_in_one_write() -> None:
    room = opened(MATCHED)
    answer = room.submit()
    case, link = room.newest_case(), room.link()
    assert (answer.kind, answer.case) == (AnswerKind.VERIFIED, case)
    assert (link.state, link.submissions) == (LinkState.REDEEMED, {f"{1:032x}": "matched"})
    assert (case.status, case.verification) == (CaseStatus.WITH_TEAM, Verification.VERIFIED)
    assert (case.verified_level, case.record_ref) == (1, "rec-1")
    assert case.verified_until == NOW + timedelta(hours=24)
    assert case.promised_at is not None
    assert case.promised_at > NOW
    (entry,) = room.replies()
    assert (entry.entry_id, entry.contact_id, entry.link) == (f"link.{LINK_ID}.verified", "9001", None)
    assert entry.text.startswith("verified ")
    assert room.wake_ups.calls == [(CONVERSATION, (entry.entry_id,), "new")]
    assert [record.code for record in room.store.audit.values()] == ["form_opened", "verified"]
    assert room.paused == []


def test_how_long_a_verification_lasts_is_the_brands() -> None:
    room = opened(MATCHED, brand=a_brand(verified_for=timedelta(hours=2)))
    room.submit()
    assert room.newest_case().verified_until == NOW + timedelta(hours=2)


def test_the_verifier_gets_the_facts_in_their_one_form_and_nothing_else() -> None:
    room = opened(MATCHED)
    room.submit(token="x", wrote_it_twice="yes", postcode="zz99-1ab")
    assert room.verifier.asked == [{"account_number": "12345678", "postcode": "ZZ991AB", "date_of_birth": "19800331"}]


def test_no_fact_is_stored_or_logged() -> None:
    room = opened(NOT_MATCHED, MATCHED)
    room.submit(1, account_number="55555555")
    room.submit(2)
    everything = repr(room.store) + repr(room.log.lines) + repr(room.wake_ups.calls)
    for fact in ("55555555", "12345678", "ZZ991AB", "ZZ99 1AB", "19800331", "1980"):
        assert fact not in everything
    assert TOKEN not in everything


def test_a_lost_wake_up_does_not_undo_what_was_verified() -> None:
    room = opened(MATCHED, wake_ups=RecordingWakeUps(broken=True))
    assert room.submit().kind is AnswerKind.VERIFIED
    assert "wake_up_lost" in room.log.codes


# Wrong facts.


@pytest.mark.parametrize("outcome", [NOT_MATCHED, STEP_UP], ids=["wrong or unknown", "needs more"])
def test_wrong_unknown_and_step_up_are_answered_alike(outcome: Outcome) -> None:
    room = opened(outcome)
    answer = room.submit()
    assert (answer.kind, answer.tries_left, answer.wait_seconds, answer.errors) == (AnswerKind.NOT_MATCHED, 4, 0, ())
    assert answer.case is None
    assert room.paused == [ANSWER_AFTER.total_seconds()]
    assert (room.link().state, room.newest_case().verification) == (LinkState.OPENED, Verification.OPENED)
    assert room.replies() == []


@pytest.mark.parametrize(("taken", "pause"), [(0.0, 1.5), (0.4, 1.1), (1.5, 0.0), (4.0, 0.0)])
def test_a_wrong_answer_takes_its_time_whatever_the_verifier_took(taken: float, pause: float) -> None:
    room = opened(NOT_MATCHED)
    room.verifier.meanwhile = lambda: room.clock.move(seconds=taken)
    room.submit()
    assert room.paused == [pytest.approx(pause)]


def test_five_wrong_tries_end_the_link_and_hand_over_to_a_person() -> None:
    room = opened()
    told = []
    for number in range(1, 6):
        answer = room.submit(number)
        told.append((answer.kind, answer.tries_left, answer.wait_seconds))
        room.clock.move(seconds=60)
    wrong = AnswerKind.NOT_MATCHED
    assert told == [(wrong, 4, 0), (wrong, 3, 2), (wrong, 2, 8), (wrong, 1, 30), (AnswerKind.EXHAUSTED, 0, 0)]
    assert room.link().state is LinkState.EXHAUSTED
    case = room.newest_case()
    assert (case.status, case.verification) == (CaseStatus.WITH_TEAM, Verification.FAILED)
    assert [entry.entry_id for entry in room.replies()] == [f"link.{LINK_ID}.could_not_verify"]
    assert len(room.paused) == 5
    assert refused(lambda: room.submit(6)) == "exhausted"
    assert len(room.verifier.asked) == 5


@pytest.mark.parametrize(("tries", "wait"), [(1, 0), (2, 2), (3, 8), (4, 30)])
def test_a_try_that_comes_too_soon_is_told_how_long_to_wait_and_counts_nothing(tries: int, wait: int) -> None:
    room = opened()
    for number in range(tries):
        room.clock.move(seconds=60)
        room.submit(number)
    early = wait - 0.5
    room.clock.move(seconds=max(0, early))
    answer = room.submit(99)
    if wait == 0:
        assert answer.kind is AnswerKind.NOT_MATCHED
        return
    assert (answer.kind, answer.wait_seconds, answer.tries_left) == (AnswerKind.TOO_SOON, 1, 5 - tries)
    assert (room.link().tries, len(room.verifier.asked)) == (tries, tries)
    assert room.log.of("try_refused")[-1]["reason"] == "too_soon"
    room.clock.move(seconds=0.5)
    assert room.submit(99).kind in {AnswerKind.NOT_MATCHED, AnswerKind.EXHAUSTED}


def test_right_facts_at_the_fifth_try_are_right() -> None:
    room = opened(NOT_MATCHED, NOT_MATCHED, NOT_MATCHED, NOT_MATCHED, MATCHED)
    for number in range(5):
        answer = room.submit(number)
        room.clock.move(seconds=60)
    assert answer.kind is AnswerKind.VERIFIED


# A wrong shape.


def test_a_wrong_shape_uses_no_try_and_asks_nobody() -> None:
    room = opened()
    answer = room.submit(postcode="", account_number="x")
    assert (answer.kind, answer.tries_left) == (AnswerKind.BAD_SHAPE, 5)
    assert answer.errors == (ShapeError("account_number", "shape"), ShapeError("postcode", "missing"))
    assert (room.link().tries, room.link().submissions, room.verifier.asked, room.paused) == (0, {}, [], [])


def test_without_the_tick_nothing_is_asked() -> None:
    room = opened(MATCHED)
    answer = room.submit(wrote_it=False)
    assert (answer.kind, answer.errors) == (AnswerKind.BAD_SHAPE, (ShapeError("wrote_it", "missing"),))
    assert room.verifier.asked == []
    assert room.submit().kind is AnswerKind.VERIFIED


def test_ten_kilobytes_are_a_wrong_shape() -> None:
    room = opened(MATCHED)
    assert room.submit(date_of_birth_year="9" * 10_240).kind is AnswerKind.BAD_SHAPE
    assert room.submit(date_of_birth_year="9" * 10).kind is AnswerKind.BAD_SHAPE


# The same submission again.


@pytest.mark.parametrize(
    ("outcome", "kind", "left"),
    [
        (MATCHED, AnswerKind.VERIFIED, 0),
        (NOT_MATCHED, AnswerKind.NOT_MATCHED, 4),
        (UNAVAILABLE, AnswerKind.UNAVAILABLE, 5),
    ],
)
def test_a_repeat_gets_the_first_answer_and_counts_nothing(outcome: Outcome, kind: AnswerKind, left: int) -> None:
    room = opened(outcome)
    first = room.submit()
    before = (room.link(), room.newest_case(), len(room.replies()))
    again = room.submit(account_number="87654321")
    assert (first.kind, again.kind) == (kind, kind)
    assert (first.tries_left, again.tries_left) == (left, left)
    assert (room.link(), room.newest_case(), len(room.replies())) == before
    assert len(room.verifier.asked) == 1


def test_a_repeat_of_the_last_wrong_try_says_that_a_person_takes_over() -> None:
    room = opened()
    for number in range(5):
        room.submit(number)
        room.clock.move(seconds=60)
    assert [room.submit(number).kind for number in range(5)] == [AnswerKind.EXHAUSTED] * 5
    assert len(room.replies()) == 1


def test_another_submission_after_redemption_is_already_done() -> None:
    room = opened(NOT_MATCHED, MATCHED)
    room.submit(1)
    room.submit(2)
    assert room.submit(3).kind is AnswerKind.ALREADY_DONE
    assert room.submit(1).kind is AnswerKind.ALREADY_DONE
    assert len(room.verifier.asked) == 2


def test_a_repeat_while_the_first_is_judged_waits_for_it() -> None:
    room = opened(MATCHED)
    meanwhile: list[AnswerKind] = []
    room.verifier.meanwhile = lambda: meanwhile.append(room.submit().kind)
    assert room.submit().kind is AnswerKind.VERIFIED
    assert meanwhile == [AnswerKind.IN_PROGRESS]
    assert len(room.verifier.asked) == 1


# The verifier cannot be asked.


def test_what_could_not_be_asked_is_given_back_three_times() -> None:
    room = opened(*[UNAVAILABLE] * 8)
    told = []
    for number in range(8):
        answer = room.submit(number)
        told.append((answer.kind, answer.tries_left))
        room.clock.move(seconds=60)
    unavailable = AnswerKind.UNAVAILABLE
    assert told == [(unavailable, left) for left in (5, 5, 5, 4, 3, 2, 1)] + [(AnswerKind.EXHAUSTED, 0)]
    assert room.link().unavailable == 3
    assert room.newest_case().status is CaseStatus.WITH_TEAM
    assert len(room.verifier.asked) == 8


def test_the_wait_before_the_next_try_is_told_also_where_nobody_was_asked() -> None:
    room = opened(NOT_MATCHED, UNAVAILABLE)
    room.submit(1)
    answer = room.submit(2)
    assert (answer.kind, answer.tries_left, answer.wait_seconds) == (AnswerKind.UNAVAILABLE, 4, 2)
    assert room.submit(3).kind is AnswerKind.TOO_SOON


# A function that dies in the middle.


def stop() -> None:
    raise Stopped


def died(tries: int = 1) -> Room:
    """Return a room in which the function died in the last of so many tries; the try is used all the same."""
    room = opened()
    for number in range(1, tries):
        room.submit(number)
        room.clock.move(seconds=60)
    room.verifier.meanwhile = stop
    with pytest.raises(Stopped):
        room.submit(tries)
    room.verifier.meanwhile = lambda: None
    assert room.link().tries == tries
    return room


def test_a_try_whose_function_died_is_not_waited_for_without_end() -> None:
    room = died()
    room.clock.move(seconds=ABANDONED_TRY_AFTER.total_seconds() - 1)
    assert room.submit(1).kind is AnswerKind.IN_PROGRESS
    room.clock.move(seconds=1)
    answer = room.submit(1)
    assert (answer.kind, answer.tries_left) == (AnswerKind.UNAVAILABLE, 4)
    room.verifier.outcomes.append(MATCHED)
    assert room.submit(2).kind is AnswerKind.VERIFIED


@pytest.mark.parametrize("submission", [5, 6], ids=["the same page", "another page"])
def test_a_last_try_whose_function_died_leads_to_a_person(submission: int) -> None:
    room = died(5)
    room.clock.move(seconds=5)
    assert room.submit(5).kind is AnswerKind.IN_PROGRESS
    room.clock.move(seconds=60)
    assert room.submit(submission).kind is AnswerKind.EXHAUSTED
    assert room.newest_case().verification is Verification.FAILED
    assert len(room.replies()) == 1


def test_another_page_waits_while_the_last_try_may_still_be_right() -> None:
    room = died(5)
    room.clock.move(seconds=31)
    room.store.links[LINK_ID] = replace(room.link(), last_try_at=room.clock.now, next_try_at=None)
    assert room.submit(6).kind is AnswerKind.IN_PROGRESS
    assert room.link().state is LinkState.OPENED


@pytest.mark.parametrize(
    ("state", "kind"),
    [(LinkState.REDEEMED, AnswerKind.ALREADY_DONE), (LinkState.EXHAUSTED, AnswerKind.EXHAUSTED)],
)
def test_a_dead_try_of_a_settled_link_says_how_it_was_settled(state: LinkState, kind: AnswerKind) -> None:
    room = died()
    room.store.links[LINK_ID] = replace(room.link(), state=state)
    assert room.submit(1).kind is kind


def test_a_dead_try_of_a_withdrawn_link_is_refused() -> None:
    room = died()
    room.clock.move(seconds=60)
    room.store.links[LINK_ID] = replace(room.link(), state=LinkState.REVOKED)
    assert refused(lambda: room.submit(1)) == "revoked"


# Time.


@pytest.mark.parametrize(
    ("opened_at", "sent_at", "taken"),
    [
        pytest.param(timedelta(0), HOUR - timedelta(seconds=1), True, id="within its hour"),
        pytest.param(timedelta(0), HOUR, False, id="opened early, sent at expiry"),
        pytest.param(HOUR - timedelta(minutes=1), HOUR + timedelta(minutes=13), True, id="opened in time, in grace"),
        pytest.param(HOUR - timedelta(minutes=1), HOUR + timedelta(minutes=14), False, id="grace over"),
        pytest.param(HOUR - timedelta(minutes=1), HOUR + GRACE_AFTER_OPENING, False, id="token and grace over"),
    ],
)
def test_a_form_opened_in_time_may_be_finished_a_little_later(
    opened_at: timedelta, sent_at: timedelta, taken: bool
) -> None:
    room = Room()
    room.clock.now = NOW + opened_at
    room.service.open(TOKEN)
    room.verifier.outcomes.append(MATCHED)
    room.clock.now = NOW + sent_at
    if taken:
        assert room.submit().kind is AnswerKind.VERIFIED
    else:
        assert refused(room.submit) == "expired"
        assert room.verifier.asked == []


def test_a_form_that_was_never_opened_cannot_be_sent() -> None:
    room = Room()
    assert refused(room.submit) == "issued"


# Somebody else writes at the same time.


def test_two_right_submissions_spend_the_link_once() -> None:
    room = opened(MATCHED, MATCHED)
    meanwhile: list[AnswerKind] = []

    def another() -> None:
        room.verifier.meanwhile = lambda: None
        meanwhile.append(room.submit(2).kind)

    room.verifier.meanwhile = another
    answers = [room.submit(1).kind, *meanwhile]
    assert answers == [AnswerKind.ALREADY_DONE, AnswerKind.VERIFIED]
    assert len(room.replies()) == 1
    assert [record.code for record in room.store.audit.values()] == ["form_opened", "verified"]


def test_a_link_withdrawn_while_its_form_is_judged_verifies_nobody() -> None:
    room = opened(MATCHED)

    def renew() -> None:
        room.store.links[LINK_ID] = replace(room.link(), state=LinkState.REVOKED)
        room.change_case(link_id="2e" * 16)

    room.verifier.meanwhile = renew
    assert refused(room.submit) == "state"
    assert room.newest_case().verification is Verification.OPENED


@pytest.mark.parametrize("times", range(WRITES))
def test_a_case_that_changed_in_between_is_marked_as_it_is_then(times: int) -> None:
    room = opened(MATCHED)
    left = [times]

    def meddle() -> None:
        if left[0]:
            left[0] -= 1
            room.change_case(topic=f"changed {left[0]}")
            room.store.interruptions.append(meddle)

    room.store.interruptions.append(meddle)
    assert room.submit().kind is AnswerKind.VERIFIED
    case = room.newest_case()
    assert case.topic == ("changed 0" if times else None)
    assert (case.verification, len(room.replies())) == (Verification.VERIFIED, 1)
    records = [record for (case_id, _), record in sorted(room.store.audit.items()) if case_id == case.case_id]
    assert records[-1].digest == case.audit_head
    assert times or broken_at(records, head=case.audit_head) in {None, 0}


def test_a_case_that_never_rests_fails_the_submit_and_leaves_the_try_used() -> None:
    room = opened(MATCHED)

    def meddle() -> None:
        room.change_case(topic="again")
        room.store.interruptions.append(meddle)

    room.store.interruptions.append(meddle)
    with pytest.raises(CaseChanged):
        room.submit()
    room.store.interruptions.clear()
    assert (room.link().tries, room.link().state) == (1, LinkState.OPENED)
    room.clock.move(seconds=60)
    assert room.submit(1).kind is AnswerKind.UNAVAILABLE
    room.verifier.outcomes.append(MATCHED)
    assert room.submit(2).kind is AnswerKind.VERIFIED


@pytest.mark.parametrize("outcome", [MATCHED, NOT_MATCHED])
def test_a_link_of_an_older_case_changes_nothing(outcome: Outcome) -> None:
    room = opened(outcome)
    room.store.commit(Change(case=a_case(case_id="case-2", version=1)), owner="worker9")
    if outcome is MATCHED:
        assert refused(room.submit) == "case_gone"
    else:
        assert room.submit().kind is AnswerKind.NOT_MATCHED
    assert room.newest_case().verification is Verification.NOT_NEEDED
    assert room.replies() == []


def test_a_closed_case_takes_no_verification() -> None:
    room = opened(MATCHED)
    room.change_case(status=CaseStatus.CLOSED)
    assert refused(room.submit) == "case_closed"
    assert room.newest_case().status is CaseStatus.CLOSED


@pytest.mark.parametrize("status", [CaseStatus.WITH_TEAM, CaseStatus.AWAITING_CONTACT, CaseStatus.RESOLVED])
def test_wherever_an_open_case_stands_right_facts_bring_it_to_the_team(status: CaseStatus) -> None:
    room = opened(MATCHED)
    room.change_case(status=status)
    assert room.submit().kind is AnswerKind.VERIFIED
    assert room.newest_case().status is CaseStatus.WITH_TEAM


# "This was not me."


@pytest.mark.parametrize("was_opened", [True, False])
def test_not_me_takes_the_link_back_flags_the_case_and_tells_the_thread(was_opened: bool) -> None:
    room = opened() if was_opened else Room()
    room.service.repudiate(TOKEN)
    case = room.newest_case()
    assert room.link().state is LinkState.REPUDIATED
    assert (case.status, case.verification) == (CaseStatus.WITH_TEAM, Verification.REPUDIATED)
    assert case.no_links_before == NOW + timedelta(hours=24)
    assert [entry.entry_id for entry in room.replies()] == [f"link.{LINK_ID}.repudiated"]
    assert refused(room.submit) == "repudiated"
    assert refused(lambda: room.service.open(TOKEN)) == "repudiated"


def test_not_me_said_twice_is_said_once() -> None:
    room = Room()
    room.service.repudiate(TOKEN)
    assert room.service.repudiate(TOKEN).state is LinkState.REPUDIATED
    assert len(room.replies()) == 1
    assert room.log.codes.count("repudiated") == 1


@pytest.mark.parametrize("status", list(CaseStatus))
def test_not_me_is_heard_wherever_the_case_stands(status: CaseStatus) -> None:
    room = Room(case=replace(REQUESTED, status=status))
    room.service.repudiate(TOKEN)
    case = room.newest_case()
    assert case.verification is Verification.REPUDIATED
    assert case.status is (CaseStatus.CLOSED if status is CaseStatus.CLOSED else CaseStatus.WITH_TEAM)


def test_not_me_while_the_facts_are_judged_wins() -> None:
    room = opened(MATCHED)

    def say_so() -> None:
        room.service.repudiate(TOKEN)

    room.verifier.meanwhile = say_so
    assert refused(room.submit) == "state"
    assert room.newest_case().verification is Verification.REPUDIATED


def test_not_me_comes_too_late_once_the_link_is_used() -> None:
    room = opened(MATCHED)
    room.submit()
    assert refused(lambda: room.service.repudiate(TOKEN)) == "redeemed"
    assert room.newest_case().verification is Verification.VERIFIED


def test_every_try_refusal_and_end_is_in_the_log_by_code_and_id() -> None:
    room = opened()
    for number in range(1, 6):
        room.submit(number)
        if number == 3:
            room.submit(99)
        room.clock.move(seconds=60)
    assert set(room.log.codes) == {"form_opened", "try", "try_refused", "link_exhausted"}
    assert all(fields["link_id"] == LINK_ID for _, fields in room.log.lines)
    assert [fields["attempt"] for fields in room.log.of("try")] == [1, 2, 3, 4, 5]
