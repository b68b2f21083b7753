"""The head of a mail: subject, sender and day, for its article and for who checks the draft."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from archive_site.loader.articles.forwarded import Parts, parts_of
from archive_site.loader.articles.signs import NEVER, across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import mails
from archive_site.model.clipping import Candidate

FORWARDED = re.compile(rf"^((?:{across(mails.RE, mails.FWD)})\s*:\s*)+", re.IGNORECASE)
SENT_ON = re.compile(rf"\s*(?:{across(mails.FWD)})\s*:", re.IGNORECASE)
NAMED = re.compile(r"\s*[<\[(].*")  # a sender's address
PRINTED = frozenset({"subject", "from"})  # headers that hold words


def decode_headers(mail: EmailMessage, charset: str) -> None:
    """Decode headers that stand as raw bytes: as UTF-8, as the mail's text, as windows-1252."""
    for name, value in list(mail.raw_items()):
        if name.lower() in PRINTED and not str(value).isascii():
            raw = str(value).encode("utf-8", "surrogateescape")
            mail.replace_header(name, " ".join(_header(raw, charset).split()))


def _header(raw: bytes, charset: str) -> str:
    for name in ("utf-8", charset or "utf-8"):
        with contextlib.suppress(LookupError, ValueError):
            return raw.decode(name)
    return raw.decode("cp1252", "replace")


def read_headers(mail: EmailMessage, parts: Parts) -> tuple[str, dict[str, Candidate]]:
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


def sender_of(mail: EmailMessage) -> tuple[str, ...]:
    """Who sent a mail and when, as its head says it: for who checks the draft."""
    return sent_by({name: str(mail.get(name, "")) for name in ("from", "date")})


def sent_by(head: Mapping[str, str]) -> tuple[str, ...]:
    told = (" ".join(head.get(name, "").split()) for name in ("from", "date"))
    line = ", ".join(filter(None, told))
    return (line,) if line else ()


def saved_head(lines: Sequence[str], tongue: Tongue) -> dict[str, Candidate]:
    """What lines say that are a mail's head, saved as text: the subject may be the title."""
    if len(lines) == 1 and (told := FORWARDED.match(lines[0].strip())):  # with no more of a head
        alone = lines[0].strip()[told.end() :].strip()
        return {"title": Candidate(alone, "low", alone, "par 1", "mail subject")} if alone else {}
    parts = parts_of(lines)
    subject = FORWARDED.sub("", parts.head.get("subject", ""))
    if not subject or len(parts.before) < len(lines):
        return {}
    release = tongue.press_release or NEVER
    kind = re.search(rf"(?<!\w)(?:{release})", subject, re.IGNORECASE)
    found = {"title": Candidate(subject, "medium", subject, "par 1", "mail subject")}
    if kind is None:
        return found
    genre = Candidate("press-release", "medium", kind[0], "par 1", "printed in the title")
    return {"genre": genre} if kind[0] == subject else {**found, "genre": genre}


def _day(printed: str) -> str:
    """The day of a mail as written, whatever its zone."""
    try:
        return parsedate_to_datetime(printed).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return ""
