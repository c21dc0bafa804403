"""An update: all that a round brought for one action, taken into the plan at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from milepost.core.plan import codec
from milepost.core.plan import model as value
from milepost.core.plan.model import Meaning, MilestoneState, Move, Reading, Stage
from milepost.core.words.due import Due
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.actions.action import stated
from milepost.records.plans.actions.closing import BY_HAND
from milepost.records.plans.models import Action, Answer, Measure, Milestone, Plan
from milepost.records.plans.writing import in_section, last, lock, tell


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a milestone: its state, why, what took its place, and the new date of the one or the other."""

    state: MilestoneState
    because: str = ""
    new_due: Due | None = None
    replaced_by: str = ""


@dataclass(frozen=True, slots=True)
class Update:
    """What was said of an action for one period: answers by question, status, milestones and readings by id.

    `periods` has those questions whose answer is of another period than the rest ("What needs to happen in year 2?").
    A `status` of None leaves the status as it is, and `promised` is what the answers newly promise. `said_by` is the
    name that prints beside the answers, `status_because` why the status is so, `evidence` what shows that it is true.
    """

    period: str
    said_by: str
    periods: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    nothing_to_report: bool = False
    status: str | None = None
    status_because: str = ""
    milestones: Mapping[str, Became] = field(default_factory=dict)
    readings: Mapping[str, Reading] = field(default_factory=dict)
    promised: tuple[value.Milestone, ...] = ()
    evidence: tuple[value.Evidence, ...] = ()


@transaction.atomic
def take_update(*, by: Person, action: Action, update: Update) -> None:
    """Makes what a round brought part of the plan; what it said of the same period before stays in history.

    Taking the same update twice changes nothing the second time.
    """
    plan = action.plan
    require(by, Permission.EDIT_SECTION, in_section(plan, action.focus_area.section_id))
    lock(plan)
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    _take_answers(action, update, before, after)
    if update.status is not None or update.status_because:
        _take_status(action, update, before, after)
    for milestone in Milestone.objects.filter(action=action, pk__in=update.milestones):
        _take_milestone(milestone, update.milestones[milestone.pk], update.period, before, after)
    for measure in Measure.objects.filter(action=action, pk__in=update.readings):
        reading = codec.encode(update.readings[measure.pk])
        measure.readings = [*(one for one in measure.readings if one["round"] != update.period), reading]
        measure.version += 1
        measure.save(update_fields=["readings", "version"])
        after[measure.text] = str(update.readings[measure.pk].value)
    _take_evidence(action, update, after)
    for promise in update.promised:
        _add_milestone(action, promise.text, promise.due)
        after[promise.text] = promise.due.phrase
    tell(by=by, verb="update_taken", plan=plan, row=action, before=before, after={"by": update.said_by, **after})


def _take_answers(action: Action, update: Update, before: dict[str, Any], after: dict[str, Any]) -> None:
    kept = {(row.question, row.period): row for row in Answer.objects.filter(action=action)}
    place = last(action.answers)
    for question, text in update.answers.items():
        period = update.periods.get(question, update.period)
        row = kept.get((question, period)) or Answer(
            plan=action.plan, action=action, question=question, period=period, position=place, version=0
        )
        place += row.version == 0
        if row.text != text:
            before[question], after[question] = row.text, text
        row.text, row.by, row.version = text, update.said_by, row.version + 1
        row.nothing_to_report = update.nothing_to_report and not text
        # The words are new, so they stand nowhere in the document that was once read.
        row.place, row.more_places = None, []
        row.save()


def _take_status(action: Action, update: Update, before: dict[str, Any], after: dict[str, Any]) -> None:
    text = action.status["text"] if update.status is None else update.status
    status = stated(action.plan, text, update.status_because)
    if status != action.status:
        before["status"], after["status"] = action.status["text"], status["text"]
        after["because"] = status["because"]
        action.status = status
        if _meaning(action.plan, status["code"]) == Meaning.COMPLETE and action.stage != Stage.COMPLETE:
            before["stage"], after["stage"] = action.stage, Stage.COMPLETE.value
            action.stage, action.stage_source = Stage.COMPLETE, BY_HAND
        action.version += 1
        action.save(update_fields=["status", "stage", "stage_source", "version"])


def _take_evidence(action: Action, update: Update, after: dict[str, Any]) -> None:
    kept = [one for one in action.evidence if one["period"] != update.period]
    kept += [codec.encode(one) for one in update.evidence]
    if kept != action.evidence:
        after["evidence"] = "; ".join(one.label for one in update.evidence)
        action.evidence = kept
        action.version += 1
        action.save(update_fields=["evidence", "version"])


def _meaning(plan: Plan, code: str) -> str:
    return next((entry["meaning"] for entry in plan.scheme if entry["code"] == code), Meaning.UNKNOWN)


def _take_milestone(row: Milestone, became: Became, period: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    before[row.text], after[row.text] = row.due["phrase"], became.state.value
    row.state, row.because = became.state.value, became.because
    row.version += 1
    if became.replaced_by:
        row.because = became.because or became.replaced_by
        _add_milestone(row.action, became.replaced_by, became.new_due or Due(), value.Audience(row.audience))
    elif became.new_due is not None and codec.encode(became.new_due) != row.due:
        move = Move(codec.decode(Due, row.due, "due"), became.new_due, became.because, period)
        row.moves, row.due = [*row.moves, codec.encode(move)], codec.encode(became.new_due)
        after[row.text] = became.new_due.phrase
    row.save()


def _add_milestone(action: Action, text: str, due: Due, audience: value.Audience = value.Audience.PUBLIC) -> None:
    """Adds a promise, for who could read what it replaces; a round that was opened again brings it once."""
    if action.milestones.filter(text=text).exists():
        return
    Milestone.objects.create(
        plan=action.plan,
        action=action,
        position=last(action.milestones),
        text=text,
        due=codec.encode(due),
        audience=audience.value,
    )
