"""Who says what is told: works and bodies, who calls it so, verbs far from their subjects."""

from __future__ import annotations

from typing import Any

import pytest

from archive_site.loader.articles.claims import claims_of
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.passage import Passage


def whose(language: str, text: str) -> list[str]:
    """Each claim but dates with who says it, `?` where that is left open, nothing of the text's."""
    claims: Any = claims_of([Passage(1, text)], tongue_of(language), "2020-06-07", None)
    shown = []
    for claim in (each for each in claims if each["kind"] != "date"):
        sure = claim.get("attribution") == "explicit"
        who = claim["by"][0]["as_printed"] if sure else "?" if "attribution" in claim else ""
        shown.append(f"{claim['printed']}: {who}".strip())
    return shown


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "The film says 31 men died.", "31: The film"),
        ("en", "A report by the Harbour Board found 31 men had drowned.",
         "31: A report by the Harbour Board"),
        ("en", "The historian Ann Reed, who wrote of the quay, believes 31 men drowned.",
         "31: Ann Reed"),
        ("en", "According to the baker Ann Reed, who wrote of it, 31 men drowned.",
         "31: the baker Ann Reed"),
        ("en", "Some 31 people drowned, police said, though nobody had counted.",
         "Some 31: police"),
        ("az", "Səfir Anar Rzayev tədbirdə çıxış edərək bildirib ki, 31 nəfər ölüb.",
         "31: Səfir Anar Rzayev"),
        ("fr", "Le rapport officiel, lui, ne fait état que de 31 morts.",
         "31: Le rapport officiel"),
        ("fr", "La boulangère Anne Morel, citée par une radio, évoque pour sa part 31 morts.",
         "31: La boulangère Anne Morel"),
        ("fr", "Le maire de Valrives a expliqué que 31 personnes étaient mortes.",
         "31: Le maire de Valrives"),
        ("ru", "Пекарь Анна Мор в интервью газете заявила, что погибли 31 человек.",
         "31: Пекарь Анна Мор"),
        ("ru", "В отчёте порта сказано, что погибли 31 человек.", "31: отчёте порта"),
        ("ru", "Погибли 31 человек. Об этом сообщил мэр Глеб Санд.", "31: мэр Глеб Санд"),
        ("az", "Filmdə bildirilir ki, 31 nəfər həlak olub.", "31: Film"),
        ("az", "Rəsmi komissiyanın məlumatına görə, 31 nəfər həlak olub.",
         "31: Rəsmi komissiya"),
        ("az", "Vəkil Əli Kərimov isə 31 nəfərin həlak olduğunu bildirib.",
         "31: Vəkil Əli Kərimov"),
        ("az", "31 nəfər həlak olub. Bu barədə Liman İdarəsi məlumat yayıb.",
         "31: Liman İdarəsi"),
        ("tr", "Avukat Ece Kaya, ölenlerin 31'inin çocuk olduğunu söyledi.",
         "31: Avukat Ece Kaya"),
        ("tr", "Resmi rapora göre 31 kişi öldü.", "31: Resmi rapor"),
        ("tr", "Liman başkanı ise 31 kişinin öldüğünü öne sürdü.", "31: ?"),
        ("ar", "حين قتل، بحسب المؤرخ سامي نصار، 31 شخصا في الحريق.", "31: المؤرخ سامي نصار"),
        ("ar", "ووفقا للأمم المتحدة، قتل في الحريق 31 شخصا.", "31: للأمم المتحدة"),
        ("ar", "وقال الشاهد إنه رأى 31 معتقلا هناك.", "31: الشاهد"),
        ("ar", "وأكدت الطبيبة سعاد حمدان أن 31 شخصا قتلوا.", "31: الطبيبة سعاد حمدان"),
        ("ar", "أما العمدة سامي حداد فيرى أن 31 شخصا قتلوا.", "31: العمدة سامي حداد"),
        ("ar", "وتشير السجلات الرسمية إلى مقتل 31 شخصا.", "31: السجلات الرسمية"),
    ],
)  # fmt: skip
def test_a_figure_is_of_the_work_the_body_the_person_that_says_it(
    language: str, text: str, said: str
) -> None:
    assert whose(language, text) == [said]


FEUD = "The fire killed 31 people. "


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", FEUD + 'Mayor Ann Reed called it "a crime", while Dahl spoke of "a tragedy".',
         ["crime: Mayor Ann Reed", "tragedy: Dahl"]),
        ("en", FEUD + 'Dahl described the fire as "murder by thrift", adding that 7 people hid.',
         ["murder by thrift: Dahl", "7: Dahl"]),
        ("fr", "Le feu a fait 31 morts. Anne Morel, elle, dénonce un « crime », un mot de trop.",
         ["crime: Anne Morel"]),
        ("fr", "Le feu a fait 31 morts. Pour le maire Luc Morel, ce fut un « désastre annoncé ».",
         ["désastre annoncé: le maire Luc Morel"]),
        ("ru", "Погибли 31 человек. Анна Мор, в свою очередь, назвала пожар «преступлением».",
         ["преступлением: Анна Мор"]),
        ("az", 'Yanğında 31 nəfər həlak olub. Əli Kərimov hadisəni "cinayət" adlandırıb.',
         ["cinayət: Əli Kərimov"]),
        ("tr", 'Yangında 31 kişi öldü. Ece Kaya, olayı "katliam" olarak nitelendirdi.',
         ["katliam: Ece Kaya"]),
        ("tr", 'Yangında 31 kişi öldü. Yangını "katliam" diye niteleyen Ece Kaya ağladı.',
         ["katliam: Ece Kaya"]),
        ("ar", 'قتل 31 شخصا. ووصف النائب سامي حداد الحريق بأنه "جريمة إهمال".',
         ["جريمة إهمال: النائب سامي حداد"]),
    ],
)  # fmt: skip
def test_a_word_in_quotation_marks_is_of_who_calls_it_so(
    language: str, text: str, said: list[str]
) -> None:
    assert set(said) <= set(whose(language, text))
    assert "31:" in whose(language, text)  # what the text tells itself stays its own


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "“The quay fell,” he said. “Nobody ever went to look at it.”",
         ["The quay fell: ?", "Nobody ever went to look at it: ?"]),
        ("en", "“We looked away,” said the mayor's clerk, Ann Reed, closing the door.",
         ["We looked away: the mayor's clerk, Ann Reed"]),
        ("fr", "« Nous avons prévenu », a lancé son second, Luc Morel, haussant les épaules.",
         ["Nous avons prévenu: son second, Luc Morel"]),
        ("fr", "Son adjoint, Luc Morel, assure que « le quai était fermé ce matin-là ».",
         ["le quai était fermé ce matin-là: Son adjoint, Luc Morel"]),
        ("ru", "«Причал закрыт, — считает сторож Глеб Санд. — Туда никто не ходит».",
         ["Причал закрыт: сторож Глеб Санд", "Туда никто не ходит: сторож Глеб Санд"]),
        ("ru", "«Причал давно и прочно закрыт», — говорится в заявлении порта.",
         ["Причал давно и прочно закрыт: заявлении порта"]),
        ("ru", "Как сообщает газета «Берег», «причал закрыли на два года».",
         ["причал закрыли на два года: газета «Берег»"]),
        ("az", '"Körpü on ildir bağlıdır", - 70 yaşlı Əli Kərimov xatırlayır.',
         ["Körpü on ildir bağlıdır: Əli Kərimov"]),
        ("tr", 'Kaya, dün yaptığı konuşmada, "İskele eskidir ve kapalıdır" dedi.',
         ["İskele eskidir ve kapalıdır: Kaya"]),
        ("tr", 'Liman Bakanlığından yapılan açıklamada, "İskele dün kapatılmıştır" denildi.',
         ["İskele dün kapatılmıştır: Liman Bakanlığı"]),
        ("ar", '"أغلق الرصيف منذ عامين"، يقول الحارس توفيق حداد.',
         ["أغلق الرصيف منذ عامين: الحارس توفيق حداد"]),
    ],
)  # fmt: skip
def test_a_quotation_is_of_who_stands_with_its_verb(
    language: str, text: str, said: list[str]
) -> None:
    assert whose(language, text) == said


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("az", "Aydan Murad deyib ki, 22 nəfər həlak olub, Rauf isə 31 nəfərin həlak olduğunu "
         "bildirib.", "31: ?"),
        ("tr", "Ece Kaya, valinin 31 kişinin öldüğünü söylediğini, rakamın yanlış olduğunu "
         "belirtti.", "31: ?"),
        ("az", "Əli Kərimov evin, Vəli Quliyev isə 31 nəfərin yandığını bildirib.", "31: ?"),
        ("tr", "Limanda ölen Ali Kaya 31 kişinin arkadaşı olduğunu söyledi.", "31: ?"),
        ("ru", "Никто не сказал, что погибли 31 человек.", "31: ?"),
        ("ru", "Тем временем Глеб Санд заявил, что погибли 31 человек.", "31: Глеб Санд"),
        ("ar", "قال إن الوزير أكد أن 31 شخصا قتلوا.", "31: ?"),
        ("ar", "أكد المدير مقتل عشرين شخصا وقال النائب إن 31 شخصا قتلوا.", "31: النائب"),
        ("fr", "Le film raconte la vie de 31 survivants.", "31: ?"),
        ("tr", "Köprüyü gören Ali Kaya 31 kişinin öldüğünü söyledi.", "31: ?"),
        ("en", "The roof fell, and rescuers put 31 wounded people into boats.", "31:"),
        ("en", "The fire began at night, but residents put out what killed 31 people.", "31:"),
        ("en", "The roof fell, and rescuers put the death toll at 31.", "31: rescuers"),
        ("en", "Ann Reed thought of the 31 people who were killed.", "31:"),
        ("tr", "Film, 31 ailenin hikâyesini anlatıyor.", "31: ?"),
        ("ar", "وقال سامي: «غرق ٢٢ شخصا»، وقال نادر: «قتل ٣١ شخصا».", "٢٢: سامي"),
    ],
)  # fmt: skip
def test_what_another_may_say_is_of_nobody(language: str, text: str, said: str) -> None:
    assert said in whose(language, text)


def test_what_nobody_calls_so_is_no_word_for_it() -> None:
    assert whose("en", 'The mayor never called it "a crime". The fire killed 31.') == ["31:"]


def test_the_end_of_a_word_is_no_article() -> None:
    text = 'The fire killed 31 people. Reed wept, while Ostrey spoke of "a tragedy".'
    assert whose("en", text)[-1] == "tragedy: Ostrey"


def test_a_time_calls_nothing_by_a_word() -> None:
    text = 'The fire killed 31 people. For the first time, it was "a crime".'
    assert not [each for each in whose("en", text) if "first time" in each]


def test_what_is_described_as_something_is_called_so() -> None:
    text = "L’incendie a tué 31 personnes. Paul Morel décrit l’incendie comme « un crime »."
    assert whose("fr", text)[-1] == "crime: Paul Morel"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Her book is called “Sabotage at Dawn”, Ann Reed said. The fire killed 31."),
        ("en", "This is “Crime and Punishment”, a play. The fire killed 31."),
        ("fr", "Il parle de « Crime et Châtiment ». L’incendie a tué 31 personnes."),
        ("ru", "Роман называется «Убийство». Погибли 31 человек."),
    ],
)
def test_the_title_of_a_work_is_no_word_for_what_happened(language: str, text: str) -> None:
    assert whose(language, text) == ["31:"]


def test_what_stands_behind_a_denial_is_not_of_who_denies_something_else() -> None:
    assert whose("en", "Reed denied the charges, and 31 people drowned.") == ["31:"]
    assert whose("en", "Reed denied 31 people had drowned.") == ["31: Reed"]


def test_what_somebody_does_is_no_speaker() -> None:
    assert whose("tr", "Yangını anlatan Ali Kaya 31 kişinin öldüğünü söyledi.") == ["31: ?"]


def test_claims_that_begin_something_are_no_verb() -> None:
    text = "Forty people died. Those claims marked the beginning of the massacre of Orrin."
    assert whose("en", text)[-1].endswith("massacre of Orrin:")
    assert whose("en", "Those said that 31 people drowned.") == ["31: ?"]
    assert whose("en", "Territorial claims led to the killing of 31 people.") == ["31:"]
    assert whose("en", "Reed claims that 31 people drowned.") == ["31: Reed"]
