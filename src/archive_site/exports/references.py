"""What each record is cited as, for reference managers: BibTeX (biblatex), RIS, CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import msgspec

from archive_site.exports.export import Content, Export, ExportFile, MarkOf, Stretch
from archive_site.exports.rows import as_json, exported
from archive_site.model.archive import Archive
from archive_site.model.citing import Name, Work, works
from archive_site.model.dates import Edtf, parse
from archive_site.model.digest import digest
from archive_site.model.message import Message
from archive_site.model.page import Site
from archive_site.model.record import Record
from archive_site.model.types import RecordType

CSL = {"article": "article-newspaper", "film": "motion_picture", "page": "webpage"}
BIBTEX = {"article": "article", "film": "movie", "page": "online"}
RIS = {"article": "NEWS", "film": "VIDEO", "page": "ELEC"}
# biblatex names languages in English.
LANGUAGES = {
    **{"az": "azerbaijani", "en": "english", "ru": "russian", "tr": "turkish", "ar": "arabic"},
    **{"fa": "persian", "fr": "french", "de": "german", "es": "spanish", "hy": "armenian"},
}
PRECISE = ("day", "month", "year")
_NEEDED = re.compile(r"[&%$#_{}~^\\]")
_SPECIAL = str.maketrans(
    {
        **{each: f"\\{each}" for each in "&%$#_{}"},
        **{"~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}"},
    }
)


def formats(work: Work) -> tuple[tuple[str, str], ...]:
    """A work in each format, with the format's name."""
    return (
        ("BibTeX", bibtex(work)),
        ("RIS", ris(work)),
        ("CSL-JSON", msgspec.json.encode([csl(work)]).decode()),
    )


def csl(work: Work) -> dict[str, Any]:
    """A work as CSL-JSON (schema 1.0)."""
    names = [_csl_name(name) for name in work.authors]
    found = {
        "id": work.key,
        "type": CSL.get(work.kind, "document"),
        "title": titled(work),
        ("director" if work.kind == "film" else "author"): names,
        "container-title": work.container,
        "publisher": work.publisher,
        "publisher-place": work.place,
        "issued": _csl_date(work.date),
        "page": work.pages,
        "genre": _capital(str(work.genre)),
        "language": work.lang,
        "URL": work.url,
        "accessed": _csl_date(work.accessed),
        "note": _described(work),
    }
    return {name: value for name, value in found.items() if value}


def _csl_name(name: Name) -> dict[str, str]:
    if name.family:
        return {"family": name.family, "given": name.given}
    return {"literal": name.text}


def _csl_date(text: str) -> dict[str, Any]:
    """A date as parts where they say all of it; else in EDTF as its words."""
    if not text:
        return {}
    date = parse(text)
    ends = [date.start, date.end] if date.precision == "interval" else [date]
    if all(end and end.precision in PRECISE for end in ends):
        parts = [_parts(end) for end in ends if end]
        rough = any(each.approximate or each.uncertain for each in (date, *ends) if each)
        return {"date-parts": parts, **({"circa": True} if rough else {})}
    return {"literal": text}


def _parts(date: Edtf) -> list[int]:
    count = {"day": 3, "month": 2, "year": 1}[date.precision]
    return [int(each) for each in date.earliest.split("-")[:count]]


def _described(work: Work) -> str:
    """Where the archive describes a work, if the site's address is known."""
    return f"Described at {work.permalink}" if work.permalink and work.kind != "page" else ""


def titled(work: Work) -> str:
    """The title, in brackets where the archive supplied it."""
    return f"[{work.title}]" if work.supplied else work.title


def bibtex(work: Work) -> str:
    """A work as an entry for biblatex, in UTF-8; dates stay EDTF, which biblatex reads."""
    kept = work.permalink if work.kind != "page" else ""
    lang = LANGUAGES.get(work.lang.partition("-")[0], "")
    found = {
        "author": " and ".join(map(_bibtex_name, work.authors)),
        "title": _escaped(titled(work)),
        ("journaltitle" if work.kind == "article" else "organization"): _escaped(work.container),
        "publisher": _escaped(work.publisher),
        "location": _escaped(work.place),
        "date": work.date if not work.date.startswith("[") else "",
        "pages": _escaped(work.pages),
        "type": _escaped(_capital(str(work.genre))),
        "langid": lang,
        "url": _verbatim(work.url),
        "urldate": work.accessed,
        "note": f"Described at \\url{{{_verbatim(kept)}}}" if kept else "",
    }
    lines = [f"  {name} = {{{value}}}," for name, value in found.items() if value]
    return "\n".join([f"@{BIBTEX.get(work.kind, 'misc')}{{{work.key},", *lines, "}"])


def _bibtex_name(name: Name) -> str:
    if name.family:
        return f"{_escaped(name.family)}, {_escaped(name.given)}"
    return f"{{{_escaped(name.text)}}}"  # braces: one name, not to be parted


def _escaped(text: str) -> str:
    plain = _in_one_line(text)
    return plain.translate(_SPECIAL) if _NEEDED.search(plain) else plain


def _verbatim(url: str) -> str:
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def ris(work: Work) -> str:
    """A work as a record of the RIS format."""
    date = parse(work.date) if work.date else None
    director = "A1" if work.kind == "film" else "AU"
    rows = [
        ("TY", RIS.get(work.kind, "GEN")),
        ("ID", work.key),
        *((director, f"{n.family}, {n.given}" if n.family else n.text) for n in work.authors),
        ("TI", titled(work)),
        ("T2", work.container),
        ("PB", work.publisher),
        ("CY", work.place),
        ("PY", _ris_year(date)),
        ("DA", _ris_date(date)),
        ("SP", work.pages),
        ("M3", _capital(str(work.genre))),
        ("LA", work.lang),
        ("UR", work.url),
        ("Y2", work.accessed.replace("-", "/")),
        ("N1", f"Dated {work.date} (EDTF)" if date and not _is_said(date) else ""),
        ("N1", _described(work)),
    ]
    lines = [f"{tag}  - {_in_one_line(value)}" for tag, value in rows if value]
    return "\n".join([*lines, "ER  - "])


def _is_said(date: Edtf) -> bool:
    """Whether RIS says all of a date."""
    return date.precision in PRECISE and not (date.approximate or date.uncertain)


def _ris_year(date: Edtf | None) -> str:
    """The year in which all of a date lies."""
    year = date.earliest[:4] if date else ""
    return year if date and date.latest[:4] == year else ""


def _ris_date(date: Edtf | None) -> str:
    if date is None or date.precision not in PRECISE:
        return ""
    parts = [f"{part:02}" for part in _parts(date)]
    return "/".join([*parts, *[""] * (3 - len(parts)), ""])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _in_one_line(text: str) -> str:
    return " ".join(text.split())


class Frame(NamedTuple):
    """A file of references: what it is for, a work in it, and what stands between and around."""

    purpose: Message
    made: Callable[[Work], bytes]
    between: bytes = b"\n\n"
    head: bytes = b""
    around: tuple[bytes, bytes] = (b"", b"")
    tail: bytes = b"\n"


def _files(archive: Archive, site: Site, mark_of: MarkOf) -> Iterator[ExportFile]:
    every = [(record, kind) for kind in archive.types for record in exported(archive, kind.name)]
    alike = digest((archive.types, site))
    told = [(r.ref, r.digests.fields) for r, _ in every]
    inputs = digest((told, list(archive.labels.values()), alike))

    def make(frame: Frame) -> Content:
        def one(record: Record, kind: RecordType) -> bytes:
            return frame.made(works(record, kind, archive.labels, site)[0])

        return Content(
            rows=len(every),
            head=frame.head,
            stretches=[Stretch(mark_of(each[0].ref), partial(one, *each)) for each in every],
            between=frame.between,
            around=frame.around,
            tail=frame.tail,
            alike=alike,
        )

    for name, frame in FILES.items():
        yield ExportFile(name, frame.purpose, inputs, partial(make, frame))


FILES = {
    "references.bib": Frame(
        Message("What to cite, for BibTeX (biblatex)"), lambda work: bibtex(work).encode()
    ),
    "references.ris": Frame(
        Message("What to cite, for reference managers (RIS)"), lambda work: ris(work).encode()
    ),
    "references.csl.json": Frame(
        Message("What to cite, for Zotero and Pandoc (CSL-JSON)"),
        lambda work: as_json(csl(work), 1),
        between=b",\n ",
        head=b"[",
        around=(b"\n ", b"\n"),
        tail=b"]\n",
    ),
}
EXPORT = Export("references", _files)
