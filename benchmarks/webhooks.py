"""Properly signed webhooks, as API Gateway hands them to a function. Imports little: contestants import it."""

import base64
import hmac
import json
from typing import Any

X_SECRET = "consumer-secret-of-a-made-up-app"  # noqa: S105 - made up, and public
X_SIGNATURE = "x-twitter-webhooks-signature"
SLACK_SECRET = "signing-secret-of-a-made-up-app"  # noqa: S105 - made up, and public
BRAND_ACCOUNT = "7301000000000000001"
"""The account of the example brand in `brand.toml`."""
TEXT = "hi, my card was declined twice, can you look at my account?"
FIRST_ID = 2_102_345_678_901_234_567


def x_direct_message(number: int, now: float, *, sender: str = "222", text: str = TEXT) -> dict[str, Any]:
    """Return X's webhook of one direct message; `number` makes it another one than all before. `now` is Unix time."""
    body = {
        "data": {
            "event_uuid": str(-number - 1),
            "filter": {"user_id": BRAND_ACCOUNT, "direction": "inbound"},
            "event_type": "dm.received",
            "tag": "dm-inbound",
            "payload": {
                "direct_message_events": [
                    {
                        "type": "message_create",
                        "id": str(FIRST_ID + number),
                        "created_timestamp": str(int(now * 1000)),
                        "message_create": {
                            "target": {"recipient_id": BRAND_ACCOUNT},
                            "sender_id": sender,
                            "message_data": {"text": text, "entities": {}},
                        },
                    }
                ],
                "users": {sender: {"data": {"id": sender, "username": "jo_k", "name": "Jo K"}}},
            },
        }
    }
    return signed_by_x(body)


def signed_by_x(body: dict[str, Any]) -> dict[str, Any]:
    """Return X's webhook of any body."""
    raw = json.dumps(body)
    signature = "sha256=" + base64.b64encode(hmac.digest(X_SECRET.encode(), raw.encode(), "sha256")).decode()
    return _gateway_event("/webhooks/{channel}", {"channel": "x"}, raw, {X_SIGNATURE: signature})


def slack_mention(number: int, now: float) -> dict[str, Any]:
    """Return Slack's webhook of one `app_mention`. Slack's signatures hold for five minutes around `now`, Unix time."""
    body = {
        "token": "made-up",
        "team_id": "T0000000000",
        "api_app_id": "A0000000000",
        "event": {
            "type": "app_mention",
            "user": "U0000000222",
            "text": TEXT,
            "ts": f"{now:.6f}",
            "channel": "C0000000000",
            "event_ts": f"{now:.6f}",
        },
        "type": "event_callback",
        "event_id": f"Ev{number:09}",
        "event_time": int(now),
        "authorizations": [{"enterprise_id": None, "team_id": "T0000000000", "user_id": "U0000000000", "is_bot": True}],
    }
    raw = json.dumps(body)
    at = str(int(now))
    signature = "v0=" + hmac.digest(SLACK_SECRET.encode(), f"v0:{at}:{raw}".encode(), "sha256").hex()
    return _gateway_event("/slack/events", {}, raw, {"x-slack-request-timestamp": at, "x-slack-signature": signature})


def _gateway_event(resource: str, parameters: dict[str, str], body: str, own: dict[str, str]) -> dict[str, Any]:
    """Return the event of API Gateway's proxy integration (REST API, payload version 1.0)."""
    headers = {
        "accept": "*/*",
        "content-type": "application/json",
        "host": "api.example.com",
        "user-agent": "example/1.0",
        "x-forwarded-for": "192.0.2.1",
        "x-forwarded-port": "443",
        "x-forwarded-proto": "https",
    } | own
    path = resource.format(**parameters)
    return {
        "resource": resource,
        "path": path,
        "httpMethod": "POST",
        "headers": headers,
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "queryStringParameters": None,
        "multiValueQueryStringParameters": None,
        "pathParameters": parameters or None,
        "stageVariables": None,
        "requestContext": {
            "resourcePath": resource,
            "httpMethod": "POST",
            "path": f"/api{path}",
            "stage": "api",
            "requestId": "00000000-0000-4000-8000-000000000000",
            "identity": {"sourceIp": "192.0.2.1", "userAgent": "example/1.0"},
        },
        "body": body,
        "isBase64Encoded": False,
    }
