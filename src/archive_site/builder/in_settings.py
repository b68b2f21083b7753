"""What is wrong in `archive.yaml` as the archive stands, and where in it something stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive_site.builder.found import Found
from archive_site.builder.scan import File
from archive_site.checks.contested_terms import able
from archive_site.loader.places import place_in
from archive_site.loader.tree import compose
from archive_site.model.archive import Archive
from archive_site.model.problems import Place, Problem


def place_of(file: File, name: str, path: str) -> Place:
    """The place of a key in a file of settings, `name` being its path as messages name it."""
    tree = compose(name, Path(file.full).read_text("utf-8-sig"), 1)[0]
    return place_in(name, tree, path) if tree else Place(name)


def idle_terms(archive: Archive, found: Found) -> Iterator[Problem]:
    """A warning where contested terms are given, and no record says that it is contested."""
    file, types = found.tree.settings, able(archive)
    if not (file and found.rules.settings.contested_terms):
        return
    said = {each.one("contested") for each in archive.records.values() if each.type in types}
    if "" in said and "yes" not in said:
        place = place_of(file, f"{found.where.content.name}/{file.path}", "contested_terms")
        told = "contested_terms hold for records that say contested: yes, and none does"
        cure = "write it in each event that is contested, contested: no in the others"
        yield Problem(place, "C010", f"{told}; {cure}", warning=True)
