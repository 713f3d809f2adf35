"""Runs every measurement, prints the tables, and writes `docs/benchmarks.md`. About two minutes on a quiet machine."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from benchmarks import report
from benchmarks.accepting import (
    COLD,
    COLD_ROUNDS,
    ROOT,
    WARM,
    WARM_ROUNDS,
    NotAccepted,
    measure_cold,
    measure_warm,
    stub_aws,
)
from benchmarks.story import MESSAGES, WARM_UP, StoryFailed, measure_story


def main() -> int:
    """Return the exit code: 0 once everything was measured, whatever the verdicts; 2 where it could not be."""
    console = Console()
    try:
        results = _run(console)
    except (NotAccepted, StoryFailed) as exc:
        console.print(f"Not measured: {exc}", style="red", markup=False)
        return 2
    report.show(console, results)
    report.write(results)
    console.print(f"Wrote {report.DOC.relative_to(ROOT)} and {report.PICTURE.relative_to(ROOT)}.")
    return 0


def _run(console: Console) -> report.Results:
    at, before = datetime.now(UTC), os.getloadavg()[0]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as progress, stub_aws() as environment:
        task = progress.add_task("(a) fresh processes", total=(COLD_ROUNDS + 1) * len(COLD))
        cold = measure_cold(environment, lambda: progress.advance(task))
        warm_task = progress.add_task("(b) warm events", total=WARM_ROUNDS * len(WARM))
        warm = measure_warm(environment, lambda: progress.advance(warm_task))
        calls_task = progress.add_task("(c) AWS calls", total=1)
        calls = _count_calls()
        progress.advance(calls_task)
        story_task = progress.add_task("(d) messages answered", total=MESSAGES + WARM_UP)
        replies = measure_story(lambda: progress.advance(story_task))
    return report.Results(at, (before, os.getloadavg()[0]), cold, warm, calls, replies)


def _count_calls() -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.calls"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise NotAccepted(f"counting AWS calls: {done.stderr}")
    counted: dict[str, Any] = json.loads(done.stderr)
    return counted


if __name__ == "__main__":
    sys.exit(main())
