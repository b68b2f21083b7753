"""Words of who tells a quotation where they stand within its marks, by language; patterns.

Each has who it is as `who`, or as `he` the speaker before.
"""

from archive_site.loader.articles.tongues.fr_sayers import WHO_FR
from archive_site.loader.articles.tongues.ru_sayers import PREPOSITION, SAYS_WITHIN
from archive_site.loader.articles.tongues.utterances import SAYS, SAYS_AMID

_REST = r"(?: [^«»“”\",;:.!?…—–]{1,80})?"
_NOUN_RU = rf"(?!{PREPOSITION}\b)[а-яё-]+"
_TO_RU = (
    r"(?:(?:журналистам|корреспондент(?:у|ам)|зрителям|собравшимся|прессе|суду|нам|мне|изданию"
    r"|газете|агентству)(?: «[^«»]+»| [А-ЯЁ]{2,})? )?"
)
_PAST_FR = "|".join(dict.fromkeys(filter(str.isalpha, SAYS["fr"].split("|"))))
_ART_FR = r"(?:le |la |l[’']|une? |son |sa |ses |leurs? )"
_NAME_FR = r"(?:M\.|Mme|Mlle|Me|Dr)?\s?[A-ZÉÈÀ][\w’'-]+(?: (?:de |d[’'])?[A-ZÉÈÀ][\w’'-]+){0,3}"

TOLD_AMID = {
    "ru": rf"(?:(?<=[!?…])|(?<=[”»\"])|,) ?[—–-] (?:{SAYS_AMID['ru']}|{SAYS_WITHIN})(?![\w-]) {_TO_RU}(?:(?P<he>он[аи]?)(?!\w)"
    rf"|(?P<who>(?:{_NOUN_RU} ){{0,5}}[А-ЯЁ](?:\.(?: ?[А-ЯЁ]\.)?|[\w-]+)(?: [А-ЯЁ][\w-]+){{0,2}}|{_NOUN_RU}))"
    rf"{_REST}(?:[.,] [—–-]\s|[.,]?\s?$)",
    "fr": rf"(?:(?<=[!?…])|,) (?:(?:(?:a|ont|avait)-t-(?P<he>(?:il|elle)s?) \w+é?|(?:{_PAST_FR})-(?:t-)?(?:il|elle)s?)"
    rf"|(?:{SAYS['fr']})(?![\w-])(?: quant à (?:lui|elle)| pour sa part)?"
    rf" (?P<who>{_NAME_FR}|(?:l[ea] |l[’']|un |une ){WHO_FR}(?![\w-])(?:, {_NAME_FR}(?=,))?"
    rf"|{_ART_FR}(?:[a-zéèêàçîô-]+ ?){{1,5}}, {_NAME_FR}))"
    rf"{_REST}(?:[.,]\s|[.,]?\s?$)",
}
