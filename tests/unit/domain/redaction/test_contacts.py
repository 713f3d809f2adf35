"""Promise: mail addresses, telephone numbers and links with secrets go; hotlines and the brand's own stay."""

import pytest

from chalicelib.domain.redaction import redact
from chalicelib.domain.redaction.contacts import OwnContacts, is_service_number


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("jo.marsh+x@example.com", "email"),
        ("jo (at) example (dot) org", "email"),
        ("+44 20 7946 0452", "phone"),
        ("(212) 555-0147", "phone"),
        ("06.39.98.11.25", "phone"),
        ("https://example.com/r/7hQ29sLmWk3ZpVx81Bd", "secret_link"),
        ("https://example.it/reset?codice=Hh82kLpQ0a", "secret_link"),
        ("https://jo:hunter2@example.com/", "secret_link"),
    ],
)
def test_contacts_go_whole(text: str, kind: str) -> None:
    result = redact(text)
    assert result.found == (kind,)
    assert result.text == f"[{kind.replace('_', ' ')} removed]"


@pytest.mark.parametrize(
    "text",
    [
        "bought at acme.shop",
        "https://example.com/status/1789456123456789012",
        "0800 123 4567 rings out",
        "on 03.05.2024",
        "@acmehelp",
    ],
)
def test_what_is_nobodys_stays(text: str) -> None:
    assert redact(text).text == text


@pytest.mark.parametrize(
    ("number", "expected"), [("0800 1234567", True), ("1-800-5550199", True), ("080-0555-0118", False)]
)
def test_service_numbers(number: str, expected: bool) -> None:
    assert is_service_number(number) is expected


def test_own_contacts_are_told_by_their_looks() -> None:
    own = OwnContacts.of(frozenset({"Help@Acme.example", "acme.example", "+44 20 7946 0018"}))
    assert own.has_mail("help@acme.example")
    assert own.has_mail("anyone@shop.acme.example")
    assert own.has_host("www.acme.example")
    assert not own.has_host("notacme.example")
    assert own.has_phone("020 7946 0018")
    assert not own.has_phone("020 7946 0019")
