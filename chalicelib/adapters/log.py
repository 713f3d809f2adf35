"""The log: JSON lines with an allowlist of fields. Codes, ids and counts; never a person's words, handle or token."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

ALLOWED = frozenset(
    {
        "attempt", "case_id", "channel", "contact", "count", "ignored", "intent", "kind", "level", "link_id", "outcome",
        "queued", "reason", "replies", "route", "status", "template",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class JsonLog:
    """Implements `Log`. An unknown field is an error where `strict`; otherwise it is dropped and nothing is raised."""

    clock: Callable[[], datetime]
    strict: bool
    stream: TextIO | None = None

    def __call__(self, code: str, **fields: str | int | bool | None) -> None:
        """Write one line."""
        unknown = fields.keys() - ALLOWED
        if unknown and self.strict:
            raise ValueError(f"log fields that are not allowed: {sorted(unknown)}")
        line: dict[str, str | int] = {"time": self.clock().isoformat(timespec="milliseconds"), "code": code}
        for name, value in fields.items():
            if name in ALLOWED and value is not None:
                line[name] = value if isinstance(value, int) else str(value)
        stream = self.stream or sys.stdout
        try:
            # In one piece, so that lines of several threads never mix.
            stream.write(json.dumps(line) + "\n")
            stream.flush()
        except (OSError, ValueError):
            return
