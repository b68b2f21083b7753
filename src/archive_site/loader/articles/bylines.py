"""What a byline says: the names that it gives, without "By", offices, agencies and sites."""

from __future__ import annotations

import re

KIND = re.compile(  # what was written, before "by"
    r"^(?:(?:an?|eine?|une?|der|die)\s+)?(?:analysis|analyse|opinion|comment(?:ary)?|column|essay|"
    r"report|reportage|review|interview|perspective|gastbeitrag|kommentar|kolumne|rezension|"
    r"geschrieben|story|words|text|report(?:ed|ing)|compiled|propos recueillis|recueilli|rédigé|"
    r"un article|article)\s+(?:by|von|par)\s+",
    re.I,
)
BEFORE = "|".join(  # what stands before a name, with a colon or without
    (
        r"by|par|von|por|di|authors?|auteure?s?",
        r"müəllif(?:lər)?(?! hüquq)|hazırlad[ıi](?:lar)?|hazırlayan(?:lar)?|söhbətləşdi",
        r"автор(?:ы)?(?: (?:текста|статьи|материала))?|текст",
        r"(?:(?:материал|текст) )?подготовил[аи]?|записал[аи]?|беседовал[аи]?",
        r"yazar(?:lar)?|yazan|muhabir|hazırlayan|derleyen",
        r"بقلم|كتب|الكاتب|نویسنده|خبرنگار|ავტორ(?:ი|ები)",
    )
)
LABELS = "|".join(  # what does so only with a colon: it also begins other lines
    (
        r"mətn|reportaj|haber|röportaj|söyleşi|metin|texte?|reportage",
        r"репортаж|корреспондент|إعداد|حوار|تقرير",
    )
)
BY = re.compile(
    r"^\s*(?:(?:written|posted|reported|story|text|submitted|published|words|firmado|escrito|signé)\s+)?"
    rf"(?:(?:{BEFORE})\s*[:\-–]?|(?:{LABELS})\s*:)\s+",
    re.I,
)
NOBODY = re.compile(
    r"^(?:super\s?user|no\s?author|unknown|anonymous|admin\w*|administrator|editor(?:s|"
    r"ial)?(?:\s+team)?|"
    r"staff(?:\s+\w+)?|webmaster|root|user\d*|guest|author|redaksiya|redaksiyası|редакция|редактор|"
    r"editör|rédaction|la rédaction|news\s?desk|newsroom|web\s?desk|team|web team|null|none|"
    r"undefined|"
    r"online|contributor|default|by|wordpress|the editors?|post(?:ed)?|n/?a|المحرر|التحرير|"
    r"(?:our|own|special|site|guest|senior)\s+(?:admin\w*|author|correspondent|contributor|writer)|"
    r"админ\w*|гость|автор|аноним|пресс-служба|собкор\w*|haber\s+(?:merkezi|servisi|ajansı)|"
    r"yönetici|misafir|anonim|müəllif|xəbər\w*|adminstrator|redaktion|la redazione|redacción|"
    r"equipe|هيئة التحرير|أسرة التحرير|محرر\w*|مراسل\w*|متابعات|الإدارة|مدير الموقع|مشرف|"
    r"ადმინ\w*|რედაქცია|სტუმარი|تحریریه|مدیر سایت|ادمین|مدیر)$",
    re.I,
)
AGENCY = re.compile(
    r"^(?:associated press|the associated press|ap|afp|agence france-presse|reuters|"
    r"thomson reuters|"
    r"dpa|efe|ansa|tass|тасс|itar-tass|ria novosti|риа новости|interfax|интерфакс|xinhua|kyodo|"
    r"upi|pa|"
    r"press association|bloomberg|anadolu agency|anadolu ajansı|aa|iha|i̇ha|dha|trend|apa|azərtac|"
    r"azertac|azertag|report|turan|interfax-azerbaijan|wafa|spa|wam|mena|sana|qna|petra|irna|belga|"
    r"cp|the canadian press|canadian press|aap|pti|ians|ani|وكالات|أ ف ب|رويترز|الأناضول)"
    r"(?:\s+(?:agency|news agency|ajansı|agentliyi))?$",
    re.I,
)
NOT_IN_NAMES = re.compile(
    r"[\d@<>{}_=|/\\#%&+*?!\[\]():：]|https?:|\.(?:com|org|net|az|ru|tr)\b|\b(?:class|by)\b", re.I
)
HOST = re.compile(r"\w\.[a-z]{2,4}$", re.I)
AFTER_NAME = re.compile(
    r"\s[|•·–—]\s|\s{2,}|\d|\s@|\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\w)|\s(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s*\d|"
    r",?\s+(?:on|am|le|at)\s|\s+(?:posted|published|updated|special to|"
    r"for the|follow|email)\b|\s\S+@\S",
    re.I,
)
OFFICE = re.compile(
    r"\b(?:images?|photo\w*|editors?|editorial|writers?|staff|desk|correspondents?|reporters?|"
    r"bureau|team|news|today|wires?|officers?|director|professor|president|manager|analysts?|"
    r"gmbh|ltd|inc|llc|verlag|media|grupa|group|redakcja|redaksiya\w*|редакци\w*|"
    r"times|post|press|submitted|posted|updated|redaktor\w*|müxbir\w*|muhabir\w*|корреспондент\w*|"
    r"редактор\w*|magazine|journal|portal|gazete\w*|qəzet\w*|газет\w*|ajans\w*|agentli\w*|"
    r"xəbər\w*|haber(?:ler[iı]?|[iı]|ci\w*)?|tv|radio|agency|service|network|foundation|contributors?|columnists?)\b",
    re.I,
)
BESIDES = re.compile(  # begins what stands after a name, or a second role
    r"\s*(?:\[|\((?![^()]{1,15}\)\s+[^\W\d_]))|\s+/\s+|\s+(?:avec|with)\s+(?=[A-Z]{2,})"
)
SENT_FROM = re.compile(r"\s(?:in|à)\s[A-Z][\w-]+(?:\s[A-Z][\w-]+)?(?=\s(?:and|et)\s|,|$)")
CALLED = re.compile(r"\s\([^()]{1,15}\)(?=\s+[^\W\d_])")  # within a name, of how one is called
LEADS_ON = re.compile(  # begins a link to more by or of an author
    r"^(?:more|all|about|view|show|see|follow|read|meet|contact|email|e-mail|mehr|alle|über|plus|voir|"
    r"tous|suivre|ver|más|все|еще|ещё|об авторе|daha|tüm|digər|bütün|المزيد|جميع)\s",
    re.I,
)
STAFF = re.compile(r"staff", re.I)
ARTICLE = re.compile(r"^(?:a[ldnrstz]|el|ash|d|l|o)[-’'](?=\w)", re.I)  # before a surname
LONGEST = 60  # characters of a name
JOINS = re.compile(
    r"\s*(?:,|;|\band\b|\bund\b|\bet\b|\bvə\b|\bve\b|\bи\b(?!\.)|\bو\b|\bდა\b|&)\s*", re.I
)


def begins(line: str) -> bool:
    """Whether a line begins as a byline does."""
    return bool(BY.match(line) or KIND.match(line))


def name_in(value: str) -> str:
    """The names that a byline gives, without "By"; "" where they are nobody's."""
    whole = " ".join(value.split()).lstrip("([")
    value = SENT_FROM.sub("", KIND.sub("", BY.sub("", whole)).strip(" ,;:-–—|."))
    signed, value = value != whole, BESIDES.split(value)[0]
    end, by_agency = 0, bool(AGENCY.match(JOINS.split(value)[0]))
    for name in (each for each in JOINS.split(value) if each):
        own = name if is_name(name) else _before_office(name, signed=signed)
        if (AGENCY.match(own) and not by_agency) or (end and STAFF.search(name)):
            break  # for whom the persons before it write
        if own:
            end = value.index(own, end) + len(own)
        if own != name:
            break
    return value[:end] if len(value) <= LONGEST * 4 else ""


def _before_office(text: str, *, signed: bool) -> str:
    """The name at the beginning of "Ann Lee CNBC Executive News Editor"; "" where none is."""
    words = text.split()
    if not words or AGENCY.match(words[0]) or STAFF.fullmatch(words[-1]):
        return ""
    for number in range(2, min(len(words), 4)) if signed else ():
        own, told = " ".join(words[:number]), words[number]
        parted = own.isupper() != told.isupper() and (own.isupper() or len(told) > 2)
        if (parted or HOST.search(told) or OFFICE.match(told)) and is_name(own):
            return own
    return ""


def is_name(name: str) -> bool:
    """Whether a text is the name of a person or of an agency, as far as its form tells."""
    name = CALLED.sub("", name)
    if len(name) > LONGEST or NOBODY.match(name) or NOT_IN_NAMES.search(name):
        return False
    if LEADS_ON.match(name):
        return False
    words = name.split()
    if AGENCY.match(name):
        return True
    if OFFICE.search(name):
        return False
    capital = sum(_is_capital(ARTICLE.sub("", word)[0]) for word in words)
    loud = [word.isupper() for word in words if len(word) > 2]
    if loud[:2] == [True, True] and not loud[-1]:
        return False  # "ANN LEE Special envoy"
    initials = all(len(word.strip(".")) == 1 for word in words)
    return not initials and 2 <= len(words) <= 5 and capital >= 2 and _is_capital(name[0])


def _is_capital(letter: str) -> bool:
    """Whether a letter may begin a name; Georgian and Arabic have no capitals."""
    return not letter.islower() or "\u10a0" <= letter <= "\u10ff"
