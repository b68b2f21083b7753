"""Words of counts that are limits, that changed, or that make up a whole, by language."""

NO_MORE_BEFORE = {  # in a clause, before a number that it says was not passed
    "en": r"(?:do|does|did)(?: not|n[’']t) (?:exceed|surpass|top)|(?:not|never) exceed\w*",
    "ru": r"не (?:превы[шс]\w+|достиг\w+)",
    "fr": r"(?:ne |n[’'](?:a |ont |avait )?)(?:pas )?(?:dépass|exc[éè]d|atteint)\w*(?: pas| guère)?",
    "ar": r"و?(?:لا|لم) (?:ي|ت)(?:تجاوز|زيد|تخط|تعد)\w*",
}
NO_MORE_AFTER = {  # in a clause, behind such a number
    "az": r"(?:artıq|çox) (?:deyil|olma)\w*|(?:keç|aş)m(?:[ıi]r|[əa](?:d[ıi]|z|y[ıi]b|y[əa]n|m[ıi]ş))\w*",
    "tr": r"(?:fazla|çok) değil\w*|(?:geç|aş)m(?:[ıi]yor|[ea](?:d[ıi]|z|y[ea]n|m[ıi]ş))\w*",
}
FORMER = {  # of two numbers, the ending of the one that held before, and of the other
    "az": (r"[-’']?d[aə]n", r"[-’']?y?[aəeə]"),
    "tr": (r"[’']?[dt][ae]n", r"[’']?[yn]?[ae]"),
}
FROM_TO = {  # before them, where words say which is which
    "en": (r"from", r"to"),
    "ru": (r"со?|от", r"до"),
    "fr": (r"de", r"à"),
    "ar": (r"من", r"إلى"),
}
MAKING_UP = {  # between the parts and their whole
    "az": r"(?:olmaqla|d[aə] olduğu)(?: (?:ümumilikdə|cəmi|birlikdə))?",
    "tr": r"(?:olmak üzere|d[ae] (?:bulunduğu|olduğu))(?: toplam)?",
}
LASTING = {  # before and behind years in which something was done, if they are few
    "en": ("in|during|over|within", ""),
    "az": ("", "ərzində"),
    "tr": ("", "boyunca|içinde"),
    "ru": ("за", ""),
    "fr": ("en|pendant", ""),
    "ar": ("خلال", ""),
}
UNITS = {  # what a number counts that is nobody: time, ways
    "en": r"(?:minute|hour|day|week|month|mile|kilomet(?:er|re)|time)s?",
    "az": r"dəqiqə|saat|gün|həftə|ay|dəfə|metr\w*|kilometr\w*",
    "tr": r"dakika|saat|gün|hafta|ay|kez|kere|defa|metre\w*|kilometre\w*",
    "ru": r"минут\w*|час\w*|дн\w+|день|недел\w+|месяц\w*|раз\w?|метр\w*|километр\w*",
    "fr": r"(?:minute|heure|jour|semaine|kilomètre)s?|mois|fois",
    "ar": r"دقيقة|دقائق|ساعة|ساعات|يوما?ً?|أيام|أسبوعا?|أسابيع|شهرا?ً?|أشهر|مرة|مرات|كيلومترا?",
}
SCALE_CASES = {  # endings of a word for thousands: tr "8 bini"
    "az": r"(?:n?[ıiuü]n?|y?[aə]|d[aə]n?)",
    "tr": r"(?:n?[ıiuü]n?|y?[ae]|[dt][ae]n?)",
}
