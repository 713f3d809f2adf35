"""What several rooms of tests share: one embedded AWS and one DynamoDB Local a test process."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from chalicelib.adapters.dynamodb.table import Table
from local.aws import EmbeddedAws
from tests import dynamodb_local
from tests.stores import dynamodb_client, empty, fresh_table

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient


# Properties are judged by what they find, never by how long a busy machine took.
settings.register_profile("anteroom", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("anteroom")


@pytest.fixture(scope="session")
def aws() -> Iterator[EmbeddedAws]:
    """moto over HTTP, one lock around each call."""
    embedded = EmbeddedAws()
    embedded.start()
    yield embedded
    embedded.stop()


@pytest.fixture(scope="session")
def moto_client(aws: EmbeddedAws) -> Iterator["DynamoDBClient"]:
    client = dynamodb_client(aws.url)
    yield client
    client.close()


@pytest.fixture(scope="session")
def dynamodb_local_client() -> Iterator["DynamoDBClient"]:
    with dynamodb_local.running() as url:
        client = dynamodb_client(url)
        yield client
        client.close()


@pytest.fixture(scope="session")
def kept_moto_table(moto_client: "DynamoDBClient") -> Iterator[Table]:
    with fresh_table(moto_client) as made:
        yield made


@pytest.fixture(scope="session")
def kept_dynamodb_local_table(dynamodb_local_client: "DynamoDBClient") -> Iterator[Table]:
    with fresh_table(dynamodb_local_client) as made:
        yield made


@pytest.fixture
def moto_table(kept_moto_table: Table) -> Iterator[Table]:
    """An empty table on moto."""
    yield kept_moto_table
    empty(kept_moto_table)


@pytest.fixture
def dynamodb_local_table(kept_dynamodb_local_table: Table) -> Iterator[Table]:
    """An empty table on DynamoDB Local."""
    yield kept_dynamodb_local_table
    empty(kept_dynamodb_local_table)


@pytest.fixture(params=["moto", "dynamodb_local"])
def table(request: pytest.FixtureRequest) -> Table:
    """An empty table, on each engine in turn."""
    made: Table = request.getfixturevalue(f"{request.param}_table")
    return made
