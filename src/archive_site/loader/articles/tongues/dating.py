"""The words round a day on a page that tell whether it is that of publication, by language; patterns.

Those of `PUBLISHING` match a whole word.
"""

CHANGED = {  # of a later change
    "en": r"updated?|modified|edited|refreshed|last\s+\w+ed",
    "tr": r"güncel\w*",
    "az": r"yenilə\w*",
    "ru": r"обновл\w*|измен\w*",
    "fr": r"mis à jour",
    "de": r"aktualisiert",
    "es": r"actualizado",
}
CHANGED_WITHIN = {"ar": r"تحديث", "fa": r"به‌روز", "ka": r"განახლ"}  # within words too
SIGNED = {  # before who wrote an article
    "en": r"by",
    "fr": r"par",
    "de": r"von",
    "es": r"por",
    "it": r"di",
    "ru": r"автор:?",
    "az": r"müəllif:?",
    "tr": r"yazar:?",
    "ar": r"بقلم",
}
BY = {"en": r"by", "de": r"von", "fr": r"par", "es": r"por", "it": r"di", "ru": r"от|автор"}
AT = {"en": r"at|in", "de": r"im", "fr": r"au|à", "ru": r"в"}  # before a place
EARLIER = {  # where an article appeared before it was on the page
    "en": r"\b(?:first|originally)\s(?:published|appeared|posted|printed)",
    "ru": r"впервые\s(?:был\w?\s)?опублик",
    "az, tr": r"\bilk\s(?:dəfə|kez|olaraq)\b.{0,30}(?:dərc|yay[ıi][nm])",
    "fr": r"paru\w*\s(?:initialement|d['’]abord)"
    r"|publié\w*\s(?:initialement|pour\sla\spremière\sfois)",
    "de": r"zuerst\s(?:erschienen|veröffentlicht)",
    "ar": r"نشر\w*\s(?:هذا\sالمقال\s)?(?:لأول\sمرة|أول\sمرة)",
}
PUBLISHING = {
    "en": r"dated?|time|first|publi\w+|posted|issued?|created|added|submitted|online|uploaded"
    r"|written|comments?|views?|shares?|reads?|minutes?|filed|under|article|entry",
    "fr": r"parution|ligne|mise|heures?|posté\w*|rédigé\w*|paru|écrit\w*|commentaires?",
    "az": r"yay[ıi][nm]\w*|tari[xh]\w*|dərc|edil\w*|olun\w*|əlavə|xəbər\w*|saat\w*|məqalə\w*"
    r"|yerləşdiril\w*|bax[ıi]\w*|oxun\w*|şərh\w*",
    "tr": r"haber\w*|giriş\w*|eklen?me\w*|oluşturulma|okun\w*|yorum\w*",
    "ru": r"опубликован\w*|размещ\w+|добавлен\w*|создан\w*|дата|время|публикаци\w+|новост\w+"
    r"|года?|статьи|просмотр\w*|комментари\w*",
    "de": r"veröffentlicht\w*|erschienen|erstellt|verfasst|geschrieben|eingestellt|datum|stand"
    r"|seit|beitrag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|kommentare?|artikel",
    "es": r"publicad\w+|fecha|data|hora|lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "it": r"pubblicat\w+|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    "zh": r"发布\w*|时间|日期",
    "ar": r"(?:ال)?نشر\w*|(?:ب?ال)?تاريخ|بتاريخ|الإضافة|الخبر|المقال|يوم|الساعة|گرينتش",
    "fa": r"تاریخ|انتشار",
    "ka": r"გამოქვეყნ\w*|თარიღი",
}
OTHER = {  # of something else
    "en": r"screening|premi[eè]re|première|showing|release|event|when|starts?|ends?|opens?"
    r"|deadline|apply|until|till|before|since|from|born|died|founded|taken|expires?|valid"
    r"|photos?|image",
    "az": r"foto\w*|şəkil|nümayiş\w*|tədbir\w*|premyera\w*|doğul\w*",
    "ru": r"фото|показ\w*|премьер\w*|мероприяти\w*|событи\w*|родил\w*",
    "tr": r"etkinli[kğ]\w*|gösterim\w*|vizyon\w*|doğum\w*|başvuru\w*",
    "fr": r"projection|séance|sortie|événement",
    "ar": r"صورة|(?:ال)?عرض|(?:ال)?فعالية",
    "de": r"bild|veranstaltung\w*|beginn",
    "es": r"estreno|evento",
}
DATED = {  # that a line has the day of publication
    "en": r"published?|posted|submitted",
    "fr": r"publié",
    "tr": r"yayın\w*|tarih\w*|haber girişi|giriş",
    "az": r"tarix|dərc\w*",
    "ru": r"опубликован\w*|дата",
    "de": r"veröffentlicht",
    "es": r"publicado",
}
DATED_WITHIN = {"ar": r"نشر|تاريخ", "fa": r"تاریخ", "ka": r"გამოქვეყნ|თარიღი"}  # within words too
