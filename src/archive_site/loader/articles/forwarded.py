"""The text of a mail to what was sent on in it: its cover, what mail programs put above, a quote.

The marks are those of Gmail, Outlook, Thunderbird, Apple Mail, Mail.ru and Yandex.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues import mails

LABELS = {"from": mails.FROM, "date": mails.DATE, "subject": mails.SUBJECT, "to": mails.TO}
ANY = "|".join(f"(?P<{name}>{across(each)})" for name, each in LABELS.items())
LABEL = re.compile(rf"\*?(?:{ANY})\s*:\*?\s*(?P<value>.*)", re.IGNORECASE)
MARK = re.compile(
    rf"-{{3,}}\s*(?:{across(mails.FORWARDED)})\s*-{{3,}}|(?:{across(mails.BEGINS)})\s*:",
    re.IGNORECASE,
)
END = re.compile(rf"-{{3,}}\s*(?:{across(mails.ENDED)})\s*-{{3,}}", re.IGNORECASE)
SENT_BY = re.compile(r".{4,200}<[^<>@\s]+@[^<>\s]+>\s*:")
QUOTE = re.compile(r">[ ]?")
SIGNATURE = re.compile(r"-- ?")
NOTICE = re.compile(  # what firms write below every mail
    rf"(?:{across(mails.THIS_MAIL)})\b.{{0,200}}(?:{across(mails.SECRET)}).*", re.IGNORECASE
)
LONGEST_SIGNATURE = 12  # lines
SIGN_OFF = re.compile(rf"(?:{across(mails.SIGN_OFF)})[\s,.!]*", re.IGNORECASE)
SENDERS = 5  # lines of a greeting and of who sends a text, at most
LONGEST_SENDER = 100  # characters of one
ENOUGH = 3  # different labels by which lines are a mail's head
BREAK = re.compile(r"<(?:br|/p|/div|/tr|/h\d|/li|/td)\b[^<>]{0,300}>", re.IGNORECASE)
TAG = re.compile(r"<[^<>]{1,300}>")


class Parts(NamedTuple):
    """The lines of a mail: what stands before and after what was sent on, and that; its head."""

    before: tuple[str, ...]
    text: tuple[str, ...]
    after: tuple[str, ...]
    head: dict[str, str]  # values by "from", "date", "subject", "to"


def parts_of(lines: Sequence[str]) -> Parts:
    """A mail's lines parted; all are its text where nothing was sent on."""
    bare = [_unquoted(line) for line in lines]
    start, head = _head_end(bare)
    text = bare[start:] if _is_quoted(lines[start:]) else list(lines[start:])
    end = next((n for n, line in enumerate(text) if END.fullmatch(line.strip())), len(text))
    signed = (n for n in range(1, end) if _is_below(text[n]))
    end = next(
        (n for n in signed if end - n <= LONGEST_SIGNATURE and any(map(str.strip, text[:n]))), end
    )
    return Parts(tuple(lines[:start]), tuple(text[:end]), tuple(text[end:]), head)


def below_of(lines: Sequence[str]) -> int:
    """Where what stands below a text begins: who sends it, what a mail program or a list adds.

    In a text that is no mail, nothing but a greeting with who sends it is looked for.
    """
    parts = parts_of(lines)
    end = len(lines) - len(parts.after) if parts.head else len(lines)
    filled = [n for n in range(end) if lines[n].strip()]
    for place, number in enumerate(filled[-SENDERS:], max(len(filled) - SENDERS, 0)):
        rest = [lines[n].strip() for n in filled[place + 1 :]]
        if place and SIGN_OFF.fullmatch(lines[number].strip()) and not any(map(_is_told, rest)):
            return number
    return end


def _is_told(line: str) -> bool:
    """Whether a line below a greeting is of a text: a sentence, or as long as one."""
    return len(line) > LONGEST_SENDER or line.endswith((".", "!", "?", "…"))


def unflowed(text: str, *, delete_spaces: bool = False) -> str:
    """Lines of `format=flowed` (RFC 3676) as the paragraphs that they were; quotes stay."""
    found: list[str] = []
    open_line = False
    for line in text.splitlines():
        plain = line[1:] if line.startswith(" ") else line  # stuffed with a space
        flows = plain.endswith(" ") and not SIGNATURE.fullmatch(plain)
        joined = open_line and found[-1].startswith(">") == plain.startswith(">")
        if joined and not SIGNATURE.fullmatch(plain):
            found[-1] += _unquoted(plain) if plain.startswith(">") else plain
        else:
            found.append(plain)
        if flows and delete_spaces:
            found[-1] = found[-1][:-1]
        open_line = flows
    return "\n".join(found)


def lines_of_page(source: str) -> tuple[str, ...]:
    """The lines of a page in a mail as they are shown, roughly: to find a head among them."""
    text = TAG.sub("", BREAK.sub("\n", " ".join(source.split())))
    return tuple(" ".join(html.unescape(line).split()) for line in text.split("\n"))


def _head_end(lines: Sequence[str]) -> tuple[int, dict[str, str]]:
    """Where the head of what was sent on ends, and what it says; 0 where there is none."""
    end = 0
    for number, line in enumerate(lines):
        marked = bool(MARK.fullmatch(line.strip()))
        if not marked and (number < end or not line.strip()):
            continue  # from here on no more stands than was found from above
        end, head = _labels(lines, number + marked)
        if len(head) >= (2 if marked else ENOUGH) and "from" in head:
            return end, head
        if marked:
            return _sent_by(lines, number + 1), {}
    return 0, {}


def _sent_by(lines: Sequence[str], at: int) -> int:
    """Past the one line that says who sent it, where there is one."""
    place = next((n for n in range(at, len(lines)) if lines[n].strip()), at)
    told = place < len(lines) and SENT_BY.fullmatch(lines[place].strip())
    return place + 1 if told else at


def _labels(lines: Sequence[str], at: int) -> tuple[int, dict[str, str]]:
    """The lines with labels from here on, empty ones between them passed over."""
    head: dict[str, str] = {}
    end = at
    for number in range(at, len(lines)):
        line = lines[number].strip()
        match = LABEL.fullmatch(line)
        if match:
            label = next(name for name in LABELS if match[name])
            head.setdefault(label, match["value"].strip(" \t*"))
            end = number + 1
        elif line:
            break
    return end, head


def _is_below(line: str) -> bool:
    """Whether a line begins what stands below every mail of somebody."""
    return bool(SIGNATURE.fullmatch(line) or NOTICE.fullmatch(line.strip()))


def _unquoted(line: str) -> str:
    return QUOTE.sub("", line, count=1) if line.startswith(">") else line


def _is_quoted(lines: Sequence[str]) -> bool:
    """Whether all lines are a quotation, as some programs send on."""
    filled = [line for line in lines if line.strip()]
    return bool(filled) and sum(line.startswith(">") for line in filled) * 5 > len(filled) * 4
