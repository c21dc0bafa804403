"""Findings in groups: those of the whole plan first, then those of each action in the order of the plan."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from milepost.core.checks import Finding
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.records.quality.models import Kind, Verdict
from milepost.web.dates import day
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.places import in_words
from milepost.web.words import SURE

_ORDER = (Certainty.CERTAIN, Certainty.LIKELY, Certainty.JUDGEMENT)


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding: how sure, what is wrong, what would mend it, the words that show it, its rule, what was decided.

    `links` are what this person may do about it, as (text, address); `reopen` is where a button takes a verdict back.
    """

    sure: str
    message: str
    mend: str
    evidence: str
    where: str
    rule: str
    decided: str = ""
    reason: str = ""
    links: tuple[tuple[str, str], ...] = ()
    reopen: str = ""


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """The findings of one action, or of the plan as a whole, whose address is ""."""

    title: str
    address: str
    findings: tuple[FindingView, ...]


def finding_groups(
    plan: Plan,
    found: Iterable[Finding],
    verdicts: Mapping[str, Verdict],
    at: PlanAddresses,
    may_decide: Callable[[Finding], bool],
) -> tuple[FindingGroup, ...]:
    """The findings, which stand in the order of the plan, by action, the surest first; `verdicts` by their keys."""
    names = {action.id: f"{action.number} {action.title}".strip() for action in actions(plan)}
    return tuple(
        FindingGroup(
            names.get(action, "The plan as a whole"),
            at.action(action) if action in names else "",
            tuple(_view(one, verdicts.get(one.key), at.findings if may_decide(one) else "") for one in _surest(group)),
        )
        for action, group in groupby(found, key=lambda one: one.action if one.action in names else "")
    )


def _surest(group: Iterable[Finding]) -> list[Finding]:
    return sorted(group, key=lambda one: _ORDER.index(one.certainty))


def _view(one: Finding, verdict: Verdict | None, base: str) -> FindingView:
    here = f"{base}{one.key}/"
    links = (("Accept", f"{here}accept/"), ("Put off", f"{here}put-off/")) if base and verdict is None else ()
    return FindingView(
        SURE[one.certainty],
        one.message,
        one.mend,
        one.evidence,
        in_words(one.place),
        one.rule,
        _decided(verdict) if verdict else "",
        verdict.reason if verdict else "",
        links,
        f"{base}{verdict.key}/reopen/" if base and verdict else "",
    )


def _decided(verdict: Verdict) -> str:
    """Who decided what, and when: "Put off until 30 June 2027 by Priya Okafor on 3 May 2027"."""
    until = f" until {day(verdict.until)}" if verdict.until else ""
    return f"{Kind(verdict.kind).label}{until} by {verdict.by} on {day(verdict.at.date())}"
