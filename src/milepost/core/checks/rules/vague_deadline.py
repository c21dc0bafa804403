"""A deadline names no time that can pass.

Why: "As soon as possible" and "TBC" cannot be late, so they are the first to slip.

Example:
    Action: 1.1 Open the hub
    Due: As soon as possible
Better:
    Action: 1.1 Open the hub
    Due: 30 June 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, name, said
from milepost.core.checks.sayings.endless import is_endless
from milepost.core.checks.sayings.over import goes_on
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import find

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_MEND = "Give a month and a year; if it cannot be known yet, give the date on which it will be."
_WE = r"(?:we|they|he|she|it|i|people|staff|partners|the [a-z]+)"
_TIME_ALLOWS = (
    r"(?:time|times|capacity|resources|funding|funds|money|budgets?|diaries|workloads?|staffing|circumstances|"
    r"the (?:day job|weather|rota)) "
    r"(?:allows?|permits?)"
)
_FREE = (
    r"(?:next |reasonably |possibly |all )*(?:(?:can|could)(?=\W*$|[,;]| do (?:so|it|this))|(?:are|is) able|get "
    r"(?:round|around|a "
    r"(?:chance|moment)|the "
    r"(?:chance|time))|gets (?:round|around|a chance|the time)|(?:have|has|find|finds) (?:the |some |a "
    r")?(?:time|capacity|"
    r"moment|chance))"
)
_SOON = AnyCase(
    rf"\b(?:as soon as (?:possible|practicable|may be|{_TIME_ALLOWS}|{_WE} {_FREE})|asap|in due course|"
    rf"when(?:ever)? (?:{_TIME_ALLOWS}|(?:we|they|he|she|i|staff|partners) {_FREE})|as (?:and when )?{_TIME_ALLOWS}|"
    r"at (?:some|a later|a suitable|a convenient|the (?:earliest|first|next)) (?:point|stage|time|date|moment|"
    r"opportunity)(?! (?:in|of|on)\b)|in the fullness of time|one of these days|sooner or later|"
    r"in the (?:near|not too distant|foreseeable) future|when the time (?:is right|comes))\b"
)
_TO_BE_SET = AnyCase(
    r"\b(?:dates?|deadline|timescales?|timings?|time ?frame|by when|when|due|day|target date)\b\W{0,3}(?:is |are |"
    r"still |currently ){0,2}(?:tb[acd]|to be (?:confirmed|agreed|determined|decided|set|arranged|fixed|advised|"
    r"announced))\b|"
    r"\bby tb[acd]\b"
)  # "(owner: TBC; date: TBC)"
_STEPS = frozenset({QuestionRole.NEXT, QuestionRole.OTHER})
_IN_EACH = (
    "as when whenever at, able round around time times capacity resources diaries workload workloads staffing "
    "circumstances can "
    "could chance moment point stage date opportunity allow allows permit permits"
)
_IN_ANY = (
    "soon asap course fullness days sooner future tbc tba tbd confirmed agreed determined decided set arranged fixed "
    "advised announced"
)
_VAGUE = re.compile(
    r"\b(?:as (?:soon|quickly|early|fast) as (?:possible|practicable)|asap|in due course|shortly|soon|tbc|tba|tbd|"
    r"by xx|"
    r"to be (?:confirmed|agreed|determined|decided|set|arranged)|not (?:yet )?(?:set|agreed|known|fixed)|no date|"
    r"undated|unknown|sometime|some time|as and when|eventually|"
    r"(?:subject to|depend(?:s|ent|ing) (?:up)?on|awaiting|pending|conditional on) (?:further |new |the )?"
    r"(?:funding|funds|money|resources?|staffing|capacity|recruitment|approval|agreement|budget)|to follow|"
    r"once (?:the )?(?:funding|money|funds|resources|staff|staffing|capacity) \w+|when funding \w+|"
    r"when (?:possible|resources allow)|(?:short|medium|long)[ -]term|"
    r"(?:as|when|if|once|whenever) (?:\w+ )?(?:resources?|time|money|funds?|funding|capacity|staff(?:ing)?|budgets?) "
    r"(?:\w+ )?(?:permits?|allows?|available|found|comes?|arrives?)|no (?:fixed |set |firm )?(?:deadline|day|timescale)"
    r"(?: (?:set|given|agreed|fixed|planned|as yet|yet))?(?=\W*$))\b",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"\b(?:each|every|per|a (?:year|month|term|week)|(?:twice|half)[ -]yearly|(?:bi-?|fort)?(?:weekly|monthly|nightly)|"
    r"yearly|annual(?:ly)?|termly|quarterly|all year|seasonal(?:ly)?|daily|nights?|days?)\b",
    re.IGNORECASE,
)
_OTHERWISE_SAID = re.compile(
    r"\b(?:n/?a|none|not applicable|see|complete[d]?|done|closed|finished|achieved|met|ended|delivered|lead|owner|"
    r"click|enter|type|insert|choose|select|spring|summer|autumn|winter|christmas|easter|terms?)\b|:",
    re.IGNORECASE,
)  # what other rules tell of, or is no deadline

_STATE = re.compile(
    r"\W*(?:under ?way|in (?:progress|hand)|started|begun|on track|on target|not (?:yet )?started|live|active)\W*",
    re.IGNORECASE,
)  # which answers another question
_SEASON = re.compile(
    r"(?:(?:in|by|the|end|of|early|mid|late|next) ?){0,4}(?:spring|summer|autumn|winter)(?: term)?\W*", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every deadline of a live action that is such a word and holds no figure, and every next step "asap".

    A season without a year is less sure, the plan's period may tell it, and so is a step, which may have to wait, and a
    deadline in words that say no time at all.
    """
    for one in said(plan, QuestionRole.DUE):
        text = one.answer.text.strip()
        if _SEASON.fullmatch(text) and is_live(one.action):
            message = f"The deadline of {called(one.action)} is “{text}”, of no year."
            yield one.fault(message, _MEND, text, is_sure=False)
        is_vague = _VAGUE.search(text) or _STATE.fullmatch(text) or _soon(text)
        if (is_vague or _names_no_day(text)) and not _is_dated(text) and goes_on(plan, one.action):
            message = f"The deadline of {called(one.action)} is “{text}”."
            yield one.fault(message, _MEND, text, is_sure=bool(is_vague))
    for one in gathered(plan).said_with(_STEPS, (_IN_EACH, _IN_ANY)):
        soon = (text for text in one.sentences() if _soon(text) and not _is_dated(text))
        sentence = next(soon, "") if is_live(one.action) else ""
        if sentence:
            yield one.fault(
                f"{name(one.action)} has a step with no time but “{_soon(sentence)}”.",
                _MEND,
                sentence,
                is_sure=False,
            )


def _names_no_day(text: str) -> bool:
    """Whether a deadline of several small words names no time of any kind: "within the life of the strategy"."""
    is_said = any(word.islower() for word in text.split()[1:]) and not _OTHERWISE_SAID.search(text)
    return is_said and not _OFTEN.search(text) and not is_endless(text) and not find(text)


def _is_dated(text: str) -> bool:
    return any(sign.isdigit() for sign in text) or any(found.due.earliest for found in find(text))


def _soon(sentence: str) -> str:
    hit = _SOON.search(sentence) or _TO_BE_SET.search(sentence)
    return hit.group() if hit else ""
