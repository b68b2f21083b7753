"""A mail (RFC 5322), or a web page saved in one file as a mail (MHTML, RFC 2557)."""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from email.errors import CloseBoundaryNotFoundDefect, MessageDefect
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

import msgspec

from archive_site.loader.articles.decoding import decoded
from archive_site.loader.articles.forwarded import Parts, lines_of_page, parts_of, unflowed
from archive_site.loader.articles.reader import HEAD, Arrived, Found, Reader, reader_of
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.sniffing import kind_of
from archive_site.loader.articles.tongues import mails
from archive_site.model.clipping import Candidate, Clipping, Unreadable

CUT_OFF = "the file is cut off; save it once more"
NO_TEXT = "the mail has no text; add what is attached to it"
FORWARDED = re.compile(rf"^((?:{across(mails.RE, mails.FWD)})\s*:\s*)+", re.IGNORECASE)
SENT_ON = re.compile(rf"\s*(?:{across(mails.FWD)})\s*:", re.IGNORECASE)
NAMED = re.compile(r"\s*[<\[(].*")  # a sender's address
MAILS = re.compile(rb"^From \S[^\n]* \d{4}\s*\n", re.MULTILINE)  # between the mails of an mbox
COVER = 500  # bytes: a shorter text beside what is attached is about that
BEGUN = 40  # letters of a block by which it is found again
PRINTED = frozenset({"subject", "from"})  # headers that hold words
ADDRESS = ("Snapshot-Content-Location", "Content-Location")


def read(arrived: Arrived) -> Iterator[Found]:
    """The article of a mail, its page where it has one, else its text; or the mails within it."""
    box = MAILS.split(arrived.raw) if arrived.raw.startswith(b"From ") else []
    mails = [each for each in box if each.strip()]
    if len(mails) > 1:
        yield from _within(arrived, mails)
        return
    mail = email.message_from_bytes(arrived.raw, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    if any(isinstance(each, CloseBoundaryNotFoundDefect) for each in _defects(mail)):
        raise Unreadable(CUT_OFF)
    attached = [part for part in _parts(mail) if part.get_content_type() == "message/rfc822"]
    if attached:
        yield from _within(arrived, [part.get_content().as_bytes() for part in attached])
        return
    beside = list(_beside(arrived, mail))
    yield from beside
    body = _body(mail)
    if beside and (body is None or len(_payload(body)) < COVER):
        return
    if body is None:
        raise Unreadable(NO_TEXT)
    yield _saved(arrived, mail, body) if _is_saved_page(mail) else _sent(arrived, mail, body)


def _within(arrived: Arrived, mails: Sequence[bytes]) -> Iterator[Arrived]:
    """Mails in a file, each to be read by itself."""
    for number, raw in enumerate(mails, 1):
        yield Arrived(arrived.name, raw, part=f"mail {number}")


def _beside(arrived: Arrived, mail: EmailMessage) -> Iterator[Arrived]:
    """The pages and PDFs that are attached to a mail."""
    for part in _parts(mail):
        raw = _payload(part) if part.get_content_disposition() == "attachment" else b""
        if raw and kind_of(name := part.get_filename("attached"), raw[:HEAD]) in ("page", "pdf"):
            yield Arrived(arrived.name, raw, part.get_content_charset() or "", part=name)


def _saved(arrived: Arrived, mail: EmailMessage, body: EmailMessage) -> Clipping:
    """The article of a page that a browser saved."""
    clipping = _read_body(_inner(arrived, mail, body, saved=True), body)
    return msgspec.structs.replace(clipping, media_type="multipart/related")


def _sent(arrived: Arrived, mail: EmailMessage, body: EmailMessage) -> Clipping:
    """The article of a mail, or of what was sent on in it."""
    inner = _inner(arrived, mail, body, saved=False)
    whole, parts = "", Parts((), (), (), {})
    if body.get_content_subtype() == "html":
        source = decoded(inner.raw, inner.charset)
        parts = parts_of(lines_of_page(source))
        clipping = _cut(_read_body(inner, body), parts)
        whole = clipping.text
    else:
        whole = decoded(inner.raw, inner.charset)
        if body.get_param("format", "") == "flowed":
            whole = unflowed(whole, delete_spaces=body.get_param("delsp", "") == "yes")
        parts = parts_of(whole.split("\n"))
        text = "\n".join(parts.text)
        clipping = _read_body(msgspec.structs.replace(inner, raw=text.encode()), body)
        taken = [each.strip() for each in (*parts.before, *parts.after) if each.strip()]
        clipping = msgspec.structs.replace(clipping, removed=(*taken, *clipping.removed))
    _decode_headers(mail, body.get_content_charset() or "")
    text, own = _headers(mail, parts)
    fields = dict(clipping.candidates)
    for name, candidate in own.items():
        if candidate.evidence not in text + whole:
            continue
        rest = fields.get(name, ())
        fields[name] = (candidate, *rest) if candidate.confidence != "low" else (*rest, candidate)
    return msgspec.structs.replace(
        clipping, media_type="message/rfc822", text=f"{text}\n{whole}", candidates=fields
    )


def _read_body(inner: Arrived, body: EmailMessage) -> Clipping:
    kind = "page" if body.get_content_subtype() == "html" else "text"
    clipping = next(reader_of(kind).read(inner))
    assert isinstance(clipping, Clipping)
    return clipping


def _cut(clipping: Clipping, parts: Parts) -> Clipping:
    """A page's clipping without the blocks that stand before or after what was sent on."""
    before, after = " ".join(parts.before), " ".join(parts.after)
    kept = [
        block
        for block in clipping.blocks
        if not any(part and _begun(block.text) in part for part in (before, after))
    ]
    taken = [block.text for block in clipping.blocks if block not in kept]
    if not taken or not kept:
        return clipping
    removed = tuple(dict.fromkeys((*taken, *clipping.removed)))
    return msgspec.structs.replace(clipping, blocks=tuple(kept), removed=removed)


def _begun(text: str) -> str:
    return " ".join(text.split())[:BEGUN]


def _is_saved_page(mail: EmailMessage) -> bool:
    """Whether a browser made it."""
    return bool(mail.get("Snapshot-Content-Location")) or (
        mail.get_content_type() == "multipart/related" and not mail.get("To")
    )


def _defects(mail: EmailMessage) -> Iterator[MessageDefect]:
    for part in mail.walk():
        yield from part.defects


def _parts(mail: EmailMessage) -> Iterator[EmailMessage]:
    """The parts of a mail, those of mails attached to it left out."""
    yield mail
    if mail.get_content_maintype() == "multipart":
        for part in mail.iter_parts():
            assert isinstance(part, EmailMessage)
            yield from _parts(part)


def _body(mail: EmailMessage) -> EmailMessage | None:
    """The part that is shown first."""
    for kind in ("text/html", "text/plain"):
        for part in _parts(mail):
            attached = part.get_content_disposition() == "attachment"
            if part.get_content_type() == kind and not attached and _payload(part).strip():
                return part
    return None


def _payload(part: object) -> bytes:
    raw = part.get_payload(decode=True) if isinstance(part, EmailMessage) else b""
    return raw if isinstance(raw, bytes) else b""


def _inner(arrived: Arrived, mail: EmailMessage, body: EmailMessage, *, saved: bool) -> Arrived:
    address = ""
    for part, header in ((mail, ADDRESS[0]), (body, ADDRESS[1]), (mail, ADDRESS[1])):
        address = address or (str(part.get(header, "")).strip() if saved else "")
    raw = _payload(body)
    charset = body.get_content_charset() or ""
    if body.get_content_subtype() == "plain" and charset not in ("", "utf-8", "us-ascii"):
        with contextlib.suppress(LookupError, UnicodeDecodeError):  # else its bytes decide
            raw = raw.decode(charset).encode()
    return Arrived(arrived.name, raw, charset, address, arrived.part)


def _decode_headers(mail: EmailMessage, charset: str) -> None:
    """Decode headers that stand as raw bytes: as UTF-8, as the mail's text, as windows-1252."""
    for name, value in list(mail.raw_items()):
        if name.lower() in PRINTED and not str(value).isascii():
            raw = str(value).encode("utf-8", "surrogateescape")
            mail.replace_header(name, " ".join(_header(raw, charset).split()))


def _header(raw: bytes, charset: str) -> str:
    for name in ("utf-8", charset or "utf-8"):
        with contextlib.suppress(LookupError, UnicodeError):
            return raw.decode(name)
    return raw.decode("cp1252", "replace")


def _headers(mail: EmailMessage, parts: Parts) -> tuple[str, dict[str, Candidate]]:
    """Subject, sender and day of a mail as a text, and what of an article they may be.

    Who sent a mail on, and when, says nothing of the article; who sent it first may.
    """
    told = {name: str(mail.get(name, "")).strip() for name in ("Subject", "From", "Date")}
    text = "".join(f"{name}: {value}\n" for name, value in told.items() if value)
    found = {}
    subject = FORWARDED.sub("", told["Subject"])
    if subject:
        found["title"] = Candidate(subject, "medium", subject, "mail#/Subject", "mail subject")
    if parts.head:
        name = NAMED.sub("", parts.head["from"]).strip(" \"'")
        if name:
            found["author"] = Candidate(name, "low", name, "mail sent on", "mail sender")
    elif not SENT_ON.match(told["Subject"]):
        found |= _sender_and_day(mail, told["Date"])
    return text, found


def _sender_and_day(mail: EmailMessage, date: str) -> dict[str, Candidate]:
    """Who sent a mail, and when: an article's only where it wasn't somebody else's before."""
    found = {}
    addresses = mail["From"].addresses if mail["From"] else ()
    name = addresses[0].display_name if addresses else ""
    if name:
        found["author"] = Candidate(name, "low", name, "mail#/From", "mail sender")
    if day := _day(date):
        found["date"] = Candidate(day, "low", date, "mail#/Date", "mail sent")
    return found


def _day(printed: str) -> str:
    """The day of a mail as written, whatever its zone."""
    try:
        return parsedate_to_datetime(printed).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return ""


READER = Reader(read, largest=100_000_000)
