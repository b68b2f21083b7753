"""A PDF's text: its lines by place, running heads taken away, lines joined to paragraphs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from ctypes import c_double
from itertools import compress, groupby
from math import hypot

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

from archive_site.loader.articles.from_right import (
    Glyph,
    extent,
    is_from_right,
    is_of_right,
    levels,
    lines_from_right,
    one_line,
    runs_from_right,
    words_from_right,
)
from archive_site.loader.articles.initials import with_initials
from archive_site.loader.articles.language import tongue_by, tongue_of
from archive_site.loader.articles.mastheads import masthead
from archive_site.loader.articles.paragraphs import Line, Paragraph, body_of, edges_of, title_of
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.printouts import without_marks
from archive_site.loader.articles.reader import Arrived, Reader
from archive_site.model.clipping import Candidate, Clipping, Unreadable

PAGES = 400  # an article has not so many
LOCKED = "the PDF is encrypted; save it without its password"
DAMAGED = "the PDF is damaged or cut off; save it once more"
BLANK = "the PDF has no text, only pictures; add its pages as scans (JPEG, PNG, TIFF)"
TOO_LONG = f"the PDF has more than {PAGES} pages; add the pages of the article alone"
LETTERS = 20  # so many at least make a text
NOBODY = frozenset({"anonymous", "unknown", "user", "admin", "untitled", "(anonymous)"})


def read(arrived: Arrived) -> Iterator[Clipping]:
    """The article of a PDF; pointers to its text name the page."""
    pages, told = _pages_of(arrived.raw)
    if sum(each.isalpha() for page in pages for line in page for each in line.text) < LETTERS:
        raise Unreadable(BLANK)
    printout = without_marks(pages, told.get("Title", ""))
    bodies, heads = _without_heads([with_initials(page) for page in printout.pages])
    paragraphs, running = body_of(bodies)
    running = [*heads, *running]
    text = "\n\n".join(each.text for each in paragraphs) + "\n"
    title = title_of(paragraphs, told.get("Title", ""))
    clipping = read_plain(arrived.name, text.encode(), title)
    fields = _with_heads(_with_pages(clipping, paragraphs, told), running)
    running = [*printout.marks, *running]
    if printout.address:
        shown = printout.address
        fields["url"] = (Candidate(shown, "medium", shown, "page 1", "address at the page's edge"),)
    yield msgspec.structs.replace(
        clipping,
        media_type="application/pdf",
        text="\n".join([clipping.text.rstrip("\n"), "", *running, *told.values()]),
        removed=(*running, *clipping.removed),
        candidates=fields,
    )


def _without_heads(pages: Sequence[list[Line]]) -> tuple[list[list[Line]], list[str]]:
    """The pages without the line at the head of each that has paper, day and page; those lines."""
    words = "\n".join(line.text for page in pages for line in page)
    tongue = tongue_by(words)
    found: list[list[Line]] = []
    heads: list[str] = []
    for page in pages:
        top = next(iter(edges_of(page)), None)
        head = masthead(top.text, tongue) if top else None
        taken = top if head and head.alone else None
        heads += [taken.text] if taken else []
        found.append([line for line in page if line is not taken])
    return found, list(dict.fromkeys(heads))


def _pages_of(raw: bytes) -> tuple[list[list[Line]], dict[str, str]]:
    """The lines of each page, and what the file says of itself."""
    try:
        document = pypdfium2.PdfDocument(raw)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", 0)
        locked = code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
        raise Unreadable(LOCKED if locked or "assword" in str(error) else DAMAGED) from error
    try:
        if len(document) > PAGES:
            raise Unreadable(TOO_LONG)
        pages = [_lines(document, number) for number in range(len(document))]
        named = {name: _told(document, name) for name in ("Title", "Author")}
    except pypdfium2.PdfiumError as error:
        raise Unreadable(DAMAGED) from error
    finally:
        document.close()
    if not pages:
        raise Unreadable(DAMAGED)
    return pages, {name: text for name, text in named.items() if text.lower() not in ("", *NOBODY)}


def _told(document: pypdfium2.PdfDocument, name: str) -> str:
    """What a file says of itself; nothing where that is no text."""
    try:
        return _clean(document.get_metadata_value(name))
    except UnicodeDecodeError:
        return ""


def _lines(document: pypdfium2.PdfDocument, number: int) -> list[Line]:
    page = document[number]
    text = page.get_textpage()
    try:
        whole, width = text.get_text_range(), page.get_width()
        pieces, at = [], 0
        for printed in whole.split("\n"):
            if words := _clean(line := printed.rstrip("\r")):
                pieces.append((line, words, at))
            at += len(printed) + 1
        mostly, found = runs_from_right(whole), []
        for of_right, own in groupby(pieces, lambda piece: mostly or runs_from_right(piece[0])):
            if of_right:
                places = [(at, at + len(line)) for line, _, at in own]
                found += _from_right(text, places, width)
            else:
                found += [_line(text, *piece) for piece in own]
        return found
    finally:
        text.close()
        page.close()


def _line(text: pypdfium2.PdfTextPage, line: str, words: str, at: int) -> Line:
    """A line with its place on the page; `at` is the number of its first character."""
    first = at + len(line) - len(line.lstrip())
    end = at + len(line.rstrip())
    if any(map(is_from_right, line)):
        words = _clean(words_from_right(list(_glyphs(text, range(first, end)))))
    (one,), (other,) = (list(_glyphs(text, range(n, n + 1))) for n in (first, end - 1))
    return Line(words, one.left, other.right, one.base + one.size, other.base, one.size)


def _from_right(
    text: pypdfium2.PdfTextPage, pieces: Sequence[tuple[int, int]], width: float
) -> list[Line]:
    """The lines of a page that is read from the right, its places from the right edge."""
    lines: list[list[Glyph]] = []
    for first, last in pieces:
        for glyphs in levels(list(_glyphs(text, range(first, last)))):
            if lines and one_line(lines[-1], glyphs):
                lines[-1] += glyphs
            elif any(each.text.isalnum() for each in glyphs):
                lines.append(glyphs)
    of_right = [is_of_right(line) for line in lines]
    turned = iter(lines_from_right([*compress(lines, of_right)]))
    found = []
    for line, is_so in zip(lines, of_right, strict=True):
        words = _clean(next(turned) if is_so else "".join(each.text for each in line))
        base, size, left, right = extent(line)
        found.append(Line(words, width - right, width - left, base + size, base, size))
    return found


def _glyphs(text: pypdfium2.PdfTextPage, places: range) -> Iterator[Glyph]:
    """The letters of a page between two places of its text."""
    word, width, scale, across, base = 0, 0.0, pdfium.FS_MATRIX(), c_double(), c_double()
    last = text.count_chars() - 1
    for place in places:
        at = min(place, last)
        letter = chr(pdfium.FPDFText_GetUnicode(text, at))
        left, foot, right, top = text.get_charbox(at, loose=True)
        pdfium.FPDFText_GetMatrix(text, at, scale)
        pdfium.FPDFText_GetCharOrigin(text, at, across, base)
        size = abs(pdfium.FPDFText_GetFontSize(text, at)) * hypot(scale.c, scale.d) or 1.0
        turned = scale.a < 0
        word += letter.isspace() or (turned and scale.a != width)  # each word has its own width
        number, width = places.start + word, scale.a
        yield Glyph(letter, left, right, foot, top, base.value, size, number, turned)


def _clean(text: str) -> str:
    """A text in NFKC; the mark that stands for a hyphen at a line's end as a hyphen."""
    folded = unicodedata.normalize("NFKC", text.replace("\ufffe", "\xad").replace("\x02", "\xad"))
    return " ".join("".join(c if c.isprintable() or c == "\xad" else " " for c in folded).split())


def _with_pages(
    clipping: Clipping, paragraphs: Sequence[Paragraph], told: dict[str, str]
) -> dict[str, tuple[Candidate, ...]]:
    """Candidates whose place is a page: those of the text, then what the file says of itself."""
    fields = {
        name: tuple(_at_page(each, paragraphs) for each in candidates)
        for name, candidates in clipping.candidates.items()
    }
    for name, field in (("Title", "title"), ("Author", "author")):
        if value := told.get(name):
            own = Candidate(value, "low", value, f"pdf#/{name}", f"pdf {name.lower()}")
            fields[field] = (*fields.get(field, ()), own)
    return fields


def _with_heads(
    fields: dict[str, tuple[Candidate, ...]], running: Sequence[str]
) -> dict[str, tuple[Candidate, ...]]:
    """Candidates, and those of what stood at the head of each page."""
    language = next((each.value for each in fields.get("language", ())), "")
    heads = filter(None, (masthead(line, tongue_of(language)) for line in running))
    for head in heads:
        for field, each in head.candidates("page 1"):
            if each.value not in [known.value for known in fields.get(field, ())]:
                fields[field] = (*fields.get(field, ()), each)
    return fields


def _at_page(candidate: Candidate, paragraphs: Sequence[Paragraph]) -> Candidate:
    word, _, number = candidate.where.partition(" ")
    if word != "par" or not number.isdecimal() or not 0 < int(number) <= len(paragraphs):
        return candidate
    where = f"page {paragraphs[int(number) - 1].page}, par {number}"
    return msgspec.structs.replace(candidate, where=where)


READER = Reader(read, largest=100_000_000)
