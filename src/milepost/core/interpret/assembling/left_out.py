"""Boxes and tables of a document that went into no action, where they say much beside what its actions say.

The list of what is unplaced holds their words one by one; that whole boxes are among them a person sees from this note.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import NO_ACTIONS
from milepost.core.plan.model import Action, Plan, Unplaced
from milepost.core.plan.walk import actions

_MANY = 60  # words
_SHARE = 3  # times these are as many as those of all actions, or more


def missed(plan: Plan) -> Plan:
    """The plan, with a note where boxes or tables of many words are in no action of it."""
    lost = [one for one in plan.unplaced if one.reason == NO_ACTIONS and one.place]
    words = _count(one.text for one in lost)
    held = _count(text for action in actions(plan) for text in _texts(action))
    if not held or words < _MANY or words * _SHARE < held:
        return plan
    return replace(plan, notes=(_note(lost, words), *plan.notes))


def _note(lost: Sequence[Unplaced], words: int) -> Note:
    places = [one.place for one in lost if one.place]
    number = len({(place.page if place.table is None else None, place.sheet, place.table) for place in places})
    pages = sorted({place.page for place in places if place.page})
    where = f" on page{'s' * (len(pages) > 1)} {_listed(pages)}" if pages else ""
    told = f"{number} boxes or tables" if number > 1 else "A box or table"
    message = f"{told}{where} went into no action, with {words} words in all."
    advice = "Look at the source there first: they may hold actions that were not read."
    return Note("left_out", f"{message} {advice}", places[0], Certainty.JUDGEMENT)


def _listed(pages: Sequence[int]) -> str:
    *before, last = map(str, pages)
    return f"{', '.join(before)} and {last}" if before else last


def _texts(action: Action) -> tuple[str, ...]:
    return (action.title, *(answer.text for answer in action.answers))


def _count(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)
