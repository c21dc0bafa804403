"""A measure names what is counted, and not how much would be success.

Why: Without a target any figure will do, and nobody can say at the end whether it worked.

Example:
    Action: 1.1 Add refuge places
    Measure: Number of families turned away (11 in 2021/22)
Better:
    Action: 1.1 Add refuge places
    Measure: Number of families turned away: no more than 3 in 2023/24 (11 in 2021/22)
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, counts_something, has_figure, said
from milepost.core.checks.sayings.measuring import names_an_aim_served
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_COUNTS = re.compile(
    r"(?:the |annual |average |overall )?(?:numbers?|share|percentage|proportion|rate|fewer|more|increased?|reduction|"
    r"reduced|decrease|improved|improvement|better)\b|%|no(?:s?\. ?(?:of )?|s? of )[a-z]",
    re.IGNORECASE,
)
# what can be counted, and may also be done: "Annual survey published"
_NAMES = re.compile(
    "(?:the |annual |average |overall )?(?:(?:levels?|volume|count|length|amount|hours|size) of|how (?:many|much|"
    "often|long)|"
    "time (?:taken|between|from|to)|waits?|waiting times?|attendance|(?:take-?|up)-?(?:up|take)|survey of|"
    "feedback from|"
    r"referrals(?! \w*(?:have|has|had|are|were|fell|rose)\b))\b|"
    r"(?:[\w’'-]+ ){1,3}(?:rates?|numbers|size|levels|figures)\W*$",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?:fewer|more|increased?|reduction|reduced|decrease|improved|improvement|better)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:published|agreed|approved|held|carried out|in place|completed?|done|set up|runs?)\b", re.IGNORECASE
)
_ASIDE = re.compile(r"\([^()]*\)")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of a measure that counts something and, brackets aside, holds no figure.

    Where no figure stands anywhere in the action, a measure of more or less is for `measure-without-figure`.
    """
    aims = said(plan, QuestionRole.MEASURE, QuestionRole.NEXT, QuestionRole.OTHER)
    aimed = {one.action.id for one in aims if counts_something(one.answer.text)}
    for one in said(plan, QuestionRole.MEASURE):
        if names_an_aim_served(one.question):
            continue
        has_any = one.action.id in aimed or has_figure(one.action.title)
        for sentence in one.sentences():
            is_certain = not has_any and _MORE.match(one.answer.text.strip())
            is_bare = _COUNTS.match(sentence) or (_NAMES.match(sentence) and not _DONE.search(sentence))
            if is_bare and not is_certain and not counts_something(_ASIDE.sub(" ", sentence)):
                yield one.fault(
                    f"A measure of {called(one.action)} has no target.",
                    "Say how much would be success, and by when.",
                    sentence,
                )
