"""Promise: what the docs draw is what the code does."""

from pathlib import Path

from chalicelib.domain.cases import ALLOWED_MOVES

ROOT = Path(__file__).parents[2]


def test_the_states_in_the_architecture_are_the_table_in_the_code() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    section = text.split("## States of a case", 1)[1].split("##", 1)[0]
    rows = [line.strip("| ").split("|") for line in section.splitlines() if line.startswith("| ")][1:]
    drawn = {row[0].strip(): {one.strip() for one in row[1].split(",")} for row in rows}
    assert drawn == {str(one): {str(to) for to in moves} or {"none"} for one, moves in ALLOWED_MOVES.items()}
