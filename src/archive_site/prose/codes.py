"""What can be wrong in a prose text: the codes, and a trouble with its place."""

from __future__ import annotations

import msgspec

CODES: dict[str, str] = {
    "P001": "a private-use or control character",
    "P002": "raw HTML",
    "P003": "a reference that is not folder/id",
    "P004": "a citation that names no record",
    "P005": "brackets of a reference, citation or footnote that are not closed",
    "P006": "a footnote that is not defined",
    "P007": "a footnote that nothing refers to",
    "P008": "a footnote defined twice",
    "P009": "a footnote in a footnote",
    "P010": "a footnote that holds more than paragraphs, or nothing",
    "P011": "an address that is not published",
    "P012": "a picture in text",
    "P013": "a text that is too long",
    "P014": "a text that becomes too much HTML",
    "P015": "a reference where it cannot be shown",
}


class Trouble(msgspec.Struct, frozen=True, order=True):
    """One thing wrong in a prose text, at a line and column of its file, counted from 1."""

    line: int
    column: int
    code: str
    message: str
