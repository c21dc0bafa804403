"""Bodies and their meetings: set up, moved, and seen with their papers and decisions."""

from collections.abc import Mapping
from functools import partial
from http import HTTPStatus
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.records.access.permissions import Permission
from milepost.records.meetings import actions, queries
from milepost.records.meetings.models import Decision, Meeting
from milepost.records.plans.queries import plans_of
from milepost.records.publications.queries import papers_for
from milepost.web.here import Here, here
from milepost.web.meetings.forms import BodyForm, MeetingForm
from milepost.web.meetings.presenters import body_rows, decision_rows, due_words, left_behind, tabled
from milepost.web.notices import tell
from milepost.web.plans.opened import OpenedPlan
from milepost.web.who import signed_in


@require_safe
def meetings(request: HttpRequest, partnership: str) -> HttpResponse:
    """Every body of the partnership with its meetings."""
    owner = _seen(request, partnership)
    may_run, slug = owner.may(Permission.RUN_MEETINGS), owner.partnership.slug
    rows = body_rows(
        queries.bodies_of(owner.partnership),
        queries.meetings_of(owner.partnership),
        slug,
        timezone.localdate(),
        may_run=may_run,
    )
    context = {"partnership": owner.partnership, "rows": rows, "may_run": may_run}
    return render(request, "meetings/meetings.html", context)


@require_safe
def meeting(request: HttpRequest, partnership: str, meeting: str) -> HttpResponse:
    """One meeting: when its papers are due, what was tabled, what was decided."""
    owner = _seen(request, partnership)
    row = queries.meeting_row(owner.partnership, request.user, meeting, owner.access)
    slug, today = owner.partnership.slug, timezone.localdate()
    aims = queries.left_behind_by(row) if owner.may(Permission.SEE_ROUNDS) else ()
    context = {
        "partnership": owner.partnership,
        "meeting": row,
        "left_behind": left_behind(aims, slug, may_run=owner.may(Permission.RUN_ROUND)),
        "is_due": row.papers_due >= today,
        "due": due_words(row.papers_due, today),
        "papers": tabled(papers_for(row, owner.access), slug),
        "decisions": decision_rows(
            queries.decisions_in(row), slug, partial(_is_kept, owner), may_run=owner.may(Permission.RUN_MEETINGS)
        ),
        "plans": plans_of(owner.partnership, request.user),
        "may_run": owner.may(Permission.RUN_MEETINGS),
    }
    return render(request, "meetings/meeting.html", context)


def _is_kept(owner: Here, decision: Decision) -> bool:
    """Whether what it is about, a concern or a milestone, is kept from this person in the plan."""
    if owner.may(Permission.SEE_WORKING_TEXTS):
        return False
    read = OpenedPlan(owner.partnership, decision.plan, owner.access, with_places=False).read
    return decision.concern_id in read.hidden or read.keeps(decision.about)


def add_body(request: HttpRequest, partnership: str) -> HttpResponse:
    """Add a board or committee."""
    owner = _run(request, partnership)
    form = BodyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.add_body(by=signed_in(request), partnership=owner.partnership, **form.cleaned_data)
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            return _done(request, owner, "The board or committee was added. Add its meetings now.")
    return _form(request, owner, form, "Add a board or committee", "Add it")


def edit_body(request: HttpRequest, partnership: str, body: str) -> HttpResponse:
    """Change a body's name or its time for papers."""
    owner = _run(request, partnership)
    row = queries.body_row(owner.partnership, request.user, body, owner.access)
    form = BodyForm(request.POST or None, initial={"name": row.name, "papers_days": row.papers_days})
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_body(by=signed_in(request), body=row, **form.cleaned_data)
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            return _done(request, owner, "The changes were kept. Meetings that are set stay as they are.")
    return _form(request, owner, form, f"Change {row}", "Keep the changes")


def add_meeting(request: HttpRequest, partnership: str, body: str) -> HttpResponse:
    """Add a meeting of a body."""
    owner = _run(request, partnership)
    row = queries.body_row(owner.partnership, request.user, body, owner.access)
    form = MeetingForm(request.POST or None, body=row)
    if request.method == "POST" and form.is_valid():
        try:
            made = actions.add_meeting(by=signed_in(request), body=row, **form.days())
        except InvalidInput as error:
            form.add_error(error.field or None, str(error))
        else:
            tell(request, "The meeting was added.")
            return redirect("meeting", owner.partnership.slug, made.pk)
    return _form(request, owner, form, f"Add a meeting of {row}", "Add the meeting")


def move(request: HttpRequest, partnership: str, meeting: str) -> HttpResponse:
    """Move a meeting or its deadline."""
    owner = _run(request, partnership)
    row = queries.meeting_row(owner.partnership, request.user, meeting, owner.access)
    form = MeetingForm(request.POST or None, body=row.body, initial=_days(row))
    if request.method == "POST" and form.is_valid():
        try:
            version = form.cleaned_data["version"] or 0
            actions.move_meeting(by=signed_in(request), meeting=row, version=version, **form.days())
        except (InvalidInput, EditedMeanwhile) as error:
            form.add_error(getattr(error, "field", "") or None, str(error))
        else:
            tell(request, "The meeting was moved.")
            return redirect("meeting", owner.partnership.slug, row.pk)
    return _form(request, owner, form, f"Move the meeting of {row}", "Move it")


def _days(row: Meeting) -> Mapping[str, Any]:
    return {"on": row.on, "papers_due": row.papers_due, "version": row.version}


def _seen(request: HttpRequest, partnership: str, permission: Permission = Permission.SEE_PLANS) -> Here:
    owner = here(request, partnership)
    if not owner.may(permission):
        raise NotAllowed("You may not do this here. Ask the coordinator of the partnership if you should.")
    return owner


def _run(request: HttpRequest, partnership: str) -> Here:
    return _seen(request, partnership, Permission.RUN_MEETINGS)


def _done(request: HttpRequest, owner: Here, words: str) -> HttpResponse:
    tell(request, words)
    return redirect("meetings", owner.partnership.slug)


def _form(request: HttpRequest, owner: Here, form: forms.Form, title: str, button: str) -> HttpResponse:
    context = {"partnership": owner.partnership, "form": form, "title": title, "button_text": button}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "meetings/form.html", context, status=status)
