"""Noisy pages of our own making in eight languages: the article, its day, author, language."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from archive_site.loader.articles.describe import describe
from archive_site.loader.articles.html import read_html


class Page(NamedTuple):
    """A page's own words, and what its site puts around them."""

    title: str
    text: tuple[str, ...]
    dated: str  # the line with its day, 14 May 2019
    byline: str
    author: str
    above: tuple[str, ...]
    below: tuple[str, ...]
    heads_related: str
    related: tuple[str, ...]
    heads_remarks: str
    remark: str
    rights: str


PAGES = {
    "en": Page(
        "Film on the flood shown in the old mill",
        (
            "A film about the flood of the upper valley was shown on Monday in the old mill.",
            "Its director, Maria Holt, said that she had spoken with forty families in six years.",
            "The screening will be repeated at the school in June, the organisers said.",
        ),
        "Published: 14 May 2019, 10:00",
        "By Ann Lee",
        "Ann Lee",
        ("A+ A A-", "Facebook Twitter WhatsApp", "815 views", "3 min read", "Print this page"),
        ("Tags: film, flood", "Share on Facebook", "Subscribe to our newsletter for daily emails"),
        "You may also like",
        ("Bridge opened in the north of the county", "Ten books for a long summer by the sea"),
        "Leave a comment",
        "I was there on 15 May 2019 and I shall not forget it, says a reader of ours.",
        "© 2016 The Valley Post. All rights reserved.",
    ),
    "az": Page(
        "Köhnə dəyirmanda daşqından bəhs edən film göstərilib",
        (
            "Yuxarı vadidəki daşqından bəhs edən film bazar ertəsi köhnə dəyirmanda göstərilib.",
            "Rejissor Lalə Həsənova deyib ki, altı il ərzində qırx ailə ilə söhbət edib.",
            "Təşkilatçıların sözlərinə görə, nümayiş iyun ayında məktəbdə təkrarlanacaq.",
        ),
        "Dərc olunub: 14 may 2019, 10:00",
        "Müəllif: Anar Əliyev",
        "Anar Əliyev",
        ("A+ A A-", "Paylaş", "Oxunub: 815", "Çap et", "Şriftin ölçüsü"),
        ("Açar sözlər: film, daşqın", "Səhv aşkar etmisinizsə, Ctrl+Enter sıxın", "Yuxarı"),
        "Oxşar xəbərlər",
        ("Şimalda yeni körpü istifadəyə verilib", "Yay üçün on kitab: nə oxumalı və harada"),
        "Şərh yaz",
        "Mən 15.05.2019 tarixində orada idim, bunu heç vaxt unutmayacağam, deyir oxucu.",
        "© 2016 Vadi Xəbərləri. Bütün hüquqlar qorunur.",
    ),
    "ru": Page(
        "Фильм о наводнении показали на старой мельнице",
        (
            "Фильм о наводнении в верхней долине показали в понедельник на старой мельнице.",
            "Режиссёр Мария Гольц рассказала, что за шесть лет поговорила с сорока семьями.",
            "Показ повторят в июне в школе, сообщили организаторы встречи.",
        ),
        "Опубликовано: 14 мая 2019, 10:00",
        "Автор: Анна Лисина",
        "Анна Лисина",
        ("А+ А А-", "Поделиться в соцсетях", "Просмотров: 815", "Версия для печати"),
        ("Теги: кино, наводнение", "Подписывайтесь на наш канал", "Нашли ошибку? Ctrl+Enter"),
        "Читайте также",
        ("На севере области открыли новый мост", "Десять книг для долгого лета у моря"),
        "Комментарии (2)",
        "Я был там 15.05.2019 и никогда этого не забуду, пишет наш читатель.",
        "© 2016 Вести долины. Все права защищены.",
    ),
    "tr": Page(
        "Eski değirmende sel filmi gösterildi",
        (
            "Yukarı vadideki seli anlatan film pazartesi günü eski değirmende gösterildi.",
            "Yönetmen Ayşe Yılmaz, altı yılda kırk aileyle konuştuğunu söyledi.",
            "Düzenleyenler, gösterimin haziran ayında okulda yineleneceğini bildirdi.",
        ),
        "Yayınlanma: 14 Mayıs 2019, 10:00",
        "Yazar: Mehmet Kaya",
        "Mehmet Kaya",
        ("A+ A A-", "Facebook'ta paylaş", "815 okunma", "Yazdır", "Ana Sayfa > Kültür"),
        ("Etiketler: film, sel", "Abone ol", "Çerezleri kullanıyoruz, kabul ediyorum"),
        "İlgili Haberler",
        ("Kuzeyde yeni köprü hizmete açıldı", "Uzun yaz için deniz kıyısında on kitap"),
        "Yorum yap",
        "15.05.2019 günü oradaydım ve bunu hiç unutmayacağım, diyor bir okur.",
        "© 2016 Vadi Gazetesi. Tüm hakları saklıdır.",
    ),
    "ar": Page(
        "عرض فيلم عن الفيضان في الطاحونة القديمة",
        (
            "عرض يوم الاثنين في الطاحونة القديمة فيلم عن الفيضان الذي ضرب الوادي الأعلى.",
            "وقالت المخرجة ليلى حسن إنها تحدثت مع أربعين عائلة خلال ست سنوات من العمل.",
            "وسيعاد العرض في المدرسة في شهر يونيو المقبل، كما قال المنظمون.",
        ),
        "تاريخ النشر: 14 مايو 2019",
        "بقلم: سامي خليل",
        "سامي خليل",
        ("حجم الخط", "شارك", "المشاهدات: 815", "طباعة"),
        ("تابعونا على فيسبوك", "اشترك في النشرة"),
        "اقرأ أيضا",
        ("افتتاح جسر جديد في شمال المحافظة", "عشرة كتب لصيف طويل على شاطئ البحر"),
        "أضف تعليق",
        "كنت هناك في 15/05/2019 ولن أنسى ذلك أبدا، كما يقول أحد القراء.",
        "© 2016 أخبار الوادي. جميع الحقوق محفوظة",
    ),
    "fr": Page(
        "Un film sur la crue projeté au vieux moulin",
        (
            "Un film sur la crue de la haute vallée a été projeté lundi au vieux moulin.",
            "Sa réalisatrice, Marie Houx, a dit avoir parlé à quarante familles en six ans.",
            "La projection sera reprise en juin à l'école, ont annoncé les organisateurs.",
        ),
        "Publié le 14 mai 2019 à 10h00",
        "Par Jean Lefèvre",
        "Jean Lefèvre",
        ("A+ A A-", "Partager sur Facebook", "815 vues", "Imprimer", "Temps de lecture : 3 min"),
        ("Mots-clés : film, crue", "Suivez-nous sur Facebook", "Lire la suite"),
        "À lire aussi",
        ("Un pont ouvert dans le nord du département", "Dix livres pour un long été en mer"),
        "Laisser un commentaire",
        "J'y étais le 15 mai 2019 et je ne l'oublierai jamais, écrit un de nos lecteurs.",
        "© 2016 Le Journal de la vallée. Tous droits réservés.",
    ),
    "fa": Page(
        "نمایش فیلمی درباره سیل در آسیاب قدیمی",
        (
            "فیلمی درباره سیل دره بالا روز دوشنبه در آسیاب قدیمی شهر به نمایش درآمد.",
            "کارگردان فیلم، مریم هدایت، گفت که در شش سال با چهل خانواده گفت‌وگو کرده است.",
            "برگزارکنندگان گفتند که این فیلم ماه آینده در مدرسه دوباره نمایش داده می‌شود.",
        ),
        "تاریخ انتشار: ۱۴ مه ۲۰۱۹",
        "نویسنده: رضا کریمی",
        "رضا کریمی",
        ("اندازه متن", "اشتراک گذاری", "بازدید: 815", "چاپ"),
        ("برچسب‌ها: فیلم، سیل",),
        "مطالب مرتبط",
        ("گشایش پل تازه در شمال استان با حضور مردم", "ده کتاب برای تابستانی بلند کنار دریا"),
        "نظرات کاربران",
        "من آن روز آنجا بودم و هرگز آن را فراموش نخواهم کرد، یکی از خوانندگان می‌نویسد.",
        "© 2016 اخبار دره. تمامی حقوق محفوظ است",
    ),
    "ka": Page(
        "წყალდიდობაზე ფილმი ძველ წისქვილში აჩვენეს",
        (
            "ფილმი ზემო ხეობის წყალდიდობის შესახებ ორშაბათს ძველ წისქვილში აჩვენეს.",
            "რეჟისორმა მარიამ ჰოლტმა თქვა, რომ ექვს წელიწადში ორმოც ოჯახს ესაუბრა.",
            "ჩვენება ივნისში სკოლაშიც გაიმართება, განაცხადეს ორგანიზატორებმა.",
        ),
        "გამოქვეყნდა: 14 მაისი 2019",
        "ავტორი: ნინო ლომიძე",
        "ნინო ლომიძე",
        ("A+ A A-", "გაზიარება", "ნახვა: 815", "ბეჭდვა"),
        ("ტეგები: კინო, წყალდიდობა",),
        "მსგავსი სიახლეები",
        ("ჩრდილოეთში ახალი ხიდი გაიხსნა", "ათი წიგნი გრძელი ზაფხულისთვის ზღვასთან"),
        "კომენტარები",
        "მე იქ ვიყავი და ამას არასოდეს დავივიწყებ, წერს ერთ-ერთი მკითხველი.",
        "© 2016 ხეობის ამბები. ყველა უფლება დაცულია",
    ),
}


def lines(texts: tuple[str, ...], tag: str) -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for text in texts)


def a_tidy_page(page: Page) -> str:
    """A page whose elements say what they are."""
    links = "".join(f"<li><a href='/{n}'>{each}</a></li>" for n, each in enumerate(page.related))
    return (
        f"<html><head><meta charset=utf-8><title>{page.title}</title></head><body><article><h1>"
        f"{page.title}</h1><div class=meta><span class=date>{page.dated}</span></div><div class="
        f"byline>{page.byline}</div><div class=tools>{lines(page.above, 'span')}</div>"
        f"{lines(page.text, 'p')}<div class=tags>{lines(page.below, 'p')}</div></article><aside "
        f"class=related><h3>{page.heads_related}</h3><ul>{links}</ul></aside><section id=comments>"
        f"<h3>{page.heads_remarks}</h3><p>{page.remark}</p></section><footer>{page.rights}</footer>"
    )


def a_bare_page(page: Page) -> str:
    """A page of paragraphs in one box, of which nothing says what it is."""
    links = "".join(f"<p><a href='/{n}'>{each}</a></p>" for n, each in enumerate(page.related))
    return (
        f"<html><head><meta charset=utf-8><title>{page.title}</title></head><body><div><h1>"
        f"{page.title}</h1><p>{page.dated}</p><p>{page.byline}</p>{lines(page.above, 'p')}"
        f"{lines(page.text, 'p')}{lines(page.below, 'p')}<p>{page.heads_related}</p>{links}"
        f"<p>{page.heads_remarks}</p><p>{page.remark}</p><p>{page.rights}</p></div></body></html>"
    )


@pytest.mark.parametrize("made", [a_tidy_page, a_bare_page], ids=["tidy", "bare"])
@pytest.mark.parametrize("language", PAGES)
def test_a_noisy_page_gives_its_article_and_what_it_says_of_it(language: str, made: object) -> None:
    page = PAGES[language]
    assert callable(made)
    clipping = read_html("page.html", made(page).encode())
    assert clipping.body == "\n\n".join(page.text)
    fields = describe(clipping, None).fields
    said = {name: found.chosen for name, found in fields.items() if found.chosen}
    assert said["title"].value == page.title
    assert said["date"].value == "2019-05-14"
    assert said["author"].value == page.author
    assert said["language"].value == language
