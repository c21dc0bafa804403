"""The latest figure of a measure is not the one that the account gives for the same thing.

Why: The board reads both and cannot tell which of the two to believe.

Example:
    Action: 1.1 Sign up employers
    Worried: The number of pledges, 87, is below where we wanted to be.
    Measure: Employers pledged: baseline 40, target 120 by March 2024, latest 91
Better:
    Action: 1.1 Sign up employers
    Worried: The number of pledges, 91, is below where we wanted to be.
    Measure: Employers pledged: baseline 40, target 120 by March 2024, latest 91
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.sayings.readings import Printed, accounts, printed
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.quantities import TIMES

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NARROWS = re.compile(
    r"\b(?:targets?|goal|aim|ambition|profile|trajectory|national(?:ly)?|england|scotland|wales|regional(?:ly)?|will|"
    r"would|should|could|expect\w*|if|another|further|more|fewer|each|per|average[ds]?|among|aged?|"
    r"of (?:whom|which|them|these|those(?=[ ,]{1,2}\d))|last|previous(?:ly)?|earlier|ago|before|had|aims?|hope\w*|"
    r"forecast|projected|planned|pilot|boys|girls|women|men|north|south|east|west|until|by)\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"·+")
_SPANS = re.compile(r"\b(?:quarter|month|week|half|term)", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:from|than|against|compared (?:with|to)|by|of|about|around|nearly|almost|over|under|some|at least|"
    r"up to|within|week|by a|to)(?: (?:the|only|just|our|all|an?|around|about))? £?$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"\bfrom [^;\n]{1,60} to (?:just |only )?$", re.IGNORECASE)
_DOWN_TO = re.compile(
    r"\b(?:risen|rose|fallen|fell|down|up|increased|reduced|improved|grown|dropped|gone up|gone down|cut|is now|came)"
    r"(?: to| at) (?:just |only )?$",
    re.IGNORECASE,
)
_OF = re.compile(r" (?:out )?of (?:the |our |all |these )?(?=£?\d)", re.IGNORECASE)
_CLAIM = re.compile(
    r"\b(?:lowest|highest|best|worst|fewest|now|currently|stands? at|so far|to date|today|at present|"
    r"(?:the|our) (?:number|total) of)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"(?<!^)\b(?:in|at|from|for) (?:the )?[A-Z][a-z]+")
_CLAUSE = re.compile(r"; |, (?!\d{3})|[()]|: | (?:and|but|while|which|whereas|though|although) |$")
_UNIT = re.compile(r" ?([a-z]+)")
_STATES = stems(
    "unchanged steady stable those invited eligible asked offered number numbers total figure figures rate "
    "rates share level levels lowest highest best worst fewest single fitted stood stands stand reached reach "
    "achieved risen rise rose fallen fall fell dropped grown increased increase improved reduced began started "
    "beginning currently recruited joined installed signed completed issued count counted percent cent autumn "
    "spring summer winter term overall performance begin team service project programme what where wanted "
    "below above ahead behind trained attended supported helped engaged registered delivered "
)
_NUMBERS = stems("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty")
_CHANGES = re.compile(
    r"\b(?:(?<!took )(?<!taken )(?<!taking )(?<!signed )up|down|rise|rose|fell|fall|increas\w+|reduc\w+|drop\w*|more|"
    r"less|fewer|improv\w+|cut|grew|grown|cost|price|"
    r"budget|spent|would recommend|satisf\w+|rated)\b",
    re.IGNORECASE,
)
_WITH_TIMES = re.compile(r"[\w’' ()/–-]{0,60}")
_SINCE = re.compile(r"\bsince (?:the )?[A-Z][a-z]+(?: 20\d\d)?")
_TIED = 2  # words
_APART = 3  # so many times as much is another thing


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every figure of an account for what a measure counts, where it is not what the measure reads now."""
    told = accounts(plan)
    many = Counter(measure.said.action.id for measure in printed(plan))
    for measure in printed(plan):
        answers = told.get(measure.said.action.id, ())
        fault = next(_differing(measure, answers), None)
        if fault is None and many[measure.said.action.id] == 1:
            fault = _only_share(measure, answers)
        if fault:
            yield fault


def _only_share(measure: Printed, answers: Sequence[Said]) -> Fault | None:
    """The one share that is told of where things stand, of what the only measure or its action counts, if another."""
    now, start = measure.now, measure.start
    if not now.is_share or start is None or not start.is_share or measure.target is None:
        return None
    shares = [
        (one, text, each) for one in answers for text in one.sentences() for each in figures(text) if each.is_share
    ]
    where = [told for told in shares if told[0].question.role is QuestionRole.WHERE_NOW]
    if len(where) != 1 or any(_is_now(each, now) for _, _, each in shares):
        return None
    one, text, share = where[0]
    behind = _WITH_TIMES.match(measure.text, now.end)
    what = stems(f"{measure.what} {behind.group() if behind else ''} {one.action.title}") - _STATES
    is_then = _THEN.search(text[: share.start]) or _CHANGES.search(text) or _ELSEWHERE.search(timeless(text))
    is_other = is_then or _NARROWS.search(timeless(text)) or share.value in _known(measure)
    since = _SINCE.search(measure.text, now.end)
    is_of_it = len(what & stems(text)) >= _TIED or bool(since and since.group() in text)
    return _fault(one, share, text, measure) if is_of_it and not is_other else None


def _fault(one: Said, other: Figure, text: str, measure: Printed) -> Fault:
    return one.fault(
        f"{name(one.action)} says {other.words}, and its measure reads {measure.now.words}.",
        "Put right the figure that is wrong, or say how the two differ.",
        f"{text} … {measure.text}",
    )


def _differing(measure: Printed, answers: Sequence[Said]) -> Iterator[Fault]:
    what = stems(measure.what)
    near = [(one, text) for one in answers for text in one.sentences() if what & stems(text)] if what else []
    is_told = any(_is_now(figure, measure.now) for _, text in near for figure in figures(text))
    for one, text in near:
        other = _other(text, measure, what) if not is_told or _CLAIM.search(text) else None
        if other:
            yield _fault(one, other, text, measure)


def _is_now(figure: Figure, now: Figure) -> bool:
    return figure.value == now.value and figure.is_share == now.is_share


def _other(text: str, measure: Printed, what: frozenset[str]) -> Figure | None:
    """The first figure of a sentence that counts what the measure counts, and is another than it reads now."""
    found = figures(text)
    if any(_is_now(one, measure.now) for one in found) or _ELSEWHERE.search(timeless(text)):
        return None
    return next((one for at, one in enumerate(found) if _counts_the_same(text, found, at, measure, what)), None)


def _counts_the_same(text: str, found: Sequence[Figure], at: int, measure: Printed, what: frozenset[str]) -> bool:
    figure, now = found[at], measure.now
    if not _is_of_its_kind(text, figure, measure) or figure.value in _known(measure):
        return False
    before = text[: figure.start]
    is_moved = bool(_FROM_TO.search(before) or _DOWN_TO.search(before))
    if (_THEN.search(before) and not is_moved) or (is_moved and not _starts_as(text, found, measure)):
        return False
    is_part = _OF.match(text, figure.end) is not None
    if is_part and not _is_of_target(found, at, measure):
        return False
    shares = sum(one.is_share for one in found)
    clause = text if now.is_share and shares == 1 else _clause(text, figure)
    return not _is_of_another_time(text, clause, measure.text) and _is_of(clause, what, measure, spare=is_part)


def _is_of_another_time(text: str, clause: str, measured: str) -> bool:
    """Whether a sentence is of a quarter or a month, or its clause of a day, that the measure does not name."""
    span = _SPANS.search(text)
    dates = [clause[hit.start() : hit.end()] for hit in _DATE.finditer(timeless(clause))]
    is_of_span = span is not None and span.group().casefold() not in measured.casefold()
    return is_of_span or any(one not in measured for one in dates)


def _is_of_its_kind(text: str, figure: Figure, measure: Printed) -> bool:
    """Whether a figure is a share, a sum, or a count in the same unit of time as the measure, and not far from it."""
    now = measure.now
    if (figure.is_share, figure.is_money) != (now.is_share, now.is_money) or not now.value:
        return False
    mine, its = _time(text, figure), _time(measure.text, now)
    is_far = not now.is_share and not now.value / _APART <= figure.value <= now.value * _APART
    return (mine == its or (not its and mine in measure.text)) and not is_far


def _time(text: str, figure: Figure) -> str:
    """The unit of time behind a figure, or ""."""
    unit = _UNIT.match(text, figure.end)
    return unit[1] if unit and unit[1] in TIMES else ""


def _known(measure: Printed) -> set[object]:
    return {one.value for one in (measure.start, measure.target) if one}


def _starts_as(text: str, found: Sequence[Figure], measure: Printed) -> bool:
    """Whether a change in a sentence starts where the measure does, or says nothing of where it starts."""
    starts = "from " in text.casefold() and len(found) > 1
    return not starts or bool(measure.start and any(one.value == measure.start.value for one in found))


def _is_of_target(found: Sequence[Figure], at: int, measure: Printed) -> bool:
    """Whether "40 of 52" is out of what the measure should reach."""
    is_next = at + 1 < len(found) and measure.target is not None
    return is_next and measure.target is not None and found[at + 1].value == measure.target.value


def _clause(text: str, figure: Figure) -> str:
    """The words around a figure between commas, brackets and "and"; a figure between commas has those before it."""
    edges = [0, *(hit.start() for hit in _CLAUSE.finditer(text))]
    start = max(edge for edge in edges if edge <= figure.start)
    end = min((edge for edge in edges if edge >= figure.end), default=len(text))
    is_bare = not _words(stems(text[start:end]))
    return text[max((edge for edge in edges if edge < start), default=0) : end] if is_bare else text[start:end]


def _is_of(clause: str, what: frozenset[str], measure: Printed, *, spare: bool) -> bool:
    """Whether a clause names what is measured, and next to nothing else; `spare` allows it two words more."""
    here = stems(clause)
    shared, foreign = here & what, _words(here) - what - _STATES - stems(measure.text)
    is_enough = 2 * len(shared) >= len(what) or len(shared) > 1
    is_near = is_enough and len(foreign) <= 2 * spare + (len(shared) == len(what))
    return is_near and not _NARROWS.search(timeless(clause))


def _words(some: frozenset[str]) -> frozenset[str]:
    """The words of some stems, without numbers."""
    return frozenset(one for one in some if not one.isdigit()) - _NUMBERS
