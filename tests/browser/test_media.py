"""Media in Chromium: pictures load, a caution covers, a time starts the recording there."""

from __future__ import annotations

import wave
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from tests.browser.test_site_in_a_browser import AXE_TAGS, OVERHANG, RUN_AXE, window
from tests.builders import a_record, a_site

pytestmark = pytest.mark.browser

VTT = "WEBVTT\n\n00:05.000 --> 00:09.000\nGood evening\n"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a film with a covered picture and a recording of twenty seconds."""
    picture, sound = BytesIO(), BytesIO()
    Image.effect_mandelbrot((1800, 450), (-2, -0.6, 1, 0.6), 60).save(picture, "PNG")
    with wave.open(sound, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(1)
        written.setframerate(8000)
        written.writeframes(b"\x80" * 8000 * 20)
    media = [
        {"file": "wide.png", "alt": "A drawing four times as wide as high", "credit": "Us"},
        {"file": "wide.png", "alt": "The same", "caution": "Shows something hard to see."},
        {"file": "talk.wav", "alt": "The talk"},
    ]
    files: dict[str, str | bytes | None] = {
        "content/archive.yaml": "title: An archive\nlinks: file\n",
        "content/films/a-film.md": a_record("film", "Said.[@films/a-film, 0:07]", media=media),
        "content/media/wide.png": picture.getvalue(),
        "content/media/talk.wav": sound.getvalue(),
        "content/media/talk.en.vtt": VTT.encode(),
    }
    where = a_site(tmp_path_factory.mktemp("shown"), files)
    return where.site / "films/a-film/index.html"


@pytest.mark.parametrize("width", [360, 1440])
def test_pictures_and_players_can_be_used_by_everyone(
    chromium: Browser, shown: Path, axe: str, width: int
) -> None:
    with window(chromium, width) as (page, wrong):
        page.goto(shown.as_uri())
        first, second = page.locator(".medium img").all()
        first.scroll_into_view_if_needed()
        page.wait_for_function("document.querySelector('.medium img').naturalWidth > 0")
        assert first.evaluate("each => each.currentSrc").endswith(".avif")
        box = first.bounding_box()
        assert box is not None
        assert box["width"] / box["height"] == pytest.approx(4, rel=0.05)
        expect(second).to_be_hidden()
        page.get_by_text("Shows something hard to see.").click()
        expect(second).to_be_visible()
        assert page.evaluate(OVERHANG) <= 0
        assert wrong == []
        page.evaluate(axe)
        assert page.evaluate(RUN_AXE, AXE_TAGS) == []


def test_a_time_starts_the_recording_there(chromium: Browser, shown: Path) -> None:
    with window(chromium, 1440) as (page, wrong):
        page.goto(shown.as_uri())
        page.get_by_text("What is said").click()
        page.locator(".transcript .at").click()
        page.wait_for_function("document.querySelector('audio').currentTime >= 5")
        page.locator(".note .at").click()
        page.wait_for_function("document.querySelector('audio').currentTime >= 7")
        assert wrong == []
