"""Puts the platform together and serves it on this machine."""

import random
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from flask import Flask, Response, request, send_from_directory
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from local.simulated_x.changes import Changes
from local.simulated_x.control_api import ControlApi
from local.simulated_x.crawlers import Crawlers
from local.simulated_x.deliveries import Deliveries
from local.simulated_x.incidents import Incidents
from local.simulated_x.oauth import SignatureChecker
from local.simulated_x.platform import Platform
from local.simulated_x.platform_api import Faults, PlatformApi
from local.simulated_x.settings import SimulatedXSettings

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_PAGE = Path(__file__).parent / "page"
_PAGE_FILES = ("style.css", "app.js")
_OWN_NAMES = {"127.0.0.1", "localhost", "::1"}
_POLL_SECONDS = 0.05
"""How long `stop` may have to wait for the server to look up."""
_STOP_PATIENCE_SECONDS = 2.0
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class SimulatedX:
    """One simulated platform: `start`, then `url` answers; `stop` ends every thread of it."""

    def __init__(self, settings: SimulatedXSettings, *, clock: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._changes = Changes()
        self._platform = Platform(settings, self._changes, clock)
        self._deliveries = Deliveries(settings, self._changes, clock, random.Random())
        self._incidents = Incidents(self._changes, clock)
        self._crawlers = Crawlers(settings.link_base, self._changes, clock, self._incidents)
        self._faults = Faults(self._changes)
        self._checker = SignatureChecker(settings, self._changes, clock)
        self._server: BaseWSGIServer | None = None
        self._thread: threading.Thread | None = None
        self.url = ""
        """Where it listens, without a slash at the end; empty before `start`."""
        self.wsgi_app: WSGIApplication = self._build_app()

    def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1, any free port for 0, and register the webhook of the settings if there is one.

        Raises:
            WebhookRefused: the webhook did not answer the challenge; nothing is left running.
            OSError: the port is taken.
        """
        self._server = make_server("127.0.0.1", port, self.wsgi_app, threaded=True, request_handler=_QuietHandler)
        self.url = f"http://127.0.0.1:{self._server.port}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": _POLL_SECONDS}, daemon=True
        )
        self._thread.start()
        self._deliveries.start()
        self._crawlers.start()
        if self._settings.webhook_url is not None:
            try:
                self.register_webhook(self._settings.webhook_url)
            except BaseException:
                self.stop()
                raise

    def stop(self) -> None:
        """Send watchers home, drop what waits, close the port. A second call does nothing."""
        self._changes.close()
        self._faults.stop()
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join(_STOP_PATIENCE_SECONDS)
            self._server.server_close()
            self._server = None
        self._deliveries.stop()
        self._crawlers.stop()

    def register_webhook(self, url: str) -> None:
        """Challenge the app's webhook and deliver there from now on. Raises WebhookRefused."""
        self._deliveries.register_webhook(url)

    def _build_app(self) -> Flask:
        app = Flask(__name__, static_folder=None)
        platform, deliveries, crawlers, faults = self._platform, self._deliveries, self._crawlers, self._faults
        incidents = self._incidents
        platform_api = PlatformApi(platform, deliveries, crawlers, self._checker, faults, incidents)
        app.register_blueprint(platform_api.blueprint())
        app.register_blueprint(ControlApi(platform, deliveries, crawlers, faults, incidents).blueprint())
        app.add_url_rule("/", view_func=lambda: send_from_directory(_PAGE, "index.html"), endpoint="page")
        for name in _PAGE_FILES:
            app.add_url_rule(f"/{name}", name.replace(".", "_"), _page_file(name))
        app.before_request(_refuse_foreign_names)
        app.after_request(_add_headers)
        return app


def serve(settings: SimulatedXSettings, port: int = 0) -> SimulatedX:
    """Return a platform that listens already. Raises as `SimulatedX.start` does."""
    platform = SimulatedX(settings)
    platform.start(port)
    return platform


class _QuietHandler(WSGIRequestHandler):
    """The page shows the traffic; the terminal belongs to the one who started all this."""

    def log(self, type: str, message: str, *args: Any) -> None:  # noqa: A002 - werkzeug's own name
        """Write nothing."""


def _page_file(name: str) -> Callable[[], Response]:
    return lambda: send_from_directory(_PAGE, name)


def _refuse_foreign_names() -> Response | None:
    """Answer only to this machine's own names, so that no site can reach in by pointing its name here."""
    if urlsplit(f"//{request.host}").hostname in _OWN_NAMES:
        return None
    return Response("This server answers on 127.0.0.1 only.", 421, content_type="text/plain")


def _add_headers(response: Response) -> Response:
    response.headers.update(_HEADERS)
    return response
