"""What was done in one period is counted twice, and not with the same number.

Why: "It saw 480 people" and, below, "of the 520 people whom it saw": every share of them is in doubt.

Example:
    Action: 1.1 Listen to staff
    Now: In the year to March 2023 it saw 480 people.
    Well: Of the 520 people whom the service saw in the year to March 2023, most had stayed.
Better:
    Action: 1.1 Listen to staff
    Now: In the year to March 2023 it saw 480 people.
    Well: Of the 480 people whom the service saw in the year to March 2023, most had stayed.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import COUNT, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase
from milepost.core.words.sentences import sentences

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_YEARS = ("19", "20")
_AGAIN = AnyCase(
    rf"\b(?:of(?: the)?|the) (?P<number>{COUNT}) (?P<noun>[a-z]+s|people|children|women|men)"
    r"(?: whom| which| that| who)? (?P<who>(?:the |our )?[a-z]+) (?P<verb>[a-z]+(?: for| to| with)?) "
    r"(?P<when>(?:in|during) (?:the year to )?(?:[A-Z][a-z]+ )?"
    r"(?:19|20)\d\d(?:/\d\d)?)(?![\w/])"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first "of the 520 people whom it saw in 2022" of an action that says "it saw 480 people" of the same time."""
    for one in written(plan, holding="in during, of the, 0"):
        hit = _AGAIN.search(one.answer.text) if one.shows(*_YEARS) else None
        other = _otherwise(one, hit) if hit else ""
        if hit and other:
            yield one.fault(
                f"{name(one.action)} counts {hit['number']} {hit['noun']} {hit['when']}, and elsewhere “{other}”.",
                "Put right the number that is wrong, or say how the two differ.",
                next((text for text in one.sentences() if hit.group() in text), hit.group()),
            )


def _otherwise(one: Said, hit: re.Match[str]) -> str:
    """The words of another answer of the action that count the same of the same period with another number, or ""."""
    counted = re.compile(
        rf"\b{re.escape(hit['verb'])} (?P<number>{COUNT}) {re.escape(hit['noun'])}\b(?! (?:from|in the first|of))",
        re.IGNORECASE,
    )
    others = (answer for answer in one.action.answers if answer.question != one.question.key)
    for other in others:
        for sentence in (part.text for part in sentences(other.text)):
            told = counted.search(sentence) if hit["when"].casefold() in sentence.casefold() else None
            if told and value(told["number"]) != value(hit["number"]):
                return told.group()
    return ""
