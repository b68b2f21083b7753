"""A page's source to its tree, however it is broken; what is nested too deep is flattened."""

from __future__ import annotations

import re

from lxml import etree, html
from lxml.html import HtmlElement

from archive_site.model.clipping import Unreadable

DEEPEST = 50  # levels that are kept where the parser gives up, at 256
TOO_DEEP = etree.ErrorTypes.ERR_RESOURCE_LIMIT
ALIKE = etree.ElementDefaultClassLookup(element=HtmlElement, comment=html.HtmlComment)
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*?(/?)>")
RAW = re.compile(r"<(script|style)\b[^>]*>.*?</\1\s*>", re.I | re.S)
MOST_ATTRIBUTES = 2_000
QUOTED = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")  # but for a value a quote opens nothing
WHOLE_TAG = re.compile(rf"<[a-zA-Z](?:[^<>=]++|{QUOTED.pattern}|=)*+")
DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>", re.I)
FLATTEST = frozenset(  # in each other too
    {
        *("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "param", "p"),
        *("html", "head", "body", "title", "script", "style"),
    }
)
FLAT = FLATTEST | {"li", "dd", "dt", "tr", "td", "th", "option", "tbody", "thead"}
EMPTY = re.compile(r"</?(?:wbr|embed|source|track)\b[^>]*>", re.I)  # which the parser leaves open
TOOLBARS = etree.XPath(
    "//@id[.='wm-ipp-base' or .='wm-ipp' or .='wm-ipp-print' or .='donato'"
    " or .='HEADER_ARCHIVE_TODAY']/.."
)


def tree_of(text: str) -> HtmlElement:
    """The tree of a page; what is nested too deep is flattened, never lost."""
    source = DECLARATION.sub("", text, count=1)
    if _is_overloaded(source) and _is_overloaded(RAW.sub("", source)):
        raise Unreadable(f"an element has more than {MOST_ATTRIBUTES:,} attributes; save it anew")
    tree, whole = _parsed(source)
    for flat in (FLAT, FLATTEST):
        if not whole:
            tree, whole = _parsed(flattened(source, flat))
    for element in TOOLBARS(tree):
        element.clear(keep_tail=True)  # a web archive's, laid over the page
    return tree


def _is_overloaded(source: str) -> bool:
    """Whether a tag has more attributes than any page needs; the parser compares each with all."""
    tags = (match[0] for match in WHOLE_TAG.finditer(source) if len(match[0]) > MOST_ATTRIBUTES)
    return any(
        len(QUOTED.sub(" ", tag).replace("/", " ").split()) > MOST_ATTRIBUTES for tag in tags
    )


def _parsed(source: str) -> tuple[HtmlElement, bool]:
    """The tree of a source, and whether the parser came to the bottom of it."""
    parser = html.HTMLParser(remove_pis=True)
    parser.set_element_class_lookup(ALIKE)  # the library asks for each element's class: slow
    try:
        tree = html.document_fromstring(source or "<p></p>", parser=parser)
    except (etree.ParserError, ValueError):
        return html.document_fromstring("<html><body></body></html>"), True
    return tree, not any(each.type == TOO_DEEP for each in parser.error_log)


def flattened(source: str, flat: frozenset[str]) -> str:
    """A source without the tags that lie deeper than `DEEPEST`; those that are flat lie in none."""
    source = EMPTY.sub("", source)
    bare = RAW.sub(lambda match: " " * len(match[0]), source)
    depth, cuts = 0, []
    for match in TAG.finditer(bare):
        if match[2].lower() in flat or match[3]:
            continue
        if match[1]:
            if depth > DEEPEST:
                cuts.append(match.span())
            depth = max(depth - 1, 0)
        else:
            depth += 1
            if depth > DEEPEST:
                cuts.append(match.span())
    if not cuts:
        return source
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(source)]
    return " ".join(source[start:end] for start, end in zip(starts, ends, strict=True))
