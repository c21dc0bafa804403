"""A paper before it is published, exactly as it would be: what the preview shows is what publishing keeps."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.utils import timezone

from milepost.core import pipeline
from milepost.core.errors import InvalidInput
from milepost.core.plan import codec
from milepost.core.plan.audience import for_audience
from milepost.core.plan.model import Audience
from milepost.core.plan.model import Plan as PlanValue
from milepost.core.plan.naming import Rules
from milepost.core.plan.narrowing import as_narrow_as
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Need
from milepost.core.reports.cover import Cover
from milepost.core.reports.published import Imprint, published
from milepost.records.meetings.models import Meeting
from milepost.records.plans.models import Plan
from milepost.records.plans.queries import plan_as_at, plan_value
from milepost.records.publications.models import Publication
from milepost.records.publications.value import Value, opened
from milepost.records.quality.queries import sorted_findings


@dataclass(frozen=True)
class Wanted:
    """What somebody wants published: which report of what, for whom, how people are named, with which cover.

    `earlier` is the publication that a comparing report looks back to.
    """

    report: str
    audience: Audience
    title: str
    as_at: date
    meeting: Meeting | None = None
    section: str = ""
    organisation: str = ""
    earlier: Publication | None = None
    rules: Rules = field(default_factory=Rules)
    cover: Cover | None = None

    @property
    def parameters(self) -> dict[str, Any]:
        """What was asked for beyond report, audience and day, as data: kept, so that a correction begins from it."""
        return {
            "section": self.section,
            "organisation": self.organisation,
            "earlier": self.earlier.pk if self.earlier else "",
            "rules": codec.encode(self.rules),
            "cover": codec.encode(self.cover) if self.cover else None,
        }


@dataclass(frozen=True)
class Drafted:
    """A paper as it would be published, and what was left out of it for its audience, in sentences."""

    value: Value
    left_out: tuple[str, ...]


def drafted(plan: Plan, wanted: Wanted, *, on: date, replaces: Publication | None = None, reason: str = "") -> Drafted:
    """The paper made of the plan as it stands; raises InvalidInput where something that the report needs is not said.

    `on` is the day of publication; with `replaces` it is a correction.
    """
    if wanted.report not in REPORTS:
        raise InvalidInput("Choose a report from the list.", "report")
    if wanted.as_at > on:
        raise InvalidInput("That day has not come yet. Choose today or an earlier day.", "as_at")
    stood = plan_as_at(plan, wanted.as_at)
    now = plan_value(plan)
    cut = for_audience(as_narrow_as(stood.plan, now), wanted.audience, wanted.rules)
    left_out = tuple(note.message for note in cut.left_out)
    report = pipeline.paper(
        cut.plan,
        report=wanted.report,
        today=wanted.as_at,
        earlier=_earlier(wanted, now),
        since=_name(wanted.earlier) if wanted.earlier else "",
        findings=sorted_findings(plan, cut.plan, wanted.as_at).open if _tells_findings(wanted.report) else None,
        section=wanted.section,
        organisation=wanted.organisation,
    )
    imprint = Imprint(
        wanted.title,
        wanted.audience,
        on,
        str(wanted.meeting or ""),
        replaces.version + 1 if replaces else 1,
        reason,
        left_out,
        wanted.cover,
        REPORTS[wanted.report].label,
        stood.kept_since,
    )
    return Drafted(Value(cut.plan, report, published(report, imprint)), left_out)


def _earlier(wanted: Wanted, now: PlanValue) -> PlanValue | None:
    """The earlier plan as this paper's audience may read it today, whoever it was published for then."""
    if wanted.earlier is None:
        return None
    return for_audience(as_narrow_as(opened(wanted.earlier.value).plan, now), wanted.audience, wanted.rules).plan


def _name(publication: Publication) -> str:
    on = timezone.localdate(publication.published_at)
    return f"the paper “{publication.title}” of {on.day} {on:%B %Y}"


def _tells_findings(report: str) -> bool:
    return Need.FINDINGS in REPORTS[report].needs


def asked_before(publication: Publication) -> Wanted:
    """What was asked for when this was published, for a correction to begin from; the earlier paper is looked up."""
    asked = publication.parameters
    earlier = Publication.objects.filter(partnership=publication.partnership_id, pk=asked["earlier"]).first()
    return Wanted(
        report=publication.report,
        audience=Audience(publication.audience),
        title=publication.title,
        as_at=publication.as_at,
        meeting=publication.meeting,
        section=asked["section"],
        organisation=asked["organisation"],
        earlier=earlier,
        rules=codec.decode(Rules, asked["rules"], "rules"),
        cover=codec.decode(Cover, asked["cover"], "cover") if asked["cover"] else None,
    )
