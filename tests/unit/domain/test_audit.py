"""Promise: no edit, gap, swap, repeat or cut in the records of a case goes unseen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.audit import AuditRecord, audited, broken_at
from chalicelib.domain.cases import CaseStatus, Verification
from tests.builders import NOW, a_case

CODES = ("public_to_private", "check_needed", "form_opened", "verified", "status")


def chain(length: int) -> tuple[list[AuditRecord], str]:
    """Return the records of a case with this many writes, and its head."""
    case = a_case(version=0)
    records = []
    for number in range(length):
        changed = replace(
            case,
            status=list(CaseStatus)[number % len(CaseStatus)],
            verification=list(Verification)[number % len(Verification)],
        )
        at = NOW + timedelta(seconds=number)
        case, record = audited(changed, actor="contact", code=CODES[number % len(CODES)], now=at)
        records.append(record)
    return records, case.audit_head


RECORDS, HEAD = chain(6)


def test_an_audited_case_has_one_more_version_and_the_records_digest() -> None:
    case, record = audited(a_case(version=4, audit_head="ab"), actor="robot", code="status", now=NOW)
    assert (case.version, record.sequence) == (5, 5)
    assert (case.audit_head, record.before) == (record.digest, "ab")
    assert replace(case, version=4, audit_head="ab") == a_case(version=4, audit_head="ab")


@pytest.mark.parametrize("length", range(8))
def test_a_whole_chain_is_whole(length: int) -> None:
    records, head = chain(length)
    assert broken_at(records, head=head) is None


def test_a_time_is_the_same_moment_in_every_zone() -> None:
    elsewhere = [replace(one, at=one.at.astimezone(timezone(timedelta(hours=9)))) for one in RECORDS]
    assert broken_at(elsewhere, head=HEAD) is None


ALTERATIONS = {
    "case_id": "case-9",
    "conversation": "ee" * 32,
    "sequence": 99,
    "at": NOW + timedelta(microseconds=1),
    "actor": "robot",
    "code": "nothing_happened",
    "status": "closed!",
    "verification": "verified!",
    "before": "00",
    "digest": "00",
}


def test_every_field_is_altered_below() -> None:
    assert set(ALTERATIONS) == set(AuditRecord.__slots__)


@pytest.mark.parametrize("name", ALTERATIONS)
@pytest.mark.parametrize("index", range(len(RECORDS)))
def test_an_edit_is_seen_where_it_is(index: int, name: str) -> None:
    edited = [*RECORDS]
    edited[index] = replace(edited[index], **{name: ALTERATIONS[name]})  # type: ignore[arg-type]  # each of its type
    assert broken_at(edited, head=HEAD) == index


@st.composite
def damaged(draw: st.DrawFn) -> Sequence[AuditRecord]:
    index = draw(st.integers(0, len(RECORDS) - 1))
    other = draw(st.integers(0, len(RECORDS) - 1).filter(lambda one: one != index))
    records = [*RECORDS]
    match draw(st.sampled_from(["gap", "cut", "swap", "repeat", "foreign"])):
        case "gap":
            del records[index]
        case "cut":
            records = records[:index]
        case "swap":
            records[index], records[other] = records[other], records[index]
        case "repeat":
            records.insert(index, records[index])
        case _:
            _, foreign = audited(
                a_case(case_id="case-9", version=index, audit_head=records[index].before),
                actor="contact", code="status", now=NOW,
            )  # fmt: skip
            records[index] = foreign
    return records


@given(records=damaged())
def test_any_gap_cut_swap_repeat_or_foreign_record_is_seen(records: Sequence[AuditRecord]) -> None:
    assert broken_at(records, head=HEAD) is not None


def test_missing_newest_records_are_seen_by_the_head() -> None:
    assert broken_at(RECORDS[:4], head=HEAD) == 4
    assert broken_at([], head=HEAD) == 0
    assert broken_at([], head="") is None


def test_a_forger_who_writes_on_without_the_head_is_seen() -> None:
    case = a_case(version=6, audit_head=RECORDS[-1].digest)
    _, forged = audited(case, actor="contact", code="status", now=NOW)
    assert broken_at([*RECORDS, forged], head=HEAD) == 7
