"""Draws the previews of the guide as the terminal shows them: `.venv/bin/python -m docs.pictures.preview`."""

import io
import re
from pathlib import Path

from rich.console import Console
from rich.text import Text
from typer.testing import CliRunner

from ops.templates import app

HERE = Path(__file__).parent
WIDTH = 64
PICTURES = {
    "preview.svg": ("thanks",),
    "preview-fr.svg": ("verified", "--lang", "fr", "--channel", "instagram"),
}
_FONT_FROM_ELSEWHERE = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)


def main() -> None:
    """Run each command and write what it prints beside this file."""
    for name, words in PICTURES.items():
        told = CliRunner().invoke(app, ["preview", *words], env={"COLUMNS": str(WIDTH)}, catch_exceptions=False).stdout
        console = Console(record=True, width=WIDTH, file=io.StringIO())
        console.print(Text(told.rstrip()))
        title = " ".join(["templates preview", *words])
        drawn = console.export_svg(title=title, unique_id=name.removesuffix(".svg"))
        # A reader's browser has a font of its own; a picture in a guide fetches nothing.
        (HERE / name).write_text(_FONT_FROM_ELSEWHERE.sub("", drawn), encoding="utf-8")


if __name__ == "__main__":
    main()
