"""Secrets and keys: loaded from Secrets Manager on first use, kept for five minutes, never in an error's text."""

from __future__ import annotations

import base64
import binascii
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
            tree = json.loads(self.call("GetSecretValue", {"SecretId": where})["SecretString"])
        except ServiceRefused as exc:
            if exc.code != NOT_THERE:
                raise
            raise SettingMissing(f"secret {where} is missing") from exc
        except (KeyError, ValueError):
            # The cause is left out on purpose: a decoder quotes what it could not read.
            raise SettingMissing(f"secret {where} is not a JSON object") from None
        if not isinstance(tree, dict) or not tree:
            raise SettingMissing(f"secret {where} is not filled in")
        if tree.get("throwaway") and not self.allow_throwaway:
            raise WeakKey(f"secret {where} holds throw-away keys of a local system")
        return tree


def key_bytes(secret: Mapping[str, Any], name: str, *, least: int = SHORTEST_KEY_BYTES) -> bytes:
    """Return a key that a secret holds in base64.

    Raises:
        SettingMissing: it is not there or not base64.
        WeakKey: it is shorter than `least` bytes, or one byte over and over.
    """
    try:
        key = base64.b64decode(secret[name], validate=True)
    except (KeyError, TypeError, binascii.Error):
        raise SettingMissing(f"key {name} is missing or not base64") from None
    if len(key) < least or len(set(key)) == 1:
        raise WeakKey(f"key {name} needs at least {least} random bytes")
    return key


def texts(secret: Mapping[str, Any], name: str) -> tuple[bytes, ...]:
    """Return the non-empty texts of a list in a secret, as bytes; empty where there are none."""
    return tuple(one.encode() for one in secret.get(name, []) if isinstance(one, str) and one)
