"""A whole system in one thread: the real services, a clock that is moved, queues that redeliver, and people who retry.

Every outside call of the services goes through `Faults`.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chalicelib.adapters.queue import SqsInbound, SqsWakeUps, read_queued, read_wake_up
from chalicelib.adapters.renderer import ReplyRenderer
from chalicelib.adapters.verifiers.records import RecordsVerifier, field_digest, record_digest
from chalicelib.domain.errors import DeliveryOutcomeUnknown, DeliveryRetryable, LinkRefused
from chalicelib.domain.gate import check
from chalicelib.domain.links import SigningKey, VerifyingKey
from chalicelib.domain.messages import IgnoredEvent, InboundMessage
from chalicelib.services.handle_message import HandleMessage
from chalicelib.services.receive_message import ReceiveMessage
from chalicelib.services.send_reply import SendReply
from chalicelib.services.sweep_due import SweepDue
from chalicelib.services.verify_contact import Answer, AnswerKind, VerifyContact
from chalicelib.services.write_reply import WriteReply
from tests.builders import NOW, OUTBOX_KEY, ROOT, the_brand, the_languages
from tests.fakes import CountingBytes, FakeChannel, FakeClock, RecordingLog
from tests.faults import Faults, FunctionStopped

if TYPE_CHECKING:
    from chalicelib.domain.ports import RecordStore
    from tests.stores import Stores

INBOUND, OUTBOUND = "inbound.fifo", "outbound.fifo"
VISIBILITY = timedelta(seconds=180)
DEDUPLICATION = timedelta(minutes=5)
RECEIVES = 5
A_SWEEP = timedelta(seconds=61)
ROUNDS = 40
RECORDS_KEY, INDEX_KEY, SEED = b"r" * 31 + b"1", b"i" * 31 + b"1", b"s" * 32
RIGHT = {
    "account_number": "10203040",
    "postcode": "ZZ99 3VZ",
    "date_of_birth_day": "31",
    "date_of_birth_month": "3",
    "date_of_birth_year": "1984",
}
WRONG = {**RIGHT, "postcode": "ZZ99 3WZ"}
CONTACT = "9001"
_TOKEN = re.compile(r"https://care\.example\.com/v/([\w-]{142})")
_RENDERER = ReplyRenderer(ROOT / "templates" / "replies", default_locale="en")
T = TypeVar("T")


@dataclass(slots=True)
class _Message:
    body: str
    group: str
    visible_at: datetime
    receives: int = 0


@dataclass(slots=True)
class MemoryQueues:
    """SQS FIFO queues: order and deduplication within a group, messages that come back, dead letters."""

    clock: Callable[[], datetime]
    queues: dict[str, list[_Message]] = field(default_factory=lambda: {INBOUND: [], OUTBOUND: []})
    dead: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    """Every body that was ever queued."""
    _seen: dict[tuple[str, str, str], datetime] = field(default_factory=dict)

    def call(self, operation: str, request: Mapping[str, Any]) -> Mapping[str, Any]:
        """Answer `SendMessageBatch`."""
        assert operation == "SendMessageBatch"
        for entry in request["Entries"]:
            key = (request["QueueUrl"], entry["MessageGroupId"], entry["MessageDeduplicationId"])
            if key in self._seen and self.clock() - self._seen[key] < DEDUPLICATION:
                continue
            self._seen[key] = self.clock()
            self.bodies.append(entry["MessageBody"])
            self.queues[request["QueueUrl"]].append(
                _Message(entry["MessageBody"], entry["MessageGroupId"], self.clock())
            )
        return {"Successful": [{"Id": entry["Id"]} for entry in request["Entries"]]}

    def take(self, queue: str) -> _Message | None:
        """Return the next message whose group holds none that is out, and hide it."""
        held: set[str] = set()
        for message in list(self.queues[queue]):
            if message.group in held:
                continue
            held.add(message.group)
            if message.visible_at > self.clock():
                continue
            if message.receives == RECEIVES:
                self.queues[queue].remove(message)
                self.dead.append(message.body)
                continue
            message.receives += 1
            message.visible_at = self.clock() + VISIBILITY
            return message
        return None

    def delete(self, queue: str, message: _Message) -> None:
        if message in self.queues[queue]:
            self.queues[queue].remove(message)


@dataclass(slots=True)
class FakeRecords:
    """Implements `RecordStore`."""

    records: Mapping[str, Mapping[str, str]]
    counts: dict[str, int] = field(default_factory=dict)

    def find(self, record_digest: str) -> Mapping[str, str] | None:
        return self.records.get(record_digest)

    def count_failure(self, record_digest: str, *, now: datetime) -> int:
        self.counts[record_digest] = self.counts.get(record_digest, 0) + 1
        return self.counts[record_digest]

    def failures(self, record_digest: str, *, now: datetime) -> int:
        return self.counts.get(record_digest, 0)


def sample_records() -> dict[str, dict[str, str]]:
    """Return one customer, as the import writes it."""
    record = record_digest(RECORDS_KEY, "10203040")
    facts = {"postcode": "ZZ993VZ", "date_of_birth": "19840331"}
    return {record: {name: field_digest(RECORDS_KEY, record, name, value) for name, value in facts.items()}}


@dataclass(slots=True)
class _Reader:
    """Implements `WebhookReader` for a platform that hands over ready messages; signatures are tested elsewhere."""

    message: InboundMessage

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Take everything."""

    def parse(self, body: bytes) -> Sequence[InboundMessage | IgnoredEvent]:
        return [self.message]

    def answer_challenge(self, query: Mapping[str, str]) -> tuple[str, str] | None:
        return None


class World:
    """One customer, one system. `real` are the stores themselves, `stores` the same ones as the services see them."""

    def __init__(self, faults: Faults, *, real: "Stores", stores: "Stores", records: "RecordStore") -> None:
        self.faults, self.real = faults, real
        self.clock, self.random, self.log = FakeClock(NOW), CountingBytes(), RecordingLog()
        self.queues, self.channel = MemoryQueues(self.clock), FakeChannel()
        self.form_answers: list[AnswerKind] = []
        self.delivered: list[InboundMessage] = []
        self.look: Callable[[], None] = lambda: None
        """Called whenever everybody has had their turn."""
        self._last: Callable[[], object] = lambda: None
        public_key = Ed25519PrivateKey.from_private_bytes(SEED).public_key().public_bytes_raw()
        queue_call = faults.wrap(self.queues).call
        wake_ups = SqsWakeUps(queue_call, OUTBOUND)
        write_reply = WriteReply(_RENDERER, check, self.log)
        self._inbound_queue = SqsInbound(queue_call, INBOUND)
        self._worker = HandleMessage(
            store=stores.cases,
            write_reply=write_reply,
            wake_ups=wake_ups,
            brand=the_brand(),
            languages=the_languages(),
            outbox_key=OUTBOX_KEY,
            log=self.log,
            clock=self.clock,
            random_bytes=self.random,
        )
        self._sender = SendReply(
            outbox=stores.outbox,
            channels={
                "x": faults.wrap(
                    self.channel,
                    refused=lambda: DeliveryRetryable("busy"),
                    lost=lambda: DeliveryOutcomeUnknown("no_answer"),
                )
            },
            gate=check,
            renderer=_RENDERER,
            signing_key=SigningKey(1, SEED),
            outbox_key=OUTBOX_KEY,
            verify_base_url="https://care.example.com",
            log=self.log,
            clock=self.clock,
            random_bytes=self.random,
            jitter=lambda: 0.5,
        )
        self._sweep = SweepDue(stores.outbox, wake_ups, self.log, self.clock)
        self.form = VerifyContact(
            store=stores.cases,
            links=stores.links,
            verifier=RecordsVerifier(records, RECORDS_KEY, "account_number"),
            write_reply=write_reply,
            wake_ups=wake_ups,
            key_ring={1: VerifyingKey(public_key, datetime(2100, 1, 1, tzinfo=UTC))},
            brand=the_brand(),
            languages=the_languages(),
            log=self.log,
            clock=self.clock,
            random_bytes=self.random,
            pause=lambda seconds: self.clock.move(seconds=seconds),
        )
        faults.meanwhile = self._others

    def arrives(self, message: InboundMessage) -> None:
        """Let the platform deliver a message until it is accepted, then everything settle."""
        self._deliver(message)
        self.settle()

    def arrives_only(self, message: InboundMessage) -> None:
        """Let the platform deliver a message, and everybody have one turn: what is not due yet waits."""
        self._deliver(message)
        self._round()

    def _deliver(self, message: InboundMessage) -> None:
        receive = ReceiveMessage({"x": _Reader(message)}, lambda one: one, self._inbound_queue, INDEX_KEY, self.log)
        self.delivered.append(message)
        self._again(lambda: receive("x", {}, b"{}"))

    def token(self) -> str:
        """Return the token of the newest link that the customer was sent."""
        found = [_TOKEN.search(reply.text) for reply in self.channel.sent]
        return [match[1] for match in found if match][-1]

    def opens(self) -> None:
        token = self.token()
        self._again(lambda: self.form.open(token))

    def submits(self, facts: Mapping[str, str], *, until: frozenset[AnswerKind]) -> None:
        """Fill the form as a person does: the same page again when it fails, a new one when told to, until the end."""
        token = self.token()
        for _ in range(12):
            submission = self.random(16).hex()

            def send(submission: str = submission) -> Answer:
                return self.form.submit(token, submission, facts, wrote_it=True)

            try:
                answer = self._again(send)
            except LinkRefused as refusal:
                # The same page, sent twice, came to its end in between.
                if refusal.reason in until:
                    break
                raise
            self.form_answers.append(answer.kind)
            if answer.kind in until:
                break
            waits = {AnswerKind.IN_PROGRESS: 31, AnswerKind.UNAVAILABLE: 31}
            self.clock.move(seconds=max(answer.wait_seconds, waits.get(answer.kind, 0)))
        else:
            raise AssertionError(f"the form never came to an end: {self.form_answers}")
        self.settle()

    def says_not_me(self) -> None:
        token = self.token()
        # The button, pressed twice: the first press did it.
        with suppress(LinkRefused):
            self._again(lambda: self.form.repudiate(token))
        self.settle()

    def settle(self) -> None:
        """Let redeliveries, sweeps and the sender do what they do until nothing waits any more."""
        for _ in range(ROUNDS):
            self._round()
            self.look()
            if not any(self.queues.queues.values()) and not self.real.outbox.due(
                now=self.clock() + timedelta(days=1), limit=1
            ):
                return
            self.clock.now += A_SWEEP
        raise AssertionError(f"never quiet: {self.queues.queues}")

    def _round(self) -> None:
        self._run(INBOUND, lambda body: self._worker(read_queued(body)))
        self._run(OUTBOUND, lambda body: self._sender(*read_wake_up(body)))
        self._survive(self._sweep)
        self._run(OUTBOUND, lambda body: self._sender(*read_wake_up(body)))

    def _run(self, queue: str, handler: Callable[[str], object]) -> None:
        while (message := self.queues.take(queue)) is not None:
            body = message.body
            self._last = lambda body=body: handler(body)  # type: ignore[misc]  # a default binds it now
            if self._survive(lambda body=body: handler(body)):  # type: ignore[misc]
                self.queues.delete(queue, message)

    def _survive(self, handler: Callable[[], object]) -> bool:
        """Run a handler as Lambda does: whatever happens in it, the rest of the world goes on."""
        try:
            handler()
        except (Exception, FunctionStopped):  # noqa: BLE001 - as Lambda does, whatever it was
            return False
        return True

    def _again(self, step: Callable[[], T]) -> T:
        """Do what a platform or a person does when they get an error: the same again, a little later."""
        self._last = step
        for _ in range(6):
            try:
                return step()
            except LinkRefused:
                raise
            except (Exception, FunctionStopped):  # noqa: BLE001 - the outside sees an error page, whatever it was
                self.clock.move(seconds=5)
        raise AssertionError("it never worked again")

    def _others(self) -> None:
        """Do what may happen while one call takes longer than any lease: the same message again, and all the others."""
        last = self._last
        self.clock.now += A_SWEEP
        self._survive(last)
        self.clock.now += VISIBILITY
        self._round()


def queued_texts(world: World) -> str:
    """Return all that was ever on a queue, as one text to look for secrets in."""
    return json.dumps(world.queues.bodies)
