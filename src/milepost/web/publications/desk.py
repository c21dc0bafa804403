"""What lies on the desk while a paper is made ready: its forms, what was decided, the paper as it would be."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from django.http import QueryDict
from django.utils import timezone

from milepost.core.plan.model import Plan
from milepost.core.plan.naming import people_of
from milepost.records.access.queries import members_of
from milepost.records.meetings.queries import meetings_of
from milepost.records.plans.queries import plan_as_at
from milepost.records.publications.drafting import Drafted, Wanted, asked_before, drafted
from milepost.records.publications.models import Publication
from milepost.records.publications.queries import cover_of, publications_of
from milepost.web.plans.opened import OpenedPlan
from milepost.web.publications.decisions import DecisionsForm, Revealing, revealing, rules_before
from milepost.web.publications.forms import CorrectionForm, CoverForm, PaperForm, first_day, of_cover


class Desk:
    """A paper of a plan, from its forms to its draft; with `corrects` it is the next version of a publication."""

    def __init__(self, found: OpenedPlan, sent: QueryDict | None, corrects: Publication | None = None) -> None:
        self.found, self.sent, self.corrects = found, sent, corrects
        self.before: Wanted | None = asked_before(corrects) if corrects else None

    @cached_property
    def paper(self) -> PaperForm:
        """What is published for whom."""
        options: dict[str, Any] = {
            "plan": self.found.value,
            "meetings": tuple(meetings_of(self.found.partnership)),
            "earlier": tuple(publications_of(self.found.row, self.found.access)),
            "initial": self._first_words(),
        }
        if self.before:
            return CorrectionForm(self.sent, audience=self.before.audience, **options)
        return PaperForm(self.sent, **options)

    @cached_property
    def cover(self) -> CoverForm:
        """The cover report, which begins from the partnership's own words."""
        known = self.before.cover if self.before and self.before.cover else cover_of(self.found.partnership)
        return CoverForm(self.sent, initial=of_cover(known))

    @cached_property
    def plan(self) -> Plan:
        """The plan as it stood on the day that the paper tells of; only of a valid form."""
        return plan_as_at(self.found.row, self.paper.cleaned_data["as_at"]).plan

    @cached_property
    def decisions(self) -> DecisionsForm:
        """How people are named; only of valid forms."""
        audience = self.paper.audience_chosen()
        usual = rules_before(
            audience,
            releases=self.paper.cleaned_data["releases_board_texts"],
            before=self.before.rules if self.before else None,
        )
        people = people_of(self.plan)
        sent = self.sent if self.sent and "seen" in self.sent else None
        return DecisionsForm(sent, people=people, found=self._revealing, usual=usual)

    @property
    def is_chosen(self) -> bool:
        """Whether everything that a paper needs is said."""
        return self.sent is not None and "change" not in self.sent and self.paper.is_valid() and self.cover.is_valid()

    @property
    def wanted(self) -> Wanted:
        """What the forms ask for."""
        said = self.paper.cleaned_data
        meeting = self.paper.meetings.get(said["meeting"])
        return Wanted(
            report=said["report"],
            audience=self.paper.audience_chosen(),
            title=said["title"],
            as_at=said["as_at"],
            meeting=meeting,
            section=said["section"],
            organisation=said["organisation"],
            earlier=self.paper.publications.get(said["earlier"]),
            rules=self.decisions.rules(),
            cover=self.cover.cover(said["title"], meeting) if said["with_cover"] else None,
        )

    @property
    def reason(self) -> str:
        """Why it is corrected; "" for a new paper."""
        return str(self.paper.cleaned_data.get("reason", ""))

    def draft(self) -> Drafted:
        """The paper as it would be published now."""
        today = timezone.localdate()
        return drafted(self.found.row, self.wanted, on=today, replaces=self.corrects, reason=self.reason)

    @cached_property
    def _revealing(self) -> Revealing:
        audience, said = self.paper.audience_chosen(), self.paper.cleaned_data
        rules = rules_before(audience, releases=said["releases_board_texts"], before=None)
        members = tuple(members_of(self.found.partnership.pk))
        return revealing(self.plan, audience, rules, members, said["threshold"] or 0)

    def _first_words(self) -> Mapping[str, Any]:
        first = {**first_day(timezone.localdate()), "title": self.found.value.title}
        if self.before is None:
            return first
        asked = self.before
        return first | {
            "title": asked.title,
            "report": asked.report,
            "audience": asked.audience.value,
            "section": asked.section,
            "organisation": asked.organisation,
            "earlier": asked.earlier.pk if asked.earlier else "",
            "meeting": asked.meeting.pk if asked.meeting else "",
            "releases_board_texts": asked.rules.releases_board_texts,
            "with_cover": asked.cover is not None,
        }
