"""The same sum of money is given twice in an action, and not with the same figure.

Why: "Spend £1.34m" and, below it, "spend was £1.43m": the auditor will ask which, and the board should ask first.

Example:
    Action: 1.1 Cut the use of hotels
    Now: Gross spend £1.34m.
    Worried: Spend was £1.43m, more than we have.
Better:
    Action: 1.1 Cut the use of hotels
    Now: Gross spend £1.43m.
    Worried: Spend was £1.43m, more than we have.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, words_of
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.checks.slips import is_slip
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_KINDS = {
    "spend": "spend", "spending": "spend", "spent": "spend", "expenditure": "spend", "cost": "cost", "costs": "cost",
    "budget": "budget", "grant": "grant", "fund": "fund", "saving": "saving", "savings": "saving", "saved": "saving",
    "income": "income", "underspend": "underspend", "overspend": "overspend", "shortfall": "gap", "gap": "gap",
    "deficit": "gap", "award": "award", "contract": "contract", "debt": "debt", "arrears": "debt",
}  # fmt: skip
_KIND = rf"(?P<kind>{'|'.join(sorted(_KINDS, key=len, reverse=True))})"
_BEFORE = re.compile(
    rf"(?:\b(?P<which>[a-z-]+) )?\b{_KIND}(?: (?:for|over) the (?:two|three|four|five) years)?"
    r"(?: to date| so far)?(?:(?: is| was| of| stands at| stood at| will be| now| has been| have been| total(?:s|"
    r"led)?|:|"
    r" comes to| came to| amounts to| only| a total of){0,3}) $",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf" (?:of )?(?:(?P<which>[a-z-]+) )?{_KIND}\b(?! (?:of|is|was) £)", re.IGNORECASE)
_GAINED = re.compile(
    r" (?:(?:was|were|has been|have been|had been|is|came|come|went) )?(?:now )?(?:won|gained|secured|recovered|"
    r"came back|come back|"
    r"brought (?:in|back)|claimed back|raised|put back|back in (?:their|people[’']s) pockets|in (?:benefits|"
    r"pensions))\b",
    re.IGNORECASE,
)
_WE_GAINED = re.compile(
    r"\b(?:won|gained|secured|recovered|brought (?:in|back)|claimed back|raised|got back)(?: back| them| people|"
    r" carers| residents| tenants| for them)? $",
    re.IGNORECASE,
)
_SAME = words_of(
    "the our its total overall project full whole annual gross a this that and their will to spent had have has we in "
    "the of scheme programme said each all with"
)
_NARROWS = re.compile(
    r"\b(?:per|each|every|a head|last year|previous|this year|next year|original(?:ly)?|revised|forecast|projected|"
    r"estimated?|further|(?:more|another|extra|additional) £|reduced|cut|increase[ds]?|about|around|nearly|"
    r"almost|over|up to|at "
    r"least|roughly|first|second|phase|quarter|month(?:ly)?|week(?:ly)?|of which|from|until|compared|against|"
    r"instead|if|would|could|"
    r"bid|apply|applied|applying|seek(?:ing)?|ask(?:ed|ing)?)\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:per|each|every|a head)\b", re.IGNORECASE)
_DOTS, _DIGIT = re.compile(r"·+"), re.compile(r"\d")
_FROM = re.compile(r"\b(?:from|by|for|to) (?:the )?[A-Za-z]", re.IGNORECASE)
_ACCOUNT = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_APART = 3  # so many times as much is another sum, unless a nought was mistyped
_MOST = 12  # sums of one kind; an account with more is a ledger
_LOOK_BACK = 70  # characters


class _Sum(NamedTuple):
    """A sum with what it is: its kind, and the word that says which of its kind."""

    said: Said
    sentence: str
    figure: Figure
    which: str
    around: str  # the words that may tell it from others: its sentence, or of a gain its clause


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first two sums of each action that bear the same name and are not the same."""
    named: dict[tuple[str, str], list[_Sum]] = defaultdict(list)
    for one, sentence in told_anywhere(plan, holding="£"):
        for figure in figures(sentence):
            hit = _name(sentence, figure) if figure.is_money else None
            if figure.is_money and not hit and _is_gain(sentence, figure):
                named[one.action.id, "gain"].append(_Sum(one, sentence, figure, "", _clause(sentence, figure)))
            if hit:
                which = (hit["which"] or "").casefold()
                kind = _KINDS[hit["kind"].casefold()]
                named[one.action.id, kind].append(
                    _Sum(one, sentence, figure, "" if which in _SAME else which, sentence)
                )
    told: set[str] = set()
    for (action, kind), sums in named.items():
        pair = next(_differing(sums), None) if action not in told else None
        if pair:
            told.add(action)
            first, other = pair
            yield other.said.fault(
                f"{name(other.said.action)} gives {first.figure.words.strip()} and {other.figure.words.strip()} "
                f"as the "
                f"same {kind}.",
                "Put right the figure that is wrong, or say how the two differ.",
                f"{first.sentence} … {other.sentence}",
            )


def _is_gain(sentence: str, figure: Figure) -> bool:
    """Whether a sum is what came to people, or to the work."""
    before = sentence[max(0, figure.start - _LOOK_BACK) : figure.start]
    return bool(_GAINED.match(sentence, figure.end) or _WE_GAINED.search(before))


def _clause(sentence: str, figure: Figure) -> str:
    """The words around a sum up to the next comma."""
    start, end = sentence.rfind(", ", 0, figure.start), sentence.find(", ", figure.end)
    return sentence[start + 1 : end if end >= 0 else len(sentence)]


def _name(sentence: str, figure: Figure) -> re.Match[str] | None:
    """What a sum is called, before it or behind it, or None."""
    before = _BEFORE.search(sentence, max(0, figure.start - _LOOK_BACK), figure.start)
    return before or _BEHIND.match(sentence, figure.end)


def _differing(sums: Sequence[_Sum]) -> Iterator[tuple[_Sum, _Sum]]:
    """Each two sums of one kind that cannot both be right: one mistyped, or nothing that tells them apart."""
    for first, other in combinations(sums[:_MOST], 2):
        is_other = first.figure.value != other.figure.value and not _is_told_apart(first, other)
        if is_other and (_is_mistyped(first, other) or _are_alike(first, other)):
            yield first, other


def _is_mistyped(first: _Sum, other: _Sum) -> bool:
    is_same = first.which == other.which or not (first.which and other.which)
    return is_same and is_slip(first.figure.value, other.figure.value)


def _are_alike(first: _Sum, other: _Sum) -> bool:
    """Whether nothing tells two sums apart, and neither is many times the other."""
    are_plain = not any(one.which or _is_narrow(one) for one in (first, other))
    least, most = sorted((first.figure.value, other.figure.value))
    return are_plain and most < _APART * least


def _is_told_apart(first: _Sum, other: _Sum) -> bool:
    """Whether one sentence holds both figures, or the two are of other times."""
    here, there = ({one.value for one in figures(each.sentence)} for each in (first, other))
    is_beside = first.figure.value in there or other.figure.value in here
    is_of_each = _EACH.search(first.sentence) or _EACH.search(other.sentence)
    are_dated = any(_DIGIT.search(time) for one in (first, other) for time in _times(one.sentence))
    return bool(is_beside or is_of_each) or (are_dated and not is_slip(first.figure.value, other.figure.value))


def _times(sentence: str) -> Iterator[str]:
    """The dates of a sentence as printed; a month alone tells no two sums apart: "the grant ends in March"."""
    return (sentence[hit.start() : hit.end()] for hit in _DOTS.finditer(timeless(sentence)))


def _is_narrow(one: _Sum) -> bool:
    """Whether a sum is of a part, a time or a wish, or stands in no account: a step, a column of years."""
    is_to_come = one.said.question.role not in _ACCOUNT
    behind = one.sentence[one.figure.end : one.figure.end + _LOOK_BACK]
    return is_to_come or _NARROWS.search(one.around) is not None or _FROM.match(behind.strip()) is not None
