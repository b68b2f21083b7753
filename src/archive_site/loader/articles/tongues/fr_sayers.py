"""French ways to say whose a statement is, beside those of `fr`: works that speak, names for deeds."""

_ART = r"(?:(?:l[’']|(?:les?|la|une?|des|son|sa|ses|leurs?) ))"
_SMALL_FR = (
    r"(?!(?:de|du|des|qui|que|dont|est|a|ont|sont|et|ou|mais|pour|dans|sur|par|en|au|aux|à|selon|fut)\b)"
    r"(?-i:[a-zéèêàçîôû-]+) "
)
_NOM = r"(?-i:(?:(?:M\.|Mme|Me|Dr) )?[A-ZÉÈ][\w’'-]*(?:\.[A-Z]\.)?(?: (?:de |d[’'])?[A-ZÉÈ][\w’'-]*){0,3})"
_WORK = (
    r"(?:film|documentaire|rapport|enquête|étude|registres?|listes?|livre|communiqué|journal|thèse"
    r"|procès-verbal|acte d[’']accusation|recensement|ouvrage|article|chiffres?)"
)
WHO_FR = (
    r"(?:médias|presse|autorités|syndicats?"
    r"|gouvernement|police|préfecture|préfet|parquet|procureure?|mairie|maire|opposition|ministres?|ministère"
    r"|direction|armée|agence|gendarmerie|pompiers|organisateurs|porte-parole|associations?|comité|collectif"
    r"|commission|présidente?|gérante?|directeur|directrice|avocate?|chef(?: de file)?|historienn?e?|réalisat(?:eur|rice)"
    r"|rapporteure?|expert(?:e|s)?|familles|témoins|secours|syndic|institut|université|musée|tribunal|église|curé|cour|conseil)"
)
_OF = (  # how it is called, and whose it is
    r"(?: [a-zéèê]+(?:e|l|ls|les|que|ques|aux)(?=[ ,]))?"
    r"(?: (?:de (?:la |l[’'])?|du |des |d[’'])[\w’'-]+(?: (?:de |d[’'])?(?-i:[A-ZÉ])[\w’'-]+)?)?"
)
_QUI = rf"(?P<who>(?:{_ART}(?:{_SMALL_FR}){{0,4}})?{_NOM}|{_ART}(?:{_SMALL_FR}){{0,3}}{WHO_FR}{_OF}(?:, {_NOM}(?=,))?|{_ART}(?:{_SMALL_FR}){{0,2}}(?-i:[a-zéèêç-]+), {_NOM}(?=,))"
_STATES = (
    r"(?:affirme|assure|estime|précise|indique|souligne|évoque|conclut|mentionne|recense|dénombre|chiffre"
    r"|parle d[e’']|(?:ne )?fait état (?:que )?d[e’']|(?:en )?(?:compte|cite|donne)(?= (?:[\w’'-]+ ){0,2}\d)"
    r"|a (?:établi|conclu|recensé|dénombré|estimé|évalué|chiffré))(?!\w)"
)
_DEBUT = r"(?:^|[,;] |\b(?:tandis qu[e’'] ?|alors qu[e’'] ?|mais |et ))"
_PART = (  # between who speaks and the verb
    r"(?:, (?!et |mais )[^,.;:«»“”]{3,70},|,)?(?:,? (?:lui|elle|eux|elles),?"
    r"| (?:pour sa part|de son côté|quant à (?:lui|elle)),?)?"
)
_PAR = r"(?: (?:quant à (?:lui|elle)|pour sa part|de son côté|également|aussi|alors|ensuite|par ailleurs))?"
_A_DIT = (
    rf"(?:a|ont|avait|avaient){_PAR} (?:déclaré|dit|affirmé|souligné|indiqué|précisé|rappelé|ajouté|estimé|noté|annoncé|témoigné"
    r"|expliqué|raconté|assuré|soutenu|confié|reconnu|averti|prévenu|plaidé|évalué|chiffré|recensé|dénombré|compté|jugé|relevé|constaté|signalé|établi)"
)
_DIT = (
    rf"(?:{_A_DIT}|(?:affirm|assur|estim|expliqu|précis|rappell|indiqu|soulign|racont|jug|évoqu|avanc)(?:e|ent)\b"
    r"|soutien(?:t|nent)\b|se souvien(?:t|nent) (?:d|qu)[e’']|parl(?:e|ent)(?:, (?:lui|elle),)? d[e’']|écri(?:t|vait)\b|(?:dis|expliqu|racont|confi)ait\b|(?:en )?(?:dénombr|recens)(?:e|ent)\b"
    r"|en compt(?:e|ent)\b|(?:ne )?f(?:ont|ait) état (?:que )?d[e’'])"
)
_QUALIFIE = (
    rf"(?:(?:a|ont|avait|avaient){_PAR} (?:qualifié|parlé|dénoncé|évoqué)|(?:qualifi|dénonc|évoqu)(?:e|ent)|(?:décri(?:t|vent)|(?:a|ont) décrit)(?=[^«“]{{1,90}} comme )"
    r"|parl(?:e|ent|ait|aient)(?:, (?:lui|elle|eux|elles),)? d[e’']|évoquai(?:t|ent))"
)
_QUOTED = r"(?:[^.;:«»“”\"]{0,90} )?(?P<called>[«“\"][^«»“”\"]{2,120}[»”\"])"
_FUT = rf"[^.;:«»]{{0,70}}(?P<cue>fut|est|était|reste|s[’']agi\w* d[’'e]\w*) {_QUOTED}"

SAYERS = (
    rf"{_DEBUT}{_QUI}{_PART}{_PAR} {_DIT}",
    rf"{_DEBUT}{_QUI}{_PART}{_PAR} (?P<cue>{_QUALIFIE}) ?{_QUOTED}",
    rf"{_DEBUT}(?P<who>{_ART}(?:{_SMALL_FR}){{0,3}}{_WORK}{_OF}){_PART}{_PAR} {_STATES}",
    rf"(?:^|[,;] )pour (?={_ART}|(?-i:\S+ [A-ZÉÈ])){_QUI}(?:, [^,.;:«»]{{3,70}})?, {_FUT}",
)
