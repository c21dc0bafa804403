"""The text says that somebody has gone, and they are still printed as a lead or owe a next step.

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

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain

from milepost.core.checks.facts.people.persons import Gone, gone, is_at_new_body, is_called, named, owes
from milepost.core.checks.facts.people.successions import is_ahead, successions
from milepost.core.checks.facts.states.expected import expects, is_owner
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered, words_in
from milepost.core.checks.looking import WRITTEN, called, name, told
from milepost.core.checks.sayings.leaving import (
    LEAVING,
    goes,
    has_left,
    is_said_to_be_gone,
    only_named_there,
    opens_with,
)
from milepost.core.checks.sayings.leaving_days import is_before, led_until
from milepost.core.checks.sayings.out_of_it import is_out_of_it
from milepost.core.checks.sayings.vacancies import is_stood_in_for
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Lead, Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_NEXT = frozenset({QuestionRole.NEXT})
_GO = "leaves leaving moves moving retires retiring goes going steps stepping stands resigns"
_NOBODY_FOLLOWS = re.compile(
    r"\b(?:no[ -]one|nobody|none|not|never)\b[^.;]{0,40}\b(?:asked|appointed|found|named|tak(?:e|en|ing)|replac\w+|"
    r"follow\w*|succe\w+|advertised|picked|recruited|agreed|chosen|filled)\b|"
    r"\b(?:no|without an?y?) (?:successor|replacement)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first words of each live action that say so of its lead, and all that is left to somebody who has gone.

    A step that was due before the day of the leaving may have been done.
    """
    at_hand = gathered(plan)
    yield from _going(at_hand)
    told_here = _told_here(at_hand)
    left = [one for one in at_hand.once(gone) if not is_out_of_it(one.sentence)]
    owed = _owed(at_hand)
    gone_leads: dict[str, Lead] = {}
    for action in filter(is_live, actions(plan)):
        here = _of(action, told_here, today)
        found = next(chain(here, _told_elsewhere(action, left), _followed(at_hand, action, today)), None)
        if found:
            lead, fault = found
            gone_leads[action.id] = lead
            steps = (step for step in owed.get(action.id, ()) if opens_with(step, lead) and step not in fault.evidence)
            yield replace(fault, evidence=" … ".join((fault.evidence, *steps)))
    yield from _steps_of_others(at_hand, left, gone_leads)


def _going(plan: Gathered) -> Iterator[Fault]:
    """The leads of live actions of whom their action says that they go, and that nobody follows."""
    told: set[str] = set()
    for place in plan.places(WRITTEN, _GO):
        one, part = plan.told_at[place]
        after = plan.told_at[place + 1 : place + 2]
        texts = (part.text, *(following.text for other, following in after if other is one))
        unfilled = next((text for text in texts if _NOBODY_FOLLOWS.search(text)), "") if is_live(one.action) else ""
        lead = next((lead for lead in one.action.leads if unfilled and goes(lead.name, part.text)), None)
        if lead and one.action.id not in told:
            told.add(one.action.id)
            yield one.fault(
                f"The lead of {called(one.action)}, “{lead.text or lead.name}”, goes, and nobody follows.",
                "Name who answers for it from that day.",
                part.text if unfilled == part.text else f"{part.text} {unfilled}",
            )


def _owed(plan: Gathered) -> Mapping[str, list[str]]:
    """The sentences of next steps, by the action in which they stand."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in plan.said(_NEXT):
        found[one.action.id] += one.sentences()
    return found


def _told_here(plan: Gathered) -> Mapping[str, list[tuple[Said, str]]]:
    """The sentences that tell of a leaving, by the action in which they stand."""
    found: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for place in sorted({place for holding in LEAVING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        found[one.action.id].append((one, part.text))
    return found


def _of(action: Action, told_here: Mapping[str, list[tuple[Said, str]]], today: date) -> Iterator[tuple[Lead, Fault]]:
    is_covered = any(is_stood_in_for(lead.text) for lead in action.leads)  # "(vacant; Ben Hale covers)" is two leads
    for lead in action.leads:
        if not is_covered and (is_said_to_be_gone(lead) or led_until(lead, today)):
            yield lead, _fault(action, lead, lead.text)
        for one, sentence in told_here.get(action.id, ()):
            if has_left(lead, sentence) and not only_named_there(lead, sentence, one.answer.text, action.leads):
                yield lead, _fault(action, lead, sentence, one)


def _told_elsewhere(action: Action, left: Collection[Gone]) -> Iterator[tuple[Lead, Fault]]:
    """The leads of whom another part of the document says that they have gone."""
    for lead in action.leads if left else ():
        for one in left:
            if is_called(lead, one.name) and not is_at_new_body(lead, one.sentence):
                yield lead, _fault(action, lead, f"{lead.text or lead.name} / {one.sentence}")


def _followed(plan: Gathered, action: Action, today: date) -> Iterator[tuple[Lead, Fault]]:
    """The leads in whose place somebody else is said to be; in another action it must be the post that went over."""
    for one in successions(plan):
        is_here = one.said.action.id == action.id
        if not (is_here or one.is_of_post) or is_ahead(plan, one, today):
            continue
        lead = next((each for each in action.leads if each.name == one.lead.name and each.post == one.lead.post), None)
        if lead:
            words = one.text if is_here else f"{lead.text or lead.name} / {one.text}"
            yield lead, _fault(action, lead, words, one.said if is_here else None)


def _fault(action: Action, lead: Lead, words: str, one: Said | None = None) -> Fault:
    message = f"The lead of {called(action)}, “{lead.text or lead.name}”, is said to have gone, or the post with them."
    mend = "Name who answers for it now, or until the post is filled."
    if one:
        return one.fault(message, mend, words)
    return Fault(message, mend, words, action.id, place=lead.place or action.place)


def _steps_of_others(plan: Gathered, left: Collection[Gone], gone_leads: Mapping[str, Lead]) -> Iterator[Fault]:
    """The steps of any live action that wait for somebody who has gone, in whichever answer they stand."""
    for who in left:
        last = " ".join(words_in(who.name)[-1:])
        for one, sentence in told(plan, holding=last):
            is_told = one.action.id in gone_leads and is_called(gone_leads[one.action.id], who.name)
            is_owed = sentence != who.sentence and _owes(who.name, sentence, one.question.role)
            if is_live(one.action) and not is_told and is_owed and not is_before(sentence, who.sentence):
                yield _step(one, who.name, sentence)


def _owes(who: str, sentence: str, role: QuestionRole) -> bool:
    """Whether a sentence leaves something to do to somebody; one that is no next step must say "will"."""
    is_step = role is QuestionRole.NEXT
    hit = owes(who).search(sentence)
    is_owed = hit is not None and (is_step or hit.group().endswith(("will ", "is to ", "shall ")))
    who_is = named(who)
    does = who_is.search(sentence) if is_step else None
    return is_owed or expects(who_is, sentence, is_step=False) or (does is not None and is_owner(sentence, does))


def _step(one: Said, who: str, sentence: str) -> Fault:
    return one.fault(f"{name(one.action)} leaves a next step to {who}, who has gone.", "Say who does it now.", sentence)
