"""Reads the word lists of intents from `templates/intents/<locale>.toml`."""

import tomllib
from pathlib import Path

from chalicelib.domain.errors import TemplateBroken
from chalicelib.domain.intents import IntentWords


def read_intent_words(folder: Path, locale: str) -> IntentWords:
    """Return the word lists of one language. Raises TemplateBroken: what is wrong with which file."""
    path = folder / f"{locale}.toml"
    try:
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
        return IntentWords(tree["phrases"], tree["unless"], tree["topics"], tree["topic_names"])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as exc:
        raise TemplateBroken(f"intents/{path.name} cannot be read: {exc}") from exc
    except KeyError as exc:
        raise TemplateBroken(f"intents/{path.name} has no [{exc.args[0]}]") from exc
