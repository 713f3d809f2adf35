"""The doors of the house: what the services need from the outside, as protocols."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from chalicelib.domain.cases import Case, Conversation, Thread
from chalicelib.domain.changes import Change
from chalicelib.domain.intents import IntentWords
from chalicelib.domain.links import Link, TryResult
from chalicelib.domain.messages import IgnoredEvent, InboundMessage, OutboundReply, QueuedMessage
from chalicelib.domain.outbox import EntryState, LinkFate, OutboxEntry
from chalicelib.domain.speech import Speech
from chalicelib.domain.templates import RenderedReply
from chalicelib.domain.verification import Outcome


class WebhookReader(Protocol):
    """The receiving half of a channel."""

    def verify(self, body: bytes, headers: Mapping[str, str]) -> None:
        """Raise SignatureInvalid unless the platform signed exactly these bytes. Header names are lower case."""

    def parse(self, body: bytes) -> Sequence[InboundMessage | IgnoredEvent]:
        """Return every event of the body in order. Raises PayloadUnreadable for a body of another shape."""

    def answer_challenge(self, query: Mapping[str, str]) -> tuple[str, str] | None:
        """Return (content type, body) that proves we own the address, or None for a query we do not know."""


class ReplySender(Protocol):
    """The sending half of a channel."""

    def send(self, reply: OutboundReply) -> str:
        """Send one reply and return the platform's id of it.

        Raises:
            DeliveryRetryable: it surely was not delivered; later it may be. RateLimited, where we asked too often.
            DeliveryOutcomeUnknown: the answer was lost; it may stand on the platform.
            DeliveryRejected: it never will be delivered.
            CredentialsRefused: our token was refused.
        """


class Log(Protocol):
    """Writes one line of log; only fields from the allowlist are let through."""

    def __call__(self, code: str, **fields: str | int | bool | None) -> None:
        """Write the event code with these fields. Never raises."""


class InboundQueue(Protocol):
    """What the webhook function hands events to."""

    def put(self, messages: Sequence[QueuedMessage]) -> None:
        """Queue every message in order. Raises QueueIncomplete unless the queue has all of them."""


class WakeUps(Protocol):
    """Tells the sender that an entry is due. Losing one costs a minute: the sweep finds what is due."""

    def wake(self, conversation: str, entry_ids: Sequence[str], *, nonce: str) -> None:
        """Ask for these entries to be sent, in order. `nonce` tells two wake-ups of one entry apart."""


class CaseStore(Protocol):
    """Cases, conversations and everything that is written with them."""

    def load(self, conversation: str) -> tuple[Conversation | None, Case | None]:
        """Return a conversation and its newest case, in one read."""

    def thread(self, thread: str) -> Thread | None:
        """Return what is known of a public thread."""

    def commit(self, change: Change, *, owner: str) -> None:
        """Write a change whole. `owner` is random for each attempt to decide: it marks our own earlier success.

        Raises:
            AlreadyHandled: the event was seen before.
            CaseChanged: the case, conversation or link is no longer as it was read; nothing was written.
        """


class LinkStore(Protocol):
    """One-time links and the tries made on them."""

    def get(self, link_id: str) -> Link | None:
        """Return the link as it is now."""

    def open(self, link_id: str, *, now: datetime) -> Link:
        """Count one opening. Raises LinkRefused where the link is not live or was opened too often."""

    def reserve_try(self, link_id: str, submission_id: str, *, now: datetime) -> Link:
        """Take one try for a submission, before the verifier is asked.

        Raises LinkRefused with the reason: not open, `tries_used`, `too_soon`, or `repeated` for a submission that
        was seen before.
        """

    def finish_try(self, link_id: str, submission_id: str, result: TryResult, *, give_back: bool) -> None:
        """Record what became of a try; `give_back` returns it where the verifier could not be asked."""


class RecordStore(Protocol):
    """The brand's customer records, as keyed digests."""

    def find(self, record_digest: str) -> Mapping[str, str] | None:
        """Return the digests of a record by field name, or None."""

    def count_failure(self, record_digest: str, *, now: datetime) -> int:
        """Count one failed try on a claimed record, whether it exists or not, and return those of the last 24 h."""

    def failures(self, record_digest: str, *, now: datetime) -> int:
        """Return the failed tries on a claimed record in the last 24 hours."""


class Outbox(Protocol):
    """Replies waiting to be sent."""

    def claim(self, conversation: str, entry_id: str, *, now: datetime, owner: str) -> OutboxEntry | None:
        """Lease an entry, or return None where it is not due, already sent, or held by somebody else.

        An entry whose earlier attempt has no known outcome comes with `doubts` counted up.
        """

    def settle(
        self,
        entry: OutboxEntry,
        state: EntryState,
        *,
        due_at: datetime | None,
        note: str,
        link_fate: LinkFate | None = None,
    ) -> None:
        """Record what became of the attempt, and `failures` as the entry has them.

        `due_at` is when the sweep shall look again, None for never. `link_fate`, of an entry that carries a link, is
        noted on the conversation in the same write.
        """

    def due(self, *, now: datetime, limit: int) -> Sequence[tuple[str, str]]:
        """Return (conversation, entry id) of entries that are due, oldest first."""


class Verifier(Protocol):
    """Answers whether facts match a record."""

    def verify(self, facts: Mapping[str, str], *, now: datetime) -> Outcome:
        """Return the outcome. The facts live in memory for this call: never stored, logged or put in an error."""


class Languages(Protocol):
    """What is known of each language. A language that has no words of its own is answered in the brand's."""

    def speech(self, locale: str) -> Speech:
        """Return how a language says things."""

    def intents(self, locale: str) -> IntentWords:
        """Return what people write in a language."""


class ReplyRenderer(Protocol):
    """Turns a template into words."""

    def render(
        self,
        name: str,
        *,
        locale: str,
        channel: str,
        values: Mapping[str, str],
        seed: str,
        avoid: Collection[str] = (),
    ) -> RenderedReply:
        """Return the text and which wording it is. Raises TemplateBroken."""


class PageRenderer(Protocol):
    """Turns a page template into HTML."""

    def page(self, name: str, *, locale: str, **values: object) -> str:
        """Return the page. Raises TemplateBroken."""
