"""What of the findings somebody wants to see: one section, family, rule or certainty."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from milepost.core.checks import Finding, rules
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import seats
from milepost.web.plans.presenters.filters import section_choices
from milepost.web.words import SURE

WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class FindingFilters:
    """What is wanted, "" for everything; `section` is an id, or WHOLE for what is of no action."""

    section: str = ""
    family: str = ""
    rule: str = ""
    certainty: str = ""

    def take(self, plan: Plan, found: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of the findings that are wanted, in their order."""
        home = sections_of_actions(plan)
        return tuple(one for one in found if self._wants(one, home.get(one.action, WHOLE)))

    def _wants(self, one: Finding, section: str) -> bool:
        sought = (
            (self.section, section),
            (self.family, _families()[one.rule]),
            (self.rule, one.rule),
            (self.certainty, one.certainty.value),
        )
        return all(wanted in ("", this) for wanted, this in sought)


def sections_of_actions(plan: Plan) -> Mapping[str, str]:
    """The id of its section for every action."""
    return {seat.action.id: seat.section.id for seat in seats(plan)}


def choices(plan: Plan, found: Iterable[Finding]) -> dict[str, list[tuple[str, str]]]:
    """What each filter can be, as (value, text), of what is found in this plan."""
    everything = tuple(found)
    codes = sorted({one.rule for one in everything})
    families = sorted({_families()[code] for code in codes})
    sure = {one.certainty for one in everything}
    return {
        "section": [("", "All sections"), *section_choices(plan), (WHOLE, "The plan as a whole")],
        "family": [("", "All kinds"), *((family, family.capitalize()) for family in families)],
        "rule": [("", "All rules"), *((code, code.replace("-", " ").capitalize()) for code in codes)],
        "certainty": [("", "However sure"), *((one.value, text) for one, text in SURE.items() if one in sure)],
    }


@cache
def _families() -> Mapping[str, str]:
    return {rule.code: rule.family.value for rule in rules()}
