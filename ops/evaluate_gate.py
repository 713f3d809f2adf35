"""Measures the never-ask gate on labelled texts: how many requests it catches, how many harmless texts it refuses."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from chalicelib.domain.gate import check

SAMPLES = Path(__file__).parent.parent / "tests" / "samples" / "gate"
PARTS = ("tuning", "unseen", "second author", "third set", "fourth set", "fifth set", "sixth set")
"""`tests/samples/gate/README.md` says who wrote each, when, and how the gate did at first sight."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One text and what the gate should say of it."""

    name: str
    lang: str
    text: str
    forbidden: bool
    part: str


@dataclass(frozen=True, slots=True)
class Score:
    """How the gate did on one part of one language."""

    lang: str
    part: str
    caught: int
    requests: int
    refused: int
    harmless: int

    @property
    def recall(self) -> float:
        """The share of requests that were refused, 0 to 1."""
        return self.caught / self.requests

    @property
    def false_alarms(self) -> float:
        """The share of harmless texts that were refused, 0 to 1."""
        return self.refused / self.harmless


def labelled_texts(folder: Path = SAMPLES) -> list[Labelled]:
    """Read every `<lang>.jsonl` under the folder, in order of path."""
    rows = [
        json.loads(line) for path in sorted(folder.rglob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
    ]
    return [Labelled(row["id"], row["lang"], row["text"], row["verdict"] == "forbidden", row["part"]) for row in rows]


def scores(texts: Iterable[Labelled]) -> list[Score]:
    """Return one score for each language and part that has texts of both kinds."""
    texts = list(texts)
    found: list[Score] = []
    for lang in dict.fromkeys(text.lang for text in texts):
        for part in PARTS:
            here = [text for text in texts if (text.lang, text.part) == (lang, part)]
            requests = [text for text in here if text.forbidden]
            harmless = [text for text in here if not text.forbidden]
            if requests and harmless:
                caught, refused = _refused(requests), _refused(harmless)
                found.append(Score(lang, part, caught, len(requests), refused, len(harmless)))
    return found


def _refused(texts: list[Labelled]) -> int:
    return sum(bool(check(text.text, text.lang)) for text in texts)


def gate_table(folder: Path = SAMPLES) -> str:
    """Return the table of scores as Markdown."""
    lines = [
        "| language | part | requests caught | recall | harmless texts refused | false alarms |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {score.lang} | {score.part} | {score.caught} of {score.requests} | {score.recall:.3f} "
        f"| {score.refused} of {score.harmless} | {score.false_alarms:.3f} |"
        for score in scores(labelled_texts(folder))
    ]
    return "\n".join(lines) + "\n"
