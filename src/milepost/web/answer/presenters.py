"""A visitor's task list and the page of one action, arranged for templates."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from milepost.core.plan.model import Meaning
from milepost.core.words.due import Due
from milepost.records.plans.models import Measure, Milestone, Plan
from milepost.records.rounds.models import Evidence, Item, ItemState, Outcome, ReadingDraft
from milepost.records.rounds.models.said import OutcomeKind
from milepost.records.rounds.queries import last_reading, measures_of, promises_of
from milepost.records.rounds.typed import Conflict
from milepost.web.answer.visit import Visit
from milepost.web.dates import day
from milepost.web.plans.presenters.due import due_words
from milepost.web.plans.presenters.status import StatusView, shown

STATES = {
    ItemState.WAITING: Meaning.NOT_STARTED,
    ItemState.STARTED: Meaning.AT_RISK,
    ItemState.GIVEN: Meaning.COMPLETE,
    ItemState.RETURNED: Meaning.LATE,
    ItemState.ACCEPTED: Meaning.COMPLETE,
    ItemState.TAKEN: Meaning.COMPLETE,
    ItemState.CARRIED: Meaning.NO_UPDATE,
}
DONE = (ItemState.GIVEN, ItemState.ACCEPTED, ItemState.TAKEN)


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


@dataclass(frozen=True, slots=True)
class Clash:
    """What a colleague wrote meanwhile."""

    text: str
    by: str


@dataclass(frozen=True, slots=True)
class QuestionBox:
    """A question with the box for its answer, and what was said last time beside it."""

    name: str
    heading: str
    text: str
    version: int
    is_required: bool
    last: str = ""
    clash: Clash | None = None


@dataclass(frozen=True, slots=True)
class MilestoneBox:
    """A promise, and what may have become of it."""

    name: str
    text: str
    when: str
    is_late: bool
    is_for_now: bool
    kind: str
    new_date: str
    because: str
    replaced_by: str
    version: int
    clash: Clash | None = None

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """What may have become of it, as (value, words)."""
        return tuple((value, str(words)) for value, words in OutcomeKind.choices)


@dataclass(frozen=True, slots=True)
class MeasureBox:
    """A measure, its last reading in words, and the box for a new one."""

    name: str
    text: str
    last: str
    value: str
    date: str
    version: int


@dataclass(frozen=True, slots=True)
class StatusChoice:
    """One of the plan's own status words; `needs_reason` for one that is not green."""

    code: str
    view: StatusView
    is_chosen: bool
    description: str = ""


@dataclass(frozen=True, slots=True)
class ItemView:
    """The page of one action."""

    item: Item
    questions: tuple[QuestionBox, ...]
    due_now: tuple[MilestoneBox, ...]
    later: tuple[MilestoneBox, ...]
    measures: tuple[MeasureBox, ...]
    statuses: tuple[StatusChoice, ...]
    hint: str
    evidence: tuple[Evidence, ...]
    errors: tuple[tuple[str, str], ...] = ()
    state_clash: Clash | None = None
    error_of: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_later_wrong(self) -> bool:
        """Whether something is wrong, or clashes, in what was promised for later."""
        names = tuple(box.name for box in self.later)
        return any(box.clash for box in self.later) or any(name.startswith(names) for name in self.error_of)


def task_list_view(visit: Visit, items: Iterable[Item]) -> TaskListView:
    """The list of what this visitor is asked for."""
    found = tuple(items)
    open_ = [item for item in found if item.state not in DONE]
    return TaskListView(
        tuple(_task(visit, item) for item in found),
        len(found) - len(open_),
        visit.item_at(open_[0]) if open_ else "",
    )


def item_view(
    item: Item,
    errors: tuple[tuple[str, str], ...] = (),
    conflicts: Iterable[Conflict] = (),
    texts: Mapping[str, str] | None = None,
) -> ItemView:
    """The page of one action: as it is kept, with `texts` in place of what is kept where there are any."""
    clashes = {one.field: one for one in conflicts}
    boxes = _milestones(item, clashes)
    state = clashes.get("state")
    return ItemView(
        item=item,
        questions=_questions(item, clashes, texts or {}),
        due_now=tuple(box for box in boxes if box.is_for_now),
        later=tuple(box for box in boxes if not box.is_for_now),
        measures=_measures(item),
        statuses=_statuses(item),
        hint=_hint(boxes, item.round.as_at),
        evidence=tuple(item.evidence.defer("data")),
        errors=errors,
        state_clash=Clash(state.theirs, state.by) if state else None,
        error_of=dict(errors),
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


def _questions(item: Item, clashes: Mapping[str, Conflict], texts: Mapping[str, str]) -> tuple[QuestionBox, ...]:
    drafts = {draft.question: draft for draft in item.drafts.all()}
    boxes = []
    for question in item.round.questions:
        key, name = question["key"], f"answer-{question['key']}"
        draft, clash = drafts.get(key), clashes.get(name)
        text = clash.yours if clash else draft.text if draft else ""
        boxes.append(
            QuestionBox(
                name=name,
                heading=question["heading"],
                text=texts.get(name, text),
                version=clash.version if clash else draft.version if draft else 0,
                is_required=question["required"],
                last=item.last.get(key, ""),
                clash=Clash(clash.theirs, clash.by) if clash else None,
            )
        )
    return tuple(boxes)


def _milestones(item: Item, clashes: Mapping[str, Conflict]) -> tuple[MilestoneBox, ...]:
    """The promises, the earliest first; those without a date come last, and may be due now or not."""
    said = {row.milestone_id: row for row in item.outcomes.all()}
    return tuple(_milestone(item, row, due, said.get(row.pk), clashes) for due, row in promises_of(item))


def _milestone(
    item: Item, row: Milestone, due: Due, said: Outcome | None, clashes: Mapping[str, Conflict]
) -> MilestoneBox:
    name = f"milestone-{row.pk}"
    clash = clashes.get(name)
    return MilestoneBox(
        name=name,
        text=row.text,
        when=due_words(due, item.round.as_at),
        is_late=due.latest is not None and due.latest < item.round.as_at,
        is_for_now=due.latest is None or due.latest <= item.round.as_at or said is not None,
        kind=said.kind if said else "",
        new_date=said.new_date if said else "",
        because=said.because if said else "",
        replaced_by=said.replaced_by if said else "",
        version=clash.version if clash else said.version if said else 0,
        clash=Clash(clash.theirs, clash.by) if clash else None,
    )


def _measures(item: Item) -> tuple[MeasureBox, ...]:
    said = {row.measure_id: row for row in item.readings.all()}
    return tuple(_measure(row, said.get(row.pk)) for row in measures_of(item))


def _measure(row: Measure, said: ReadingDraft | None) -> MeasureBox:
    return MeasureBox(
        name=f"measure-{row.pk}",
        text=row.text,
        last=last_reading(row),
        value=said.value if said else "",
        date=said.date if said else "",
        version=said.version if said else 0,
    )


def _statuses(item: Item) -> tuple[StatusChoice, ...]:
    plan: Plan = item.round.plan
    return tuple(
        StatusChoice(
            entry["code"],
            shown(Meaning(entry["meaning"]), entry["label"]),
            item.status == entry["code"],
            entry["description"],
        )
        for entry in plan.scheme
    )


def _hint(boxes: Iterable[MilestoneBox], as_at: date) -> str:
    """What the dates say beside what a person says; nothing where they say nothing."""
    late = [box for box in boxes if box.is_late and box.kind in ("", OutcomeKind.MISSED)]
    if not late:
        return ""
    count = "1 promise was" if len(late) == 1 else f"{len(late)} promises were"
    return f"By its dates this is late on {day(as_at)}: {count} due before. The status is yours to say."
