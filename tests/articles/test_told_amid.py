"""What is said and who tells it, where one pair of quotation marks holds both."""

from __future__ import annotations

import pytest

from tests.articles.test_spoken import whose


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("ru", "«Мы ждали на берегу, – сказал паромщик перед показом. – Никто так и не пришёл».",
         ["Мы ждали на берегу: паромщик", "Никто так и не пришёл: паромщик"]),
        ("ru", "«Дед строил мост, — рассказала журналистам Анна Котова из Луги. — Он сгорел».",
         ["Дед строил мост: Анна Котова", "Он сгорел: Анна Котова"]),
        ("ru", "Пётр Сомов отметил, что лодок мало. «Надо прочесть обе тетради, – сказал он. – Да»",
         ["Надо прочесть обе тетради: Пётр Сомов", "Да: Пётр Сомов"]),
        ("ru", "«Никто нас тогда не спросил, – говорит директор музея Анна Котова».",
         ["Никто нас тогда не спросил: директор музея Анна Котова"]),
        ("ru", "«Дед строил мост, — сказал Котов. — Он стоял сто лет».",
         ["Дед строил мост: Котов", "Он стоял сто лет: Котов"]),
        ("ru", "«Дед строил мост, — сказал А. Котов. — Он стоял сто лет».",
         ["Дед строил мост: А. Котов", "Он стоял сто лет: А. Котов"]),
        ("fr", "« Mon père gardait le phare, a dit M. Morel à la sortie. On ne l’a pas remplacé. »",
         ["Mon père gardait le phare: M. Morel", "On ne l’a pas remplacé: M. Morel"]),
        ("fr", "« Nul ne disait “le phare”, a raconté la réalisatrice au public. Ni ma mère. »",
         ["Nul ne disait “le phare”: la réalisatrice", "Ni ma mère: la réalisatrice"]),
        ("fr", "Luc Morel a dit qu’il était vide. « Nul ne l’a gardé, a-t-il dit. On l’a fermé. »",
         ["Nul ne l’a gardé: Luc Morel", "On l’a fermé: Luc Morel"]),
        ("fr", "« Il ne parlait jamais, se souvient son second, Luc Morel. On l’aimait bien. »",
         ["Il ne parlait jamais: son second, Luc Morel",
          "On l’aimait bien: son second, Luc Morel"]),
        ("ru", "«Меня спросили: \"Ты откуда?\" — рассказал паромщик. — Я отвечал: с реки».",
         ["Меня спросили: \"Ты откуда?\": паромщик", "Я отвечал: с реки: паромщик"]),
        ("fr", "« Le gardien a menti, a dit la vérité trop tard, et il est parti », écrit Morel.",
         ["Le gardien a menti, a dit la vérité trop tard, et il est parti: Morel"]),
    ],
)  # fmt: skip
def test_the_words_of_who_tells_it_are_not_quoted(
    language: str, text: str, said: list[str]
) -> None:
    assert whose(language, text) == said
