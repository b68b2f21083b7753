"""Turkish."""

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

_OBJECT = (  # of what who speaks does: "Yangını gören Ali Kaya"
    r"[A-ZÇĞİÖŞÜ][a-zçğıöşü]+[ıiuü] (?:[“«\"][^”»\"]*[”»\"] )?(?:[a-zçğıöşü]+ ){0,2}"
    r"[a-zçğıöşü]{2,}[ae]n [A-ZÇĞİÖŞÜ]"
)

TONGUE = Tongue(
    code="tr",
    months=(
        *("ocak(?:[’']?\\w+)?", "şubat(?:[’']?\\w+)?", "mart(?:[’']?\\w+)?", "nisan(?:[’']?\\w+)?"),
        *(
            "mayıs(?:[’']?\\w+)?",
            "haziran(?:[’']?\\w+)?",
            "temmuz(?:[’']?\\w+)?",
            "ağustos(?:[’']?\\w+)?",
        ),
        *(
            "eylül(?:[’']?\\w+)?",
            "ekim(?:[’']?\\w+)?",
            "kasım(?:[’']?\\w+)?",
            "aralık(?:[’']?\\w+)?",
        ),
    ),
    seasons=("ilkbahar\\w*|bahar\\w*", "yaz\\w*", "sonbahar\\w*|güz\\w*", "kış\\w*"),
    day_forms=(
        "{d}[’']?\\w{0,3} ?(?:-|–|—|ve|ile) ?{D}[’']?\\w{0,3} {m},? {y}(?:[’']\\w+)?(?: gecesi)?",
        "{y} yılının {d} ?[-–—] ?{D} {m}",
        "{d} {m} ?[-–—] ?{D} {M},? {y}(?:[’']\\w+)?",
        "{d} {m},? {y}(?:[’']\\w+)?",
        "{y} yılının {d} {m}",
        "{m} {d}, {y}",
        "{m},? {y}(?:[’']\\w+)?",
    ),
    relative={"geçen yıl": -1, "geçtiğimiz yıl": -1, "bu yıl": 0, "gelecek yıl": 1},
    decade="{y}[’']?l[ae]r\\w*(?: yıllar\\w*)?",
    year_forms=("{y} ?[-–—/] ?{Y} {s}||{y} yılının {s}", "{decade}"),
    numbers={
        **{"bir": 1, "iki": 2, "üç": 3, "dört": 4, "beş": 5, "altı": 6, "yedi": 7, "sekiz": 8},
        **{"dokuz": 9, "on": 10, "yirmi": 20, "otuz": 30, "kırk": 40, "elli": 50, "altmış": 60},
        **{"yetmiş": 70, "seksen": 80, "doksan": 90, "yüz": 100, "bin": 1000, "milyon": 1_000_000},
    },
    ordinals={
        **{"birinci": 1, "ikinci": 2, "üçüncü": 3, "dördüncü": 4, "beşinci": 5, "altıncı": 6},
        **{"yedinci": 7, "sekizinci": 8, "dokuzuncu": 9, "onuncu": 10, "yirminci": 20},
        **{"otuzuncu": 30, "kırkıncı": 40, "ellinci": 50, "yüzüncü": 100},
    },
    ordinal_mark=r"(?:\.|[’']?(?:[ıiuü]?nc[ıiuü]))",
    vague=r"birkaç (?:bin|yüz)|(?:on |yüz )binlerce|binlerce|yüzlerce|onlarca|milyonlarca",
    before={
        **{"en az": "at-least", "en azından": "at-least", "asgari": "at-least"},
        **{"yaklaşık": "about", "ortalama": "about", "takriben": "about", "aşağı yukarı": "about"},
        **{"en fazla": "up-to", "en çok": "up-to", "neredeyse": "nearly"},
    },
    after={
        r"[’']?(?:d[ae]n|t[ae]n) az(?! kalsın)": "up-to",
        r"[’']?(?:d[ae]n|t[ae]n) (?:fazla(?:sı)?|çok)|(?:[’']?[ıiuüyae]*) aşkın|[’']?(?:[yn]?[ıiuüae]) aşkın": "more-than",
        r"[’']?(?:[yn]?[ae]) kadar": "up-to",
        r"[’']?(?:[yn]?[ae]) yakın": "nearly",
        r" civarında": "about",
    },
    percent=r" ?%",
    percent_before=r"yüzde ?|% ?",
    range_=r" ?[-–—] ?| ila | ile ",
    labels=r"no\.?|numara|№|sayfa|s\.|daire|kat|oda|kanal|madde|bölüm|tel\.?|faks|okulu|salon|sayılı|cilt|yaş|[$€£¥₽₼₺]",
    people=r"kişi\w*|insan\w*|sivil\w*|sakin\w*|vatandaş\w*|azerbaycanlı\w*|azerbaycan türk\w*|ermeni\w*|türk\w*|rehine\w*|esir\w*|mülteci\w*|göçmen\w*"
    r"|kurban\w*|asker\w*|şehit\w*|soydaş\w*|köylü\w*|arkadaş\w*|yaralı\w*|kayıp\w*|öğrenci\w*|izleyici\w*|katılımcı\w*|davetli\w*|misafir\w*|gazeteci\w*|doktor\w*|işçi\w*|madenci\w*|öğretmen\w*|ölü\w*|ceset\w*|cesed\w+|yolcu\w*"
    r"|gösterici\w*|protestocu\w*|eylemci\w*|polis(?! (?:merkez|karakol|ara[çc]|oto|nokta))\w*|turist\w*|militan\w*|balıkçı\w*|itfaiyeci\w*",
    groups={
        "infants": r"bebek\w*|bebe[ğk]\w*",
        "children": r"çocu[kğ]\w*",
        "women": r"kadın\w*",
        "men": r"erke[kğ]\w*",
        "elderly": r"yaşlı\w*(?: insan\w*| kişi\w*)?|ihtiyar\w*",
    },
    families=r"aile\w*",
    things=r"ülke\w*|parlamento\w*|devlet\w*|eyalet\w*|karar\w*|köy\w*|ilçe\w*|şehir\w*|kent\w*|kasaba\w*|bölge\w*|hektar\w*|ev\w*|bina\w*|okul\w*|hastane\w*|cami\w*|kilise\w*|anıt\w*|kuruluş\w*|örgüt\w*|mezarlık\w*|kilometrekare\w*",
    territory=r"topra[kğ]\w*|arazi\w*|nüfus\w*|bölge\w*",
    years=r"yıl(?:da|dan|dır|lık)?|sene\w*|on yıl",
    years_round=(
        r"(?:son|geçen|aradan|üzerinden|tam|\w{3,}[dt][ae]n)",
        r"(?:önce|geç\w+|boyunca|içinde|oldu|evvel|dolduğunda)",
    ),
    years_not=r" (?:hapis|hapse|yaşında|ceza|tecrübe)",
    anniversary=r"(?:yıl ?dönüm\w*|yıl ?dönümü\w*|yılı(?:nda|nın|dolayısıyla)?|seneidevriye\w*)",
    stop=r"ve|ile|ise|de|da|ki|olan|oldu\w*|edildi|edilmiş|idi|için|göre|sonra|önce|gibi|kadar|fazla|çok|daha|bu|o|onun|onların|her|hala|hâlâ|anne\w*|ebeveyn\w*|hakkında|katıld\w+|tarafından|haber",
    and_="ve",
    including=r"bunların|bunlardan|aralarında|onların|onlardan|içlerinde|dahil|arasında",
    of_them=r"bunların|bunlardan|öldürülenlerin|öldürülenlerden|hayatını kaybedenlerin|hayatını kaybedenlerden|ölenlerin|ölenlerden|aralarında|kurbanların|şehit edilenlerin|katledilenlerin",
    small=r"her|bu|o|söz konusu",
    instead=r"değil",
    changing=r"(?:yüksel|çık|art|ulaş|düş|in|geril)(?:d[ıiuü]|t[ıiuü]|m[ıiuü]ş)\w*",
    copula=r"(?:y?d|t)[ıiuü]r?(?:l[ae]r)?",
    cases=msgspec.structs.replace(
        CASES, of_office=r"(?: [a-zçğıöşü]\w*)? [a-zçğıöşü]\w*[ıiuü] [A-ZÇĞİÖŞÜ]\w+ "
    ),
    verb_last=True,
    telling_of=r"aktar(?:dı|ıyor|mış|an|ıldı)\w*|dedi\w*|dem(?:iş|ekte)\w*|diyor\w*|söyle(?:di|yen|mi|dik|niy|nd)\w*|söylüyor\w*|açıkla(?:dı|mış|yan|mada)\w*|belirt\w+|vurgula\w+|iddia\w*|ifade e\w+|(?:öne|ileri) sür\w+|duyur(?:du|uyor)\w*|savun(?:du|uyor)\w*|yazıyor\w*|dile getir\w+"
    r"|(?:fikr|kanaat|düşünces)ince|gözünde|nazarında|bildir\w+|kaydet(?:ti|miş)\w*|hatırlat\w+|tahmin ed\w+|yazdığına|göre|ekle(?:di|yen|mi|yer)\w*|yanıtla\w+|cevap ver\w+|karşılık ver\w+|söz et\w+|bahset\w+",
    turning=r";|[,—–-] (?:(?:\w+ ){1,4}ise|ancak|ama|fakat|oysa|buna karşılık|lakin)",
    denying=r"doğrulamad[ıi]\w*|teyit etmedi\w*|söylenti\w*|reddet\w*|reddedi\w*|şüphe\w*|(?:doğru|yerinde) değil\w*|asılsız\w*|kanıt yok\w*|ne (?:de )?[^.;:]{1,60}? ne|yalanla\w+|inkar\w*|(?:öl|yaralan|kaybed)\w*(?:ebilir|abilir)\w*",
    toll=r"(?:ölü|ölenlerin|can kaybı|kurbanların|hayatını kaybedenlerin|(?:yaralı|kayıp)(?:ların)?"
    r"|yaralananların) sayısı(?:n[ıi]n?)?",
    topics={
        "families": r"(?:tamamen|tümüyle|bütünüyle) (?:yok|katled|imha)\w*",
        "one-parent": r"(?:anne veya babasını|ebeveyn\w* birini|ebeveyn\w* biri)",
        "both-parents": r"(?:hem anne hem (?:de )?babasını|her iki ebeveyn\w*|anne ve babasını|her ikisini)",
        "killed": r"boğul\w+|can aldı|öldür\w+|öld\w*|ölen\w*|ölüm\w*|katled\w+|katliam\w*|hayatını kaybet\w+|şehit\w*|can verdi|yaşamını yitir\w+|ölü\w*",
        "wounded": r"yaralan\w+|yaralı\w*|sakat\w*|durum\w* (?:çok )?(?:ağır|kritik|ciddi)\w*",
        "captive": r"rehin\w*|esir\w*|tutsak\w*|kaçırıl\w+|gözaltı\w*|tutuklan\w+",
        "missing": r"kayıp\w*|kayb\w+|akıbet\w*|haber alınam\w+|bilinmiyor",
        "displaced": r"evsiz\w*|tahliye|yerinden|yurdundan|göç\w*|mülteci\w*|sürül\w+|evlerini|evlerinden",
        "inhabitants": r"yaşıyor\w*|yaşayan\w*|nüfus\w*|yaşamaktaydı",
        "occupied": r"işgal\w*|yıkıl\w+|yakıl\w+|yand[ıi]\w*|tahrip\w*|ele geçir\w+|kurtarıl\w+",
        "recognized": r"karar\w*|tanı(?:dı|mış|yan)\w*|kabul\w*|kına\w+",
        "joined": r"katıl\w+|izled\w+|toplan\w+|imzala\w+",
    },
    terms=r"soykırım\w*|facia\w*|katliam\w*|savaş\w*|çatışma\w*|olayları\w*|suç\w*|trajedi\w*|kıyım\w*",
    term_not=REMEMBERED,
    term_bare=BARE,
    strong=r"soykırım\w*|katliam\w*|facia\w*|trajedi\w*|etnik temizli[kğ]\w*|savaş suç\w*|insanlığa karşı (?:işlenen )?suç\w*|tehcir\w*|vahşet\w*|saldırganlı\w*",
    deeds=r"katledil\w+",
    descriptions=(r"tarihin(?:in)? en \w+ (?:sayfa|katliam|suç|facia|trajedi)\w*",),
    forces=(
        r"(?P<by>(?:Ermeni|Ermenistan|Rus|Sovyet|Azerbaycan|Türk|[A-ZÇĞİÖŞÜ]\w+)(?: silahlı)? "
        r"(?:güçleri|kuvvetleri|birlikleri|askerleri|ordusu)(?:nce| tarafından))"
        r"(?=.{0,140}?(?:öldür|katled|işlen|düzenlen|gerçekleştir|işgal|saldır|yakıl|yık|kuşat|yapıl|uygula))",
        r"(?P<by>[Ss]ilahlı (?:birlikler|güçler|kişiler|gruplar|militanlar) tarafından)"
        r"(?=.{0,140}?(?:öldür|katled|işlen|düzenlen|işgal|saldır|yakıl|yık|kuşat|basıl))",
        r"(?P<by>(?:[A-ZÇĞİÖŞÜ]\w+ )(?:silahlı )?(?:güçleri|kuvvetleri|birlikleri|askerleri|ordusu))"
        r"(?= [^.,]{0,90}(?:saldırdı|katletti|öldürdü|işgal etti|ele geçirdi|kuşattı|bastı|düzenledi))",
        r"(?P<by>\d+[.’']? ?(?:\w+ ){0,3}alay\w* (?:desteği|yardımı|katılımı)yl[ae])",
    ),
    statements=(
        r"(?<!\w)(?P<what>(?:[İi]lk|[Tt]ek) (?:\w+ ){0,2}?(?:belgesel|film)\w*)",
        r"(?<!\w)(?P<what>[Ee]n (?:büyük|kanlı|korkunç) (?:\w+ )?(?:katliam|soykırım|facia|trajedi)\w*)",
    ),
    sayers=(
        *turkic_sayers.TR,
        r"(?<!\w)(?P<who>(?:yerel )?(?:belediye|itfaiye|jandarma|ordu|polis|hükümet|komite|yetkililer|tanıklar|organizatörler))(?:y?[ea]) göre",
        r"\b(?P<who>resm[iî] (?:bilgi|veri|rakam|kaynak|açıklama)(?:lar|ler)?)\w* göre",
        r"{who}[’'](?:[yn]?[ea]) göre",
        r"{who}(?:[’']?n?[ıiuü]n)? haberine göre",
        r"{who} (?:verilerine|açıklamasına|bilgilerine|rakamlarına|kaynaklarına) göre",
        r"(?:^|[,;] |\bise )(?:(?-i:[A-ZÇĞİÖŞÜ]\w*) (?:(?-i:[a-zçğıöşü]\w*) ){0,2}"
        r"(?-i:(?:başkanı|müdürü|bakanı|sözcüsü|valisi|üyesi|uzmanı|yöneticisi|temsilcisi|sekreteri|komutanı|yönetmeni"
        r"|elçisi|büyükelçisi|konsolosu|milletvekili|muhtarı|savcısı|başhekimi|rektörü|dekanı|kaymakamı)) )?(?!(?-i:[A-ZÇĞİÖŞÜ][a-zçğıöşü]+[dt][ae])(?!\w)(?<!zade))"
        rf"(?!(?-i:{_OBJECT}))"
        r"{who},? (?:ise |konuşmasında |ayrıca )?(?:(?:(?!söylediğ|dediğ|açıkladığ|belirttiğ|bildirdiğ|savunduğ)[^.,]){0,60} )?(?:söyledi|belirtti|açıkladı|ifade etti|vurguladı|kaydetti|dedi|bildirdi|hatırlattı|dile getirdi)\b",
    ),
    told_before=(
        r"^bu (?:bilgiyi|bilgileri|açıklamayı|rakamı) {who} (?:verdi|paylaştı|duyurdu|yaptı|açıkladı)\b",
    ),
    spokes=(r"{who} (?:[^.,]{0,40} )?(?:bilgi verdi|anlattı|bahsetti|konuştu)\b",),
    reveals=(
        r"(?P<who>(?<!\w)(?:film|belgesel|kitap)(?:de|da|te|in|ın)?)(?!\w)[^.;:]{0,160}?(?:anlat[ıi]|konu al|konu edin|işlen"
        r"|gözler önüne|yer al[ıi]|yer veril|aktar[ıi])",
    ),
    credits=(
        r"(?P<via>[A-ZÇĞİÖŞÜ][\w.]*(?: [A-ZÇĞİÖŞÜ][\w.]*){0,2})[’']?\w*,? {who}[’']?\w* (?:dayandırarak|atıfta bulunarak|dayanarak)",
    ),
    bodies=r"bakanlığı|yetkilileri|medyası|basını|kaynakları|büyükelçiliği|başkonsolosluğu",
    he=r"\b(?:O|Kendisi|Bakan|Büyükelçi|Konsolos|Başkonsolos|Tarihçi)\b[^.]{0,80}(?:söyledi|belirtti|ifade etti|vurguladı|kaydetti|ekledi)",
    credit=r"yazan|yazar|kaynak|haber|muhabir|by",
    dated=r"oluştur(?:ul)?ma(?: tarihi)?|yüklenme(?: tarihi)?|haber tarihi|ekle(?:n)?me(?: tarihi)?|tarih|haber girişi|yayınlanma(?: tarihi)?|yayımlanma(?: tarihi)?|giriş tarihi|giriş|yayın tarihi|date|published",
    press_release=r"basın (?:bülteni|açıklaması|bildirisi)",
    documents=r"karar\w*|bildiri\w*|beyanname\w*|rapor\w*|sözleşme\w*|kitab?\w*",
    film=r"film\w*|belgesel\w*",
    locative=LOCATIVE,
    town=TOWN,
    showings={
        "premiere": r"gala\w*|prömiyer\w*|ilk gösterim\w*",
        "broadcast": r"yay[ıi][nm]lan(?!an)\w+|televizyon\w*|ekran\w*",
        "festival": r"festival\w*",
        "online": r"çevrim ?içi|online",
        "screening": r"gösterim\w*|gösteril\w+|izlen\w+",
    },
    occasions={
        "commemoration": r"anma\w*|anıldı|anılıyor|saygı duruşu",
        "award": r"ödül\w*",
        "launch": r"başlatıl\w+|kurul\w+",
        "court-decision": r"mahkeme\w* karar\w*",
        "resolution": r"karar\w* kabul",
        "declaration": r"bildiri\w* (?:kabul|yayınla)\w*",
    },
    telling=r"\b(?:ve|bir|bu|için|ile)\b",
)
