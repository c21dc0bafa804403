"""What is looked up for whoever arrives, by what they are and may do: always in the same number of queries.

But for words that changed since they were signed, which are compared.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone

from milepost.records.access.permissions import Permission
from milepost.records.access.queries import numbers_of_members
from milepost.records.access.roles import Role
from milepost.records.imports.queries import open_drafts
from milepost.records.meetings.models import Meeting
from milepost.records.meetings.queries import last_meeting
from milepost.records.outbox.models import State
from milepost.records.outbox.queries import is_carried, numbers_of
from milepost.records.people.models import Person
from milepost.records.plans.queries import plans_with_numbers
from milepost.records.publications.models import Publication
from milepost.records.publications.queries import meetings_with_papers, standing_papers
from milepost.records.rounds.glance import requests_of, rounds_under_way
from milepost.records.rounds.queries import UnderWay
from milepost.records.signoff.queries import signings_of, unsigned_in
from milepost.web.here import Here
from milepost.web.home.presenters.asked import Ask, asks
from milepost.web.home.presenters.board import BoardView, board_view
from milepost.web.home.presenters.listing import PlanRowView, plan_rows
from milepost.web.home.presenters.waiting import (
    Line,
    draft_lines,
    mail_line,
    mail_lines,
    meeting_lines,
    people_line,
    round_lines,
)

# Of a partnership's meetings to come, those that a page of arrival looks at.
MOST_MEETINGS = 5


@dataclass(frozen=True)
class Arrival:
    """A person, arrived in a partnership that they belong to."""

    person: Person
    found: Here

    @property
    def slug(self) -> str:
        """The partnership in addresses."""
        return self.found.partnership.slug

    @property
    def is_asked(self) -> bool:
        """Whether rounds ask people like this one, so that "nothing" is worth a sentence."""
        return self.found.access.role in (Role.CONTRIBUTOR, Role.SECTION_LEAD)

    @property
    def has_work(self) -> bool:
        """Whether things may wait for this person that nobody asked them for, so that "nothing" is worth a sentence."""
        return self.found.may(Permission.RUN_ROUND)

    def asked(self) -> tuple[Ask, ...]:
        """What this person is asked for."""
        partnership = self.found.partnership
        requests, signings = requests_of(partnership, self.person), signings_of(partnership, self.person)
        return asks(requests, signings, self.slug, timezone.localdate())

    def waiting(self) -> tuple[Line, ...]:
        """What waits for this person."""
        return tuple(self._waiting())

    def looked_after(self) -> tuple[Line, ...]:
        """People and mail, for who looks after these and not after plans."""
        if self.found.access.role != Role.ADMINISTRATOR:
            return ()
        people = people_line(*numbers_of_members(self.found.partnership.pk), self.slug)
        return (people,) if self._mail.get(State.FAILED) else (people, mail_line(self._mail, self.slug))

    def board(self) -> BoardView | None:
        """What a board member comes for."""
        if self.found.access.role != Role.BOARD_MEMBER:
            return None
        today = timezone.localdate()
        last = last_meeting(self.found.partnership, today)
        return board_view(self._meetings(), last, self._papers, self.slug, today)

    def plans(self) -> tuple[PlanRowView, ...]:
        """The plans of the partnership."""
        rows = plans_with_numbers(self.found.partnership, self.person, self.found.access)
        return plan_rows(rows, self._rounds, self._papers, self.slug)

    def _waiting(self) -> Iterator[Line]:
        found, today = self.found, timezone.localdate()
        if found.may(Permission.RUN_ROUND):
            yield from round_lines(self._rounds, unsigned_in(found.partnership), self.slug, today)
        if found.may(Permission.SEE_OUTBOX):
            yield from mail_lines(self._mail, self.slug, is_carried=is_carried(timezone.now()))
        if found.may(Permission.RUN_MEETINGS):
            yield from meeting_lines(self._meetings(), self.slug, today)
        if found.may(Permission.IMPORT_PLANS):
            yield from draft_lines(tuple(open_drafts(found.partnership, self.person, found.access)), self.slug)

    def _meetings(self) -> tuple[Meeting, ...]:
        return tuple(meetings_with_papers(self.found.partnership, timezone.localdate())[:MOST_MEETINGS])

    @cached_property
    def _mail(self) -> dict[State, int]:
        return numbers_of(self.found.partnership.pk, (State.WAITING, State.FAILED))

    @cached_property
    def _rounds(self) -> tuple[UnderWay, ...]:
        return rounds_under_way(self.found.partnership, self.found.access)

    @cached_property
    def _papers(self) -> tuple[Publication, ...]:
        return tuple(standing_papers(self.found.partnership))
