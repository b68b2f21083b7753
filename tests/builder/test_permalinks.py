"""Addresses that were published last: by the record, an alias, a tombstone, or the build stops."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from archive_site.builder.site import Built, Wish, build
from archive_site.builder.unchanged import Folders
from archive_site.model.problems import ArchiveSiteError
from tests.builder.sites import cold
from tests.builders import a_claim, a_record, a_site, an_archive, built, site_bytes, write_archive

SENTINEL = "sentinel-7f3a"
WITHDRAWN = {"reason": "privacy", "date": "2026-11-21"}
BASE = (
    "title: T\nbase_url: https://example.org/archive/\nkeeper: {name: K, contact: k@example.org}\n"
)


def listed(where: Folders) -> list[str]:
    """The lines of permalinks.txt but comments."""
    lines = where.permalinks.read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def stopped_by(done: Built) -> list[str]:
    """The problems that stopped a build, without the file's name."""
    return [f"{each.code} {each.message}" for each in done.problems if not each.warning]


@pytest.mark.usefixtures("tiny_theme")
def test_the_addresses_of_records_pages_aliases_tombstones_and_written_claims_are_listed(
    tmp_path: Path,
) -> None:
    claims = [a_claim(), a_claim(id=None), a_claim(id="c9", hold="yes")]
    where = a_site(
        tmp_path,
        {
            "content/films/other.md": a_record("film", aliases=["older", "letters/oldest"]),
            "content/films/gone.md": a_record("film", status="withdrawn", withdrawn=WITHDRAWN),
            "content/films/draft.md": a_record("film", status="draft"),
            "content/sources/claims.md": a_record(claims=claims),
        },
    )
    lines = listed(where)
    assert lines == sorted(lines)
    assert {"/about/", "/figures/killed/", "/people/a-person/", "/letters/oldest/"} < set(lines)
    films = ["/films/a-film/", "/films/gone/", "/films/older/", "/films/other/"]
    assert [line for line in lines if line.startswith("/films/")] == films
    sources = [line for line in lines if line.startswith("/sources/claims/")]
    assert sources == ["/sources/claims/", "/sources/claims/#c1"]


@pytest.mark.usefixtures("tiny_theme")
def test_a_build_adds_addresses_and_takes_none_away(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    before = listed(where)
    (where.content / "films/b.md").write_text(a_record("film"), "utf-8")
    with where.permalinks.open("rb") as held:
        assert built(where).added == ("/films/b/",)
        assert b"/films/b/" not in held.read()  # another file took its place, whole
    assert listed(where) == sorted([*before, "/films/b/"])
    assert built(where).added == ()


@pytest.mark.usefixtures("tiny_theme")
def test_a_list_that_a_person_reordered_or_a_merge_doubled_is_read_all_the_same(
    tmp_path: Path,
) -> None:
    where = a_site(tmp_path)
    lines = listed(where)
    where.permalinks.write_text("\r\n".join([*lines[::-1], *lines]), "utf-8-sig")
    assert built(where).added == ()


@pytest.mark.usefixtures("tiny_theme")
def test_a_build_that_would_lose_an_address_stops_and_an_alias_or_a_withdrawal_cures_it(
    tmp_path: Path,
) -> None:
    film = a_record("film")
    where = a_site(tmp_path, {"content/films/old.md": film})
    before, lines = site_bytes(where.site), listed(where)
    (where.content / "films/old.md").rename(where.content / "films/new.md")
    done = build(where)
    (said,) = stopped_by(done)
    assert said.startswith("L007 /films/old/ was published and no page stands there now; put films")
    assert "`aliases: [old]`" in said
    assert "withdraw films/old --reason" in said
    assert (site_bytes(where.site), listed(where)) == (before, lines)
    (where.content / "films/new.md").write_text(a_record("film", aliases=["old"]), "utf-8")
    built(where)
    assert site_bytes(where.site) == cold(where)
    (where.content / "films/new.md").write_text(film, "utf-8")
    bare = "---\nstatus: withdrawn\nwithdrawn: {reason: mistake, date: 2026-11-21}\n---\n"
    (where.content / "films/old.md").write_text(bare, "utf-8")
    built(where)
    assert site_bytes(where.site) == cold(where)


@pytest.mark.usefixtures("tiny_theme")
@pytest.mark.parametrize(
    ("record", "cure"),
    [
        (a_record("person", status="draft"), "is a draft now; publish it again"),
        (a_record("person", standing="private", shown="withheld"), "has no page now"),
    ],
    ids=["draft", "withheld"],
)
def test_a_published_record_that_has_no_page_any_more_stops_a_build(
    tmp_path: Path, record: str, cure: str
) -> None:
    where = a_site(tmp_path, {"content/people/x.md": a_record("person")})
    (where.content / "people/x.md").write_text(record, "utf-8")
    (said,) = stopped_by(build(where))
    assert cure in said


@pytest.mark.usefixtures("tiny_theme")
def test_a_claim_keeps_its_address_by_its_id_on_hold_or_by_a_redirect(tmp_path: Path) -> None:
    def claims(*given: Mapping[str, Any], **more: Any) -> str:
        return a_record(claims=list(given), **more)

    where = a_site(tmp_path, {"content/sources/s.md": claims(a_claim(), a_claim(id="c2"))})
    file = where.content / "sources/s.md"
    file.write_text(claims(a_claim()), "utf-8")
    (said,) = stopped_by(build(where))
    assert said.startswith("L007 /sources/s/#c2 was published and its claim is gone; put the claim")
    file.write_text(claims(a_claim(), a_claim()), "utf-8")
    twice, gone = stopped_by(build(where))
    assert twice.endswith("write c3 here, or the id that the claim had")
    assert "is gone; if one of the claims c1 is it, write c2 there; else put the claim" in gone
    file.write_text(claims(a_claim(), a_claim(id="c2", hold="yes")), "utf-8")
    built(where)
    file.unlink()
    (where.content / "sources/t.md").write_text(claims(a_claim(), aliases=["s"]), "utf-8")
    (said,) = stopped_by(build(where))
    assert "/sources/s/#c2" in said
    (where.content / "sources/t.md").write_text(
        claims(a_claim(), a_claim(id="c2"), aliases=["s"]), "utf-8"
    )
    built(where)


@pytest.mark.usefixtures("tiny_theme")
def test_a_frozen_build_fails_where_an_address_would_be_added_and_writes_nothing(
    tmp_path: Path,
) -> None:
    where = a_site(tmp_path)
    assert not build(where, Wish(frozen=True)).stopped
    (where.content / "films/b.md").write_text(a_record("film"), "utf-8")
    before = site_bytes(where.site), listed(where)
    with pytest.raises(ArchiveSiteError, match=r"--frozen: 1 address would be added .*/films/b/"):
        build(where, Wish(frozen=True))
    assert (site_bytes(where.site), listed(where)) == before


@pytest.mark.usefixtures("tiny_theme")
def test_an_erased_address_is_free_to_be_lost_and_not_to_be_given_again(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/people/jane.md": a_record("person")})
    mark = sha256(b"/people/jane/").hexdigest()
    text = where.permalinks.read_text("utf-8")
    erased = f"erased {mark} privacy 2026-11-21"
    where.permalinks.write_text(text.replace("/people/jane/", erased), "utf-8")
    assert [each[:4] for each in stopped_by(build(where))] == ["L008"]
    (where.content / "people/jane.md").unlink()
    built(where)
    assert erased in listed(where)
    assert not any(b"jane" in body for body in site_bytes(where.site).values())
    rows = json.loads((where.site / "data/withdrawn.json").read_bytes())
    assert rows == [{"sha256": mark, "reason": "privacy", "date": "2026-11-21"}]
    assert site_bytes(where.site) == cold(where)


def a_withdrawn_archive() -> dict[str, str | bytes | None]:
    """A withdrawn source full of sentinels, to which others refer in every way."""
    secret = {"title": SENTINEL, "summary": SENTINEL, "credit_line": SENTINEL}
    claims = [a_claim(printed=SENTINEL, about="events/an-event")]
    gone = {"status": "withdrawn", "withdrawn": WITHDRAWN, "aliases": ["was-gone"]}
    return {
        "content/archive.yaml": BASE,
        "content/sources/gone.md": a_record(body=SENTINEL, claims=claims, **secret, **gone),
        "content/organizations/gone.md": a_record(
            "organization", title=SENTINEL, status="withdrawn", withdrawn=WITHDRAWN
        ),
        "content/pages/p.md": a_record("page", body="[[sources/gone]] and [@gone, ¶2]."),
        "content/sources/other.md": a_record(
            publisher="organizations/gone", same_text=["sources/gone"], about=["events/an-event"]
        ),
        "content/films/f.md": a_record("film", stated_by={"year": ["sources/gone ¶2"]}),
    }


def test_a_withdrawn_record_stands_nowhere_but_as_a_tombstone(tmp_path: Path) -> None:
    where = a_site(tmp_path, a_withdrawn_archive())
    site = site_bytes(where.site)
    assert not [path for path, body in site.items() if SENTINEL.encode() in body]
    page = site["sources/gone/index.html"].decode()
    assert '<meta name="robots" content="noindex">' in page
    assert "21 November 2026" in page
    assert "to protect a person’s privacy" in page
    assert '<a href="mailto:k@example.org">' in page
    assert 'href="https://example.org/archive/sources/gone/"' in page
    assert '<a href="../sources/gone/">withdrawn record</a>' in site["p/index.html"].decode()
    # In lists, facets and data it isn't even named; its address stands in withdrawn.json alone.
    named = {path for path, body in site.items() if b"sources/gone" in body}
    assert {path for path in named if path.startswith("data/")} == {"data/withdrawn.json"}
    assert not [path for path in site if "by/publisher" in path and "gone" in path]
    rows = json.loads(site["data/withdrawn.json"])
    assert {
        "url": "https://example.org/archive/sources/gone/",
        "reason": "privacy",
        "date": "2026-11-21",
    } in rows


def test_a_former_address_leads_on_in_a_sub_folder_with_a_link_and_no_index(
    tmp_path: Path,
) -> None:
    files = {
        "content/archive.yaml": BASE + "links: file\n",
        "content/films/new.md": a_record("film", title="A <new> one", aliases=["old"]),
    }
    page = (a_site(tmp_path, files).site / "films/old/index.html").read_text("utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../../films/new/index.html">' in page
    assert '<a class="moved" href="../../films/new/index.html">A &lt;new&gt; one</a>' in page
    assert '<meta name="robots" content="noindex">' in page
    assert '<link rel="canonical" href="https://example.org/archive/films/new/">' in page
    assert page.count("canonical") == 1


@pytest.mark.usefixtures("tiny_theme")
def test_a_former_id_of_a_person_without_a_page_is_given_nowhere(tmp_path: Path) -> None:
    person = a_record("person", standing="private", shown="withheld", aliases=[SENTINEL])
    where = a_site(tmp_path, {"content/people/a-second.md": person})
    assert not [path for path in site_bytes(where.site) if SENTINEL in path]
    assert SENTINEL.encode() not in b"".join(site_bytes(where.site).values())
    assert SENTINEL not in where.permalinks.read_text("utf-8")


def test_the_page_for_addresses_that_are_not_there_knows_its_sub_folder(tmp_path: Path) -> None:
    page = (a_site(tmp_path, {"content/archive.yaml": BASE}).site / "404.html").read_text("utf-8")
    links = re.findall(r' (?:href|src)="([^"#]+)"', page)
    assert {link for link in links if not link.startswith(("/archive/", "mailto:"))} == set()


def test_corrections_stand_in_date_order_on_pages_of_fifty(tmp_path: Path) -> None:
    def correction(day: int) -> dict[str, str]:
        return {"date": f"2026-01-{day:02}", "field": "year", "was": "2016", "now": f"day {day}"}

    files = {
        f"content/films/f{n}.md": a_record(
            "film", title=f"Film {n}", corrections=[correction(1 + n % 28), correction(28)]
        )
        for n in range(30)
    }
    where = a_site(tmp_path, files)
    first = (where.site / "corrections/index.html").read_text("utf-8")
    second = (where.site / "corrections/page/2/index.html").read_text("utf-8")
    rows = re.findall(r"<td data-l=\"Is now\">(day \d+)</td>", first + second)
    days = [int(row.removeprefix("day ")) for row in rows]
    assert len(days) == 60
    assert days == sorted(days)
    assert ">Year</td>" in first
    assert "60 corrections" in first


def test_an_archive_without_corrections_says_so(tmp_path: Path) -> None:
    page = (a_site(tmp_path).site / "corrections/index.html").read_text("utf-8")
    assert "No record has been corrected so far." in page


BROKEN = "---\ntitle: [\n---\n"


@pytest.mark.usefixtures("tiny_theme")
def test_broken_records_are_left_out_and_their_published_addresses_stay(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/films/b.md": a_record("film", title="Once published")})
    (where.content / "films/b.md").write_text(BROKEN, "utf-8")
    (where.content / "films/never.md").write_text(BROKEN, "utf-8")
    (where.content / "films/No Id.md").write_text(BROKEN, "utf-8")
    refers = a_record("page", body="[[films/b]] and [[films/never]] and [[films/no-such]].")
    (where.content / "pages/astray.md").write_text(refers, "utf-8")
    (where.content / "pages/refers.md").write_text(
        a_record("page", body="[[films/b]], [[pages/astray]]."), "utf-8"
    )
    assert build(where).stopped
    done = build(where, Wish(leave_out=True))
    assert not done.stopped
    assert {problem.place.file for problem in done.broken} == {
        *("content/films/b.md", "content/films/never.md", "content/films/No Id.md"),
        "content/pages/astray.md",
    }
    site = site_bytes(where.site)
    assert b"This record is being mended" in site["films/b/index.html"]
    assert "films/never/index.html" not in site
    assert "astray/index.html" not in site
    assert "refers/index.html" in site
    assert not [path for path, body in site.items() if b"Once published" in body]
    assert "/films/b/" in listed(where)
    again = where._replace(site=where.site.with_name("cold"))
    assert not build(again, Wish(leave_out=True)).stopped
    assert site_bytes(again.site) == site
    # The next plain build says the problems again, whatever the last one left out.
    assert build(where).stopped
    assert site_bytes(where.site) == site


@pytest.mark.usefixtures("tiny_theme")
def test_the_former_addresses_stay_of_a_record_that_names_a_broken_one(tmp_path: Path) -> None:
    naming = a_record(aliases=["b"], about=["films/c"])
    where = a_site(
        tmp_path, {"content/films/c.md": a_record("film"), "content/sources/n.md": naming}
    )
    (where.content / "films/c.md").write_text("---\ntitle: [\n---\n", "utf-8")
    assert {each.code for each in build(where).problems if not each.warning} == {"R003"}


@pytest.mark.parametrize(
    "broken",
    [
        a_record("film", aliases=["b", "letters/b"], year="soon"),
        "---\ntitle: [\naliases: [b, letters/b]\n---\n",
        "---\naliases:\n  - b\n  - 'letters/b'\ntitle: [\n---\n",
    ],
)
@pytest.mark.parametrize("name", ["c", "new"])
@pytest.mark.usefixtures("tiny_theme")
def test_the_former_addresses_of_a_broken_record_stay(
    tmp_path: Path, broken: str, name: str
) -> None:
    whole = a_record("film", aliases=["b", "letters/b"])
    where = a_site(tmp_path, {"content/films/c.md": whole})
    (where.content / "films/c.md").unlink()
    (where.content / f"films/{name}.md").write_text(broken, "utf-8")
    if name != "c":
        (where.content / "films/c.md").write_text(a_record("film"), "utf-8")
    assert not [each for each in build(where).problems if each.code == "L007"]
    done = build(where, Wish(leave_out=True))
    assert not done.stopped
    assert b"This record is being mended" in site_bytes(where.site)["films/b/index.html"]
    assert {"/films/b/", "/films/c/", "/letters/b/"} < set(listed(where))
    (where.content / f"films/{name}.md").write_text(whole, "utf-8")
    assert not build(where).stopped
    assert {"/films/b/", "/films/c/", "/letters/b/"} < set(listed(where))


@pytest.mark.usefixtures("tiny_theme")
def test_what_no_record_can_be_left_out_for_stops_a_build_all_the_same(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive({"content/archive.yaml": "titel: X\n"}))
    assert build(where, Wish(leave_out=True)).stopped
    assert not where.site.exists()


@pytest.mark.usefixtures("tiny_theme")
def test_a_rehearsal_tells_what_a_build_then_does_and_writes_nothing(tmp_path: Path) -> None:
    where = a_site(tmp_path, {"content/films/b.md": a_record("film")})
    (where.content / "films/b.md").write_text(a_record("film", title="Other"), "utf-8")
    (where.content / "films/c.md").write_text(a_record("film"), "utf-8")
    (where.site / "stray.html").write_text("x")

    def everything() -> dict[Path, tuple[int, bytes]]:
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in files}

    before = everything()
    told = build(where, Wish(rehearse=True, reasons=True))
    assert everything() == before
    done = build(where, Wish(reasons=True))
    assert (told.written, told.taken, told.added) == (done.written, done.taken, done.added)
    assert told.reasons == done.reasons
    assert told.taken == ("stray.html",)
    assert "films/c/index.html" in told.written
    reasons = dict(done.reasons)
    assert reasons["films/c/index.html"] == ("it is new",)
    assert "its own fields" in reasons["films/b/index.html"]


@pytest.mark.usefixtures("tiny_theme")
def test_a_rehearsal_of_a_first_build_leaves_no_trace(tmp_path: Path) -> None:
    where = write_archive(tmp_path, an_archive())
    before = sorted(tmp_path.rglob("*"))
    assert len(build(where, Wish(rehearse=True)).written) > 10
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.usefixtures("tiny_theme")
def test_the_addresses_of_another_archive_are_told_as_such_before_each(tmp_path: Path) -> None:
    where = a_site(tmp_path)
    others = [f"/films/other-{number}/" for number in range(60)]
    where.permalinks.write_text("\n".join(["# Kept.", *others]), "utf-8")
    first, *rest = stopped_by(build(where))
    assert first.startswith("L007 60 of the 60 addresses here have no page now.")
    assert "Delete permalinks.txt." in first
    assert len(rest) == 60
