"""The audit chain of a case: each record holds the digest of the one before, so that no edit goes unseen."""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime

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
    sequence = case.version + 1
    facts = [
        case.case_id, sequence, now.isoformat(), actor, code, case.status.value, case.verification.value,
        case.audit_head,
    ]  # fmt: skip
    digest = hashlib.sha256(json.dumps(facts).encode()).hexdigest()
    record = AuditRecord(
        case_id=case.case_id,
        conversation=case.conversation,
        sequence=sequence,
        at=now,
        actor=actor,
        code=code,
        status=case.status,
        verification=case.verification,
        before=case.audit_head,
        digest=digest,
    )
    return replace(case, version=sequence, audit_head=digest), record
