"""What every page of one plan shows above its own matter: title, where it is, and its other pages."""

from dataclasses import dataclass

from milepost.core.plan.model import Plan, Standing
from milepost.web.plans.addresses import PlanAddresses


@dataclass(frozen=True, slots=True)
class PlanHead:
    """Title, a line of facts, the way back and the plan's pages as (name, text, address)."""

    title: str
    owner: str
    note: str
    address: str
    crumbs: tuple[tuple[str, str], ...]
    tabs: tuple[tuple[str, str, str], ...]


def plan_head(plan: Plan, owner: str, at: PlanAddresses, *, with_history: bool, may_edit: bool = False) -> PlanHead:
    """The head of a plan's pages; `with_history` where the person may see what happened, `may_edit` where change it."""
    tabs = [("table", "Table", at.table)]
    if may_edit:
        tabs.append(("outline", "Outline", at.outline))
    tabs.append(("findings", "Findings", at.findings))
    tabs.append(("papers", "Papers", at.papers))
    remarks = len(plan.notes) + len(plan.unplaced)
    if plan.source.file_name or remarks:
        tabs.append(("notes", f"Reading notes ({remarks})" if remarks else "Reading notes", at.notes))
    if with_history:
        tabs.append(("history", "History", at.history))
    title = plan.title or "A plan without a title"
    crumbs = (("Plans", at.plans), (title, at.table))
    return PlanHead(title, owner, _note(plan), at.table, crumbs, tuple(tabs))


def _note(plan: Plan) -> str:
    reported = [period.label for period in plan.periods if period.standing is Standing.REPORTED and period.label]
    number = sum(len(focus.actions) for section in plan.sections for focus in section.focus_areas)
    sections = number_of(len(plan.sections), "section")
    facts = [sentence_case(", ".join(reported)), f"{number_of(number, 'action')} in {sections}" if number else ""]
    if plan.source.file_name:
        facts.append(f"read from {plan.source.file_name}")
    return " · ".join(filter(None, facts))


def number_of(number: int, thing: str) -> str:
    """So many things, in figures: "1 action", "2 actions"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def sentence_case(text: str) -> str:
    """The text with a capital to open it, the rest as it is: a period may be called "at the end of year 1"."""
    return text[:1].upper() + text[1:]
