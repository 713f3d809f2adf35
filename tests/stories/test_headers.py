"""Promise: every response of every route and method, errors included, carries exactly the headers of security.md 3."""

import base64

import pytest
from urllib3 import BaseHTTPResponse

from tests.stories.stage import Customer, Stage, link_in

pytestmark = pytest.mark.xdist_group("stage")

EXACT = {
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=()",
    "x-robots-tag": "noindex, nofollow, noarchive, nosnippet",
    "content-type": "text/html; charset=utf-8",
}
BESIDES = {"content-length", "allow"}
FORGED = base64.urlsafe_b64encode(bytes([1]) + bytes(105)).decode()
FORM = "application/x-www-form-urlencoded"
METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
PATHS = (
    "/",
    "/nothing/here",
    "/webhooks/x",
    "/webhooks/unknown",
    f"/v/{FORGED}",
    "/v/short",
    "/v/%00%ff",
    "/v/open",
    "/v/submit",
    "/v/not-me",
    "/v/style.css",
)
BODIES = {
    "no body": (b"", None),
    "json": (b"{}", "application/json"),
    "form": (b"token=x", FORM),
    "forged form": (f"token={FORGED}&submission_id={'a' * 32}".encode(), FORM),
    "not a form": (b"\xff\xfe=%zz&&&", FORM),
    "too many fields": (b"&".join(b"a%d=1" % n for n in range(100)), FORM),
    "too large": (b"a=" + b"x" * 30_000, FORM),
    "other type": (b"hello", "text/plain"),
}


def assert_exact(answer: BaseHTTPResponse, content_type: str = EXACT["content-type"]) -> None:
    found = {name.lower(): value for name, value in answer.headers.items()}
    assert {name: value for name, value in found.items() if name not in BESIDES} == EXACT | {
        "content-type": content_type
    }


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", METHODS)
def test_every_answer_carries_exactly_our_headers(stage: Stage, method: str, path: str) -> None:
    for name, (body, content_type) in BODIES.items():
        headers = {"Content-Type": content_type} if content_type else {}
        answer = stage.http.request(method, stage.app_url + path, body=body, headers=headers)
        is_style = path == "/v/style.css" and answer.status == 200
        assert_exact(answer, "text/css; charset=utf-8" if is_style else EXACT["content-type"])
        assert answer.status < 500, name
        assert "Traceback" not in answer.data.decode(errors="replace")
        assert answer.status != 200 or is_style, (method, path, name)


def test_the_pages_of_a_good_link_carry_them_too(customer: Customer) -> None:
    stage = customer.stage
    customer.writes("my card was declined")
    link = link_in(customer.gets_private_reply(1))
    token = link.rsplit("/", 1)[1]
    for method in ("GET", "HEAD"):
        answer = stage.http.request(method, link)
        assert answer.status == 200
        assert_exact(answer)
    for path in ("open", "submit", "not-me"):
        fields = {"token": token, "submission_id": "a" * 32}
        answer = stage.http.request("POST", f"{stage.app_url}/v/{path}", fields=fields, encode_multipart=False)
        assert answer.status == (422 if path == "submit" else 200)
        assert_exact(answer)
        assert customer.handle not in answer.data.decode()


def test_a_form_sent_by_another_site_is_refused_and_origin_null_is_not(customer: Customer) -> None:
    stage = customer.stage
    customer.writes("my card was declined")
    token = link_in(customer.gets_private_reply(1)).rsplit("/", 1)[1]
    for sent, status in (
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"Sec-Fetch-Site": "same-origin", "Origin": "null"}, 200),
        ({"Origin": "null"}, 200),
        ({}, 200),
    ):
        answer = stage.http.request(
            "POST",
            f"{stage.app_url}/v/open",
            fields={"token": token},
            encode_multipart=False,
            headers={"Content-Type": FORM, **sent},
        )
        assert answer.status == status, sent
        assert_exact(answer)


def test_the_challenge_is_answered_as_x_wants_it(stage: Stage) -> None:
    answer = stage.http.request("GET", f"{stage.app_url}/webhooks/x?crc_token=abc&nonce=1")
    assert answer.status == 200
    assert answer.json()["response_token"].startswith("sha256=")
    assert_exact(answer, "application/json")
