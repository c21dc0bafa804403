"""All rules over a plan: what is found, in the order in which the plan is printed."""

import importlib
import pkgutil
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from functools import cache

from milepost.core.checks import rules as folder
from milepost.core.checks.day import judged_on
from milepost.core.checks.doubts import Doubt, doubt
from milepost.core.checks.figures import figures
from milepost.core.checks.finding import Fault, Finding
from milepost.core.checks.former import present, was_found_under
from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.rule import Rule, rule_of
from milepost.core.checks.whole import whole
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_SAME = 3  # figures, of which no two faults of one action share so many by chance


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, by its code; a rule is a file in `rules`, and no list names it."""
    names = sorted(module.name for module in pkgutil.iter_modules(folder.__path__))
    return tuple(rule_of(importlib.import_module(f"{folder.__name__}.{name}")) for name in names)


def check(plan: Plan, today: date, *, without: Collection[str] = ()) -> tuple[Finding, ...]:
    """What the rules find in a plan as it stands on `today`, or stood when it was over (see `judged_on`).

    `without` names the codes of rules that this plan has switched off, and a former code what was found under it.
    """
    day = judged_on(plan, today)
    at_hand = gathered(plan)
    heard = (rule for rule in rules() if rule.code not in without)
    every = ((rule, _as_read(at_hand, rule, fault)) for rule in heard for fault in rule.faults(at_hand, day))
    told = [(rule, fault) for rule, fault in every if fault and not _is_off(rule, fault, without)]
    found = [_finding(rule, fault) for rule, fault in told if not (rule.gives_way and _is_told(rule, fault, told))]
    order = {action.id: at for at, action in enumerate(actions(plan))}
    return tuple(sorted(found, key=lambda one: order.get(one.action, -1)))


def rule_named(code: str) -> Rule | None:
    """The rule with this code, now or formerly, or None."""
    return next((rule for rule in rules() if rule.code == present(code)), None)


def check_read(plan: Plan, whole: Plan, today: date, *, without: Collection[str] = ()) -> tuple[Finding, ...]:
    """What the rules find in a plan as somebody reads it, as far as it holds of the whole plan, too.

    What stands in place of words that are kept from them would else be found empty, repeated or without a figure.
    """
    found = check(plan, today, without=without)
    if plan is whole:
        return found
    holds = set(check(whole, today, without=without))
    return tuple(one for one in found if one in holds)


def _as_read(plan: Gathered, rule: Rule, fault: Fault) -> Fault | None:
    """The fault, less sure where something else may be meant, or None where words say that it is.

    What lacks may only not have been read, and figures that do not make one thing may make another.
    """
    if rule.of_lacks and not plan.once(whole):
        return replace(fault, is_sure=False)
    found = doubt(fault.evidence, fault.disputed) if rule.reckons else Doubt.NONE
    if found is Doubt.NONE:
        return fault
    return None if found is Doubt.RIGHT else replace(fault, is_sure=False)


def _is_off(rule: Rule, fault: Fault, without: Collection[str]) -> bool:
    return any(was_found_under(code, rule.code, rule.certainty_of(fault), fault.formerly) for code in without)


def _is_told(rule: Rule, fault: Fault, told: Iterable[tuple[Rule, Fault]]) -> bool:
    """Whether a rule of the same family, which knows more of the words, reckons with the same figures."""
    here = {one.value for one in figures(fault.evidence)}
    others = (each for other, each in told if other.family is rule.family and not other.gives_way)
    return any(
        len(here & {one.value for one in figures(each.evidence)}) >= min(_SAME, len(here))
        for each in others
        if each.action == fault.action
    )


def _finding(rule: Rule, fault: Fault) -> Finding:
    return Finding(
        rule.code,
        rule.certainty_of(fault),
        rule.severity,
        fault.action,
        fault.question,
        fault.evidence,
        fault.message,
        fault.mend,
        fault.place,
    )
