"""Checks the OAuth 1.0a signature of a call as the platform does. Source: RFC 5849 section 3.2."""

import base64
import hmac
from collections.abc import Callable
from urllib.parse import quote, urlsplit

from oauthlib.oauth1.rfc5849 import signature

from local.simulated_x.changes import Changes
from local.simulated_x.settings import SimulatedXSettings

_TOLERANCE_SECONDS = 300


class SignatureChecker:
    """Knows one app and one user, and every nonce of the last minutes."""

    def __init__(self, settings: SimulatedXSettings, changes: Changes, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._changes = changes
        self._clock = clock
        self._nonces: dict[str, float] = {}

    def why_refused(self, *, method: str, url: str, authorization: str) -> str | None:
        """Return None for a genuine call, else one sentence on what is wrong with it.

        A JSON body is no part of what OAuth 1.0a signs; query parameters are.
        """
        try:
            params = signature.collect_parameters(
                uri_query=urlsplit(url).query,
                headers={"Authorization": authorization},
                exclude_oauth_signature=False,
            )
        except ValueError:
            return "The Authorization header cannot be read."
        given = dict(params)
        if given.get("oauth_consumer_key") != self._settings.consumer_key:
            return "The consumer key is unknown."
        if given.get("oauth_token") != self._settings.access_token:
            return "The access token is unknown."
        if given.get("oauth_signature_method") != "HMAC-SHA1":
            return "The signature method is not HMAC-SHA1."
        signed = [(name, value) for name, value in params if name != "oauth_signature"]
        pairs = sorted((_escape(name), _escape(value)) for name, value in signed)
        normalized = "&".join(f"{name}={value}" for name, value in pairs)
        base = "&".join((method.upper(), _escape(signature.base_string_uri(url)), _escape(normalized)))
        if not hmac.compare_digest(self._sign(base).encode(), given.get("oauth_signature", "").encode()):
            return "The signature does not match."
        return self._why_stale(given.get("oauth_timestamp", ""), given.get("oauth_nonce", ""))

    def _sign(self, base: str) -> str:
        secrets = (self._settings.consumer_secret, self._settings.access_token_secret)
        key = "&".join(_escape(secret) for secret in secrets)
        return base64.b64encode(hmac.digest(key.encode(), base.encode(), "sha1")).decode()

    def _why_stale(self, timestamp: str, nonce: str) -> str | None:
        now = self._clock()
        if not timestamp.isdecimal() or abs(now - int(timestamp)) > _TOLERANCE_SECONDS:
            return "The timestamp is out of bounds."
        with self._changes.reading():
            # Past twice the tolerance the timestamp alone refuses a replay.
            self._nonces = {old: at for old, at in self._nonces.items() if now - at < 2 * _TOLERANCE_SECONDS}
            if not nonce or nonce in self._nonces:
                return "The nonce was used before."
            self._nonces[nonce] = now
        return None


def _escape(text: str) -> str:
    return quote(text, safe="~")
