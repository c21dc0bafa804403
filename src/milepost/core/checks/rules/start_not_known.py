"""An action says that nobody knows where it started, or how many there are, and no step is to find out.

Why: Whatever is reached later can be compared with nothing; the board will never know what the work changed.

Example:
    Action: 1.1 Sit with carers
    Now: 66 carers kept an appointment of their own. Baseline not recorded.
Better:
    Action: 1.1 Sit with carers
    Now: 66 carers kept an appointment of their own; 40 did in the year before.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = (
    QuestionRole.WHERE_NOW,
    QuestionRole.WORKING_WELL,
    QuestionRole.WORRIED,
    QuestionRole.MEASURE,
    QuestionRole.OTHER,
)
_HOLDING = (
    "baseline baselines starting know knows known unknown counts counted count recorded measured figures figure "
    "numbers "
    "records data"
)
_NOT_KNOWN = AnyCase(
    r"\b(?:base ?lines?|starting (?:figure|point|number)s?)(?: figures?| data)?(?: (?:is|are|was|were|has|have))?"
    r"(?: (?:still|yet|been|being|ever))*[:,–-]? (?:not|never|un(?:known|recorded|clear|available)|missing|none|"
    r"nil known|lacking|n/?a)\b|"
    r"\b(?:no|without an?y?|nor) base ?line\b|\blacks? a base ?line\b|"
    r"\b(?:(?:nobody|no one|no-one|none of us)|(?:we|partners) (?:still )?(?:do not|don[’']t|cannot|can[’']t)) "
    r"(?:yet |really |actually )?(?:knows?|say|tell) (?:yet )?how (?:many|much|often)\b|"
    r"\bhow (?:many|much|often)\b[^.;]{0,40}\b(?:is|are) "
    r"(?:still )?(?:not (?:yet )?known|unknown|anybody[’']s guess|anyone[’']s guess)\b|"
    r"\b(?:nobody|no one|no-one) (?:has )?(?:counts?|counted|measures?|measured|records?|recorded|"
    r"keeps? (?:count|figures|a count|numbers))\b|"
    r"\b(?:there are )?no (?:figures|numbers|data|records) (?:are |were |have been |was |is )?(?:kept|held|"
    r"taken|collected|exist|gathered|to hand|from before)\b|"
    r"\b(?:figures|numbers|data|records) (?:are|were|is|was|have been) (?:not|never) (?:kept|held|taken|"
    r"collected|gathered|recorded)\b"
)
_TO_TURN = re.compile(
    r"\b(?:double|halve|treble|triple)\b[^.\n]{3,90}?\b(?:(?:(?:present|current|today[’']s) (?:number|figure|total|"
    r"level|rate)s?|figures? (?:for|of) (?:today|now))(?: (?:is|are))?(?: still)? "
    r"(?:not (?:yet )?known|unknown|not recorded)|(?:nobody|no one|we do not) knows? what it is)\b",
    re.IGNORECASE,
)
_FINDS_OUT = re.compile(
    r"\b(?:base ?line|count|survey|census|audit|measure|data|figures|record|sample|questionnaire|log)\w*\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:new (?:service|centre|scheme|school|site|post|team)|so far as|until (?:19|20)\d\d|as it is new)\b|"
    r"\d[^()]*\(base ?line:? none\b",
    re.IGNORECASE,
)
_WILL = re.compile(r"\bwill (?:ask|count|find out|survey|know|check|measure|tell)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of each live action none of whose steps is to count."""
    known: set[str] = set()
    for one, sentence in told(plan, *_ROLES, holding=_HOLDING):
        action = one.action
        turn = _TO_TURN.search(one.answer.text)
        is_open = (turn or _NOT_KNOWN.search(sentence)) and not (
            _ASIDE.search(sentence) or _WILL.search(one.answer.text)
        )
        if is_open and action.id not in known and _goes_on(plan, action) and not _is_to_count(plan, action):
            known.add(action.id)
            yield one.fault(
                f"{name(action)} says that a figure to judge it by is not known, and no step is to find it.",
                "Give the figure, or a step by which somebody counts by a day.",
                turn.group() if turn else sentence,
            )


def _goes_on(plan: Plan, action: Action) -> bool:
    return is_live(action) and meaning(plan, action) is not Meaning.COMPLETE


def _is_to_count(plan: Plan, action: Action) -> bool:
    """Whether a step of an action is to take the figure."""
    asked = {question.key for question in plan.questions if question.role is QuestionRole.NEXT}
    return any(one.question in asked and _FINDS_OUT.search(one.text) for one in action.answers)
