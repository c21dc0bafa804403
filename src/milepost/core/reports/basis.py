"""What a report is made from, and what of it a report may need beyond the plan and the day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from milepost.core.checks import Finding
from milepost.core.plan.model import Plan


class Need(StrEnum):
    """What a report cannot be made without."""

    EARLIER = "earlier"
    FINDINGS = "findings"
    SECTION = "section"
    ORGANISATION = "organisation"


@dataclass(frozen=True, slots=True)
class Basis:
    """The plan, the day on which it is looked at, and what a report needs besides.

    `earlier` is the plan to compare with and `since` what it is called ("the end of 30 June 2025"), `section` a
    section's id, `organisation` a name as the plan has it.
    """

    plan: Plan
    today: date
    earlier: Plan | None = None
    since: str = ""
    findings: tuple[Finding, ...] = ()
    section: str = ""
    organisation: str = ""
