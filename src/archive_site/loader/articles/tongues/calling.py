"""What says that somebody calls what happened so, in quotation marks, by language; patterns."""

CALLING = {  # before the quotation
    "en": r"call(?:ed|s|ing)?|describ(?:e[sd]?|ing)|label(?:l?ed|s)|brand(?:ed|s)|term(?:ed|s)|denounc(?:e[sd]|ing)"
    r"|condemn(?:ed|s|ing)|(?:speak(?:s|ing)?|spoke) of|words? (?:\w+ )?(?:is|was)|dismiss(?:ed|es)|(?:it|this) (?:is|was)",
    "fr": r"qualifi\w+|dénon[cç]\w+|parl\w+(?:, (?:lui|elle|eux|elles),)? d[e’']|évoqu\w+|décri\w+|s[’']agi\w* d[’'e]|fut|c[’']est|c[’']était"
    r"|y voit|mot de|terme de|traité\w* de|nomme\w*",
    "ru": r"наз(?:вал|ыва(?!\w*ся))\w*|охарактеризовал\w*|счита\w+|счёл|сочла|говор\w+ об?|квалифицировал\w*|описал\w*",
    "ar": r"(?:واصف|معتبر)(?:ا|ة|ين)|و?(?:وصف|اعتبر|سم[ىّ]|نعت)ت?|و?[يت](?:صف|عتبر|سمي)|معتبرة?ا?ً?|واصفة?ا?ً?|ب?أن\w*|هو|هي",
}
NOT = {  # before these: nobody does
    "en": r"never|not|n[’']t|nobody|no one|neither|refus\w+ to",
    "fr": r"jamais|pas|n[’']|ne|personne|refus\w+ de",
    "ru": r"не|никто|никогда|отказал\w+",
    "ar": r"لم|لا|لن",
}
CALLED = {  # behind it
    "az": r"\s?(?:adlandır(?!m[aı])\w+|kimi (?:qiymətləndir\w+|səciyyələndir\w+|xarakterizə|təqdim)|hesab ed\w+|sayır|sayıb"
    r"|deyə (?:adlandır|xarakterizə)\w*|demək|sözü\w*)",
    "tr": r"\s?(?:olarak (?:nitele|tanımla|adlandır|değerlendir)(?!m[eai]d)\w+|diye (?:nitele|tanımla|adlandır)\w+"
    r"|(?:olarak|diye) (?:niteleyen|tanımlayan)|nitelemesi\w*|benzetmesi\w*|tanımlaması\w*|sözcüğü\w*|kelimesi\w*)",
}
FOR_HARM = {  # nouns that are called so, beside those of `Tongue.terms` and `strong`
    "en": r"crimes?|murders?|catastrophes?|disasters?|massacres?|barbari\w+|terrorism|sabotage|negligence",
    "fr": r"crimes?|meurtres?|assassinats?|catastrophes?|désastres?|fatalités?|drames?|barbarie|sabotage",
    "ru": r"преступлени\w+|катастроф\w+|бедстви\w+|убийств\w*|варварств\w*|злодеяни\w+|терроризм\w*",
    "az": r"cinayət\w*|fəlakət\w*|qətl\w*|qırğın\w*|vandalizm\w*|terror\w*",
    "tr": r"cinaye[td]\w*|felake[td]\w*|kıyım\w*|terör\w*|barbarlı[kğ]\w*",
    "ar": r"(?:ال)?(?:جريمة|كارثة|فاجعة|مجزرة|مأساة|إرهاب|همجية)",
}
WORK = {  # that is called by its title
    "en": r"films?|documentar(?:y|ies)|movies?|books?|novels?|plays?|poems?|songs?|exhibitions?|paintings?",
    "fr": r"films?|documentaires?|livres?|romans?|pièces?|poèmes?|chansons?|expositions?|tableaux?",
    "ru": r"фильм\w*|картин\w+|лент\w+|книг\w*|роман\w{0,3}|повест\w+|рассказ\w{0,3}|пьес\w+|спектакл\w+"
    r"|выставк\w+|поэм\w+|песн\w+",
    "ar": r"(?:ال)?(?:فيلم\w*|كتاب\w*|رواية|روايته|مسرحية|قصيدة|معرض)",
}
