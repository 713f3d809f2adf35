"""Promise: a line of log holds allowed fields only, is one line of JSON whatever is in it, and never stops the work."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.adapters.log import ALLOWED, JsonLog
from chalicelib.domain.messages import MessageKind
from tests.builders import NOW

# What nobody may ever allow: each names something of a person, or a secret.
NEVER = ["text", "handle", "name", "token", "path", "url", "query", "headers", "body", "facts", "email", "contact_id"]


def logged(code: str, *, strict: bool = True, **fields: Any) -> str:
    stream = io.StringIO()
    JsonLog(lambda: NOW, strict=strict, stream=stream)(code, **fields)
    return stream.getvalue()


def test_a_line_is_json_with_the_time_and_the_code() -> None:
    assert json.loads(logged("try", outcome="matched", attempt=2, kind=MessageKind.MENTION)) == {
        "time": "2026-03-04T10:07:30.000+00:00",
        "code": "try",
        "outcome": "matched",
        "attempt": 2,
        "kind": "mention",
    }


def test_what_is_none_is_left_out() -> None:
    assert json.loads(logged("reply_sent", case_id=None, attempt=0)).keys() == {"time", "code", "attempt"}


@pytest.mark.parametrize("field", NEVER)
def test_an_unknown_field_is_an_error_where_strict_and_dropped_elsewhere(field: str) -> None:
    assert field not in ALLOWED
    with pytest.raises(ValueError, match=field) as refused:
        logged("try", outcome="matched", **{field: "canary"})  # type: ignore[arg-type]  # no field is called strict
    assert "canary" not in str(refused.value)
    line = logged("try", strict=False, outcome="matched", **{field: "canary"})
    assert "canary" not in line
    assert json.loads(line)["outcome"] == "matched"


@given(value=st.text())
def test_no_value_makes_a_second_line(value: str) -> None:
    line = logged("try", reason=value)
    assert line.count("\n") == 1
    assert line.isascii()
    assert json.loads(line)["reason"] == value


@pytest.mark.parametrize("error", [OSError, BrokenPipeError, ValueError])
def test_a_stream_that_cannot_be_written_stops_nothing(error: type[Exception]) -> None:
    class Broken(io.StringIO):
        def write(self, _text: str) -> int:
            raise error

    JsonLog(lambda: NOW, strict=True, stream=Broken())("try", outcome="matched")


def test_a_closed_stream_stops_nothing() -> None:
    stream = io.StringIO()
    stream.close()
    JsonLog(lambda: NOW, strict=True, stream=stream)("try", outcome="matched")


def test_lines_go_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    JsonLog(lambda: NOW, strict=True)("try", outcome="matched")
    assert json.loads(capsys.readouterr().out)["code"] == "try"
