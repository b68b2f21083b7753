"""What Azerbaijani and Turkish have in common: endings of cases."""

from archive_site.loader.articles.tongue import Cases

CASES = Cases(
    told=r"(?<=\w) (?P<whom>\S+)[’'-][yn]?[eaə]$",
    to=r"[’'-][yn]?[eaə]$",
    by=r"\s*(?:istinad|gör|əsas|dayan|atıf)",
    of=r"[’'-](?:n?[ıiuü]n|[yn]?[ea])$",
)
LOCATIVE = r"(?:[dt][aeə]|[dt][aeə]ki)$"
TOWN = r"şəhər|kent|şehr"
REMEMBERED = r"(?!\w+[dt][aeə]n? {name} )"
BARE = (
    r"(?i:(?:faciə|müharibə|münaqişə|facia|trajedi|çatışma)(?:n[ıiuü]n?|y[aeə]|[dt][aeə]n?)?"
    r"|(?:soyqırım|qətliam|qırğın|soykırım|katliam|kıyım|savaş)[ıiuü]n)(?!\w)"
)
