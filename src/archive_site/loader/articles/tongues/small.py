"""Small words that are known whatever the language of a text, by language."""

PRONOUNS = {
    "en": "he she they it we i him her them us me",
    "fr": "il elle ils elles on lui eux",
    "ru": "он как она они нему ему ей ней ним него неё них",
    "az": "o onun onların bunun ona buna",
}
AND = {"en": "and", "fr": "et", "ru": "и", "az": "və", "tr": "ve"}
OR = {"en": "or", "fr": "ou", "ru": "или", "az": "ya(?:xud)?", "tr": "veya", "ar": "أو"}
BUT = {"en": "while|but", "fr": "mais", "ru": "а|но"}  # parts clauses
WHEREAS = {  # turns to what another says or does
    "en": "but|while|whereas|though|although",
    "fr": "mais|tandis|alors",
    "ru": "а|но|тогда",
    "ar": "أما|بينما|فيما",
}
OF = {"en": "of|for|to|by|from|with", "fr": "de|du|des", "ru": "для"}  # before whose something is
