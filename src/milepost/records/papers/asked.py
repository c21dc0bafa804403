"""What somebody asks for: a report of a plan in a format, with what the report needs chosen."""

import json
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from milepost import __version__
from milepost.core import pipeline
from milepost.core.checks import Finding
from milepost.core.document.nodes import Document
from milepost.core.plan import model as value
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Need
from milepost.records.plans.models import Plan
from milepost.records.quality.queries import decided_of, sorted_findings


@dataclass(frozen=True, slots=True)
class Asked:
    """A paper as it is asked for.

    `day` is the day that the plan is seen from, None for now; `earlier` is a day as 2025-06-30 or the id of a plan,
    `since` what that is called.
    """

    report: str
    format_key: str
    day: date | None = None
    section: str = ""
    organisation: str = ""
    earlier: str = ""
    since: str = ""

    @property
    def choices(self) -> dict[str, str]:
        """What was chosen for the report."""
        chosen = {name: getattr(self, name) for name in ("section", "organisation", "earlier", "since")}
        return {name: words for name, words in chosen.items() if words}


def key_of(plan: Plan, asked: Asked, today: date, earlier_version: int = 0) -> str:
    """What all who ask for the same paper have in common; another as soon as anything that it tells has changed."""
    decided = decided_of(plan) if Need.FINDINGS in REPORTS[asked.report].needs else ()
    day = asked.day.isoformat() if asked.day else ""
    said = [__version__, plan.version, day, today.isoformat(), asked.report, asked.format_key, asked.choices]
    return sha256(json.dumps([*said, earlier_version, *decided], sort_keys=True).encode()).hexdigest()


def document_of(
    plan: Plan, shown: value.Plan, asked: Asked, today: date, earlier: value.Plan | None = None
) -> Document:
    """The paper as a document, of the plan with its value; raises InvalidInput where something is not chosen."""
    return pipeline.paper(
        shown,
        report=asked.report,
        today=today,
        earlier=earlier,
        findings=_findings(plan, shown, today) if Need.FINDINGS in REPORTS[asked.report].needs else None,
        since=asked.since,
        section=asked.section,
        organisation=asked.organisation,
    )


def _findings(plan: Plan, shown: value.Plan, today: date) -> tuple[Finding, ...]:
    """What the rules find and nobody has accepted or put off."""
    return sorted_findings(plan, shown, today).open
