"""More is spent than the budget, and the account says that it is within it.

Why: One of the three is wrong, and the auditor will ask which.

Example:
    Action: 1.1 Lease homes
    Now: The budget is £480,000 this year and £510,000 has been spent. Spending is within budget.
Better:
    Action: 1.1 Lease homes
    Now: The budget is £480,000 this year and £410,000 has been spent. Spending is within budget.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import figures
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_WITHIN = re.compile(
    r"\b(?:within (?:the |its |our |this |that )?(?:overall )?(?:budget|allocation|grant|limit)|(?:on|under|"
    r"inside) budget|"
    r"underspen[dt]\w*|no overspend)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:overspen[dt]\w*|over budget|(?:exceed\w*|above|beyond|outside) (?:the |its |our )?budget)\b", re.IGNORECASE
)
_NOT = re.compile(
    r"\b(?:not|no longer|no|will|would|if|until|risk|last year|bring|brought|forecast|expected)\b", re.IGNORECASE
)
_BUDGET = re.compile(r"\b(?:budget|allocation|grant|award)(?: [a-z]+){0,4} (?:of|is|was|stands at|:) $", re.IGNORECASE)
_BUDGET_AFTER = re.compile(r" (?:[a-z]+ )?(?:budget|allocation|grant)\b", re.IGNORECASE)
_SPENT = re.compile(r"\b(?:spent|spend|spending|costs?|expenditure|committed|outturn)\b", re.IGNORECASE)
_IS_OVER = re.compile(r"\b(?:over|under)spend of (?:just |only |about )?$", re.IGNORECASE)
_LOOK_BACK = 60  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer with one budget and one sum spent that is more, or less, than "within", or "over", budget allows."""
    for one in written(plan, holding="budget underspend underspent underspending overspend overspent overspending"):
        text = one.answer.text
        within, over = (next(_plain(one.sentences(), sign), "") for sign in (_WITHIN, _OVER))
        sums = [figure for figure in figures(text) if figure.is_money and not _IS_OVER.search(text[: figure.start])]
        if len(sums) != 2 or bool(within) == bool(over) or not _SPENT.search(text):
            continue
        budgets = [
            each
            for each in sums
            if _BUDGET.search(text, max(0, each.start - _LOOK_BACK), each.start) or _BUDGET_AFTER.match(text, each.end)
        ]
        if len(budgets) != 1:
            continue
        budget, spent = budgets[0], next(each for each in sums if each is not budgets[0])
        if (spent.value > budget.value) if within else (spent.value < budget.value):
            yield one.fault(
                f"{name(one.action)} gives {spent.words} as spent and {budget.words} as the budget, and says that it "
                f"is {'within' if within else 'over'} it.",
                "Put right the figure or the word that is wrong.",
                within or over,
            )


def _plain(sentences: tuple[str, ...], sign: re.Pattern[str]) -> Iterator[str]:
    """The sentences with the sign and without a word that takes it back."""
    return (text for text in sentences if sign.search(text) and not _NOT.search(text))
