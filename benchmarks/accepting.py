"""(a) and (b): from a fresh process to the first 200, and microseconds an event after that, contestants in turn."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.webhooks import slack_mention, x_direct_message

ROOT = Path(__file__).parents[1]
COLD_ROUNDS = 15
WARM_ROUNDS = 9
WARM_UP_EVENTS = 100
WARM_EVENTS = 400

_COLD = """
import json, sys
from importlib import import_module
from types import SimpleNamespace
event = json.load(sys.stdin)
context = SimpleNamespace(function_name="bench", invoked_function_arn="arn:aws:lambda:eu-west-1:1:function:bench")
answer = import_module(sys.argv[1]).handler(event, context)
print("status", answer["statusCode"], flush=True)
"""

_WARM = """
import json, sys, time
from importlib import import_module
from types import SimpleNamespace
events = json.load(sys.stdin)
context = SimpleNamespace(function_name="bench", invoked_function_arn="arn:aws:lambda:eu-west-1:1:function:bench")
handler = import_module(sys.argv[1]).handler
took = []
for event in events:
    started = time.perf_counter_ns()
    answer = handler(event, context)
    took.append(time.perf_counter_ns() - started)
    if answer["statusCode"] != 200:
        sys.exit("not accepted: %s" % answer)
json.dump(took, sys.stderr)
"""


class NotAccepted(Exception):
    """A contestant did not answer 200; the message is what it printed."""


@dataclass(frozen=True, slots=True)
class Contestant:
    """One row of a table."""

    name: str
    module: str | None
    """None for Python alone, without any program."""
    webhook: Callable[[int, float], dict[str, Any]]


@dataclass(slots=True)
class Samples:
    """What one contestant took, one value a round."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


_MODULES = "benchmarks.contestants"
ANTEROOM = Contestant("Anteroom", f"{_MODULES}.anteroom", x_direct_message)
ANTEROOM_NO_CALL = Contestant("Anteroom, call left out", f"{_MODULES}.anteroom_without_queue", x_direct_message)
LAZY = Contestant("slack-bolt on Chalice, handing over", f"{_MODULES}.bolt_chalice_lazy", slack_mention)
LAZY_NO_CALL = Contestant(
    "slack-bolt on Chalice, handing over, call left out", f"{_MODULES}.bolt_chalice_lazy_without_call", slack_mention
)
CHALICE = Contestant("slack-bolt on Chalice, acknowledging only", f"{_MODULES}.bolt_chalice", slack_mention)
LAMBDA = Contestant("slack-bolt's Lambda handler, acknowledging only", f"{_MODULES}.bolt_lambda", slack_mention)
BARE = Contestant("bare function", f"{_MODULES}.bare", x_direct_message)
PYTHON = Contestant("Python alone", None, x_direct_message)

COLD = (ANTEROOM, LAZY, CHALICE, LAMBDA, BARE, PYTHON)
WARM = (ANTEROOM_NO_CALL, LAZY_NO_CALL, ANTEROOM, LAZY, CHALICE, LAMBDA, BARE)


@contextmanager
def stub_aws() -> Iterator[dict[str, str]]:
    """Start the stub of SQS and Secrets Manager, and give the environment that a function would have beside it."""
    command = [sys.executable, "-m", "benchmarks.stub_aws"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as stub:
        try:
            assert stub.stdout is not None  # noqa: S101 - for the type checker: it is a pipe
            url = stub.stdout.readline().strip()
            yield {
                "PATH": os.environ["PATH"],
                "AWS_ACCESS_KEY_ID": "local",
                "AWS_SECRET_ACCESS_KEY": "local",
                "AWS_DEFAULT_REGION": "eu-west-1",
                "AWS_REGION": "eu-west-1",
                "AWS_ENDPOINT_URL": url,
                "ANTEROOM_STAGE": "prod",
                "ANTEROOM_INBOUND_QUEUE_URL": f"{url}/123456789012/anteroom-inbound.fifo",
                "ANTEROOM_SECRET_PREFIX": "anteroom",
            }
        finally:
            stub.terminate()


def measure_cold(environment: Mapping[str, str], tick: Callable[[], None]) -> dict[str, Samples]:
    """Return milliseconds by contestant: from spawning a process to its 200, and its processor time in all."""
    samples = {one.name: Samples() for one in COLD}
    # The first round writes and reads the .pyc files of all, and is not counted.
    for round_number in range(COLD_ROUNDS + 1):
        for one in COLD:
            wall, cpu = _cold_start(one, round_number, environment)
            if round_number:
                samples[one.name].wall.append(wall)
                samples[one.name].cpu.append(cpu)
            tick()
    return samples


def measure_warm(environment: Mapping[str, str], tick: Callable[[], None]) -> dict[str, Samples]:
    """Return microseconds an event by contestant: the median of each round's events."""
    samples = {one.name: Samples() for one in WARM}
    for _ in range(WARM_ROUNDS):
        for one in WARM:
            samples[one.name].wall.append(_warm_run(one, environment))
            tick()
    return samples


def ratio(samples: Mapping[str, Samples], name: str, reference: str) -> float:
    """Return how much of the reference's time a contestant took: the median over rounds, each within itself."""
    rounds = zip(samples[name].wall, samples[reference].wall, strict=True)
    return statistics.median(own / other for own, other in rounds)


def _cold_start(one: Contestant, number: int, environment: Mapping[str, str]) -> tuple[float, float]:
    command = [sys.executable, "-c", _COLD, one.module] if one.module else [sys.executable, "-c", "pass"]
    event = json.dumps(one.webhook(number, time.time())).encode()
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin is not None  # noqa: S101 - for the type checker: all three are pipes
    assert process.stdout is not None  # noqa: S101
    assert process.stderr is not None  # noqa: S101
    if one.module:
        process.stdin.write(event)
    process.stdin.close()
    last = b""
    for line in process.stdout:
        last = line
        if line.startswith(b"status"):
            break
    wall = time.perf_counter() - started
    words = process.stderr.read().decode()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    if process.returncode or (one.module and last != b"status 200\n"):
        raise NotAccepted(f"{one.name}: {last.decode()}{words}")
    return wall * 1e3, (used.ru_utime + used.ru_stime) * 1e3


def _warm_run(one: Contestant, environment: Mapping[str, str]) -> float:
    now = time.time()
    events = json.dumps([one.webhook(number, now) for number in range(WARM_UP_EVENTS + WARM_EVENTS)])
    done = subprocess.run(
        [sys.executable, "-c", _WARM, str(one.module)],
        cwd=ROOT,
        env=environment,
        input=events,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise NotAccepted(f"{one.name}: {done.stderr}")
    took: list[int] = json.loads(done.stderr)
    return statistics.median(took[WARM_UP_EVENTS:]) / 1e3
