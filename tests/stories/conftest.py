"""One running system for all stories of a worker."""

import os
from collections.abc import Iterator
from itertools import count

import pytest

from tests.stories.stage import Customer, Stage

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
