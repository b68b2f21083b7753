"""Threats 9, 10, 13, 14, 15 and 17: what content, a folder or a crash can't do to a site."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import html5lib
import pytest

from archive_site.builder import scan, themes
from archive_site.builder.publish import claim
from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders, folders
from archive_site.model.problems import ArchiveSiteError
from archive_site.model.types import Field, RecordType
from tests.builder.sites import cold
from tests.builders import (
    SETTINGS,
    a_claim,
    a_record,
    a_site,
    an_archive,
    built,
    site_bytes,
    the_types,
    write_archive,
)

CONTENT = Path(__file__).resolve().parents[2] / "content"
PAYLOADS = (
    "<script>alert(1)</script>",
    '"><script>alert(2)</script>',
    "'><img src=x onerror=alert(3)>",
    "</title><script>alert(4)</script>",
    "</textarea></style></script><script>alert(5)</script>",
    "--><script>alert(6)</script><!--",
    "]]><script>alert(7)</script>",
    "<svg/onload=alert(8)>",
    '" onmouseover="alert(9)',
    "' onfocus='alert(10)' autofocus='",
    "{{ 7 * 7 }}{{ ''.__class__ }}",
    "{% for x in [] %}{% raw %}",
    "${alert(13)}#{14}",
    "&lt;script&gt;alert(14)&lt;/script&gt;",
    "&#x3c;script&#x3e;alert(15)&#60;/script&#62;",
    '<a href="javascript:alert(16)">x</a>',
    "<iframe src=//evil.example></iframe>",
    "<base href=//evil.example/>",
    '<meta http-equiv="refresh" content="0;url=//evil.example">',
    "<style>*{background:url(//evil.example)}</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<form action=//evil.example><button>x</button></form>",
    '<object data="data:text/html,x"></object><embed src=//evil.example>',
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(24)>",
    "<![CDATA[<script>alert(25)</script>]]>",
    "<details open ontoggle=alert(26)>",
    "%3Cscript%3Ealert(27)%3C/script%3E",
    "javascript:alert(28)//",
    "\\x3cscript\\x3ealert(29)\\x3c/script\\x3e",
    "<template><script>alert(30)</script></template>",
)
AT_ONCE = 3  # payloads in one field
LINKS = ("href", "src", "action", "formaction", "data", "poster", "cite", "background", "srcset")


def a_value(field: Field, text: str) -> Any:
    """A value that a field takes: the text wherever it takes any text."""
    plain = {
        **{
            "date": "2019-02-23",
            "time": "19:30",
            "duration": "52 min",
            "language": "az",
            "zone": "UTC",
        },
        **{"country": "AZ", "number": "613", "identifier": f"id-{abs(hash(text))}"},
        **{"url": "https://example.org/?q=1&r=%22", "citation": "sources/a-source ¶1"},
        "locator": "¶5",
        "former-id": f"former-{abs(hash(text))}",
        "ref": f"{(field.to or ('films',))[0]}/{TARGETS[(field.to or ('films',))[0]]}",
    }
    if field.kind == "choice" and not field.open:
        return field.values[0].slug
    if field.kind == "by-field":
        return None
    if field.kind == "prose":
        return f"Code `{text.replace('`', '')}` and [[films/a-film|{text.translate(UNBRACKET)}]]."
    if field.fields:
        return {each.name: a_value(each, text) for each in field.fields}
    return plain.get(field.kind, text)


UNBRACKET = str.maketrans({"[": "(", "]": ")", "|": "/"})
TARGETS = {
    **{"sources": "a-source", "screenings": "a-screening", "events": "an-event"},
    **{"films": "a-film", "documents": "a-document", "people": "a-person", "measures": "killed"},
    **{"organizations": "an-organization", "places": "a-place", "pages": "about"},
}


def a_hostile_record(kind: RecordType, text: str) -> str:
    """A record with a text in each field that takes one, claims among them."""
    given = {field.name: a_value(field, text) for field in kind.fields}
    given |= {"status": "published", "withdrawn": None, "stated_by": None, "known": None}
    given |= {"coordinates": None, "corrections": None}
    given["media"] = {**given["media"], "file": "sheet.pdf"} if given.get("media") else None
    if kind.name == "person":
        given |= {"standing": "public-role", "shown": "named"}
    if kind.name == "source":
        given["claims"] = [_a_hostile_claim(text, number) for number in range(3)]
    return a_record(
        kind.name,
        f"Code:\n\n```\n{text}\n```\n\n[[films/a-film|{text.translate(UNBRACKET)}]]",
        **given,
    )


def _a_hostile_claim(text: str, number: int) -> dict[str, Any]:
    kinds: tuple[dict[str, Any], ...] = (
        {"value": "600", "group": ["children"], "scope": {"place": "places/a-place"}},
        {"measure": None, "value": None, "kind": "term", "about": "events/an-event"},
        {"value": None, "words": text, "part_of": "c0"},
    )
    return a_claim(
        id=f"c{number}",
        printed=text,
        quote=" ".join(text.split()[:9]),
        counted=text,
        note=text,
        notice=text,
        by=[{"agent": text, "as_printed": text}],
        via=[{"agent": text}],
        primary={"document": text},
        **kinds[number],
    )


OWN_TYPE = """
label: {0}
plural: {0}
folder: letters
schema: {0}
help: {0}
columns: [title, mood]
fields:
  mood: {{kind: choice, label: {0}, open: true, facet: true, card: true, values: {{a: {0}}}}}
  to: {{kind: ref, label: {0}, to: any, inverse: {0}}}
"""


def a_hostile_archive() -> dict[str, str | bytes]:
    """An archive with every payload in every text of every type."""
    texts = [" ".join(PAYLOADS[n : n + AT_ONCE]) for n in range(0, len(PAYLOADS), AT_ONCE)]
    every = " ".join(PAYLOADS)
    quoted = '"' + every.replace("\\", "\\\\").replace('"', '\\"') + '"'
    keeper = f"keeper: {{name: {quoted}, contact: {quoted}}}"
    settings = [f"{name}: {quoted}" for name in ("title", "subtitle", "licence")]
    own = {"letter": OWN_TYPE.format(quoted)}
    files: dict[str, str | bytes | None] = {
        "content/archive.yaml": "\n".join([*settings, keeper, "base_url: https://a.example/x/\n"]),
        "content/types/letter.yaml": own["letter"],
        "content/media/sheet.pdf": b"%PDF-1.4\n%%EOF\n",
    }
    for kind in the_types(**own).types:
        for number, text in enumerate(texts):
            record = a_hostile_record(kind, text)
            files[f"content/{kind.folder}/hostile-{number}.md"] = record
    return an_archive(files)


def elements(page: bytes) -> Iterator[tuple[str, dict[str, str], str]]:
    """Name, attributes and text of every element of a page, as a browser reads it."""
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    for element in tree.iter():
        if isinstance(element.tag, str):
            name = element.tag.rpartition("}")[2]
            attributes = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
            yield name, attributes, element.text or ""


def is_ours(address: str) -> bool:
    """Whether an address may stand in a page: relative, or http, https or mailto."""
    if re.search(r"[\x00-\x20\\]", address) or address.startswith("//"):
        return False
    return urlsplit(address).scheme in ("", "http", "https", "mailto")


SCRIPTS = tuple(f"/assets/{name}.js" for name in ("list", "map", "search", "shelves", "site"))
FORBIDDEN = frozenset(
    ["iframe", "object", "embed", "base", "form", "style", "math", "template", "applet", "frame"]
)


OWN_REFRESH = re.compile(r"0; url=(\.\./)+[a-z0-9-]+/[a-z0-9-]*/?")  # of a former address


def dangers(page: bytes) -> Iterator[str]:
    """Everything in a page that could act."""
    for name, attributes, text in elements(page):
        if name in FORBIDDEN and attributes.get("role") != "search":
            yield f"<{name}>"
        if name == "script" and attributes.get("type") == "application/ld+json":
            assert json.loads(text)["@context"] == "https://schema.org"  # data; never run
        elif name == "script" and (text.strip() or not attributes["src"].endswith(SCRIPTS)):
            yield f"<script {attributes}>{text}"
        refresh = name == "meta" and attributes.get("http-equiv", "").lower() == "refresh"
        if refresh and not OWN_REFRESH.fullmatch(attributes.get("content", "")):
            yield "refresh"
        for key, value in attributes.items():
            if key.startswith("on") or key in ("style", "srcdoc", "autofocus"):
                yield f"{key}={value}"
            if key in LINKS and not is_ours(value):
                yield f"{key}={value}"


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The pages of the hostile archive, built with the built-in theme."""
    where = write_archive(tmp_path_factory.mktemp("hostile"), a_hostile_archive())
    built(where)
    return site_bytes(where.site)


def test_no_text_of_any_field_acts_in_any_page(hostile_site: Mapping[str, bytes]) -> None:
    pages = {path: body for path, body in hostile_site.items() if path.endswith(".html")}
    assert len(pages) > 150
    assert {path: found for path, body in pages.items() if (found := list(dangers(body)))} == {}


def test_every_payload_can_be_read_in_a_page_as_it_was_written(
    hostile_site: Mapping[str, bytes],
) -> None:
    texts = {}
    for path, body in hostile_site.items():
        if "hostile-" in path and path.endswith(".html"):
            tree = html5lib.parse(body, namespaceHTMLElements=False)
            texts[path] = " ".join(" ".join(tree.itertext()).split())
    missing = [each for each in PAYLOADS if not any(each in text for text in texts.values())]
    assert missing == []


def test_ids_in_a_page_of_hostile_claims_are_unique(hostile_site: Mapping[str, bytes]) -> None:
    for path, body in hostile_site.items():
        if path.endswith(".html"):
            ids = [attributes["id"] for _, attributes, _ in elements(body) if "id" in attributes]
            assert len(set(ids)) == len(ids), path


def test_the_scan_for_dangers_finds_them() -> None:
    bad = (
        *("<script>x</script>", "<script src=/assets/other.js></script>", "<p onclick=x>"),
        *("<a href='javascript:x'>", "<a href='//evil'>", "<a href=' javascript:x'>", "<base>"),
        *("<img src='data:x'>", "<iframe>", "<meta http-equiv=Refresh>", "<p style='x'>"),
        "<svg onload=x>",
    )
    assert [len(list(dangers(f"<!doctype html>{each}".encode()))) for each in bad] == [1] * 12
    assert not list(dangers(b"<script src=../assets/site.js defer></script><a href='#x'>y</a>"))


@pytest.mark.parametrize(
    "address",
    [
        *(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "java\\tscript:alert(1)",
            "data:text/html,x",
        ),
        *(
            "//evil.example/",
            "/\\\\evil.example",
            "\\\\\\\\evil",
            "vbscript:x",
            "file:///etc/passwd",
        ),
        *(" javascript:x", "https:javascript:x", "http:/evil", "https:///x", "ftp://x.example/"),
        *(
            "https://a.example/ b",
            "https://a\\\\@evil.example/",
            "javascript&colon;x",
            "about:blank",
        ),
        *("&#106;avascript:x", "https:\\n//x.example", "blob:https://x", "mailto:", "https://"),
    ],
)
def test_an_address_that_could_act_is_refused_in_every_address_field(
    tmp_path: Path, address: str
) -> None:
    record = a_record("page", same_as=["ADDRESS"]).replace("ADDRESS", address)
    settings = f'title: T\nlicence_url: "{address}"\nbase_url: "{address}"\n'
    files = {"content/pages/x.md": record, "content/archive.yaml": settings}
    done = build(write_archive(tmp_path, an_archive(files)))
    codes = [str(each).split(" ")[1] for each in done.problems if not each.warning]
    assert codes == ["R019", "R019", "R019"]


# --- Threat 13: where a site may be written ---------------------------------------------------


def everything(folder: Path) -> dict[str, bytes | None]:
    """Every file and folder below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize("out", ["/", "~", "/etc", "/usr", "/usr/lib", "."])
def test_no_folder_of_somebody_else_is_taken(tmp_path: Path, out: str) -> None:
    content = write_archive(tmp_path, an_archive()).content
    with pytest.raises(ArchiveSiteError, match=r"name (another|an empty or new) folder with --out"):
        claim(folders(content, Path(out).expanduser()))


@pytest.mark.parametrize(
    "out",
    [
        *("archive", "archive/content", "archive/content/films", "archive/content/new", "foreign"),
        *("archive/templates", "archive/templates/new", "archive/.archive-site", "a-file", ""),
        *("link-to-content", "link-to-media", "a-file/below", "link-to-media/new"),
    ],
)
def test_an_output_folder_that_holds_something_else_is_refused_and_nothing_is_lost(
    tmp_path: Path, out: str
) -> None:
    where = write_archive(tmp_path / "archive", an_archive({"templates/own.html": "x"}))
    (where.content / "media").mkdir()
    (tmp_path / "foreign").mkdir()
    (tmp_path / "foreign/letter.txt").write_text("dear")
    (tmp_path / "a-file").write_text("x")
    (tmp_path / "link-to-content").symlink_to(where.content)
    (tmp_path / "link-to-media").symlink_to(where.content / "media")
    before = everything(tmp_path)
    with pytest.raises(ArchiveSiteError) as refused:
        build(folders(where.content, tmp_path / out))
    assert str(refused.value).count("\n") == 0
    after = everything(tmp_path)
    ledgers = {path for path in after if path.startswith("archive/.archive-site")}
    assert {path: each for path, each in after.items() if path not in ledgers} == {
        path: each for path, each in before.items() if path not in ledgers
    }


def test_an_empty_folder_is_taken_and_a_marked_one_taken_again(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    where.site.mkdir()
    built(where)
    shutil.rmtree(where.state)  # even with no ledger
    (where.content / "films/a-film.md").write_text(a_record("film", title="Other"), "utf-8")
    built(where)
    assert site_bytes(where.site) == cold(where)


# --- Threat 14: the same bytes ------------------------------------------------------------------


def test_the_same_content_gives_the_same_bytes_whatever_is_around_it(tmp_path: Path) -> None:
    sites = []
    around = (
        ("a", {"PYTHONHASHSEED": "1", "TZ": "Asia/Baku", "LC_ALL": "C"}, "."),
        ("b", {"PYTHONHASHSEED": "77", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"}, "/"),
    )
    for name, environment, place in around:
        shutil.copytree(CONTENT, tmp_path / name / "content")
        program = [sys.executable, "-m", "archive_site", "build"]
        paths = [
            "--content",
            str(tmp_path / name / "content"),
            "--out",
            str(tmp_path / f"s-{name}"),
        ]
        subprocess.run(
            [*program, *paths],
            cwd=tmp_path if place == "." else place,
            env={**os.environ, **environment},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        sites.append(site_bytes(tmp_path / f"s-{name}"))
    assert sites[0] == sites[1]
    assert len(sites[0]) > 200


def test_the_order_in_which_a_disk_lists_files_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = a_site(tmp_path)
    for module in (scan, themes):
        found = module.files
        monkeypatch.setattr(module, "files", lambda *given, f=found: reversed(list(f(*given))))
    assert cold(where) == site_bytes(where.site)


# --- Threat 15: killed in the middle --------------------------------------------------------------

KILLS = int(os.environ.get("KILLS", "20"))


def renamed(where: Folders, title: str) -> None:
    """Give an archive another title, which stands on every page."""
    settings = where.content / "archive.yaml"
    text = re.sub(r"(?m)^title: .*$", f"title: {title}", settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")


def test_a_killed_build_leaves_every_file_whole_and_the_next_ends_right(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    where = folders(tmp_path / "content")
    whole = {}
    for title in ("One", "Two"):
        renamed(where, title)
        whole[title] = cold(where)
    built(where)
    addresses = where.permalinks.read_bytes()
    dice = random.Random(15)  # noqa: S311
    hit = 0
    for number in range(KILLS):
        title = ("One", "Two")[number % 2]
        renamed(where, title)
        hit += killed_build(where, dice.uniform(0.4, 1.6))
        for path, body in site_bytes(where.site).items():
            assert body in (whole["One"][path], whole["Two"][path]), path
        assert where.permalinks.read_bytes() == addresses
        if number % 4 == 3:
            built(where)
            assert site_bytes(where.site) == whole[title]
            assert not list(where.site.rglob(".new-*"))
    assert hit > KILLS / 4  # not all of them ended before they were killed


def killed_build(where: Folders, seconds: float) -> bool:
    """Start a build and kill it after a while; whether it was still at work."""
    program = [sys.executable, "-m", "archive_site", "build"]
    process = subprocess.Popen(program, cwd=where.content.parent, stdout=subprocess.DEVNULL)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return True
    return False


def children_of(process: int) -> list[str]:
    """The processes that a process has started and that still run."""
    try:
        return Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return []


def is_alive(process: str) -> bool:
    """Whether a process runs; one that only waits to be buried does not."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2][0] not in "ZX"
    except OSError:
        return False


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="one processor, so no workers")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="workers run on Linux only")
def test_a_killed_build_leaves_no_worker_behind_that_would_go_on_writing(tmp_path: Path) -> None:
    many = {f"content/pages/p{n}.md": a_record("page", body="x\n\n" * 99) for n in range(900)}
    where = write_archive(tmp_path, {"content/archive.yaml": SETTINGS, **many})
    process = subprocess.Popen([sys.executable, "-m", "archive_site", "build"], cwd=tmp_path)
    deadline = time.monotonic() + 60
    while not (workers := children_of(process.pid)) and time.monotonic() < deadline:
        pass
    process.kill()
    process.wait()
    assert workers
    while any(map(is_alive, workers)):
        assert time.monotonic() < deadline
    built(where)
    assert site_bytes(where.site) == cold(where)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of Linux")
def test_a_disk_that_is_full_stops_the_build_and_leaves_every_file_whole(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    where = folders(tmp_path / "content")
    renamed(where, "One")
    one = cold(where)
    shutil.copytree(where.site.with_name("cold"), where.site)
    renamed(where, "Two")
    two = cold(where)
    largest = max(map(len, two.values()))
    for limit in (largest // 2, largest - 1, 4096):
        program = (
            "import resource, sys\n"
            f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
            "from archive_site.cli.main import main\nmain()"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, "build"],
            cwd=tmp_path,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 1
        assert "Traceback" not in done.stderr
        assert done.stderr.startswith("archive-site: ")
        for path, body in site_bytes(where.site).items():
            assert body in (one[path], two[path]), path
    built(where)
    assert site_bytes(where.site) == two


# --- Threat 17: what is not published ----------------------------------------------------------

SENTINEL = "sentinel-7f3a"


def leaks(where: Folders, word: str = SENTINEL) -> list[str]:
    """The files of a site whose name or bytes hold a word."""
    wanted = word.lower().encode()
    found = site_bytes(where.site)
    return [path for path, body in found.items() if wanted in (path.encode() + body).lower()]


def secret_files() -> dict[str, str | bytes | None]:
    """Drafts, withdrawn records, private files and claims on hold, with a sentinel in each."""
    secret = {"title": f"T {SENTINEL}", "summary": f"S {SENTINEL}", "described_by": SENTINEL}
    withdrawn = {"reason": "other", "date": "2026-01-01"}
    held = a_claim(id="c8", hold="yes", printed=SENTINEL, note=SENTINEL, about=f"events/{SENTINEL}")
    files: dict[str, str | bytes | None] = {
        f"content/events/{SENTINEL}.md": a_record("event", status="draft", **secret),
        "content/films/gone.md": a_record(
            "film", status="withdrawn", withdrawn=withdrawn, body=SENTINEL, **secret
        ),
        "content/sources/claims.md": a_record(claims=[a_claim(), held]),
        "content/pages/refers.md": a_record("page", body="Of [[films/gone]]."),
        "content/private/letter.md": a_record("page", **secret),
        "content/private/originals/a-source.txt": SENTINEL,
        "content/private/review/a.yaml": SENTINEL,
        "content/.hidden.md": SENTINEL,
        "content/pages/copy.md~": SENTINEL,
        "content/pages/~$copy.md": SENTINEL,
        "content/media/scan.txt": SENTINEL,
    }
    draft = a_record("source", status="draft", claims=[a_claim(printed=SENTINEL)], **secret)
    files["content/sources/draft.md"] = draft
    return files


def test_nothing_unpublished_stands_in_any_byte_of_the_site(tmp_path: Path) -> None:
    assert leaks(a_site(tmp_path, secret_files())) == []


def test_the_search_for_leaks_finds_them(tmp_path: Path) -> None:
    files = {key: text for key, text in secret_files().items() if key.startswith("content/events")}
    ((path, text),) = files.items()
    assert isinstance(text, str)
    published = {path: text.replace('"draft"', '"published"')}
    where = a_site(tmp_path, published)
    assert f"events/{SENTINEL}/index.html" in leaks(where)


def people_files(standing: str, shown: str) -> dict[str, str | bytes | None]:
    """A person to be protected, referred to from every kind of place."""
    person = f"people/{SENTINEL}"
    shown_as = "a speaker" if shown == "role-only" else None
    record = a_record(
        "person",
        title=f"Jane {SENTINEL}",
        sort_name=f"{SENTINEL}, Jane",
        standing=standing,
        shown=shown,
        shown_as=shown_as,
        names=[{"value": SENTINEL}],
        summary=SENTINEL,
        body=f"All of {SENTINEL}.",
    )
    scope = {"group": ["children"]}
    claims = [
        a_claim(by=[{"agent": person}], via=[{"agent": person}]),
        a_claim(id="c2", about=person, **scope),
        a_claim(id="c3", measure=None, value=None, kind="term", about=person, printed="x"),
        a_claim(id="c4", measure=None, value=None, kind="statement", about=person, printed="x"),
    ]
    source = a_record(
        about=[person],
        mentions=[person],
        author=[{"agent": person}],
        reports=[{"ref": person, "at": "¶1"}],
        claims=claims,
        body=f"By [[{person}]], [@{person}, ¶1] and more.[^1]\n\n[^1]: Of [[{person}]].",
    )
    return {
        f"content/{person}.md": record,
        "content/sources/names.md": source,
        "content/films/f.md": a_record("film", credits=[{"agent": person, "role": "drt"}]),
        "content/documents/d.md": a_record("document", issuer=person),
        "content/events/e.md": a_record("event", agents=[{"agent": person, "role": "speaker"}]),
        "content/archive.yaml": f"{SETTINGS}home: Of [[{person}]].\n",
    }


@pytest.mark.parametrize(
    ("standing", "shown", "said"),
    [
        ("private", "named", None),
        ("private", "withheld", "name withheld"),
        ("private", "role-only", "a speaker"),
        ("minor", "withheld", "name withheld"),
        ("minor", "role-only", "a speaker"),
        ("public-role", "role-only", "a speaker"),
        ("deceased", "withheld", "name withheld"),
    ],
)
def test_a_person_to_be_protected_has_no_page_entry_row_or_id_in_any_byte(
    tmp_path: Path, standing: str, shown: str, said: str | None
) -> None:
    where = a_site(tmp_path, people_files(standing, shown))
    pages = site_bytes(where.site)
    assert not any(SENTINEL in path for path in pages)
    if said is None:  # named: the name is shown in the records that credit it, and no more
        assert not any(f"people/{SENTINEL}".encode() in body for body in pages.values())
        assert SENTINEL.encode() not in pages["people/index.html"]
        assert SENTINEL.encode() not in pages["data/people.csv"]
    else:
        assert leaks(where) == []
        assert said.encode() in pages["films/f/index.html"]
