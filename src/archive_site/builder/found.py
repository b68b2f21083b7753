"""What lies in the folders of an archive, read: each file by itself."""

from __future__ import annotations

import msgspec

from archive_site.builder.ledger import Ledger
from archive_site.builder.library import Stock
from archive_site.builder.media import read_media
from archive_site.builder.permalinks import Permalinks, read_permalinks
from archive_site.builder.read import Rules, read, read_rules
from archive_site.builder.scan import Tree, scan
from archive_site.builder.unchanged import Folders
from archive_site.loader.records import Reading
from archive_site.model.media import MediaFile
from archive_site.model.problems import Problem


class Found(msgspec.Struct, frozen=True):
    """What the files of an archive gave, each by itself, and what is wrong in them."""

    where: Folders
    tree: Tree
    rules: Rules
    readings: dict[str, Reading]
    permalinks: Permalinks
    problems: tuple[Problem, ...]
    stock: Stock
    media: dict[str, MediaFile]


def find(where: Folders, ledger: Ledger) -> Found:
    """What lies in the folders of an archive, read."""
    tree, unusable = scan(where.content)
    rules, unruly = read_rules(tree, where, ledger)
    readings, texts = read(tree, rules, ledger, where.content.name)
    permalinks, unlisted = read_permalinks(where.permalinks)
    problems = (*unusable, *unruly, *unlisted)
    media = read_media(where, tree.media, readings, ledger)
    stock = Stock(texts, ledger.words(rules.code), ledger.cuts())
    return Found(where, tree, rules, readings, permalinks, problems, stock, media)
