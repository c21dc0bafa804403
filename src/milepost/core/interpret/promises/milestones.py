"""Milestones: every dated commitment in the answers that look ahead, and every date in a deadline column."""

import re
from dataclasses import replace
from datetime import date

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.promises.codes import Codes, codes_of
from milepost.core.interpret.promises.dated import Commitment, commitments
from milepost.core.interpret.promises.frames import frame_of, shows_day_first, told_on
from milepost.core.interpret.promises.rewording import named
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Answer, Milestone, Period, Plan, Question, QuestionRole, Standing
from milepost.core.plan.walk import actions
from milepost.core.quick import altered
from milepost.core.words.dates import Frame
from milepost.core.words.due import Due, Precision

# "Work goes on under new action 2.1.6 The tool will be agreed by June": two lines that lost their break
_UNDER_ACTION = re.compile(r"(\b(?:under|in|into|by) (?:a )?(?:new )?action \d[\w.]{0,8}) (?=[A-Z])")
_OPENS_DATED = re.compile(r"\s*(?:By )?(?:\d{1,2} )?(?:[A-Z][a-z]{2,8}|Q[1-4])\.? ['’]?\d{2,4}(?:[/-]\d\d)?: \w")
_AHEAD = re.compile(r"\b(?:next|future|forward|upcoming|planned|milestones?)\b", re.IGNORECASE)
_NEVER = frozenset({QuestionRole.STATUS, QuestionRole.LEAD, QuestionRole.MEASURE, QuestionRole.WORRIED})


def milestones(plan: Plan) -> Plan:
    """The plan with the milestones that its answers promise; what was assumed in reading dates becomes notes."""
    planned = {period.key for period in plan.periods if _is_ahead(period, told_on(plan))}
    ahead = {one.key: one for one in plan.questions if _looks_ahead(one, planned)}
    shown = shows_day_first(one.text for action in actions(plan) for one in action.answers)
    frames = {key: replace(frame_of(plan, question), is_day_first=shown) for key, question in ahead.items()}
    codes, told = codes_of(plan), told_on(plan)
    reported = {one.key: frame_of(plan, one) for one in plan.questions if told and one.role is QuestionRole.WHERE_NOW}
    notes: list[Note] = []

    def with_milestones(action: Action) -> Action:
        made: list[Milestone] = list(action.milestones)
        for answer in action.answers:
            if told and answer.question in reported and answer.question not in ahead:
                found = _to_come(answer.text, reported[answer.question], told)
                made += [_milestone(one, action, answer, len(made) + at) for at, one in enumerate(found, 1)]
            if answer.question in ahead and not _is_held(answer, action, ahead[answer.question]):
                found = _promised(answer, ahead[answer.question], frames[answer.question], codes)
                notes.extend(_notes(found, answer))
                made += [_milestone(one, action, answer, len(made) + at) for at, one in enumerate(found, 1)]
        return altered(action, milestones=tuple(made)) if made else action

    changed = each_action(plan, with_milestones)
    return replace(changed, notes=plan.notes + tuple(notes))


def _is_held(answer: Answer, action: Action, question: Question) -> bool:
    """Whether rows or columns of steps already gave the milestones, which their day or words would only double."""
    if question.role is QuestionRole.DUE:
        return not {one.place for one in action.milestones}.isdisjoint((answer.place, *answer.more_places))
    return bool(action.milestones) and question.role is QuestionRole.NEXT


def _is_ahead(period: Period, told: date | None) -> bool:
    """Whether a period is planned for, or starts when the plan was written: "Actions for 2026-27" in March 2026."""
    return period.standing is Standing.PLANNED or bool(told and period.start and period.start > told)


def _looks_ahead(question: Question, planned: set[str]) -> bool:
    if question.role in (QuestionRole.NEXT, QuestionRole.DUE):
        return True
    if question.role is QuestionRole.OTHER and _AHEAD.search(question.heading):
        return True
    return question.period in planned and question.role not in _NEVER


def _promised(answer: Answer, question: Question, frame: Frame, codes: Codes) -> tuple[Commitment, ...]:
    text = _UNDER_ACTION.sub(r"\1\n", answer.text) if "action " in answer.text else answer.text
    for title in reversed(named(text, codes)):  # what a new action is called promises nothing yet
        text = f"{text[: title.start]}\n{text[title.end :]}"
    return commitments(text, frame, is_whole=question.role is QuestionRole.DUE)


def _to_come(text: str, frame: Frame, told: date) -> tuple[Commitment, ...]:
    """The steps of a report whose lines open with a day to come: "September 2026: open the hub"."""
    lines = (line.strip() for line in text.split("\n") if _OPENS_DATED.match(line))
    found = ((line, commitments(line, frame)) for line in lines)
    ahead = ((line, one[0]) for line, one in found if len(one) == 1)
    return tuple(one for line, one in ahead if line.startswith(one.due.phrase) and _is_after(one.due, told))


def _is_after(due: Due, told: date) -> bool:
    return due.earliest is not None and due.earliest > told and due.precision is not Precision.YEAR


def _milestone(commitment: Commitment, action: Action, answer: Answer, number: int) -> Milestone:
    return Milestone(f"{action.id}-m{number}", commitment.text, commitment.due, place=answer.place)


def _notes(found: tuple[Commitment, ...], answer: Answer) -> list[Note]:
    return [Note("date", message, answer.place, Certainty.LIKELY) for one in found for message in one.notes]
