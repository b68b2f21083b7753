"""Whether what stands in quotation marks, of nobody that is named, is a statement at all."""

from __future__ import annotations

import re

from archive_site.loader.articles.doubts import tells
from archive_site.loader.articles.sentences import QUOTED, Span, sentence_at
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.utterances import told_near

BESIDE = 160  # characters round a quotation in which it may be told that it is said
LONG = 8  # words of a part of a sentence that nobody puts in quotation marks but to quote it
FIRST = 6  # and of what begins one with a capital, as no word does that is only called so
ENDED = re.compile(r"[.!?…,;:—–؟،-][”\"»“\s]*$")
BY_ITSELF = re.compile(r"[\W\d]*")
CODE = re.compile(r"(?:\"\s?:|=|\w\()\s?\"$"), re.compile(r"\"\s?[:\]}]")  # round a line of data


def states(text: str, span: Span, words: str, tongue: Tongue) -> bool:
    """Whether words in quotation marks are a statement: a whole sentence, a long part of one.

    Fewer are where the sentence tells that somebody says them; else they are a word that is
    called so, a title, a slogan.
    """
    if _of_code(text, span):
        return False
    sentence = sentence_at(text, span.start)
    before, after = text[sentence.start : span.start], text[span.end : sentence.end]
    capital, many = words[:1].isupper(), len(words.split())
    if capital and (
        ENDED.search(text[span.start : span.end]) or text[span.end : span.end + 1] == ","
    ):
        return True
    if BY_ITSELF.fullmatch(before) and (BY_ITSELF.fullmatch(after) or (capital and many >= FIRST)):
        return True
    if many >= LONG and not capital:
        return True
    before, after = QUOTED.sub(" ", before)[-BESIDE:], QUOTED.sub(" ", after)[:BESIDE]
    return told_near(before, after) or tells(f"{before} {after}", tongue)


def _of_code(text: str, span: Span) -> bool:
    before, after = CODE
    return bool(before.search(text, 0, span.start + 1) or after.match(text, span.end - 1))
