"""Promise: starting goes well, or ends with one clear line that says what to do."""

import shutil
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_taken_port_is_said_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        for option in ("--x-port", "--app-port"):
            other = "--app-port" if option == "--x-port" else "--x-port"
            command = [sys.executable, "-m", "ops.cli", "local", option, port, other, "0"]
            done = subprocess.run(
                [*command, "--state-file", str(tmp_path / "state.json")],
                capture_output=True,
                text=True,
                timeout=60,
                check=False,
            )
            assert done.returncode == 2
            assert done.stderr.count("\n") == 1, done.stderr
            assert port in done.stderr
            assert "--x-port" in done.stderr
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
