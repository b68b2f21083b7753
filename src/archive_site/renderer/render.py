"""Render a page: its view through its template to UTF-8 bytes."""

from __future__ import annotations

from archive_site.model.page import Page, Site
from archive_site.renderer.links import ROOT, root_of
from archive_site.renderer.templates import Theme


def render(page: Page, site: Site, theme: Theme) -> bytes:
    """The bytes of a page: HTML in UTF-8, lines ended by a newline."""
    template = theme.template(page.template, page.lang, site.links)
    text = template.render(page=page, site=site, view=page.view)
    return text.replace(ROOT, root_of(page.url, site.base_url)).encode()
