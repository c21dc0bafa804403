"""A placeholder or a line of the template is left in.

Why: It shows that the cell was never filled, and it is printed for everybody.

Example:
    Action: 1.1 Open the hub
    Next: By xx – open the hub
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – open the hub
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import chain

from milepost.core.checks.facts.texts.blanks import blanks
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered, words_of
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty, Place
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Lead, Plan, QuestionRole
from milepost.core.plan.walk import section_actions
from milepost.core.words.anycase import AnyCase

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
# of which each holds a word of every group, in one sentence
_HELD = (
    "x xx xxx xxxx xxxxx xxxxxx ? _ [ < { lorem insert please expected dd d surname lastname tbc tba tbd",
    "here, click tap type text write describe explain summarise say state list outline give set tell enter add record",
    "item, choose",
    "text, enter",
    "words lines sentences bullet characters, than to most under max maximum about around",
    "confirmed decided advised determined, be",
)
_SIGNS = frozenset(chain.from_iterable(map(words_of, _HELD)))
_TIME = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_PLACEHOLDER = re.compile(
    r"(?:\b|(?=[\W_]))"  # no form opens inside a word
    rf"(?:\b[xX]{{2,5}}\b(?! (?!{_TIME})(?-i:[A-Z][a-z]))|£ ?[xX]{{1,6}}\b|\b[xX]%|(?<![a-z)])\?\?+|_{{3,}}|"
    r"\[(?:insert|name|date|tbc|tba|add(?!ress)|enter|lead|number|figure|title|check|"
    r"xx+|\.{2,}|…)[^\]\n]{0,60}\]|[<{](?:insert|name|date|add|enter|lead|number|figure|text)[^>}\n]{0,60}[>}]|"
    r"\blorem ipsum\b|\b(?:owner|lead|date|name|who|when|cost|venue|amount|figure) ?[:=] ?tb[acd]\b|"
    r"\b(?:dd/mm/yy(?:yy)?|d ?d month|name surname|first ?name last ?name|click (?:or tap )?here|choose an item|"
    r"enter text|"
    r"type here|text here|write here)\b|"
    r"\b(?:please (?:insert|complete|add|describe|provide|summarise|list|give|state|update|enter|explain)|"
    r"give (?:new )?expected|insert (?:[^.\n]{2,40} here|here|date|name|text|figure|number|photo|chart|table|link|"
    r"quote))\b|"
    r"(?:^|\n|[.:] )\W{0,3}(?:describe|explain|summarise|say|state|list|outline|give|set out|tell us|write|enter|"
    r"add|record)\b[^.;:\n]{0,60}?"
    r"\b(?:here(?=\W*(?:$|\n|[.:]))|(?:in )?(?:no|not) more than [\w-]+ (?:words|lines|sentences|bullet points)|"
    r"(?:in )?(?:up to|at most|under|max(?:imum)?(?: of)?|about|around) [\w-]+ (?:words|lines|sentences|"
    r"bullet points))|"
    r"\((?:max(?:imum)?|no more than|up to|at most)\.? ?(?:of )?\d+ (?:words|characters)\))",
    re.IGNORECASE,
)
_STILL_OPEN = AnyCase(
    r"(?:^|\n|[.;:] )\W{0,3}(?P<what>(?:tb[acd]|to be (?:confirmed|decided|advised|determined)) (?:after|in|by|"
    r"before|once|"
    r"when|at|from|with|next|later|this|pending|until|subject|following|as|soon)\b[^.;\n\d]{0,50})(?=\W*(?:$|\n|\. ))"
)  # "TBC after the summer", a sentence of its own
_OF_STEPS = frozenset({QuestionRole.NEXT, QuestionRole.OTHER, QuestionRole.MEASURE, QuestionRole.WHERE_NOW})
_LEAD_ONLY = re.compile(
    r"[\[<{(](?:insert|add|enter|name|lead|who|post|officer|person)\b[^\]>})\n]{0,60}[\]>})]|name|lead|"
    r"(?:insert |enter |add )?names?(?: of)?(?: the)?(?: lead)?|[xX?_.…–-]{2,}|\?",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer that holds such a mark, and every lead that is one."""
    yield from _in_leads(plan)
    at_hand = gathered(plan)
    held = ((one, _found(one)) for one in at_hand.said_with(frozenset(QuestionRole), _HELD))
    told: set[int] = set()
    for one, hit in chain(held, blanks(at_hand)):
        if hit and id(one) not in told:
            told.add(id(one))
            yield one.fault(
                f"{name(one.action)} still holds the placeholder “{hit.group().strip()}”.",
                "Fill it in, or take it out.",
                one.answer.text[max(0, hit.start() - 40) : hit.end() + 40].strip(),
            )


def _found(one: Said) -> re.Match[str] | None:
    hit = _PLACEHOLDER.search(one.answer.text)
    if hit or one.question.role not in _OF_STEPS or not is_live(one.action):
        return hit
    return _STILL_OPEN.search(one.answer.text)


def _in_leads(plan: Plan) -> Iterator[Fault]:
    for section in plan.sections:
        for lead in section.leads:
            if _is_one(lead.text):
                yield _fault(f"The lead of “{section.title}”", lead, lead.place or section.place)
        for action in section_actions(section):
            for lead in action.leads:
                if _is_one(lead.text):
                    yield _fault(f"The lead of {called(action)}", lead, lead.place or action.place, action.id)


def _fault(whose: str, lead: Lead, place: Place | None, action: str = "") -> Fault:
    return Fault(
        f"{whose} is still the placeholder “{lead.text}”.", "Name who answers for it.", lead.text, action, place=place
    )


def _is_one(text: str) -> bool:
    may_hold = not _SIGNS.isdisjoint(words_of(text))
    return bool(_LEAD_ONLY.fullmatch(text.strip()) or (may_hold and _PLACEHOLDER.search(text)))
