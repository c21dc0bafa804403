"""Goals that ask for a change – cut emissions by a fifth – with the number that they come to from where it began."""

import re
from collections.abc import Sequence
from decimal import Decimal

from milepost.core.checks.facts.figures.movements import moved
from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gates import Gated
from milepost.core.checks.verdicts.roles import Bound, Part, Reading, of_part

_PARTS = {
    "half": Decimal(50), "third": Decimal(100) / 3, "quarter": Decimal(25), "fifth": Decimal(20), "tenth": Decimal(10),
}  # fmt: skip


def _size(at: str) -> str:
    """A share or a fraction inside a pattern, under names that end so."""
    share = rf"(?P<share{at}>{COUNT}) ?(?:%|per ?cent\b)"
    return rf"(?:{share}|(?:an? |one )?(?P<part{at}>{'|'.join(_PARTS)})\b)(?! points?| each)"


_CHANGE = Gated(
    "cut reduce lower bring shorten shrink reduction fall raise increase grow lift rise growth",
    re.compile(
        r"\b(?:(?P<less>cut|reduce|lower|bring down|shorten|shrink)|(?P<more>raise|increase|grow|lift))\b"
        rf"(?: [\w’'-]+){{0,7}}? by (?:at least )?{_size('')}|"
        rf"\b{_size('_2')} (?:(?P<less_2>cut|reduction|fall)|(?P<more_2>increase|rise|growth))\b",
        re.IGNORECASE,
    ),
)
_HUNDRED = Decimal(100)


def goal_of_change(every: Sequence[Reading]) -> tuple[Reading, Reading] | None:
    """The number to which the one change asked for comes, with the one that was reached, where both are known."""
    asked = {(hit.group(), one.text): (hit, one) for one in every if (hit := _asked(one))}
    pair = _from_to(every) if len(asked) == 1 else None
    if pair is None:
        return None
    ((hit, one),) = asked.values()
    start, now = pair
    named = hit.groupdict()
    share, part = named["share"] or named["share_2"], named["part"] or named["part_2"]
    size = value(share) if share else _PARTS[part.casefold()]
    is_less = bool(named["less"] or named["less_2"])
    worth = start.worth * (1 - size / _HUNDRED if is_less else 1 + size / _HUNDRED)
    bound = Bound.MOST if is_less else Bound.LEAST
    return one._replace(worth=worth, part=Part.GOAL, bound=bound, label=f"{hit.group()} from {start.words}"), now


def _asked(one: Reading) -> re.Match[str] | None:
    """The change that a measure asks for."""
    return _CHANGE.search(in_digits(one.text)) if one.part in (Part.GOAL, Part.ASIDE) else None


def _from_to(every: Sequence[Reading]) -> tuple[Reading, Reading] | None:
    """Where the thing was and where it is: one number of before and one of now, or two beside each other."""
    for text in dict.fromkeys(one.text for one in every):
        pair = moved(text)
        if pair and not pair.now.figure.is_share:
            of_text = {one.number: one for one in every if one.text == text}
            if pair.before in of_text and pair.now in of_text:
                return of_text[pair.before], of_text[pair.now]
    befores, nows = of_part(every, Part.BEFORE), of_part(every, Part.NOW)
    nows = [one for one in nows if befores and one.is_like(befores[0]) and not one.number.figure.is_share]
    named = [one for one in nows if one.number.noun and one.number.noun == befores[0].number.noun]
    found = named or nows
    return (befores[0], found[0]) if len(befores) == 1 and len(found) == 1 else None
