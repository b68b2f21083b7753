"""Markdown; the reader keeps its HTML in `Record.notes`."""

from archive_site.model.kind import Kind, parse_text, show_text

KIND = Kind("prose", parse_text, show_text)
