"""Plan to findings: what a careful programme officer would point out."""

from milepost.core.checks.check import check, check_read, rule_named, rules
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
    "check_read",
    "judged_on",
    "rule_named",
    "rules",
]
