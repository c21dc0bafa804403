"""A count or survey of one month, or the deaths of one year, told twice in a plan and not with the same number."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.figures import AFTER, BEFORE, COUNT, in_digits, timeless, value
from milepost.core.checks.finding import Fault
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import called, name, told_in_document
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

_EVENTS = "count census survey conference consultation audit summit fair snapshot"
_DEATHS = "deaths died killed fatalities"
_MONTH = re.compile(r"\b(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?P<year>20\d\d)\b")
_YEAR = re.compile(r"\b(?:in|during) (?P<year>20\d\d)\b(?![/–-])", re.IGNORECASE)
_EVENT = re.compile(rf"\b(?:{'|'.join(_EVENTS.split())})\b", re.IGNORECASE)
_PEOPLE = re.compile(
    rf"{BEFORE}(?P<number>{COUNT}){AFTER} (?:people|persons|replies|responses|respondents|delegates|"
    rf"attendees)\b(?! of)",
    re.IGNORECASE,
)
_DIED = re.compile(
    rf"{BEFORE}(?P<number>{COUNT}){AFTER} (?:deaths?|fatalities|"
    rf"people (?:who |that )?(?:were |have )?(?:died|killed|lost their li[a-z]+))\b(?! "
    rf"(?:on|from|by|at|among|due|under|over|aged|involving|related|in (?!·)))",
    re.IGNORECASE,
)
_AGAIN = AnyCase(
    r"\b(?:compared|against|from|than|up on|down on|target|of whom|of which|of them|more|fewer|further|another|about|"
    r"around|over|nearly|almost|at least|between|average|expected|including|of the|women|men|girls|boys|children|"
    r"only)\b"
)


def tallies_told_twice(plan: Plan) -> Iterator[Fault]:
    """The first other number of each event of one month, and of the deaths of each year, in the whole plan."""
    known: dict[tuple[str, ...], tuple[Decimal, Said, str]] = {}
    for one, sentence in told_in_document(plan, holding=f"{_EVENTS} {_DEATHS}"):
        for key, number in _counted(sentence):
            first = known.setdefault(key, (number, one, sentence))
            if first[0] not in (number, Decimal(-1)):
                known[key] = (Decimal(-1), *first[1:])
                yield one.fault(
                    f"{name(one.action)} counts {number}, and {called(first[1].action)} {first[0]} of the same.",
                    "Put right the number that is wrong, or say how the two differ.",
                    f"{first[2]} … {sentence}",
                    formerly="event-counted-twice",
                )


def _counted(sentence: str) -> Iterator[tuple[tuple[str, ...], Decimal]]:
    """What a sentence counts: people at an event of one month, or the deaths of one year."""
    cut = _AGAIN.search(timeless(sentence))
    head = sentence[: cut.start()] if cut else sentence
    text = in_digits(head)
    event, months = _EVENT.search(head), _MONTH.findall(sentence)
    people = _PEOPLE.findall(text)
    if event and len(set(months)) == 1 and len(people) == 1:
        yield (event.group().casefold(), *months[0]), value(people[0])
    years, died = _YEAR.findall(sentence), _DIED.findall(text)
    if len(died) == 1 and years and (head.find(years[0]) >= 0):
        yield ("deaths", years[0]), value(died[0])
