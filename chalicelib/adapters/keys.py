"""Secrets and keys: loaded from Secrets Manager on first use, kept for five minutes, never in an error's text."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from chalicelib.domain.errors import ServiceRefused, SettingMissing, WeakKey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEEP = timedelta(minutes=5)
SHORTEST_KEY_BYTES = 32
NOT_THERE = "ResourceNotFoundException"
"""Secrets Manager's code for a secret that does not exist."""


@dataclass(slots=True)
class Secrets:
    """The secret store, by short name: `webhooks` is `<prefix>/webhooks` there. Each secret is a JSON object."""

    call: Callable[[str, Mapping[str, Any]], Mapping[str, Any]]
    """Calls an operation of Secrets Manager. Raises ServiceRefused with the service's code."""
    prefix: str
    clock: Callable[[], datetime]
    allow_throwaway: bool
    """True on one machine only: keys that the local system made for itself are refused everywhere else."""
    _kept: dict[str, tuple[datetime, Mapping[str, Any]]] = field(default_factory=dict)

    def read(self, name: str) -> Mapping[str, Any]:
        """Return a secret.

        Raises:
            SettingMissing: it is not there, not filled in, or not a JSON object.
            WeakKey: it holds throw-away keys and this is not the local system.
        """
        kept = self._kept.get(name)
        now = self.clock()
        if kept is None or now - kept[0] > KEEP:
            kept = (now, self._load(name))
            self._kept[name] = kept
        return kept[1]

    def _load(self, name: str) -> Mapping[str, Any]:
        where = f"{self.prefix}/{name}"
        try:
            content = self.call("GetSecretValue", {"SecretId": where}).get("SecretString", "")
        except ServiceRefused as exc:
            if exc.code != NOT_THERE:
                raise
            raise SettingMissing(f"secret {where} is missing") from exc
        tree = _tree(content)
        if not tree:
            raise SettingMissing(f"secret {where} is not a JSON object, or not filled in")
        if tree.get("throwaway") and not self.allow_throwaway:
            raise WeakKey(f"secret {where} holds throw-away keys of a local system")
        return tree


def key_bytes(secret: Mapping[str, Any], name: str, *, least: int = SHORTEST_KEY_BYTES) -> bytes:
    """Return a key that a secret holds in base64.

    Raises:
        SettingMissing: it is not there or not base64.
        WeakKey: it is shorter than `least` bytes, or one byte over and over.
    """
    key = _decoded(secret.get(name))
    if key is None:
        raise SettingMissing(f"key {name} is missing or not base64")
    if len(key) < least or len(set(key)) == 1:
        raise WeakKey(f"key {name} needs at least {least} random bytes")
    return key


def texts(secret: Mapping[str, Any], name: str) -> tuple[bytes, ...]:
    """Return the non-empty texts of a list in a secret, as bytes; empty where it is absent.

    Raises:
        SettingMissing: it is no list. A text would be taken letter by letter, and a letter is no secret.
    """
    found = secret.get(name, [])
    if not isinstance(found, list):
        raise SettingMissing(f"{name} must be a list of texts")
    return tuple(one.encode() for one in found if isinstance(one, str) and one)


# Nothing is raised from inside these two: a decoder's error holds all of what it could not read.


def _decoded(value: object) -> bytes | None:
    try:
        return base64.b64decode(value, validate=True) if isinstance(value, str) else None
    except ValueError:
        return None


def _tree(content: str) -> dict[str, Any] | None:
    try:
        tree = json.loads(content)
    except ValueError:
        return None
    return tree if isinstance(tree, dict) else None
