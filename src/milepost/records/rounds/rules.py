"""What an answer needs before it can be sent: each missing thing with the field that it belongs to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from django.db.models import prefetch_related_objects

from milepost.core.plan import codec
from milepost.core.plan.model import Meaning
from milepost.core.plan.promised import WHOLE
from milepost.core.words.dates import Frame, parse, printed
from milepost.core.words.due import Calendar, Due, Precision
from milepost.core.words.quantities import quantities
from milepost.records.plans.models import Plan
from milepost.records.rounds.models import Item, Outcome
from milepost.records.rounds.models.said import OutcomeKind

YEAR = timedelta(days=365)
# A status that is not green needs a reason.
NEEDS_REASON = (Meaning.AT_RISK, Meaning.LATE, Meaning.PAUSED)


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that an answer still needs, said to the person who gives it."""

    field: str
    message: str


def missing(item: Item) -> tuple[Missing, ...]:
    """All that this answer still needs, in the order of the page."""
    return missing_of([item])[item.pk]


def missing_of(items: Sequence[Item]) -> dict[str, tuple[Missing, ...]]:
    """All that each of these answers still needs, by the item's id; a constant number of queries."""
    prefetch_related_objects(items, "outcomes__milestone", "drafts", "readings", "round__plan__period_rows")
    return {item.pk: tuple(_missing(item)) for item in items}


def due_from(plan: Plan, phrase: str) -> Due | None:
    """The date that somebody wrote, by the plan's calendar; None where it names no day, month, quarter or term."""
    found = parse(date_said(phrase), frame_of(plan)).due
    return found if found.latest else None


def date_said(phrase: str) -> str:
    """A day in figures written out ("31/03/27" as "31 March 2027"), so that nobody asks which of them is the month.

    Other words stay as they are.
    """
    if not phrase or any(map(str.isalpha, phrase)):
        return phrase
    due = parse(phrase, Frame()).due
    return printed(due.latest) if due.latest and due.precision is Precision.DAY else phrase


def number_in(text: str) -> Decimal | None:
    """The one number that somebody wrote ("1,240", "45 %", "£3.5"); None for none or for several."""
    found = {one.value for one in quantities(re.sub(r"[£$€]", " ", text))}
    return found.pop() if len(found) == 1 else None


def frame_of(plan: Plan) -> Frame:
    """What the grammar of dates goes by: a date without a year lies in the plan’s last period or the year after."""
    calendar = codec.decode(Calendar, plan.calendar, "calendar")
    dated = [row for row in plan.period_rows.all() if row.start and row.end]
    last = max(dated, key=lambda row: row.position, default=None)
    if last is None or last.start is None or last.end is None:
        return Frame(calendar)
    return Frame(calendar, last.start, last.end + YEAR)


def _missing(item: Item) -> Iterator[Missing]:
    for outcome in item.outcomes.all():
        yield from _outcome(item, outcome)
    said = {draft.question for draft in item.drafts.all() if draft.text}
    if not (said or item.nothing_to_report or item.status or any(row.kind for row in item.outcomes.all())):
        first = item.round.questions[0]["key"]
        yield Missing(f"answer-{first}", "Say how things stand, or that there is nothing to report.")
        return
    for question in item.round.required():
        if question["key"] not in said and not item.nothing_to_report:
            yield Missing(
                f"answer-{question['key']}",
                f"Answer “{question['heading']}”, or say that there is nothing to report.",
            )
    meaning = next((one["meaning"] for one in item.round.plan.scheme if one["code"] == item.status), Meaning.UNKNOWN)
    if meaning in NEEDS_REASON and not item.status_because:
        yield Missing("status_because", "Say why the action is not on track.")
    for reading in item.readings.all():
        if reading.value and number_in(reading.value) is None:
            yield Missing(f"measure-{reading.measure_id}", f"“{reading.value}” is not a number.")


def _outcome(item: Item, outcome: Outcome) -> Iterator[Missing]:
    text = outcome.milestone.text.strip()
    field, name = f"milestone-{outcome.milestone_id}", f"“{text}”" if text else WHOLE.lower()
    if outcome.kind == OutcomeKind.MOVED:
        if due_from(item.round.plan, outcome.new_date) is None:
            yield Missing(f"{field}-new_date", f"Enter the new date of {name}, such as June 2027.")
        if not outcome.because:
            yield Missing(f"{field}-because", f"Say why {name} moves to another date.")
    elif outcome.kind in (OutcomeKind.MISSED, OutcomeKind.DROPPED) and not outcome.because:
        word = "was missed" if outcome.kind == OutcomeKind.MISSED else "is dropped"
        yield Missing(f"{field}-because", f"Say why {name} {word}.")
    elif outcome.kind == OutcomeKind.REPLACED and not outcome.replaced_by:
        yield Missing(f"{field}-replaced_by", f"Say what takes the place of {name}.")
