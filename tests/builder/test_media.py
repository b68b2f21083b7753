"""Media of records on built sites: upright, without a camera's notes, once, refused with a cure."""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from archive_site.builder.pictures import ENOUGH, _upright, encoded, looked_at
from archive_site.builder.site import build
from archive_site.builder.unchanged import Folders
from archive_site.loader.captions import cues
from archive_site.model.media import MediaFile, is_recording
from tests.builder.sites import cold
from tests.builders import a_record, a_site, an_archive, built, site_bytes, write_archive

FILM = "content/films/a-film.md"
A_FILM, A_SOUND = b"\0\0\0\x18ftypisom a film", b"ID3\x03 a sound"
SECRET = b"Canon EOS of somebody"


NONE = "can't be read as a picture; save it anew"


def a_picture(
    form: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (600, 400), **more: Any
) -> bytes:
    """The bytes of a picture, its left half dark, its right half light."""
    picture = Image.new("L", size, 230)
    picture.paste(20, (0, 0, size[0] // 2, size[1]))
    made = picture.convert(mode)
    written = BytesIO()
    made.save(written, form, **more)
    return written.getvalue()


def a_photograph() -> bytes:
    """A JPEG on its side, with the place where it was taken, the camera and a remark."""
    notes = Image.Exif()
    notes[0x0112] = 6  # turn by 90 degrees
    notes[0x010F] = SECRET.decode()
    notes.get_ifd(0x8825)[2] = (39.0, 54.0, 0.0)
    return a_picture("JPEG", exif=notes, comment=SECRET)


def a_bomb(wide: int, high: int) -> bytes:
    """A small PNG that claims to be large."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    packed = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def with_media(
    files: Mapping[str, bytes], *media: Mapping[str, str]
) -> dict[str, str | bytes | None]:
    """An archive whose film has media, and the files that lie in content/media/."""
    given = [{"alt": "A still", **each} for each in media]
    return {
        FILM: a_record("film", media=given),
        **{f"content/media/{name}": body for name, body in files.items()},
    }


def the_film(where: Folders) -> str:
    """The text of the film's page."""
    return (where.site / "films/a-film/index.html").read_text("utf-8")


def opened(where: Folders, path: str) -> Image.Image:
    """A published picture, decoded."""
    picture = Image.open(where.site / "media" / path)
    picture.load()
    return picture


def refused(folder: Path, files: Mapping[str, bytes], *media: Mapping[str, str]) -> str:
    """The problem that a build stops with."""
    done = build(write_archive(folder, an_archive(with_media(files, *media))))
    (problem,) = [each for each in done.problems if each.code == "C006"]
    assert done.stopped
    assert problem.place.file == FILM
    assert problem.place.line > 1
    return problem.message


def test_a_picture_is_published_upright_in_widths_without_the_cameras_notes(tmp_path: Path) -> None:
    where = a_site(tmp_path, with_media({"still.jpg": a_photograph()}, {"file": "still.jpg"}))
    made = {path for path in site_bytes(where.site) if path.startswith("media/")}
    assert made == {f"media/still.jpg/400.{form}" for form in ("webp", "avif")}
    for form in ("webp", "avif"):
        picture = opened(where, f"still.jpg/400.{form}")
        assert picture.size == (400, 600)
        assert not picture.getexif()
        points = picture.convert("L")
        assert points.getpixel((200, 50)) < 60 < 200 < points.getpixel((200, 550))  # type: ignore[operator]
        assert not {"exif", "xmp", "icc_profile", "comment"} & picture.info.keys()
    page = the_film(where)
    assert 'width="400" height="600" alt="A still"' in page
    assert not any(SECRET in body for body in site_bytes(where.site).values())


@pytest.mark.parametrize(("form", "mode"), [("JPEG", "RGB"), ("PNG", "RGB"), ("PNG", "RGBA")])
def test_a_picture_far_larger_than_what_is_shown_is_unpacked_smaller(
    tmp_path: Path, form: str, mode: str
) -> None:
    file = tmp_path / "large"
    file.write_bytes(a_picture(form, mode, (8_000, 6_600)))
    assert min(_upright(str(file), "mark").size) < 2 * ENOUGH
    shown = Image.open(BytesIO(encoded(str(file), "mark", 1600, "webp"))).convert("L")
    assert shown.size == (1600, 1320)
    assert [shown.getpixel((x, 600)) for x in (100, 1500)] == [
        pytest.approx(each, abs=3) for each in (20, 230)
    ]
    found = looked_at(MediaFile("large"), file.read_bytes())
    assert (found.width, found.height) == (8_000, 6_600)


def test_a_large_picture_has_three_widths(tmp_path: Path) -> None:
    big = a_picture("JPEG", size=(3000, 100))
    where = a_site(tmp_path, with_media({"wide.jpg": big}, {"file": "wide.jpg"}))
    widths = {path.name for path in (where.site / "media/wide.jpg").iterdir()}
    assert widths == {f"{w}.{form}" for w in (480, 960, 1600) for form in ("avif", "webp")}
    assert opened(where, "wide.jpg/1600.webp").size == (1600, 53)
    assert "wide.jpg/480.webp 480w" in the_film(where)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("cmyk.jpg", a_picture("JPEG", "CMYK")),
        ("deep.png", a_picture("PNG", "I;16")),
        ("bits.png", a_picture("PNG", "1")),
        ("few.gif", a_picture("GIF", "P")),
        ("clear.png", a_picture("PNG", "LA")),
        ("scan.tif", a_picture("TIFF", "RGB")),
    ],
)
@pytest.mark.usefixtures("tiny_theme")
def test_every_sort_of_picture_is_shown(tmp_path: Path, name: str, body: bytes) -> None:
    where = a_site(tmp_path, with_media({name: body}, {"file": name}))
    picture = opened(where, f"{name}/480.webp")
    assert picture.mode in ("RGB", "RGBA")
    if name != "deep.png":
        points = picture.convert("L")
        assert points.getpixel((50, 50)) < points.getpixel((400, 50))  # type: ignore[operator]


@pytest.mark.parametrize(
    ("name", "body", "said"),
    [
        ("bomb.png", a_bomb(50_000, 50_000), "50,000 × 50,000 points"),
        ("cut.png", a_picture()[:300], "can't be read as a picture"),
        ("cut.jpg", a_picture("JPEG")[:900], "can't be read as a picture"),
        ("text.png", b"no picture", "can't be read as a picture; save it anew"),
        ("drawing.svg", b"<svg onload='x()'/>", "is SVG, which may hold scripts; save it as PNG"),
        ("page.pdf", b"<html>", "is no PDF"),
        ("script.png", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\n", NONE),
        ("grey.jpg", b"P5 2 2 255\n0000", NONE),
        ("page.mp3", b"<!doctype html><script>x()</script>", "is no recording"),
        ("drawing.mp4", b"<svg onload='x()'/>", "is no recording"),
        ("page.wav", b"RIFF\0\0\0\0WEBP<html>", "is no recording"),
        ("CON.png", a_picture(), "has a name that Windows refuses"),
        ("a/nul.old.png", a_picture(), "has a name that Windows refuses"),
        ("q?x=1.png", a_picture(), "has '?' in its name, which Windows refuses"),
        ("tool.exe", b"MZ", "is of no kind that can be shown"),
    ],
)
def test_what_cannot_be_shown_is_said_with_its_place_and_cure(
    tmp_path: Path, name: str, body: bytes, said: str
) -> None:
    assert said in refused(tmp_path, {name: body}, {"file": name})


def test_a_missing_file_is_a_problem_that_names_a_near_one(tmp_path: Path) -> None:
    message = refused(tmp_path, {"Still.png": a_picture()}, {"file": "stil.png"})
    assert message == "'stil.png' is not in content/media/; did you mean Still.png?"


@pytest.mark.parametrize("name", ["content/media/stills/hall.png", "Stills\\Hall.png"])
def test_a_file_named_by_another_path_is_told_by_its_own(tmp_path: Path, name: str) -> None:
    message = refused(tmp_path, {"stills/hall.png": a_picture()}, {"file": name})
    assert message.endswith("is not in content/media/; write stills/hall.png")


@pytest.mark.parametrize("name", ["../private/x.png", "/etc/x.png", "a\\b.png", ".x.png"])
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    assert "is no path below content/media/" in refused(tmp_path, {}, {"file": name})


def test_an_original_kept_in_private_is_never_published(tmp_path: Path) -> None:
    files = with_media({}, {"file": "scan.png"})
    where = write_archive(
        tmp_path, an_archive({**files, "content/private/originals/scan.png": a_picture()})
    )
    done = build(where)
    (problem,) = [each for each in done.problems if each.code == "C006"]
    assert problem.warning
    assert "lies in content/private/" in problem.message
    assert not (where.site / "media").exists()


def test_an_animated_picture_shows_its_first_and_says_so(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (50, 50), colour) for colour in ("black", "white")]
    written = BytesIO()
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:])
    where = write_archive(
        tmp_path, an_archive(with_media({"moves.gif": written.getvalue()}, {"file": "moves.gif"}))
    )
    done = build(where)
    assert [each.warning for each in done.problems if each.code == "C006"] == [True]
    assert getattr(opened(where, "moves.gif/50.webp"), "n_frames", 1) == 1


@pytest.mark.usefixtures("tiny_theme")
def test_only_media_of_published_records_are_published(tmp_path: Path) -> None:
    picture = a_picture()
    files: dict[str, str | bytes | None] = {
        **with_media(
            {"shown.png": picture, "unnamed.png": picture, "draft.png": picture},
            {"file": "shown.png"},
        ),
        "content/films/draft.md": a_record(
            "film", status="draft", media=[{"file": "draft.png", "alt": "A"}]
        ),
    }
    where = a_site(tmp_path, files)
    assert {path.name for path in (where.site / "media").iterdir()} == {"shown.png"}


@pytest.mark.usefixtures("tiny_theme")
def test_pictures_are_made_when_they_are_stale_and_only_then(tmp_path: Path) -> None:
    still = where_still = "content/media/still.png"
    where = a_site(tmp_path, with_media({"still.png": a_picture()}, {"file": "still.png"}))
    assert not built(where).written
    edited = (where.content.parent / FILM).read_text("utf-8").replace("A still", "Another alt")
    (where.content.parent / FILM).write_text(edited, "utf-8")
    assert not any(path.startswith("media/") for path in built(where).written)
    (where.content.parent / still).write_bytes(a_picture(size=(600, 500)))
    written = built(where).written
    assert {
        "media/still.png/600.webp",
        "media/still.png/480.avif",
        "films/a-film/index.html",
    } <= set(written)
    assert site_bytes(where.site) == cold(where)
    (where.content.parent / where_still).unlink()
    assert build(where).stopped


@pytest.mark.usefixtures("tiny_theme")
def test_a_picture_named_twice_is_made_once(tmp_path: Path) -> None:
    files = with_media({"still.png": a_picture()}, {"file": "still.png"}, {"file": "still.png"})
    where = a_site(tmp_path, files)
    made = [path for path in site_bytes(where.site) if path.startswith("media/")]
    assert sorted(made) == [
        f"media/still.png/{w}.{f}" for w in (480, 600) for f in ("avif", "webp")
    ]


VTT = """WEBVTT

1
00:00:05.000 --> 00:00:09.000
<v Ann>Good <b>evening</b> &amp; welcome

NOTE x

12:30.500 --> 12:33.000
A second
line
"""


def test_a_recording_has_a_player_its_captions_and_what_is_said(tmp_path: Path) -> None:
    files = with_media(
        {
            "talks/talk.mp4": A_FILM,
            "talks/talk.en.vtt": VTT.encode(),
            "talks/talking.vtt": b"no",
        },
        {"file": "talks/talk.mp4", "alt": "The evening"},
    )
    where = a_site(tmp_path, files)
    page = the_film(where)
    assert '<video controls preload="metadata" src="../../media/talks/talk.mp4"' in page
    assert '<track kind="captions" src="../../media/talks/talk.en.vtt" srclang="en"' in page
    assert (
        '<a class="at" href="../../media/talks/talk.mp4#t=750" data-at="750">12:30</a> A second'
        in page
    )
    assert "Good evening &amp; welcome" in page
    assert (where.site / "media/talks/talk.mp4").read_bytes() == A_FILM
    assert not (where.site / "media/talks/talking.vtt").exists()


def test_captions_may_name_no_language(tmp_path: Path) -> None:
    files = {"talk.mp3": A_SOUND, "talk.vtt": VTT.encode()}
    page = the_film(a_site(tmp_path, with_media(files, {"file": "talk.mp3"})))
    assert '<track kind="captions" src="../../media/talk.vtt">' in page


def test_names_that_many_disks_do_not_tell_apart_are_refused(tmp_path: Path) -> None:
    files = {"a.png": a_picture(), "A.png": a_picture(size=(300, 200))}
    said = refused(tmp_path, files, {"file": "a.png"}, {"file": "A.png"})
    assert "'A.png' differs from a.png by capital letters alone" in said


@pytest.mark.parametrize(
    "head",
    [
        A_FILM,
        A_SOUND,
        b"OggS\0",
        b"fLaC\0",
        b"\x1aE\xdf\xa3",
        b"RIFF\0\0\0\0WAVEfmt ",
        b"\xff\xfb\x90",
    ],
)
def test_a_recording_is_known_by_its_first_bytes(head: bytes) -> None:
    assert is_recording(head)
    assert not is_recording(head[1:])


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("<" * 900_000, "<" * 900_000),
        ("a<i onclick='x'>b</i> \x00\x0b\x1f", "ab"),
        ("&lt;script&gt;", "<script>"),
    ],
)
def test_hostile_captions_are_texts_and_cost_little(said: str, found: str) -> None:
    (cue,) = cues(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{said}\n".encode())
    assert cue.text == found


def test_hours_without_end_are_no_time() -> None:
    assert cues(b"WEBVTT\n\n" + b"9" * 5_000 + b":00:01.000 --> 00:02.000\nx\n") == ()


def test_captions_that_are_none_are_refused(tmp_path: Path) -> None:
    files = {"talk.mp3": A_SOUND, "talk.vtt": b"1\n00:00:05,000 --> x"}
    assert "does not begin with WEBVTT" in refused(tmp_path, files, {"file": "talk.mp3"})


def test_a_time_in_a_citation_starts_the_recording_there(tmp_path: Path) -> None:
    files = {
        **with_media({"talk.mp4": A_FILM}, {"file": "talk.mp4"}),
        "content/events/an-event.md": a_record("event", "Said so.[@films/a-film, 12:30]"),
    }
    where = a_site(tmp_path, files)
    page = (where.site / "events/an-event/index.html").read_text("utf-8")
    assert '<a class="at" href="../../media/talk.mp4#t=750" data-at="750">12:30</a>' in page


def test_a_caution_covers_a_picture_and_a_document_says_its_size(tmp_path: Path) -> None:
    files = with_media(
        {"still.png": a_picture(), "report.pdf": b"%PDF-1.4" + b" " * 2000},
        {
            "file": "still.png",
            "caution": "Shows the dead",
            "credit": "A. Maker",
            "rights": "https://creativecommons.org/licenses/by/4.0/",
        },
        {"file": "report.pdf", "alt": "The report"},
    )
    page = the_film(a_site(tmp_path, files))
    covered = page[page.index('<details class="covered">') :]
    assert covered.index("Shows the dead") < covered.index("<img") < covered.index("</details>")
    assert "A. Maker" in page
    assert '<a href="../../media/report.pdf">The report</a> (PDF, 2\u00a0kB)' in page


def test_a_static_file_does_not_take_the_place_of_media(tmp_path: Path) -> None:
    files = {
        **with_media({"still.png": a_picture()}, {"file": "still.png"}),
        "content/static/media/still.png/480.webp": b"x",
    }
    done = build(write_archive(tmp_path, an_archive(files)))
    assert [each.code for each in done.problems if not each.warning] == ["L004"]


@pytest.mark.usefixtures("tiny_theme")
def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    files = with_media({"still.jpg": a_photograph()}, {"file": "still.jpg"})
    one = a_site(tmp_path / "one", files)
    other = a_site(tmp_path / "other", files)
    assert site_bytes(one.site) == site_bytes(other.site)
    shutil.rmtree(one.site / "media")
    assert set(built(one).written) >= {"media/still.jpg/400.avif"}
    assert site_bytes(one.site) == site_bytes(other.site)
