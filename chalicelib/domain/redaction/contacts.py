"""Finds e-mail addresses, telephone numbers in their own notation, and links that open something."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from chalicelib.domain.normalise import fold
from chalicelib.domain.redaction.cues import Cues
from chalicelib.domain.redaction.late import late
from chalicelib.domain.redaction.lexicon import AT_SIGNS, DOTS, HARMLESS, WORD
from chalicelib.domain.redaction.spans import Span


@dataclass(frozen=True, slots=True)
class OwnContacts:
    """The brand's own contacts, which customers may quote."""

    mails: frozenset[str]
    hosts: tuple[str, ...]
    phones: tuple[str, ...]
    """Digits alone, without leading zeros."""

    @classmethod
    @lru_cache(maxsize=16)
    def of(cls, allowed: frozenset[str]) -> "OwnContacts":
        """Sort contacts by their looks: an at sign makes a mail address, a letter a host, the rest are telephones."""
        folded = [fold(contact).text.strip() for contact in allowed]
        return cls(
            mails=frozenset(contact for contact in folded if "@" in contact),
            hosts=tuple(contact for contact in folded if "@" not in contact and _LETTER.search(contact)),
            phones=tuple(_NO_DIGIT.sub("", contact).lstrip("0") for contact in folded if not _LETTER.search(contact)),
        )

    def has_host(self, host: str) -> bool:
        """Tell whether this is a host of the brand, or below one."""
        return any(host == own or host.endswith("." + own) for own in self.hosts)

    def has_mail(self, address: str) -> bool:
        """Tell whether this mail address is the brand's."""
        return address in self.mails or self.has_host(address.rpartition("@")[2])

    def has_phone(self, number: str) -> bool:
        """Tell whether this is the brand's number, with or without the code of the country."""
        digits = _NO_DIGIT.sub("", number).lstrip("0")
        return len(digits) >= _SHORTEST_OWN and any(
            own.endswith(digits) or digits.endswith(own) for own in self.phones if own
        )


_SHORTEST_OWN = 3
_HOTLINE = 4
_SERVICE = late(
    r"(?:0(?:80[08]|84[345]|87[01]|30[036]|33[03]|34[45]|37[01]|90[0569]|180|120|570)|1?8(?:00|44|55|66|77|88)"
    r"|90[0-2]|80[0-9]|70[78]|9200|19[09]|40[04])\d{4,8}"
)


def is_service_number(number: str) -> bool:
    """Tell whether a number is toll-free or a hotline: nobody's own, whoever has called it."""
    # 0800 is toll-free, 080-0 begins a Japanese mobile number.
    first = _NO_DIGIT.split(number.lstrip("("), maxsplit=1)[0]
    if first.startswith("0") and len(first) < _HOTLINE:
        return False
    return _SERVICE.fullmatch(_NO_DIGIT.sub("", number)) is not None


_LETTER = late(r"[^\W\d_]")
_NO_DIGIT = late(r"\D")
_BLANK = late(r"\s")

_MAIL_HOST = late(r"\s?@\s?(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}(?![^\W_])")
_NAME = late(r"[\w.+'%-]{1,64}$")  # RFC 5321 section 4.5.3.1.1: 64 octets

_AT = "|".join(map(re.escape, sorted(AT_SIGNS, key=len, reverse=True)))
_DOT = "|".join(map(re.escape, sorted(DOTS)))
_SPOKEN_HOST = late(
    rf"(?:\s|(?<=[\])])|(?=[\[(]))(?P<at>{_AT})\s{{0,2}}"
    rf"(?P<host>[\w-]{{1,40}}(?:\s?(?:\.|[\[( ](?:{_DOT})[\]) ])\s?[\w-]{{1,40}}){{1,3}})(?!\w)"
)
_SPOKEN_NAME = late(
    rf"[\w.+-]{{1,40}}(?:\s(?:{_DOT}|underscore|dash|guion bajo|tiret|unterstrich)\s[\w.+-]{{1,40}}){{0,4}}\s?$"
)
_MAIL_HOSTS = frozenset(
    WORD.findall(
        "gmail googlemail hotmail outlook yahoo icloud live aol gmx web msn proton protonmail wanadoo libero virgilio"
        " laposte uol bol ziggo kpnmail docomo ezweb softbank ymail example"
    )
)


def find_mails(text: str, words: list[str], own: OwnContacts) -> Iterator[Span]:
    """Yield every e-mail address, written with `@` or spoken (`ana dot perez at example dot com`)."""
    if "@" in text:
        for host in _MAIL_HOST.finditer(text):
            name = _NAME.search(text[max(0, host.start() - 64) : host.start()])
            if name and not own.has_mail(_BLANK.sub("", name.group() + host.group()).lstrip(".'-")):
                yield host.start() - len(name.group()), host.end(), "email"
    # "Bought at example.com" names a shop; "ana at gmail.com" and "ana (at) example (dot) org" name a person.
    if "[" not in text and "(" not in text and _MAIL_HOSTS.isdisjoint(words):
        return
    for host in _SPOKEN_HOST.finditer(text):
        if host["at"][0] in "[(" or _MAIL_HOSTS.intersection(WORD.findall(host["host"])):
            name = _SPOKEN_NAME.search(text[max(0, host.start() - 90) : host.start()])
            if name:
                yield host.start() - len(name.group()), host.end(), "email"


LINK = late(r"(?<![^\s<>\"'(\[])[^\s<>\"'()\[\]]++")
_SECRET_FIELD = late(
    r"[?&#;/]((?:[a-z]{1,20}[_.-])?(?:token|tok|key|apikey|sig|signature|auth|authorization|code|otp|pass|password|passwd|pwd|pin|secret"
    r"|session|sessionid|sid|jwt|ticket|magic|nonce|hash|invite|reset|verify|verification|confirm|confirmation|activation"
    r"|credential|login|id_token|clave|contrasena|codigo|senha|chave|palavra|jeton|cle|mdp|motdepasse|passwort|kennwort"
    r"|schluessel|schlussel|kode|codice|chiave|gettone|parola|sleutel|wachtwoord|toegang|geheim|t|k|h|s|u))[=/]([^&#\s/?]{4,})"
)
_ALWAYS_SECRET = frozenset(
    WORD.findall("token tok apikey sig signature auth authorization otp pass password passwd pwd pin secret jwt magic")
)
_CODE = late(r"(?=(?:[A-Za-z_-]*\d){2})(?=(?:\d*[A-Za-z_-]){2})[\w-]{8,}")
_RANDOM = late(r"[a-z0-9_~.-]{16,}")
_USER = late(r"://[^/\s:@]+:[^/\s@]+@")
_HOST = late(r"(?:[a-z][a-z0-9+.-]{1,10}://)?(?:[^/\s@]*@)?([\w.-]+\.[^\W\d_]{2,24})(?=[/:?#]|$)")


def find_secret_links(text: str, written: str, own: OwnContacts) -> Iterator[Span]:
    """Yield links that carry a secret: a named field, a password, or a long random part.

    `written` is the text with its capitals, character for character. On the brand's own hosts only
    fields that are secret by name count.
    """
    if "/" not in text:
        return
    for link in LINK.finditer(text):
        address = link.group()
        if "/" not in address or not (host := _HOST.match(address)):
            continue
        address = address.rstrip(".,;:!?")
        if _USER.search(address) or _opens_something(
            address, written[link.start() : link.end()], own.has_host(host[1])
        ):
            yield link.start(), link.start() + len(address), "secret_link"


def _opens_something(address: str, written: str, own_host: bool) -> bool:
    for field in _SECRET_FIELD.finditer(address):
        name = re.split("[_.-]", field[1])[-1]
        value = written[field.start(2) : field.end(2)]
        if name in _ALWAYS_SECRET or (not own_host and (_looks_random(value) or _CODE.fullmatch(value))):
            return True
    if own_host:
        return False
    return any(
        _looks_random(written[part.start() : part.end()]) for part in _RANDOM.finditer(address, address.find("/"))
    )


def _looks_random(part: str) -> bool:
    """Tell whether a part of a link was made by a machine to be secret: capitals, small letters and digits mixed."""
    digits = sum(map(str.isdigit, part))
    if digits == len(part) or not any(map(str.isalpha, part)):
        return False  # Numbers of posts, orders and parcels.
    hexadecimal = len(part) >= 20 and all(char in "0123456789abcdefABCDEF-" for char in part) and digits >= 4  # noqa: PLR2004
    mixed = digits >= 2 and part.lower() != part != part.upper() and len(part) >= 16  # noqa: PLR2004
    return hexadecimal or mixed or part.startswith("eyJ")


_INTERNATIONAL = late(
    r"(?<![a-z\d_+])(?:\+\s?|00(?=[1-9])(?=\d{2,3}[\s().-]))(?:\d[\s().\-/\u2011]{0,2}){7,14}\d(?!\d)"
)


def find_international_phones(text: str, own: OwnContacts) -> Iterator[Span]:
    """Yield telephone numbers that begin with a plus sign, or with 00 and groups (ITU-T E.164: at most 15 digits)."""
    for number in _INTERNATIONAL.finditer(text):
        if not own.has_phone(number.group()):
            yield number.start(), number.end(), "phone"


# Each pattern begins with the first character itself: a text that has none of these is passed over quickly.
_NATIONAL = late(
    r"[(\d](?<![a-z\d_.,:/#@$£+-].)(?<!€.)(?:"
    r"(?:(?<=\()[2-9]\d\d|(?<=[2-9])\d\d)\)?[ .-]{1,2}\d{3}[ .-]\d{4}"  # North America, Italy
    r"|(?:(?<=\()0|(?<=0))[1-9]\d{0,3}\)?[ ./-]{1,3}\d{2,4}(?:[ .-]\d{2,4}){1,3}"  # a leading zero: most of the world
    r"|(?<=0)[1-9]\d{0,3}[ ./-]{1,3}\d{5,8}|(?<=0)[1-9]\d{8,9}"
    r"|(?<=[679])\d\d[ .-]\d{3}[ .-]\d{3}|(?<=[67])\d\d(?:[ .-]\d\d){3}"  # Spain, Portugal
    r"|(?:(?<=\()\d\d|(?<=\d)\d)\)? ?9\d{4}-\d{4}"  # Brazil
    r")(?![a-z\d_]|[-./:,]\d|\s?(?:[$£%]|€))"
)
_BARE_MOBILES = {
    "es": late(r"(?<![a-z\d_.,:/#@$£+-])(?<!€)[67]\d{8}(?![a-z\d_-])"),
    "pt": late(r"(?<![a-z\d_.,:/#@$£+-])(?<!€)(?:9\d{8}|\d{2}9\d{8})(?![a-z\d_-])"),
    "it": late(r"(?<![a-z\d_.,:/#@$£+-])(?<!€)3\d{9}(?![a-z\d_-])"),
    "ar": late(r"(?<![a-z\d_.,:/#@$£+-])(?<!€)5\d{8}(?![a-z\d_-])"),
}


_DATE = late(
    r"(?:0[1-9]|[12]\d|3[01])([./-])(?:0[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?!\d|[./-]\d| \d\d(?!\d| uhr|h|:))"
)


def find_national_phones(text: str, cues: Cues, own: OwnContacts, language: str) -> Iterator[Span]:
    """Yield telephone numbers as countries write them, unless a cue says that they are something else.

    `language` names the countries whose mobile numbers count even without separators; it may be empty.
    """
    for form in (_NATIONAL, _BARE_MOBILES.get(language)):
        for number in form.finditer(text) if form else ():
            announced = cues.before(number.start())
            if announced and announced[0][0] == HARMLESS and not announced[0][1].has_number:
                continue
            if _DATE.match(text, number.start()):
                continue
            if not own.has_phone(number.group()) and not is_service_number(number.group()):
                yield number.start(), number.end(), "phone"
