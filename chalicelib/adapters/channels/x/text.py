"""How long a text is on X, counted as X counts it."""

import importlib
import pkgutil
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from chalicelib.domain.messages import MessageKind

LIMITS = {MessageKind.MENTION: 280, MessageKind.DIRECT_MESSAGE: 10_000}
"""Weighted length of a post; characters of a direct message (docs.x.com, August 2026)."""

MOST_LABELS = 20
_UNBROKEN = re.compile(r"[^\s/]+")


def _load_parser() -> Callable[[str], Any]:
    """Import `twitter_text`, whose release 3.0.0 reads its list of emoji through `pkg_resources`.

    setuptools dropped that module in release 82, and Lambda never had it. One function of it is called, once, and
    the standard library has the same one, so it stands in while the import lasts.
    """
    stand_in = ModuleType("pkg_resources")
    stand_in.resource_string = pkgutil.get_data  # type: ignore[attr-defined]
    former = sys.modules.get(stand_in.__name__)
    sys.modules[stand_in.__name__] = stand_in
    try:
        parser: Callable[[str], Any] = importlib.import_module("twitter_text").parse_tweet
    finally:
        del sys.modules[stand_in.__name__]
        if former is not None:
            sys.modules[stand_in.__name__] = former
    return parser


_parse = _load_parser()


@dataclass(frozen=True, slots=True)
class XRuler:
    """Counts a text as X counts a post or a direct message.

    Source: twitter-text 3.0 (github.com/twitter/twitter-text, config v3): after NFC, a URL counts 23, an emoji of any
    make 2, a character of the Latin and neighbouring scripts 1, any other 2.
    """

    kind: MessageKind

    def length(self, text: str) -> int:
        """Return the weighted length of a post, or the number of characters of a direct message."""
        if self.kind is MessageKind.DIRECT_MESSAGE:
            return len(text)
        return int(_parse(_countable(text)).weightedLength)


def fits(text: str, kind: MessageKind) -> bool:
    """Say whether X has room for this text. An empty text fits nowhere: X refuses it."""
    return 0 < XRuler(kind).length(text) <= LIMITS[kind]


def _countable(text: str) -> str:
    """Return a text of the same weight that the parser can count, and in bearable time."""
    # Halves of surrogate pairs stop it; the replacement character weighs as much.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    # It tries every dot of a run as the end of a host name: 10,000 characters of `a.a.a.` took 158 seconds. No host
    # name has that many labels, and a comma weighs as much as a dot.
    return _UNBROKEN.sub(lambda run: run[0] if run[0].count(".") <= MOST_LABELS else run[0].replace(".", ","), whole)
