"""A difference is not that of the two figures beside it.

Why: One of the three is wrong, and a reader who takes one from the other sees it at once.

Example:
    Action: 1.1 Fewer first offences
    Now: There were 38 first offences. In the same months of 2021 there were 44, so they have fallen by 8.
Better:
    Action: 1.1 Fewer first offences
    Now: There were 38 first offences. In the same months of 2021 there were 44, so they have fallen by 6.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.by_their_days import turned_by_days
from milepost.core.checks.facts.figures.gaps import gaps
from milepost.core.checks.facts.figures.joined_since import joined_since
from milepost.core.checks.facts.figures.moves import moves_of
from milepost.core.checks.facts.figures.points_apart import points_apart
from milepost.core.checks.figures import NUMBER, Figure, figures, in_digits, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_UP = r"ris(?:e|en|es)|rose|increased?|grow(?:n|th)|grew|gone up|went up|up|gain(?:ed)?"
_DOWN = r"fall(?:en|s)?|fell|reduced?|reduction|decreased?|dropped|drop|gone down|went down|down|cut"
_BY = AnyCase(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})|improve(?:d|ment)|difference|(?:under|over)spen[dt]) (?:by|"
    rf"of) (?:just |only |exactly )?£?$"
)
_MORE = re.compile(
    r" (?:percentage )?(?:points? )?(?:[a-z’'-]+ )?(?:(?P<up>more|higher|above|up on|longer|slower)|"
    r"(?P<down>fewer|less|lower|below|down on|shorter|quicker|faster|sooner)) "
    r"(?:than )?(?:(?:the|our|its) (?:ceiling|limit|cap|threshold|forecast|budget|peak) of |in |the |at |for |"
    r"our |that of |those of |it was |were |there were )?",
    re.IGNORECASE,
)
_IS_PLACE = re.compile(
    rf" (?!points? |percentage )[a-z’'-]+ (?:above|below) (?:(?:the|our|its) )?{NUMBER} "
    r"(?!(?:of|in|for|we|that|last|this|at|a|and|the|on|planned|needed|allowed|set|which|it|there|before) )[a-z]",
    re.IGNORECASE,
)  # "four sites below the two treatment works"
_POINTS = re.compile(r" ?(?:percentage |per ?cent )?points?\b", re.IGNORECASE)
_PAST_IT = re.compile(
    r" (?:(?P<up>over(?:spent)?)|(?P<down>under(?:spent)?))(?= (?:the )?budget\b|[.,;)]|\s*$)", re.IGNORECASE
)  # "£22,000 over"
_THAN = re.compile(
    r"\b(?:against|than|of|within|where|when) (?:an?|the|our|its|this year[’']s) (?:[a-z]+ )?(?:budget|allocation|"
    r"estimate|forecast|provision|allowance|grant|limit) (?:of|was) £?$|"
    r"\b(?:above|below) (?:the|our|last year[’']s) £?$|\bspent (?:out )?of (?:the |a budget of )?£?$|\b(?:than|"
    r"from|against|compared (?:with|to))(?: (?:the|our|only|just|some))?(?: £)? ?$|"
    r"\b(?:above|below) (?:the|our|its) (?:ceiling|limit|cap|threshold|forecast|budget|peak) of £?$",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:same (?:months?|quarter|period|time|term|week|half|season|point)|(?:a|one|the) (?:year|quarter|term) "
    r"(?:ago|before|earlier)|(?:last|previous) (?:year|quarter|term|period|autumn|spring|summer|winter))\b[^.;\d]{0,40}"
    r"\b(?:was|were|had|saw|stood at|had been) £?$",
    re.IGNORECASE,
)
_THEN_BEHIND = re.compile(
    r" (?:last year|the year before|a year (?:ago|before|earlier)|in the previous year)\b",
    re.IGNORECASE,
)
_SO = re.compile(r"\b(?:so|therefore|thus|which is|that is|this is|an?) [^.;\d]{0,40}$", re.IGNORECASE)
_TIME = re.compile(r"[ -](?:days?|weeks?|months?|years?|hours?|minutes?|wards?|areas?)\b", re.IGNORECASE)
_REACH = 100  # characters
_LOOSE = AnyCase(
    r"\b(?:about|around|nearly|almost|(?<!\d )over|(?<!\d )(?:more|less) than|at least|roughly|some|some of|target|"
    r"of which|"
    r"of whom|of these|per|each|average of|aged|including|a (?:day|week|month|year,)|between £?\d|by a further|would|"
    r"will|should|baseline)\b"
)
_FROM_TO = re.compile(r"\bfrom £?\d[^.;]{0,60}? to £?\d|\bto £?\d[^.;]{0,60}? from £?\d", re.IGNORECASE)
_LOOK_BACK = 40  # characters
_ROUNDED = Decimal(1)  # two whole percentages may each be rounded
_FIGURES = 3
_SIGNS = (
    "rise risen rises rose increase increased grown growth grew up improved improvement gain gained fall "
    "fallen falls fell reduced reduction decreased drop dropped down cut underspend underspent overspend "
    "overspent difference more fewer less higher lower above below over under "
)
_HELD = frozenset(_SIGNS.split())


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "fallen by 8" and "8 fewer than" with just two other figures of its kind, here or one sentence before."""
    known: set[str] = set()
    for one in written(plan, holding=_SIGNS):
        before = ""
        for sentence, held in one.parts:
            words = "" if _HELD.isdisjoint(held) else _with_three(before, sentence)
            wrong = _wrong(words, len(words) - len(sentence)) if words else ""
            if not wrong and "point" in sentence:
                wrong, words = _points(one, sentence)
            if wrong:
                known.add(sentence)
                yield one.fault(
                    f"{name(one.action)} says {wrong}, which is not how the two figures beside it differ.",
                    "Put right the figure that is wrong.",
                    words,
                )
            before = sentence
    yield from _of_two(gathered(plan), known)


def _of_two(plan: Gathered, known: Collection[str]) -> Iterator[Fault]:
    """Every size beside two dated figures that went the other way, and every gap that is not that of two figures."""
    for turned in turned_by_days(plan):
        if not any(sentence in turned.words for sentence in known):
            yield turned.said.fault(
                f"{name(turned.said.action)} says “{turned.claim}”, and goes from {turned.before.figure.words} to "
                f"{turned.now.figure.words}.",
                "Put right the word or the figure that is wrong.",
                turned.words,
            )
    sure = (*gaps(plan), *joined_since(plan))
    for each in (*sure, *points_apart(plan)):
        if each.words not in known and not any(sentence in each.words for sentence in known if "point" in sentence):
            yield each.said.fault(
                f"{name(each.said.action)} says {each.told.figure.words}, and {each.first.figure.words} and "
                f"{each.last.figure.words} differ by "
                f"{abs(each.first.figure.value - each.last.figure.value).normalize():,f}.",
                "Put right the figure that is wrong.",
                each.words,
                disputed=each.told.figure.words,
                is_sure=each in sure,
            )


def _points(one: Said, sentence: str) -> tuple[str, str]:
    """The points that two shares do not differ by, as printed, with the words of all three; or nothing."""
    off = next((move for move in moves_of(one, sentence) if move.is_off and move.is_points), None)
    return (f"“{off.said}”", off.words) if off else ("", "")


def _with_three(before: str, sentence: str) -> str:
    """The sentence, with that before it where it needs it, if it gives three figures as they are, or ""."""
    here = len(figures(sentence))
    if not 0 < here <= _FIGURES:
        return ""
    text = sentence if here == _FIGURES else f"{before} {sentence}"
    is_three = here == _FIGURES or here + len(figures(before)) == _FIGURES
    if not is_three or _LOOSE.search(in_digits(text)):
        return ""
    is_elsewhere = _FROM_TO.search(text) and " point" not in text  # `change-does-not-follow` speaks of it
    return "" if is_elsewhere else text


def _wrong(text: str, start: int) -> str:
    """The difference as printed, at or after `start`, where it is not that of the two other figures, or ""."""
    found = figures(text)
    said = next((one for one in found if one.start >= start and _is_difference(text, one)), None)
    if said is None:
        return ""
    others = [one for one in found if one is not said]
    is_far = start > 0 and not _SO.search(text, start, said.start)
    if is_far or not any(_is_compared(text, one) for one in others) or _is_timed(text, found):
        return ""
    if said.is_share:
        are_counts = not any(one.is_share for one in others) and others[0].is_money == others[1].is_money
        return said.words if are_counts and _is_off_by_share(said.value, others) else ""
    is_points = bool(_POINTS.match(text, said.end))
    are_like = all(one.is_share == is_points and one.is_money == said.is_money for one in others)
    is_wrong = _is_off(said.value, others, is_points=is_points) or _is_turned(text, said, others)
    return said.words if are_like and is_wrong else ""


def _is_timed(text: str, found: Sequence[Figure]) -> bool:
    """Whether a figure counts a time and the others count something else: "six fewer in 12 weeks"."""
    times = [_TIME.match(text, one.end) for one in found]
    units = {hit.group().strip(" -").rstrip("s").lower() for hit in times if hit}
    return bool(units) and (len(units) > 1 or not all(times))


def _is_compared(text: str, figure: Figure) -> bool:
    """Whether a figure is what another is compared with: "than the 52", "in the same months there were 44"."""
    before = timeless(text)[max(0, figure.start - _REACH) : figure.start]
    return bool(_THAN.search(before) or _THEN.search(before) or _THEN_BEHIND.match(text, figure.end))


def _is_difference(text: str, figure: Figure) -> bool:
    return _way(text, figure) is not None


def _way(text: str, figure: Figure) -> re.Match[str] | None:
    """The words that make a figure a difference: "fallen by" before it, "more than" between it and another."""
    more = _MORE.match(text, figure.end)
    is_more = more is not None and any(one.start == more.end() or "£" in more.group() for one in figures(text))
    is_more = is_more and more is not None and not _IS_PLACE.match(text, more.start())
    past = _PAST_IT.match(text, figure.end) if figure.is_money else None
    return more if is_more else past or _BY.search(text, max(0, figure.start - _LOOK_BACK), figure.start)


def _is_turned(text: str, said: Figure, others: Sequence[Figure]) -> bool:
    """Whether the words say that it rose and the figures that it fell, or the reverse."""
    way = _way(text, said)
    then = [one for one in others if _is_compared(text, one)]
    now = [one for one in others if one not in then]
    if way is None or len(then) != 1 or len(now) != 1:
        return False
    is_up, is_down = now[0].value > then[0].value, now[0].value < then[0].value
    return bool((way["up"] and is_down) or (way["down"] and is_up))


def _is_off_by_share(said: Decimal, others: Sequence[Figure]) -> bool:
    """Whether a share is that of the difference in neither of the two figures."""
    made = abs(others[0].value - others[1].value)
    return all(one.value and abs(100 * made / one.value - said) > _ROUNDED for one in others)


def _is_off(said: Decimal, others: Sequence[Figure], *, is_points: bool) -> bool:
    made = abs(others[0].value - others[1].value)
    is_whole = all(one.value == int(one.value) for one in others)
    allowed = (_ROUNDED if is_whole else Decimal("0.1")) if is_points else Decimal(0)
    return abs(made - said) > allowed
