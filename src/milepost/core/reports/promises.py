"""The promise ledger on paper: what became of what was promised, over all, by section, organisation and period."""

from collections.abc import Iterable, Iterator
from datetime import date

from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Role, Table
from milepost.core.plan.ledger import Ledger, Outcome, Promise, Tally, ledger, tally
from milepost.core.plan.model import Plan
from milepost.core.reports import parts, promised
from milepost.core.reports.basis import Basis
from milepost.core.reports.choices import organisation_of
from milepost.core.reports.drawings.quarters import quarters
from milepost.core.reports.measured import measured
from milepost.core.reports.quoting import short_name
from milepost.core.reports.tables import table
from milepost.core.words.counting import listed, many

# The lists below the tables: what needs somebody first. What was met or lies ahead is only counted.
_LISTS = {
    Outcome.LATE: "Still open and late",
    Outcome.MISSED: "Missed",
    Outcome.SILENT: "Dropped without a word: left open when the action ended",
    Outcome.DROPPED: "Dropped",
    Outcome.REPLACED: "Replaced",
}
_NO_ONE = "No organisation named"


def make(basis: Basis) -> Document:
    """Counts first, then the promises that need somebody, each with its date and what became of it."""
    plan = basis.plan
    found = ledger(plan, basis.today)
    blocks = tuple(_blocks(plan, found, basis.today))
    return Document(blocks, f"Promises – {parts.title(plan)}", parts.position(plan, basis.today))


def _blocks(plan: Plan, found: Ledger, today: date) -> Iterator[Block]:
    if not found.promises:
        yield Paragraph("No promise is recorded in this plan.", role=Role.NOTE)
    else:
        yield from _ledger(plan, found, today)
    yield from measured(plan)


def _ledger(plan: Plan, found: Ledger, today: date) -> Iterator[Block]:
    yield from (Paragraph(line) for line in opening(tally(found.promises)))
    drawn = quarters(found.promises, today)
    if drawn:
        yield drawn
    yield Heading("By section", 1)
    sections = [(parts.section_heading(one), found.of_section(one.id)) for one in plan.sections]
    yield _counts("Promises by section", "Section", (*sections, ("The whole plan", found.promises)))
    yield Heading("By organisation", 1)
    yield _counts("Promises by organisation that leads", "Organisation", _organisations(found))
    periods = [(one.label, found.first_due_within(one.start, one.end)) for one in plan.periods if one.start and one.end]
    if periods:
        yield Heading("By the period for which they were first made", 1)
        yield _counts("Promises by period", "Period", periods)
    yield from _lists(found)
    yield from _moves(found)


def opening(found: Tally) -> Iterator[str]:
    """What became of the promises, in two or three sentences."""
    ahead, undated = found.outcomes[Outcome.AHEAD], found.outcomes[Outcome.UNDATED]
    parted = ((found.fell_due, "due or ended"), (ahead, "not yet due"), (undated, "without a date"))
    yield f"{many(found.promised, 'promise')}: {listed(f'{number:,} {words}' for number, words in parted if number)}."
    if found.fell_due:
        said = (f"{found.outcomes[outcome]:,} {words}" for outcome, words in _SAID.items() if found.outcomes[outcome])
        yield f"Of the {found.fell_due:,} due or ended: {listed(said)}."
    if found.moved:
        longest = f", the longest by {many(found.longest_move, 'day')}" if found.longest_move else ""
        yield f"Moved: {many(found.moved, 'promise')}, {many(found.moves, 'time')} in all{longest}."


_SAID = {
    Outcome.MET: "met",
    Outcome.LATE: "still open and late",
    Outcome.MISSED: "missed",
    Outcome.REPLACED: "replaced",
    Outcome.DROPPED: "dropped",
    Outcome.SILENT: "dropped without a word",
}


_COLUMNS = {
    "Met": (Outcome.MET,),
    "Open and late": (Outcome.LATE,),
    "Missed": (Outcome.MISSED,),
    "Dropped": (Outcome.DROPPED, Outcome.SILENT),
    "Replaced": (Outcome.REPLACED,),
    "Not yet due": (Outcome.AHEAD,),
    "No date": (Outcome.UNDATED,),
}


def _counts(caption: str, of_what: str, groups: Iterable[tuple[str, tuple[Promise, ...]]]) -> Table:
    """A row of numbers for each group; a column that is nought in all of them is left out."""
    rows = [(name, _numbers(tally(promises))) for name, promises in groups]
    shown = [at for at in range(len(_HEADINGS)) if at == 0 or any(numbers[at] for _, numbers in rows)]
    headings = (of_what, *(_HEADINGS[at] for at in shown))
    return table(caption, headings, ((name, *(f"{numbers[at]:,}" for at in shown)) for name, numbers in rows))


_HEADINGS = ("Promised", *_COLUMNS, "Moved")


def _numbers(found: Tally) -> tuple[int, ...]:
    parts = (sum(found.outcomes[one] for one in outcomes) for outcomes in _COLUMNS.values())
    return found.promised, *parts, found.moved


def _organisations(found: Ledger) -> list[tuple[str, tuple[Promise, ...]]]:
    """The promises of every organisation that leads an action; one that two lead together counts for both."""
    by_name: dict[str, list[Promise]] = {}
    for promise in found.promises:
        leads = promise.seat.action.leads or promise.seat.section.leads
        names = dict.fromkeys(filter(None, (" ".join(organisation_of(lead).split()) for lead in leads)))
        for name in names or [_NO_ONE]:
            by_name.setdefault(name, []).append(promise)
    return [
        (name, tuple(by_name[name])) for name in sorted(by_name, key=lambda name: (name == _NO_ONE, name.casefold()))
    ]


def _lists(found: Ledger) -> Iterator[Block]:
    for outcome, heading in _LISTS.items():
        promises = sorted(found.with_outcome(outcome), key=lambda one: -one.days_late)
        if promises:
            yield Heading(f"{heading} ({len(promises):,})", 1)
            yield promised.listing(heading, promises)


def _moves(found: Ledger) -> Iterator[Block]:
    moved = sorted((one for one in found.promises if one.times_moved), key=lambda one: -(one.days_moved or 0))
    if not moved:
        return
    yield Heading(f"Moved ({len(moved):,})", 1)
    rows = (
        (promised.moved(one), short_name(one.seat.action), f"{one.times_moved:,}", _length(one), promised.state(one))
        for one in moved
    )
    yield table("Promises whose date was moved", ("What, and why", "Action", "Times", "By", "What became of it"), rows)


def _length(one: Promise) -> str:
    return "Not known" if one.days_moved is None else many(one.days_moved, "day")
