"""English words for what was done, by whom, to whom; parts of the patterns of `en`."""

HOW = (
    r"brutal|vicious|horrific|terrible|bloody|heinous|monstrous|barbaric|savage|ruthless|inhumane?"
    r"|cold-blooded|such|similar|unprecedented|merciless"
)
DEED = (
    r"(?:massacres?|genocides?|traged(?:y|ies)|slaughter|pogroms?|atrocit(?:y|ies)|crimes?|killings?"
    r"|murders?|violence|attacks?)"
)
WHOM = (
    r"(?:[A-Z][a-z]+ |innocent |peaceful |unarmed ){0,2}"
    r"(?:civilians|people|population|residents|innocents|inhabitants|villagers)"
)
ONE_OF = (
    r"one of the (?:most [a-z]+|[a-z]+est) "
    r"(?:pages|chapters|crimes|tragedies|massacres|genocides|atrocities|events|episodes)"
)
_BOTH = (  # that somebody did, or that was done by them
    r"committed|perpetrated|killed|massacred|murdered|exterminated|slaughtered|executed|surrounded"
    r"|occupied|captured|shelled|attacked|destroyed|razed|besieged|expelled"
)
DONE_ALONE = (
    r"inflicted|tortured|(?:attack|assault|massacre|operation|killings?|genocide|crimes?|raid|offensive)\b[^.;]{0,40}"
    r" (?:carried out|conducted)"
)
DONE = rf"{_BOTH}|{DONE_ALONE}"
DEEDS = r"genocide|massacres?|killings?|aggression|cleansing|atrocit(?:y|ies)|pogroms?"
DID = rf"{_BOTH}|invaded|stormed|ended up ethnically|opened fire|overran|burned down|set fire"
_OF = r"(?: No\. ?\d+)?(?: of (?:the )?(?:former )?[A-Z0-9][\w’'-]+(?: troops| [A-Z][\w’'-]+)?)?"
_WORDS = r"(?:(?:(?:al-)?[A-Z0-9][\w’'-]*|infantry|guards|motor|rifle|tank|armou?red) ){0,5}"
_ARMED = (
    r"(?:[Aa]rmed [Ff]orces|[Ff]orces|[Tt]roops|[Aa]rmy|[Mm]ilitary(?! (?:uniforms?|fatigues|gear|vehicles?|trucks?|clothes|style)\b)|[Mm]ilitias?|[Ss]oldiers|[Gg]unmen"
    r"|[Rr]egiment|[Bb]attalion|[Bb]rigade|[Dd]etachments?|[Pp]aramilitar(?:y|ies)|[Mm]ilitants)"
)
ARMED = rf"{_WORDS}{_ARMED}{_OF}"
UNIT = rf"{_WORDS}(?:{_ARMED}|[Uu]nits|[Rr]egime|[Gg]overnment){_OF}"
HELPED = (
    r"(?P<by>(?:aided|assisted|supported|backed|helped|accompanied) by (?:the )?"
    rf"{ARMED}|(?:together|along) with (?:the )?{ARMED}|with the (?:help|support|assistance"
    rf"|participation) of (?:the )?{ARMED})"
)
GAP = r"(?:(?! by )[^.;:()“”\"«»]){0,90}? "
DATES = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December"
)
FIRSTS = (
    r"film|documentar(?:y|ies)|screen work|movie|screening|massacre|genocide|tragedy|atrocity|attack"
    r"|crime|pogrom|slaughter"
)
NO_ADJECTIVE = r"(?:of|in|on|to|and|for|that|the|a)\b"
ABOUT = (
    r"(?:[A-Z][\w’-]*(?:\.[A-Z])*(?: [A-Z][\w’-]*){0,3}(?: (?:genocide|massacre|tragedy|conflict|war))?"
    r"|conflict|war|century|region|country|history)"
)
FOR_WHOM = (
    r"for (?:the |its |their )?(?:\w+ )?(?:government|families|relatives|authorities|army|police|opposition"
    r"|rebels|union|company|committee|ministry|court|survivors|villagers)(?=,? (?:it is |there were |it was )?\d)"
)
TELLING = (
    r"(?:he|she|they) (?:has |had )?(?:called|described|branded|dismissed|denounced)(?= [^.;]{0,60}[“\"])|"
    r"(?:records?|registers?|documents|papers|files|figures|data|minutes) (?:[\w’']+ ){0,6}shows?|"
    r"(?:report|study|survey|inquiry|investigation|review) (?:[\w’']+ ){0,6}(?:found|finds|showed|shows)|"
    r"confirm(?:s|ed)(?=\s*(?:[.,;]|$))|"
    rf"{FOR_WHOM}|say|says|said|claim(?:s|ed)?(?= that)|alleg\w+|reportedly|(?:is|was|are|were|have been|has been) (?:reported|believed|said|thought|estimated|claimed)"
    r"|told|wrote|writes|stress(?:es|ed)|emphasi[sz]e[sd]?|recall(?:s|ed)|testified|argue[sd]?|assert(?:s|ed)|insist(?:s|ed)|according to|noted|declared|state[sd]?(?= that)|stated|announced|pointed out"
    r"|(?:corrected|revised|raised|lowered) (?:the|its|his|her|their) (?:figure|number|toll|count)|repeat(?:s|ed) (?:that|the)|count(?:s|ed)|estimate[sd]?|puts? the|spoke of|speaks of|found that|concluded"
    r"|report(?:s|ed) that|maintain(?:s|ed) that|confirm(?:s|ed) that|believe[sd]? that|admit(?:s|ted)|acknowledge[sd]?"
    r"|(?:gave|gives|names?|named|cite[sd]?) (?:a|an|the|another|its own) (?:\w+ )?(?:figure|number|toll|count)|(?:(?:in|from) [^,.;]{2,40}[’']s?|(?-i:In|From) (?:his|her|their)) (?:own )?(?:words|view|opinion|eyes|estimation|judge?ment|reckoning|telling|point of view)(?= ?,)|in the (?:words|view|opinion|eyes) of|contend(?:s|ed)|claim(?:s|ed) (?:(?:at least|about|some|over|more than|only|up to) )?\d+|quot(?:es|ed)|replie[sd]|answer(?:s|ed)|retort(?:s|ed)|counter(?:s|ed)|object(?:s|ed)|disagree[sd]?|add(?:s|ed) that"
    r"|\w+[’']s? (?:own |official )?(?:count|toll|figures?|estimates?|tally)|(?:lists?|listed|names?|named|records?) (?:\w+ ){0,2}\d+"
)
TURNING = (  # the last: another who keeps count, "and the Committee has 20 on its books"
    r";|[,—–-][”\"’]? (?:but|while|whereas|although|though)|(?:much |kind of |sort of )?like saying"
    r"|(?:,| and|, and) (?!(?:that|he|she|it|they|we|there|who|which)(?!\w))(?:the |its |their |an? )?(?:\w+ ){1,3}"
    r"(?:has|have|counts?|counted|lists?|listed|records|recorded|registers|registered|documents|documented) "
    r"(?:[\w’'-]+ ){0,2}\d+"
)
BODIES = (  # who speaks without a name of its own
    r"council|municipality|committee|commission|museum|archives?|foundation|association|"
    r"institute|university|army|coastguard|navy|embassy|consulate|parliament|court|party|"
    r"hospital|school|church|agency|fire brigade|railway|media|press|officials?|authorities|"
    r"sources|activists|newspapers?|reporters|experts|historians|leaders?|organi[sz]ers|"
    r"spokes\w+|witnesses|eyewitnesses|government|police|organi[sz]ations|mayor|governor|"
    r"prosecutors?|company|union|ministry|registers?|service|brigade|priest|doctor|surgeon|"
    r"coroner|engineer|television|radio|broadcaster"
)
COUNTED = (  # right before a number whose noun stands before it: "the union counted 57"
    r"counts?|counted|says|said|spoke of|speaks of"
    r"|(?:corrected|revised|raised|lowered) (?:the|its) (?:figure|number|toll|count) to"
)
CLAUSE = r"(?:^|[,;] |\b(?:and|while|but|whereas) )"
COUNTS = (  # who counts the dead of others; of a town, an army they may be its own
    r"(?:the )?(?:\w+ )?(?:police|fire|service|council|ministry|registers?|hospital|committee|brigade"
    r"|commission|coroner|authorit|government|prosecutor|red cross)"
)
COUNTING = (  # behind who counts, before a number
    r"(?: (?:of|from|at) the [a-z]+(?: [a-z]+)?)?(?:, (?:however|meanwhile|by contrast),)?"
    r" (?:\w+ (?:this|it|that) and )?(?:has |have )?"
    r"(?:{VERBS})"
    r"(?= (?:(?:up to|at least|at most|about|some|over|(?:no )?(?:more|fewer|less) than|nearly|almost"
    r"|only|around) )?\d)"
)
WHO_COUNTS = (
    CLAUSE + "{who}" + COUNTING.replace("{VERBS}", "spoke of|speaks of|lists?|listed|names?|named"),
    rf"{CLAUSE}(?={COUNTS}){{who}}" + COUNTING.replace("{VERBS}", "counts?|counted"),
)
COMMON = (
    r"events?|realities|operations?|fire|floods?|accident|explosion|crimes?|avalanche|offensive"
)
POINTING = r"(?:\b(?:the|this|that|these|those|its|their|his|her|our)|[’']s) (?:[a-z-]+ ){0,2}$"
DEFINITE = (
    r"(?:\b(?:the|this|that|these|those|an?|its|their|his|her|our)|[’']s)[\s“\"]"
    r"(?:(?!(?:of|in|on|for|to|from)\b)[\w-]+ (?:and |or )?){0,3}[“\"]?$"
)
NAMED = r"(?: (?:in|of) (?:the )?[A-Z][\w’'-]+(?: (?:of )?[A-Z][\w’'-]+)*)?"
DENYING = r"ask(?:ed|s|ing) (?:whether|if|about)|(?:said|say|says|saying) nothing|"
DENYING += r"(?:it is|it was|is|was) wrong (?:to|that)|unconfirmed|rumou?r\w*|(?:not|nobody|no one|none)(?: \w+)? confirm(?:ed)?|"
DENYING += r"(?:invented|made up|fabricated|exaggerated)(?= (?:the|a|that|its|their|this) )|no proof (?:that|of)|"
DENYING += r"neither [^.;:]{1,60}? nor|doubt(?:s|ed)? (?:that|whether|reports?|the)|no evidence (?:that|of|for)|untrue|cast doubt|question(?:s|ed) (?:whether|the)|wrongly|falsely|reject(?:s|ed) (?:the|that|claims?|reports?)|disput(?:es|ed)|no truth|den(?:y|ied|ies|ying) (?:this|it|that|claims?|reports?|having)|refut(?:ed|es?)|not true|false (?:claims?|reports?)|(?:could|might|may|would) (?:still |yet )?(?:die|be killed|have died|have been killed|drown|lose|be displaced)"
DESCRIPTIONS = (
    rf"{ONE_OF}(?: of (?:the )?(?:[\w’'-]+ ){{0,3}}(?:history|era|century|times?|war))?",
    rf"(?i:{HOW})(?:,? (?:and )?(?i:{HOW}))? {DEED}(?: (?:against|of) {WHOM})?",
    r"what happened in [A-Z][\w-]+(?: in (?:19|20)\d\d)?(?! (?:stay|did(?: not|n[’']t) stay))",
    r"(?:offensive|attack|assault) (?:against|on) (?:the )?(?:town|city|village)(?: of [A-Z][\w-]+)?",
    r"attack and capture of the (?:town|city|village)|(?:[Tt]he )?assault(?= was)",
    r"attacked and invaded|occupying the (?:region|territor\w+|town)",
    r"(?:illegal )?(?:military )?occupation and ethnic cleansing",
    r"(?:entirely|totally|completely) (?:wiped out|exterminated|annihilated)",
    r"(?:the )?crimes? of genocide|war crimes? (?:or|and) crimes? against humanity",
    rf"(?:act of |mass )?(?:massacre|genocide|slaughter|killing)s? (?:of|against) (?:the )?{WHOM}",
    r"(?:armed )?(?:conflict|war) between [A-Z][\w-]+ and [A-Z][\w-]+",
    r"direct attacks, indiscriminate gunfire|indiscriminate (?:gunfire|attacks|killings)",
)
