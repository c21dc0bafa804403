"""A dated step promises more or less of something, and no figure says how much.

Why: "By March: more members" is met by one; on the day nobody can say whether it was reached.

Example:
    Action: 1.1 Open clubs to disabled people
    Next: By October 2023 – more disabled members
Better:
    Action: 1.1 Open clubs to disabled people
    Next: By October 2023 – 160 disabled members, up from 134
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.figures import COUNT, in_digits
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import words_of
from milepost.core.checks.looking import called, has_figure
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import MilestoneState, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_MUCH = (
    r"(?:(?:an? |the )?(?:substantial|significant|marked|noticeable|clear|large|real|big|further|considerable|"
    r"measurable|visible|"
    r"general|overall|steady|good|much|many|far|significantly|substantially|noticeably|measurably|even|slightly) ){0,2}"
)
_HOW = (
    r"more|fewer|less|higher|lower|greater|better|wider|larger|increased|reduced|improved|"
    r"(?:an? |the )?(?:increase|rise|growth|reduction|decrease|drop|fall|improvement|uplift|decline)s? (?:in|of|to)"
)
_MORE = re.compile(
    rf"\W*(?:see |achieve |show |secure |have |to have |get |deliver |bring about )?{_MUCH}(?:an? |the )?(?:{_HOW})\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\W*(?:to )?(?:further |significantly |substantially )?(?:increase|reduce|improve|"
    r"raise(?! (?:with|at|it|this|concerns?|the (?:issue|matter|question|need))\b)|lower|decrease|"
    r"boost|grow|cut|"
    r"strengthen|enhance|widen)\b(?! (?:the )?(?:wall|bank|roof|path|light|bridge|plan|page|form|guide|policy|"
    r"website|document|"
    r"signage|toilets?|entrance|garden|building|room|road)s?\b)",
    re.IGNORECASE,
)
_BROUGHT_UP = re.compile(
    r"\W*(?:to )?raise\b.{3,80}\b(?:at|with|before) (?:the |our |its |their |an? |next )*(?:[\w’'-]+ ){0,4}(?:forum|"
    r"group|meeting|board|committee|panel|conference|council|summit|network|partnership|users|cabinet|executive)\b",
    re.IGNORECASE,
)  # "Raise Sunday buses at the users' forum"
_WAY = AnyCase(
    r"\b(?:numbers?|rates?|levels?|take-?up|uptake|attendance|satisfaction|confidence|waits?|waiting times?|"
    r"complaints|referrals|"
    r"visits|members(?:hip)?|use|awareness|participation|absence|admissions|crime|offences|incidents) "
    r"(?:is |are |has |have |to be |will be |being )?"
    r"(?:further |significantly |substantially )?(?:up|down|increased?|reduced?|improved?|higher|lower|fallen|"
    r"risen|grown|better|cut|falling|rising|growing)"
    r"(?: (?:significantly|substantially|further|overall|markedly|considerably|noticeably))?\W*(?:$|in\b|among|"
    r"across|at\b|on\b|for\b)"
)
_WHICH = re.compile(
    rf"\b(?:the|all|both|its|our|their|these|those) (?:{COUNT})\b", re.IGNORECASE
)  # "in the four wards"
_END = AnyCase(
    r"\b(?:shorter|longer|lower|higher|better|fewer|more|larger|smaller|stronger|wider|quicker|faster|cheaper|cleaner|safer|"
    r"greener|happier|healthier|busier|fuller|improved|reduced|increased)\W*$"
)  # "waiting list shorter"
_CHANGED = (
    "up down increase increased reduce reduced improve improved higher lower fallen risen grown better cut "
    "falling rising growing shorter longer fewer more larger smaller stronger wider quicker faster cheaper "
    "cleaner safer greener happier healthier busier fuller"
)  # of which `_WAY` and `_END` find one
_MAY_CHANGE = frozenset(_CHANGED.split())
_MADE = re.compile(
    r"\b(?:agreed|approved|published|signed|in place|adopted|opened?|launched|built|appointed|installed|fitted|"
    r"bought|written|"
    r"planted|trained|tested|trialled|recruited|delivered to|circulated|live|ready|complete[ds]?|running|"
    r"paper|report|plan|"
    r"scheme|policy|guidance|campaign|application|bid|by half|double[ds]?|all|every|each)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every open step of a live action that opens with a word of more or less and holds no figure but its date."""
    for action in actions(plan):
        for milestone in action.milestones if is_live(action) else ():
            text = milestone.text
            if (
                milestone.state is MilestoneState.OPEN
                and _is_more(text)
                and not has_figure(_WHICH.sub(" ", in_digits(text)))
            ):
                yield Fault(
                    f"A step of {called(action)}, due “{milestone.due.phrase}”, has no figure.",
                    "Say how many or how much, and from where it starts.",
                    text,
                    action.id,
                    place=milestone.place,
                )


def _is_more(text: str) -> bool:
    if _BROUGHT_UP.match(text):
        return False
    is_more = _MORE.match(text) or _VERB.match(text)
    if not is_more and not _MAY_CHANGE.isdisjoint(words_of(text)):
        is_more = _WAY.search(text) or _END.search(text)
    return is_more is not None and not (_MADE.search(text) or "whether " in text)  # what is asked is not aimed at
