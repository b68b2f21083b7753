"""What stands below a text and is none of it: who sends it, what a list adds."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.furniture import is_furniture
from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.plain import read_plain

TEXT = "The council met on Tuesday to see how the old harbour wall could be mended this year. " * 3
RUSSIAN = "Совет собрался во вторник, чтобы решить, как починить в этом году старый причал. " * 3
FRENCH = "Le conseil s’est réuni mardi pour voir comment réparer le vieux quai cette année. " * 3
HEAD = (
    "From: Desk <desk@harwick.example>\nTo: list@harwick.example\n"
    "Date: Tue, 05 Mar 2013 09:12:44 +0000\nSubject: The old wall\n\n"
)


def test_what_a_list_adds_below_a_mail_is_none_of_it() -> None:
    added = "--\nYou get this as you are on the Harwick list.\nReply with STOP in the subject line."
    found = read_plain("a.txt", f"{HEAD}The old wall is mended\n\n{TEXT}\n\n{added}\n".encode())
    assert found.body == TEXT.strip()
    assert "You get this as you are on the Harwick list." in found.removed
    assert found.candidates["date"][0].value == "2013-03-05"


def test_two_dashes_in_a_text_that_is_no_mail_end_it_not() -> None:
    found = read_plain(
        "a.txt", f"The old wall is mended\n\n{TEXT}\n\n--\n\nThe town waits.".encode()
    )
    assert found.body.endswith("The town waits.")


@pytest.mark.parametrize(
    ("text", "below"),
    [
        (TEXT, "Kind regards,\nThe press office of the harbour"),
        (RUSSIAN, "С уважением,\nПресс-служба порта"),
        (FRENCH, "Bien cordialement,\nLe service de presse du port"),
    ],
)
def test_a_greeting_and_who_sends_it_are_none_of_a_text(text: str, below: str) -> None:
    found = read_plain("a.txt", f"{text}\n\n{text}\n\n{below}\n".encode())
    assert found.body == f"{text.strip()}\n\n{text.strip()}"
    assert below.split("\n")[0] in found.removed


def test_a_greeting_that_is_told_of_ends_no_text() -> None:
    text = f"{TEXT}\n\nKind regards,\nwrote the harbour master in the last of all that he sent."
    assert read_plain("a.txt", text.encode()).body.endswith("that he sent.")


@pytest.mark.parametrize(
    "line", ["###", "-30-", "4 out of 5 stars", "@harwickdesk", "Explore more on these topics"]
)
def test_a_mark_of_the_end_stars_and_a_handle_are_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", ["Envoyer par e-mail", "Envoyer par mail", "Partager par email"])
def test_a_button_by_which_a_page_is_sent_is_furniture(line: str) -> None:
    assert is_furniture(line)


def test_a_line_below_a_page_that_says_when_it_was_changed_is_none_of_it() -> None:
    changed = "Mise à jour le Vendredi, 13 Novembre 2009 09:10"
    texts = (FRENCH, FRENCH.replace("conseil", "port"), FRENCH.replace("mardi", "jeudi"))
    rows = f"<tr><td>{''.join(f'<p>{each}</p>' for each in texts)}</td></tr>"
    rows += f"<tr><td>{changed}</td></tr>"
    page = f"<title>Le vieux quai</title><h1>Le vieux quai</h1><table>{rows}</table>"
    assert changed not in read_html("a.html", page.encode()).body
