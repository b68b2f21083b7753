"""Lines beside a text that say of it who wrote it, when, for whom: in dumps and saved mails."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.bylines import AFTER_NAME, name_in
from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.plain import read_plain
from archive_site.model.clipping import Clipping

AZ = (
    "Darovada köhnə körpü yenidən açılıb. Şəhər sakinləri körpünün üstündən çayı seyr ediblər.",
    "Belediyyə rəhbəri bildirib ki, körpünün təmiri üç il çəkib və bu ilin yazında başa çatıb.",
)
TR = (
    "Darova'da eski köprü yeniden açıldı. Kentte yaşayanlar köprünün üstünden nehri izledi.",
    "Belediye başkanı köprünün onarımının üç yıl sürdüğünü ve bu baharda bittiğini söyledi.",
)
AR = (
    "أعيد افتتاح الجسر القديم في المدينة، وشاهد السكان النهر من فوق الجسر في يوم مشمس.",
    "وقال رئيس البلدية إن ترميم الجسر استغرق ثلاث سنوات وانتهى في ربيع هذا العام.",
)


def read(*blocks: str) -> Clipping:
    return read_plain("a.txt", "\n\n".join(blocks).encode() + b"\n")


def told(clipping: Clipping, field: str) -> list[str]:
    return [each.value for each in clipping.candidates.get(field, ())]


def body(clipping: Clipping) -> list[str]:
    return [each.body for each in clipping.blocks if each.body]


@pytest.mark.parametrize(
    "line",
    [
        "Oluşturulma Tarihi: 4 Mayıs 2011 17:05",
        "Oluşturulma Tarihi: Mayıs 04, 2011 17:05 | Son Güncelleme: 5 Mayıs 2011 09:00",
        "Giriş Tarihi: 04.05.2011 09:15 Güncelleme Tarihi: 05.05.2011 09:40",
    ],
)
def test_when_an_article_was_made_is_its_day_and_no_text(line: str) -> None:
    clipping = read(f"Köprü açıldı\n{line}", *TR)
    assert told(clipping, "date") == ["2011-05-04"]
    assert told(clipping, "title") == ["Köprü açıldı"]
    assert body(clipping) == [*TR]


def test_a_name_with_a_town_below_what_leads_in_wrote_it() -> None:
    killed = "Darova'da yangında yaşamını yitiren 33 kişi, düzenlenen törenle dün akşam anıldı."
    clipping = read("Yangında ölenler anıldı", killed, "Cem Yıldırım / DAROVA", *TR)
    assert told(clipping, "author") == ["Cem Yıldırım"]
    assert body(clipping) == [killed, *TR]


def test_a_name_an_office_and_a_town_below_a_text_sign_it() -> None:
    signed = "Aygün Quliyeva\nDARXƏBƏR-in xüsusi müxbiri\nOrrin"
    clipping = read("Köhnə körpü yenidən açılıb", *AZ, signed)
    assert told(clipping, "author") == ["Aygün Quliyeva"]
    assert body(clipping) == [*AZ]


@pytest.mark.parametrize(
    ("text", "line", "day", "paper"),
    [
        (TR, "(DAROVA POSTASI / 4 Mayıs 2011 Çarşamba)", "2011-05-04", "DAROVA POSTASI"),
        (AZ, "“Darova” qəzeti.- 2011.- 4 may.- S.6.", "2011-05-04", "“Darova” qəzeti"),
        (AR, "جريدة النهر - الأربعاء 4 أيار 2011", "2011-05-04", "جريدة النهر"),
    ],
)
def test_a_paper_and_a_day_below_a_text_are_its_source(
    text: tuple[str, str], line: str, day: str, paper: str
) -> None:
    titles = {AR: "عودة الجسر القديم", AZ: "Köhnə körpü açılıb", TR: "Eski köprü yeniden açıldı"}
    clipping = read(titles[text], *text, line)
    assert (told(clipping, "date"), told(clipping, "publisher")) == ([day], [paper])
    assert body(clipping) == [*text]


def test_a_day_that_ends_a_text_is_its_own() -> None:
    last = "Darova köprüsü 4 Mayıs 2011"
    assert body(read("Eski köprü yeniden açıldı", *TR, last)) == [*TR, last]


def test_who_signs_with_a_day_in_brackets_is_no_paper() -> None:
    last = "(Ayşe Yıldırım, 4 Mayıs 2011)"
    clipping = read("Eski köprü yeniden açıldı", *TR, last)
    assert told(clipping, "publisher") == []
    assert body(clipping) == [*TR, last]


def test_the_head_of_a_saved_mail_is_no_text_and_its_subject_may_be_the_title() -> None:
    head = "Kimdən: Darova bələdiyyəsi\nKimə: redaksiya\nTarix: 4 may 2011\nMövzu: Köhnə körpü"
    clipping = read(head, *AZ)
    assert (told(clipping, "title"), told(clipping, "date")) == (["Köhnə körpü"], ["2011-05-04"])
    assert body(clipping) == [*AZ]


def test_a_subject_without_more_of_a_head_is_no_sure_title() -> None:
    clipping = read("Fwd: Səfirlikdən məlumat", "Səfirlik körpünün açılışını keçirib", *AZ)
    titles = clipping.candidates["title"]
    assert [(each.value, each.confidence) for each in titles] == [
        ("Səfirlik körpünün açılışını keçirib", "medium"),
        ("Səfirlikdən məlumat", "low"),
    ]


def test_a_heading_goes_before_a_subject_that_only_says_what_it_is() -> None:
    head = "من: بلدية المدينة\nإلى: وسائل الإعلام\nالتاريخ: 04/05/2011\nالموضوع: بيان صحفي"
    clipping = read(head, "البلدية تفتتح الجسر القديم", *AR)
    assert told(clipping, "title") == ["البلدية تفتتح الجسر القديم"]
    assert told(clipping, "genre") == ["press-release"]
    assert body(clipping) == [*AR]


def test_sections_over_the_title_of_a_copied_page_are_no_part_of_it() -> None:
    head = 'الرئيسية\nفن\nحوارات\nسامي ناجي لـ"النهر": خفت من الصمت أكثر من القصف\nحاورته: ليلى حسن'
    clipping = read(f"{head}\nالجمعة، 2 ديسمبر 2016 - 11:40\nf\nt\nطباعة\n{AR[0]}", AR[1])
    assert told(clipping, "title") == ['سامي ناجي لـ"النهر": خفت من الصمت أكثر من القصف']
    assert (told(clipping, "author"), told(clipping, "date")) == (["ليلى حسن"], ["2016-12-02"])
    assert body(clipping) == [*AR]


def test_a_weekday_before_a_day_is_no_part_of_a_name() -> None:
    line = "كتب: ياسين ناجي الأربعاء 04 مايو 2011 03:15 م"
    assert name_in(AFTER_NAME.split(line)[0]) == "ياسين ناجي"


@pytest.mark.parametrize(
    ("text", "line", "author", "day"),
    [
        (AR, "كتب: ياسين ناجي الأربعاء 04 مايو 2011 03:15 م", "ياسين ناجي", "2011-05-04"),
        (AR, "نشر في: 4 أيار/مايو 2011", "", "2011-05-04"),
        (TR, "Ayşe Yıldırım / DAROVA", "Ayşe Yıldırım", ""),
    ],
)
def test_a_line_of_a_page_says_who_wrote_it_and_when(
    text: tuple[str, ...], line: str, author: str, day: str
) -> None:
    paragraphs = "".join(f"<p>{each} {each}</p>" for each in (*text, *text[::-1]))
    title = "عودة الجسر القديم" if text is AR else "Eski köprü yeniden açıldı"
    page = f"<html><body><h1>{title}</h1><div class='info'>{line}</div>{paragraphs}</body></html>"
    clipping = read_html("a.html", page.encode())
    assert told(clipping, "author") == ([author] if author else [])
    assert told(clipping, "date") == ([day] if day else [])
