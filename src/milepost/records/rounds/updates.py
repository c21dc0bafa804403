"""What the answer to an item brings to the plan."""

from collections.abc import Mapping

from milepost.core.plan.model import MilestoneState, Reading
from milepost.core.words.due import Due
from milepost.records.plans.actions import Became, Update
from milepost.records.rounds.models import Item, Outcome
from milepost.records.rounds.models.said import OutcomeKind
from milepost.records.rounds.rules import due_from, number_in

STATES = {
    OutcomeKind.MET: MilestoneState.DONE,
    OutcomeKind.MISSED: MilestoneState.MISSED,
    OutcomeKind.MOVED: MilestoneState.OPEN,
    OutcomeKind.DROPPED: MilestoneState.DROPPED,
    OutcomeKind.REPLACED: MilestoneState.REPLACED,
}


def update_of(item: Item) -> Update:
    """What this answer brings to the plan."""
    answers = {draft.question: draft.text for draft in item.drafts.all()}
    said_by = item.given_for or item.given_by
    if item.nothing_to_report:
        answers = {question["key"]: answers.get(question["key"], "") for question in item.round.questions}
    return Update(
        period=item.round.period,
        periods={question["key"]: question["period"] for question in item.round.questions},
        said_by=said_by.name if said_by else "",
        answers=answers,
        nothing_to_report=item.nothing_to_report,
        status=_status(item),
        status_because=item.status_because,
        milestones={row.milestone_id: _became(item, row) for row in item.outcomes.all() if row.kind},
        readings=_readings(item),
    )


def _status(item: Item) -> str | None:
    entry = next((one for one in item.round.plan.scheme if one["code"] == item.status), None)
    return entry["label"] if entry and item.status else None


def _became(item: Item, row: Outcome) -> Became:
    kind = OutcomeKind(row.kind)
    is_dated = kind in (OutcomeKind.MOVED, OutcomeKind.REPLACED) and row.new_date
    return Became(
        STATES[kind],
        because=row.because,
        new_due=due_from(item.round.plan, row.new_date) if is_dated else None,
        replaced_by=row.replaced_by if kind is OutcomeKind.REPLACED else "",
    )


def _readings(item: Item) -> Mapping[str, Reading]:
    found = {}
    for row in item.readings.all():
        value = number_in(row.value)
        if value is not None:
            day = item.round.as_at
            due = due_from(item.round.plan, row.date) or Due(row.date or "", day, day)
            found[row.measure_id] = Reading(value, due, item.round.period)
    return found
