"""Which of the inputs of a file changed since it was made last, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from archive_site.builder.derive import NUMBERS

Reasons = tuple[tuple[str, tuple[str, ...]], ...]  # file written, what changed
Whys = Mapping[str, Mapping[str, str]]  # file to the parts of its digest by name

WORDS = {
    "fields": "its own fields",
    "text": "its text",
    "labels": "the title, date or address of a record that it names",
    "summary": "its summary",
    "counts": "how many records or claims are on it",
    "own": "its claims",
    "said": "what the held sources say on it",
    "silent": "which held sources give no figure on it",
    "mentioned_by": "which records mention it",
    "before": "the record before it",
    "after": "the record after it",
    "cards": "the cards it lists",
    "facets": "the counts of its facets",
    "total": "how many records it lists",
    "panels": "the claims it compares",
    "years": "the chronology's entries or counts",
    "lanes": "the marks of the chronology strip",
    "files": "the exported files",
    "held": "how many records are held",
    "rows": "the corrections it lists",
    "about": "what it is about",
    "added": "the records that were added last",
    "beginnings": "how words of search begin",
    "body": "its text",
    "claims": "the claims on it",
    "crumbs": "the way to it from home",
    "cut": "which words stand in this part of search",
    "csv": "the name of its file of figures",
    "drawn": "the map that is drawn",
    "facts": "its own fields",
    "films": "the films it shows",
    "folding": "how letters fold in search",
    "intro": "the words at its beginning",
    "issuers": "who issued the held sources",
    "label": "its title",
    "languages": "the languages of the held sources",
    "letters": "the letters that its names begin with",
    "marks": "the places on the map",
    "missing": "what the archive misses",
    "not_held": "the texts that are not held",
    "number": "which page of a list it is",
    "numbers": "the numbers of records in search",
    "of": "how many pages a list has",
    "pairs": "the claims that repeat or contradict each other",
    "record": "a record that it shows",
    "shown": "the entries it shows",
    "sources": "the sources on it",
    "untranslated": "whether its texts are translated",
    "span": "from when to when it reaches",
    "subjects": "what the words are said of",
    "texts": "the titles and texts of records that search shows",
    "types": "the record types",
    "undated": "the entries without a date",
    "ways": "the ways it offers",
    "window": "the part of the map that is shown",
    "without": "which languages lack it",
    "words": "which records have the words of this part of search",
    "written": "who wrote what the archive holds",
}


def reasons(
    before: Whys, now: Whys, written: Iterable[str]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """For each file that was written, what of it changed; nothing where it is new or was spoilt."""
    for path in written:
        if path not in before:
            yield path, ("it is new",)
        else:
            found = tuple(changed(before[path], now.get(path, {})))
            yield path, found or ("the file was changed or deleted since it was published",)


def changed(kept: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """The parts of a digest that differ."""
    return named_parts(name for name in {**kept, **now} if kept.get(name) != now.get(name))


def named_parts(names: Iterable[str]) -> list[str]:
    """Parts of a digest in words."""
    return [WORDS.get(name, name.replace("_", " ")) for name in names if name not in NUMBERS]
