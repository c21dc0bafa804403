"""The plan as it will print when the round closes: what was sent laid over what is in the plan."""

from collections.abc import Mapping
from dataclasses import replace

from milepost.core.plan import model as value
from milepost.core.words.due import Due
from milepost.records.plans import bridge
from milepost.records.plans.actions import Became, Update
from milepost.records.rounds.evidence import without_files
from milepost.records.rounds.models import Round
from milepost.records.rounds.models.item import IS_SENT
from milepost.records.rounds.updates import update_of


def as_it_will_print(round_: Round) -> value.Plan:
    """The plan with every sent answer in it; nothing is written. A test holds it to what closing really does."""
    rows = round_.items.filter(IS_SENT).select_related("given_by", "given_for", "round__plan")
    items = rows.prefetch_related("drafts", "outcomes__milestone", "readings", without_files())
    updates = {item.action_id: update_of(item) for item in items}
    plan = bridge.load(round_.plan)
    return replace(plan, sections=tuple(_section(one, updates, plan) for one in plan.sections))


def _section(section: value.Section, updates: dict[str, Update], plan: value.Plan) -> value.Section:
    areas = (
        replace(
            area,
            actions=tuple(_action(one, updates[one.id], plan) if one.id in updates else one for one in area.actions),
        )
        for area in section.focus_areas
    )
    return replace(section, focus_areas=tuple(areas))


def _action(action: value.Action, update: Update, plan: value.Plan) -> value.Action:
    milestones = [_milestone(one, update.milestones.get(one.id), update.period) for one in action.milestones]
    return replace(
        action,
        answers=_answers(action, update),
        status=_status(action, update, plan),
        evidence=(*(one for one in action.evidence if one.period != update.period), *update.evidence),
        milestones=(*milestones, *_new(action, update.milestones)),
    )


def _answers(action: value.Action, update: Update) -> tuple[value.Answer, ...]:
    """The answers with the new ones in place of those of the same question and period, or after the last."""
    fresh = {
        key: _answer(key, text, update)
        for question, text in update.answers.items()
        if (key := (question, update.periods.get(question, update.period)))
    }
    in_place = [fresh.pop((one.question, one.period), one) for one in action.answers]
    return (*in_place, *fresh.values())


def _answer(key: tuple[str, str], text: str, update: Update) -> value.Answer:
    nothing = update.nothing_to_report and not text
    return value.Answer(key[0], text, key[1], by=update.said_by, nothing_to_report=nothing)


def _status(action: value.Action, update: Update, plan: value.Plan) -> value.Status:
    why = update.status_because
    if update.status is None:
        return replace(action.status, because=why) if why else action.status
    entry = next((one for one in plan.scheme if one.label == update.status), None)
    code, colour = (entry.code, entry.colour) if entry else ("", "")
    return value.Status(update.status, code, colour, because=why)


def _milestone(one: value.Milestone, became: Became | None, period: str) -> value.Milestone:
    if became is None:
        return one
    changed = replace(one, state=became.state, because=became.because)
    if became.replaced_by:
        return replace(changed, because=became.because or became.replaced_by)
    if became.new_due is not None and became.new_due != one.due:
        move = value.Move(one.due, became.new_due, became.because, period)
        return replace(changed, due=became.new_due, moves=(*one.moves, move))
    return changed


def _new(action: value.Action, became: Mapping[str, Became]) -> list[value.Milestone]:
    known = {one.text for one in action.milestones}
    readers = {one.id: one.audience for one in action.milestones}
    return [
        value.Milestone("", one.replaced_by, one.new_due or Due(), audience=readers.get(key, value.Audience.PUBLIC))
        for key, one in became.items()
        if one.replaced_by and one.replaced_by not in known
    ]
