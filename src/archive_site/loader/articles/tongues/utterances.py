"""Verbs of direct speech, by language: who stands beside one, next to a quotation, says it.

They are looked for whatever the language of a text, as quotation marks and a name hold them.
"""

SAYS = {
    "en": "said|says|told|tells|asked|asks|added|adds|wrote|writes|replied|replies|answered|answers"
    "|recalled|recalls|remembered|remembers|explained|explains|continued|continues|insisted|insists"
    "|declared|declares|stated|states|noted|notes|argued|argues|warned|warns|concluded|concludes"
    "|remarked|remarks|tweeted|tweets|cried|interrupted|exclaimed|shouted|testified|instructed|assured|assures"
    "|sighs|sighed|murmured|whispered|laughed|laughs|admits|admitted|claimed|claims|believes|pleaded"
    "|emailed|commented|comments|emphasi[sz]ed|stressed|observed|joked|complained|complains|responded",
    "fr": "dit|disait|déclare|explique|expliquait|affirme|ajoute|assure|estime|raconte|témoigne"
    "|souligne|précise|indique|confie|insiste|note|rappelle|lance|répond|confirme|poursuit|conclut"
    "|critique|résume|analyse|plaide|regrette|martèle|évoque|abonde|prévient|écrit|avance|détaille|observe"
    "|souffle|soupire|murmure|accuse|déplore|tranche|s[’']emporte|s[’']exclame|s[’']inquiète|s[’']alarme"
    "|s[’']interroge|tonne|glisse|reconnaît|admet|nuance|ironise|promet|réagit|se souvient|se rappelle"
    "|(?:[mtl][’']|(?:nous|vous|leur|lui) )?(?:a|ont|avait) (?:dit|déclaré|expliqué|affirmé|ajouté|assuré|estimé|raconté|témoigné|souligné"
    "|précisé|indiqué|confié|insisté|rappelé|lancé|répondu|confirmé|conclu|écrit|regretté|plaidé"
    "|prévenu|déploré|averti|promis|reconnu|admis|martelé|dénoncé|réagi|noté|soutenu|accusé|rétorqué|répliqué|lâché|soufflé|tranché)",
    "de": "sagt|sagte|sagen|erklärt|erklärte|betont|betonte|meint|meinte|schreibt|schrieb|kommentiert"
    "|kommentierte|fordert|forderte|ergänzt|ergänzte|berichtet|berichtete|erzählt|erzählte|warnt"
    "|warnte|antwortet|antwortete|erläutert|erläuterte|kritisiert|kritisierte|fügt|fügte",
    "es": "dijo|dice|afirmó|afirma|explicó|explica|señaló|señala|aseguró|asegura|añadió|añade"
    "|declaró|declara|recordó|recuerda|contó|cuenta|reconoció|reconoce|subrayó|subraya|destacó"
    "|destaca|sostuvo|sostiene|respondió|responde|advirtió|advierte|comentó|comenta|lamentó|lamenta|critica|sostenía|decía",
    "pt": "disse|diz|afirmou|afirma|explicou|explica|declarou|declara|contou|conta|acrescentou"
    "|ressaltou|destacou|lembrou|comentou|respondeu|garantiu|escreveu",
    "it": "dice|disse|spiega|spiegò|afferma|sottolinea|racconta|aggiunge|commenta|osserva|scrive"
    "|(?:ha|hanno) (?:detto|dichiarato|spiegato|affermato|sottolineato|raccontato|aggiunto|scritto)",
}
TELLS = {  # of somebody's words for something, wherever the quotation stands
    "en": r"call(?:ed|s|ing)|describ(?:ed|es|ing)|branded|dismiss\w+|accus\w+|vow(?:ed|s)|denounc\w+"
    r"|criticis\w+|criticiz\w+|prais(?:ed|es|ing)|hail(?:ed|s|ing)|claim\w*|saying|sa(?:id|ys?)|put it"
    r"|boast\w*|intimated|pledged|promised|condemn\w+|hop(?:ed|es)|believ(?:ed|es)|reads?|according"
    r"|declar\w+|noting|adding|arguing|warning|suggest\w*|protest\w*|testif\w+|maintain\w*|wrote",
    "fr": r"qualifi\w+|dénonc\w+|accus\w+|fustig\w+|salu\w+|promet\w*|promis\w*|ajoute\w*|jug\w+|selon"
    r"|parl\w+ d[e’']|réclam\w+|demand\w+",
    "de": r"nannte|nennt|bezeichne\w+|beschrieb|wirft|warf|lobt\w*|laut|zufolge|so|verspr\w+|spricht|sprach|gesagt"
    r"|erklär\w+|sagen|sagte\w*|habe|hätten?|werden?|würden?|seien?",
    "es": r"califi\w+|denunci\w+|acus\w+|según|critic\w+|prome\w+|juicio",
    "pt": r"segundo|chamou|criticou|acusou",
    "it": r"secondo|defin\w+|accus\w+",
    "ru": r"вырази\w+|назва\w+|заяв\w+|сообщ\w+|подч[её]ркн\w+|подч[её]ркив\w+|отмет\w+|отмеча\w+"
    r"|осуд\w+|призва\w+|говор\w+|сказа\w+|добав\w+|рассказ\w+|счита\w+|по (?:словам|мнению)|обвини\w+",
    "az": r"bildir\w+|deyi\w+|dedi|söylə\w+|vurğula\w+|qeyd|adlandır\w+|ifadə|hesab",
    "tr": r"bildir\w+|dedi|diye\w*|söyle\w+|belirt\w+|vurgula\w+|kaydet\w+|ifade|nitele\w+|suçla\w+",
    "ar": r"[وف]?(?:قال|أكد|وصف|اعتبر|أعرب|صرح|أضاف|أوضح|أشار|ذكر|دعا|أدان|اتهم)\w*|بأن|إن|وفق\w*|حسب|بحسب",
}
DISPUTES = {  # of what others say, where a colon leads to the words
    "en": "rejected|rejects|denied|denies|disputed|disputes|contested|contests|denounced|denounces"
    "|countered|counters|retorted|retorts|protested|protests|confirmed|confirms|announced|announces",
    "fr": "rejette|dément|conteste|dénonce|nie|réfute|récuse|balaie|réplique|rétorque|proteste|riposte"
    "|annonce|s[’']indigne|s[’']insurge|s[’']étonne|se défend|se félicite|se réjouit"
    "|(?:a|ont|avait) (?:rejeté|démenti|contesté|dénoncé|nié|réfuté|récusé|répliqué|rétorqué|protesté"
    "|annoncé|expliqué)",
    "de": "widerspricht|widersprach|bestreitet|bestritt|dementiert|dementierte|kündigt an",
    "es": "rechazó|rechaza|desmintió|desmiente|negó|niega|denunció|denuncia|anunció|anuncia",
    "pt": "rejeitou|desmentiu|negou|denunciou|anunciou",
    "it": "respinge|smentisce|nega|denuncia|replica|ribatte|annuncia",
}
SAYS_LAST = {  # behind a quotation, before which stands who says it
    "tr": "dedi|demişti|demiştir|demektedir|diyor|denildi|diyerek|(?:diye|şeklinde) (?:konuştu|ekledi|yanıtladı|(?:yanıt|cevap) verdi|anlattı|belirtti"
    "|açıkladı|uyardı|sordu|seslendi|tepki gösterdi|açıklama yaptı)"
    "|(?:ifade|söz|cümle)(?:ler)?ini (?:kullan(?:dı|mıştır|maktadır)|kaydet(?:ti|miştir)|sarf etti)"
    "|değerlendirmesin(?:de bulundu|i yaptı)|açıklamasını yaptı",
    "az": "dedi|deyib|deyir|demişdi|(?:deyə,? )?(?:xatırladıb|vurğulayıb|qeyd edib|söyləyib|bildirib)|deyə,? (?:bildirib|bildirdi|əlavə edib|vurğulayıb|söyləyib|cavab verib"
    "|qeyd e(?:dib|tdi))",
}
SAYS_AMID = {  # in the midst of a quotation, parted by dashes: "«Ушёл, — сказал Иванов. — Давно»"
    "ru": r"(?:сказал|говорил|рассказал|рассказывал|заявил|отметил|подчеркнул|добавил|сообщил|пояснил|объяснил"
    r"|вспоминал|вспомнил|признался|уточнил|возразил|ответил|продолжил|написал)[аи]?"
    r"|(?:счита|полага|утвержда|отмеча|подч[её]ркива|поясня|объясня|рассказыва|вспомина|добавля|замеча|продолжа|вздыха|уточня)ет"
    r"|говорит|пишет|призна[её]тся|уверен[а]?",
}
DOING_LAST = {  # before who speaks: what they do meanwhile: "konuşan"
    "tr": r"eden|[a-zçğıöşü]{3,}(?<![dt])[ae]n",
    "az": r"edən|[a-zçəğıöşü]{3,}(?<![dt])[aə]n",
}
TELLING_LAST = {  # what who speaks tells first, in the words of the text: "söyleyerek"
    "tr": r"(?:belirt|söyle|vurgula|kaydet|kayded|hatırlat|anlat|aktar|bildir|dile getir|ifade ed|dikkat çek)(?:[iıuü]|y)?[ea]rek"
    r"|(?:belirt|hatırlat|anlat)(?:ip|ıp)",
    "az": r"(?:bildir|söylə|vurğula|xatırlat|xatırlad|qeyd ed|diqqətə çatdır)y?[əa]r[əa]k",
}
FROM_LAST = {"tr": "[dt][ae](?:n|ki)", "az": "[dt][aə](?:n|ki)"}  # before who speaks: of what body
OWNERS_LAST = {"tr": "n?[ıiuü]n"}  # whose the office is, set apart
BUT_HE = {"tr": "ise|da|de", "az": "isə|da|də"}  # behind who speaks
NO_NOUN = {  # in small letters before a name: no office
    "tr": "ve|ile|ise|de|da|ki|için|göre|gibi|kadar|sonra|önce|ardından|olarak|bu|o|bir|ya|veya",
    "az": "və|ilə|isə|də|da|ki|üçün|görə|kimi|qədər|sonra|əvvəl|ardınca|olaraq|bu|o|bir|ya",
}
CASES_LAST = {  # endings of words that are not who speaks, but where, when, to whom
    "tr": r"[dt][ae]n?|[ıiuü]n[ae]|[ae]r[ae]k|l[ae]r[ıiae]",
    "az": r"[dt][aə]n?|[ıiuü]n[aə]|[aə]r[aə]k|l[aə]r[ıiaə]",
}
HIMSELF = {  # between a verb and who speaks
    "en": "for (?:his|her) part, ",
    "fr": "quant à (?:lui|elle),? |pour sa part,? |de son côté,? |à son tour,? |encore |aussi ",
    "de": "auch |dazu |hingegen |etwa |zum Beispiel ",
    "es": "por su parte,? |también ",
    "pt": "por sua vez,? |também ",
    "it": "invece |anche |da parte sua,? ",
}
TO_WHOM = {  # of these, those behind which stands to whom it is said
    "en": "told|tells|asked|asks|assured|assures|instructed|answered|answers",
}
ARTICLES = {  # parted from the noun
    "en": "the|an?|another|one",
    "fr": "le|la|les|une?",
    "de": "der|die|das|ein|eine",
    "es": "el|la|los|las|un|una",
    "pt": "os?|uma?",
    "it": "il|lo|la|gli|uno?|una",
}
WITHIN = {  # within a name, in small letters
    "en": "of|for|the|and",
    "fr": "de|du|des|la|le",
    "de": "von|von der|von den|vom|zu|zur",
    "es": "de|del|los|las|y",
    "pt": "da|do|dos|das",
    "it": "di|della|dello|dei|degli",
    "nl": "van|ten",
    "ar": "al|bin|ibn|bint",
}
HOW = {  # in small letters, no noun
    "en": r"\w+ly|later|again|once|also|then|first|never|who|that|which|he|she|they|it|we|i|to|in|on|at|from"
    r"|with|by|what|how|as|when|after|before|during|about|into|thinks?|thought|knows?|knew"
    r"|would|could|should|will|might|must|may|can|has|have|had|is|are|was|were|be|do|does|did|not",
    "fr": r"\w+ment|aussi|encore|il|elle|ils|elles|on|qui"
    r"|a|ont|avait|avaient|est|sont|était|étaient|ne|pas|se",
    "de": r"er|sie|es|dazu|auch|weiter|man|wir|ich|jemand|später",
    "es": r"\w+mente|también|él|ella",
}
ONLY = {  # begin no speaker, with a capital at the beginning of a sentence
    "en": "He|She|They|It|We|I|You|This|That|These|Those|What|Who|When|Where|Why|How|There|Here|And"
    "|But|So|As|AS|If|In|On|At|For|To|Of|After|Before|While|Then|Later|One|Some|Many|His|Her|Their|My"
    "|Our|No|Not|Nobody|Everyone|Someone|According|Yesterday"
    "|Today|Tomorrow|Tonight|Last|Earlier|Meanwhile|However|Still|Yet|Though|Although|Since|Because"
    "|Once|Finally|Also|Even|Perhaps|Until|Again|Now|Soon|Recently|Asked|Speaking|Writing|Never|Both"
    "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Afterwards?|Nor|Or|Other|Another|People|Sources?",
    "fr": "Il|Elle|Ils|Elles|On|Je|Nous|Vous|Tu|Ce|Cela|Ça|Qui|Que|Quand|Mais|Et|Puis|Ainsi|Comme"
    "|Selon|Pour|Dans|En|Après|Avant|Son|Sa|Leur"
    "|Hier|Aujourd[’']hui|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Enfin|Aussi|Encore",
    "de": "Er|Sie|Es|Wir|Ich|Ihr|Man|Das|Dies|Dieser|Diese|Was|Wer|Wie|Und|Aber|So|Weiter|Dazu|Dann"
    "|Später|Jemand|Sein|Seine|Ihre|Manche|Viele"
    "|Gestern|Heute|Morgen|Jetzt|Auch|Doch|Denn|Nun|Montag|Dienstag|Mittwoch|Donnerstag|Freitag",
    "es": "Él|Ella|Ellos|Yo|Se|Lo|Esto|Eso|Que|Quien|Pero|Así|Como|Según|Su|Y|Ayer|Hoy|También|Ahora",
    "pt": "Ele|Ela|Eles|Elas|Eu|Isso|Mas|Como|Segundo|Seu|Sua",
    "tr": "O|Bu|Şu|Onlar|Kendisi|Biri|Bir|Herkes|Kimse|Sonra|Önce|Ardından|Dün|Bugün|Ancak|Ama|Fakat"
    "|Ayrıca|Hatta|Çünkü|Nitekim|Üstelik|Daha|Ve|Ya|Peki|Evet|Hayır|Artık|Şimdi|Yine",
    "az": "O|Bu|Onlar|Özü|Biri|Bir|Hamı|Sonra|Əvvəl|Dünən|Bu gün|Ancaq|Amma|Lakin|Həmçinin|Hətta|Çünki"
    "|Və|Ya|Bəli|Xeyr|Artıq|İndi|Yenə",
    "it": "Lui|Lei|Loro|Io|Si|Questo|Ma|Come|Secondo|Suo|Sua",
}
