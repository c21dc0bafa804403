"""Work that an account puts off beyond the deadline of its action: "we will not open the last two before spring"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.sayings.deadline import deadlines
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORRIED})
_DONE = (
    r"(?:open(?:ed)?|finish(?:ed)?|complet(?:e|ed)|done|ready|there|built|fitted|delivered|get|have|reach(?:ed)?|"
    r"start(?:ed)?|begin|begun|held|come|arrive|happen|installed|in place|met|trained|launched?|up and running)"
)
_NOT = re.compile(
    rf"\b(?:will not|won[’']t|cannot|can[’']t|shall not|are not going to|is not going to) (?:now |all |be |both |yet )*"
    rf"{_DONE}\b[^.;:]{{0,60}}? (?:before|until|till)\b(?: the (?:end|start|middle) of)? ?$",
    re.IGNORECASE,
)
_PERHAPS = re.compile(r"\b(?:if|unless|might|may|could|would|as (?:planned|agreed)|second phase|next phase)\b", re.I)


class PutOff(NamedTuple):
    """A sentence with the day before which the work is not done, and the deadline before that day."""

    said: Said
    text: str
    day: Due
    due: Due


def put_off(plan: Gathered) -> Iterator[PutOff]:
    """Every such sentence of an account."""
    frame = Frame(plan.calendar)
    dues = {one.action.id: due for one, due in deadlines(plan)}
    for one, text in plan.told(_ROLES, "before until till, not won’t won't cannot can't can’t"):
        due = dues.get(one.action.id)
        if due is None or due.latest is None or _PERHAPS.search(text):
            continue
        named = (found.due for found in find(text, frame) if _NOT.search(text[: found.start] + _opening(found.due)))
        late = next((each for each in named if each.earliest and each.earliest > due.latest), None)
        if late:
            yield PutOff(one, text, late, due)


def _opening(due: Due) -> str:
    """The first word of a time as printed, to which "before" may belong."""
    return due.phrase.split(" ", 1)[0] if due.phrase.startswith(("before ", "until ", "till ")) else ""
