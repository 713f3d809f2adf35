"""Import the brand's customer records: each value becomes a keyed digest before it is stored, or none is stored."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from chalicelib.domain.brand import FormField
from chalicelib.domain.verification import box_names, read_facts

RECORDS_A_WRITE = 25


class RecordWriter(Protocol):
    """Where records go."""

    def put(self, records: Sequence[tuple[str, Mapping[str, str]]]) -> None:
        """Write up to 25 records, each a record digest and its digests by field."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be imported; `code` is `missing`, `too_long`, `shape` or `twice`."""

    line: int
    field: str
    """The column; empty where the line as a whole cannot be read."""
    code: str


@dataclass(frozen=True, slots=True)
class ImportRecords:
    """The import's use case. `digest_record` and `digest_field` are those of the verifier."""

    fields: Sequence[FormField]
    digest_record: Callable[[str], str]
    digest_field: Callable[[str, str, str], str]
    writer: RecordWriter

    def read(self, lines: Iterable[str]) -> tuple[list[dict[str, str]], list[BadLine]]:
        """Return the records of a CSV text, and every line that is wrong. The first line names the columns."""
        rows = csv.DictReader(lines)
        missing = [field.name for field in self.fields if field.name not in (rows.fieldnames or [])]
        if missing:
            return [], [BadLine(1, name, "missing") for name in missing]
        records: list[dict[str, str]] = []
        bad: list[BadLine] = []
        seen: set[str] = set()
        identifies = next(field.name for field in self.fields if field.identifies)
        for row in _readable(rows, bad):
            facts, errors = read_facts(self.fields, self._as_form(row))
            bad += [BadLine(rows.line_num, error.field, error.code) for error in errors]
            if errors:
                continue
            if facts[identifies] in seen:
                bad.append(BadLine(rows.line_num, identifies, "twice"))
            seen.add(facts[identifies])
            records.append(facts)
        return records, bad

    def write(self, records: Sequence[Mapping[str, str]]) -> Iterable[int]:
        """Write the records as digests, and yield how many of them each write added."""
        identifies = next(field.name for field in self.fields if field.identifies)
        for start in range(0, len(records), RECORDS_A_WRITE):
            batch = records[start : start + RECORDS_A_WRITE]
            self.writer.put([self._digests(record, identifies) for record in batch])
            yield len(batch)

    def _digests(self, record: Mapping[str, str], identifies: str) -> tuple[str, dict[str, str]]:
        digest = self.digest_record(record[identifies])
        others = {name: value for name, value in record.items() if name != identifies}
        return digest, {name: self.digest_field(digest, name, value) for name, value in others.items()}

    def _as_form(self, row: Mapping[str, str | None]) -> dict[str, str]:
        """Return a row as the form would send it: a date in three boxes."""
        form: dict[str, str] = {}
        for field in self.fields:
            value = (row.get(field.name) or "").strip()
            boxes = box_names(field)
            form |= dict(zip(boxes, _date_boxes(value) if len(boxes) > 1 else (value,), strict=True))
        return form


def _readable(rows: "csv.DictReader[str]", bad: list[BadLine]) -> Iterator[dict[str, str | None]]:
    """Yield the rows; a field beyond what the reader takes, as after a quote that never closes, ends them."""
    try:
        yield from rows
    except csv.Error:
        bad.append(BadLine(rows.line_num + 1, "", "too_long"))


def _date_boxes(value: str) -> tuple[str, str, str]:
    """Return day, month, year of an ISO date; something that is no date stays wrong, an empty one stays empty."""
    if not value:
        return "", "", ""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return value, value, value
    return str(day.day), str(day.month), str(day.year)
