"""Showings that an article tells of: each with its film, its day and its places."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.html import read_html
from archive_site.loader.articles.plain import read_plain
from archive_site.model.clipping import Description

ISSUED = {  # a line with the day of the report, a Wednesday
    "en": "Published: 9 March 2016",
    "az": "Dərc edilib: 9 mart 2016",
    "ru": "Опубликовано 9 марта 2016 года",
    "tr": "Yayınlanma: 9 Mart 2016",
    "fr": "Publié le 9 mars 2016",
    "ar": "نشر في 9 مارس 2016",
}
FILLING = {  # that the language is told
    "en": "The river has a bridge and a mill, and the town was built by the people of the valley.",
    "az": "Çayın üstündə körpü var, şəhər isə çoxdan salınıb və insanlar burada işləyirlər.",
    "ru": "На реке стоит мост, а город был построен давно, и люди здесь живут и работают.",
    "tr": "Nehrin üzerinde bir köprü var ve şehir uzun zaman önce bu vadide kuruldu.",
    "fr": "La rivière a un pont et un moulin, et la ville est dans la vallée depuis des siècles.",
    "ar": "على النهر جسر قديم، وقد بنيت المدينة منذ زمن بعيد والناس يعيشون هنا.",
}


def described(language: str, text: str, issued: str | None = None) -> Description:
    line = ISSUED[language] if issued is None else issued
    whole = "\n\n".join(each for each in (line, text, FILLING[language]) if each)
    return describe(read_plain("a.txt", f"{whole}\n".encode()), None)


def showings(language: str, text: str, issued: str | None = None) -> list[str]:
    """Each as one line: film, day, places."""
    return [
        " | ".join([each.film, each.date, ", ".join(each.places)])
        for each in described(language, text, issued).reported
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'About 90 people filled the Weavers’ Hall on Monday evening for the first showing of'
         ' "Low Water", a 40-minute documentary by Ivo Marsh about the flood in Darrow.',
         ["Low Water | 2016-03-07 | Weavers’ Hall"]),
        ("en", 'The film "Low Water" was shown in Alden yesterday. It tells of a flood in Darrow.',
         ["Low Water | 2016-03-08 | Alden"]),
        ("az", "Martın 7-də Aldanda “Alçaq su” sənədli filminin təqdimatı keçirilib.",
         ["Alçaq su | 2016-03-07 | Aldan"]),
        ("ru", "Фильм «Низкая вода» показали во вторник в старом кинотеатре «Луч».",
         ["Низкая вода | 2016-03-08 | Луч"]),
        ("tr", "\"Alçak Su\" adlı belgesel, dün akşam Darova Kent Konseyi'nde gösterildi.",
         ["Alçak Su | 2016-03-08 | Darova Kent Konseyi"]),
        ("fr", "« L’Eau basse », le film d’Ivo Marsh, a été projeté lundi à l’Institut Morvan.",
         ["L’Eau basse | 2016-03-07 | Institut Morvan"]),
        ("ar", 'عُرض مساء أمس في مركز الفنون بدرعا الفيلم الوثائقي "ماء قليل" للمخرج سامي نصار.',
         ["ماء قليل | 2016-03-08 | مركز الفنون, درعا"]),
    ],
)  # fmt: skip
def test_a_showing_has_its_day_counted_and_its_places(
    language: str, text: str, expected: list[str]
) -> None:
    assert showings(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'The documentary "Low Water" will be shown again on 21 March at the Regal Cinema in'
         " Stanmere and on 2 April in Alden.",
         ["Low Water | 2016-03-21 | Regal Cinema, Stanmere", "Low Water | 2016-04-02 | Alden"]),
        ("az", "“Alçaq su” filmi martın 12-də Aldanda, aprelin 1-də isə Darovda göstəriləcək.",
         ["Alçaq su | 2016-03-12 | Aldan", "Alçaq su | 2016-04-01 | Darov"]),
        ("ru", "Фильм «Низкая вода» покажут в Алдане 20 марта и в Дарове — в июне.",
         ["Низкая вода | 2016-03-20 | Алдане", "Низкая вода | 2016-06 | Дарове"]),
        ("tr", "\"Alçak Su\" belgeseli 15 Mart'ta Aldan'da ve 20 Mart'ta Darova'da gösterilecek.",
         ["Alçak Su | 2016-03-15 | Aldan", "Alçak Su | 2016-03-20 | Darova"]),
        ("fr", "Le film « L’Eau basse » sera projeté le 18 mars à Alden, puis en avril à Darrow.",
         ["L’Eau basse | 2016-03-18 | Alden", "L’Eau basse | 2016-04 | Darrow"]),
        ("ar", 'وسيعرض فيلم "ماء قليل" في عدن يوم 15 مارس وفي قانا يوم 20 مارس.',
         ["ماء قليل | 2016-03-15 | عدن", "ماء قليل | 2016-03-20 | قانا"]),
    ],
)  # fmt: skip
def test_showings_of_several_days_are_told_apart(
    language: str, text: str, expected: list[str]
) -> None:
    assert showings(language, text) == expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("was shown on 20 March in Alden.", "2015-03-20"),
        ("will be shown on 20 March in Alden.", "2016-03-20"),
        ("will be shown on 20 February in Alden.", "2017-02-20"),
        ("will be shown in Alden in June.", "2016-06"),
        ("was shown on Wednesday in Alden.", ""),  # that day, or a week before
        ("was shown last Wednesday in Alden.", "2016-03-02"),
        ("will be shown next Friday in Alden.", ""),  # that week, or the one behind
        ("will be shown on Saturday, 12 March in Alden.", "2016-03-12"),
        ("will be shown on Friday, 12 March in Alden.", ""),  # which it isn't
        ("will be shown in Alden from 12 March.", ""),
        ("on the flood of 20 March was shown in Alden.", ""),
        ("was shown in Alden in 1974.", "1974"),
    ],
)
def test_a_day_without_a_year_is_counted_where_its_verb_says_which(text: str, date: str) -> None:
    assert showings("en", f'The film "Low Water" {text}') == [f"Low Water | {date} | Alden"]


def test_what_is_counted_says_from_what_and_nothing_is_counted_from_no_day() -> None:
    text = 'The film "Low Water" was shown in Alden on Monday and will be shown in Ostrey on 2 May.'
    told = described("en", text).reported
    assert [each.note for each in told] == [
        "Counted from the date of the report, 2016-03-09.",
        "Its year is counted from the date of the report, 2016-03-09.",
    ]
    assert [each.date for each in described("en", text, "").reported] == ["", ""]


def test_the_day_of_a_dateline_is_counted_from() -> None:
    for line in ("ГОРСК, 9 марта 2016 года. ", "Горск, 9 марта 2016 года — "):
        text = f"{line}Вчера в Алдане показали документальный фильм «Низкая вода»."
        assert showings("ru", text, "") == ["Низкая вода | 2016-03-08 | Алдане"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", 'The film "Low Water" shows the mill in Darrow, and it shows the dead of 20 March.'),
        ("en", 'The film "Low Water" was not shown in Alden on 20 March.'),
        ("en", 'Was the film "Low Water" shown in Alden on 20 March?'),
        ("en", 'The screening of the film "Low Water" in Alden on 20 March has been cancelled.'),
        ("en", "The film “Low Water” is of a flood. The letters were shown in Alden on 2 March."),
        ("az", "“Alçaq su” filmi martın 20-də Aldanda göstərilməyib."),
        ("ru", "Фильм «Низкая вода» показывает, как в Алдане 20 марта искали пропавших."),
        ("ru", "Фильм «Низкая вода» в Алдане 20 марта не показали."),
        ("tr", "\"Alçak Su\" filmi 20 Mart'ta Aldan'da gösterilmedi."),
        ("fr", "Le film « L’Eau basse » n’a pas été projeté à Alden le 20 mars."),
        ("ar", 'ولم يعرض فيلم "ماء قليل" في عدن يوم 20 مارس.'),
    ],
)
def test_what_a_film_shows_and_what_did_not_take_place_are_no_showings(
    language: str, text: str
) -> None:
    assert showings(language, text) == []


def test_a_film_that_another_is_compared_with_was_not_shown() -> None:
    text = (
        'The film "Low Water" was shown in Alden yesterday.\n\nNo film since has had a house such'
        ' as "Red Salt" at its screening. The documentary will be shown again in Ostrey tomorrow.'
    )
    assert showings("en", text) == [
        "Low Water | 2016-03-08 | Alden",
        "Low Water | 2016-03-10 | Ostrey",
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "On 2 March a house in Darrow burned where the film “Low Water” was shown in 1974.",
         ["Low Water | 1974 | "]),
        ("en", "He said in Ostrey on Monday that the film “Low Water” will be shown in Alden.",
         ["Low Water |  | Alden"]),
        ("ru", "В Горске 2 марта нашли автора фильма «Низкая вода», который вчера показали"
         " в Алдане.",
         ["Низкая вода | 2016-03-08 | Алдане"]),
        ("ru", "Фильм «Низкая вода» о пожаре 26 февраля в Горске показали вчера в Алдане.",
         ["Низкая вода | 2016-03-08 | Алдане"]),
        ("az", "“Alçaq su” filmi fevralın 26-da Darovda baş verən daşqından bəhs edir və dünən"
         " Aldanda göstərilib.",
         ["Alçaq su | 2016-03-08 | Aldan"]),
        ("tr", "Darova'da 26 Şubat'ta yaşanan seli anlatan \"Alçak Su\" belgeseli dün Aldan'da"
         " gösterildi.",
         ["Alçak Su | 2016-03-08 | Aldan"]),
    ],
)  # fmt: skip
def test_what_a_film_is_of_is_not_when_and_where_it_was_shown(
    language: str, text: str, expected: list[str]
) -> None:
    assert showings(language, text) == expected


def test_where_a_film_was_made_is_no_place_where_it_was_shown() -> None:
    text = (
        "The documentary “Low Water”, filmed in Darrow, was shown in Alden after a year in Ostrey."
    )
    assert showings("en", text) == ["Low Water |  | Alden"]
    names = described("en", text).names
    assert [(each.printed, each.kind) for each in names] == [
        ("Low Water", "film"),
        ("Alden", "place"),
    ]


@pytest.mark.parametrize(
    ("language", "lines", "expected"),
    [
        ("en", "Friday, May 6, 2016\n7:00 p.m. “Low Water” (documentary, 40 min), Town Hall",
         ["Low Water | 2016-05-06 | Town Hall"]),
        ("ru", "6 мая 2016, 19:00. «Низкая вода», документальный фильм, Клуб «Луч»",
         ["Низкая вода | 2016-05-06 | Клуб «Луч»"]),
        ("fr", "Vendredi 6 mai 2016\n20h30 : « L’Eau basse », film d’Ivo Marsh, cinéma Le Phare",
         ["L’Eau basse | 2016-05-06 | cinéma Le Phare"]),
    ],
)  # fmt: skip
def test_a_line_of_a_programme_is_a_showing(language: str, lines: str, expected: list[str]) -> None:
    assert showings(language, lines) == expected


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("“Low Water”, a feature-length documentary about the flood, was praised.", ["Low Water"]),
        ("The screening of “Low Water” in the town was long and the hall was cold.", ["Low Water"]),
        ("“What a night”, a viewer said of the documentary.", []),
        ("“Red Salt,” the author of the film wrote, and left the town.", []),
    ],
)
def test_a_title_is_a_films_by_what_is_said_right_beside_it(text: str, named: list[str]) -> None:
    names = described("en", text).names
    assert [each.printed for each in names if each.kind == "film"] == named


def test_a_film_that_the_title_alone_names_is_the_one_shown() -> None:
    page = (
        "<html lang=en><head><title>“Low Water”, a documentary, comes to Alden</title></head>"
        "<body><article><h1>“Low Water”, a documentary, comes to Alden</h1>"
        "<p>The people of the town had waited for a year, and on Sunday they came in numbers.</p>"
        "<p>The film was shown in Alden before a full house, and the hall was cold.</p>"
        "</article></body></html>"
    )
    found = describe(read_html("a.html", page.encode()), None)
    assert [(each.film, each.places) for each in found.reported] == [("Low Water", ("Alden",))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'The film "Low Water", today regarded as a classic, was shown in Alden.',
         ["Low Water |  | Alden"]),
        ("en", 'Ann Reed said yesterday that the film "Low Water" was shown in Alden.',
         ["Low Water |  | Alden"]),
        ("en", 'The film "Low Water" was shown in Alden. Ann Reed, who died yesterday, '
         "saw the screening.", ["Low Water |  | Alden"]),
        ("fr", "Le film « L’Eau basse » a été projeté lundi à Aldane, a dit mardi le maire.",
         ["L’Eau basse | 2016-03-07 | Aldane"]),
        ("fr", "Le film « L’Eau basse », aujourd’hui oublié, a été projeté à Aldane.",
         ["L’Eau basse |  | Aldane"]),
        ("ru", "Фильм «Низкая вода», сегодня забытый, был показан в Алдане.",
         ["Низкая вода |  | Алдане"]),
        ("az", "“Alçaq su” filmi Aldanda göstərilib. Nümayişdən əvvəl çıxış edən Əli Kərimov "
         "bildirib ki, 4 may 1992-ci ildə Darovda su bəndi aşıb.", ["Alçaq su |  | Aldan"]),
        ("az", "“Alçaq su” filmi Aldanda göstərilib. Nümayişdən sonra kinoşünas Anar Talıbzadə onu "
         "“şahidlik” adlandırıb.", ["Alçaq su |  | Aldan"]),
        ("ar", 'شهدت مدينة عدن عرضا لفيلم "ماء قليل" إحياء للذكرى السبعين لمجازر 8 مايو 1945.',
         ["ماء قليل |  | "]),
        ("ar", 'عُرض فيلم "ماء قليل" في صالة "النجوم" في عدن.', ["ماء قليل |  | عدن"]),
        ("tr", '"Alçak Su" filmi yenidir, "Kuru Su" filmi de. 7 Mart\'ta "Alçak Su"nun Aldan\'da '
         "özel bir gösterimi yapıldı.", ["Alçak Su | 2016-03-07 | Aldan"]),
        ("az", "“Alçaq su” filmi bu gün də Aldanda göstərilir.", ["Alçaq su |  | Aldan"]),
        ("tr", "\"Alçak Su\" filmi bugün de Aldan'da gösterilmektedir.", ["Alçak Su |  | Aldan"]),
        ("ar", 'شهد اليوم الرابع من الأيام عرض فيلم "ماء قليل" في مدينة عدن.',
         ["ماء قليل |  | عدن"]),
    ],
)  # fmt: skip
def test_what_is_told_of_another_is_no_day_of_a_showing(
    language: str, text: str, expected: list[str]
) -> None:
    assert showings(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'The film "Low Water" was shown in Alden, but not in Darrow.',
         ["Low Water |  | Alden"]),
        ("en", 'The film "Low Water" was shown not only in Alden, but in Darrow.',
         ["Low Water |  | Alden, Darrow"]),
        ("fr", "Le film « L’Eau basse » a été projeté à Aldane, mais pas à Darrou.",
         ["L’Eau basse |  | Aldane"]),
        ("ru", "Фильм «Низкая вода» показали в Алдане, но не в Дарове.",
         ["Низкая вода |  | Алдане"]),
        ("en", 'The film "Low Water" could have been shown in Alden.', []),
        ("en", 'The film "Low Water" was shown in Ukrainian and in Chinese at Alden.',
         ["Low Water |  | Alden"]),
        ("fr", "Le film « L’Eau basse » a été projeté en Avril à Aldane, en VO.",
         ["L’Eau basse | 2015-04 | Aldane"]),
    ],
)  # fmt: skip
def test_where_it_was_not_and_how_it_was_is_no_place_of_a_showing(
    language: str, text: str, expected: list[str]
) -> None:
    assert showings(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", 'The film "Low Water" was shown in Alden on 4 May 2019; the second screening on'
         ' 5 May 2019 was cancelled.', ["Low Water | 2019-05-04 | Alden"]),
        ("en", 'The film "Low Water" was shown in Alden on 4 May 2019, but a second screening in'
         ' Darrow on 5 May 2019 was called off.', ["Low Water | 2019-05-04 | Alden"]),
        ("fr", "Le film « Basses eaux » a été projeté à Lille le 4 mai 2019, mais la projection du"
         " 5 mai 2019 à Brest a été annulée.", ["Basses eaux | 2019-05-04 | Lille"]),
        ("en", 'The film "Low Water" was not shown in Alden on 4 May 2019, but in Darrow.', []),
        ("en", 'The screening of the film "Low Water" in Alden on 4 May 2019, but not the debate,'
         " was cancelled.", []),
        ("en", 'The film "Low Water" was screened at Ann Reed on 4 May 2019.',
         ["Low Water | 2019-05-04 | "]),
        ("en", 'The film "Low Water" was screened in Ann Arbor on 4 May 2019.',
         ["Low Water | 2019-05-04 | Ann Arbor"]),
        ("en", 'The film "Low Water" was screened at Ann Reed Hall in St. Alden on 4 May 2019.',
         ["Low Water | 2019-05-04 | Ann Reed Hall"]),
    ],
)  # fmt: skip
def test_a_showing_that_there_was_not_takes_none_with_it_and_a_person_is_no_place(
    language: str, text: str, expected: list[str]
) -> None:
    assert showings(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("tr", 'Yönetmen Ali Demir, "Alçak Su" belgeselinin gösteriminde bu yıl 71 kişinin toprağa'
         " verildiğini söyledi.", ["screening | Alçak Su |  | "]),
        ("tr", '– Bu yıl "Alçak Su" belgeselini çekmeye başladık, geçen yıl ise Ankara\'da gösterim'
         " yaptık, dedi Ali Demir.", ["screening | Alçak Su | 2015 | Ankara"]),
        ("az", "Rejissor bildirib ki, bu il 71 nəfər dəfn edilib və “Alçaq su” filmi dünən"
         " göstərilib.", ["screening | Alçaq su | 2016-03-08 | "]),
        ("az", "Martın 7-də Aldanda tədbir keçirilib və “Alçaq su” filmi nümayiş etdirilib.",
         ["screening | Alçaq su | 2016-03-07 | Aldan"]),
        ("az", "“Alçaq su” filmi keçən il Leypsiqdə göstərilib, aprelin 8-də Aldanda, “Park"
         " Cinema”da premyerası olacaq.",
         ["screening | Alçaq su | 2015 | Leypsiq", "premiere | Alçaq su | 2016-04-08 | Aldan"]),
        ("tr", '"Alçak Su" belgeseli geçen yıl Leipzig\'de gösterilip 8 Nisan\'da Ankara\'da galası'
         " yapılacak.",
         ["screening | Alçak Su | 2015 | Leipzig", "premiere | Alçak Su | 2016-04-08 | Ankara"]),
        ("en", 'The premiere of the film "Low Water" was held in Alden on 1 March and in Darrow on'
         " 3 March.",
         ["premiere | Low Water | 2016-03-01 | Alden",
          "premiere | Low Water | 2016-03-03 | Darrow"]),
        ("en", 'The film "Low Water", first shown in Ostrey last year, returns this week to'
         " a hall in Alden.",
         ["premiere | Low Water | 2015 | Ostrey", "screening | Low Water |  | Alden"]),
        ("ar", 'الفيلم الوثائقي "ماء قليل" عرض لأول مرة في عدن عام 2013، ويعرض هذا الأسبوع في صالة'
         ' "النجوم" في بيروت.',
         ["screening | ماء قليل | 2013 | عدن", "screening | ماء قليل |  | بيروت"]),
        ("en", 'The film "Low Water" was shown in 2013 at what is now the Lumen Theatre in Alden.',
         ["screening | Low Water | 2013 | Alden"]),
    ],
)  # fmt: skip
def test_each_part_of_a_sentence_tells_its_own_showing(
    language: str, text: str, expected: list[str]
) -> None:
    found = described(language, text).reported
    told = [" | ".join([e.kind, e.film, e.date, ", ".join(e.places)]) for e in found]
    assert told == expected
