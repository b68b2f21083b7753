"""Names of a thing, with language, script and time."""

from archive_site.model.kind import Kind
from archive_site.model.kinds.group import show_group

KIND = Kind("names", None, show_group)
