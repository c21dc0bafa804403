"""Work waits for a body that the plan itself says is no more.

Why: Nobody will ever approve it; whoever took over does not know that it is asked.

Example:
    Action: 1.1 Audit the files
    Worried: The Quality Panel, abolished in October 2022, must approve the form before it can be used.
Better:
    Action: 1.1 Audit the files
    Worried: The Practice Board, which took over from the Quality Panel, must approve the form before it can be used.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.sentences import cut

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_NOUN = (
    r"(?:Board|Group|Committee|Panel|Forum|Partnership|Executive|Cell|Unit|Agency|Council|Authority|Alliance|Network|"
    r"Trust|Team|Commission|Taskforce|Task Force|Subgroup|Sub-group|Assembly|Cabinet|Working Party)"
)
_BODY = rf"(?P<body>(?:[A-Z][\w’'&-]+ (?:(?:and|of|for|on) )?){{1,5}}{_NOUN})"
_OVER = (
    r"(?:abolished|dissolved|disbanded|wound up|stood down|discontinued|scrapped|ended|folded|ceased to (?:exist|meet)|"
    r"replaced by|superseded by|merged (?:in)?to|absorbed (?:in)?to|"
    r"no longer (?:exists?|meets?|sits?)|(?:held|had) its (?:last|final) meeting)"
)
_ENDED = re.compile(
    rf"\b{_BODY}(?:,| \(|,? which)?(?: (?:was|were|has|have|had|been|is|now|since|itself|formally|then))* {_OVER}\b"
    rf"(?! (?:if|unless))|\b{_OVER[:-1]}) the {_BODY.replace('body', 'other')}\b"
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|would|might|could|whether|proposal|proposed|propose[ds]?|to be|will be|may be|not|until|"
    r"before (?!it|they|we|the|any|use))\b"
)
_MUST = (
    r"(?: (?:must|shall|has to|have to|needs? to|still (?:has|needs) to|is to|are to|will|is due to|is asked to|to)"
    r"(?: (?:now|then|first|still|also))?) (?!be (?:replaced|wound|abolished|dissolved))[a-z]+"
)
_WORDS = (
    "abolished dissolved disbanded wound stood discontinued scrapped ended folded ceased longer last "
    "final replaced superseded merged absorbed"
)
_TO = r"\b(?:to|by|from|before|at) (?:the |our )?"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of each live action that still asks something of such a body."""
    at_hand = gathered(plan)
    seen: set[str] = set()
    for body, text in _ended(at_hand):
        for place in at_hand.places(WRITTEN, body.split()[-1].casefold()):
            said, part = at_hand.told_at[place]
            if said.action.id not in seen and is_live(said.action) and _asks(body, part.text, said.question.role, text):
                seen.add(said.action.id)
                yield said.fault(
                    f"{name(said.action)} waits for the {body}, which is no more.",
                    "Say who decides it now.",
                    part.text if part.text == text else f"{part.text} … {text}",
                )


def _ended(plan: Gathered) -> Iterator[tuple[str, str]]:
    for place in plan.places(WRITTEN, _WORDS):
        text = plan.told_at[place][1].text
        hit = _ENDED.search(text)
        if hit and not _SUPPOSED.search(text, 0, hit.end()):
            yield (hit["body"] or hit["other"]).removeprefix("The "), text
    for text in (one for line in texts(plan) if _ENDED.search(line) for one in cut(line)):
        hit = _ENDED.search(text)
        if hit and not _SUPPOSED.search(text, 0, hit.end()):
            yield (hit["body"] or hit["other"]).removeprefix("The "), text


def _asks(body: str, text: str, role: QuestionRole, ending: str) -> bool:
    """Whether something is still to be done by a body, or a step goes to it."""
    at = text.find(body)
    if at < 0:
        return False
    behind = text[at + len(body) :]
    over = _ENDED.search(text)
    if over and text == ending:
        behind = text[over.end() :] if over["body"] else ""
        aside = re.match(r"(?: (?:in|on|at|last|this|by) [^,.;)]{2,40})?[,)]?", behind)
        return bool(aside and re.match(_MUST, behind[aside.end() :]))
    is_step = role is QuestionRole.NEXT and re.search(rf"{_TO}{re.escape(body)}", text) is not None
    return is_step or re.match(_MUST, behind) is not None
