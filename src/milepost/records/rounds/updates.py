"""What the answer to an item brings to the plan."""

from collections.abc import Mapping

from milepost.core.plan.model import Evidence, MilestoneState, Reading
from milepost.core.words.due import Due
from milepost.records.plans.actions import Became, Update
from milepost.records.plans.models import Plan
from milepost.records.rounds.models import Item, Round
from milepost.records.rounds.models.said import OutcomeKind
from milepost.records.rounds.rules import due_from, number_in
from milepost.records.rounds.wording import Words, sent_words

STATES = {
    OutcomeKind.MET: MilestoneState.DONE,
    OutcomeKind.MISSED: MilestoneState.MISSED,
    OutcomeKind.MOVED: MilestoneState.OPEN,
    OutcomeKind.DROPPED: MilestoneState.DROPPED,
    OutcomeKind.REPLACED: MilestoneState.REPLACED,
}


def update_of(item: Item) -> Update:
    """What the answer that was sent last brings to the plan."""
    words = sent_words(item)
    answers = words.answers
    said_by = item.given_for or item.given_by
    if words.nothing_to_report:
        answers = {question["key"]: answers.get(question["key"], "") for question in item.round.questions}
    return Update(
        period=item.round.period,
        periods={question["key"]: question["period"] for question in item.round.questions},
        said_by=said_by.name if said_by else "",
        answers=answers,
        nothing_to_report=words.nothing_to_report,
        status=_status(item.round.plan, words.status),
        status_because=words.status_because,
        milestones={key: _became(item.round.plan, **said) for key, said in words.outcomes.items()},
        readings=_readings(item.round, words),
        evidence=tuple(
            Evidence(one.label, one.url, one.file_name, one.dated, item.round.period) for one in item.evidence.all()
        ),
    )


def _status(plan: Plan, code: str) -> str | None:
    entry = next((one for one in plan.scheme if one["code"] == code), None)
    return entry["label"] if entry and code else None


def _became(plan: Plan, kind: str, new_date: str, because: str, replaced_by: str) -> Became:
    known = OutcomeKind(kind)
    is_dated = known in (OutcomeKind.MOVED, OutcomeKind.REPLACED) and new_date
    return Became(
        STATES[known],
        because=because,
        new_due=due_from(plan, new_date) if is_dated else None,
        replaced_by=replaced_by if known is OutcomeKind.REPLACED else "",
    )


def _readings(round_: Round, words: Words) -> Mapping[str, Reading]:
    found = {}
    for measure, said in words.readings.items():
        value = number_in(said["value"])
        if value is not None:
            due = due_from(round_.plan, said["date"]) or Due(said["date"] or "", round_.as_at, round_.as_at)
            found[measure] = Reading(value, due, round_.period)
    return found
