"""A site in several languages: each page in each, at addresses of its own, from one archive."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from click.testing import CliRunner

from archive_site.builder.site import build
from archive_site.builder.unchanged import TEMPLATE, Folders
from archive_site.builder.withdraw import Reason, erase
from archive_site.cli.run import archive
from archive_site.loader import yaml_text
from tests.builder.sites import cold, edit
from tests.builders import a_claim, a_record, a_site, an_archive, built, site_bytes, write_archive

TWO = "title: An archive\nbase_url: https://a.example/x/\nlanguages: [en, az]\n"
FILES = {
    "content/archive.yaml": TWO,
    "content/films/one.md": a_record("film", "About [[places/baku]].", title="One film"),
    "content/places/baku.md": a_record("place", title="Baku"),
}
WORDS = 'msgid "Films"\nmsgstr "Lentlər"\n\nmsgid "Chronology"\nmsgstr "Günlər"\n'


def page(where: Folders, path: str) -> str:
    """The text of a page."""
    return (where.site / path / "index.html").read_text("utf-8")


def test_every_page_stands_in_every_language_and_files_stand_once(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    pages = {path for path in site_bytes(where.site) if path.endswith("index.html")}
    main = {path for path in pages if not path.startswith("az/")}
    assert pages - main == {f"az/{path}" for path in main}
    files = [path for path in site_bytes(where.site) if path.startswith(("az/assets", "az/data"))]
    assert files == ["az/data/index.html"]


def test_links_stay_in_the_language_and_the_switch_leads_to_the_same_page(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    text = page(where, "az/films/one")
    assert '<html lang="az"' in text
    assert 'href="../../../az/places/baku/"' in text
    assert 'href="../../../assets/site.css"' in text
    assert 'href="../../../films/one/" hreflang="en" lang="en">English<' in text
    assert 'href="../../az/films/one/" hreflang="az" lang="az">Azərbaycan<' in page(
        where, "films/one"
    )


def test_alternates_are_told_with_the_main_language_as_default(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    for path in ("films/one", "az/films/one"):
        told = re.findall(
            r'<link rel="alternate" hreflang="(.*?)" href="(.*?)">', page(where, path)
        )
        assert told == [
            ("en", "https://a.example/x/films/one/"),
            ("x-default", "https://a.example/x/films/one/"),
            ("az", "https://a.example/x/az/films/one/"),
        ]
    assert '<link rel="canonical" href="https://a.example/x/az/films/one/">' in page(
        where, "az/films/one"
    )


def test_a_site_of_one_language_tells_of_no_other(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES | {"content/archive.yaml": TWO.replace(", az", "")})
    assert not [path for path in site_bytes(where.site) if path.startswith("az/")]
    assert "hreflang" not in page(where, "films/one")


def test_the_archive_s_own_words_go_before_ours(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    changed = edit_words(where, WORDS)
    assert "Günlər" in page(where, "az/films")
    assert "Xronologiya" not in page(where, "az/films")
    assert all(path.startswith("az/") for path in changed)
    assert site_bytes(where.site) == cold(where)


def test_words_of_a_translation_are_never_markup(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    hostile = r"""<i id=pwn>\" onclick='x'>&</script>"""
    named = ("Language", "Search the archive", "You are here", "Skip to the text")
    texts = [f'msgid "{each}"\nmsgstr "{hostile}"\n' for each in named]
    counted = 'msgid "%(num)s film"\nmsgid_plural "%(num)s films"\n'
    counted += f'msgstr[0] "%(num)s {hostile}"\nmsgstr[1] "%(num)s {hostile}"\n'
    changed = edit_words(where, "\n".join([*texts, counted]))
    assert "az/films/one/index.html" in changed
    for path, body in site_bytes(where.site).items():
        assert b"<i id=pwn" not in body, path
        assert b'" onclick=' not in body, path
    assert 'aria-label="&lt;i id=pwn&gt;&#34; onclick=' in page(where, "az/films/one")


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ('msgid "This record last changed %(day)s"\nmsgstr "%(day)s 100 %"', "a lone '%'"),
        ('msgid "This record last changed %(day)s"\nmsgstr "%(day)99999999s"', "a lone '%('"),
        ('msgid "Language"\nmsgstr "%(site)s"', "a lone '%(site)s'"),
        (
            'msgid ""\nmsgstr ""\n'
            r'"Content-Type: text/plain; charset=none\n"'
            '\n\nmsgid "Home"\nmsgstr "x"',
            "unknown encoding",
        ),
        ('msgid "Language"\nmsgstr "a\x0bb"', "a control character"),
        ("# x\n" * 600_000, "it has more than 2 MB"),
    ],
    ids=range(6),
)
def test_what_a_translation_can_t_say_is_a_problem(tmp_path: Path, texts: str, said: str) -> None:
    where = a_site(tmp_path, FILES)
    (where.content / "locale").mkdir()
    (where.content / "locale/az.po").write_text(f"{texts}\n", "utf-8")
    done = build(where)
    assert done.stopped
    (found,) = (each for each in done.problems if each.code == "T006")
    assert said in str(found)


def edit_words(where: Folders, text: str, lang: str = "az") -> set[str]:
    """Write the words of a language, and build; the files that changed."""
    file = where.content / f"locale/{lang}.po"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    return set(built(where).written)


def test_a_language_that_is_added_gets_all_its_pages(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    changed = edit(where, "content/archive.yaml", "[en, az]", "[en, az, ar]")
    assert "ar/films/one/index.html" in changed
    assert '<html lang="ar" dir="rtl"' in page(where, "ar/films/one")
    assert site_bytes(where.site) == cold(where)
    assert build(where).written == ()


TRANSLATION = """\
---
title: Bir film
caution: [Birinci]
media: [{alt: Ev}]
---
Haqqında: [[places/baku|Bakı]].
"""
BRIEF = "---\ntitle: Bir film\n---\n"
TRANSLATED = FILES | {
    "content/films/one.md": a_record(
        "film",
        "About [[places/baku]].",
        title="One film",
        summary="A summary.",
        caution=["First", "Second"],
        media=[{"file": "a.pdf", "alt": "A house"}],
    ),
    "content/films/one.az.md": TRANSLATION,
    "content/media/a.pdf": "%PDF-1.4",
}


def test_a_translation_is_shown_and_what_it_lacks_is_marked_and_said(tmp_path: Path) -> None:
    where = a_site(tmp_path, TRANSLATED)
    text = page(where, "az/films/one")
    assert "<h1>Bir film</h1>" in text
    assert 'Haqqında: <a href="../../../az/places/baku/">Bakı</a>' in text
    assert '<p class="caution">Birinci</p>' in text
    assert '<p class="caution"><span lang="en">Second</span></p>' in text
    assert "Qismən tərcümə olunub." in text
    assert 'class="say" lang="en">A summary.<' in page(where, "az/films")
    assert '<a href="../../az/films/one/">Bir film</a>' in page(where, "az/films")
    assert "Bir film" not in page(where, "films")


def test_a_record_without_a_translation_is_shown_in_the_main_language(tmp_path: Path) -> None:
    text = page(a_site(tmp_path, TRANSLATED), "az/places/baku")
    assert '<div class="prose" lang="en">' in text
    assert '<h1><span lang="en">Baku</span></h1>' in text
    assert "Tərcümə olunmayıb." in text
    assert "untranslated" not in page(a_site(tmp_path, TRANSLATED), "places/baku")


MEASURE = {"title": "Visitors", "unit": "people", "definition": "Who came.", "about": "places/baku"}


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ({}, "Tərcümə olunmayıb."),
        ({"title": "Tamaşaçılar"}, "Qismən tərcümə olunub."),
        ({"title": "Tamaşaçılar", "definition": "Kim gəlib.", "counts_in": ["Hamı"]}, ""),
    ],
)
def test_what_is_not_translated_of_a_measure_is_said(
    tmp_path: Path, own: dict[str, object], said: str
) -> None:
    files = FILES | {
        "content/measures/visitors.md": a_record("measure", "", **MEASURE, counts_in=["Everybody"])
    }
    if own:
        files["content/measures/visitors.az.md"] = f"---\n{yaml_text.mapping(own)}---\n"
    where = a_site(tmp_path, files)
    assert "untranslated" not in page(where, "figures/visitors")
    text = page(where, "az/figures/visitors")
    assert ("untranslated" in text) == bool(said)
    assert said in text


def test_what_stands_in_no_translation_but_a_caution_is_said(tmp_path: Path) -> None:
    files = FILES | {
        "content/places/baku.md": a_record(
            "place", "", title="Baku", caution=["Handle with care."]
        ),
        "content/places/baku.az.md": "---\ntitle: Bakı\n---\n",
    }
    assert "Qismən tərcümə olunub." in page(a_site(tmp_path, files), "az/places/baku")


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("", "Tərcümə olunmayıb."),
        ("title: Arxiv\n", "Qismən tərcümə olunub."),
        ("title: Arxiv\nhome: Mətn.\n", ""),
    ],
)
def test_a_home_page_whose_text_is_not_translated_says_so(
    tmp_path: Path, own: str, said: str
) -> None:
    files = FILES | {"content/archive.yaml": f"{TWO}home: What it keeps.\n"}
    files |= {"content/archive.az.yaml": own} if own else {}
    where = a_site(tmp_path, files)
    assert "untranslated" not in page(where, "")
    assert ("untranslated" in page(where, "az")) == bool(said)
    assert said in page(where, "az")


def test_texts_that_are_not_translated_are_marked_wherever_they_stand(tmp_path: Path) -> None:
    noted = [a_claim(note="A note."), a_claim(id="c2", note="Unclear.", attribution="ambiguous")]
    files = {
        "content/archive.yaml": f"{TWO}keeper: {{name: Its keepers}}\n",
        "content/sources/a-source.md": a_record(about=["events/an-event"], claims=noted),
    }
    where = a_site(tmp_path, an_archive(files))
    marked = ("A note.", "Unclear.", "Its keepers")
    text, main = page(where, "az/sources/a-source"), page(where, "sources/a-source")
    for words in marked:
        assert text.count(words) == text.count(f'<span lang="en">{words}</span>') > 0
        assert words in main
        assert f'lang="en">{words}' not in main
    assert '<title lang="en">A place — ' in page(where, "az/places/a-place")
    assert "<title>A place — " in page(where, "places/a-place")


def test_printed_words_groups_values_of_facets_and_notes_say_their_language(tmp_path: Path) -> None:
    claimed = [a_claim(measure="measures/a-measure", about="events/an-event", group=["women"])]
    files = {
        "content/archive.yaml": TWO,
        "content/measures/a-measure.md": a_record(
            "measure", about="events/an-event", groups=[{"id": "women", "label": "wives"}]
        ),
        "content/sources/a-source.md": a_record(
            notes=["Kept."], about=["events/an-event"], claims=claimed
        ),
    }
    where = a_site(tmp_path, an_archive(files))
    figures, measure = page(where, "az/figures"), page(where, "az/figures/a-measure")
    printed = "613"
    assert f'<td class="print"><span lang="en">{printed}</span>' in figures
    assert ': <span lang="en">wives</span>' in measure
    assert f'<title lang="en">{printed}</title>' in measure
    source = page(where, "az/sources/a-source")
    assert '<span class="of"><span lang="en">wives</span></span>' in source
    assert '<div lang="en"><p>Kept.</p>' in source
    by_event = page(where, "az/sources/by/about/events-an-event")
    assert by_event.count('<span lang="en">A event</span>') > 2
    for text in ("figures", "figures/a-measure", "sources/a-source"):
        assert 'lang="en">wives' not in page(where, text)


def test_the_archive_s_own_texts_are_translated_one_by_one(tmp_path: Path) -> None:
    own = "title: Arxiv\nhome: Bax [[films/one]].\n"
    main = TWO + "subtitle: a sample\nhome: See [[films/one]].\n"
    more = {"content/archive.yaml": main, "content/archive.az.yaml": own}
    where = a_site(tmp_path, TRANSLATED | more)
    text = page(where, "az")
    assert '<h1 class="wide">Arxiv</h1>' in text
    assert 'Bax <a href="../az/films/one/">Bir film</a>' in text
    assert '<small class="solo" lang="en">a sample</small>' in text
    assert "Arxiv" not in page(where, "films/one")


def test_lists_follow_the_alphabet_of_the_page_s_language(tmp_path: Path) -> None:
    names = {"qala": "Q", "xan": "X", "lalə": "L", "hava": "H"}
    files = {
        f"content/places/p{n}.md": a_record("place", title=title) for n, title in enumerate(names)
    }
    where = a_site(tmp_path, FILES | files)
    found = {
        lang: [
            name
            for name in re.findall(r">(\w+)</a>", page(where, f"{lang}places"))
            if name in names
        ]
        for lang in ("", "az/")
    }
    assert found == {"": ["hava", "lalə", "qala", "xan"], "az/": ["hava", "xan", "qala", "lalə"]}


def test_a_withdrawn_or_draft_record_s_translation_stands_nowhere(tmp_path: Path) -> None:
    for status in ("draft", "withdrawn"):
        why = {"reason": "other", "date": "2026"} if status == "withdrawn" else None
        gone = a_record("film", title="One film", status=status, withdrawn=why)
        files = TRANSLATED | {"content/films/one.md": gone}
        where = a_site(tmp_path / status, files)
        assert not [path for path, body in site_bytes(where.site).items() if b"Bir film" in body]


def test_an_edited_translation_costs_the_pages_that_show_it(tmp_path: Path) -> None:
    where = a_site(tmp_path, TRANSLATED)
    assert edit(where, "content/films/one.az.md", "Haqqında", "Barəsində") >= {
        "az/films/one/index.html"
    }
    changed = edit(where, "content/films/one.az.md", "Bir film", "Film")
    assert {"az/films/one/index.html", "az/films/index.html"} <= changed
    assert "films/one/index.html" not in changed
    assert site_bytes(where.site) == cold(where)


def test_a_language_that_was_published_is_not_lost_silently(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    assert "/az/\n" in where.permalinks.read_text("utf-8")
    (where.content / "archive.yaml").write_text(TWO.replace(", az", ""), "utf-8")
    (fault,) = [each for each in build(where).problems if not each.warning]
    assert fault.code == "L007"
    assert fault.message == (
        "/az/ was published and az is no further language now; add it to `languages:` in "
        "archive.yaml, or take this line out to give all its addresses up"
    )


def test_erasing_a_record_deletes_its_translations(tmp_path: Path) -> None:
    where = a_site(
        tmp_path,
        FILES | {"content/films/gone.md": a_record("film"), "content/films/gone.az.md": BRIEF},
    )
    erase(where, "films/gone", Reason("law", "2026"))
    assert not [*where.content.glob("films/gone*")]
    built(where)


def test_words_of_translations_are_found_and_shown_by_the_pages_of_their_language(
    tmp_path: Path,
) -> None:
    where = a_site(tmp_path, TRANSLATED)
    words = "".join(path.read_text("utf-8") for path in where.site.glob("search/w-*.js"))
    assert "haqqında" in words
    assert "about" in words
    assert not [*where.site.glob("az/search/w-*.js")]
    shown = "".join(path.read_text("utf-8") for path in where.site.glob("az/search/r-*.js"))
    assert "Haqqında" in shown
    assert "Haqqında" not in "".join(
        path.read_text("utf-8") for path in where.site.glob("search/r-*.js")
    )


def test_each_language_has_its_page_for_what_isn_t_there(tmp_path: Path) -> None:
    where = a_site(tmp_path, FILES)
    text = (where.site / "az/404.html").read_text("utf-8")
    assert "Bu ünvanda heç nə yoxdur" in text
    assert 'href="/x/az/films/"' in text
    assert 'href="/x/" hreflang="en"' in text


def test_a_build_says_how_much_of_the_interface_has_no_words_in_a_language(tmp_path: Path) -> None:
    where = write_archive(
        tmp_path, an_archive({"content/archive.yaml": TWO.replace("az", "az, de")})
    )
    assert [(lang, of - missing) for lang, missing, of in built(where).unsaid if lang == "de"] == [
        ("de", 0)
    ]
    file = where.content / "locale/de.po"
    file.parent.mkdir()
    file.write_text(WORDS, "utf-8")
    assert [of - missing for lang, missing, of in built(where).unsaid if lang == "de"] == [2]


def test_a_language_without_words_of_ours_is_warned_of_with_how_they_are_added(
    tmp_path: Path,
) -> None:
    files = an_archive({"content/archive.yaml": TWO.replace("az", "az, de")})
    where = write_archive(tmp_path, files)

    def said() -> str:
        words = ["build", "--content", str(where.content), "--out", str(where.site)]
        return " ".join(CliRunner().invoke(archive, words, catch_exceptions=False).output.split())

    first = said()
    assert "warning de: archive-site’s own words (headings, menus, labels) have no" in first
    assert "Its pages show them in English" in first
    assert "messages.pot to " in first
    assert "warning de:" in said()  # where nothing is to be built, too
    assert "warning az:" not in first
    file = where.content / "locale/de.po"
    file.parent.mkdir()
    shutil.copy(TEMPLATE, file)
    assert "warning de:" in said()
    file.write_text(WORDS, "utf-8")
    assert "warning de:" not in said()
    assert "own words (headings, menus, labels) are in English; say them in" in said()


def test_a_pointer_into_a_page_is_said_in_plain_words_in_each_language(tmp_path: Path) -> None:
    pointer = "/html/head/meta[@property='og:title']"
    known = {"title": {"how": "markup", "where": pointer, "confidence": "medium"}}
    files = {
        "content/archive.yaml": TWO,
        "content/sources/s.md": a_record(known=known),
    }
    where = a_site(tmp_path, files)
    for path, said in (
        ("sources/s", "the page’s own marks: og:title"),
        ("az/sources/s", "səhifənin öz nişanları: og:title"),
    ):
        shown = unescape(page(where, path))
        assert said in shown
        assert pointer not in shown
    assert pointer in (where.content / "sources/s.md").read_text("utf-8")
