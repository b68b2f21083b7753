"""Mails as programs write them: what was sent on is the article, who sent it on wrote nothing."""

from __future__ import annotations

from email.message import EmailMessage
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from typing import TypeVar

import pytest

from archive_site.loader.articles.reader import Arrived, Article, Unread, read_articles
from archive_site.model.clipping import Clipping

Headed = TypeVar("Headed", EmailMessage, MIMEMultipart)
FIRST = "The old customs house was full on Tuesday evening when the film was shown in the town."
SECOND = "About 240 people came, said Peter Lindqvist, who heads the museum of the harbour there."
TITLE = "Film about the ferry workers"
GMAIL = (
    "For the archive, see below.\n\n---------- Forwarded message ---------\n"
    "From: Miriam Oakley <m@paper.example>\nDate: Wed, Nov 14, 2018 at 7:02 PM\n"
    f"Subject: {TITLE}\nTo: Jonas Helper <j@desk.example>\n\n\n{FIRST}\n\n{SECOND}\n"
)
OUTLOOK = (
    "FYI\n\n-----Original Message-----\nFrom: Miriam Oakley <m@paper.example>\n"
    "Sent: Wednesday, November 14, 2018 7:02 PM\nTo: Helper, Jonas <j@desk.example>\n"
    f"Subject: {TITLE}\n\n{FIRST}\n\n{SECOND}\n\n"
    "This e-mail and any attachments are confidential and intended solely for the addressee.\n"
)
THUNDERBIRD = (
    "Best, Jonas\n\n-------- Forwarded Message --------\n"
    f"Subject: \t{TITLE}\nDate: \tWed, 14 Nov 2018 19:02:11 +0100\n"
    f"From: \tMiriam Oakley <m@paper.example>\n\n\n{FIRST}\n\n{SECOND}\n-- \nJonas Helper\n"
)
RUSSIAN = (
    "-------- Пересылаемое сообщение --------\nОт кого: Miriam Oakley <m@paper.example>\n"
    f"Кому: j@desk.example\nДата: Вторник, 5 марта 2019\nТема: {TITLE}\n\n{FIRST}\n\n{SECOND}\n"
    "\n--\nJonas Helper\n"
)
APPLE = "\n\n> Begin forwarded message:\n> \n" + "".join(
    f"> {line}\n"
    for line in (
        *("From: Miriam Oakley <m@paper.example>", f"Subject: {TITLE}"),
        *("Date: 14 November 2018 at 19:02:11 CET", "To: Jonas <j@desk.example>", "", FIRST),
        *("", SECOND),
    )
)
OUTLOOK_PAGE = (
    "<html><body><div><p>Pour vos archives, avec mes salutations bien cordiales.</p><div><p>"
    "<b>De&nbsp;:</b> Miriam Oakley &lt;m@paper.example&gt;<br><b>Envoyé&nbsp;:</b> vendredi<br>"
    f"<b>À&nbsp;:</b> Helper, Jonas<br><b>Objet&nbsp;:</b> {TITLE}</p></div>"
    f"<p>{FIRST}</p><p>&nbsp;</p><p>{SECOND}</p></div></body></html>"
)
GMAIL_PAGE = (
    "<div>For the archive, see below what we have got from the paper.<br><br><div><div>"
    "---------- Forwarded message ---------<br>From: <strong>Miriam Oakley</strong> <span>&lt;"
    "<a href='mailto:m@paper.example'>m@paper.example</a>&gt;</span><br>Date: Wed, Nov 14, 2018"
    f"<br>Subject: {TITLE}<br>To: Jonas &lt;j@desk.example&gt;<br></div><br><br>"
    f"<p>{FIRST}</p><p>{SECOND}</p></div></div>"
)


def headed(mail: Headed) -> Headed:
    """A mail with the headers of somebody who sends something on."""
    mail["From"] = "Jonas Helper <jonas@desk.example>"
    mail["To"] = "archive@archive.example"
    mail["Subject"] = f"Fwd: {TITLE}"
    mail["Date"] = "Mon, 04 May 2026 10:00:00 +0200"
    return mail


def sent_on(text: str, kind: str = "plain") -> bytes:
    """A mail of this text."""
    mail = headed(EmailMessage())
    mail.set_content(text, subtype=kind)
    return mail.as_bytes()


def all_in(raw: bytes) -> list[Article | Unread]:
    """The articles of a mail."""
    return list(read_articles(Arrived("a.eml", raw)))


def only_in(raw: bytes) -> Clipping:
    """The one article of a mail."""
    (found,) = all_in(raw)
    assert isinstance(found, Article)
    return found.clipping


def body_of(clipping: Clipping) -> list[str]:
    """The passages of an article's body."""
    return [" ".join(block.body.split()) for block in clipping.blocks if block.body.strip()]


@pytest.mark.parametrize(
    "raw",
    [
        *map(sent_on, (GMAIL, OUTLOOK, THUNDERBIRD, RUSSIAN, APPLE)),
        sent_on(OUTLOOK_PAGE, "html"),
        sent_on(GMAIL_PAGE, "html"),
    ],
    ids=["Gmail", "Outlook", "Thunderbird", "Mail.ru", "Apple", "Outlook page", "Gmail page"],
)
def test_of_a_mail_sent_on_the_first_mail_is_the_article_and_its_sender_may_be_the_author(
    raw: bytes,
) -> None:
    clipping = only_in(raw)
    assert body_of(clipping) == [FIRST, SECOND]
    fields = clipping.candidates
    assert fields["title"][0].value == TITLE
    assert [(each.value, each.confidence) for each in fields["author"]] == [
        ("Miriam Oakley", "low")
    ]
    assert "2026-05-04" not in [each.value for each in fields.get("date", ())]
    assert all(each.evidence in clipping.text for each in fields["author"])
    if "For the archive" in str(raw):
        assert any("For the archive" in line for line in clipping.removed)


def test_who_sends_an_article_on_without_a_word_is_not_its_author() -> None:
    fields = only_in(sent_on(f"{FIRST}\n\n{SECOND}\n")).candidates
    assert not {"author", "date"} & fields.keys()


SENDER = "Jonas Helper <jonas@desk.example>, Mon, 04 May 2026 10:00:00 +0200"


def test_from_whom_and_when_a_mail_came_is_kept_apart_from_the_article() -> None:
    first = "Miriam Oakley <m@paper.example>, Wed, Nov 14, 2018 at 7:02 PM"
    assert only_in(sent_on(GMAIL)).came_in == (SENDER, first)
    assert only_in(sent_on(f"{FIRST}\n\n{SECOND}\n", "html")).came_in == (SENDER,)
    raw = sent_on(f"{FIRST}\n\n{SECOND}\n").replace(b"Jonas Helper", "Jörg Ößl".encode("cp1252"))
    assert only_in(raw).came_in[0].startswith("Jörg Ößl <jonas@desk.example>, ")
    assert only_in(b"Subject: A film\n\n" + FIRST.encode()).came_in == ()


def test_lines_that_flow_are_one_paragraph_and_a_signature_is_none() -> None:
    words = FIRST.split()
    half = " ".join(words[:9]), " ".join(words[9:])
    text = f"{half[0]} \n{half[1]}\n\n{SECOND}\n-- \nJonas Helper\n"
    mail = headed(EmailMessage())
    mail.set_content(text, params={"format": "flowed"}, cte="8bit")
    clipping = only_in(mail.as_bytes())
    assert body_of(clipping) == [FIRST, SECOND]
    assert "Jonas Helper" in clipping.removed


def test_each_mail_that_is_attached_or_lies_in_a_box_is_an_article() -> None:
    whole = headed(MIMEMultipart("mixed"))
    whole.attach(MIMEText("I attach what we have got."))
    box = b""
    for title in ("One evening", "Another evening"):
        inner = EmailMessage()
        inner["From"], inner["Subject"] = "The Paper <press@paper.example>", title
        inner["Message-ID"], inner["To"] = "<1@paper.example>", "list@paper.example"
        inner.set_content(f"{FIRST}\n\n{SECOND}\n")
        whole.attach(MIMEMessage(inner))
        box += b"From MAILER Tue Mar  5 12:10:00 2019\n" + inner.as_bytes() + b"\n"
    for raw in (whole.as_bytes(), box):
        found = [each.clipping for each in all_in(raw) if isinstance(each, Article)]
        assert [each.candidates["title"][0].value for each in found] == [
            *("One evening", "Another evening")
        ]
        outer = () if raw == box else (SENDER,)
        assert {each.came_in for each in found} == {(*outer, "The Paper <press@paper.example>")}
        assert [each.part for each in found] == ["mail 1", "mail 2"]


def test_a_page_attached_to_a_short_mail_is_the_article() -> None:
    whole = headed(MIMEMultipart("mixed"))
    whole.attach(MIMEText("See what is attached."))
    page: MIMEBase = MIMEText(f"<html><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>", "html")
    page.add_header("Content-Disposition", "attachment", filename="page.html")
    whole.attach(page)
    clipping = only_in(whole.as_bytes())
    assert body_of(clipping) == [FIRST, SECOND]
    assert clipping.part == "page.html"
    assert clipping.came_in == (SENDER,)


@pytest.mark.parametrize("charset", ["undefined", "base64", "idna"])
def test_a_mail_in_an_encoding_of_no_text_is_read_by_its_bytes(charset: str) -> None:
    head = f"Subject: {TITLE}\nContent-Type: text/plain; charset={charset}\n\n"
    raw = f"{head}{FIRST}\n\n{SECOND} Größe é..\n".encode()
    (found,) = read_articles(Arrived("a.eml", raw))
    assert isinstance(found, Article)
    assert SECOND in found.clipping.text
