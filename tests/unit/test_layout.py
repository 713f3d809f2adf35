"""Promise: the project is laid out as the docs say, and its lock files could be used by anyone."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_every_locked_dependency_has_a_hash_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text()
    pinned = [line for line in text.splitlines() if re.match(r"^[a-z0-9].*==", line)]
    assert pinned
    assert all(line.endswith("\\") for line in pinned), "a pinned line without a hash"
    assert "http" not in text
    assert "--find-links" not in text
