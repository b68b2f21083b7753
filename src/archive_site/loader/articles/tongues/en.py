"""English."""

from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import en_deeds as deeds
from archive_site.loader.articles.tongues import en_sayers

TONGUE = Tongue(
    code="en",
    months=(
        *("jan(?:uary|\\.)?", "feb(?:ruary|\\.)?", "mar(?:ch|\\.)?", "apr(?:il|\\.)?", "may"),
        *("june?\\.?", "july?\\.?", "aug(?:ust|\\.)?", "sept?(?:ember|\\.)?", "oct(?:ober|\\.)?"),
        *("nov(?:ember|\\.)?", "dec(?:ember|\\.)?"),
    ),
    seasons=("spring", "summer", "autumn|fall", "winter"),
    day_forms=(
        "(?:over the |on the )?(?:night of )?{m} {d}(?:st|nd|rd|th)? ?[-–—] ?{D}(?:st|nd|rd|th)?,? {y}",
        "(?:over the |on the )?(?:night of )?{d}(?:st|nd|rd|th)? ?[-–—] ?{D}(?:st|nd|rd|th)? (?:of )?{m},? {y}",
        "{d} {m} ?[-–—] ?{D} {M},? {y}",
        "{m} {d} ?[-–—] ?{M} {D},? {y}",
        "(?:the night of )?{m} {d}(?:st|nd|rd|th)?,? {y}",
        "(?:the night of )?{d}(?:st|nd|rd|th)?(?: of)? {m},? {y}",
        "{m},? {y}",
    ),
    relative={"last year": -1, "the previous year": -1, "this year": 0, "next year": 1},
    decade="{y}s",
    year_forms=(
        "(?:throughout )?(?:the )?{s} of {y} ?[-–—/] ?(?:{Y}|\\d\\d)||the (?:end of {y} and the beginning of {Y})",
        "at the (?:end|beginning) of {y}||(?:in )?(?:the )?(?:early |late |mid-?)?{decade}",
        "(?:from ){m} {y}",
    ),
    numbers={
        **{"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8},
        **{"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14},
        **{"fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19},
        **{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70},
        **{"eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "dozen": 12},
        **{"million": 1_000_000},
    },
    ordinals={
        **{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7},
        **{"eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13},
        **{"fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17},
        **{"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40},
        **{"fiftieth": 50, "sixtieth": 60, "seventieth": 70, "hundredth": 100},
    },
    ordinal_mark="(?:st|nd|rd|th)",
    joining=r"(?:\s+and\s+|[\s-]+)",
    vague=r"several (?:thousand|hundred|dozen)|half(?= of (?:the|those|all)(?!\w))|(?:(?:tens|dozens|hundreds) of )?thousands|hundreds|dozens|scores|millions",
    before={
        f"{words}(?: an?)?": reads
        for words, reads in {
            **{"more than": "more-than", "over": "more-than", "above": "more-than"},
            **{"at least": "at-least", "no fewer than": "at-least", "not less than": "at-least"},
            **{"no less than": "at-least", "a minimum of": "at-least", "as many as": "as-many-as"},
            **{"up to": "up-to", "at most": "up-to", "no more than": "up-to"},
            **{"not more than": "up-to", "not over": "up-to", "not above": "up-to"},
            **{"about": "about", "around": "about", "some": "about", "approximately": "about"},
            **{"roughly": "about", "an estimated": "about", "estimated": "about", "circa": "about"},
            **{"nearly": "nearly", "almost": "nearly", "close to": "nearly"},
        }.items()
    },
    after={"or more": "at-least", "or so": "about"},
    link="of",
    of_those=r"(?:out )?of (?:the(?: [\w-]+[’']s)?|those|these|its|their|all(?: the)?)",
    being=r"(?:were|was|are)(?: (?:all|only|just|small|young|unarmed))?",
    of_whom=r"of (?:them|whom|these|those|which)(?: were| was)?",
    between=(r"between|from", r"and|to"),
    named=deeds.NAMED,
    percent=r" ?%| per ?cent\b",
    range_=r" ?[-–—] ?| to | or ",
    labels=r"no\.?|nos\.?|№|#|page|pages|p\.|pp\.|room|suite|channel|article|resolution|chapter"
    r"|floor|building|apt\.?|route|flight|bus|gate|seat|row|hall|section|ext\.?|tel\.?|fax|phone"
    r"|age|aged|chapters|episode|part|volume|vol\.|issue|box|bldg\.?|unit|figure|fig\.|table"
    r"|line|top|(?:hall|room|auditorium|theat(?:er|re)|cinema|venue|capacity) of|[$€£¥₽₼]",
    people=r"people|persons?|civilians?|residents|inhabitants|citizens|villagers|azerbaijanis"
    r"|armenians|turks|russians|georgians|jews|kurds|germans|americans|ukrainians|bosnians?"
    r"|rwandans|poles|hostages|captives|prisoners|refugees|idps|victims|survivors|soldiers"
    r"|servicemen|troops|defenders|fighters|townspeople|townsfolk|souls|lives|bodies|patients"
    r"|students|pupils|teachers|workers|passengers|visitors|guests|participants|spectators"
    r"|dead|wounded|deaths|casualties|fatalities|orphans|mothers|fathers|viewers"
    r"|journalists|doctors|nurses|volunteers|parishioners|miners|sailors|officers|attendees|firefighters|engineers|employees|farmers|nuns|monks|pilgrims|fishermen|crew|peasants|labourers|laborers|worshippers|pensioners|tourists|migrants|deportees|detainees|internees|evacuees"
    r"|protest[eo]rs|demonstrators|marchers|policem[ae]n|policewom[ae]n|gunm[ae]n|militants|rebels|insurgents|attackers"
    r"|teenagers|adolescents|injured|motorists|foreigners|locals|bystanders|shoppers|rescuers|paramedics|inmates|christians|muslims|palestinians"
    r"|israelis|syrians|iraqis|afghans|serbs|croats|albanians|tutsis|hutus|yazidis|rohingya",
    groups={
        "infants": r"infants?|bab(?:y|ies)|newborns?",
        "children": r"child(?:ren)?\w?|minors|kids|schoolchildren",
        "women": r"wom[ae]n",
        "men": r"m[ae]n",
        "elderly": r"elderly(?: people| persons| men| women| residents)?|old people|seniors|aged people",
    },
    families=r"famil(?:y|ies)|households?",
    things=r"countries|parliaments?|legislatures|states|governments|nations|resolutions|villages?"
    r"|districts?|towns?|cities|regions|provinces|settlements?|hectares?|houses|homes|buildings"
    r"|schools|hospitals|mosques?|churches|monuments|cemeteries|graves|organi[sz]ations"
    r"|square (?:kilomet|mile)\w*|sq\.? ?km|km²",
    territory=r"territor\w+|land|population|area|country|homes|houses|town|city|villages",
    years=r"years?|decades?",
    years_round=(
        r"(?:in|during|the last|the past|last|past|after|nearly|almost|about|since|until)",
        r"(?:since|ago|after|on(?=[,.])|have passed|has passed|had passed|passed|elapsed)",
    ),
    years_not=r"(?:[- ]old\b|of age| in (?:prison|jail)| imprisonment| behind bars| experience|"
    r"[- ]long|[’'] (?:work|experience|imprisonment)| of (?:work|experience|imprisonment))",
    ago="ago",
    anniversary=r"anniversar(?:y|ies)",
    stop=r"of|the|were|was|is|are|am|be|been|had|have|has|will|would|who|whom|that|which|when|where|how|why"
    r"|in|on|at|by|to|from|with|without|and|or|as|still|also|went|lost|for|into|out|during|after"
    r"|before|since|under|over|about|they|their|its|his|her|it|he|she|we|but|while|said|says|did"
    r"|do|does|became|remain\w*|lived|gathered|came|took|fled|could|can|may|might|joined|demanding"
    r"|more|most|ago|later|not|only|per|than|attended",
    article=r"the ",
    plural=r"s|men",
    how=r"seriously|critically|severely|slightly|badly|lightly|gravely|fatally|mostly",
    and_="and",
    including=r"including|among(?:st)? (?:them|whom)|of whom|of them|of which",
    of_them=r"of the (?:dead|victims|killed)\b|among(?:st)? (?:the|those|them)\b|of (?:these|those|them)\b|including\b|the dead includ",
    small=r"(?:all|both|these|those|the other|the first|the last|one of the|the world[’']s|each of)",
    one_in=r"(?:one|two|three|four|nine|\d+) (?:in|out of)(?: every)?|of every",
    changing=r"rose|risen|rises|increased|grew|grown|climbed|went up|went|gone|jumped|fell|dropped|decreased",
    telling_of=deeds.TELLING,
    turning=deeds.TURNING,
    denying=deeds.DENYING,
    topics={
        "families": r"famil(?:y|ies) (?:\w+ ){0,2}(?:wiped out|annihilated|exterminated)|(?:wiped out|annihilated|exterminated|destroyed) (?:entirely|completely|totally)|"
        r"(?:entirely|completely|totally|wholly) (?:wiped|annihilated|exterminated|destroyed)",
        "one-parent": r"(?:lost|left without|without) (?:one|1|a|either)(?: of (?:their|his))? parents?",
        "both-parents": r"(?:lost|left without|without) (?:both|two)\b|orphaned",
        "killed": r"killed|killing|dies?|murder\w*|massacr\w+|exterminat\w+|died|dead|deaths?|slaughter\w*"
        r"|slain|shot dead|perished|lives|executed|fell\b|fallen|burned alive|burnt alive|beheaded|hanged|lynched|fatalit\w+|drown\w+",
        "wounded": r"wounded|injured|hurt|maimed|crippled|mutilated|disabled",
        "captive": r"hostages?|captives?|captured|captivity|prisoners?|imprisoned|detained|kidnapped|abducted|seized",
        "missing": r"missing|disappeared|fate|unknown|unaccounted",
        "displaced": r"displaced|homeless|evacuat\w+|expelled|driven|fled|flee\w*|refugees?|homes|uprooted|deported|evict\w+"
        r"|cleans\w+|left their",
        "inhabitants": r"lived|inhabit\w+|population|home to|were living|resided",
        "occupied": r"occup\w+|seized|conquered|destroyed|razed|burn(?:ed|t)|ruined|damaged"
        r"|liberated|looted",
        "recognized": r"resolutions?|recogni[sz]\w+|adopted|condemn\w*|parliaments?",
        "joined": r"joined|took part|participat\w+|support\w*|attend\w*|gather\w*|signed|watched|marched|rallied|came",
    },
    doing={
        "killed": r"kill(?:ed|ing|s)|murder(?:ed|ing)|behead(?:ed|ing)|dead|drowned|slain|deaths? of|killing of",
        "wounded": r"wound(?:ed|ing|s)|injur(?:ed|ing|es)|hurt",
        "missing": r"missing",
    },
    whole=r"(?:out )?of (?:the|its|their|all|these|those|some|about)|among (?:the|its|their|those)",
    toll=r"(?:number|count) of (?:the )?(?:dead|deaths|victims|killed|casualties)"
    r"(?: at| to| is| was| of| rose to| has risen to| reached| stands at)?"
    r"|toll (?:at|of|to|was|is|stood at|stands at|rose to|climbed to|has risen to|has reached|reached|hit)"
    r"|(?:put|puts|placed|estimated|set) the (?:death toll|toll|number(?: of \w+)?) at"
    r"|(?:dead|victims|casualties|deaths) (?:numbered|totall?ed|(?:was|were|are|is) (?:put|estimated) at)"
    r"|(?<!in )(?:death|deaths|killing) of",
    terms=r"genocides?|massacres?|traged(?:y|ies)|slaughters?|pogroms?|atrocit(?:y|ies)|crimes?"
    r"|deportations?|war|conflict|bloodshed|carnage|killings?|events|disaster|catastrophe|battle"
    r"|siege|offensive|operation|realities|floods?|fire|earthquake|explosion|accident|avalanche",
    common=deeds.COMMON,
    passing=r"(?:World|Cold) War(?: I{1,3})?",
    term_not=r"(?!(?<![a-z,;] )[A-Z][a-z]+(?:ic|al|ous|ive) )",  # "Colonial war", a heading
    pointing=deeds.POINTING,
    definite=deeds.DEFINITE,
    strong=r"(?:act of )?genocide|genocidal acts?|(?:mass )?massacres?|traged(?:y|ies)|slaughter"
    r"|pogroms?|atrocit(?:y|ies)|war crimes?|crimes? against humanity|ethnic cleansing|bloodshed"
    r"|deportations?|expulsions?|murder|carnage|aggression",
    term_of=r"(?:committed )?(?:in|of|at)",
    deeds=r"massacred|exterminated|slaughtered|murdered|murdering|ethnically cleans(?:ed|ing)"
    r"|annihilated|razed to the ground|wiped out|executed",
    descriptions=deeds.DESCRIPTIONS,
    forces=(
        rf"(?i:\b(?:{deeds.DONE}|{deeds.DEEDS})\b)[^.;:]{{0,120}}? {deeds.HELPED}",
        rf"{deeds.HELPED}(?=[^.;:]{{0,90}}\b(?:{deeds.DID}|{deeds.DONE_ALONE})\b)",
        rf"(?i:\b(?:{deeds.DONE}|{deeds.DEEDS})\b){deeds.GAP}(?P<by>by (?:the )?(?:(?:invading|advancing) )?{deeds.UNIT})",
        rf"(?i:\b(?:occupation|occupied|aggression|cleansing|invasion|invaded|annexation)\b){deeds.GAP}"
        rf"(?P<by>by (?:neighbou?ring )?(?!{deeds.DATES})[A-Z][a-z]+)(?= (?:in|during)\b|[,.;)])",
        rf"(?P<by>(?:\b[Tt]he )?{deeds.ARMED})(?=,? (?:[^.;:“”\"]{{0,110}}, )?(?:{deeds.DID})\b)",
        r"(?P<by>\b[A-Z][a-z]+ (?:unleashed|launched) (?:a |an )?(?:(?:full|large)-scale |military )?"
        r"(?:war|aggression|attack|offensive)(?: (?:against|on) [A-Z][a-z]+)?)",
        r"(?P<by>\b[A-Z][a-z]+[’']s? (?:military |armed )?(?:aggression|occupation|invasion)"
        r"(?: (?:against|of) (?:the )?[A-Z][a-z]+)?)",
    ),
    statements=(
        rf"(?P<what>the (?:first|only|largest|biggest|deadliest|bloodiest|worst|greatest)"
        rf"(?: (?!{deeds.NO_ADJECTIVE})[\w-]+){{0,2}}? (?:{deeds.FIRSTS})"
        rf"(?: (?:dedicated to|devoted to|shot in|made in|on|about|in|during|of) (?:the )?{deeds.ABOUT})?)(?!\w)",
        r"(?P<what>(?:[Nn]one|[Nn]ot one) of the \w+ (?:has|have) been brought to justice)",
    ),
    sayers=(
        *en_sayers.SAYERS,
        r"\baccording to {who}",
        r"(?:^|[,;][”\"]? |\b(?:and|while|but|whereas|although|afterwards?|then|also|leader|director|minister|president|historian|spokes\w+|mayor|survivor|professor|author|filmmaker|producer|ambassador|journalist|governor|officer|doctor|engineer|nurse|priest|teacher|captain) ){who}(?:, (?:who|whose|an?|the|also|then) [^,.;“”\"]{3,60},)?,? (?:(?:has|have|had) )?(?:also |further |later |\w+ (?:the |this |that )?\w+ and )?(?:said|says|concluded|argued|warned|insisted|acknowledged|testified|wrote|stated|stressed|noted"
        r"|added|emphasi[sz]ed|told|claimed|declared|announced|reported(?! on)|recalled|underlined"
        r"|pointed out|explained|remarked|refers? to|estimates?|estimated|puts?|went on record saying)\b",
        r"{who} (?:have |has )?(?:put|gave) the (?:(?:death )?toll|(?:number|count) of)\b",
        *deeds.WHO_COUNTS,
        r"[,”\"] (?:said|says|stated|added|noted|recalled|remembered|explained) (?!that\b|it\b|he\b|she\b|they\b|in\b|on\b){who}",
        r"\b(?:citing|quoting|in the words of) {who}",
        r"{who} (?:was|were) quoted(?: by [^.;]{3,60}?)? as saying\b",
        r"{who} (?:issued|adopted) a (?:joint )?(?:declaration|statement|resolution) in which\b",
        r"{who} (?:has |have )?(?:called for|condemned) [^.“”\"]{0,90}(?:what|which) it (?:has )?(?:described|called)(?: as)?\b",
        r"{who} resolutions? (?:demanding|calling for|condemning|stating)\b",
    ),
    told_before=(r"^(?:that|this) (?:is|was) according to {who}",),
    spokes=(
        r"{who}(?:, including [^.;:“”\"]{3,120},)? (?:gave [\w ]{0,30}information|spoke|talked|informed|briefed)\b",
    ),
    reveals=(
        r"{who} (?:unveiled|revealed|exposed|documented|described|reported with)\b",
        r"(?P<who>\b(?:the|this) (?:[\w-]+ )?(?:film|documentary|movie|picture|book))\b[^.:]{0,140}?\b(?:highlights|tells|shows|depicts|portrays|"
        r"features|includes|covers|recounts|describes|documents|presents|narrates|exposes|reveals|chronicles)\b",
    ),
    credits=(
        r"(?P<via>[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}) (?:reports?|reported|informs|writes|says),? "
        r"(?:referring to|with reference to|citing|quoting) {who}",
    ),
    quoted_by=(r"(?:called|termed|described as|named)\s*", r"[^.;“”\"]{0,60}?\bby {who}"),
    bodies=deeds.BODIES,
    counting=deeds.COUNTED,
    he=en_sayers.HE,
    credit=r"by(?=\s+[A-Z])|written by|author|reporter|source",
    dated=r"dated?|first published(?: on| at)?|published(?: on| at)?|posted(?: on)?|date published|publication date|released",
    press_release=r"press[ -]release|for immediate release|media release",
    documents=r"resolutions?|declarations?|rulings?|judge?ments?|reports?|convention|memorandum"
    r"|statements?|law|decree|book|study|articles?",
    issuing=r"(?:[Tt]he )?{who} (?:has |have )?(?:passed|issued|adopted|published|released) "
    r"(?P<what>(?:an? |the |\d+ |\w+ )?(?:[a-z]+ ){0,2}(?:rulings?|declarations?|resolutions?|reports?|statements?|judge?ments?))\b",
    papers=r"(?:[Mm]edia|[Nn]ewspapers|press|outlets|publications|dailies),? (?:such as|including|like) ",
    film=r"films?|documentar(?:y|ies)|movie|picture|screen work",
    titled=True,
    place_behind=True,
    showings={
        "premiere": r"premiered?s?|premiering|first screening|first shown",
        "broadcast": r"aired|airing|broadcast\w*|televised|on (?:local )?(?:public )?(?:tv|television)"
        r"|channels",
        "festival": r"festival",
        "online": r"streamed|streaming|online screening",
        "screening": r"screened|screening|was shown|were shown|showing of|projection|featured (?:on|at|in)|being featured",
    },
    occasions={
        "commemoration": r"commemorat\w+|memorial (?:event|ceremony|evening)|vigil|requiem",
        "award": r"awards?\b",
        "launch": r"was launched|launch of|were launched",
        "court-decision": r"passed a ruling|ruled that|court (?:has )?ruled|judge?ment of",
        "resolution": r"(?:adopted|passed) (?:\w+ ){0,3}resolutions?",
        "declaration": r"issued a (?:joint )?(?:declaration|statement)",
    },
    telling=r"\b(?:the|and|of|was|were|with)\b",
)
