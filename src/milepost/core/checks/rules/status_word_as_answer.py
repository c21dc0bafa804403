"""A question that asks for an account is answered with a status word.

Why: "Complete" under "What is working well?" tells a board nothing about what is working, and hides the status as well.

Example:
    Action: 1.1 Open the hub
    Well: Working well
Better:
    Action: 1.1 Open the hub
    Well: Forty families used the hub in its first month
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # "n/a" may be true
SEVERITY = Severity.LOW
_NONE = re.compile(r"\W*n/?a\W*", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:status|b?rag|rating)\b", re.IGNORECASE)
_NOT_BEGUN = re.compile(r"\W*(?:has |have )?(?:not|yet) (?:yet )?(?:been )?started\W*", re.IGNORECASE)
_LONGEST = 120  # characters of an answer that is nothing but such a word
_FEWEST = 4  # answers that make a column one of status words
_WORD = (
    r"(?:(?:action|now|fully|all|work is|not|yet|still|currently|going|working|progressing|proceeding|very|remains)\s)*"
    r"(?:completed?(?: (?:and|&) closed)?|done|closed|achieved|"
    r"(?:on|to) (?:track|target|programme|course|schedule|plan)|"
    r"in progress|ongoing|on-going|started|under ?way|in hand|in train|as planned|no change|well|green|amber|red|n/?a)"
)
_STATUS = re.compile(rf"\W*{_WORD}(?:(?:\s*[-–—,;:/(]+\s*|\s(?:and\s)?){_WORD}){{0,2}}\W*", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every prose answer that is nothing but a status word, unless the column is one of status words, or asks for them.

    A complete action may answer so what its next step is, and "n/a" what the worries are.
    """
    asked_for = {question.key for question in plan.questions if _ASKED.search(question.heading)}
    told = (one for one in said(plan) if one.answer.text.strip() and one.question.key not in asked_for)
    filled = [one for one in told if not _is_fair(one)]
    worded = [one for one in filled if _is_brief(one) and _STATUS.fullmatch(one.answer.text)]
    asked, answered = (Counter(one.question.key for one in which) for which in (filled, worded))
    for one in worded:
        if answered[one.question.key] < _FEWEST or 2 * answered[one.question.key] <= asked[one.question.key]:
            yield one.fault(
                f"{name(one.action)} answers “{one.question.heading}” with “{one.answer.text.strip()}”.",
                "Put the status where the plan keeps it, and say here what was done or what is next.",
                one.answer.text.strip(),
                is_sure=not _NONE.fullmatch(one.answer.text),
            )


def _is_brief(one: Said) -> bool:
    """Whether an answer is so short that it may be nothing but such a word: most are not, which is soon seen."""
    return len(one.answer.text) <= _LONGEST


def _is_fair(one: Said) -> bool:
    """Whether such a word answers the question: no next step of what is over, no worry, and what is not begun."""
    if _is_brief(one) and _NOT_BEGUN.fullmatch(one.answer.text):  # `not-started` asks for the day on which it will be
        return True
    is_over = one.question.role is QuestionRole.NEXT and not is_live(one.action)
    is_worry = one.question.role is QuestionRole.WORRIED or asked(one.question) is Tone.BAD
    return is_over or (is_worry and bool(_NONE.fullmatch(one.answer.text)))
