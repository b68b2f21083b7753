"""French."""

from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import fr_sayers

TONGUE = Tongue(
    code="fr",
    months=(
        *("janvier|janv\\.", "février|fevrier|févr?\\.", "mars", "avril|avr\\.", "mai", "juin"),
        *("juillet|juil\\.", "août|aout", "septembre|sept\\.", "octobre|oct\\.", "novembre|nov\\."),
        *("décembre|decembre|déc\\.",),
    ),
    seasons=("printemps", "été", "automne", "hiver"),
    day_forms=(
        "(?:dans )?(?:la )?(?:nuit )?(?:du |des |les )?{d}(?:er)? (?:au|et) {D} {m},? {y}",
        "(?:du |des |les )?{d}(?:er)? ?[-–—] ?{D} {m},? {y}",
        "(?:du )?{d}(?:er)? {m} (?:au|et) {D} {M},? {y}",
        "(?:le )?{d}(?:er)? {m},? {y}",
        "{m},? {y}",
    ),
    relative={
        "l[’']an dernier": -1,
        "l[’']année dernière": -1,
        "cette année": 0,
        "l[’']année prochaine": 1,
    },
    decade="années {y}",
    year_forms=(
        "(?:l[’'])?{s} (?:de )?{y} ?[-–—/] ?{Y}",
        "(?:au |à la )?(?:début |fin )?des {decade}||(?:à la fin|au début) de(?: l[’']année)? {y}",
    ),
    numbers={
        **{
            "une?": 1,
            "deux": 2,
            "trois": 3,
            "quatre": 4,
            "cinq": 5,
            "six": 6,
            "sept": 7,
            "huit": 8,
        },
        **{
            "neuf": 9,
            "dix": 10,
            "onze": 11,
            "douze": 12,
            "treize": 13,
            "quatorze": 14,
            "quinze": 15,
        },
        **{"seize": 16, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60},
        **{"quatre[- ]?vingts?": 80, "cents?": 100, "mille": 1000, "millions?": 1_000_000},
    },
    ordinals={
        **{"premi(?:er|ère)": 1, "deuxième": 2, "troisième": 3, "quatrième": 4, "cinquième": 5},
        **{
            "sixième": 6,
            "septième": 7,
            "huitième": 8,
            "neuvième": 9,
            "dixième": 10,
            "quinzième": 15,
        },
        **{
            "vingtième": 20,
            "vingt-cinquième": 25,
            "trentième": 30,
            "quarantième": 40,
            "cinquantième": 50,
        },
    },
    ordinal_mark="(?:er|ère|ème|e|è)",
    joining=r"(?:[\s-]+et[\s-]+|[\s-]+)",
    vague=r"(?:plusieurs|quelques) (?:milliers|centaines|dizaines)|la moitié(?= d(?:es|e nos|e leurs)(?!\w))|un (?:bon |petit )?millier|(?:des )?(?:dizaines|centaines) de milliers|(?:des )?milliers|(?:des )?centaines|(?:des )?dizaines|une (?:cent|diz|vingt|trent|quarant|cinquant|soixant)aine|(?:des )?millions",
    before={
        **{
            "plus de": "more-than",
            "plus": "more-than",
            "plus d[’']": "more-than",
            "au-delà de": "more-than",
        },
        **{
            "au moins": "at-least",
            "pas moins de": "at-least",
            "jusqu[’']à": "up-to",
            "au plus": "up-to",
            "pas plus de": "up-to",
            "pas plus d[’']": "up-to",
        },
        **{
            "environ": "about",
            "quelque": "about",
            "quelques": "about",
            "près de": "nearly",
            "presque": "nearly",
        },
        **{"autour de": "about", "approximativement": "about"},
    },
    link=r"de la|de l[’']|du|des|de|d[’']",
    of_those=r"des|d[’']entre les|parmi les|de ces|sur les",
    being=r"étaient|sont|furent",
    of_whom=r"d[’']entre (?:eux|elles)",
    between=(r"entre|de", r"et|à"),
    percent=r"[ \u00a0\u202f]?%| pour ?cent\b",
    range_=r" ?[-–—] ?| à | ou ",
    labels=r"n[°ºo]\.?|numéro|page|p\.|pp\.|chambre|salle|bureau|bâtiment|chaîne|article|chapitre|rue|tél\.?|fax|résolution|étage|âgée?s? de|épisode|tome|vol\.|[$€£¥₽₼]",
    people=r"personnes?|civils?(?: azerbaïdjanais)?|habitants?|citoyens?|villageois|azerbaïdjanais(?:es)?|azéris?|arméniens?|turcs|juifs|russes|otages|captifs|prisonniers|réfugiés|déplacés"
    r"|victimes?|soldats?|militaires?|survivants?|morts|blessés|disparus|spectateurs|participants|étudiants|élèves|invités|âmes|ouvriers?|ouvrières|mineurs de fond|travailleurs|employés|enseignants?(?:-chercheurs?)?|chercheurs?|secouristes?|vies|journalistes|médecins|passagers|témoins|rescapés|pompiers|marins"
    r"|manifestante?s|policiers|policières|gendarmes|sauveteurs|terroristes|combattants|assaillants|sans-abri"
    r"|éborgnée?s|interpellée?s|détenus|lycéens|touristes|étrangers|migrants|pèlerins|automobilistes|grévistes|adolescente?s"
    r"|corps(?! (?:de (?:métier|bâtiment|ferme|garde|ballet)|d[’'](?:armée|élite|état)|diplomatique|électora|enseignant|célest|de l[’'])\w*)",
    groups={
        "infants": r"nourrissons?|bébés?",
        "children": r"enfants?|mineurs",
        "women": r"femmes?",
        "men": r"hommes?",
        "elderly": r"personnes âgées|vieillards?|vieux|aînés",
    },
    families=r"familles?|foyers",
    things=r"pays|parlements?|états|résolutions?|villages?|districts?|villes?|localités|régions|provinces|hectares?|maisons|bâtiments|écoles|hôpitaux|mosquées|églises|monuments|cimetières|organisations|kilomètres carrés|km²",
    territory=r"territoires?|terres|population|superficie",
    years=r"ans|années?|décennies",
    years_round=(
        r"(?:il y a|depuis|en|dernières|derniers|voici|ces|pendant)",
        r"(?:après (?=l[ae’']|ce|son|sa)|depuis|se sont écoulé|ont passé|auparavant)",
    ),
    years_not=r" (?:de prison|de réclusion|d[’']expérience|d[’']emprisonnement)",
    anniversary=r"anniversaires?",
    stop=r"de|du|des|d|le|la|les|un|ont|a|avait|avaient|sont|était|étaient|été|furent|fut|qui|que|dont|où|dans|en|à|au|aux|par|pour|avec|sans|sur|et|ou|mais|après|avant|depuis|lors|encore|leurs?|son|sa|ses|ce|ces|cette|il|elle|ils|elles|ne|n[’']\w+|se|pas|plus|vivaient|sous",
    following=r"azerbaïdjanais(?:es)?|azéris?|arméniens?|innocents?|innocentes?|civils?|âgées?|turcs?|vivants?",
    article=r"(?:les |des |de |l[’'])?",
    plural=r"s",
    how=r"gri[èe]vement|gravement|l[ée]g[èe]rement|s[ée]rieusement",
    and_="et",
    including=r"dont|parmi (?:eux|elles|lesquels|lesquelles)|y compris|notamment",
    of_them=r"parmi (?:eux|elles|les (?:morts|victimes|tués|personnes tuées))|dont|au nombre des",
    small=r"les|ces|tous les|toutes les|chacun des|l[’']une? des|ses|leurs",
    one_in=r"(?:une?|deux|trois|\d+)(?: \w+)? sur",
    changing=r"passée?s?|augmenté\w*|monté\w*|grimpé\w*|baissé\w*|tombé\w*",
    listener_first=r"^(?:à (?:la |l[’'])?|aux? )\S+ (?=(?:l[ea] |l[’'])\w|[A-ZÉ])",
    listener=r"(?<=\w) (?:au|aux|à la|à une?|à des|à l[’'])\s?(?:journa(?:l|ux|listes?)|presse|quotidien"
    r"|hebdomadaire|magazine|site|micro|correspondant|reporters?|m[ée]dias?|cha[iî]ne|radio"
    r"|t[ée]l[ée]vision|agence|AFP)(?: .*)?$",
    listener_named=True,
    telling_of=r"(?:regrett|déplor)(?:e|ent|é|ait) qu[e’']|(?:relev|constat|signal|établ)(?:é|i) que|(?:il|elle) (?:qualifie|dénonce|y voit)|pour (?:les? |la |l[’'])(?:gouvernement|familles|autorités|mairie|police|opposition|syndicats?|proches)(?=,? \d)"
    r"|aux? dires? d\w*|à en croire|de l[’']aveu|dit|disent|affirm\w+|déclar\w+|annonc\w+|rappel\w+|soulign\w+|estim\w+|indiqu\w+|précis(?:é|e|ent)|racont(?:é|e|ent)|selon|auraient|aurait|rapport(?:e|ent)"
    r"|fait état|assur(?:é|e|ent|ait)|expliqu\w+|d[’\']après"
    r"|parl(?:e|ent|ait|aient) d[e’']|avanc(?:e|ent|ait) (?:une?|le|la|les|\d)|chiffr(?:e|ent|ait)|évalu(?:e|ent|ait|ée?s?)"
    r"|dénombr(?:e|ent|ait|é)|recens(?:e|ent|ait|é)|soutien(?:t|nent)|prétend\w*|répèt(?:e|ent)|répété|évoqu(?:e|ent)|répond(?:ent)?|répliqu\w+|réplique|(?:lui|elle|eux|elles),? (?:en )?compt(?:e|ent|ait)"
    r"|(?:du|au) point de vue d\w*|aux yeux d\w*|(?-i:À|De) (?:son|leur) (?:propre )?(?:avis|aveu)"
    r"|pour (?-i:(?:(?:M\.|Mme|Me|Dr|le|la) ?)?(?:[a-zé]+ )?[A-ZÉÈ][\w’'.-]+(?: (?:de |d[’'])?[A-ZÉÈ][\w’'-]+)+)(?=, (?:plus de |environ |près de |au moins )?\d)"
    r"|pour (?:la|le|les|l[’'])\s?(?:police|familles|ministère|gouvernement|autorités|comité|organisateurs|armée|mairie|préfecture|parquet|maire|commission|ministre|historienn?e?|association|conseil|présidente?|directeur|directrice)",
    turning=r";|\b(?:tandis|alors) que|[,—–-][»”\"]? (?:mais|tandis que|alors que|cependant|en revanche)",
    denying=r"n[’'](?:a|ont|avait|avaient) pas confirmé|ne confirm(?:e|ent) pas|rumeurs?|ni [^.;:]{1,60}? ni|dout(?:e|ent|ait) que|(?:en|aucun) doute|aucune preuve|(?:est|serait) faux|faux que|à tort|en cause le|contest(?:e|ent|é)|(?:n[’']est|ne sont|n[’']était) pas une? |rejett?e(?:nt)?|réfut\w+|démen(?:t|ti|tent|tie|tis)|nient? (?:que|avoir)|nié (?:que|avoir)|pourrai(?:t|ent)|auraient pu",
    topics={
        "families": r"(?:entièrement|totalement|complètement) (?:exterminé|décimé|anéanti|massacré|détruit)\w*",
        "one-parent": r"perdu (?:un|l[’']un) (?:de leurs|des deux|de ses|de leur)? ?parents?",
        "both-parents": r"(?:leurs|les|ses) deux(?: parents)?|orphelins? de père et de mère",
        "killed": r"tuée?s?|tuer|assassin\w+|massacr\w+|extermin\w+|mortes?|morts?|décès|péri(?:e?s?|r|t|rent|ssent|ssaient)|exécuté\w*|co[uû]t\w* la vie|perd\w* la vie|vies? (?:perdue|fauchée)s?|abattu\w*|tombés",
        "wounded": r"blessée?s?|éborgnée?s?|mutilé\w*|estropié\w*",
        "captive": r"otages?|captur\w+|captifs|prisonni\w+|emprisonn\w+|enlevée?s|kidnapp\w+|détenus?",
        "missing": r"disparu\w*|sort|inconnu\w*|introuvables?",
        "displaced": r"déplacée?s?|expuls\w+|chassé\w*|réfugiée?s?|déport\w+|évacué\w*|sans-abri|fui\b|fuir|foyers?",
        "inhabitants": r"vivaient|habitaient|population|comptait|peuplé\w*",
        "occupied": r"occup\w+|détrui\w+|rasé\w*|brûlé\w*|incendi\w+|libér\w+",
        "recognized": r"résolutions?|reconnu\w*|adopté\w*|condamn\w*",
        "joined": r"rejoint|particip\w+|assist\w+|rassembl\w+|signé\w*|réun\w+|défilé|manifesté",
    },
    doing={
        "killed": r"(?:a|ont) (?:déjà )?tué|tuant|la mort de|décès de",
        "wounded": r"(?:a|ont) (?:déjà )?blessé|et (?:en (?:a|ont) )?blessé|blessant",
    },
    whole=r"(?:sur|parmi) (?:les|ses|leurs)|des",
    toll=r"nombre des? (?:morts|victimes|tués|blessés|disparus)(?: est(?: de)?| s[’']élève à| atteint| ne dépasse pas)?|bilan (?:est de|de|s[’']élève à|atteint)",
    terms=r"génocides?|massacres?|tragédies?|guerre|conflit|crimes?|pogroms?|tuerie|carnage|événements",
    strong=r"génocides?|massacres?|tragédies?|pogroms?|tuerie|carnage|crimes? de guerre|crimes? contre l[’']humanité|nettoyage ethnique|déportations?|atrocités?|agression",
    common=r"événements|crimes?",
    pointing=r"(?<!\w)(?:(?:les|le|ces|ce|aux|des|leurs?|ses) |[ld][’'])(?:[a-zéèêà-]+ ){0,2}$",
    term_of=r"(?:commis )?(?:à|de|du)",
    deeds=r"massacrée?s?|exterminée?s?|assassinée?s?",
    descriptions=(
        r"l[’']une? des (?:plus \w+ )?(?:pages|crimes|massacres|tragédies)(?: les plus \w+)?",
    ),
    forces=(
        r"(?:commis|perpétré|mené|tué|massacré|assassiné|exterminé|attaqué|occupé|encerclé|pris d[’']assaut|massacre"
        r"|génocide)\w*(?:(?! par )[^.;:«»]){0,80}? (?P<by>par (?:les |l[’']|des |le )?(?:forces(?: armées)?"
        r"|troupes|armée|soldats|unités|milices)(?: (?!(?:dans|en|à|au|le|la|les|lors|pendant|et|ont|qui|sur"
        r"|de|du|des|puis|avant|après)\b)[a-zéèêàïô]+)?(?: d[e’'](?: l[’']| la )?[A-ZÉ]\w+)?)",
        r"(?P<by>(?:[Ll]es |[Ll][’'])(?:forces(?: armées)?|troupes|armée|soldats)(?: [a-zéèêï]+)?)"
        r"(?= (?:ont|a) (?:attaqué|massacré|tué|envahi|occupé|encerclé|pris d[’']assaut|exterminé|commis))",
        r"(?P<by>avec (?:l[’']aide|le soutien|l[’']appui) du \d+e (?:\w+ ){0,2}?régiment(?: \w+)?)",
    ),
    statements=(
        r"(?<!\w)(?P<what>(?:[Ll]e premier|[Ll]e seul) (?:film|documentaire|long métrage)(?: documentaire)?)",
        r"(?<!\w)(?P<what>(?:[Ll]e|[Ll]a) (?:plus grande?|pire) (?:massacre|tragédie|tuerie|catastrophe))",
    ),
    sayers=(
        *fr_sayers.SAYERS,
        r"\b(?:selon|d[’']après|de l[’']avis de) {who}",
        r"(?:^|[,;] |\b(?:tandis que|alors que|mais|et) ){who},? (?:a |ont )?(?:également )?(?:déclaré|dit|affirmé|souligné|indiqué|précisé|rappelé|ajouté|estimé|noté|annoncé|témoigné)\b",
        r"{who} (?:évoqu(?:e|ent)|avanc(?:e|ent)|parl(?:e|ent) d[e’']|f(?:ont|ait) état d[e’'])\b",
        r"[,”»] (?:dit|note|assure|insiste|estime|(?:a |ont )(?:déclaré|dit|affirmé|souligné|indiqué|précisé|ajouté|témoigné|raconté|annoncé|expliqué|lancé|prévenu|plaidé|assuré|confié|averti|estimé|accusé|rétorqué|répliqué|tranché)"
        r"|raconte|témoigne|explique|affirme|se souvient|déclare|souligne|confie|déplore|souffle|accuse|prévient|regrette|martèle|résume|rappelle|ajoute|précise|indique|rapporte|annonce|écrit)(?: (?:hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))?,? (?!qu[e’']){who}",
    ),
    told_before=(
        r"^c[’']est ce qu[’'](?:a|ont) (?:annoncé|indiqué|déclaré|affirmé|expliqué) {who}",
    ),
    spokes=(r"{who} (?:a|ont) (?:évoqué|parlé|raconté|décrit|présenté|révélé)\b",),
    reveals=(
        r"(?P<who>(?<!\w)(?:le|ce) (?:[\w-]+ )?(?:film|documentaire|livre))(?!\w)[^.;:]{0,60}?(?<!\w)(?:raconte|retrace|montre|décrit|évoque"
        r"|revient sur|relate|dépeint|met en lumière|comprend|donne la parole)(?!\w)",
    ),
    credits=(
        r"(?:rapporte|indique|écrit|annonce) (?P<via>(?:l[’'])?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}),? (?:citant|en citant|se référant à|qui cite) {who}",
        r"(?P<via>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}) (?:rapporte|indique|écrit|annonce),? (?:citant|en citant|se référant à|qui cite) {who}",
    ),
    bodies=r"médias|presse|autorités|responsables|sources|militants|journaux|ministère|ambassade"
    r"|syndicats?|gouvernement|police|préfecture|préfet|parquet|procureure?|mairie|maire|opposition|ministre"
    r"|direction|armée|télévision|radio|agence|gendarmerie|pompiers|organisateurs|porte-parole",
    he=r"\b(?:il|elle|ils|elles|le ministre|l[’']ambassadeur|le consul|le diplomate|l[’']historien|le directeur) (?:a |ont )(?:également )?(?:déclaré|dit|affirmé|souligné|indiqué|précisé|rappelé|ajouté|estimé|expliqué|raconté|jugé|assuré)\b|\b(?:il|elle) (?:estime|affirme|assure|rappelle|ajoute|précise|explique|juge|parle d[e’'])|[,”»] (?:a-t-(?:il|elle) (?:déclaré|dit|ajouté|souligné|affirmé|expliqué|précisé|raconté|lancé)|(?:accuse|raconte|explique|ajoute|poursuit|souffle|dit|précise|assure|insiste|conclut|confie|témoigne|déplore)-t-(?:il|elle))",
    credit=r"par(?=\s+[A-ZÉ])|auteur|source|rédigé par|by",
    dated=r"date|publiée?(?: le)?|mis en ligne(?: le)?|paru(?: le)?|posté(?: le)?|published",
    press_release=r"communiqué de presse",
    documents=r"résolutions?|déclarations?|arrêts?|jugements?|rapports?|convention|livre|étude|loi",
    issuing=r"(?:[Ll]e |[Ll]a |[Ll][’'])?{who} a (?:rendu|publié|adopté) "
    r"(?P<what>(?:une? |le |la |plusieurs )(?:\w+ )?(?:arrêts?|déclarations?|résolutions?|rapports?|jugements?))\b",
    papers=r"(?:médias|journaux|presse),? (?:tels? que|comme|dont|notamment) ",
    film=r"films?|documentaires?|long[- ]métrage",
    place_behind=True,
    showings={
        "premiere": r"avant-première|première (?:projection|mondiale|du film)|en première",
        "broadcast": r"diffus\w+|chaînes?|télévis\w+|à l[’']antenne",
        "festival": r"festival",
        "online": r"en ligne",
        "screening": r"projet[ée]\w*|projetai\w*|projection|présenté\w*",
    },
    occasions={
        "commemoration": r"commémor\w+|cérémonie|(?<!rend )(?<!rendre )(?<!rendu )hommage|recueillement",
        "award": r"prix|récompens\w+",
        "launch": r"lancée?s?|fondée?s?(?! sur\b)",
        "court-decision": r"(?:arrêt|jugement|décision) d\w+ (?:cour|tribunal)|(?:cour|tribunal)[^.]{0,40} (?:jugé|statué)",
        "resolution": r"adopté (?:\w+ ){0,3}résolutions?",
        "declaration": r"(?:publié|adopté) une déclaration",
    },
    telling=r"\b(?:le|la|les|des|et|est|dans)\b",
)
