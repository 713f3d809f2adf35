"""The records verifier: facts against the brand's customer table, which holds keyed digests only.

Knowing facts matches a record; it does not prove a person (NIST SP 800-63A-4 2.5.1, ASVS V6.4.2): level 1.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from chalicelib.domain.verification import Outcome, OutcomeKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from chalicelib.domain.ports import RecordStore

FAILURES_BEFORE_STEP_UP = 10
"""Failed tries on a claimed record in a day, above which facts alone no longer do. The record is never locked: anyone
could lock out anyone."""
_NO_DIGEST = "0" * 64


@dataclass(frozen=True, slots=True)
class RecordsVerifier:
    """Implements `Verifier`. `key` is 32 random bytes; `identifies` the field that records are looked up by."""

    store: RecordStore
    key: bytes
    identifies: str

    def verify(self, facts: Mapping[str, str], *, now: datetime) -> Outcome:
        """Return the outcome, with the same work done for a wrong and for an unknown record."""
        record = record_digest(self.key, facts[self.identifies])
        try:
            known = self.store.find(record) or {}
            if self._match(record, facts, known):
                if self.store.failures(record, now=now) > FAILURES_BEFORE_STEP_UP:
                    return Outcome(OutcomeKind.STEP_UP)
                return Outcome(OutcomeKind.MATCHED, level=1, record_ref=record[:16])
            self.store.count_failure(record, now=now)
        except (BotoCoreError, ClientError):
            return Outcome(OutcomeKind.UNAVAILABLE)
        return Outcome(OutcomeKind.NOT_MATCHED)

    def _match(self, record: str, facts: Mapping[str, str], known: Mapping[str, str]) -> bool:
        same = [
            hmac.compare_digest(field_digest(self.key, record, name, value), known.get(name, _NO_DIGEST))
            for name, value in facts.items()
            if name != self.identifies
        ]
        return bool(known) and all(same)


def record_digest(key: bytes, identifier: str) -> str:
    """Return the digest that a record is looked up by: HMAC-SHA-256, 64 hexadecimal digits."""
    return hmac.digest(key, b"record\0" + identifier.encode(), "sha256").hex()


def field_digest(key: bytes, record: str, name: str, value: str) -> str:
    """Return the digest of one field of one record; equal values of two records have different digests."""
    return hmac.digest(key, f"field\0{record}\0{name}\0{value}".encode(), "sha256").hex()
