"""The promises of a plan counted by section, and listed by what became of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from milepost.core.plan.ledger import Ledger, Outcome, Promise, last_day, tally
from milepost.core.plan.model import Meaning
from milepost.core.plan.promised import WHOLE
from milepost.core.reports import parts
from milepost.web.dates import day
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.opened import OpenedPlan
from milepost.web.plans.presenters.status import StatusView, shown

# What needs somebody first; the words are the ledger's own.
KINDS = {
    "late": (Outcome.LATE, Meaning.LATE),
    "missed": (Outcome.MISSED, Meaning.LATE),
    "silent": (Outcome.SILENT, Meaning.AT_RISK),
    "dropped": (Outcome.DROPPED, Meaning.SUPERSEDED),
    "replaced": (Outcome.REPLACED, Meaning.SUPERSEDED),
    "ahead": (Outcome.AHEAD, Meaning.NOT_STARTED),
    "undated": (Outcome.UNDATED, Meaning.NO_UPDATE),
    "met": (Outcome.MET, Meaning.COMPLETE),
}


@dataclass(frozen=True, slots=True)
class CountRow:
    """The promises of one section, counted in the order of the columns, and how many were moved."""

    name: str
    total: int
    numbers: tuple[int, ...]
    moved: int


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """One promise: what, of which action, when, what became of it and why."""

    text: str
    action: str
    href: str
    due: str
    became: StatusView
    why: str
    moved: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the lists to choose from, with how many it holds."""

    key: str
    words: str
    number: int


def columns() -> tuple[str, ...]:
    """The headings of the counts."""
    return ("Section", "Promised", *(_sentence(outcome) for outcome, _ in KINDS.values()), "Moved")


def count_rows(found: OpenedPlan, ledger: Ledger) -> tuple[CountRow, ...]:
    """The counts of every section, and of the whole plan last."""
    sections = [(parts.section_heading(one), ledger.of_section(one.id)) for one in found.value.sections]
    return tuple(_count(name, promises) for name, promises in (*sections, ("The whole plan", ledger.promises)))


def choices(ledger: Ledger) -> tuple[Choice, ...]:
    """The lists that hold anything."""
    numbers = tally(ledger.promises).outcomes
    every = (Choice(key, _sentence(outcome), numbers[outcome]) for key, (outcome, _) in KINDS.items())
    moved = sum(bool(one.times_moved) for one in ledger.promises)
    return (*(one for one in every if one.number), *([Choice("moved", "Moved", moved)] if moved else []))


def promise_rows(ledger: Ledger, key: str, at: PlanAddresses) -> tuple[PromiseRow, ...]:
    """The promises of one list, the longest due first."""
    return tuple(_row(one, at) for one in sorted(_chosen(ledger, key), key=last_day))


def _chosen(ledger: Ledger, key: str) -> Iterator[Promise]:
    for one in ledger.promises:
        if one.times_moved if key == "moved" else one.outcome is KINDS[key][0]:
            yield one


def _count(name: str, promises: tuple[Promise, ...]) -> CountRow:
    found = tally(promises)
    numbers = tuple(found.outcomes[outcome] for outcome, _ in KINDS.values())
    return CountRow(name, found.promised, numbers, found.moved)


def _row(one: Promise, at: PlanAddresses) -> PromiseRow:
    due, action = one.milestone.due, one.seat.action
    when = day(due.latest) if due.latest else due.phrase or "No date"
    late = f", {one.days_late} days late" if one.days_late > 1 else ", 1 day late" if one.days_late else ""
    meaning = next(meaning for outcome, meaning in KINDS.values() if outcome is one.outcome)
    return PromiseRow(
        text=one.milestone.text.strip() or WHOLE,
        action=f"{action.number} {action.title}".strip(),
        href=at.action(action.id),
        due=when + late,
        became=shown(meaning, _sentence(one.outcome)),
        why="; ".join(filter(None, (one.milestone.because, *(move.reason for move in one.milestone.moves)))),
        moved=f"first due {one.first.phrase or 'without a date'}" if one.times_moved else "",
    )


def _sentence(outcome: Outcome) -> str:
    return f"{outcome.value[:1].upper()}{outcome.value[1:]}"
