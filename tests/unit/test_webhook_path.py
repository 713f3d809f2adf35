"""What the webhook does not need, it does not import: a platform waits while a fresh function starts."""

import json
import subprocess
import sys

import pytest

from benchmarks.accepting import ROOT, stub_aws

HEAVY = ("boto3", "botocore", "cryptography", "jinja2", "oauthlib", "regex", "twitter_text", "urllib3")
ACCEPT = """
import json, sys
from benchmarks.webhooks import x_direct_message
webhook = x_direct_message(1, 1_790_000_000)
import app
answer = app.app(webhook, None)
print(json.dumps({"status": answer["statusCode"], "modules": sorted(sys.modules)}), file=sys.stderr)
"""


@pytest.fixture(scope="module")
def imported() -> frozenset[str]:
    """Return every module of a process that imported the app and accepted one signed webhook."""
    # The stub of AWS is a process of its own, so that nothing of it is counted here.
    with stub_aws() as environment:
        done = subprocess.run(
            [sys.executable, "-c", ACCEPT], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stderr)
    assert found["status"] == 200
    return frozenset(found["modules"])


@pytest.mark.parametrize("heavy", HEAVY)
def test_accepting_a_webhook_imports_nothing_heavy(imported: frozenset[str], heavy: str) -> None:
    assert heavy not in imported


def test_the_app_itself_was_imported(imported: frozenset[str]) -> None:
    assert {"app", "chalicelib.services.receive_message", "chalicelib.domain.redaction"} <= imported
