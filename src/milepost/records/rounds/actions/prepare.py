"""Preparing a round: its dates, its questions, its wording."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan.life import OVER
from milepost.core.plan.model import QuestionRole
from milepost.core.plan.timetable import Nation
from milepost.core.words.dates import printed
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.outbox.letters import fill
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Period, Plan, Question
from milepost.records.plans.writing import needed
from milepost.records.rounds.chain import asked_about, known
from milepost.records.rounds.last import last_words
from milepost.records.rounds.models import Item, Round, RoundState
from milepost.records.rounds.requests import requests_for
from milepost.records.rounds.writing import lock, need_unfinished, tell

# What is asked in a round is words; statuses, leads and dates have places of their own on the form.
NOT_ASKED = (QuestionRole.STATUS, QuestionRole.LEAD, QuestionRole.DUE, QuestionRole.MEASURE)
MOST_REMINDERS = 12
LONGEST_BEFORE, LONGEST_AFTER = 365, 90  # days


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a round; those of the board may be missing, since not every round ends at one."""

    as_at: date
    answer_by: date
    sign_by: date | None = None
    paper_due: date | None = None
    board_on: date | None = None
    nation: Nation = Nation.ENGLAND


@transaction.atomic
def prepare_round(*, by: Person, plan: Plan, title: str, period: str, dates: Dates) -> Round:
    """Begins a round about one period of a plan, by its key: an item for every action that is not over.

    The plan's questions are asked as they are now, and whom to ask is proposed by the chain; nobody is told anything.
    """
    require(by, Permission.RUN_ROUND, plan.scope)
    reported = Period.objects.filter(plan=plan, key=period).first()
    # A plan that names no period is reported on as a whole.
    if reported is None and (period or plan.period_rows.exists()):
        raise InvalidInput("Choose the period that this round reports on.", "period")
    round_ = Round.objects.create(
        partnership=plan.partnership,
        plan=plan,
        title=needed(title, "Enter a name for the round, such as Year 1 update.", "title")[:200],
        period=period,
        period_label=reported.label if reported else "",
        questions=asked_questions(plan, period),
        created_at=timezone.now(),
        **_words_of_last(plan),
        **_checked(dates),
    )
    _add_items(round_)
    tell(
        by=by, verb="round_prepared", round_=round_, after={"period": round_.period_label, "answer by": dates.answer_by}
    )
    return round_


@transaction.atomic
def set_dates(*, by: Person, round_: Round, title: str, dates: Dates, version: int) -> None:
    """Changes the name and the dates of a round that is not over."""
    require(by, Permission.RUN_ROUND, round_.scope)
    new = {"title": needed(title, "Enter a name for the round.", "title")[:200], **_checked(dates)}
    _change(by, round_, version, new)


@transaction.atomic
def set_questions(*, by: Person, round_: Round, asked: Mapping[str, bool], version: int) -> None:
    """Says which of the plan's questions the round asks, by key, and whether each must be answered."""
    require(by, Permission.RUN_ROUND, round_.scope)
    if round_.state != RoundState.PREPARING:
        raise InvalidInput("The questions of a round cannot change once it is open.")
    questions = [
        {**question, "required": asked[question["key"]]}
        for question in asked_questions(round_.plan, round_.period)
        if question["key"] in asked
    ]
    if not questions:
        raise InvalidInput("Ask at least one question.", "questions")
    _change(by, round_, version, {"questions": questions})


@transaction.atomic
def set_wording(
    *, by: Person, round_: Round, subject: str, wording: str, reminders: Sequence[int], least_gap: int, version: int
) -> None:
    """Sets the words of the request's mail, and the days before the due date on which reminders go."""
    require(by, Permission.RUN_ROUND, round_.scope)
    _need_known_words("subject", subject)
    _need_known_words("wording", wording)
    if len(reminders) > MOST_REMINDERS:
        raise InvalidInput(f"Use {MOST_REMINDERS} reminders or fewer.", "reminders")
    if not all(-LONGEST_AFTER <= day <= LONGEST_BEFORE for day in reminders):
        raise InvalidInput("Remind at most a year before the date and 90 days after it.", "reminders")
    if not 1 <= least_gap <= 60:
        raise InvalidInput("Leave between 1 and 60 days between two reminders.", "least_gap")
    new = {
        "subject": " ".join(subject.split())[:200],
        "wording": wording.strip(),
        "reminders": sorted(set(reminders), reverse=True),
        "least_gap": least_gap,
    }
    _change(by, round_, version, new)


def asked_questions(plan: Plan, period: str) -> list[dict[str, Any]]:
    """The plan's questions as a round about this period asks them; the first, where things stand, must be answered.

    A question belongs to every period, to this one, or to the one that is planned ("What needs to happen in year 2?").
    One of another period is asked only where this period has none of its kind. `period` is that of the answer.
    """
    rows = list(Question.objects.filter(plan=plan).exclude(role__in=NOT_ASKED))
    own = [row for row in rows if row.period in ("", period)]
    kinds = {row.role for row in own}
    asked = [row for row in rows if row in own or (row.role != QuestionRole.OTHER and row.role not in kinds)]
    return [
        {
            "key": row.key,
            "heading": row.heading,
            "role": row.role,
            "period": row.period or period,
            "required": row.role == QuestionRole.WHERE_NOW,
        }
        for row in asked
    ]


def _words_of_last(plan: Plan) -> dict[str, Any]:
    """The mail and the reminders as the plan, or the one before it, had them in its last round."""
    names = ("subject", "wording", "reminders", "least_gap")
    for one in filter(None, (plan, plan.previous)):
        last = one.rounds.order_by("-created_at").values(*names).first()
        if last:
            return dict(last)
    return {}


def _change(by: Person, round_: Round, version: int, new: dict[str, Any]) -> None:
    fresh = lock(round_)
    need_unfinished(fresh)
    before = {name: getattr(fresh, name) for name, value in new.items() if getattr(fresh, name) != value}
    if not before:
        return
    if fresh.version != version:
        raise EditedMeanwhile("Somebody else changed this round while you were writing.", _said(before), _said(new))
    for name, value in new.items():
        setattr(round_, name, value)
    round_.version = version + 1
    round_.save(update_fields=[*new, "version"])
    tell(by=by, verb="round_changed", round_=round_, before=before, after={name: new[name] for name in before})


def _need_known_words(field: str, text: str) -> None:
    try:
        fill(text, {"name": "", "plan": "", "due": "", "link": ""})
    except InvalidInput as error:
        raise InvalidInput(str(error), field) from None


def _said(fields: Mapping[str, Any]) -> str:
    """Fields of a round as somebody reads them who wrote over another."""
    return "\n".join(f"{name.replace('_', ' ').capitalize()}: {_shown(value)}" for name, value in fields.items())


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(one["heading"] if isinstance(one, dict) else one) for one in value)
    return printed(value) if isinstance(value, date) else str(value or "blank")


def _checked(dates: Dates) -> dict[str, Any]:
    """The dates as columns; raises InvalidInput where a later step comes before an earlier one."""
    steps = (
        ("answer_by", "Answers are due", dates.answer_by),
        ("sign_by", "Leads sign", dates.sign_by),
        ("paper_due", "The paper is due", dates.paper_due),
        ("board_on", "The board meets", dates.board_on),
    )
    dated = [step for step in steps if step[2] is not None]
    for (_, earlier, first), (field, later, then) in pairwise(dated):
        if first is not None and then is not None and then < first:
            raise InvalidInput(f"{later} before {earlier[0].lower()}{earlier[1:]}. Put these dates in order.", field)
    return {field: day for field, _, day in steps} | {"as_at": dates.as_at, "nation": dates.nation.value}


def _add_items(round_: Round) -> None:
    """An item for every action that goes on, with what was said of it last, and whom the chain names."""
    plan = round_.plan
    rows = Action.objects.filter(plan=plan).exclude(stage__in=OVER).select_related("focus_area__section", "before")
    order = ("focus_area__section__position", "focus_area__position", "position", "pk")
    actions = list(rows.order_by(*order))
    if not actions:
        raise InvalidInput("This plan has no action to ask about. Every one is closed or complete.")
    last, found = last_words(actions), known(plan)
    items = [
        Item(
            round=round_,
            action=action,
            section=action.focus_area.section,
            position=position,
            last=last[action.pk].words,
            last_label=last[action.pk].label,
            last_status=action.status["text"] or (action.before.status["text"] if action.before else ""),
        )
        for position, action in enumerate(actions)
    ]
    asked = [asked_about(item.action, item.section_id, found) for item in items]
    for item, (source, _) in zip(items, asked, strict=True):
        item.source = source
    Item.objects.bulk_create(items)
    requests_for(round_, [(item, people) for item, (_, people) in zip(items, asked, strict=True)])
