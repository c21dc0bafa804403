"""The text says that a lead has gone, and the lead is still printed.

Why: Nobody answers for the action, and what is asked of its lead goes to an empty desk.

Example:
    Action: 1.1 Let homes
    Lead: Ann Lowe, Head of Housing, Elmshire Council
    Now: Ann left in December, and her post is being held.
    Next: By August 2023 – Ann to launch the offer
Better:
    Action: 1.1 Let homes
    Lead: Ben Hale, Head of Service, Elmshire Council
    Now: Ann Lowe left in December, and Ben Hale has taken over.
    Next: By August 2023 – Ben Hale to launch the offer
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import WRITTEN, called, name, said
from milepost.core.checks.sayings.leaving import LEAVING, has_left, is_said_to_be_gone, only_named_there, opens_with
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Lead, Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first words of each live action that say so, and every next step that waits for the one who has gone."""
    told: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    at_hand = gathered(plan)
    for place in sorted({place for holding in LEAVING for place in at_hand.places(WRITTEN, holding)}):
        one, part = at_hand.told_at[place]
        told[one.action.id].append((one, part.text))
    gone = {}
    for action in actions(plan):
        found = next(_of(action, told), None) if is_live(action) else None
        if found:
            lead, fault = found
            gone[action.id] = lead
            yield fault
    steps = said(plan, QuestionRole.NEXT) if gone else ()
    for one in (each for each in steps if each.action.id in gone):
        lead = gone[one.action.id]
        for sentence in (part for part in one.sentences() if opens_with(part, lead)):
            yield one.fault(
                f"{name(one.action)} leaves a next step to {lead.name}, who has gone.",
                "Say who does it now.",
                sentence,
            )


def _of(action: Action, told: Mapping[str, list[tuple[Said, str]]]) -> Iterator[tuple[Lead, Fault]]:
    for lead in action.leads:
        if is_said_to_be_gone(lead):
            yield lead, _fault(action, lead, lead.text)
        for one, sentence in told.get(action.id, ()):
            if has_left(lead, sentence) and not only_named_there(lead, sentence, one.answer.text, action.leads):
                yield lead, _fault(action, lead, sentence, one)


def _fault(action: Action, lead: Lead, words: str, one: Said | None = None) -> Fault:
    message = f"The lead of {called(action)}, “{lead.text or lead.name}”, is said to have gone, or the post with them."
    mend = "Name who answers for it now, or until the post is filled."
    if one:
        return one.fault(message, mend, words)
    return Fault(message, mend, words, action.id, place=lead.place or action.place)
