"""Whether a question asks for what is good or for what is bad, by its role and by its own words."""

import re
from enum import Enum, IntEnum
from functools import lru_cache

from milepost.core.plan.model import Question, QuestionRole


class Tone(IntEnum):
    """What a sentence brings to whoever wants the action to succeed."""

    BAD = -1
    PLAIN = 0
    GOOD = 1


_ASKS_GOOD = re.compile(
    r"\b(?:well|proud|worked|good|success(?:es)?|positives?|strengths?|celebrat\w+|difference|impact|better|pleased|"
    r"highlights?|favour|glad|came of it|achievements?)\b(?! measures?| criteri)",
    re.IGNORECASE,
)
_ASKS_BAD = re.compile(
    r"\b(?:worr\w+|troubles?|snags?|setbacks?|went wrong|gone wrong|regret\w*|concerns?|risks?|barriers?|hard|"
    r"difficult\w*|issues?|problems?|challenges?|obstacles?|not (?:so|"
    r"going) (?:good|well)|in (?:the|our) way|hold\w* (?:us|it|this) (?:back|up)|bugging|blockers?|less well|"
    r"hinder\w*|getting in)\b",
    re.IGNORECASE,
)
_ASKS_BOTH = re.compile(
    r"\b(?:progress|update|measured?|targets?|how do|successes and|and (?:what|successes|good|strengths)|how "
    r"will)\b",
    re.IGNORECASE,
)
_NO_ACCOUNT = frozenset({QuestionRole.LEAD, QuestionRole.STATUS, QuestionRole.DUE, QuestionRole.NEXT})


class Wanted(Enum):
    """What a question for an account wants to be told."""

    RESULTS = "results"  # "Difference made"
    VOICES = "voices"  # "What children tell us"
    MONEY = "money"  # "Money spent of budget"
    ANYTHING = "anything"


_PEOPLE = (
    r"(?:children|people|residents|carers|tenants|survivors|staff|families|parents|users|patients|victims|pupils|"
    r"customers|members|learners|visitors|clients)"
)
_WANTED = (
    (
        Wanted.VOICES,
        re.compile(
            rf"\b(?:{_PEOPLE}(?: and {_PEOPLE})? (?:tell|told|say|said|think|thought)|voices?)\b", re.IGNORECASE
        ),
    ),
    (
        Wanted.MONEY,
        re.compile(
            r"^(?:the )?(?:money|budget|spen[dt]|costs?|finances?|funding|expenditure)\b(?!.*\b(?:risk|worr|issue))",
            re.I,
        ),
    ),
    (
        Wanted.RESULTS,
        re.compile(
            r"\b(?:difference|outcomes?|impact|benefits?|effects?|gains?|what came of it|what (?:has )?changed)\b"
            r"(?!.*\b(?:measures?|targets?|sought|will|expected|intended|planned|how|indicators?)\b)",
            re.IGNORECASE,
        ),
    ),
)
_AHEAD = re.compile(
    r"\b(?:will|expected|intended|planned|desired|target|how|should|measure\w*|risks?|issues?|progress|want\w*|"
    r"hope\w*)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def wants(question: Question) -> Wanted:
    """What the words of a question ask for."""
    if question.role in _NO_ACCOUNT or _AHEAD.search(question.heading):
        return Wanted.ANYTHING
    return next((wanted for wanted, form in _WANTED if form.search(question.heading)), Wanted.ANYTHING)


def wants_results(question: Question) -> bool:
    """Whether a question asks what came of it, or what people say of it, in whatever column it was read."""
    return wants(question) in (Wanted.RESULTS, Wanted.VOICES)


def is_account(question: Question) -> bool:
    """Whether a question may be told what was done, and asks for no measure that is to be reached."""
    return question.role is not QuestionRole.MEASURE or wants_results(question)


@lru_cache(maxsize=512)
def asked(question: Question) -> Tone:
    """Whether a question asks for what is good or for what is bad, by its role and by its own words."""
    if question.role in _NO_ACCOUNT or _ASKS_BOTH.search(question.heading):
        return Tone.PLAIN
    if question.role is QuestionRole.WORRIED or _ASKS_BAD.search(question.heading):
        is_both = _ASKS_GOOD.search(question.heading) is not None
        is_bad = not is_both or (question.role is QuestionRole.WORRIED and _ASKS_BAD.search(question.heading))
        return Tone.BAD if is_bad else Tone.PLAIN
    is_good = question.role is QuestionRole.WORKING_WELL or _ASKS_GOOD.search(question.heading)
    return Tone.GOOD if is_good else Tone.PLAIN
