"""Templates as they were compiled in an earlier run, kept where Python keeps its own modules'.

They are code, so they lie beside ours and never in an archive, which may be somebody else's.
"""

from __future__ import annotations

import contextlib
import pickle
from hashlib import sha256

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from archive_site.renderer.voice import Voice

DAMAGED = (OSError, EOFError, ValueError, TypeError, ImportError, AttributeError, LookupError)


class Compiled(FileSystemBytecodeCache):
    """Compiled templates of one voice, found again by their source, its words and our code.

    `code` is the digest of our code and of the libraries. Where the folder can't be written to,
    nothing is kept.
    """

    def __init__(self, folder: str, code: str, voice: Voice) -> None:
        super().__init__(folder, "template-%s.bin")
        self.voice = f"{voice.lang} {voice.links} {voice.prefix} {voice.main}"
        self.mark = f"{code} {self.voice} {voice.mark}"

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """A file for each template and way of speaking."""
        return super().get_cache_key(f"{self.voice} {name}", filename)

    def get_source_checksum(self, source: str) -> str:
        """A digest of all that a template is compiled from."""
        return sha256(f"{self.mark}\0{source}".encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """What was kept; nothing where it is damaged."""
        try:
            super().load_bytecode(bucket)
        except (*DAMAGED, pickle.UnpicklingError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template, where that can be."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)
