"""Azerbaijani and Turkish ways to say whose a statement is, beside those of `az` and `tr`.

The verb stands last, far from who speaks: the group `cue` is all that attributes.
"""

_UP, _LOW = "[A-ZÇƏĞİÖŞÜ]", "[a-zçəğıöşüâî]"
_PLACED = (  # where, how; no part of who speaks
    r"(?!\w+(?:[dt][aeə]n?|[aeə]r[aeə][qk])(?![\w-])(?<!zadə)(?<!zade))"
    r"(?!(?:və|ve|ilə|ile|ki|üçün|için|görə|göre|olan|bu|Bu|bir|Bir|O|o|onun|Onun)\b)"
)
_NAME = rf"{_UP}(?:{_LOW}[\w-]*|\w+-\w+|\. ?{_UP}{_LOW}+)"
_OFFICE = rf"(?:{_PLACED}[^\W\d][\w-]*(?:,(?= {_LOW}))? ){{0,6}}?"
_WHO = rf"(?P<who>(?-i:{_OFFICE}(?:{_NAME} ){{0,2}}{_PLACED}{_NAME}))"
_FULL = rf"(?P<who>(?-i:{_OFFICE}(?:{_NAME} ){{1,2}}{_PLACED}{_NAME}))"  # with a given name
_OLD = r"(?:\d+ (?:yaşlı|yaşındaki) )?"
_BUT = r"(?:,? (?:isə|ise|da|də|de)\b,?|,)"
_BODY = (  # without a name of its own: "Dönemin hükümeti"
    r"(?:hükümeti|yetkilileri|sendikası|polisi|ordusu|belediyesi|savcılığı|mahkemesi|komisyonu|şirketi"
    r"|hökuməti|rəsmiləri|bələdiyyəsi|prokurorluğu|məhkəməsi|komissiyası|şirkəti)"
)
_NO_WORK = r"(?!(?:film|belgesel|kitap|kitab)(?!\w))"  # what it shows it needn't say
_SUBJECTS = (
    rf"^\W*(?P<who>(?-i:{_UP}\w+(?: \w+)?) {_BODY})(?:{_BUT})? ",
    rf"^\W*{_NO_WORK}{_WHO}{_BUT} ",
    rf"^\W*{_FULL} (?-i:(?={_LOW}))",
)
_DEYIB = (
    r"(?:(?:bildir|söylə|vurğula|açıqla|təsdiqlə|xatırla|göstər|savun)(?:y?[iıuü]b|y?[iıuü]r|d[iı])"
    r"|de(?:yib|yir|di|mişdi)|(?:qeyd|əlavə|iddia|etiraf|təkzib|hesab|güman|rədd|ifadə) e(?:dib|dir|tdi)"
    r"|yazıb|yazır|yazmışdı|inanır|sayır|danışıb|razı deyil|etiraz e(?:dir|dib)|cavab ver(?:ir|ib))"
)
_DEDI = (
    r"(?:(?:söyle|belirt|açıkla|vurgula|kaydet|bildir|hatırlat|savun|anlat|aktar|ekle|yaz|doğrula|duyur"
    r"|yalanla|reddet)(?:[dt][iıuü]|m[ıiuü]şt[ıiuü])|(?:belirt|bildir|savun|anlat|aktar|yaz|doğrulu|yalanlı|söylü|ekli|duyuru"
    r"|vurgulu|açıklı|hatırlat|kaydedi|reddedi)(?:[iıuü]?yor)"
    r"|(?:ifade|iddia|tahmin|kabul) e(?:tti|diyor)|(?:öne|ileri) sür(?:dü|üyor)|dile getir(?:di|iyor))"
)
_TOLD = (  # what is said, before its verb: nobody else speaks in it
    rf"(?:(?!(?<!\w)(?:{_DEYIB}|{_DEDI}|ki|isə|ise)(?!\w)|, (?-i:{_UP}\w+ {_UP}\w+ ))[^.;:]){{0,300}}?"
)
_QUOTED = r"(?P<called>[“«\"][^“”«»\"]{2,120}[”»\"])"
_ENDS = r"(?=\W*$| və | ve |[,;] )"
_WORK_AZ = r"(?:film|kitab|hesabat|sənəd|məruzə|bəyanat|məktub|arayış)"
_WORK_TR = r"(?:film|belgesel|kitap|rapor|açıklama|bildiri|iddianame|mektup|haber)"
_PAPER_TR = r"(?:raporu|belgesi|listesi|kitabı|defteri|kayıtları|tutanağı|iddianamesi|haberi)"

AZ = (
    *(rf"{subject}{_TOLD}\w+[ıiuü] (?P<cue>{_DEYIB}){_ENDS}" for subject in _SUBJECTS),
    *(
        rf"{subject}{_TOLD}{_QUOTED} (?P<cue>(?:adlandır|kimi (?:qiymətləndir|səciyyələndir))(?:ıb|ir|ır|ib|dı|di|irdi)){_ENDS}"
        for subject in _SUBJECTS
    ),
    *(
        rf"{subject}(?:[^.,;:“«\"]{{0,60}}(?:[dt][aə]|edərək|il[əa]) )?(?:həmçinin |eyni zamanda )?{_DEYIB}(?:,? ki\b|:)"
        for subject in _SUBJECTS
    ),
    r"{who}(?:[-’']?n?[ıiuü]n)? (?:fikrincə|rəyincə|hesablamalarına (?:görə|əsasən)|rəyinə (?:görə|əsasən)|təxmininə görə)",
    r"\b(?P<who>(?:rəsmi|dövlət|parlament|istintaq) (?:komissiya|hesabat|arayış))n?[ıiuü]n (?:məlumat|rəy|hesablama)\w* (?:görə|əsasən)",
    rf"(?P<who>(?-i:{_UP}\w+(?: \w+){{0,4}}? (?:Nazirliyi|Komitəsi|İdarəsi|Xidməti|Agentliyi|Prokurorluğu)))n?[dt][əa]n verilən (?:məlumata|açıqlamaya) (?:görə|əsasən)",
    rf"{_QUOTED} (?P<cue>adlandıran|deyən) {_WHO}(?= )",
    r"(?:^|[,;] )(?P<who>ittiham(?:namə)?)[ya]?y?[aə] görə",
    rf"[”»\"],? ?[–—-] (?:deyə,? )?{_OLD}{_WHO} {_DEYIB}(?=\W*$)",
    rf"(?P<who>\b{_WORK_AZ})[dt][əa] (?:bildirilir|deyilir|qeyd olunur|göstərilir|iddia (?:edilir|olunur))(?:,? ki\b)",
)
TR = (
    *(rf"{subject}{_TOLD}(?:\w+[ıiuü]|olarak) (?P<cue>{_DEDI}){_ENDS}" for subject in _SUBJECTS),
    *(
        rf"{subject}{_TOLD}{_QUOTED} (?P<cue>(?:olarak|diye) (?:nitel|nitele|nitelendir|tanıml|tanımla|adlandır|değerlendir)(?:d[iı]|yor|iyor|ıyor)){_ENDS}"
        for subject in _SUBJECTS
    ),
    rf"(?P<who>(?-i:{_UP}\w+(?: \w+){{0,4}}? (?:{_UP}\w*(?:lığı|liği|lüğü|luğu|esi|ası|ısı|isi)))|(?-i:{_UP}\w+lığı|{_UP}\w+liği))n?[dt][ae]n yapılan (?:\w+ ){{0,2}}açıklama(?:da|ya göre)",
    rf"[”»\"],? diye (?:anlatıyor|anlattı|konuştu|konuşuyor|özetliyor|özetledi|hatırlıyor|sitem etti|yakındı) {_OLD}{_WHO}(?=\W*$)",
    rf"{_QUOTED} (?P<cue>diyen) {_WHO}(?=[ ,])",
    rf"{_QUOTED} (?P<cue>(?:olarak|diye) (?:niteleyen|nitelendiren|tanımlayan|adlandıran)) {_WHO}(?=[ ,])",
    r"\b(?P<who>resm[iî] rapor)a göre",
    rf"(?P<who>(?-i:{_UP}\w+)(?: \w+){{0,3}}? {_PAPER_TR})n[dt]a(?: ise)?,? {_TOLD}(?P<cue>yazıyor|yazılı|belirtiliyor|bildiriliyor|yer alıyor|deniliyor){_ENDS}",
    rf"(?P<who>\b{_WORK_TR})[dt][ae],? {_TOLD}(?P<cue>belirtiliyor|bildiriliyor|öne sürülüyor|iddia ediliyor|kaydediliyor){_ENDS}",
    r"{who}[’'](?:n?[ıiuü]n) (?:ifadesiyle|deyişiyle|sözleriyle|verdiği bilgiye göre|aktardığına göre|anlattığına göre|(?:hesab|tahmin)ına göre|tahminine göre)",
)
