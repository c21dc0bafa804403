"""What a person may choose from where a report is of one section or of one organisation, and what was meant."""

from collections.abc import Iterator

from milepost.core.errors import InvalidInput
from milepost.core.plan.model import Lead, Plan, Section
from milepost.core.plan.walk import actions
from milepost.core.reports import parts


def section_meant(plan: Plan, words: str) -> str:
    """The id of the section with this id, number, title or heading; raises InvalidInput with those that there are."""
    wanted = _folded(words)
    found = [section for section in plan.sections if wanted and wanted in _names(section)]
    if len(found) == 1:
        return found[0].id
    if not plan.sections:
        raise InvalidInput("This plan has no sections yet, so there is no paper of one.", "section")
    known = "; ".join(parts.section_heading(section) for section in plan.sections)
    if found:
        raise InvalidInput(f"More than one section is called {words}. There are: {known}.", "section")
    said = f"There is no section called {words}." if wanted else "Say which section the paper is of."
    raise InvalidInput(f"{said} There are: {known}.", "section")


def organisation_meant(plan: Plan, words: str) -> str:
    """The organisation of this name as the plan has it; raises InvalidInput with those that there are."""
    known = organisations(plan)
    found = next((name for name in known if _folded(name) == _folded(words)), "")
    if found:
        return found
    if not known:
        raise InvalidInput("This plan names no organisations, so there is no paper of one.", "organisation")
    said = f"The plan names no organisation {words}." if words.strip() else "Say which organisation the paper is of."
    raise InvalidInput(f"{said} It names: {'; '.join(known)}.", "organisation")


def organisations(plan: Plan) -> tuple[str, ...]:
    """The organisations that lead or are named in a plan, by name; of two spellings by case alone the first."""
    found: dict[str, str] = {}
    for name in _organisations(plan):
        if name.strip():
            found.setdefault(_folded(name), " ".join(name.split()))
    return tuple(found[key] for key in sorted(found))


def organisation_of(lead: Lead) -> str:
    """The organisation that a lead is of, or is where neither a person nor a post is printed."""
    is_all_there_is = not (lead.name or lead.post or lead.organisation)
    return lead.text if is_all_there_is else lead.organisation


def _organisations(plan: Plan) -> Iterator[str]:
    for section in plan.sections:
        yield from map(organisation_of, section.leads)
    for action in actions(plan):
        yield from map(organisation_of, action.leads)
        yield from action.organisations


def _names(section: Section) -> set[str]:
    named = (
        section.id,
        section.number,
        section.title,
        section.heading,
        f"{section.label} {section.number}",
        parts.section_heading(section),
    )
    return {_folded(name) for name in named}


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
