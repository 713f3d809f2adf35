"""Plays a customer on the simulated platform, through its control API."""

import json
from typing import Any
from urllib.request import Request, urlopen


def control(url: str, path: str, body: dict[str, Any] | None = None) -> Any:
    """Return the answer to a POST of a JSON body, or to a GET without one."""
    content = None if body is None else json.dumps(body).encode()
    request = Request(url + path, content, {"content-type": "application/json"})  # noqa: S310 - on this machine
    with urlopen(request) as answer:  # noqa: S310
        return json.load(answer)
