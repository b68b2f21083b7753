"""A language as a BCP 47 tag: `az`, `az-Cyrl`."""

import re

from archive_site.model import ids
from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

TAG = re.compile(ids.TAG)
MORE = """
ae ak an av bi bm ce ch cr cu cv ee ff fj gn gv ho hz ie ig ii ik io iu jv kg ki kj kl kr ks kv kw
lg li ln lu mh na nb nd ng nn nr nv ny oj om os pi rm rn sc se sg sh sm sn ss st su tn to ts tw ty
ve vo wa
"""  # languages of ISO 639-1 whose codes a record may have for its id
TWO_LETTERS = ids.LANGUAGES | frozenset(MORE.split())
MEANT = {  # codes of countries, codes of three letters where two are right, names
    **{"ua": "uk", "cz": "cs", "jp": "ja", "gr": "el", "dk": "da", "cn": "zh", "ge": "ka"},
    **{"by": "be", "ir": "fa", "il": "he", "rs": "sr", "us": "en", "gb": "en", "eng": "en"},
    **{"aze": "az", "rus": "ru", "tur": "tr", "ara": "ar", "ukr": "uk", "fra": "fr", "fre": "fr"},
    **{"deu": "de", "ger": "de", "fas": "fa", "per": "fa", "kat": "ka", "geo": "ka", "hye": "hy"},
    **{"arm": "hy", "spa": "es", "ita": "it", "zho": "zh", "chi": "zh", "jpn": "ja", "heb": "he"},
    **{"english": "en", "azerbaijani": "az", "azeri": "az", "russian": "ru", "turkish": "tr"},
    **{"arabic": "ar", "armenian": "hy", "french": "fr", "german": "de", "persian": "fa"},
}


def _parse(text: str, field: Field) -> Value:
    first, _, rest = text.replace("_", "-").lower().partition("-")
    meant = MEANT.get(first, first)
    near = f"{meant}-{rest.title() if len(rest) == 4 else rest.upper()}" if rest else meant
    if not TAG.fullmatch(text):
        cure = near if TAG.fullmatch(near) else "en, az, ru, az-Cyrl, or und when unknown"
        if several := [each.strip() for each in text.split(",") if each.strip()][1:]:
            cure = f"[{', '.join([text.partition(',')[0].strip(), *several])}] if several may stand"
        raise Unreadable("R021", f"language {text!r} is not a tag of BCP 47; write {cure}")
    if first in MEANT or (len(first) == 2 and first not in TWO_LETTERS):
        cure = f"write {near}" if first in MEANT else "write und when it is not known"
        raise Unreadable("R021", f"language {text!r} is no tag of a language; {cure}")
    return Value(text=text)


def _show(value: Value, field: Field, label_of: LabelOf) -> Shown:
    return Shown(language=value.text)


def _facet(value: Value, field: Field, label_of: LabelOf) -> tuple[str, str]:
    return value.text.lower(), value.text


KIND = Kind("language", _parse, _show, _facet, example="en")
