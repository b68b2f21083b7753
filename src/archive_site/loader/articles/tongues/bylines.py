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
    "pt": r"por|autora?|texto:",
    "hu": r"írta|szerző:?",
    "pl": r"autor(?:ka)?:?|tekst:|opracował[a]?",
    "cs, sk": r"autor(?:ka)?:|napsala?",
    "sq": r"nga|shkruan|autor:",
    "ro": r"autor:|scris de|articol de",
    "id": r"oleh|penulis|pewarta",
    "vi": r"tác giả",
    "nl": r"door",
    "sv": r"av",
    "da, no": r"af|tekst:",
    "fi": r"kirjoittaja|teksti:",
    "el": r"γράφει [οη]|του|της|συντάκτης",
    "sr, hr": r"piše|autor:|пише|аутор:",
    "bg": r"автор",
    "uk": r"автор(?:ка)?|підготува(?:в|ла)",
    "he": r"מאת",
    "ur": r"تحریر",
    "hi": r"लेखक",
    "bn": r"লেখক",
}
LABELS = {  # what does so only with a colon: it also begins other lines
    "en": r"text",
    "az": r"mətn|reportaj",
    "tr": r"haber|röportaj|söyleşi|metin",
    "fr": r"texte|reportage",
    "ru": r"репортаж|корреспондент",
    "ar": r"إعداد|حوار|تقرير|حاور(?:ه|ته|ها|تها|هم|تهم)|أجر(?:ى|ت) الحوار|كتبت",
}
NOBODY = {  # in place of a name
    "en": r"super\s?user|no\s?author|unknown|anonymous|admin\w*|editor(?:s|ial)?(?:\s+team)?"
    r"|staff(?:\s+\w+)?|webmaster|root|user\d*|guest|author|news\s?desk|newsroom|web\s?desk|team"
    r"|web team|null|none|undefined|online|contributor|default|by|wordpress|the editors?"
    r"|post(?:ed)?|n/?a|(?:our|own|special|site|guest|senior)\s+"
    r"(?:admin\w*|author|correspondent|contributor|writer)"
    r"|(?:\w+ )?(?:admin\w*|users?|webmaster|moderator)(?: \w+)?|(?:web|online|digital|news|city|sports|\w+) (?:desk|bureau|team|staff)"
    r"|agenc(?:y|ies)",
    "az": r"redaksiya|redaksiyası|müəllif|xəbər\w*",
    "tr": r"editör|haber\s+(?:merkezi|servisi|ajansı)|yönetici|misafir|anonim",
    "ru": r"редакция|редактор|админ\w*|гость|автор|аноним|пресс-служба|собкор\w*",
    "fr": r"rédaction|equipe"
    r"|(?:la )?rédaction(?: .+)?|équipe.*|administrateur",
    "de": r"redaktion"
    r"|(?:die )?redaktion(?: .+)?|red\.?|autor",
    "it": r"la redazione"
    r"|redazione(?: .+)?|di redazione|ufficio stampa|agenzie",
    "es": r"redacción"
    r"|(?:la )?redacci[óo]n(?: .+)?|agencias?|equipo(?: .+)?|administrador|comunicaci[óo]n",
    "ar": r"المحرر|التحرير|هيئة التحرير|أسرة التحرير|محرر\w*|مراسل\w*|متابعات|الإدارة"
    r"|مدير الموقع|مشرف",
    "fa": r"تحریریه|مدیر سایت|ادمین|مدیر",
    "ka": r"ადმინ\w*|რედაქცია|სტუმარი",
    "pt": r"(?:da )?reda[cç][ãa]o(?: .+)?|assessoria.*|divulga[cç][ãa]o|equipe(?: .+)?"
    r"|ag[êe]ncias?",
    "pl": r"redakcja(?: .+)?",
    "cs, sk": r"redakc[ei]a?(?: .+)?",
    "hu": r"szerkesztőség|szerkesztő",
    "ro": r"redac[tț]ia(?: .+)?",
    "nl": r"(?:de )?redactie(?: .+)?",
    "sv, da, no": r"redaktionen|redaksjonen",
    "fi": r"toimitus",
    "id": r"redaksi|tim(?: .+)?|redaktur",
    "sq": r"redaksia",
    "sr, hr": r"redakcija|uredništvo|редакција",
    "bg": r"редакция|екип",
    "uk": r"редакція",
    "vi": r"ban biên tập",
    "ko": r"편집부|취재팀|온라인뉴스팀|디지털뉴스팀|입력|수정|등록|승인",
    "ja": r"編集部|公開日?|更新日?|配信",
    "zh": r"无名氏|佚名|匿名|编辑部?|記者|记者|本报讯|本报记者|[发發][布表](?:于|於|时间|時間)?|来源|來源|未知|关注|原创|总篇数",
    "hi": r"डेस्क|संवाददाता",
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
    "es": r"agencia efe|europa press|télam|telam|notimex|prensa latina",
    "pt": r"lusa|agência brasil|estadão conteúdo|folhapress|agência estado",
    "de": r"dpa-afx|apa-ots|epd|kna|sid|keystone-sda|sda",
    "it": r"adnkronos|agi|askanews|lapresse",
    "hu": r"mti",
    "ro": r"agerpres|mediafax|news\.ro",
    "pl": r"pap|polska agencja prasowa",
    "cs, sk": r"čtk|tasr|sita",
    "id": r"antara|kantor berita antara",
    "sr, hr": r"tanjug|beta|hina|fena|танјуг|бета",
    "sv, da, no, fi": r"tt|ritzau|ntb|stt",
    "nl": r"anp",
    "ko": r"연합뉴스|뉴시스|뉴스1",
    "ja": r"共同通信|時事通信",
    "zh": r"新华社|新华网|新華社|中新社|中新网|中央社",
}
AGENCY = {"en": r"agency|news agency", "tr": r"ajansı", "az": r"agentliyi"}  # behind its name
DESKS = {  # written large before an office, behind a name
    "en": r"court|crime|arts?|culture|film|sports?|politic(?:s|al)|business|health|education|science"
    r"|environment|local|community|senior|chief|foreign|features?|investigations?|breaking|digital",
}
OFFICES = {  # of persons, and what bodies are called by
    "en": r"of|for|the|images?|photo\w*|editors?|editorial|writers?|staff|desk"
    r"|correspondents?|reporters?"
    r"|bureau|team|news|today|wires?|officers?|director|professor|president|manager|analysts?|ltd"
    r"|inc|llc|media|group|times|post|press|submitted|posted|updated|magazine|journal|portal|tv"
    r"|radio|agency|service|network|foundation|contributors?|columnists?"
    r"|office|department|ministry|council|committee|commission|clerk|police"
    r"|university|college|institute|schools?|associations?|union|embassy|government"
    r"|administration|cent(?:er|re)|compan(?:y|ies)|corp|corporation|club|society|board"
    r"|authority|secretariat|congress|federation|league|admin\w*|users?"
    r"|webmaster|moderator|website|web|insights|studio|sponsored|editions?"
    r"|newspaper|gazette|tribune|herald|chronicle",
    "de": r"für|landes\w+|bundes\w+|\w*anstalt|\w*amt|gmbh|verlag"
    r"|redaktion|ministerium|zeitung|nachrichten|agentur|verein|universität|pressestelle|stadt",
    "pl": r"grupa|redakcja",
    "az": r"redaksiya\w*|redaktor\w*|müxbir\w*|qəzet\w*|agentli\w*|xəbər\w*",
    "tr": r"muhabir\w*|gazete\w*|ajans\w*|haber(?:ler[iı]?|[iı]|ci\w*)?",
    "ru": r"редакци\w*|корреспондент\w*|редактор\w*|газет\w*",
    "pt": r"para|reda[cç][ãa]o|secretaria|prefeitura|minist[ée]rio|assessoria|ag[êe]ncia"
    r"|c[âa]mara|governo|jornal|not[íi]cias|portal|r[áa]dio|universidade"
    r"|associa[cç][ãa]o|comunica[cç][ãa]o",
    "es": r"redacci[óo]n|ministerio|ayuntamiento|agencia|gobierno|diario|noticias"
    r"|peri[óo]dico|universidad|asociaci[óo]n|comunicaci[óo]n|gabinete",
    "it": r"redazione|ministero|comune|agenzia|governo|giornale|notizie|universit[àa]|associazione",
    "fr": r"pour|r[ée]daction|minist[èe]re|mairie|agence|gouvernement|journal|universit[ée]"
    r"|f[ée]d[ée]ration",
    "nl": r"redactie|ministerie|gemeente|nieuws|krant",
    "hu": r"szerkesztőség|hírek|hírügynökség|újság",
    "ro": r"redac[tț]ia|ziarul|[sș]tiri|agen[tț]ia",
    "cs, sk": r"redakce|redakcia|noviny|zprávy|agentura",
    "id": r"redaksi|berita|kementerian|kantor|dinas|koran",
    "sq": r"gazeta|redaksia|lajme|agjencia",
    "sr, hr": r"redakcija|vesti|vijesti|novine|agencija",
}
ON = {"en": r"on|at", "de": r"am", "fr": r"le"}  # behind a name, before a day
GOES_ON = {  # behind a name
    "en": r"posted|published|updated|special to|for the|follow|email",
    "pt": r"atualizad[oa]|publicad[oa]",
    "es": r"actualizad[oa]",
    "it": r"pubblicat[oa]|aggiornat[oa]",
    "de": r"veröffentlicht|aktualisiert",
    "fr": r"publié|mis à jour",
    "id": r"diterbitkan",
}
IN = {"en": r"in", "fr": r"à"}  # before where a report is from
WITH = {"en": r"with", "fr": r"avec"}  # before an agency
MORE = {  # begins a link to more by or of an author
    "en": r"more|all|about|view|show|see|follow|read|meet|contact|email|e-mail"
    r"|stay|share|sign|subscribe|join|log|get|leave|click|load|learn|listen|watch|related|latest"
    r"|recent|most|download|print|save|copy|next|previous|search|skip|add|continue|connect"
    r"|discover|explore|send|submit|donate|visit|thank",
    "de": r"mehr|alle|über"
    r"|folgen|teilen|jetzt|hier",
    "fr": r"plus|voir|tous|suivre"
    r"|partager|abonnez|lire|inscrivez",
    "es": r"ver|más"
    r"|sigue|síguenos|comparte|compartir|suscríbete|leer|iniciar|únete",
    "ru": r"все|еще|ещё|об авторе"
    r"|подпи\w+|читать|поделиться",
    "tr": r"daha|tüm"
    r"|takip|paylaş|abone",
    "az": r"digər|bütün",
    "ar": r"المزيد|جميع",
    "pt": r"siga|compartilh\w+|assine|leia|saiba|entrar|cadastre|veja|mais",
    "it": r"segui|condividi|leggi|iscriviti|accedi",
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
BEHIND = {  # behind a name, of those who report
    "ko": r"(?:선임|인턴|수습|전문|객원)?기자|특파원|앵커|논설위원|칼럼니스트|아나운서|리포터",
    "ja": r"記者|編集委員|特派員",
    "zh": r"记者|記者|编辑",
    "tr": r"muhabiri?",
}
WRITES = {
    "zh": r"作者|记者|記者|撰文|(?<!\w)文",
    "ja": r"(?<!\w)文|著者|執筆|取材",
    "ko": r"글|작성자",
}  # before a colon
BODIES = {  # within names of papers and bodies
    "zh, ja": r"[网網报報社台臺院部局]|新闻|新聞|编辑|編集|记者|記者|通信|日报|日報",
    "ko": r"뉴스|신문|일보|경제|방송|기자|편집|취재|닷컴|타임|미디어|저널|팀$|부$",
}
EDITED = {  # before the name of one who edited an article
    "en": r"edit(?:ed|ing) by|editor",
    "zh": r"(?:责任)?编辑|責任編輯|校对",
    "ja": r"編集",
    "ko": r"편집",
    "ru": r"редактор",
    "tr": r"editör",
    "id": r"editor|redaktur",
    "es": r"editad[oa] por",
    "pt": r"edição(?: de)?|editad[oa] por",
    "de": r"redigiert von",
}
PICTURED = {  # behind a name, before who made the pictures
    "en": r"(?:\w+\s)?(?:imagery|photo(?:graph)?s?|photography|graphics?|illustrations?|maps?)\s+by",
    "fr": r"photos?\s+(?:par|de)",
    "de": r"fotos?\s+von",
    "es": r"fotos?\s+(?:por|de)",
}
ABOUT = {  # before the name of who wrote an article, below it
    "en": r"about",
    "fr": r"[àa] propos de",
    "de": r"über",
    "es": r"sobre|acerca de",
    "pt": r"sobre",
    "it": r"(?:di più )?su",
}
