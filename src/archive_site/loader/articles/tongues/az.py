"""Azerbaijani, in Latin letters."""

import msgspec

from archive_site.loader.articles.tongue import Tongue
from archive_site.loader.articles.tongues import turkic_sayers
from archive_site.loader.articles.tongues.turkic import (
    BARE,
    CASES,
    LOCATIVE,
    REMEMBERED,
    TOWN,
)

TONGUE = Tongue(
    code="az",
    months=(
        *("yanvar\\w*", "fevral\\w*", "mart\\w*", "aprel\\w*", "may(?:ın|da|dan)?", "iyun\\w*"),
        *("iyul\\w*", "avqust\\w*", "sentyabr\\w*", "oktyabr\\w*", "noyabr\\w*", "dekabr\\w*"),
    ),
    seasons=("yaz\\w*", "yay\\w*", "payız\\w*", "qış\\w*"),
    day_forms=(
        "{y}\\.? ?[-–—] ?{d} {m}",
        "{y}(?:-?c[ıiuü])? il(?:in|də)? {m} {d}(?:-?[^\\W\\d]+)?(?: ?(?:-|–|—|ilə|və) ?| ){D}(?:-?[^\\W\\d]+)?(?: (?:keçən )?gecə\\w*)?",
        "{d} ?[-–—] ?{D} {m},? {y}(?:(?:-?c[ıiuü])? il\\w*)?",
        "{y}(?:-?c[ıiuü])? il(?:in|də)? {m} {d}(?:-?\\w+)?",
        "{y}(?:-?c[ıiuü])? il(?:in|də)? {d} {m}",
        "{d} {m},? {y}(?:(?:-?c[ıiuü])? il\\w*)?",
        "{m} {d},? {y}",
        "{y}(?:-?c[ıiuü])? il(?:in|də)? {m}(?: ay\\w*)?",
        "{m} {y}",
    ),
    relative={"ötən il": -1, "keçən il": -1, "bu il": 0, "gələn il": 1},
    decade="{y}-?c[ıiuü] illər\\w*",
    year_forms=(
        "{y}[-–—]{Y}(?:-?c[ıiuü])? illərin {s}||{y}(?:-?c[ıiuü])? ilin {s}",
        "{decade}||{y}(?:-?c[ıiuü])? ilin (?:son|əvvəl)\\w*",
    ),
    numbers={
        **{"bir": 1, "iki": 2, "üç": 3, "dörd": 4, "beş": 5, "altı": 6, "yeddi": 7, "səkkiz": 8},
        **{"doqquz": 9, "on": 10, "iyirmi": 20, "otuz": 30, "qırx": 40, "əlli": 50, "altmış": 60},
        **{"yetmiş": 70, "səksən": 80, "doxsan": 90, "yüz": 100, "min": 1000, "milyon": 1_000_000},
    },
    ordinals={
        **{"birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5, "altıncı": 6},
        **{"yeddinci": 7, "səkkizinci": 8, "doqquzuncu": 9, "onuncu": 10, "iyirminci": 20},
        **{"otuzuncu": 30, "qırxıncı": 40, "əllinci": 50, "yüzüncü": 100},
    },
    ordinal_mark=r"(?:-?c[ıiuü])?",
    vague=r"bir neçə (?:min|yüz)|(?:on |yüz )minlərlə|minlərlə|yüzlərlə|onlarla|on minlər|minlər",
    before={
        **{"ən az[ıi]": "at-least", "azı": "at-least", "minimum": "at-least"},
        **{"təxminən": "about", "təqribən": "about", "haradasa": "about", "təxmini": "about"},
        **{"maksimum": "up-to", "ən çoxu": "up-to"},
    },
    after={
        r"[-’']?(?:d[aə]n|t[aə]n) (?:çoxu?|artıq|artığı|yuxarı)(?:d[ıu]r)?": "more-than",
        r"[-’']?(?:d[aə]n|t[aə]n) az(?! qala)": "up-to",
        r"[-’']?(?:d[aə]n|t[aə]n) az olmayaraq": "at-least",
        r"[-’']?(?:[yn]?[aəeə]) (?:qədər|kimi)": "up-to",
        r"[-’']?d[əae]k(?:in)?": "up-to",
        r"[-’']?(?:[yn]?[aəeə]) yaxın": "nearly",
    },
    percent=r" ?%(?:-?[iıuüə]n?)?| ?faiz\w*",
    range_=r" ?[-–—] ?| ilə ",
    labels=r"№|no\.?|səh\.?|səhifə|otaq|mənzil|ev|bina|kanal|maddə|məktəb|tel\.?|faks|bölmə|fəsil|bənd|[$€£¥₽₼]",
    people=r"nəfər\w*|insan\w*|adam\w*|şəxs\w*|mülki(?: şəxs\w*| vətəndaş\w*)?|sakin\w*|vətəndaş\w*"
    r"|azərbaycanlı\w*|erməni\w*|türk\w*|yəhudi\w*|girov\w*|əsir\w*|qaçqın\w*|məcburi köçkün\w*|köçkün\w*"
    r"|qurban\w*|əsgər\w*|hərbçi\w*|şəhid\w*|soydaş\w*|dinc sakin\w*|tələbə\w*|şagird\w*|tamaşaçı\w*|iştirakçı\w*"
    r"|qonaq\w*|fəhlə\w*|işçi\w*|mədənçi\w*|jurnalist\w*|yaralı\w*|itkin\w*|müəllim\w*|həkim\w*|sərnişin\w*|meyit\w*"
    r"|nümayişçi\w*|etirazçı\w*|polis(?! (?:idarə|bölmə|məntəqə|maşın))\w*|turist\w*|yanğınsöndürən\w*|balıqçı\w*|yeniyetmə\w*",
    groups={
        "infants": r"körpə\w*",
        "children": r"uşa[qğ]\w*|azyaşlı\w*",
        "women": r"qadın\w*",
        "men": r"kişi\w*",
        "elderly": r"qoca\w*|ahıl\w*|yaşlı\w*(?: insan\w*| şəxs\w*| sakin\w*)?",
    },
    families=r"ailə\w*",
    things=r"ölkə\w*|parlament\w*|dövlət\w*|ştat\w*|qətnamə\w*|kənd\w*|rayon\w*|şəhər\w*|qəsəbə\w*|bölgə\w*|hektar\w*"
    r"|ev\w*|bina\w*|məktəb\w*|xəstəxana\w*|məscid\w*|kilsə\w*|abidə\w*|təşkilat\w*|qəbiristanlıq\w*|kvadratkilometr\w*|kv\.? ?km",
    territory=r"ərazi\w*|torpa[qğ]\w*|əhali\w*",
    years=r"il(?:də|dən|dir|lik)?|onillik\w*",
    years_round=(
        r"(?:son|ötən|keçən|üzərindən|düz|artıq|\w{3,}[dt][aə]n)",
        r"(?:əvvəl|keç\w+|ötür|ötüb|ötdü|ərzində|bundan|tamam\w*)",
    ),
    years_not=r" (?:həbs|azadlıqdan|iş təcrübəsi|yaş)",
    anniversary=r"(?:-?[ıiuü]?l ?dönüm\w*|ildönüm\w*|il ?dönümü\w*|illi(?:k|y)\w*|illik yubiley\w*|yubiley\w*)",
    stop=r"və|ilə|isə|ki|də|da|olan|olub|edilib|edilmiş|olunub|idi|üçün|görə|sonra|əvvəl|kimi|qədər|çox|artıq|daha"
    r"|bu|o|onun|onların|hər|hələ|birini|valideyn\w*|taleyi|haqqında|barədə|iştirak|nəticəsində|yaşay\w+",
    and_="və",
    including=r"o cümlədən|onlardan|onların|aralarında|bunlardan|həmçinin|içərisində|daxil olmaqla",
    of_them=r"\w+l[aə]r arasında|onlardan|onların|bunlardan|öldürülənlərdən|öldürülənlərin|öldürülənlər arasında|həlak olanlardan"
    r"|həlak olanların|qətlə yetirilənlərin|aralarında|şəhid olanların",
    small=r"hər|bu|həmin|hər bir",
    instead=r"deyil",
    changing=r"(?:çat|yüksəl|art|qalx|düş|en|azal)(?:[ıiuü]b|d[ıiuü]|m[ıiuü]ş)\w*",
    copula=r"(?:d[ıiuü]r|ydı|ydi)(?:lar|lər)?",
    cases=msgspec.structs.replace(
        CASES,
        whose=r"\s(?:məlumat|sözlər|bildirdiy|dediy|fikr|rəy|hesabla|təxmin)",
        # "Quliyevin", "komitəsinin"; not "Həsənin", which may be of two names
        owner=r"(?<=[bcçdfghjklmpqrsştvxz])[ıiuü]n$|(?<=[oe]va)n[ıi]n$|(?<=zadə)nin$"
        r"|(?<=[sy][ıiuü])n[ıiuü]n$",
        hearer=r"(?<=[bcçdfgğhjklmnpqrsştvxyz])[əa]$(?<!ova)(?<!eva)(?<!zadə)",  # "Huberə"
        surely="ə",
    ),
    verb_last=True,
    telling_of=r"deyi(?:[br]|l[im])\w*|göstəril\w+|dedi\w*|bildir\w+|vurğula\w+|qeyd (?:edib|edir|ediblər|etdi|etmişdir|edən)\w*|söyləyi\w+|iddia\w*|yaz(?:ıb|ır|ıblar|dığına)"
    r"|güman\w*|xatırla(?:yıb|dıb)\w*|açıqla(?:yıb|dı)\w*|məlumata görə|guya"
    r"|(?:sözlərinə|məlumatına|məlumatlarına|bildirdiyinə|dediyinə|fikrincə|hesablamalarına|təxminlərinə) (?:görə|əsasən)|(?:fikr|zənn|rəy|nəzər)incə|nöqteyi-nəzərindən"
    r"|(?!(?:buna|ona|səbəbə|nəyə|bunlara) )\w+[aə] görə|əlavə ed\w+|cavab ver\w+|danışıb\w*|adını çəki\w+"
    r"|(?:göstər|hesabla|təsdiqlə|təkrarla)(?:yıb|yır|yıblar|ib|ir|iblər)|hesab ed\w+",
    turning=r";|[,—–-] (?:lakin|amma|ancaq|halbuki|(?:\w+ ){1,4}isə)",
    denying=r"təsdiqləmə(?:yib|di|yir)\w*|təsdiq etmə(?:yib|di|yir)\w*|şayiə\w*|rədd e\w+|mübahisə\w*|şübhə\w*|doğru deyil\w*|(?:düzgün|ədalətli) (?:deyil|olmaz)\w*|yalan\w*|əsassız\w*|sübut yoxdur|nə (?:də )?[^.;:]{1,60}? nə|təkzib\w*|inkar\w*|(?:öl[əe]|həlak ola|yaralana|itirə) bilər\w*",
    toll=r"(?:ölənlərin|həlak olanların|qurbanların|öldürülənlərin|şəhidlərin|yaralıların|yaralananların|itkinlərin) sayı(?:n[ıi]n?)?",
    topics={
        "families": r"(?:tamamilə|bütünlüklə|tam) (?:məhv|qətl|yox)\w*",
        "one-parent": r"valideyn\w* birini|valideyn\w* biri|bir valideyn\w*",
        "both-parents": r"hər iki\w*(?: valideyn\w*)?|valideyn\w* hər ikisini|hər ikisini",
        "killed": r"boğul\w+|ölü\w*|öldür\w+|öl(?:ən|üb|dü|müş)\w*|qətl\w*|həlak\w*|məhv\w*|şəhid\w*|güllələn\w+|qırıl\w+|qırğın\w*|soyqırım\w*",
        "wounded": r"yaralan\w+|yaralı\w*|xəsarət\w*|şikəst\w*|əlil\w*|vəziyyət\w* (?:çox )?(?:ağır|kritik)\w*",
        "captive": r"qaçırıl\w+|girov\w*|əsir\w*|əsarət\w*|həbs ed\w+|həbs olun\w+|saxlanıl\w+",
        "missing": r"itkin\w*|tale\w*|naməlum\w*|xəbər yoxdur|bəlli deyil|məlum deyil",
        "displaced": r"evsiz\w*|təxliyə|didərgin\w*|qov\w+|köçkün\w*|qaçqın\w*|deportasiya\w*|tərk et\w+|evlərindən",
        "inhabitants": r"yaşay\w+|əhali\w*|yaşam\w+",
        "occupied": r"işğal\w*|dağıd\w+|dağıl\w+|uçu[rb]\w*|yandır\w+|yanıb\w*|yanmış\w*|zəbt\w*|viran\w*|azad\w*",
        "recognized": r"qətnamə\w*|tanı\w+|qəbul\w*|pislə\w+",
        "joined": r"qoşul\w+|iştirak\w*|qatıl\w+|toplaş\w+|imzala\w+|izlə\w+",
    },
    terms=r"soyqırım\w*|faciə\w*|qətliam\w*|qırğın\w*|müharibə\w*|münaqişə\w*|hadisələri\w*|cinayət\w*|döyüş\w*|həqiqət\w*",
    term_not=REMEMBERED,
    term_bare=BARE,
    strong=r"soyqırım\w*|qətliam\w*|faciə\w*|qırğın\w*|vəhşilik\w*|etnik təmizləmə\w*|müharibə cinayət\w*|deportasiya\w*|təcavüz\w*",
    deeds=r"qətlə yetiril\w+",
    descriptions=(
        r"(?:(?:tarixin\w*|əsrin\w*|bəşəriyyət\w*) )(?:tarixinin )?ən \w+ "
        r"(?:səhifə|cinayət|faciə|qətliam|hadisə)\w*",
    ),
    forces=(
        r"(?P<by>(?:[A-ZƏÖÜĞŞÇİ]\w+ |erməni |rus |sovet ){0,4}(?:silahlı (?:qüvvə|birləşmə|dəstə)\w+|qoşun\w+"
        r"|ordusu|hərbi (?:qüvvə|birləşmə)\w+|\d+-c[ıiuü] (?:\w+ ){0,2}alay\w*) tərəfindən)"
        r"(?=.{0,140}?(?:törədil|yetiril|öldürül|işğal|dağıdıl|yandırıl|məhv|mühasir|hücum|zəbt|qırıl))",
        r"(?P<by>(?:[A-ZƏÖÜĞŞÇİ]\w+ |erməni ){0,3}(?:silahlı (?:qüvvə|birləşmə|dəstə)lər[iı]|qoşunları|ordusu))"
        r"(?= [^.,]{0,90}(?:işğal ed|işğal et|hücum et|hücum ed|qətlə yetir|öldür|törəd|mühasirəyə al))",
        r"(?P<by>\d+-c[ıiuü] (?:\w+ ){0,3}alay\w* (?:\w+ )?(?:köməyi|iştirakı|dəstəyi) ilə)",
    ),
    statements=(
        r"(?<!\w)(?P<what>(?:[İi]lk|[Yy]eganə) (?:\w+ ){0,2}?(?:film|kino)\w*)",
        r"(?<!\w)(?P<what>[Əə]n (?:böyük|dəhşətli|qanlı) (?:\w+ )?(?:faciə|qətliam|soyqırım|cinayət)\w*)",
    ),
    sayers=(
        *turkic_sayers.AZ,
        r"(?<!\w)(?P<who>(?:yerli )?(?:bələdiyyə|polis|hökumət|ordu|xəstəxana|komitə|təşkilatçılar|şahidlər))(?:n?[ıiuü]n) (?:məlumatına|sözlərinə|bildirdiyinə|dediyinə) (?:görə|əsasən)",
        r"^{who} isə [^.,;:]{0,60}? (?:bildirib|deyib|açıqlayıb|qeyd edib)\b",
        r"\b(?P<who>rəsmi (?:məlumat|rəqəm|statistika|mənbə)(?:lar|lər)?)\w* (?:görə|əsasən)",
        r"{who}(?:[-’']?n?[ıiuü]n)? (?:məlumatına|sözlərinə|bildirdiyinə|dediyinə|məlumatlarına) (?:görə|əsasən)",
        r"(?<!\w){who} (?:jurnalistlərə |mətbuata |müxbirimizə |müxbirlərə )?(?:çıxışında |həmçinin |isə )?(?:bildirib|deyib|qeyd edib|vurğulayıb|söyləyib|bildirdi|dedi|qeyd etdi|xatırladıb|əlavə edib|vurğuladı|açıqlayıb|xatırlayıb)\b",
    ),
    told_before=(
        r"^bu barədə (?P<who>(?-i:[A-ZÇƏĞİÖŞÜ])[^.,;:’'-]{2,90}?) (?:jurnalistlərə |mətbuata )?(?:məlumat (?:verib|yayıb)|bildirib|deyib|açıqlayıb)\b",
    ),
    spokes=(r"{who} (?:[^.,]{0,40} )?(?:məlumat verib|danışıb|bəhs edib|məlumat verdi)\b",),
    reveals=(
        r"(?P<who>(?<!\w)(?:film|kitab)(?:də|da|in|ın)?)(?!\w)[^.;:]{0,160}?(?:bəhs ed|danış[ıi]|nəql ed|nəql olun"
        r"|təsvir (?:ed|olun)|əks olun|əksini tap|yer al|işıqlandır|göstərilir)",
    ),
    surname_cases=r"(?<=[oe]v)(?:[ıiuü]n|[dt]an?|[dt]ən?)$|(?<=[oe]va)(?:n[ıi]n|ya|n[ıi]|dan?)$"
    r"|(?<=zadə)(?:nin|yə|ni|də|dən)$|(?<=[^\W\d_]{3}l[ıiuü])n[ıiuü]n$",
    credits=(
        r"(?P<via>[A-ZƏÖÜĞŞÇİ][\w.]*(?: [A-ZƏÖÜĞŞÇİ][\w.]*){0,2}?) {who} istinadən (?:xəbər verir|bildirir|məlumat verir|yazır)",
        r"{who} istinadən (?P<via>[A-ZƏÖÜĞŞÇİ][\w.]*(?: [A-ZƏÖÜĞŞÇİ][\w.]*){0,2}) (?:xəbər verir|bildirir|məlumat verir|yazır)",
    ),
    bodies=r"bələdiyyəsi|xəstəxanası|hakimiyyəti|idarəsi|prokurorluğu|polisi|komitəsi|nazirliyi|rəsmiləri|mətbuatı|mediası|səlahiyyətliləri|fəalları|konsulluğu|səfirliyi",
    he=r"\bO,? (?:həmçinin |daha sonra )?(?:\w+ ){0,6}(?:bildirib|deyib|qeyd edib|vurğulayıb|əlavə edib|söyləyib|deyir|hesab edir)|\bO,? [^.;:]{0,80}[”»\"] adlandır\w+|\b(?:nazir|səfir|konsul|diplomat|direktor|tarixçi) (?:bildirib|deyib|qeyd edib|vurğulayıb)",
    credit=r"müəllif(?! hüquq)|mənbə|yazdı|hazırladı|by",
    dated=r"tarix|dərc (?:edilib|olunub)|yayımlan\w+|nəşr (?:edilib|olunub)|date|published",
    press_release=r"mətbuat (?:üçün )?(?:açıqlaması|bəyanatı|relizi)|press[ -]reliz",
    documents=r"qətnamə\w*|bəyannamə\w*|bəyanat\w*|qərar\w*|hesabat\w*|konvensiya\w*|kitab\w*",
    film=r"film\w*|kino\w*",
    locative=LOCATIVE,
    town=TOWN,
    showings={
        "premiere": r"premyera\w*|ilk nümayiş\w*|təqdimat\w*",
        "broadcast": r"efir\w*|yayımlan\w+|televiziya\w*|telekanal\w*",
        "festival": r"festival\w*",
        "online": r"onlayn",
        "screening": r"nümayiş\w*|göstəril(?!ir ki)\w+",
    },
    occasions={
        "commemoration": r"anma|xatirə|yad edil\w+|anım\w*|ehtiram",
        "award": r"mükafat\w*",
        "launch": r"əsası qoyul\w+|start veril\w+",
        "court-decision": r"məhkəmə\w* (?:qərar|hökm)\w*",
        "resolution": r"qətnamə\w* qəbul",
        "declaration": r"bəyanat\w* (?:qəbul|yay)\w*",
    },
    telling=r"[əƏ]",
)
