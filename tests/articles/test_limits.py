"""Counts that are limits, that changed, whose whole stands behind them, or isn't theirs."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.figures import figures_in
from archive_site.loader.articles.language import tongue_of


def shown(code: str, text: str) -> list[str]:
    found = figures_in(text, tongue_of(code))
    wholes = {each.start: each.printed for each in found}
    return [
        " ".join(filter(None, (f.printed, f.reads_as, f.counted, f.about, wholes.get(f.whole))))
        for f in found
    ]


@pytest.mark.parametrize(
    ("code", "text", "reads_as"),
    [
        ("en", "The number of dead did not exceed 60 people.", "up-to"),
        ("az", "Həlak olanların sayı 60 nəfərdən artıq deyil.", "up-to"),
        ("ru", "Число погибших не превышает 60 человек.", "up-to"),
        ("tr", "Ölenlerin sayısı 60'ı geçmiyor.", "up-to"),
        ("fr", "Le nombre des morts ne dépasse pas 60.", "up-to"),
        ("ar", "ولا يتجاوز عدد القتلى 60 شخصًا.", "up-to"),
        ("az", "Həlak olanların sayı 60 nəfərdən artıqdır.", "more-than"),
        ("en", "Up to a hundred people were killed.", "up-to"),
        ("ru", "Газета писала как минимум о 161 погибшем.", "at-least"),
        ("ru", "Речь шла о не менее чем 200 погибших.", "at-least"),
        ("ru", "Погибли более 200 человек.", "more-than"),
    ],
)
def test_a_number_that_was_not_passed_is_a_limit(code: str, text: str, reads_as: str) -> None:
    assert [each.reads_as for each in figures_in(text, tongue_of(code))] == [reads_as]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The death toll rose from 41 to 57."),
        ("az", "Həlak olanların sayı 41-dən 57-yə çatıb."),
        ("ru", "Число жертв выросло с 41 до 57."),
        ("tr", "Ölü sayısı 41'den 57'ye yükseldi."),
        ("fr", "Le bilan est passé de 41 à 57 morts."),
        ("ar", "وارتفعت حصيلة القتلى من 41 إلى 57."),
    ],
)
def test_of_two_counts_the_one_that_holds_is_given(code: str, text: str) -> None:
    assert [(each.printed, each.about) for each in figures_in(text, tongue_of(code))] == [
        ("57", "killed")
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("az", "63-ü uşaq, 106-sı qadın olmaqla 613 nəfər qətlə yetirilib."),
        ("tr", "Baskında 63'ü çocuk, 106'sı kadın olmak üzere toplam 613 kişi öldürüldü."),
    ],
)
def test_parts_may_stand_before_their_whole(code: str, text: str) -> None:
    assert [each.split()[-1] for each in shown(code, text)][:2] == ["613", "613"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The fire killed 83 men. The union has 86 names, among them four boys.",
         ["83 exact men killed", "four exact boys"]),
        ("en", "The army lost 12 soldiers and 40 were captured.",
         ["12 exact soldiers people", "40 exact captive"]),
        ("ru", "Армия потеряла 12 солдат, 40 попали в плен.",
         ["12 exact солдат people", "40 exact captive"]),
        ("ru", "Погибли 700 человек, 300 из них замёрзли.",
         ["700 exact человек killed", "300 exact killed 700"]),
        ("fr", "Le rapport cite 139 morts, dont 31 enfants, et 22 corps jamais réclamés.",
         ["139 exact morts killed", "31 exact enfants killed 139", "22 exact corps people"]),
        ("fr", "1 275 habitants ont été pris en otage, dont 150 n'ont jamais reparu.",
         ["1 275 exact habitants captive", "150 exact captive 1 275"]),
        ("tr", "180 esirden yalnızca 46'sı evine dönebildi.", ["180 exact esirden captive"]),
        ("tr", "Kasabadan 8 bini göç etti.", []),
        ("en", "About 8,000 of the town's 11,000 inhabitants fled.",
         ["About 8,000 about of the town's 11,000 inhabitants displaced 11,000",
          "11,000 exact inhabitants inhabitants"]),
        ("en", "The dead numbered forty-three, the wounded twice as many.",
         ["forty-three exact killed"]),
        ("fr", "Le réalisateur a rencontré 34 témoins en six ans.", ["34 exact témoins people"]),
        ("ar", "قُتل ما لا يقل عن 61 قرويًا، بينهم 19 امرأة.",
         ["ما لا يقل عن 61 at-least قرويًا killed", "19 exact امرأة killed ما لا يقل عن 61"]),
    ],
)  # fmt: skip
def test_no_count_has_what_is_said_of_another(code: str, text: str, expected: list[str]) -> None:
    assert shown(code, text) == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "On 26 February 613 people were killed.", ["613"]),
        ("en", "On February 26 613 people were killed.", ["613"]),
        ("en", "In February 12 people were killed.", ["12"]),
        ("en", "He said 12 may have died.", ["12"]),
        ("az", "26 fevral 613 nəfər öldürülüb.", ["613"]),
        ("ru", "В ночь с 25 на 26 февраля 613 человек были убиты.", ["613"]),
        ("ru", "С 25 по 28 мая 40 человек ранены.", ["40"]),
        ("tr", "25-26 Şubat gecesi 613 kişi öldürüldü.", ["613"]),
        ("fr", "Dans la nuit du 25 au 26 février 613 personnes ont été tuées.", ["613"]),
        ("ar", "في ليلة 25 إلى 26 فبراير قُتل 613 شخصًا", ["613"]),
    ],
)
def test_a_day_of_no_year_counts_nobody(code: str, text: str, expected: list[str]) -> None:
    assert [each.printed for each in figures_in(text, tongue_of(code))] == expected


@pytest.mark.parametrize(
    ("code", "text", "printed"),
    [
        ("en", "Several thousand people marched.", "Several thousand"),
        ("az", "Bir neçə min nəfər meydana toplaşıb.", "Bir neçə min"),
        ("ru", "Несколько тысяч человек вышли на площадь.", "Несколько тысяч"),
        ("tr", "Birkaç bin kişi meydanda toplandı.", "Birkaç bin"),
        ("fr", "Plusieurs milliers de personnes ont défilé.", "Plusieurs milliers"),
    ],
)
def test_several_thousand_are_no_thousand(code: str, text: str, printed: str) -> None:
    (found,) = figures_in(text, tongue_of(code))
    assert (found.printed, found.reads_as, found.value) == (printed, "vague", None)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("az", "Qəzada 60 nəfər keçmiş dənizçi həlak olub."),
        ("az", "60 nəfər körpünü keçməyə çalışıb."),
        ("tr", "60 denizci geçmişte burada öldü."),
        ("tr", "60 göçmen köprüyü geçmeye çalıştı."),
    ],
)
def test_who_passes_or_is_of_the_past_is_no_limit(code: str, text: str) -> None:
    assert [each.reads_as for each in figures_in(text, tongue_of(code))] == ["exact"]


def test_several_colleagues_are_no_hundreds() -> None:
    assert not figures_in("Ранены несколько сотрудников порта.", tongue_of("ru"))
    (hundreds,) = figures_in("Ранены несколько сот человек.", tongue_of("ru"))
    assert hundreds.printed == "несколько сот"


@pytest.mark.parametrize(
    ("code", "text", "printed"),
    [
        ("en", "The death toll reached 34 on 3 March.", ["34"]),
        ("fr", "Le bilan est de 34 le 3 mars.", ["34"]),
        ("ru", "Число погибших достигло 34 на 3 мая.", ["34"]),
        ("en", "By May 40 civilians had been killed.", ["40"]),
        ("en", "In the night of 25 to 26 May 40 civilians were killed.", ["40"]),
        ("fr", "Dans la nuit du 25 au 26 mai, 40 civils ont été tués.", ["40"]),
        ("ru", "В ночь с 25 на 26 мая погибли 40 человек.", ["40"]),
    ],
)
def test_a_toll_beside_a_day_of_no_year_is_no_part_of_it(
    code: str, text: str, printed: list[str]
) -> None:
    assert [each.printed for each in figures_in(text, tongue_of(code))] == printed


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("В зале было 60 родственников погибших.", []),
        ("Компания вела два списка погибших.", []),
        ("Погибли 613 мирных жителей.", ["мирных жителей"]),
    ],
)
def test_the_kin_of_the_dead_are_not_the_dead(text: str, counted: list[str]) -> None:
    assert [each.counted for each in figures_in(text, tongue_of("ru"))] == counted
