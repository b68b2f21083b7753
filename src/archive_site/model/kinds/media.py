"""Pictures and files that go with a record."""

from archive_site.model.kind import Kind
from archive_site.model.kinds.group import show_group

KIND = Kind("media", None, show_group)
