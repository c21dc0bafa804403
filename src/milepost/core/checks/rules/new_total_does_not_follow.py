"""The number that is added and the rise in the total do not agree.

Why: "Twelve joined, bringing the total from 31 to 45" is two short or two too many; one of the three is wrong.

Example:
    Action: 1.1 Pay the living wage
    Now: Twelve employers joined in the year, bringing the total from 31 to 45.
Better:
    Action: 1.1 Pay the living wage
    Now: Fourteen employers joined in the year, bringing the total from 31 to 45.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import counted, figures, in_digits, opening, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_MEND = "Put right the figure that is wrong, or say how many left."
_BRINGS = "bringing taking raising brings takes raises brought took"
_TOTAL = re.compile(
    rf"{opening('new')} [^.;:\n\d£]{{3,80}}?,? (?:and )?(?:which |that )?(?:{'|'.join(_BRINGS.split())}) "
    rf"(?:the |our |its |us |it |them )?"
    rf"(?:(?:total|number|membership|count|"
    rf"figure)(?: [a-z]+){{0,4}} )?(?:(?:up )?from {counted('first')}(?: [a-z]+){{0,2}} to {counted('last')}|"
    rf"to {counted('to')}(?: [a-z]+){{0,3}},? (?:up )?from {counted('of')})",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:left|lost|closed|net|withdr[ae]w\w*|each|every|per|ended|dropped|income|age|scores?|price|rate|average|"
    r"about|around|nearly|almost|over|more than|at least|of (?:whom|which|them|these)|"
    r"time|minutes|hours|days|weeks|metres|miles|km|kg|tonnes)\b",
    re.IGNORECASE,
)
_MORE = "more further another others"
_GOES_TO = re.compile(
    rf"(?:\b(?:another|(?:a )?further) {counted('new')}|{opening('more')}(?: [a-z]+)? (?:more|further|others))\b"
    r"[^.;:\n\d£]{3,80}?,? (?:and )?(?:so )?(?:that |which |this )?(?:there (?:will|are to) be|"
    r"(?:the (?:year|plan|district|county|town|city|borough)|we|it|they) (?:will|shall) (?:see|have|be|number|make)|"
    r"(?:will )?(?:makes?|making|brings?(?: us)?|bringing(?: us)?|takes?(?: us)?|taking(?: us)?|gives?|giving))"
    rf" (?:up )?(?:to )?(?:a total of )?{counted('made')}(?= (?:in all|in total|altogether|by|in the year|then|"
    rf"before)\b"
    r"|[.,;]|\W*$)",
    re.IGNORECASE,
)  # "Three are out. Four more follow, so that the year will see eight"
_FIGURES, _PAIR = 3, 2


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "12 joined, bringing the total from 31 to 45" with no other figure in its sentence."""
    for one, sentence in reckoned(plan, _FIGURES, holding=f"{_BRINGS}, from"):
        hit = _TOTAL.search(in_digits(sentence))
        if not hit or _OTHER.search(sentence) or len(figures(sentence)) != _FIGURES:
            continue
        first, last = hit["first"] or hit["of"], hit["last"] or hit["to"]
        made = value(last) - value(first)
        if value(hit["new"]) not in (made, -made):
            yield one.fault(
                f"{name(one.action)} adds {hit['new']}, and {first} to {last} is {abs(made)}.",
                _MEND,
                sentence,
            )
    for one, sentence in reckoned(plan, _PAIR, holding=_MORE):
        words = _with_start(one, sentence)
        hit = _GOES_TO.search(in_digits(words)) if words and not _OTHER.search(words) else None
        if hit:
            start, new = figures(words)[0], hit["new"] or hit["more"]
            made = start.value + value(new)
            if made != value(hit["made"]):
                yield one.fault(f"{name(one.action)} adds {new} to {start.words}, which makes {made}.", _MEND, words)


def _with_start(one: Said, sentence: str) -> str:
    """A sentence with the one before it where that alone says from how many it goes on, or "" ."""
    parts = one.sentences()
    at = parts.index(sentence)
    words = f"{parts[at - 1]} {sentence}" if at and len(figures(sentence)) == _PAIR else sentence
    return words if len(figures(words)) == _FIGURES else ""
