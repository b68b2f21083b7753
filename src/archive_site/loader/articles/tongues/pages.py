"""What pages that are no articles call themselves and say, by language; patterns."""

FRONT = {  # the first page of a site
    "en": r"home|home ?page|main page|front page",
    "fr": r"accueil|page d['’]accueil",
    "de": r"startseite|homepage",
    "es": r"inicio|portada|página principal",
    "pt": r"início|página inicial|capa",
    "it": r"pagina principale|pagina iniziale",
    "ru": r"главная(?: страница)?",
    "uk": r"головна(?: сторінка)?",
    "az": r"ana səhifə|baş səhifə|əsas səhifə",
    "tr": r"ana ?sayfa",
    "pl": r"strona główna",
    "cs": r"úvod|úvodní stránka|domů",
    "hu": r"főoldal|kezdőlap|nyitólap",
    "ro": r"acasă|prima pagină",
    "sq": r"ballina|kreu",
    "sr, hr": r"početna(?: strana| stranica)?|naslovna(?: strana)?|naslovnica|почетна(?: страна)?",
    "nl": r"voorpagina",
    "sv, da, no": r"startsida|forside(?:n)?",
    "fi": r"etusivu",
    "el": r"αρχική(?: σελίδα)?",
    "id": r"beranda",
    "vi": r"trang chủ",
    "ar": r"الرئيسية|الصفحة الرئيسية",
    "fa": r"صفحه اصلی|صفحه نخست",
    "he": r"דף הבית|עמוד הבית",
    "hi": r"मुखपृष्ठ|होम",
    "ko": r"홈",
    "ja": r"ホーム|トップページ",
    "zh": r"首页|首頁",
}
REDIRECTED = {  # a page that only leads on to another
    "en": r"redirect(?:ion)? notice|^redirecting\b|(?:you are|you['’]re) (?:now )?being redirected"
    r"|you will be redirected|(?:you are|you['’]re) (?:about to leave|leaving) (?:this|our|the) site"
    r"|if you are not (?:automatically )?redirected",
    "fr": r"redirection en cours|vous (?:allez être|êtes) redirigée?|vous quittez (?:le|notre) site",
    "de": r"sie werden (?:\w+ )?weitergeleitet|^weiterleitung\b|sie verlassen (?:unsere|die) (?:web)?seite",
    "es": r"(?:será|serás|está siendo|estás siendo) redirigid[oa]|^redireccionando|^redirigiendo",
    "pt": r"(?:será|sendo|está a ser) redirecionad[oa]|^redirecionando",
    "it": r"(?:sarai|verrai|stai per essere) reindirizzat[oa]|^reindirizzamento",
    "ru": r"(?:вы )?будете (?:автоматически )?перенаправлены|^перенаправление|вы покидаете сайт"
    r"|переход по внешней ссылке",
    "uk": r"(?:вас )?буде перенаправлено|^перенаправлення",
    "az": r"yönləndirilirsiniz|^yönləndirmə",
    "tr": r"yönlendiriliyorsunuz|^yönlendirme",
    "pl": r"zostaniesz przekierowan[ya]|^przekierowanie",
    "cs": r"budete přesměrováni?|^přesměrování",
    "hu": r"^átirányítás|átirányítjuk",
    "ro": r"(?:vei|veți) fi redirecționa[tț]i?|^redirecționare",
    "nl": r"u wordt doorgestuurd|^doorverwijzing",
    "id": r"anda akan dialihkan|^mengalihkan",
    "ar": r"جار[يٍ]? (?:إعادة )?(?:التوجيه|التحويل)|سيتم (?:تحويلك|توجيهك)",
    "fa": r"در حال انتقال|منتقل می[\s\u200c]?شوید",
    "ko": r"리디렉션|(?:페이지|사이트)로 이동합니다",
    "ja": r"リダイレクトします|自動的に.{0,10}移動します",
    "zh": r"正在跳转|正在跳轉|即将离开|即將離開",
}
OF_AN_ARCHIVE = {  # a web archive's own page, where a saved one was looked for
    "en": r"^(?:the )?wayback machine$|^internet archive\b|wayback machine has not archived"
    r"|this (?:url|page) (?:has been excluded from|is not available on) the w"
    r"|^webpage archive$|no archive found|^archive\.(?:today|ph|is|md|vn|li|fo)$",
}
NOT_FOUND = {
    "en": r"^404$|\berror 404\b|\b404 ?[-–:|]? ?(?:error|not|page)\b"
    r"|\b(?:page|article|content)\b.{0,20}\b(?:not|n['’]t|no longer)\b.{0,12}"
    r"\b(?:found|exist|available)|\bnot found\b",
    "ru": r"страница не (?:найдена|существует)",
    "tr": r"sayfa bulunamadı",
    "az": r"səhifə tapılmadı",
    "fr": r"page (?:introuvable|non trouvée)",
    "ar": r"الصفحة.{0,15}غير موجودة|لم يتم العثور",
    "de": r"seite (?:wurde )?nicht gefunden",
    "es": r"página no encontrada",
}
TO_LOG_IN = {
    "en": r"\b(?:log|sign)[ -]?in\b|\bsubscribe to (?:continue|read)|\bto continue reading\b"
    r"|subscribers only",
    "ru": r"войдите|авторизуйтесь",
    "tr": r"giriş yapın|oturum aç",
    "az": r"daxil olun",
    "fr": r"connectez-vous|identifiez-vous|réservé aux abonnés",
    "ar": r"تسجيل الدخول",
    "de": r"anmelden",
}
COOKIES = {  # that a page asks for consent to
    "en": r"\bcookies?\b.{0,80}\b(?:accept|consent|agree|privacy)"
    r"|\b(?:accept|consent|agree)\b.{0,80}\bcookies?\b|before you continue",
    "tr": r"çerez",
    "ru": r"куки|cookie-файл",
    "ar": r"ملفات تعريف الارتباط",
}
BARRIER = {
    "en": r"checking your browser|are you (?:a )?(?:human|robot)|captcha|access denied"
    r"|403 forbidden|just a moment|verify you are|enable javascript|ddos protection"
    r"|50[0234] (?:bad gateway|service|internal|gateway)|account (?:has been )?suspended",
    "ru": r"проверка браузера|доступ запрещ",
}
