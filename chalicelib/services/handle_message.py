"""Handle one queued message: load the case, decide, render, pass the gate, and write everything in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from chalicelib.domain.audit import audited
from chalicelib.domain.brand import Brand
from chalicelib.domain.case_phrase import case_phrase
from chalicelib.domain.cases import Case, Conversation, Thread, case_reference, new_case_id
from chalicelib.domain.changes import Change, EventSeen, LinkMove
from chalicelib.domain.decision import Decision, FreshIds, decide, held_back, recent_links
from chalicelib.domain.errors import AlreadyHandled, CaseChanged
from chalicelib.domain.intents import Intent, Reading, read_intent
from chalicelib.domain.language import choose_language, guess_language, supported, wished_language
from chalicelib.domain.links import LINK_ID_BYTES, LinkState
from chalicelib.domain.messages import InboundMessage, MessageKind, QueuedMessage
from chalicelib.domain.outbox import OutboxEntry, authenticated
from chalicelib.services.wake_sender import wake_sender
from chalicelib.services.write_reply import is_safe_text

if TYPE_CHECKING:
    from chalicelib.domain.ports import CaseStore, Languages, Log, WakeUps
    from chalicelib.services.write_reply import WriteReply

WORDINGS_A_THREAD = 2
"""How many of our last wordings under a public thread are not said there again."""
DECISIONS = 5
"""How often to read and decide again when somebody else changed the case in between."""


@dataclass(frozen=True, slots=True)
class HandleMessage:
    """The worker's use case. `clock` gives aware UTC time, `random_bytes` cryptographic randomness."""

    store: "CaseStore"
    write_reply: "WriteReply"
    wake_ups: "WakeUps"
    brand: Brand
    languages: "Languages"
    outbox_key: bytes
    """What entries that carry a link are marked with, for the sender to make it; the form has no such key."""
    log: "Log"
    clock: Callable[[], datetime]
    random_bytes: Callable[[int], bytes]

    def __call__(self, queued: QueuedMessage) -> None:
        """Give a message its one effect.

        Raises:
            CaseChanged: the case changed under every attempt to decide; the queue delivers again.
        """
        message = queued.message
        for attempt in range(1, DECISIONS + 1):
            try:
                change, reason, intent = self._decide(queued, is_first=attempt == 1)
                self.store.commit(change, owner=self.random_bytes(12).hex())
            except AlreadyHandled:
                self.log("event_repeated", channel=message.channel)
                return
            except CaseChanged:
                if attempt == DECISIONS:
                    raise
            else:
                break
        wake_sender(self.wake_ups, queued.conversation, change.entries, log=self.log)
        self.log(
            "message_handled",
            channel=message.channel,
            kind=message.kind,
            intent=intent,
            reason=reason,
            replies=len(change.entries),
            contact=queued.conversation[:16],
            case_id=change.case.case_id if change.case else None,
        )

    def _decide(self, queued: QueuedMessage, *, is_first: bool) -> tuple[Change, str, Intent]:
        now = self.clock()
        message = queued.message
        conversation, case = self.store.load(queued.conversation)
        conversation = self._in_their_language(conversation or Conversation(queued.conversation), message)
        reading = self._read(message, conversation.locale, has_case=case is not None)
        decision = decide(
            case,
            message,
            reading,
            conversation=conversation,
            brand=self.brand,
            speech=self.languages.speech(conversation.locale),
            now=now,
            fresh=self._fresh_ids(now, case),
        )
        thread = self._thread(message, is_first=is_first)
        entries, conversation = self._write_replies(queued, conversation, thread, decision.case or case, decision, now)
        if any(is_safe_text(entry) for entry in entries):
            decision = held_back(decision, case, brand=self.brand, now=now)
        change = _change(message, conversation, decision, entries, now)
        return replace(change, thread=_answered(thread, entries)), decision.reason, reading.intent

    def _thread(self, message: InboundMessage, *, is_first: bool) -> Thread | None:
        """Return the public thread that the message stands in.

        A post that begins its own thread is taken for its first, without a read; only where that proves wrong is it
        looked up. So a mention costs no more than a private message.
        """
        if message.kind is not MessageKind.MENTION or message.thread_id is None:
            return None
        name = f"{message.channel}.{message.thread_id}"
        begins_here = message.thread_id in {message.post_id, message.event_id}
        return (None if begins_here and is_first else self.store.thread(name)) or Thread(name)

    def _in_their_language(self, conversation: Conversation, message: InboundMessage) -> Conversation:
        locale, source = choose_language(
            message.text,
            tag=message.locale,
            known=(conversation.locale, conversation.locale_from),
            locales=self.brand.locales,
            default=self.brand.locale,
        )
        return replace(conversation, locale=locale, locale_from=source)

    def _read(self, message: InboundMessage, locale: str, *, has_case: bool) -> Reading:
        if wished_language(message.text) == locale:
            # Who asks for a language and nothing else wants to hear again, in it, where things stand.
            return Reading(Intent.STATUS, None, ())
        # What is read is the language of this very text; what is written stays the one that was chosen.
        text_locale = supported(guess_language(message.text), self.brand.locales) or locale
        words = self.languages.intents(text_locale)
        return read_intent(message.text, words, has_attachment=message.has_attachment, has_case=has_case)

    def _write_replies(
        self,
        queued: QueuedMessage,
        conversation: Conversation,
        thread: Thread | None,
        case: Case | None,
        decision: Decision,
        now: datetime,
    ) -> tuple[list[OutboxEntry], Conversation]:
        message = queued.message
        source = f"{message.channel}.{message.event_id}"
        entries = []
        for number, planned in enumerate(decision.replies):
            entry, conversation = self.write_reply(
                planned,
                entry_id=f"{source}.{number}",
                conversation=conversation,
                case=case,
                channel=message.channel,
                contact_id=message.sender_id,
                in_reply_to=message.post_id or message.event_id,
                locale=conversation.locale,
                link=decision.link,
                now=now,
                heard_beside=thread.wordings if thread else (),
            )
            entries.append(entry if entry.link is None else authenticated(entry, self.outbox_key))
        return entries, conversation

    def _fresh_ids(self, now: datetime, newest: Case | None) -> FreshIds:
        return FreshIds(
            case_id=new_case_id(now, self.random_bytes(10), after=newest),
            reference=case_reference(self.random_bytes(5)),
            phrase=case_phrase(self.random_bytes(2)),
            link_id=self.random_bytes(LINK_ID_BYTES).hex(),
        )


def _change(
    message: InboundMessage,
    conversation: Conversation,
    decision: Decision,
    entries: Sequence[OutboxEntry],
    now: datetime,
) -> Change:
    if decision.link is not None:
        issued = (*recent_links(conversation, now), now)
        conversation = replace(conversation, links_issued_at=issued)
    if decision.opted_out:
        conversation = replace(conversation, opted_out_at=now)
    case, audit = None, None
    if decision.case is not None:
        case, audit = audited(decision.case, actor="contact", code=decision.reason, now=now)
    return Change(
        event=EventSeen(message.channel, message.event_id, now),
        conversation=replace(conversation, version=conversation.version + 1),
        case=case,
        audit=audit,
        new_link=decision.link,
        link_move=_revoke(decision.revoked_link_id),
        entries=tuple(entries),
    )


def _answered(thread: Thread | None, entries: Sequence[OutboxEntry]) -> Thread | None:
    """Return the thread as it is once these replies stand in it, or None where nothing was said there."""
    said = [wording for entry in entries if entry.kind is MessageKind.MENTION for wording in entry.wordings]
    if thread is None or not said:
        return None
    return replace(thread, wordings=(*thread.wordings, *said)[-WORDINGS_A_THREAD:], version=thread.version + 1)


def _revoke(link_id: str | None) -> LinkMove | None:
    if link_id is None:
        return None
    # What is already withdrawn may be withdrawn again; what was redeemed may not, and then we decide anew.
    allowed = frozenset({LinkState.ISSUED, LinkState.OPENED, LinkState.REVOKED})
    return LinkMove(link_id, allowed, LinkState.REVOKED)
