"""The form of a language's tables: what a figure, a day, a speaker looks like in it."""

from __future__ import annotations

import msgspec


class Cases(msgspec.Struct, frozen=True, kw_only=True):
    """Endings of cases, where these tell who speaks from whom they tell it; patterns."""

    told: str  # behind who speaks, another, as the group `whom`, to whom it is told: "AZƏRTAC-a"
    to: str  # of one to whom it is told
    by: str  # what follows where the same ending is of one who speaks: "görə"
    of: str  # of one whose words they are
    of_office: str = ""  # what follows where it is of an office before another name
    whose: str = ""  # what follows where an ending that isn't set apart is of one whose words it is
    owner: str = ""  # and that ending
    hearer: str = ""  # an ending, not set apart, of one to whom it is told
    surely: str = ""  # and the last letter of those that no name has of its own


class Tongue(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """A language for the reading of articles; texts are patterns, without regard to case.

    Patterns of words are matched at the beginning of a word: those that allow endings say so.
    """

    code: str  # BCP 47
    months: tuple[str, ...]  # twelve patterns
    seasons: tuple[str, ...]  # spring, summer, autumn, winter
    day_forms: tuple[str, ...]  # with {d} {m} {y} {D} {M}: D and M of the second day
    capitals: bool = True  # names begin with one
    year_forms: tuple[str, ...] = ()  # with {y} and {decade}: "in {y}"
    relative: dict[str, int]  # "last year" and how many years it is off
    decade: str  # with {y}: "{y}s"
    numbers: dict[str, int]  # words to 90, and for a hundred, a thousand, a million
    ordinals: dict[str, int]  # "thirtieth"
    ordinal_mark: str  # after digits: "th"
    joining: str = r"[\s-]+"  # between the words of a number
    vague: str  # "hundreds of thousands"
    before: dict[str, str]  # what a number reads as by the words before it: "over": more-than
    after: dict[str, str] = {}  # and by those after it: "or more"
    link: str = ""  # between a number and what is counted: "of"
    between: tuple[str, str] = ("", "")  # "between" and "and" of a range
    percent: str  # after the number
    percent_before: str = ""
    range_: str  # between two numbers: "to"
    labels: str  # words whose number names a thing: "suite", "page", "No."
    people: str
    groups: dict[str, str]  # infants, children, women, men, elderly
    families: str
    things: str  # territory, recognition: villages, districts, parliaments, resolutions
    territory: str  # of which a share is given
    years: str
    years_round: tuple[str, str]  # what stands before or after years that are counted
    years_not: str  # "years old"
    anniversary: str
    ago: str = ""  # after "twenty-eighth years"
    anniversary_first: bool = False  # the noun before the ordinal
    stop: str  # words that end what is counted
    adjective: str = ""  # how words end that may stand before what is counted: ru "мирных"
    following: str = ""  # adjectives after the noun that belong to it
    named: str = ""  # after things, the name of what they are of: "in Karabakh"
    article: str = ""  # between parts of what is counted: "the elderly"
    plural: str = ""  # how a noun ends that is of several: "s"
    how: str = ""  # how somebody was hurt: "seriously", no word of what is counted
    and_: str
    prefixes: str = ""  # "and" where it is written with the word behind it
    including: str
    of_them: str  # begins a sentence on parts of the figure before it
    of_whom: str = ""  # after a number of those before it: "of them"
    of_those: str = ""  # between a number and the whole of which it is a part: "of the"
    being: str = ""  # between such a whole and what that part of it are: "were"
    instead: str = ""  # after a number and what is counted: that it is not so: "deyil"
    one_in: str = ""  # before a number: that it is the whole of a share: "one in"
    changing: str = ""  # before two numbers: that they are counts of two days: "rose"
    copula: str = ""  # an ending of a noun, that somebody is it: tr "çocuktu"
    denying: str = ""  # that a sentence denies something or supposes it: "denied that"
    turning: str = ""  # in a sentence, before what another than its speaker may say: "but"
    small: str = ""  # before a small number that counts nothing new: "all three"
    topics: dict[str, str]  # what is said of those counted
    doing: dict[str, str] = {}  # what is said right before a number of whom it is said: "killed 14"
    verb_first: bool = False  # what is said of those counted may stand before their number
    whole: str = ""  # begins a clause on all those of whom the next number is a part: "of the"
    counting: str = ""  # before a number whose noun stands with one before it: "counted 231"
    toll: str = ""  # before a number of the dead that has no noun: "death toll of"
    terms: str  # nouns for what happened, with a name: "Khojaly massacre", "Karabakh war"
    strong: str  # those that say so without one: "massacre"
    common: str = ""  # of these, those that are said of other things as well: "fire"
    passing: str = ""  # names of what is mostly said in passing: "World War"
    pointing: str = ""  # before such a one and its name: it is that of something known: "the"
    term_of: str = ""  # between the noun and a name: "in", "of"
    term_of_sure: bool = True  # that this makes a term
    term_not: str = ""  # with {name}, before a term: it is where something is remembered
    term_bare: str = ""  # the noun where it doesn't belong to the name before it
    definite: str = ""  # before a noun for what happened: it is that of something spoken of
    deeds: str = ""  # participles and verbs for it: "exterminated"
    descriptions: tuple[str, ...] = ()  # for what happened, of several words: "one of the darkest"
    forces: tuple[str, ...] = ()  # by whom it was done, as the group `by` of each
    statements: tuple[str, ...] = ()  # the first or largest of its kind, as the group `what`
    sayers: tuple[str, ...] = ()  # with {who}: whose statement it is, explicit
    spokes: tuple[str, ...] = ()  # with {who}: that leave open whose words these are
    reveals: tuple[str, ...] = ()  # that leave open even whether they are anybody's: "unveiled"
    who: tuple[str, str] = (
        "",
        "",
    )  # where capitals don't tell: who speaks; with no more behind
    listener: str = ""  # to whom it is told, behind who speaks: "to reporters"
    listener_named: bool = False  # with a name, maybe, in quotation marks
    listener_first: str = ""  # to whom it is told, before who speaks
    hearers: str = ""  # a name in a case of those to whom it is told; or `who` before such a one
    cases: Cases | None = None
    verb_last: bool = False  # what is told stands before the verb that tells it
    telling_of: str = ""  # verbs and words of what somebody says, where it isn't found who
    quoted_by: tuple[str, str] = ("", "")  # before a quotation; and after it, with {who}
    persons: tuple[str, ...] = ()  # a name with an office, as groups, where not told by capitals
    surname_cases: str = ""  # endings of cases of surnames
    credits: tuple[str, ...] = ()  # with {via} and {who}: an agency refers to somebody
    bodies: str = ""  # who speaks without a name of its own: "Western media", "local officials"
    told_before: tuple[str, ...] = ()  # with {who}: who says the sentence before: "that is what"
    he: str = ""  # "he said", of the speaker before
    credit: str  # what begins a credit line: "By"
    dated: str  # what begins a line with the day of publication
    press_release: str = ""
    documents: str = ""  # "resolution", "report": what is cited
    issuing: str = ""  # that {who} issued `what`: "passed a ruling"
    papers: str = ""  # before a list of newspapers: "media such as"
    film: str = ""
    titled: bool = False  # the words of titles begin with capitals
    place_behind: bool = False  # where it took place stands after what took place
    locative: str = ""  # the ending of a place where something took place
    town: str = ""  # or the noun behind its name
    showings: dict[str, str] = {}  # kinds of screening
    occasions: dict[str, str] = {}  # kinds of event
    telling: str = ""  # letters or words that tell the language from its neighbours
