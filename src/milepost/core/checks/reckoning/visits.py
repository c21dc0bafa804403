"""How often each of so many was seen over so many weeks, and how often in all: "all 18, once a week for 13 weeks"."""

from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.figures import COUNT, in_digits, timeless, value
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.wrong import Wrong
from milepost.core.words.anycase import AnyCase

_THINGS = AnyCase(
    rf"\b(?:each|every one|all)(?: one)?(?: of)?(?: (?:the|our|these|its|those))? (?P<many>{COUNT})\b(?! ?%)|"
    rf"\b(?:the|our|these) (?P<many_2>{COUNT}) (?:[a-z]+ ){{1,3}}(?:(?:is|are|was|were) )?each\b"
)
_OFTEN = AnyCase(
    rf"\b(?:(?P<once>once)|(?P<twice>twice)|(?P<times>{COUNT}) times) (?:a|each|every|per) (?P<unit>day|week|fortnight|"
    r"month|quarter)\b|\b(?:every|each) (?P<unit_2>day|week|fortnight|month|quarter)\b|"
    r"\b(?P<pace>daily|weekly|fortnightly|monthly|quarterly)\b"
)
_SPAN = AnyCase(rf"\b(?P<many>{COUNT})[ -](?P<unit>day|week|fortnight|month|quarter)s?\b")
_ALL = AnyCase(
    rf"(?<![\w.,£])(?P<many>{COUNT})(?: [a-z]+){{1,3}} (?:in all|altogether|in total|all told)\b|"
    rf"\b(?:making|in all|a total of|in total|altogether|which (?:makes|is)|that is),? (?P<many_2>{COUNT})(?= [a-z]+)"
)
_LOOSE = AnyCase(
    r"\b(?:about|around|nearly|almost|over (?!the|all|those|these)|more than|at least|up to|most|except|but for|"
    r"missed|instead|should|would|will|planned|due|target|or more|at most)\b"
)
_PACES = {"daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month", "quarterly": "quarter"}
_ONE, _TWO = Decimal(1), Decimal(2)


def wrong_visits(account: Account, line: Line) -> Iterator[Wrong]:
    """A number in all that so many things, each so often over so many weeks, do not make."""
    text = in_digits(line.text)
    often = _OFTEN.search(text)
    if not often:
        return
    things, span, every = (form.search(text) for form in (_THINGS, _SPAN, _ALL))
    if not (things and span and every) or _LOOSE.search(timeless(text)):
        return
    unit = often["unit"] or often["unit_2"] or _PACES[often["pace"].casefold()]
    times = _ONE if not often["unit"] or often["once"] else _TWO if often["twice"] else value(often["times"])
    if unit.casefold() != span["unit"].casefold() or things.start() == every.start():
        return
    many, result = value(things["many"] or things["many_2"]), value(every["many"] or every["many_2"])
    made = many * times * value(span["many"])
    used = {many, times, value(span["many"]), result}
    if made != result and not _is_other(account, abs(made - result), used):
        given = f"{many} at {times} a {unit} for {span.group()} make {made:,f}"
        yield Wrong(line, f"{result:,f}", given, line.text, is_sure=True)


def _is_other(account: Account, missing: Decimal, used: set[Decimal]) -> bool:
    """Whether the action gives the number that is between the two: those that were missed, or that came later."""
    return any(one.value == missing and one.value not in used for one in account.pool)
