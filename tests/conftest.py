"""What several rooms of tests share: one embedded AWS, one DynamoDB Local and one browser a test process."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from chalicelib.adapters.aws_json import SECRETS_MANAGER, SQS, AwsCaller, AwsKeys, AwsService
from chalicelib.adapters.dynamodb.table import Table
from local.aws import CREDENTIALS, REGION, Created, EmbeddedAws
from tests import dynamodb_local
from tests.stores import RESOURCES, dynamodb_client, empty, fresh_table

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
def created(aws: EmbeddedAws) -> Created:
    """What `infra/resources.yaml` makes there: the table and both queues."""
    return aws.create(RESOURCES)


@pytest.fixture(scope="session")
def sqs(aws: EmbeddedAws) -> Iterator[AwsCaller]:
    """Calls SQS as the product does."""
    yield from _caller(SQS, aws)


@pytest.fixture(scope="session")
def secrets_manager(aws: EmbeddedAws) -> Iterator[AwsCaller]:
    """Calls Secrets Manager as the product does."""
    yield from _caller(SECRETS_MANAGER, aws)


def _caller(service: AwsService, aws: EmbeddedAws) -> Iterator[AwsCaller]:
    keys = AwsKeys(CREDENTIALS["AWS_ACCESS_KEY_ID"], CREDENTIALS["AWS_SECRET_ACCESS_KEY"])
    caller = AwsCaller(service, REGION, aws.url, lambda: keys, lambda: datetime.now(UTC), lambda _: None, lambda: 0.0)
    yield caller
    for _, connection in caller._idle:
        connection.close()


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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        reason = "Chromium is not installed (Debian: apt-get install chromium)"
        if os.environ.get("ANTEROOM_NO_SKIPS"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        )
        yield running
        running.close()
