"""Something is done with a thing, by its day, before the thing is there.

Why: Nobody can evaluate what has not begun, or choose among tenders that are not in; one of the two days is wrong.

Example:
    Action: 1.1 Text young carers
    Now: The evaluation of the text pilot was finished in May 2023. The text pilot starts on 4 September 2023.
Better:
    Action: 1.1 Text young carers
    Now: The evaluation of the text pilot is due in May 2024. The text pilot starts on 4 September 2023.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.after_closing import after_closing
from milepost.core.checks.facts.days.begun_and_done import done_too_soon, ended_and_running
from milepost.core.checks.facts.days.cause_to_come import causes_to_come
from milepost.core.checks.facts.days.drawn_from import drawn_too_soon
from milepost.core.checks.facts.days.from_other_action import due_only_later
from milepost.core.checks.facts.days.judged_before import judged_before
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.happenings.order import too_soon
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of each action."""
    told: set[str] = set()
    for pair in too_soon(gathered(plan)):
        action = pair.one.action
        if action.id not in told:
            told.add(action.id)
            yield Fault(
                f"{name(action)} does on “{pair.one.phrase}” what can only come after “{pair.first.phrase}”, the "
                "day of what has to come first.",
                "Check both days: the one cannot be done before the other.",
                " … ".join(dict.fromkeys((pair.one.whole, pair.first.whole))),
                action.id,
                place=pair.one.step.place if pair.one.step else action.place,
                is_sure=pair.is_sure,
            )
    for drawn in drawn_too_soon(gathered(plan)):
        if drawn.said.action.id not in told:
            told.add(drawn.said.action.id)
            yield drawn.said.fault(
                f"{name(drawn.said.action)} tells of something done that draws on {drawn.thing}s of a later day.",
                "Check both days: the one cannot be done before the other.",
                f"{drawn.done} … {drawn.source}",
            )
    yield from (fault for fault in _done_too_soon(plan) if fault.action not in told)
    for closed in after_closing(gathered(plan), today):
        if closed.said.action.id not in told:
            told.add(closed.said.action.id)
            yield closed.said.fault(
                f"{name(closed.said.action)} tells of work after the day on which it says that all was closed.",
                "Check both days: nothing can be done by what is no more.",
                f"{closed.closing} {closed.later}",
                is_sure=False,
            )
    yield from (fault for fault in (*_due_only_later(plan), *_put_down_to_it(plan)) if fault.action not in told)


def _put_down_to_it(plan: Plan) -> Iterator[Fault]:
    """What is put down to a thing that began only later, and what was said of one before it was made."""
    for each in judged_before(gathered(plan)):
        yield each.said.fault(
            f"{name(each.said.action)} tells “{each.heard.due.phrase}” of “the {each.thing}”, which it says came only "
            f"“{each.made.due.phrase}”.",
            "Check both days: the one cannot be done before the other.",
            f"{each.text} … {each.making}",
            is_sure=False,
        )
    for one in causes_to_come(gathered(plan)):
        yield one.said.fault(
            f"{name(one.said.action)} puts down to the {one.thing} what was so by “{one.changed.phrase}”, and that "
            f"began “{one.began.phrase}”.",
            "Put right the days, or say what else it may come from.",
            f"{one.text} … {one.began.text}",
            is_sure=False,
        )


def _due_only_later(plan: Plan) -> Iterator[Fault]:
    """The first thing of each action that another one makes only later."""
    told: set[str] = set()
    for one in due_only_later(gathered(plan)):
        if one.said.action.id not in told:
            told.add(one.said.action.id)
            yield one.said.fault(
                f"{name(one.said.action)} is due “{one.own.phrase}” and works with the {one.thing} of action "
                f"{one.number}, which is due “{one.other.phrase}”.",
                "Check both days: the one cannot be done before the other.",
                one.text,
                is_sure=False,
            )


def _done_too_soon(plan: Plan) -> Iterator[Fault]:
    """What was done with on an earlier day than it was begun."""
    at_hand = gathered(plan)
    for turned in (*done_too_soon(at_hand), *ended_and_running(at_hand)):
        yield turned.said.fault(
            f"{name(turned.said.action)} has its end on “{turned.done}” and its beginning on “{turned.begun}”.",
            "Check both days: nothing is done with before it is begun.",
            turned.text,
            is_sure=False,
        )
