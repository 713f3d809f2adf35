"""Builds what is deployed: `dist/sam.json` and `dist/deployment.zip`.

Everything happens in a clean copy, so the tree stays as it is. Dependencies are fetched for Lambda's platform by pip
with the hashes of `requirements.txt`; Chalice's own download of platform wheels checks none.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]

MAX_UNPACKED_BYTES = 60_000_000
"""Ours; Lambda itself takes 250 MB (security.md 11)."""

LAMBDA_PLATFORM = "manylinux2014_x86_64"
"""Runs on every Lambda Python of x86_64: the oldest of them has glibc 2.26, this asks for 2.17."""

AWS_SERVICES = frozenset({"dynamodb", "kms", "secretsmanager", "sqs"})
"""Whose descriptions botocore needs at run time; it carries some four hundred others, over half of the package."""

STAGE = "prod"

ALLOWED_TOPS = frozenset({"__pycache__", "app.py", "brand.toml", "chalice", "chalicelib", "templates"})
"""What may stand at the top of the package besides the dependencies."""

PRIVATE_KEY = re.compile(
    rb"-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}"
    # The secrets of a deployment, as `anteroom keys` writes them and as its `--x` file holds them.
    rb'|"(?:seed|mac_key|index_key|records_key|consumer_secrets?|client_secrets|access_token_secret)"'
    rb'\s*:\s*\[?\s*"[^"\s]{8}'
)
"""What only a secret store may hold."""
# A fixed time, so that the same content is the same file.
ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class PackageRefused(Exception):
    """The package must not be deployed; the message says why and what to do."""


@dataclass(frozen=True)
class Package:
    """What was built. Sizes in bytes."""

    template: Path
    archive: Path
    packed_bytes: int
    unpacked_bytes: int
    files: int
    functions: tuple[tuple[str, str], ...]
    """Logical id and handler of each function."""


def main() -> int:
    """Build into `dist/`, lint the template, print what was made. Returns the exit code."""
    try:
        package = build(ROOT, ROOT / "dist")
        _say("checking dist/sam.json with cfn-lint")
        lint(package.template)
    except PackageRefused as exc:
        print(f"Not packaged: {exc}", file=sys.stderr)
        return 1
    print()
    print(f"{'packed':<12}{package.packed_bytes / 1e6:>8.1f} MB")
    print(f"{'unpacked':<12}{package.unpacked_bytes / 1e6:>8.1f} MB")
    print(f"{'files':<12}{package.files:>8}")
    for name, handler in package.functions:
        print(f"{'function':<12}{name:<12}{handler}")
    print("\nWrote dist/sam.json and dist/deployment.zip. How to deploy them: docs/deploying.md")
    return 0


def build(root: Path, out: Path) -> Package:
    """Build the package of the tree at `root` into the folder `out`. Raises PackageRefused."""
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / "app"
        _say("copying what is deployed")
        _copy_sources(root, copy)
        libraries = Path(scratch) / "libraries"
        refuse_stale_lock(root)
        _say("fetching the locked dependencies for Lambda")
        _fetch_dependencies(root / "requirements.txt", libraries)
        _trim(libraries)
        known = ALLOWED_TOPS | {path.name for path in libraries.iterdir()}
        shutil.copytree(libraries, copy / "vendor", dirs_exist_ok=True)
        _say("packaging with Chalice")
        made = Path(scratch) / "made"
        _run_chalice(copy, merge_templates(root), made)
        _say("compiling")
        task = Path(scratch) / "task"
        _compile(made / "deployment.zip", task)
        archive = Path(scratch) / "deployment.zip"
        _write_archive(task, archive)
        refuse_unfit(archive, known)
        out.mkdir(exist_ok=True)
        shutil.copyfile(made / "sam.json", out / "sam.json")
        shutil.copyfile(archive, out / "deployment.zip")
    return _describe(out / "sam.json", out / "deployment.zip")


def merge_templates(root: Path) -> dict[str, Any]:
    """Return both files of `infra/` as one template. Raises PackageRefused where they name the same thing."""
    base: dict[str, Any] = yaml.safe_load((root / "infra/resources.yaml").read_text("utf-8"))
    over: dict[str, Any] = yaml.safe_load((root / "infra/functions.yaml").read_text("utf-8"))
    for section, entries in over.items():
        twice = base.setdefault(section, {}).keys() & entries.keys()
        if twice:
            raise PackageRefused(f"{section} {sorted(twice)} stand in both files of infra/; keep one")
        base[section] |= entries
    return base


def refuse_stale_lock(root: Path) -> None:
    """Raise PackageRefused where `requirements.in` asks for something that `requirements.txt` does not lock."""
    wanted = re.findall(r"(?m)^[A-Za-z0-9._-]+", (root / "requirements.in").read_text("utf-8"))
    locked = re.findall(r"(?m)^([A-Za-z0-9._-]+)==", (root / "requirements.txt").read_text("utf-8"))
    missing = {name.lower() for name in wanted} - {name.lower() for name in locked}
    if missing:
        raise PackageRefused(f"requirements.txt does not lock {sorted(missing)}; run `make lock`")


def lint(template: Path) -> None:
    """Run cfn-lint over a template. Raises PackageRefused with its findings; warnings count too."""
    done = subprocess.run(
        [_tool("cfn-lint"), "--non-zero-exit-code", "informational", str(template)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise PackageRefused(f"cfn-lint finds fault with {template.name}; mend infra/.\n{done.stdout}{done.stderr}")


def _copy_sources(root: Path, copy: Path) -> None:
    ignore = shutil.ignore_patterns("__pycache__", "deployed", "deployments")
    copy.mkdir()
    shutil.copyfile(root / "app.py", copy / "app.py")
    for folder in ("chalicelib", ".chalice"):
        shutil.copytree(root / folder, copy / folder, ignore=ignore)
    for link in sorted((root / "vendor").iterdir()):
        if not link.exists():
            raise PackageRefused(f"vendor/{link.name} points to nothing; restore the file it links to")
        if link.is_dir():
            shutil.copytree(link, copy / "vendor" / link.name, ignore=ignore)
        else:
            (copy / "vendor").mkdir(exist_ok=True)
            shutil.copyfile(link, copy / "vendor" / link.name)
    # Chalice installs what stands here; all of it is in vendor/ already, with its hashes checked.
    (copy / "requirements.txt").write_text("")


def _fetch_dependencies(lock: Path, target: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    locked = ["--require-hashes", "--no-deps", "--requirement", str(lock)]
    # The Python that packages decides the runtime: Chalice writes its version into the template.
    for_lambda = ["--only-binary=:all:", "--platform", LAMBDA_PLATFORM, "--implementation", "cp"]
    version = ["--python-version", "{}.{}".format(*sys.version_info)]
    _run(
        [*pip, *locked, *for_lambda, *version, "--no-compile", "--target", str(target)],
        "pip could not fetch the locked dependencies",
    )


def _trim(libraries: Path) -> None:
    # Command-line tools of the libraries; nobody calls them on Lambda.
    shutil.rmtree(libraries / "bin", ignore_errors=True)
    for path in (libraries / "botocore/data").iterdir():
        if path.is_dir() and path.name not in AWS_SERVICES:
            shutil.rmtree(path)


def _run_chalice(copy: Path, template: dict[str, Any], made: Path) -> None:
    merged = copy.parent / "resources.json"
    merged.write_text(json.dumps(template))
    chalice = [_tool("chalice"), "--project-dir", str(copy), "package"]
    _run(
        [*chalice, "--stage", STAGE, "--merge-template", str(merged), str(made)],
        "Chalice could not package the app",
    )


def _compile(source: Path, task: Path) -> None:
    """Unpack what Chalice made and add the bytecode.

    Lambda cannot write beside the code, so without it every cold start compiles all that it imports. The bytecode is
    marked as never to be checked against its source: they come in one package, and the clock plays no part in it.
    """
    with zipfile.ZipFile(source) as archive:
        archive.extractall(task)
    compileall = [sys.executable, "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    # Tracebacks name files where Lambda has them.
    _run([*compileall, "-s", str(task), "-p", "/var/task", str(task)], "the code does not compile")


def _write_archive(task: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(path for path in task.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(task).as_posix(), ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, path.read_bytes())


def refuse_unfit(archive: Path, known: frozenset[str]) -> None:
    """Raise PackageRefused where the archive is too large or holds what is not in `known` (top names), or keys."""
    with zipfile.ZipFile(archive) as package:
        strangers = {name.split("/")[0] for name in package.namelist()} - known
        if strangers:
            raise PackageRefused(f"{sorted(strangers)} would be deployed; move them out of vendor/")
        unpacked = sum(entry.file_size for entry in package.infolist())
        if unpacked > MAX_UNPACKED_BYTES:
            raise PackageRefused(f"unpacked it has {unpacked / 1e6:.1f} MB, {MAX_UNPACKED_BYTES / 1e6:.0f} are allowed")
        for name in package.namelist():
            if any(part.startswith((".git", ".env")) for part in name.split("/")):
                raise PackageRefused(f"{name} would be deployed; remove it")
            if PRIVATE_KEY.search(package.read(name)):
                raise PackageRefused(f"{name} holds a private key or a secret; they belong into the secret store")


def _describe(template: Path, archive: Path) -> Package:
    resources = yaml.safe_load(template.read_text("utf-8"))["Resources"]
    with zipfile.ZipFile(archive) as package:
        entries = package.infolist()
    return Package(
        template=template,
        archive=archive,
        packed_bytes=archive.stat().st_size,
        unpacked_bytes=sum(entry.file_size for entry in entries),
        files=len(entries),
        functions=tuple(
            (name, resource["Properties"]["Handler"])
            for name, resource in sorted(resources.items())
            if resource["Type"] == "AWS::Serverless::Function"
        ),
    )


def _run(command: list[str], trouble: str) -> None:
    # Chalice makes AWS clients even where it only writes files, and those want some region; none is called.
    # A fixed hash seed, so that sets lie in the same order in the bytecode each time.
    fixed = {"AWS_DEFAULT_REGION": "us-east-1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
    environment = os.environ | fixed
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise PackageRefused(f"{trouble}.\n{done.stdout}{done.stderr}")


def _tool(name: str) -> str:
    """Return the command of that name beside the Python that runs us."""
    return str(Path(sys.executable).with_name(name))


def _say(step: str) -> None:
    print(f"- {step}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
