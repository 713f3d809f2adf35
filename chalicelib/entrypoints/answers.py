"""Answers: the headers that every response carries, and what an error looks like from outside."""

import functools
import threading
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, ParamSpec

from chalice.app import Chalice, Request, Response

from chalicelib.bootstrap import services
from chalicelib.domain.errors import ChannelUnknown, FormUnreadable, PayloadUnreadable, ResponderError, SignatureInvalid

HTML = "text/html; charset=utf-8"
HEADERS: Mapping[str, str] = {
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "X-Robots-Tag": "noindex, nofollow, noarchive, nosnippet",
    "Content-Type": HTML,
}
"""Exactly these on every response; only a challenge's answer and the stylesheet have another content type."""

_STATUS: Mapping[type[ResponderError], HTTPStatus] = {
    SignatureInvalid: HTTPStatus.UNAUTHORIZED,
    PayloadUnreadable: HTTPStatus.BAD_REQUEST,
    ChannelUnknown: HTTPStatus.NOT_FOUND,
    FormUnreadable: HTTPStatus.BAD_REQUEST,
}
P = ParamSpec("P")


def raw_body(request: Request) -> bytes:
    """Return the bytes of a request exactly as they were sent; a request without a body has none."""
    body = request.raw_body
    return body.encode() if isinstance(body, str) else body


def answer(body: str = "", status: int = HTTPStatus.OK, content_type: str = HTML) -> Response:
    """Return a response with the headers of the house."""
    return Response(body=body, status_code=int(status), headers={**HEADERS, "Content-Type": content_type})


def answers_errors(view: Callable[P, Response], *, words: Callable[[], str] = str) -> Callable[P, Response]:
    """Turn every error of a view into an answer with its status and nothing of the error, and log its code.

    Chalice would log a traceback with the path, and so the token in it; nothing may reach it.

    Args:
        view: the route's function.
        words: makes the body; empty unless a person will read it.
    """

    @functools.wraps(view)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> Response:
        try:
            return view(*args, **kwargs)
        except ResponderError as exc:
            status = _STATUS.get(type(exc), HTTPStatus.INTERNAL_SERVER_ERROR)
            services().log("request_refused", reason=exc.code, status=int(status), route=view.__name__)
        except Exception as exc:  # noqa: BLE001 - the last door: whatever it is, no word of it goes outside
            status = HTTPStatus.INTERNAL_SERVER_ERROR
            services().log("request_failed", reason=type(exc).__name__, status=int(status), route=view.__name__)
        try:
            return answer(words(), status)
        except Exception as exc:  # noqa: BLE001 - what broke the view may break the page that says so
            services().log("request_failed", reason=type(exc).__name__, status=int(status), route=view.__name__)
            return answer(status=status)

    return wrapped


class SafeApp(Chalice):
    """A Chalice app whose own errors (wrong method, wrong content type) say nothing and carry our headers too.

    Chalice keeps the request on the app, since a Lambda instance serves one at a time. Here each thread has its own, so
    that the local gateway can serve several.
    """

    _of_thread = threading.local()

    @property
    def current_request(self) -> Any:
        """The request that this thread is serving."""
        return getattr(self._of_thread, "request", None)

    @current_request.setter
    def current_request(self, request: Any) -> None:
        self._of_thread.request = request

    def __call__(self, event: Any, context: Any) -> Any:
        """Answer one API Gateway event."""
        response = super().__call__(event, context)
        if "Referrer-Policy" not in response.get("headers", {}):
            kept = {name: value for name, value in response["headers"].items() if name == "Allow"}
            response["headers"] = {**HEADERS, **kept}
            response["body"] = ""
        return response
