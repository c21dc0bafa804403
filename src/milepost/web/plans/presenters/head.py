"""What every page of one plan shows above its own matter: title, where it is, and its other pages."""

from dataclasses import dataclass, replace

from milepost.core.plan.model import Plan, Standing
from milepost.records.plans.past import Stood
from milepost.web.dates import day
from milepost.web.plans.addresses import PlanAddresses


@dataclass(frozen=True, slots=True)
class PlanHead:
    """Title, a line of facts, the way back and the plan's pages as (name, text, address).

    Of a past day `as_at` is that day as 2025-06-30, `stood` says it in a sentence, and `now` is the plan as it stands.
    `kept` says what is kept from who reads it.
    """

    title: str
    owner: str
    note: str
    address: str
    crumbs: tuple[tuple[str, str], ...]
    tabs: tuple[tuple[str, str, str], ...]
    as_at: str = ""
    stood: str = ""
    now: str = ""
    kept: tuple[str, ...] = ()


def plan_head(
    plan: Plan,
    owner: str,
    at: PlanAddresses,
    *,
    with_history: bool,
    may_edit: bool = False,
    with_rounds: bool = False,
    kept: tuple[str, ...] = (),
) -> PlanHead:
    """The head of a plan's pages.

    `with_history` where the person may see what happened, `may_edit` where change it, `with_rounds` where follow it.
    """
    tabs = [("table", "Table", at.table)]
    if may_edit:
        tabs.append(("outline", "Outline", at.outline))
    tabs.append(("promises", "Promises", at.promises))
    tabs.append(("findings", "Findings", at.findings))
    if with_rounds:
        tabs.append(("rounds", "Rounds", at.rounds))
    tabs.append(("papers", "Papers", at.papers))
    tabs.append(("changes", "What changed", at.changes))
    remarks = len(plan.notes) + len(plan.unplaced)
    if plan.source.file_name or remarks:
        tabs.append(("notes", f"Reading notes ({remarks})" if remarks else "Reading notes", at.notes))
    if with_history:
        tabs.append(("history", "History", at.history))
    title, crumbs = _whole(plan, at)
    return PlanHead(title, owner, _note(plan), at.table, crumbs, tuple(tabs), kept=kept)


def past_head(past: Stood, owner: str, at: PlanAddresses, *, kept: tuple[str, ...] = ()) -> PlanHead:
    """The head of the pages of a plan as it stood on a day: only what shows it, since nothing of it can be changed."""
    title, crumbs = _whole(past.plan, at)
    tabs = (
        ("table", "Table", at.table),
        ("promises", "Promises", at.promises),
        ("papers", "Papers", at.papers),
        ("changes", "What changed", at.changes),
    )
    said = f"The plan as it stood at the end of {day(past.day)}."
    if past.kept_since:
        seen = f"This is the plan as first kept, seen from {day(past.day)}."
        said = f"Milepost has kept this plan since {day(past.kept_since)}. {seen}"
    now = replace(at, as_at="").table
    return PlanHead(title, owner, _note(past.plan), at.table, crumbs, tabs, at.as_at, said, now, kept)


def _whole(plan: Plan, at: PlanAddresses) -> tuple[str, tuple[tuple[str, str], ...]]:
    title = plan.title or "A plan without a title"
    return title, (("Plans", at.plans), (title, at.table))


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
