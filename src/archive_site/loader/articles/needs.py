"""What a pattern can't match without: of which words any text that it matches in has one."""

from __future__ import annotations

import re

LONG_WORD = 5  # letters from which a word is as good a sign as a longer one
MOST = 80  # words that are looked for in a text faster than a pattern is
LETTERS = re.compile(r"[^|()\[\\.^$?*+{]+(?![?*+{])")  # each of them once
ATOM = re.compile(  # what a pattern is made of; a group's beginning, or all else but its end
    r"""(?P<around>\(\?<?[=!]) | (?P<group>\((?:\?:|\?P<\w+>|\?-?i:|\?>)?)
    | (?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])
    | (?P<none>\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|[A-Za-z0-9])|[.^$])
    | \\(?P<escaped>.) | (?P<plain>[^|)])""",
    re.X | re.S,
)
TIMES = re.compile(r"(?P<none>[?*]|\{0?,\d*\})[?+]?|(?:\+|\{\d+,?\d*\})[?+]?")
Words = frozenset[str]
NONE: Words = frozenset()


def folded(text: str) -> str:
    """A text in small letters, with one for the two that are i in Turkish."""
    return (text if text.isascii() else text.replace("İ", "i").replace("ı", "i")).lower()


def needed(pattern: str) -> tuple[str, ...]:
    """Words, in small letters, of which a text has one wherever the pattern matches; () if unsure.

    It reads the patterns of this package, which don't ignore spaces.
    """
    words, _ = _any_of(pattern, 0)
    return tuple(sorted(words)) if len(words) <= MOST else ()


def _any_of(pattern: str, at: int) -> tuple[Words, int]:
    """The words of alternatives, up to the end of their group."""
    each: list[Words] = []
    while True:
        words, at = _sequence(pattern, at)
        each.append(words)
        if not pattern.startswith("|", at):
            break
        at += 1
    return (frozenset().union(*each) if all(each) else NONE), at + 1


def _sequence(pattern: str, at: int) -> tuple[Words, int]:
    """The best words of what stands one after the other."""
    run, found = "", [NONE]
    while at < len(pattern) and pattern[at] not in "|)":
        if letters := LETTERS.match(pattern, at):
            run, at = run + folded(letters[0]), letters.end()
            continue
        words, at, letter = _atom(pattern, at)
        times = TIMES.match(pattern, at)
        at = times.end() if times else at
        if times and times["none"]:
            letter, words = "", NONE
        run += letter
        if times or not letter:
            found += [frozenset({run})] if run else []
            run = ""
        found.append(words)
    return max((*found, frozenset({run} if run else ())), key=_worth), at


def _atom(pattern: str, at: int) -> tuple[Words, int, str]:
    """The words of one piece of a pattern, where it ends, and the letter that it is, if it is."""
    atom = ATOM.match(pattern, at)
    assert atom, pattern[at:]
    if atom["around"] or atom["group"]:
        words, end = _any_of(pattern, atom.end())
        return (NONE if atom["around"] else words), end, ""
    if atom["set"]:
        letters = _letters(atom["set"])
        return letters, atom.end(), next(iter(letters)) if len(letters) == 1 else ""
    return NONE, atom.end(), folded(atom["escaped"] or atom["plain"] or "")


def _letters(written: str) -> Words:
    """The letters of a set, if it names each."""
    if re.search(r"^\[\^|\\|.-.", written):
        return NONE
    return frozenset(folded(written[1:-1]))


def _worth(words: Words) -> tuple[int, int]:
    """How good a sign some words are: the shortest of them long, and few."""
    return min(LONG_WORD, min(map(len, words), default=0)), -len(words)
