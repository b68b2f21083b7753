"""What stands in the line that says who wrote an article, by language; patterns."""

A = {"en": r"an?", "de": r"eine?|der|die", "fr": r"une?"}
KINDS = {  # what was written, before "by"
    "en": r"analysis|opinion|comment(?:ary)?|column|essay|report|review|interview|perspective"
    r"|story|words|text|report(?:ed|ing)|compiled|article",
    "de": r"analyse|gastbeitrag|kommentar|kolumne|rezension|geschrieben",
    "fr": r"analyse|reportage|propos recueillis|recueilli|rédigé|un article|article",
}
BY = {"en": r"by", "de": r"von", "fr": r"par"}
WRITTEN = {  # before what stands before a name
    "en": r"written|posted|reported|story|text|submitted|published|words",
    "es": r"firmado|escrito",
    "fr": r"signé",
}
BEFORE = {  # what stands before a name, with a colon or without
    "en": r"by|authors?",
    "fr": r"par|auteure?s?",
    "de": r"von",
    "es": r"por",
    "it": r"di",
    "az": r"müəllif(?:lər)?(?! hüquq)|hazırlad[ıi](?:lar)?|hazırlayan(?:lar)?|söhbətləşdi",
    "ru": r"автор(?:ы)?(?: (?:текста|статьи|материала))?|текст"
    r"|(?:(?:материал|текст) )?подготовил[аи]?|записал[аи]?|беседовал[аи]?",
    "tr": r"yazar(?:lar)?|yazan|muhabir|hazırlayan|derleyen",
    "ar": r"بقلم|كتب|الكاتب",
    "fa": r"نویسنده|خبرنگار",
    "ka": r"ავტორ(?:ი|ები)",
}
LABELS = {  # what does so only with a colon: it also begins other lines
    "en": r"text",
    "az": r"mətn|reportaj",
    "tr": r"haber|röportaj|söyleşi|metin",
    "fr": r"texte|reportage",
    "ru": r"репортаж|корреспондент",
    "ar": r"إعداد|حوار|تقرير",
}
NOBODY = {  # in place of a name
    "en": r"super\s?user|no\s?author|unknown|anonymous|admin\w*|editor(?:s|ial)?(?:\s+team)?"
    r"|staff(?:\s+\w+)?|webmaster|root|user\d*|guest|author|news\s?desk|newsroom|web\s?desk|team"
    r"|web team|null|none|undefined|online|contributor|default|by|wordpress|the editors?"
    r"|post(?:ed)?|n/?a|(?:our|own|special|site|guest|senior)\s+"
    r"(?:admin\w*|author|correspondent|contributor|writer)",
    "az": r"redaksiya|redaksiyası|müəllif|xəbər\w*",
    "tr": r"editör|haber\s+(?:merkezi|servisi|ajansı)|yönetici|misafir|anonim",
    "ru": r"редакция|редактор|админ\w*|гость|автор|аноним|пресс-служба|собкор\w*",
    "fr": r"rédaction|la rédaction|equipe",
    "de": r"redaktion",
    "it": r"la redazione",
    "es": r"redacción",
    "ar": r"المحرر|التحرير|هيئة التحرير|أسرة التحرير|محرر\w*|مراسل\w*|متابعات|الإدارة"
    r"|مدير الموقع|مشرف",
    "fa": r"تحریریه|مدیر سایت|ادمین|مدیر",
    "ka": r"ადმინ\w*|რედაქცია|სტუმარი",
}
AGENCIES = {  # as articles in that language call them
    "en": r"associated press|the associated press|ap|afp|reuters|thomson reuters|dpa|efe|ansa|tass"
    r"|itar-tass|ria novosti|interfax|xinhua|kyodo|upi|pa|press association|bloomberg"
    r"|anadolu agency|trend|apa|azertac|azertag|report|turan|interfax-azerbaijan|wafa|spa|wam|mena"
    r"|sana|qna|petra|irna|belga|cp|the canadian press|canadian press|aap|pti|ians|ani",
    "fr": r"agence france-presse",
    "az": r"azərtac",
    "tr": r"anadolu ajansı|aa|iha|i̇ha|dha",
    "ru": r"тасс|риа новости|интерфакс",
    "ar": r"وكالات|أ ف ب|رويترز|الأناضول",
}
AGENCY = {"en": r"agency|news agency", "tr": r"ajansı", "az": r"agentliyi"}  # behind its name
OFFICES = {  # of persons, and what bodies are called by
    "en": r"images?|photo\w*|editors?|editorial|writers?|staff|desk|correspondents?|reporters?"
    r"|bureau|team|news|today|wires?|officers?|director|professor|president|manager|analysts?|ltd"
    r"|inc|llc|media|group|times|post|press|submitted|posted|updated|magazine|journal|portal|tv"
    r"|radio|agency|service|network|foundation|contributors?|columnists?",
    "de": r"gmbh|verlag",
    "pl": r"grupa|redakcja",
    "az": r"redaksiya\w*|redaktor\w*|müxbir\w*|qəzet\w*|agentli\w*|xəbər\w*",
    "tr": r"muhabir\w*|gazete\w*|ajans\w*|haber(?:ler[iı]?|[iı]|ci\w*)?",
    "ru": r"редакци\w*|корреспондент\w*|редактор\w*|газет\w*",
}
ON = {"en": r"on|at", "de": r"am", "fr": r"le"}  # behind a name, before a day
GOES_ON = {"en": r"posted|published|updated|special to|for the|follow|email"}  # behind a name
IN = {"en": r"in", "fr": r"à"}  # before where a report is from
WITH = {"en": r"with", "fr": r"avec"}  # before an agency
MORE = {  # begins a link to more by or of an author
    "en": r"more|all|about|view|show|see|follow|read|meet|contact|email|e-mail",
    "de": r"mehr|alle|über",
    "fr": r"plus|voir|tous|suivre",
    "es": r"ver|más",
    "ru": r"все|еще|ещё|об авторе",
    "tr": r"daha|tüm",
    "az": r"digər|bütün",
    "ar": r"المزيد|جميع",
}
AND = {  # between two names
    "en": r"and",
    "de": r"und",
    "fr": r"et",
    "az": r"və",
    "tr": r"ve",
    "ru": r"и(?!\.)",
    "ar": r"و",
    "ka": r"და",
}
