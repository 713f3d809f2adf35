"""Promise: starting goes well, or ends with one clear line that says what to do."""

import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


LOCAL = [sys.executable, "-m", "ops.cli", "local"]


def start(*options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*LOCAL, *options], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("option", ["--x-port", "--app-port"])
def test_a_taken_port_is_said_in_one_line(tmp_path: Path, option: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        other = "--app-port" if option == "--x-port" else "--x-port"
        done = start(option, port, other, "0", "--state-file", str(tmp_path / "state.json"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1, done.stderr
    assert port in done.stderr
    assert ".venv/bin/anteroom local --x-port" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("x_port", "app_port", "expected"),
    [
        pytest.param("70000", "0", "70000 is not a port", id="too high"),
        pytest.param("0", "-1", "-1 is not a port", id="too low"),
        pytest.param("18533", "18533", "cannot be used twice", id="twice the same"),
    ],
)
def test_an_impossible_port_is_said_in_one_line(tmp_path: Path, x_port: str, app_port: str, expected: str) -> None:
    done = start("--x-port", x_port, "--app-port", app_port, "--state-file", str(tmp_path / "state.json"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1, done.stderr
    assert expected in done.stderr


def test_ctrl_c_while_it_starts_ends_it_without_a_word_of_an_address(tmp_path: Path) -> None:
    command = [*LOCAL, "--x-port", "0", "--app-port", "0", "--state-file", str(tmp_path / "state.json")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline().startswith("Starting")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "Stopped." in out
    assert "http" not in out
    assert not (tmp_path / "state.json").exists()


def test_an_old_python_is_said_in_one_line(tmp_path: Path) -> None:
    shutil.copy(ROOT / "Makefile", tmp_path)
    for lock in ("requirements.txt", "requirements-dev.txt"):
        (tmp_path / lock).touch()
    old = tmp_path / "old-python"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.8.18" && exit 0\nexit 1\n')
    old.chmod(0o755)
    done = subprocess.run(
        ["make", "run", f"PYTHON={old}"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "needs Python 3.11 or newer" in done.stdout
    assert "3.8.18" in done.stdout
    assert not (tmp_path / ".venv").exists()


def test_records_import_says_when_nothing_runs(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ops.cli", "records", "import", "--local", "--state-file", str(tmp_path / "none")]
    done = subprocess.run([*command, "x.csv"], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "make run" in done.stderr
