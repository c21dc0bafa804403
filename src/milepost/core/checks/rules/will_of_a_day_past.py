"""An account says what will happen on a day that is past.

Why: The sentence was copied from an older paper; the reader does not learn whether it happened.

Example:
    Action: 1.1 Recruit a trainer
    Now: The post will be advertised again in June 2022
Better:
    Action: 1.1 Recruit a trainer
    Now: The post was advertised again in June 2022 and nobody applied
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.day import accounts_until
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WILL = re.compile(r"\b(?:will|is to|are to|is due to|are due to)\b", re.IGNORECASE)
_EXPECTS = re.compile(
    r"\b(?:we|they|it|board|partners|council|trust|police|and|to) (?:now |still |currently |also )?(?:expects?|"
    r"anticipates?|hopes? to|aims? to|plans? to)\b|(?:^|[,(–-] ?|\b(?:is|are|now|still) )(?:expected|anticipated|"
    r"planned|scheduled|due|"
    r"awaited)\b|\b(?:hoping|aiming|expecting|planning) to\b|\bshould (?:be|open|start|finish|begin|arrive|have)\b|"
    r"\b(?:takes? place|goes? live|comes? into force|is imminent|(?:opens?|starts?|begins?|launches|closes) (?:on|"
    r"in|by))\b",
    re.IGNORECASE,
)
_WAS_TO = re.compile(
    r"\bwas (?:originally |initially |still )?(?:due|meant|supposed|planned|scheduled|expected|going|intended|to)"
    r"(?: to)? (?:be|have|go|come|take|start|open|begin|finish|report|meet|move)\b|"
    r"\bwere (?:originally |initially |still )?(?:due|meant|supposed|planned|scheduled|expected|going|intended|to)"
    r"(?: to)? (?:be|have|go|come|take|start|open|begin|finish|report|meet|move)\b",
    re.IGNORECASE,
)
_BECAME = re.compile(
    r"\b(?:was|were|did|had|has|have|came|took|went|opened|happened|but|and|so|instead|moved|postponed|cancelled|"
    r"delayed|"
    r"deferred|now|not|because|when|as|after|before)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:was|were|agreed|said|would|had|promised|asked|decided|at first|originally|initially)\b|"
    r"[“\"‘]",
    re.IGNORECASE,
)
_IN_EACH = (
    "will is are was were expect expects expected expecting anticipate anticipates anticipated hope hopes hoping aim "
    "aims aiming plan plans planning should due awaited await take takes go goes come comes imminent opens open starts "
    "start begins begin launches closes"
)
_YEAR = re.compile(r"\b20\d\d\b")
_COMPARED = re.compile(r"\b(?:as|than|since|from|the|of|with|to) $", re.IGNORECASE)  # "the same as in 2021"
_LONG = timedelta(days=31)
_ASKED = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of an account that looks ahead to a day before its time, or a month long before, year printed."""
    end = min(today, accounts_until(plan) or today)
    frame = Frame(plan.calendar)
    for one, sentence in told(plan, *_ASKED, holding=f"{_IN_EACH}, 0"):
        if not (is_live(one.action) and _YEAR.search(sentence) and _looks_ahead(one, sentence)):
            continue
        found = (each for each in find(sentence, frame) if not _COMPARED.search(sentence[: each.start]))
        times = [each.due for each in found if each.due.latest]
        if times and all(_is_past(due, end) for due in times):
            yield one.fault(
                f"{name(one.action)} says what will happen “{times[0].phrase}”, which is past.",
                "Say what became of it.",
                sentence,
            )


def _looks_ahead(one: Said, sentence: str) -> bool:
    """Whether a sentence says what will be, or closes an answer with what was to be and not what became of it."""
    if _WAS_TO.search(sentence):
        return sentence == one.sentences()[-1] and not _BECAME.search(_WAS_TO.sub(" ", sentence))
    return bool(_WILL.search(sentence) or _EXPECTS.search(sentence)) and not _TOLD.search(sentence)


def _is_past(due: Due, end: date) -> bool:
    """Whether a day is past, or a month or year so long that the account cannot be older."""
    if due.latest is None:
        return False
    return due.latest < (end if due.earliest == due.latest else end - _LONG)
