"""Names printed in articles, found among the archive's own in other spellings, scripts, cases."""

from __future__ import annotations

import pytest

from archive_site.loader.articles.authorities import Authorities
from archive_site.model.record import Record, Ref, Value


def a_name(folder: str, name: str, kind: str, *others: str, **fields: str) -> Record:
    """A record that has this name, and other names."""
    names = tuple(Value(parts={"value": (Value(text=each),)}) for each in others)
    values = {key: (Value(text=each),) for key, each in {"title": name, **fields}.items()}
    ref = Ref(f"{folder}/{name.lower().replace(' ', '-')}")
    return Record(ref, kind, {**values, **({"names": names} if names else {})})


KNOWN = (
    a_name("people", "Nasimi Aghayev", "person", shown="named"),
    a_name("people", "Leyla Aliyeva", "person", shown="named"),
    a_name("people", "Ann Marsh", "person", shown="withheld"),
    a_name("places", "Khojaly", "place"),
    a_name("places", "Azerbaijan", "place"),
    a_name("places", "California", "place"),
    a_name("places", "York", "place"),
    a_name("places", "Riverside", "place"),
    a_name("organizations", "Riverside", "organization"),
    a_name("organizations", "Museum of Tolerance", "organization", "The Tolerance Museum"),
    a_name("films", "Running from the Darkness", "film", "Running from Darkness"),
)
AUTHORITIES = Authorities(KNOWN)


@pytest.mark.parametrize(
    ("printed", "language", "ref", "why"),
    [
        ("Nasimi Aghayev", "en", "people/nasimi-aghayev", "title"),
        ("NASIMI AGHAYEV", "en", "people/nasimi-aghayev", "title"),
        ("Nəsimi Ağayev", "az", "people/nasimi-aghayev", "transliteration"),
        ("Насими Агаев", "ru", "people/nasimi-aghayev", "transliteration"),
        ("Нәсими Ағајев", "az", "people/nasimi-aghayev", "transliteration"),
        ("Насими Агаевым", "ru", "people/nasimi-aghayev", "case ending"),
        ("Nəsimi Ağayevin", "az", "people/nasimi-aghayev", "case ending"),
        ("Лейлы Алиевой", "ru", "people/leyla-aliyeva", "case ending"),
        ("ليلى علييفا", "ar", "people/leyla-aliyeva", "transliteration"),
        ("Xocalıda", "az", "places/khojaly", "case ending"),
        ("Hocalı'nın", "tr", "places/khojaly", "transliteration"),
        ("Ходжалы", "ru", "places/khojaly", "transliteration"),
        ("بأذربيجان", "ar", "places/azerbaijan", "transliteration"),
        ("Azerbaycan'da", "tr", "places/azerbaijan", "transliteration"),
        ("l’Azerbaïdjan", "fr", "places/azerbaijan", "transliteration"),
        ("Калифорнии", "ru", "places/california", "case ending"),
        ("The Tolerance Museum", "en", "organizations/museum-of-tolerance", "alias"),
        ("Running From Darkness", "en", "films/running-from-the-darkness", "alias"),
        ("California’s", "en", "places/california", "spelling"),
    ],
)
def test_a_name_in_another_spelling_script_or_case_is_found(
    printed: str, language: str, ref: str, why: str
) -> None:
    match = AUTHORITIES.match(printed, "", language)
    assert (match.ref, match.why) == (ref, why)


@pytest.mark.parametrize(
    ("printed", "offered", "why"),
    [
        ("Aghayev", ["people/nasimi-aghayev"], "surname"),
        ("N. Aghayev", ["people/nasimi-aghayev"], "initial"),
        ("Nasimi Agayev", ["people/nasimi-aghayev"], "another spelling"),
        ("Nasimi Aghayeva", ["people/nasimi-aghayev"], "case ending"),
        ("Museum of Tolerence", ["organizations/museum-of-tolerance"], "another spelling"),
        ("Riverside", ["organizations/riverside", "places/riverside"], "homonyms"),
    ],
)
def test_what_is_doubtful_is_offered_and_never_joined(
    printed: str, offered: list[str], why: str
) -> None:
    match = AUTHORITIES.match(printed)
    assert (match.ref, list(match.offered), match.why) == (None, offered, why)


@pytest.mark.parametrize("printed", ["Azerbaijani", "Calif", "Ann Marsh", "Nasimi Karimov", ""])
def test_another_name_is_not_taken_for_a_known_one(printed: str) -> None:
    assert AUTHORITIES.match(printed).ref is None


def test_the_kind_that_a_text_speaks_of_decides_between_homonyms() -> None:
    assert AUTHORITIES.match("Riverside", "place").ref == "places/riverside"


def test_two_records_of_one_name_are_both_offered() -> None:
    twins = [
        a_name("people", "Ali Mammadov", "person", shown="named"),
        Record(Ref("people/other"), "person", {"title": (Value(text="Əli Məmmədov"),)}),
    ]
    match = Authorities(twins).match("Ali Mammadov", "person")
    assert match.ref is None
    assert set(match.offered) == {"people/ali-mammadov", "people/other"}


def test_the_longest_name_of_a_text_is_taken_and_its_place_is_told() -> None:
    text = "In California the Museum of Tolerance showed «Running from the Darkness»."
    known = AUTHORITIES.known_in(text)
    assert [text[each.start : each.end] for each in known] == [
        "California",
        "Museum of Tolerance",
        "Running from the Darkness",
    ]
    assert [each.match.ref for each in known] == [
        "places/california",
        "organizations/museum-of-tolerance",
        "films/running-from-the-darkness",
    ]


def test_a_name_within_another_name_is_only_offered() -> None:
    found = AUTHORITIES.known_in("The York Peppermint was sold there.")
    assert [(each.match.ref, each.match.offered) for each in found] == [(None, ("places/york",))]


def test_a_place_in_the_name_of_a_newspaper_or_a_university_is_no_place() -> None:
    assert AUTHORITIES.known_in("The York Times wrote of it, as did York University.") == ()


def test_a_known_name_is_told_without_its_ending() -> None:
    for text, language, printed in (
        ("It is Azerbaijan’s film.", "en", "Azerbaijan"),
        ("Film Xocalıda göstərilib.", "az", "Xocalı"),
        ("Film Nəsimi Ağayevin sözlərinə görə yenidir.", "az", "Nəsimi Ağayev"),
        ("Hocalı'nın filmi gösterildi.", "tr", "Hocalı"),
        ("Фильм Азербайджана показали.", "ru", "Азербайджан"),
        ("Le film de l’Azerbaïdjan.", "fr", "Azerbaïdjan"),
        ("عرض الفيلم بأذربيجان", "ar", "أذربيجان"),
    ):
        assert [each.printed for each in AUTHORITIES.known_in(text, language)] == [printed]


def test_a_name_does_not_run_over_the_end_of_a_quotation() -> None:
    known = Authorities(
        [a_name("organizations", "Grey Water Campaign", "organization", "Grey Water")]
    )
    found = known.known_in('The "Grey Water" Campaign began.')
    assert [each.printed for each in found] == ["Grey Water"]
