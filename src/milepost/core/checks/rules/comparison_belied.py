"""One figure is called more or less than another and is not.

Why: The reader learns from the word that things went well, and from the figures that they did not.

Example:
    Action: 1.1 Answer alarms
    Now: The crew took 14 minutes on average, quicker than the 12 minutes of last year.
Better:
    Action: 1.1 Answer alarms
    Now: The crew took 14 minutes on average, slower than the 12 minutes of last year.
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import reckoned, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.reckoning.sizes import in_words
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_MORE, _LESS = (
    "more higher longer slower larger greater bigger",
    "fewer less lower shorter quicker faster sooner smaller",
)
_PLAIN = "above below up down under over"
_OF_THEN = (
    r"(?:(?:last|the previous|the) (?:year|quarter|term|month|season)[’']s|(?:the|our|its|their|that of the|an?)(?: "
    r"[a-z]+){0,2}? (?:average|figure|level|rate|baseline|total|norm|median) of|the (?:baseline|average) of)"
)
_THAN = re.compile(
    rf"(?P<unit>(?: (?!we\b|they\b|it\b|who\b)[a-z’'-]+){{0,6}})(?:,| \(| [–—-])?"
    r"(?: and| which (?:is|was)| now| that is| the (?:lowest|highest|best|worst|fewest|most) "
    r"(?:for|in|since) [a-z ]{2,20} and)?"
    r" (?:(?:much|slightly|far|well|still|just|a little|somewhat|clearly) )?"
    rf"(?:(?:(?P<more>{'|'.join(_MORE.split())})|(?P<less>{'|'.join(_LESS.split())})) than "
    rf"(?:the |our |{_OF_THEN} |(?:its|their) )?|"
    rf"(?:(?P<above>above|up on|over)|(?P<below>below|down on|under)) {_OF_THEN} )"
    r"£?$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r" (?!(?:of|in|at|for|a|the|last|we|it|reported|seen|by|and|on|before|during|to|this|a)\b)([a-z]+)", re.IGNORECASE
)
_OTHER = AnyCase(
    r"\b(?:no|not|never|nor|rather|other|would|will|should|target|if|each|per|nearly|almost|but|by \d|aim|must)\b"
)
_FIGURES = 2


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "14 minutes, slower than the 15" of two figures in one unit."""
    for one, sentence in reckoned(plan, holding=f"{_MORE} {_LESS} {_PLAIN}, than above below on under over"):
        hit = None if _OTHER.search(sentence) else _compared(sentence)
        if hit:
            first, word, last = hit
            yield one.fault(
                f"{name(one.action)} calls {first.figure.words} “{word}” {last.figure.words}.",
                "Put right the word or the figure that is wrong.",
                sentence,
            )


def _compared(sentence: str) -> tuple[Count, str, Count] | None:
    """Two figures of one kind and unit, the only ones of it, with the word that the second belies, or None."""
    text = timeless(sentence)
    shares = [(one.start, one.end) for one in in_words(sentence)]  # "one in ten does more than 40"
    for first, last in pairwise(counts(sentence)):
        if any(start <= first.figure.start < end for start, end in shares):
            continue
        hit = _THAN.fullmatch(text[first.figure.end : last.figure.start])
        alike = [one for one in counts(sentence) if one.kind == first.kind]
        if not hit or len(alike) != _FIGURES or first.kind != last.kind or not _is_one_unit(text, hit, last):
            continue
        is_more = bool(hit["more"] or hit["above"])
        belied = first.figure.value <= last.figure.value if is_more else first.figure.value >= last.figure.value
        if belied and not first.is_loose:
            word = hit["more"] or hit["less"]
            return first, f"{word} than" if word else hit["above"] or hit["below"], last
    return None


def _is_one_unit(text: str, hit: re.Match[str], last: Count) -> bool:
    behind = _UNIT.match(text, last.figure.end)
    return behind is None or behind[1].casefold() in hit["unit"].casefold().split()
