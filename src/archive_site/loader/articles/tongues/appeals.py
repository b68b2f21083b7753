"""How pages ask their readers to follow them, and say who may copy them and whose opinions they hold.

Of each a line must have one of the words in small letters first, which is quickly seen; then a
pattern must match the whole of it.
"""

NETWORKS = {
    "en": (
        *("telegram", "whatsapp", "facebook", "twitter", "instagram", "youtube", "tiktok"),
        *("viber", "google news"),
    ),
    "ru": ("телеграм", "вконтакте", "ютуб", "одноклассник", "яндекс", "дзен"),
    "ar": (
        *("واتساب", "واتس", "فيسبوك", "تويتر", "يوتيوب", "تيليغرام", "تلغرام"),
        *("تليجرام", "تلجرام", "تيليجرام"),
    ),
}
FOLLOWING = {
    "en": r"(?:follow|join|subscribe\sto|like)\s(?:us|our|@|the\s\w+\s(?:channel|page|group))\b.*",
    "ru": r"(?:подпи[сш]\w+|следите|читайте|присоединяйтесь|вступайте)\s.{0,40}"
    r"\b(?:наш\w*|нас|(?:telegram-|телеграм-)?канал\w*|групп\w+|страниц\w+)\b.*",
    "az, tr": r".*(?:kanal|səhifə|sayfa|hesab|grup|qrup|bizi)\w*\s.{0,40}"
    r"(?:abunə\sol\w*|izləyin|qoşulun|bəyənin|takip\sed\w+|abone\solun\w*|katılın)[.!…\s]*",
    "fr": r"(?:suivez|rejoignez|abonnez|retrouvez)(?:-(?:nous|vous))?\s.{0,60}"
    r"\b(?:nous|notre|nos|chaîne)\b.*",
    "de": r"(?:folgen|abonnieren)\ssie\s(?:uns|unser\w*)\b.*",
    "es": r"(?:síguenos|únete\sa\snuestro|suscríbete)\b.*",
    "ar": r"(?:تابعوا|تابعونا)\s.{0,50}(?:قنا|صفح|حساب)\w*.*"
    r"|(?:تابع|اشترك\w*|انضم\w*)\s.{0,50}(?:قنات|صفحت|حساب\w*)نا(?!\w).*",
}
RESERVING = {
    "en": ("reproduc", "published", "republish", "reproduction"),
    "ru": ("использован", "перепечат", "цитирован", "копирован"),
    "az": ("istinad",),
    "tr": ("kaynak g",),
    "de": ("nachdruck",),
    "ar": ("يمنع", "يحظر", "يجوز"),
}
RIGHTS = {
    "ru": r"при\s.{0,30}(?:использовании|цитировании|копировании|перепечатке)\b.{0,80}"
    r"(?:гиперс|с)сылк\w+.{0,80}"
    r"|(?:перепечатка|копирование|использование)\s.{0,20}материалов\b.{0,140}",
    "az": r".{0,60}istifadə\s(?:ed(?:ər|il)kən|etdikdə|olun(?:ar|duq)\w+|zamanı)\s"
    r".{0,60}\bistinad.{0,40}",
    "tr": r".{0,80}\bkaynak\sgöster\w+\b.{0,60}(?:kullan|alıntı|yayın|kopyala|çoğalt)\w+",
    "en": r"no\spart\sof\sthis\s(?:article|material|story|site|text|page|publication)\s.{0,60}"
    r"(?:reproduced|copied|republished).{0,80}"
    r"|this\s(?:material|article|story|content)\smay\snot\sbe\s"
    r"(?:published|reproduced|republished).{0,120}",
    "fr": r"(?:toute\s)?reproduction\s.{0,60}(?:interdite|autorisation).{0,80}",
    "de": r"nachdruck\b.{0,60}(?:verboten|untersagt|genehmigung).{0,40}",
    "es": r"prohibida\s.{0,20}reproducción\b.{0,100}",
    "ar": r"(?:يمنع|يحظر|لا\sيجوز)\s.{0,40}(?:نقل|نشر|نسخ|اقتباس|إعادة).{0,80}"
    r"(?:إذن|المصدر|الإشارة|موافقة|ذكر).{0,40}",
}
DISCLAIMING = {
    "en": ("reflect", "own and", "not those of", "moderated"),
    "ru": ("совпадать", "разделя", "модерац"),
    "az": ("üst-üstə", "redaksiya m"),
    "tr": ("yansıt", "aittir"),
    "fr": ("engage", "reflèt"),
    "ar": ("لا تعبر", "لا تمثل", "بالضرورة", "قبل نشرها"),
}
OPINIONS = {
    "en": r"(?:the\s|all\s|any\s)?(?:views|opinions)\s(?!of\b).{0,20}(?:expressed|stated)\b.{0,80}"
    r"\b(?:not\s(?:necessarily\s)?(?:reflect|represent|those\sof)).{0,100}"
    r"|(?:all\s)?comments\s(?:below\s)?are\s(?:pre-?|post-?)?moderated\b.{0,100}",
    "ru": r"(?:мнени[ея]|позици[яи]|точка\sзрения)\s(?:редакц|автор|колумнист|блогер)\w*\s.{0,20}"
    r"мо(?:жет|гут)\sне\sсовпадать\sс\s.{0,60}"
    r"|редакция\s(?:\w+\s)?(?:может\sне|не\sвсегда|не)\sразделя\w+\s"
    r"(?:мнени|точку\sзрения).{0,60}"
    r"|(?:все\s|ваши\s)?комментарии\s(?:проходят|подлежат)\s(?:\w+\s)?модераци\w+.{0,60}",
    "az": r"(?:müəllif|redaksiya|yazı)\w*\s.{0,30}redaksiya\w*\s.{0,20}"
    r"üst-üstə\sdüşmə\w+(?:\sbilər)?\W*"
    r"|redaksiya\s.{0,20}müəllif\w*\s.{0,40}razılaşma\w+(?:\sbilər)?\W*",
    "tr": r"(?:bu\s)?(?:yazı|makale|köşe|haber)\w*\s.{0,40}(?:görüş|düşünce|fikir)\w*\s"
    r".{0,20}yazar\w*\s.{0,100}",
    "fr": r"les\s(?:opinions|propos|points\sde\svue)\s.{0,60}n['’]engagent\s.{0,80}",
    "ar": r"(?:ال|جميع\sال)?(?:آراء|أراء|مقالات|تعليقات|مواد)\s.{0,40}لا\s(?:تعبر|تمثل)\s.{0,120}"
    r"|(?:ال)?(?:آراء|أراء|مقالات|تعليقات)\s.{0,20}تعبر\sعن\s.{0,40}لا\s(?:تعبر|تمثل)\s.{0,60}"
    r"|.{0,120}مراجعة\sالتعليقات\sقبل\sنشرها.{0,300}",
}
