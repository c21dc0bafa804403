"""Whether a question asks for what is good or for what is bad, by its role and by its own words."""

import re
from enum import IntEnum
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
