"""The pages of plans: each asks the records, has a presenter arrange the answer, and renders."""

from collections.abc import Iterable

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from milepost.core.plan.model import Audience
from milepost.core.plan.walk import Seat, seats
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.models import Event
from milepost.records.history.queries import ever_narrowed_to, of_plan, of_subject
from milepost.records.plans.glance import glance
from milepost.records.plans.read import closed_to
from milepost.records.rounds.evidence import files_of
from milepost.records.rounds.queries import round_under_way
from milepost.web.fresh import unless_fresh
from milepost.web.plans.edits import action_edits, statement_address
from milepost.web.plans.forms import FilterForm
from milepost.web.plans.opened import OpenedPlan, opened, opened_as_at
from milepost.web.plans.presenters.action import action_page
from milepost.web.plans.presenters.days import day_choice
from milepost.web.plans.presenters.filters import Filters
from milepost.web.plans.presenters.history import EventView, event_views
from milepost.web.plans.presenters.reading import reading_page
from milepost.web.plans.presenters.section import section_page
from milepost.web.plans.presenters.steps import how_it_stands, next_steps
from milepost.web.plans.presenters.table import plan_table
from milepost.web.plans.provenance import documents, provenance


@require_safe
def plan(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """The plan as its board knows it."""
    seen = glance(request.user, partnership, plan)
    now = round_under_way(Scope(seen.access.partnership, plan), seen.access) if seen else None

    def page() -> HttpResponse:
        found = opened_as_at(request, partnership, plan, with_places=False)
        form = FilterForm(request.GET, found.value)
        table = plan_table(found.value, found.at, found.today, form.chosen())
        steps = next_steps(found, now)
        return _page(request, "plans/table.html", found, table=table, form=form, days=day_choice(found), steps=steps)

    stands = how_it_stands(now, timezone.localdate()) if now else ""
    return unless_fresh(request, seen, page, stands) if seen else page()


@require_safe
def section(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """One section on its own."""
    found = opened_as_at(request, partnership, plan)
    if not any(one.id == section for one in found.value.sections):
        raise Http404
    return _page(
        request,
        "plans/section.html",
        found,
        page=section_page(found.value, section),
        statement_address=statement_address(found, section),
        table=plan_table(found.value, found.at, found.today, Filters(section=section)),
    )


@require_safe
def action(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Everything about one action."""
    found = opened_as_at(request, partnership, plan)
    seat = _seat(found, action)
    events = _told(found, of_subject(found.partnership.pk, "action", action))
    edits = action_edits(found, seat)
    page = action_page(found.value, seat, found.at, found.today, _files(found, seat))
    source = provenance(found, seat.action.place)
    return _page(request, "plans/action.html", found, page=page, edits=edits, events=events, source=source)


@require_safe
def notes(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """What reading the plan assumed and could not place."""
    found = opened(request, partnership, plan)
    return _page(request, "plans/reading.html", found, page=reading_page(found.value), documents=documents(found))


@require_safe
def history(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """What happened to the plan and to everything in it."""
    found = opened(request, partnership, plan)
    require(request.user, Permission.SEE_HISTORY, Scope(found.partnership.pk, found.row.pk))
    number = request.GET.get("page", "1")
    events = of_plan(found.partnership.pk, found.row.pk, int(number) if number.isdecimal() else 1)
    return _page(request, "plans/history.html", found, events=_told(found, events), numbers=events)


def _told(found: OpenedPlan, events: Iterable[Event]) -> tuple[EventView, ...]:
    """What happened, to whoever may see it, without the words that are or once were kept from them."""
    if not found.may(Permission.SEE_HISTORY):
        return ()
    if found.may(Permission.SEE_WORKING_TEXTS):
        return event_views(events, plan=found.value)
    once = ever_narrowed_to(found.partnership.pk, found.row.pk, Audience.WORKING_GROUP.value)
    hidden = found.read.hidden | closed_to(found.access, found.row, found.read.whole, once)
    return event_views(events, hidden, found.read.keeps, found.value)


def _seat(found: OpenedPlan, action: str) -> Seat:
    seat = next((seat for seat in seats(found.value) if seat.action.id == action), None)
    if seat is None:
        raise Http404
    return seat


def _files(found: OpenedPlan, seat: Seat) -> dict[str, str]:
    """Where the files that were given as evidence are, by their names; nothing for who may not see rounds."""
    if not any(one.file_name for one in seat.action.evidence) or not found.may(Permission.SEE_ROUNDS):
        return {}
    return {
        one.file_name: found.at.evidence(one.item.round_id, one.item_id, one.pk) for one in files_of(seat.action.id)
    }


def _page(request: HttpRequest, template: str, found: OpenedPlan, **context: object) -> HttpResponse:
    return render(request, template, {"head": found.head(), "partnership": found.partnership, **context})
