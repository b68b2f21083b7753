"""Style sheets, script and faces: within their budgets, whole, and asking no other host."""

from __future__ import annotations

import gzip
import re

from tests.renderer.builders import TEMPLATES

ASSETS = TEMPLATES / "assets"
SHEETS = "".join((ASSETS / name).read_text("utf-8") for name in ("tokens.css", "site.css"))


def test_style_sheets_and_script_keep_to_their_budgets() -> None:
    assert len(gzip.compress(SHEETS.encode())) <= 15_000
    assert (ASSETS / "site.js").stat().st_size <= 3_000


def test_every_value_used_is_a_token() -> None:
    tokens = (ASSETS / "tokens.css").read_text("utf-8")
    used = set(re.findall(r"var\((--[\w-]+)\)", SHEETS))
    assert used <= set(re.findall(r"(--[\w-]+):", tokens))
    rules = (ASSETS / "site.css").read_text("utf-8")
    assert not re.findall(
        r"#[0-9A-Fa-f]{3,8}\b|rgba?\(|hsla?\(", re.sub(r"url\([^)]*\)", "", rules)
    )


def test_every_face_is_here_with_its_licence() -> None:
    named = set(re.findall(r"url\(fonts/([\w.-]+)\)", SHEETS))
    assert named == {path.name for path in (ASSETS / "fonts").glob("*.woff2")}
    licences = {path.name: path for path in (ASSETS / "fonts").glob("OFL-*.txt")}
    assert licences.keys() == {
        "OFL-noto-naskh-arabic.txt",
        "OFL-source-sans-3.txt",
        "OFL-source-serif-4.txt",
    }
    notice = (ASSETS.parent.parent / "NOTICE").read_text("utf-8")
    for path in licences.values():
        whose = re.match(r"(?:Copyright|©) ([\d -]+ \S+)", path.read_text("utf-8"))
        assert whose, path.name
        assert whose[1] in notice


def test_no_asset_asks_another_host() -> None:
    script = (ASSETS / "site.js").read_text("utf-8")
    assert "http" not in script
    assert "@import" not in SHEETS
    assert not re.search(r"url\((?!fonts/|#)", SHEETS)


def test_the_script_makes_no_markup_from_text() -> None:
    script = (ASSETS / "site.js").read_text("utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script)
