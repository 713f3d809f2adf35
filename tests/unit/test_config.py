"""Promise: a setting that is missing or unsafe is named, and links never lead anywhere but to one https address."""

import pytest

from chalicelib.config import Settings
from chalicelib.domain.errors import SettingMissing

STAGE, BASE = "ANTEROOM_STAGE", "ANTEROOM_VERIFY_BASE_URL"


@pytest.mark.parametrize("environment", [{}, {"ANTEROOM_TABLE": ""}, {"ANTEROOM_TABLE": "  "}])
def test_a_setting_that_is_absent_or_empty_is_missing_by_its_name(environment: dict[str, str]) -> None:
    with pytest.raises(SettingMissing, match="ANTEROOM_TABLE is not set"):
        Settings(environment).text("ANTEROOM_TABLE")


def test_a_setting_is_read_without_spaces_around_it() -> None:
    assert Settings({"ANTEROOM_TABLE": " anteroom\n"}).text("ANTEROOM_TABLE") == "anteroom"


@pytest.mark.parametrize(("stage", "local"), [("local", True), ("prod", False), ("Local", False), ("localhost", False)])
def test_only_one_stage_is_local(stage: str, local: bool) -> None:
    assert Settings({STAGE: stage}).is_local is local


def test_a_system_without_a_stage_does_not_start() -> None:
    with pytest.raises(SettingMissing, match=STAGE):
        assert Settings({}).is_local


@pytest.mark.parametrize(
    ("stage", "url", "expected"),
    [
        pytest.param("prod", "https://care.example.com", "https://care.example.com", id="https"),
        pytest.param("prod", "https://care.example.com/", "https://care.example.com", id="slash at the end"),
        pytest.param("prod", "https://example.com/care", "https://example.com/care", id="with a path"),
        pytest.param("local", "http://127.0.0.1:8001", "http://127.0.0.1:8001", id="this machine"),
        pytest.param("local", "http://localhost:8001", "http://localhost:8001", id="this machine by name"),
        pytest.param("local", "https://care.example.com", "https://care.example.com", id="local behind a tunnel"),
    ],
)
def test_an_address_for_links_is_taken(stage: str, url: str, expected: str) -> None:
    assert Settings({STAGE: stage, BASE: url}).verify_base_url == expected


@pytest.mark.parametrize(
    ("stage", "url"),
    [
        pytest.param("prod", "http://care.example.com", id="http"),
        pytest.param("prod", "http://127.0.0.1:8001", id="this machine, in production"),
        pytest.param("local", "http://care.example.com", id="http elsewhere"),
        pytest.param("local", "http://127.0.0.1.example.com", id="looks like this machine"),
        pytest.param("prod", "https://care.example.com?next=1", id="with a query"),
        pytest.param("prod", "https://care.example.com/#top", id="with a fragment"),
        pytest.param("prod", "https://care.example.com@other.example.com", id="with a user name"),
        pytest.param("prod", "https://", id="no host"),
        pytest.param("prod", "care.example.com", id="no scheme"),
        pytest.param("prod", "javascript:alert(1)", id="no address"),
        pytest.param("prod", "", id="empty"),
    ],
)
def test_an_address_that_is_not_safe_for_links_is_refused(stage: str, url: str) -> None:
    with pytest.raises(SettingMissing, match=BASE):
        assert Settings({STAGE: stage, BASE: url}).verify_base_url
