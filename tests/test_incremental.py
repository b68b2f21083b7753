"""An incremental build is a cold one, byte for byte, whatever was done to the archive before.

Hypothesis writes, edits, renames and deletes records, types, templates, settings and the site
itself; after each step the site, brought up to date, is compared with one built into a new folder,
and with what a preview shows that has been running since the beginning.
HYPOTHESIS_PROFILE=thorough tries twenty times as many.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from archive_site.builder import read, unchanged
from archive_site.builder.rename import rename
from archive_site.builder.site import Built, build
from archive_site.builder.unchanged import folders
from archive_site.builder.withdraw import Reason, erase, withdraw
from archive_site.loader import types
from archive_site.model.problems import ArchiveSiteError
from archive_site.preview.live import Live
from tests.builders import a_claim, a_record, a_tiny_theme, site_bytes, write_archive

MEMORY = Path("/dev/shm")  # noqa: S108
LONG_AGO = 1_500_000_000  # seconds; files as old as that are trusted by their time and size

MOST_CURES = 12  # of one archive; then what is lost is forgotten

OUR_CODE = cache(read._code)  # which doesn't change while a test runs
KNOWN_TYPES: dict[str, Any] = {}


def remembered(built_in: Mapping[str, bytes], own: Mapping[str, bytes]) -> Any:
    """`read_types`, which takes a third of a small build, once for each set of own types."""
    key = repr(sorted(own.items()))
    if key not in KNOWN_TYPES:
        KNOWN_TYPES[key] = types.read_types(built_in, own)
    return KNOWN_TYPES[key]


FOLDERS = {
    **{"sources": "source", "events": "event", "films": "film", "people": "person"},
    **{"places": "place", "measures": "measure", "pages": "page", "letters": "letter"},
}
PATHS = st.builds(
    lambda folder, name: f"content/{folder}/{name}.md",
    st.sampled_from([*FOLDERS, "sources", "sources", "events"]),
    st.sampled_from(["a-source", "an-event", "a-film", "a-person", "a-place", "killed", "x", "y"]),
)
# Many edits leave a file as long as it was: only its time tells.
WORDS = st.sampled_from(["One", "Two", "Six", "Three words here", "Ə & <b>"])
DATES = st.sampled_from(["2019-02-23", "2019", "1992~", "[..2018-03-07]", "201X", None])
REFS = st.sampled_from(
    [
        *(
            "events/an-event",
            "films/a-film",
            "places/a-place",
            "people/a-person",
            "sources/a-source",
        ),
        *("events/x", "films/x", "sources/x", "pages/about"),
    ]
)
STATUS = st.sampled_from(["published", "published", "published", "draft", "withdrawn"])
CLAIMS = st.lists(
    st.sampled_from(
        [
            a_claim(),
            a_claim(id="c2", printed="over 600", value=600, reads_as="more-than"),
            a_claim(id="c3", group=["children"], part_of="c1", value=63, printed="63"),
            a_claim(id="c4", measure=None, value=None, kind="term", about="events/an-event"),
            a_claim(id="c5", hold="yes"),
        ]
    ),
    max_size=3,
    unique_by=lambda claim: str(claim["id"]),
)
TYPE_FILES = {
    "content/types/letter.yaml": [
        "label: Letter\nplural: Letters\nfolder: letters\nlane: written\ncolumns: [title, tone]\n"
        f"fields: {{tone: {{kind: text, label: {label}, card: true}}}}\n"
        for label in ("Tone", "Mood")
    ],
    "content/types/film.yaml": [
        "label: Moving picture\n",
        "plural: Movies\nsort: [title]\n",
        "x: [",
    ],
    "content/types/place.yaml": ["fields: {kind: {kind: text, label: What}}\n", "lane: happened\n"],
}
TEMPLATES = {
    "templates/record.html": ["OWN {{ page.title }}{{ view }}", "{% include 'parts/x.html' %}"],
    "templates/records/film.html": ["FILM {{ view.facts }}", "{{ nothing.known }}"],
    "templates/parts/x.html": ["PART {{ page.url }}", "PART TWO"],
    "templates/assets/site.css": ["p {}", "h1 {}"],
    "templates/list.html": ["{{ view }}{{ site.title }}", "{% if %}"],
}
# The theme's own template is made of parts, so that a change of a part alone matters.
INCLUDING = {
    "theme/record.html": "{{ page.title }}{{ view }}{% include 'parts/x.html' %}",
    "theme/parts/x.html": "PART",
}
SETTINGS = [
    "title: An archive\n",
    "title: Another\nbase_url: https://a.example/x\nlinks: file\n",
    "title: An archive\nexports: [json]\nnavigation: [films, about]\nkeeper: {name: K}\n",
    "title: An archive\nhome: Of [[films/a-film]].\n",
    "title: An archive\nmarkdown: {engine: markdown, extensions: [abbr]}\n",
    "title: An archive\ncontested_terms: [One]\nlanguages: [az]\n",
    *["title: An archive\nlanguages: [en, az]\n"] * 3,
    "title: An archive\nlanguages: [en, az, ar]\nhome: Of [[films/a-film]].\n",
    "titel: An archive\n",
]
WORDINGS = {
    "content/archive.az.yaml": ["title: Arxiv\n", "home: Bax [[films/a-film]].\n", "date: 1\n"],
    "content/locale/az.po": [
        'msgid "Films"\nmsgstr "Filmlər"\n',
        'msgid "Home"\nmsgstr "Ev"\n',
        'msgid "Home"\nmsgstr Ev\n',
    ],
}
STATIC = ["content/static/CNAME", "content/static/a/b.txt", "content/static/index.html"]
RECORD = st.fixed_dictionaries(
    {
        "title": WORDS,
        "summary": st.one_of(st.none(), WORDS),
        "date": DATES,
        "about": st.lists(REFS, max_size=2, unique=True),
        "status": STATUS,
        "claims": CLAIMS,
        "aliases": st.lists(st.sampled_from(["x", "y", "letters/z"]), max_size=1),
        "body": st.one_of(WORDS, st.builds("See [[{}]] and [@a-source, ¶2].".format, REFS)),
    }
)
PLAIN = {
    **{"title": "One", "summary": None, "date": "2019-02-23", "about": [], "status": "published"},
    **{"claims": [], "body": "Two", "aliases": []},
}
BEGINNING: dict[str, dict[str, Any]] = {
    "content/sources/a-source.md": {"about": ["events/an-event"], "claims": [a_claim()]},
    "content/events/an-event.md": {},
    "content/films/a-film.md": {"body": "See [[people/a-person]]."},
    "content/people/a-person.md": {},
    "content/places/a-place.md": {"body": "See [[places/a-place]]."},
    "content/measures/killed.md": {},
    "content/pages/about.md": {"body": "See [[films/a-film]]."},
}
SPOILS = st.sampled_from(["index.html", "data/archive.json", "sources/index.html", "stray/x.html"])


class Archive(RuleBasedStateMachine):
    """An archive that is edited and built, again and again."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.top = Path(mkdtemp(dir=MEMORY if MEMORY.is_dir() else None))
        a_tiny_theme(self.top / "theme", self.patch)
        write_archive(self.top, INCLUDING)
        self.patch.setattr(unchanged, "RACE", 0)
        self.patch.setattr(read, "_code", OUR_CODE)
        self.patch.setattr(read, "read_types", remembered)
        self.clock = LONG_AGO
        self.cures = 0
        self.fine = True  # whether the last build published
        self.live: Live | None = None
        self.where = write_archive(self.top, {})
        self.fresh = folders(self.where.content, self.top / "fresh")
        self.records = {path: {**PLAIN, **more} for path, more in BEGINNING.items()}
        records = {path: a_text(path, given_) for path, given_ in self.records.items()}
        self.write({"content/archive.yaml": SETTINGS[0], **records})
        self.compare()

    def teardown(self) -> None:
        self.patch.undo()
        shutil.rmtree(self.top)

    def write(self, files: Mapping[str, str | bytes]) -> None:
        """Write files; the clock goes on by a second for each."""
        write_archive(self.top, files)
        for path in files:
            self.clock += 1
            os.utime(self.top / path, (self.clock, self.clock))

    def delete(self, path: str) -> None:
        (self.top / path).unlink(missing_ok=True)

    def compare(self) -> None:
        """Build, and build anew beside it; both give the same, or neither gives anything."""
        before = site_bytes(self.where.site)
        shutil.rmtree(self.fresh.site, ignore_errors=True)
        self.fresh.ledger.unlink(missing_ok=True)
        done, cold = build(self.where), build(self.fresh)
        assert done.problems == cold.problems
        if done.stopped:
            assert site_bytes(self.where.site) == before
            assert not self.fresh.site.exists()
            self.fine = False
            self.cure_what_is_lost(done)
            return
        self.fine = True
        assert site_bytes(self.where.site) == site_bytes(self.fresh.site)
        assert (done.records, done.of, done.unpublished) == (
            *(cold.records, cold.of, cold.unpublished),
        )
        assert unchanged.unchanged(self.where, unchanged.inputs_of(self.where)) is not None
        self.preview()

    def preview(self) -> None:
        """The preview, running since the beginning, gives at each address what was built."""
        self.live = self.live or Live(self.where, lambda problems: None)
        self.live.settle()
        shelf, site = self.live.shelf, site_bytes(self.where.site)
        shown = {}
        for path in site:
            file = shelf.file(path)
            shown[path] = file.read_bytes() if file else shelf.body(path)
        assert shown == site
        assert shelf.state.shown.plans.keys() <= site.keys()

    def cure_what_is_lost(self, done: Built) -> None:
        """Where nothing but lost addresses stopped a build: withdraw, lead on, or hold; build."""
        problems = [each for each in done.problems if not each.warning]
        if any(each.code not in ("L007", "L008") for each in problems):
            return
        assert {path for path in problems if path.place.file == "permalinks.txt"} == {*problems}
        self.cures += 1
        for each in problems:
            self.cure(each.message, self.where.permalinks.read_text("utf-8"))
        self.compare()

    def cure(self, message: str, lines: str) -> None:
        """Do what a message says: the record is withdrawn, another stands for it, a claim is held.

        What no cure is left for is taken out of the list, as if it had never been published.
        """
        lost = message.partition(" was published")[0]
        url, _, claim = lost.partition("#")
        named = re.search(r"([a-z]+/[a-z-]+)\.md", message)
        path = f"content/{named[1]}.md" if named else f"content{url.rstrip('/')}.md"
        if " was erased" in message:
            self.write({"permalinks.txt": re.sub(r"(?m)^erased .*\n", "", lines)})
            return
        like = [each for each in self.records if Path(each).parent == Path(path).parent]
        if self.cures > MOST_CURES or not (self.top / f"content/{path.split('/')[1]}").is_dir():
            self.write({"permalinks.txt": lines.replace(f"{lost}\n", "")})
        elif claim and path in self.records:
            held = [each for each in self.records[path]["claims"] if each["id"] != claim]
            self.records[path]["claims"] = [*held, a_claim(id=claim, hold="yes")]
            self.write({path: a_text(path, self.records[path])})
        elif self.clock % 2 and path not in self.records and like:
            aliases = [*self.records[like[0]]["aliases"], Path(path).stem]
            self.records[like[0]] = {**self.records[like[0]], "aliases": aliases}
            self.write({like[0]: a_text(like[0], self.records[like[0]])})
        else:
            self.records[path] = {**PLAIN, **self.records.get(path, {}), "status": "withdrawn"}
            self.write({path: a_text(path, self.records[path])})

    @rule(path=PATHS, given_=RECORD)
    def write_a_record(self, path: str, given_: dict[str, Any]) -> None:
        self.records[path] = given_
        self.write({path: a_text(path, given_)})
        self.compare()

    @precondition(lambda self: self.records)
    @rule(data=st.data(), change=RECORD)
    def edit_one_thing_of_a_record(self, data: Any, change: dict[str, Any]) -> None:
        path = data.draw(st.sampled_from(sorted(self.records)))
        name = data.draw(st.sampled_from(sorted(change)))
        self.write_a_record(path, {**self.records[path], name: change[name]})

    @precondition(lambda self: self.records)
    @rule(data=st.data(), path=PATHS)
    def rename_a_record(self, data: Any, path: str) -> None:
        old = data.draw(st.sampled_from(sorted(self.records)))
        given_ = self.records.pop(old)
        self.delete(old)
        self.write_a_record(path, given_)

    def contents(self) -> dict[str, bytes]:
        """Every file of the content, and the list of addresses."""
        listed = {"": self.where.permalinks.read_bytes()}
        return site_bytes(self.where.content) | listed

    def whole(self, before: dict[str, bytes], work: Callable[[], object]) -> bool:
        """Do something to the content; where it is refused, nothing of that has changed."""
        try:
            work()
        except ArchiveSiteError:
            assert self.contents() == before
            return False
        assert self.contents() != before
        return True

    @precondition(lambda self: self.records)
    @rule(data=st.data(), path=PATHS)
    def rename_a_record_with_its_references(self, data: Any, path: str) -> None:
        old = data.draw(st.sampled_from(sorted(self.records)))
        folder, name = old.split("/")[1], Path(path).stem
        ref, to = f"{folder}/{Path(old).stem}", f"{folder}/{name}"
        if not self.whole(self.contents(), lambda: rename(self.where, ref, name)):
            return
        was_fine = self.fine
        given_ = self.records.pop(old)
        self.records[f"content/{to}.md"] = {
            **given_,
            "aliases": [*given_["aliases"], Path(old).stem],
        }
        for each, fields in self.records.items():
            about = [to if one == ref else one for one in fields["about"]]
            body = fields["body"].replace(f"[[{ref}]]", f"[[{to}]]")
            if folder == "sources":
                body = body.replace(f"[@{Path(old).stem},", f"[@{name},")
            self.records[each] = {**fields, "about": about, "body": body}
        self.compare()
        assert self.fine or not was_fine

    @precondition(lambda self: self.records)
    @rule(data=st.data())
    def withdraw_a_record(self, data: Any) -> None:
        path = data.draw(st.sampled_from(sorted(self.records)))
        ref = path.removeprefix("content/").removesuffix(".md")
        if self.whole(self.contents(), lambda: withdraw(self.where, ref, Reason("law", "2026"))):
            self.records[path] = {**self.records[path], "status": "withdrawn"}
        self.compare()

    @precondition(lambda self: self.records)
    @rule(data=st.data())
    def erase_a_record(self, data: Any) -> None:
        path = data.draw(st.sampled_from(sorted(self.records)))
        ref = path.removeprefix("content/").removesuffix(".md")
        if self.whole(self.contents(), lambda: erase(self.where, ref, Reason("law", "2026"))):
            self.records.pop(path)
        self.compare()

    @rule(path=PATHS)
    def delete_a_record(self, path: str) -> None:
        self.records.pop(path, None)
        self.delete(path)
        self.delete(path.replace(".md", ".az.md"))
        self.compare()

    @rule(path=PATHS)
    def break_a_record(self, path: str) -> None:
        self.write({path: "---\ntitle: [\n---\n"})
        self.compare()

    @rule(data=st.data(), path=st.sampled_from([*TYPE_FILES, *TEMPLATES]))
    def write_a_type_or_template(self, data: Any, path: str) -> None:
        text = data.draw(st.sampled_from({**TYPE_FILES, **TEMPLATES}[path]))
        self.write({path: text})
        self.compare()

    @rule(path=st.sampled_from([*TYPE_FILES, *TEMPLATES]))
    def delete_a_type_or_template(self, path: str) -> None:
        self.delete(path)
        self.compare()

    @precondition(lambda self: self.records)
    @rule(data=st.data(), title=WORDS, keep=st.booleans())
    def translate_a_record(self, data: Any, title: str, keep: bool) -> None:
        path = data.draw(st.sampled_from(sorted(self.records)))
        body = data.draw(st.one_of(WORDS, st.builds("Bax [[{}]].".format, REFS)))
        file = path.replace(".md", ".az.md")
        text = f"---\ntitle: {title!r}\n---\n{body}\n"
        self.write({file: text}) if keep else self.delete(file)
        self.compare()

    @rule(data=st.data(), path=st.sampled_from([*WORDINGS]), keep=st.booleans())
    def change_what_is_said_in_a_language(self, data: Any, path: str, keep: bool) -> None:
        text = data.draw(st.sampled_from(WORDINGS[path]))
        self.write({path: text}) if keep else self.delete(path)
        self.compare()

    @rule(text=st.sampled_from(SETTINGS))
    def change_the_settings(self, text: str) -> None:
        self.write({"content/archive.yaml": text})
        self.compare()

    @rule(path=st.sampled_from(STATIC), text=WORDS, keep=st.booleans())
    def change_a_static_file(self, path: str, text: str, keep: bool) -> None:
        self.write({path: text}) if keep else self.delete(path)
        self.compare()

    @rule(path=SPOILS, text=WORDS, keep=st.booleans())
    def spoil_the_site(self, path: str, text: str, keep: bool) -> None:
        write_archive(self.top, {f"site/{path}": text}) if keep else self.delete(f"site/{path}")
        if (self.where.site / "index.html").exists():
            self.compare()

    @rule()
    def lose_the_ledger(self) -> None:
        self.where.ledger.unlink(missing_ok=True)
        self.compare()

    @rule(path=PATHS)
    def touch_a_record(self, path: str) -> None:
        if (self.top / path).exists():
            self.write({path: (self.top / path).read_bytes()})
            self.compare()


def a_text(path: str, given_: Mapping[str, Any]) -> str:
    """The text of a record at a path, with what its type takes of what is given."""
    kind = FOLDERS[path.split("/")[1]]
    fields = {**given_, "date_note": "Not stated." if kind in ("source", "event") else None}
    if kind != "source":
        fields |= {"claims": None, "about": None}
    if kind not in ("source", "event"):
        fields |= {"date": None}
    if kind == "measure":
        fields |= {"groups": [{"id": "children", "label": "children"}], "about": "events/an-event"}
    if given_["status"] == "withdrawn":
        fields |= {"withdrawn": {"reason": "other", "date": "2026"}}
    return a_record(kind, **fields)


TestIncrementalBuildsAreColdOnes = Archive.TestCase
TestIncrementalBuildsAreColdOnes.settings = settings(
    max_examples=2 * settings().max_examples,
    stateful_step_count=5,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
