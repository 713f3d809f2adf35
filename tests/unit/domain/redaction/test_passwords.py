"""Promise: the word that is a password goes, the words of a sentence about passwords stay."""

import pytest

from chalicelib.domain.redaction import redact
from chalicelib.domain.redaction.passwords import looks_secret

GONE = "[password removed]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("my password is sunshine", f"my password is {GONE}", id="plain word"),
        pytest.param("password: 'two words'", f"password: '{GONE}'", id="quoted"),
        pytest.param("Rex1998 is my password", f"{GONE} is my password", id="before its cue"),
        pytest.param("password\nrainy", f"password\n{GONE}", id="alone on the next line"),
        pytest.param("pw rainy-monday", f"pw {GONE}", id="hyphens at the end of a line"),
        pytest.param("my password!!! Gr33nDoor$ ok", f"my password!!! {GONE} ok", id="behind an outburst"),
        pytest.param("user x pass blue_sky7", f"user x pass {GONE}", id="weak cue, small letters"),
        pytest.param("jo@example.com / Kettle#2041", f"[email removed] / {GONE}", id="beside a mail address"),
        pytest.param("パスワードは「Inu.2018x」です", f"パスワードは「{GONE}」です", id="corner brackets"),
        pytest.param("パスワードはabc123です", f"パスワードは{GONE}です", id="no spaces"),
        pytest.param("the code is 7QX2M9", "the code is [one time code removed]", id="code with letters"),
    ],
)
def test_passwords_go(text: str, expected: str) -> None:
    assert redact(text).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "password is wrong again",
        "forgot my password\nplease help me out",
        "password-protected",
        "my boarding pass AB12345 does not scan",
        "washer WW90T534 leaks",
        "the code SAVE20 does nothing",
        "password changed twice",
    ],
)
def test_talk_of_passwords_stays(text: str) -> None:
    assert redact(text).text == text


@pytest.mark.parametrize(
    ("token", "expected"),
    [("hunter2", True), ("aBc!def", True), ("sunshine", False), ("10:45", False), ("£49.99", False), ("2024", False)],
)
def test_looks_secret(token: str, expected: bool) -> None:
    assert looks_secret(token) is expected
