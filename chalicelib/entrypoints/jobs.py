"""Jobs: what runs without anybody waiting for an answer. Their errors end in Lambda's own log."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from chalicelib.bootstrap import services
from chalicelib.domain.errors import JobFailed, ResponderError

if TYPE_CHECKING:
    from chalicelib.domain.ports import Log

E = TypeVar("E")


def _log() -> "Log":
    return services().log


def fails_by_code(job: Callable[[E], None], *, log: Callable[[], "Log"] = _log) -> Callable[[E], None]:
    """Let a job fail with a code alone.

    Lambda's runtime writes the message of whatever is raised into the log, and a library's message may quote what it
    could not read.

    Args:
        job: takes Chalice's event.
        log: gives the log once it is needed: the app is imported where no settings are.

    Raises:
        JobFailed: whatever went wrong, so that the queue delivers again.
    """

    @functools.wraps(job)
    def wrapped(event: E) -> None:
        try:
            job(event)
        except ResponderError as exc:
            reason = exc.code
        except Exception as exc:  # noqa: BLE001 - the last door: whatever it is, no word of it goes further
            reason = type(exc).__name__
        else:
            return
        log()("job_failed", reason=reason, route=job.__name__)
        # Raised out here, where no other error hangs on it.
        raise JobFailed(reason)

    return wrapped
