"""The built folder, to be served at the path of the archive's base address."""

from __future__ import annotations

from archive_site.builder.ledger import in_memory
from archive_site.builder.read import read_rules
from archive_site.builder.scan import scan
from archive_site.builder.unchanged import Folders
from archive_site.model.problems import ArchiveSiteError
from archive_site.preview.folder import Folder
from archive_site.preview.shelf import NOT_FOUND
from archive_site.renderer.links import root_of


def built_folder(where: Folders) -> Folder:
    """The built folder; there must be one."""
    if not (where.site / "index.html").is_file():
        raise ArchiveSiteError(f"there is no site in {where.site}; build it first")
    rules, _ = read_rules(scan(where.content)[0], where, in_memory())
    return Folder(where.site, root_of(NOT_FOUND, rules.settings.base_url))
