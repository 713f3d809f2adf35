"""One-time links: the token in the address, and the life of the link behind it.

The token proves that we issued the link and says until when; the LINK item says what became of it. A token is never
stored. Signing is deterministic, so the same fields give the same token however often a reply is sent again.
"""

import base64
import binascii
import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from chalicelib.domain.errors import ClaimsInvalid, LinkRefused

TOKEN_LENGTH = 142
LINK_ID_BYTES = 16
BINDING_BYTES = 16
_SIGNED_PREFIX = b"svc-link-v1\0"
_LAYOUT = struct.Struct(">BIBI16s16s")
_VERSION = 1

OPENS_PER_LINK = 50
TRIES_PER_LINK = 5
UNAVAILABLE_GIVEN_BACK_PER_LINK = 3
GRACE_AFTER_OPENING = timedelta(minutes=15)
"""A form opened in time may be finished this long after its last opening."""
DELAY_BEFORE_TRY_SECONDS = (0, 0, 2, 8, 30)
"""What a person waits before try 1 to 5, told to them and enforced by time."""
ABANDONED_TRY_AFTER = timedelta(seconds=30)
"""A try that has no result after this long died with its function; the person may use another."""


class Purpose(IntEnum):
    """What a token is for; the number is part of what is signed."""

    VERIFY = 1


@dataclass(frozen=True, slots=True)
class LinkClaims:
    """What a token says. `link_id` and `binding` are 16 bytes, `expires_at` Unix time in whole seconds."""

    key_id: int
    purpose: Purpose
    expires_at: int
    link_id: bytes
    binding: bytes


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The newest key of the ring, held by the sender alone. `seed` is 32 bytes (RFC 8032)."""

    key_id: int
    seed: bytes


@dataclass(frozen=True, slots=True)
class VerifyingKey:
    """A public key of the ring: 32 bytes, good before `not_after`."""

    public_key: bytes
    not_after: datetime


def bind(tenant: str, case_id: str, conversation: str, purpose: Purpose) -> bytes:
    """Return the 16 bytes that tie a token to one case, conversation and purpose.

    Each part is prefixed by its length, so that no two different inputs run together.
    """
    digest = hashlib.sha256()
    for part in (tenant, case_id, conversation, purpose.name.lower()):
        raw = part.encode()
        digest.update(struct.pack(">I", len(raw)) + raw)
    return digest.digest()[:BINDING_BYTES]


def sign_link(claims: LinkClaims, key: SigningKey) -> str:
    r"""Return the token for a one-time link.

    Args:
        claims: `key_id` must be that of `key`; `expires_at` below 2**32.
        key: the newest key of the ring; its id is part of what is signed.

    Returns:
        142 characters of unpadded base64url: 42 bytes of claims, then the 64-byte Ed25519 signature over
        `b"svc-link-v1\0"` and those bytes.

    Raises:
        ClaimsInvalid: a field has the wrong length or range.

    Source: RFC 8032 section 5.1 (Ed25519); RFC 4648 section 5 (base64url).
    """
    if claims.key_id != key.key_id or len(claims.link_id) != LINK_ID_BYTES or len(claims.binding) != BINDING_BYTES:
        raise ClaimsInvalid("key_id, link_id or binding")
    try:
        signed = _LAYOUT.pack(
            _VERSION, claims.key_id, claims.purpose, claims.expires_at, claims.link_id, claims.binding
        )
    except struct.error as exc:
        raise ClaimsInvalid("out of range") from exc
    signature = Ed25519PrivateKey.from_private_bytes(key.seed).sign(_SIGNED_PREFIX + signed)
    return base64.urlsafe_b64encode(signed + signature).rstrip(b"=").decode()


def read_link(
    token: object, ring: Mapping[int, VerifyingKey], *, purpose: Purpose, now: datetime, grace: timedelta = timedelta(0)
) -> LinkClaims:
    """Return the claims of a token that we signed for this purpose and that has not expired.

    Args:
        token: whatever the outside sent.
        ring: the public keys by key id.
        purpose: what the token is about to be used for.
        now: aware time.
        grace: how long past `expires_at` a token still counts, for finishing a form opened in time.

    Raises:
        LinkRefused: in every other case; `reason` is for the log only.
    """
    raw = _decode(token)
    version, key_id, purpose_number, expires_at, link_id, binding = _LAYOUT.unpack(raw[: _LAYOUT.size])
    if version != _VERSION:
        raise LinkRefused("version")
    key = ring.get(key_id)
    if key is None or now >= key.not_after:
        raise LinkRefused("key_unknown")
    try:
        Ed25519PublicKey.from_public_bytes(key.public_key).verify(
            raw[_LAYOUT.size :], _SIGNED_PREFIX + raw[: _LAYOUT.size]
        )
    except InvalidSignature as exc:
        raise LinkRefused("signature") from exc
    if purpose_number != purpose:
        raise LinkRefused("purpose")
    if now >= datetime.fromtimestamp(expires_at, UTC) + grace:
        raise LinkRefused("expired")
    return LinkClaims(key_id, purpose, expires_at, link_id, binding)


def _decode(token: object) -> bytes:
    if not isinstance(token, str) or len(token) != TOKEN_LENGTH:
        raise LinkRefused("malformed")
    try:
        ascii_token = token.encode("ascii")
        raw = base64.b64decode(ascii_token + b"==", altchars=b"-_", validate=True)
    except (UnicodeEncodeError, binascii.Error) as exc:
        raise LinkRefused("malformed") from exc
    # Python's decoder ignores spare bits at the end: only the one spelling that we would write is ours.
    if base64.urlsafe_b64encode(raw).rstrip(b"=") != ascii_token:
        raise LinkRefused("malformed")
    return raw


class LinkState(StrEnum):
    """The stored states of a link. Expiry is computed, not stored."""

    ISSUED = "issued"
    OPENED = "opened"
    REDEEMED = "redeemed"
    EXHAUSTED = "exhausted"
    REVOKED = "revoked"
    REPUDIATED = "repudiated"


class TryResult(StrEnum):
    """What became of one submission of the form."""

    PENDING = "pending"
    MATCHED = "matched"
    NOT_MATCHED = "not_matched"
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Link:
    """The LINK item: counters and state of one link, and what its pages may show."""

    link_id: str
    """32 hexadecimal digits."""
    purpose: str
    tenant: str
    case_id: str
    conversation: str
    issued_at: datetime
    expires_at: datetime
    channel: str
    masked_handle: str
    requested_at: datetime
    case_reference: str
    case_phrase: str
    locale: str
    state: LinkState = LinkState.ISSUED
    opens: int = 0
    last_opened_at: datetime | None = None
    tries: int = 0
    unavailable: int = 0
    next_try_at: datetime | None = None
    last_try_at: datetime | None = None
    submissions: Mapping[str, str] = field(default_factory=dict)
    """Result by submission id, so that a repeat gets the first answer and counts nothing."""


def why_not_openable(link: Link | None, *, now: datetime) -> str | None:
    """Return why the form may not be opened, or None where it may. A link lives only before `expires_at`."""
    if link is None:
        return "unknown"
    if link.state not in {LinkState.ISSUED, LinkState.OPENED}:
        return link.state.value
    if now >= link.expires_at:
        return "expired"
    if link.opens >= OPENS_PER_LINK:
        return "opened_too_often"
    return None


def why_not_submittable(link: Link | None, *, now: datetime) -> str | None:
    """Return why the form may not be sent, or None where it may: it was opened in time, and not too long ago."""
    if link is None:
        return "unknown"
    if link.state is not LinkState.OPENED or link.last_opened_at is None:
        return link.state.value
    if now >= finish_before(link):
        return "expired"
    return None


def finish_before(link: Link) -> datetime:
    """Return the moment from which an opened form is refused."""
    latest = link.expires_at + GRACE_AFTER_OPENING
    if link.last_opened_at is None:
        return link.expires_at
    # Until expiry an opened form may always be finished; the grace only ever adds to that.
    return max(link.expires_at, min(link.last_opened_at + GRACE_AFTER_OPENING, latest))


def delay_after(tries: int) -> timedelta:
    """Return how long to wait before the next try once `tries` tries were used."""
    return timedelta(seconds=DELAY_BEFORE_TRY_SECONDS[min(tries, TRIES_PER_LINK - 1)])
