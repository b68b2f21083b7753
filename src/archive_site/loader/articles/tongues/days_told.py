"""Words for days that are told without a year or a date, by language; patterns.

`{d}` is a day of the month, `{m}` a month, `{w}` a day of the week.
"""

WEEKDAYS = {  # Monday first
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "az": r"bazar\sertəsi çərşənbə\saxşamı çərşənbə cümə\saxşamı cümə şənbə bazar",
    "ru": "понедельник вторник среду четверг пятницу субботу воскресенье",
    "tr": "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "ar": "ا[لإ]?ل?[إا]ثنين الثلاثاء ال[أا]ربعاء الخميس الجمعة السبت ال[أا]حد",
}
WEEKDAY = {  # as the day of something, and no day of all weeks
    "en": r"(?<!every )(?<!black )(?<!good )(?<!bloody )(?:on )?{w}(?:['’]s)?(?: (?:morning|afternoon|evening|night))?",
    "az": r"{w} gün[üu]||(?=(?:ötən|keçən) ){w}",
    "ru": r"во? {w}",
    "tr": r"{w}(?: günü(?! kutlama)| akşamı| gecesi| sabahı)||(?=(?:geçtiğimiz|geçen|önümüzdeki) ){w}",
    "fr": r"(?<!chaque )(?<!le )(?<!les )(?:ce )?{w}(?: (?:matin|après-midi|soir))?",
    "ar": r"(?<!كل )(?:يوم |مساء |صباح |ليلة )?{w}",
}
LAST = {  # beside a day of the week: the one before
    "en": (r"last ", ""),
    "az": (r"(?:ötən|keçən) ", ""),
    "ru": (r"(?:прошлый|прошлую|прошлое|минувший|минувшую|минувшее) ", ""),
    "tr": (r"(?:geçtiğimiz|geçen) ", ""),
    "fr": ("", r" dernier"),
    "ar": ("", r" (?:الماضي|الفائت|المنصرم)"),
}
NEXT = {  # the one behind; where that may be one or the other, none is counted
    "az": (r"(?:qarşıdan gələn) ", ""),
    "ru": (r"(?:ближайший|ближайшую|ближайшее) ", ""),
    "tr": (r"(?:önümüzdeki) ", ""),
    "fr": ("", r" prochain"),
    "ar": ("", r" (?:المقبل|القادم)"),
}
EITHER = {  # before it: that it may be one or the other
    "en": "next|this",
    "az": "gələn",
    "ru": "следующий|следующую|следующее",
    "tr": "gelecek",
}
OFF = {  # days that are so many off
    "en": {"the day before yesterday": -2, "yesterday": -1, "last night": -1, "tomorrow": 1}
    | {"today": 0, "tonight": 0, "this (?:evening|morning|afternoon)": 0},
    "az": {
        "dünən": -1,
        "bu gün(?! (?:d[əa]|hələ|artıq)(?!\\w))": 0,
        "bu axşam": 0,
        "sabah(?! saat)": 1,
    },
    "ru": {"позавчера": -2, "вчера": -1, "сегодня": 0, "(?<!после)завтра": 1},
    "tr": {
        "evvelsi gün": -2,
        "dün": -1,
        "bugün(?! (?:d[ea]|h[âa]l[âa]|artık)(?!\\w))": 0,
        "bu akşam": 0,
        "yarın": 1,
    },
    "fr": {"avant-hier": -2, "hier": -1, "aujourd[’']hui": 0, "ce soir": 0}
    | {"(?<!jusqu[’'])(?<!après-)demain": 1},
    "ar": {
        "أول (?:من )?أمس": -2,
        "(?<!أول )(?<!أول من )أمس": -1,
        r"(?<!حتى )(?<!إلى )اليوم(?! (?:(?:ال)?(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر"
        r"|أخير|تالي|ختامي|افتتاحي)|نفسه|ذاته)(?!\w))": 0,
        "الليلة": 0,
        "غدا|غداً": 1,
    },
}
DAYS = {  # without a year
    "en": r"{d}(?:st|nd|rd|th)?(?: of)? {m}||{m} {d}(?:st|nd|rd|th)?",
    "az": r"{m} {d}(?:-?[^\W\d]+)?||{d} {m}",
    "ru": r"{d}(?:-го)? {m}",
    "tr": r"{d} {m}",
    "fr": r"(?:le )?{d}(?:er)? {m}",
    "ar": r"{d} (?:من )?{m}",
}
MONTHS = {  # without a day
    "en": r"(?:in|for|this) {m}(?!,? \d)",
    "az": r"{m} ayında",
    "ru": r"в {m}",
    "tr": r"{m} ayında",
    "fr": r"en {m}||au mois d(?:e |[’']){m}",
    "ar": r"(?:في|خلال) (?:شهر )?{m}",
}
YEARS = {  # a year alone, in which something was
    "en": r"in {y}",
    "az": r"{y}-?c[ıiuü] ildə",
    "ru": r"в {y}(?:-м)?(?: год[уа]| г\.)?",
    "tr": r"{y}(?:[’'][dt][ae]| yılında)",
    "fr": r"en {y}",
    "ar": r"(?:(?:في )?(?:عام|سنة)|في) {y}",
}
BOUNDS = {  # before a day, and behind it: it is where a time begins or ends
    "en": (r"(?:from|since|until|till|by|before|after|through|between) (?:the )?$", ""),
    "az": (
        "",
        r"-?d[əa](?:n|k)|(?:['’-]?[^\W\d]*)? (?:qədər|kimi|tarixinədək|etibarən|başlayaraq)",
    ),
    "ru": (r"(?:до|после|с|со|по|к|начиная с) $", ""),
    "tr": ("", r"[’']?\w* (?:kadar|itibaren|önce|sonra)"),
    "fr": (r"(?:depuis|jusqu[’']au?|dès|à partir du|avant|après|du|au) (?:le )?$", ""),
    "ar": (r"(?:منذ|حتى|قبل|بعد|من|إلى|ابتداء من)(?: يوم)? $", ""),
}
PASSED = {  # of what took place: a day without a year is the last one
    "en": r"was|were|had|took place|drew|saw|came|gave|began"
    r"|(?<!be )(?<!be first )(?<!be also )(?:held|filled|packed|gathered|attended|opened|closed|watched|hosted|welcomed|premiered|screened|shown|met|heard)",
    "az": r"(?:göstəril|keçiril|ol|olun|etdiril|yayımlan|düzənlən|baş tut|təşkil edil|təqdim edil|ed)(?:ib|[ıiuü]b|di|d[ıiuü]|m[ıi]şd[ıi]r?|muşdur|ilmişdir)",
    "ru": r"показали|показан[аы]?|показывали|прошл[аи]|прошёл|прошел|прошло|состоял(?:ся|ась|ось|ись)|был[аои]?|увидел[аи]?|посмотрел[аи]?|представил[аи]?|продемонстрировали|открыл(?:ся|ась|ось|и)?|собрал[аи]?|пришл[аи]|завершил\w+|транслировал\w*",
    "tr": r"gösteril(?:di|miş\w*)|buluştu|yapıldı|gerçekleş(?:ti|tirildi)|düzenlendi|izlen(?:di)|yayınlandı|yayımlandı|katıldı|sahiplik yaptı|oldu|sunuldu|izledi|seyretti|tanıtıldı",
    "fr": r"(?:a|ont) (?:\w+ ){0,2}?\w+(?:é|u|i|is|ert)|(?:était|étaient|avait|avaient|fut|furent)|s[’']est tenue?|se sont \w+|a eu lieu|(?:est|sont) venu\w*",
    "ar": r"و?عُرض|و?عرضت|(?:قد|تم|كان) عرض|^\W*و?عرض|شهد(?:ت)?|أقيم(?:ت)?|جرى|تم(?:ت)?|احتضن(?:ت)?|استضاف(?:ت)?|قدم(?:ت)?|افتتح(?:ت)?|حضر|كان|كانت",
}
COMING = {  # what is announced: the next one
    "en": r"will|is (?:to|due|set|scheduled|planned|expected)|are (?:to|due|set|scheduled|planned|expected)|to be (?:\w+ )?(?:shown|screened|held)|ahead of|invit\w+|to host|upcoming|coming (?:to|up)|opens|premieres on|closes",
    "az": r"\w+(?:ac|əc)a[qğk]\w*|\w+(?:əcək|əcəy|acaq|acağ)\w*|planlaşdır\w+|nəzərdə tutul\w+",
    "ru": r"покаж(?:ут|ет)|пройд(?:ет|ёт|ут)|состо(?:ится|ятся)|будет|будут|запланирован\w*|планиру\w+|предсто\w+|откро(?:ется|ются)|ожида(?:ется|ются)|увид(?:ят|ит)|смогут|представ(?:ят|ит)|намечен\w*",
    "tr": r"\w+(?:[ea]c[ea][kğ])\w*|planlan\w+",
    "fr": r"ser(?:a|ont)|aur(?:a|ont)|est (?:prévue?|programmée?|annoncée?)|sont (?:prévu|programmé|annoncé)\w*|prévue?s?|programmée?s?|prochaine?|\w+er(?:a|ont)(?=\s)|à la veille",
    "ar": r"و?سي?ت?(?:عرض|قام|نظم|شارك|كون|شهد|ستضيف|حتضن)\w*|من المقرر|المقرر|[وف]?[يت]نظم|[وف]?[يت]ستضيف|[وف]?[يت]حتضن|من المنتظر|من المتوقع|[وف]?يُ?قام|[وف]?تُ?قام|و?تقرر|المقبل|القادم",
}
TOGETHER = {  # between days or places, each with its own
    "en": r"and|then",
    "az": r"və|isə|həmçinin",
    "ru": r"и|а также|а",
    "tr": r"ve|ise",
    "fr": r"et|puis",
    "ar": r"وفي|ويوم|ثم|كما",
}
CLAUSE_ENDS = {  # an ending behind which another clause begins: "gösterilip"
    "az": r"(?<=[ln][ıiuü]b)\s",
    "tr": r"(?<=[ln][ıiuü]p)\s",
}
NOW = {  # of the time of the report, and no day
    "en": r"this (?:week|weekend|month)|now",
    "az": r"bu (?:həftə|ay)|indi",
    "ru": r"на (?:этой|нынешней) неделе|в этом месяце|сейчас|теперь",
    "tr": r"bu (?:hafta(?: sonu)?|ay)|şimdi",
    "fr": r"cette semaine|ce week-end|ce mois-ci|maintenant",
    "ar": r"هذا (?:الأسبوع|الشهر)|الآن",
}
