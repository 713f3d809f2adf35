"""What a language pack holds."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Pack(NamedTuple):
    """The words of one language, in folded form (`normalise.fold`): lower case, no accents, words and digits apart.

    Phrases are parted by `|`, single words by white space. A phrase that ends in a colon counts only before a colon or
    an equals sign, one that ends in a star only right before a number of five digits or more: alone each is an everyday
    word.
    """

    cues: Mapping[str, str]
    """By kind of sensitive data, the phrases that announce it."""
    harmless: str
    """Phrases that announce a number of no harm: order, parcel, flight, "card ending"."""
    joints: str
    """Words that may stand between a phrase and its value, or join the parts of a value."""
    copulas: str
    """Words that say that something is a value: `my PIN is 1234`."""
    possessives: str
    """Words that say whose it is."""
    units: str
    """Words behind a number that make it a quantity."""
    ordinary: str
    """Words that follow `my password is` without being the password."""
    ordinary_endings: str = ""
    """Endings of such words."""
    months: str = ""
    digits: str = ""
    """The words for 0 to 9, then other words for digits as `oh=0` or `forty=40`."""
    at_signs: str = ""
    """Phrases said for `@`."""
    dots: str = ""
    """Words said for a full stop in an address."""
    streets_before: str = ""
    """Words that begin the name of a street and stand before it: `rue`, `via`."""
    streets_after: str = ""
    """Words that end the name of a street and follow it: `street`."""
    street_endings: str = ""
    """Last parts of a street's name written as one word: `straße`."""
    heads: Mapping[str, str] = MappingProxyType({})
    """By kind (or `harmless`), last parts of compound words that are cues whatever stands before them."""
    spaced: bool = True
    """False where words are written without spaces: phrases are then found anywhere."""
