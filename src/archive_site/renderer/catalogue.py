"""Translations of the interface: gettext's PO files of a language to what pages are said with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from babel import Locale, UnknownLocaleError
from babel.messages import Catalog, Message
from babel.messages.catalog import TranslationError
from babel.messages.checkers import num_plurals, python_format
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from archive_site.model.problems import Place, Problem
from archive_site.renderer.texts import Po, Texts

UNREADABLE = "T006"
LARGEST = 2_000_000  # bytes; all our texts in a language have some 100,000
LINE = re.compile(r'#.*|((msgid|msgid_plural|msgctxt|msgstr(\[\d\])?)\s+)?"([^"\\]|\\.)*"')
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")


def compiled(lang: str, template: Catalog, files: list[Po]) -> tuple[Texts, tuple[Problem, ...]]:
    """The texts that PO files give, a later file's before those of an earlier one; and problems."""
    made = Catalog(locale=_locale(lang))
    problems: list[Problem] = []
    for name, raw in files:
        try:
            if len(raw) > LARGEST:
                raise ValueError(f"it has more than {LARGEST // 1_000_000} MB")
            found = _read(raw, lang)
        except (PoFileError, ValueError, LookupError) as error:
            place = Place(name, getattr(error, "lineno", 0) + 1)
            fault = str(error).rpartition(" on ")[0] or str(error)
            said = f"the file can't be read as PO: {fault}; mend it there"
            problems.append(Problem(place, UNREADABLE, said))
            continue
        for message in found:
            if message.id and message.string and not message.fuzzy:
                problems += _faults(name, made, message)
                made.delete(
                    message.id, message.context
                )  # the library keeps the texts that are there
                made[message.id] = message
    lacking = [each for each in template if each.id and not _said(made, each)]
    written = BytesIO()
    write_mo(written, made)
    of = len(template)
    return Texts(written.getvalue(), missing=len(lacking), of=of), tuple(problems)


def read_template(raw: bytes) -> Catalog:
    """All texts of the interface, in English."""
    return read_po(BytesIO(raw))


def _said(made: Catalog, wanted: Message) -> bool:
    found = made.get(wanted.id)
    if found is None:
        return False
    return all(found.string) if isinstance(found.string, tuple | list) else bool(found.string)


def _read(raw: bytes, lang: str) -> Catalog:
    for number, line in enumerate(raw.decode().split("\n")):
        # The library takes what has no quotation marks as if it had.
        if line.strip() and not LINE.fullmatch(line.strip()):
            raise PoFileError(
                f"{line.strip()[:40]!r} is not a text in quotes", Catalog(), "", number
            )
        if CONTROL.search(line.strip()):
            raise PoFileError("it has a control character", Catalog(), "", number)
    return read_po(BytesIO(raw), locale=_locale(lang), abort_invalid=True)


def _faults(name: str, catalogue: Catalog, message: Message) -> Iterator[Problem]:
    """What is wrong in a translation: other placeholders, more or fewer plural forms."""
    for check, cure in (
        (python_format, "keep each %(name)s as it is in English"),
        (_only_placeholders, "keep each %(name)s as it is in English, and write % as %%"),
        (num_plurals, f"the forms are {catalogue.plural_forms}"),
    ):
        try:
            check(catalogue, message)
        except TranslationError as error:
            said = f"{_first(message)!r}: {str(error).lower()}; {cure}"
            yield Problem(Place(name, message.lineno or 1), UNREADABLE, said)
            return


def _only_placeholders(_: Catalog | None, message: Message) -> None:
    """Nothing that formats stands in a translation but what stands in English."""
    texts = message.string if isinstance(message.string, tuple | list) else (message.string,)
    english = " ".join(message.id) if isinstance(message.id, tuple | list) else str(message.id)
    able = {*PLACEHOLDER.findall(english), "%%"}
    if "%" in english and len(able) == 1:
        return  # never filled in: a name with a percent sign
    for text in texts:
        for found in re.findall(r"%(?:\(\w+\)[sd]|.?)", text or ""):
            if found not in able:
                raise TranslationError(f"a lone {found.strip()!r}")


def _first(message: Message) -> str:
    return str(message.id[0] if isinstance(message.id, tuple | list) else message.id)[:60]


def _locale(lang: str) -> Locale | None:
    try:
        return Locale.parse(lang.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None
