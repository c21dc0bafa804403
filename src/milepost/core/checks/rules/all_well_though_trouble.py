"""An action is praised without any reserve, and its account tells of trouble.

Why: "It could not have gone better" above a fire and two resignations: the board reads the praise and decides nothing.

Example:
    Action: 1.1 Open the hub
    Now: The boiler burst in January and nine of the twelve groups have left.
    Well: The hub has been a complete success, and everything has gone without a hitch.
Better:
    Action: 1.1 Open the hub
    Now: The boiler burst in January and nine of the twelve groups have left.
    Well: The three groups that stayed have lent each other heaters.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.facts.texts.tone import tone
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, said, told
from milepost.core.checks.sayings.troubles import is_trouble
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ALL = r"(?:everything|all|it all|it|things|this|we|the [a-z]+(?: [a-z]+)?)"
_WORDS = (
    "better triumph hitch hitches flawless flawlessly faultless impeccable impeccably perfect perfectly wrong success "
    "fault swimmingly clockwork snag snags respect every smoothly plan well"
)
_PRAISE = AnyCase(
    r"\bcould(?: not|n[’']t) (?:possibly |really )?(?:have (?:gone|been|run|worked)|go|be) (?:any )?better\b|"
    r"\b(?:triumph|success|delight|joy) (?:from|in) (?:every|all)\b|\bin every (?:respect|way|particular|sense)\b|"
    r"\bwithout (?:a|any|the (?:least|slightest|smallest)) (?:single )?(?:hitch|snag|fault|hiccup|problem|setback|"
    r"difficulty|trouble)\b|\b(?:flawless|flawlessly|faultless|impeccable|impeccably)\b|"
    r"\b(?:complete|total|unqualified|unmixed|resounding|runaway|unalloyed|outright|absolute) (?:success|triumph)\b|"
    r"\bnothing (?:at all |whatever |whatsoever )?(?:has |had )?(?:gone|went|goes|is) wrong\b|"
    rf"\b{_ALL} (?:has |have |is |are )?(?:gone|went|going|goes|runs?|ran|running|worked|works|working|proceeded|"
    r"proceeds) (?:absolutely |entirely |all |just )?(?:perfectly|like clockwork|swimmingly|faultlessly)\b|"
    r"\b(?:everything|all|it all) (?:[a-z]+ ){0,4}?(?:has |have |is |are )?(?:gone|went|going|goes|runs?|ran|"
    r"running|working|works|worked|proceeding) (?:[a-z]+ )?(?:well|smoothly|to plan|as planned|right|perfectly)\b|"
    r"\bthere is nothing (?:[a-z]+ )?(?:we would change|to complain of|we could fault)\b"
)
_BUT = re.compile(
    r"\b(?:but|although|though|however|except|apart from|until|since|when|on the day|that (?:day|morning|evening|"
    r"night)|"
    r"in (?:may|june|july|march|april|august|september|october|november|december|january|february))\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such praise of each action, with the first sentence of another answer that tells of trouble."""
    praised: dict[str, tuple[Said, str]] = {}
    for one, text in told(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, holding=_WORDS):
        if one.action.id not in praised and _PRAISE.search(text) and not _BUT.search(text):
            praised[one.action.id] = one, text
    troubles = _troubles(plan, praised)
    for action, (one, text) in praised.items():
        trouble = next((words for said_in, words in troubles[action] if said_in.question.key != one.question.key), "")
        if trouble:
            yield one.fault(
                f"{name(one.action)} praises all of the work, and tells of trouble.",
                "Say what goes well and what does not.",
                f"{trouble} … {text}",
            )


def _troubles(plan: Plan, praised: dict[str, tuple[Said, str]]) -> dict[str, list[tuple[Said, str]]]:
    """The sentences of these actions that tell of trouble; a worry must tell of what is so, and not of what may be."""
    found: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORRIED, QuestionRole.OTHER) if praised else ():
        is_worry = asked(one.question) is Tone.BAD
        for text in one.sentences() if one.action.id in praised else ():
            if is_trouble(text) and (not is_worry or tone(text) is Tone.BAD):
                found[one.action.id].append((one, text))
    return found
