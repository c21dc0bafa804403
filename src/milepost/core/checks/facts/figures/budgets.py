"""A pot of money with what has gone from it and what is left or lacking, as the sentences of an action tell each."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_HOLDING = (
    "£, pot fund budget grant allocation envelope spend spent spending expenditure cost costs outturn paid committed "
    "claimed awarded given used drawn left unspent underspend underspent overspend overspent remaining remains balance "
    "shortfall gap"
)
_ROLES = WRITTEN - {QuestionRole.NEXT}
_POT = r"(?:pot|fund|budget|grant|allocation|envelope|award|contract sum)"
_GONE = r"(?:spent|paid(?: out)?|committed|claimed|awarded|given(?: out)?|used|drawn down)"
_TO = (
    r"(?:,? (?:[a-z]+ ){0,3}?(?:of|is|was|are|were|now|at|so far|to date|stands at|came to|for [a-z ]{3,24}|"
    r"for 20\d\d(?:[/–-]\d{2,4})?|out)|:){0,3} ?$"
)
_BEFORE = (
    (
        "over",
        re.compile(
            rf"\b(?:overspen[dt]|shortfall|(?<=leaves a )gap|(?<=leaving a )gap|over budget)(?: by)?{_TO}",
            re.IGNORECASE,
        ),
    ),
    (
        "left",
        re.compile(
            rf"\b(?:underspen[dt]|leav(?:es|ing)|balance|remain(?:ing|der)|left)(?: by| just| only)?{_TO}", re.I
        ),
    ),
    ("pot", re.compile(rf"\b{_POT}{_TO}", re.IGNORECASE)),
    ("gone", re.compile(rf"\b(?:{_GONE}|spend(?:ing)?|expenditure|outturn|costs?){_TO}", re.IGNORECASE)),
)
_BEHIND = (
    ("over", re.compile(r" (?:overspen[dt]|over(?: (?:the )?budget)?|short)\b(?! \d)", re.IGNORECASE)),
    (
        "left",
        re.compile(
            r" (?:(?:is|was|are|were) )?(?:still )?(?:left|unspent|remain(?:s|ing)?|uncommitted|unallocated|"
            r"underspen[dt]|under budget|to (?:give|spend|award|find))\b",
            re.IGNORECASE,
        ),
    ),
    (
        "gone",
        re.compile(
            rf" (?:of (?:the|our|its|a|that) £[\d,.]*\d[km]? (?:[a-z]+ ){{0,2}}?{_POT} )?"
            rf"(?:(?:has|have|had|is|are|was|were) )?(?:been )?(?:now |already )?{_GONE}\b",
            re.IGNORECASE,
        ),
    ),  # "£46,000 spent", "£46,000 of the £40,000 budget has been spent"
    ("pot", re.compile(rf" (?:[a-z]+ ){{0,2}}?{_POT}\b(?! (?:is|was|has) (?:spent|left))", re.IGNORECASE)),
)
_PERIOD = re.compile(
    r"\b(?:year (?:\d|one|two|three|four|five)|20\d\d[/–-]\d{2,4}|q[1-4]|quarter \d|(?:first|second|third|fourth|this|"
    r"last) (?:year|quarter))\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:about|around|nearly|almost|at least|up to|more than|another|a further|each|every|per|an? (?:head|place|"
    r"child|home|unit|year|month|week)|average|target|aim|originally|at first|pilot|phase|planned|between|will|would|"
    r"should|forecast|expected|match|also|alone|including|plus|of which)\b",
    re.IGNORECASE,
)
_AVERAGE = re.compile(r"(?:, (?:or )?| \()(?:an average of|averaging|on average|or) £[\d,.]+(?:k|m)?\b(?: each)?\)?")
_CLEARLY = Decimal("0.02")  # of a pot: sums in millions are rounded
_LOOK_BACK = 60  # characters


class Sum(NamedTuple):
    """A sum of money with what it is: the pot, what has gone from it, what is left or over."""

    said: Said
    text: str
    value: Decimal
    words: str


class Budget(NamedTuple):
    """A pot with what has gone and what is said to be left of it, or to be lacking, in the words of all three."""

    said: Said
    words: str
    pot: Sum
    gone: Sum
    rest: Sum
    is_over: bool

    @property
    def told(self) -> str:
        """What is said to be left or over, and what is."""
        made = abs(self.pot.value - self.gone.value)
        what = "over" if self.gone.value > self.pot.value else "left"
        said = f"{self.rest.words} is {'over' if self.is_over else 'left'}"
        return f"{said}, and {self.pot.words} less {self.gone.words} is £{made.normalize():,f} {what}"

    @property
    def is_sure(self) -> bool:
        """Whether one answer tells all three."""
        return self.pot.said is self.gone.said is self.rest.said


def budgets(plan: Gathered) -> Iterator[Budget]:
    """Those budgets of an action and a period in which one of each is told and the three do not fit."""
    sums: dict[tuple[str, str], dict[str, list[Sum]]] = defaultdict(lambda: defaultdict(list))
    for place in plan.places(_ROLES, _HOLDING):
        one, part = plan.told_at[place]
        for kind, period, each in _sums(one, part.text):
            sums[one.action.id, period][kind].append(each)
    for kinds in sums.values():
        found = _off(kinds)
        if found:
            yield found


def _off(kinds: Mapping[str, Sequence[Sum]]) -> Budget | None:
    rest = "left" if kinds.get("left") else "over"
    told = [kinds.get(kind, ()) for kind in ("pot", "gone", rest)]
    if any(len({each.value for each in some}) != 1 for some in told):
        return None
    pot, gone, left = (some[0] for some in told)
    if any(each.text == gone.text for each in kinds.get("", ())):
        return None  # "round 1 paid £62,000 and round 2 £53,000"
    made = pot.value - gone.value if rest == "left" else gone.value - pot.value
    if not left.value or abs(made - left.value) <= max(_CLEARLY * pot.value, _rounding(pot, gone, left)):
        return None
    if left.value in (pot.value, gone.value) or max(pot.value, gone.value) > 10 * min(pot.value, gone.value):
        return None
    if rest == "left" and pot.text == gone.text == left.text and made > 0:
        return None  # which `left-over-differs` reads
    words = " … ".join(dict.fromkeys(each.text for each in (pot, gone, left)))
    return Budget(left.said, words, pot, gone, left, is_over=rest == "over")


def _rounding(*some: Sum) -> Decimal:
    """How far off three printed sums may be for being rounded: half of the last place of each."""
    return sum((_half(each) for each in some), Decimal(0))


def _half(one: Sum) -> Decimal:
    digits = re.sub(r"[^\d.]", "", one.words)
    scale = one.value / Decimal(digits) if digits.strip(".") and Decimal(digits) else Decimal(1)
    places = len(digits.partition(".")[2])
    return scale / 2 / (Decimal(10) ** places) if scale > 1 or places else Decimal(0)


def _sums(one: Said, text: str) -> Iterator[tuple[str, str, Sum]]:
    """The sums of a sentence that are a pot, gone from it, left of it or over, each with its period."""
    if "£" not in text:
        return
    told = _AVERAGE.sub("", text)
    if _LOOSE.search(told):
        return
    found = [each for each in figures(told) if each.is_money]
    for at, each in enumerate(found):
        kind = _kind(told, found[at - 1].end if at else 0, each)
        if kind or len(found) > 1:
            periods = _PERIOD.findall(told[: each.start])
            period = periods[-1].casefold() if periods else ""
            yield kind, period, Sum(one, text, each.value, each.words)


def _kind(text: str, start: int, each: Figure) -> str:
    before = text[max(start, each.start - _LOOK_BACK) : each.start]
    behind = next((kind for kind, form in _BEHIND if form.match(text, each.end)), "")
    return behind or next((kind for kind, form in _BEFORE if form.search(before)), "")
