"""Any text, shown as written."""

from archive_site.model.kind import Kind, parse_text, show_text

KIND = Kind("text", parse_text, show_text)
