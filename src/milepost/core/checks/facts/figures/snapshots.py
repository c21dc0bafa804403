"""What is counted at one time in two places of a plan: in two actions, or in an action and a line above them."""

import re
from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.alike import may_be_alike
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import figures, timeless
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import month_number

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_CUT = re.compile(
    r"\(|[,;)–—](?=\s|$)|:(?=\s)|\.(?=\s|$)|\b(?:and|but|while|whereas|of whom|of which|against|compared|up|down)\b"
)
_LABEL = re.compile(r"(?:^|[.;] )(?P<label>[^.;:,]{3,90}): (?:only |now |just )?$")
_OF_THEM = re.compile(r"(?:^|[.;:,–] )(?P<of>(?:out )?of (?:the |our |all |these )*[^,.;:]{3,60}), $", re.IGNORECASE)
_OTHER = words_of(
    "first last next another other others further more fewer less new newly extra additional remaining rest target "
    "targets targeted aim aims aimed goal previous previously earlier ago before used baseline since until will would "
    "should could may might must shall expect expected hope hoped planned forecast if per every each average between "
    "than about around some nearly almost over under least limit capacity maximum minimum allow allows allowed half"
)
_OF_LIMITS = words_of("more over under less fewer least above below than")
_LIMIT = re.compile(
    r"\b(?:or|and) (?:more|over|under|less|fewer|older|younger|above|below)\b|"
    r"\b(?:at least|under|over|beyond|(?:more|longer|older|less|fewer) than) \d+ (?:hours|days|weeks|months|years)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b(?:under |over )?[A-Z][a-z]+(?: [A-Z][a-z]+)+")  # "under Housing First"
_OPENS = re.compile(r"(?:^|[.;] )Of (?:the |these |all |our ){0,2}$")
_OF_THE_WHOLE = re.compile(r",|\b(?:none|nobody|all|both|only|just|we|they|most|some|[Nn]o)\b|\d")
_SPAN = re.compile(r"\b(?:[Bb]etween|[Ff]rom) ·+ (?:and|to|until) ·+")
_DEFINITE = re.compile(r"\b(?:the|our|its|all|these|their) $", re.IGNORECASE)
_VERB = re.compile(r"\b(?:all (?:now )?)?(?:have|has|had|are|were|is|was|get|got|now)\b")
_NOT = words_of("not no none never without")
_UNITS = re.compile(r"\d[+%]|\d[- ][dwmyhkp]")
_LENGTH = re.compile(r"(?<![\w.,])(\d+)(?:\+|[- ](?:day|week|month|year|hour|minute|km|mile|per cent)s?\b|%)")
_OWNER = re.compile(r"\b[\w-]+[’']s? (?=[a-z])")
_TIME = re.compile(r"·+")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_PART_OF_TIME = re.compile(rf"\d+|\b(?:{'|'.join(_MONTHS.split())})", re.IGNORECASE)
_PERIOD = re.compile(
    r"\b(?:in|during|over|for) (?:the |this )?(?:whole )?(?P<period>quarter|month|week|half[- ]year|year)\b",
    re.IGNORECASE,
)
_OF_PERIODS = words_of("quarter month week year half")
_GENERAL = frozenset(
    lemma(word)
    for word in word_set(
        "have has had are were been their that who which with now only just still all total number council county "
        "local area partnership nhs record report recorded reported deliver delivered carry out made make done "
        "hold held give given complete completed there far date plan year quarter month day time so is end start "
        "altogether stand stood exist"
    )
)
_PERSONS = frozenset(map(lemma, ("people", "person", "persons")))
_ANY_YEAR = 2023
_LONGEST_DAY = 2  # figures
_NOT_OFF = Decimal("1.5")
_LEAST = 10  # smaller numbers are told of any few
_SHARED = 2  # words of weight
_MOST = 24  # counts that share a word and a time; more are a table
_ACRONYM = re.compile(r"\b[A-Z]{3,}s?\b")


class Snapshot(NamedTuple):
    """A number with the words that say of what, those around it, those of its action's title, and its time."""

    said: Said | None
    text: str
    number: Count
    noun: str
    things: frozenset[str]
    around: frozenset[str]
    titled: frozenset[str]
    limits: frozenset[str]
    when: frozenset[str]

    @property
    def value(self) -> Decimal:
        """The number."""
        return self.number.figure.value

    @property
    def words(self) -> str:
        """The number as printed."""
        return self.number.figure.words


def told_apart(plan: Gathered) -> Iterator[tuple[Snapshot, Snapshot]]:
    """Two numbers of the same things at the same time in two places, of which both cannot be right."""
    known = frozenset(map(lemma, content(" ".join(texts(plan))))) | _GENERAL
    now = _now(plan)
    buckets: dict[tuple[str, frozenset[str]], list[Snapshot]] = defaultdict(list)
    for one in _found(plan, now):
        for word in one.things:
            buckets[word, frozenset(part for part in one.when if part[:1].isalpha())].append(one)
    seen: set[frozenset[str]] = set()
    for some in buckets.values():
        for one, other in combinations(some, 2) if len(some) <= _MOST else ():
            pair = frozenset({one.text, other.text})
            if pair not in seen and _are_against(one, other, known):
                seen.add(pair)
                yield one, other


def _found(plan: Gathered, now: frozenset[str]) -> Iterator[Snapshot]:
    """Every number that may be told twice."""
    for said, text in may_be_alike(plan, _ROLES):
        titled = stems_of(said.action.title) if said else frozenset[str]()
        yield from _in(said, text, titled, now)


def _in(said: Said | None, text: str, titled: frozenset[str], now: frozenset[str]) -> Iterator[Snapshot]:
    every = counts(text)
    plain = timeless(text)
    plain = _SPAN.sub(_dots, plain) if "·" in plain and ("etween " in plain or "rom " in plain) else plain
    for at, one in enumerate(every):
        clause = clause_around(plain, one) if _is_told(plain, one) else None
        if clause and not is_of_other(plain[slice(*clause)]):
            things, around, limits = _words(plain, one, *clause)
            if things:
                when = _when(text, plain, *clause, now)
                yield Snapshot(said, text, one, _noun(plain, every, at), things, around, titled, limits, when)


def is_of_other(clause: str) -> bool:
    """Whether a clause is of another time, a wish or a limit; "21 days or more" is what is counted."""
    other = _OTHER.intersection(words_in(clause))
    other = _OTHER.intersection(words_in(_NAME.sub(" ", clause))) if other else other
    return bool(other) and not (other <= _OF_LIMITS and _OTHER.isdisjoint(words_in(_LIMIT.sub(" ", clause))))


def _dots(hit: re.Match[str]) -> str:
    return "·" * len(hit.group())


def _words(plain: str, one: Count, start: int, end: int) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What a number counts, all words of its clause and of the label before it, and what limits it."""
    clause = plain[start:end]
    things = _of_what(plain, one, end)
    label = _label(plain, one.figure.start)
    named = stems_of(_OWNER.sub("", label.group())) if label else frozenset[str]()
    around = stems_of(clause) | named
    if len(things - _GENERAL) < _SHARED:
        things = things | named if label else around
    limits = _limits(f"{clause} {label.group()}" if label else clause) if things else frozenset[str]()
    return things, around, limits


def _label(plain: str, at: int) -> re.Match[str] | None:
    """What stands before a number to say of what it is: "Visits: 40", "Of the town's buses, 41"."""
    before = plain[:at].rstrip()
    if before.endswith(","):
        return _OF_THEM.search(plain, 0, at)
    return _LABEL.search(plain, 0, at) if ":" in before else None


def _is_told(plain: str, one: Count) -> bool:
    """Whether a number counts things, and is neither loose nor the whole of which another is a part."""
    figure = one.figure
    is_time = one.is_time and not plain.startswith(" (", figure.end)
    is_counted = plain.endswith(("A total of ", "a total of "), 0, figure.start) or _OPENS.search(
        plain, 0, figure.start
    )
    is_whole = one.is_of and not is_counted
    is_plain = not (figure.is_money or figure.is_share or is_time or one.is_loose or is_whole)
    return is_plain and figure.value >= _LEAST


def _of_what(plain: str, one: Count, end: int) -> frozenset[str]:
    """The words behind a number up to the end of its clause; of "the 60 homes that …" but those before the verb."""
    whole = plain[one.figure.end : end]
    verb = _VERB.search(whole) if _DEFINITE.search(plain, 0, one.figure.start) else None
    short = stems_of(whole[: verb.start()]) if verb else frozenset[str]()
    return short if len(short) >= _SHARED else stems_of(whole)


def _noun(plain: str, every: Sequence[Count], at: int) -> str:
    """What a number counts, or that of which it is a part."""
    behind = every[at + 1 : at + 2]
    is_part = (
        bool(behind) and behind[0].is_of and len(plain[every[at].figure.end : behind[0].figure.start].split()) <= 4
    )
    return behind[0].noun if is_part and not every[at].noun else every[at].noun


def _limits(clause: str) -> frozenset[str]:
    """What tells one count from another though its words are the same: a denial, so many days."""
    is_denied = not _NOT.isdisjoint(words_in(clause)) or "n't" in clause or "n’t" in clause
    lengths = _LENGTH.findall(clause) if _UNITS.search(clause) else ()
    return frozenset((*(["#not"] if is_denied else ()), *(f"#{one}" for one in lengths)))


def clause_around(plain: str, one: Count) -> tuple[int, int]:
    """Where the words about a number start and end; those of "Of the 15 people housed, two …" before the part."""
    first, last = one.figure.start, one.figure.end
    start = max((hit.end() for hit in _CUT.finditer(plain, 0, first)), default=0)
    cut_at = (_OF_THE_WHOLE if one.is_of and _OPENS.search(plain, 0, first) else _CUT).search(plain, last)
    return start, cut_at.start() if cut_at else len(plain)


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    return frozenset(map(lemma, content(text)))


def _when(text: str, plain: str, start: int, end: int, now: frozenset[str]) -> frozenset[str]:
    """The days and months of a clause, or else of its sentence; nothing where they are those of the report."""
    found = times_in(text, plain, start, end) or times_in(text, plain, 0, len(plain))
    return frozenset() if found <= now else found


def times_in(text: str, plain: str, low: int, high: int) -> frozenset[str]:
    if "·" not in plain and _OF_PERIODS.isdisjoint(words_in(text)):
        return frozenset()
    parts = (part for hit in _TIME.finditer(plain, low, high) for part in _parts(text[hit.start() : hit.end()]))
    return frozenset((*parts, *(hit["period"].casefold() for hit in _PERIOD.finditer(plain, low, high))))


def _parts(time: str) -> Iterator[str]:
    """The days, months and years of a time, months in three letters."""
    return (part.casefold()[:3] if part[0].isalpha() else part for part in _PART_OF_TIME.findall(time))


def _now(plan: Gathered) -> frozenset[str]:
    """The day, month and year of the report and its period, as the title gives them."""
    periods = (one for one in ("quarter", "month", "year") if one in plan.title.casefold())
    parts = [*_parts(plan.title)]
    ends = [str(monthrange(_ANY_YEAR, month_number(part))[1]) for part in parts if part.isalpha()]
    return frozenset((*parts, *ends, *periods))


def _are_against(one: Snapshot, other: Snapshot, known: frozenset[str]) -> bool:
    """Whether two numbers in two places are of the same things."""
    is_far = one.said is None or other.said is None or one.said.action is not other.said.action
    if not is_far or one.value == other.value or not _may_be_one(one, other, known):
        return False
    here, there = ({each.value for each in figures(snap.text)} for snap in (one, other))
    if one.value in there or other.value in here:
        return False
    both = (one.things & other.things) - _GENERAL
    shared = ((one.things | one.titled) & other.things | (other.things | other.titled) & one.things) - _GENERAL
    weight = _weight(one, other, shared)
    is_of_part = any(each.noun and not each.number.noun for each in (one, other))
    is_of_title = _is_of_title(one, other) or _is_of_title(other, one)
    if len(both) < _SHARED and (is_of_part or not (weight or one.when or is_of_title)):
        return False
    if len(shared - _PERSONS) < _SHARED and both & _PERSONS and not any(part.isdigit() for part in one.when):
        return False
    return bool(both) and len(shared) + weight >= _SHARED


def _is_of_title(one: Snapshot, other: Snapshot) -> bool:
    """Whether one number counts by its noun alone what its title names, and the other names that in full."""
    titled = one.titled - _GENERAL
    return one.things - _GENERAL < titled and len(titled) >= _SHARED and titled <= other.things


def _may_be_one(one: Snapshot, other: Snapshot, known: frozenset[str]) -> bool:
    """Whether nothing is told of one number's things that is not told of the other's, where each stands."""
    if (one.noun and other.noun and one.noun != other.noun) or one.limits != other.limits:
        return False
    years = [{part for part in each.when if part[:2] == "20"} for each in (one, other)]
    if years[0] and years[1] and years[0] != years[1]:
        return False
    days = [{part for part in each.when if len(part) <= _LONGEST_DAY} for each in (one, other)]
    is_off = max(one.value, other.value) > _NOT_OFF * min(one.value, other.value)
    if days[0] != days[1] and ((days[0] and days[1]) or is_off):
        return False  # of a month as a whole, and of a day in it
    mine, theirs = one.things - known, other.things - known
    return mine <= other.around | other.titled and theirs <= one.around | one.titled


def _weight(one: Snapshot, other: Snapshot, shared: frozenset[str]) -> int:
    """What else tells that two sentences are of one thing: a short form in capitals, another number that they share."""
    shorts = {lemma(word.casefold()) for word in _ACRONYM.findall(one.text)} & shared
    beside = {(each.noun, each.figure.value) for each in counts(one.text) if each.noun and not each.is_time}
    again = {(each.noun, each.figure.value) for each in counts(other.text)} & beside
    return len(shorts) + len(again)
