"""Markdown source becomes `Prose`: HTML with a placeholder where a reference or footnote stands."""
