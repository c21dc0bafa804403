"""The findings page: what is open, accepted and put off, and the rules that are off, each with its number."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import urlencode

from milepost.core.checks import judged_on, rule_named, rules
from milepost.records.quality.models import RuleOff
from milepost.records.quality.queries import Sorted
from milepost.web.dates import day
from milepost.web.findings.deciding import may_decide
from milepost.web.findings.filters import FindingFilters
from milepost.web.findings.first import FirstView, first
from milepost.web.findings.presenters import FindingGroup, finding_groups
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.opened import OpenedPlan


class Show(StrEnum):
    """One tab of the page."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PUT_OFF = "put-off"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule: its code, what it says, how often it speaks here, where it is switched, and who switched it off.

    A rule that is no longer part of Milepost has no code, since no page tells of it.
    """

    code: str
    title: str
    number: int
    switch: str
    decided: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """What one tab shows; `everything` is its address without filters, `judged` when an old plan is judged or "".

    `first` is what to do first, only where nothing is filtered.
    """

    show: Show
    tabs: tuple[tuple[str, str, str], ...]
    groups: tuple[FindingGroup, ...]
    rules: tuple[RuleView, ...]
    number: int
    total: int
    everything: str
    judged: str
    first: tuple[FirstView, ...] = ()


def findings_page(found: OpenedPlan, sorted_: Sorted, chosen: FindingFilters, show: Show, today: date) -> FindingsPage:
    """The page with its tabs; the numbers on the tabs are of what the filters leave, as the lists below them are."""
    sorts = {
        Show.OPEN: sorted_.open,
        Show.ACCEPTED: tuple(one for one, _ in sorted_.accepted),
        Show.PUT_OFF: tuple(one for one, _ in sorted_.put_off),
    }
    wanted = {sort: chosen.take(found.value, findings) for sort, findings in sorts.items()}
    numbers = {**{sort: len(findings) for sort, findings in wanted.items()}, Show.RULES: len(sorted_.off)}
    here = wanted.get(show, ())
    verdicts = {one.key: row for one, row in (*sorted_.accepted, *sorted_.put_off)}
    judged = judged_on(found.value, today)
    return FindingsPage(
        show,
        _tabs(numbers, chosen, found.at),
        finding_groups(found.value, here, verdicts, found.at, may_decide(found)),
        rule_views(sorted_, found.at) if show is Show.RULES else (),
        len(here),
        len(sorts.get(show, ())),
        f"{found.at.findings}?show={show}",
        day(judged) if judged != today else "",
        first(here, found.at.findings) if show is Show.OPEN and chosen == FindingFilters() else (),
    )


def rule_views(sorted_: Sorted, at: PlanAddresses) -> tuple[RuleView, ...]:
    """The rules that are off, and then those with open findings here, most first."""
    numbers = Counter(one.rule for one in sorted_.open)
    titles = {rule.code: rule.title for rule in rules()}
    silent = [_off(row, at) for row in sorted_.off]
    speaking = [
        RuleView(code, titles[code], number, f"{at.findings}rules/{code}/switch-off/")
        for code, number in sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    return (*silent, *speaking)


def _off(row: RuleOff, at: PlanAddresses) -> RuleView:
    rule = rule_named(row.rule)
    code, title = (rule.code, rule.title) if rule else ("", f"The rule “{row.rule}” is no longer part of Milepost.")
    decided = f"Switched off by {row.by} on {day(row.at.date())}"
    return RuleView(code, title, 0, f"{at.findings}rules/{row.rule}/switch-on/", decided, row.reason)


def _tabs(numbers: Mapping[Show, int], chosen: FindingFilters, at: PlanAddresses) -> tuple[tuple[str, str, str], ...]:
    texts = {Show.OPEN: "Open", Show.ACCEPTED: "Accepted", Show.PUT_OFF: "Put off", Show.RULES: "Rules off"}
    kept = {name: value for name in chosen.__slots__ if (value := getattr(chosen, name))}
    return tuple(
        (show.value, f"{text} ({numbers[show]})", f"{at.findings}?{urlencode({'show': show.value, **kept})}")
        for show, text in texts.items()
    )
