"""Promise: a job that fails says so by a code, and no word of what it worked on reaches a log."""

import json
import traceback

import pytest

from chalicelib.domain.errors import CaseChanged, DeliveryRejected, JobFailed
from chalicelib.entrypoints.jobs import fails_by_code
from tests.fakes import RecordingLog


def unreadable(_event: str) -> None:
    json.loads("canary, which is no JSON")


def refused(_event: str) -> None:
    raise DeliveryRejected("x_cannot_message")


def changed(_event: str) -> None:
    raise CaseChanged("canary")


def chained(_event: str) -> None:
    try:
        unreadable(_event)
    except ValueError as exc:
        raise KeyError("canary") from exc


@pytest.mark.parametrize(
    ("job", "reason"),
    [(unreadable, "JSONDecodeError"), (refused, "x_cannot_message"), (changed, "case_changed"), (chained, "KeyError")],
)
def test_a_job_fails_with_a_code_alone(job, reason: str) -> None:  # type: ignore[no-untyped-def]
    log = RecordingLog()
    with pytest.raises(JobFailed) as failed:
        fails_by_code(job, log=lambda: log)("canary")
    assert (str(failed.value), failed.value.code) == (reason, reason)
    # With all that hangs on it; source lines say "canary" here, so the frames are left out.
    told = "".join(traceback.TracebackException.from_exception(failed.value, limit=0).format())
    assert "canary" not in told
    assert log.lines == [("job_failed", {"reason": reason, "route": job.__name__})]


def test_a_job_that_does_not_fail_is_left_alone() -> None:
    seen: list[str] = []
    log = RecordingLog()
    fails_by_code(seen.append, log=lambda: log)("event")
    assert (seen, log.lines) == (["event"], [])
