"""Paths of press articles to drafts, drafts to records: conducts reading, describing, review."""
