"""Lines by which a page asks its readers to follow it, or says what is its own and what isn't."""

from __future__ import annotations

import re

from archive_site.loader.articles.signs import any_of

LEAST, LONGEST = 20, 200  # characters of such a line
NETWORKS = (
    *("telegram", "whatsapp", "facebook", "twitter", "instagram", "youtube", "tiktok", "viber"),
    *("google news", "телеграм", "вконтакте", "ютуб", "одноклассник", "яндекс", "дзен"),
    *("واتساب", "واتس", "فيسبوك", "تويتر", "يوتيوب", "تيليغرام", "تلغرام"),
    *("تليجرام", "تلجرام", "تيليجرام"),
)
APPEAL = re.compile(
    r"""(?:.{0,60}[,:]\s)?(?:
      (?:follow|join|subscribe\sto|like)\s(?:us|our|@|the\s\w+\s(?:channel|page|group))\b.*
    | (?:подпи[сш]\w+|следите|читайте|присоединяйтесь|вступайте)\s.{0,40}\b(?:наш\w*|нас|канал\w*
      |групп\w+|страниц\w+)\b.*
    | .*(?:kanal|səhifə|sayfa|hesab|grup|qrup|bizi)\w*\s.{0,40}(?:abunə\sol\w*|izləyin
      |qoşulun|bəyənin|takip\sed\w+|abone\solun\w*|katılın)[.!…\s]*
    | (?:suivez|rejoignez|abonnez|retrouvez)(?:-(?:nous|vous))?\s.{0,60}
      \b(?:nous|notre|nos|chaîne)\b.*
    | (?:folgen|abonnieren)\ssie\s(?:uns|unser\w*)\b.*
    | (?:síguenos|únete\sa\snuestro|suscríbete)\b.*
    | (?:تابعوا|تابعونا)\s.{0,50}(?:قنا|صفح|حساب)\w*.*
    | (?:تابع|اشترك\w*|انضم\w*)\s.{0,50}(?:قنات|صفحت|حساب\w*)نا(?!\w).*
    )""",
    re.I | re.X,
)
RESERVING = (
    *("использован", "перепечат", "цитирован", "копирован", "istinad", "kaynak g", "reproduc"),
    *("published", "republish", "reproduction", "nachdruck", "يمنع", "يحظر", "يجوز"),
)
RIGHTS = re.compile(
    r"""(?:
      при\s.{0,30}(?:использовании|цитировании|копировании|перепечатке)\b.{0,80}
      (?:гиперс|с)сылк\w+.{0,80}
    | (?:перепечатка|копирование|использование)\s.{0,20}материалов\b.{0,140}
    | .{0,60}istifadə\s(?:ed(?:ər|il)kən|etdikdə|olun(?:ar|duq)\w+|zamanı)\s.{0,60}\bistinad.{0,40}
    | .{0,80}\bkaynak\sgöster\w+\b.{0,60}(?:kullan|alıntı|yayın|kopyala|çoğalt)\w+
    | no\spart\sof\sthis\s(?:article|material|story|site|text|page|publication)\s.{0,60}
      (?:reproduced|copied|republished).{0,80}
    | this\s(?:material|article|story|content)\smay\snot\sbe\s
      (?:published|reproduced|republished).{0,120}
    | (?:toute\s)?reproduction\s.{0,60}(?:interdite|autorisation).{0,80}
    | nachdruck\b.{0,60}(?:verboten|untersagt|genehmigung).{0,40}
    | prohibida\s.{0,20}reproducción\b.{0,100}
    | (?:يمنع|يحظر|لا\sيجوز)\s.{0,40}(?:نقل|نشر|نسخ|اقتباس|إعادة).{0,80}
      (?:إذن|المصدر|الإشارة|موافقة|ذكر).{0,40}
    )""",
    re.I | re.X,
)
DISCLAIMING = (
    *("reflect", "own and", "not those of", "совпадать", "разделя", "üst-üstə", "redaksiya m"),
    *("yansıt", "aittir", "engage", "reflèt", "لا تعبر", "لا تمثل", "بالضرورة", "قبل نشرها"),
    *("moderated", "модерац"),
)
OPINIONS = re.compile(
    r"""(?:
      (?:the\s|all\s|any\s)?(?:views|opinions)\s(?!of\b).{0,20}(?:expressed|stated)\b.{0,80}
      \b(?:not\s(?:necessarily\s)?(?:reflect|represent|those\sof)).{0,100}
    | (?:all\s)?comments\s(?:below\s)?are\s(?:pre-?|post-?)?moderated\b.{0,100}
    | (?:мнени[ея]|позици[яи]|точка\sзрения)\s(?:редакц|автор|колумнист|блогер)\w*\s.{0,20}
      мо(?:жет|гут)\sне\sсовпадать\sс\s.{0,60}
    | редакция\s(?:\w+\s)?(?:может\sне|не\sвсегда|не)\sразделя\w+\s(?:мнени|точку\sзрения).{0,60}
    | (?:все\s|ваши\s)?комментарии\s(?:проходят|подлежат)\s(?:\w+\s)?модераци\w+.{0,60}
    | (?:müəllif|redaksiya|yazı)\w*\s.{0,30}redaksiya\w*\s.{0,20}üst-üstə\sdüşmə\w+(?:\sbilər)?\W*
    | redaksiya\s.{0,20}müəllif\w*\s.{0,40}razılaşma\w+(?:\sbilər)?\W*
    | (?:bu\s)?(?:yazı|makale|köşe|haber)\w*\s.{0,40}(?:görüş|düşünce|fikir)\w*\s
      .{0,20}yazar\w*\s.{0,100}
    | les\s(?:opinions|propos|points\sde\svue)\s.{0,60}n['’]engagent\s.{0,80}
    | (?:ال|جميع\sال)?(?:آراء|أراء|مقالات|تعليقات|مواد)\s.{0,40}لا\s(?:تعبر|تمثل)\s.{0,120}
    | (?:ال)?(?:آراء|أراء|مقالات|تعليقات)\s.{0,20}تعبر\sعن\s.{0,40}لا\s(?:تعبر|تمثل)\s.{0,60}
    | .{0,120}مراجعة\sالتعليقات\sقبل\sنشرها.{0,300}
    )""",
    re.I | re.X,
)


def is_appeal(line: str) -> bool:
    """Whether a line asks to follow the page, or tells who may copy it or whose opinions it has."""
    if len(line) >= LEAST and any_of(DISCLAIMING, line) and OPINIONS.fullmatch(line):
        return not any(each.isdigit() for each in line)  # what counts something is of the text
    if not LEAST <= len(line) <= LONGEST:
        return False
    if any_of(NETWORKS, line) and APPEAL.fullmatch(line):
        return True
    return any_of(RESERVING, line) and bool(RIGHTS.fullmatch(line))
