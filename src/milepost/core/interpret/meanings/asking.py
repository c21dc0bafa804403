"""What a question that no table of headings knows asks for, by its own words."""

import re

from milepost.core.interpret.meanings.columns import Column
from milepost.core.plan.model import QuestionRole

_AHEAD = re.compile(r"\b(?:will|next|going to|plan to)\b")
_WORDS = (
    (
        QuestionRole.WORRIED,
        re.compile(r"\b(?:issues|risks|barriers|challenges|worries|worried|concerns|not working)\b"),
    ),
    (QuestionRole.MEASURE, re.compile(r"\b(?:measured?|success|know (?:it|that|when|if))\b")),
    (
        QuestionRole.WHERE_NOW,
        re.compile(r"\b(?:achieved|happened|done so far|progress|(?:has|have) (?:been|we) done)\b"),
    ),
)


def asked_by_words(column: Column) -> QuestionRole:
    """What a heading asks for where its words leave no doubt, else OTHER.

    "What will we do?" may be the action itself; with a period in it, it asks for what comes next. Without its mark
    "What we will do" asks as well.
    """
    text = " ".join(column.heading.casefold().split())
    if not text.endswith("?") and not text.startswith("what "):
        return QuestionRole.OTHER
    if _AHEAD.search(text):
        return QuestionRole.NEXT if column.period is not None or "next" in text else QuestionRole.OTHER
    return next((role for role, words in _WORDS if words.search(text)), QuestionRole.OTHER)
