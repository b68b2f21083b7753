"""Wire copies, excerpts and updates are found, in any language; other texts are not."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from archive_site.builder.unchanged import Folders, folders
from archive_site.cli.run import archive
from archive_site.intake.copies import open_copies, own, words_of

# Words of our own choosing; the texts are made of them at random, the same ones each time.
WORDS = {
    "en": "council river bridge town opened morning workers reported school minister visit harvest",
    "az": "şəhər körpü çay məktəb nazir səfər əhali bildirib səhər işçilər məhsul bağ gecə dağ",
    "ru": "город мост река школа министр визит жители сообщил утром рабочие урожай сад ночь гора",
    "tr": "şehir köprü nehir okul bakan ziyaret halk açıkladı sabah işçiler ürün bahçe gece dağ",
    "ar": "مدينة جسر نهر مدرسة وزير زيارة سكان أعلن صباح عمال محصول حديقة ليل جبل",
    "fr": "ville pont rivière école ministre visite habitants annoncé matin ouvriers récolte été",
}
TEXTS = 12  # originals in each language


def a_text(chance: random.Random, language: str, paragraphs: int = 6) -> list[str]:
    """Paragraphs of words with endings, so that no five of them meet by chance."""
    words = WORDS[language].split()
    ends = words[0][-1] + words[1][-2:]

    def paragraph() -> str:
        length = chance.randint(25, 60)
        picked = (
            chance.choice(words) + chance.choice(ends) * chance.randint(0, 2) for _ in range(length)
        )
        return " ".join([*picked, str(chance.randint(2, 999))]).capitalize() + "."

    return [paragraph() for _ in range(paragraphs)]


def edited(chance: random.Random, paragraph: str, share: float) -> str:
    """A paragraph in which a share of the words is exchanged."""
    words = paragraph.split()
    for number in range(len(words)):
        if chance.random() < share:
            words[number] = f"word{chance.randint(0, 9999)}"
    return " ".join(words)


def wire(chance: random.Random, text: list[str], language: str) -> list[str]:
    """The same with another dateline, head and foot, here and there a word exchanged."""
    body = [edited(chance, each, 0.04) for each in text]
    return ["Baku, 5 May. Agency –", body[0].upper(), *body[1:], *a_text(chance, language, 1)]


def excerpt(chance: random.Random, text: list[str], language: str) -> list[str]:
    """Two paragraphs with a lead of its own."""
    start = chance.randint(0, len(text) - 2)
    return ["By our own desk, today.", *text[start : start + 2]]


def update(chance: random.Random, text: list[str], language: str) -> list[str]:
    """A new lead, a paragraph less, figures changed, the order of two paragraphs changed."""
    body = [edited(chance, each, 0.08) for each in text]
    body[1], body[2] = body[2], body[1]
    return [*a_text(chance, language, 1), *body[:-1]]


def quoted(chance: random.Random, text: list[str], language: str) -> list[str]:
    """The same in other quotes, dashes, spaces and line breaks."""
    return [f"«{each}»".replace(" ", "\u00a0" if chance.random() < 0.5 else "\n") for each in text]


VARIATIONS = (wire, excerpt, update, quoted)


def write_text(where: Folders, name: str, paragraphs: list[str]) -> str:
    """Keep a text as `add` does; what it is."""
    path = where.content / "private" / "originals" / f"{name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "\n\n".join(paragraphs)
    path.write_text(text, "utf-8")
    return text


def planted(chance: random.Random) -> Iterator[tuple[str, list[str]]]:
    """An archive's texts by id."""
    for language in WORDS:
        for number in range(TEXTS):
            yield f"{language}-{number}", a_text(chance, language)


@pytest.fixture
def where(tmp_path: Path) -> Folders:
    """An archive with nothing in it."""
    (tmp_path / "content").mkdir()
    return folders(tmp_path / "content")


def test_nearly_every_planted_copy_is_found_and_nothing_else(where: Folders) -> None:
    chance = random.Random(7)  # noqa: S311
    texts = dict(planted(chance))
    for name, text in texts.items():
        write_text(where, name, text)
    wanted, found, wrong = 0, 0, []
    with open_copies(where) as copies:
        for name, text in texts.items():
            for vary in VARIATIONS:
                copy = "\n\n".join(vary(chance, text, name[:2]))
                near = [each.id for each in copies.near(copy)]
                wanted, found = wanted + 1, found + (near[:1] == [name])
                wrong += [(name, each) for each in near if each != name]
    assert found / wanted >= 0.99
    assert wrong == []


def vowelled(text: str) -> str:
    """An Arabic text with its short vowels, as it is set for careful readers."""
    return "".join(f"{each}\u064e" if "\u0628" <= each <= "\u064a" else each for each in text)


@pytest.mark.parametrize("language", ["az", "fr", "ar"])
def test_a_copy_with_other_signs_for_the_same_letters_is_found(
    where: Folders, language: str
) -> None:
    text = a_text(random.Random(12), language)  # noqa: S311
    write_text(where, "one", text)
    whole = "\n\n".join(text)
    with open_copies(where) as copies:
        for form in (unicodedata.normalize("NFD", whole), vowelled(whole)):
            assert [each.containment for each in copies.near(form)] == [1.0]


def softened(text: str) -> str:
    """A text whose long words may be divided, with the signs for it that nobody sees."""
    return re.sub(r"(\w{3})(\w{3})", "\\1\u00ad\\2\u2060", text)


def set_narrow(text: str) -> str:
    """A text in short lines, at whose ends words are divided with a hyphen."""
    return re.sub(r"(\w{20,}|[^\n]{18,24}[a-zà-ÿа-я])([a-zà-ÿа-я]{2})", "\\1-\n  \\2", text)


@pytest.mark.parametrize("language", ["en", "fr", "ru", "az"])
def test_a_copy_with_divided_words_is_found_whole(where: Folders, language: str) -> None:
    text = a_text(random.Random(13), language)  # noqa: S311
    write_text(where, "one", text)
    whole = "\n\n".join(text)
    with open_copies(where) as copies:
        for form in (softened(whole), set_narrow(whole), set_narrow(whole.upper())):
            assert form != whole
            assert [each.containment for each in copies.near(form)] == [1.0]


def test_a_name_with_a_hyphen_of_its_own_at_a_line_s_end_stays_two_words() -> None:
    assert words_of("Nagorno-\nKarabakh, pages 10-\n20").words[:2] == ("nagorno", "karabakh")
    assert words_of("10-\n20").words == ("10", "20")


def test_a_copy_with_a_cyrillic_letter_for_a_latin_one_is_found(where: Folders) -> None:
    write_text(where, "one", text := a_text(random.Random(14), "az"))  # noqa: S311
    with open_copies(where) as copies:
        (near,) = copies.near("\n\n".join(text).replace("ə", "ә").replace("Ə", "Ә"))
    assert near.containment == 1.0


AROUND = """Home | News | Contact

Leave a Reply

Give a name and an address, or choose a service that knows you: Logo

Your comment is sent as a guest of this house. Log Out / Change )

We use cookies to give you the best experience on our website. By continuing you agree to that.

All rights reserved by the publisher of this website and of all other websites of the same house."""


def test_what_stands_around_two_articles_makes_them_no_copies(where: Folders) -> None:
    chance = random.Random(9)  # noqa: S311
    one, other = (["\n\n".join(a_text(chance, "en", 2))] for _ in range(2))
    write_text(where, "one", [*one, AROUND])
    with open_copies(where) as copies:
        assert copies.near(own("other", "\n\n".join([*other, AROUND]).encode())) == ()
        assert copies.near(own("other", "\n\n".join([*one, AROUND]).encode()))


def test_a_copy_has_its_share_and_its_longest_shared_passage(where: Folders) -> None:
    chance = random.Random(8)  # noqa: S311
    one, other = a_text(chance, "fr", 4), a_text(chance, "fr", 4)
    write_text(where, "one", one)
    with open_copies(where) as copies:
        (near,) = copies.near("\n\n".join([one[0], other[1], one[2]]))
    assert near.id == "one"
    assert 0.5 <= near.containment < 1
    assert near.passage.removesuffix(" …") in " ".join([one[0], one[2]])


def test_a_paragraph_of_a_long_text_is_a_copy_whichever_was_added_first(where: Folders) -> None:
    chance = random.Random(11)  # noqa: S311
    long = a_text(chance, "ru", 20)
    write_text(where, "long", long)
    write_text(where, "short", long[7:8])
    with open_copies(where) as copies:
        for name, text in (("long", long[7:8]), ("short", long)):
            (near,) = copies.near("\n\n".join(text), without={"long": "short"}.get(name, "long"))
            assert (near.id, near.containment) == (name, 1.0)


def test_a_text_of_a_few_words_is_compared_whole(where: Folders) -> None:
    write_text(where, "short", ["The bridge was closed."])
    with open_copies(where) as copies:
        assert [each.id for each in copies.near("“The bridge was closed”")] == ["short"]
        assert copies.near("The bridge was open.") == ()
        assert copies.near("") == ()


def test_the_index_follows_the_kept_texts_and_may_be_deleted(where: Folders) -> None:
    chance = random.Random(9)  # noqa: S311
    first = a_text(chance, "tr")
    text = write_text(where, "first", first)
    with open_copies(where) as copies:
        assert [each.id for each in copies.near(text)] == ["first"]
        assert copies.near(text, without="first") == ()
        write_text(where, "second", first)
        copies.keep("second")
        assert [each.id for each in copies.near(text)] == ["first", "second"]
    (where.content / "private" / "originals" / "first.txt").unlink()
    with open_copies(where) as copies:
        assert [each.id for each in copies.near(text)] == ["second"]
    (where.state / "copies.sqlite").unlink()
    with open_copies(where) as copies:
        assert [each.id for each in copies.near(text)] == ["second"]
    mended = write_text(where, "second", a_text(chance, "tr"))
    with open_copies(where) as copies:
        assert copies.near(text) == ()
        assert [each.id for each in copies.near(mended)] == ["second"]


def test_a_copy_is_told_whichever_of_two_files_is_read_first(tmp_path: Path) -> None:
    chance = random.Random(10)  # noqa: S311
    text = a_text(chance, "en")
    for path, paragraphs in (
        ("a/x.txt", ["A wire.", *text]),
        ("b/x.txt", text),
        ("c.txt", ["No."]),
    ):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text("\n\n".join(paragraphs), "utf-8")
    done = CliRunner().invoke(
        archive, ["add", "--json", str(tmp_path), "--content", str(tmp_path / "none")]
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    near = {each["file"]: [n["id"] for n in each["same_text"]] for each in told}
    assert [len(each["same_text"]) for each in told if each["file"] == "x.txt"] == [1, 1]
    assert near["c.txt"] == []


@pytest.mark.parametrize("bytes_", [b"", b"no database", b"SQLite format 3\x00" + b"x" * 200])
def test_a_damaged_index_is_made_anew(where: Folders, bytes_: bytes) -> None:
    text = write_text(where, "one", ["Five words of one text that is kept here."])
    where.state.mkdir()
    (where.state / "copies.sqlite").write_bytes(bytes_)
    with open_copies(where) as copies:
        assert [each.id for each in copies.near(text)] == ["one"]
