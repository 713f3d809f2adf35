"""What a run found: the tables in the terminal, `docs/benchmarks.md` and its picture."""

import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.table import Table

from benchmarks import accepting, story
from benchmarks.accepting import (
    ANTEROOM,
    ANTEROOM_NO_CALL,
    BARE,
    CHALICE,
    COLD,
    LAMBDA,
    LAZY,
    LAZY_NO_CALL,
    PYTHON,
    ROOT,
    WARM,
    Samples,
    ratio,
)

PAGE = Path(__file__).with_name("page.md")
"""What stands on the page beside the tables."""
DOC = ROOT / "docs" / "benchmarks.md"
PICTURE = ROOT / "docs" / "benchmarks-cold.svg"

COLD_AIM = 0.6
WARM_AIM = 0.5
CALLS_AIM = {"accept": 1, "work": 3, "send": 3}
EDGE = 20
"""Messages at the beginning and at the end that are shown by themselves: the embedded AWS slows down as it fills."""
FRESH = "first of a fresh function"
"""The one row of calls that also reads secrets, once in five minutes of a function's life; no aim is set for it."""

DOES = {
    ANTEROOM: "checks X's HMAC, reads the event, takes sensitive data out of the text, builds the queue entry, calls "
    "SQS (`SendMessageBatch`), writes its log line; the first one also reads `brand.toml` and the webhook secrets",
    LAZY: "checks Slack's HMAC and timestamp, reads the event, runs its middleware, acknowledges, and invokes the "
    "function again for the work (Lambda `Invoke`, by boto3), as its documentation says for Lambda",
    CHALICE: "the same up to the acknowledgement; nothing is kept of the event, so no reply could ever follow",
    LAMBDA: "as the row above, without Chalice",
    BARE: "checks X's HMAC, parses the JSON, answers; keeps nothing either",
    PYTHON: "`python -c pass`: the part that nobody can save",
}


@dataclass(frozen=True, slots=True)
class Results:
    """One whole run."""

    at: datetime
    loads: tuple[float, float]
    """Programs that wanted to run, averaged over a minute: before the run and after it."""
    cold: Mapping[str, Samples]
    """Milliseconds."""
    warm: Mapping[str, Samples]
    """Microseconds."""
    calls: Mapping[str, Mapping[str, Sequence[str]]]
    replies: Sequence[float]
    """Seconds."""


class Verdict(NamedTuple):
    """One aim and what became of it."""

    aim: str
    found: str
    met: bool


class Grid(NamedTuple):
    """A table, before it is drawn anywhere."""

    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]


def verdicts(results: Results) -> list[Verdict]:
    """Judge a run by the aims that were set beforehand."""
    cold = ratio(results.cold, ANTEROOM.name, CHALICE.name)
    alike = ratio(results.warm, ANTEROOM_NO_CALL.name, LAZY_NO_CALL.name)
    strict = ratio(results.warm, ANTEROOM_NO_CALL.name, CHALICE.name)
    most = {step: max(len(row[step]) for name, row in results.calls.items() if name != FRESH) for step in CALLS_AIM}
    return [
        Verdict(
            f"(a) cold: at most {COLD_AIM} of slack-bolt on Chalice, acknowledging only",
            f"{cold:.2f}",
            cold <= COLD_AIM,
        ),
        Verdict(
            f"(b) warm: under {WARM_AIM} of slack-bolt on Chalice, both handing the work over, call left out",
            f"{alike:.2f}",
            alike < WARM_AIM,
        ),
        Verdict(
            f"(b) warm: under {WARM_AIM} of slack-bolt on Chalice, which only acknowledges",
            f"{strict:.2f}",
            strict < WARM_AIM,
        ),
        *(
            Verdict(f"(c) AWS calls to {step}: at most {aim}", str(most[step]), most[step] <= aim)
            for step, aim in CALLS_AIM.items()
        ),
    ]


def grids(results: Results) -> list[Grid]:
    """Return the four tables."""
    replies = sorted(results.replies)
    return [
        Grid(
            "(a) From a fresh process to the first 200",
            ("", "ms, median", "middle half", "processor ms", "of slack-bolt on Chalice, acknowledging only"),
            [
                (
                    one.name,
                    f"{statistics.median(results.cold[one.name].wall):.0f}",
                    _middle(results.cold[one.name].wall, 0),
                    f"{statistics.median(results.cold[one.name].cpu):.0f}",
                    f"{ratio(results.cold, one.name, CHALICE.name):.2f}",
                )
                for one in COLD
            ],
        ),
        Grid(
            "(b) One event on the accepting path of a warm function",
            ("", "us, median", "middle half", "of handing over, call left out", "of acknowledging only"),
            [
                (
                    one.name,
                    f"{statistics.median(results.warm[one.name].wall):.0f}",
                    _middle(results.warm[one.name].wall, 0),
                    f"{ratio(results.warm, one.name, LAZY_NO_CALL.name):.2f}",
                    f"{ratio(results.warm, one.name, CHALICE.name):.2f}",
                )
                for one in WARM
            ],
        ),
        Grid(
            "(c) AWS calls a message",
            ("", *CALLS_AIM, "which"),
            [
                (
                    name,
                    *(str(len(row[step])) for step in CALLS_AIM),
                    "; ".join(f"{step}: {_named(row[step])}" for step in CALLS_AIM if row[step]),
                )
                for name, row in results.calls.items()
            ],
        ),
        Grid(
            f"(d) From a customer's message to the reply on the platform, {len(replies)} messages",
            ("p50", "p99", "slowest", f"p50 of the first {EDGE}", f"p50 of the last {EDGE}"),
            [
                tuple(
                    f"{value:.2f} s"
                    for value in (
                        statistics.median(replies),
                        _p99(replies),
                        replies[-1],
                        statistics.median(results.replies[:EDGE]),
                        statistics.median(results.replies[-EDGE:]),
                    )
                )
            ],
        ),
    ]


def show(console: Console, results: Results) -> None:
    """Print the tables and the verdicts."""
    for grid in grids(results):
        table = Table(title=grid.title, title_justify="left", title_style="bold")
        for number, column in enumerate(grid.columns):
            wordy = column == "which" or (number == 0 and not column)
            table.add_column(column, justify="left" if wordy else "right", overflow="fold")
        for row in grid.rows:
            table.add_row(*row)
        console.print(table)
    table = Table("aim", "found", "", title="Verdicts", title_justify="left", title_style="bold")
    for one in verdicts(results):
        table.add_row(one.aim, one.found, "[green]met[/]" if one.met else "[red]missed[/]")
    console.print(table)


def write(results: Results) -> None:
    """Write the page and its picture."""
    PICTURE.write_text(_picture(results), encoding="utf-8")
    DOC.write_text(_page(results), encoding="utf-8")


def _page(results: Results) -> str:
    cold, warm, calls, replies = (_markdown(grid) for grid in grids(results))
    aims = _markdown(
        Grid(
            "",
            ("aim", "found", ""),
            [(one.aim, one.found, "met" if one.met else "**missed**") for one in verdicts(results)],
        )
    )
    does = _markdown(Grid("", ("", "for one webhook it"), [(one.name, words) for one, words in DOES.items()]))
    return PAGE.read_text(encoding="utf-8").format(
        at=f"{results.at:%Y-%m-%d, %H:%M} UTC",
        cores=os.cpu_count(),
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        versions=", ".join(f"{name} {version(name)}" for name in ("chalice", "slack_bolt", "boto3")),
        load_before=f"{results.loads[0]:.1f}",
        load_after=f"{results.loads[1]:.1f}",
        aims=aims,
        titles=[grid.title for grid in grids(results)],
        cold=cold,
        picture=PICTURE.name,
        cold_rounds=accepting.COLD_ROUNDS,
        warm=warm,
        warm_rounds=accepting.WARM_ROUNDS,
        warm_up_events=accepting.WARM_UP_EVENTS,
        warm_events=accepting.WARM_EVENTS,
        calls=calls,
        replies=replies,
        story_warm_up=story.WARM_UP,
        story_messages=story.MESSAGES,
        does=does,
    )


def _markdown(grid: Grid) -> str:
    lines = [grid.columns, tuple("---" for _ in grid.columns), *grid.rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _middle(values: Sequence[float], digits: int) -> str:
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return f"{low:.{digits}f} to {high:.{digits}f}"


def _p99(ordered: Sequence[float]) -> float:
    """Return the value that 99 of 100 do not exceed."""
    return ordered[-(-99 * len(ordered) // 100) - 1]


def _named(operations: Sequence[str]) -> str:
    """Return the operations in order, those in a row counted: `UpdateItem x 2`."""
    parts: list[tuple[str, int]] = []
    for name in operations:
        if parts and parts[-1][0] == name:
            parts[-1] = (name, parts[-1][1] + 1)
        else:
            parts.append((name, 1))
    return ", ".join(name if count == 1 else f"{name} x {count}" for name, count in parts)


_ROW_HEIGHT = 34
_LABELS = 350
_LONGEST_BAR = 380


def _picture(results: Results) -> str:
    medians = [(one.name, statistics.median(results.cold[one.name].wall)) for one in COLD]
    longest = max(value for _, value in medians)
    height = _ROW_HEIGHT * len(medians) + 16
    bars = []
    for number, (name, value) in enumerate(medians):
        y = 8 + number * _ROW_HEIGHT
        width = value / longest * _LONGEST_BAR
        colour = "#0b5cad" if name == ANTEROOM.name else "#8a94a0"
        weight = "600" if name == ANTEROOM.name else "400"
        bars.append(
            f'<text x="{_LABELS - 12}" y="{y + 21}" text-anchor="end" font-weight="{weight}">{name}</text>'
            f'<rect x="{_LABELS}" y="{y + 5}" width="{width:.1f}" height="{_ROW_HEIGHT - 10}" rx="2" fill="{colour}"/>'
            f'<text x="{_LABELS + width + 8:.1f}" y="{y + 21}" font-weight="{weight}">{value:.0f} ms</text>'
        )
    width = _LABELS + _LONGEST_BAR + 80
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="Milliseconds from a fresh process to the first 200">'
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
        f'<g font-family="system-ui, sans-serif" font-size="14" fill="#1f2933">{"".join(bars)}</g></svg>\n'
    )
