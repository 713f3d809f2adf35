"""One running system for all stories of a worker, and a browser."""

import os
import shutil
from collections.abc import Iterator
from itertools import count

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.stories.stage import Customer, Stage

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_numbers = count(1)


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    running = Stage(tmp_path_factory.mktemp("stage"))
    yield running
    assert running.end() == 0, running.log()


@pytest.fixture
def customer(stage: Stage) -> Customer:
    """Return somebody who never wrote before."""
    handle = f"guest_{next(_numbers)}_{os.getpid()}"
    stage.post("/api/customers", {"name": "Jo", "handle": handle})
    return Customer(stage, handle)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        reason = "Chromium is not installed (Debian: apt-get install chromium)"
        if os.environ.get("ANTEROOM_NO_SKIPS"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        )
        yield running
        running.close()
