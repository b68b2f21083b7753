"""What is said of those whom each number of a sentence counts, in every language."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.figures import figures_in
from archive_site.loader.articles.language import tongue_of


@pytest.mark.parametrize(
    ("code", "text", "counted"),
    [
        ("en", "The fire killed 14 and wounded 20.", "14 killed, 20 wounded"),
        ("en", "The fire killed 14 people and hurt 20 others.", "14 killed, 20 wounded"),
        ("en", "The fire killed 14, and the mayor was wounded.", "14 killed"),
        ("en", "The fire left 14 dead and 20 injured.", "14 killed, 20 wounded"),
        ("en", "The death of 17 was confirmed.", "17 killed"),
        ("en", "Twenty died and thirty were hurt.", "Twenty killed, thirty wounded"),
        ("en", "One died and three were hurt.", ""),
        ("en", "Of the 200 on board, 24 drowned.", "24 killed"),
        ("en", "Of the 200 passengers, 24 drowned.", "200 people, 24 killed"),
        ("en", "The number of victims rose to 25.", "25 "),
        ("en", "The toll stands at 19.", "19 "),
        ("fr", "L'incendie a tué 15 et en a blessé 21.", "15 killed, 21 wounded"),
        ("fr", "Sur les 200 passagers, 25 ont péri.", "200 people, 25 killed"),
        ("ru", "При пожаре погибли 14, ранены 20.", "14 killed, 20 wounded"),
        ("ru", "Погибло 17, пропали без вести 23.", "17 killed, 23 missing"),
        ("ru", "Из 200 пассажиров 25 утонули.", "200 people"),
        ("az", "Ölənlərin sayı 16-ya çatıb.", "16 killed"),
        ("az", "17 ölü, 22 yaralı var.", "17 killed, 22 wounded"),
        ("az", "200 sərnişindən 25-i boğulub.", "200 people, 25 killed"),
        ("tr", "Ölü sayısı 16'ya yükseldi.", "16 killed"),
        ("tr", "Yangın 26 can aldı.", "26 killed"),
        ("tr", "200 yolcudan 25'i boğuldu.", "200 people, 25 killed"),
        ("ar", "أسفر الحريق عن مقتل 14 وإصابة 20.", "14 killed, 20 wounded"),
        ("ar", "لقي 25 شخصا مصرعهم وأصيب 26.", "25 killed, 26 wounded"),
        ("ar", "من بين 200 راكب غرق 27.", "200 people, 27 killed"),
        ("ar", "ارتفعت حصيلة القتلى إلى 16.", "16 killed"),
    ],
)
def test_each_number_has_what_is_said_of_those_whom_it_counts(
    code: str, text: str, counted: str
) -> None:
    found = figures_in(text, tongue_of(code))
    assert ", ".join(f"{each.printed} {each.about}" for each in found) == counted
