"""A live action has nothing in its column of next steps.

Why: An action that goes on without a next step has stopped, or is done and not closed.

Example:
    Action: 1.1 Open the hub
    Next:
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – sign the lease
"""

import re
from collections.abc import Iterator, Sequence, Set
from datetime import date

from milepost.core.checks.facts.texts.pledges import pledges
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import meaning, name, said
from milepost.core.checks.sayings.account import is_full
from milepost.core.checks.sayings.over import is_over, may_be_called_done, may_be_none, may_be_over
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Meaning, Plan, QuestionRole, Section
from milepost.core.plan.walk import actions, section_actions

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where its status may say that it is done, or no blank for it was seen
OF_LACKS = True
SEVERITY = Severity.HIGH
_WAY_BACK = re.compile(  # which is asked of what has left it
    r"\b(?:(?:path|return|route|road|way|get) (?:back )?(?:to|on) (?:green|track|target|plan)|recover\w*|"
    r"remed\w+|correct\w+)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w")  # a dash alone is a blank
_NONE = re.compile(
    r"\W*(?:none|nil|nothing|no (?:further |more )?(?:next )?(?:steps?|actions?))"
    r"(?: (?:at (?:present|the moment|this time|this stage)|for now|needed|required|planned|yet|this \w+))?\W*",
    re.IGNORECASE,
)
_MANY = 6  # blanks, and more than half of all: then the column is not used, and one finding says so


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose next steps are blank, in a plan that asks for them; where most are, one for all.

    Where there are said to be none, or a part does not ask for them, that is told as well, and is less sure.
    """
    asked = next((one for one in plan.questions if one.role is QuestionRole.NEXT), None)
    if asked is None:
        return
    steps = list(said(plan, QuestionRole.NEXT))
    filled = {one.action.id for one in steps if _WORD.search(one.answer.text)}
    seen = {one.action.id for one in steps}  # filled in or blank
    unasked = _unasked(plan, seen)
    missed = {action.id for _, some in unasked for action in some}
    live = [action for action in actions(plan) if not is_over(plan, action) and action.id not in missed]
    if all(_WAY_BACK.search(one.heading) for one in plan.questions if one.role is QuestionRole.NEXT):
        live = [action for action in live if meaning(plan, action) in (Meaning.AT_RISK, Meaning.LATE)]
    yield from _said_to_be_none(plan, steps)
    yield from _parts_without(plan, unasked, asked.heading)
    silent = [action for action in live if action.id not in filled and not is_full(plan, action)]
    if len(silent) >= _MANY and len(silent) > len(live) / 2:
        yield Fault(
            f"{len(silent)} of {len(live)} live actions have no next step: “{asked.heading}” is blank.",
            "Say what happens next and by when; if the column is not used, leave it out.",
            asked.heading,
            is_sure=seen.issuperset(one.id for one in silent),
        )
        return
    promised = {one.said.action.id: one.text for one in pledges(plan, today)} if silent else {}
    for action in silent:
        elsewhere = promised.get(action.id, "")
        yield Fault(
            f"{name(action)} goes on and has no next step: “{asked.heading}” is blank.",
            "Say what happens next and by when, or close the action.",
            f"{action.title} … {elsewhere}" if elsewhere else action.title,
            action.id,
            asked.key,
            place=action.place,
            is_sure=action.id in seen and not (may_be_called_done(plan, action) or may_be_none(plan, action)),
        )


def _unasked(plan: Plan, asked: Set[str]) -> Sequence[tuple[Section, Sequence[Action]]]:
    """The sections of several actions none of which was asked for next steps, as those of others were."""
    found = [(section, list(section_actions(section))) for section in plan.sections] if asked else []
    return [(one, some) for one, some in found if len(some) > 1 and asked.isdisjoint(action.id for action in some)]


def _parts_without(plan: Plan, unasked: Sequence[tuple[Section, Sequence[Action]]], heading: str) -> Iterator[Fault]:
    """Every such part whose form or table is another, once; whoever filled it in left nothing blank."""
    for section, some in unasked:
        silent = [one for one in some if not is_over(plan, one) and not is_full(plan, one)]
        if silent:
            yield Fault(
                f"“{section.title}” does not ask for next steps (“{heading}”), as other parts do, and "
                f"{len(silent)} of its actions {'goes' if len(silent) == 1 else 'go'} on.",
                "Ask the same questions in every part, or say what happens next and by when.",
                section.title,
                place=section.place,
                is_sure=False,
            )


def _said_to_be_none(plan: Plan, steps: Sequence[Said]) -> Iterator[Fault]:
    """Every live action that is said to have no next step, and not to be over."""
    for one in steps:
        is_none = one.action.status.text and _NONE.fullmatch(one.answer.text) and not is_full(plan, one.action)
        if is_none and not is_over(plan, one.action) and not may_be_over(plan, one.action):
            yield one.fault(
                f"{name(one.action)} goes on and is said to have no next step.",
                "Say what happens next and by when, or close the action.",
                f"{one.question.heading} {one.answer.text.strip()}",
                is_sure=False,
            )
