"""An answer about worries says that there is none, and the action is late or its account tells of trouble.

Why: The column of worries is where a board looks for what it can mend; trouble with no worry asks for nothing.

Example:
    Action: 1.1 Open the hub
    Now: The builder went into administration in May, and no work has been done since.
    Worried: No concerns.
Better:
    Action: 1.1 Open the hub
    Now: The builder went into administration in May, and no work has been done since.
    Worried: The rent is paid from June whether the hub is open or not.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.facts.texts.tone import tone
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import meaning, name, said
from milepost.core.checks.sayings.no_worry import names_no_worry
from milepost.core.checks.sayings.troubles import is_trouble
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning, Plan, QuestionRole

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WHAT = re.compile(r"concern|worr|risk|issue|barrier|challenge|problem|difficult|holding|way|hard", re.IGNORECASE)
_ACCOUNTS = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.OTHER)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such answer, with the first sentence that tells of trouble where the status is not late."""
    empty = [one for one in said(plan, QuestionRole.WORRIED) if _is_none(one) and is_live(one.action)]
    accounts: dict[str, list[Said]] = defaultdict(list)
    for one in said(plan, *_ACCOUNTS) if empty else ():
        accounts[one.action.id].append(one)
    for one in empty:
        is_late = meaning(plan, one.action) is Meaning.LATE
        trouble = _trouble(accounts[one.action.id])
        if is_late or trouble:
            yield one.fault(
                f"{name(one.action)} {_why(one, is_late)}, and names no worry.",
                "Say what stands in the way and what would help.",
                " … ".join((one.answer.text.strip(), *trouble)),
            )


def _why(one: Said, is_late: bool) -> str:
    return f"is called “{one.action.status.text}”" if is_late else "tells of trouble"


def _is_none(one: Said) -> bool:
    text = one.answer.text
    if not names_no_worry(text):
        return False
    return asked(one.question) is Tone.BAD or _WHAT.search(f"{text} {one.question.heading}") is not None


def _trouble(accounts: Sequence[Said]) -> list[str]:
    """The first sentence that tells of trouble, unless what follows tells of better."""
    for one in accounts:
        texts = one.sentences() if asked(one.question) is not Tone.BAD else ()
        for at, text in enumerate(texts):
            if is_trouble(text) and Tone.GOOD not in map(tone, texts[at + 1 :]):
                return [text]
    return []
