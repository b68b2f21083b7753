"""A mail (RFC 5322), or a web page saved in one file as a mail (MHTML, RFC 2557)."""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from collections.abc import Iterator
from email.errors import CloseBoundaryNotFoundDefect, MessageDefect
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

import msgspec

from archive_site.loader.articles.reader import Arrived, Reader, reader_of
from archive_site.model.clipping import Candidate, Clipping, Unreadable

CUT_OFF = "the file is cut off; save it once more"
NO_TEXT = "the mail has no text; add what is attached to it"
FORWARDED = re.compile(r"^((re|fwd?|aw|wg|tr|ynt|отв|пер)\s*:\s*)+", re.IGNORECASE)
PRINTED = frozenset({"subject", "from"})  # headers that hold words
ADDRESS = ("Snapshot-Content-Location", "Content-Location")


def read(arrived: Arrived) -> Iterator[Clipping]:
    """The article of a mail: its page where it has one, else its text."""
    mail = email.message_from_bytes(arrived.raw, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    saved = _is_saved_page(mail)
    if any(isinstance(each, CloseBoundaryNotFoundDefect) for each in _defects(mail)):
        raise Unreadable(CUT_OFF)
    body = _body(mail)
    if body is None:
        raise Unreadable(NO_TEXT)
    inner = _inner(arrived, mail, body, saved=saved)
    kind = "page" if body.get_content_subtype() == "html" else "text"
    clipping = next(reader_of(kind).read(inner))
    assert isinstance(clipping, Clipping)
    if saved:
        yield msgspec.structs.replace(clipping, media_type="multipart/related")
        return
    _decode_headers(mail, body.get_content_charset() or "")
    text, own = _headers(mail)
    fields = dict(clipping.candidates)
    for name, candidate in own.items():
        rest = fields.get(name, ())
        fields[name] = (candidate, *rest) if candidate.confidence != "low" else (*rest, candidate)
    yield msgspec.structs.replace(
        clipping, media_type="message/rfc822", text=f"{text}\n{clipping.text}", candidates=fields
    )


def _is_saved_page(mail: EmailMessage) -> bool:
    """Whether a browser made it."""
    return bool(mail.get("Snapshot-Content-Location")) or (
        mail.get_content_type() == "multipart/related" and not mail.get("To")
    )


def _defects(mail: EmailMessage) -> Iterator[MessageDefect]:
    for part in mail.walk():
        yield from part.defects


def _body(mail: EmailMessage) -> EmailMessage | None:
    """The part that is shown first."""
    for kind in ("text/html", "text/plain"):
        for part in mail.walk():
            attached = part.get_content_disposition() == "attachment"
            if part.get_content_type() == kind and not attached and _payload(part).strip():
                assert isinstance(part, EmailMessage)
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


def _headers(mail: EmailMessage) -> tuple[str, dict[str, Candidate]]:
    """Subject, sender and day of a mail as a text, and what of an article they may be."""
    told = {name: str(mail.get(name, "")).strip() for name in ("Subject", "From", "Date")}
    text = "".join(f"{name}: {value}\n" for name, value in told.items() if value)
    found = {}
    subject = FORWARDED.sub("", told["Subject"])
    if subject:
        found["title"] = Candidate(subject, "medium", subject, "mail#/Subject", "mail subject")
    if told["From"]:
        name = mail["From"].addresses[0].display_name if mail["From"].addresses else ""
        if name:
            found["author"] = Candidate(name, "low", name, "mail#/From", "mail sender")
    day = _day(told["Date"])
    if day:
        found["date"] = Candidate(day, "low", told["Date"], "mail#/Date", "mail sent")
    return text, found


def _day(printed: str) -> str:
    """The day of a mail as written, whatever its zone."""
    try:
        return parsedate_to_datetime(printed).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return ""


READER = Reader(read, largest=100_000_000)
