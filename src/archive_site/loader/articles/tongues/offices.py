"""Words by which names are known in several languages: of bodies, of offices."""

import re

from archive_site.loader.articles.signs import by_letter, signed
from archive_site.loader.articles.ways import UPPER

BODIES = (
    r"Universit(?:y|ies)|Ministr(?:y|ies)|Cent(?:er|re)|Foundation|Museum|Committee|Agency|Union|Institut(?:e|ion)?|Society"
    r"|Court|Council|Party|Association|Consulate(?: General)?|Embassy|Parliament|Department|Federation|Academy|Theat(?:er|re)"
    r"|Organi[sz]ation|Festival|College|Library|Church|Bank|Police|Watch|Commission|Fund|Project"
    r"|Университет|Министерство|Центр|Фонд|Музей|Комитет|Агентство|Институт|Совет|Суд|Академия"
    r"|Université|Ministère|Fondation|Musée|Comité|Agence|Société|Cour|Conseil|Ambassade|Parlement|Académie"
)
POSSESSED = (  # may have endings of cases, which are no part of the name
    r"Universiteti|Nazirliyi|Mərkəzi|Fondu|Muzeyi|Komitəsi|Agentliyi|İnstitutu|Cəmiyyəti"
    r"|Məhkəməsi|Şurası|Konsulluğu|Səfirliyi|Akademiyası|Filarmoniyası|Təşkilatı|Assosiasiyası"
    r"|Üniversitesi|Bakanlığı|Merkezi|Vakfı|Müzesi|Derneği|Ajansı|Büyükelçiliği|Konsolosluğu|Enstitüsü"
)
RANKS = r"Dr\.?|Prof\.?|Mr\.?|Mrs\.?|Ms\.?|M\.|Mme"
OFFICES = (
    r"director|president|consul general|minister|ambassador|rabbi|bishop|imam|professor"
    r"|chairman|chairwoman|chair|secretary[ -]general|spokesman|spokeswoman|mayor|senator|general|colonel|rector"
    r"|architect|historian|filmmaker|producer|survivor|directed by|journalist|writer|leader|governor"
    r"|deputatı|deputat|rejissor|direktor|nazir|səfir|sədr|rektor|direktoru|naziri|səfiri|konsulu|başçısı|rejissoru|prezidenti|sədri|rektoru|tarixçi|jurnalist"
    r"|директор(?: музея)?|министр|посол|президент|режисс[её]р|генконсул|председатель|профессор|историк|ректор"
    r"|(?:(?:genel )?(?:başkan|vali|bakan|müdür|sekreter) )?yardımcısı|rektör|bakan|büyükelçi|başkonsolos|başkanı?|yönetmen|profesör|tarihçi|müdürü"
    r"|valisi|bakanı|sözcüsü|temsilcisi|kaymakamı|milletvekili|muhtarı|savcısı|başhekimi|komutanı|avukatı?"
    r"|directeur|directrice|ministre|présidente?|ambassadeur|ambassadrice|réalisateur|réalisatrice|historien|professeur"
    r"|préf[eè]te?|maire|porte-parole|procureure?|docteur|avocate?|délégué syndical"
)
NO_PERSON = (  # words of what has a name in capitals and speaks, and is nobody
    r"\b(?:Assembly|Motors|Electric|Staff|News|Times|Post|Press|Tribune|Herald|Journal|Wire|Media|Today|Daily"
    r"|Radio|Television|TV|International|House|Nations|States|Kingdom|Republic|Korea|Zealand|Africa|America"
    r"|North|South|East|West|New|Group|Company|(?i:licen[cs]es?)|Development|Solutions|Sales|Marketing|Operations|Relations|Affairs|Pacific|Republican|Democrat|Policy|Systems?|Management|Technolog(?:y|ies)|Software|Inc|Ltd|Corp|Street|Office|Bureau|Service|Mosque|Day|Awards?|Network|The)\b"
)
_LEADING = by_letter(OFFICES.replace("|general|", "|").replace("|leader|", "|"))
LEADS = rf"(?:(?i:{_LEADING})|{RANKS})(?![\w-])"
_OFFICES = by_letter(OFFICES)
_WORD = rf"(?!{LEADS}){UPPER}(?:&{UPPER})?[\w-]*(?:[’']{UPPER}[\w-]*)?"  # no point, no possessive, no office
BEYOND = re.compile(  # what makes the name of a place before it another name
    rf"\s(?:Times|Post|Tribune|Herald|Journal|News|Daily|Globe|Review|County|{BODIES}|{POSSESSED})(?!\w)"
)
_OF = r"(?:(?:of|for|de|du|des)\s(?:(?:the|la|le)\s|l[’'])?|d[’'])"
_AND = rf"(?:and|et)\s(?!{UPPER}{{2,}}(?!\w)|(?:{_WORD}\s){{0,4}}(?:{BODIES}|{POSSESSED}))"
_CHAIN = rf"{_WORD}(?:\s(?:{_OF}|{_AND})?{_WORD}){{0,6}}"
PERSON = (
    rf"(?P<name>(?:{UPPER}\.[ -]?){{1,2}}{UPPER}[^\W\d_]{{2,}}|(?!{LEADS}){UPPER}[^\W\d_]+(?:[-’']{UPPER}?[^\W\d_]+)?(?:\s{UPPER}\.)?"
    rf"(?:\s(?:de |van |von |Mc|Mac|De)?{UPPER}[^\W\d_]+(?:[-’'][^\W\d_]+)?){{1,2}})"
)
_ROLE = rf"(?:(?:[Vv]ice|[Dd]eputy|[Ee]xecutive|[Bb]oard|[Ff]ormer|[Mm]anaging|[Oo]pposition) )*(?i:{_OFFICES})"
_WHOSE = (  # in Russian what somebody heads stands in the genitive right after the office
    r"(?:\s(?![а-яё]+л[аио]?\s)[а-яё-]+(?:а|я|и|ы|ов|ев|ей|ого|его|ой)){1,3}"
)
_PLACE = rf"\s(?:at\s(?:the\s)?|{_OF}){_CHAIN}(?:\sin\s{_CHAIN})?"
OFFICE = re.compile(
    rf"(?<!\w)(?:(?:(?:{RANKS})|(?i:{_OFFICES})(?:{_WHOSE})?,?)\s{PERSON}(?!\w)"
    rf"|(?i:{_OFFICES}){_PLACE},\s{PERSON.replace('name', 'after')}(?=\s[a-z]))"
)
TITLED = re.compile(rf"(?:{RANKS})\s")  # one of these two is wherever a person's office is
OFFICIAL = signed(OFFICES)
RANK = re.compile(rf"(?<!\w)(?P<role>{RANKS})\s$")
_HOUSE = r"\s(?:of|at)\s(?:the|a|an)\s[a-z]+(?:\s[a-z]+)?"  # "of the city library", with a comma
ROLE_BEFORE = re.compile(rf"(?<!\w)(?P<role>{_ROLE}(?:{_HOUSE}(?=,)|{_PLACE}|{_WHOSE})?),?\s$")
ROLE_AFTER = re.compile(rf",\s(?:(?:the|an?)\s)?(?P<role>{_ROLE}{_PLACE})(?=[,.;)]|$|\s[a-z])")
OFFICE_OF = re.compile(rf"(?<!\w)(?i:{_OFFICES})\s(?:at\s(?:the\s)?|{_OF})$")
NO_BODY = re.compile(  # no body's name, or cut: words that are said of any body
    r"(?:(?:City|Town|Joint|Advisory|Operating|National|Standing|Select|Steering|Organi[sz]ing|Executive|Research"
    r"|System|Third|Government|Local|County|General|Public|Haut) )+"
    r"(?:Committee|Council|Commission|Party|Library|Institut(?:e|ion)|Agency|Department|Project|Union|Conseil)"
    r"|(?:West|Left|Right|South) Bank|Soviet Union|Exchange Commission|(?:[\w-]+ )*Smart Watch"
    r"|(?:Proceedings|Journal|Bulletin|Annals) .*"
)
STARTERS = re.compile(
    r"(?:(?:[\w.]+ )?[\w.]+-based|(?:Much|Most|Some|All|Part|Members?) of(?: the)?|The|At|In|On|By|From|For|To|When|After|Before|This|That|Both|A|An|And|Le|La|Les|Au|Du|Des|À|Dans|Bu)\s"
)
BODY = re.compile(
    rf"(?:(?<=\b[ld][’'])|(?<![\w.’'-]))(?:U\.S\.\s)?(?:(?:(?<=[Tt]he\s)|(?<=U\.S\.\s)){_WORD}\sand\s(?!(?:{BODIES})\s{_OF}))?(?:{_WORD}(?:(?<=s)[’'])?\s(?:{_OF}|&\s|şəhər |rayon )?){{0,6}}"
    rf"(?:(?:{BODIES})(?!\w)(?P<of>\s{_OF}{_CHAIN})?|(?P<stem>{POSSESSED})(?:n\w*)?(?!\w))"
)
ANY_BODY = re.compile(rf"{BODIES}|{POSSESSED}")  # without which there is no body
POST = re.compile(
    rf"(?:Consulate(?: General)?|Embassy|Ambassade|Consulat)\s{_OF}{_CHAIN}\s(?:in|à)\s{_CHAIN}"
)
SETTLEMENTS = (  # behind a name, with or without the ending of a case: it is a place's
    r"(?:kənd|şəhər|qəsəbə|rayon|köy|ilçe|kasaba|mahalle)(?:i|ı|ü|u|si|sı)?(?:n?[dt][əae]n?|nin|nın|nün|nun)?(?!\w)"
)
CINEMA = re.compile(  # ends the name of one in quotation marks
    r"\w\s(?:cinema|cinéma|kinoteatr[ıi]?|sineması|кинотеатр|سينما)\s?[”»\"]$", re.IGNORECASE
)
NO_FILM = (
    re.compile(
        r"(?:agency|newspaper|channel|campaign|magazine|exhibition|book|song|party|agentliyi|qəzeti|kanalı"
        r"|kampaniyası|kitabı|агентств\w+|газет\w+|телеканал\w*|портал\w*|журнал\w*|кампани\w+|книг\w+"
        r"|выставк\w+|ajansı|gazetesi|kampanyası|kitabı|agence|journal|chaîne|campagne|livre|exposition"
        r"|cent(?:re|er)|club|mərkəzi|klubu|merkezi|kulübü|salonu|центр\w*|клуб\w*|театр\w*|зал\w*|салон\w*|مركز|مسرح|قاعة|صالة|نادي|وكالة|صحيفة|قناة|حملة|كتاب|cinema|кинотеатр\w*|cinéma|سينما)\s*$",
        re.IGNORECASE,
    ),
    re.compile(
        r",?\s(?:[\w-]+\s){0,2}?(?:agency|newspaper|channel|campaign|magazine|exhibition|book|song|party|prize|award"
        r"|kampaniya\w*|agentliy\w+|qəzet\w*|kitab\w*|kampanya\w*|gazete\w*|sergi\w*"
        r"|kinoteatr\w*|sinemas\w+|cinema|theat(?:re|er))(?!\w)",
        re.IGNORECASE,
    ),
)
HOUSES = re.compile(  # a cinema where something was shown, in several languages
    rf"(?<!\w)at the (?P<en>(?:{UPPER}[\w’'-]+ ){{1,4}}(?:cinema|theatre|theater))(?!\w)"
    r"|[«“„\"](?P<az>[^«»“”„\"\n]{2,40})[»”“\"] kinoteatr(?:ın)?da(?!\w)"
    r"|(?<!\w)(?:во?|на) (?:[а-яё-]+(?:ом|ем) ){0,2}(?:[кК]инотеатре|[кК]иноклубе|[кК]инозале|[цЦ]ентре|[кК]лубе|[тТ]еатре|[зЗ]але|[гГ]алерее) [«“„\"](?P<ru>[^«»“”„\"\n]{2,40})[»”“\"]"
    rf"|(?<!\w)(?P<tr>{UPPER}[\w-]+(?: {UPPER}[\w-]+){{0,2}} Sineması)[’']?nda(?!\w)"
    rf"|(?<!\w)au cinéma (?:« ?)?(?P<fr>{UPPER}[\w’'-]+(?: {UPPER}[\w’'-]+){{0,2}})"
    r"|(?<!\w)في سينما [«“\"](?P<ar>[^«»“”\"\n]{2,40})[»”\"]"
)
