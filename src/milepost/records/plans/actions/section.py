"""Sections: added, renamed, put in order, closed, removed; and the lead's own words on them."""

from datetime import date

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.core.plan.model import Audience
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.actions.closing import close_all
from milepost.records.plans.models import Action, Plan, Section, Statement
from milepost.records.plans.writing import edit, in_section, last, lock, needed, put, remove, tell

NO_TITLE = "Enter the title of the section."


@transaction.atomic
def add_section(*, by: Person, plan: Plan, title: str, label: str = "", number: str = "") -> Section:
    """Adds a section after the last; `label` is what the plan calls it, such as "Priority"."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    section = Section.objects.create(
        plan=plan,
        position=last(plan.section_rows),
        title=needed(title, NO_TITLE, "title"),
        label=label.strip(),
        number=number.strip(),
    )
    tell(by=by, verb="section_added", plan=plan, row=section, after={"title": section.title, "number": section.number})
    return section


@transaction.atomic
def rename_section(*, by: Person, section: Section, title: str, label: str, number: str, version: int) -> None:
    """Gives a section another title, label or number; the heading as printed follows from these from now on."""
    plan = section.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    new = {"title": needed(title, NO_TITLE, "title"), "label": label.strip(), "number": number.strip()}
    before, after = edit(section, version, **new)
    if before:
        Section.objects.filter(pk=section.pk).update(heading="")
        tell(by=by, verb="section_renamed", plan=plan, row=section, before=before, after=after)


@transaction.atomic
def move_section(*, by: Person, section: Section, to: int) -> None:
    """Puts a section at another place in the plan, counted from 0."""
    plan = section.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    old, new = put(section, list(plan.section_rows.all()), to)
    if old != new:
        tell(by=by, verb="section_moved", plan=plan, row=section, before={"place": old + 1}, after={"place": new + 1})


@transaction.atomic
def close_section(*, by: Person, section: Section, reason: str, decided_by: str = "", on: date | None = None) -> None:
    """Closes every action of the section that is not over yet, for one reason; nothing where none is left."""
    plan = section.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    closed = close_all(Action.objects.filter(focus_area__section=section), reason=reason, decided_by=decided_by, on=on)
    if closed:
        tell(by=by, verb="section_closed", plan=plan, row=section, after={"reason": reason, "actions": closed})


@transaction.atomic
def remove_section(*, by: Person, section: Section) -> None:
    """Takes away a section that has no actions; one with actions is closed instead."""
    plan = section.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    if Action.objects.filter(focus_area__section=section).exists():
        raise InvalidInput("This section has actions. Move or remove them first, or close the section instead.")
    tell(by=by, verb="section_removed", plan=plan, row=section, before={"title": section.title})
    remove(section)


@transaction.atomic
def set_statement(
    *,
    by: Person,
    section: Section,
    period: str,
    text: str,
    version: int,
    audience: Audience | None = None,
    said_by: str = "",
) -> None:
    """Writes the lead's own words on a section for a period, by its key; `version` is 0 where there are none yet.

    `audience` is who may read them; None leaves that as it is. `said_by` is whose words they are, where not `by`'s own.
    """
    plan = section.plan
    require(by, Permission.EDIT_SECTION, in_section(plan, section.pk))
    lock(plan)
    statement = Statement.objects.filter(section=section, period=period).first()
    if statement is None:
        statement = Statement.objects.create(
            plan=plan, section=section, position=last(section.statements), period=period, version=0
        )
    reach = {"audience": audience.value} if audience else {}
    # Who sets its readers did not write it.
    writer = {} if text.strip() == statement.text else {"by": said_by or by.name}
    before, after = edit(statement, version, text=text.strip(), **writer, **reach)
    if before:
        tell(by=by, verb="statement_set", plan=plan, row=section, before=before, after=after)
