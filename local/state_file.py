"""The file in which a running system says how to reach it, so that other commands can talk to it."""

from __future__ import annotations

import json
import os
import socket
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

FOLDER = Path(__file__).parents[1] / ".local"
_PATIENCE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Running:
    """A system that answers."""

    file: Path
    x_url: str
    """Its simulated X."""
    environment: dict[str, str]
    """What a process must have in its environment to work on it."""


@dataclass(slots=True)
class StateFile:
    """One system's own file; another system's, at the same place by now, is left alone."""

    path: Path
    _told: str = ""

    def tell(self, *, x_url: str, app_url: str, environment: dict[str, str]) -> None:
        """Write the file at once and whole: somebody may be waiting for it."""
        self._told = json.dumps({"x_url": x_url, "app_url": app_url, "environment": environment})
        self.path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = self.path.with_suffix(".unfinished")
        unfinished.write_text(self._told, encoding="utf-8")
        unfinished.replace(self.path)

    def remove(self) -> None:
        """Take the file away, if it is still what this system told."""
        try:
            is_ours = bool(self._told) and self.path.read_text(encoding="utf-8") == self._told
        except (OSError, UnicodeDecodeError):
            return
        if is_ours:
            self.path.unlink(missing_ok=True)


def path_for(x_port: int) -> Path:
    """Return where a system with its page on this port tells of itself, unless told another place."""
    return FOLDER / f"system-{x_port or f'process-{os.getpid()}'}.json"


def log_beside(state_file: Path) -> Path:
    """Return where the log of a system goes."""
    return state_file.with_suffix(".log.jsonl")


def running_systems(file: Path | None) -> list[Running]:
    """Return the system that a file tells of, or without one every system of this folder; only those that answer."""
    files = [file] if file else sorted(FOLDER.glob("system-*.json"))
    return [one for one in map(_read, files) if one is not None and _answers(one.x_url)]


def _read(file: Path) -> Running | None:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return Running(file, str(told["x_url"]), dict(told["environment"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _answers(url: str) -> bool:
    parts = urlsplit(url)
    try:
        with socket.create_connection((parts.hostname or "", parts.port or 0), _PATIENCE_SECONDS):
            return True
    except (OSError, ValueError):
        return False
