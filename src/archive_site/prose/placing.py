"""The engine's HTML gets its marks back; its addresses and attributes are judged."""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import quote, unquote

from archive_site.model.addresses import safe_address
from archive_site.model.record import CLOSE, OPEN, Mark
from archive_site.prose.codes import Trouble
from archive_site.prose.source import Bracket, Source
from archive_site.prose.targets import citation, place_fault, reference

_SIGN = re.compile(
    r'<(?P<end>/?)(?P<name>a|code|pre|[a-z][a-z0-9]*(?=\s))(?P<rest>(?:\s(?:[^<>"]|"[^"]*")*)?)>'
    rf"|{OPEN}(?P<number>[0-9]+){CLOSE}"
)
_ATTRIBUTE = re.compile(r'([a-z]+)="([^"]*)"')
_WRITTEN = re.compile(rf"(?:{OPEN}|%EE%80%81)([0-9]+)(?:{CLOSE}|%EE%80%82)")
_ALIGNED = re.compile(r"left|center|right")
_BARE = re.compile(rf'<a href="([^"]*?)%EE%80%81[^"]*">([^<{OPEN}]+)({OPEN}[^<]*)</a>')
# What engines blank: schemes they know to be dangerous, and addresses that were never written.
_BLANKED = re.compile(
    r"(?<=[(<\s])(?!https?:|mailto:)[a-z][a-z0-9+.-]*:[^\s)>\"]+|\]\(\s*(?:<>)?\s*\)", re.IGNORECASE
)
_DEFINE = "is not defined; write its text in a line of its own that begins"


class Found:
    """What the texts of one prose, body and footnotes, have given so far."""

    def __init__(self, labels: frozenset[str]) -> None:
        self.brackets: list[Bracket] = []
        self.marks: list[Mark] = []
        self.marked: list[Bracket] = []  # that the marks were made of, in their order
        self.troubles: list[Trouble] = []
        self.labels = labels  # of the footnotes that are defined
        self.cited: dict[str, list[int]] = {}  # a footnote's label, the numbers of its marks
        self.seen: set[int] = set()  # brackets that stand somewhere in the HTML


def place(html: str, source: Source, found: Found, *, note: bool = False) -> str:
    """Walk over the engine's HTML once, and give it back with the marks' own placeholders."""
    return _Walk(source, found, note).run(_part_bare_addresses(html))


def _part_bare_addresses(html: str) -> str:
    """End an address that stands bare in text before the bracket that follows it."""
    if "%EE%80%81" not in html:
        return html

    def parted(match: re.Match[str]) -> str:
        href, text, rest = match.groups()
        if not unquote(unescape(href)).endswith(unescape(text)):
            return match[0]
        kept = text.rstrip(".,:!?*_~" if "(" in text else ".,:!?*_~)")
        href = href.removesuffix(text[len(kept) :])
        return f'<a href="{href}">{kept}</a>{text[len(kept) :]}{rest}'

    return _BARE.sub(parted, html)


class _Walk:
    """The state of one walk: in code or not, in a link or not, and what was found."""

    def __init__(self, source: Source, found: Found, note: bool) -> None:
        self.source = source
        self.found = found
        self.note = note
        self.code = False
        self.link = ""  # kept | dropped, inside one
        self.begun: set[str] = set()  # raw tags reported, their ends go without saying
        self.searched: dict[str, int] = {}

    def run(self, html: str) -> str:
        """The HTML with every sign in it put right."""
        return _SIGN.sub(self._sign, html)

    def _sign(self, match: re.Match[str]) -> str:
        if match["number"]:
            return self._bracket(int(match["number"]))
        name, rest = match["name"], match["rest"]
        if name in ("code", "pre"):
            self.code = not match["end"]
            return f"<{match['end']}{name}>"
        if name == "a":
            return self._link_end() if match["end"] else self._link(rest)
        if name == "img":
            return self._picture(rest)
        return f"<{name}{self._attributes(name, rest)}>"

    def _attributes(self, name: str, rest: str) -> str:
        given = dict(_ATTRIBUTE.findall(rest))
        if name in ("td", "th"):
            aligned = _ALIGNED.search(given.get("align", "") + given.get("style", ""))
            return f' class="ta-{aligned[0]}"' if aligned else ""
        if name == "ol" and given.get("start", "").isdigit():
            return f' start="{given["start"]}"'
        if name == "abbr" and "title" in given:
            return f' title="{self._written(given["title"])}"'
        self._written(rest)  # a language after ``` is dropped, with the brackets in it
        return " /" if rest.strip() == "/" else ""

    def _link(self, rest: str) -> str:
        given = dict(_ATTRIBUTE.findall(rest))
        href = self._written(given.get("href", ""), address=True)
        title = self._written(given.get("title", ""))
        if not safe_address(href):
            self._refuse(href)
            self.link = "dropped"
            return ""
        self.link = "kept"
        named = f' title="{title}"' if title else ""
        away = ' rel="noopener"' if href[:4].lower() == "http" else ""
        return f'<a href="{href}"{named}{away}>'

    def _link_end(self) -> str:
        kept, self.link = self.link == "kept", ""
        return "</a>" if kept else ""

    def _picture(self, rest: str) -> str:
        given = dict(_ATTRIBUTE.findall(rest))
        address = self._written(given.get("src", ""), address=True)
        shown, place = self._locate(address, "![")
        message = (
            f"picture '{shown}': pictures in text are not published;"
            " write it in the field media, with its alternative text"
        )
        self.found.troubles.append(Trouble(*place, "P012", message))
        return self._written(given.get("alt", ""))

    def _refuse(self, href: str) -> None:
        shown, place = self._locate(href, "")
        message = (
            f"address '{shown}' cannot be a link; write one that begins with https://, http://"
            " or mailto:, or with a folder of this archive, without spaces and backslashes"
        )
        self.found.troubles.append(Trouble(*place, "P011", message))

    def _locate(self, href: str, sign: str) -> tuple[str, tuple[int, int]]:
        """An address as the author wrote it, and where: engines escape, decode and blank them."""
        shown = unescape(href)
        forms = [re.escape(form) for form in (shown, unquote(shown), href, sign) if form]
        pattern = re.compile("|".join(forms)) if href else _BLANKED
        start, text = self.searched.get(href, 0), self.source.text
        if match := pattern.search(text, start):
            self.searched[href] = match.end()
            return shown or match[0], self.source.place(match.start())
        for line in re.finditer(r"[^\n]+", text[start:]):
            if match := pattern.search(unescape(line[0])):
                self.searched[href] = start + line.end()
                return shown or match[0], self.source.place(start + line.start())
        return shown, (self.source.line, 1)

    def _written(self, value: str, *, address: bool = False) -> str:
        """An attribute's value with the brackets in it as they were written."""

        def literal(match: re.Match[str]) -> str:
            number = int(match[1])
            self.found.seen.add(number)
            source = self.found.brackets[number].source
            return escape(quote(source, safe="/:?=@,;+!~")) if address else escape(source)

        return _WRITTEN.sub(literal, value)

    def _bracket(self, number: int) -> str:
        self.found.seen.add(number)
        bracket = self.found.brackets[number]
        if self.code or (self.link and bracket.kind not in ("raw", "escaped")):
            return escape(bracket.source, quote=False)
        if bracket.kind == "escaped":
            return "&lt;"
        read = self._read(bracket)
        if not isinstance(read, Mark):
            if read[0]:
                self.found.troubles.append(bracket.trouble(*read))
            return escape(bracket.source, quote=False)
        self.found.marks.append(read)
        self.found.marked.append(bracket)
        return f"{OPEN}{len(self.found.marks) - 1}{CLOSE}"

    def _read(self, bracket: Bracket) -> Mark | tuple[str, str]:
        """The mark a bracket is, or the code and message of what is wrong with it, if anything."""
        if bracket.kind == "reference":
            mark = reference(bracket.inner)
            return mark if isinstance(mark, Mark) else ("P003", mark)
        if bracket.kind == "citation":
            mark = citation(bracket.inner)
            if not isinstance(mark, Mark):
                return "P004", mark
            fault = place_fault(mark)
            return ("R025", fault) if fault else mark
        if bracket.kind == "footnote":
            return self._footnote(bracket)
        return self._unclosed(bracket) if bracket.kind == "unclosed" else self._raw(bracket)

    def _footnote(self, bracket: Bracket) -> Mark | tuple[str, str]:
        label = bracket.inner.casefold()
        written = f"footnote '{bracket.source}'"
        if self.note:
            return "P009", f"{written} stands in a footnote; write its text there, in brackets"
        if label not in self.found.labels:
            return "P006", f"{written} {_DEFINE} {bracket.source}:"
        self.found.cited.setdefault(label, []).append(len(self.found.marks))
        return Mark(kind="footnote", words=bracket.inner)

    def _unclosed(self, bracket: Bracket) -> tuple[str, str]:
        end = "]]" if bracket.source == "[[" else "]"
        return "P005", (
            f"'{bracket.source}' begins what has no end; write '{end}' where it ends,"
            f" or '\\{bracket.source}' for the brackets themselves"
        )

    def _raw(self, bracket: Bracket) -> tuple[str, str]:
        name = bracket.source.strip("</").lower()
        ends = bracket.source.startswith("</") and name in self.begun
        self.begun.add(name)
        return (
            ("", "")
            if ends
            else (
                "P002",
                f"raw HTML '{bracket.source}' is not published; write Markdown,"
                f" or '\\{bracket.source}' for the sign itself",
            )
        )
