"""Measures redaction on the sample messages: how much is found, how often harmless text is touched."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from chalicelib.domain.redaction import redact

SAMPLES = Path(__file__).parents[1] / "tests" / "samples" / "redaction"

PARTS = ("tuned on", "held back", "fresh")
"""The rules were tuned on the first part; see tests/samples/redaction/README.md for the others."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One message with what must be taken out of it; nothing for a message that must stay as it is."""

    id: str
    language: str
    part: str
    text: str
    expected: tuple[tuple[str, str], ...]
    """Kind and value of each thing to be removed."""


@dataclass(slots=True)
class Score:
    """Counts of one part of the samples."""

    values: int = 0
    """Sensitive values in the messages."""
    removed: int = 0
    """Of these, the ones that are gone."""
    right_kind: int = 0
    """Of these, the ones whose kind was named."""
    harmless: int = 0
    """Messages without sensitive data."""
    touched: int = 0
    """Of these, the ones that were changed."""
    misses: list[str] = field(default_factory=list)
    """Ids of messages where a value is left or harmless text was touched."""

    @property
    def recall(self) -> float:
        """Share of values removed."""
        return self.removed / self.values if self.values else 1.0

    @property
    def false_alarms(self) -> float:
        """Share of harmless messages that were changed."""
        return self.touched / self.harmless if self.harmless else 0.0


def read_samples(folder: Path = SAMPLES) -> Iterator[Sample]:
    """Yield every sample of all languages; the subfolders hold the parts written after tuning."""
    for path in sorted(folder.rglob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            part = "fresh" if path.parent != folder else "held back" if row["held_back"] else "tuned on"
            expected = tuple((item["kind"], item["value"]) for item in row["expected"])
            yield Sample(row["id"], row["lang"], part, row["text"], expected)


def score(samples: Iterable[Sample], by: Callable[[Sample], str]) -> dict[tuple[str, str], Score]:
    """Count the samples in groups, `by` naming the group, within each part."""
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    for sample in samples:
        _count(sample, scores[by(sample), sample.part])
    return dict(scores)


def score_kinds(samples: Iterable[Sample]) -> dict[tuple[str, str], Score]:
    """Count the sensitive values by kind, within each part."""
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    for sample in samples:
        for kind, value in sample.expected:
            one = Sample(sample.id, sample.language, sample.part, sample.text, ((kind, value),))
            _count(one, scores[kind, sample.part])
    return dict(scores)


def _count(sample: Sample, into: Score) -> None:
    # Without the language: platforms often do not name it, and it must not matter.
    result = redact(sample.text)
    if not sample.expected:
        into.harmless += 1
        if result.found:
            into.touched += 1
            into.misses.append(sample.id)
        return
    for kind, value in sample.expected:
        into.values += 1
        if value in result.text:
            into.misses.append(sample.id)
            continue
        into.removed += 1
        into.right_kind += kind in result.found


def table(scores: dict[tuple[str, str], Score], heading: str) -> str:
    """Return a Markdown table: a row a group and, last, one over all; recall and false alarms for each part."""
    parts = [part for part in PARTS if any(key[1] == part for key in scores)]
    lines = [
        f"| {heading} | " + " | ".join(f"recall, {part} | false alarms, {part}" for part in parts) + " |",
        "|---|" + "---|---|" * len(parts),
    ]
    for group in [*sorted({key[0] for key in scores}), "all"]:
        cells = [group]
        for part in parts:
            chosen = [one for key, one in scores.items() if key[1] == part and group in {key[0], "all"}]
            total = Score(*(sum(getattr(one, name) for one in chosen) for name in _COUNTS))
            cells.append(f"{total.recall:.3f} ({total.removed}/{total.values})" if total.values else "")
            cells.append(f"{total.false_alarms:.3f} ({total.touched}/{total.harmless})" if total.harmless else "")
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


_COUNTS = ("values", "removed", "right_kind", "harmless", "touched")


def report() -> str:
    """Return both tables, by language and by kind, as Markdown."""
    samples = list(read_samples())
    by_language = table(score(samples, lambda sample: sample.language), "language")
    return f"{by_language}\n\n{table(score_kinds(samples), 'kind')}\n"
