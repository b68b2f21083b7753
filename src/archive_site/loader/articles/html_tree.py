"""A page's tree to pointers into it and to the passages that a reader sees."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from lxml import etree
from lxml.html import HtmlElement

UNSEEN = frozenset(
    {
        *("script", "style", "noscript", "template", "svg", "math", "head", "select"),
        *("button", "textarea", "input", "iframe", "object", "canvas", "audio", "video"),
        *("map", "dialog"),
    }
)
SEEN_WITHOUT = frozenset({"noscript", "template", "dialog"})  # other scripts than a saved page's
BLOCKS = frozenset(
    {
        *("html", "body", "p", "div", "section", "article", "main", "aside", "header", "footer"),
        *("nav", "form", "fieldset", "figure", "figcaption", "blockquote", "pre", "address", "hr"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "ul", "ol", "li", "dl", "dt", "dd", "menu"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "center", "details"),
        *("summary", "legend", "option", "title", "frameset", "noframes", "dir", "marquee"),
    }
)
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
UNSEEN_SIGNS = re.compile("[\u00ad\u200b\u2060\ufeff]")  # where a word may break, and no break


SEAM = "\0"  # where one inline element ends and the next begins, with nothing between them
SEAMED = frozenset({"span", "a", "time", "small", "strong", "b", "i", "em", "abbr", "label"})
SEAMS = re.compile(  # between words of scripts that part them
    f"(?<=\\w\\w){SEAM}+(?=[^\\W\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f])"
)
WHOLE = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"})  # of sentences
LINE = 150  # characters of a line of a page whose pieces a style sets apart


class Passage(NamedTuple):
    """A stretch of text that a reader sees as one block, and how it stands in the page."""

    text: str
    element: HtmlElement
    linked: int  # characters of it that are links
    hints: str  # tags, classes and ids of the elements around it
    bold: bool = False

    @property
    def density(self) -> float:
        """Which share of it is links."""
        return self.linked / max(len(self.text), 1)

    def near(self, levels: int) -> str:
        """The hints of the innermost elements around it."""
        return " <".join(self.hints.rsplit(" <", levels)[-levels:])


def article_of(passage: Passage) -> HtmlElement | None:
    """The element that a page calls an article, around a passage."""
    return next(passage.element.iterancestors("article"), None)


def pointer(element: HtmlElement) -> str:
    """The XPath of an element, counted from 1."""
    return str(element.getroottree().getpath(element))


def words_of(element: HtmlElement) -> str:
    """The text of an element and of all in it, with single spaces, and one where a line ends."""
    if not len(element):
        return shown(element.text or "")
    pieces: list[str] = []
    for event, each in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        if each.tag in BLOCKS or each.tag == "br":
            pieces.append(" ")
        if event == "start":
            pieces.append(each.text or "")
        elif each is not element:
            pieces.append(each.tail or "")
    return shown("".join(pieces))


def shown(text: str) -> str:
    """A text as a reader sees it: with single spaces, without signs that show nothing."""
    return " ".join((text if text.isascii() else UNSEEN_SIGNS.sub("", text)).split())


def length_of(passages: Sequence[Passage], numbers: Iterable[int]) -> int:
    """How many characters some passages have, by their numbers."""
    return sum(len(passages[number].text) for number in numbers)


def passages(tree: HtmlElement, *, hidden: bool = False) -> tuple[Passage, ...]:
    """Every passage of a page that a reader sees, in its order; with what is hidden, if asked."""
    body = tree.find("body")
    walk = _Walk(is_never_seen if hidden else is_unseen)
    if body is not None:
        walk.go(body)
    return tuple(walk.found)


class _Frame(NamedTuple):
    """An element that a walk is in."""

    block: HtmlElement  # the nearest element that is one
    hints: str
    linked: bool
    bold: bool


class _Walk:
    """A walk over a tree that gathers what stands between the edges of block elements."""

    def __init__(self, skips: Callable[[HtmlElement], bool]) -> None:
        self.skips = skips
        self.found: list[Passage] = []
        self.pieces: list[str] = []
        self.linked = self.plain = 0  # characters in links; characters that aren't bold
        self.broken = False  # whether a line break is the last that was met
        self.ended = ""  # the inline element that has just ended

    def go(self, root: HtmlElement) -> None:
        """Walk over an element and all in it; no recursion."""
        frames = [_Frame(root, "", linked=False, bold=False)]
        walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
        for event, element in walker:
            if event == "start":
                self._enter(element, frames)
                if self.skips(element):
                    walker.skip_subtree()
                else:
                    self._add(element.text, frames[-1])
                continue
            if event == "end":
                frame = frames.pop()
                if frame.block is element:
                    self._flush(frame)
            if element is not root:
                self.ended = element.tag if element.tag in SEAMED else ""
                self._add(element.tail, frames[-1])
        self._flush(frames[-1])

    def _enter(self, element: HtmlElement, frames: list[_Frame]) -> None:
        tag, above = element.tag, frames[-1]
        if tag == "br":
            if self.broken:
                self._flush(above)
            elif self.pieces:
                self.pieces.append("\n")
                self.broken = True
        if tag not in BLOCKS:
            if self.ended and tag in SEAMED:
                self.pieces.append(SEAM)
            linked, bold = above.linked or tag == "a", above.bold or tag in ("b", "strong")
            hints = above.hints
            if element.get("class"):
                hints = f"{hints} {_hints(element)}"
            frames.append(_Frame(above.block, hints, linked, bold))
        else:
            self._flush(above)
            frames.append(
                _Frame(element, f"{above.hints} {_hints(element)}", above.linked, above.bold)
            )

    def _add(self, text: str | None, frame: _Frame) -> None:
        if not text:
            return
        if self.ended == "time":
            self.pieces.append(SEAM)
        self.ended = ""
        letters = len(text.strip())
        if letters:
            self.broken = False
            self.linked += letters if frame.linked else 0
            self.plain += 0 if frame.bold else letters
        self.pieces.append(text)

    def _flush(self, frame: _Frame) -> None:
        if not self.pieces:
            return
        text = shown(_seamed("".join(self.pieces), frame.block.tag))
        if text:
            linked = min(self.linked, len(text))
            self.found.append(Passage(text, frame.block, linked, frame.hints, not self.plain))
        self.pieces, self.linked, self.plain, self.broken = [], 0, 0, False
        self.ended = ""


def _seamed(text: str, tag: str) -> str:
    """A text with a space where two elements of a line meet that its page's style sets apart."""
    if SEAM not in text:
        return text
    apart = tag not in WHOLE and len(text) <= LINE
    return (SEAMS.sub(" ", text) if apart else text).replace(SEAM, "")


def is_never_seen(element: HtmlElement) -> bool:
    """Whether no reader sees an element, with whatever scripts and styles."""
    return element.tag in UNSEEN and element.tag not in SEEN_WITHOUT


def is_unseen(element: HtmlElement) -> bool:
    """Whether a reader doesn't see an element."""
    if element.tag in UNSEEN or element.get("hidden") is not None:
        return element.get("shadowrootmode") is None  # a part of the page, saved as a template
    style = element.get("style")
    return bool(style and HIDDEN.search(style))


def _hints(element: HtmlElement) -> str:
    named = f"{element.get('class') or ''} {element.get('id') or ''}".strip().lower()
    return f"<{element.tag}> {named} {(element.get('role') or '').lower()}"
