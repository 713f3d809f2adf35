"""`anteroom templates`: what agents use when they edit the replies."""

import json
import tomllib
from collections.abc import Collection, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from chalicelib.adapters.renderer import fill
from chalicelib.domain.customer_values import first_name
from chalicelib.domain.fitting import CHANNELS, limits_for
from chalicelib.domain.gate import check as gate_text
from chalicelib.domain.gate import check_source as gate_source
from chalicelib.domain.templates import (
    Audience,
    Problem,
    ReplyDefinition,
    Wording,
    did_you_mean,
    locales_to_try,
)
from ops.template_check import (
    LANGUAGES,
    Brand,
    Reply,
    Report,
    check_replies,
    example_values,
    read_brand,
    read_reply,
    reply_names,
    spoken_values,
)

app = typer.Typer(
    name="templates",
    help="Check, preview and start the replies that customers read.",
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

PEOPLE = {
    "jo": ("Jo K", "short name"),
    "long-name": ("Alexandrina-Victoria Featherstonehaugh", "the longest name we greet by"),
    "no-name": ("🔥🔥🔥", "no name that we could use"),
    "right-to-left": ("محمد علي", "a name written from right to left"),
}
"""Example people: display name on the platform, and what is special about it."""

BUBBLE = 62
ANTEROOM = ".venv/bin/anteroom"
"""How the command is called where nobody put it on the path."""

Folder = Annotated[Path, typer.Option("--folder", help="Where the replies are.", show_default=True)]
BrandFile = Annotated[Path, typer.Option("--brand", help="The brand's settings.", show_default=True)]
REPLIES = Path("templates/replies")
BRAND = Path("brand.toml")

_STARTER = """\
# What this reply is for, in one sentence.
purpose = ""

# Who can read it: "public" (everybody) or "private" (the customer alone).
audience = "{audience}"
"""
_STARTER_PRIVATE = """
# The values its wordings may carry, one heading each. "longest" is what its length is checked with.
[variables.first_name]
type = "customer"
example = "Jo"
longest = "Alexandrina-Victoria"
fallback = ""
"""
_STARTER_TEXTS = {
    Audience.PUBLIC: ["Write the first wording here.", "Write a second thought here.", "And here goes the third one."],
    Audience.PRIVATE: [
        "Write the first wording here, {{ first_name }}.",
        "Write a second thought here.",
        "And here goes the third one, {{ first_name }}.",
    ],
}


@app.command()
def check(
    name: Annotated[str | None, typer.Argument(help="One reply; all of them without it.")] = None,
    *,
    folder: Folder = REPLIES,
    brand: BrandFile = BRAND,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
) -> None:
    """Hold every reply against the house rules.

    In every language and channel. Exit code 1: something is to be mended.
    """
    _known_reply(folder, name)
    report = check_replies(folder, gate=gate_reasons, brand=_known_brand(brand), only=name)
    if as_json:
        findings = [asdict(finding) for finding in report.findings]
        gaps = [{"reply": reply, "language": language} for reply, language in report.gaps]
        typer.echo(
            json.dumps(
                {"texts": report.texts, "findings": findings, "gaps": gaps, "unsent": report.unsent}, ensure_ascii=False
            )
        )
    else:
        _print_report(report)
    raise typer.Exit(1 if report.findings else 0)


@app.command()
def preview(
    name: Annotated[str, typer.Argument(help="The reply to look at.")],
    *,
    lang: Annotated[str, typer.Option("--lang", help="Language, such as en.")] = "en",
    channel: Annotated[str, typer.Option("--channel", help=f"One of: {', '.join(CHANNELS)}.")] = "x",
    person: Annotated[str, typer.Option("--person", help=f"One of: {', '.join(PEOPLE)}.")] = "jo",
    folder: Folder = REPLIES,
) -> None:
    """Show a reply as the customer would see it.

    Every wording, with its length on the channel.
    """
    _known_reply(folder, name)
    _known_word("channel", channel, CHANNELS)
    _known_word("person", person, PEOPLE)
    _known_word("language", lang.partition("-")[0], LANGUAGES)
    problems: list[Problem] = []
    reply = read_reply(folder, name, problems)
    if reply is None or problems:
        _refuse(str(problems[0]))
    wordings = _nearest(reply, lang, channel)
    if not wordings:
        _refuse(f"'{name}' has no text in {LANGUAGES[lang.partition('-')[0]]} yet. See: {ANTEROOM} templates gaps")
    _print_preview(reply.definition, wordings, channel=channel, person=person, templates=folder.parent)


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="Small letters, digits and _, such as parcel_late.")],
    *,
    public: Annotated[bool, typer.Option("--public", help="Everybody can read it.")] = False,
    folder: Folder = REPLIES,
) -> None:
    """Start a new reply.

    It gets a folder with its description and three English wordings to write over.
    """
    target = folder / name
    if target.exists():
        _refuse(f"There is a reply called '{name}' already. Choose another name.")
    if not name.replace("_", "").isalnum() or not name.isascii() or name != name.lower():
        _refuse(f"'{name}' cannot be a name. Use small letters, digits and _, such as parcel_late.")
    audience = Audience.PUBLIC if public else Audience.PRIVATE
    target.mkdir(parents=True)
    starter = _STARTER.format(audience=audience) + ("" if public else _STARTER_PRIVATE)
    (target / "reply.toml").write_text(starter, encoding="utf-8")
    (target / "en.txt").write_text("\n---\n".join(_STARTER_TEXTS[audience]) + "\n", encoding="utf-8")
    typer.echo(f"Made {target}. Next: write over the texts in en.txt, say in reply.toml what the reply is for, then")
    typer.echo(f"  {ANTEROOM} templates check {name}")
    typer.echo("Nothing sends this reply until the code names it: an engineer does that.")


@app.command()
def gaps(*, folder: Folder = REPLIES, brand: BrandFile = BRAND) -> None:
    """List the replies that are not written yet in some language. Until then the brand's own language answers."""
    _known_reply(folder, None)
    report = check_replies(folder, gate=gate_reasons, brand=_known_brand(brand))
    missing: dict[str, list[str]] = {}
    for name, language in report.gaps:
        missing.setdefault(language, []).append(name)
    total = len(reply_names(folder))
    table = Table("Language", "Written", "Missing", box=None, pad_edge=False)
    for language, title in LANGUAGES.items():
        names = missing.get(language, [])
        shown = "" if not names else "all of them" if len(names) == total else ", ".join(names)
        table.add_row(title, f"{total - len(names)} of {total}", shown)
    Console().print(table)


def gate_reasons(source: str, rendered: str, locale: str) -> Sequence[str]:
    """Return one sentence for everything a wording asks for that must never be asked, in its source or as sent."""
    refusals = (*gate_source(source, locale), *gate_text(rendered, locale))
    told = (f"'{refusal.phrase}': {refusal.reason} Instead: {refusal.rewording}" for refusal in refusals)
    return tuple(dict.fromkeys(told))


def _print_report(report: Report) -> None:
    console = Console()
    if report.findings:
        table = Table("Where", "What to mend", box=None, pad_edge=False, show_lines=False)
        for finding in report.findings:
            table.add_row(Text(f"{finding.file}:{finding.line}", no_wrap=True), Text(finding.sentence))
        console.print(table)
        console.print()
    count = len(report.findings)
    verdict = "Nothing to mend" if not count else f"{count} thing{'s' if count > 1 else ''} to mend"
    console.print(f"{verdict}: {report.texts:,} texts held against their channels.", highlight=False)
    languages = sorted({LANGUAGES[language] for _, language in report.gaps})
    if languages:
        told = f"Not written everywhere yet: {', '.join(languages)}. See: {ANTEROOM} templates gaps"
        console.print(told, highlight=False)
    if report.unsent:
        console.print(f"Not sent by anything yet: {', '.join(report.unsent)}.", highlight=False)


def _print_preview(
    definition: ReplyDefinition, wordings: Sequence[Wording], *, channel: str, person: str, templates: Path
) -> None:
    console = Console()
    display_name, told = PEOPLE[person]
    limits = limits_for(channel, definition.audience)
    seen_by = "everybody can read it" if definition.audience is Audience.PUBLIC else "the customer alone can read it"
    console.print(f"{definition.name}: {definition.purpose}", highlight=False)
    console.print(f"On {channel}, {seen_by}. To '{display_name}': {told}.\n", highlight=False)
    if not limits:
        console.print(f"{channel} has no {definition.audience} messages, so this reply is never sent there.")
        return
    for wording in wordings:
        values = example_values(definition, wording.locale, spoken_values(templates, wording.locale))
        if "first_name" in values:
            values["first_name"] = first_name(display_name)
        text = fill(wording, definition, values)
        counts = ", ".join(f"{limit.count(text):,} of {limit.most:,} {limit.unit}" for limit in limits)
        console.print(Panel(Text(text), title=wording.name, title_align="left", subtitle=counts, width=BUBBLE))


def _nearest(reply: Reply, lang: str, channel: str) -> tuple[Wording, ...]:
    for tag in locales_to_try(lang, lang):
        for stem in (f"{tag}.{channel}", tag):
            if stem in reply.wordings:
                return reply.wordings[stem]
    return ()


def _known_reply(folder: Path, name: str | None) -> None:
    if not folder.is_dir():
        _refuse(f"There is no folder {folder}. Run this in Anteroom's own folder, or say --folder.")
    if name is not None and name not in reply_names(folder):
        _refuse(f"There is no reply called '{name}'.{did_you_mean(name, reply_names(folder))}")


def _known_brand(path: Path) -> Brand:
    if not path.is_file():
        _refuse(f"There is no file {path}. Run this in Anteroom's own folder, or say --brand.")
    try:
        return read_brand(path)
    except OSError as exc:
        _refuse(f"{path} cannot be read: {exc.strerror}.")
    except UnicodeDecodeError:
        _refuse(f"{path} is not UTF-8 text.")
    except tomllib.TOMLDecodeError as exc:
        _refuse(f"{path} is not TOML: {exc}.")
    except (AttributeError, TypeError):
        _refuse(f"{path} says something of a kind that does not belong there; brand.toml shows how it is written.")


def _known_word(kind: str, word: str, known: Collection[str]) -> None:
    if word not in known:
        _refuse(f"There is no {kind} '{word}'.{did_you_mean(word, known)}")


def _refuse(told: str) -> NoReturn:
    typer.echo(told, err=True)
    raise typer.Exit(2)
