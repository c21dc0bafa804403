"""An account promises work to come, and the next steps do not hold it.

Why: Next steps are asked about next time; what is promised among the answers about the past is not, and is forgotten.

Example:
    Action: 1.1 Open the hub
    Now: The lease is signed. A review by the council will follow
    Next: By June 2023 – open the doors
Better:
    Action: 1.1 Open the hub
    Now: The lease is signed.
    Next: By June 2023 – open the doors / By October 2023 – review by the council
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.facts.texts.pledges import pledges
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import asks, name, said
from milepost.core.checks.sayings.account import stems
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import Frame, find

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_NO_STEP = r"(?:(?:out|achieved|used|called|known|missed|no|an?|the|able|more|less|needed|lost|late|ready|net|in)\b|\d)"
_AHEAD = AnyCase(
    rf"\b(?:will (?:then |also |now )?(?:be (?!{_NO_STEP})|follow\b|go to\b|take place|start\b|begin\b)|"
    r"to take place\b|still (?:has|have) to go\b)"
)
_NOT_SO = re.compile(
    r"\b(?:if|when|there will|would|could|(?-i:may)|might|so that|(?:which|that) will|until|before|because|not|"
    r"nobody)\b",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"(?P<when>\bby (?:the end of )?[\w ]{3,20}20\d\d)(?: ?[:–-] |, we (?:will|plan|aim)\b)", re.IGNORECASE
)
_HELD = frozenset({"will", "take", "still", "by"})  # a promise holds one of these
_SHARED = 2  # words of weight that a promise and a next step have in common


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of each live action, in plans that ask for next steps."""
    if not asks(plan, QuestionRole.NEXT):
        return
    seen: set[str] = set()
    frame = Frame(plan.calendar)
    steps: dict[str, str] = {}
    for one in said(plan, QuestionRole.NEXT):
        steps[one.action.id] = f"{steps.get(one.action.id, '')}\n{one.answer.text}"
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, holding="will place go by"):
        held = (part.text for part in one.parts if not _HELD.isdisjoint(part.words))
        promises = (text for text in held if _looks_ahead(text, frame, today))
        planned = steps.get(one.action.id, "")
        sentence = next((text for text in promises if not _is_elsewhere(text, planned, frame, today)), "")
        if sentence and is_live(one.action) and one.action.id not in seen:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} promises work to come outside its next steps.",
                "Add it to the next steps, with its date.",
                sentence,
            )
    for pledge in pledges(plan, today):
        action = pledge.said.action
        is_all = len(pledge.said.parts) == 1  # and nothing is told of what was done
        if action.id not in seen and asked(pledge.said.question) is Tone.PLAIN and (is_all or not pledge.is_held):
            seen.add(action.id)
            yield pledge.said.fault(
                f"{name(action)} promises work to come outside its next steps.",
                "Add it to the next steps, with its date.",
                pledge.text,
            )


def _is_elsewhere(sentence: str, planned: str, frame: Frame, today: date) -> bool:
    """Whether the next steps say it too, or its day is past, which `will-of-a-day-past` tells."""
    is_past = any(found.due.latest and found.due.latest < today for found in find(sentence, frame))
    return is_past or len(stems(sentence) & stems(planned)) >= _SHARED


def _looks_ahead(sentence: str, frame: Frame, today: date) -> bool:
    """Whether a sentence promises: "a review will follow", or a step with its day before it, "By June: install …"."""
    step = None if _AHEAD.search(sentence) else _STEP.match(sentence)
    due = [found.due for found in find(step["when"], frame)] if step else []
    is_ahead = any(one.latest and one.latest >= today for one in due) if step else _AHEAD.search(sentence)
    return bool(is_ahead and not _NOT_SO.search(sentence))
