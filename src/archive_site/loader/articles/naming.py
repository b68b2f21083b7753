"""What a source's record is called: its publisher, year and title as an id."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from archive_site.loader.articles.bylines import BY
from archive_site.model.clipping import Clipping, Description
from archive_site.model.ids import MAX_ID, NAMES
from archive_site.model.slugs import slug

LONGEST_ID = 60  # characters of an id that is made
WORDS = 7  # of a title
SMALL = frozenset(  # words that end no id
    [
        *("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"),
        *("de", "des", "du", "et", "la", "le", "les", "i", "na", "o", "s", "v", "və", "ve"),
    ]
)
CYRILLIC = dict(
    zip("абвгдезийклмнопрстуфхыэәөүҝғһҹјіїєў", "abvgdezijklmnoprstufhyeeoukghjyiieu", strict=True)
)
CYRILLIC |= {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
CYRILLIC |= {"ё": "yo", "ъ": "", "ь": "", "ґ": "g"}
ARABIC = dict(
    zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويپچگک", "abtsjhkddrzsssdtzagfqklmnhuypcgk", strict=True)
)
ARABIC |= {"أ": "a", "إ": "i", "آ": "a", "ة": "a", "ى": "a", "ی": "i", "ئ": "", "ء": "", "ؤ": "u"}
LETTERS = str.maketrans({**CYRILLIC, **ARABIC})


def id_of(description: Description, clipping: Clipping, digest: str, terms: Sequence[str]) -> str:
    """The id that an article's record should have; `terms` are words that no id of ours uses."""
    credit = BY.sub("", _value(description, "credit_line"))
    publisher = latin(_value(description, "publisher").rpartition("/")[2] or credit)
    publisher = publisher or _host(_value(description, "url"))
    year = _value(description, "date")[:4]
    title = _without(latin(_value(description, "title")), terms)
    parts = [*publisher.split("-")[:4], year if year.isdecimal() else ""]
    parts += title.split("-")[:WORDS] if title else []
    if not title:
        stem = latin(PurePosixPath(clipping.name).name.partition(".")[0])
        parts = [*parts, *(stem or f"clipping-{digest[:8]}").split("-")]
    return _short([part for part in parts if part])


def free(wanted: str, is_free: Callable[[str], bool]) -> str:
    """The first id that nothing has: as wanted, or with a number."""
    number = 1
    while True:
        name = wanted if number == 1 else f"{wanted}-{number}"
        if name not in NAMES and is_free(name):
            return name
        number += 1


def latin(text: str) -> str:
    """A text of any script in the letters of ids: "Ходжалы" is "hodzhaly"."""
    plain = slug(text.lower().translate(LETTERS)).encode("ascii", "ignore").decode()
    found = "-".join(filter(None, re.split(r"[^a-z0-9]+", plain)))
    return "" if found == "other" and text.lower().strip() != "other" else found


def _value(description: Description, field: str) -> str:
    finding = description.fields.get(field)
    chosen = finding.chosen if finding else None
    return chosen.value if chosen and chosen.confidence != "low" else ""


def _host(address: str) -> str:
    """The name of a site: example of https://www.example.org/a."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    parts = [part for part in host.split(".") if part not in ("www", "m", "en")]
    return latin("-".join(parts[:-1]) if len(parts) > 1 else "")


def _without(title: str, terms: Sequence[str]) -> str:
    """A title without words that one side uses: an id is ours, not the source's."""
    stems = tuple(filter(None, (latin(term) for term in terms)))
    words = title.split("-")
    return "-".join(word for word in words if not (stems and word.startswith(stems)))


def _short(parts: Sequence[str]) -> str:
    """Parts as an id, cut between words."""
    name = ""
    for part in parts:
        longer = f"{name}-{part}" if name else part[: MAX_ID // 2]
        if len(longer) > LONGEST_ID:
            break
        name = longer
    while name.rpartition("-")[2] in SMALL and "-" in name:
        name = name.rpartition("-")[0]
    return name
