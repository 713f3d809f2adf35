"""Promise: of many at once exactly one wins, on both engines, and nobody guesses more than five times.

64 callers start each round together. `REDEEMING_ROUNDS` and `ROUNDS` say how many rounds fit in a short run.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chalicelib.domain.audit import audited
from chalicelib.domain.cases import Case, CaseStatus, Verification
from chalicelib.domain.changes import Change, LinkMove
from chalicelib.domain.errors import CaseChanged, LinkRefused
from chalicelib.domain.links import (
    OPENS_PER_LINK,
    TRIES_PER_LINK,
    Link,
    LinkClaims,
    LinkState,
    Purpose,
    SigningKey,
    VerifyingKey,
    bind,
    sign_link,
)
from chalicelib.domain.messages import QueuedMessage
from chalicelib.domain.outbox import OutboxEntry
from chalicelib.domain.verification import Outcome, OutcomeKind
from chalicelib.services.handle_message import HandleMessage
from chalicelib.services.verify_contact import AnswerKind, VerifyContact
from chalicelib.services.write_reply import WriteReply
from tests.builders import (
    NOW,
    OUTBOX_KEY,
    a_case,
    a_conversation,
    a_link,
    a_message,
    an_entry,
    the_brand,
    the_languages,
)
from tests.fakes import CountingBytes, FakeRenderer, FakeVerifier, RecordingLog, RecordingWakeUps
from tests.stores import Stores

CALLERS = 64
REDEEMING_ROUNDS = {"fake": 20, "moto": 3, "dynamodb_local": 10}
"""Of the race that matters most, on each engine."""
ROUNDS = {"fake": 20, "moto": 1, "dynamodb_local": 3}
"""Of each of the others."""
FACTS = {
    "account_number": "10203040",
    "postcode": "ZZ99 3VZ",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1984",
}
SEED = b"s" * 32
KEY_RING = {
    1: VerifyingKey(
        Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw(), datetime(2100, 1, 1, tzinfo=UTC)
    )
}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Race:
    """Stores to race on, the callers, and how often."""

    stores: Stores
    redeeming_rounds: range
    rounds: range
    pool: ThreadPoolExecutor

    def at_once(self, call: Callable[[int], T]) -> list[T]:
        """Call something from 64 threads that start together, and return what each got."""
        start = threading.Barrier(CALLERS)

        def one(number: int) -> T:
            start.wait(timeout=30)
            return call(number)

        return list(self.pool.map(one, range(CALLERS)))


@pytest.fixture(scope="module")
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(CALLERS) as threads:
        yield threads


@pytest.fixture
def race(request: pytest.FixtureRequest, stores: Stores, pool: ThreadPoolExecutor) -> Race:
    engine = request.node.callspec.params["stores"]
    return Race(stores, range(REDEEMING_ROUNDS[engine]), range(ROUNDS[engine]), pool)


def an_opened_link(number: int, **changed: object) -> tuple[Case, Link]:
    """Return a case that waits for its check, and the opened link it waits on, of one conversation a round."""
    conversation, link_id = f"{number:064x}", f"{number:032x}"
    case = a_case(
        conversation=conversation,
        status=CaseStatus.AWAITING_VERIFICATION,
        verification=Verification.OPENED,
        link_id=link_id,
    )
    fields = {"state": LinkState.OPENED, "opens": 1, "last_opened_at": NOW} | changed
    return case, a_link(conversation=conversation, link_id=link_id, **fields)


def store(race: Race, case: Case, link: Link) -> None:
    talk = a_conversation(conversation=case.conversation, version=1)
    race.stores.cases.commit(Change(conversation=talk, case=case, new_link=link), owner="before")


def the_form(stores: Stores, verifier: FakeVerifier, clock: Callable[[], datetime] = lambda: NOW) -> VerifyContact:
    log = RecordingLog()
    return VerifyContact(
        store=stores.cases,
        links=stores.links,
        verifier=verifier,
        write_reply=WriteReply(FakeRenderer(), lambda _text, _locale: (), log),
        wake_ups=RecordingWakeUps(),
        key_ring=KEY_RING,
        brand=the_brand(),
        languages=the_languages(),
        log=log,
        clock=clock,
        random_bytes=CountingBytes(),
        pause=lambda _seconds: None,
    )


def token(link: Link) -> str:
    binding = bind(link.tenant, link.case_id, link.conversation, Purpose.VERIFY)
    expires_at = int(link.expires_at.timestamp())
    claims = LinkClaims(1, Purpose.VERIFY, expires_at, bytes.fromhex(link.link_id), binding)
    return sign_link(claims, SigningKey(1, SEED))


def test_one_link_is_redeemed_once(race: Race) -> None:
    for number in race.redeeming_rounds:
        case, link = an_opened_link(number)
        store(race, case, link)
        move = LinkMove(link.link_id, frozenset({LinkState.OPENED}), LinkState.REDEEMED)
        marked, record = audited(case, actor="contact", code="verified", now=NOW)
        change = Change(
            case=marked,
            audit=record,
            link_move=move,
            entries=(an_entry(conversation=case.conversation, entry_id=f"link.{link.link_id}"),),
        )

        def redeem(caller: int, change: Change = change, link: Link = link) -> bool:
            # Refused for a write at the same moment only, a caller finds the link as it was: it may still win.
            while race.stores.links.get(link.link_id) == link:
                with suppress(CaseChanged):
                    race.stores.cases.commit(change, owner=f"caller {caller}")
                    return True
            return False

        assert Counter(race.at_once(redeem)) == {True: 1, False: CALLERS - 1}, f"round {number}"


def test_right_facts_sent_64_times_verify_once(race: Race) -> None:
    for number in race.rounds:
        case, link = an_opened_link(number)
        store(race, case, link)
        verifier = FakeVerifier(otherwise=Outcome(OutcomeKind.MATCHED, level=1))
        form, sent = the_form(race.stores, verifier), token(link)

        def submit(caller: int, form: VerifyContact = form, sent: str = sent) -> str:
            try:
                return form.submit(sent, f"submission {caller}", FACTS, wrote_it=True).kind
            except LinkRefused as refusal:
                return f"refused: {refusal.reason}"

        answers = Counter(race.at_once(submit))
        assert answers[AnswerKind.VERIFIED] == 1, f"round {number}: {answers}"
        assert len(verifier.asked) <= TRIES_PER_LINK
        after = race.stores.links.get(link.link_id)
        assert after is not None
        assert after.state is LinkState.REDEEMED
        assert list(after.submissions.values()).count("matched") == 1


def test_guessing_at_once_never_asks_the_verifier_more_than_five_times(race: Race) -> None:
    for number in race.rounds:
        case, link = an_opened_link(number, expires_at=NOW + timedelta(days=1), last_opened_at=NOW)
        store(race, case, link)
        verifier = FakeVerifier()
        # Each guesser's clock is far enough from the next one's that the wait between tries protects nothing.
        forms = [the_form(race.stores, verifier, lambda n=n: NOW + timedelta(minutes=n)) for n in range(CALLERS)]  # type: ignore[misc]
        sent = token(link)

        def guess(caller: int, forms: list[VerifyContact] = forms, sent: str = sent) -> None:
            with suppress(LinkRefused):
                forms[caller].submit(sent, f"submission {caller}", FACTS, wrote_it=True)

        race.at_once(guess)
        assert 1 <= len(verifier.asked) <= TRIES_PER_LINK, f"round {number}"
        after = race.stores.links.get(link.link_id)
        assert after is not None
        assert after.tries == len(verifier.asked) == len(after.submissions)


def test_the_fifth_try_is_the_last(race: Race) -> None:
    for number in race.rounds:
        case, link = an_opened_link(number, tries=TRIES_PER_LINK - 2, next_try_at=None)
        store(race, case, link)

        def reserve(caller: int, link: Link = link) -> str:
            try:
                race.stores.links.reserve_try(link.link_id, f"s{caller}", now=NOW + timedelta(seconds=31 * caller))
            except LinkRefused as refusal:
                return refusal.reason
            return "reserved"

        assert 1 <= Counter(race.at_once(reserve))["reserved"] <= 2, f"round {number}"


def test_one_submission_sent_64_times_takes_one_try(race: Race) -> None:
    for number in race.rounds:
        case, link = an_opened_link(number)
        store(race, case, link)

        def reserve(_caller: int, link: Link = link) -> str:
            try:
                race.stores.links.reserve_try(link.link_id, "the same", now=NOW)
            except LinkRefused as refusal:
                return refusal.reason
            return "reserved"

        assert Counter(race.at_once(reserve)) == {"reserved": 1, "repeated": CALLERS - 1}, f"round {number}"


def test_the_last_opening_is_given_once(race: Race) -> None:
    for number in race.rounds:
        case, link = an_opened_link(number, opens=OPENS_PER_LINK - 1)
        store(race, case, link)

        def opens(_caller: int, link: Link = link) -> str:
            try:
                race.stores.links.open(link.link_id, now=NOW)
            except LinkRefused as refusal:
                return refusal.reason
            return "opened"

        assert Counter(race.at_once(opens)) == {"opened": 1, "opened_too_often": CALLERS - 1}, f"round {number}"


def test_one_event_at_many_workers_has_one_effect(race: Race) -> None:
    for number in race.rounds:
        conversation = f"{number:064x}"
        logs = [RecordingLog() for _ in range(CALLERS)]
        workers = [a_worker(race.stores, log, CountingBytes(caller * 1_000)) for caller, log in enumerate(logs)]
        queued = QueuedMessage(conversation, a_message("my card was declined", event_id=f"e{number}"))

        def work(caller: int, workers: list[HandleMessage] = workers, queued: QueuedMessage = queued) -> None:
            workers[caller](queued)

        race.at_once(work)
        handled = Counter(log.codes[-1] for log in logs)
        assert handled == {"message_handled": 1, "event_repeated": CALLERS - 1}, f"round {number}"
        talk, case = race.stores.cases.load(conversation)
        assert talk is not None
        assert case is not None
        assert (talk.version, case.version) == (1, 1)
        assert race.stores.outbox.claim(conversation, f"x.e{number}.0", now=NOW, owner="me") is not None


def a_worker(stores: Stores, log: RecordingLog, random_bytes: CountingBytes) -> HandleMessage:
    return HandleMessage(
        store=stores.cases,
        write_reply=WriteReply(FakeRenderer(), lambda _text, _locale: (), log),
        wake_ups=RecordingWakeUps(),
        brand=the_brand(),
        languages=the_languages(),
        outbox_key=OUTBOX_KEY,
        log=log,
        clock=lambda: NOW,
        random_bytes=random_bytes,
    )


def test_one_reply_is_claimed_by_one_sender(race: Race) -> None:
    for number in race.rounds:
        entry = an_entry(conversation=f"{number:064x}")
        race.stores.cases.commit(Change(entries=(entry,)), owner="before")

        def claim(caller: int, entry: OutboxEntry = entry) -> bool:
            claimed = race.stores.outbox.claim(entry.conversation, entry.entry_id, now=NOW, owner=f"sender {caller}")
            return claimed is not None

        assert Counter(race.at_once(claim)) == {True: 1, False: CALLERS - 1}, f"round {number}"
