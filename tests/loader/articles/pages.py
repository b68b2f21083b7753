"""Pages of our own making for the tests of reading HTML."""

from __future__ import annotations

LEAD = "A documentary on the Malvern dam collapse was screened at the city library on Monday."
SECOND = (
    "The film follows four families of the valley, said its director, Maria Holt, who spent six "
    "years recording their memories of the night of the flood and of the years after it."
)
THIRD = (
    "According to the county archive, 214 people died that night and more than 900 homes were "
    "lost. A second screening is planned at the university, the organisers said."
)
WHOLE = f"{LEAD}\n\n{SECOND}\n\n{THIRD}"
TITLE = "Film on dam collapse shown at city library"
ADDRESS = "https://daily.example/2019/05/14/dam-film.html"


def a_page(
    head: str = "",
    above: str = "",
    body: str = "",
    below: str = "",
    title: str = f"{TITLE} - Daily Example",
) -> bytes:
    """A page with an article of three paragraphs, and what a test puts around them."""
    body = body or f"<p>{LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>"
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
{head}</head><body><header><nav><a href="/">Home</a> <a href="/culture">Culture</a></nav></header>
<main><article><h1>{TITLE}</h1>{above}{body}{below}</article></main>
<footer>© 2011 Daily Example. All rights reserved.</footer></body></html>""".encode()
