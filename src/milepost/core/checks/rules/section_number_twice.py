"""Two sections or two focus areas have the same number.

Why: "Priority 2" then means two things in minutes and letters, and the numbers of its actions fit one of them only.

Example:
    Priority 1: Be safe
    Action: 1.1 Open the hub
    Priority 2: Be well
    Action: 2.1 Train the wardens
    Priority 2: Be fed
    Action: 3.1 Cook soup
Better:
    Priority 1: Be safe
    Action: 1.1 Open the hub
    Priority 2: Be well
    Action: 2.1 Train the wardens
    Priority 3: Be fed
    Action: 3.1 Cook soup
"""

from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, FocusArea, Plan, Section
from milepost.core.plan.walk import section_actions

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where the plan was not read whole
OF_LACKS = True
SEVERITY = Severity.MEDIUM
_Part = Section | FocusArea


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every part whose number one before it has under another title, unless numbers start again from the first."""
    yield from _twice(plan.sections)
    for section in plan.sections:
        yield from _twice(section.focus_areas)


def _twice(parts: Sequence[_Part]) -> Iterator[Fault]:
    first: dict[tuple[str, str], _Part] = {}
    numbered = [part for part in parts if part.number and part.title]
    starts_again = sum(_key(part) == _key(numbered[0]) for part in numbered) > 1 if numbered else False
    for part in numbered:
        earlier = first.setdefault(_key(part), part)
        is_other = " ".join(earlier.title.casefold().split()) != " ".join(part.title.casefold().split())
        if is_other and (not starts_again or _is_astray(part)):
            yield Fault(
                f"Two parts of the plan have the number {part.number}: “{_called(earlier)}” and “{_called(part)}”.",
                "Give the later one a number of its own, and number what points to it alike.",
                _called(part),
                place=part.place,
            )


def _is_astray(part: _Part) -> bool:
    """Whether its actions are numbered as those of another part."""
    numbers = [action.number for action in _actions(part) if "." in action.number]
    return bool(numbers) and not any(number.startswith(f"{part.number.strip('. ')}.") for number in numbers)


def _actions(part: _Part) -> Sequence[Action]:
    return tuple(section_actions(part)) if isinstance(part, Section) else part.actions


def _key(part: _Part) -> tuple[str, str]:
    return (part.label.casefold() if isinstance(part, Section) else "", part.number.strip(". ").casefold())


def _called(part: _Part) -> str:
    return (part.heading or part.title) if isinstance(part, Section) else f"{part.number} {part.title}"
