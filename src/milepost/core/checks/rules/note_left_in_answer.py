"""A note between the people who put the paper together was left in it.

Why: "Can we have a case study here?" is printed for the board and the public, and the answer itself is missing.

Example:
    Action: 1.1 Open the hub
    Well: Sandra – can we have a case study here? KA
    Next: KA to chase
Better:
    Action: 1.1 Open the hub
    Well: A mother of two found work through the hub.
    Next: By August 2023 – Ken Ash to ask the two landlords for their answer
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import is_mail, texts
from milepost.core.checks.facts.texts.leftovers import leftover_in, leftovers
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.checks.sayings.notes import HOLDING, is_note, may_open, people_in
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.sentences import sentences

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_OF_A_FORM = re.compile(r"\b\d{2,3} words\b|^\W{0,2}(?:\w+ )?draft\b", re.IGNORECASE)  # what a form or a cover says


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such words of each answer, and of each line beside the actions."""
    at_hand = gathered(plan)
    people = at_hand.once(people_in)
    for text in texts(plan) if not is_mail(plan) else ():
        for part in sentences(text):
            if is_note(part.text, people) or (leftover_in(part.text) and not _OF_A_FORM.search(part.text)):
                yield Fault(
                    "A note to colleagues was left in the document.", "Take it out before it is sent.", part.text
                )
    told: set[int] = set()
    for one, sentence, is_held in _candidates(at_hand, people):
        is_step = one.question.role is QuestionRole.NEXT
        if id(one) not in told and is_note(sentence, people, is_step=is_step, is_held=is_held):
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} holds a note to colleagues under “{one.question.heading}”.",
                "Do what the note asks, and take it out.",
                sentence,
            )

    for left in leftovers(at_hand):
        if id(left.said) not in told:
            told.add(id(left.said))
            yield left.said.fault(
                f"{name(left.said.action)} holds {left.kind} under “{left.said.question.heading}”.",
                "Do what it asks, and take it out.",
                left.text,
            )


def _candidates(plan: Gathered, people: frozenset[str]) -> Iterator[tuple[Said, str, bool]]:
    """The sentences that may be one, by their words or by a name with which they open; the last says which."""
    places = {place for holding in HOLDING for place in plan.places(WRITTEN, holding)}
    for place in sorted(places.union(may_open(plan, people))):
        one, part = plan.told_at[place]
        if one.question.role in WRITTEN:
            yield one, part.text, place in places
