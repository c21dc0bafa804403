"""What waits for whoever runs a partnership's plans, or looks after its people and mail: a line each, with its way."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse

from milepost.records.imports.models import Import
from milepost.records.meetings.models import Meeting
from milepost.records.outbox.models import State
from milepost.records.rounds.queries import UnderWay
from milepost.web.dates import day
from milepost.web.home.presenters.asked import due_words
from milepost.web.imports.presenters.drafts import draft_rows
from milepost.web.meetings.presenters import due_words as far_off
from milepost.web.plans.presenters.head import number_of, sentence_case

# Papers that are due later need nobody yet.
SOON = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that waits: the words that lead to it, what it is of, and a sentence about it."""

    words: str
    address: str
    note: str = ""
    of: str = ""


def round_lines(rounds: Iterable[UnderWay], unsigned: Mapping[str, int], slug: str, today: date) -> Iterator[Line]:
    """Each round under way; `unsigned` is how many sections wait for a signature, by the round's id."""
    for now in rounds:
        row = now.round_
        address = reverse("round", args=(slug, row.plan_id, row.pk))
        note = _how_far(now, unsigned.get(row.pk, 0), today) if row.is_open else _PREPARING
        yield Line(row.title, address, note, str(row.plan))


_PREPARING = "It is being prepared; nobody has been told yet."


def _how_far(now: UnderWay, unsigned: int, today: date) -> str:
    facts = []
    if now.done < now.total:
        of = number_of(now.total, "answer")
        facts += [f"{now.done} of {of} {'is' if now.done == 1 else 'are'} in", due_words(now.round_.answer_by, today)]
    else:
        facts.append(f"all {number_of(now.total, 'answer')} are in" if now.total > 1 else "the answer is in")
    if unsigned:
        facts.append(f"{number_of(unsigned, 'section')} wait{'s' if unsigned == 1 else ''} for a signature")
    elif now.done == now.total:
        facts.append("it can be closed")
    return sentence_case("; ".join(facts)) + "."


def mail_lines(numbers: Mapping[State, int], slug: str, *, is_carried: bool) -> Iterator[Line]:
    """Mail that was given up, and mail that waits while no worker is there to send it."""
    address = reverse("outbox", args=(slug,))
    if failed := numbers.get(State.FAILED, 0):
        words = f"{number_of(failed, 'mail')} {'was' if failed == 1 else 'were'} not delivered"
        yield Line(words, f"{address}?state=failed", "Correct the address, and it goes out again.")
    waiting = numbers.get(State.WAITING, 0)
    if waiting and not is_carried:
        mail = number_of(waiting, "mail") + (" waits" if waiting == 1 else " wait")
        words = f"{mail}, and the worker that sends it is not running"
        yield Line(words, f"{address}?state=waiting", "Whoever runs Milepost must start “milepost work”.")


def draft_lines(drafts: Sequence[Import], slug: str) -> Iterator[Line]:
    """Documents that were handed in, and that nobody accepted or discarded yet."""
    if len(drafts) == 1:
        (row,) = draft_rows(drafts, slug)
        yield Line(row.name, row.address, f"{sentence_case(row.note)}; not accepted yet.")
    elif drafts:
        words = number_of(len(drafts), "document")
        yield Line(words, reverse("import-start", args=(slug,)), "Handed in, and not accepted yet.")


def meeting_lines(meetings: Iterable[Meeting], slug: str, today: date) -> Iterator[Line]:
    """Meetings, as `meetings_with_papers` gives them, for which no paper is tabled although papers are due soon."""
    for row in meetings:
        if row.tabled or row.papers_due > today + SOON:  # type: ignore[attr-defined]
            continue
        off = far_off(row.papers_due, today)
        due = f"are due {day(row.papers_due)}, {off}" if off else f"were {due_words(row.papers_due, today)}"
        yield Line(str(row), reverse("meeting", args=(slug, row.pk)), f"Papers {due}; none is tabled yet.")


def mail_line(numbers: Mapping[State, int], slug: str) -> Line:
    """That mail arrives, and how much is still to be sent."""
    waiting = numbers.get(State.WAITING, 0)
    note = f"{waiting} still to be sent; nothing failed." if waiting else "Nothing waits, and nothing failed."
    return Line("Mail", reverse("outbox", args=(slug,)), note)


def people_line(number: int, unreachable: int, slug: str) -> Line:
    """How many people belong to the partnership, and how many of them have no address."""
    words = "1 person" if number == 1 else f"{number} people"
    note = f"{unreachable} cannot be reached by mail." if unreachable else "All of them can be reached by mail."
    return Line(words, reverse("people", args=(slug,)), note)
