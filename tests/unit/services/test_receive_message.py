"""Promise: a webhook that the platform signed is redacted and queued whole, or refused with nothing done."""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest

from chalicelib.domain.errors import ChannelUnknown, PayloadUnreadable, QueueIncomplete, SignatureInvalid
from chalicelib.domain.messages import WITHHELD, IgnoredEvent, InboundMessage
from chalicelib.services.receive_message import LARGEST_BODY, LONGEST_TEXT, ReceiveMessage
from tests.builders import a_mention, a_message
from tests.fakes import RecordingLog, RecordingQueue

KEY = bytes(range(32))
HEADERS = {"x-signature": "good"}


@dataclass
class Reader:
    """A channel that takes `x-signature: good` for signed, and gives these events."""

    events: Sequence[InboundMessage | IgnoredEvent] = ()
    parsed: list[bytes] = field(default_factory=list)

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        if headers.get("x-signature") != "good":
            raise SignatureInvalid("x")

    def parse(self, body: bytes) -> Sequence[InboundMessage | IgnoredEvent]:
        self.parsed.append(body)
        if body == b"unreadable":
            raise PayloadUnreadable("x")
        return self.events

    def answer_challenge(self, query: Mapping[str, str]) -> tuple[str, str] | None:
        return ("application/json", query["crc"]) if "crc" in query else None


def unchanged(message: InboundMessage) -> InboundMessage:
    return message


@dataclass
class Room:
    reader: Reader = field(default_factory=Reader)
    queue: RecordingQueue = field(default_factory=RecordingQueue)
    log: RecordingLog = field(default_factory=RecordingLog)

    def receive(self, body: bytes = b"{}", headers: Mapping[str, str] = HEADERS, redact=unchanged) -> None:  # type: ignore[no-untyped-def]
        ReceiveMessage({"x": self.reader}, redact, self.queue, KEY, self.log)("x", headers, body)


def test_every_message_is_queued_in_order_under_its_conversation() -> None:
    room = Room(Reader([a_message(event_id="1"), a_mention(event_id="2"), a_message(event_id="3", sender_id="9002")]))
    room.receive()
    assert [queued.message.event_id for queued in room.queue.messages] == ["1", "2", "3"]
    first, second, third = (queued.conversation for queued in room.queue.messages)
    # In public and in private it is the same person; another person is another conversation.
    assert first == second != third
    assert first == hmac.digest(KEY, b"x\x007301000000000000001\x009001", "sha256").hex()
    assert room.log.lines == [("webhook_accepted", {"channel": "x", "queued": 3, "ignored": 0})]


def test_another_account_of_the_brand_is_another_conversation() -> None:
    room = Room(Reader([a_message(), a_message(account_id="7302")]))
    room.receive()
    assert len({queued.conversation for queued in room.queue.messages}) == 2


def test_ignored_events_are_counted_and_go_nowhere() -> None:
    ignored = [
        IgnoredEvent("x", "1", "own_message"),
        IgnoredEvent("x", "2", "own_message"),
        IgnoredEvent("x", "3", "like"),
    ]
    room = Room(Reader([*ignored, a_message()]))
    room.receive()
    assert len(room.queue.messages) == 1
    assert room.log.of("webhook_accepted") == [{"channel": "x", "queued": 1, "ignored": 3}]
    assert room.log.of("event_ignored") == [
        {"channel": "x", "reason": "own_message", "count": 2},
        {"channel": "x", "reason": "like", "count": 1},
    ]


def test_text_is_redacted_before_it_goes_anywhere() -> None:
    room = Room(Reader([a_message("my card is 4111 1111 1111 1111")]))
    room.receive(redact=lambda message: replace(message, text="my card is [card removed]", redacted=("card",)))
    assert room.queue.messages[0].message.text == "my card is [card removed]"
    assert room.log.of("redacted") == [{"channel": "x", "kind": "card"}]


def test_where_redaction_fails_no_word_goes_on() -> None:
    def broken(message: InboundMessage) -> InboundMessage:
        raise RuntimeError(message.text)

    room = Room(Reader([a_message("4111 1111 1111 1111"), a_message("hello", event_id="e2")]))
    room.receive(redact=broken)
    assert [(queued.message.text, queued.message.redacted) for queued in room.queue.messages] == [("", (WITHHELD,))] * 2
    assert room.log.of("redaction_failed") == [{"channel": "x"}] * 2
    assert "4111" not in repr(room.log.lines) + repr(room.queue.messages)


def test_no_line_of_log_holds_a_word_a_handle_or_an_id_of_a_person() -> None:
    room = Room(
        Reader([a_message("canary-text", sender_handle="canaryhandle", sender_name="Canary", sender_id="canary-id")])
    )
    room.receive()
    assert "canary" not in repr(room.log.lines).lower()


@pytest.mark.parametrize("headers", [{}, {"x-signature": "bad"}])
def test_an_unsigned_body_is_not_even_parsed(headers: Mapping[str, str]) -> None:
    room = Room(Reader([a_message()]))
    with pytest.raises(SignatureInvalid):
        room.receive(headers=headers)
    assert (room.reader.parsed, room.queue.messages, room.log.lines) == ([], [], [])


@pytest.mark.parametrize(("size", "taken"), [(LARGEST_BODY, True), (LARGEST_BODY + 1, False)])
def test_a_body_that_is_too_large_is_refused_before_any_work(size: int, taken: bool) -> None:
    room = Room()
    if taken:
        room.receive(b"x" * size)
    else:
        with pytest.raises(SignatureInvalid):
            room.receive(b"x" * size)
    assert bool(room.reader.parsed) is taken


def test_an_unreadable_body_queues_nothing() -> None:
    room = Room(Reader([a_message()]))
    with pytest.raises(PayloadUnreadable):
        room.receive(b"unreadable")
    assert room.queue.messages == []


def test_a_queue_that_does_not_take_all_makes_the_platform_send_again() -> None:
    room = Room(Reader([a_message()]), RecordingQueue(broken=True))
    with pytest.raises(QueueIncomplete):
        room.receive()
    assert "webhook_accepted" not in room.log.codes


def test_a_channel_that_is_not_set_up_is_unknown() -> None:
    service = ReceiveMessage({}, unchanged, RecordingQueue(), KEY, RecordingLog())
    with pytest.raises(ChannelUnknown):
        service("x", HEADERS, b"{}")
    with pytest.raises(ChannelUnknown):
        service.answer_challenge("x", {})


def test_a_challenge_is_answered_by_the_channel() -> None:
    service = ReceiveMessage({"x": Reader()}, unchanged, RecordingQueue(), KEY, RecordingLog())
    assert service.answer_challenge("x", {"crc": "abc"}) == ("application/json", "abc")
    assert service.answer_challenge("x", {"other": "abc"}) is None


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Maria K", "Maria K"),
        ("Bo 4111 1111 1111 1111", None),
        ("write me: bo@example.com", None),
        ("https://example.com", None),
        ("ليلى ٤١١١", None),
        ("a" * 100, None),
        (None, None),
    ],
)
def test_a_display_name_that_holds_more_than_a_name_goes_no_further(name: str | None, kept: str | None) -> None:
    room = Room(Reader([a_message(sender_name=name)]))
    room.receive()
    assert room.queue.messages[0].message.sender_name == kept


@pytest.mark.parametrize(("length", "cut"), [(LONGEST_TEXT, False), (LONGEST_TEXT + 1, True), (900_000, True)])
def test_a_text_too_long_for_the_queue_is_cut(length: int, cut: bool) -> None:
    room = Room(Reader([a_message("ف" * length)]))
    room.receive()
    [queued] = room.queue.messages
    assert queued.message.text == "ف" * LONGEST_TEXT
    assert queued.message.redacted == ()
    assert ("text_cut" in room.log.codes) is cut


def test_a_text_is_redacted_before_it_is_cut() -> None:
    def redact(message: InboundMessage) -> InboundMessage:
        return replace(message, text=message.text.replace("4111111111111111", "[card removed]"), redacted=("card",))

    room = Room(Reader([a_message("a" * (LONGEST_TEXT - 8) + "4111111111111111")]))
    room.receive(redact=redact)
    [queued] = room.queue.messages
    assert "4111" not in queued.message.text
    assert len(queued.message.text) == LONGEST_TEXT
