"""Record files become records and problems; records become an archive."""
