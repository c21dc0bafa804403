"""So few people are counted that they may be known.

Why: "Two bereaved families" in one village are two families that everybody knows.

Example:
    Action: 1.1 Run the course
    Now: Two bereaved families told their story
Better:
    Action: 1.1 Run the course
    Now: Fewer than five bereaved families told their story
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)
from milepost.core.words.anycase import AnyCase

FAMILY = Family.PEOPLE
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_OF_THE_PAST = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED)
_WHO = "children girls boys people carers leavers families victims patients women mothers fathers"
_FEW = AnyCase(  # and not the end of "fifty-two", "fifty two", "a hundred and two", nor the start of "two hundred"
    r"(?<![\w–-])(?<!twenty )(?<!thirty )(?<!forty )(?<!fifty )(?<!sixty )(?<!seventy )(?<!eighty )(?<!ninety )"
    r"(?<!hundred and )(?<!thousand and )"
    r"(?:one|two|three|four|[1-4]) (?:(?!(?:hundred|thousand|million|dozen|by|to|for|from|with) )[a-z-]+ )?"
    r"(?:children|girls|boys|young people|young carers|care leavers|"
    r"families|victims|patients|women|mothers|fathers)\b(?! out of| in ten| of )"
)
_TIMES = re.compile(r"\b(?:in|of|out of|every) (?:one|two|three|four|[1-4]) ", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence about the past that counts fewer than five people of a kind."""
    for one, sentence in told(plan, *_OF_THE_PAST, holding=_WHO):
        match = _FEW.search(sentence)
        if match and not _TIMES.search(sentence[: match.end()]):
            yield one.fault(
                f"{name(one.action)} counts “{match.group()}”, so few that they may be known.",
                "Say “fewer than five”, or make sure that nobody can be known by it.",
                sentence,
            )
