"""A paper before it is published, exactly as it would be: what the preview shows is what publishing keeps."""

from dataclasses import dataclass, field
from datetime import date

from milepost.core import pipeline
from milepost.core.errors import InvalidInput
from milepost.core.plan.audience import for_audience
from milepost.core.plan.model import Audience
from milepost.core.plan.model import Plan as PlanValue
from milepost.core.plan.naming import Rules
from milepost.core.reports import REPORTS
from milepost.core.reports.cover import Cover
from milepost.core.reports.published import Imprint, published
from milepost.records.meetings.models import Meeting
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan
from milepost.records.publications.models import Publication
from milepost.records.publications.value import Value, opened


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
    def parameters(self) -> dict[str, str]:
        """What the report was asked for beyond the plan, as data."""
        asked = {
            "section": self.section,
            "organisation": self.organisation,
            "earlier": self.earlier.pk if self.earlier else "",
        }
        return {name: word for name, word in asked.items() if word}


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
    cut = for_audience(bridge.load(plan), wanted.audience, wanted.rules)
    left_out = tuple(note.message for note in cut.left_out)
    report = pipeline.paper(
        cut.plan,
        report=wanted.report,
        today=wanted.as_at,
        earlier=_earlier(wanted),
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
    )
    return Drafted(Value(cut.plan, report, published(report, imprint)), left_out)


def _earlier(wanted: Wanted) -> PlanValue | None:
    """The earlier plan as this paper's audience may read it, whoever it was published for then."""
    if wanted.earlier is None:
        return None
    return for_audience(opened(wanted.earlier.value).plan, wanted.audience, wanted.rules).plan
