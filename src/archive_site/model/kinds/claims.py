"""Statements of a source; the reader keeps them in `Record.claims`."""

from archive_site.model.kind import Kind
from archive_site.model.kinds.group import show_group

KIND = Kind("claims", None, show_group)
