"""Where a report was sent from, and when: before its first sentence, in a line of its own."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.html_days import in_address
from archive_site.loader.articles.plain import read_plain

TEXT = {
    "en": "The festival opened on Friday with a film about the flood fifty years ago.",
    "ru": "Фестиваль открылся в пятницу показом фильма о наводнении, разрушившем город.",
    "az": "Festival cümə günü daşqın haqqında filmlə açıldı və bir həftə davam edəcək.",
    "tr": "Festival cuma günü sel hakkında bir filmle açıldı ve bir hafta sürecek bu yıl.",
    "fr": "Le festival a ouvert vendredi avec un film sur une inondation très ancienne.",
    "ar": "افتتح المهرجان يوم الجمعة بفيلم عن الفيضان الذي دمر المدينة قبل خمسين عاما.",
}

FIELDS = ("dateline", "credit_line")


@pytest.mark.parametrize(
    ("head", "language", "dateline", "date"),
    [
        ("The festival opens\nORRIN, May 3 (Coast Wire) — ", "en", "ORRIN, May 3 (Coast Wire)", ""),
        ("The festival opens\n\nLONDON: ", "en", "LONDON", ""),
        ("The festival opens\n3 May 2019, 10:15\n", "en", "", "2019-05-03"),
        ("Фестиваль открылся\n3 мая 2019\nОРЁЛ, 3 мая. /ТАСС/. ", "ru", "ОРЁЛ, 3 мая. /ТАСС/",
         "2019-05-03"),
        ("Festival açıldı\n3 may 2019, 12:10\nBakı, 3 may, AZƏRTAC\n", "az", "Bakı, 3 may, AZƏRTAC",
         "2019-05-03"),
        ("Festival açıldı\n3 Mayıs 2019\nANKARA - ", "tr", "ANKARA", "2019-05-03"),
        ("Le festival ouvre\nPublié le 3 mai 2019\nLYON (AFP) - ", "fr", "LYON (AFP)",
         "2019-05-03"),
        ("Le festival ouvre\n\nANNECY. ", "fr", "ANNECY", ""),
        ("Le festival ouvre\n\nPORTRAIT. ", "fr", "", ""),
        ("Le festival ouvre\n\nAnnecy, le 12 avril — ", "fr", "Annecy, le 12 avril", ""),
        ("افتتاح المهرجان\n3 مايو 2019\nالقاهرة - ", "ar", "القاهرة", "2019-05-03"),
        ("The festival opens\n\nOrrin: a town. ", "en", "", ""),
        ("Festival açıldı\n\nBakı, 12 aprel, AZƏRTAC. ", "az", "Bakı, 12 aprel, AZƏRTAC", ""),
        ("Festival açıldı\n\nBakı, 12 aprel, Kamal Quliyev, Report. ", "az",
         "Bakı, 12 aprel, Kamal Quliyev, Report", ""),
        ("Festival açıldı\n\nBakı, 12 aprel, 2014. ", "az", "Bakı, 12 aprel, 2014", "2014-04-12"),
        ("Bakı, 12 aprel 2014\n\n", "az", "Bakı, 12 aprel 2014", "2014-04-12"),
        ("Фестиваль открылся\n\nТАРНАВА. ", "ru", "ТАРНАВА", ""),
        ("Фестиваль открылся\n\nВИДЕО. ", "ru", "", ""),
        ("افتتاح المهرجان\n\nالقاهرة – ٢٠ سبتمبر ٢٠١٤ – ", "ar", "القاهرة – ٢٠ سبتمبر ٢٠١٤",
         "2014-09-20"),
        ("افتتاح المهرجان\n\nالقاهرة – ٢٠ سبتمبر ٢٠١٤\n\n", "ar", "القاهرة – ٢٠ سبتمبر ٢٠١٤",
         "2014-09-20"),
        ("The programme\n\nFriday, May 3: ", "en", "", ""),
        ("Festival açıldı\n\nCümə, 12 aprel. ", "az", "", ""),
        ("The programme\n\nIt was a good year for films.\n\nThere were more than ever before, and "
         "all were seen.\n\nMemorial Day, May 26. ", "en", "", ""),
        ("Фестиваль открылся\n\nСПРАВКА. ", "ru", "", ""),
        ("Le festival ouvre\n\nOrrin, 12 personnes. ", "fr", "", ""),
    ],
)  # fmt: skip
def test_a_dateline_and_a_date_under_the_title_are_offered(
    head: str, language: str, dateline: str, date: str
) -> None:
    text = f"{head}{TEXT[language]}\n\n{TEXT[language]}\n"
    candidates = read_plain("a.txt", text.encode()).candidates
    found = [next((c.value for c in candidates.get(name, ())), "") for name in ("dateline", "date")]
    assert found == [dateline, date]
    assert all(c.confidence != "high" for c in candidates.get("dateline", ()))


@pytest.mark.parametrize(
    ("head", "language", "dateline", "date"),
    [
        ("Festival açıldı\n\nBakı, 12~aprel,~2014. ", "az", "Bakı, 12 aprel, 2014", "2014-04-12"),
        ("Фестиваль открылся\n\nТАРНАВА, 12~апреля~– ", "ru", "ТАРНАВА, 12 апреля", ""),
        ("The festival opens\n\nNEW~ORRIN, May~3 (Coast Wire)~— ", "en",
         "NEW ORRIN, May 3 (Coast Wire)", ""),
        ("افتتاح المهرجان\n\nالقاهرة~–~٢٠~سبتمبر~٢٠١٤~– ", "ar", "القاهرة – ٢٠ سبتمبر ٢٠١٤",
         "2014-09-20"),
        ("Фестиваль открылся\n\nТАРНАВА, 12~апреля~2014\n\n", "ru", "ТАРНАВА, 12 апреля 2014",
         "2014-04-12"),
        ("Le festival ouvre\n\nPublié le 3~mai~2019\n\n", "fr", "", "2019-05-03"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("space", ["\u00a0", "\u202f"])
def test_spaces_that_keep_words_together_are_spaces(
    head: str, language: str, dateline: str, date: str, space: str
) -> None:
    text = f"{head.replace('~', space)}{TEXT[language]}\n\n{TEXT[language]}\n"
    clipping = read_plain("a.txt", text.encode())
    kinds = (clipping.candidates.get(name, ()) for name in ("dateline", "date"))
    found = [next(iter(candidates), None) for candidates in kinds]
    assert [each.value if each else "" for each in found] == [dateline, date]
    assert all(each.evidence in clipping.text for each in found if each)


@pytest.mark.parametrize("space", [" ", "\u00a0"])
def test_the_day_of_a_dateline_is_doubtful_and_is_no_statement(space: str) -> None:
    line = f"Bakı, 12{space}aprel, 2014."
    text = f"Festival açıldı\n\n{line} {TEXT['az']}\n\n{TEXT['az']}\n"
    found = describe(read_plain("a.txt", text.encode()), None)
    title, date = found.fields["title"].chosen, found.fields["date"].chosen
    assert (title and title.value) == "Festival açıldı"
    assert date
    assert (date.value, date.confidence) == ("2014-04-12", "low")
    assert [claim for claim in found.claims if claim["kind"] == "date"] == []


@pytest.mark.parametrize(
    ("path", "day"),
    [("2019/05/14/a-bridge", "2019-05-14"), ("2019/05/10-ways-over-a-river", "2019-05")],
)
def test_a_number_that_begins_a_title_in_an_address_is_no_day(path: str, day: str) -> None:
    found = in_address(f"https://post.example/{path}")
    assert found
    assert found.edtf == day


BOTH = ("publisher", "date", "dateline", "title")


def first_of(text: str, *names: str) -> list[str]:
    """The first value offered for each of some fields."""
    candidates = read_plain("a.txt", text.encode()).candidates
    return [next((c.value for c in candidates.get(name, ())), "") for name in names]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_line_at_the_head_of_a_page_is_paper_day_and_page_parted_by_commas(gap: str) -> None:
    head = "The Velmora Gazette, Monday, 15 August 1988, p. 3"
    text = f"{head}{gap}The festival opens\n\nVELMORA, 14 August. {TEXT['en']}\n\n{TEXT['en']}\n"
    assert first_of(text, *BOTH) == [
        *("The Velmora Gazette", "1988-08-15", "VELMORA, 14 August", "The festival opens")
    ]
    bare = f"{head}\n\n{TEXT['en']}\n\n{TEXT['en']}\n"
    assert first_of(bare, "publisher", "date") == ["The Velmora Gazette", "1988-08-15"]
    claims = describe(read_plain("a.txt", text.encode()), None).claims
    assert [claim for claim in claims if claim["kind"] == "date"] == []


def test_a_paper_and_a_day_below_the_title_are_no_dateline() -> None:
    text = f"The festival opens\n\nCoast Weekly, 21 September 2019\n\n{TEXT['en']}\n"
    expected = ["Coast Weekly", "2019-09-21", "", "The festival opens"]
    assert first_of(text, *BOTH) == expected
    title = "The Gazette remembers, 3 May 2019"
    assert first_of(f"{title}\n\n{TEXT['en']}\n\n{TEXT['en']}\n", "title") == [title]


@pytest.mark.parametrize(
    "dateline", ["VELMORA, 14 August", "DUNLIN (Courier)", "PORT ELLIS, 1 November"]
)
@pytest.mark.parametrize("above", ["", "A film about the flood was shown first\n\n"])
def test_a_place_in_capitals_with_a_day_or_who_sends_it_may_end_in_a_point(
    dateline: str, above: str
) -> None:
    text = f"The festival opens\n\n{above}{dateline}. {TEXT['en']}\n\n{TEXT['en']}\n"
    assert first_of(text, "dateline") == [dateline]


@pytest.mark.parametrize(
    ("head", "dateline", "credit"),
    [
        ("<b>ORRIN (AFP)</b> - ", "ORRIN (AFP)", "AFP"),
        ("ORRIN (Valdania) - ", "ORRIN (Valdania)", ""),
        ("Orrin Town - ", "", ""),
        ("ANN REED: ", "", ""),
    ],
)
def test_a_page_has_a_dateline_that_its_form_makes_sure_of(
    head: str, dateline: str, credit: str
) -> None:
    body = f"<p>{head}{TEXT['en']}</p>" + f"<p>{TEXT['en']}</p>" * 3
    page = f"<html><body><article><h1>The festival opens</h1>{body}</article></body></html>"
    found = describe(read_html("a.html", page.encode()), None).fields
    shown = [each.chosen.value if each.chosen else "" for each in map(found.get, FIELDS) if each]
    assert shown == [dateline, credit]


def test_a_byline_with_an_agency_is_a_credit_too() -> None:
    body = f"<p>{TEXT['fr']}</p>" * 4
    page = f"<article><h1>Le festival ouvre</h1><p>Par Luc Morel, avec AFP</p>{body}</article>"
    found = describe(read_html("a.html", page.encode()), None).fields
    chosen = found["credit_line"].chosen
    assert chosen
    assert chosen.value == "Par Luc Morel, avec AFP"


@pytest.mark.parametrize(
    ("time", "sure"),
    [
        ('<time datetime="1996-11-12">12 November 1996</time>', "medium"),
        ('<p>With <time datetime="1996-11-12">12 November 1996</time> in mind</p>', "low"),
    ],
)
def test_a_time_that_is_all_of_the_line_under_a_title_is_its_day(time: str, sure: str) -> None:
    body = f"<p>{TEXT['en']}</p>" * 4
    page = f"<article><h1>The festival opens</h1>{time}{body}</article>"
    chosen = describe(read_html("a.html", page.encode()), None).fields["date"].chosen
    assert chosen is None or (chosen.value, chosen.confidence) == ("1996-11-12", sure)


def test_a_paper_and_a_day_over_a_heading_are_offered() -> None:
    told = "Hello,\n\nIt is:\n\nThe Orrin Courier, saturday 5 March 1994\nThe festival opens\n\n"
    found = describe(read_plain("a.txt", f"{told}{TEXT['en']}".encode()), None).fields
    chosen = [found[field].chosen for field in ("publisher", "date")]
    shown = [(each.value, each.confidence) for each in chosen if each]
    assert shown == [("The Orrin Courier", "low"), ("1994-03-05", "low")]


@pytest.mark.parametrize(
    "paper", ["Ashford Evening Post", "The Harbour Advertiser", "La Dépêche de Velmora"]
)
def test_the_name_of_a_paper_and_its_day_are_no_dateline(paper: str) -> None:
    text = f"The festival opens\n\nBy Maria Keen\n{paper}, 9 November 2018\n\n{TEXT['en']}\n"
    found = describe(read_plain("a.txt", text.encode()), None)
    assert found.fields["dateline"].chosen is None
    assert (found.fields["date"].chosen or TEXT) != TEXT


def test_the_days_of_a_programme_are_at_most_a_guess() -> None:
    days = ("Friday 9 November 2018", "Saturday 10 November 2018")
    shows = ('19:00 "The Reed", Town Hall', '18:00 "The Quay", Town Hall')
    for count in (1, 2):
        listed = "\n\n".join(map("\n".join, zip(days[:count], shows, strict=False)))
        text = f"Film days in Orrin: the programme\n\n{listed}\n\nTickets are at the door.\n"
        day = describe(read_plain("a.txt", text.encode()), None).fields["date"].chosen
        assert day is None or day.confidence == "low"
    told = f"The festival opens\n\n{days[0]}\n{TEXT['en']}\n"
    day = describe(read_plain("a.txt", told.encode()), None).fields["date"].chosen
    assert day is not None
    assert (day.value, day.confidence) == ("2018-11-09", "medium")


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("ORRİN (İHA) - 3 Mart 2017", "2017-03-03"),
        ("Orrin. 6 мая 2016 года. Interwire", ""),
        ("5 May 2016 14:35 (UTC+04:00)", ""),
        ("Le dimanche 12 juin 2016", ""),
        ("الإسكندرية (أ ش أ) - 4 مارس 2018", "2018-03-04"),
    ],
)
def test_a_line_that_says_where_and_when_is_no_title(line: str, day: str) -> None:
    language = "ar" if "ا" in line else "tr" if "İ" in line else "fr" if "juin" in line else "ru"
    language = "en" if "UTC" in line else language
    text = f"The festival opens\n\n{line}\n\n{TEXT[language]}\n\n{TEXT[language]}\n"
    fields = describe(read_plain("a.txt", text.encode()), None).fields
    title, date = fields["title"].chosen, fields["date"].chosen
    assert title is not None
    assert title.value == "The festival opens"
    assert not day or (date is not None and (date.value, date.confidence) == (day, "low"))
