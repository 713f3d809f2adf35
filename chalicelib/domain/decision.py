"""What to do with a message: one pure, total function over case, message, policy and time."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from chalicelib.domain.brand import Brand
from chalicelib.domain.cases import Case, CaseStatus, Conversation, Verification, mask_handle
from chalicelib.domain.customer_values import first_name
from chalicelib.domain.intents import Intent, Reading
from chalicelib.domain.links import GRACE_AFTER_OPENING, Link, Purpose
from chalicelib.domain.messages import WITHHELD, InboundMessage, MessageKind
from chalicelib.domain.promises import promise_by
from chalicelib.domain.speech import Speech

TOO_OLD_AFTER = timedelta(hours=48)
"""Messages older than this are recorded, not answered."""
BOT_NOTICE_AFTER = timedelta(days=7)
"""Say again that the first answers are automatic after a silence this long."""
FIRST_ANSWERS = frozenset(
    {"check_needed", "ack_question", "ack_complaint", "ack_attachment_only", "ack_unclear", "handed_to_person"}
)
"""Replies that say why the promised time may be far away, when nobody is there."""
_DAY = timedelta(days=1)
_PLAIN_HANDLE = re.compile(r"[A-Za-z0-9_]{1,15}")
"""What X allows; anything else is not repeated in public."""

LINK_PLACE = "https://anteroom.invalid/v/link"
"""Stands in a stored text where the sender puts the real link; as long for X as any link (23)."""


@dataclass(frozen=True, slots=True)
class FreshIds:
    """Random values for whatever a decision may create."""

    case_id: str
    reference: str
    phrase: str
    link_id: str


@dataclass(frozen=True, slots=True)
class PlannedReply:
    """One text to send: which template, where to, and the sentences that lead it."""

    template: str
    kind: MessageKind
    values: Mapping[str, str]
    leads: tuple[str, ...] = ()
    address: str = ""
    """Put before a public reply, such as `@jo_k`: whom it is for, which everybody sees anyway. It also keeps replies
    to two people from being the same text, which X refuses as duplicate content."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a message leads to. `case` and `link` are as they shall be stored; None where nothing changes."""

    reason: str
    replies: tuple[PlannedReply, ...] = ()
    case: Case | None = None
    link: Link | None = None
    revoked_link_id: str | None = None
    opted_out: bool = False
    """The contact wants nothing automatic from now on."""


def decide(
    case: Case | None,
    message: InboundMessage,
    reading: Reading,
    *,
    conversation: Conversation,
    brand: Brand,
    speech: Speech,
    now: datetime,
    fresh: FreshIds,
) -> Decision:
    """Return what one message leads to. Total: every case, message and reading has an answer.

    `speech` is the language that the contact is written to in.

    Public replies never carry a link, a case status or a personal fact; they are given no such values.
    """
    if now - message.sent_at > TOO_OLD_AFTER:
        return Decision("too_old")
    newest = case
    if case is not None and not case.is_open() and reading.intent not in {Intent.STATUS, Intent.THANKS, Intent.PRAISE}:
        case = None
    matter = _Matter(case, newest, message, reading, conversation, brand, speech, now, fresh)
    if conversation.opted_out_at is not None:
        return Decision("opted_out", case=matter.promised(_with_team(matter.case_or_new())))
    if reading.intent is Intent.OPT_OUT:
        return _stop(matter)
    if message.kind is MessageKind.MENTION:
        return _answer_in_public(matter)
    return _answer_in_private(matter)


@dataclass(frozen=True, slots=True)
class _Matter:
    """One message with all that is known about it."""

    case: Case | None
    newest: Case | None
    """The conversation's newest case, also where it is over and the message opens another."""
    message: InboundMessage
    reading: Reading
    conversation: Conversation
    brand: Brand
    speech: Speech
    now: datetime
    fresh: FreshIds

    def case_or_new(self) -> Case:
        """Return the open case with what this message adds, or a new one."""
        reading = self.reading
        case = self.case or Case(
            case_id=self.fresh.case_id,
            reference=self.fresh.reference,
            phrase=self.fresh.phrase,
            tenant=self.brand.tenant,
            conversation=self.conversation.conversation,
            channel=self.message.channel,
            account_id=self.message.account_id,
            contact_id=self.message.sender_id,
            masked_handle="",
            first_name="",
            locale=self.speech.locale,
            opened_at=self.now,
            updated_at=self.now,
            # "This was not me" was said by a person, not about a case: it holds for the next one too.
            no_links_before=self.newest.no_links_before if self.newest else None,
        )
        topic = case.topic or reading.topic
        return replace(
            case,
            updated_at=self.now,
            # Not every event names its sender, and people rename themselves: the form shows the newest we know.
            masked_handle=mask_handle(self.message.sender_handle) or case.masked_handle,
            first_name=first_name(self.message.sender_name) or case.first_name,
            topic=topic,
            locale=self.speech.locale,
            needs_check=case.needs_check or reading.intent is Intent.ACCOUNT_REQUEST,
        )

    def link_arrived(self, case: Case) -> bool:
        """Return whether the contact surely has the newest link: it went out, or was opened."""
        return case.verification is Verification.OPENED or case.link_id == self.conversation.sent_link_id

    def link_was_lost(self, case: Case) -> bool:
        """Return whether the message with the newest link was given up, or may not have arrived."""
        return case.link_id == self.conversation.lost_link_id and not self.link_arrived(case)

    def has_live_link(self, case: Case) -> bool:
        """Return whether the contact has a link that still opens, or will have it once the sender gets through."""
        return case.has_live_link(self.now) and not self.link_was_lost(case)

    def promised(self, case: Case) -> Case:
        """Return the case with a promise that lies ahead."""
        return _promised(case, self.brand, self.now)

    def private(self, template: str, case: Case | None, reason: str, link: Link | None = None) -> Decision:
        """Return the decision to answer by direct message."""
        leads: tuple[str, ...] = ("overshared_private",) if self.overshared() else ()
        noticed = self.conversation.bot_notice_at
        if noticed is None or self.now - noticed > BOT_NOTICE_AFTER:
            leads += ("bot_notice",)
        if template in FIRST_ANSWERS and not self.brand.hours.are_open(self.now):
            leads += ("out_of_hours",)
        values = private_values(case, self.brand, self.speech, self.now)
        name = first_name(self.message.sender_name)
        if case is None and name:
            values["first_name"] = name
        if link is not None:
            values |= {"link": LINK_PLACE, "link_life": self.speech.life(self.brand.link_life)}
        reply = PlannedReply(template, MessageKind.DIRECT_MESSAGE, values, leads)
        return Decision(reason, (reply,), case, link, self.link_to_revoke(case, link))

    def overshared(self) -> bool:
        """Return whether something private was taken out of the text; of a withheld text nobody knows."""
        return any(kind != WITHHELD for kind in self.message.redacted)

    def link_to_revoke(self, opened: Case | None, link: Link | None) -> str | None:
        """Return the link that a new link or a new case replaces, or None where none can still be opened or finished.

        A new case withdraws the link of the one before at once: later nobody would look there.

        Only such a link is withdrawn: one that was used may not be, and one long dead is no longer stored, so that
        withdrawing it would fail however often it was tried.
        """
        case = self.newest
        if link is None and (opened is None or self.case is not None):
            return None
        if case is None or case.link_expires_at is None or not case.has_unsettled_link():
            return None
        return case.link_id if self.now < case.link_expires_at + GRACE_AFTER_OPENING else None

    def public(self, template: str, case: Case | None, reason: str) -> Decision:
        """Return the decision to answer under the post, where everybody reads it."""
        if self.overshared():
            template = "overshared_public"
        # The team is that of this very post: the case may know its topic from a private message.
        values = {"brand": self.brand.name, "owner": self.speech.team(self.reading.topic)}
        handle = self.message.sender_handle or ""
        address = f"@{handle}" if _PLAIN_HANDLE.fullmatch(handle) else ""
        reply = PlannedReply(template, MessageKind.MENTION, values, address=address)
        return Decision(reason, (reply,), case, None, self.link_to_revoke(case, None))


def _stop(matter: _Matter) -> Decision:
    """Send nothing automatic any more, as X's guidelines ask; what is open goes to a person."""
    case = matter.promised(_with_team(matter.case)) if matter.case is not None and matter.case.is_open() else None
    if matter.message.kind is MessageKind.MENTION:
        return Decision("opt_out", case=case, opted_out=True)
    told = matter.private("opt_out", case, "opt_out")
    return replace(told, replies=(replace(told.replies[0], leads=()),), opted_out=True)


def _answer_in_public(matter: _Matter) -> Decision:
    intent = matter.reading.intent
    if intent is Intent.THANKS:
        return matter.public("thanks_public", None, "thanks")
    if intent is Intent.PRAISE:
        return matter.public("praise_public", None, "praise")
    if intent is Intent.STATUS and matter.case is not None:
        return matter.public("status_in_private", None, "status_asked_in_public")
    case = matter.case_or_new()
    if intent in {Intent.QUESTION, Intent.UNCLEAR, Intent.ATTACHMENT_ONLY} and not case.needs_check:
        # Nothing here needs to know who asks: a person answers where it was asked (R1, R37).
        case = matter.promised(_with_team(case))
        return matter.public("ack_question_public", case, f"public_{intent}")
    return matter.public("move_to_private", case, "public_to_private")


def _answer_in_private(matter: _Matter) -> Decision:
    intent = matter.reading.intent
    if intent is Intent.THANKS:
        return matter.private("thanks", None, "thanks")
    if intent is Intent.PRAISE:
        return matter.private("praise", None, "praise")
    if intent is Intent.STATUS:
        return _answer_status(matter)
    case = matter.case_or_new()
    if intent is Intent.HUMAN:
        case = matter.promised(_with_team(replace(case, wants_person=True)))
        return matter.private("handed_to_person", case, "person_asked_for")
    if case.needs_check and not case.wants_person and case.status is not CaseStatus.AWAITING_CONTACT:
        return _lead_to_check(matter, case)
    return _acknowledge(matter, case)


def _answer_status(matter: _Matter) -> Decision:
    if matter.case is None:
        return matter.private("status_no_case", None, "status_without_case")
    if matter.case.status in {CaseStatus.AWAITING_CONTACT, CaseStatus.RESOLVED, CaseStatus.CLOSED}:
        # Nothing is owed here until the contact writes what they want, so nothing is promised anew.
        return matter.private(f"status_{matter.case.status}", matter.case, "status")
    case = matter.case_or_new()
    if case.status is CaseStatus.AWAITING_VERIFICATION and not matter.has_live_link(case):
        return _lead_to_check(matter, case)
    if case.status is CaseStatus.RECEIVED and case.needs_check:
        return _lead_to_check(matter, case)
    if case.status is CaseStatus.AWAITING_VERIFICATION and not matter.link_arrived(case):
        return matter.private("noted", matter.promised(case), "link_on_its_way")
    return matter.private(f"status_{case.status}", matter.promised(case), "status")


def _lead_to_check(matter: _Matter, case: Case) -> Decision:
    """Answer a matter that needs to know who asks."""
    if case.is_verified(matter.now) and matter.reading.intent is Intent.ACCOUNT_REQUEST:
        return matter.private("already_verified", matter.promised(_with_team(case)), "already_verified")
    if case.is_verified(matter.now) or case.verification in {Verification.FAILED, Verification.REPUDIATED}:
        return matter.private("noted", matter.promised(_with_team(case)), "noted")
    if matter.has_live_link(case):
        if not matter.link_arrived(case):
            # It may be overtaken by this answer, which must not speak of a link that nobody got yet.
            return matter.private("noted", matter.promised(case), "link_on_its_way")
        return matter.private("link_still_open", matter.promised(case), "link_already_sent")
    if not _may_issue_link(matter, case):
        # Said once: whoever writes again is already with a person.
        template = "noted" if case.status is CaseStatus.WITH_TEAM else "link_limit"
        return matter.private(template, matter.promised(_with_team(case)), "link_limit")
    is_first = not case.has_unsettled_link() or matter.link_was_lost(case)
    case = matter.promised(case).moved_to(CaseStatus.AWAITING_VERIFICATION)
    link = _new_link(matter, case)
    case = replace(case, verification=Verification.REQUESTED, link_id=link.link_id, link_expires_at=link.expires_at)
    template = "check_needed" if is_first else "link_renewed"
    return matter.private(template, case, template, link)


def _may_issue_link(matter: _Matter, case: Case) -> bool:
    if case.no_links_before is not None and matter.now < case.no_links_before:
        return False
    return len(recent_links(matter.conversation, matter.now)) < matter.brand.links_a_day


def recent_links(conversation: Conversation, now: datetime) -> tuple[datetime, ...]:
    """Return when the links of the last 24 hours were issued."""
    return tuple(at for at in conversation.links_issued_at if now - at < _DAY)


def _new_link(matter: _Matter, case: Case) -> Link:
    return Link(
        link_id=matter.fresh.link_id,
        purpose=Purpose.VERIFY.name.lower(),
        tenant=case.tenant,
        case_id=case.case_id,
        conversation=case.conversation,
        issued_at=matter.now,
        # Whole seconds, as in the token.
        expires_at=(matter.now + matter.brand.link_life).replace(microsecond=0),
        channel=case.channel,
        masked_handle=case.masked_handle,
        requested_at=matter.message.sent_at,
        case_reference=case.reference,
        case_phrase=case.phrase,
        locale=case.locale,
    )


def _acknowledge(matter: _Matter, case: Case) -> Decision:
    """Answer a matter that needs no check: a person takes it from here."""
    if matter.case is not None and case.status is not CaseStatus.RECEIVED:
        return matter.private("noted", matter.promised(_with_team(case)), "noted")
    template = {
        Intent.QUESTION: "ack_question",
        Intent.COMPLAINT: "ack_complaint",
        Intent.ATTACHMENT_ONLY: "ack_attachment_only",
    }.get(matter.reading.intent, "ack_unclear")
    return matter.private(template, matter.promised(_with_team(case)), template)


def _with_team(case: Case) -> Case:
    return case.moved_to(CaseStatus.WITH_TEAM)


def held_back(decision: Decision, before: Case | None, *, brand: Brand, now: datetime) -> Decision:
    """Return what a decision becomes when its words may not go out and the safe text takes their place.

    The safe text holds no link and promises a person: no link counts as issued then, and the case is with the team.
    `before` is the case as it was read.
    """
    case = decision.case or before
    if case is None or case.status is CaseStatus.CLOSED:
        return replace(decision, reason="held_back", case=None, link=None, revoked_link_id=None)
    known = before if before is not None and before.case_id == case.case_id else None
    if decision.link is not None:
        case = replace(
            case,
            verification=known.verification if known else Verification.NOT_NEEDED,
            link_id=known.link_id if known else None,
            link_expires_at=known.link_expires_at if known else None,
        )
    case = _promised(_with_team(case), brand, now)
    # A case that is new withdraws the link of the one before, with or without a link of its own.
    revoked = decision.revoked_link_id if known is None else None
    return replace(decision, reason="held_back", case=case, link=None, revoked_link_id=revoked)


def _promised(case: Case, brand: Brand, now: datetime) -> Case:
    if case.promised_at is not None and case.promised_at > now:
        return case
    return replace(case, promised_at=new_promise(brand, now))


def new_promise(brand: Brand, now: datetime) -> datetime:
    """Return by when a person will have answered, said at `now`."""
    return promise_by(now, minutes=brand.answer_minutes, hours=brand.hours)


def private_values(case: Case | None, brand: Brand, speech: Speech, now: datetime) -> dict[str, str]:
    """Return what a private reply may say, by variable name. The link is not among them: only a new one is sent."""
    promised_at = (case.promised_at if case else None) or new_promise(brand, now)
    values = {
        "brand": brand.name,
        "owner": speech.team(case.topic if case else None),
        "phone": brand.phone,
        "privacy_url": brand.privacy_url,
        "promise": speech.promise(promised_at, now=now, time_zone=brand.time_zone),
    }
    if case is not None:
        values |= {
            "first_name": case.first_name,
            "reference": case.reference,
            "phrase": case.phrase,
            "topic": speech.topic(case.topic),
        }
    return {name: value for name, value in values.items() if value}
