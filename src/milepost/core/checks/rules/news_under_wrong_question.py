"""Bad news stands where the plan asks for good news, or good news where it asks for worries.

Why: Nobody looks for a shut pool under “What went well?”; what needs help is not seen, and the right answer is missing.

Example:
    Action: 1.1 Teach every child to swim
    Well: The pool at Dell Road has been shut since May. Parents are furious and eleven classes were cancelled.
Better:
    Action: 1.1 Teach every child to swim
    Well: Parents praise the new teachers. Eleven classes have passed their first test.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.facts.texts.misplaced import misplaced
from milepost.core.checks.facts.texts.tone import tone, wishes
from milepost.core.checks.facts.texts.turned import fault, names_a_worry, turned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import asks, name, said
from milepost.core.checks.looking import told as told_of
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.worries import says_all_is_well

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_OUR_WORRY = re.compile(
    r"(?:we (?:are|remain) (?:[a-z]+ ){0,2}(?:worried|concerned|anxious|afraid|nervous|uneasy|fearful)|"
    r"(?:our|the) (?:(?:main|biggest|chief|great|only|one|real) )?(?:worry|worries|fear|fears|concern|concerns)"
    r"(?: (?:now|still))? (?:is|are)|we (?:still |do |now )?(?:fear|dread))\b",
    re.IGNORECASE,
)
_WANTS = "would only need want lack could needed wanted missing lacking"
_WORRIES = (
    "worry worries concern concerns risk problem difficulty worried concerned anxious afraid nervous uneasy fearful "
    "fear "
    "dread despair"
)


def _worries_in_accounts(plan: Plan, told: set[int]) -> Iterator[Fault]:
    """The first worry of those who report, in each answer on how far they are, where another question asks for it."""
    for one, text in told_of(plan, QuestionRole.WHERE_NOW, holding=_WORRIES):
        if (
            id(one) not in told
            and asked(one.question) is not Tone.BAD
            and _OUR_WORRY.match(text)
            and names_a_worry(text)
        ):
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} tells a worry under “{one.question.heading}”.",
                "Move it to where the plan asks for worries.",
                text,
                is_sure=False,
            )


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of such sentences, sure where they are several with no other, and every worry that all is well."""
    found = gathered(plan).once(turned)
    yield from map(fault, found)
    told = {id(one.said) for one in found}
    for one, text in told_of(plan, QuestionRole.WORKING_WELL, holding=_WORRIES):
        if id(one) not in told and asked(one.question) is Tone.GOOD and names_a_worry(text):
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} tells a worry under “{one.question.heading}”.",
                "Move it to where the plan asks for it, and say here what is good.",
                text,
                is_sure=False,
            )
    if asks(plan, QuestionRole.WORRIED):
        yield from _worries_in_accounts(plan, told)
    for one, text in told_of(plan, QuestionRole.WORKING_WELL, holding=_WANTS):
        is_all = id(one) not in told and asked(one.question) is Tone.GOOD and wishes(one.parts[0].text)
        if is_all and all(tone(part.text) is not Tone.GOOD for part in one.parts):
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} wishes for something under “{one.question.heading}”.",
                "Move it to the next steps or the worries, and say here what is good.",
                text,
                is_sure=False,
            )
    for one in said(plan, QuestionRole.WORRIED):
        if id(one) not in told and says_all_is_well(one.answer.text):
            yield one.fault(
                f"{name(one.action)} has no worry under “{one.question.heading}”.",
                "Say “Nothing to report”, and move what goes well to its own column.",
                one.answer.text.strip(),
                is_sure=False,
            )
    yield from _misplaced(plan, told)


def _misplaced(plan: Plan, told: set[int]) -> Iterator[Fault]:
    """The answers that are not told so far and tell something else than they are asked."""
    for other in misplaced(gathered(plan)):
        if id(other.said) not in told:
            yield other.said.fault(
                f"{name(other.said.action)} tells something else under “{other.said.question.heading}” than that.",
                f"Move it to where the plan asks for it, and say here {other.asked}.",
                other.tells,
                is_sure=False,
            )
