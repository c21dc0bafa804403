"""An aim is to have more, less or better of something, and nothing says how much.

Why: "Many more" is met by one more and by a thousand; nobody can tell at the end whether the aim was reached.

Example:
    Action: 1.1 Walk to school
    Now: The aim is that many more children walk to school by July 2024.
Better:
    Action: 1.1 Walk to school
    Now: The aim is that 60% of children walk to school by July 2024, up from 48%.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.goals import GOALS, goals
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import counts_something, name, said, told, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_AIM = re.compile(
    r"\b(?:the|our|its|their|a) (?:[a-z]+ ){0,2}?(?:targets?|goals?|aims?|ambitions?|objectives?)"
    r"(?: for (?:the |this )?[a-z0-9/ ]{2,24}?| here| this year| now)? (?:is|are|remains|will be)\b",
    re.IGNORECASE,
)
_MUCH = re.compile(
    r"\b(?:more|fewer|less|better|higher|lower|safer|quicker|faster|shorter|drop|fall|rise|increas\w+|reduc\w+|"
    r"improv\w+|growth|grow|cut|lower|raise)\b",
    re.IGNORECASE,
)
_WANT = re.compile(
    r"\b(?:want(?:s|ed)?|would (?:like|love)|hop(?:e|es|ing)|intend(?:s|ed)?|aim(?:s|ing)?|mean(?= (?:to|that)\b)|"
    r"plan(?= (?:to|is)\b)|plans|wish(?:es)?|look(?:s|ing)?(?= (?:to|for)\b)|"
    r"need(?= to (?:have|see|get|reach|train|recruit))|expects?|ambition|shall)\b"
    r"[^.;:]{0,40}?(?<![a-z])"
    r"(?:(?P<many>lots|loads|plenty|masses|dozens|hundreds|many|far|(?:quite )?a (?:few|lot)|"
    r"a (?:good|great|large) (?:few|many|number|deal)|considerably|significantly|substantially|a great deal|more and|"
    r"much)(?: more| fewer| less| better| of)?\b|"
    r"as (?:many|much|few) (?P<as>[a-z’' -]{2,40}?) as (?:possible|we can|they can|can be)\b|"
    r"(?:a|an) (?:significant|substantial|considerable|big|large|marked|real|huge|steady) "
    r"(?:increase|rise|drop|fall|reduction|growth|improvement)\b)",
    re.IGNORECASE,
)
_NOT_COUNTED = re.compile(
    r"[^.;]{0,14}\b(?:thanks|time|money|fund\w*|information|help|say|guidance|support|space|clarity|details?|notice|"
    r"sense|care|effort|difference|harder|work|to do|to know|about|too|longer|quicker|easier|closer|attention|"
    r"certainty|warning)\b",
    re.IGNORECASE,
)
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.MEASURE, QuestionRole.OTHER)
_WANTS = (
    "want wants wanted like love hope hopes hoping intend intends intended aim aims aiming mean plan plans "
    "wish wishes look looking need expect expects ambition shall"
)
_QUANTITIES = (
    "lots loads plenty masses dozens hundreds many far few lot number deal considerably significantly "
    "substantially more much as significant substantial considerable big large marked real huge steady"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that says what the aim is, by how much more or less there is to be, without a figure for it."""
    measured = {one.action.id for one in said(plan, QuestionRole.MEASURE) if counts_something(one.answer.text)}
    aimed = {goal.said.action.id for goal in gathered(plan).once(goals)}
    told_of: set[str] = set()
    for one, sentence in _open(plan):
        action = one.action
        if action.id not in measured | told_of and not (counts_something(action.title) or action.id in aimed):
            told_of.add(action.id)
            yield one.fault(
                f"{name(action)} has an aim to which no figure belongs.",
                "Say how many it is now, and how many there should be by when.",
                sentence,
            )


def _open(plan: Plan) -> Iterator[tuple[Said, str]]:
    """Every sentence that says what the aim is, or what is wanted, and gives no figure behind that."""
    for one, sentence in told_anywhere(plan, holding=f"{GOALS} objective objectives"):
        aim = _AIM.search(sentence)
        if aim and _MUCH.search(sentence, aim.end()) and not counts_something(sentence):
            yield one, sentence
    for one, sentence in told(plan, *_ROLES, holding=f"{_WANTS}, {_QUANTITIES}"):
        want = _WANT.search(sentence)
        if want and not _NOT_COUNTED.match(sentence, want.end()) and not counts_something(sentence[want.start() :]):
            yield one, sentence
