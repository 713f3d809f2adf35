"""Every error of the product. Messages hold codes and ids, never a contact's words, handle or token."""


class ResponderError(Exception):
    """Base of all our errors; `code` is what logs and metrics carry."""

    code = "responder_error"


class SignatureInvalid(ResponderError):
    """The platform did not sign exactly these bytes. The outside sees 401 and no detail."""

    code = "signature_invalid"


class PayloadUnreadable(ResponderError):
    """An authentic body that is not of the platform's shape. The outside sees 400."""

    code = "payload_unreadable"


class FormUnreadable(ResponderError):
    """A posted form that no page of ours sends. The outside sees 400 and a page with a way to a person."""

    code = "form_unreadable"


class ChannelUnknown(ResponderError):
    """No such channel is set up. The outside sees 404."""

    code = "channel_unknown"


class QueueIncomplete(ResponderError):
    """The queue did not take every event of a webhook. The outside sees 500 and sends it again."""

    code = "queue_incomplete"


class LinkRefused(ResponderError):
    """A one-time link that opens nothing: forged, expired, used, withdrawn. One page for all of them."""

    code = "link_refused"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        """For the log only: `malformed`, `signature`, `key_unknown`, `expired`, `redeemed`, `exhausted`, ..."""


class ClaimsInvalid(ResponderError):
    """A field of a token has the wrong length or range; our own mistake."""

    code = "claims_invalid"


class CaseChanged(ResponderError):
    """A write found that somebody else had changed the case since it was read. Read and decide again."""

    code = "case_changed"


class AlreadyHandled(ResponderError):
    """This inbound event already had its effect. Not a fault: the platform repeated itself."""

    code = "already_handled"


class MoveNotAllowed(ResponderError):
    """A case status may not move this way; the table is in `domain/cases.py`."""

    code = "move_not_allowed"


class TemplateBroken(ResponderError):
    """A template that cannot be used: what, which file, which line, what to do."""

    code = "template_broken"


class DeliveryRetryable(ResponderError):
    """The platform did not take the reply now; it surely was not delivered. Try again later."""

    code = "delivery_retryable"

    def __init__(self, code: str, *, retry_after_seconds: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after_seconds = retry_after_seconds
        """What the platform asked us to wait, in whole seconds; None where it did not say."""


class RateLimited(DeliveryRetryable):
    """The platform takes nothing from us for a while; that says nothing against the reply."""

    code = "rate_limited"


class DeliveryOutcomeUnknown(ResponderError):
    """The answer to a send was lost: the reply may or may not stand on the platform."""

    code = "delivery_outcome_unknown"


class DeliveryRejected(ResponderError):
    """The platform will never take this reply (window closed, person unreachable, text refused)."""

    code = "delivery_rejected"

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CredentialsRefused(ResponderError):
    """The platform refused our credentials: the channel is stopped until an engineer mends them."""

    code = "credentials_refused"


class JobFailed(ResponderError):
    """A queue's handler or the sweep failed; `code` is the code or the type of what went wrong, never its message."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ServiceRefused(ResponderError):
    """A service that we depend on refused a call; `code` is its own word for why, never its message."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class ServiceUnreachable(ResponderError):
    """A service that we depend on gave no usable answer to any attempt. The outside sees 500 and tries again."""

    code = "service_unreachable"


class SettingMissing(ResponderError):
    """A setting or secret is missing or still a default: the app does not start."""

    code = "setting_missing"


class WeakKey(ResponderError):
    """A key is too short, or a throw-away key of the local system met a real deployment."""

    code = "weak_key"
