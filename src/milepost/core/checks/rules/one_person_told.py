"""The story of a single child or adult stands in the text.

Why: Who lives nearby knows who is meant; a public paper must not tell of one person without their agreement.

Example:
    Action: 1.1 Mark safe shops
    Well: A girl of 12 who was followed home used a shop in December
Better:
    Action: 1.1 Mark safe shops
    Well: Shops were used 14 times, each time by a child who felt followed
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.people.details import HOLDING, told_by_details
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.PEOPLE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_WHO = "old girl boy child baby pupil person carer mother father woman man resident patient victim"
_ONE = AnyCase(
    r"\b(?:an?|one|the) (?:\d{1,2}[- ]year[- ]old|(?:girl|boy|child|baby|pupil|young person|young carer|mother|father|"
    r"woman|man|resident|patient|victim)\b[^.;\n]{0,20}?"
    r"(?:(?<!\d )\bof \d{1,2}\b|\baged \d{1,2}\b(?! ?[-–+]| to | and | or )|"
    r"\bwho (?:was|had) (?:been )?(?:followed|attacked|abused|stabbed|hurt|harmed|bullied|raped|exploited)))"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that tells of one person by age, by what was done to them, or by several things together."""
    at_hand = gathered(plan)
    plain = set(at_hand.places(WRITTEN, _WHO))
    several = {place for holding in HOLDING for place in at_hand.places(WRITTEN, holding)}
    for place in sorted(plain | several):
        one, part = at_hand.told_at[place]
        if (place in plain and _ONE.search(part.text)) or (place in several and told_by_details(part)):
            yield one.fault(
                f"{name(one.action)} tells the story of one person.",
                "Tell it of all, in numbers, or make sure that nobody can be known by it and that they agreed.",
                part.text,
            )
