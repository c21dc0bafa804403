"""How many years or months something is said to cover, with the first and the last of them in figures beside it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.days.lengths import Length
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.checks.rough import ROUGH
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH, month_number

_YEAR = r"20\d\d"
_SHORT = r"(?:[/–-](?:20)?\d\d)?"  # of a year of account or of school
_TO = r" ?(?:to|until|till|through to|[–-]) ?(?:the end of )?"
_MANY = (
    rf"(?<![\w.,-])(?P<many>{NUMBER})[ -](?:(?:whole|full|school|financial|academic|calendar|consecutive|"
    r"complete|past) )?"
)
_BESIDE = (
    r"(?: (?!on\b|since|ago|old|later|after|before|until|hence|apart|in\b)[a-z]+)??"
    r"[,:]? ?[(–—-]? ?(?:(?:from|between|of|that is|i\.e\.|namely),? )?"
)
_YEARS = AnyCase(
    rf"{_MANY}years{_BESIDE}(?P<first>{_YEAR}){_SHORT}{_TO}(?P<last>{_YEAR}){_SHORT}(?![\w/]| [a-z]+ (?:years|months))"
)
_LISTED = AnyCase(
    rf"{_MANY}years{_BESIDE}(?P<list>{_YEAR}{_SHORT}(?:, {_YEAR}{_SHORT}){{0,6}},? (?:and|&) {_YEAR}{_SHORT})(?![\w/])"
)
_MONTHS = AnyCase(
    rf"{_MANY}months{_BESIDE}(?P<first>{MONTH})(?: (?P<year>{_YEAR}))?{_TO}(?P<last>{MONTH})(?: (?P<end>{_YEAR}))?"
    r"(?![\w/])"
)
_ONE = re.compile(rf"{_YEAR}{_SHORT}")
_ROUGHLY = AnyCase(
    rf"\b(?:{ROUGH}|just over|just under|less than|fewer than|(?:for|of|by|well) over|aged?|some|within|"
    r"another|further) $"
)
_ANOTHER = AnyCase(r"\b(?:except|excluding|without|not counting|apart from|each|every|ago|later|older?)\b")
_DAYS = {"year": Decimal("365.25"), "month": Decimal("30.44")}
_A_YEAR = 12


def by_their_years(plan: Gathered) -> Iterator[tuple[Said, str, Length]]:
    """Each number of years or months that cannot be those from the first to the last, however they are counted."""
    for place in plan.places(EVERYWHERE, f"years months, {FIGURE}"):
        one, part = plan.told_at[place]
        if _ANOTHER.search(part.text):
            continue
        for form, count in ((_YEARS, _years), (_LISTED, _listed), (_MONTHS, _months)):
            hit = form.search(part.text)
            made = count(hit) if hit and not _ROUGHLY.search(part.text[: hit.start()]) else None
            if hit and made:
                unit = "month" if form is _MONTHS else "year"
                yield one, part.text, Length(hit.group(), value(hit["many"]), unit, round(made * _DAYS[unit]))
                break


def _years(hit: re.Match[str]) -> int | None:
    """How many years there are, where it is not so many and not one less, as from spring to spring."""
    return _unless(hit, int(hit["last"]) - int(hit["first"]) + 1)


def _listed(hit: re.Match[str]) -> int | None:
    made = len(_ONE.findall(hit["list"]))
    return made if made != value(hit["many"]) else None


def _months(hit: re.Match[str]) -> int | None:
    first, last = month_number(hit["first"]), month_number(hit["last"])
    if hit["year"] and hit["end"]:
        return _unless(hit, (int(hit["end"]) - int(hit["year"])) * _A_YEAR + last - first + 1)
    return _unless(hit, (last - first) % _A_YEAR + 1)


def _unless(hit: re.Match[str], made: int) -> int | None:
    return made if made > 0 and value(hit["many"]) not in (made, made - 1) else None
