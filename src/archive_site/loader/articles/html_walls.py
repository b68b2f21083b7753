"""Pages that no article stands on: not found, log in, consent, leading on, nothing at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from archive_site.loader.articles.html_page import Page, headings
from archive_site.loader.articles.html_tree import words_of
from archive_site.loader.articles.signs import across
from archive_site.loader.articles.tongues.pages import OF_AN_ARCHIVE, REDIRECTED
from archive_site.model.clipping import Unreadable

LEAST = 400  # characters of an article: with more, a page is believed to have one
EMPTY = "the page has no text that could be an article; save it once more, when it is loaded whole"
FRAMES = "the page is made of frames; save the frame that has the article by itself"
LEADS_ON = "the page only leads on to another address; save the page that is there"
LOG_IN = "the page asks to log in before it shows an article; save it when you are logged in"
ARCHIVES = "the page is a web archive's own and shows no saved page; save the one that it leads to"
WALLS = (
    (across(REDIRECTED), LEADS_ON),
    (across(OF_AN_ARCHIVE), ARCHIVES),
    (
        r"^404$|\berror 404\b|\b404 ?[-–:|]? ?(?:error|not|page)\b|\b(?:page|article|"
        r"content)\b.{0,20}\b(?:not|n['’]t|"
        r"no longer)\b.{0,12}\b(?:found|"
        r"exist|available)|\bnot found\b|страница не (?:найдена|существует)|sayfa bulunamadı|"
        r"səhifə "
        r"tapılmadı|page (?:introuvable|non trouvée)|الصفحة.{0,15}غير موجودة|لم يتم العثور|"
        r"seite (?:wurde )?nicht gefunden|página no encontrada",
        "the page says that nothing was found at its address; look for an archived copy",
    ),
    (
        r"\b(?:log|sign)[ -]?in\b|\bsubscribe to (?:continue|read)|\bto continue reading\b|"
        r"subscribers only|"
        r"войдите|авторизуйтесь|giriş yapın|oturum aç|daxil olun|connectez-vous|identifiez-vous|"
        r"réservé aux abonnés|تسجيل الدخول|anmelden",
        LOG_IN,
    ),
    (
        r"\bcookies?\b.{0,80}\b(?:accept|consent|agree|privacy)|\b(?:accept|consent|"
        r"agree)\b.{0,80}\bcookies?\b|"
        r"before you continue|çerez|куки|cookie-файл|ملفات تعريف الارتباط",
        "the page asks for consent to cookies before it shows an article; save it after answering",
    ),
    (
        r"checking your browser|are you (?:a )?(?:human|robot)|captcha|access denied|403 forbidden|"
        r"just a moment|verify you are|enable javascript|ddos protection|50[0234] (?:bad gateway|"
        r"service|"
        r"internal|gateway)|account (?:has been )?suspended|проверка браузера|доступ запрещ",
        "the page is a site's barrier or error and no article; save it once more",
    ),
)


def article_on(page: Page, kept: Sequence[str]) -> None:
    """Raise `Unreadable` for a page that has no article, with the reason."""
    size = sum(len(text) for text in kept)
    if size >= LEAST:
        return
    heads = _heads(page)
    seen = " ".join(each.text for each in page.passages)[:6000]
    for pattern, why in WALLS:
        wall = re.compile(pattern, re.I)
        if any(map(wall.search, heads)) or (size < LEAST / 4 and wall.search(seen)):
            raise Unreadable(why)
    if size and next(page.tree.iter("input"), None) is not None and _asks_password(page):
        raise Unreadable(LOG_IN)
    if not kept:
        raise Unreadable(_why_empty(page))


def _why_empty(page: Page) -> str:
    if next(page.tree.iter("frame"), None) is not None:
        return FRAMES
    return LEADS_ON if any(";" in mark.value for mark in page.meta("refresh")) else EMPTY


def _heads(page: Page) -> list[str]:
    titles = [words_of(each) for each in page.tree.iter("title")]
    return [*titles[:1], *(words for words, _ in headings(page))]


def _asks_password(page: Page) -> bool:
    body = page.passages
    return len(body) < 15 and any(
        (each.get("type") or "").lower() == "password" for each in page.tree.iter("input")
    )
