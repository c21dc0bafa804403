"""A Word form that came back, arranged for a page: what it would change, what is the matter with it, what is left."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.http import QueryDict

from milepost.core.returns.differences import Change, Difference, Went, Words
from milepost.core.returns.returned import ProblemKind, Return
from milepost.records.rounds.models import Item, ItemState, ReturnedForm
from milepost.records.rounds.rules import Missing, missing_of
from milepost.records.rounds.typed import Work
from milepost.records.rounds.word.asking import form_of
from milepost.records.rounds.word.proposed import Field, Homeless, homeless, proposed, return_of
from milepost.records.rounds.word.taking import saved_as, versions_of, work_of
from milepost.web.answer.presenters import STATES
from milepost.web.plans.presenters.status import StatusView, shown

_SAID = {
    Change.NEW: "New",
    Change.CHANGED: "Changed",
    Change.EMPTIED: "Empty in the form: ticking this takes away what is here",
}

_BEGUN = (ItemState.STARTED, ItemState.RETURNED)


@dataclass(frozen=True, slots=True)
class BoxView:
    """One box of the form, with the words that came and went."""

    label: str
    change: str
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """What is ticked as one: the value of its tick, and the field that carries the version that was seen."""

    value: str
    label: str
    boxes: tuple[BoxView, ...]
    is_ticked: bool
    version_name: str
    version: int


@dataclass(frozen=True, slots=True)
class ActionView:
    """One action of the form: how its answer stands, what the form would change, what the answer still needs."""

    heading: str
    href: str
    state: StatusView
    fields: tuple[FieldView, ...]
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReturnedView:
    """A form that came back, on one page."""

    row: ReturnedForm
    actions: tuple[ActionView, ...]
    problems: tuple[str, ...]
    unplaced: tuple[tuple[str, str], ...]
    homeless: tuple[Homeless, ...]
    same: int

    @property
    def count(self) -> int:
        """How many fields the form would change."""
        return sum(len(action.fields) for action in self.actions)


def returned_view(row: ReturnedForm, items: Sequence[Item], hrefs: Mapping[str, str]) -> ReturnedView:
    """A form beside what is kept now; `hrefs` leads to the page of each item."""
    returned, form = return_of(row), form_of(row.request, items)
    changes = proposed(form, returned)
    came = [item for item in items if item.action_id in changes]
    is_taken = row.taken_at is not None
    lacking = missing_of([item for item in came if is_taken and item.state in _BEGUN])
    actions = tuple(
        _action(item, changes[item.action_id], hrefs, lacking.get(item.pk, ()), is_taken=is_taken) for item in came
    )
    told = tuple(one for one in actions if one.fields or is_taken)
    return ReturnedView(
        row,
        told,
        problem_lines(returned),
        tuple((one.message, one.text) for one in returned.unplaced),
        homeless(form, returned),
        same=len(came) - sum(bool(one.fields) for one in actions),
    )


def problem_lines(returned: Return) -> tuple[str, ...]:
    """What is the matter with a form, a sentence each with its place; words outside the boxes are shown apart."""
    told = (one for one in returned.problems if one.kind is not ProblemKind.UNPLACED)
    return tuple(f"{one.where[:1].upper()}{one.where[1:]}: {one.message}" if one.where else one.message for one in told)


def works_of(post: QueryDict, row: ReturnedForm, items: Iterable[Item]) -> dict[str, Work]:
    """The work of every item of which something is ticked, over the versions that the page showed."""
    returned, ticked = return_of(row), post.getlist("take")
    sent = {filled.action: filled for filled in returned.sent}
    works = {}
    for item in items:
        fields = [one.removeprefix(f"{item.pk}/") for one in ticked if one.startswith(f"{item.pk}/")]
        if fields:
            versions = {saved_as(field): _version(post, item, field) for field in fields}
            works[item.pk] = work_of(item, returned.item(item.action_id), fields, versions, sent.get(item.action_id))
    return works


def _action(
    item: Item, fields: Iterable[Field], hrefs: Mapping[str, str], lacks: Iterable[Missing], *, is_taken: bool
) -> ActionView:
    versions = versions_of(item)
    state = ItemState(item.state)
    views = tuple(_field(item, one, versions, is_taken=is_taken) for one in fields)
    return ActionView(
        heading=item.name,
        href=hrefs.get(item.pk, ""),
        state=shown(STATES[state], item.state_words),
        fields=views,
        lacks=tuple(one.message for one in lacks),
    )


def _field(item: Item, field: Field, versions: Mapping[str, int], *, is_taken: bool) -> FieldView:
    return FieldView(
        value=f"{item.pk}/{field.name}",
        label=field.boxes[0].label,
        boxes=tuple(_box(box) for box in field.boxes),
        is_ticked=field.is_theirs and not is_taken,
        version_name=_version_name(item, field.name),
        version=versions.get(saved_as(field.name), 0),
    )


def _box(box: Difference) -> BoxView:
    words = box.words or (Words(Went.STAYED, box.after),)
    return BoxView(box.label, _SAID[box.change], words)


def _version_name(item: Item, field: str) -> str:
    return f"{item.pk}-{saved_as(field)}-version"


def _version(post: QueryDict, item: Item, field: str) -> int:
    said = post.get(_version_name(item, field), "")
    return int(said) if said.isdecimal() and len(said) < 9 else 0
