"""What a board member comes for: the next meetings with their papers, and the papers that went out last."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils import timezone

from milepost.core.plan.model import Audience
from milepost.core.reports.published import READERS
from milepost.records.meetings.models import Meeting
from milepost.records.publications.models import Publication
from milepost.web.dates import day

MOST_MEETINGS = 3
MOST_PAPERS = 5
READ_BY_BOARDS = (Audience.BOARD, Audience.PUBLIC)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper: what it is called, where it is, of which plan and since when."""

    title: str
    address: str
    note: str


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One meeting: to come, with its papers, or when these are due as `note`; held, with how much was decided."""

    name: str
    address: str
    papers: tuple[PaperRow, ...]
    note: str


@dataclass(frozen=True, slots=True)
class BoardView:
    """The next meetings, the last one, and the newest papers beside those that stand with one of the next."""

    meetings: tuple[MeetingView, ...]
    last: MeetingView | None
    newest: tuple[PaperRow, ...]


def board_view(
    meetings: Sequence[Meeting], last: Meeting | None, papers: Iterable[Publication], slug: str, today: date
) -> BoardView:
    """As `meetings_with_papers`, `last_meeting` and `standing_papers` give them; the working group's are left out."""
    following = tuple(_meeting(one, slug, today) for one in meetings[:MOST_MEETINGS])
    shown = {paper for one in following for paper in one.papers}
    newest = tuple(row for row in _rows(papers, slug) if row not in shown)
    return BoardView(following, _held(last, slug) if last else None, newest[:MOST_PAPERS])


def _meeting(row: Meeting, slug: str, today: date) -> MeetingView:
    papers = _rows(row.tabled, slug)  # type: ignore[attr-defined]
    due = "were" if row.papers_due < today else "are"
    note = "" if papers else f"No paper yet; they {due} due {day(row.papers_due)}."
    return MeetingView(str(row), reverse("meeting", args=(slug, row.pk)), papers, note)


def _held(row: Meeting, slug: str) -> MeetingView:
    number = row.decided  # type: ignore[attr-defined]
    decisions = "1 decision is" if number == 1 else f"{number or 'No'} decisions are"
    return MeetingView(str(row), reverse("meeting", args=(slug, row.pk)), (), f"{decisions} recorded.")


def _rows(papers: Iterable[Publication], slug: str) -> tuple[PaperRow, ...]:
    return tuple(
        PaperRow(
            one.title,
            reverse("publication", args=(slug, one.plan, one.pk)),
            f"For {READERS[Audience(one.audience)]}, {day(timezone.localdate(one.published_at))}{_version(one)}. "
            f"{one.plan_title}",
        )
        for one in papers
        if one.audience in READ_BY_BOARDS
    )


def _version(one: Publication) -> str:
    return f", version {one.version}" if one.version > 1 else ""
