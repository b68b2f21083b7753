"""Whose what stands in quotation marks is: the name alone, and nobody where it isn't said."""

from __future__ import annotations

from typing import Any

import pytest

from archive_site.loader.articles.claims import claims_of
from archive_site.loader.articles.language import tongue_of
from archive_site.loader.articles.passage import Passage

SAND = (  # with so much between name and verb that the verb isn't seen to be his
    "Rolf Sand, who baked for forty years with two brothers in a cellar under the old quay, said"
)


def whose(language: str, text: str, kind: str = "quotation") -> list[str]:
    """Each claim of a kind with who says it, `?` where that is left open, nothing of the text's."""
    claims: Any = claims_of([Passage(1, text)], tongue_of(language), "2020-06-07", None)
    shown = []
    for claim in (each for each in claims if each["kind"] == kind):
        sure = claim.get("attribution") == "explicit"
        who = claim["by"][0]["as_printed"] if sure else "?" if "attribution" in claim else ""
        shown.append(f"{claim['printed']}: {who}")
    return shown


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Though Reed said that “the quay was never inspected,” work went on.", "Reed"),
        ("en", "Yesterday Reed said: “Nobody ever went to see the quay.”", "Reed"),
        ("en", "Of the harbour master, Reed said at last, “He never came to look.”", "Reed"),
        ("en", "In a speech in Orrin, Reed said “the quay was never inspected.”", "Reed"),
        ("en", "“The quay was never inspected,” said Reed of the visit by the mayor.", "Reed"),
        ("en", "“The quay was never inspected,” said Ann Reed on this occasion.", "Ann Reed"),
        ("en", "“The quay was never inspected,” said another warden passing me.", "another warden"),
        ("en", "“The quay was never inspected,” said residents.", "residents"),
        ("en", "“The quay was never inspected,” said the Ministry of the Interior.",
         "the Ministry of the Interior"),
        ("en", "“The quay was never inspected,” said Kang Su-un.", "Kang Su-un"),
        ("en", "Minister Lee Ha-e said that “the quay was never inspected,” again.",
         "Minister Lee Ha-e"),
        ("fr", "« Le quai n’a jamais été vu », insiste quant à lui Luc Morel.", "Luc Morel"),
        ("fr", "« Le quai n’a jamais été vu », assure Morel en séance.", "Morel"),
        ("fr", "« Le quai n’a jamais été vu », a déclaré le maire, Luc Morel.",
         "le maire, Luc Morel"),
        ("fr", "Le maire, par la voix de son adjoint, conteste ces mots : « Le quai a été vu. »",
         "Le maire"),
        ("en", "The warden Ann Reed rejects the charge: “The quay was inspected.”",
         "The warden Ann Reed"),
        ("fr", "Cette fois, le maire m’a dit : « Filmez le quai, mais de loin. »", "le maire"),
        ("fr", "« Le quai n’a jamais été vu », a déclaré à la presse Luc Morel.", "Luc Morel"),
        ("ru", "«Причал никто не осматривал», – рассказал Глеб Санд зрителям.", "Глеб Санд"),
        ("ru", "«Причал никто не осматривал», – рассказал зрителям Глеб Санд.", "Глеб Санд"),
        ("tr", "Liman Başkanı Ali Kaya, “İskele eski. Kimse görmedi, bakmadı” dedi.",
         "Liman Başkanı Ali Kaya"),
        ("tr", "Kaya ise, “İskele eskidir. Kimse gelip bakmadı” diye konuştu.", "Kaya"),
        ("tr", 'Balıkçılar adına konuşan avukat Ece Kaya, "İskele eskidir" dedi.',
         "avukat Ece Kaya"),
        ("az", "Liman rəisi Əli Kərimov “Körpü köhnədir. Heç kim baxmayıb” deyib.",
         "Liman rəisi Əli Kərimov"),
    ],
)  # fmt: skip
def test_a_speaker_is_cut_to_the_name(language: str, text: str, said: str) -> None:
    assert [each.rpartition(": ")[2] for each in whose(language, text)] == [said]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "According to what Ann Reed said, “the quay was never inspected.”"),
        ("en", "According to this, “the quay was never inspected by the county.”"),
        (
            "en",
            f"{SAND} the quay has become an “example of all that is wrong.”",
        ),
        (
            "en",
            f"{SAND} the young harbour master faces “a long winter of work.”",
        ),
        (
            "en",
            f"{SAND} Reed's “long winter of work saved the old quay.”",
        ),
        ("en", "“The quay was never inspected,” said I hurriedly."),
        ("en", "“The quay was, according to our analysis, never inspected.”"),
        ("en", "“The quay was built, according to common sense and use, for boats.”"),
        ("fr", "« Le discours selon lequel les quais sont sûrs est archi faux »"),
        ("en", "A warden would have said: “The quay was never inspected.”"),
        ("tr", "Kaya, Başkan Öz'e, “İskele eski. Kimse gelip bakmadı” dedi."),
        ("tr", "Toplantıda, “İskele eski. Kimse gelip bakmadı” dedi."),
        ("tr", "Ali Kaya ve Ece Öz, “İskele eski. Kimse gelip bakmadı” dedi."),
        ("tr", "Dün, “İskele eski. Kimse gelip bakmadı” diye konuştu."),
        ("az", "Sonra “Körpü köhnədir. Heç kim gəlib baxmayıb” deyə əlavə edib."),
        ("ru", "Порт выпустил листовку, в которой говорится о «долгой зиме и тяжёлой работе»."),
        ("fr", "Morel, insiste souvent sur le devoir de voir. « Le quai n’a jamais été vu. »"),
    ],
)
def test_what_names_nobody_is_no_speaker(language: str, text: str) -> None:
    assert {each.rpartition(": ")[2] for each in whose(language, text)} == {"?"}


def test_who_speaks_within_a_quotation_is_not_who_is_quoted() -> None:
    told = "“When I asked who paid for the quay, Ann Reed said that it was the town.”"
    assert whose("en", told) == [
        "When I asked who paid for the quay, Ann Reed said that it was the town: ?"
    ]
    split = "“It was the last boat,” said Ida Moor. “Later Ann Reed told us to record all of it.”"
    assert [each.rpartition(": ")[2] for each in whose("en", split)] == ["Ida Moor", "Ida Moor"]


def test_a_figure_is_nobodys_where_no_name_stands_before_the_verb() -> None:
    text = "Le dossier, sur les travaux d’Anna Morel, souligne déjà entre 10 et 15 morts par an."
    assert whose("fr", text, "figure") == ["entre 10 et 15: ?"]


def test_a_day_of_who_refers_to_itself_is_not_anothers() -> None:
    text = "We will grow according to our guidelines and our focus in June 2019 will be on work."
    assert all(each.endswith((": ", ": ?")) for each in whose("en", text, "date"))


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "“It was never inspected,” Reed said in a talk in May. “Nobody came to it.”",
         ["Reed", "Reed"]),
        ("en", "“The quay was old,” Reed said of the port, “and we knew it was old.”",
         ["Reed", "Reed"]),
        ("en", "“The quay was never inspected,” replied Ida Moor, who had seen it.", ["Ida Moor"]),
        ("en", "“In those old days,” the warden testified, “nobody came to see the quay.”",
         ["the warden", "the warden"]),
        ("en", "“The quay was never inspected,” the warden told reporters on the ferry.",
         ["the warden"]),
        ("fr", "« Le quai n’a jamais été vu » critique Luc Morel. « Jamais par un maire. »",
         ["Luc Morel", "Luc Morel"]),
        ("fr", "Anna Morel abonde : « Le quai n’a jamais été vu. »", ["Anna Morel"]),
        ("de", "„Der Kai wurde nie geprüft“, sagt Anna Huber.", ["Anna Huber"]),
        ("de", "Anna Huber kommentiert: „Der Kai wurde nie geprüft, von niemandem.“",
         ["Anna Huber"]),
        ("es", "«El muelle nunca fue revisado», explica Ana Robles, que vive al lado.",
         ["Ana Robles"]),
        ("pt", "“O cais nunca foi visto por ninguém”, afirmou Ana Robles.", ["Ana Robles"]),
        ("en", "“It is an old quay,” Corrin-based baker Ann Reed said.",
         ["Corrin-based baker Ann Reed"]),
        ("en", "“The quay was never inspected,” said Jack Ma.", ["Jack Ma"]),
        ("en", "Not satisfied, Reed continued: “Who ever went down to see the quay?”", ["Reed"]),
        ("en", "“The quay was never inspected,” said a voice as I passed.", ["a voice"]),
        ("fr", "« Le quai n’a jamais été vu », précise un proche de Luc Morel.",
         ["un proche de Luc Morel"]),
        ("fr", "Au nom de tous, la maire Anna Morel déclare : « Le quai n’a jamais été vu. »",
         ["la maire Anna Morel"]),
        ("fr", "« Le quai n’a jamais été vu », indique pour sa part Luc Morel.", ["Luc Morel"]),
        ("de", "»Der Kai wurde nie geprüft«, sagt Anna Huber.", ["Anna Huber"]),
        ("it", "«Il molo non è mai stato visto», spiega Anna Rossi, che abita lì.",
         ["Anna Rossi"]),
        ("tr", "Maden-Su Derneği Başkanı Ali Kaya, \"İskele hiç denetlenmedi, bilen yok\" dedi.",
         ["Maden-Su Derneği Başkanı Ali Kaya"]),
        ("tr", "Darova'nın Orrin Konsolosu Ali Kaya, \"İskele hiç denetlenmedi, bilen yok\" dedi.",
         ["Darova'nın Orrin Konsolosu Ali Kaya"]),
        ("tr", "Başkan Ali Kaya, iskelenin boş kaldığını, kimsenin onu onarmadığını belirterek, "
         "\"Kimse gelip bakmadı oraya\" dedi.", ["Başkan Ali Kaya"]),
        ("tr", "Ece Ak'ın ekibinden yapımcı Ali Kaya, yangının ardından \"Kimse gelip bakmadı "
         "oraya\" diye konuştu.", ["yapımcı Ali Kaya"]),
        ("az", "Liman rəhbəri Əli Kərimov “körpüyə heç kimin baxmadığını, hər şeyin unudulduğunu” "
         "xatırladıb.", ["Liman rəhbəri Əli Kərimov"]),
        ("az", "Səfir Əli Kərimov açılış münasibətilə bildirib: “Körpüyə heç kim baxmadı”.",
         ["Səfir Əli Kərimov"]),
        ("tr", "Büyükelçi Ali Kaya, törene ilişkin açıklamasında \"Kimse gelip bakmadı oraya\" "
         "ifadelerini kullanmıştır.", ["Büyükelçi Ali Kaya"]),
        ("ar", 'وسأله المحامي سامي نصار: "كيف تعرف أن الجسر كان هناك؟"، فأجاب الشاهد: '
         '"سمعت الماء تحت الجسر القديم".', ["المحامي سامي نصار", "الشاهد"]),
        ("ar", 'ونعاها نقيب الكتاب سامي نصار قائلا: "لم ير أحد هذا الجسر القديم قط".',
         ["نقيب الكتاب سامي نصار"]),
        ("ar", 'وقال رئيس جمعية سكان الجسر سامي عبد نصار لمراسل "النهر" إن "أحدا لم ير الجسر قط".',
         ["رئيس جمعية سكان الجسر سامي عبد نصار"]),
        ("ar", 'قالت لي جدتي يومها: "لم ير أحد هذا الجسر القديم قط".', ["جدتي"]),
        ("ar", 'وقالت رنا نصار للنهار: "لم ير أحد هذا الجسر القديم قط".', ["رنا نصار"]),
        ("ar", 'وقالت مديرة عامة للمتحف: "لم ير أحد هذا الجسر القديم قط".',
         ["مديرة عامة للمتحف"]),
    ],
)  # fmt: skip
def test_who_stands_beside_a_quotation_says_it(language: str, text: str, said: list[str]) -> None:
    assert [each.rpartition(": ")[2] for each in whose(language, text)] == said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“The quay was never inspected,” he told the Orrin Tribune."),
        ("en", "“The quay was never inspected,” she replied in a letter."),
        ("en", "“The quay was never inspected,” asked Reed, “was it?”"),
        ("en", "When asked of the “black stair behind the old quay,” Reed said he knew nothing."),
        (
            "en",
            "The port has announced a plan, which is like saying, “We will look at it one day.”",
        ),
        ("en", "Local councillor Ann Reed left and said: “Nobody ever went to see the quay.”"),
        ("en", "Yesterday Reed met Sand there and said: “Nobody ever went to see the quay.”"),
        ("fr", "« Le quai n’a jamais été vu par personne », ajoute-t-il."),
        ("de", "„Der Kai wurde nie von jemandem geprüft“, sagt er."),
        ("de", "Er fordert: „Der Kai muss endlich von jemandem geprüft werden.“"),
        ("es", "“El muelle nunca fue revisado”, dice este hombre de 76 años."),
        (
            "tr",
            'Adını eski bir iskeleden alan film için bir söyleşide "kimse bir kere bile gelip '
            'bakmadı, bunu herkes bilir" demişti.',
        ),
        ("ar", 'واختتم السفير كلمته قائلا: "لم ير أحد هذا الجسر القديم قط".'),
    ],
)
def test_who_is_not_named_beside_a_quotation_is_left_open(language: str, text: str) -> None:
    assert {each.rpartition(": ")[2] for each in whose(language, text)} == {"?"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The town did “service to the quay” for years."),
        ("en", "They have a personal “should I sail today?” test on the wall."),
        ("en", "The programme lists “Boats that never came home” as its second part."),
        ("en", "Call it(\"should have a default name\") and see."),
        ("en", "{ \"title\": \"The boats that came home at last\", \"tags\": [] }"),
        ("fr", "Un article intitulé « Les erreurs du service des quais » paraît en mai."),
        ("de", "Die Tagung „Boote im Netz – Wie das Wasser die Stadt verändert“ ist am Samstag."),
    ],
)  # fmt: skip
def test_words_called_so_titles_and_code_are_no_quotation(language: str, text: str) -> None:
    assert whose(language, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“We saw the water rise that night.”",
        "The port was seen “for the purpose of telling who had been there in the night”.",
        "They called the plan “an insult to the whole town”.",
        "There was a note: “Come back tomorrow at six.”",
    ],
)
def test_a_statement_of_nobody_named_is_a_quotation(text: str) -> None:
    assert [each.rpartition(": ")[2] for each in whose("en", text)] == ["?"]


def test_when_something_was_said_is_not_said_by_the_speaker() -> None:
    text = "“The quay was never inspected,” Reed said at a meeting in July 2019."
    assert whose("en", text, "date") == ["July 2019: ?"]


def test_words_in_the_name_of_who_speaks_are_no_term() -> None:
    text = "According to the Valley War Crimes Committee, 12 people died."
    assert whose("en", text, "term") == []


def test_what_others_say_in_who_speaks_behind_a_dash_is_not_the_speakers() -> None:
    text = "– Меня спрашивают: «Кто осматривал причал?» – рассказал Санд на встрече. – Никто."
    assert whose("ru", text) == []


def test_what_stands_between_two_quotations_of_a_german_book_is_none() -> None:
    text = "Er sagt »Komm bald wieder her«, um zu helfen, und geht dann: »Nun ist es gut so.«"
    assert whose("de", text) == ["Komm bald wieder her: ?", "Nun ist es gut so: ?"]


def test_who_is_named_behind_a_colon_says_what_the_colon_announces() -> None:
    text = (
        "Luc décrit « la fabrique de la voix des quais » à la radio :"
        " « une voix de vent et de sel » selon Anna Morel."
    )
    assert [each.rpartition(": ")[2] for each in whose("fr", text)] == ["?", "Anna Morel"]


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "A fire on the quay killed 39 people, the state television said.",
         "the state television"),
        ("fr", "Le feu a fait 43 morts, a annoncé lundi le maire, Luc Morel.",
         "le maire, Luc Morel"),
        ("fr", "Le syndicat parle de 41 morts.", "Le syndicat"),
        ("fr", "Selon la police, Luc Morel, 41 ans, faisait partie des 12 morts.", "la police"),
    ],
)  # fmt: skip
def test_a_figure_is_whose_it_is_said_to_be(language: str, text: str, said: str) -> None:
    found = {each.rpartition(": ")[2] for each in whose(language, text, "figure")}
    assert found == {said}


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("fr", "Le maire regrette que l’enquête ne compte que 18 morts, alors que, selon l’Institut"
         " de la mer, 22 marins ont été tués.", ["18: ?", "22: l’Institut de la mer"]),
        ("en", "The mayor regrets that the inquiry counts only 18 dead, while, according to the"
         " Sea Institute, 22 sailors were killed.", ["18: ?", "22: the Sea Institute"]),
        ("ru", "Мэр жалеет, что комиссия насчитала лишь 18 погибших, тогда как, по данным Института"
         " моря, убиты 22 моряка.", ["18: ?", "22: Института моря"]),
    ],
)  # fmt: skip
def test_who_is_named_in_a_clause_says_that_clause_alone(
    language: str, text: str, said: list[str]
) -> None:
    assert whose(language, text, "figure") == said
