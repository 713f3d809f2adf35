"""The package, built once a run as `make package` builds it."""

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from ops.package import ROOT, Package, build


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def template(package: Package) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(package.template.read_text("utf-8"))
    return loaded


@pytest.fixture(scope="session")
def resources(template: dict[str, Any]) -> dict[str, Any]:
    loaded: dict[str, Any] = template["Resources"]
    return loaded


@pytest.fixture(scope="session")
def unpacked(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(package.archive) as archive:
        archive.extractall(target)
    return target
