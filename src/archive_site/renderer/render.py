"""Render a page: its view through its template to UTF-8 bytes."""

from __future__ import annotations

from jinja2 import TemplateError

from archive_site.model.page import Page, Site
from archive_site.model.problems import ArchiveSiteError
from archive_site.renderer.links import ROOT, root_of
from archive_site.renderer.templates import Theme


def render(page: Page, site: Site, theme: Theme) -> bytes:
    """The bytes of a page: HTML in UTF-8, lines ended by a newline.

    A template that asks for what isn't there, or for what the sandbox refuses, stops the build.
    """
    try:
        template = theme.template(page.template, page.lang, site.links)
        text = template.render(page=page, site=site, view=page.view)
    except TemplateError as error:
        reason = str(error).rstrip(".")
        raise ArchiveSiteError(
            f"templates/{page.template} can't show {page.url}: {reason}; mend it there"
        ) from error
    return text.replace(ROOT, root_of(page.url, site.base_url)).encode()
