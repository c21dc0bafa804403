"""What a board member comes for: the next meeting with its papers, and the papers that went out last."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse

from milepost.core.plan.model import Audience
from milepost.records.meetings.models import Meeting
from milepost.records.publications.models import Publication
from milepost.web.dates import day

MOST = 5
READ_BY_BOARDS = (Audience.BOARD, Audience.PUBLIC)


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One paper: what it is called, where it is, of which plan and since when."""

    title: str
    address: str
    note: str


@dataclass(frozen=True, slots=True)
class BoardView:
    """The next meeting ("" where none is set) with its papers, or when they are due; and the newest papers."""

    meeting: str
    meeting_address: str
    papers_due: str
    tabled: tuple[PaperRow, ...]
    newest: tuple[PaperRow, ...]


def board_view(meetings: Sequence[Meeting], papers: Iterable[Publication], slug: str) -> BoardView:
    """As `meetings_with_papers` and `standing_papers` give them; papers for the working group are left out."""
    following = meetings[0] if meetings else None
    return BoardView(
        meeting=str(following) if following else "",
        meeting_address=reverse("meeting", args=(slug, following.pk)) if following else "",
        papers_due=day(following.papers_due) if following else "",
        tabled=_rows(following.tabled, slug) if following else (),  # type: ignore[attr-defined]
        newest=_rows(papers, slug)[:MOST],
    )


def _rows(papers: Iterable[Publication], slug: str) -> tuple[PaperRow, ...]:
    return tuple(
        PaperRow(
            one.title,
            reverse("publication", args=(slug, one.plan, one.pk)),
            f"{one.plan_title}, {one.get_audience_display().lower()}, published {day(one.published_at.date())}",
        )
        for one in papers
        if one.audience in READ_BY_BOARDS
    )
