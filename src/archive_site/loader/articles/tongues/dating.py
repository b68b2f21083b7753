"""The words round a day on a page that tell whether it is that of publication, by language; patterns.

Those of `PUBLISHING` match a whole word.
"""

CHANGED = {  # of a later change
    "en": r"updated?|modified|edited|refreshed|revised|last\s+\w+ed",
    "fr": r"mise? à jour|actualisée?|modifiée?",
    "de": r"aktualisiert|geändert|bearbeitet",
    "es": r"actualizad[oa]|modificad[oa]|última actualización",
    "pt": r"atualizad[oa]|modificad[oa]|última atualização",
    "it": r"aggiornat[oa]|modificat[oa]|ultimo aggiornamento",
    "ru": r"обновл\w*|измен\w*",
    "uk": r"оновлен\w*|змінен\w*",
    "az": r"yenilə\w*",
    "tr": r"güncel\w*",
    "nl": r"bijgewerkt|gewijzigd",
    "pl": r"aktualizacj\w+|zaktualizowan\w+|zmodyfikowan\w+",
    "cs, sk": r"aktualizov\w+|aktualizace|upraveno",
    "hu": r"frissít\w+|frissült|módosít\w+",
    "ro": r"actualizat\w*|modificat\w*",
    "sq": r"përditësuar",
    "sr, hr": r"ažuriran\w+|izmen\w+|izmijenjen\w+|ажуриран\w+",
    "bg": r"обновен\w*|актуализиран\w*",
    "el": r"ενημέρωση|ενημερώθηκε|τροποποιήθηκε",
    "sv": r"uppdaterad\w*|ändrad",
    "da, no": r"opdateret|oppdatert|endret",
    "fi": r"päivitetty|muokattu",
    "id": r"diperbarui|diperbaharui|pembaruan",
    "vi": r"cập nhật",
}
CHANGED_WITHIN = {  # within words too
    "ar": r"تحديث|آخر تحديث|تعديل",
    "fa": r"به[‌ ]?روز\s?رسانی|به‌روز|ویرایش",
    "ur": r"اپ ?ڈیٹ",
    "hi": r"अपडेट\S*|अद्यतन|संशोधित",
    "bn": r"আপডেট|হালনাগাদ",
    "ka": r"განახლ\w*",
    "th": r"อัปเดต|แก้ไข",
    "ko": r"수정|업데이트|최종\s?수정",
    "ja": r"更新(?!时间|時間)|修正",
    "zh": r"最后更新|最後更新|修改时间|修改時間",
}
SIGNED = {  # before who wrote an article
    "en": r"by",
    "fr": r"par",
    "de": r"von",
    "es": r"por",
    "it": r"di",
    "ru": r"автор:?",
    "az": r"müəllif:?",
    "tr": r"(?:yazar|muhabir|haber):?",
    "ar": r"(?:بقلم|كتبت?):?",
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
ISSUED = {  # that a line has the day of publication, as a whole word or within one
    "pt": r"publicad[oa]|postad[oa]|criad[oa]",
    "it": r"pubblicat[oa]|pubblicazione",
    "nl": r"gepubliceerd|geplaatst",
    "pl": r"opublikowan[oyae]|dodan[oyae]|publikacji",
    "cs, sk": r"publikov[aá]n[oéý]?|vydáno|zveřejněno",
    "hu": r"megjelent|közzétéve|publikálva|létrehozva",
    "ro": r"publicat\w*|postat",
    "sq": r"publikuar|postuar",
    "sr, hr": r"objavljen[oa]?|објављено",
    "bg": r"публикуван\w*",
    "uk": r"опубліковано|дата",
    "el": r"δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε",
    "sv": r"publicera[dt]",
    "da, no": r"publisert|publiceret|offentliggjort",
    "fi": r"julkaistu",
    "id": r"diterbitkan|dipublikasikan|diposting|tayang",
    "vi": r"đăng|ngày",
    "ko": r"입력|등록|기사입력|승인|발행",
    "ja": r"公開|掲載|配信|投稿日?|公開日",
    "zh": r"发布时间|發布時間|发表时间|发布于|日期",
    "hi": r"प्रकाशित|पब्लिश",
}
OTHER = {  # of something else
    "en": r"screening|premi[eè]re|showing|release|event|when|starts?|ends?|opens?"
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
CALLS = {  # what papers put in capitals and a point before a text, where others have a town
    "en": r"UPDATED?|BREAKING|EXCLUSIVE|VIDEO|PHOTOS?|WATCH|LIVE|OPINION|COMMENT|INTERVIEW|ANALYSIS"
    r"|REVIEW|URGENT|FLASH|NOTE|WARNING|EDITORIAL|CORRECTION|CHAPTER|PART|NEWS|STOP|THIS|THAT|WHAT"
    r"|WHEN|NEVER|NOTHING|NOBODY|SPOILERS?|SUMMARY|ABSTRACT|INTRODUCTION|BACKGROUND",
    "fr": r"DIRECT|ENTRETIEN|PORTRAIT|RÉCIT|RECIT|ENQUÊTE|TRIBUNE|REPORTAGE|VIDÉO|INFO|CRITIQUE"
    r"|ÉDITO|EDITO|DÉCRYPTAGE|DECRYPTAGE|CHRONIQUE|ANALYSE|TÉMOIGNAGES?|INFOGRAPHIE|PHOTOS",
    "tr": r"SON|ÖZEL|RÖPORTAJ|YORUM|HABER|FOTO|GÜNCELLEME",
    "az": r"ÖZƏL|FOTO|MÜSAHİBƏ|YENİLƏNDİ|ŞƏRH|TƏCİLİ",
    "de": r"MEINUNG|KOMMENTAR|ANALYSE|EILMELDUNG|UPDATE|VORWORT|EXKLUSIV",
    "ru": r"СРОЧНО|ВНИМАНИЕ|ФОТО|ВИДЕО|МОЛНИЯ|ОБНОВЛЕНО|ЭКСКЛЮЗИВ|ИНТЕРВЬЮ|АНОНС|РЕПОРТАЖ|СССР"
    r"|КОММЕНТАРИЙ|РЕЦЕНЗИЯ|ОПРОС|ПРОЛОГ|ЭПИЛОГ|СПРАВКА|ПОДРОБНОСТИ|ДОПОЛНЕНО|МНЕНИЕ|ХРОНИКА"
    r"|ПРОГРАММА",
}
YEAR_BEHIND = {"ru": r" (?:года|г\.)", "az": r"(?:-?c[ıiuü])? il"}  # behind the year of a dateline
INTO = {  # between two days of one night
    "fr": r"au",
    "ru": r"(?<=с \d\d )(?:на|по)",
}
SINCE = {"en": r"since"}  # before a month, and who was harmed from then on
