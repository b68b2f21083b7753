"""Values of fields as a page shows them: links, dates, named languages, groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from markupsafe import Markup, escape

from archive_site.model.archive import Fact, Shown
from archive_site.renderer.dates import date, is_plain
from archive_site.renderer.links import away, citations, link
from archive_site.renderer.markup import fill, joined, spanned
from archive_site.renderer.names import country_name, in_language, isolated, language_name
from archive_site.renderer.voice import Voice, worded

# Parts of a group that say by their words alone what they are.
_BARE = ("field", "role", "kind", "as", "link", "precision", "lang", "language", "how", "date")
_ASIDE = ("why", "note", "where")  # sentences of their own
_MOST = 6  # values that a narrow column takes
_NOTHING = Markup("")


def shown(voice: Voice, value: Shown) -> Markup:
    """A value of a field: a link, a date, a name or plain text; a group with its parts."""
    if value.parts:
        return _group(voice, value)
    return link(voice, value.label) if value.label else _single(voice, value)


@lru_cache(maxsize=1 << 14)
def _single(voice: Voice, value: Shown) -> Markup:
    if value.href:
        return _address(value)
    if value.edtf:
        return date(voice, value.edtf)
    if value.language:
        return escape(language_name(voice, value.language))
    if value.country:
        return escape(country_name(voice, value.country))
    attributes = in_language(voice, value.lang)
    return spanned(attributes, isolated(worded(voice, value.text)))


def shown_with_edtf(voice: Voice, value: Shown) -> Markup:
    """A value as `shown`, with the EDTF beneath a date that words cannot give without loss."""
    said = shown(voice, value)
    if value.edtf and not is_plain(value.edtf):
        said += fill('<code class="edtf">{}</code>', value.edtf)
    return said


def several(voice: Voice, values: Sequence[Shown]) -> list[Markup]:
    """Values that have something to show, each as `shown`."""
    return [said for said in (shown(voice, value) for value in values) if said]


def brief(facts: Mapping[str, Fact]) -> list[Fact]:
    """The facts that fit a narrow column: no groups of more than one part, no long texts."""
    return [fact for fact in facts.values() if not _is_long(fact)]


def long(facts: Mapping[str, Fact]) -> list[Fact]:
    """The facts that need the width of the text."""
    return [fact for fact in facts.values() if _is_long(fact)]


def last_change(provenance: Mapping[str, Fact]) -> str:
    """The latest day (EDTF) that a record was added or corrected, or nothing."""
    days = [value.edtf for value in _values(provenance, "added")]
    for correction in _values(provenance, "corrections"):
        days += [each.edtf for part in correction.parts for each in part.values]
    return max(days, default="")


def _values(facts: Mapping[str, Fact], name: str) -> tuple[Shown, ...]:
    return facts[name].values if name in facts else ()


def _is_long(fact: Fact) -> bool:
    if len(fact.values) > _MOST:
        return True
    return any(len(value.parts) > 1 or len(str(value.text)) > 90 for value in fact.values)


def in_a_row(voice: Voice, fact: Fact) -> Markup:
    """The values of a fact one after another, where none has parts or sources; else nothing."""
    if len(fact.values) < 2 or any(value.parts or value.per for value in fact.values):
        return _NOTHING
    return joined(voice.say("; "), several(voice, fact.values))


def _address(value: Shown) -> Markup:
    words = str(value.text) or value.href.partition("://")[2].rstrip("/") or value.href
    return fill(
        '<a class="away" href="{}" rel="noopener noreferrer">{}</a>',
        away(value.href),
        words,
    )


def _group(voice: Voice, value: Shown) -> Markup:
    main, *rest = value.parts
    said = joined(voice.say(", "), several(voice, main.values))
    found = [_part(voice, part, value) for part in rest if part.name not in _ASIDE]
    inline = joined(voice.say(", "), [detail for detail in found if detail])
    if inline:
        said += fill('<span class="parts">{}{}</span>', voice.say(", "), inline)
    for part in rest:
        if part.name in _ASIDE and part.values:
            words = joined(voice.say(", "), several(voice, part.values))
            said += fill('<span class="aside">{}</span>', words)
    return said


def _part(voice: Voice, part: Fact, group: Shown) -> Markup:
    values = joined(voice.say(", "), several(voice, part.values))
    if part.name == "as_printed":
        return _as_printed(voice, part, group)
    if part.name in _BARE or not values:
        return values
    label = worded(voice, part.label)
    if part.name == "sha256":
        return fill("{} <code>{}</code>", label, values)
    return fill("{} {}", inside(label), values)


def inside(label: str) -> str:
    """A field's label inside a sentence; abbreviations keep their capitals."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _as_printed(voice: Voice, part: Fact, group: Shown) -> Markup:
    """The spelling of the source, where it is not that of the record."""
    printed = str(part.values[0].text) if part.values else ""
    main = group.parts[0].values[0] if group.parts[0].values else Shown()
    if not printed or printed in (main.text, main.label.title if main.label else ""):
        return _NOTHING
    quoted = fill("<q>{}</q>", isolated(printed))
    return escape(voice.say("as printed %(words)s")) % {"words": quoted}


def per(voice: Voice, fact: Fact | Shown) -> Markup:
    """The sources that a fact or value is known from, as a small line, or nothing."""
    if not fact.per:
        return _NOTHING
    said = citations(voice, fact.per)
    if len(fact.per) < 3:
        return Markup(f'<span class="per">{said}</span>')  # noqa: S704 - said is Markup
    count = len({each.label.ref for each in fact.per})
    words = voice.count("%(num)s source", "%(num)s sources", count) % {"num": count}
    return fill('<details class="per"><summary>{}</summary>{}</details>', words, said)
