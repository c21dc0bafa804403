"""An account says that there is none, and counts some.

Why: "No family for more than six weeks" beside "9 of them for more than six weeks": the reader cannot tell which holds.

Example:
    Action: 1.1 End the use of hotels
    Now: On 31 March 2023 there were 31 families in hotels, 9 of them for more than six weeks. Since January 2023 no
        family has been in one for more than six weeks.
Better:
    Action: 1.1 End the use of hotels
    Now: On 31 March 2023 there were 31 families in hotels, none of them for more than six weeks.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from milepost.core.checks.figures import figures
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NONE = re.compile(
    r"\b(?:no (?!longer\b|more\b|fewer\b|less\b|later\b|doubt\b|one else\b)[a-z]+|none of [a-z]+|nobody|no one|"
    r"not a single)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:last year|previous(?:ly)?|before|earlier|had been|used to|compared|against|down from|fell|target|until|by|"
    r"will|would|aim|in 20\d\d)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\b(?:(?:for |of |within |under |over )?(?:more|longer|less|fewer|later|older|younger) than|over|beyond|"
    r"above|outside|"
    r"without|out of)(?: [\w’'-]+){2}",
    re.IGNORECASE,
)
_A_YEAR = timedelta(days=364)
_FROM = re.compile(r"\b(?:since|from|after)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "no family … more than six weeks" in an answer that also counts some "more than six weeks", no earlier."""
    frame = Frame(plan.calendar, today - _A_YEAR, today)  # "since July" is of the last twelve months
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, holding="no none nobody not"):
        parts = one.sentences()
        for sentence in parts:
            limit = _limit(sentence) if _NONE.search(sentence) else ""
            others = [text for text in parts if limit and text != sentence and limit in _plain(text)]
            counted = next((text for text in others if _counts(text, limit)), "")
            if counted and not _is_earlier(counted, sentence, frame, parts):
                yield one.fault(
                    f"{name(one.action)} says that there is none “{limit}”, and counts some.",
                    "Put right whichever of the two is wrong, or say from when each holds.",
                    f"{counted} … {sentence}",
                )


def _limit(sentence: str) -> str:
    hit = _LIMIT.search(sentence)
    return _plain(hit.group()) if hit else ""


def _plain(text: str) -> str:
    return text.casefold().rstrip(" .;")


def _counts(sentence: str, limit: str) -> bool:
    """Whether a sentence gives a number before the limit, and speaks of the same time."""
    before = sentence[: _plain(sentence).find(limit)]
    return bool(figures(before)) and not _NONE.search(sentence) and not _THEN.search(sentence)


def _is_earlier(counted: str, none: str, frame: Frame, parts: Sequence[str]) -> bool:
    """Whether what is counted is of a time before the one from which there is none."""
    now = [found.due.latest for found in find(counted, frame) if found.due.latest]
    then = [found.due.earliest for found in find(none, frame) if found.due.earliest]
    if now and then:
        return max(now) < min(then)
    return bool(_FROM.search(none)) and not now and parts.index(none) > parts.index(counted)
