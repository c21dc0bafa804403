"""Plan to findings: what a careful programme officer would point out."""

from milepost.core.checks.changes import Changes, changes
from milepost.core.checks.check import check, rules
from milepost.core.checks.day import judged_on
from milepost.core.checks.finding import Family, Fault, Finding, Severity
from milepost.core.checks.rule import Rule

__all__ = [
    "Changes",
    "Family",
    "Fault",
    "Finding",
    "Rule",
    "Severity",
    "changes",
    "check",
    "judged_on",
    "rules",
]
