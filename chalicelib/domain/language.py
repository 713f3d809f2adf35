"""Which language a person writes, told small and offline: by script, then by the little words that only one has.

It need not be clever: a wrong guess costs one word of the customer ("Deutsch"), no guess at all costs nothing.
"""

import re
import unicodedata
from collections.abc import Collection

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_KANA = re.compile(r"[\u3041-\u30ff\u31f0-\u31ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_ONLY_JAPANESE_HAN = re.compile("[応発対売払込働円価気実続総単訳帰悪駅図経済戻検険験読変様関処権拠毎渉択歩顔黒]")
"""Shapes that Japanese has and Chinese, old or new, writes otherwise: they tell `対応最悪` from Chinese."""
_ARABIC = re.compile(r"[\u0620-\u064a\u0671-\u06d3]")
_LETTER = re.compile(r"[^\W\d_]")
_PERSIAN_OR_URDU = re.compile(r"[\u067e\u0686\u0698\u06a9\u06af\u06cc\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]")
_LEAST_MARGIN = 1
_OWN_LETTERS = {"¿": "es", "¡": "es", "ñ": "es", "ß": "de", "ã": "pt", "õ": "pt", "œ": "fr"}

# Little words and everyday words of a complaint; those shared by two of the languages weigh for both, so that only the
# difference decides.
_WORDS = {
    "en": """the and is are was were my your you i it this that not no have has had can could would please help with for of to in
        on at why when how what where still been account card order days nothing working what's it's i'm don't can't doesn't hello hi thanks any news""",
    "es": """el la los las un una y es son fue mi mis su usted yo lo esto eso no ha han hay puede pueden por favor ayuda con para
        de en que porque cuando como donde todavia aun sigo cuenta tarjeta pedido hola gracias buenas muy ya me se del al hace funciona nada días""",
    "fr": """le la les un une des et est sont etait mon ma mes votre vous je il elle ce cela ca pas ne plus a ont avez peut pouvez
        svp aide avec pour de du en sur pourquoi quand comment ou toujours encore compte carte commande bonjour merci j'ai c'est
        n'est qui que dans depuis ça là été être marche rien mon""",
    "de": """der die das ein eine und ist sind war mein meine ihr ihre sie ich es dies nicht kein keine habe hat haben kann können
        konnen bitte hilfe mit für fur von zu im in auf an warum wann wie was wo noch immer konto karte bestellung hallo danke wurde
        seit mir mich schon auch aber funktioniert geht nichts tage""",
    "pt": """o a os as um uma e é são sao foi meu minha meus minhas seu sua você voce eu isto isso não nao tem têm pode podem por favor
        ajuda com para de do da em no na que porque quando como onde ainda conta cartão cartao pedido encomenda olá ola obrigado
        obrigada muito já nada dias funciona ninguém""",
    "it": """il lo la i gli le un una e è sono era mio mia miei suo sua lei io questo questa non ho ha hanno può puo potete per favore
        aiuto con di del della in su perché perche quando come dove ancora conto carta ordine ciao salve grazie mi si che sto da
        buongiorno funziona niente giorni nessuno""",
    "nl": """de het een en is zijn was mijn uw u ik dit dat niet geen heb heeft hebben kan kunt kunnen alstublieft hulp met voor van te
        in op aan waarom wanneer hoe wat waar nog steeds rekening kaart pas bestelling hallo bedankt dank wordt werd al er maar ook
        naar werkt dagen""",
}
_BY_WORD: dict[str, list[str]] = {}
for _language, _words in _WORDS.items():
    for _word in _words.split():
        _BY_WORD.setdefault(_word, []).append(_language)

_NAMES = {
    "en": "english anglais inglés ingles englisch inglês inglese engels 英語 الإنجليزية الانجليزية",
    "es": "spanish español espanol castellano espagnol spanisch espanhol spagnolo spaans スペイン語 الإسبانية الاسبانية",
    "fr": "french français francais francés frances französisch franzosisch francês francese frans フランス語 الفرنسية",
    "de": "german deutsch alemán aleman allemand alemão alemao tedesco duits ドイツ語 الألمانية الالمانية",
    "pt": "portuguese português portugues portugais portugiesisch portoghese portugees ポルトガル語 البرتغالية",
    "it": "italian italiano italien italienisch italiaans イタリア語 الإيطالية الايطالية",
    "nl": "dutch nederlands holandés holandes néerlandais neerlandais niederländisch niederlandisch olandese オランダ語 الهولندية",
    "ja": "japanese 日本語 にほんご japonés japones japonais japanisch japonês giapponese japans اليابانية",
    "ar": "arabic عربي العربية عربية árabe arabe arabisch arabo アラビア語 بالعربية بالعربي",
}
_BY_NAME = {name: language for language, names in _NAMES.items() for name in names.split()}
_SMALL_TALK = """in en auf em por favor please bitte s'il vous plaît plait svp per alstublieft het aub graag で お願いします من فضلك
    speak hablar sprechen parler"""
_AROUND_A_NAME = frozenset(_SMALL_TALK.split())
_MOST_WORDS_OF_A_WISH = 5


def guess_language(text: str) -> str | None:
    """Return the language of a text as one of `en es fr de pt it nl ja ar`, or None where it is not clear enough.

    Text in another script, or with as many words of two languages, gives None.
    """
    letters = len(_LETTER.findall(text))
    if not letters:
        return None
    if _KANA.search(text):
        return "ja"
    if len(_ARABIC.findall(text)) * 2 > letters:
        return None if _PERSIAN_OR_URDU.search(text) else "ar"
    if len(_HAN.findall(text)) * 2 > letters:
        return "ja" if _ONLY_JAPANESE_HAN.search(text) else None
    scores = dict.fromkeys(_WORDS, 0)
    lower = unicodedata.normalize("NFC", text).lower().replace("’", "'")
    for word in _WORD.findall(lower):
        for language in _BY_WORD.get(word, ()):
            scores[language] += 1
    for letter, language in _OWN_LETTERS.items():
        if letter in text.lower():
            scores[language] += 1
    best, second = sorted(scores.values(), reverse=True)[:2]
    if best == 0 or best - second < _LEAST_MARGIN:
        return None
    return max(scores, key=lambda language: scores[language])


def wished_language(text: str) -> str | None:
    """Return the language that a message asks for and does nothing else: `Deutsch`, `in English please`, `日本語で`."""
    words = re.findall(r"[^\s.,;:!?¿¡。、،؟]+", unicodedata.normalize("NFC", text).casefold())
    wished = {_BY_NAME[word] for word in words if word in _BY_NAME}
    if not wished and len(words) == 1:
        wished = {language for name, language in _BY_NAME.items() if not name.isascii() and words[0].startswith(name)}
    others = [word for word in words if word not in _BY_NAME and word not in _AROUND_A_NAME]
    if len(words) > _MOST_WORDS_OF_A_WISH or len(wished) != 1 or (others and len(words) > 1):
        return None
    return wished.pop()


def supported(tag: str | None, locales: Collection[str]) -> str | None:
    """Return the brand's locale for a BCP 47 tag: the exact one, else its language, else None."""
    if not tag:
        return None
    lower = tag.replace("_", "-").lower()
    known = {one.lower(): one for one in locales}
    return known.get(lower) or known.get(lower.partition("-")[0])


def choose_language(
    text: str, *, tag: str | None, known: tuple[str, str], locales: Collection[str], default: str
) -> tuple[str, str]:
    """Return the locale to write to somebody in, and who says so: `told`, `platform`, `guess` or `default`.

    Args:
        text: what they wrote just now.
        tag: the BCP 47 tag that the platform gave with it, None where it knows none.
        known: what was chosen before, in the same form; two empty texts at first.
        locales: those the brand writes in.
        default: the brand's own.
    """
    wished = supported(wished_language(text), locales)
    if wished:
        return wished, "told"
    if known[1] not in {"", "default"} and known[0] in locales:
        return known
    for found, source in ((tag, "platform"), (guess_language(text), "guess")):
        locale = supported(found, locales)
        if locale:
            return locale, source
    return default, "default"
