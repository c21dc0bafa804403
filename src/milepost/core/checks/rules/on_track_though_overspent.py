"""An action is called on track, and more is spent than its budget.

Why: Green is read as on time and within budget; an overspend that the colour hides is found by the auditor.

Example:
    Action: 1.1 Mend the market hall
    Status: On track
    Now: The roof is on. Spend to date is £4.62m against a budget of £4.20m.
Better:
    Action: 1.1 Mend the market hall
    Status: On track
    Now: The roof is on. Spend to date is £4.02m against a budget of £4.20m.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import Figure, figures
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, told_anywhere
from milepost.core.checks.sayings.standing import stands
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_WORDS = "budget overspend overspent overspending overspends allocation grant envelope funding budgeted"
_FUND = r"(?:budget|allocation|grant|envelope|funding|approved cost|contract sum)"
_OVER = re.compile(
    r"(?:\b(?:is|are|was|has been|have been|now|currently|an?|the|projected|forecast) (?:now |currently |"
    r"forecast to be )?"
    r"(?:over|above|beyond) budget|\d(?: ?(?:k|m|million|thousand))? (?:over|above|beyond) (?:the |its |our )?budget|"
    r"(?:has|have) (?:now |already )?(?:overspent\b|(?:exceeded|gone over)(?: (?:the|its|our|their))? "
    r"(?:budget|allocation)\b)|"
    r"(?:budget|project|programme|scheme|service|action) (?:is|was|has been) (?:now |currently )?(?:overspent|"
    r"exceeded)|"
    r"overspen(?:d|t)(?:ing)? (?:of|by|is|stands at|to date|against|on)\b|(?:an?|the|projected|forecast|"
    r"current) overspend\b)",
    re.IGNORECASE,
)
_BUDGET = re.compile(rf"\b{_FUND}(?: for [\w/ ]+?)?(?: of| is| was| at|:)? ?$", re.IGNORECASE)
_BUDGET_AFTER = re.compile(rf" (?:[a-z]+ )?{_FUND}\b", re.IGNORECASE)
_SPENT = re.compile(
    r"\b(?:spent|spend|spending|expenditure|costs?|outturn|committed|cost)\b(?:[^.;£]{0,40}?) ?$|\b(?:of|at|is|"
    r"was) $",
    re.IGNORECASE,
)
_SPENT_AFTER = re.compile(r" (?:has been |was |is |had been |now |already )*(?:spent|committed)\b", re.IGNORECASE)
_AGAINST = re.compile(
    r"\b(?:against|out of|compared (?:with|to)|versus|from|on|exceed\w*|than|over|above)\b", re.IGNORECASE
)
_EASED = re.compile(
    r"\b(?:no overspend|not|never|avoid\w*|without|risk|would|could|may|might|if|last year|previous|underspen\w*|"
    r"recover\w*|contingency|approved|agreed|extra|additional|further|topped|virement|increased|absorb\w*|offset\w*|"
    r"covered|met from|within|reduced|cleared|brought back|made up|elsewhere)\b",
    re.IGNORECASE,
)
_LOOK_BACK = 60  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of every action on track that gives more as spent than as the budget, or an overspend."""
    seen: set[str] = set()
    for one, text in told_anywhere(plan, holding=_WORDS):
        is_aside = one.action.id in seen or one.question.role is QuestionRole.NEXT or _EASED.search(text)
        if is_aside or meaning(plan, one.action) is not Meaning.ON_TRACK:
            continue
        if _is_over(text) or _OVER.search(text):
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} {stands(plan, one.action)}, and more is spent than its budget.",
                "Change the status, or say what was agreed about the overspend.",
                text,
            )


def _is_over(text: str) -> bool:
    """Whether a sentence holds two sums, what was spent and the budget, and the first is more."""
    sums = [figure for figure in figures(text) if figure.is_money]
    if len(sums) != 2 or not _AGAINST.search(text):
        return False
    budgets = [each for each in sums if _is_budget(text, each)]
    spent = [each for each in sums if each not in budgets and _is_spent(text, each)]
    return len(budgets) == len(spent) == 1 and spent[0].value > budgets[0].value


def _is_budget(text: str, each: Figure) -> bool:
    before = text[max(0, each.start - _LOOK_BACK) : each.start]
    return bool(_BUDGET.search(before) or _BUDGET_AFTER.match(text, each.end))


def _is_spent(text: str, each: Figure) -> bool:
    before = text[max(0, each.start - _LOOK_BACK) : each.start]
    return bool(_SPENT.search(before) or _SPENT_AFTER.match(text, each.end))
