"""Hand-written stand-ins for everything outside the services: the same contracts, in memory.

`FakeStore` holds the same conditions as the DynamoDB store; one contract test runs on both.
"""

import hashlib
import threading
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from chalicelib.adapters.log import ALLOWED
from chalicelib.domain.audit import AuditRecord
from chalicelib.domain.cases import Case, Conversation, Thread
from chalicelib.domain.changes import Change, LinkMove
from chalicelib.domain.errors import AlreadyHandled, CaseChanged, LinkRefused, QueueIncomplete, TemplateBroken
from chalicelib.domain.links import (
    OPENS_PER_LINK,
    TRIES_PER_LINK,
    Link,
    LinkState,
    TryResult,
    delay_after,
    why_not_openable,
    why_not_submittable,
)
from chalicelib.domain.messages import OutboundReply, QueuedMessage
from chalicelib.domain.outbox import LEASE, EntryState, LinkFate, OutboxEntry
from chalicelib.domain.templates import RenderedReply
from chalicelib.domain.verification import Outcome, OutcomeKind

LINKS_KEPT = timedelta(days=7)
"""After expiry; then a link's item is gone."""


@dataclass
class FakeStore:
    """Implements `CaseStore`, `LinkStore` and `Outbox`."""

    conversations: dict[str, Conversation] = field(default_factory=dict)
    cases: dict[tuple[str, str], Case] = field(default_factory=dict)
    threads: dict[str, Thread] = field(default_factory=dict)
    events: dict[tuple[str, str], datetime] = field(default_factory=dict)
    audit: dict[tuple[str, int], AuditRecord] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    entries: dict[tuple[str, str], OutboxEntry] = field(default_factory=dict)
    notes: dict[tuple[str, str], str] = field(default_factory=dict)
    """What `settle` last noted, by entry."""
    interruptions: deque[Callable[[], None]] = field(default_factory=deque)
    """What somebody else does just before our next commits, one a commit."""
    _owners: dict[tuple[object, ...], str] = field(default_factory=dict)
    _claims: dict[tuple[str, str], str] = field(default_factory=dict)
    _waiting: set[tuple[str, str]] = field(default_factory=set)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    # CaseStore

    def load(self, conversation: str) -> tuple[Conversation | None, Case | None]:
        with self._lock:
            cases = sorted(key for key in self.cases if key[0] == conversation)
            return self.conversations.get(conversation), self.cases[cases[-1]] if cases else None

    def thread(self, thread: str) -> Thread | None:
        return self.threads.get(thread)

    def commit(self, change: Change, *, owner: str) -> None:
        if self.interruptions:
            self.interruptions.popleft()()
        with self._lock:
            if change.event is not None and not self._is_new(
                ("event", change.event.channel, change.event.event_id), owner
            ):
                raise AlreadyHandled("already_handled")
            if not all(self._holds(change, owner)):
                raise CaseChanged("case_changed")
            self._write(change, owner)

    def _holds(self, change: Change, owner: str) -> Sequence[bool]:
        held = []
        if change.conversation is not None:
            talk = change.conversation
            known = self.conversations.get(talk.conversation)
            held.append(self._follows(("conversation", talk.conversation), known, talk.version, owner))
        if change.case is not None:
            case = change.case
            before = self.cases.get((case.conversation, case.case_id))
            held.append(self._follows(("case", case.conversation, case.case_id), before, case.version, owner))
        if change.thread is not None:
            seen = self.threads.get(change.thread.thread)
            held.append(self._follows(("thread", change.thread.thread), seen, change.thread.version, owner))
        if change.audit is not None:
            held.append(self._is_new(("audit", change.audit.case_id, change.audit.sequence), owner))
        if change.new_link is not None:
            held.append(self._is_new(("link", change.new_link.link_id), owner))
        if change.link_move is not None:
            held.append(self._may_move(change.link_move, owner))
        held += [self._is_new(("entry", entry.conversation, entry.entry_id), owner) for entry in change.entries]
        return held

    def _write(self, change: Change, owner: str) -> None:
        if change.event is not None:
            self.events[change.event.channel, change.event.event_id] = change.event.at
            self._owners["event", change.event.channel, change.event.event_id] = owner
        if change.conversation is not None:
            self.conversations[change.conversation.conversation] = change.conversation
            self._owners["conversation", change.conversation.conversation] = owner
        if change.case is not None:
            self.cases[change.case.conversation, change.case.case_id] = change.case
            self._owners["case", change.case.conversation, change.case.case_id] = owner
        if change.thread is not None:
            self.threads[change.thread.thread] = change.thread
            self._owners["thread", change.thread.thread] = owner
        if change.audit is not None:
            self.audit[change.audit.case_id, change.audit.sequence] = change.audit
            self._owners["audit", change.audit.case_id, change.audit.sequence] = owner
        if change.new_link is not None:
            self.links[change.new_link.link_id] = change.new_link
            self._owners["link", change.new_link.link_id] = owner
        if change.link_move is not None:
            move = change.link_move
            link = replace(self.links[move.link_id], state=move.to)
            if move.submission is not None:
                link = _with_result(link, move.submission[0], move.submission[1])
            self.links[move.link_id] = link
            self._owners["link", move.link_id] = owner
        for entry in change.entries:
            self.entries[entry.conversation, entry.entry_id] = entry
            self._owners["entry", entry.conversation, entry.entry_id] = owner
            self._waiting.add((entry.conversation, entry.entry_id))

    def _is_new(self, key: tuple[object, ...], owner: str) -> bool:
        return self._owners.get(key, owner) == owner

    def _follows(
        self, key: tuple[object, ...], known: Conversation | Case | Thread | None, version: int, owner: str
    ) -> bool:
        if self._owners.get(key) == owner:
            return True
        return known is None if version == 1 else known is not None and known.version == version - 1

    def _may_move(self, move: LinkMove, owner: str) -> bool:
        link = self.links.get(move.link_id)
        if link is None:
            return False
        ours = link.state is move.to and self._owners.get(("link", move.link_id)) == owner
        return link.state in move.allowed or ours

    # LinkStore

    def get(self, link_id: str) -> Link | None:
        with self._lock:
            return self.links.get(link_id)

    def open(self, link_id: str, *, now: datetime) -> Link:
        with self._lock:
            link = self.links.get(link_id)
            live = (
                link is not None
                and link.state in {LinkState.ISSUED, LinkState.OPENED}
                and link.expires_at > now
                and link.opens < OPENS_PER_LINK
            )
            if link is None or not live:
                raise LinkRefused(why_not_openable(link, now=now) or "changed")
            opened = replace(link, state=LinkState.OPENED, opens=link.opens + 1, last_opened_at=now)
            self.links[link_id] = opened
            return opened

    def reserve_try(self, link_id: str, submission_id: str, *, now: datetime) -> Link:
        with self._lock:
            link = self.links.get(link_id)
            reason = why_not_submittable(link, now=now)
            if reason is not None or link is None:
                raise LinkRefused(reason or "unknown")
            if submission_id in link.submissions:
                raise LinkRefused("repeated")
            if link.tries >= TRIES_PER_LINK:
                raise LinkRefused("tries_used")
            if link.next_try_at is not None and now < link.next_try_at:
                raise LinkRefused("too_soon")
            tried = replace(
                _with_result(link, submission_id, TryResult.PENDING),
                tries=link.tries + 1,
                last_try_at=now,
                next_try_at=now + delay_after(link.tries + 1),
            )
            self.links[link_id] = tried
            return tried

    def finish_try(self, link_id: str, submission_id: str, result: TryResult, *, give_back: bool) -> None:
        with self._lock:
            link = self.links.get(link_id)
            if link is None or link.submissions.get(submission_id) != TryResult.PENDING:
                return
            finished = _with_result(link, submission_id, result)
            if give_back:
                finished = replace(finished, tries=link.tries - 1, unavailable=link.unavailable + 1)
            self.links[link_id] = finished

    def drop_old_links(self, *, now: datetime) -> None:
        """Do what the table's own expiry does."""
        with self._lock:
            for link_id in [one.link_id for one in self.links.values() if one.expires_at + LINKS_KEPT < now]:
                del self.links[link_id]

    # Outbox

    def claim(self, conversation: str, entry_id: str, *, now: datetime, owner: str) -> OutboxEntry | None:
        with self._lock:
            key = (conversation, entry_id)
            entry = self.entries.get(key)
            if entry is None:
                return None
            if self._claims.get(key) == owner:
                return replace(entry, doubts=entry.doubts - 1)
            if entry.state not in {EntryState.READY, EntryState.CLAIMED, EntryState.UNCERTAIN} or entry.due_at > now:
                return None
            # Until it is settled an attempt counts as one of unknown fate.
            stored = replace(
                entry,
                state=EntryState.CLAIMED,
                attempts=entry.attempts + 1,
                doubts=entry.doubts + 1,
                due_at=now + LEASE,
            )
            self.entries[key] = stored
            self._claims[key] = owner
            return replace(stored, doubts=entry.doubts)

    def settle(
        self,
        entry: OutboxEntry,
        state: EntryState,
        *,
        due_at: datetime | None,
        note: str,
        link_fate: LinkFate | None = None,
    ) -> None:
        with self._lock:
            key = (entry.conversation, entry.entry_id)
            known = self.entries.get(key)
            if known is None:
                return
            holds = known.attempts == entry.attempts and known.state in {EntryState.CLAIMED, state}
            if state is not EntryState.SENT and not holds:
                return
            doubts = entry.doubts + 1 if state is EntryState.UNCERTAIN else entry.doubts
            stored = replace(known, state=state, doubts=doubts, failures=entry.failures)
            if due_at is not None:
                stored = replace(stored, due_at=due_at)
            else:
                self._waiting.discard(key)
            if state is EntryState.SENT:
                stored = replace(stored, text="")
            self.entries[key] = stored
            self.notes[key] = note
            self._claims.pop(key, None)
            if entry.link is not None and link_fate is not None:
                self._note_link(entry.conversation, entry.link.link_id, link_fate, owner=f"sender of {entry.entry_id}")

    def _note_link(self, conversation: str, link_id: str, fate: LinkFate, *, owner: str) -> None:
        talk = self.conversations.get(conversation)
        if talk is not None:
            talk = replace(talk, version=talk.version + 1)
            sent = fate is LinkFate.SENT
            self.conversations[conversation] = (
                replace(talk, sent_link_id=link_id) if sent else replace(talk, lost_link_id=link_id)
            )
            self._owners["conversation", conversation] = owner

    def due(self, *, now: datetime, limit: int) -> Sequence[tuple[str, str]]:
        with self._lock:
            found = sorted((self.entries[key].due_at, key) for key in self._waiting if self.entries[key].due_at <= now)
            return [key for _, key in found[:limit]]


def _with_result(link: Link, submission_id: str, result: TryResult) -> Link:
    return replace(link, submissions={**link.submissions, submission_id: result.value})


@dataclass
class FakeClock:
    """A clock that stands still until it is moved."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        """Move by these keywords of `timedelta`."""
        self.now += timedelta(**by)


@dataclass
class CountingBytes:
    """Random bytes that never repeat and are the same in every run."""

    count: int = 0

    def __call__(self, length: int) -> bytes:
        self.count += 1
        return hashlib.shake_128(self.count.to_bytes(8, "big")).digest(length)


@dataclass
class RecordingLog:
    """Implements `Log`; refuses the fields that the real one refuses."""

    lines: list[tuple[str, dict[str, str | int | bool | None]]] = field(default_factory=list)

    def __call__(self, code: str, **fields: str | int | bool | None) -> None:
        assert fields.keys() <= ALLOWED, f"not on the allowlist: {sorted(fields.keys() - ALLOWED)}"
        self.lines.append((code, fields))

    @property
    def codes(self) -> list[str]:
        return [code for code, _ in self.lines]

    def of(self, code: str) -> list[dict[str, str | int | bool | None]]:
        """Return the fields of every line with this code."""
        return [fields for one, fields in self.lines if one == code]


@dataclass
class RecordingWakeUps:
    """Implements `WakeUps`; `broken` stands for a queue that takes nothing."""

    calls: list[tuple[str, tuple[str, ...], str]] = field(default_factory=list)
    broken: bool = False

    def wake(self, conversation: str, entry_ids: Sequence[str], *, nonce: str) -> None:
        if self.broken:
            raise QueueIncomplete("1 of 1 entries failed")
        self.calls.append((conversation, tuple(entry_ids), nonce))


@dataclass
class RecordingQueue:
    """Implements `InboundQueue`."""

    messages: list[QueuedMessage] = field(default_factory=list)
    broken: bool = False

    def put(self, messages: Sequence[QueuedMessage]) -> None:
        if self.broken:
            raise QueueIncomplete("1 of 1 entries failed")
        self.messages += messages


@dataclass
class FakeChannel:
    """Implements `ReplySender`: raises what is next in `errors`, then takes what it is given."""

    errors: deque[BaseException] = field(default_factory=deque)
    sent: list[OutboundReply] = field(default_factory=list)
    tried: list[OutboundReply] = field(default_factory=list)

    def send(self, reply: OutboundReply) -> str:
        self.tried.append(reply)
        if self.errors:
            raise self.errors.popleft()
        self.sent.append(reply)
        return f"platform-{len(self.sent)}"


@dataclass
class FakeRenderer:
    """Implements `ReplyRenderer`: the text names the template and shows its values, in order."""

    broken: frozenset[str] = frozenset()
    """Templates that cannot be used."""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    avoided: list[frozenset[str]] = field(default_factory=list)

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
        if name in self.broken:
            raise TemplateBroken(name)
        self.asked.append((name, dict(values)))
        self.avoided.append(frozenset(avoid))
        shown = " ".join(f"{key}={value}" for key, value in sorted(values.items()))
        return RenderedReply(f"{name} {shown}".strip(), f"{name}/{locale}/1")


@dataclass
class FakeVerifier:
    """Implements `Verifier`: answers with what is next in `outcomes`, then with `otherwise`."""

    outcomes: deque[Outcome] = field(default_factory=deque)
    otherwise: Outcome = field(default_factory=lambda: Outcome(OutcomeKind.NOT_MATCHED))
    asked: list[dict[str, str]] = field(default_factory=list)
    meanwhile: Callable[[], None] = field(default=lambda: None)
    """What happens while the verifier thinks."""

    def verify(self, facts: Mapping[str, str], *, now: datetime) -> Outcome:
        self.asked.append(dict(facts))
        self.meanwhile()
        return self.outcomes.popleft() if self.outcomes else self.otherwise
