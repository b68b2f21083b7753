"""Render a page: its view through its template to UTF-8 bytes."""

from __future__ import annotations

from jinja2 import TemplateError

from archive_site.model.page import Page, Site
from archive_site.model.problems import ArchiveSiteError
from archive_site.renderer.links import ROOT, root_of
from archive_site.renderer.templates import Theme
from archive_site.renderer.voice import voice_of


def render(page: Page, site: Site, theme: Theme, texts: bytes = b"") -> bytes:
    """The bytes of a page: HTML in UTF-8, lines ended by a newline.

    `texts` are the interface's translations in GNU's MO form; without them it is English.

    A template that asks for what isn't there, or for what the sandbox refuses, stops the build.
    """
    try:
        voice = voice_of(page.lang, site.links, site.prefix, texts, site.main)
        template = theme.template(page.template, voice)
        text = template.render(page=page, site=site, view=page.view)
    except TemplateError as error:
        reason = str(error).rstrip(".")
        raise ArchiveSiteError(
            f"templates/{page.template} can't show {page.url}: {reason}; mend it there"
        ) from error
    return text.replace(ROOT, root_of(page.url, site.base_url, site.prefix)).encode()
