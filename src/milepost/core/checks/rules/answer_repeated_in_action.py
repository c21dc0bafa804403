"""Two questions about an action have the same answer.

Why: One of the two was filled by copying, so one question has no answer of its own.

Example:
    Action: 1.1 Open the hub
    Worried: The minutes of the group take three weeks
    Next: The minutes of the group take three weeks
Better:
    Action: 1.1 Open the hub
    Worried: The minutes of the group take three weeks
    Next: By June 2023 – send minutes within a week
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, Question

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where the plan was not read whole
OF_LACKS = True
SEVERITY = Severity.MEDIUM
_NONE = re.compile(  # nothing more to say
    r"(?:none|nothing|n/a|not applicable|no (?:further|more|other) [a-z]+)\b(?! (?:of|has|have|was|were)\b)"
)
_BULLET = re.compile(r"[-•*–·]\s+")
_FEWEST_WORDS = 4  # "Nothing to report" may be said twice
_FEWEST_OF_PERIODS = 9  # "£20,000 in small grants" may be meant for two years, and "Not due to begin" of two quarters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each answer of four words or more that an earlier answer or the title of the action says as well."""
    first: dict[tuple[str, str], Question] = {}
    repeated = gathered(plan).repeated
    for one in written(plan):
        if not _is_title(one) and not (one.parts and one.parts[0].words in repeated):
            continue
        words = _plain(one.answer.text)
        count = words.count(" ") + 1
        if _is_title(one):
            yield one.fault(
                f"{name(one.action)} answers “{one.question.heading}” with its own title.",
                "Say what the question asks for.",
                one.answer.text,
            )
            continue
        earlier = first.setdefault((one.action.id, words), one.question)
        is_later = earlier.role is one.question.role and "" != earlier.period != one.question.period != ""
        fewest = _FEWEST_OF_PERIODS if is_later else _FEWEST_WORDS
        if earlier is not one.question and count >= fewest and not _NONE.match(words):
            yield one.fault(
                f"{name(one.action)} gives “{one.question.heading}” the same answer as “{earlier.heading}”.",
                "Give each question an answer of its own, or say that there is nothing new.",
                one.answer.text,
            )


def _is_title(one: Said) -> bool:
    """Whether an answer of two words or more is the title of its action, and no "See …"."""
    text, title = one.answer.text, one.action.title
    if text.lstrip()[:1].casefold() != title.lstrip()[:1].casefold():
        return False
    words = _plain(text)
    return " " in words and words == _plain(title) and not words.startswith("see ")


def _plain(text: str) -> str:
    return _BULLET.sub("", " ".join(text.casefold().split()), count=1).rstrip(".")
