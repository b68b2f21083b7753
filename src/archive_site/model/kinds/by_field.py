"""Values kept by the name of the field that they are about."""

from archive_site.model.kind import Kind
from archive_site.model.kinds.group import show_group

KIND = Kind("by-field", None, show_group)
