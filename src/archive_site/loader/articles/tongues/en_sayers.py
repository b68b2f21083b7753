"""English ways to say whose a statement is, beside those of `en`: works that speak, names for deeds."""

_BEGINS = r"(?:^|[,;][”\"]? |[—–] |\b(?:and|while|but|whereas|although|though) )"
_NAME = r"(?-i:[A-Z][\w’'-]*(?:\.[A-Z]\.)?(?: [A-Z][\w’'-]*){0,3})"
_WORK = (
    r"(?:films?|documentary|report|inquiry|study|survey|investigation|review|list|register|ledger"
    r"|statement|book|article|letter|diary|indictment|verdict|document|memorandum|census)"
)
_STATES = (
    r"says?|said|states?|stated|found|finds|concluded|concludes|puts?|gives?|gave|claims?|reads?"
)
_PEOPLE = (
    r"(?:police|officials|organi[sz]ers|residents|witnesses|eyewitnesses|experts|prosecutors|doctors"
    r"|rescuers|relatives|survivors|historians|unions|activists|authorities|campaigners|villagers)"
)
_SAID = (
    r"believes?|believed|thinks|thought|testified|agreed|maintains|maintained|contends|contended"
    r"|confirmed|confirms|alleges|alleged|predicted|admits|admitted|suggests|suggested|insists"
    r"|argues|warns|recalls|writes|declares|tells|reckons|reckoned"
    r"|claims(?= (?:that|there|an?|the|its?|his|her|their|s?he|they|some|about|over|up|at|more|\d+)\b)"
    r"|den(?:ied|ies)(?= (?:that|any\w*|\d+|some|about|nearly|at least|(?:more|fewer|less) than)\b)"
)
_CALLS = (
    r"(?:has |have |had )?(?:since |also |repeatedly )?(?:call(?:ed|s)|describe[sd](?=[^“\"]{1,90} as )|label(?:l?ed|s)|brand(?:ed|s)|term(?:ed|s)"
    r"|condemn(?:ed|s)|denounce[sd]|dismisse[sd]|speaks of|spoke of)"
)
_QUOTED = r"(?:[^.;:“”\"]{0,90} )?(?P<called>[“\"][^“”\"]{2,120}[”\"])"

_NO_TIME = (  # "for the first time" is nobody
    r"(?!(?:[\w’'-]+ ){0,3}?(?:times?|moments?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?"
    r"|centur(?:y|ies)|present|future|rest|most part|record|sake|reasons?|purposes?)\b)"
)

HE = (  # with what the speaker before goes on
    r"\b(?:he|she|they|the (?:minister|official|ambassador|spokesman|spokeswoman|spokesperson"
    r"|director|consul general|president|speaker|diplomat|historian|author|professor))"
    r" (?:also |then |further )?(?:said|says|stated|stressed|noted|added|emphasi[sz]ed|told|insists|insisted"
    r"|believes|thinks|argued|argues|claimed|claims|explained|explains|warned|warns|wrote|writes"
    r"|thanked|recalled|underlined)\b"
)
SAYERS = (
    rf"{_BEGINS}{{who}}(?:, [^,.;“”\"]{{3,70}},)? (?:has |have |had )?(?:also |further |later )?"
    rf"(?:{_SAID})(?= (?!to |in |on |of |about )\w)",
    rf"{_BEGINS}(?:the |an? |its |his |her |their )(?-i:(?!of|in|at|from|for|on|by|with|who|that)[a-z-]+ ){{1,3}}(?P<who>{_NAME})"
    rf"(?:, [^,.;“”\"]{{3,70}},)? (?:has |have |had )?(?:{_SAID}|said|says|stated|noted|added|explained)\b",
    rf"{_BEGINS}(?P<who>(?:the|an?|its|their|his|her|{_NAME}[’']s) (?:[\w’'-]+ ){{0,3}}?{_WORK}"
    rf"(?: (?:of|by|from|on|into) (?:the )?(?:(?!(?:{_STATES}|the|an?|that|which|who)\b)[\w’'-]+ ){{0,6}}?(?!(?:{_STATES})\b)[\w’'-]+)?)"
    rf"(?:, [^,.;“”\"]{{3,70}},)? (?:(?:{_STATES})\b|(?:has|have|had|contains?|contained|lists?|listed|names?|named|counts?|counted)"
    r"(?= (?:[\w’'-]+ ){0,2}\d))",
    rf"{_BEGINS}(?P<who>(?:the|an?|its|his|her|their) (?:[a-z-]+ )?(?:spokes\w+|lawyer|solicitor|director|chair\w*|head|leader|member"
    rf"|survivor|mother|father|brother|sister|son|daughter|relative|resident|friend) (?:for|of|at) (?:the )?{_NAME})"
    rf"(?:, [^,.;“”\"]{{3,70}},)? (?:has |have |had )?(?:{_SAID}|said|says|stated|noted|added|explained|told)\b",
    rf"{_BEGINS}(?P<who>(?:local |state |health |city |court |hospital |military )?{_PEOPLE})"
    r" (?:have |had )?(?:said|say|claim|claimed|estimate|estimated|reported|report|believe"
    r"|puts?(?= (?:[\w’'-]+ ){1,6}at (?:[\w’'-]+ ){0,3}\d))\b",
    rf"{_BEGINS}(?:(?:the |an? |its |his |her |their )(?-i:(?!of|in|at|from|for|on|by|with|who|that)[a-z-]+ ){{1,3}})?{{who}}(?:, [^,.;“”\"]{{3,70}},)? (?P<cue>{_CALLS}) {_QUOTED}",
    rf"(?:^|[,;] )for (?P<who>(?=(?-i:\S+ [A-Z])){_NAME}|(?:the|his|her|their) {_NO_TIME}[a-z][\w’' -]{{2,40}}?)(?:, [^,.;“”\"]{{3,70}})?,"
    rf" (?:it|this|that|the [\w’' -]{{2,40}}) (?P<cue>is|was|had been|remains) {_QUOTED}",
)
