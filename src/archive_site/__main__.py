"""`python -m archive_site`."""

from archive_site.cli.main import main

main()
