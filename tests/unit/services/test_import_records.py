"""Promise: a file of customer records is imported as digests and whole, or every line that is wrong is told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import pytest

from chalicelib.adapters.verifiers.records import RecordsVerifier, field_digest, record_digest
from chalicelib.domain.verification import OutcomeKind, read_facts
from chalicelib.services.import_records import RECORDS_A_WRITE, BadLine, ImportRecords
from tests.builders import NOW, the_brand

KEY = bytes(range(32))
HEADER = "account_number,postcode,date_of_birth"


@dataclass
class Writer:
    """Keeps records as the table would."""

    batches: list[int] = field(default_factory=list)
    records: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def put(self, records: Sequence[tuple[str, Mapping[str, str]]]) -> None:
        self.batches.append(len(records))
        self.records |= dict(records)

    def find(self, record: str) -> Mapping[str, str] | None:
        return self.records.get(record)

    def count_failure(self, _record: str, *, now: object) -> int:
        return 1

    def failures(self, _record: str, *, now: object) -> int:
        return 0


def importer(writer: Writer | None = None) -> ImportRecords:
    return ImportRecords(
        the_brand().fields, partial(record_digest, KEY), partial(field_digest, KEY), writer or Writer()
    )


def read(*lines: str) -> tuple[list[dict[str, str]], list[BadLine]]:
    return importer().read(lines)


def test_good_lines_are_read_in_the_form_they_are_compared_in() -> None:
    records, bad = read(HEADER, "12345678,ZZ99 1AB,1980-03-31", "1234-5679,zz991ad,1999-12-01")
    assert bad == []
    assert records == [
        {"account_number": "12345678", "postcode": "ZZ991AB", "date_of_birth": "19800331"},
        {"account_number": "12345679", "postcode": "ZZ991AD", "date_of_birth": "19991201"},
    ]


def test_other_columns_and_another_order_do_not_matter() -> None:
    records, bad = read("name,date_of_birth,postcode,account_number", "Jo,1980-03-31,ZZ99 1AB,12345678")
    assert (len(records), bad) == (1, [])


@pytest.mark.parametrize(
    ("line", "bad"),
    [
        pytest.param(",ZZ99 1AB,1980-03-31", BadLine(2, "account_number", "missing"), id="no number"),
        pytest.param("12345678,ZZ99 1AB", BadLine(2, "date_of_birth", "missing"), id="a column short"),
        pytest.param("12345678,ZZ99 1AB,", BadLine(2, "date_of_birth", "missing"), id="no date"),
        pytest.param("1234567,ZZ99 1AB,1980-03-31", BadLine(2, "account_number", "shape"), id="seven digits"),
        pytest.param(
            "12345678,ZZ99 1AB,31/3/80", BadLine(2, "date_of_birth", "shape"), id="another way to write a date"
        ),
        pytest.param("12345678,ZZ99 1AB,1980-02-30", BadLine(2, "date_of_birth", "shape"), id="30 February"),
        pytest.param("12345678,ZZ99 1AB,31 March 1980", BadLine(2, "date_of_birth", "too_long"), id="a date in words"),
        pytest.param(f"{'1' * 10_240},ZZ99 1AB,1980-03-31", BadLine(2, "account_number", "too_long"), id="10 KB"),
        pytest.param("12345678,'; DROP TABLE,1980-03-31", BadLine(2, "postcode", "too_long"), id="SQL"),
    ],
)
def test_a_bad_line_is_told_with_its_number_and_column(line: str, bad: BadLine) -> None:
    assert read(HEADER, line) == ([], [bad])


def test_every_bad_line_is_told_at_once() -> None:
    _, bad = read(HEADER, "1,ZZ99 1AB,1980-03-31", "12345678,ZZ99 1AB,1980-03-31", "2,3,4")
    assert bad == [
        BadLine(2, "account_number", "shape"),
        BadLine(4, "account_number", "shape"),
        BadLine(4, "postcode", "shape"),
        BadLine(4, "date_of_birth", "shape"),
    ]


def test_a_customer_who_stands_there_twice_is_told() -> None:
    _, bad = read(HEADER, "12345678,ZZ99 1AB,1980-03-31", "1234 5678,ZZ99 1AD,1981-03-31")
    assert bad == [BadLine(3, "account_number", "twice")]


@pytest.mark.parametrize(
    ("lines", "missing"),
    [
        ([], ["account_number", "postcode", "date_of_birth"]),
        ([""], ["account_number", "postcode", "date_of_birth"]),
        (["account_number,postcode"], ["date_of_birth"]),
        (["12345678,ZZ99 1AB,1980-03-31"], ["account_number", "postcode", "date_of_birth"]),
    ],
)
def test_a_file_without_its_columns_is_told(lines: list[str], missing: list[str]) -> None:
    assert read(*lines) == ([], [BadLine(1, name, "missing") for name in missing])


def test_a_header_alone_is_no_record_and_no_fault() -> None:
    assert read(HEADER) == ([], [])


def test_a_field_larger_than_any_reader_takes_is_a_bad_line() -> None:
    records, bad = read(HEADER, f'"{"1" * 200_000}",ZZ99 1AB,1980-03-31')
    assert (records, bad) == ([], [BadLine(2, "", "too_long")])


def test_what_is_written_holds_digests_only_in_batches() -> None:
    writer = Writer()
    lines = [f"{number:08},ZZ99 1AB,1980-03-31" for number in range(2 * RECORDS_A_WRITE + 1)]
    records, _ = importer().read([HEADER, *lines])
    assert list(importer(writer).write(records)) == writer.batches == [RECORDS_A_WRITE, RECORDS_A_WRITE, 1]
    assert len(writer.records) == 51
    stored = repr(writer.records)
    assert all(fact not in stored for fact in ("00000001", "ZZ991AB", "19800331"))
    assert all(set(digests) == {"postcode", "date_of_birth"} for digests in writer.records.values())
    # The same date of two customers does not look the same.
    assert len({digests["date_of_birth"] for digests in writer.records.values()}) == 51


def test_what_was_imported_is_what_the_form_is_compared_with() -> None:
    writer = Writer()
    records, _ = importer().read([HEADER, "12345678,ZZ99 1AB,1980-03-31"])
    assert list(importer(writer).write(records)) == [1]
    verifier = RecordsVerifier(writer, KEY, "account_number")
    form = {
        "account_number": "1234 5678", "postcode": "zz99 1ab", "date_of_birth_day": "31", "date_of_birth_month": "03",
        "date_of_birth_year": "1980",
    }  # fmt: skip
    right, _ = read_facts(the_brand().fields, form)
    wrong, _ = read_facts(the_brand().fields, form | {"date_of_birth_day": "30"})
    assert verifier.verify(right, now=NOW).kind is OutcomeKind.MATCHED
    assert verifier.verify(wrong, now=NOW).kind is OutcomeKind.NOT_MATCHED
