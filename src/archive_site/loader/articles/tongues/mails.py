"""What mail programs write above, below and around a text, by language; patterns."""

FROM = {
    "en": r"from",
    "ru": r"от|от кого",
    "fr": r"de",
    "de": r"von",
    "it": r"da",
    "nl": r"van",
    "az": r"kimdən",
    "tr": r"kimden|gönderen",
    "ar": r"من",
}
DATE = {
    "en": r"date|sent",
    "ru": r"дата|отправлено",
    "fr": r"envoyé",
    "de": r"datum|gesendet",
    "az": r"tarix",
    "tr": r"tarih",
    "ar": r"التاريخ|تم الإرسال",
}
SUBJECT = {
    "en": r"subject",
    "ru": r"тема",
    "fr": r"objet",
    "de": r"betreff",
    "es": r"asunto",
    "az": r"mövzu",
    "tr": r"konu",
    "ar": r"الموضوع",
}
TO = {
    "en": r"to|cc|reply-to",
    "ru": r"кому|копия",
    "fr": r"à",
    "de": r"an",
    "es": r"para",
    "az": r"kimə",
    "tr": r"kime",
    "ar": r"إلى",
}
FORWARDED = {  # between dashes
    "en": r"forwarded message|original message",
    "ru": r"пересылаемое сообщение|исходное сообщение|пересланное сообщение",
    "fr": r"message transféré|message d'origine",
    "de": r"weitergeleitete nachricht|ursprüngliche nachricht",
    "tr": r"iletilmiş mesaj",
    "az": r"yönləndirilmiş mesaj",
    "ar": r"رسالة (?:معاد توجيهها|أصلية)",
}
BEGINS = {  # before a colon
    "en": r"begin forwarded message",
    "fr": r"début du message (?:transféré|réexpédié)",
}
ENDED = {"en": r"end of forwarded message", "ru": r"конец пересылаемого сообщения"}
THIS_MAIL = {
    "en": r"this (?:e-?mail|message)",
    "fr": r"ce (?:message|courriel)",
    "ru": r"(?:это|данное) (?:письмо|сообщение)",
}
SECRET = {"en": r"confidential", "fr": r"confidentiel", "ru": r"конфиденциальн"}
SIGN_OFF = {  # lines above who sends a text, below it
    "en": r"(?:with )?(?:(?:best|kind|warm)(?:est)? )?regards|(?:yours )?sincerely(?: yours)?"
    r"|yours (?:faithfully|truly)|best wishes",
    "fr": r"(?:bien )?cordialement|bien à vous|salutations distinguées|avec nos meilleures salutations",
    "ru": r"с уважением|с наилучшими пожеланиями|всего доброго",
    "az": r"hörmətlə|ən xoş arzularla",
    "tr": r"saygılarım(?:ız)?la|saygılar",
    "ar": r"مع (?:خالص |أطيب |فائق )?(?:التحيات?|التقدير|الاحترام)(?: والتقدير)?",
}
RE = {"en": r"re", "de": r"aw", "ru": r"отв"}  # before the subject of an answer
FWD = {"en": r"fwd?", "de": r"wg", "fr": r"tr", "tr": r"ynt", "ru": r"пер"}  # of what is sent on
