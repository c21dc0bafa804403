"""Taking a round along whose meeting moved: what that does, and doing it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.meetings.actions import follow_meeting
from milepost.records.meetings.following import following
from milepost.web.rounds.opened import open_round
from milepost.web.rounds.presenters.following import day_rows
from milepost.web.who import signed_in


def follow(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Shows the new days beside the old ones and the mail that tells of them, and moves the days."""
    found = open_round(request, partnership, plan, round_)
    if request.method == "POST":
        try:
            told = follow_meeting(
                by=signed_in(request),
                round_=found.row,
                version=_number(request, "version"),
                meeting_version=_number(request, "meeting_version"),
            )
        except (InvalidInput, EditedMeanwhile) as error:
            messages.error(request, str(error))
        else:
            mails = f" {len(told)} told by mail." if told else " Nobody had to be told."
            messages.success(request, f"The dates moved with the meeting.{mails}")
            return redirect(found.here)
    view = following(found.row, timezone.localdate())
    if view is None:
        return redirect(found.here)
    context = {"head": found.plan.head(), "found": found, "view": view, "rows": day_rows(found.row, view)}
    return render(request, "rounds/follow.html", context)


def _number(request: HttpRequest, name: str) -> int:
    said = request.POST.get(name, "")
    return int(said) if said.isdecimal() and len(said) < 9 else 0
