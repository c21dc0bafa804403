"""The other measures of the plan say where they start, and this one does not.

Why: A board that reads "from 40% to 60%" five times asks of the sixth how far there is to go, and nobody can say.

Example:
    Action: 1.1 Open the hub
    Measure: 300 visits a month by March 2024 (120 in 2021/22)
    Action: 1.2 Train the staff
    Measure: 40 staff trained by March 2024 (none in April 2022)
    Action: 1.3 Answer sooner
    Measure: 90% of calls answered in a minute by March 2024 (71% in 2021/22)
    Action: 1.4 Visit the schools
    Measure: 24 schools visited by March 2024 (6 in 2021/22)
    Action: 1.5 Tell victims what happened
    Measure: 85% of victims told within seven days by March 2024
Better:
    Action: 1.1 Open the hub
    Measure: 300 visits a month by March 2024 (120 in 2021/22)
    Action: 1.2 Train the staff
    Measure: 40 staff trained by March 2024 (none in April 2022)
    Action: 1.3 Answer sooner
    Measure: 90% of calls answered in a minute by March 2024 (71% in 2021/22)
    Action: 1.4 Visit the schools
    Measure: 24 schools visited by March 2024 (6 in 2021/22)
    Action: 1.5 Tell victims what happened
    Measure: 85% of victims told within seven days by March 2024 (64% in 2021/22)
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import called, counts_something, has_figure, said
from milepost.core.checks.sayings.measuring import asks_how_much, asks_what_came
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import find

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_FEWEST = 4  # measures with a start, so that a plan can be said to give one
_ALMOST_ALL = 4  # of so many measures all but one have it
_START = re.compile(
    r"\b(?:base ?line|start(?:s|ed|ing)?|began|before|previous(?:ly)?|was|were|had|did|has|have|last|since|none|nil|"
    r"nobody|neither|from|up on|compared|currently|current|now|at present|today|so far|to date|unchanged|not (?:yet )?"
    r"(?:known|measured)|new)\b|[→>]",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:open(?:ed)?|published|signed|in place|adopted|agreed|approved|launched|built|appointed|achieved|met|held|"
    r"running|completed?)\b",
    re.IGNORECASE,
)  # what is done or not, and has no start
_ONE_OR_OFTEN = re.compile(
    r"\bone (?!in\b|of\b|out\b|or\b)[a-z]|\b(?:once|twice|(?:\w+ ){0,2}times) (?:a|an|each|every|per) [a-z]+|"
    r"\bevery (?:\w+ )?(?:day|week|fortnight|month|quarter|term|year)s?\b",
    re.IGNORECASE,
)  # what there is or is not, and how often something is to be
_STARTED = re.compile(r"\b(?:base ?line|start(?:ed|ing)|at the (?:start|outset|beginning))\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure with a figure and no start, where of the answers to its question almost all have one."""
    measures = [one for one in said(plan, QuestionRole.MEASURE) if _is_target(one)]
    for _, same in groupby(sorted(measures, key=_asked), key=_asked):
        told = list(same)
        bare = [one for one in told if not _tells_start(one.answer.text, today)]
        if len(told) - len(bare) >= max(_FEWEST, (_ALMOST_ALL - 1) * len(bare)):
            yield from (_fault(one) for one in bare if is_live(one.action) and not _is_told_elsewhere(one))


def _fault(one: Said) -> Fault:
    return one.fault(
        f"The measure of {called(one.action)} does not say where it starts, as the others do.",
        "Add the figure from which it starts, and its date.",
        one.answer.text.strip(),
    )


def _asked(one: Said) -> str:
    return one.question.key


def _is_target(one: Said) -> bool:
    """Whether an answer says how much there is to be."""
    is_asked = asks_how_much(one.question) and not asks_what_came(one.question)
    return is_asked and counts_something(_ONE_OR_OFTEN.sub(" ", one.answer.text)) and not _DONE.search(one.answer.text)


def _tells_start(text: str, today: date) -> bool:
    """Whether a measure says how things stood, by a word for it, by a day that is past or by a second figure."""
    if _START.search(text):
        return True
    days = [one.due.latest for one in find(text)]
    return any(day and day < today for day in days) or _is_aside(text)


def _is_aside(text: str) -> bool:
    """Whether a figure stands in brackets: "(9 in each school)"."""
    return any(has_figure(inside) for inside in re.findall(r"\(([^()]*)\)", text))


def _is_told_elsewhere(one: Said) -> bool:
    """Whether another answer of the action gives the start."""
    return any(_STARTED.search(other.text) for other in one.action.answers if other is not one.answer)
