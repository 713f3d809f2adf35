"""Faults at every outside call: refused before it, its answer lost after it, the function dead at it, or the call late.

Whatever is wrapped is watched whole: a method that is added later is an outside call without further work here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, cast

from botocore.exceptions import EndpointConnectionError, ReadTimeoutError

T = TypeVar("T")


class Fault(StrEnum):
    """What goes wrong at a call."""

    REFUSED = "refused"
    """It fails and was not done."""
    ANSWER_LOST = "answer_lost"
    """It fails to the caller, but was done."""
    STOPPED_BEFORE = "stopped_before"
    """The function dies just before the call."""
    STOPPED_AFTER = "stopped_after"
    """The function dies just after the call."""
    LATE = "late"
    """Others do all their work before the call goes through."""
    LATE_AND_REFUSED = "late_and_refused"


class FunctionStopped(BaseException):
    """The function ended in the middle: out of time, out of memory, or the machine went. Nothing may catch it."""


def _refused() -> Exception:
    return EndpointConnectionError(endpoint_url="https://example.com")


def _answer_lost() -> Exception:
    return ReadTimeoutError(endpoint_url="https://example.com")


@dataclass(slots=True)
class Faults:
    """Counts outside calls, over all that it wraps, and lets go wrong those that `choose` picks by number and name."""

    choose: Callable[[int, str], Fault | None] = lambda _number, _name: None
    meanwhile: Callable[[], None] = lambda: None
    """What others do while a call is late."""
    calls: list[str] = field(default_factory=list)
    happened: list[tuple[Fault, str]] = field(default_factory=list)
    _quiet: bool = False

    def wrap(
        self, outside: T, *, refused: Callable[[], Exception] = _refused, lost: Callable[[], Exception] = _answer_lost
    ) -> T:
        """Return a stand-in for `outside` whose methods may go wrong, with the errors that its callers know."""
        return cast("T", _Watched(outside, self, refused, lost))

    def around(
        self, name: str, call: Callable[[], Any], refused: Callable[[], Exception], lost: Callable[[], Exception]
    ) -> Any:
        """Make one call."""
        if self._quiet:
            return call()
        self.calls.append(name)
        fault = self.choose(len(self.calls) - 1, name)
        if fault is None:
            return call()
        self.happened.append((fault, name))
        if fault in {Fault.LATE, Fault.LATE_AND_REFUSED}:
            self._let_others_work()
        if fault in {Fault.REFUSED, Fault.LATE_AND_REFUSED}:
            raise refused()
        if fault is Fault.STOPPED_BEFORE:
            raise FunctionStopped(name)
        if fault is Fault.LATE:
            return call()
        call()
        raise FunctionStopped(name) if fault is Fault.STOPPED_AFTER else lost()

    def _let_others_work(self) -> None:
        self._quiet = True
        try:
            self.meanwhile()
        finally:
            self._quiet = False


class _Watched:
    def __init__(
        self, outside: Any, faults: Faults, refused: Callable[[], Exception], lost: Callable[[], Exception]
    ) -> None:
        self._outside = outside
        self._faults = faults
        self._errors = (refused, lost)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._outside, name)
        if not callable(found):
            return found

        def call(*args: Any, **kwargs: Any) -> Any:
            return self._faults.around(name, lambda: found(*args, **kwargs), *self._errors)

        return call
