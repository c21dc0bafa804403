"""Whether a plan seems to be read as its document has it, so that what it lacks is lacking in the document, too."""

from collections.abc import Sequence

from milepost.core.checks.gathered import Gathered
from milepost.core.plan.evenness import facts
from milepost.core.plan.walk import actions

_GUESSED = frozenset({"recast", "left_out", "divided"})  # kinds of notes on a document that was understood in part
_SEVERAL, _SHARE = 3, 0.25  # actions that lack what others have; one or two are a slip of their writer


def whole(plan: Gathered) -> bool:
    """Whether nothing shows that parts of the document were not understood; ask for `plan.once(whole)`.

    Of officers who marked what their plans lacked none left out the lead, the number or every answer of a quarter of
    the actions; where that much seems to be missing, the document tells it in a way that was not read. In a document
    that was laid out anew by its labels, one action that lacks what others have is enough.
    """
    found = list(actions(plan))
    number, leads, status, days = facts(found)
    told = (number, leads, status, tuple(any(answer.text for answer in one.answers) for one in found))
    if any(note.kind in _GUESSED for note in plan.notes):
        is_torn = any(map(_in_part, (*told, days)))
    else:
        is_torn = any(has.count(False) >= max(_SEVERAL, _SHARE * len(has)) for has in told if _in_part(has))
    return not is_torn and all(one.title for one in found)


def _in_part(has: Sequence[bool]) -> bool:
    """Whether some have it and others have not."""
    return any(has) and not all(has)
