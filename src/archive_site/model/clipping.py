"""A press article as it was read, and what is suggested of it, each with its evidence."""

from __future__ import annotations

from typing import Literal

import msgspec

from archive_site.model.record import Ref

Confidence = Literal["low", "medium", "high"]  # high: never wrong


class Candidate(msgspec.Struct, frozen=True, omit_defaults=True):
    """A value that a field may have, and how it is known.

    `value` is as a record would hold it (a date is EDTF, a language BCP 47), else as printed.
    `evidence` is verbatim from the decoded file; where the file prints the value nowhere, what
    the value was made from. `where` points to it: `/html/head/meta[@property='og:title']`,
    `ld+json[0]#/datePublished`, `par 4`, `page 2`, `sidecar#/date`. `rule` names how it was found.
    """

    value: str
    confidence: Confidence
    evidence: str
    where: str
    rule: str


class Block(msgspec.Struct, frozen=True):
    """A block of the kept text; `body` is what of it is the article's own, "" where nothing is."""

    text: str
    body: str


class Clipping(msgspec.Struct, frozen=True):
    """A file that was read: its kept text, what was taken away, candidates for its fields.

    `¶n` is `blocks[n - 1]`. For a plain text the blocks are those between blank lines of the file
    itself, furniture included; for any other file, those of the article that was found in it.
    `candidates` has the fields of a source by name, best candidate first. `text` is the whole
    decoded file, in which evidence stands. `links` are the addresses in the article's body.
    """

    name: str  # of the file, without folders
    media_type: str  # "text/html", "text/plain", "application/pdf", "message/rfc822", "image/tiff"
    text: str
    blocks: tuple[Block, ...]
    removed: tuple[str, ...] = ()  # lines of page furniture, as they stood
    candidates: dict[str, tuple[Candidate, ...]] = {}
    reasons: dict[str, str] = {}  # why fields have no candidates, where more is known than that
    links: tuple[tuple[str, str], ...] = ()  # words, address
    body_where: str = ""  # where the article's text stands, if the page doesn't show it
    came_in: tuple[str, ...] = ()  # mails: who sent each and when, the last to be sent first
    part: str = ""  # which article of a container: the address of a WARC record, a ZIP's member

    @property
    def body(self) -> str:
        """The article's text, a blank line between its blocks."""
        return "\n\n".join(block.body for block in self.blocks if block.body)


class Unreadable(Exception):
    """A file that no article can be made of; the message says in one line why, and the cure."""


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is suggested for a field: what was chosen and what lost, or why there is nothing."""

    chosen: Candidate | None = None
    others: tuple[Candidate, ...] = ()
    reason: str = ""  # why there is none: "no date in the text"


class Name(msgspec.Struct, frozen=True, omit_defaults=True):
    """A name that the text prints, and the record of the archive that it may be.

    `kind` is person, place, organization or film. `ref` is set where the match is certain;
    doubtful ones are `offered`, best first; a name that has neither is proposed as a new record.
    """

    printed: str
    kind: str
    at: str  # "¶4": its first place
    ref: Ref | None = None
    offered: tuple[Ref, ...] = ()
    why: str = ""  # how it was matched: "title", "alias", "transliteration", "case ending"
    roles: tuple[
        str, ...
    ] = ()  # words that stand before or after it as its office: "Consul General"
    like: str = ""  # a new name before it, of which it may be another spelling


class Reported(msgspec.Struct, frozen=True, omit_defaults=True):
    """A screening, broadcast or event that the text reports.

    `kind` is one of the kinds of screenings or events; `date` is EDTF, empty where the text gives
    none: the day of publication never stands in for it. `note` says how a date was counted.
    `ref` is the one record of the archive that it fits in two ways, `offered` are those that it
    may be of, and `why` says by what.
    """

    kind: str
    at: str
    evidence: str
    film: str = ""
    date: str = ""
    places: tuple[str, ...] = ()
    note: str = ""
    ref: Ref | None = None
    offered: tuple[Ref, ...] = ()
    why: str = ""


class Description(msgspec.Struct, frozen=True):
    """All that is suggested of a clipping; nothing of it is the archive's until it is accepted.

    `claims`, `cites` and `quotes` are plain values in the form of the file format, without `about`
    or `measure` where no record of the archive is certain. Each claim has besides `confidence` and
    `rule`, which are for the review and not for the record.
    """

    fields: dict[str, Finding]
    claims: tuple[dict[str, object], ...] = ()
    names: tuple[Name, ...] = ()
    reported: tuple[Reported, ...] = ()
    cites: tuple[dict[str, str], ...] = ()
    quotes: tuple[dict[str, str], ...] = ()  # words, speaker, at
