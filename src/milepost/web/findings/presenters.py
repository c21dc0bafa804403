"""Findings in groups: those of the whole plan first, then those of each action in the order of the plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from milepost.core.checks import Finding
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.places import in_words
from milepost.web.words import SURE


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding: how sure, what is wrong, what would mend it, the words that show it, and its rule."""

    sure: str
    message: str
    mend: str
    evidence: str
    where: str
    rule: str


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """The findings of one action, or of the plan as a whole, whose address is ""."""

    title: str
    address: str
    findings: tuple[FindingView, ...]


def finding_groups(plan: Plan, found: Iterable[Finding], at: PlanAddresses) -> tuple[FindingGroup, ...]:
    """The findings, which stand in the order of the plan, by action."""
    names = {action.id: f"{action.number} {action.title}".strip() for action in actions(plan)}
    return tuple(
        FindingGroup(
            names.get(action, "The plan as a whole"),
            at.action(action) if action in names else "",
            tuple(_view(one) for one in group),
        )
        for action, group in groupby(found, key=lambda one: one.action if one.action in names else "")
    )


def _view(one: Finding) -> FindingView:
    return FindingView(SURE[one.certainty], one.message, one.mend, one.evidence, in_words(one.place), one.rule)
