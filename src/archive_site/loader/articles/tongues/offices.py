"""Words by which names are known in several languages: of bodies, of offices."""

import re

from archive_site.loader.articles.attribution import NAME, SMALL, UPPER

BODIES = (
    r"Universit\w+|Ministr\w+|Cent(?:er|re)|Foundation|Museum|Committee|Agency|Union|Institut\w*|Society"
    r"|Court|Council|Party|Association|Consulate|Embassy|Parliament|Department|Federation|Academy|Theat(?:er|re)"
    r"|Organi[sz]ation|Festival|College|Library|Church|Bank|Police|Watch|Commission|Fund|Project"
    r"|Universiteti\w*|Nazirliyi\w*|Mərkəzi\w*|Fondu\w*|Muzeyi\w*|Komitəsi\w*|Agentliyi\w*|İnstitutu\w*|Cəmiyyəti\w*"
    r"|Məhkəməsi\w*|Şurası\w*|Konsulluğu\w*|Səfirliyi\w*|Akademiyası\w*|Filarmoniyası\w*|Təşkilatı\w*|Assosiasiyası\w*"
    r"|Университет\w*|Министерств\w*|Центр\w*|Фонд\w*|Музе\w+|Комитет\w*|Агентств\w*|Институт\w*|Совет\w*|Суд\w*|Академи\w+"
    r"|Üniversitesi\w*|Bakanlığı\w*|Merkezi\w*|Vakfı\w*|Müzesi\w*|Derneği\w*|Ajansı\w*|Büyükelçiliği\w*|Konsolosluğu\w*|Enstitüsü\w*"
    r"|Université|Ministère|Fondation|Musée|Comité|Agence|Société|Cour|Conseil|Ambassade|Parlement|Académie"
)
OFFICES = (
    r"Director|President|Consul General|Minister|Ambassador|Rabbi|Bishop|Imam|Dr\.?|Prof\.?|Professor|Mr\.?|Mrs\.?|Ms\.?"
    r"|Chairman|Chairwoman|Chair|Secretary[ -]General|Spokesman|Spokeswoman|Mayor|Senator|General|Colonel|Rector"
    r"|historian|director|filmmaker|producer|survivor|directed by|president|journalist|writer"
    r"|direktoru|naziri|səfiri|konsulu|başçısı|rejissoru|prezidenti|sədri|rektoru|professor|tarixçi|jurnalist"
    r"|директор\w*(?: музея)?|министр\w*|посол|президент\w*|режисс[её]р\w*|генконсул|председател\w+|профессор|историк|ректор"
    r"|Rektör|Bakan|Büyükelçi|Başkonsolos|Başkan\w*|yönetmen\w*|Profesör|tarihçi|müdürü"
    r"|directeur|directrice|ministre|présidente?|ambassadeur|ambassadrice|réalisateur|réalisatrice|M\.|Mme|historien|professeur"
)
PERSON = rf"(?P<name>{UPPER}[^\W\d_]+(?:[-’']{UPPER}?[^\W\d_]+)?(?: {UPPER}\.)?(?: (?:de |van |von |Mc|Mac|De)?{UPPER}[^\W\d_]+(?:[-’'][^\W\d_]+)?){{1,2}})"
OFFICE = re.compile(rf"(?<!\w)(?P<role>(?:{OFFICES})),? {PERSON}(?!\w)")
BODY = re.compile(
    rf"(?<![\w-])(?:{UPPER}[\w’'-]* (?:(?:{SMALL}) )?){{0,5}}(?:{BODIES})(?!\w)(?: (?:of|for|de|du|des|d[’']) (?:the |la |l[’'])?{NAME})?"
)
