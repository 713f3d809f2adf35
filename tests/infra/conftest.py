"""The package, built once a run as `make package` builds it, and what it runs against."""

import importlib.metadata
import json
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ops.package import ROOT, Package, build
from tests.infra.emulated_aws import EmulatedAws, emulated_aws

RUNTIME_PARTS = ["awslambdaric", "simplejson", "snapshot-restore-py"]
"""AWS's runtime client and what it needs; on Lambda it lies outside the package too."""


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def resources(package: Package) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(package.template.read_text("utf-8"))["Resources"]
    return loaded


@pytest.fixture(scope="session")
def unpacked(package: Package, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(package.archive) as archive:
        archive.extractall(target)
    return target


@pytest.fixture(scope="session")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """AWS's runtime client alone, so that nothing else of our environment can be imported beside the package."""
    target = tmp_path_factory.mktemp("runtime")
    for name in RUNTIME_PARTS:
        for file in importlib.metadata.distribution(name).files or []:
            if file.parts[0] != "..":
                (target / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), target / file)
    return target


@pytest.fixture
def aws() -> Iterator[EmulatedAws]:
    with emulated_aws() as made:
        yield made
