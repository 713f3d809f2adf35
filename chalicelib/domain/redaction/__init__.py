"""Takes sensitive data out of what comes in, before anything is queued or stored."""

from chalicelib.domain.redaction.removal import Redacted, redact

__all__ = ["Redacted", "redact"]
