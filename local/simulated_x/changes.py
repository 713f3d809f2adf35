"""The one lock of the simulated platform, and the bell that tells watchers when something changed."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Changes:
    """Guards all state; `version` grows with every change, so a watcher can wait for the next one."""

    def __init__(self) -> None:
        self._condition = threading.Condition(threading.RLock())
        self._version = 0
        self._closed = False

    @property
    def version(self) -> int:
        """Return the number of changes so far."""
        with self._condition:
            return self._version

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Hold the lock without announcing a change."""
        with self._condition:
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the lock; what was done inside is announced even where it ended in a refusal."""
        with self._condition:
            try:
                yield
            finally:
                self._version += 1
                self._condition.notify_all()

    def wait_beyond(self, version: int, timeout_seconds: float) -> int | None:
        """Return the version once it is past `version` or the time is up; None once closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._closed or self._version > version, timeout_seconds)
            return None if self._closed else self._version

    def close(self) -> None:
        """Send every watcher home."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
