"""A program's pointers in the words of readers; what a person wrote stays as it is."""

from __future__ import annotations

import pytest

from archive_site.model.pointers import in_words

MARKS = "the page’s own marks: "


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("/html/head/meta[@property='og:title']", f"{MARKS}og:title"),
        ("/html/head/link[@rel='canonical']", f"{MARKS}canonical"),
        ("/html/@lang", f"{MARKS}lang"),
        ("ld+json[0]#/@graph/2/publisher/name", f"{MARKS}publisher name"),
        ("ld+json[1]#/author/0/name", f"{MARKS}author name"),
        ("/html/head/title", "the page’s own title"),
        ("/html[1]/body/article/h1", "a heading of the page"),
        ("/html[1]/body/div[3]/p[2]", "the page’s text"),
        ("mail#/Subject", "the head of the mail: Subject"),
        ("pdf#/Title", "what the PDF says of itself: Title"),
        ("evening.yaml#/date", "what was written beside the file: evening.yaml"),
        ("text", "the text as a whole"),
        ("par 4", "¶4"),
        ("page 2", "p. 2"),
        ("¶3, “This year”", "¶3, “This year”"),
        ("nothing in the kept text names an issuer", "nothing in the kept text names an issuer"),
    ],
)
def test_a_pointer_is_said_in_plain_words(where: str, said: str) -> None:
    assert str(in_words(where)) == said
