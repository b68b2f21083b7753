"""Cover what in a text holds digits that count nothing: addresses, telephone numbers, times."""

from __future__ import annotations

import re

from archive_site.loader.articles.signs import signed

NAMED = (  # bounded where it may begin anywhere in a long run of the same signs
    r"https?://\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,99}\.\w+|#\w+"
    r"|(?:tel|phone|fax|тел|факс|телефон|telefon|faks|tél|هاتف|فاكس|whatsapp)\w*\.?\s*[:：]?[\s+()\d./-]{6,}"
)
COUNTED = (
    r"\+\d[\d\s()-]{7,}\d|\(\d{3}\)\s?\d{3}-?\d{4}"
    r"|(?<!\d)\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:a\.?m\.?|p\.?m\.?|h\b)|(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])"
    r"|[$€£¥₽₼₺]\s?\d[\d.,\s]*(?:million|billion|thousand|mln|млн|млрд|milyon)?"
    r"|\d[\d.,\s]{0,30}(?:[$€£¥₽₼₺%]?\s?(?:dollars?|euros?|manats?|rubles?|AZN|USD|EUR|TL|RUB"
    r"|доллар\w*|евро|рубл\w*|манат\w*|lirası?|dollar\w*|avro|manat\w*|دولار\w*|يورو))"
    r"|\d{1,12}[-‑](?:year|month|day|minute|hour|week|stor(?:e)?y|page|летн|местн|минутн|yaşlı)[\w-]*"
    r"|\d{1,12}\s?(?:px|pt|mm|cm|dpi|kb|mb|gb|fps|мм|см)\b"
)
ADDRESS = signed(NAMED, re.IGNORECASE)
EITHER = re.compile(rf"{NAMED}|{COUNTED}", re.IGNORECASE)
VOWEL = re.compile("[\u064b-\u0652\u0670]")
VOWELLED = re.compile(rf"[\w{VOWEL.pattern[1:-1]}]+")
DIGIT = re.compile(r"\d")  # any number that is covered has one
NUMBER = re.compile(rf"(?=[+(\d$€£¥₽₼₺])(?:{COUNTED})", re.IGNORECASE)  # where there is no other


def unvowelled(text: str) -> str:
    """The text with its Arabic words as they are mostly printed, each as long as before."""
    if not VOWEL.search(text):
        return text
    return VOWELLED.sub(lambda word: VOWEL.sub("", word[0]).ljust(len(word[0])), text)


def masked(text: str) -> str:
    """The text with what it covers as spaces, as long as before."""
    addressed = ADDRESS.search(text)
    if not (addressed or DIGIT.search(text)):
        return text
    covered = EITHER if addressed else NUMBER
    return covered.sub(lambda match: " " * len(match[0]), text)
