"""Preparing a round: its days, its questions, its mail."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan.model import QuestionRole, Standing
from milepost.core.plan.timetable import Nation, timetable
from milepost.records.access.permissions import Permission
from milepost.records.meetings.actions import prepare_for_meeting
from milepost.records.meetings.models import Meeting
from milepost.records.meetings.queries import meetings_to_come
from milepost.records.rounds import actions
from milepost.records.rounds.actions.prepare import asked_questions
from milepost.records.rounds.letters import SUBJECT, WORDING
from milepost.records.rounds.models import Round, RoundState
from milepost.records.rounds.queries import rounds_of
from milepost.web.plans.opened import OpenedPlan
from milepost.web.rounds.forms import BoardForm, QuestionsForm, RoundForm, WordingForm, refused
from milepost.web.rounds.opened import OpenedRound, open_plan, open_round
from milepost.web.rounds.sheets import Sheet, show_sheet
from milepost.web.who import signed_in

TWO_WEEKS = timedelta(days=14)
QUESTIONS = "The plan’s questions, which are asked about every action."
MAIL = "One mail goes to each person, with their actions and their link. These are its words."
MAIL_OPEN = "Whoever was asked has the mail already; these words are for others. Reminders go on the new days."
DAYS_OPEN = "Nobody is told of it by mail. Their pages and the reminders go by the new days."


@dataclass(frozen=True, slots=True)
class Suggested:
    """The days that a round would usually have; `is_tight` where some of them would lie in the past."""

    days: dict[str, object]
    is_tight: bool = False

    @classmethod
    def of(cls, board_on: date | None, paper_due: date | None, nation: Nation, today: date) -> "Suggested":
        """Counted back from the board, none of them before today; without a board two weeks from now."""
        days: dict[str, object] = {"title": "Update", "as_at": today, "nation": nation.value}
        if board_on is None:
            return cls({**days, "answer_by": today + TWO_WEEKS})
        usual = timetable(board_on, nation, paper_due)
        possible = usual.not_before(today)
        steps = {name: getattr(possible, name) for name in ("answer_by", "sign_by", "paper_due")}
        return cls({**days, **steps, "board_on": board_on}, is_tight=usual.answer_by <= today)


def rounds(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Every round of a plan."""
    found = open_plan(request, partnership, plan, Permission.SEE_ROUNDS)
    context = {
        "head": found.head(),
        "at": found.at,
        "rounds": rounds_of(found.row, request.user),
        "may_run": found.may(Permission.RUN_ROUND),
    }
    return render(request, "rounds/rounds.html", context)


def add(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Begins a round: the board's day gives the other days, each of which can be changed."""
    found = open_plan(request, partnership, plan, Permission.RUN_ROUND)
    board = BoardForm(request.GET or None, meetings=meetings_to_come(found.partnership, timezone.localdate()))
    suggested = Suggested.of(*board.chosen(), timezone.localdate())
    form = RoundForm(request.POST or None, periods=_periods(found), initial=suggested.days)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            row = _prepare(board.its_meeting)(
                by=signed_in(request),
                plan=found.row,
                title=said["title"],
                period=said.get("period", ""),
                dates=form.dates(),
            )
        except InvalidInput as error:
            refused(form, error)
        else:
            return redirect("round", found.partnership.slug, found.row.pk, row.pk)
    context = {
        "head": found.head(),
        "at": found.at,
        "board": board,
        "form": form,
        "has_board": "board_on" in suggested.days,
        "is_tight": suggested.is_tight,
    }
    return render(request, "rounds/add.html", context, status=422 if form.errors else 200)


def dates(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Changes the name and the days of a round."""
    found = open_round(request, partnership, plan, round_)
    row = found.row
    names = ("title", "as_at", "answer_by", "sign_by", "paper_due", "board_on", "nation")
    form = RoundForm(request.POST or None, initial={name: getattr(row, name) for name in names})

    def act(version: int) -> None:
        title = form.cleaned_data["title"]
        actions.set_dates(by=signed_in(request), round_=row, title=title, dates=form.dates(), version=version)

    return _carry_out(request, found, form, Sheet("Change the days", DAYS_OPEN if row.is_open else ""), act)


def questions(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Says which questions are asked, and which must be answered."""
    found = open_round(request, partnership, plan, round_)
    row = found.row
    if row.state != RoundState.PREPARING:
        return render(request, "rounds/questions.html", {"head": found.plan.head(), "found": found})
    asked = {question["key"]: question["required"] for question in row.questions}
    form = QuestionsForm(request.POST or None, questions=asked_questions(row.plan, row.period), asked=asked)

    def act(version: int) -> None:
        actions.set_questions(by=signed_in(request), round_=row, asked=form.asked(), version=version)

    own = reverse("plan-questions", args=(found.plan.partnership.slug, found.plan.row.pk))
    return _carry_out(request, found, form, Sheet("What is asked", QUESTIONS, ("Change their words", own)), act)


def wording(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """The words of the mail, and the days on which it reminds."""
    found = open_round(request, partnership, plan, round_)
    row = found.row
    initial = {
        "subject": row.subject or SUBJECT,
        "wording": row.wording or WORDING,
        "reminders": ", ".join(map(str, row.reminders)),
        "least_gap": row.least_gap,
    }
    form = WordingForm(request.POST or None, initial=initial)

    def act(version: int) -> None:
        actions.set_wording(by=signed_in(request), round_=row, version=version, **form.cleaned_data)

    seen = ("See each mail before it goes", found.at("round-preview"))
    sheet = Sheet("The mail and its reminders", MAIL_OPEN if row.is_open else MAIL, seen)
    return _carry_out(request, found, form, sheet, act)


def _prepare(meeting: Meeting | None) -> Callable[..., Round]:
    return partial(prepare_for_meeting, meeting=meeting) if meeting else actions.prepare_round


def _carry_out(
    request: HttpRequest, found: OpenedRound, form: Form, sheet: Sheet, act: Callable[[int], None]
) -> HttpResponse:
    """Shows the form, or does what it asks by `act`, which takes the version of the round that the person saw."""
    clash: EditedMeanwhile | None = None
    if request.method == "POST" and form.is_valid():
        try:
            act(_seen(request))
        except InvalidInput as error:
            refused(form, error)
        except EditedMeanwhile as error:
            clash = error
        else:
            messages.success(request, "The changes were kept.")
            return redirect(found.here)
    return show_sheet(request, found, form, sheet, clash)


def _seen(request: HttpRequest) -> int:
    said = request.POST.get("version", "")
    return int(said) if said.isdecimal() and len(said) < 9 else 0


def _periods(found: OpenedPlan) -> list[tuple[str, str]]:
    """The plan's periods to choose from, the one that its question of where things stand is about first."""
    plan = found.value
    asked = {question.period for question in plan.questions if question.role is QuestionRole.WHERE_NOW}
    order = sorted(plan.periods, key=lambda one: (one.key not in asked, one.standing is not Standing.REPORTED))
    return [(period.key, period.label or period.key) for period in order]
