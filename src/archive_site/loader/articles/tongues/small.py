"""Small words that are known whatever the language of a text, by language."""

PRONOUNS = {
    "en": "he she they it we i him her them us me",
    "fr": "il elle ils elles on lui eux",
    "ru": "он как она они нему ему ей ней ним него неё них",
    "az": "o onun onların bunun ona buna",
}
POINTING = {"en": "this that these those such", "fr": "ceci cela ceux celles", "ru": "это те эти"}
THEN = {"ar": r"ف(?=أ|قال|رد)"}  # written with a verb: what one says to what was said before
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
    "fr": "mais|(?:tandis|alors)(?: que)?",
    "ru": "а|но|тогда(?: как)?",
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
DANGLING = {  # need a word behind them: no quotation ends with one
    "en": r"of|in|on|at|by|to|for|from|with|without|into|near|over|under|between|during|after|before"
    r"|about|against|the|an?|and|or|but|as|than|that|which|who|whose|where|when|is|are|was|were|be"
    r"|been|has|have|had|will|would|its?|his|her|their|not|no|this|these|those|while|since",
    "fr": r"de|du|des|d[’']|à|aux?|en|dans|par|pour|sur|sous|avec|sans|vers|chez|entre|après|avant"
    r"|depuis|pendant|le|la|les|l[’']|une?|et|ou|mais|que?|qu[’']|qui|dont|où|ont|sont|était|étaient"
    r"|avait|avaient|ce|cet|cette|ces|son|sa|ses|leurs?|ne|se|près|lors|jusqu[’']|été",
    "ru": r"в|во|на|с|со|из|от|до|по|за|у|к|ко|о|об|при|для|под|над|без|через|после|перед|между|и|или"
    r"|а|но|что|как|когда|где|котор\w+|не|из-за|около|среди|против",
    "az": r"və|ya|ilə|ki|bir|ən|bu|həmin|isə|hər|daha",
    "tr": r"ve|veya|ya|ile|ki|bir|en|bu|her|daha|ise",
    "ar": r"في|من|على|إلى|عن|مع|بعد|قبل|خلال|بين|أن|إن|التي|الذي|الذين|أو|ثم|منذ|حتى|ضد|قرب|لم|لا|ما",
}
