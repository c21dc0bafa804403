"""Focus areas: added, renamed, moved, closed, removed."""

from datetime import date

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.actions.closing import close_all
from milepost.records.plans.models import FocusArea, Section
from milepost.records.plans.writing import edit, last, lock, put, remove, tell


@transaction.atomic
def add_focus_area(*, by: Person, section: Section, title: str = "", number: str = "") -> FocusArea:
    """Adds a focus area after the last of the section; one without a title holds actions that have none."""
    plan = section.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    area = FocusArea.objects.create(
        plan=plan, section=section, position=last(section.focus_areas), title=title.strip(), number=number.strip()
    )
    tell(by=by, verb="focus_area_added", plan=plan, row=area, after={"title": area.title, "number": area.number})
    return area


@transaction.atomic
def rename_focus_area(*, by: Person, focus_area: FocusArea, title: str, number: str, version: int) -> None:
    """Gives a focus area another title or number."""
    plan = focus_area.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    before, after = edit(focus_area, version, title=title.strip(), number=number.strip())
    if before:
        tell(by=by, verb="focus_area_renamed", plan=plan, row=focus_area, before=before, after=after)


@transaction.atomic
def move_focus_area(*, by: Person, focus_area: FocusArea, section: Section, to: int) -> None:
    """Puts a focus area at a place, counted from 0, in this or another section of the plan."""
    plan = focus_area.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    if section.plan_id != plan.pk:
        raise InvalidInput("This section belongs to another plan.")
    before = {"section": str(focus_area.section), "place": focus_area.position + 1}
    edit(focus_area, focus_area.version, section=section)
    _, place = put(focus_area, list(section.focus_areas.all()), to)
    after = {"section": str(section), "place": place + 1}
    if before != after:
        tell(by=by, verb="focus_area_moved", plan=plan, row=focus_area, before=before, after=after)


@transaction.atomic
def close_focus_area(
    *, by: Person, focus_area: FocusArea, reason: str, decided_by: str = "", on: date | None = None
) -> None:
    """Closes every action of the focus area that is not over yet, for one reason; nothing where none is left."""
    plan = focus_area.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    closed = close_all(focus_area.actions.all(), reason=reason, decided_by=decided_by, on=on)
    if closed:
        tell(by=by, verb="focus_area_closed", plan=plan, row=focus_area, after={"reason": reason, "actions": closed})


@transaction.atomic
def remove_focus_area(*, by: Person, focus_area: FocusArea) -> None:
    """Takes away a focus area that has no actions; one with actions is closed instead."""
    plan = focus_area.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    if focus_area.actions.exists():
        raise InvalidInput("This focus area has actions. Move or remove them first, or close the focus area instead.")
    tell(by=by, verb="focus_area_removed", plan=plan, row=focus_area, before={"title": focus_area.title})
    remove(focus_area)
