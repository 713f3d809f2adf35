"""Promise: a case moves only as the table says, its reference says nothing, and a handle is never shown whole."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.cases import (
    ALLOWED_MOVES,
    Case,
    CaseStatus,
    Verification,
    case_reference,
    mask_handle,
    new_case_id,
)
from chalicelib.domain.errors import MoveNotAllowed
from tests.builders import NOW, a_case

MICROSECOND = timedelta(microseconds=1)
R, V, T, A, S, C = (
    CaseStatus.RECEIVED,
    CaseStatus.AWAITING_VERIFICATION,
    CaseStatus.WITH_TEAM,
    CaseStatus.AWAITING_CONTACT,
    CaseStatus.RESOLVED,
    CaseStatus.CLOSED,
)
MOVES = {(R, V), (R, T), (R, S), (R, C), (V, T), (V, S), (V, C), (T, V), (T, A), (T, S)} | {
    (A, T), (A, S), (A, C), (S, T), (S, C),
}  # fmt: skip


@pytest.mark.parametrize(("start", "end"), [*itertools.product(CaseStatus, CaseStatus)])
def test_a_case_moves_as_the_table_says_and_no_other_way(start: CaseStatus, end: CaseStatus) -> None:
    case = a_case(status=start)
    if start is end or (start, end) in MOVES:
        assert case.moved_to(end) == replace(case, status=end)
    else:
        with pytest.raises(MoveNotAllowed):
            case.moved_to(end)


def test_every_status_has_its_row_and_nothing_leaves_closed() -> None:
    assert set(ALLOWED_MOVES) == set(CaseStatus)
    assert ALLOWED_MOVES[C] == frozenset()


def test_every_open_case_can_reach_a_person_and_an_end() -> None:
    for status in CaseStatus:
        reached = {status}
        for _ in CaseStatus:
            reached |= {end for one in reached for end in ALLOWED_MOVES[one]}
        assert C in reached
        assert T in reached or status is C


@pytest.mark.parametrize("status", list(CaseStatus))
def test_a_case_is_open_until_it_is_resolved(status: CaseStatus) -> None:
    assert a_case(status=status).is_open() == (status not in {S, C})


@pytest.mark.parametrize(
    ("case", "now", "verified"),
    [
        pytest.param(a_case(), NOW, False, id="nobody asked"),
        pytest.param(a_case(verification=Verification.VERIFIED), NOW, False, id="without an end"),
        *[
            pytest.param(
                a_case(verification=Verification.VERIFIED, verified_until=NOW), NOW + after, good, id=f"{after}"
            )
            for after, good in ((-MICROSECOND, True), (timedelta(0), False), (MICROSECOND, False))
        ],
        *[
            pytest.param(a_case(verification=one, verified_until=NOW + timedelta(days=1)), NOW, False, id=one)
            for one in Verification
            if one is not Verification.VERIFIED
        ],
    ],
)
def test_a_verification_lasts_until_its_end(case: Case, now: datetime, verified: bool) -> None:
    assert case.is_verified(now) is verified


def with_link(verification: Verification, **fields: object) -> Case:
    return a_case(verification=verification, link_id="1d" * 16, link_expires_at=NOW, **fields)


@pytest.mark.parametrize(
    ("case", "now", "live"),
    [
        pytest.param(with_link(Verification.REQUESTED, status=V), NOW - MICROSECOND, True, id="a moment before"),
        pytest.param(with_link(Verification.REQUESTED, status=V), NOW, False, id="at expiry"),
        pytest.param(with_link(Verification.OPENED, status=V), NOW - MICROSECOND, True, id="opened"),
        pytest.param(with_link(Verification.OPENED, status=T), NOW - MICROSECOND, True, id="a person asked for"),
        pytest.param(with_link(Verification.VERIFIED, status=T), NOW - MICROSECOND, False, id="redeemed"),
        pytest.param(with_link(Verification.FAILED, status=T), NOW - MICROSECOND, False, id="exhausted"),
        pytest.param(with_link(Verification.REPUDIATED, status=T), NOW - MICROSECOND, False, id="repudiated"),
        pytest.param(a_case(status=V), NOW, False, id="never sent"),
    ],
)
def test_a_link_is_live_until_it_expires_or_is_settled(case: Case, now: datetime, live: bool) -> None:
    assert case.has_live_link(now) is live


@pytest.mark.parametrize(
    ("raw", "reference"),
    [
        (bytes(5), "0000-0000"),
        (b"\xff" * 5, "ZZZZ-ZZZZ"),
        (b"\x00\x00\x00\x00\x01", "0000-0001"),
        (b"\x80\x00\x00\x00\x00", "G000-0000"),
        (b"\x01\x02\x03\x04\x05more", "0410-6105"),
    ],
)
def test_a_reference_is_crockford_base32(raw: bytes, reference: str) -> None:
    assert case_reference(raw) == reference


@given(raw=st.binary(min_size=5, max_size=8))
def test_no_reference_holds_a_letter_that_is_mistaken_for_another(raw: bytes) -> None:
    reference = case_reference(raw)
    assert len(reference) == 9
    assert reference[4] == "-"
    assert set(reference.replace("-", "")) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@given(left=st.binary(min_size=5, max_size=5), right=st.binary(min_size=5, max_size=5))
def test_different_bytes_give_different_references(left: bytes, right: bytes) -> None:
    assert (case_reference(left) == case_reference(right)) == (left == right)


@given(
    first=st.datetimes(timezones=st.just(UTC), min_value=datetime(2020, 1, 1), max_value=datetime(2900, 1, 1)),  # noqa: DTZ001 - zone beside
    step=st.timedeltas(min_value=-timedelta(hours=1), max_value=timedelta(hours=1)),
    tails=st.tuples(st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10)),
)
def test_a_new_case_sorts_behind_the_one_before_whatever_the_clocks_say(
    first: datetime, step: timedelta, tails: tuple[bytes, bytes]
) -> None:
    before = a_case(case_id=new_case_id(first, tails[0], after=None))
    after = new_case_id(first + step, tails[1], after=before)
    assert after > before.case_id
    assert len(after) == len(before.case_id) == 32


@pytest.mark.parametrize(
    ("handle", "masked"),
    [
        pytest.param("maria_k7", "@ma•••7", id="as in the rules"),
        pytest.param("maria", "@ma•••a", id="five letters"),
        pytest.param("mary", "@m•••", id="four letters"),
        pytest.param("jo", "@j•••", id="two letters"),
        pytest.param("j", "@•••", id="one letter would be all of it"),
        pytest.param("", "", id="empty"),
        pytest.param(None, "", id="unknown"),
        pytest.param("\u202eabcdef", "@ab•••f", id="direction override"),
        pytest.param("ab\u200b\u200bcdef\n", "@ab•••f", id="invisible"),
        pytest.param("\ud800abcdef", "@ab•••f", id="half a character: no store would take it"),
        pytest.param("\n\t", "", id="nothing to see"),
    ],
)
def test_a_handle_is_masked(handle: str | None, masked: str) -> None:
    assert mask_handle(handle) == masked


@given(handle=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="•@"), max_size=40))
def test_a_masked_handle_shows_three_characters_at_most_and_never_all(handle: str) -> None:
    masked = mask_handle(handle)
    shown = masked.replace("•••", "").removeprefix("@")
    assert len(shown) <= 3
    assert masked == "" or "•••" in masked
    assert not handle or len(shown) < len(handle)
    assert masked.isprintable()
