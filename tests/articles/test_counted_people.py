"""Whom news counts, in each language: protesters, gunmen, the homeless, hostages."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.figures import figures_in
from archive_site.loader.articles.language import tongue_of


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "The quake left 2,300 homeless.", ["2,300 exact  displaced"]),
        ("en", "Police met 60 protesters.", ["60 exact protesters people"]),
        ("en", "Two gunmen died.", ["Two exact gunmen killed"]),
        ("en", "Nine tourists were kidnapped.", ["Nine exact tourists captive"]),
        ("en", "Rebels beheaded 21 villagers.", ["21 exact villagers killed"]),
        ("fr", "Le séisme a fait 2 300 sans-abri.", ["2 300 exact sans-abri displaced"]),
        ("fr", "Quelque 5 000 manifestants ont défilé.",
         ["Quelque 5 000 about manifestants joined"]),
        ("fr", "Trois gendarmes ont été blessés.", ["Trois exact gendarmes wounded"]),
        ("fr", "La bombe a tué 12 personnes et blessé 30 autres.",
         ["12 exact personnes killed", "30 exact  wounded"]),
        ("ru", "На площадь вышли 5000 протестующих.", ["5000 exact протестующих joined"]),
        ("ru", "Погибли двое полицейских.", ["двое exact полицейских killed"]),
        ("ru", "Число жертв выросло до 57.", ["57 exact  killed"]),
        ("ru", "Девять туристов похищены.", ["Девять exact туристов captive"]),
        ("tr", "Depremde 2.300 kişi evsiz kaldı.", ["2.300 exact kişi displaced"]),
        ("tr", "İki polis öldü.", ["İki exact polis killed"]),
        ("tr", "Meydanda 5 bin protestocu toplandı.", ["5 bin exact protestocu joined"]),
        ("az", "İyirmi beş polis həlak olub.", ["İyirmi beş exact polis killed"]),
        ("az", "Meydana 5 min etirazçı toplaşıb.", ["5 min exact etirazçı joined"]),
        ("az", "1200 nəfər təxliyə edilib.", ["1200 exact nəfər displaced"]),
        ("tr", "Vali ölü sayısının 41 olduğunu açıkladı.", ["41 exact  killed"]),
        ("tr", "Sendika yaralı sayısını 98 olarak açıkladı.", ["98 exact  wounded"]),
        ("tr", "98 kişi yaralandı, 19'unun durumu ağır.",
         ["98 exact kişi wounded", "19 exact  wounded"]),
        ("tr", "40 kişi yakalandı, 12'si gözaltına alındı.",
         ["40 exact kişi people", "12 exact  captive"]),
        ("az", "Ölənlərin sayının 41 olduğu bildirilib.", ["41 exact  killed"]),
        ("az", "Yaralıların 19-unun vəziyyəti ağırdır.", ["19 exact  wounded"]),
        ("az", "12 yeniyetmə xəsarət alıb.", ["12 exact yeniyetmə wounded"]),
        ("fr", "Trente-six corps ont été remontés.", ["Trente-six exact corps people"]),
        ("fr", "Trois corps de métier ont été tués.", []),
        ("fr", "Le bilan est de 41 morts, dont quatre adolescents.",
         ["41 exact morts killed", "quatre exact adolescents killed"]),
        ("en", "Rescue teams brought out 110 injured.", ["110 exact injured wounded"]),
        ("ru", "Погибли 12 подростков.", ["12 exact подростков killed"]),
        ("ru", "Сгорели 5 лицеев.", []),
        ("ar", "تجمع 5000 متظاهر في الساحة.", ["5000 exact متظاهر joined"]),
        ("ar", "تم إجلاء 1200 شخص.", ["1200 exact شخص displaced"]),
    ],
)  # fmt: skip
def test_whom_news_counts_is_known(code: str, text: str, expected: list[str]) -> None:
    found = figures_in(text, tongue_of(code))
    assert [f"{f.printed} {f.reads_as} {f.counted} {f.about}" for f in found] == expected
