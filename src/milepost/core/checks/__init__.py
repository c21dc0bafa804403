"""Plan to findings: what a careful programme officer would point out."""

from milepost.core.checks.check import check, rules
from milepost.core.checks.day import judged_on
from milepost.core.checks.finding import Family, Fault, Finding, Severity
from milepost.core.checks.rule import Rule

__all__ = [
    "Family",
    "Fault",
    "Finding",
    "Rule",
    "Severity",
    "check",
    "judged_on",
    "rules",
]
