"""The files of a theme: the archive's own, file by file, in front of the built-in ones."""

from __future__ import annotations

from pathlib import Path

from archive_site.builder.unchanged import Folders, files, theme
from archive_site.loader.decode import decode
from archive_site.model.problems import Place, Problem

ASSETS = "assets/"
TEMPLATES = (".html", ".xml", ".svg", ".js", ".ics")


def theme_files(where: Folders) -> tuple[dict[str, str], dict[str, str], list[Problem]]:
    """Templates by name; assets' full paths by path below the site; what can't be read."""
    sources: dict[str, str] = {}
    assets: dict[str, str] = {}
    problems: list[Problem] = []
    for top in dict.fromkeys((theme().resolve(), where.templates.resolve())):
        for path, entry in sorted(files(top)):
            full, file = Path(entry.path), f"{top.name}/{path}"
            if not entry.is_file() or not full.resolve().is_relative_to(top):
                found = "a link that leads out of this folder, or to no file; put the file here"
                problems.append(Problem(Place(file), "R028", found))
            elif path.startswith(ASSETS):
                assets[path] = entry.path
            elif path.endswith(TEMPLATES):
                sources[path], faults = decode(file, full.read_bytes())
                problems.extend(faults)
    return sources, assets, problems
