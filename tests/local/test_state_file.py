"""Promise: each running system tells of itself in a file of its own, and is found by it as long as it answers."""

import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer

from local import state_file
from local.state_file import StateFile, log_beside, path_for, running_systems
from ops.running import use_running_system

APP_URL = "http://127.0.0.1:2"


@pytest.fixture
def x_url() -> Iterator[str]:
    """Return an address that answers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(state_file, "FOLDER", tmp_path)
    return tmp_path


def tell(path: Path, x_url: str, name: str = "one") -> StateFile:
    file = StateFile(path)
    file.tell(x_url=x_url, app_url=APP_URL, environment={"ANTEROOM_TABLE": name})
    return file


def test_two_systems_have_two_files(folder: Path) -> None:
    assert path_for(8100) == folder / "system-8100.json"
    assert path_for(8200) == folder / "system-8200.json"
    assert path_for(0) == folder / f"system-process-{os.getpid()}.json"
    assert log_beside(path_for(8100)) == folder / "system-8100.log.jsonl"


def test_a_system_takes_away_its_own_file_and_no_other(tmp_path: Path, x_url: str) -> None:
    first = tell(tmp_path / "s.json", x_url, "first")
    second = tell(tmp_path / "s.json", x_url, "second")
    first.remove()
    assert json.loads((tmp_path / "s.json").read_text())["environment"] == {"ANTEROOM_TABLE": "second"}
    StateFile(tmp_path / "s.json").remove()
    assert (tmp_path / "s.json").exists()
    second.remove()
    second.remove()
    assert list(tmp_path.iterdir()) == []


def test_the_one_that_answers_is_found(folder: Path, x_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(folder / "system-1.json", "http://127.0.0.1:1", "killed")
    tell(folder / "system-8100.json", x_url, "alive")
    (folder / "system-2.json").write_text("[]")
    assert [one.environment for one in running_systems(None)] == [{"ANTEROOM_TABLE": "alive"}]
    monkeypatch.setenv("ANTEROOM_TABLE", "before")
    use_running_system(None)
    assert os.environ["ANTEROOM_TABLE"] == "alive"


def test_of_two_that_answer_one_must_be_named(
    folder: Path, x_url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(folder / "system-8100.json", x_url)
    tell(folder / "system-8200.json", x_url, "other")
    with pytest.raises(typer.Exit) as ended:
        use_running_system(None)
    told = capsys.readouterr().err
    assert ended.value.exit_code == 2
    assert told.count("\n") == 1
    assert "--state-file" in told
    assert "system-8100.json" in told
    assert "system-8200.json" in told
    monkeypatch.setenv("ANTEROOM_TABLE", "before")
    use_running_system(folder / "system-8200.json")
    assert os.environ["ANTEROOM_TABLE"] == "other"
