"""The audit chain of a case: each record holds the digest of the one before, so that no edit goes unseen."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from chalicelib.domain.cases import Case


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """One thing that happened to a case. No text, no handle."""

    case_id: str
    conversation: str
    sequence: int
    at: datetime
    actor: str
    """`contact`, `robot` or an agent's id."""
    code: str
    status: str
    verification: str
    before: str
    """Digest of the record before; empty for the first."""
    digest: str


def audited(case: Case, *, actor: str, code: str, now: datetime) -> tuple[Case, AuditRecord]:
    """Return the case with one more version and a new audit head, and the record of it."""
    undigested = AuditRecord(
        case_id=case.case_id,
        conversation=case.conversation,
        sequence=case.version + 1,
        at=now,
        actor=actor,
        code=code,
        status=case.status.value,
        verification=case.verification.value,
        before=case.audit_head,
        digest="",
    )
    record = replace(undigested, digest=_digest(undigested))
    return replace(case, version=record.sequence, audit_head=record.digest), record


def broken_at(records: Sequence[AuditRecord], *, head: str) -> int | None:
    """Return the index of the first record that does not follow from those before it, or None where all do.

    Args:
        records: of one case, in the order of their sequence, from the first.
        head: the `audit_head` of the case. Without it nobody would see that the newest records are missing: where
            they are, the answer is the number of records.
    """
    before = ""
    for index, record in enumerate(records):
        follows = record.sequence == index + 1 and record.before == before and record.case_id == records[0].case_id
        if not follows or record.digest != _digest(record):
            return index
        before = record.digest
    return None if before == head else len(records)


def _digest(record: AuditRecord) -> str:
    """Return the digest of everything in a record but itself."""
    facts = [
        record.case_id, record.conversation, record.sequence, record.at.astimezone(UTC).isoformat(), record.actor,
        record.code, record.status, record.verification, record.before,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()
