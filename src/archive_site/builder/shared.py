"""What all pages of a language are made from besides their own value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from archive_site.builder.ledger import Ledger
from archive_site.builder.outline import Outline
from archive_site.builder.read import Rules
from archive_site.model.digest import digest
from archive_site.model.page import Site
from archive_site.renderer.templates import Theme
from archive_site.renderer.texts import Texts
from archive_site.renderer.voice import Voice, voice_of


class Shared(NamedTuple):
    """What all pages of a language are made from besides their own value.

    `texts` are the interface's (GNU's MO form); `mark` is the digest of it all.
    """

    site: Site
    theme: Theme
    texts: bytes
    mark: str


def shared_of(rules: Rules, outline: Outline) -> Shared:
    """What all pages of a language are made from besides their own value."""
    site, texts = outline.site, rules.texts.get(outline.site.lang, Texts())
    mark = digest([site, rules.vocabulary.types, rules.code, texts.mark])
    return Shared(site, rules.theme, texts.mo, mark)


def mark_of(rules: Rules, outlines: Iterable[Outline]) -> str:
    """What is kept of all that pages share, to know whether all of them are stale."""
    return digest([shared_of(rules, each).mark for each in outlines])


def voice_in(shared: Shared) -> Voice:
    """How pages of a language speak."""
    site = shared.site
    return voice_of(site.lang, site.links, site.prefix, shared.texts, site.main)


def make_ready(rules: Rules, outlines: Sequence[Outline], ledger: Ledger) -> None:
    """Compile all templates, before workers fork, where the marks of all pages are new."""
    mark = mark_of(rules, outlines)
    if ledger.about("shared") != mark:
        for each in outlines:
            rules.theme.make_ready(voice_in(shared_of(rules, each)))
        ledger.say("shared", mark)
