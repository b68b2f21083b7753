"""Markdown to HTML by Python-Markdown and the extensions an archive lists, cleaned by nh3."""

from __future__ import annotations

import threading
from functools import lru_cache
from importlib.metadata import entry_points

import nh3
from markdown import Markdown

from archive_site.model.problems import ArchiveSiteError, Unreadable

BASE = ("tables", "fenced_code", "smarty", "sane_lists")
_TAGS = {
    *("a", "abbr", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "hr", "img", "ins"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "kbd", "li", "mark", "ol", "p", "pre", "strong", "sub"),
    *("sup", "table", "tbody", "td", "th", "thead", "tr", "ul"),
}
_ATTRIBUTES = {
    "a": {"href", "title"},
    "abbr": {"title"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "td": {"align", "style"},
    "th": {"align", "style"},
}


def to_html(text: str, extensions: tuple[str, ...]) -> str:
    """Turn Markdown into HTML that holds no tag or attribute but the agreed ones."""
    engine = _engine(extensions, threading.get_ident())
    try:
        return _CLEANER.clean(engine.reset().convert(text))
    except RecursionError:
        _engine.cache_clear()  # it would go on from where it stopped
        raise Unreadable("P014", "text is nested too deeply; write it in fewer levels") from None


@lru_cache(maxsize=64)
def _engine(extensions: tuple[str, ...], thread: int) -> Markdown:
    """One engine a thread: it keeps what it has read so far in itself."""
    # By name among the installed ones only: Python-Markdown would import any module named here,
    # and an archive's settings must not choose code to run.
    known = set(entry_points(group="markdown.extensions").names)
    for name in extensions:
        if name not in known:
            message = (
                f"no Markdown extension {name!r} is installed; there are {', '.join(sorted(known))}"
            )
            raise ArchiveSiteError(message)
    return Markdown(extensions=list(dict.fromkeys((*BASE, *extensions))))


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes=_ATTRIBUTES,
    url_schemes={"http", "https", "mailto"},
    filter_style_properties={"text-align"},
    link_rel=None,
)
