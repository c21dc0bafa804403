"""What happens next hangs on a condition that nobody can measure.

Why: "If successful" is decided by whoever is asked; a figure and a day decide it for everybody.

Example:
    Action: 1.1 Try the clubs in two schools
    Now: If attendance improves, the clubs will be offered to all districts
Better:
    Action: 1.1 Try the clubs in two schools
    Now: If 30 pupils come by June 2023, the clubs will be offered to all districts
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import has_figure, name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_CONDITION = re.compile(
    r"\bif (?P<what>successful|[^,.;\n]{3,60}),? (?:[^.;\n]{0,80}\b)?(?:will|would|to be|then|roll|can)\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(r"^(?:you|they|a child|a young|there (?:are|is) no|we |not\b)", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence with such a condition on what comes next, and no figure in it."""
    for one, sentence in told(plan, QuestionRole.WHERE_NOW, QuestionRole.NEXT, holding="if"):
        match = _CONDITION.search(sentence)
        if match and not has_figure(sentence) and not _NOT_OURS.match(match["what"]):
            yield one.fault(
                f"{name(one.action)} goes on “if {match['what'].strip()}”, and nothing says how that is told.",
                "Say which figure decides it, and on which day.",
                sentence,
            )
