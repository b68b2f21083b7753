"""A language that has no tables here: nothing is read in it but days in digits, names, speech."""

from archive_site.loader.articles.tongue import Tongue

NOTHING = "(?!)"

TONGUE = Tongue(
    code="",
    months=(NOTHING,) * 12,
    seasons=(NOTHING,) * 4,
    day_forms=(),
    relative={},
    decade=NOTHING,
    numbers={NOTHING: 0},
    ordinals={NOTHING: 0},
    ordinal_mark=NOTHING,
    vague=NOTHING,
    before={NOTHING: "exact"},
    percent=NOTHING,
    range_=NOTHING,
    labels=NOTHING,
    people=NOTHING,
    groups={},
    families=NOTHING,
    things=NOTHING,
    territory=NOTHING,
    years=NOTHING,
    years_round=(NOTHING, NOTHING),
    years_not=NOTHING,
    anniversary=NOTHING,
    stop=NOTHING,
    and_=NOTHING,
    including=NOTHING,
    of_them=NOTHING,
    topics={},
    terms=NOTHING,
    strong=NOTHING,
    credit=NOTHING,
    dated=NOTHING,
    film=NOTHING,
)
