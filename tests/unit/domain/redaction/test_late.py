"""Promise: a late pattern is compiled once, at its first use, and does what the compiled one does."""

import re

import pytest

from chalicelib.domain.redaction.late import late


def test_it_does_what_the_compiled_pattern_does() -> None:
    pattern = late("B+", re.IGNORECASE)
    assert pattern.sub("-", "abBc") == "a-c"
    assert pattern.fullmatch("bb")
    assert pattern.pattern == "B+"


def test_it_is_compiled_when_used() -> None:
    broken = late("(")
    with pytest.raises(re.error):
        broken.search("a")
