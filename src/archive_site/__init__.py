"""Press articles and their metadata become records; records become a static, citable archive."""
