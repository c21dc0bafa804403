"""An action was stopped or withdrawn, and nothing says why, or who decided it.

Why: A promise that was made in public is taken back; whoever counted on it may ask for the reason.

Example:
    Action: 1.1 Open the hub
    Status: Withdrawn
    Now: The action has been withdrawn.
Better:
    Action: 1.1 Open the hub
    Status: Withdrawn
    Now: The Board withdrew the action in May 2023, because no owner would let a room.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import WRITTEN, goes_on, name, successors
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.sentences import sentences

FAMILY = Family.LINEAGE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # who decided it is told, or the account tells so much that the reason may be in it
SEVERITY = Severity.MEDIUM
_STOPPED = re.compile(
    r"\W*(?:(?:action|now|since) )?(?:withdrawn|stopped|abandoned|cancelled|discontinued|dropped|scrapped|terminated|"
    r"ceased|no longer pursued|not (?:being )?(?:pursued|proceeding|taken forward)|removed|deleted)\b",
    re.IGNORECASE,
)
_GONE = (
    "(?:withdrawn|stopped|abandoned|cancelled|discontinued|dropped|scrapped|terminated|ceased|removed|deleted|ended|"
    "closed|taken out)"
)
_BARE = re.compile(
    rf"\W*(?:we (?:have )?{_GONE} (?:this|the) (?:action|work|project)|(?:the )?work on (?:this|it|the action) "
    r"(?:has )?(?:stopped|ceased|ended)|(?:it is )?no longer (?:a )?part|(?:(?:the|this) )?(?:action|work|project|"
    r"scheme|item|"
    rf"commitment|it)? ?(?:(?:has|have) (?:now )?(?:been )?|was |is (?:now )?)?{_GONE})"
    r"(?: (?:from|of|out of) (?:the|this|our) plan)?(?:,? (?:in|on|at the end of|since|from|as of) [\w ]{3,30})?\W*",
    re.IGNORECASE,
)
_TELLS_OF_IT = re.compile(
    r"\b(?:withdrawn|withdrew|stop(?:ped|s)?|abandon(?:ed)?|cancel(?:led)?|discontinued?|dropp?(?:ed)?|scrapped|ended|"
    r"terminated|ceased|removed|deleted|closed?|taken out|no longer)\b",
    re.IGNORECASE,
)
_REASON = re.compile(
    r"\b(?:because|as (?!of\b|at\b|from\b|planned\b|well\b|part\b)|since (?!(?:the )?(?:\d|jan|feb|mar|apr|may|june?|"
    r"july?|aug|sep|oct|nov|dec|then|last))|due to|therefore|thus|hence|did not|didn[’']t|"
    r"wanted|better|enough|owing to|(?:for|from) (?:lack|want)|lack of|no longer (?!a part|part|pursued)|reasons?|"
    r"after|following|when|once|could not|couldn[’']t|cannot|can[’']t|not enough|unable|too|nobody|no one|none of|"
    r"refus\w+|"
    r"fail\w*|instead|so (?:that|the|it|we|there)|in order|withdrew|ran out|run out|demand|objected|unsafe|illegal|"
    r"unlawful|duplicat\w+|already|overtaken|need(?:ed)?|costs?|costly|price|afford\w*|cut|rejected|turned down|not "
    r"(?:possible|feasible|viable|work\w*)|would have|no (?:funding|money|owner|interest|bids?|lead|partner))\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\b(?:board|committee|council|councillors?|cabinet|trustees|members|partners(?:hip)?|group|panel|ministers?|"
    r"decid\w+|"
    r"decision|agreed|resolved|approved|voted|asked|at (?:its|their|the) meeting|by (?:the|our|its|their))\b",
    re.IGNORECASE,
)
_NOT_ASKED = frozenset({QuestionRole.MEASURE, QuestionRole.NEXT})
_GOES_ON = re.compile(r"[:;]| [–—-] ")  # behind which the reason may stand


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such action whose answers hold no word of a reason; sure is one whose whole account is that it stopped."""
    asked = {one.key: one.role for one in plan.questions}
    stopped = [one for one in actions(plan) if _STOPPED.match(one.status.text)]
    numbers = {one.number for one in actions(plan) if one.number} if stopped else set()
    for action in stopped:
        told = [one for one in action.answers if asked.get(one.question) in WRITTEN - _NOT_ASKED and one.text.strip()]
        text = "\n".join(one.text for one in told)
        if any(successors(plan, action)) or goes_on(plan, action, numbers) or _REASON.search(text):
            continue
        account = [one for one in told if asked[one.question] is QuestionRole.WHERE_NOW]
        shown = next((one for one in account if _says_only(one.text)), None)
        if shown is None:
            continue
        is_bare = all(_BARE.fullmatch(one.text) for one in account) and not _DECIDED.search(text)
        who = "" if _DECIDED.search(shown.text) else ", or who decided it"
        yield Fault(
            f"{name(action)} says “Status: {action.status.text.strip()}”, and not why{who}.",
            "Say who decided it, when, and for what reason.",
            shown.text.strip(),
            action.id,
            shown.question,
            place=shown.place,
            is_sure=is_bare,
        )


def _says_only(text: str) -> bool:
    """Whether an account begins with the end of its action, and goes on with nothing that explains it."""
    first = next((part.text for part in sentences(text)), "")
    return bool(_TELLS_OF_IT.search(first)) and not _GOES_ON.search(first)
