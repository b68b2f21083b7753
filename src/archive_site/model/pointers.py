"""Where in a file something was found: a program's pointer in the words of readers."""

from __future__ import annotations

import re

import msgspec

from archive_site.model.message import Message, Wording

MARKS = Message("the page’s own marks: %(name)s")
FORMS = (
    (re.compile(r"/html/head(?:\[1\])?/title(?:\[1\])?"), Message("the page’s own title")),
    (re.compile(r"/\S*/h[1-6](?:\[\d+\])?"), Message("a heading of the page")),
    (re.compile(r"/\S*/\w+\[@[\w:-]+='(?P<name>[^']+)'\]\S*"), MARKS),
    (re.compile(r"/(?:\S*/)?@(?P<name>[\w:-]+)"), MARKS),
    (re.compile(r"/html\S*"), Message("the page’s text")),
    (re.compile(r"ld\+json\[\d+\]#/(?P<name>.+)"), MARKS),
    (re.compile(r"address"), Message("the page’s address")),
    (re.compile(r"comment\(\)"), Message("what the browser noted when it saved the page")),
    (re.compile(r"mail#/(?P<name>\S+)"), Message("the head of the mail: %(name)s")),
    (re.compile(r"mail sent on"), Message("the head of the mail that was sent on")),
    (re.compile(r"pdf#/(?P<name>\S+)"), Message("what the PDF says of itself: %(name)s")),
    (re.compile(r"(?P<name>[^#]+)#/\S+"), Message("what was written beside the file: %(name)s")),
    (re.compile(r"text"), Message("the text as a whole")),
)
PLACES = ((re.compile(r"par (\d+)"), "¶"), (re.compile(r"page (\d+)"), "p. "))
UNSAID = re.compile(r"(?:^|(?<=/))(?:@graph|\d+)(?:/|$)")  # steps that name nothing


def in_words(where: str) -> Wording:
    """A place as readers say it; what a person wrote, and what has no other words, as it is."""
    for pattern, sign in PLACES:
        if match := pattern.fullmatch(where):
            return f"{sign}{match[1]}"
    for pattern, message in FORMS:
        if match := pattern.fullmatch(where):
            name = UNSAID.sub("", match.groupdict().get("name", "")).strip("/").replace("/", " ")
            values = (("name", name),) if name else ()
            return msgspec.structs.replace(message, values=values)
    return where
