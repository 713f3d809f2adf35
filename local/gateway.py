"""API Gateway on this machine: real HTTP in front of the Chalice app, with the gateway's own answers from `infra/`."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import yaml
from chalice.config import Config
from chalice.local import ForbiddenError, LocalGateway

if TYPE_CHECKING:
    from pathlib import Path

    from chalicelib.entrypoints.answers import SafeApp

LAMBDA_TIMEOUT_SECONDS = 30
LARGEST_BODY = 10_000_000
"""Bytes; API Gateway's own limit."""


class Gateway:
    """Serves the app on 127.0.0.1. The port is open from the start, so that its address can go into the settings."""

    def __init__(self, port: int, functions: Path) -> None:
        handler = type("Handler", (_Handler,), {"unknown_route": _unknown_route(functions)})
        self._server = _Server(("127.0.0.1", port), handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def start(self, app: SafeApp) -> None:
        """Answer requests with this app from now on."""
        self._server.gateway = LocalGateway(app, Config.create(lambda_timeout=LAMBDA_TIMEOUT_SECONDS))
        self._thread.start()

    def stop(self) -> None:
        """Close the port."""
        if self._thread.is_alive():
            self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    gateway: LocalGateway


class _Handler(BaseHTTPRequestHandler):
    """Turns one HTTP request into one Lambda event and back."""

    protocol_version = "HTTP/1.1"
    unknown_route: tuple[int, dict[str, str], bytes]
    server: _Server

    def handle_any(self) -> None:
        """Answer one request."""
        length = self.headers.get("Content-Length", "0")
        if not length.isdigit() or int(length) > LARGEST_BODY:
            self.close_connection = True
            return self._write(413, self.unknown_route[1], b"")
        body = self.rfile.read(int(length))
        if self.command == "OPTIONS":
            # Chalice's own local gateway would answer; the real one has no such method without CORS.
            return self._write(*self.unknown_route)
        try:
            answer = self.server.gateway.handle_request(self.command, self.path, dict(self.headers.items()), body)
        except (ForbiddenError, ValueError):
            return self._write(*self.unknown_route)
        headers = dict(answer.get("headers") or {})
        return self._write(answer["statusCode"], headers, (answer.get("body") or "").encode())

    # http.server looks methods up by these names.
    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = handle_any  # noqa: N815

    def _write(self, status: int, headers: dict[str, str], body: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's own name
        """Say nothing: a path may hold a token."""


def _unknown_route(functions: Path) -> tuple[int, dict[str, str], bytes]:
    """Return the answer to a path that no route has, as `infra/functions.yaml` words it for the real gateway."""
    tree = yaml.safe_load(functions.read_text(encoding="utf-8"))
    made = tree["Resources"]["RestAPI"]["Properties"]["GatewayResponses"]["MISSING_AUTHENTICATION_TOKEN"]
    quoted = made["ResponseParameters"]["Headers"]
    headers = {name: value[1:-1] for name, value in quoted.items()}
    return int(made["StatusCode"]), headers, made["ResponseTemplates"]["text/html"].encode()
