"""Small words that are known whatever the language of a text, by language."""

PRONOUNS = {
    "en": "he she they it we i him her them us me",
    "fr": "il elle ils elles on lui eux",
    "ru": "он как она они нему ему ей ней ним него неё них",
    "az": "o onun onların bunun ona buna",
}
TELLING_ON = {  # begin what is told behind its verb: to none of these it is told
    "en": "he|she|it|they|we|i|that|there|nothing|no|nobody",
    "fr": "il|elle|ils|elles|que|rien",
    "ru": "он|она|они|что",
}
AND = {"en": "and", "fr": "et", "ru": "и", "az": "və", "tr": "ve"}
OR = {"en": "or", "fr": "ou", "ru": "или", "az": "ya(?:xud)?", "tr": "veya", "ar": "أو"}
BUT = {"en": "while|but", "fr": "mais", "ru": "а|но"}  # parts clauses
WHEREAS = {  # turns to what another says or does
    "en": "but|while|whereas|though|although",
    "fr": "mais|tandis|alors",
    "ru": "а|но|тогда",
    "ar": "أما|بينما|فيما",
}
OF = {"en": "of|for|to|by|from|with", "fr": "de|du|des", "ru": "для"}  # before whose something is
OTHER = {  # before things of the same kind
    "en": r"such|similar|other|another",
    "az": r"oxşar|digər|başqa|belə|bu cür",
    "ru": r"подобн\w+|друг\w+|аналогичн\w+",
    "tr": r"benzer|diğer|böyle",
    "fr": r"autres?|semblables?|similaires?|pareil\w*",
    "ar": r"مماثلة|أخرى",
}
BESIDES = {
    "en": r"as well as|along with|in addition to",
    "az": r"eləcə də|habelə",
    "ru": r"а также|наряду с",
    "tr": r"yanı sıra",
    "fr": r"ainsi que",
    "ar": r"فضلا عن|إضافة إلى",
}
PER_CENT = {
    "en": r"per ?cent",
    "az": r"faiz",
    "tr": r"yüzde",
    "ru": r"процент",
    "fr": r"pour ?cent|pourcentage",
    "ar": r"مئة|مائة",
}
HARMED = {  # begin words for those to whom something was done
    "en": r"victim|surviv",
    "fr": r"rescap|victime",
    "ru": r"жертв|выживш",
    "ar": r"ضحايا|ناج",
}
DECADES = {  # begin words for them
    "en": ("decade",),
    "az": ("on il", "onil"),
    "ru": ("десятилет",),
    "fr": ("décenn",),
    "ar": ("عقود", "عقد"),
}
