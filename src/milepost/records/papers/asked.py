"""What somebody asks for: a report of a plan in a format, with what the report needs chosen."""

import json
from collections.abc import Sequence
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
from milepost.core.reports.published import closed_with
from milepost.records.plans.models import Plan
from milepost.records.plans.read import AsRead
from milepost.records.quality.queries import decided_of, sorted_findings

ROWS = ("csv", "excel")  # one row an action


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


def key_of(plan: Plan, asked: Asked, today: date, earlier_version: int, hidden: Sequence[str]) -> str:
    """What all who ask for the same paper have in common; another as soon as anything that it tells has changed.

    `hidden` names what is kept from who asks.
    """
    decided = decided_of(plan) if Need.FINDINGS in REPORTS[asked.report].needs else ()
    day = asked.day.isoformat() if asked.day else ""
    said = [__version__, plan.version, day, today.isoformat(), asked.report, asked.format_key, asked.choices]
    return sha256(json.dumps([*said, earlier_version, *hidden, *decided], sort_keys=True).encode()).hexdigest()


def document_of(plan: Plan, shown: AsRead, asked: Asked, today: date, earlier: value.Plan | None = None) -> Document:
    """The paper as a document, of the plan as whoever asks reads it; InvalidInput where something is not chosen.

    What is kept from them is counted at its end, where the format has a place for more than rows.
    """
    made = pipeline.paper(
        shown.plan,
        report=asked.report,
        today=today,
        earlier=earlier,
        findings=_findings(plan, shown, today) if Need.FINDINGS in REPORTS[asked.report].needs else None,
        since=asked.since,
        section=asked.section,
        organisation=asked.organisation,
    )
    return made if asked.format_key in ROWS else closed_with(made, shown.left_out)


def _findings(plan: Plan, shown: AsRead, today: date) -> tuple[Finding, ...]:
    """What the rules find and nobody has accepted or put off."""
    return sorted_findings(plan, shown.plan, today, shown.whole).open
