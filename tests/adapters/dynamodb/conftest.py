"""The same contract for all three stores: in memory, on moto, and on AWS's own engine."""

import pytest

from tests.fakes import FakeStore
from tests.stores import Stores, stores_in


@pytest.fixture(params=["fake", "moto", "dynamodb_local"])
def stores(request: pytest.FixtureRequest) -> Stores:
    if request.param == "fake":
        fake = FakeStore()
        return Stores(fake, fake, fake)
    return stores_in(request.getfixturevalue(f"{request.param}_table"))
