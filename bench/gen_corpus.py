#!/usr/bin/env python3
"""Write a deterministic, synthetic archive of N records in the format of archive-site.

    gen_corpus.py N OUT [--seed S]

OUT/content/ gets archive.yaml, pages/about.md and N records: about 68 % sources (press articles),
10 % screenings, 10 % events, 5 % people, 3 % organizations, 2 % places, 1 % films and twelve
measures. About 30 % of the sources carry one to six claims. Standard library only; the same N and
seed always give the same bytes.
"""
# ruff: noqa: S311, SIM905 - nothing here is secret, and lists of words are read best as texts

from __future__ import annotations

import argparse
import datetime
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

SEED = 20261120
TITLE = "Synthetic archive"
BASE_URL = "https://archive.example"
RIGHTS = "https://rightsstatements.org/vocab/InC/1.0/"

SYLLABLES = (
    "ka ra ni lo ve ter min dor sal be ur an esh qa mar il to pre con sti da ge "
    "ru ber lin fa no ist al om per vi so ka zan mir he lan tu ri ed"
).split()
COMMON = (
    "the of and to in a that film was for on with as by at from director screening "
    "archive audience festival documentary after before city first interview year "
    "reported said their which about when one would into new war family village "
    "border people history memory camera footage broadcast newspaper debate"
).split()
FOREIGN = {
    "az": [
        "Sənədli film festivalın ən gözlənilən nümayişlərindən biri oldu.",
        "Rejissor çəkilişlərin üç il davam etdiyini söylədi.",
        "Tamaşaçılar müzakirədə şəhərin keçmişini xatırladılar.",
    ],
    "ru": [
        "Показ документального фильма прошёл при полном зале.",
        "Режиссёр рассказал о съёмках в приграничной деревне.",
        "После сеанса зрители ещё долго не расходились.",
    ],
    "tr": [
        "Belgeselin gösterimi büyük ilgi gördü.",
        "Yönetmen, çekimlerin üç yıl sürdüğünü söyledi.",
        "İzleyiciler tartışmada şehrin geçmişini hatırladı.",
    ],
    "ar": [
        "عُرض الفيلم الوثائقي أمام جمهور كبير.",
        "قال المخرج إن التصوير استغرق ثلاث سنوات.",
        "ناقش الحاضرون ذاكرة المدينة وتاريخها.",
    ],
}
LANGUAGES = ["en"] * 6 + ["az", "az", "ru", "tr", "ar"]
FIRST = (
    "Leyla Rauf Nigar Orkhan Aysel Emin Anna Pavel Irina Mehmet Elif Karim Layla Thomas Maria "
    "Jürgen Çınar Şəhla Günel Ömər"
).split()
LAST = (
    "Məmmədov Əliyeva Petrova Sokolov Yılmaz Kaya Haddad Mansour Smith Weber Novák Hüseynli "
    "Quliyev Rzayeva Ivanova Demir Şahin Laurent Rossi Berg"
).split()
CITIES = (
    "Bakı Tbilisi Yerevan İstanbul Moscow Berlin Paris Sheki Gəncə Ankara Leipzig Amsterdam "
    "Prague Kyiv Beirut Cairo Tehran Vienna London Warsaw"
).split()
GENRES = (
    "news-item news-item news-item report report interview opinion press-release statement "
    "review programme-note"
).split()
ISSUERS = (
    "news-agency news-agency newspaper newspaper newspaper news-site news-site broadcaster "
    "state-body ngo campaign unknown"
).split()
ORG_KINDS = (
    "news-agency newspaper news-site broadcaster state-body ngo foundation museum university "
    "film-company"
).split()
SCREENING_KINDS = "premiere public public festival festival broadcast online education".split()
EVENT_KINDS = "occurrence commemoration declaration resolution award launch".split()
ROLES = "drt pro cng aus flm nrt".split()
NUMBERS = (
    ("{}", "exact"),
    ("over {}", "more-than"),
    ("at least {}", "at-least"),
    ("as many as {}", "as-many-as"),
    ("about {}", "about"),
    ("nearly {}", "nearly"),
)
MEASURES = (
    ("people-present", "People present", "people"),
    ("tickets-sold", "Tickets sold", "tickets"),
    ("people-displaced", "People displaced", "people"),
    ("people-wounded", "People wounded", "people"),
    ("people-missing", "People missing", "people"),
    ("houses-damaged", "Houses damaged", "houses"),
    ("villages-named", "Villages named", "villages"),
    ("witnesses-interviewed", "Witnesses interviewed", "people"),
    ("hours-of-footage", "Hours of footage", "hours"),
    ("countries-shown-in", "Countries shown in", "countries"),
    ("years-since", "Years since", "years"),
    ("signatures", "Signatures", "signatures"),
)
COUNTED = "people residents civilians visitors families witnesses spectators".split()
GROUPS = ("children", "women", "elderly")
SHARES = (
    ("screening", 0.10),
    ("event", 0.10),
    ("person", 0.05),
    ("organization", 0.03),
    ("place", 0.02),
    ("film", 0.01),
)
PREFIX = {
    "source": "src",
    "screening": "scr",
    "event": "evt",
    "person": "per",
    "organization": "org",
    "place": "plc",
    "film": "flm",
}
FOLDER = {
    "source": "sources",
    "screening": "screenings",
    "event": "events",
    "person": "people",
    "organization": "organizations",
    "place": "places",
    "film": "films",
    "measure": "measures",
}


class Ref(str):
    """A reference, `folder/id`, or a citation, `folder/id ¶3`."""


HUB = Ref("films/flm-000001")  # a record that so many sources are about:
NAMING = 500


class Mark(NamedTuple):
    """A reference or citation in a text: `kind` is reference or citation."""

    kind: str
    ref: str
    rest: str  # words or locator


class Entry(NamedTuple):
    """A record: its type, id, front matter, and its body as blocks of texts and marks."""

    type: str
    id: str
    meta: dict[str, Any]
    body: list[str | Mark]


class Archive:
    """Draws records; `entries` yields all of them, in a fixed order."""

    def __init__(self, n: int, seed: int = SEED) -> None:
        self.rng = rng = random.Random(seed)
        drawn = {"".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(2500)}
        self.vocabulary = COMMON * 12 + sorted(drawn)
        self.counts = {kind: max(3, round(n * share)) for kind, share in SHARES}
        rest = n - sum(self.counts.values()) - len(MEASURES)
        self.counts = {"source": max(5, rest), **self.counts}
        topical = max(5, min(100, n // 100))
        self.topics = [("film", number) for number in range(min(topical, self.counts["film"]))]
        self.topics += [("event", number) for number in range(min(topical, self.counts["event"]))]
        self.people = [
            f"{rng.choice(FIRST)} {rng.choice(LAST)} {self.word().title()}"
            for _ in range(max(self.counts["person"], n // 10))
        ]
        self.places = [
            f"{rng.choice(CITIES)} {self.word().title()}" for _ in range(self.counts["place"])
        ]
        kinds = ["Film Fund", "Studio", "Archive", "Cinema House"]
        self.orgs = [
            f"{self.word().title()} {rng.choice(kinds)}" for _ in range(self.counts["organization"])
        ]
        self.films = [
            f"The {self.word().title()} {self.word().title()}" for _ in range(self.counts["film"])
        ]

    def entries(self) -> Iterator[Entry]:
        """Every record, type by type."""
        for kind, count in self.counts.items():
            for number in range(count):
                meta, words, lang = getattr(self, f"_{kind}")(number)
                name = f"{PREFIX[kind]}-{number + 1:06d}"
                meta |= {"added": self._date(2024), "described_by": "the archive"}
                yield Entry(kind, name, meta, self._body(words, lang))
        for name, title, unit in MEASURES:
            yield Entry("measure", name, self._measure(title, unit), self._body(60, "en"))

    # What records are made of

    def word(self) -> str:
        """A word of the vocabulary."""
        return self.rng.choice(self.vocabulary)

    def _named(self, kind: str, number: int | None = None) -> Ref:
        at = self.rng.randrange(self.counts[kind]) if number is None else number
        return Ref(f"{FOLDER[kind]}/{PREFIX[kind]}-{at + 1:06d}")

    def _refs(self, kind: str, low: int, high: int) -> list[Ref]:
        return sorted({self._named(kind) for _ in range(self.rng.randint(low, high))})

    def _cited(self, low: int, high: int) -> list[Ref]:
        found = self._refs("source", low, high)
        return [Ref(f"{ref} ¶{self.rng.randint(1, 9)}") for ref in found]

    def _about(self) -> list[Ref]:
        some = self.rng.sample(self.topics, min(len(self.topics), self.rng.randint(1, 5)))
        return sorted(self._named(kind, number) for kind, number in some)

    def _date(self, since: int = 1988) -> str:
        days = 365 if since > 1988 else 13500
        day = datetime.date(since, 1, 1) + datetime.timedelta(days=self.rng.randrange(days))
        return day.isoformat()

    def _dated(self) -> dict[str, str]:
        """Mostly a day; sometimes a month, rarely about a year; those with a note."""
        day, roll = self._date(), self.rng.random()
        if roll < 0.94:
            return {"date": day}
        date = day[:7] if roll < 0.98 else f"{day[:4]}~"
        return {"date": date, "date_note": "No day is printed; counted from the text."}

    def _agent(self, role: str) -> dict[str, Any]:
        if self.rng.random() < 0.5:
            return {"agent": self._named("person"), "role": role}
        return {"agent": self.rng.choice(self.people), "role": role}

    # One method a type: front matter, words of the body, language of its sentences

    def _source(self, number: int) -> tuple[dict[str, Any], int, str]:
        rng, lang = self.rng, self.rng.choice(LANGUAGES)
        title = " ".join(rng.choices(self.vocabulary, k=rng.randint(4, 9))).capitalize()
        meta: dict[str, Any] = {"title": title, "summary": self._sentence("en", False)}
        meta |= {"genre": rng.choice(GENRES), "issuer_kind": rng.choice(ISSUERS)}
        if rng.random() < 0.95:
            meta["publisher"] = self._named("organization")
        if rng.random() < 0.5:
            meta["author"] = [{"agent": self._named("person"), "kind": "person"}]
        else:
            meta["author"] = [{"agent": rng.choice(self.people), "kind": "person"}]
        meta |= {**self._dated(), "language": [lang]}
        meta["url"] = f"https://press.example/{self.word()}/{number + 1}"
        meta["accessed"] = self._date(2024)
        if rng.random() < 0.5:
            meta["original"] = {
                "name": f"{number + 1:06d}.txt",
                "sha256": f"{rng.getrandbits(256):064x}",
                "bytes": str(rng.randint(900, 9000)),
                "received": self._date(2024),
            }
        meta |= {"access": "abstract", "rights": RIGHTS}
        reported = self._refs("screening", 0, 2) + self._refs("event", 0, 2)
        meta["reports"] = [
            {"ref": ref, "at": f"¶{rng.randint(1, 9)}", "link": "stated"} for ref in reported
        ]
        meta["about"] = self._about()
        if number < NAMING and HUB not in meta["about"]:
            meta["about"].append(HUB)
        meta["mentions"] = self._refs("person", 0, 5) + self._refs("place", 0, 2)
        if rng.random() < 0.3:
            subjects = [
                ref for ref in [*meta["about"], *reported] if ref.startswith(("events/", "films/"))
            ]
            meta["claims"] = list(self._claims(rng.randint(1, 6), subjects))
        words = max(150, min(900, int(rng.lognormvariate(5.86, 0.45))))
        return meta, words, lang

    def _claims(self, count: int, subjects: list[Ref]) -> Iterator[dict[str, Any]]:
        rng, whole = self.rng, ""
        for number in range(1, count + 1):
            claim: dict[str, Any] = {"id": f"c{number}"}
            roll = rng.random()
            subject = rng.choice(subjects)
            if roll < 0.6:
                form, reads_as = rng.choice(NUMBERS)
                value = rng.choice([rng.randint(2, 40), rng.randint(40, 2000)])
                claim["measure"] = Ref(f"measures/{rng.choice(MEASURES)[0]}")
                if rng.random() < 0.7:
                    claim["about"] = subject
                claim |= {"printed": form.format(f"{value:,}"), "value": str(value)}
                claim |= {"reads_as": reads_as, "counted": rng.choice(COUNTED)}
                if whole and rng.random() < 0.3:
                    claim |= {"group": [rng.choice(GROUPS)], "part_of": whole}
                else:
                    whole = claim["id"]
            elif roll < 0.7:
                day = self._date()
                claim |= {"kind": "date", "about": subject, "printed": day, "date": day}
            else:
                kind = rng.choice(["term", "term", "statement", "responsibility"])
                said = " ".join(rng.choices(self.vocabulary, k=rng.randint(1, 6)))
                claim |= {"kind": kind, "about": subject, "printed": said}
            claim["at"] = f"¶{rng.randint(1, 9)}"
            claim["quote"] = " ".join(rng.choices(self.vocabulary, k=rng.randint(4, 9)))
            if rng.random() < 0.3:
                claim["by"] = [{"agent": self._named("organization"), "as_printed": "officials"}]
            if rng.random() < 0.1:
                claim |= {"attribution": "ambiguous", "note": "Whose word it is, is not said."}
            yield claim

    def _screening(self, number: int) -> tuple[dict[str, Any], int, str]:
        rng, lang = self.rng, self.rng.choice(LANGUAGES)
        film, place = rng.randrange(len(self.films)), rng.randrange(len(self.places))
        sources = self._cited(1, 4)
        meta = {
            "title": f"{self.films[film]}, {self.places[place]}",
            "summary": self._sentence("en", False),
            "kind": rng.choice(SCREENING_KINDS),
            "film": [self._named("film", film)],
            **self._dated(),
            "place": [self._named("place", place)],
            "credits": [
                {"agent": self._named("organization"), "role": "organizer", "per": sources[:1]},
                {**self._agent("speaker"), "per": sources[-1:]},
            ],
            "stated_by": {"film": sources, "date": sources[:1], "place": sources[-1:]},
        }
        return meta, rng.randint(60, 200), lang

    def _event(self, number: int) -> tuple[dict[str, Any], int, str]:
        rng, lang = self.rng, self.rng.choice(LANGUAGES)
        sources = self._cited(1, 4)
        title = f"{self.word().capitalize()} {self.word()} of {rng.choice(self.films)}"
        meta: dict[str, Any] = {"title": title, "summary": self._sentence("en", False)}
        meta |= {
            "kind": rng.choice(EVENT_KINDS),
            **self._dated(),
            "place": self._refs("place", 0, 1),
        }
        meta["agents"] = [
            {**self._agent("participant"), "per": sources[:1]} for _ in range(rng.randint(0, 3))
        ]
        meta["stated_by"] = {"date": sources, "place": sources[:1]}
        return meta, rng.randint(80, 250), lang

    def _person(self, number: int) -> tuple[dict[str, Any], int, str]:
        name = self.people[number]
        role = {"as_printed": self.rng.choice(["director", "producer", "critic", "historian"])}
        meta = {
            "title": name,
            "sort_name": f"{name.split()[1]}, {name.split()[0]} {name.split()[2]}",
            "standing": "public-role",
            "shown": "named",
            "roles": [
                role | {"organization": self._named("organization"), "per": self._cited(1, 4)}
            ],
        }
        return meta, self.rng.randint(60, 260), self.rng.choice(LANGUAGES)

    def _organization(self, number: int) -> tuple[dict[str, Any], int, str]:
        meta = {
            "title": self.orgs[number],
            "kind": self.rng.choice(ORG_KINDS),
            "place": self._named("place"),
            "founded": str(self.rng.randint(1890, 2010)),
            "stated_affiliation": [{"text": self.word().capitalize(), "per": self._cited(1, 3)}],
        }
        return meta, self.rng.randint(60, 260), self.rng.choice(LANGUAGES)

    def _place(self, number: int) -> tuple[dict[str, Any], int, str]:
        meta: dict[str, Any] = {
            "title": self.places[number],
            "kind": self.rng.choice(["settlement", "settlement", "building", "region"]),
        }
        if number:
            within = self._named("place", self.rng.randrange(number))
            meta["within"] = [{"ref": within, "per": self._cited(1, 2)}]
        meta["coordinates"] = {
            "lat": f"{self.rng.uniform(30, 60):.2f}",
            "lon": f"{self.rng.uniform(0, 60):.2f}",
            "precision": "settlement",
        }
        meta["stated_by"] = {"coordinates": self._cited(1, 1)}
        return meta, self.rng.randint(60, 260), self.rng.choice(LANGUAGES)

    def _film(self, number: int) -> tuple[dict[str, Any], int, str]:
        sources = self._cited(1, 4)
        meta = {
            "title": self.films[number],
            "names": [{"value": self.films[number], "lang": "en", "per": sources[:1]}],
            "summary": self._sentence("en", False),
            "kind": self.rng.choice(["documentary", "documentary", "documentary", "short"]),
            "year": str(self.rng.randint(1988, 2024)),
            "country": [self.rng.choice(["AZ", "GE", "TR", "DE", "FR"])],
            "language": [self.rng.choice(LANGUAGES)],
            "credits": [{**self._agent(role), "per": sources[:1]} for role in ROLES],
            "subject": self._refs("event", 1, 3),
            "production_place": self._refs("place", 1, 1),
            "stated_by": dict.fromkeys(
                ("year", "country", "language", "production_place"), sources
            ),
        }
        return meta, self.rng.randint(80, 260), self.rng.choice(LANGUAGES)

    def _measure(self, title: str, unit: str) -> dict[str, Any]:
        about = self._named("event", self.rng.randrange(3))
        groups = [{"id": each, "label": each} for each in GROUPS]
        return {
            "title": title,
            "unit": unit,
            "definition": self._sentence("en", False),
            "about": about,
            "groups": groups,
        }

    # Texts

    def _sentence(self, lang: str, markup: bool = True) -> str:
        rng = self.rng
        if (lang != "en" and rng.random() < 0.45) or rng.random() < 0.02:
            return rng.choice(FOREIGN[lang if lang != "en" else rng.choice(list(FOREIGN))])
        words = rng.choices(self.vocabulary, k=rng.randint(7, 22))
        roll = rng.random() if markup else 1
        at = rng.randrange(len(words) - 2)
        if roll < 0.05:
            address = f"https://example.org/{words[at]}/{rng.randrange(9999)}"
            words[at] = f"[{words[at]} {words[at + 1]}]({address})"
        elif roll < 0.10:
            words[at] = f"*{words[at]}*"
        elif roll < 0.13:
            words[at] = f"**{words[at]}**"
        elif roll < 0.17:
            words[at] = f'"{words[at]}"'
        elif roll < 0.20:
            words[at] += " --"
        end = rng.choice([".", ".", ".", ".", "?", ", 'it said'."]) if markup else "."
        return words[0][:1].upper() + words[0][1:] + " " + " ".join(words[1:]) + end

    def _paragraph(self, lang: str, low: int = 2, high: int = 6) -> str:
        return " ".join(self._sentence(lang) for _ in range(self.rng.randint(low, high)))

    def _block(self, lang: str, first: bool) -> str:
        rng, roll = self.rng, self.rng.random()
        if roll < 0.09 and not first:
            return f"## {' '.join(rng.choices(self.vocabulary, k=4)).capitalize()}"
        if roll < 0.17:
            return "> " + self._paragraph(lang, 1, 2)
        if roll < 0.23:
            mark = rng.choice(["-", "1."])
            return "\n".join(f"{mark} {self._sentence(lang)}" for _ in range(rng.randint(2, 5)))
        return self._paragraph(lang)

    def _body(self, words: int, lang: str) -> list[str | Mark]:
        """Blocks as texts; a mark belongs to the text before it."""
        rng, count = self.rng, 0
        parts: list[str | Mark] = []
        notes: list[str] = []
        while count < words:
            block = self._block(lang, not parts)
            prefix = "\n\n" if parts else ""
            if block[0] in "#>-1":
                parts.append(prefix + block)
            else:
                if rng.random() < 0.07 and len(notes) < 4:
                    notes.append(f"[^{len(notes) + 1}]: {self._sentence(lang)}")
                    block += f"[^{len(notes)}]"
                parts.append(prefix + block)
                parts.extend(self._marks())
            count += len(block.split())
        parts.append("".join(f"\n\n{note}" for note in notes) + "\n")
        return parts

    def _marks(self) -> Iterator[str | Mark]:
        """Sometimes a reference in a sentence, and a citation at the end."""
        rng = self.rng
        if rng.random() < 0.12:
            kind = rng.choice(["film", "event", "person", "organization", "place"])
            yield " See "
            yield Mark("reference", self._named(kind), rng.choice(["", self.word()]))
            yield "."
        if rng.random() < 0.15:
            yield " "
            yield Mark("citation", self._named("source"), f"¶{rng.randint(1, 9)}")


# Our own form of front matter and body

PLAIN = re.compile(r"[^\W\d_][\w .,/ə¶-]*[\w.¶]|\d{4}(-\d\d){0,2}~?|\d+(\.\d+)?|[a-z]+/[\w -]*¶\d+")


def scalar(value: str) -> str:
    """A value of front matter, in quotes where YAML would read it otherwise."""
    return value if PLAIN.fullmatch(value) else json.dumps(value, ensure_ascii=False)


def lines(meta: dict[str, Any], indent: str = "") -> Iterator[str]:
    """Front matter as block YAML; lists of texts and small mappings in one line."""
    for key, value in meta.items():
        if isinstance(value, str):
            yield f"{indent}{key}: {scalar(value)}"
        elif isinstance(value, dict):
            yield f"{indent}{key}:"
            yield from lines(value, indent + "  ")
        elif value and isinstance(value[0], dict):
            yield f"{indent}{key}:"
            for each in value:
                first, *rest = lines(each, indent + "    ")
                yield f"{indent}  - {first.strip()}"
                yield from rest
        elif value:
            yield f"{indent}{key}:"
            yield from (f"{indent}  - {scalar(each)}" for each in value)


def body(parts: list[str | Mark]) -> str:
    """A body in our syntax: [[folder/id|words]], [@id, ¶5]."""

    def written(part: str | Mark) -> str:
        if isinstance(part, str):
            return part
        if part.kind == "citation":
            return f"[@{part.ref.removeprefix('sources/')}, {part.rest}]"
        return f"[[{part.ref}|{part.rest}]]" if part.rest else f"[[{part.ref}]]"

    return "".join(map(written, parts))


SETTINGS = f"""\
title: {TITLE}
subtitle: drawn by chance, for measuring
base_url: {BASE_URL}/
links: folder
languages: [en]
keeper: {{name: Nobody, contact: contact@archive.example}}
licence: CC BY 4.0
licence_url: https://creativecommons.org/licenses/by/4.0/
home: Records without any meaning, for measuring how long a build takes.
"""
ABOUT = """\
---
title: About and method
summary: What this archive is for.
---

## What this archive is

Records drawn by chance.
"""


def write(n: int, out: Path, seed: int = SEED) -> None:
    """Write the archive of N records below a folder."""
    content = out / "content"
    for folder in (*FOLDER.values(), "pages"):
        (content / folder).mkdir(parents=True, exist_ok=True)
    (content / "archive.yaml").write_text(SETTINGS, "utf-8")
    (content / "pages" / "about.md").write_text(ABOUT, "utf-8")
    for entry in Archive(n, seed).entries():
        front = "\n".join(lines(entry.meta))
        text = f"---\n{front}\n---\n\n{body(entry.body)}"
        (content / FOLDER[entry.type] / f"{entry.id}.md").write_text(text, "utf-8")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Write a synthetic archive of N records.")
    parser.add_argument("n", type=int)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    args = parser.parse_args()
    write(args.n, args.out, args.seed)


if __name__ == "__main__":
    main()
