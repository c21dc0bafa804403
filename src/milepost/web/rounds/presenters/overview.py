"""How far a round has come: by section, by organisation, by person, item by item."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from milepost.records.rounds.letters import due_of
from milepost.records.rounds.models import Item, ItemState, Request
from milepost.records.rounds.models.item import Source
from milepost.web.answer.presenters import DONE, STATES
from milepost.web.dates import day, moment
from milepost.web.plans.presenters.status import StatusCount, StatusView, shown
from milepost.web.rounds.opened import OpenedRound

NO_BODY = "No organisation given"
ORDER = (
    ItemState.RETURNED,
    ItemState.WAITING,
    ItemState.STARTED,
    ItemState.GIVEN,
    ItemState.ACCEPTED,
    ItemState.TAKEN,
    ItemState.CARRIED,
)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One action of the round: whom it asks and how far its answer has come."""

    id: str
    number: str
    title: str
    people: str
    source: str
    state: StatusView
    href: str
    is_reachable: bool = True
    is_found: bool = True
    is_new_note: bool = False


@dataclass(frozen=True, slots=True)
class SectionRows:
    """The actions of one section, with how many stand where."""

    id: str
    heading: str
    items: tuple[ItemRow, ...]
    counts: tuple[StatusCount, ...]
    done: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person: how much is done, and what they have done so far."""

    id: str
    name: str
    address: str
    done: str
    step: str
    due: str
    reminded: str
    href: str
    is_done: bool
    is_late: bool
    is_paused: bool


@dataclass(frozen=True, slots=True)
class BodyRow:
    """One organisation: how many people of it are asked, and how many of its actions are done.

    An action that people of two organisations are asked for counts with both.
    """

    name: str
    people: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole round on one page; `bodies` are the organisations whose people are asked."""

    sections: tuple[SectionRows, ...]
    bodies: tuple[BodyRow, ...]
    people: tuple[PersonRow, ...]
    done: int
    total: int
    waiting: tuple[str, ...]

    @property
    def share(self) -> int:
        """How much is done, in percent, rounded down so that it says 100 only when all is."""
        return self.done * 100 // self.total if self.total else 0


def overview(
    found: OpenedRound,
    items: Iterable[Item],
    requests: Iterable[Request],
    today: date,
    organisations: Mapping[str, str] | None = None,
) -> Overview:
    """How far the round has come; `organisations` has the name of everybody's organisation by their id."""
    every = tuple(items)
    people = tuple(_person(found, row, today) for row in requests)
    return Overview(
        sections=_sections(found, every),
        bodies=_bodies(every, organisations or {}),
        people=people,
        done=sum(item.state in DONE for item in every),
        total=len(every),
        waiting=tuple(person.id for person in people if not person.is_done),
    )


def item_rows(found: OpenedRound, items: Iterable[Item]) -> tuple[SectionRows, ...]:
    """The actions of the round by section."""
    return _sections(found, tuple(items))


def reminder_words(days: Iterable[int]) -> str:
    """When reminders go: "14, 5 and 1 days before the date and 2 days after it"; "none" for none."""
    each = sorted(days, reverse=True)
    before, after = [day for day in each if day > 0], [-day for day in each if day < 0]
    said = [f"{_listed(before)} before the date"] if before else []
    said += ["on the date"] if 0 in each else []
    said += [f"{_listed(after)} after it"] if after else []
    return " and ".join(said) or "none"


def _listed(days: list[int]) -> str:
    words = [str(day) for day in days]
    many = " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
    return f"{many} {'day' if days == [1] else 'days'}"


def _sections(found: OpenedRound, items: tuple[Item, ...]) -> tuple[SectionRows, ...]:
    by_section: dict[str, list[Item]] = {}
    for item in items:
        by_section.setdefault(item.section_id, []).append(item)
    return tuple(_section(found, group) for group in by_section.values())


def _bodies(items: tuple[Item, ...], organisations: Mapping[str, str]) -> tuple[BodyRow, ...]:
    people: dict[str, set[str]] = defaultdict(set)
    asked: dict[str, dict[str, bool]] = defaultdict(dict)
    for item in items:
        for request in item.asked.all():
            name = organisations.get(request.person_id) or NO_BODY
            people[name].add(request.person_id)
            asked[name][item.pk] = item.state in DONE
    rows = (BodyRow(name, len(people[name]), sum(done.values()), len(done)) for name, done in asked.items())
    return tuple(sorted(rows, key=lambda row: (row.name == NO_BODY, row.name)))


def _section(found: OpenedRound, items: list[Item]) -> SectionRows:
    section = items[0].section
    numbers = Counter(ItemState(item.state) for item in items)
    counts = tuple(StatusCount(_state(state), numbers[state]) for state in ORDER if numbers[state])
    done = sum(item.state in DONE for item in items)
    return SectionRows(section.pk, section.name, tuple(_item(found, item) for item in items), counts, done)


def _item(found: OpenedRound, item: Item) -> ItemRow:
    people = [request.person for request in item.asked.all()]
    return ItemRow(
        id=item.pk,
        number=item.action.number,
        title=item.action.title,
        people=", ".join(person.name for person in people),
        source=str(Source(item.source).label),
        state=shown(STATES[ItemState(item.state)], item.state_words),
        href=found.at("round-item", item.pk),
        is_reachable=any(person.email and person.is_active for person in people),
        is_found=item.source != Source.COORDINATOR,
        is_new_note=bool(item.note),
    )


def _state(state: ItemState) -> StatusView:
    return shown(STATES[state], str(state.label))


def _person(found: OpenedRound, row: Request, today: date) -> PersonRow:
    total, done = row.total, row.done  # type: ignore[attr-defined]
    due = due_of(row)
    return PersonRow(
        id=row.pk,
        name=row.person.name,
        address=row.person.email or "",
        done=f"{done} of {total}",
        step=_step(row),
        due=day(due),
        reminded=f"{row.reminders}, last on {moment(row.reminded_at)}" if row.reminded_at else "None",
        href=found.at("round-person", row.pk),
        is_done=done == total,
        is_late=due < today and done < total,
        is_paused=row.is_paused,
    )


def _step(row: Any) -> str:
    """How far this person has come; what came back to them goes before all else, since it waits for them."""
    if row.returned:
        return f"{row.returned} sent back"
    if row.done == row.total:
        return "All sent"
    if row.done:
        return "Some sent"
    if row.started:
        return "Draft kept"
    if row.opened_at:
        return f"Opened on {moment(row.opened_at)}"
    return f"Not opened; asked on {moment(row.sent_at)}" if row.sent_at else "Not asked yet"
