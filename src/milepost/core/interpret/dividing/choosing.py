"""Whether a document seems to be of several hands, and whether reading each part for itself understands more of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.interpret.meanings.openings import ACTION_LABELS
from milepost.core.interpret.recasting.choosing import yield_of
from milepost.core.plan.evenness import facts
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

_FULLER = 0.15  # of a fact more for each action, none of which is lost
_NEARLY_ALL, _MOST_ANSWERS, _AS_MUCH_LEFT = 0.9, 0.75, 1.05  # of the words and the answers, and of what is left out
_WORDIER, _LESS_LEFT = 1.25, 0.6  # far more in the actions, and far less left out
_MORE, _SEVERAL = 1.2, 2  # times as many actions, or answers; one action more may be the cover of a report
_UNTITLED = 2  # actions without a title, which have another line for one


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a reading holds; `uneven` counts the facts that some actions have and fewer lack, or the other way."""

    actions: int
    words: int
    answers: int
    fullness: float
    left: int
    uneven: int
    untitled: int


def is_uneven(plan: Plan) -> bool:
    """Whether some actions lack what others have, or their title: another hand may have written them otherwise."""
    found = list(actions(plan))
    return _uneven(found) > 0 or _untitled(plan, found) > 0


def reads_more(apart: Plan, whole: Plan) -> bool:
    """Whether a document that was read part by part is understood better than as a whole."""
    more, less = _reading(apart), _reading(whole)
    is_kept = (
        more.words >= _NEARLY_ALL * less.words
        and more.answers >= _MOST_ANSWERS * less.answers
        and more.left <= _AS_MUCH_LEFT * less.left
    )
    is_fuller = more.fullness >= less.fullness + _FULLER and more.uneven <= less.uneven
    has_more = more.actions >= max(_MORE * less.actions, less.actions + _SEVERAL) or (
        more.answers >= _MORE * less.answers and more.uneven <= less.uneven
    )
    is_wordier = has_more and more.words >= _WORDIER * less.words and more.left <= _LESS_LEFT * less.left
    is_titled = more.untitled + _UNTITLED <= less.untitled and more.fullness >= less.fullness - _FULLER
    return (is_kept and is_fuller) or is_wordier or is_titled


def _reading(plan: Plan) -> _Reading:
    found = list(actions(plan))
    held = yield_of(plan)
    left = sum(len(one.text.split()) for one in plan.unplaced)
    return _Reading(len(found), held.words, held.answers, held.fullness, left, _uneven(found), _untitled(plan, found))


def _untitled(plan: Plan, found: Sequence[Action]) -> int:
    """How many actions have no title, or have an answer under a heading that asks for it."""
    asking = {one.key for one in plan.questions if one.heading.strip(" :").casefold() in ACTION_LABELS}
    return sum(not one.title.strip() or any(each.question in asking for each in one.answers) for one in found)


def _uneven(found: Sequence[Action]) -> int:
    """How many facts of actions are not as those of most others, be they there or not."""
    return sum(min(has.count(True), has.count(False)) for has in facts(found))
