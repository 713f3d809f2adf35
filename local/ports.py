"""Tells before anything starts whether its ports can be had."""

import socket

HIGHEST = 65_535


class PortUnusable(Exception):
    """A port cannot be used; the message is one clause that says why."""


def check_ports(*ports: int) -> None:
    """Raise PortUnusable where one is no port, is in use, or is given twice; 0 stands for any free one."""
    given = [port for port in ports if port]
    for port in ports:
        if not 0 <= port <= HIGHEST:
            raise PortUnusable(f"{port} is not a port: they go from 0 to {HIGHEST}")
        if given.count(port) > 1:
            raise PortUnusable(f"port {port} cannot be used twice")
        _refuse_taken(port)


def _refuse_taken(port: int) -> None:
    """Look by binding: werkzeug would end the process with words of its own."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as exc:
            raise PortUnusable(f"port {port} cannot be used ({exc.strerror or 'unknown reason'})") from exc
