"""Builds the services from the settings, each on first use: Chalice imports the app to package it, where no secret is.

Imports stand inside the builders on purpose. A webhook must be answered from a cold start within seconds, and needs
neither the store, nor the templates, nor any cryptography beyond HMAC.
"""

from __future__ import annotations

import os
import random
import secrets as randomness
import time
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from chalicelib.adapters.log import JsonLog
from chalicelib.config import Settings
from chalicelib.domain.brand import Brand, read_brand
from chalicelib.domain.errors import SettingMissing

if TYPE_CHECKING:
    from collections.abc import Callable

    from botocore.session import Session

    from chalicelib.adapters.aws_json import AwsCaller, AwsKeys, AwsService
    from chalicelib.adapters.dynamodb.table import Patience, Table
    from chalicelib.adapters.keys import Secrets
    from chalicelib.adapters.pages import Pages
    from chalicelib.adapters.renderer import ReplyRenderer
    from chalicelib.adapters.word_lists import WordLists
    from chalicelib.domain.links import VerifyingKey
    from chalicelib.domain.messages import InboundMessage
    from chalicelib.services.handle_message import HandleMessage
    from chalicelib.services.import_records import ImportRecords
    from chalicelib.services.receive_message import ReceiveMessage
    from chalicelib.services.send_reply import SendReply
    from chalicelib.services.sweep_due import SweepDue
    from chalicelib.services.verify_contact import VerifyContact
    from chalicelib.services.write_reply import WriteReply

KEEP_SECONDS = 300


def _now() -> datetime:
    return datetime.now(UTC)


class Services:
    """Every service of one function, from one environment and one folder of `brand.toml` and templates."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        self._settings = settings
        self._folder = folder

    @cached_property
    def receive_message(self) -> ReceiveMessage:
        """Accept a webhook."""
        from chalicelib.adapters.channels.x.webhook import XWebhook
        from chalicelib.adapters.keys import key_bytes, texts
        from chalicelib.adapters.queue import SqsInbound
        from chalicelib.services.receive_message import ReceiveMessage

        secret = self._secrets.read("webhooks")
        x = secret.get("x", {})
        reader = XWebhook(
            consumer_secrets=texts(x, "consumer_secrets"),
            client_secrets=texts(x, "client_secrets"),
            crc_key=x.get("crc_key", "consumer"),
            own_account_ids=frozenset({self.brand.channels["x"].account_id}),
        )
        return ReceiveMessage(
            channels={"x": reader},
            redact=self._redact,
            queue=SqsInbound(self._sqs, self._settings.text("ANTEROOM_INBOUND_QUEUE_URL")),
            index_key=key_bytes(secret, "index_key"),
            log=self.log,
        )

    @cached_property
    def handle_message(self) -> HandleMessage:
        """Give a queued message its effect."""
        from chalicelib.adapters.dynamodb.cases import DynamoCases
        from chalicelib.adapters.keys import key_bytes
        from chalicelib.services.handle_message import HandleMessage

        return HandleMessage(
            store=DynamoCases(self._table),
            write_reply=self._write_reply,
            wake_ups=self._wake_ups,
            brand=self.brand,
            languages=self.languages,
            outbox_key=key_bytes(self._secrets.read("outbox"), "mac_key"),
            log=self.log,
            clock=_now,
            random_bytes=randomness.token_bytes,
        )

    @cached_property
    def send_reply(self) -> SendReply:
        """Send a reply."""
        import urllib3

        from chalicelib.adapters.channels.x.api import XApi, XCredentials
        from chalicelib.adapters.dynamodb.outbox import DynamoOutbox
        from chalicelib.adapters.keys import key_bytes
        from chalicelib.domain.gate import check
        from chalicelib.domain.links import SigningKey
        from chalicelib.services.send_reply import SendReply

        signing = self._secrets.read("signing")
        x = self._secrets.read("x")
        credentials = XCredentials(
            consumer_key=x["consumer_key"],
            consumer_secret=x["consumer_secret"],
            access_token=x["access_token"],
            access_token_secret=x["access_token_secret"],
        )
        return SendReply(
            outbox=DynamoOutbox(self._table),
            channels={"x": XApi(self._settings.text("ANTEROOM_X_API_URL"), credentials, urllib3.PoolManager())},
            gate=check,
            renderer=self._renderer,
            signing_key=SigningKey(int(signing["key_id"]), key_bytes(signing, "seed")),
            outbox_key=key_bytes(self._secrets.read("outbox"), "mac_key"),
            verify_base_url=self._settings.verify_base_url,
            log=self.log,
            clock=_now,
            random_bytes=randomness.token_bytes,
            jitter=random.random,
        )

    @cached_property
    def sweep_due(self) -> SweepDue:
        """Find what is due."""
        from chalicelib.adapters.dynamodb.outbox import DynamoOutbox
        from chalicelib.services.sweep_due import SweepDue

        return SweepDue(DynamoOutbox(self._table), self._wake_ups, self.log, _now)

    @cached_property
    def verify_contact(self) -> VerifyContact:
        """Open the form, judge it, or take it back."""
        from chalicelib.adapters.dynamodb.cases import DynamoCases
        from chalicelib.adapters.dynamodb.links import DynamoLinks
        from chalicelib.adapters.dynamodb.records import DynamoRecords
        from chalicelib.adapters.dynamodb.table import IMPATIENT
        from chalicelib.adapters.keys import key_bytes
        from chalicelib.adapters.verifiers.records import RecordsVerifier
        from chalicelib.services.verify_contact import VerifyContact

        identifies = next(field.name for field in self.brand.fields if field.identifies)
        key = key_bytes(self._secrets.read("records"), "records_key")
        table = self._connected(IMPATIENT)
        return VerifyContact(
            store=DynamoCases(table),
            links=DynamoLinks(table, randomness.token_hex),
            verifier=RecordsVerifier(DynamoRecords(table), key, identifies),
            write_reply=self._write_reply,
            wake_ups=self._wake_ups,
            key_ring=self._key_ring(),
            brand=self.brand,
            languages=self.languages,
            log=self.log,
            clock=_now,
            random_bytes=randomness.token_bytes,
            pause=time.sleep,
        )

    @cached_property
    def import_records(self) -> ImportRecords:
        """Import the brand's customer records."""
        from functools import partial

        from chalicelib.adapters.dynamodb.records import DynamoRecords
        from chalicelib.adapters.keys import key_bytes
        from chalicelib.adapters.verifiers.records import field_digest, record_digest
        from chalicelib.services.import_records import ImportRecords

        key = key_bytes(self._secrets.read("records"), "records_key")
        return ImportRecords(
            self.brand.fields, partial(record_digest, key), partial(field_digest, key), DynamoRecords(self._table)
        )

    @cached_property
    def pages(self) -> Pages:
        """Render the customers' pages."""
        from chalicelib.adapters.pages import Pages

        return Pages(self._folder / "templates" / "pages", self.brand)

    @cached_property
    def languages(self) -> WordLists:
        """What is known of each language."""
        from chalicelib.adapters.word_lists import WordLists

        return WordLists(
            self._folder / "templates", self.brand.locale, lambda _: self.log("template_broken", template="words")
        )

    @cached_property
    def brand(self) -> Brand:
        """What `brand.toml` says."""
        return read_brand((self._folder / "brand.toml").read_text(encoding="utf-8"))

    @cached_property
    def log(self) -> JsonLog:
        """The log."""
        return JsonLog(_now, strict=self._settings.is_local)

    @cached_property
    def _redact(self) -> Callable[[InboundMessage], InboundMessage]:
        from dataclasses import replace

        from chalicelib.domain.redaction import redact

        own = (self.brand.phone, self.brand.email, *self.brand.allowed_hosts)

        def redacted(message: InboundMessage) -> InboundMessage:
            result = redact(message.text, locale=message.locale, allowed=own)
            if not result.found:
                return message
            return replace(message, text=result.text, redacted=result.found)

        return redacted

    @cached_property
    def _write_reply(self) -> WriteReply:
        from chalicelib.domain.gate import check
        from chalicelib.services.write_reply import WriteReply

        return WriteReply(self._renderer, check, self.log)

    @cached_property
    def _renderer(self) -> ReplyRenderer:
        from chalicelib.adapters.renderer import ReplyRenderer

        return ReplyRenderer(self._folder / "templates" / "replies", default_locale=self.brand.locale)

    @cached_property
    def _secrets(self) -> Secrets:
        from chalicelib.adapters.aws_json import SECRETS_MANAGER
        from chalicelib.adapters.keys import Secrets

        return Secrets(
            call=self._caller(SECRETS_MANAGER),
            prefix=self._settings.text("ANTEROOM_SECRET_PREFIX"),
            clock=_now,
            allow_throwaway=self._settings.is_local,
        )

    @cached_property
    def _table(self) -> Table:
        from chalicelib.adapters.dynamodb.table import PATIENT

        return self._connected(PATIENT)

    def _connected(self, patience: Patience) -> Table:
        from chalicelib.adapters.dynamodb.table import Table, connect

        client = connect(self._session, patience, jitter=random.random)
        return Table(client, self._settings.text("ANTEROOM_TABLE"))

    @cached_property
    def _wake_ups(self) -> Any:
        from chalicelib.adapters.queue import SqsWakeUps

        return SqsWakeUps(self._sqs, self._settings.text("ANTEROOM_OUTBOUND_QUEUE_URL"))

    def _key_ring(self) -> dict[int, VerifyingKey]:
        from chalicelib.adapters.keys import key_bytes
        from chalicelib.domain.links import VerifyingKey

        ring = self._secrets.read("link-keys")["keys"]
        return {
            int(key["key_id"]): VerifyingKey(key_bytes(key, "public_key"), datetime.fromisoformat(key["not_after"]))
            for key in ring
        }

    @cached_property
    def _sqs(self) -> AwsCaller:
        from chalicelib.adapters.aws_json import SQS

        return self._caller(SQS)

    def _caller(self, service: AwsService) -> AwsCaller:
        from chalicelib.adapters.aws_json import AwsCaller, endpoint

        environment = self._settings.environment
        region = environment.get("AWS_DEFAULT_REGION") or self._session.get_config_variable("region")
        if not region:
            raise SettingMissing("AWS_DEFAULT_REGION is not set")
        return AwsCaller(
            service=service,
            region=region,
            endpoint=endpoint(service, region, environment.get("AWS_ENDPOINT_URL")),
            keys=self._aws_keys,
            clock=_now,
            pause=time.sleep,
            jitter=random.random,
        )

    def _aws_keys(self) -> AwsKeys:
        from chalicelib.adapters.aws_json import AwsKeys

        environment = self._settings.environment
        if environment.get("AWS_ACCESS_KEY_ID"):
            return AwsKeys(
                environment["AWS_ACCESS_KEY_ID"],
                self._settings.text("AWS_SECRET_ACCESS_KEY"),
                environment.get("AWS_SESSION_TOKEN"),
            )
        # Lambda gives them as above. On an engineer's machine they may come from a profile or a sign-in.
        found = self._session.get_credentials()
        if found is None:
            raise SettingMissing("AWS credentials were not found; sign in or set AWS_PROFILE")
        frozen = found.get_frozen_credentials()
        return AwsKeys(str(frozen.access_key), str(frozen.secret_key), frozen.token)

    @cached_property
    def _session(self) -> Session:
        from botocore.session import get_session

        return get_session()


class _Built:
    """The services of this function, and when they were built. Secrets lie in them, so they are built anew."""

    def __init__(self) -> None:
        self._services: Services | None = None
        self._at = 0.0

    def __call__(self) -> Services:
        """Return the services of this function, none older than five minutes: a changed secret is in use by then."""
        now = time.monotonic()
        if self._services is None or now - self._at > KEEP_SECONDS:
            self._services = Services(Settings(os.environ), Path(__file__).parents[1])
            self._at = now
        return self._services


services = _Built()
