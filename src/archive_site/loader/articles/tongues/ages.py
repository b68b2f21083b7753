"""Words that make a number one of years of life, which counts nobody, by language."""

BEFORE = {  # right before it
    "en": r"(?:younger|older) than|(?:under|over|below|above) (?:the )?age (?:of )?"
    r"|aged (?:under|over|below|above|up to|at least|between)|(?:were|was|are|is) (?:under|below)"
    r"|(?:people|persons|those|anyone|everyone|children|boys|girls|women|men|adults|patients|victims)"
    r" (?:under|below|over|above)",
    "fr": r"âgée?s? (?:de )?(?:moins|plus) de",
    "ru": r"(?:младше|старше|моложе)",
}
AFTER = {  # right behind it
    "tr": r"[’']?\w* yaş(?!l[ıi]|[ıa]yor|ayan|am)\w*",
    "az": r"(?:[-’']\w+)? yaş(?!a(?:y|mış|yır)|l[ıi](?:lar|\w* (?:insan|şəxslər)))\w*",
}
OLDEST = 120  # years
