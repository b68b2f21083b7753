"""A file of SQLite that may be lost: made anew where it is missing, damaged or of another schema.

The transaction that is begun when it is opened is the lock between two commands.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import NamedTuple

from archive_site.model.problems import ArchiveSiteError


class Kind(NamedTuple):
    """What a cache holds: statements that make its tables, a number that tells them from others'.

    `wait` is for how many seconds it may be another command's, `busy` what is said after these.
    """

    tables: str
    schema: int
    wait: int
    busy: str


class _OtherSchema(Exception):
    pass


def open_cache(path: Path, kind: Kind) -> sqlite3.Connection:
    """Open a cache, locked until it is closed; its folder is made where it isn't there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return begun(path, kind)
    except OSError as error:
        message = f"{path.parent} can't be written: {error.strerror}; mend its rights"
        raise ArchiveSiteError(message) from error
    except (sqlite3.DatabaseError, _OtherSchema) as error:
        if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
            raise ArchiveSiteError(kind.busy) from error
        path.unlink(missing_ok=True)
        return begun(path, kind)


def begun(path: str | Path, kind: Kind, *, threads: bool = False) -> sqlite3.Connection:
    """A connection whose transaction has begun; with `threads`, several may use it in turn."""
    connection = sqlite3.connect(
        path, timeout=kind.wait, isolation_level=None, check_same_thread=not threads
    )
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN IMMEDIATE")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        statements = [each for each in kind.tables.split(";") if each.strip()]
        if version == 0:
            for statement in statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {kind.schema}")
        elif version != kind.schema:
            raise _OtherSchema
        for statement in statements:
            if "CREATE TABLE" in statement:
                name = statement.split()[2].partition("(")[0]
                connection.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchall()  # noqa: S608 - a name of ours
    except BaseException:
        connection.close()
        raise
    return connection
