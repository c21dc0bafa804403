"""Meetings, their papers and their decisions, arranged for pages."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils import timezone

from milepost.core.plan.model import Audience
from milepost.core.reports.published import READERS
from milepost.core.words.papers import KEPT_FOR_GROUP
from milepost.records.meetings.models import Aim, Body, Decision, Meeting
from milepost.records.meetings.queries import dates_moved
from milepost.records.publications.models import Publication
from milepost.web.dates import day, day_when, moment
from milepost.web.publications.presenters import state_words
from milepost.web.rounds.presenters.following import moved_words


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in a list: its day, when papers are due, how far off that is, and its address."""

    name: str
    on: str
    papers_due: str
    note: str
    address: str


@dataclass(frozen=True, slots=True)
class BodyRow:
    """A body with its meetings, those to come first, and what may be done with it ("" where nothing may)."""

    name: str
    to_come: tuple[MeetingRow, ...]
    past: tuple[MeetingRow, ...]
    edit_address: str
    add_address: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One decision: its minute, what was decided about what, what it did, who recorded it when.

    `mended` says what was put right since, a sentence each. The last two addresses are "" where it may not be mended.
    """

    minute: str
    text: str
    about: str
    about_address: str
    effect: str
    recorded: str
    mended: tuple[str, ...] = ()
    is_taken_back: bool = False
    correct_address: str = ""
    take_back_address: str = ""


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A round that still aims at the old day of its meeting; `move_address` is "" for who may not run it."""

    title: str
    words: str
    address: str
    move_address: str


@dataclass(frozen=True, slots=True)
class TabledPaper:
    """A paper that was published for a meeting."""

    title: str
    note: str
    address: str


def body_rows(
    bodies: Iterable[Body], meetings: Iterable[Meeting], slug: str, today: date, *, may_run: bool
) -> tuple[BodyRow, ...]:
    """Every body with its meetings."""
    held = list(meetings)
    return tuple(
        BodyRow(
            body.name,
            tuple(_row(one, slug, today) for one in reversed(held) if one.body_id == body.pk and one.on >= today),
            tuple(_row(one, slug, today) for one in held if one.body_id == body.pk and one.on < today),
            reverse("body-edit", args=(slug, body.pk)) if may_run else "",
            reverse("meeting-add", args=(slug, body.pk)) if may_run else "",
        )
        for body in bodies
    )


def decision_rows(
    decisions: Iterable[Decision], slug: str, is_kept: Callable[[Decision], bool], *, may_run: bool = False
) -> tuple[DecisionRow, ...]:
    """What a meeting decided; what was about an action leads to it, and what is kept from the reader is not named."""
    return tuple(
        _decision(one, slug, KEPT_FOR_GROUP if is_kept(one) else one.about, may_mend=may_run and not one.taken_back_at)
        for one in decisions
    )


def _decision(one: Decision, slug: str, about: str, *, may_mend: bool) -> DecisionRow:
    at = (slug, one.meeting_id, one.pk)
    return DecisionRow(
        one.minute,
        one.text,
        about,
        reverse("plan-action", args=(slug, one.plan_id, one.action_id)) if one.action_id else "",
        "Taken back" if one.taken_back_at else _effect(one),
        f"{one.by}, {moment(one.at)}",
        tuple(_mended(one)),
        one.taken_back_at is not None,
        reverse("decision-correct", args=at) if may_mend else "",
        reverse("decision-take-back", args=at) if may_mend else "",
    )


def _effect(one: Decision) -> str:
    """What it did to the plan; of a date that moved, from which to which."""
    found = dates_moved(one)
    return f"Moved from {found[0] or 'no date'} to {found[1]}" if found else str(one.get_effect_display())


def _mended(one: Decision) -> Iterator[str]:
    """What was put right since, with why."""
    if one.corrected_at:
        yield f"Corrected on {day_when(one.corrected_at)}: {one.corrected_because}"
    if one.taken_back_at:
        yield f"Taken back on {day_when(one.taken_back_at)}: {one.taken_back_because}"


def tabled(papers: Iterable[Publication], slug: str) -> tuple[TabledPaper, ...]:
    """The papers of a meeting, each in each of its versions."""
    return tuple(
        TabledPaper(
            one.title,
            f"{state_words(one)}. Version {one.version}, for {READERS[Audience(one.audience)]}, "
            f"{day(timezone.localdate(one.published_at))}.",
            reverse("publication", args=(slug, one.plan, one.pk)),
        )
        for one in papers
    )


def left_behind(aims: Iterable[Aim], slug: str, *, may_run: bool) -> tuple[LeftBehind, ...]:
    """The rounds that still aim at the day that a meeting had before."""
    return tuple(_left_behind(one, (slug, one.round.plan_id, one.round_id), may_run=may_run) for one in aims)


def _left_behind(one: Aim, at: tuple[str, ...], *, may_run: bool) -> LeftBehind:
    move = reverse("round-follow", args=at) if may_run else ""
    return LeftBehind(f"{one.round}, {one.round.plan}", moved_words(one), reverse("round", args=at), move)


def due_words(due: date, today: date) -> str:
    """How far off a deadline is: "in 12 days", "today", or "" once it is past."""
    days = (due - today).days
    if days < 0:
        return ""
    return "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days"


def _row(meeting: Meeting, slug: str, today: date) -> MeetingRow:
    address = reverse("meeting", args=(slug, meeting.pk))
    return MeetingRow(
        str(meeting), day(meeting.on), day(meeting.papers_due), due_words(meeting.papers_due, today), address
    )
