"""Words by which it is told that a film was shown, that it was not, and where; by language."""

SHOWN = {  # verbs that say so whatever their tense; patterns
    "en": r"(?:was|were|been|be|being|is|are)(?: (?:first|also|then|again|later|publicly|recently|to be)){0,2} (?:shown|screened)(?! (?:in the (?:film|documentary)|on (?:up|any|all|other|your|the (?:screen|map))|as|how|that|to (?:be|have)|\w+ing)\b)"
    r"|(?:first|later|again|also) (?:shown|screened)"
    r"|(?:was|were|be|been) (?:later |first |also |then )?(?:broadcast|aired)|goes on show"
    r"|screens (?:at|in|on)|showings?|screenings?",
    "az": r"nümayiş (?:etdir|olun|edil)\w*|göstəril(?!ir|diyi|ən)\w+|təqdim (?:olun|edil)\w*",
    "ru": r"увидят|увидели|посмотрят|показали|показан[аоы]?|показывали|покажут|демонстрир\w+"
    r"|продемонстрирова\w+|показ(?:а|е|у|ы|ом|ов|ами|ах)?",
    "tr": r"gösterecek\w*|gösteril(?!iyor|en|diği)\w+|gösterim\w*|izleyici(?:y)?le buluş\w+"
    r"|izlenebilecek|izleyici karşısına çık\w+|ilk kez gösteril\w+",
    "fr": r"projetée?s?|projections?"
    r"|(?:sera|seront|a été|ont été|est|sont) (?:\w+ )?(?:montrée?s?|présentée?s?)"
    r"|présentera",
    "ar": r"[وفس]{0,2}(?:يُ?|تُ?)?عُ?رضت?|(?:ال|لل|بال|و|وال)?عرض|عرضاً?|عروض|عرضه|عرضها|العروض",
}
AGAIN = {  # that it is the film before of which a sentence without the word tells
    "en": r"screenings?|showings?|(?:it|which) (?:was|will|is|has|had)|its (?:first |next )?premiere",
    "az": r"nümayiş(?:i|lər|ləri|də|dən)|növbəti nümayiş",
    "ru": r"показ(?:а|е|у|ы|ом|ов|ами|ах)?|е(?:го|ё) (?:увидят|покажут|показали)",
    "tr": r"gösterim\w*",
    "fr": r"projections?|(?:il|elle) (?:sera|a été|avait été|est)",
    "ar": r"العرض|العروض|عرضه|عرضها|عرض خاص",
}
NOT_SHOWN = {  # that it was not, that it may not have been, that it is asked
    "en": r"(?:was|were|is|are|has|have|had|did|does|do|will|would|could)(?:n[’']t| not| never)"
    r"|(?:could|might|should) have been|never (?:been )?(?:shown|screened|aired)"
    r"|cancel\w+|called off|postponed|banned|refus\w+|denied|would have been"
    r"|no (?:screening|showing|cinema|channel)",
    "az": r"(?:göstəril|et(?:diril|il)|ol(?:un)?|veril|edil|keçiril|yayımlan|baş tut)m[əa](?:y|d|m|z)\w*"
    r"|ləğv\w*|qadağan\w*|təxirə|imtina\w*",
    "ru": r"не (?:был[аио]? )?(?:показ|покаж|демонстр|состо|трансл|прош|пройд|вышл|вышел|пуст|разреш)\w*"
    r"|отмен\w+|запре[тщ]\w+|сорва\w+|перенес\w+|отказ\w+",
    "tr": r"(?:gösteril|ol|veril|yayınlan|yayımlan|izlen|yapıl|düzenlen)(?:e)?m[ea](?:d|m|z|yec|yac|yen)\w*"
    r"|iptal\w*|yasak\w*|ertelen\w*|reddet\w*",
    "fr": r"n(?:e |[’'])(?:\w+[’' ]){0,3}?(?:pas|jamais|plus|aucune?)"
    r"|aucune? (?:projection|chaîne|salle)|annul\w+|interdi\w+|report[ée]e?s?|refus\w+"
    r"|aurait été",
    "ar": r"[وف]?(?:لم|لن|لا) [يت]\w+|إلغاء|أُ?لغي\w*|منع\w*|تأجيل|تأجل\w*|رفض\w*",
}
MINUTES = {  # behind how many a film has
    "en": r"min(?:ute)?s?\.?|['’′]",
    "fr": r"mn",
    "ru": r"мин(?:\.|ут\w?)?",
    "az": r"dəq(?:\.|iqə)?",
    "tr": r"dk\.?|dakika",
    "ar": r"دقيقة|دقائق",
}
NOT_HELD = {  # that what is told to be remembered or given was not
    "en": r"(?:was|were|is|are|will be|be)(?:n[’']t| not| never) (?:held|planned|organi[sz]ed|marked|given)"
    r"|no (?:commemorat\w+|ceremon\w+|vigil|memorial|requiem|award)s?|cancel\w+|called off|postponed",
    "fr": r"n(?:e |[’'])(?:\w+[’' ]){0,3}?(?:pas|jamais|plus)|aucune? (?:cérémonie|commémoration|hommage|prix)"
    r"|annulée?s?|interdite?s?|reportée?s?",
    "ru": r"не (?:был[аио]? )?(?:планир|состо|провод|провел|пров[её]д|пройд|прош|организ|намеч)\w*"
    r"|отмен(?:ил|ен|ён)\w*|запре[тщ]\w+",
}
COMPARED = {  # before a film that is only spoken of
    "en": r"like|unlike|as|than|compared|comparison|reminiscent|recalls|similar",
    "az": r"kimi|müqayisə\w*|fərqli|bənzə\w+|nisbətən",
    "ru": r"как|подобно|сравн\w+|похож\w*|напомина\w+|чем|отличие",
    "tr": r"gibi|kıyas\w*|benze\w+|karşılaştır\w+|kadar|farklı",
    "fr": r"comme|compar\w+|contrairement|que|rappelle|semblable",
    "ar": r"مثل|كما|مقارنة|بخلاف|يشبه",
}
WHEN = {  # begins a clause on a film that was known before
    "en": r"when|if",
    "az": r"əgər",
    "ru": r"когда|если|после того",
    "tr": r"eğer",
    "fr": r"quand|lorsqu\w*|si|depuis que",
    "ar": r"عندما|حين|إذا|لو",
}
ABOUT = {  # what follows, or in Turkic languages what stands before, is not where it was shown
    "en": r"about(?! \d)|on sale|available|on the|dedicated|devoted|tell\w*|based|filmed|shot"
    r"|made|produced|directed|born|died|killed|who|whose|which|that|where|said|told|lived"
    r"|living|works?|worked|from|by the|following|after|since|marking|commemorating|titled",
    "az": r"bəhs ed\w+|həsr olun\w+|haqqında|barədə|anlad\w+|çəkil\w+|törədil\w+|baş ver\w+"
    r"|istehsal\w*|doğul\w+|anadan|yaşa\w+|həlak\w*|öldürül\w+|olmuş|olan|\w+ğı|\w+diyi"
    r"|dair|bağlı|işlə\w+|vəfat",
    "ru": r"об?|про|(?:сказа|сообщи|заяви)л\w*|посвящ\w+|рассказ\w+|снят\w+|снял\w*|созда\w+"
    r"|основан\w*|роди\w+|погиб\w*|убит\w*|котор\w+|где|жив\w+|скончал\w+|умер\w*"
    r"|произо\w+|случи\w+|живущ\w+|учил\w+|работа\w+|из|от|после|памят\w+",
    "tr": r"yay[ıi][nm]lanan|söyleşi\w*|röportaj\w*|anlatan|konu al\w+|konu ed\w+|hakkında"
    r"|ilişkin|yaşanan|yaşayan|meydana gel\w+|çekil\w+|olan|doğ\w+|ölen|hayatını"
    r"|öldürül\w+|ilgili|dair|\w+(?:di|dı|du|dü|ti|tı|tu|tü)ğ[iıuü]\w*|çalış\w+",
    "fr": r"(?:a|ont) (?:dit|déclaré|annoncé|indiqué|expliqué|affirmé)|sur|consacrée?|racont\w+"
    r"|qui|que|dont|où|tournée?|réalisée?|née?|morte?|après|depuis|produite?|retra[cç]\w+"
    r"|évoqu\w+|dédiée?|décédée?|vivant|vit|catastrophe|massacre",
    "ar": r"عن|حول|الذي|التي|الذين|حيث|يتناول|تتناول|يروي|يحكي|ولد|ولدت|توفي|بعد أن|إن|أن|صور"
    r"|صوّر|أنتج|إنتاج|ل?(?:كارثة|مجزرة|مذبحة)|[لو]?(?:ال)?(?:مجازر|أحداث|ذكرى)",
}
ANOTHER = {  # ends a clause on something else, before that on what took place
    "az": r"(?!keçiril|düzənlən|toplaş|yığış|ol(?:du|ub|un)|(?<!dəfn )ed|et)\w{2,}"
    r"(?:[dt][ıiuü]|[ıiuü]b|m[ıiuü]ş(?:d[ıiuü]r)?)(?:[kqmn]|l[aə]r)?(?:,| və)",
    "tr": r"(?!düzenlen|yapıl|gerçekleş|topla|katıl|ol(?:du|muş)|ed|et)\w{2,}"
    r"(?:[dt][ıiuü]|m[ıiuü]ş(?:t[ıiuü]r?)?|yor)(?:[kmn]|l[ae]r)?(?:,| ve)",
}
SAYING_THAT = {"az": "ki", "tr": "ki"}  # behind it stands what somebody says, not when it was shown
AT = {  # before the name of a place; languages with a case for it have none
    "en": r"(?:in|at|(?:filled|packed)(?= the))\s(?:the\s)?(?:(?:city|town|village|port|capital)\sof\s)?",
    "fr": r"(?:(?:à|au|dans|en)\s(?:(?:la|le|les)\s|l[’'])?|aux\s)(?:ville\sde\s)?",
    "ru": r"(?<!\w)(?:во?|на)\s(?:(?:городе|городке|столице|селе|посёлке)\s)?",
}
AT_SOMEBODY = {"en": r"at\s"}  # before somebody's name too
NOT_THERE = {"en": "not|never", "fr": "pas|jamais|non", "ru": "не"}  # right before these
BEHIND = {  # what may stand behind the name of a place
    "en": r"on|in|at|and|for|before|last|this|next|to|with|where|when|after|by|during|as"
    r"|yesterday|today|tonight|tomorrow|attended"
    r"|organized|organised|hosted|followed|but|while|the|a|an|from|is|was|will|monday"
    r"|tuesday|wednesday|thursday|friday|saturday|sunday",
    "fr": r"le|la|les|l|devant|en|à|au|dans|et|pour|avant|lors|par|avec|sous|où|ce|cette|puis"
    r"|hier|demain|ou|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prévue?|est|a"
    r"|sera",
}
PARTED = {  # the first part of a name, before one with an ending
    "az": r"Nyu|Los|San|Las|Yeni|Santa|Əbu|Tel",
    "tr": r"New|Los|San|Las|Yeni|Santa|Abu|Tel|Kuala|Buenos|Rio|Hong",
}
NO_PLACE = {  # begins with a capital behind "in", and is none
    "en": r"(?:English|French|Russian|German|Spanish|Arabic|Turkish|Azerbaijani|Armenian|Italian|Ukrainian|Georgian|Persian|Chinese|Japanese|Portuguese|Polish|Greek|Hebrew|Kurdish|Hindi|Korean|Dutch)(?! [A-Z])"
    r"|Parliament|Congress|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas"
    r"|Easter|Part|Act|Chapter|(?:St|Mt|Ft)$|I|It|Dr|Mr|Mrs|Ms|Prof",
    "fr": r"M|Mme|Mlle|Dr|Noël|Pâques|V[OF]|VOST\w*|(?:Janv|Févr)ier|Mars|Avril|Mai|Juin|Juillet"
    r"|Août|(?:Septem|Octo|Novem|Décem)bre",
    "ru": r"Интернет\w*|Рождеств\w*|Пасх\w*|Сет[ьи]\w*|Facebook|YouTube",
    "az": r"Film\w*|Tədbir\w*|Mərasim\w*|Son\w*|Layihə\w*|Facebook|YouTube",
    "tr": r"Film\w*|Belgesel\w*|Tören\w*|Facebook|YouTube|Twitter|Instagram",
}
FIRST = {  # a word with a capital that begins a sentence, before the name of a place
    "tr": r"Film|Belgesel|Dün|Bugün|Yarın|Gösterim|Etkinlik|Program|Gala|Açılışta|Açılış|Ayrıca"
    r"|Daha|Sonra|Son|İlk|Önce",
    "az": r"Film|Dünən|Bu|Sabah|Lent|Tədbir|Nümayiş|Daha|Sonra|İlk|Son|Həmin|Ötən",
}
OF_HOUSE = {  # words that go on in small letters behind a house
    "ru": r"(?:Доме|Музее|Дворце|Центре|Театре|Клубе|Институте|Библиотеке|Школе|Академии|Доме-музее)(?=\s)",
}
OF_HOUSE_BEHIND = {
    "ru": r"(?:кино|культуры|искусств|молод[её]жи|актёра|актера|учёных|ученых|учителя|журналистов|офицеров|писателей|книги|печати|истории|истории города)"
}
HOUSE = {  # a noun for a house in small letters, with what it is called
    "fr": r"(?:salle des fêtes|cinéma|théâtre|salle|médiathèque|bibliothèque|auditorium|centre culturel)(?:\s(?:de\s|du\s|d[’']|le\s|la\s|Le\s|La\s)?{name})",
    "ar": r"(?:مركز|المركز|قاعة|دار|متحف|المتحف|جامعة|معهد|المعهد|نادي|مسرح|المسرح|قصر|مكتبة|المكتبة|سينما|الأوبرا|مدرج)(?:\s(?!ب|في|يوم|مساء|صباح|أمس|غدا|اليوم|الفيلم|فيلم|بحضور|وسط|ضمن|خلال|يعرض|تعرض|عرض)[^\W\d]+){1,4}",
}
TOWN_BEHIND = {"ar": r"\sب(?P<town>[^\W\d]{3,})"}  # behind a house
TOWN = {  # a town where no capitals tell it, by what stands before and behind
    "ar": r"(?<!\w)(?:و?في\s(?:مدينة\s|العاصمة\s|بلدة\s)?|شهدت\s(?:مدينة\s|العاصمة\s)?)(?P<town>[^\W\d]{3,})(?=\s*(?:[،.؟!؛]|$|يوم|مساء|صباح|ظهر|أمس|غدا|اليوم|في(?!\w)|وفي(?!\w)|ضمن|بحضور|خلال|قبل|بعد|وسط|بمشاركة|العرض الأول|الفيلم(?!\w)|فيلم(?!\w)|عام|سنة|\d))",
}
NO_TOWN = {  # behind "in", and none
    "ar": r"إطار|وقت|نهاية|بداية|عدد|حضور|عام|شهر|يوم|هذا|هذه|ذلك|تلك|كل|أي|أول|آخر|مهرجان|مساء"
    r"|صباح|القاعة|المدينة|العاصمة|البلاد|التلفزيون|المهرجان|السينما|الساعة|الفيلم|فيلم"
    r"|النهاية|البداية|الوقت|العالم|الخارج|الداخل|المساء|الصباح|تمام|سياق|مقر|حفل|الحفل"
    r"|المسابقة|مسابقة|الافتتاح|الختام|افتتاح|ختام|السنوات|التسعينيات|الكارثة|المنجم|الحرب"
    r"|الماضي|المستقبل|الواقع|المقابل|الصالات|صالات|دور|القرن|الأفلام|قاعات|جميع|عدة|مدن"
    r"|دول|بلدان|الأسبوع|العام|الشهر|الليلة|المركز|المسرح|المتحف|المعهد|الجامعة|النادي"
    r"|المكتبة",
}
SCREENED = {  # right before a title, and right behind it: that it is a film's
    "en": (
        r"(?:screening|showing)s? of(?: (?:his|her|their|the))?",
        r"directed by|(?:(?:was|were|had been|has been|will be|is to be) (?:\w+ ){0,2}?screened)",
    ),
    "ru": (r"показ\w? (?:кино)?ленты", r"(?!)"),
    "fr": (
        r"projections? (?:de|du)",
        r"(?:signé|réalisé) par|(?:a été|avait été|sera|fut|était) (?:\w+ )?projetée?",
    ),
}
ARTICLE = {"en": r"an? |the ", "fr": r"une? |le |"}  # between a title and what it is called
FILM_OF = {  # behind the word film, where it is what the title before is called
    "en": r"about|by|on|of|that|which|directed|made|from|was|will|is|has|in|telling|dedicated",
    "fr": r"d|de|du|sur|consacré|qui|réalisé|signé|a|sera",
    "ru": r"о|об|режисс[её]ра|про|посвящ\w+",
}
FILLED = {"en": r"(?:filled|packed)\s(?:the\s)?"}  # before a place, whatever stands before that
TOWARDS = {  # between a place and what took place there
    "en": r"[^,;.]{0,30}\sfor\s[^,;.]{0,25}",
    "fr": r"[^,;.]{0,30}\s(?:pour|lors)\s[^,;.]{0,25}",
}
LISTED = {  # between the names of places
    "en": r",\s(?:and\s)?|\sand\s",
    "fr": r",\s(?:et\s)?|\set\s",
    "ru": r",\s|\s(?:и|а также)\s(?:во?\s)?",
}
DECLINED = frozenset(["ru"])  # the first case of a place can't be told from another
HOUR = {"ar": r"الساعة", "az": r"saat", "tr": r"saat"}  # that an hour is told
