"""What `build.py` does: make the project's environment, find outside tools, run every check."""
