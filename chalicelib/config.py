"""Settings: what the environment says. Names of things only; secrets stay in the secret store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from chalicelib.domain.errors import SettingMissing

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCAL_STAGE = "local"
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Settings:
    """The environment of one function. Each function is given only what it needs, so each value is read when used."""

    environment: Mapping[str, str]

    @property
    def is_local(self) -> bool:
        """Whether this is the system on one machine, where keys may be throw-away."""
        return self.text("ANTEROOM_STAGE") == LOCAL_STAGE

    @property
    def verify_base_url(self) -> str:
        """Where links lead: https, without user name or query; plain http is for this machine alone."""
        url = self.text("ANTEROOM_VERIFY_BASE_URL").rstrip("/")
        parts = urlsplit(url)
        secure = parts.scheme == "https" or (self.is_local and parts.hostname in _LOOPBACK)
        if not secure or not parts.netloc or "@" in parts.netloc or parts.query or parts.fragment:
            raise SettingMissing("ANTEROOM_VERIFY_BASE_URL must be an https address without user name or query")
        return url

    def text(self, name: str) -> str:
        """Return a setting. Raises SettingMissing where it is absent or empty."""
        value = self.environment.get(name, "").strip()
        if not value:
            raise SettingMissing(f"{name} is not set")
        return value
