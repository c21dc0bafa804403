"""Milestones of tables that give them rows or lines of their own: the text of a step beside the date of the step."""

import re
from dataclasses import replace

from milepost.core.interpret.items import Record, Said, Step
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.statuses import is_tick, meaning_of
from milepost.core.interpret.promises.dated import commitments
from milepost.core.interpret.promises.frames import frame_of
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.interpret.tables.counted import steps_across
from milepost.core.plan.model import Action, Meaning, Milestone, MilestoneState, Plan, Question, QuestionRole
from milepost.core.words.dates import Frame, parse
from milepost.core.words.due import Due

_ENUMERATED = re.compile(r"^\s*(?:[-•*–]|\(?\d{1,2}[.):]|\(?[a-z][.)])\s+")
_WORD = re.compile(r"[^\W\d_]{4,}")
_NO_FRAME = Frame()
_YES = frozenset(("yes", "y", "met", "achieved"))
_NOT_ASKED = Question("", "", QuestionRole.DUE)  # a plan may date its milestones and ask for no deadline
_STEP_ROLES = (Role.NEXT, Role.OTHER, Role.MEASURE)


def milestones(record: Record, name: str, count: int) -> tuple[Milestone, ...]:
    """The milestones that a record gives by row or by lines that match; `count` are those that its action has."""
    if record.steps:
        return tuple(_milestone(f"{name}-m{count + at}", step) for at, step in enumerate(record.steps, 1))
    if record.is_step:
        step, due = _step(record)
        found = [(step.text, due)] if step.text or due.text else []
    else:
        found = _across(record) or _lines_beside(record)
    return tuple(
        Milestone(f"{name}-m{count + at}", _plain(text), Due(phrase=_plain(day.text)), place=day.place)
        for at, (text, day) in enumerate(found, 1)
    )


def _milestone(name: str, step: Step) -> Milestone:
    """The milestone of a step that has its own text, day and state; what is ticked or complete is done."""
    is_done = is_tick(step.status.text) or meaning_of(step.status.text) is Meaning.COMPLETE
    state = MilestoneState.DONE if is_done or step.status.text.casefold() in _YES else MilestoneState.OPEN
    place = step.due.place if step.due.text else step.said.place
    return Milestone(name, _plain(step.said.text), Due(phrase=_plain(step.due.text)), state=state, place=place)


def _across(record: Record) -> list[tuple[str, Said]]:
    """The steps that stand side by side, each with its day: "Step 1", "When 1", "Step 2", …"""
    cells = record.cells
    steps = ((cells[one.step], cells[one.due]) for one in steps_across(record.columns) if one.due is not None)
    return [(step.text, day) for step, day in steps if step.text and day.text] or _beside(record)


def _beside(record: Record) -> list[tuple[str, Said]]:
    """The steps whose day stands in the next column: "Next milestone" and "Milestone date", or behind a due date."""
    found = []
    pairs = zip(record.columns, record.columns[1:], record.cells, record.cells[1:], strict=False)
    dues = [column.role for column in record.columns].count(Role.DUE)
    for left, column, step, day in pairs:
        is_pair = left.role == Role.NEXT and column.role == Role.DUE and step.text and day.text
        is_own = _shares_word(left.heading, column.heading) or dues > 1
        if is_pair and is_own and "\n" not in day.text and not commitments(step.text, _NO_FRAME):
            found.append((step.text, day))
    return found


def _shares_word(one: str, other: str) -> bool:
    return not _words(one).isdisjoint(_words(other))


def _words(heading: str) -> set[str]:
    return {word.removesuffix("s") for word in _WORD.findall(heading.casefold())}


def _step(record: Record) -> tuple[Said, Said]:
    """The step of a row that is one and its day: those that stand side by side, the last where several do."""
    roles = [column.role for column in record.columns]
    asked = [at for role in _STEP_ROLES for at, one in enumerate(roles) if one == role]
    dues = [at for at, role in enumerate(roles) if role == Role.DUE and record.cells[at].text]
    beside = [at for at in asked if at + 1 in dues and roles[at] == Role.NEXT]
    step = next(iter((*beside[-1:], *asked)), None)
    behind = [at for at in dues if step is not None and at > step]
    due = next(iter((*behind, *dues)), None)
    return record.cells[step] if step is not None else Said(), record.cells[due] if due is not None else Said()


def _lines_beside(record: Record) -> list[tuple[str, Said]]:
    """Lists in parallel columns: as many lines of steps as lines of dates."""
    found = (_in_parallel(record, due) for due in record.said(Role.DUE) if "\n" in due.text)
    return next((pairs for pairs in found if pairs), [])


def _in_parallel(record: Record, due: Said) -> list[tuple[str, Said]]:
    dates = due.text.split("\n")
    for role in (Role.NEXT, Role.OTHER):
        for cell in record.said(role):
            steps = cell.text.split("\n")
            if len(steps) == len(dates) and not commitments(cell.text, _NO_FRAME):
                return [(step, due.worded(day)) for step, day in zip(steps, dates, strict=True)]
    return []


def _plain(line: str) -> str:
    return " ".join(_ENUMERATED.sub("", line).split())


def resolved(plan: Plan) -> Plan:
    """The plan with the days of those milestones' phrases, read in the period that deadlines speak of."""
    frame = frame_of(plan, next((one for one in plan.questions if one.role is QuestionRole.DUE), _NOT_ASKED))

    def with_days(action: Action) -> Action:
        return replace(action, milestones=_dated(action.milestones, frame)) if action.milestones else action

    return each_action(plan, with_days)


def _dated(milestones: tuple[Milestone, ...], frame: Frame) -> tuple[Milestone, ...]:
    """The milestones with their days; one without a year follows the one before it where it would be over."""
    found: list[Milestone] = []
    for one in milestones:
        due = parse(one.due.phrase, frame).due if one.due.phrase else one.due
        before = found[-1].due.earliest if found else None
        if frame.as_at and before and before >= frame.as_at and due.latest and due.latest <= frame.as_at:
            later = parse(one.due.phrase, replace(frame, yearless_from=before)).due
            due = later if later.latest else due
        found.append(replace(one, due=due))
    return tuple(found)
