"""Words of particular languages stand in the tables of `tongues`, and in no further module."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import archive_site.loader.articles as articles

HOME = Path(articles.__file__).parent
WORDS = re.compile(
    r"[А-Яа-яё]{3,}|[\u0620-\u065f\u067e-\u06d3]{3,}|[ა-ჰ]{3,}|\w*[əğışç]\w*[a-z]{2}"
)
SETS = re.compile(r"\[[^\]]*\]")  # of letters, in patterns
LETTERS = {  # that know scripts by their letters, or names by their sounds
    *("decoding.py", "from_right.py", "naming.py", "spelling.py"),
}
STILL = {  # that hold words of a few languages beside their rules; none is added here
    *("attribution.py", "gathering.py", "html_authors.py", "html_days.py"),
    *("numbers.py", "paragraphs.py"),
    *("reach.py", "sentences.py", "spans.py", "spotting.py"),
    *("terms.py",),
}


def _words(path: Path) -> set[str]:
    """The words of languages with letters of their own in the texts and patterns of a module."""
    tree = ast.parse(path.read_text("utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said
    )
    return {word for text in texts for word in WORDS.findall(SETS.sub("", text))}


def test_words_of_languages_stand_in_their_tables() -> None:
    paths = [path for path in HOME.rglob("*.py") if path.parent.name != "tongues"]
    found = {path.name: words for path in paths if (words := _words(path))}
    assert found.keys() == LETTERS | STILL, found
