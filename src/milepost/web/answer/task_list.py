"""A visitor's task list, arranged for its page."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.records.rounds.models import Item, ItemState
from milepost.web.answer.presenters import DONE, STATES
from milepost.web.answer.visit import Visit
from milepost.web.plans.presenters.status import StatusView, shown


@dataclass(frozen=True, slots=True)
class TaskView:
    """One action of a task list: what it is, how far its answer has come, who else works on it."""

    number: str
    title: str
    section: str
    href: str
    state: StatusView
    others: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class TaskListView:
    """All that somebody is asked for, and how much of it is done."""

    tasks: tuple[TaskView, ...]
    done: int
    next_href: str = ""

    @property
    def is_all_done(self) -> bool:
        """Whether nothing is left to send."""
        return self.done == len(self.tasks)


def task_list_view(visit: Visit, items: Iterable[Item]) -> TaskListView:
    """The list of what this visitor is asked for."""
    found = tuple(items)
    open_ = [item for item in found if item.state not in DONE]
    return TaskListView(
        tuple(_task(visit, item) for item in found),
        len(found) - len(open_),
        visit.item_at(open_[0]) if open_ else "",
    )


def _task(visit: Visit, item: Item) -> TaskView:
    state = ItemState(item.state)
    others = [one.person.name for one in item.asked.all() if one.person_id != visit.person.pk]
    return TaskView(
        number=item.action.number,
        title=item.action.title,
        section=item.section.name,
        href=visit.item_at(item),
        state=shown(STATES[state], item.state_words),
        others=", ".join(others),
        because=item.returned_because if state is ItemState.RETURNED else "",
    )
