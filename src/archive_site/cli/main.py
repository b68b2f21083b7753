"""The entry: a build with nothing to do ends here, before click or anything heavy is imported."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from time import perf_counter

from archive_site.builder.unchanged import folders, inputs_of, unchanged
from archive_site.cli.say import BROKEN_OFF, INTERRUPTED, built_lines

PLAIN = {"--content": "content", "--out": "site"}


def main() -> None:
    """Run a command line; one that is broken off says so."""
    try:
        _main()
    except KeyboardInterrupt:
        sys.stderr.write(f"{BROKEN_OFF}\n")
        sys.exit(INTERRUPTED)


def _main() -> None:
    begun = perf_counter()
    arguments = sys.argv[1:]
    for stream in (sys.stdout, sys.stderr):  # a letter that a terminal lacks stops nothing
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    options, inputs = _plain_build(arguments), None
    if options is not None:
        where = folders(options.get("content", "content"), options.get("site"))
        inputs = inputs_of(where)
        said = unchanged(where, inputs)
        if said is not None:
            lines = built_lines({**said, "seconds": perf_counter() - begun}, where)
            sys.stdout.write("".join(f"{line}\n" for line in lines))
            sys.exit(0)
    from archive_site.cli.run import run

    run(arguments, inputs)


def _plain_build(arguments: list[str]) -> dict[str, str] | None:
    """The options of a build that has no others than where things lie; else None."""
    if arguments[:1] != ["build"] or len(arguments) % 2 == 0:
        return None
    pairs = list(zip(arguments[1::2], arguments[2::2], strict=True))
    if any(name not in PLAIN for name, _ in pairs):
        return None
    return {PLAIN[name]: value for name, value in pairs}
