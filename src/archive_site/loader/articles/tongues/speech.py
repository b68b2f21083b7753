"""Words round what somebody says, by language; patterns."""

SAY = {  # behind a quotation
    "en": r"said|says|told|recalled|added|asked",
    "az": r"deyə?|deyib|söylə\w+|bildir\w+|dedi",
    "tr": r"diye",
    "ru": r"сказал\w*|говор\w+|заявил\w*|вспомина\w+|рассказал\w*|отметил\w*",
    "fr": r"a dit|a déclaré|a-t-\w+ dit|raconte",
    "ar": r"قال\w*",
}
NOT_SAID = {"az": r"filmdən", "ru": r"после"}  # behind a title: it is no quotation
BUT = {  # ends who somebody is where no mark does
    "en": r"while|whereas|but|according",
    "fr": r"mais|tandis|alors|selon",
    "ru": r"а|но|тогда|по данным|по словам",
}
PEOPLE = {  # the same, behind a number; begin words
    "en": r"people|persons|civilians|residents|villagers|women|men|children|soldiers|dead|were"
    r"|died",
    "ru": r"человек|жител|мирн|погиб|женщин|дет",
    "fr": r"personnes|civils|habitants|morts|femmes|enfants",
}
WHEN = {  # behind a name: when somebody said it
    "en": r"after|before|during|when|while|following",
    "fr": r"lors|après|avant|pendant",
}
HONOURED = {"ru": r"имени|им\.|памяти"}  # before whom a house is called after
SPEAKERS = {  # what the speaker before may be called by
    "en": r"minister|official|ambassador|spokes\w+|director|consul|president|speaker|diplomat"
    r"|historian|author|professor",
    "fr": r"ministre|ambassadeur|directeur|historien",
    "ru": r"министр|посол|дипломат|консул|историк|директор",
    "az": r"nazir|səfir|konsul|direktor|tarixçi",
    "tr": r"bakan|büyükelçi|konsolos|tarihçi",
}
THAT = {"en": r"that", "fr": r"que", "ru": r"что", "az": r"ki"}
AS_IF = {"ru": r"будто"}
WHO = {  # begins a clause that tells more of who speaks
    "en": r"who|whose|which",
    "fr": r"qui|dont",
    "ru": r"котор\w+|чей|чья",
}
CITING = {"en": r"citing|quoting", "fr": r"citant"}
ALSO = {  # between "and" and a verb of the same speaker
    "en": r"also|later|then|further",
    "fr": r"également|aussi|ont|a",
    "ru": r"также",
}
ADDING = {  # begins what the same speaker says too
    "en": r"adding|noting|saying|stressing|asserting|arguing|explaining|insisting|recalling"
    r"|warning|claiming|who added",
    "fr": r"ajoutant|précisant",
    "ru": r"добавив|отметив|уточнив|подчеркнув",
    "ar": r"(?:مضيف|مشير|معتبر|مؤكد|موضح|لافت)(?:ا|ة|ين)?ً?",
}
