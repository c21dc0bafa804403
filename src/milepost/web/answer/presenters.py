"""The page of one action, as whoever is asked for it sees it, arranged for templates."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from milepost.core.plan.model import Meaning
from milepost.core.plan.promised import WHOLE
from milepost.core.words.due import Due
from milepost.records.plans.models import Measure, Milestone, Plan
from milepost.records.rounds.models import Evidence, Item, ItemState
from milepost.records.rounds.models.said import OutcomeKind
from milepost.records.rounds.queries import last_reading, measures_of, promises_of
from milepost.records.rounds.rules import date_said
from milepost.records.rounds.typed import Conflict, Typed, TypedOutcome, TypedReading, TypedState, Work
from milepost.web.answer.boxes import kept_in, over
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
    """A promise, and what may have become of it; `new_due` is the new date as the plan will say it."""

    name: str
    text: str
    when: str
    is_late: bool
    is_for_now: bool
    kind: str
    new_date: str
    new_due: str
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
    """The page of one action; `state` is what stands in the boxes that are of no question, promise or figure.

    `is_kept` says whether what was typed is kept although something is wrong.
    """

    item: Item
    state: TypedState
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
    is_kept: bool = True

    @property
    def is_later_wrong(self) -> bool:
        """Whether something is wrong, or clashes, in what was promised for later."""
        names = tuple(box.name for box in self.later)
        return any(box.clash for box in self.later) or any(name.startswith(names) for name in self.error_of)


def item_view(
    item: Item,
    errors: tuple[tuple[str, str], ...] = (),
    conflicts: Iterable[Conflict] = (),
    typed: Work | None = None,
    *,
    is_kept: bool = True,
) -> ItemView:
    """The page of one action: as it is kept, with what was `typed` in place of what is kept where there is any."""
    clashes = {one.field: Clash(one.theirs, one.by) for one in conflicts}
    stands = over(kept_in(item), typed or Work())
    boxes = _milestones(item, stands, clashes)
    state = stands.state or TypedState()
    return ItemView(
        item=item,
        state=state,
        questions=_questions(item, stands, clashes),
        due_now=tuple(box for box in boxes if box.is_for_now),
        later=tuple(box for box in boxes if not box.is_for_now),
        measures=_measures(item, stands),
        statuses=_statuses(item, state),
        hint=_hint(boxes, item.round.as_at),
        evidence=tuple(item.evidence.defer("data")),
        errors=errors,
        state_clash=clashes.get("state"),
        error_of=dict(errors),
        is_kept=is_kept,
    )


def _questions(item: Item, stands: Work, clashes: Mapping[str, Clash]) -> tuple[QuestionBox, ...]:
    boxes = []
    for question in item.round.questions:
        key, name = question["key"], f"answer-{question['key']}"
        said = stands.answers.get(key, Typed(""))
        boxes.append(
            QuestionBox(
                name=name,
                heading=question["heading"],
                text=said.text,
                version=said.version,
                is_required=question["required"],
                last=item.last.get(key, ""),
                clash=clashes.get(name),
            )
        )
    return tuple(boxes)


def _milestones(item: Item, stands: Work, clashes: Mapping[str, Clash]) -> tuple[MilestoneBox, ...]:
    """The promises, the earliest first; those without a date come last, and may be due now or not."""
    return tuple(
        _milestone(item, row, due, stands.outcomes.get(row.pk, TypedOutcome()), clashes)
        for due, row in promises_of(item)
    )


def _milestone(item: Item, row: Milestone, due: Due, said: TypedOutcome, clashes: Mapping[str, Clash]) -> MilestoneBox:
    name = f"milestone-{row.pk}"
    return MilestoneBox(
        name=name,
        text=row.text.strip() or WHOLE,
        when=due_words(due, item.round.as_at),
        is_late=due.latest is not None and due.latest < item.round.as_at,
        is_for_now=due.latest is None or due.latest <= item.round.as_at or bool(said.kind),
        kind=said.kind,
        new_date=said.new_date,
        new_due=date_said(said.new_date),
        because=said.because,
        replaced_by=said.replaced_by,
        version=said.version,
        clash=clashes.get(name),
    )


def _measures(item: Item, stands: Work) -> tuple[MeasureBox, ...]:
    return tuple(_measure(row, stands.readings.get(row.pk, TypedReading())) for row in measures_of(item))


def _measure(row: Measure, said: TypedReading) -> MeasureBox:
    return MeasureBox(
        name=f"measure-{row.pk}",
        text=row.text,
        last=last_reading(row),
        value=said.value,
        date=said.date,
        version=said.version,
    )


def _statuses(item: Item, state: TypedState) -> tuple[StatusChoice, ...]:
    plan: Plan = item.round.plan
    return tuple(
        StatusChoice(
            entry["code"],
            shown(Meaning(entry["meaning"]), entry["label"]),
            state.status == entry["code"],
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
