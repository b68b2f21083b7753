"""A PDF's text: its lines by place, running heads taken away, lines joined to paragraphs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

from archive_site.loader.articles.paragraphs import Line, Paragraph, body_of
from archive_site.loader.articles.plain import read_plain
from archive_site.loader.articles.reader import Arrived, Reader
from archive_site.model.clipping import Candidate, Clipping, Unreadable

PAGES = 400  # an article has not so many
LOCKED = "the PDF is encrypted; save it without its password"
DAMAGED = "the PDF is damaged or cut off; save it once more"
BLANK = "the PDF has no text, only pictures; add its pages as scans (JPEG, PNG, TIFF)"
LONG = f"the PDF has more than {PAGES} pages; add the pages of the article alone"
LETTERS = 20  # so many at least make a text
NOBODY = frozenset({"anonymous", "unknown", "user", "admin", "untitled", "(anonymous)"})


def read(arrived: Arrived) -> Iterator[Clipping]:
    """The article of a PDF; pointers to its text name the page."""
    pages, told = _pages_of(arrived.raw)
    if sum(each.isalpha() for page in pages for line in page for each in line.text) < LETTERS:
        raise Unreadable(BLANK)
    paragraphs, running = body_of(pages)
    text = "\n\n".join(each.text for each in paragraphs) + "\n"
    clipping = read_plain(arrived.name, text.encode())
    yield msgspec.structs.replace(
        clipping,
        media_type="application/pdf",
        text="\n".join([clipping.text.rstrip("\n"), "", *running, *told.values()]),
        removed=(*running, *clipping.removed),
        candidates=_with_pages(clipping, paragraphs, told),
    )


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
            raise Unreadable(LONG)
        pages = [_lines(document, number) for number in range(len(document))]
        told = {name: _clean(text) for name, text in document.get_metadata_dict().items()}
    except pypdfium2.PdfiumError as error:
        raise Unreadable(DAMAGED) from error
    finally:
        document.close()
    if not pages:
        raise Unreadable(DAMAGED)
    named = {name: told.get(name, "") for name in ("Title", "Author")}
    return pages, {name: text for name, text in named.items() if text.lower() not in ("", *NOBODY)}


def _lines(document: pypdfium2.PdfDocument, number: int) -> list[Line]:
    page = document[number]
    text = page.get_textpage()
    try:
        whole = text.get_text_range()
        found = []
        at = 0
        for printed in whole.split("\n"):
            line = printed.rstrip("\r")
            words = _clean(line)
            if words:
                found.append(_line(text, line, words, at))
            at += len(printed) + 1
        return found
    finally:
        text.close()
        page.close()


def _line(text: pypdfium2.PdfTextPage, line: str, words: str, at: int) -> Line:
    """A line with its place on the page; `at` is the number of its first character."""
    first = at + len(line) - len(line.lstrip())
    last = at + len(line.rstrip()) - 1
    count = text.count_chars()
    first, last = min(first, count - 1), min(last, count - 1)
    left, foot, _, top = text.get_charbox(first, loose=True)
    _, bottom, right, _ = text.get_charbox(last, loose=True)
    return Line(words, left, right, top, bottom, top - foot)


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


def _at_page(candidate: Candidate, paragraphs: Sequence[Paragraph]) -> Candidate:
    word, _, number = candidate.where.partition(" ")
    if word != "par" or not number.isdecimal() or not 0 < int(number) <= len(paragraphs):
        return candidate
    where = f"page {paragraphs[int(number) - 1].page}, par {number}"
    return msgspec.structs.replace(candidate, where=where)


READER = Reader(read, largest=100_000_000)
