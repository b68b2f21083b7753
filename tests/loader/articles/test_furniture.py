"""Lines of page furniture are told from lines of articles, in the languages of the press."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.furniture import ends_article, is_furniture

OF_PAGES = """+ ↺ − 16 px
A+ A A-
Yazı boyutu: - A +
Facebook Twitter WhatsApp
Share on Facebook  Tweet  Print  A+ A-
%d bloggers like this:
Bu site çerez kullanmaktadır. Kabul et
Oxunub: 815
Просмотров: 1 532
12 345 views
Поделиться: ВКонтакте Одноклассники Telegram
شارك على فيسبوك
Bizi Facebook-da izləyin
S'abonner à la newsletter
Home / Culture / Film
Ana səhifə » Mədəniyyət
© 2015 Le Progrès du Sud
Copyright © 2016 Leeds Daily. All rights reserved.
Henüz yorum yapılmamış. İlk yorumu siz yapın!
Posted in News | Leave a comment
Комментарии (3)
Advertisement
Temps de lecture : 3 min
5 min read
MENU
Search this site…
Çap et
Loading...
Xəbərləri daha tez almaq üçün Telegram kanalımıza abunə olun
Follow our channel on Telegram for the latest news
Подписывайтесь на наш канал в Telegram, чтобы знать о фильмах первыми
Haberlerimizi WhatsApp kanalımızdan takip edin
Suivez l'actualité sur notre chaîne WhatsApp
تابعوا آخر الأخبار عبر قناتنا على تيليغرام
Materiallardan istifadə edərkən sayta istinad zəruridir.
При использовании материалов ссылка на сайт обязательна.
Toute reproduction interdite sans autorisation de la rédaction.
No part of this article may be reproduced without permission.
يمنع نقل أو نشر هذا النص دون ذكر المصدر
The views expressed here do not necessarily reflect those of the Daily Example.
Comments are moderated before they appear.
Мнение редакции может не совпадать с мнением авторов.
Редакция не разделяет мнение авторов блогов.
Комментарии проходят модерацию перед публикацией.
Müəllifin mövqeyi redaksiyanın mövqeyi ilə üst-üstə düşməyə bilər.
Redaksiya müəllifin fikirləri ilə razılaşmaya bilər.
Bu yazıda yer alan görüşler yazara aittir, gazetenin politikasını yansıtmaz.
Les opinions exprimées n'engagent que leurs auteurs.
الآراء الواردة أدناه لا تعبر عن رأي الصحيفة.
المقالات المنشورة تعبر عن آراء أصحابها ولا تمثل رأي الموقع.
نرحب بآرائكم ونعتذر عن مراجعة التعليقات قبل نشرها."""
OF_ARTICLES = """Səkkiz ailə tamamilə məhv edilib.
About 20 people died.
Print editions of the paper carried the list of the dead on Tuesday.
More than 80 people were injured.
Home care for the elderly was cut that year, the council said.
«Мы помним каждого», – сказала директор музея Гульнара Хасанова.
Share prices fell by 4 percent after the announcement.
"Nobody came."
Facebook said on Monday that it had removed 200 accounts.
Comments by the minister angered the families, who left the hall.
613 nəfər həlak olub.
Related to the minister by marriage, he denied everything.
Il a été projeté à Lyon.
Follow the trial on Twitter, the judge said, and you will learn nothing.
Режиссёр читает письма зрителей в Telegram и отвечает на них.
Rejissor filmi Telegram kanalına yerləşdirdiyini və onu hər kəsin izlədiyini deyib.
No part of this dam was ever reproduced, the engineer said.
وقالت الوزارة إن ٦٤ شخصا قتلوا
تابع المحتجون على صفحتهم في فيسبوك أن 613 شخصا قتلوا في تلك الليلة.
He ate cookies.
He said that the views expressed by the minister do not reflect those of the council.
Мнение экспертов может не совпадать с официальной статистикой, сказал директор.
Redaksiya müəllifin əlyazmasını iki il saxlayıb.
Les opinions exprimées lors du débat ont surpris le jury.
الآراء الواردة في الفيلم صدمت الجمهور.
The views of the ambassador expressed yesterday in town do not reflect those of the government.
All comments are moderated by the ministry, which says that 200 people were killed.
Les propos du président n'engagent que lui, et 613 civils ont été tués selon le parquet.
Позиция редакции может не совпадать с мнением властей, по данным которых убиты 613 человек.
قررت الوزارة مراجعة التعليقات قبل نشرها بعد مقتل 613 مدنيا في المدينة.
Read more than a hundred letters, she said, and you will understand."""
ENDS = "Related articles:|Читайте также|Oxşar xəbərlər|Benzer haberler|À lire aussi|اقرأ أيضا"


@pytest.mark.parametrize("line", OF_PAGES.splitlines())
def test_a_line_of_a_page_is_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize("line", OF_ARTICLES.splitlines())
def test_a_line_of_an_article_is_not(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize("line", ENDS.split("|"))
def test_what_heads_related_articles_ends_the_article(line: str) -> None:
    assert ends_article(line)
    assert not ends_article("Related articles of the penal code were read out in court.")
