"""What every page of the site shows of the archive as a whole, in one language."""

from __future__ import annotations

from archive_site.loader.settings import WAYS, Settings
from archive_site.model.archive import Archive
from archive_site.model.maps import located
from archive_site.model.message import Message
from archive_site.model.page import Edition, Site, Way
from archive_site.model.record import Ref


def editions(settings: Settings) -> tuple[Edition, ...]:
    """The languages of the site, the main one first, whose pages stand at the root."""
    main, *others = dict.fromkeys(settings.languages)
    return (Edition(main), *(Edition(lang, f"{lang.lower()}/") for lang in others))


def site_of(archive: Archive, settings: Settings, edition: Edition) -> Site:
    """The furniture of all pages in one language."""
    every = editions(settings)
    ways = _ways(archive, settings)
    about = archive.labels.get(Ref("pages/about"))
    return Site(
        title=settings.title,
        subtitle=settings.subtitle,
        base_url=settings.base_url,
        links=settings.links,
        lang=edition.lang,
        keeper=settings.keeper,
        contact=settings.contact,
        licence=settings.licence,
        licence_url=settings.licence_url,
        ways=ways[: len(WAYS)],
        more=ways[len(WAYS) :],
        about=about.url if about else "",
        search="/search/" if settings.search else "",
        references="references" in settings.exports,
        prefix=edition.prefix,
        editions=every if len(every) > 1 else (),
        **{f"{name}_lang": every[0].lang for name in settings.untranslated},
    )


def _ways(archive: Archive, settings: Settings) -> tuple[Way, ...]:
    known = {
        kind.folder: Way(Message(kind.plural), f"/{kind.folder}/")
        for kind in archive.types
        if kind.listed and archive.lists[kind.name]
    }
    known["chronology"] = Way(Message("Chronology"), "/chronology/")
    places = archive.lists.get("place", ())
    if settings.map and any(located(archive.records[ref]) for ref in places):
        known["map"] = Way(Message("Map"), "/map/")
    if archive.lists.get("measure"):
        known["figures"] = Way(Message("Figures"), "/figures/")
    if any(row.claim.kind == "term" for rows in archive.about.values() for row in rows):
        known["words"] = Way(Message("Words"), "/words/")
    sources = archive.lists.get("source", ())
    if any(archive.records[ref].all("cites") for ref in sources):
        known["cited"] = Way(Message("Cited"), "/cited/")
    if sources:
        known["coverage"] = Way(Message("Coverage"), "/coverage/")
    known["data"] = Way(Message("Data"), "/data/")
    known["corrections"] = Way(Message("Corrections"), "/corrections/")
    for ref in archive.lists.get("page", ()):
        shown = archive.labels[ref]
        known[ref.partition("/")[2]] = Way(shown.short, shown.url, lang=shown.short_lang)
    chosen = [known.pop(name) for name in settings.navigation if name in known]
    return (*chosen, *known.values())
