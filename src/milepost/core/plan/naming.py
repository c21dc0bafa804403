"""How the people of a plan are named in a paper: as printed, by name, by post alone, each by rule or one by one."""

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum

from milepost.core.plan.model import Action, Audience, Lead, Plan, Section
from milepost.core.plan.walk import actions
from milepost.core.words.names import mentions, plain_name
from milepost.core.words.papers import NAME_WITHHELD

_SENIOR = re.compile(
    r"\b(?:director|chief|chair|chairman|chairwoman|chairperson|superintendent|commissioner|commander|head of|"
    r"councillor|cllr|alderman|leader of|cabinet|portfolio holder|mayor|bishop|dean|principal|headteacher|"
    r"vice[- ]chancellor|president|executive|managing)\b",
    re.IGNORECASE,
)
_JUNIOR = re.compile(
    r"\b(?:assistant to|personal assistant|executive assistant|secretary|deputy head of)\b", re.IGNORECASE
)


class Naming(StrEnum):
    """How one person is named."""

    AS_PRINTED = "as_printed"
    NAME = "name"
    POST = "post"


@dataclass(frozen=True, slots=True)
class Shown:
    """One person, by lead text or name, and how that person is named whatever the rule says."""

    person: str
    naming: Naming


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words of the prose that name somebody, and what stands in their place."""

    words: str
    by: str


@dataclass(frozen=True, slots=True)
class Rules:
    """How a paper names people, and whether the public may read what is marked for the board.

    `others` holds for everybody who is neither in `people` nor senior by post.
    """

    senior: Naming = Naming.AS_PRINTED
    others: Naming = Naming.AS_PRINTED
    people: tuple[Shown, ...] = ()
    replacements: tuple[Replacement, ...] = ()
    releases_board_texts: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    """The people of a plan by plain name, so that who wrote a text is named as who leads."""

    rules: Rules
    leads: dict[str, Lead] = field(default_factory=dict)


def usual_rules(audience: Audience) -> Rules:
    """Everybody as printed, but for the public only those whom their post makes public."""
    return Rules(others=Naming.POST) if audience is Audience.PUBLIC else Rules()


def is_senior(lead: Lead) -> bool:
    """Whether the post is one whose holder is known to the public by name."""
    words = f"{lead.name} {lead.post}"
    return bool(_SENIOR.search(words)) and not _JUNIOR.search(words)


def people_of(plan: Plan) -> tuple[Lead, ...]:
    """Everybody whom the plan names as a lead, once, in printed order."""
    found: dict[str, Lead] = {}
    for lead in (*(one for section in plan.sections for one in section.leads), *_leads_of_actions(plan)):
        if lead.name:
            found.setdefault(plain_name(lead.name), lead)
    return tuple(found.values())


def naming_of(lead: Lead, rules: Rules) -> Naming:
    """How a lead is named: person by person first, then by seniority; who has no name of a person, as printed."""
    for shown in rules.people:
        if shown.person in (lead.text, lead.name) or _is_same(shown.person, lead.name):
            return shown.naming
    if not lead.name:
        return Naming.AS_PRINTED
    return rules.senior if is_senior(lead) else rules.others


def post_of(lead: Lead) -> str:
    """The person without the name: post and organisation, or words that say that the name is withheld."""
    return ", ".join(part for part in (lead.post, lead.organisation) if part) or NAME_WITHHELD


def named(plan: Plan, rules: Rules) -> Plan:
    """The plan with every lead, and everybody who wrote a text or owns a milestone, named by the rules."""
    known = _Known(rules, {plain_name(lead.name): lead for lead in people_of(plan)})
    return replace(plan, sections=tuple(_section(section, known) for section in plan.sections))


def _leads_of_actions(plan: Plan) -> tuple[Lead, ...]:
    return tuple(lead for action in actions(plan) for lead in action.leads)


def _is_same(one: str, other: str) -> bool:
    return bool(plain_name(one)) and plain_name(one) == plain_name(other)


def _section(section: Section, known: _Known) -> Section:
    leads = tuple(_lead(lead, known.rules) for lead in section.leads)
    hidden = [old.name for old, new in zip(section.leads, leads, strict=True) if old.name and not new.name]
    areas = (
        replace(area, actions=tuple(_action(action, known) for action in area.actions)) for area in section.focus_areas
    )
    return replace(
        section,
        # The line as printed may end with who leads; the heading follows from label, number and title then.
        heading="" if any(name in section.heading for name in hidden) else section.heading,
        leads=leads,
        statements=tuple(replace(one, by=_writer(one.by, known)) for one in section.statements),
        focus_areas=tuple(areas),
    )


def _action(action: Action, known: _Known) -> Action:
    return replace(
        action,
        leads=tuple(_lead(lead, known.rules) for lead in action.leads),
        answers=tuple(replace(one, by=_writer(one.by, known)) for one in action.answers),
        milestones=tuple(replace(one, owner=_owner(one.owner, known)) for one in action.milestones),
    )


def _lead(lead: Lead, rules: Rules) -> Lead:
    naming = naming_of(lead, rules)
    if naming is Naming.NAME and lead.name:
        return replace(lead, post="", text="")
    if naming is Naming.POST:
        hidden = replace(lead, name="", text="")
        return hidden if hidden.post or hidden.organisation else replace(hidden, text=NAME_WITHHELD)
    return lead


def _owner(words: str, known: _Known) -> str:
    """Who owns a milestone: one of the leads, or words that may name some of them beside a body."""
    if plain_name(words) in known.leads:
        return _writer(words, known)
    for lead in known.leads.values():
        if naming_of(lead, known.rules) is Naming.POST:
            sure = [one for one in mentions(words, lead.name) if one.is_sure]
            for one in reversed(sure):
                words = f"{words[: one.start]}{lead.post or lead.organisation or NAME_WITHHELD}{words[one.end :]}"
    return words


def _writer(name: str, known: _Known) -> str:
    """Who wrote something; somebody whom the plan does not know is named as the rule for everybody says."""
    lead = known.leads.get(plain_name(name), Lead(name=name))
    if not name or naming_of(lead, known.rules) is not Naming.POST:
        return name
    return post_of(lead)
