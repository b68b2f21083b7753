"""A mail (RFC 5322), or a web page saved in one file as a mail (MHTML, RFC 2557)."""

from __future__ import annotations

import contextlib
import email
import email.policy
import re
from collections.abc import Iterator, Sequence
from email.errors import CloseBoundaryNotFoundDefect, MessageDefect
from email.message import EmailMessage

import msgspec

from archive_site.loader.articles.decoding import decoded
from archive_site.loader.articles.forwarded import Parts, lines_of_page, parts_of, unflowed
from archive_site.loader.articles.mail_heads import (
    decode_headers,
    read_headers,
    sender_of,
    sent_by,
)
from archive_site.loader.articles.reader import HEAD, Arrived, Found, Reader, reader_of
from archive_site.loader.articles.sniffing import kind_of
from archive_site.model.clipping import Clipping, Unreadable

CUT_OFF = "the file is cut off; save it once more"
NO_TEXT = "the mail has no text; add what is attached to it"
MAILS = re.compile(rb"^From \S[^\n]* \d{4}\s*\n", re.MULTILINE)  # between the mails of an mbox
COVER = 500  # bytes: a shorter text beside what is attached is about that
BEGUN = 40  # letters of a block by which it is found again
ADDRESS = ("Snapshot-Content-Location", "Content-Location")


def read(arrived: Arrived) -> Iterator[Found]:
    """The article of a mail, its page where it has one, else its text; or the mails within it."""
    box = MAILS.split(arrived.raw) if arrived.raw.startswith(b"From ") else []
    mails = [each for each in box if each.strip()]
    if len(mails) > 1:
        yield from _within(arrived, mails, arrived.came_in)
        return
    mail = email.message_from_bytes(arrived.raw, policy=email.policy.default)
    assert isinstance(mail, EmailMessage)
    if any(isinstance(each, CloseBoundaryNotFoundDefect) for each in _defects(mail)):
        raise Unreadable(CUT_OFF)
    body = _body(mail)
    decode_headers(mail, body.get_content_charset() or "" if body else "")
    came_in = (*arrived.came_in, *sender_of(mail))
    attached = [part for part in _parts(mail) if part.get_content_type() == "message/rfc822"]
    if attached:
        inner = [part.get_content().as_bytes() for part in attached]
        yield from _within(arrived, inner, came_in)
        return
    beside = list(_beside(arrived, mail, came_in))
    yield from beside
    if beside and (body is None or len(_payload(body)) < COVER):
        return
    if body is None:
        raise Unreadable(NO_TEXT)
    yield _saved(arrived, mail, body) if _is_saved_page(mail) else _sent(arrived, mail, body)


def _within(
    arrived: Arrived, mails: Sequence[bytes], came_in: tuple[str, ...]
) -> Iterator[Arrived]:
    """Mails in a file, each to be read by itself."""
    for number, raw in enumerate(mails, 1):
        yield Arrived(arrived.name, raw, part=f"mail {number}", came_in=came_in)


def _beside(arrived: Arrived, mail: EmailMessage, came_in: tuple[str, ...]) -> Iterator[Arrived]:
    """The pages and PDFs that are attached to a mail."""
    for part in _parts(mail):
        raw = _payload(part) if part.get_content_disposition() == "attachment" else b""
        if raw and kind_of(name := part.get_filename("attached"), raw[:HEAD]) in ("page", "pdf"):
            charset = part.get_content_charset() or ""
            yield Arrived(arrived.name, raw, charset, part=name, came_in=came_in)


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
    text, own = read_headers(mail, parts)
    fields = dict(clipping.candidates)
    for name, candidate in own.items():
        if candidate.evidence not in text + whole:
            continue
        rest = fields.get(name, ())
        fields[name] = (candidate, *rest) if candidate.confidence != "low" else (*rest, candidate)
    return msgspec.structs.replace(
        clipping,
        media_type="message/rfc822",
        text=f"{text}\n{whole}",
        candidates=fields,
        came_in=(*sender_of(mail), *sent_by(parts.head)),
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
        with contextlib.suppress(LookupError, ValueError):  # else its bytes decide
            raw = raw.decode(charset).encode()
    return Arrived(arrived.name, raw, charset, address, arrived.part)


READER = Reader(read, largest=100_000_000)
