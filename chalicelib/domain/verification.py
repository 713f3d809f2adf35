"""Verification: the facts of a form, their shape, and what a verifier answers."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from chalicelib.domain.brand import DATE_PARTS, FormField

_GAPS = re.compile(r"[\s\-.\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\ufeff]+")
"""What people and their phones put between digits and letters: spaces, hyphens of any width, and the invisible
direction marks that come along when a number is copied."""
_FIRST_YEAR = 1_880


class OutcomeKind(StrEnum):
    """What a verifier may answer."""

    MATCHED = "matched"
    NOT_MATCHED = "not_matched"
    STEP_UP = "step_up"
    """The facts may be right, but this record needs more than facts now."""
    UNAVAILABLE = "unavailable"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verifier's answer. Knowledge of facts is level 1: it matches a record, it does not prove a person."""

    kind: OutcomeKind
    level: int = 0
    record_ref: str | None = None


@dataclass(frozen=True, slots=True)
class ShapeError:
    """One field whose value cannot be right by its shape; `code` is `missing`, `too_long` or `shape`."""

    field: str
    code: str


def box_names(field: FormField) -> tuple[str, ...]:
    """Return the names of the boxes that a field has on the form: three for a date, one otherwise."""
    if field.kind == "date":
        return tuple(f"{field.name}_{part}" for part in DATE_PARTS)
    return (field.name,)


def read_facts(fields: Sequence[FormField], form: Mapping[str, str]) -> tuple[dict[str, str], tuple[ShapeError, ...]]:
    """Return the facts in the one form they are compared in, and what is wrong with their shape.

    Spaces, hyphens, dots and case never matter to a person, so they do not matter here. A date becomes YYYYMMDD. What
    is left may hold no control character, whatever the field's pattern would let through.
    """
    facts: dict[str, str] = {}
    errors: list[ShapeError] = []
    for field in fields:
        boxes = [form.get(name, "").strip() for name in box_names(field)]
        if not all(boxes):
            errors.append(ShapeError(field.name, "missing"))
        elif any(len(box) > field.longest for box in boxes):
            errors.append(ShapeError(field.name, "too_long"))
        else:
            value = _date(boxes) if field.kind == "date" else normal_fact(boxes[0])
            if value is None or not value.isprintable() or not re.fullmatch(field.pattern, value):
                errors.append(ShapeError(field.name, "shape"))
            else:
                facts[field.name] = value
    return facts, tuple(errors)


def normal_fact(value: str) -> str:
    """Return a fact without gaps and in capitals, as records and forms are both compared."""
    return _GAPS.sub("", value).upper()


def _date(boxes: Sequence[str]) -> str | None:
    if not all(box.isascii() and box.isdigit() for box in boxes):
        return None
    day, month, year = (int(box) for box in boxes)
    try:
        return f"{date(year, month, day):%Y%m%d}" if year >= _FIRST_YEAR else None
    except (ValueError, OverflowError):
        return None
