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

from milepost.core.checks.figures import Figure, figures
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.checks.verdicts.judged import judged
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH
_POT = r"(?:budget|allocation|grant|award|allowance|envelope|limit|ceiling|funding|approval|estimate)"
_WITHIN = re.compile(
    rf"\b(?:within (?:the |its |our |this |that |an? )?(?:[a-z]+ )?{_POT}|(?:on|under|inside|below) (?:the )?budget|"
    r"underspen[dt]\w*|no overspend|(?:came|come|comes|was|is) in (?:for less|cheaper) than|leaving £\d)\b|"
    r"£\d[\d.,]{0,12}(?:k|m)? (?:is |still )?(?:left|unspent|remains)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    rf"\b(?:overspen[dt]\w*|over (?:the )?{_POT}|(?:exceed\w*|above|beyond|outside) (?:the |its |our )?{_POT})\b",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:not|no longer|will|would|if|until|risk|last year|bring|brought|forecast|expected|should|could|may|might|"
    r"hope|more|further|additional|per|each)\b",
    re.IGNORECASE,
)
_BUDGET = re.compile(
    rf"\b{_POT}(?: [a-z]+){{0,4}} (?:of|is|was|stands at|:) ?£?$|\b{_POT}:? £?$|"
    r"\b(?:allotted|allocated|budgeted|set aside|granted|approved|earmarked)(?: [a-z]+){0,4} £?$",
    re.IGNORECASE,
)
_BUDGET_AFTER = re.compile(
    rf" (?:[a-z-]+ )?(?:{_POT}|set aside)\b|"
    r" (?:(?:was|were|had been|is|has been) )?(?:allotted|allocated|budgeted|set aside|earmarked)\b",
    re.IGNORECASE,
)
_SPENT = re.compile(
    r"\b(?:spent|spend|spending|costs?|expenditure|committed|outturn|account|bills?|paid|against|came to|price)\b",
    re.IGNORECASE,
)
_IS_OVER = re.compile(
    r"\b(?:(?:over|under)spend of|leaving|(?:less|more) than|saving(?: of)?|down|by) (?:just |only |about )?£?$",
    re.IGNORECASE,
)
_LEFT = re.compile(r" (?:is |are |was |still )?(?:left|unspent|remain(?:s|ing)?|under|over|less|short)\b")
_LOOK_BACK, _REACH, _TWO = 60, 2, 2  # characters, sentences, sums
_HOLDING = (
    "budget underspend underspent underspending overspend overspent overspending allocation grant award allowance "
    "envelope limit ceiling funding approval estimate left unspent remains allotted allocated budgeted aside"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every claim to be within budget, or over it, with one budget and one sum spent beside it that say otherwise."""
    known: set[int] = set()
    yield from _beside(plan, known)
    for one in judged(gathered(plan)):
        if one.is_of_money and id(one.said) not in known:
            yield one.said.fault(
                f"{name(one.said.action)} gives {one.now.words} as spent and {one.goal.words} as the budget, and says "
                f"“{one.verdict.words}”.",
                "Put right the figure or the word that is wrong.",
                one.told,
                is_sure=one.is_sure,
            )


def _beside(plan: Plan, known: set[int]) -> Iterator[Fault]:
    """Every such claim with both sums beside it, once in an answer; `known` gathers those answers."""
    for one, sentence in told_anywhere(plan, holding=_HOLDING):
        within, over = (bool(sign.search(sentence)) for sign in (_WITHIN, _OVER))
        if within == over or _NOT.search(sentence) or id(one) in known:
            continue
        told = _spent_and_budget(one, sentence)
        if told and ((told[0].value > told[1].value) if within else (told[0].value < told[1].value)):
            known.add(id(one))
            yield one.fault(
                f"{name(one.action)} gives {told[0].words} as spent and {told[1].words} as the budget, and says that "
                f"it is {'within' if within else 'over'} it.",
                "Put right the figure or the word that is wrong.",
                sentence,
            )


def _spent_and_budget(one: Said, sentence: str) -> tuple[Figure, Figure] | None:
    """What was spent and the budget, where a sentence with the one or two around it gives just these two sums."""
    parts = one.sentences()
    at = parts.index(sentence)
    for first, last in ((at, at + 1), (at - 1, at + 1), (at - _REACH, at + 1), (at - 1, at + _REACH)):
        words = " ".join(parts[max(0, first) : last])
        sums = [each for each in figures(words) if each.is_money and not _is_what_is_left(words, each)]
        if len(sums) < _TWO:
            continue
        budgets = [each for each in sums if _is_budget(words, each)]
        is_plain = len(sums) == _TWO and len(budgets) == 1 and _SPENT.search(words) and not _NOT.search(words)
        return (next(each for each in sums if each is not budgets[0]), budgets[0]) if is_plain else None
    return None


def _is_what_is_left(text: str, one: Figure) -> bool:
    return bool(_IS_OVER.search(text, max(0, one.start - _LOOK_BACK), one.start) or _LEFT.match(text, one.end))


def _is_budget(text: str, one: Figure) -> bool:
    return bool(_BUDGET.search(text, max(0, one.start - _LOOK_BACK), one.start) or _BUDGET_AFTER.match(text, one.end))
