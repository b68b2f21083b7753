"""Whose words a place of a paragraph holds, in the form of a claim's fields."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_site.loader.articles.attribution import Paragraph
from archive_site.loader.articles.authorities import Authorities, Known
from archive_site.loader.articles.passage import Passage
from archive_site.loader.articles.said import Said
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues.small import AND, OF

Fields = dict[str, object]

SPEAKING = ("person", "organization")
ARTICLE = re.compile(r"(?:the|la|le|les|l[’'])\s*", re.IGNORECASE)
OF_WHOM = re.compile(rf"\b(?:{across(OF, AND)})\s$", re.IGNORECASE)


class Voice:
    """Whose the words of a paragraph are; `referring` is where an agency refers to somebody."""

    def __init__(
        self,
        paragraph: Paragraph,
        referring: tuple[Passage, Said] | None,
        authorities: Authorities | None,
        tongue: Tongue,
    ) -> None:
        self.paragraph, self.referring = paragraph, referring
        self.authorities, self.tongue = authorities, tongue

    def of(self, place: int) -> Fields:
        """What a claim says of whose it is, and that its sentence denies or supposes it."""
        fields = self._of(place)
        if not self.doubts(place):
            return fields
        note = "The sentence denies or supposes it; see how it is meant."
        return {**fields, "attribution": "ambiguous", "note": note}

    def doubts(self, place: int) -> bool:
        """Whether a place is in a sentence that denies or supposes what it tells."""
        return any(each.start <= place < each.end for each in self.paragraph.doubted)

    def names(self, place: int) -> bool:
        """Whether a place is in the name of who speaks."""
        said = self.paragraph.said
        return any(each.place <= place < each.place + len(each.who) for each in said if each.named)

    def _of(self, place: int) -> Fields:
        said = self.paragraph.at(place)
        if said and said.explicit:
            via = {"via": [self._agent(said.via)]} if said.via else {}
            return {"by": [self._agent(said.who)], **via, "attribution": "explicit"}
        if said:
            whom = f"several, of whom {said.who} is one" if said.listed else said.who
            whom = whom or "what somebody says"
            note = f"The sentence refers to {whom}; whose words these are is not said."
            by = {"by": [self._agent(said.who)]} if said.named else {}
            return {**by, "attribution": "ambiguous", "note": note}
        if self.referring:
            passage, to = self.referring
            note = f"{passage.at} refers to {to.who}; whether that covers this is not said."
            return {"attribution": "ambiguous", "note": note}
        return {}

    def quoted(self, start: int, end: int) -> Fields:
        """Whose a quotation is, where the text says so."""
        said = self.paragraph.at(start) or self.paragraph.at(end - 1)
        if said and said.explicit:
            return self._of(start if said is self.paragraph.at(start) else end - 1)
        note = "In quotation marks; whose words these are is not said."
        return {"attribution": "ambiguous", "note": note}

    def _agent(self, printed: str) -> Fields:
        if not self.authorities:
            return {"as_printed": printed}
        return agent_of(printed, self.authorities, self.tongue.code)


def agent_of(printed: str, authorities: Authorities, language: str) -> Fields:
    """Who speaks, as the fields of an agent: the record if it is certain, the name as printed."""
    known = authorities.known_in(printed, language)
    speaking = [each for each in known if each.kind in SPEAKING]
    if not speaking or not _is_whom(speaking, printed):
        return {"as_printed": printed}
    last = speaking[-1]
    agent = {"agent": last.match.ref} if last.match.ref else {}
    return {**agent, "as_printed": printed[last.start :] if last.kind == "person" else printed}


def _is_whom(known: Sequence[Known], printed: str) -> bool:
    """Whether the last name is who speaks: a person after an office, a body with no office.

    Of "the director of the museum" neither is: nobody is named.
    """
    last = known[-1]
    if last.end != len(printed) or OF_WHOM.search(printed, 0, last.start):
        return False
    if last.kind == "person":
        return all(each.kind != "person" for each in known[:-1])
    return len(known) == 1 and not ARTICLE.sub("", printed[: last.start])
