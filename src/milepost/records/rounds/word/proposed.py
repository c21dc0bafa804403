"""What a form that came back would change, field by field; a field is what a page keeps and versions as one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from milepost.core.plan import codec
from milepost.core.returns import differences
from milepost.core.returns.differences import Change, Difference, ItemDifferences
from milepost.core.returns.evidence import merged
from milepost.core.returns.form import Filled, Form
from milepost.core.returns.layout import OUTCOMES, Kind
from milepost.core.returns.returned import Return
from milepost.records.rounds.models import ReturnedForm

_OF_MILESTONES = (Kind.OUTCOME, Kind.NEW_DATE, Kind.BECAUSE)


@dataclass(frozen=True, slots=True)
class Field:
    """A field that a form would change: its name, its boxes before and after, and whether the person wrote that.

    `is_theirs` is False where the form holds what it was made with and only what is kept moved on since, or where
    nobody can tell: taking it might undo what somebody wrote meanwhile.
    """

    name: str
    boxes: tuple[Difference, ...]
    is_theirs: bool


@dataclass(frozen=True, slots=True)
class Homeless:
    """Words for which there is no place any more: an action or a milestone that is no longer asked about."""

    action: str
    text: str


def return_of(row: ReturnedForm) -> Return:
    """What was read in a form when it came back."""
    found: Return = codec.decode(Return, row.read, "form")
    return found


def proposed(form: Form, returned: Return) -> dict[str, tuple[Field, ...]]:
    """By the id of each action that is asked about and came back, the fields that taking the form would change."""
    came = {filled.action for filled in returned.items}
    found = differences(form, [item.given for item in form.items], _with_evidence(form, returned))
    touched = {
        (one.action, _name(box))
        for one in differences(form, returned.sent, returned)
        for box in one.differences
        if box.change is not Change.SAME
    }
    return {
        one.action: tuple(_fields(one, touched, has_sent=bool(returned.sent))) for one in found if one.action in came
    }


def homeless(form: Form, returned: Return) -> tuple[Homeless, ...]:
    """What the person wrote where this round no longer asks them anything, so that no word of theirs is lost."""
    asked = {item.action: item for item in form.items}
    sent = {filled.action: filled for filled in returned.sent}
    found = []
    for filled in returned.items:
        item, before = asked.get(filled.action), sent.get(filled.action, Filled())
        if item is None:
            lines = (*_told(filled, before), *_measured(filled, before), *_said(filled, before))
        else:
            promised, measured = {one.id for one in item.milestones}, {one.id for one in item.measures}
            lines = (*_told(filled, before, promised), *_measured(filled, before, measured))
        if lines:
            found.append(Homeless(item.heading if item else "", "\n".join(lines)))
    return tuple(found)


def _with_evidence(form: Form, returned: Return) -> Return:
    """What came back, its evidence beside what others added meanwhile: that is added and taken away by the piece."""
    now = {item.action: item.given.evidence for item in form.items}
    sent = {filled.action: filled.evidence for filled in returned.sent}
    return replace(
        returned,
        items=tuple(
            replace(
                filled,
                evidence=merged(now.get(filled.action, ""), sent.get(filled.action, ""), filled.evidence),
            )
            for filled in returned.items
        ),
    )


def _fields(one: ItemDifferences, touched: set[tuple[str, str]], *, has_sent: bool) -> Iterator[Field]:
    for name, group in groupby(one.differences, key=_name):
        boxes = tuple(box for box in group if box.change is not Change.SAME)
        if not boxes:
            continue
        is_emptied = all(box.change is Change.EMPTIED for box in boxes)
        is_theirs = (one.action, name) in touched if has_sent else not is_emptied
        if is_theirs or not has_sent:
            yield Field(name, boxes, is_theirs)


def _name(box: Difference) -> str:
    """The field that a box belongs to, named as on the page of an action where it has one there."""
    if box.kind in _OF_MILESTONES:
        return f"milestone-{box.key}"
    if box.kind in (Kind.FIGURE, Kind.FIGURE_DATE):
        return f"measure-{box.key}"
    if box.kind is Kind.ANSWER:
        return f"answer-{box.key}"
    return Kind.STATUS.value if box.kind is Kind.WHY else box.kind.value


def _told(filled: Filled, before: Filled, known: Iterable[str] = ()) -> Iterator[str]:
    words = dict(OUTCOMES)
    for told in filled.milestones:
        if told.milestone not in known and told != before.told(told.milestone):
            yield from filter(None, (words[told.outcome] if told.outcome else "", told.new_date, told.because))


def _measured(filled: Filled, before: Filled, known: Iterable[str] = ()) -> Iterator[str]:
    for figure in filled.figures:
        if figure.measure not in known and figure != before.figure(figure.measure):
            yield from filter(None, (figure.value, figure.date))


def _said(filled: Filled, before: Filled) -> Sequence[str]:
    said = [one.text for one in filled.answers if one not in before.answers]
    own = (filled.status_because, filled.evidence, filled.note)
    return [*said, *(text for text in own if text not in (before.status_because, before.evidence, before.note))]
