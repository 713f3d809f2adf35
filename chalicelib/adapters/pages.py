"""Renders the customers' pages from `templates/pages`: one HTML file a page, one file of words a language."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, UndefinedError
from markupsafe import Markup, escape

from chalicelib.domain.colours import DARK_PANEL, LIGHT_PANEL, readable_on
from chalicelib.domain.errors import TemplateBroken

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from chalicelib.domain.brand import Brand

FALLBACK_LOCALE = "en"
_NAME = re.compile(r"\{([a-z_]+)\}")


@dataclass(slots=True)
class Pages:
    """Implements `PageRenderer`."""

    folder: Path
    brand: Brand
    _environment: Environment | None = None
    _words: dict[str, Mapping[str, Any]] = field(default_factory=dict)

    def page(self, name: str, *, locale: str, **values: object) -> str:
        """Return a page as HTML, every value escaped.

        `words` in a template are the texts of the language; `words.x | fill(a=b)` puts values into one.
        Raises TemplateBroken: a file or a value is missing.
        """
        words = self.words(locale)
        try:
            template = self._templates().get_template(f"{name}.html")
            return template.render(brand=self.brand, words=words, locale=words["locale"], **values)
        except TemplateError as exc:
            raise TemplateBroken(f"page {name}: {type(exc).__name__}") from exc

    def words(self, locale: str) -> Mapping[str, Any]:
        """Return the words of a language, those of the fallback language where there are none."""
        if locale not in self._words:
            path = self.folder / f"{locale}.toml"
            if not path.is_file():
                path = self.folder / f"{FALLBACK_LOCALE}.toml"
            self._words[locale] = {"locale": path.stem, **tomllib.loads(path.read_text(encoding="utf-8"))}
        return self._words[locale]

    def style(self) -> str:
        """Return the stylesheet with the brand's colour in it, readable in light and in dark."""
        sheet = (self.folder / "style.css").read_text(encoding="utf-8")
        colours = {
            "LIGHT_PANEL": LIGHT_PANEL,
            "DARK_PANEL": DARK_PANEL,
            "ACCENT_ON_LIGHT": readable_on(self.brand.colour, LIGHT_PANEL),
            "ACCENT_ON_DARK": readable_on(self.brand.colour, DARK_PANEL),
        }
        return re.sub("|".join(colours), lambda name: colours[name[0]], sheet)

    def _templates(self) -> Environment:
        if self._environment is None:
            self._environment = Environment(
                loader=FileSystemLoader(self.folder),
                autoescape=True,
                undefined=StrictUndefined,
                trim_blocks=True,
                lstrip_blocks=True,
            )
            self._environment.filters["fill"] = _fill
            self._environment.filters["dialled"] = _dialled
        return self._environment


def _fill(words: str, **values: object) -> Markup:
    """Put values into `{names}`, each once: braces inside a value stay as they are."""

    def value(name: re.Match[str]) -> str:
        if name[1] not in values:
            raise UndefinedError(f"no value for {name[0]}")
        return str(escape(values[name[1]]))

    return Markup(_NAME.sub(value, str(escape(words))))  # noqa: S704 - both sides escaped


def _dialled(phone: str) -> str:
    """Return a phone number as a `tel:` link wants it: digits, and the plus of an international one (RFC 3966)."""
    return re.sub(r"(?!^)\+|[^0-9+]", "", phone)
