"""Measures: what next steps and measure columns promise to count, and what follows from their numbers."""

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import cycle, islice

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.promises.arithmetic import consequences
from milepost.core.interpret.promises.binding import is_due
from milepost.core.interpret.promises.dated import commitments
from milepost.core.interpret.promises.frames import frame_of
from milepost.core.interpret.promises.measured import Measured, measured
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Answer, Measure, Plan, Question, QuestionRole, Reading, Target
from milepost.core.quick import altered
from milepost.core.words.dates import Found, Frame, find
from milepost.core.words.due import Due
from milepost.core.words.sentences import sentences

_GOES_ON = re.compile(
    r"(?:baseline|target|currently|current|starting point|achieved (?:so far|to date)|"
    r"(?:so far|to date|latest|actual)(?=:))(?!\w)",
    re.IGNORECASE,
)
_SEVERAL = 2
_NEAR = 4  # characters between two sentences of one measure
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
        return altered(action, measures=tuple(made)) if made else action

    changed = each_action(plan, with_measures)
    return replace(changed, notes=plan.notes + tuple(notes))


def _in_answer(answer: Answer, question: Question, frame: Frame) -> list[tuple[str, Measured, Due]]:
    is_measure = question.role is QuestionRole.MEASURE
    if is_measure:
        return [found for text in _joined(answer.text) for found in _in_measure(text, frame)]
    found: list[tuple[str, Measured, Due]] = []
    for text, due in _promises(answer.text, frame):
        for part in sentences(text):
            is_dated = due.latest is not None
            found += [(part.text, one, due) for one in measured(part.text, frame, is_dated=is_dated)]
    return found


def _in_measure(text: str, frame: Frame) -> list[tuple[str, Measured, Due]]:
    """What a sentence of a measure column measures; one without any structure is kept as its text."""
    parts = measured(text, frame, is_measure=True) or (Measured("text"),)
    deadlines = _deadlines(text, frame)
    numbered = [one.at for one in parts if one.at >= 0 and one.kind != "current"]
    first = numbered[0] if len(numbered) >= _SEVERAL else -1
    return [(text, one, _due(deadlines, one, first)) for one in parts]


def _joined(text: str) -> list[str]:
    """The sentences of a measure column, each with the baseline and the target that follow it as sentences."""
    joined: list[tuple[int, int]] = []
    for part in sentences(text):
        if joined and _GOES_ON.match(part.text) and part.start - joined[-1][1] < _NEAR:
            joined[-1] = (joined[-1][0], part.end)
        else:
            joined.append((part.start, part.end))
    return [text[start:end] for start, end in joined]


def _promises(text: str, frame: Frame) -> list[tuple[str, Due]]:
    """The texts to look at, each with the date that it is due by."""
    dated = commitments(text, frame, is_whole=False)
    if dated:
        return [(one.text, one.due) for one in dated]
    return [(part.text, Due()) for part in sentences(text)]


def _deadlines(text: str, frame: Frame) -> list[Found]:
    parts = sentences(text)
    return [hit for hit in find(text, frame) if hit.is_dated and is_due(text, hit, frame, parts, is_whole=False)]


def _due(deadlines: list[Found], one: Measured, first: int) -> Due:
    """The deadline of a part; the day of its baseline is none.

    Where a sentence has several deadlines and several parts, of which the first stands at `first`, each part has the
    deadline beside it: "60% by May, 70% by June".
    """
    at = 0
    if first >= 0 and one.at >= 0:
        nearest = bisect_left(deadlines, one.at, key=lambda hit: hit.start)
        leads = bool(deadlines) and deadlines[0].start < first
        at = max(0, nearest - 1 if leads else min(nearest, len(deadlines) - 1))
    start = one.baseline.date if one.baseline else None
    ends = (hit for hit in islice(cycle(deadlines), at, at + len(deadlines)) if hit.due != start)
    return next((hit.due for hit in ends), Due())


def _measure(key: str, text: str, one: Measured, due: Due, answer: Answer) -> Measure:
    is_current = one.kind == "current"
    targets = (Target(one.value, due),) if one.value is not None and not is_current else ()
    now = one.value if is_current else one.reading
    readings = (Reading(now),) if now is not None else ()
    return Measure(
        key, text, one.kind, one.unit, one.direction, one.baseline, targets, readings, one.cohort, answer.place
    )
