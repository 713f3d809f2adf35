"""Promise: each reply goes out once, at its time, with its final words checked, and every outcome is written down."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chalicelib.domain.changes import Change
from chalicelib.domain.decision import LINK_PLACE
from chalicelib.domain.errors import (
    CredentialsRefused,
    DeliveryOutcomeUnknown,
    DeliveryRejected,
    DeliveryRetryable,
    RateLimited,
)
from chalicelib.domain.gate import Refusal
from chalicelib.domain.links import TOKEN_LENGTH, Purpose, SigningKey, VerifyingKey, bind, read_link
from chalicelib.domain.messages import MessageKind, OutboundReply
from chalicelib.domain.outbox import KEPT, LEASE, EntryState, LinkToMint, OutboxEntry, authenticated
from chalicelib.services.send_reply import SendReply
from tests.builders import CASE_ID, CONVERSATION, LINK_ID, NOW, OUTBOX_KEY, a_conversation, an_entry
from tests.fakes import CountingBytes, FakeChannel, FakeClock, FakeRenderer, FakeStore, RecordingLog

BASE = "https://care.example.com"
SEED = bytes(range(32))
RING = {
    7: VerifyingKey(
        Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw(), NOW + timedelta(days=90)
    )
}
EXPIRES_AT = NOW.replace(microsecond=0) + timedelta(hours=1)
UNMARKED = an_entry(
    text=f"Here it is: {LINK_PLACE}", case_id=CASE_ID, link=LinkToMint(LINK_ID, "acme", CASE_ID, EXPIRES_AT)
)
WITH_LINK = authenticated(UNMARKED, OUTBOX_KEY)
PUBLIC = an_entry(kind=MessageKind.MENTION, in_reply_to="p1", text="@jo Thank you.")


class Stopped(BaseException):
    """The function was ended in the middle of a send."""


@dataclass
class Room:
    store: FakeStore = field(default_factory=FakeStore)
    channel: FakeChannel = field(default_factory=FakeChannel)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    log: RecordingLog = field(default_factory=RecordingLog)
    random_bytes: CountingBytes = field(default_factory=CountingBytes)
    refused: tuple[str, ...] = ()
    """Words that the gate refuses."""

    def gate(self, text: str, locale: str) -> tuple[Refusal, ...]:
        assert locale == "en"
        return tuple(Refusal(word, "", "") for word in self.refused if word in text)

    def put(self, entry: OutboxEntry) -> None:
        self.store.commit(Change(entries=(entry,)), owner=entry.entry_id)

    def send(self, entry_id: str = "x.e1.0") -> None:
        SendReply(
            outbox=self.store,
            channels={"x": self.channel},
            gate=self.gate,
            renderer=FakeRenderer(),
            signing_key=SigningKey(7, SEED),
            outbox_key=OUTBOX_KEY,
            verify_base_url=BASE,
            log=self.log,
            clock=self.clock,
            random_bytes=self.random_bytes,
            jitter=lambda: 0.5,
        )(CONVERSATION, entry_id)

    def entry(self) -> OutboxEntry:
        return self.store.entries[CONVERSATION, "x.e1.0"]

    def is_waiting(self) -> bool:
        """Whether a later sweep will find the entry."""
        return bool(self.store.due(now=NOW + timedelta(days=30), limit=10))


def room_with(entry: OutboxEntry, *errors: BaseException) -> Room:
    room = Room()
    room.put(entry)
    room.channel.errors.extend(errors)
    return room


# Sending.


def test_a_private_reply_is_sent_once_and_its_text_dropped() -> None:
    room = room_with(an_entry())
    room.send()
    room.send()
    assert room.channel.sent == [OutboundReply(MessageKind.DIRECT_MESSAGE, "9001", None, "Glad to help.", "x.e1.0")]
    assert (room.entry().state, room.entry().text, room.entry().attempts) == (EntryState.SENT, "", 1)
    assert not room.is_waiting()


def test_a_public_reply_goes_under_its_post() -> None:
    room = room_with(PUBLIC)
    room.send()
    assert room.channel.sent == [OutboundReply(MessageKind.MENTION, "9001", "p1", "@jo Thank you.", "x.e1.0")]


def test_the_log_says_what_became_of_it_and_no_word_of_it() -> None:
    room = room_with(authenticated(replace(UNMARKED, text=f"canary {LINK_PLACE}", contact_id="canary-id"), OUTBOX_KEY))
    room.send()
    assert room.log.of("reply_sent") == [
        {
            "channel": "x",
            "kind": "dm",
            "case_id": CASE_ID,
            "attempt": 1,
            "reason": "sent",
            "contact": CONVERSATION[:16],
        }
    ]
    token = room.channel.sent[0].text.rpartition("/")[2]
    assert "canary" not in repr(room.log.lines)
    assert token not in repr(room.log.lines) + repr(room.store)


def test_what_is_not_there_not_due_or_held_by_another_is_left_alone() -> None:
    room = room_with(an_entry(due_at=NOW + timedelta(microseconds=1)))
    room.send()
    room.send("x.e9.0")
    assert (room.channel.tried, room.log.lines) == ([], [])
    room.clock.move(seconds=1)
    assert room.store.claim(CONVERSATION, "x.e1.0", now=room.clock(), owner="somebody else") is not None
    room.send()
    assert room.channel.tried == []


# The link.


def test_the_link_is_made_at_sending_and_opens() -> None:
    room = room_with(WITH_LINK)
    room.send()
    text = room.channel.sent[0].text
    assert text.startswith(f"Here it is: {BASE}/v/")
    token = text.rpartition("/")[2]
    assert len(token) == TOKEN_LENGTH
    claims = read_link(token, RING, purpose=Purpose.VERIFY, now=NOW)
    assert claims.link_id.hex() == LINK_ID
    assert claims.binding == bind("acme", CASE_ID, CONVERSATION, Purpose.VERIFY)
    assert datetime.fromtimestamp(claims.expires_at, UTC) == EXPIRES_AT


def test_a_repeated_send_repeats_the_same_link() -> None:
    room = room_with(WITH_LINK, DeliveryOutcomeUnknown("timeout"))
    room.send()
    room.clock.move(minutes=5)
    room.send()
    assert [reply.text for reply in room.channel.tried] == [room.channel.sent[0].text] * 2


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(UNMARKED, id="no mark"),
        pytest.param(authenticated(UNMARKED, bytes(32)), id="marked with another key"),
        pytest.param(replace(WITH_LINK, contact_id="6666"), id="to somebody else"),
    ],
)
def test_no_link_is_made_that_the_worker_did_not_ask_for(entry: OutboxEntry) -> None:
    room = room_with(entry)
    room.send()
    assert room.channel.tried == []
    assert room.entry().state is EntryState.FAILED
    assert room.log.codes == ["link_not_ours", "reply_failed"]
    assert not room.is_waiting()


def test_a_link_is_sent_as_long_as_it_opens() -> None:
    room = room_with(WITH_LINK)
    room.clock.now = EXPIRES_AT - timedelta(microseconds=1)
    room.send()
    assert f"{BASE}/v/" in room.channel.sent[0].text


def test_where_the_link_expired_the_safe_text_goes_out_and_an_alarm_is_raised() -> None:
    room = room_with(WITH_LINK)
    room.clock.now = EXPIRES_AT
    room.send()
    assert [reply.text for reply in room.channel.sent] == ["safe_text"]
    assert room.entry().state is EntryState.SENT
    assert room.log.codes == ["link_expired_before_sending", "reply_sent"]
    assert not room.is_waiting()


@pytest.mark.parametrize(
    ("entry", "now", "errors", "fates"),
    [
        pytest.param(WITH_LINK, NOW, [], (LINK_ID, ""), id="sent"),
        pytest.param(WITH_LINK, NOW, [DeliveryRejected("x_cannot_message")], ("", LINK_ID), id="rejected"),
        pytest.param(WITH_LINK, NOW, [DeliveryOutcomeUnknown("timeout")] * 2, ("", LINK_ID), id="unknown"),
        pytest.param(WITH_LINK, NOW, [DeliveryRetryable("x_503")] * 9, ("", ""), id="waiting"),
        pytest.param(WITH_LINK, EXPIRES_AT, [], ("", LINK_ID), id="expired"),
        pytest.param(UNMARKED, NOW, [], ("", LINK_ID), id="not ours"),
        pytest.param(an_entry(), NOW, [DeliveryRejected("x_cannot_message")], ("", ""), id="no link at all"),
    ],
)
def test_what_became_of_a_link_is_noted_on_its_conversation(
    entry: OutboxEntry, now: datetime, errors: list[Exception], fates: tuple[str, str]
) -> None:
    room = room_with(entry, *errors)
    room.store.commit(Change(conversation=a_conversation(version=1)), owner="worker")
    room.clock.now = now
    for _ in range(3):
        room.send()
        room.clock.move(minutes=2)
    talk, _ = room.store.load(CONVERSATION)
    assert talk is not None
    assert (talk.sent_link_id, talk.lost_link_id) == fates


# The gate, once more.


@pytest.mark.parametrize(
    ("entry", "safe"),
    [(an_entry(text="send your pin"), "safe_text"), (replace(PUBLIC, text="your pin"), "safe_text_public")],
)
def test_a_final_text_that_the_gate_refuses_is_replaced(entry: OutboxEntry, safe: str) -> None:
    room = room_with(entry)
    room.refused = ("pin",)
    room.send()
    assert [reply.text for reply in room.channel.sent] == [safe]
    assert "gate_refused_at_sending" in room.log.codes


def test_the_gate_reads_the_final_text_in_the_language_of_its_words() -> None:
    room = room_with(an_entry(locale="ar", wordings=("bot_notice/en.x/1", "noted/en/2")))
    room.send()
    # The room's gate takes English alone.
    assert room.entry().state is EntryState.SENT


def test_a_text_of_no_template_is_read_in_the_contacts_language() -> None:
    room = room_with(an_entry(text="send your pin", wordings=()))
    room.refused = ("pin",)
    room.send()
    assert [reply.text for reply in room.channel.sent] == ["safe_text"]


def test_the_gate_reads_the_text_with_the_link_in_it() -> None:
    room = room_with(WITH_LINK)
    room.refused = (f"{BASE}/v/",)
    room.store.commit(Change(conversation=a_conversation(version=1)), owner="worker")
    room.send()
    assert [reply.text for reply in room.channel.sent] == ["safe_text"]
    talk, _ = room.store.load(CONVERSATION)
    assert talk is not None
    assert talk.lost_link_id == LINK_ID


# What can go wrong.


def test_what_was_not_taken_is_tried_again_later() -> None:
    room = room_with(an_entry(), DeliveryRetryable("x_503"))
    room.send()
    assert (room.entry().state, room.entry().due_at) == (EntryState.READY, NOW + timedelta(seconds=5))
    assert room.entry().text == "Glad to help."
    room.send()
    assert len(room.channel.tried) == 1
    room.clock.move(seconds=5)
    room.send()
    assert room.entry().state is EntryState.SENT


def test_a_platform_that_asks_to_wait_is_heard() -> None:
    room = room_with(an_entry(), RateLimited("rate_limited", retry_after_seconds=77))
    room.send()
    assert room.entry().due_at == NOW + timedelta(seconds=77)


def test_rate_limits_use_up_no_attempt() -> None:
    room = room_with(an_entry(), *[RateLimited("rate_limited", retry_after_seconds=60)] * 50)
    for _ in range(50):
        room.send()
        room.clock.move(minutes=1)
    room.channel.errors.append(DeliveryRetryable("x_503"))
    room.send()
    assert (room.entry().state, room.entry().due_at) == (EntryState.READY, room.clock() + timedelta(seconds=5))
    room.clock.move(seconds=5)
    room.send()
    assert room.entry().state is EntryState.SENT


def test_a_rate_limit_that_never_ends_keeps_a_reply_for_a_day() -> None:
    room = room_with(an_entry(), *[RateLimited("rate_limited")] * 500)
    for _ in range(500):
        room.send()
        room.clock.move(minutes=15)
    assert len(room.channel.tried) == KEPT / timedelta(minutes=15) + 1
    assert room.log.of("reply_failed")[0]["reason"] == "rate_limited"


def test_after_eight_more_attempts_it_is_given_up() -> None:
    room = room_with(an_entry(), *[DeliveryRetryable("x_503")] * 20)
    for _ in range(20):
        room.send()
        room.clock.move(hours=2)
    assert len(room.channel.tried) == 9
    assert room.entry().state is EntryState.FAILED
    assert room.log.of("reply_failed")[0]["reason"] == "x_503"
    assert not room.is_waiting()


def test_what_is_rejected_is_not_tried_again() -> None:
    room = room_with(an_entry(), DeliveryRejected("x_cannot_message"))
    room.send()
    room.clock.move(days=1)
    room.send()
    assert len(room.channel.tried) == 1
    assert (room.entry().state, room.log.of("reply_failed")[0]["reason"]) == (EntryState.FAILED, "x_cannot_message")


def test_refused_credentials_keep_a_reply_for_a_day() -> None:
    room = room_with(an_entry(), *[CredentialsRefused("x")] * 500)
    for _ in range(500):
        room.send()
        room.clock.move(minutes=15)
    assert len(room.channel.tried) == KEPT / timedelta(minutes=15) + 1
    assert room.entry().state is EntryState.FAILED
    assert set(room.log.codes) == {"reply_ready", "reply_failed"}


def test_mended_credentials_send_what_waited() -> None:
    room = room_with(an_entry(), *[CredentialsRefused("x")] * 30)
    for _ in range(31):
        room.send()
        room.clock.move(minutes=15)
    assert room.entry().state is EntryState.SENT


def test_a_private_text_of_unknown_fate_is_sent_once_more_and_then_never() -> None:
    room = room_with(an_entry(), *[DeliveryOutcomeUnknown("timeout")] * 9)
    for _ in range(9):
        room.send()
        room.clock.move(minutes=2)
    assert len(room.channel.tried) == 2
    assert room.entry().state is EntryState.UNKNOWN
    assert room.log.of("reply_unknown")[0]["reason"] == "outcome_unknown"
    assert not room.is_waiting()


def test_a_public_text_of_unknown_fate_is_never_sent_again() -> None:
    room = room_with(PUBLIC, *[DeliveryOutcomeUnknown("timeout")] * 9)
    for _ in range(9):
        room.send()
        room.clock.move(minutes=2)
    assert len(room.channel.tried) == 1
    assert room.entry().state is EntryState.UNKNOWN


@pytest.mark.parametrize(("entry", "tries"), [(an_entry(), 2), (PUBLIC, 1)])
def test_a_sender_that_died_holds_an_entry_for_its_lease_and_leaves_a_doubt(entry: OutboxEntry, tries: int) -> None:
    room = room_with(entry, *[Stopped()] * 9)
    for _ in range(9):
        try:
            room.send()
        except Stopped:
            assert room.entry().due_at == room.clock() + LEASE
        room.clock.move(seconds=59)
        room.send()
        room.clock.move(seconds=1)
    assert len(room.channel.tried) == tries
    assert room.entry().state is EntryState.UNKNOWN


def test_a_doubt_counts_even_when_the_next_answer_is_a_clear_no() -> None:
    room = room_with(PUBLIC, DeliveryOutcomeUnknown("timeout"))
    room.send()
    room.clock.move(minutes=2)
    room.send()
    assert room.entry().doubts == 1
