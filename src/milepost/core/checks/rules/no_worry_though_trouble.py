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
_REASON = re.compile(
    r"\b(?:because|since|hence|therefore|so that|due to|owing|but|though|although|however|yet|still|only|until|wait\w*|"
    r"late\w*|behind|delay\w*|short\w*|slow\w*|slip\w*|lost|lack\w*|not|nobody|none|no|never|fewer|less|fell|down|"
    r"if|unless|depend\w*|left|ill|vacan\w*|why|reason|cautious|caution|early)\b|n[’']t\b",
    re.IGNORECASE,
)  # what may be why an action is not green
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
        is_bare = meaning(plan, one.action) is Meaning.AT_RISK and _gives_no_reason(one, accounts[one.action.id])
        if is_late or trouble or is_bare:
            yield one.fault(
                f"{name(one.action)} {_why(one, is_late or is_bare)}, and names no worry.",
                "Say what stands in the way and what would help.",
                " … ".join((one.answer.text.strip(), *trouble)),
            )


def _why(one: Said, is_late: bool) -> str:
    return f"is called “{one.action.status.text}”" if is_late else "tells of trouble"


def _gives_no_reason(one: Said, accounts: Sequence[Said]) -> bool:
    """Whether nothing beside the status of an action can be read as the reason for it."""
    status = one.action.status.text.strip().casefold()
    texts = [each.answer.text for each in accounts]
    is_told = any(_REASON.search(text) or (status and status in text.casefold()) for text in texts)
    return bool(any(texts)) and not is_told and not one.action.status.because.strip()


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
