"""Nouns that are of a group and of others as well, and what tells which, by language."""

from typing import NamedTuple


class Either(NamedTuple):
    """A noun of a group that is of others too; patterns."""

    noun: str
    beside: str  # right behind it: it is of the group, whatever else the text has
    so: str  # elsewhere in the text: it is, too
    not_so: str  # unless the text has one of these


EITHER = {
    "fr": {
        "children": Either(  # under age, or miners
            r"mineurs",
            r"(?:et|ou) (?:\w+ )?(?:adultes|majeurs)|(?:âgés )?de moins de|non accompagnés|isolés",
            r"enfants?|adolescent\w*|lycé\w+|coll[éè]g\w+|écol\w+|élèves?|juvéniles?|adultes"
            r"|majeurs|parents|moins de (?:\d+|douze|quinze|seize|dix-huit) ans",
            r"mines?|minière?s?|charbon\w*|houill\w+|puits|galeries?|fond|grisou",
        )
    },
    "ar": {
        "elderly": Either(  # an old man, or a sheikh
            r"شيخا",
            r"(?:مسنا|طاعنا|عجوزا)",
            r"(?:ال)?(?:أطفال|نساء|عجائز|مسنين)",
            r"(?:ال)?(?:قبائل|قبيلة|عشائر|عشيرة|مشايخ|أئمة|إمام|مجلس)",
        )
    },
}
