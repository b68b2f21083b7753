"""A language as a BCP 47 tag: `az`, `az-Cyrl`."""

import re

from archive_site.model import ids
from archive_site.model.archive import Shown
from archive_site.model.kind import Kind, LabelOf
from archive_site.model.problems import Unreadable
from archive_site.model.record import Value
from archive_site.model.types import Field

TAG = re.compile(ids.TAG)
ISO_639_1 = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv
dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie
ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv
mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""  # whole; `model.ids` names those that no record may be called
TWO_LETTERS = frozenset(ISO_639_1.split())
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


KIND = Kind("language", _parse, _show, _facet)
