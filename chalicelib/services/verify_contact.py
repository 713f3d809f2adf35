"""The contact at the form: open it, send it, or say "this was not me"."""

import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from chalicelib.domain.audit import audited
from chalicelib.domain.brand import Brand
from chalicelib.domain.cases import Case, CaseStatus, Conversation, Verification
from chalicelib.domain.changes import Change, LinkMove
from chalicelib.domain.decision import PlannedReply, new_promise, private_values
from chalicelib.domain.errors import CaseChanged, LinkRefused
from chalicelib.domain.links import (
    ABANDONED_TRY_AFTER,
    GRACE_AFTER_OPENING,
    TRIES_PER_LINK,
    UNAVAILABLE_GIVEN_BACK_PER_LINK,
    Link,
    LinkClaims,
    LinkState,
    Purpose,
    TryResult,
    VerifyingKey,
    bind,
    read_link,
    why_not_submittable,
)
from chalicelib.domain.messages import MessageKind
from chalicelib.domain.verification import Outcome, OutcomeKind, ShapeError, read_facts
from chalicelib.services.wake_sender import wake_sender

if TYPE_CHECKING:
    from chalicelib.domain.ports import CaseStore, Languages, LinkStore, Log, Verifier, WakeUps
    from chalicelib.services.write_reply import WriteReply

WRITES = 5
"""How often to write again when the case changed in between."""
ANSWER_AFTER = timedelta(milliseconds=1_500)
"""Wrong, unknown and step-up answers all take at least this long, so that time tells nothing."""
NO_LINKS_AFTER_REPUDIATION = timedelta(hours=24)


class AnswerKind(StrEnum):
    """What a submission led to; each has its own page."""

    VERIFIED = "verified"
    NOT_MATCHED = "not_matched"
    EXHAUSTED = "exhausted"
    BAD_SHAPE = "bad_shape"
    TOO_SOON = "too_soon"
    UNAVAILABLE = "unavailable"
    ALREADY_DONE = "already_done"
    IN_PROGRESS = "in_progress"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a submission, for the page to show. `wait_seconds` is how long until the next try counts."""

    kind: AnswerKind
    link: Link
    tries_left: int = 0
    wait_seconds: int = 0
    errors: tuple[ShapeError, ...] = ()
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class VerifyContact:
    """The form's use case. Holds public keys only: taking this function over mints no link."""

    store: "CaseStore"
    links: "LinkStore"
    verifier: "Verifier"
    write_reply: "WriteReply"
    wake_ups: "WakeUps"
    key_ring: Mapping[int, VerifyingKey]
    brand: Brand
    languages: "Languages"
    log: "Log"
    clock: Callable[[], datetime]
    random_bytes: Callable[[int], bytes]
    pause: Callable[[float], None]
    """Waits this many seconds."""

    def check(self, token: object) -> None:
        """Check a token alone, with no store at all, for the first page. Raises LinkRefused."""
        self._read(token)

    def open(self, token: object) -> Link:
        """Count an opening and return the link for the form. Raises LinkRefused."""
        claims = self._read(token)
        now = self.clock()
        link = self.links.open(claims.link_id.hex(), now=now)
        _check_binding(link, claims)
        self.log("form_opened", link_id=link.link_id, case_id=link.case_id, count=link.opens)
        if link.opens == 1:
            self._note_opened(link, now)
        return link

    def submit(self, token: object, submission_id: str, form: Mapping[str, str], *, wrote_it: bool) -> Answer:
        """Judge one submission.

        Args:
            token: as the page sent it back.
            submission_id: random, made with the page; a repeat gets the first answer and counts nothing.
            form: the fields as typed.
            wrote_it: whether "I wrote this message" was ticked.

        Raises:
            LinkRefused: the link takes no submission (any more).
        """
        started = self.clock()
        claims = self._read(token, grace=GRACE_AFTER_OPENING)
        link = self._find(claims)
        seen = link.submissions.get(submission_id)
        if seen is not None:
            return self._repeated(link, submission_id, TryResult(seen))
        if link.state is LinkState.REDEEMED:
            return Answer(AnswerKind.ALREADY_DONE, link)
        reason = why_not_submittable(link, now=started)
        if reason is not None:
            raise LinkRefused(reason)
        facts, errors = read_facts(self.brand.fields, form)
        if not wrote_it:
            errors = (*errors, ShapeError("wrote_it", "missing"))
        if errors:
            return Answer(AnswerKind.BAD_SHAPE, link, TRIES_PER_LINK - link.tries, errors=errors)
        try:
            link = self.links.reserve_try(link.link_id, submission_id, now=started)
        except LinkRefused as refusal:
            return self._not_reserved(claims, submission_id, refusal, started)
        outcome = self.verifier.verify(facts, now=started)
        self.log("try", link_id=link.link_id, case_id=link.case_id, outcome=outcome.kind, attempt=link.tries)
        return self._conclude(link, submission_id, outcome, started)

    def repudiate(self, token: object) -> Link:
        """Note that this person did not ask for it: the link dies and one of us looks. Raises LinkRefused."""
        claims = self._read(token, grace=GRACE_AFTER_OPENING)
        link = self._find(claims)
        if link.state is LinkState.REPUDIATED:
            return link
        now = self.clock()
        move = LinkMove(link.link_id, frozenset({LinkState.ISSUED, LinkState.OPENED}), LinkState.REPUDIATED)

        def flag(case: Case) -> Case:
            flagged = replace(
                case, verification=Verification.REPUDIATED, no_links_before=now + NO_LINKS_AFTER_REPUDIATION
            )
            return flagged if case.status is CaseStatus.CLOSED else flagged.moved_to(CaseStatus.WITH_TEAM)

        if self._write(link, move, flag, "repudiated", now) is None:
            settled = self._find(claims)
            if settled.state is LinkState.REPUDIATED:
                return settled  # Pressed twice at once: the other press did it.
            raise LinkRefused(settled.state.value)
        self.log("repudiated", link_id=link.link_id, case_id=link.case_id)
        return link

    def look(self, token: object) -> Link:
        """Return the link behind a token without changing anything, for a page between two steps."""
        link = self._find(self._read(token, grace=GRACE_AFTER_OPENING))
        if link.state not in {LinkState.ISSUED, LinkState.OPENED}:
            raise LinkRefused(link.state.value)
        return link

    def _read(self, token: object, grace: timedelta = timedelta(0)) -> LinkClaims:
        return read_link(token, self.key_ring, purpose=Purpose.VERIFY, now=self.clock(), grace=grace)

    def _find(self, claims: LinkClaims) -> Link:
        link = self.links.get(claims.link_id.hex())
        if link is None:
            raise LinkRefused("unknown")
        _check_binding(link, claims)
        return link

    def _note_opened(self, link: Link, now: datetime) -> None:
        _, case = self.store.load(link.conversation)
        if case is None or case.case_id != link.case_id or case.verification is not Verification.REQUESTED:
            return
        opened = replace(case, verification=Verification.OPENED, updated_at=now)
        case, record = audited(opened, actor="contact", code="form_opened", now=now)
        try:
            self.store.commit(Change(case=case, audit=record), owner=self.random_bytes(12).hex())
        except CaseChanged:
            self.log("note_skipped", link_id=link.link_id, case_id=link.case_id)

    def _repeated(self, link: Link, submission_id: str, result: TryResult) -> Answer:
        now = self.clock()
        if result is TryResult.MATCHED:
            return Answer(AnswerKind.VERIFIED, link, case=self.store.load(link.conversation)[1])
        if link.state is LinkState.REDEEMED:
            return Answer(AnswerKind.ALREADY_DONE, link)
        if link.state is LinkState.EXHAUSTED:
            return Answer(AnswerKind.EXHAUSTED, link, case=self.store.load(link.conversation)[1])
        if result is TryResult.PENDING:
            return self._pending(link, submission_id, now)
        if result is TryResult.UNAVAILABLE:
            return self._unavailable(link, now)
        return self._not_matched(link, now)

    def _pending(self, link: Link, submission_id: str, now: datetime) -> Answer:
        """Answer a repeat of a submission that has no result yet, and after a while never will."""
        if not _last_try_is_dead(link, now):
            return Answer(AnswerKind.IN_PROGRESS, link, wait_seconds=_seconds_until(link.next_try_at, now))
        reason = why_not_submittable(link, now=now)
        if reason is not None:
            raise LinkRefused(reason)
        if link.tries >= TRIES_PER_LINK:
            return self._exhaust(link, submission_id, now)
        return self._unavailable(link, now)

    def _unavailable(self, link: Link, now: datetime) -> Answer:
        wait = _seconds_until(link.next_try_at, now)
        return Answer(AnswerKind.UNAVAILABLE, link, TRIES_PER_LINK - link.tries, wait)

    def _not_reserved(self, claims: LinkClaims, submission_id: str, refusal: LinkRefused, now: datetime) -> Answer:
        """Answer a submission that got no try: somebody was faster, or it came too soon."""
        link = self._find(claims)
        if submission_id in link.submissions:
            # Sent twice at once: both get the one result.
            return self._repeated(link, submission_id, TryResult(link.submissions[submission_id]))
        self.log("try_refused", link_id=link.link_id, case_id=link.case_id, reason=refusal.reason)
        if refusal.reason == "too_soon":
            wait = _seconds_until(link.next_try_at, now)
            return Answer(AnswerKind.TOO_SOON, link, TRIES_PER_LINK - link.tries, wait)
        if link.state is LinkState.REDEEMED:
            return Answer(AnswerKind.ALREADY_DONE, link)
        if refusal.reason == "tries_used":
            # The last try may still be judged, and be right; only once it surely died is the link used up.
            if not _last_try_is_dead(link, now):
                return Answer(AnswerKind.IN_PROGRESS, link)
            return self._exhaust(link, None, now)
        raise refusal

    def _conclude(self, link: Link, submission_id: str, outcome: Outcome, started: datetime) -> Answer:
        if outcome.kind is OutcomeKind.MATCHED:
            return self._verified(link, submission_id, outcome)
        if outcome.kind is OutcomeKind.UNAVAILABLE:
            give_back = link.unavailable < UNAVAILABLE_GIVEN_BACK_PER_LINK
            if not give_back and link.tries >= TRIES_PER_LINK:
                return self._exhaust(link, submission_id, started)
            self.links.finish_try(link.link_id, submission_id, TryResult.UNAVAILABLE, give_back=give_back)
            return self._unavailable(replace(link, tries=link.tries - give_back), started)
        if link.tries >= TRIES_PER_LINK:
            answer = self._exhaust(link, submission_id, started)
        else:
            self.links.finish_try(link.link_id, submission_id, TryResult.NOT_MATCHED, give_back=False)
            answer = self._not_matched(link, started)
        # Wrong and unknown take the same time, whatever the store needed for each.
        self.pause(max(0.0, (started + ANSWER_AFTER - self.clock()).total_seconds()))
        return answer

    def _not_matched(self, link: Link, now: datetime) -> Answer:
        wait = _seconds_until(link.next_try_at, now)
        return Answer(AnswerKind.NOT_MATCHED, link, TRIES_PER_LINK - link.tries, wait)

    def _verified(self, link: Link, submission_id: str, outcome: Outcome) -> Answer:
        now = self.clock()
        move = LinkMove(
            link.link_id, frozenset({LinkState.OPENED}), LinkState.REDEEMED, (submission_id, TryResult.MATCHED)
        )

        def mark(case: Case) -> Case:
            marked = replace(
                case,
                verification=Verification.VERIFIED,
                verified_level=outcome.level,
                verified_until=now + self.brand.verified_for,
                record_ref=outcome.record_ref,
            )
            return marked.moved_to(CaseStatus.WITH_TEAM)

        case = self._write(link, move, mark, "verified", now)
        if case is None:
            return self._already(link)
        self.log("verified", link_id=link.link_id, case_id=link.case_id, level=outcome.level)
        return Answer(AnswerKind.VERIFIED, link, case=case)

    def _exhaust(self, link: Link, submission_id: str | None, now: datetime) -> Answer:
        result = (submission_id, TryResult.NOT_MATCHED) if submission_id else None
        move = LinkMove(link.link_id, frozenset({LinkState.OPENED}), LinkState.EXHAUSTED, result)

        def fail(case: Case) -> Case:
            return replace(case, verification=Verification.FAILED).moved_to(CaseStatus.WITH_TEAM)

        case = self._write(link, move, fail, "could_not_verify", now)
        if case is None:
            return self._already(link)
        self.log("link_exhausted", link_id=link.link_id, case_id=link.case_id)
        return Answer(AnswerKind.EXHAUSTED, link, case=case)

    def _already(self, link: Link) -> Answer:
        """Answer where another submission settled the link first."""
        now = self.links.get(link.link_id)
        if now is not None and now.state is LinkState.REDEEMED:
            return Answer(AnswerKind.ALREADY_DONE, now)
        if now is not None and now.state is LinkState.EXHAUSTED:
            return Answer(AnswerKind.EXHAUSTED, now, case=self.store.load(link.conversation)[1])
        raise LinkRefused("state")

    def _write(
        self, link: Link, move: LinkMove, alter: Callable[[Case], Case], reply: str, now: datetime
    ) -> Case | None:
        """Move the link, alter the case and store the reply in one transaction.

        Returns the case as written, or None where the link had been settled by somebody else.
        """
        for _ in range(WRITES):
            conversation, case = self.store.load(link.conversation)
            if case is None or case.case_id != link.case_id:
                raise LinkRefused("case_gone")
            if case.status is CaseStatus.CLOSED and move.to is not LinkState.REPUDIATED:
                raise LinkRefused("case_closed")
            altered = replace(alter(case), updated_at=now, promised_at=new_promise(self.brand, now))
            change = self._change(link, move, conversation or Conversation(link.conversation), altered, reply, now)
            try:
                self.store.commit(change, owner=self.random_bytes(12).hex())
            except CaseChanged:
                fresh = self.links.get(link.link_id)
                if fresh is None or fresh.state not in move.allowed:
                    return None
                continue
            wake_sender(self.wake_ups, link.conversation, change.entries, log=self.log)
            return change.case
        raise CaseChanged("case_changed")

    def _change(
        self, link: Link, move: LinkMove, conversation: Conversation, case: Case, reply: str, now: datetime
    ) -> Change:
        entry, conversation = self.write_reply(
            PlannedReply(
                reply,
                MessageKind.DIRECT_MESSAGE,
                private_values(case, self.brand, self.languages.speech(case.locale), now),
            ),
            entry_id=f"link.{link.link_id}.{reply}",
            conversation=conversation,
            case=case,
            channel=case.channel,
            contact_id=case.contact_id,
            in_reply_to="",
            locale=case.locale,
            link=None,
            now=now,
        )
        case, record = audited(case, actor="contact", code=reply, now=now)
        return Change(
            conversation=replace(conversation, version=conversation.version + 1),
            case=case,
            audit=record,
            link_move=move,
            entries=(entry,),
        )


def _check_binding(link: Link, claims: LinkClaims) -> None:
    expected = bind(link.tenant, link.case_id, link.conversation, claims.purpose)
    if not hmac.compare_digest(expected, claims.binding):
        raise LinkRefused("binding")


def _last_try_is_dead(link: Link, now: datetime) -> bool:
    """Return whether the newest try is so old that its function must have died with it."""
    return link.last_try_at is None or now - link.last_try_at >= ABANDONED_TRY_AFTER


def _seconds_until(at: datetime | None, now: datetime) -> int:
    if at is None or at <= now:
        return 0
    return -int(-(at - now).total_seconds() // 1)
