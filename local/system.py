"""The whole system on one machine: embedded AWS, the app behind its gateway, the pump, and the simulated X."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from local.aws import CREDENTIALS, EmbeddedAws
from local.gateway import Gateway
from local.pump import Pump
from local.simulated_x.server import SimulatedX
from local.simulated_x.settings import SimulatedXSettings
from local.state_file import StateFile
from ops.keys import XSecrets, secret_contents

if TYPE_CHECKING:
    from local.aws import Created

ROOT = Path(__file__).parents[1]
SAMPLE_CUSTOMERS = ROOT / "local" / "sample_customers.csv"
PREFIX_OF_SECRETS = "anteroom"


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the parts of a running system listen."""

    x_url: str
    """The simulated X: the page to open."""
    app_url: str


class LocalSystem:
    """Everything of one system. One a process: the app reads its settings from the environment."""

    def __init__(self, *, x_port: int, app_port: int, state_file: Path) -> None:
        self._state_file = StateFile(state_file)
        self._x_port = x_port
        self._gateway = Gateway(app_port, ROOT / "infra" / "functions.yaml")
        self._aws = EmbeddedAws()
        self._pump = Pump(self._aws)
        self._credentials = XSecrets(*(secrets.token_urlsafe(32) for _ in fields(XSecrets)))
        self._x: SimulatedX | None = None

    def start(self) -> Addresses:
        """Start every part and return where they listen. Raises OSError where the port of the page is taken."""
        self._aws.start()
        created = self._aws.create(ROOT / "infra" / "resources.yaml")
        self._fill_secrets()
        x = self._x = self._start_x()
        environment = self._environment(created, x.url)
        os.environ.update(environment)

        # Only now: the app reads the environment when it is first used.
        import app  # noqa: PLC0415
        from ops.records import import_customers  # noqa: PLC0415

        import_customers(SAMPLE_CUSTOMERS)
        self._gateway.start(app.app)
        self._pump.start_queue(created.inbound_queue_url, app.worker)
        self._pump.start_queue(created.outbound_queue_url, app.sender)
        self._pump.start_schedule(app.sweep)
        x.register_webhook(f"{self._gateway.url}/webhooks/x")
        self._state_file.tell(x_url=x.url, app_url=self._gateway.url, environment=environment)
        return Addresses(x.url, self._gateway.url)

    def stop(self) -> None:
        """Stop every part, those that give work first."""
        if self._x is not None:
            self._x.stop()
        self._pump.stop()
        self._gateway.stop()
        self._aws.stop()
        self._state_file.remove()

    def _start_x(self) -> SimulatedX:
        from chalicelib.domain.brand import read_brand  # noqa: PLC0415

        brand = read_brand((ROOT / "brand.toml").read_text(encoding="utf-8"))
        account = brand.channels["x"]
        x = SimulatedX(
            SimulatedXSettings(
                account_id=account.account_id,
                handle=account.handle,
                brand_name=brand.name,
                link_base=self._gateway.url,
                consumer_key=self._credentials.consumer_key,
                consumer_secret=self._credentials.consumer_secret,
                client_secret=self._credentials.client_secret,
                access_token=self._credentials.access_token,
                access_token_secret=self._credentials.access_token_secret,
            )
        )
        x.start(self._x_port)
        return x

    def _fill_secrets(self) -> None:
        """Make throw-away keys; marked so that no real deployment takes them."""
        contents = secret_contents(self._credentials, now=datetime.now(UTC))
        client = self._aws.client("secretsmanager")
        for name, content in contents.items():
            client.create_secret(
                Name=f"{PREFIX_OF_SECRETS}/{name}", SecretString=json.dumps({**content, "throwaway": True})
            )

    def _environment(self, created: Created, x_url: str) -> dict[str, str]:
        return {
            **CREDENTIALS,
            "AWS_ENDPOINT_URL": self._aws.url,
            "ANTEROOM_STAGE": "local",
            "ANTEROOM_TABLE": created.table,
            "ANTEROOM_INBOUND_QUEUE_URL": created.inbound_queue_url,
            "ANTEROOM_OUTBOUND_QUEUE_URL": created.outbound_queue_url,
            "ANTEROOM_SECRET_PREFIX": PREFIX_OF_SECRETS,
            "ANTEROOM_VERIFY_BASE_URL": self._gateway.url,
            "ANTEROOM_X_API_URL": x_url,
        }
