"""Who counts what: a second speaker of a sentence, a noun that isn't said again."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.figures import figures_in
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.plain import read_plain
from tests.articles.test_described_articles import figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The police counted 210 dead; the fire service, however, counted 231.",
         ["210 = 210 exact; dead; by The police", "231 = 231 exact; by the fire service"]),
        ("The paper wrote of 2,400 refugees, but the Ministry denied this and spoke of no more "
         "than 1,900.",
         ["2,400 = 2400 exact; refugees; ambiguous",
          "no more than 1,900 = 1900 up-to; by the Ministry; ambiguous"]),
        ("Police spoke of 800 people, organisers counted 1,200.",
         ["800 = 800 exact; people; by Police", "1,200 = 1200 exact; ambiguous"]),
        ("The mayor said 41 people died, the Red Cross says 57.",
         ["41 = 41 exact; people; by The mayor", "57 = 57 exact; by the Red Cross"]),
        ("Velmora counts 3,000 inhabitants.", ["3,000 = 3000 exact; inhabitants; ambiguous"]),
        ("The army counted 41 dead.", ["41 = 41 exact; dead; ambiguous"]),
        ("The burial register lists 49 dead.",
         ["49 = 49 exact; dead; by The burial register"]),
        ("Dr. Ivo Marsh of the county hospital names 53 dead.",
         ["53 = 53 exact; dead; by Dr. Ivo Marsh"]),
        ("The police officer Bram Stole said he had counted 44 bodies in the yard.",
         ["44 = 44 exact; bodies; by Bram Stole"]),
        ("The fire killed 57 people. On 20 August it corrected the number to 66.",
         ["57 = 57 exact; people", "66 = 66 exact; ambiguous"]),
        ("Belediyeye göre yangında 57 kişi öldü.", ["57 = 57 exact; kişi; by Belediye"]),
        ("Yanğın oldu. Velmora bələdiyyəsinin məlumatına görə 57 nəfər həlak olub.",
         ["57 = 57 exact; nəfər; by Velmora bələdiyyəsi"]),
        ("Yanğın oldu. Qırmızı Xaç isə 41 nəfərin öldüyünü bildirib.",
         ["41 = 41 exact; nəfərin; by Qırmızı Xaç"]),
    ],
)  # fmt: skip
def test_each_count_is_of_who_counts(text: str, expected: list[str]) -> None:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None).claims
    assert [each.removeprefix("¶1 ") for each in figures(found)] == expected


@pytest.mark.parametrize(
    ("code", "text", "reads_as"),
    [("en", "no more than 1,900 refugees", "up-to"),
     ("ru", "не больше 1900 беженцев", "up-to"), ("ru", "больше 1900 беженцев", "more-than"),
     ("fr", "pas plus de 1 900 réfugiés", "up-to"), ("fr", "plus de 1 900 réfugiés", "more-than"),
     ("en", "not more than 1,900 refugees", "up-to"),
     ("en", "more than 1,900 refugees", "more-than"),
     ("ru", "Не более 1900 беженцев", "up-to"), ("ru", "более 1900 беженцев", "more-than"),
     ("az", "Yanğında 100 nəfərdən çox insan öldü", "more-than"),
     ("az", "Yanğında 100 nəfərdən artıq öldü", "more-than"),
     ("az", "Yanğında on nəfərdən az adam öldü", "up-to"),
     ("az", "Yanğında 50 nəfərə yaxın sakin yaralanıb", "nearly"),
     ("az", "Yanğında 50 nəfərdən az olmayaraq sakin yaralanıb", "at-least"),
     ("tr", "Yangında 300 kişiden fazlası yaralandı", "more-than"),
     ("tr", "Yangında 300 kişiden fazla insan yaralandı", "more-than"),
     ("tr", "Yangında 20 kişiden az insan öldü", "up-to"),
     ("ar", "قدرت الإدارة عدد القتلى بنحو 1500 قتيل", "about"),
     ("ar", "قتل أقل من 20 شخصا في الحريق", "up-to")],
)  # fmt: skip
def test_no_more_than_is_not_more_than(code: str, text: str, reads_as: str) -> None:
    assert [each.reads_as for each in figures_in(text, tongue_of(code))] == [reads_as]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [("ru", "Он умер на семьдесят восьмом году жизни.", []),
     ("ru", "В зале было семьдесят зрителей.", [70])],
)  # fmt: skip
def test_tens_before_an_ordinal_count_nothing(code: str, text: str, values: list[int]) -> None:
    assert [each.value for each in figures_in(text, tongue_of(code))] == values


@pytest.mark.parametrize(
    ("code", "text"),
    [("az", "Anar Rzayev yanğından sonra 8 gün girovluqda qalıb."),
     ("tr", "Ali Kaya yangından sonra 8 gün rehin kaldı."),
     ("en", "The fire was put out 8 days dead and cold.")],
)  # fmt: skip
def test_days_are_no_count_of_people(code: str, text: str) -> None:
    assert figures_in(text, tongue_of(code)) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Это было преступление», — сказала бывшая медсестра Марта Квилл.",
         "бывшая медсестра Марта Квилл"),
        ('Hydrologist Anton Vesh, also present, said: "The dam could have held that night."',
         "Hydrologist Anton Vesh"),
    ],
)  # fmt: skip
def test_who_is_quoted_is_named_however_short_it_is(text: str, speaker: str) -> None:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None)
    assert [each["speaker"] for each in found.quotes] == [speaker]


def test_a_title_before_a_dash_is_no_quotation() -> None:
    found = describe(read_plain("a.txt", "«Тихий город» — фильм о наводнении.\n".encode()), None)
    assert found.quotes == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Survivors' Committee of Velmora met.",
         [("Survivors' Committee of Velmora", "organization", ())]),
        ("Architect Gert Volk built it.", [("Gert Volk", "person", ("Architect",))]),
        ("Belediye Başkan Yardımcısı Hugo Lantz bu kez de konuştu.",
         [("Hugo Lantz", "person", ("Başkan Yardımcısı",))]),
    ],
)  # fmt: skip
def test_an_office_is_no_part_of_a_name_and_an_owner_is(
    text: str, expected: list[tuple[str, str, tuple[str, ...]]]
) -> None:
    found = describe(read_plain("a.txt", f"{text}\n".encode()), None).names
    assert [(each.printed, each.kind, each.roles) for each in found] == expected


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Since March 12 people have been killed in Marl.", ["12"]),
        ("Since March 12 people have gathered in Marl each year.", []),
        ("Since March 12, people have been killed in Marl.", []),
        ("On March 12 people were killed in Marl.", []),
        ("A hall of 140 heard how people were killed.", []),
        ("The dead were remembered in a room of 140 seats.", []),
        ("The list of the killed has 86 names.", []),
    ],
)
def test_days_and_seats_are_nobody(text: str, printed: list[str]) -> None:
    assert [each.printed for each in figures_in(text, tongue_of("en"))] == printed
