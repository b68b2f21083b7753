"""A point in decimal degrees (WGS 84), with its precision."""

from archive_site.model.kind import Kind
from archive_site.model.kinds.group import show_group

KIND = Kind("coordinates", None, show_group)
