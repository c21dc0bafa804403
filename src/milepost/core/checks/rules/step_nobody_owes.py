"""A next step names neither who nor when, in words that no result would end.

Why: "Partners will be engaged" is as true next year as it is now; a board cannot ask whether it was done.

Example:
    Action: 1.1 Open the hub
    Due: March 2024
    Next: Other options will be looked at
Better:
    Action: 1.1 Open the hub
    Due: March 2024
    Next: Ann Lee to bring three costed options to the Board of 12 September 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import has_figure, name, said
from milepost.core.checks.steps import is_timed, names_somebody, steps
from milepost.core.checks.wishes import is_wish
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan, QuestionRole

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_BE = (
    r"\b(?:(?:will|to|should|must|may|could|can|needs? to|ought to) (?:also |then |now |all |still |further )?be|"
    r"(?:is|are) being|being) (?:\w+ly |further )?"
)
_NO_RESULT = (
    r"(?:looked|given|considered|explored|discussed|engaged|involved|reviewed|revisited|investigated|examined|"
    r"monitored|kept|progressed|pursued|picked|taken (?:forward|up)|addressed|supported|encouraged|promoted|"
    r"strengthened|improved|sought|escalated|raised|worked|scoped|thought|followed|liaised|reflected|borne|noted|"
    r"developed|refreshed|continued|embedded|brought)"
)
_LOOSE = re.compile(rf"{_BE}{_NO_RESULT}\b", re.IGNORECASE)  # "will be looked at"
_PASSIVE = re.compile(
    rf"{_BE}(?!able|in\b|open|at\b|on\b|there|used|ready|part|live|clear|more|no\b|an?\b|"
    rf"the\b)\w{{3,}}",
    re.IGNORECASE,
)  # "to be completed"
_AGENT = re.compile(r"\bby (?!(?:means|email|e-mail|post|phone|letter|way|then|default)\b)\w", re.IGNORECASE)
_WEAK = (
    r"monitor|review|chase|discuss|liaise|engage|explore|consider|look|promote|pursue|progress|await|wait|note|"
    r"encourage|keep|maintain|support|investigate|follow up|raise awareness|work (?:with|towards|closely)|continue|"
    r"carry on|go on|press on|strengthen|improve|embed|seek|scope"
)
_WEAK_LINE = re.compile(
    rf"(?:to )?(?:further |continu\w+ (?:to |with )?)?(?:{_WEAK})\b(?: [^\s.;]+){{0,6}}\W*", re.IGNORECASE
)
_NO_OBJECT = re.compile(
    r"(?:[^\s.;]+ ){1,5}(?:to|asked to|will) (?:chase|follow up|liaise|progress|pursue|discuss|review|action|look|"
    r"meet|"
    r"reconvene|continue|monitor|note|consider|respond|reflect|explore)(?: further| again| this| it)?\W*",
    re.IGNORECASE,
)  # "Lee to chase"
_NOUNS = re.compile(
    r"(?:more|better|improved?|increased?|greater|closer|further|stronger|additional|wider|ongoing|continued|"
    r"enhanced|"
    r"regular|deeper|joint|clearer) (?:[^\s.;]+ ?){1,6}\W*|"
    r"(?:recruitment|training|communications?|engagement|publicity|promotion|support|meetings?|discussions?|funding|"
    r"review|evaluation|awareness|monitoring|consultation|planning)(?: (?:for|of|with|from|"
    r"to) (?:[^\s.;]+ ?){1,3})?\W*",
    re.IGNORECASE,
)  # "More intelligence sharing"
_TALKS = re.compile(
    r"(?:further |more |ongoing )*(?:discussions?|conversations?|talks|dialogue|work|consideration|thought|"
    r"engagement|"
    r"monitoring|efforts|exploration)\b[^.;\n]{0,40}?\b(?:continues?|ongoing|needed|required|necessary|take place|"
    r"be)\b",
    re.IGNORECASE,
)
_UNTIMED = re.compile(
    r"\b(?:to|at) (?:a|the next available|another|some) (?:future |later |next )?(?:available )?(?:meeting|board|"
    r"committee|"
    r"date|stage|point|time)\b|\bnext available\b|\bin (?:the (?:near )?)?future\b|"
    r"\b(?:once|when|after|until|following|pending|await\w*)\b[^.;\n]{3,60}\b(?:made|known|announced|received|"
    r"published|"
    r"available|confirmed|clear|announcement|outcome|decision|guidance|issued|released)\b|"
    r"\bas (?:they|it|issues|needs|opportunities) (?:arises?|emerges?|requires?)\b|\bwhen(?:ever)? (?:possible|"
    r"we can)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:advertise|recruit|procure|publish|launch|train|agree|deliver|implement|evaluate|report|pilot|test|consult|"
    r"appoint|commission|tender|recruitment|procurement|publicity|training|evaluation|delivery|implementation)\W*",
    re.IGNORECASE,
)  # and nothing of what
_ELSEWHERE = re.compile(
    r"\W*(?:to )?(?:continu\w+|(?:carry|carrying|go|going|keep going|keep)(?: on)?|maintain|on-?going)\W*",
    re.IGNORECASE,
)  # `empty-account`


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such line of each answer, but where no date stands anywhere, which `undated-next-steps` tells."""
    timed = {one.action.id for one in said(plan, QuestionRole.DUE) if one.answer.text.strip()}
    seen: set[tuple[str, str]] = set()
    for one, text in steps(plan):
        at = (one.action.id, one.question.key)
        is_told = not one.action.milestones and one.action.id not in timed and " " in text
        if at in seen or is_told or is_timed(text) or is_wish(text) or _is_owned(text, one.action):
            continue
        if _is_loose(text) or (_PASSIVE.search(text) and _has_dated_steps(one, today)):
            seen.add(at)
            yield one.fault(
                f"{name(one.action)} has a next step with nobody to do it and no date.",
                "Say who does what, and by when.",
                text,
            )


def _is_loose(text: str) -> bool:
    """Whether a step is such that nothing would end it, whatever the deadline of the action."""
    if has_figure(text) or _ELSEWHERE.fullmatch(text):
        return False
    is_whole = any(form.fullmatch(text) for form in (_BARE, _WEAK_LINE, _NO_OBJECT, _NOUNS))
    return is_whole or any(form.search(text) for form in (_LOOSE, _UNTIMED)) or bool(_TALKS.match(text))


def _has_dated_steps(one: Said, today: date) -> bool:
    """Whether other steps of the action have days of their own that are still to come."""
    return any(each.text and each.due.latest and each.due.latest >= today for each in one.action.milestones)


def _is_owned(text: str, action: Action) -> bool:
    is_named = names_somebody(text, action) and not _NO_OBJECT.fullmatch(text)
    return is_named or bool(_AGENT.search(text))
