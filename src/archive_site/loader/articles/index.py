"""The names of an archive, by what their words share with words that may stand for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from archive_site.loader.articles.fitting import Form
from archive_site.loader.articles.spelling import ELISION, STEM, Word, word

LEAST = 2  # sounds that a word and a name's word share at least
MANY = 300  # names whose words have the same consonants that are looked at


class Index:
    """Forms of names: by their first two words, by each of their words, by consonants."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self.by_first: dict[str, dict[str, list[int]]] = {}
        self.by_word: dict[str, set[int]] = {}
        self.by_bones: dict[str, list[int]] = {}
        for number, form in enumerate(forms):
            following = _heads(form.words[1]) if len(form.words) > 1 else {""}
            for key in _stands_under(form.words[0]):
                for head in following:
                    self.by_first.setdefault(key, {}).setdefault(head, []).append(number)
            for key in {key for each in form.words for key in _stands_under(each)}:
                self.by_word.setdefault(key, set()).add(number)
            for bones in form.words[-1].bones:
                self.by_bones.setdefault(bones, []).append(number)

    def begins(self, first: Word) -> bool:
        """Whether any form may begin with a word."""
        return any(key in self.by_first for key in _asks_for(first))

    def beginning(self, first: Word, following: Word | None) -> Iterator[Form]:
        """The forms that may begin with a word; longer ones only if the next word may be theirs."""
        heads = {"", *(_heads(following) if following else ())}
        found = {
            number: None
            for key in _asks_for(first)
            if (rest := self.by_first.get(key))
            for head in heads
            for number in rest.get(head, ())
        }
        return (self.forms[number] for number in found)

    def like(self, words: Sequence[Word]) -> Iterator[Form]:
        """The forms that share a surname, all of the words, or the last word's consonants."""
        sharing = [self._sharing(each) for each in words]
        within = set.intersection(*sharing)
        counts = Counter(number for each in sharing for number in each)
        around = {n for n, count in counts.items() if count >= len(self.forms[n].words)}
        near: Iterable[int] = (
            n for b in words[-1].bones if b for n in self.by_bones.get(b, ())[:MANY]
        )
        return (self.forms[n] for n in sorted(within | around | sharing[-1] | set(near)))

    def _sharing(self, given: Word) -> set[int]:
        keys = _asks_for(given)
        return {number for key in keys for number in self.by_word.get(key, ())}


def _stands_under(base: Word) -> set[str]:
    """The keys under which a name's word is found: sounds, stem, consonants."""
    stems = {each.rstrip("AI") for each in base.sounds}
    bones = {f"/{each}" for each in base.bones if each}
    arabic = {f"*{each}" for each in base.bones if each and base.script == "arabic"}
    return {*base.sounds, *(each for each in stems if len(each) >= STEM), *bones, *arabic} - {""}


def _asks_for(printed: Word) -> set[str]:
    """The keys of words that a printed word may stand for, endings of it left out."""
    if printed.script == "arabic":
        return {f"/{each}" for each in printed.bones if each}
    sounds = _sounds(printed)
    begun = {each[:length] for each in sounds for length in range(LEAST, len(each))}
    return {*sounds, *begun, *(f"*{each}" for each in printed.bones if each)} - {""}


def _heads(given: Word) -> set[str]:
    return {each[:2] for each in _sounds(given)} | {f"/{each[:1]}" for each in given.bones}


def _sounds(given: Word) -> frozenset[str]:
    bare = ELISION.sub("", given.text)
    return given.sounds | word(bare).sounds if bare != given.text else given.sounds
