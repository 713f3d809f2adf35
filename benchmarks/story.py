"""(d): from a customer's direct message to the reply on the platform, the whole system in a process of its own.

Run as a program, it is that process: takes the path of its state file, prints the platform's address, and serves until
its standard input ends.
"""

import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any

from benchmarks.accepting import ROOT
from benchmarks.control import control
from benchmarks.webhooks import TEXT
from local.system import LocalSystem

MESSAGES = 200
WARM_UP = 10
PATIENCE_SECONDS = 60
"""For the slowest part of one message; a busy machine is slow, not broken."""
READY = "ready "


class StoryFailed(Exception):
    """The local system did not start, or a message got no reply; the message says which."""


def measure_story(tick: Callable[[], None]) -> list[float]:
    """Return seconds from message to reply, for 200 customers one after another."""
    # A state file of its own, so that a system that runs in this folder is left alone.
    with (
        TemporaryDirectory() as folder,
        subprocess.Popen(
            [sys.executable, "-m", "benchmarks.story", f"{folder}/system.json"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as system,
    ):
        assert system.stdout is not None  # noqa: S101 - for the type checker: it is a pipe
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=_read, args=(system.stdout, lines), daemon=True).start()
        try:
            url = _wait(lines, lambda line: line.startswith(READY)).removeprefix(READY).strip()
            return _play(url, lines, tick)
        finally:
            # All of it lives in that process; ending its parts in order would only take time.
            system.kill()


def _play(url: str, lines: "queue.Queue[str]", tick: Callable[[], None]) -> list[float]:
    control(url, "/api/limits", {"posts": 100_000, "messages": 100_000})
    for number in range(WARM_UP + MESSAGES):
        handle = f"customer_{number}"
        control(url, "/api/customers", {"handle": handle, "name": "Jo"})
        control(url, "/api/messages", {"customer": handle, "text": TEXT})
        # The log says it: asking the platform again and again would slow down what is measured.
        _wait(lines, lambda line: '"reply_sent"' in line)
        tick()
    messages = control(url, "/api/state")["messages"]
    return [_seconds(messages[f"customer_{number}"]) for number in range(WARM_UP, WARM_UP + MESSAGES)]


def _seconds(messages: list[dict[str, Any]]) -> float:
    """Return what lay between the two messages of one conversation, by the platform's clock."""
    asked, answered = (datetime.fromisoformat(one["created_at"]) for one in messages)
    return (answered - asked).total_seconds()


def _read(stream: IO[str], lines: "queue.Queue[str]") -> None:
    for line in stream:
        lines.put(line)
    lines.put("")


def _wait(lines: "queue.Queue[str]", wanted: Callable[[str], bool]) -> str:
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            line = lines.get(timeout=max(0.0, until - time.monotonic()))
        except queue.Empty:
            raise StoryFailed(f"no reply within {PATIENCE_SECONDS} seconds") from None
        if not line:
            raise StoryFailed("the local system ended")
        if wanted(line):
            return line


def main() -> None:
    """Serve the whole system until standard input ends."""
    addresses = LocalSystem(x_port=0, app_port=0, state_file=Path(sys.argv[1])).start()
    print(f"{READY}{addresses.x_url}", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
