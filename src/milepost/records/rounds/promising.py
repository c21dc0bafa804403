"""What the answers of a round newly promise: read from their words, for a person to take into the plan or not."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.interpret.promises.fresh import fresh_promises
from milepost.core.plan.model import Milestone
from milepost.records.rounds.models import Item, Round
from milepost.records.rounds.models.item import IS_SENT
from milepost.records.rounds.preview import as_it_will_print


@dataclass(frozen=True, slots=True)
class NewPromise:
    """A promise that an answer makes; `key` tells it from the others of its round."""

    key: str
    item: Item
    milestone: Milestone


def new_promises(round_: Round, only: Iterable[Item] | None = None) -> tuple[NewPromise, ...]:
    """What the sent answers of a round, or `only` these items of it, newly promise, in the order of the plan."""
    items = list(round_.items.filter(IS_SENT).select_related("action") if only is None else only)
    if not items:
        return ()
    asked = {(question["key"], question["period"]) for question in round_.questions}
    found = fresh_promises(as_it_will_print(round_), {item.action_id: asked for item in items})
    return tuple(
        NewPromise(f"{item.pk}-{at}", item, milestone)
        for item in items
        for at, milestone in enumerate(found.get(item.action_id, ()))
    )
