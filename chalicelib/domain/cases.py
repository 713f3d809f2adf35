"""The case: the matter a contact brought, its status, and the moves that are allowed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from chalicelib.domain.errors import MoveNotAllowed

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_REFERENCE_BYTES = 5
_SHORT_HANDLE = 5
_CASE_ID_TIME_DIGITS = 12


class CaseStatus(StrEnum):
    """Where a case stands."""

    RECEIVED = "received"
    AWAITING_VERIFICATION = "awaiting_verification"
    WITH_TEAM = "with_team"
    AWAITING_CONTACT = "awaiting_contact"
    RESOLVED = "resolved"
    CLOSED = "closed"


ALLOWED_MOVES: Mapping[CaseStatus, frozenset[CaseStatus]] = {
    CaseStatus.RECEIVED: frozenset(
        {CaseStatus.AWAITING_VERIFICATION, CaseStatus.WITH_TEAM, CaseStatus.RESOLVED, CaseStatus.CLOSED}
    ),
    CaseStatus.AWAITING_VERIFICATION: frozenset({CaseStatus.WITH_TEAM, CaseStatus.RESOLVED, CaseStatus.CLOSED}),
    CaseStatus.WITH_TEAM: frozenset(
        {CaseStatus.AWAITING_VERIFICATION, CaseStatus.AWAITING_CONTACT, CaseStatus.RESOLVED}
    ),
    CaseStatus.AWAITING_CONTACT: frozenset({CaseStatus.WITH_TEAM, CaseStatus.RESOLVED, CaseStatus.CLOSED}),
    CaseStatus.RESOLVED: frozenset({CaseStatus.WITH_TEAM, CaseStatus.CLOSED}),
    CaseStatus.CLOSED: frozenset(),
}
"""Every allowed move; staying where it is is always allowed. The picture in the docs is drawn from this table."""


class Verification(StrEnum):
    """What we know of who the contact is."""

    NOT_NEEDED = "not_needed"
    REQUESTED = "requested"
    OPENED = "opened"
    VERIFIED = "verified"
    FAILED = "failed"
    EXPIRED = "expired"
    REPUDIATED = "repudiated"


@dataclass(frozen=True, slots=True)
class Case:
    """One matter. `version` grows by one with each write and guards against lost updates."""

    case_id: str
    """Sorts by the time of opening; internal, never shown."""
    reference: str
    """For people, such as `K7Q4-M2XD`; a key to nothing."""
    phrase: str
    tenant: str
    conversation: str
    """Keyed digest of channel, account and contact."""
    channel: str
    account_id: str
    contact_id: str
    masked_handle: str
    first_name: str
    locale: str
    opened_at: datetime
    updated_at: datetime
    status: CaseStatus = CaseStatus.RECEIVED
    verification: Verification = Verification.NOT_NEEDED
    verified_level: int = 0
    verified_until: datetime | None = None
    record_ref: str | None = None
    wants_person: bool = False
    """Asked for a person: no more checks by the robot for this case."""
    needs_check: bool = False
    """Whether the matter is about an account, so that we must know who asks."""
    topic: str | None = None
    promised_at: datetime | None = None
    link_id: str | None = None
    link_expires_at: datetime | None = None
    no_links_before: datetime | None = None
    """After "this was not me" no link goes out for a day."""
    audit_head: str = ""
    """Digest of the newest audit record of this case."""
    version: int = 0

    def moved_to(self, status: CaseStatus) -> "Case":
        """Return the case with another status.

        Raises:
            MoveNotAllowed: the table has no such move.
        """
        if status is not self.status and status not in ALLOWED_MOVES[self.status]:
            raise MoveNotAllowed(f"{self.status} -> {status}")
        return replace(self, status=status)

    def is_open(self) -> bool:
        """Return whether messages of this conversation still belong to this case."""
        return self.status not in {CaseStatus.RESOLVED, CaseStatus.CLOSED}

    def is_verified(self, now: datetime) -> bool:
        """Return whether the contact proved who they are, and recently enough."""
        return (
            self.verification is Verification.VERIFIED and self.verified_until is not None and now < self.verified_until
        )

    def has_live_link(self, now: datetime) -> bool:
        """Return whether a link that was sent still opens."""
        return self.has_unsettled_link() and self.link_expires_at is not None and now < self.link_expires_at

    def has_unsettled_link(self) -> bool:
        """Return whether the newest link was neither used, used up, nor taken back; it may have expired."""
        return self.verification in {Verification.REQUESTED, Verification.OPENED}


@dataclass(frozen=True, slots=True)
class Thread:
    """A public thread, and how we last answered in it: nobody there shall read the same words twice running."""

    thread: str
    """Channel and id of the first post, such as `x.2102345678900000001`."""
    wordings: tuple[str, ...] = ()
    """The newest last."""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Conversation:
    """One contact on one channel, and what we remember of talking to them."""

    conversation: str
    """Keyed digest of channel, account and contact."""
    wordings: Mapping[str, str] = field(default_factory=dict)
    """The wording last sent, by template, so that the same words are not sent twice running."""
    links_issued_at: tuple[datetime, ...] = ()
    """Links of the last day; a conversation gets only so many."""
    sent_link_id: str = ""
    """The newest link that the sender knows to have gone out."""
    lost_link_id: str = ""
    """The newest link whose message was given up, may not have arrived, or went out without it."""
    bot_notice_at: datetime | None = None
    opted_out_at: datetime | None = None
    """Said "stop": nothing automatic goes out to them any more; what they write goes to a person."""
    locale: str = ""
    """The language we write to them in; empty before the first message."""
    locale_from: str = ""
    """Who said so: `told` (the contact), `platform`, `guess` or `default`."""
    version: int = 0


def new_case_id(now: datetime, random_bytes: bytes, *, after: Case | None) -> str:
    """Return the id of a new case: milliseconds of its opening, then randomness, in hexadecimal digits.

    It sorts behind the conversation's newest case, `after`, also where that was opened in the same millisecond or by
    a faster clock: the case with the highest id is the one that messages belong to.
    """
    milliseconds = int(now.timestamp() * 1_000)
    if after is not None:
        milliseconds = max(milliseconds, int(after.case_id[:_CASE_ID_TIME_DIGITS], 16) + 1)
    return f"{milliseconds:0{_CASE_ID_TIME_DIGITS}x}{random_bytes.hex()}"


def case_reference(random_bytes: bytes) -> str:
    """Return a reference such as `K7Q4-M2XD` from the first five of the given bytes (Crockford base32)."""
    number = int.from_bytes(random_bytes[:_REFERENCE_BYTES])
    letters = "".join(_CROCKFORD[(number >> shift) & 31] for shift in range(35, -1, -5))
    return f"{letters[:4]}-{letters[4:]}"


def mask_handle(handle: str | None) -> str:
    """Return a handle that its owner knows again and nobody else learns: `@ma•••7`, or empty where there is none."""
    # Direction controls would turn the page's words around, and half a character is refused by every store.
    shown = "".join(character for character in handle or "" if character.isprintable())
    if not shown:
        return ""
    if len(shown) < _SHORT_HANDLE:
        return f"@{shown[:-1][:1]}•••"
    return f"@{shown[:2]}•••{shown[-1]}"
