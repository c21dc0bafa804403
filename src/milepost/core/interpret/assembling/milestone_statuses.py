"""Statuses of tables that give every milestone a row and a status: they are the milestones' and not the action's."""

from dataclasses import replace

from milepost.core.document.nodes import Note
from milepost.core.interpret.items import Record, Said
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.notes import quoted
from milepost.core.plan.model import Action, Meaning, Milestone, MilestoneState, Printed, Status

ROLE = "milestone status"


def own_status(action: Action, record: Record) -> Said | None:
    """The status that a further milestone's row has for itself, where it is not the action's."""
    if not record.is_step:
        return None
    pairs = zip(record.columns, record.cells, record.down, strict=True)
    own = (cell for column, cell, down in pairs if column.role == Role.STATUS and cell.text and not down)
    return next((cell for cell in own if cell.text != action.status.text), None)


def parted(action: Action) -> tuple[Action, Note, tuple[Printed, ...]]:
    """The action without the status of its first row, which its milestones so far have instead."""
    name = f"{action.number} {action.title}".strip()
    message = f"The rows of {quoted(name)} have statuses of their own, so these are its milestones’."
    first = action.status
    labels = (Printed(first.text, ROLE, first.place),) if first.text else ()
    states = tuple(_stated(one, first.text) for one in action.milestones)
    note = Note("milestone_statuses", message, first.place or action.place)
    return replace(action, status=Status(), milestones=states), note, labels


def with_status(action: Action, said: Said, before: int) -> Action:
    """The action whose milestones after the first `before` have this status; what is complete is done."""
    new = tuple(_stated(one, said.text) for one in action.milestones[before:])
    return replace(action, status=Status(), milestones=(*action.milestones[:before], *new))


def _stated(milestone: Milestone, text: str) -> Milestone:
    is_done = meaning_of(text) is Meaning.COMPLETE
    return replace(milestone, state=MilestoneState.DONE) if is_done else milestone
