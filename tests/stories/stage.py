"""The stage: a system as `make run` starts it, and the customers who play on it over real HTTP."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import urllib3

from local.state_file import log_beside

PATIENCE_SECONDS = 20.0
_LINK = re.compile(r"http://127\.0\.0\.1:\d+/v/[\w-]{142}")
T = TypeVar("T")


class Stage:
    """A running system."""

    def __init__(self, folder: Path) -> None:
        self._state_file = folder / "system.json"
        self._log = folder / "printed.txt"
        self.http = urllib3.PoolManager(timeout=10, retries=False)
        command = [sys.executable, "-m", "ops.cli", "local", "--x-port", "0", "--app-port", "0"]
        with self._log.open("w") as out:
            self.process = subprocess.Popen(
                command, stdout=out, stderr=out, env=os.environ | {"ANTEROOM_STATE_FILE": str(self._state_file)}
            )
        addresses = wait_for(self._addresses, "the system did not start")
        self.x_url: str = addresses["x_url"]
        self.app_url: str = addresses["app_url"]
        self.environment: dict[str, str] = addresses["environment"]
        self.post("/api/limits", {"posts": 10_000, "messages": 10_000})

    def _addresses(self) -> dict[str, Any] | None:
        if self.process.poll() is not None:
            raise AssertionError(f"the system ended by itself:\n{self._log.read_text()}")
        return json.loads(self._state_file.read_text()) if self._state_file.exists() else None

    def log(self) -> str:
        """Return what the system printed and logged so far."""
        log_file = log_beside(self._state_file)
        return self._log.read_text() + (log_file.read_text() if log_file.exists() else "")

    def end(self) -> int:
        """Press Ctrl-C and return the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=20)

    def post(self, path: str, body: dict[str, Any]) -> Any:
        answer = self.http.request("POST", self.x_url + path, json=body)
        assert answer.status < 300, answer.data
        return answer.json()

    def state(self) -> Any:
        return self.http.request("GET", self.x_url + "/api/state").json()

    def delivery(self, delivery_id: str) -> Any:
        return next((one for one in self.state()["deliveries"] if one["id"] == delivery_id), None)


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody with an account on the simulated X."""

    stage: Stage
    handle: str

    def posts(self, text: str) -> str:
        """Post in public and return the post's id."""
        return str(self.stage.post("/api/posts", {"customer": self.handle, "text": text})["id"])

    def writes(self, text: str) -> None:
        """Write to the brand in private."""
        self.stage.post("/api/messages", {"customer": self.handle, "text": text})

    def public_replies(self, post_id: str) -> list[str]:
        posts = self.stage.state()["posts"]
        return [post["text"] for post in posts if post["by_brand"] and post["in_reply_to"] == post_id]

    def private_replies(self) -> list[str]:
        return [one["text"] for one in self.stage.state()["messages"][self.handle] if one["from_brand"]]

    def gets_public_reply(self, post_id: str) -> str:
        """Wait for the reply under a post."""
        return wait_for(lambda: self.public_replies(post_id), "no public reply")[0]

    def gets_private_reply(self, number: int) -> str:
        """Wait for the nth private reply, counted from one."""
        replies = wait_for(
            lambda: found if len(found := self.private_replies()) >= number else None, f"no private reply {number}"
        )
        return replies[number - 1]

    def deliveries(self, kind: str = "event") -> list[Any]:
        """Return the webhooks that this customer caused, newest first."""
        return [one for one in self.stage.state()["deliveries"] if one["kind"] == kind]


def link_in(text: str) -> str:
    """Return the one-time link of a message."""
    found = _LINK.findall(text)
    assert len(found) == 1, text
    return str(found[0])


def wait_for(look: Callable[[], T | None], complaint: str) -> T:
    """Return what a look finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(complaint)


def stays(look: Callable[[], T], seconds: float) -> T:
    """Return what a look finds after it had time to change."""
    time.sleep(seconds)
    return look()
