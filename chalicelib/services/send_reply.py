"""Send one outbox entry: lease it, make the link, pass the gate once more, send, and note what became of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from chalicelib.domain.decision import LINK_PLACE
from chalicelib.domain.errors import (
    CredentialsRefused,
    DeliveryOutcomeUnknown,
    DeliveryRejected,
    DeliveryRetryable,
    RateLimited,
)
from chalicelib.domain.links import LinkClaims, Purpose, SigningKey, bind, sign_link
from chalicelib.domain.messages import OutboundReply
from chalicelib.domain.outbox import (
    LOOK_AGAIN_AFTER,
    EntryState,
    LinkFate,
    OutboxEntry,
    is_authentic,
    may_send,
    retry_at,
    retry_refused_at,
)
from chalicelib.services.write_reply import SAFE_TEXT, Gate, is_refused

if TYPE_CHECKING:
    from chalicelib.domain.ports import Log, Outbox, ReplyRenderer, ReplySender

LOG_CODES = {
    EntryState.READY: "reply_ready",
    EntryState.UNCERTAIN: "reply_uncertain",
    EntryState.SENT: "reply_sent",
    EntryState.FAILED: "reply_failed",
    EntryState.UNKNOWN: "reply_unknown",
}
"""By what became of an attempt; alarms wait for the last two."""


@dataclass(frozen=True, slots=True)
class SendReply:
    """The sender's use case, and the only holder of the channels' sending halves and of the signing key."""

    outbox: "Outbox"
    channels: "Mapping[str, ReplySender]"
    gate: Gate
    renderer: "ReplyRenderer"
    signing_key: SigningKey
    outbox_key: bytes
    """What the worker marks entries with that carry a link; nothing else gets a link made."""
    verify_base_url: str
    """Where links lead, such as `https://care.example.com`; never taken from a request."""
    log: "Log"
    clock: Callable[[], datetime]
    random_bytes: Callable[[int], bytes]
    jitter: Callable[[], float]

    def __call__(self, conversation: str, entry_id: str) -> None:
        """Send an entry if it is due and nobody else holds it. Every outcome is written down; nothing is raised."""
        now = self.clock()
        entry = self.outbox.claim(conversation, entry_id, now=now, owner=self.random_bytes(12).hex())
        if entry is None:
            return
        if not is_authentic(entry, self.outbox_key):
            # The alarm is on the log line: somebody who may write to the table asks for links, or a key was changed.
            self.log("link_not_ours", channel=entry.channel, case_id=entry.case_id, contact=entry.conversation[:16])
            self._settle(entry, EntryState.FAILED, None, "link_not_ours")
        elif not may_send(entry):
            self._settle(entry, EntryState.UNKNOWN, None, "outcome_unknown")
        else:
            self._send(entry)

    def _send(self, entry: OutboxEntry) -> None:
        text, withheld = self._final_text(entry)
        reply = OutboundReply(
            kind=entry.kind,
            contact_id=entry.contact_id,
            in_reply_to=entry.in_reply_to,
            text=text,
            idempotency_key=entry.entry_id,
        )
        try:
            self.channels[entry.channel].send(reply)
        except RateLimited as exc:
            self._refused(entry, exc.retry_after_seconds, exc.code)
        except CredentialsRefused as exc:
            # The alarm is on the log line.
            self._refused(entry, None, exc.code)
        except DeliveryRetryable as exc:
            entry = replace(entry, failures=entry.failures + 1)
            at = retry_at(entry, now=self.clock(), asked_seconds=exc.retry_after_seconds, jitter=self.jitter())
            self._settle(entry, EntryState.READY if at else EntryState.FAILED, at, exc.code)
        except DeliveryOutcomeUnknown as exc:
            self._settle(entry, EntryState.UNCERTAIN, self.clock() + LOOK_AGAIN_AFTER, exc.code)
        except DeliveryRejected as exc:
            self._settle(entry, EntryState.FAILED, None, exc.code)
        else:
            self._settle(entry, EntryState.SENT, None, withheld or "sent")

    def _refused(self, entry: OutboxEntry, asked_seconds: int | None, code: str) -> None:
        at = retry_refused_at(entry, now=self.clock(), asked_seconds=asked_seconds, jitter=self.jitter())
        self._settle(entry, EntryState.READY if at else EntryState.FAILED, at, code)

    def _final_text(self, entry: OutboxEntry) -> tuple[str, str]:
        """Return what to send, and why it is not what was planned; empty where it is.

        Each reason is a log line that an alarm waits for: the safe text promises a person.
        """
        if entry.link is not None and entry.link.expires_at <= self.clock():
            # It waited too long. Nobody can use the link, and to say nothing would leave the contact waiting.
            self.log("link_expired_before_sending", channel=entry.channel, case_id=entry.case_id)
            return self._safe_text(entry), "link_expired_before_sending"
        text = entry.text
        if entry.link is not None:
            text = text.replace(LINK_PLACE, f"{self.verify_base_url}/v/{self._token(entry)}")
        if not is_refused(self.gate, text, entry.wordings, entry.locale):
            return text, ""
        self.log("gate_refused_at_sending", channel=entry.channel, case_id=entry.case_id)
        return self._safe_text(entry), "gate_refused_at_sending"

    def _safe_text(self, entry: OutboxEntry) -> str:
        safe = self.renderer.render(
            SAFE_TEXT[entry.kind], locale=entry.locale, channel=entry.channel, values={}, seed=entry.entry_id
        )
        return safe.text

    def _token(self, entry: OutboxEntry) -> str:
        if entry.link is None:
            raise ValueError("an entry without a link has no token")
        link = entry.link
        claims = LinkClaims(
            key_id=self.signing_key.key_id,
            purpose=Purpose.VERIFY,
            expires_at=int(link.expires_at.timestamp()),
            link_id=bytes.fromhex(link.link_id),
            binding=bind(link.tenant, link.case_id, entry.conversation, Purpose.VERIFY),
        )
        return sign_link(claims, self.signing_key)

    def _settle(self, entry: OutboxEntry, state: EntryState, due_at: datetime | None, note: str) -> None:
        self.outbox.settle(entry, state, due_at=due_at, note=note, link_fate=_link_fate(state, note))
        self.log(
            LOG_CODES[state],
            channel=entry.channel,
            kind=entry.kind,
            case_id=entry.case_id,
            attempt=entry.attempts,
            reason=note,
            contact=entry.conversation[:16],
        )


def _link_fate(state: EntryState, note: str) -> LinkFate | None:
    """Return what became of a link, if the entry had one, or None where the entry waits."""
    if state in {EntryState.READY, EntryState.UNCERTAIN}:
        return None
    return LinkFate.SENT if (state, note) == (EntryState.SENT, "sent") else LinkFate.LOST
