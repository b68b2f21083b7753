"""Drafts of articles: read by our own reader, with all that was found beside them."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_site.loader.articles.authorities import Authorities
from archive_site.loader.articles.draft import Arrival, Draft, draft_of
from archive_site.loader.articles.review import Near, Review, read_review, review_text
from archive_site.loader.records import Reading
from archive_site.loader.tree import compose, plain
from archive_site.loader.yaml_text import mapping
from archive_site.model.clipping import Block, Candidate, Clipping, Description, Finding, Name
from archive_site.model.record import Record, Ref, Value
from tests.builders import read, the_types

KIND = the_types().by_folder["sources"]
AUTHORITIES = Authorities(
    [
        Record(Ref("organizations/the-courier"), "organization", {"title": (Value("Courier"),)}),
        Record(Ref("organizations/wire"), "organization", {"title": (Value("Wire Agency"),)}),
    ]
)


def a_finding(value: str, confidence: str = "medium", **more: str) -> Finding:
    """A finding of this value, its evidence the value itself."""
    return Finding(Candidate(value, confidence, value, "par 1", "a rule"), **more)  # type: ignore[arg-type]


def a_draft(
    names: tuple[Name, ...] = (), claims: tuple[dict[str, object], ...] = (), **fields: Finding
) -> Draft:
    """The draft of an article in which this was found."""
    clipping = Clipping("a.html", "text/html", "Text", (Block("Text", "Text"),), ("Share this",))
    arrival = Arrival("x", "0" * 64, 12, "2026-11-25", (Near("other", 0.5, "the same words"),))
    found = Description(fields, claims, names)
    return draft_of(found, clipping, arrival, AUTHORITIES, KIND)


def reading(draft: Draft) -> Reading:
    """What our reader makes of a draft's record."""
    return read(draft.record)


def test_a_draft_is_read_without_a_problem_whatever_it_lacks() -> None:
    draft = a_draft()
    assert (reading(draft).status, reading(draft).problems) == ("draft", ())


def test_what_a_draft_lacks_is_a_problem_once_it_is_published() -> None:
    problems = read(a_draft().record.replace("status: draft\n", "")).problems
    missing = {each.message.split(" is missing")[0] for each in problems}
    assert missing == {"title", "genre", "issuer_kind", "language", "rights", "date_note"}


def test_a_suggestion_of_low_confidence_stands_in_the_review_only() -> None:
    draft = a_draft(title=a_finding("A title", "low"))
    assert "A title" not in draft.record
    assert read_review("x", draft.review.encode()).fields["title"].chosen is not None


def test_a_field_without_a_value_keeps_its_reason() -> None:
    draft = a_draft(date=Finding(reason="no date in the text"))
    assert read_review("x", draft.review.encode()).fields["date"].reason == "no date in the text"


def test_a_certain_publisher_is_referred_to_and_a_doubtful_one_offered() -> None:
    sure, doubtful = a_draft(publisher=a_finding("Courier")), a_draft(publisher=a_finding("Wire"))
    record = reading(sure).record
    assert record
    assert record.ref_of("publisher") == "organizations/the-courier"
    assert "publisher" not in doubtful.record
    offered = read_review("x", doubtful.review.encode()).offered
    assert offered == {"publisher": ("organizations/wire",)}


def test_a_publisher_that_the_archive_does_not_have_is_told_and_proposed() -> None:
    draft = a_draft(publisher=a_finding("Lake Gazette"))
    review = read_review("x", draft.review.encode())
    assert "publisher" not in draft.record
    assert "--with-names" in review.left_out["publisher"]
    assert [(name.printed, name.kind) for name in review.names] == [
        ("Lake Gazette", "organization")
    ]


def test_an_agency_credit_is_an_author_as_printed_and_never_the_publisher() -> None:
    record = reading(a_draft(author=a_finding("By Wire Agency"))).record
    assert record
    assert [each.ref_of("agent") for each in record.all("author")] == ["organizations/wire"]
    assert not record.all("publisher")


def test_a_certain_name_is_mentioned_and_an_unknown_one_waits_in_the_review() -> None:
    names = (
        Name("Courier", "organization", "¶1", Ref("organizations/the-courier"), why="title"),
        Name("Ann Marsh", "person", "¶2"),
    )
    draft = a_draft(names)
    record = reading(draft).record
    assert record
    assert [each.ref for each in record.all("mentions")] == ["organizations/the-courier"]
    assert read_review("x", draft.review.encode()).names == names


def test_what_our_reader_would_refuse_is_left_to_the_review_with_its_reason() -> None:
    claims: tuple[dict[str, object], ...] = (
        {"id": "c1", "measure": "killed", "printed": "over 5", "value": 5, "at": "¶2"},
        {"id": "c2", "measure": "killed", "printed": "6", "value": 6, "at": "somewhere"},
    )
    draft = a_draft(claims=claims, url=a_finding("javascript:alert(1)"), date=a_finding("1999-13"))
    record = reading(draft).record
    assert record
    assert ([each.id for each in record.claims], reading(draft).problems) == (["c1"], ())
    assert set(read_review("x", draft.review.encode()).left_out) == {"url", "date", "claims.1"}


def test_the_confidence_of_a_claim_is_for_the_review_and_not_for_the_record() -> None:
    claim: dict[str, object] = {"id": "c1", "measure": "killed", "printed": "5", "value": 5}
    claim |= {"at": "¶2", "confidence": "medium", "rule": "figure"}
    draft = a_draft(claims=(claim,))
    assert "confidence" not in draft.record
    review = read_review("x", draft.review.encode())
    assert review.claims == ({"id": "c1", "confidence": "medium", "rule": "figure"},)


def test_near_copies_are_linked_and_the_shared_passage_is_kept() -> None:
    draft = a_draft()
    record = reading(draft).record
    assert record
    assert [each.ref for each in record.all("same_text")] == ["sources/other"]
    review = read_review("x", draft.review.encode())
    assert review.same_text == (Near("other", 0.5, "the same words"),)
    assert review.removed == ("Share this",)


@pytest.mark.parametrize(
    "title",
    [
        "Film: #1",
        "null",
        "- a dash",
        "[a] b",
        "a\u202eb",
        "“Kəş” – я",
        "تقرير: عن",
        "x #y",
        "12:30",
    ],
)
def test_a_title_of_any_letters_is_a_title(title: str) -> None:
    record = reading(a_draft(title=a_finding(title))).record
    assert record
    assert record.one("title") == title.replace("\u202e", " ")


# The reader of files makes every text NFC.
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(
    lambda text: unicodedata.normalize("NFC", text)
)
VALUES = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(TEXTS.filter(lambda key: key != "<<"), inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(st.dictionaries(TEXTS.filter(lambda key: key != "<<"), VALUES, max_size=4))
def test_yaml_that_we_write_is_read_back_as_it_was(values: dict[str, object]) -> None:
    tree, _ = compose("x", mapping(values), 1)
    assert tree is not None
    assert plain(tree) == values


@given(TEXTS.filter(bool), TEXTS)
def test_a_review_is_read_back_as_it_was(value: str, evidence: str) -> None:
    finding = Finding(Candidate(value, "low", evidence, "par 1", "r"))
    review = Review(file="a.txt", fields={"title": finding}, removed=(evidence,))
    assert read_review("x", review_text(review).encode()) == review


def test_from_whom_a_mail_came_is_kept_beside_the_draft_and_not_in_it() -> None:
    came = "Jonas Helper <j@desk.example>, Mon, 04 May 2026 10:00:00 +0200"
    text = Block("Text", "Text")
    clipping = Clipping("a.eml", "message/rfc822", "Text", (text,), came_in=(came,))
    draft = draft_of(
        Description({}), clipping, Arrival("x", "0" * 64, 12, "2026-11-25"), AUTHORITIES, KIND
    )
    assert read_review("a.yaml", draft.review.encode()).came_in == (came,)
    assert "Jonas" not in draft.record


def test_where_a_text_stood_that_its_page_does_not_show_is_kept_beside_the_draft() -> None:
    where = "script[0]#/page/body"
    text = Block("Text", "Text")
    clipping = Clipping("a.html", "text/html", "Text", (text,), body_where=where)
    draft = draft_of(
        Description({}), clipping, Arrival("x", "0" * 64, 12, "2026-11-25"), AUTHORITIES, KIND
    )
    assert read_review("a.yaml", draft.review.encode()).body_where == where
