"""Promise: the queue has every message whole, in order and once, or the webhook hears that it has not."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.aws_json import AwsCaller
from chalicelib.adapters.queue import SqsInbound, SqsWakeUps, read_queued, read_wake_up, write_queued
from chalicelib.domain.errors import QueueIncomplete, ServiceRefused
from chalicelib.domain.messages import InboundMessage, MessageKind, QueuedMessage
from chalicelib.services.receive_message import LONGEST_TEXT
from local.aws import Created
from tests.builders import CONVERSATION, a_mention, a_message

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
MAYBE = st.none() | TEXTS
MESSAGES = st.builds(
    InboundMessage,
    channel=TEXTS,
    account_id=TEXTS,
    event_id=TEXTS,
    kind=st.sampled_from(MessageKind),
    sender_id=TEXTS,
    sender_handle=MAYBE,
    sender_name=MAYBE,
    text=TEXTS,
    locale=MAYBE,
    sent_at=st.datetimes(timezones=st.just(UTC)),
    has_attachment=st.booleans(),
    redacted=st.lists(TEXTS, max_size=3).map(tuple),
    post_id=MAYBE,
)


@pytest.fixture
def inbound(sqs: AwsCaller, created: Created) -> SqsInbound:
    return SqsInbound(sqs, created.inbound_queue_url)


@pytest.fixture
def wake_ups(sqs: AwsCaller, created: Created) -> SqsWakeUps:
    return SqsWakeUps(sqs, created.outbound_queue_url)


def received(sqs: AwsCaller, queue_url: str) -> list[dict[str, Any]]:
    """Take everything off a queue."""
    found: list[dict[str, Any]] = []
    request = {"QueueUrl": queue_url, "MaxNumberOfMessages": 10, "AttributeNames": ["All"]}
    while messages := sqs("ReceiveMessage", request).get("Messages", []):
        found += messages
        for message in messages:
            sqs("DeleteMessage", {"QueueUrl": queue_url, "ReceiptHandle": message["ReceiptHandle"]})
    return found


def some(count: int, conversation: str = CONVERSATION) -> list[QueuedMessage]:
    run = uuid4().hex
    return [QueuedMessage(conversation, a_message(f"number {n}", event_id=f"{run}.{n}")) for n in range(count)]


@given(message=MESSAGES)
def test_a_message_comes_back_as_it_was(message: InboundMessage) -> None:
    queued = QueuedMessage(CONVERSATION, message)
    assert read_queued(write_queued(queued)) == queued


@given(message=MESSAGES.flatmap(lambda one: st.text(st.characters()).map(lambda text: replace(one, text=text))))
def test_a_body_holds_only_what_the_queue_takes(message: InboundMessage) -> None:
    # SQS API reference, `SendMessageBatch`.
    allowed = re.compile("[\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
    assert allowed.fullmatch(write_queued(QueuedMessage(CONVERSATION, message)))


@pytest.mark.parametrize("letter", ["a", "ß", "ف", "漢", "🤬", "\x00"])
def test_the_longest_texts_pass_through_the_queue_in_calls_that_it_takes(letter: str) -> None:
    calls: list[list[str]] = []

    def call(_operation: str, request: Mapping[str, Any]) -> Mapping[str, Any]:
        calls.append([entry["MessageBody"] for entry in request["Entries"]])
        return {"Successful": [{"Id": entry["Id"]} for entry in request["Entries"]]}

    messages = [
        QueuedMessage(CONVERSATION, a_message(letter * LONGEST_TEXT, event_id=f"e{number}")) for number in range(25)
    ]
    SqsInbound(call, "https://queue.example.com").put(messages)
    assert [read_queued(body) for bodies in calls for body in bodies] == messages
    assert max(sum(len(body.encode()) for body in bodies) for bodies in calls) <= 262_144
    assert max(map(len, calls)) <= 10


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("👩‍👩‍👧‍👦 where is my parcel? 🤬", id="emoji"),
        pytest.param("أين طردي؟", id="right to left"),
        pytest.param('"quoted" \\ \n line\u2028separator \x00 \x0b \x7f', id="signs of control"),
        pytest.param("\ufffe \uffff \ud83d", id="signs that SQS refuses as they are"),
        pytest.param("", id="withheld"),
    ],
)
def test_every_text_passes_through_the_queue(inbound: SqsInbound, sqs: AwsCaller, text: str) -> None:
    queued = QueuedMessage(CONVERSATION, a_mention(text, event_id=uuid4().hex, redacted=("card", "password")))
    inbound.put([queued])
    assert [read_queued(one["Body"]) for one in received(sqs, inbound.queue_url)] == [queued]


@pytest.mark.parametrize("count", [0, 1, 10, 11, 25])
def test_more_than_one_call_takes_are_queued_in_order(inbound: SqsInbound, sqs: AwsCaller, count: int) -> None:
    messages = some(count)
    inbound.put(messages)
    assert [read_queued(one["Body"]) for one in received(sqs, inbound.queue_url)] == messages


def test_the_group_is_the_conversation_and_the_event_is_queued_once(inbound: SqsInbound, sqs: AwsCaller) -> None:
    [message] = some(1)
    other = QueuedMessage("d0" * 32, message.message)
    inbound.put([message])
    inbound.put([message, other])
    attributes = [one["Attributes"] for one in received(sqs, inbound.queue_url)]
    assert [one["MessageGroupId"] for one in attributes] == [CONVERSATION, "d0" * 32]
    expected = hashlib.sha256(f"{CONVERSATION}.x.{message.message.event_id}".encode()).hexdigest()
    assert attributes[0]["MessageDeduplicationId"] == expected


def test_wake_ups_name_the_entries_in_order(wake_ups: SqsWakeUps, sqs: AwsCaller) -> None:
    run = uuid4().hex
    entry_ids = [f"x.{run}.{number}" for number in range(12)]
    wake_ups.wake(CONVERSATION, entry_ids, nonce="new")
    found = received(sqs, wake_ups.queue_url)
    assert [read_wake_up(one["Body"]) for one in found] == [(CONVERSATION, entry_id) for entry_id in entry_ids]
    assert {one["Attributes"]["MessageGroupId"] for one in found} == {CONVERSATION}


@pytest.mark.parametrize(("nonces", "count"), [(["new", "new"], 1), (["new", "20260304100730"], 2)])
def test_an_entry_is_woken_again_only_by_another_nonce(
    wake_ups: SqsWakeUps, sqs: AwsCaller, nonces: list[str], count: int
) -> None:
    entry_id = f"x.{uuid4().hex}.0"
    for nonce in nonces:
        wake_ups.wake(CONVERSATION, [entry_id], nonce=nonce)
    assert len(received(sqs, wake_ups.queue_url)) == count


def test_nothing_to_queue_is_no_call() -> None:
    def call(_operation: str, _request: Mapping[str, Any]) -> Mapping[str, Any]:
        raise AssertionError("called")

    SqsInbound(call, "https://queue.example.com").put([])
    SqsWakeUps(call, "https://queue.example.com").wake(CONVERSATION, [], nonce="new")


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param({"Successful": [{"Id": "0"}], "Failed": [{"Id": "1", "Code": "InternalError"}]}, id="one failed"),
        pytest.param({"Failed": [{"Id": "0"}, {"Id": "1"}]}, id="all failed"),
        pytest.param({"Successful": [{"Id": "0"}]}, id="one missing"),
        pytest.param({}, id="an answer that says nothing"),
    ],
)
def test_a_queue_that_did_not_take_everything_is_an_error(answer: Mapping[str, Any]) -> None:
    with pytest.raises(QueueIncomplete) as incomplete:
        SqsInbound(lambda _operation, _request: answer, "https://queue.example.com").put(some(2))
    assert "number" not in str(incomplete.value)
    with pytest.raises(QueueIncomplete):
        SqsWakeUps(lambda _operation, _request: answer, "https://queue.example.com").wake("c", ["1", "2"], nonce="new")


def test_a_later_call_that_fails_is_an_error_and_the_repeat_queues_only_what_is_missing(
    inbound: SqsInbound, sqs: AwsCaller
) -> None:
    messages = some(12)
    calls: list[str] = []

    def second_call_fails(operation: str, request: Mapping[str, Any]) -> Mapping[str, Any]:
        calls.append(operation)
        return sqs(operation, request) if len(calls) != 2 else {"Failed": [{"Id": "0"}]}

    with pytest.raises(QueueIncomplete):
        SqsInbound(second_call_fails, inbound.queue_url).put(messages)
    inbound.put(messages)
    assert [read_queued(one["Body"]) for one in received(sqs, inbound.queue_url)] == messages


def test_a_queue_that_does_not_exist_is_an_error(inbound: SqsInbound, sqs: AwsCaller) -> None:
    with pytest.raises(ServiceRefused):
        SqsInbound(sqs, inbound.queue_url.replace("inbound", "absent")).put(some(1))
