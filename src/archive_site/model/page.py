"""Pages: an address and, as a value, all that its template may show."""

from __future__ import annotations

from typing import Any

import msgspec

from archive_site.model.message import Wording


class Way(msgspec.Struct, frozen=True, omit_defaults=True):
    """A link of the site's own furniture: navigation, breadcrumb, pager."""

    title: Wording
    url: str
    current: bool = False
    lang: str = ""  # of the title, where it isn't the page's
    language: str = ""  # a tag to be named in the page's language, in place of the title
    country: str = ""


class Edition(msgspec.Struct, frozen=True):
    """The site in one of its languages: the tag (BCP 47), and how its addresses begin ("az/")."""

    lang: str
    prefix: str = ""  # nothing for the main language


class Site(msgspec.Struct, frozen=True):
    """What every page shows of the archive as a whole, in one language."""

    title: str
    subtitle: str = ""
    base_url: str = ""
    links: str = "folder"  # folder | file
    lang: str = "en"
    keeper: str = ""
    contact: str = ""
    licence: str = ""
    licence_url: str = ""
    ways: tuple[Way, ...] = ()  # the first five ways in
    more: tuple[Way, ...] = ()  # the rest, under More
    about: str = ""  # address of the about page, where there is one
    search: str = ""  # address of the page of search, where there is one
    references: bool = False  # whether what to cite is offered as files
    prefix: str = ""  # what its addresses begin with below the root
    editions: tuple[Edition, ...] = ()  # the main language first; none where it is the only one
    title_lang: str = ""  # the language of a text that is not translated
    subtitle_lang: str = ""
    keeper_lang: str = ""

    @property
    def main(self) -> str:
        """The archive's main language."""
        return self.editions[0].lang if self.editions else self.lang


class Page(msgspec.Struct, frozen=True):
    """One page of the site; `view` is the narrowest value that its template needs."""

    url: str  # "/sources/trend-2019/", "/404.html": the same in each language
    kind: str  # name of the page kind
    template: str
    title: Wording
    view: Any
    lang: str = "en"
    title_lang: str = ""
    description: str = ""
    section: str = ""  # address of the way in that is current
    crumbs: tuple[Way, ...] = ()
    without: tuple[str, ...] = ()  # languages in which the site has no such page
