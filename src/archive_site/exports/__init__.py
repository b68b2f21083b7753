"""Views of the archive become the files that other programs read, one module a format."""
