"""Promise: only a token that we signed, for this purpose, in its time, opens anything; and a link lives as written."""

import base64
import random
import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.errors import ClaimsInvalid, LinkRefused
from chalicelib.domain.links import (
    GRACE_AFTER_OPENING,
    OPENS_PER_LINK,
    TOKEN_LENGTH,
    Link,
    LinkClaims,
    LinkState,
    Purpose,
    SigningKey,
    VerifyingKey,
    bind,
    delay_after,
    finish_before,
    read_link,
    sign_link,
    why_not_openable,
    why_not_submittable,
)
from tests.builders import NOW, a_link

SEED = bytes(range(32))
KEY = SigningKey(7, SEED)
EXPIRES_AT = int(NOW.timestamp()) + 3_600
CLAIMS = LinkClaims(7, Purpose.VERIFY, EXPIRES_AT, bytes(range(16)), bytes(range(16, 32)))
TOKEN = sign_link(CLAIMS, KEY)
SECOND = timedelta(seconds=1)
MICROSECOND = timedelta(microseconds=1)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def public_key(seed: bytes, *, not_after: datetime = NOW + timedelta(days=90)) -> VerifyingKey:
    return VerifyingKey(Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw(), not_after)


RING = {7: public_key(SEED)}


def refusal(token: object, ring: dict[int, VerifyingKey] | None = None, *, now: datetime = NOW) -> str | None:
    """Return why a token is refused, or None where it is accepted."""
    try:
        read_link(token, RING if ring is None else ring, purpose=Purpose.VERIFY, now=now)
    except LinkRefused as exc:
        return exc.reason
    return None


def spelled(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def raw_token(token: str = TOKEN) -> bytes:
    return base64.urlsafe_b64decode(token + "==")


def signed(version: int, key_id: int, purpose: int, expires_at: int, *, seed: bytes = SEED, prefix: bytes) -> str:
    """Return a token over any fields, signed as an attacker with the key, or our own mistake, might."""
    body = struct.pack(">BIBI16s16s", version, key_id, purpose, expires_at, CLAIMS.link_id, CLAIMS.binding)
    return spelled(body + Ed25519PrivateKey.from_private_bytes(seed).sign(prefix + body))


# The layout.


def test_a_token_is_read_back_as_it_was_signed() -> None:
    assert read_link(TOKEN, RING, purpose=Purpose.VERIFY, now=NOW) == CLAIMS


def test_a_token_has_the_written_layout() -> None:
    raw = raw_token()
    assert len(TOKEN) == TOKEN_LENGTH == 142
    assert set(TOKEN) <= set(ALPHABET)
    assert struct.unpack(">BIBI16s16s", raw[:42]) == (1, 7, 1, EXPIRES_AT, CLAIMS.link_id, CLAIMS.binding)
    public = Ed25519PrivateKey.from_private_bytes(SEED).public_key()
    public.verify(raw[42:], b"svc-link-v1\0" + raw[:42])


@given(
    key_id=st.integers(0, 2**32 - 1),
    expires_at=st.integers(EXPIRES_AT, 2**32 - 1),
    link_id=st.binary(min_size=16, max_size=16),
    binding=st.binary(min_size=16, max_size=16),
)
def test_every_claim_survives_and_signing_twice_gives_the_same_token(
    key_id: int, expires_at: int, link_id: bytes, binding: bytes
) -> None:
    claims = LinkClaims(key_id, Purpose.VERIFY, expires_at, link_id, binding)
    key = SigningKey(key_id, SEED)
    token = sign_link(claims, key)
    assert token == sign_link(claims, key)
    assert read_link(token, {key_id: RING[7]}, purpose=Purpose.VERIFY, now=NOW) == claims


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"key_id": 8}, id="another key than the one that signs"),
        pytest.param({"link_id": b"short"}, id="short link id"),
        pytest.param({"link_id": bytes(17)}, id="long link id"),
        pytest.param({"binding": bytes(15)}, id="short binding"),
        pytest.param({"expires_at": 2**32}, id="expiry beyond four bytes"),
        pytest.param({"expires_at": -1}, id="negative expiry"),
    ],
)
def test_signing_refuses_claims_that_do_not_fit(wrong: dict[str, int | bytes]) -> None:
    with pytest.raises(ClaimsInvalid):
        sign_link(replace(CLAIMS, **wrong), KEY)  # type: ignore[arg-type]  # wrong on purpose


# What is altered is refused.


def altered_tokens() -> Iterator[str]:
    """Yield 10,000 spellings and more that we never signed; every single-character change is among them."""
    for at in range(TOKEN_LENGTH):
        for letter in ALPHABET + "+/=. ":
            if letter != TOKEN[at]:
                yield TOKEN[:at] + letter + TOKEN[at + 1 :]
    for at in range(TOKEN_LENGTH):
        yield TOKEN[:at] + TOKEN[at + 1 :]
        yield TOKEN[:at] + "A" + TOKEN[at:]
        yield TOKEN[:at]
    for at in range(TOKEN_LENGTH - 1):
        if TOKEN[at] != TOKEN[at + 1]:
            yield TOKEN[:at] + TOKEN[at + 1] + TOKEN[at] + TOKEN[at + 2 :]
    raw = raw_token()
    for bit in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        yield spelled(bytes(changed))
    chance = random.Random(1)
    for _ in range(200):
        yield spelled(raw[:42] + chance.randbytes(64))
        yield spelled(chance.randbytes(42) + raw[42:])


def test_ten_thousand_altered_tokens_open_nothing() -> None:
    tokens = set(altered_tokens()) - {TOKEN}
    assert len(tokens) >= 10_000
    assert [token for token in tokens if refusal(token) is None] == []


@pytest.mark.parametrize(
    "token",
    [
        pytest.param(TOKEN + "==", id="padding"),
        pytest.param(TOKEN[:140] + "==", id="padding in place of the last characters"),
        pytest.param(TOKEN + "\n", id="line end"),
        pytest.param(" " + TOKEN, id="space"),
        pytest.param(TOKEN[:-1] + "\u0430", id="a Cyrillic letter"),
        pytest.param(TOKEN.translate(str.maketrans("-_", "+/")) + "=" * 2, id="the other alphabet, padded"),
        pytest.param(TOKEN.swapcase(), id="other case"),
        pytest.param("A" * TOKEN_LENGTH, id="all zero"),
        pytest.param("", id="empty"),
        pytest.param("\0" * TOKEN_LENGTH, id="control characters"),
        pytest.param("\ud800" * TOKEN_LENGTH, id="half a character"),
        pytest.param(None, id="none"),
        pytest.param(142, id="number"),
        pytest.param(TOKEN.encode(), id="bytes"),
        pytest.param([TOKEN], id="list"),
    ],
)
def test_what_is_not_our_spelling_is_refused(token: object) -> None:
    assert refusal(token) is not None


def test_the_other_alphabet_is_refused_even_where_it_decodes_to_the_same_bytes() -> None:
    for number in range(200):
        token = sign_link(replace(CLAIMS, link_id=number.to_bytes(16, "big")), KEY)
        swapped = token.translate(str.maketrans("-_", "+/"))
        if swapped != token:
            assert refusal(token) is None
            assert refusal(swapped) == "malformed"
            return
    pytest.fail("no token held a letter of the alphabet's end")


def test_spare_bits_are_refused() -> None:
    # 106 bytes leave four bits over in the last character: sixteen spellings decode to the same bytes.
    last = ALPHABET.index(TOKEN[-1])
    same_bytes = [TOKEN[:-1] + ALPHABET[last ^ spare] for spare in range(1, 16)]
    assert {raw_token(token) for token in same_bytes} == {raw_token()}
    assert {refusal(token) for token in same_bytes} == {"malformed"}


PREFIX = b"svc-link-v1\0"


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        pytest.param(signed(0, 7, 1, EXPIRES_AT, prefix=PREFIX), "version", id="version 0"),
        pytest.param(signed(2, 7, 1, EXPIRES_AT, prefix=PREFIX), "version", id="version 2"),
        pytest.param(signed(1, 8, 1, EXPIRES_AT, prefix=PREFIX), "key_unknown", id="a key that is not on the ring"),
        pytest.param(signed(1, 7, 1, EXPIRES_AT, seed=bytes(32), prefix=PREFIX), "signature", id="another seed"),
        pytest.param(signed(1, 7, 1, EXPIRES_AT, prefix=b""), "signature", id="signed for something else"),
        pytest.param(signed(1, 7, 2, EXPIRES_AT, prefix=PREFIX), "purpose", id="another purpose"),
        pytest.param(signed(1, 7, 0, EXPIRES_AT, prefix=PREFIX), "purpose", id="no purpose"),
        pytest.param(signed(1, 7, 1, 0, prefix=PREFIX), "expired", id="expired in 1970"),
    ],
)
def test_each_field_is_checked(token: str, reason: str) -> None:
    assert refusal(token) == reason


def test_a_purpose_is_checked_only_once_the_signature_holds() -> None:
    assert refusal(signed(1, 7, 2, EXPIRES_AT, seed=bytes(32), prefix=PREFIX)) == "signature"


def test_one_key_of_the_ring_does_not_vouch_for_another() -> None:
    ring = {7: public_key(bytes(32)), 8: public_key(SEED)}
    assert refusal(TOKEN, ring) == "signature"


# Time.


@pytest.mark.parametrize(
    ("moment", "grace", "accepted"),
    [
        pytest.param(-MICROSECOND, timedelta(0), True, id="a moment before"),
        pytest.param(timedelta(0), timedelta(0), False, id="at its expiry"),
        pytest.param(SECOND, timedelta(0), False, id="a second after"),
        pytest.param(timedelta(0), GRACE_AFTER_OPENING, True, id="at its expiry, to be finished"),
        pytest.param(GRACE_AFTER_OPENING - MICROSECOND, GRACE_AFTER_OPENING, True, id="a moment before grace ends"),
        pytest.param(GRACE_AFTER_OPENING, GRACE_AFTER_OPENING, False, id="when grace ends"),
    ],
)
def test_a_token_is_live_before_its_expiry_only(moment: timedelta, grace: timedelta, accepted: bool) -> None:
    now = datetime.fromtimestamp(EXPIRES_AT, UTC) + moment
    if accepted:
        assert read_link(TOKEN, RING, purpose=Purpose.VERIFY, now=now, grace=grace) == CLAIMS
    else:
        with pytest.raises(LinkRefused, match="expired"):
            read_link(TOKEN, RING, purpose=Purpose.VERIFY, now=now, grace=grace)


def test_a_key_is_good_before_its_end_only() -> None:
    ring = {7: public_key(SEED, not_after=NOW)}
    assert refusal(TOKEN, ring, now=NOW - MICROSECOND) is None
    assert refusal(TOKEN, ring, now=NOW) == "key_unknown"


def test_a_link_signed_before_a_rotation_opens_after_it_and_dies_with_its_key() -> None:
    newer = SigningKey(8, bytes(32))
    ring = {7: RING[7], 8: public_key(newer.seed)}
    assert refusal(TOKEN, ring) is None
    assert refusal(sign_link(replace(CLAIMS, key_id=8), newer), ring) is None
    assert refusal(TOKEN, {8: ring[8]}) == "key_unknown"


# The binding.


@given(
    left=st.tuples(st.text(), st.text(), st.text()),
    right=st.tuples(st.text(), st.text(), st.text()),
)
def test_only_the_same_case_and_conversation_have_the_same_binding(
    left: tuple[str, str, str], right: tuple[str, str, str]
) -> None:
    same = bind(*left, Purpose.VERIFY) == bind(*right, Purpose.VERIFY)
    assert same == (left == right)


def test_parts_of_a_binding_do_not_run_together() -> None:
    assert bind("ab", "c", "d", Purpose.VERIFY) != bind("a", "bc", "d", Purpose.VERIFY)
    assert len(bind("a", "b", "c", Purpose.VERIFY)) == 16


# The life of a link.

ENDS = a_link().expires_at


@pytest.mark.parametrize(
    ("link", "now", "reason"),
    [
        pytest.param(None, NOW, "unknown", id="no such link"),
        pytest.param(a_link(), NOW, None, id="fresh"),
        pytest.param(a_link(), ENDS - MICROSECOND, None, id="a moment before expiry"),
        pytest.param(a_link(), ENDS, "expired", id="at expiry"),
        pytest.param(a_link(state=LinkState.OPENED, opens=OPENS_PER_LINK - 1), NOW, None, id="fiftieth opening"),
        pytest.param(
            a_link(state=LinkState.OPENED, opens=OPENS_PER_LINK), NOW, "opened_too_often", id="one opening too many"
        ),
        *[
            pytest.param(a_link(state=state), NOW, state.value, id=state)
            for state in (LinkState.REDEEMED, LinkState.EXHAUSTED, LinkState.REVOKED, LinkState.REPUDIATED)
        ],
    ],
)
def test_when_a_form_may_be_opened(link: Link | None, now: datetime, reason: str | None) -> None:
    assert why_not_openable(link, now=now) == reason


def opened(at: datetime, **fields: object) -> Link:
    return a_link(state=LinkState.OPENED, opens=1, last_opened_at=at, **fields)


@pytest.mark.parametrize(
    ("opened_at", "until"),
    [
        pytest.param(None, ENDS, id="never opened"),
        pytest.param(NOW, ENDS, id="opened early: until expiry all the same"),
        pytest.param(ENDS - GRACE_AFTER_OPENING, ENDS, id="opened just a grace before expiry"),
        pytest.param(ENDS - timedelta(minutes=5), ENDS + timedelta(minutes=10), id="opened five minutes before"),
        pytest.param(ENDS - MICROSECOND, ENDS + GRACE_AFTER_OPENING - MICROSECOND, id="opened at the last moment"),
        pytest.param(ENDS + timedelta(days=1), ENDS + GRACE_AFTER_OPENING, id="never later than expiry and grace"),
    ],
)
def test_until_when_an_opened_form_may_be_finished(opened_at: datetime | None, until: datetime) -> None:
    assert finish_before(a_link(last_opened_at=opened_at)) == until


@pytest.mark.parametrize(
    ("link", "now", "reason"),
    [
        pytest.param(None, NOW, "unknown", id="no such link"),
        pytest.param(a_link(), NOW, "issued", id="never opened"),
        pytest.param(opened(NOW), NOW, None, id="opened"),
        pytest.param(opened(NOW), ENDS - MICROSECOND, None, id="before expiry"),
        pytest.param(opened(NOW), ENDS, "expired", id="opened long ago"),
        pytest.param(opened(ENDS - SECOND), ENDS, None, id="opened in time, finished after expiry"),
        pytest.param(
            opened(ENDS - SECOND), ENDS + GRACE_AFTER_OPENING - SECOND - MICROSECOND, None, id="last moment of grace"
        ),
        pytest.param(opened(ENDS - SECOND), ENDS + GRACE_AFTER_OPENING - SECOND, "expired", id="grace is over"),
        pytest.param(replace(opened(NOW), state=LinkState.REVOKED), NOW, "revoked", id="withdrawn while open"),
        pytest.param(replace(opened(NOW), state=LinkState.REPUDIATED), NOW, "repudiated", id="not me"),
        pytest.param(replace(opened(NOW), state=LinkState.REDEEMED), NOW, "redeemed", id="used"),
    ],
)
def test_when_a_form_may_be_sent(link: Link | None, now: datetime, reason: str | None) -> None:
    assert why_not_submittable(link, now=now) == reason


@pytest.mark.parametrize(("tries", "seconds"), [(0, 0), (1, 0), (2, 2), (3, 8), (4, 30), (5, 30), (99, 30)])
def test_the_wait_grows_with_each_try(tries: int, seconds: int) -> None:
    assert delay_after(tries) == timedelta(seconds=seconds)
