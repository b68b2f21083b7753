"""Bytes of one kind of file to clippings, or to the files that it holds: each gives a `READER`."""
