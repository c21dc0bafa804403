"""Milestones: every dated commitment in the answers that look ahead, and every date in a deadline column."""

import re
from dataclasses import replace

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.promises.codes import Codes, codes_of
from milepost.core.interpret.promises.dated import Commitment, commitments
from milepost.core.interpret.promises.frames import frame_of
from milepost.core.interpret.promises.rewording import named
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Answer, Milestone, Plan, Question, QuestionRole, Standing
from milepost.core.quick import altered
from milepost.core.words.dates import Frame

# "Work goes on under new action 2.1.6 The tool will be agreed by June": two lines that lost their break
_UNDER_ACTION = re.compile(r"(\b(?:under|in|into|by) (?:a )?(?:new )?action \d[\w.]{0,8}) (?=[A-Z])")
_AHEAD = re.compile(r"\b(?:next|future|forward|upcoming|planned|milestones?)\b", re.IGNORECASE)
_NEVER = frozenset({QuestionRole.STATUS, QuestionRole.LEAD, QuestionRole.MEASURE, QuestionRole.WORRIED})


def milestones(plan: Plan) -> Plan:
    """The plan with the milestones that its answers promise; what was assumed in reading dates becomes notes."""
    planned = {period.key for period in plan.periods if period.standing is Standing.PLANNED}
    ahead = {one.key: one for one in plan.questions if _looks_ahead(one, planned)}
    frames = {key: frame_of(plan, question) for key, question in ahead.items()}
    codes = codes_of(plan)
    notes: list[Note] = []

    def with_milestones(action: Action) -> Action:
        made: list[Milestone] = list(action.milestones)
        for answer in action.answers:
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


def _milestone(commitment: Commitment, action: Action, answer: Answer, number: int) -> Milestone:
    return Milestone(f"{action.id}-m{number}", commitment.text, commitment.due, place=answer.place)


def _notes(found: tuple[Commitment, ...], answer: Answer) -> list[Note]:
    return [Note("date", message, answer.place, Certainty.LIKELY) for one in found for message in one.notes]
