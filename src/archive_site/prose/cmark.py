"""Markdown to HTML by cmark-gfm in safe mode: tables, bare addresses, typographic quotes."""

from __future__ import annotations

from cmarkgfm import markdown_to_html
from cmarkgfm.cmark import Options, markdown_to_html_with_extensions

# What a table's delimiter row or a bare address cannot do without.
_EXTENDED = ("|", ":-", "-:", "://", "www.", "@")


def to_html(text: str) -> str:
    """Turn Markdown into HTML, raw HTML left out."""
    # cmarkgfm never frees the tree it builds for its extensions: 43 kB a text, against 4 kB of the
    # plain call (theacodes/cmarkgfm#53), so they run only where they can change anything.
    options = Options.CMARK_OPT_SMART
    if any(sign in text for sign in _EXTENDED):
        extensions = ["table", "autolink"]
        return str(markdown_to_html_with_extensions(text, options, extensions))
    return str(markdown_to_html(text, options))
