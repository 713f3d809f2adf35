"""Regular expressions that are compiled when first used: what redacts nothing, as the console, pays for none."""

import re
from typing import cast


class _LatePattern:
    """A pattern that becomes the compiled one, method by method."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        # `re` keeps what it compiled, and what is set here is found without asking again.
        method: object = getattr(re.compile(self._pattern, self._flags), name)
        setattr(self, name, method)
        return method


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern, to be compiled when its first method is called."""
    return cast("re.Pattern[str]", _LatePattern(pattern, flags))
