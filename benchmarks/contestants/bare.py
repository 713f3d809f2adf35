"""The least there can be: check the HMAC, read the JSON, answer."""

import base64
import hmac
import json
from typing import Any

from benchmarks.webhooks import X_SECRET, X_SIGNATURE


def handler(event: dict[str, Any], _context: Any) -> dict[str, Any]:
    """Answer one API Gateway event."""
    body = event["body"].encode()
    expected = b"sha256=" + base64.b64encode(hmac.digest(X_SECRET.encode(), body, "sha256"))
    if not hmac.compare_digest(expected, event["headers"][X_SIGNATURE].encode()):
        return {"statusCode": 401, "body": ""}
    json.loads(body)
    return {"statusCode": 200, "body": ""}
