"""Measures: what next steps and measure columns promise to count, and what follows from their numbers."""

from dataclasses import replace

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.promises.arithmetic import consequences
from milepost.core.interpret.promises.dated import commitments
from milepost.core.interpret.promises.frames import frame_of
from milepost.core.interpret.promises.measured import Measured, measured
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Answer, Measure, Plan, Question, QuestionRole, Reading, Target
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due
from milepost.core.words.sentences import sentences

_ROLES = frozenset({QuestionRole.NEXT, QuestionRole.MEASURE})


def measures(plan: Plan) -> Plan:
    """The plan with the measures of its actions, structured only where all parts are literally there."""
    asked = {question.key: question for question in plan.questions if question.role in _ROLES}
    frames = {key: frame_of(plan, question) for key, question in asked.items()}
    notes: list[Note] = []

    def with_measures(action: Action) -> Action:
        made = list(action.measures)
        for answer in action.answers:
            if answer.question in asked:
                for text, one, due in _in_answer(answer, asked[answer.question], frames[answer.question]):
                    made.append(_measure(f"{action.id}-k{len(made) + 1}", text, one, due, answer))
                    notes.extend(Note("measure", said, answer.place, Certainty.CERTAIN) for said in consequences(one))
        return replace(action, measures=tuple(made))

    changed = each_action(plan, with_measures)
    return replace(changed, notes=plan.notes + tuple(notes))


def _in_answer(answer: Answer, question: Question, frame: Frame) -> list[tuple[str, Measured, Due]]:
    is_measure = question.role is QuestionRole.MEASURE
    found: list[tuple[str, Measured, Due]] = []
    for text, due in _promises(answer.text, frame, is_measure=is_measure):
        for part in sentences(text):
            parts = measured(part.text, frame, is_measure=is_measure)
            if is_measure and not parts:
                parts = (Measured("text"),)
            found += [(part.text, one, due) for one in parts]
    return found


def _promises(text: str, frame: Frame, *, is_measure: bool) -> list[tuple[str, Due]]:
    """The texts to look at, each with the date that it is due by."""
    dated = () if is_measure else commitments(text, frame, is_whole=False)
    if dated:
        return [(one.text, one.due) for one in dated]
    return [(part.text, _due(part.text, frame)) for part in sentences(text)]


def _due(text: str, frame: Frame) -> Due:
    return next((one.due for one in find(text, frame) if one.is_dated), Due())


def _measure(key: str, text: str, one: Measured, due: Due, answer: Answer) -> Measure:
    is_current = one.kind == "current"
    targets = (Target(one.value, due),) if one.value is not None and not is_current else ()
    readings = (Reading(one.value),) if is_current else ()
    return Measure(
        key, text, one.kind, one.unit, one.direction, one.baseline, targets, readings, one.cohort, answer.place
    )
