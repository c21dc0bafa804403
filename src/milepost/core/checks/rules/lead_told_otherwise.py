"""The plan says in one place that somebody else leads a section or an action than in another.

Why: Two people, or none, then think that it is theirs.

Example:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
    Action: 1.1 Open the hub
    Lead: Sue Wray, Manager, Elmshire Council
    Now: Priority 1 is led by Ben Hale; the lead for this action is Tom Orr.
Better:
    Priority 1: Be safe
    Section lead: Ada Moss, Director, Elmshire Council
    Action: 1.1 Open the hub
    Lead: Sue Wray, Manager, Elmshire Council
    Now: Priority 1 is led by Ada Moss, and Sue Wray leads this action.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.people.handovers import handovers
from milepost.core.checks.facts.people.persons import IN_PLACE, Led, said_to_lead, said_to_lead_by_number
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Lead, Plan, Section
from milepost.core.plan.walk import actions
from milepost.core.words.bodies import HEADS
from milepost.core.words.names import is_like, mentions, plain_name

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_LOOK_BACK = 30  # characters in which "until" may stand
_RANK = r"(?:Dr|Prof|Rev|Cllr|Mrs?|Ms|Insp|Supt|Chief Inspector|Superintendent)\.? "
_PERSON = rf"(?P<who>(?:{_RANK})?[A-Z][\w’'-]+ [A-Z][\w’'-]+)"
_LABEL = "Priority|Outcome|Theme|Objective|Pillar|Workstream|Area|Strand|Goal|Section|Aim"
_SECTION = rf"(?P<label>{_LABEL}) (?P<number>[A-Z\d]{{1,3}})"
_LABEL_OF = rf"(?:{_LABEL}) [A-Z\d]{{1,3}}"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"\b{_SECTION} (?:is|will be|continues to be) (?:jointly )?led by {_PERSON}",
        rf"\b{_PERSON}(?:, (?:who|which))? (?:leads|is (?:the )?lead (?:for|on|of)) (?:on )?{_SECTION}\b",
        rf"\b{_PERSON}(?:,? as|,) (?:the )?lead (?:of|for|on) {_SECTION}\b",
        rf"\b{_PERSON} \({_SECTION} lead\)",
        rf"\b{_SECTION} lead,? (?:is )?{_PERSON}",
        rf"\bleads? (?:for|of|on) {_SECTION}(?: is|:) {_PERSON}",
        rf"\bled by [^.;]{{4,60}}?(?:,|,? and) {_SECTION} by {_PERSON}",
        rf"\bleads {_LABEL_OF}[^.;]{{0,40}}?(?:,|,? and) {_PERSON} {_SECTION}\b",
    )
)
_BY_NOBODY = re.compile(
    r"\b(?:nobody|no ?one|no (?:lead|owner|officer|person|member of staff)) (?:(?:has|is|was) (?:yet |as yet |so far |"
    r"currently |now |actually )?)?(?:been )?(?:(?:put|placed|left) in charge|in charge|named|chosen|appointed|asked|"
    r"responsible|leads|owns|leading)(?: to lead| as lead| as the lead)?(?: yet| so far)?(?: of| for| on)? "
    r"(?:this|the) (?:action|project|piece of work|workstream)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:until|before|formerly|previously|had been|was|were)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that names another person than those who are printed as leads."""
    yield from _of_sections(plan)
    at_hand = gathered(plan)
    told: set[str] = set()
    for led in said_to_lead(at_hand):
        for one in _of_action(led.said.action, led):
            told.add(one.evidence)
            yield one
    for number, led in said_to_lead_by_number(at_hand):
        yield from (one for action in actions(plan) if action.number == number for one in _of_action(action, led))
    yield from _by_nobody(plan)
    for moved in handovers(at_hand):
        if moved.text not in told:
            who = f"is here “{moved.to}”" if moved.to else "is here said not to lead it"
            yield moved.said.fault(
                f"The lead of {called(moved.said.action)} is printed as {moved.said.action.leads[0].text}, and {who}.",
                "Print who leads it now.",
                moved.text,
            )


def _by_nobody(plan: Plan) -> Iterator[Fault]:
    """Every sentence by which nobody leads a live action that has a person for its lead."""
    for one, sentence in told_anywhere(plan, holding="nobody no noone, charge lead leads responsible owns owner"):
        people = [lead for lead in one.action.leads if " " in lead.name and HEADS.isdisjoint(lead.name.split())]
        if people and is_live(one.action) and _BY_NOBODY.search(sentence) and not _BEFORE.search(sentence):
            yield one.fault(
                f"The lead of {called(one.action)} is printed as {people[0].name}, and here nobody leads it.",
                "Take out the sentence, or the lead who does not lead.",
                sentence,
            )


def _of_action(action: Action, led: Led) -> Iterator[Fault]:
    """A fault where the leads of an action are persons and the one who is said to lead it is none of them."""
    people = [lead for lead in action.leads if " " in lead.name and HEADS.isdisjoint(lead.name.split())]
    words = IN_PLACE.split(led.sentence)[0]  # in place of the one who is printed
    if people and not _is_one(led.name, people) and not _is_one(led.name, people, in_words=words):
        yield led.said.fault(
            f"The lead of {called(action)} is printed as {people[0].name}, and is here {led.name}.",
            "Print one lead, or say that the two lead it together.",
            led.sentence,
        )


def _of_sections(plan: Plan) -> Iterator[Fault]:
    """Every "Outcome 3 is led by …" that names a person who is not among the leads printed for it."""
    by_number = {section.number.casefold(): section for section in plan.sections if section.number}
    for text, action, section in _told(plan):
        for hit in _said_to_lead(text):
            named = by_number.get(hit["number"].casefold())
            people = [lead for lead in named.leads if lead.name] if named else []
            is_label = named is not None and named.label.casefold().endswith(hit["label"].casefold())
            if is_label and people and not _is_one(hit["who"], people):
                yield Fault(
                    f"{hit['label']} {hit['number']} is led by {people[0].name}, and here by {hit['who']}.",
                    "Print one lead, or say that the two lead it together.",
                    hit.group(),
                    action,
                    place=section.place if section else None,
                )


def _said_to_lead(text: str) -> Iterator[re.Match[str]]:
    """Where a text says that a person, and no body, leads a section now."""
    if " lead" not in text and " led by" not in text:
        return
    for form in _FORMS:
        for hit in form.finditer(text):
            last = hit["who"].rpartition(" ")[2]
            if last not in HEADS and not _BEFORE.search(text, max(0, hit.start() - _LOOK_BACK), hit.end()):
                yield hit


def _told(plan: Plan) -> Iterator[tuple[str, str, Section | None]]:
    """Every text that may say who leads a section, with the action and the section that it stands in."""
    yield from ((text, "", None) for text in texts(plan))
    for section in plan.sections:
        yield from ((lead.text, "", section) for lead in section.leads)
    for one, sentence in told_anywhere(plan, holding="led lead leads"):
        yield sentence, one.action.id, None


def _is_one(who: str, people: list[Lead], in_words: str = "") -> bool:
    """Whether a name is that of one of these people, or the words name one of them as well."""
    return any(
        plain_name(who) == plain_name(lead.name)
        or is_like(who, lead.name)
        or plain_name(who) in plain_name(lead.name).split()
        or any(True for _ in mentions(in_words or who, lead.name))
        for lead in people
    )
