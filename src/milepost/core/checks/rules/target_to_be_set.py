"""A measure says where it starts, and its target is still to be agreed.

Why: Until there is a target any figure will do, and the year in which it was to be reached goes by.

Example:
    Action: 1.1 Open the hub
    Measure: Families who come in a month: 40 in March 2023; to be agreed
Better:
    Action: 1.1 Open the hub
    Measure: Families who come in a month: 40 in March 2023; 90 by March 2024
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, counts_something, is_new, said
from milepost.core.checks.sayings.over import is_over
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where a day is given for it, or the action is new
SEVERITY = Severity.MEDIUM
_HOLDING = (
    "tbc tbd tba agreed set confirmed decided determined defined fixed advised settled established discussed "
    "discussion known awaited pending"
)
_SET = "(?:agreed|set|confirmed|decided|determined|defined|fixed|advised|settled|established|discussed|known)"
_OPEN = (
    rf"(?:(?:is |are |was |were )?(?:still |yet )?(?:to be|will be|being) {_SET}|tb[acd]\b|"
    rf"(?:has |have |is |are )?(?:not (?:yet )?(?:been )?|yet to be ){_SET}|"
    r"(?:is |are )?(?:still )?(?:under discussion|awaited|pending))"
)
_WHEN = (
    r"(?:,? (?:by|with|at|in|after|once|when|from|following|before|for|this|next|later|soon|shortly)\b"
    r"(?P<{}>[^.;\n]*))?"
)
_BARE = re.compile(rf"\W*{_OPEN}{_WHEN.format('when')}\W*", re.IGNORECASE)
_NAMED = re.compile(
    rf"\b(?:targets?|goal|aim|ambition|level of success)(?: (?:figure|percentage|share|number|rate|for [\w/ "
    rf"-]{{2,20}}|by [\w ]{{2,20}}|value|"
    rf"level))?"
    rf"(?: ?[:=–-] ?| ){_OPEN}{_WHEN.format('then')}|"
    rf"\bno targets? (?:(?:has|have|is|are|was|were) )?(?:yet )?(?:been )?{_SET}",
    re.IGNORECASE,
)
_CUT = re.compile(r"[;,()\n]| [–—-] |\. |\bto (?=tb[acd]\b)|\band (?=to be\b)|: ?")
_BASE = re.compile(r"\b(?:base ?lines?|start\w*|now|current\w*|latest|actual|today|figures? for)\W*$", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|targets?)\b", re.IGNORECASE)  # a piece with it holds the target, which may yet be changed


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every measure of an action that goes on, whose target, or what stands behind its start, is open."""
    for one in said(plan, QuestionRole.MEASURE, holding=_HOLDING):
        if is_over(plan, one.action):
            continue
        text = one.answer.text
        named = _NAMED.search(text)
        when = named["then"] if named else _left_open(text)
        if when is not None or named:
            yield one.fault(
                f"The measure of {called(one.action)} has no target yet.",
                "Set it, or say who will and by what day.",
                text.strip(),
                is_sure=not (counts_something(when or "") or any(map(str.isdigit, when or "")) or is_new(one.action)),
            )


def _left_open(text: str) -> str | None:
    """What is said of when it will be set, "" for nothing, where a piece behind one with a figure is open; or None."""
    pieces = [piece for piece in _CUT.split(text) if piece.strip()]
    for at, piece in enumerate(pieces):
        hit = _BARE.fullmatch(piece)
        told = [each for each in pieces[:at] if counts_something(each)]
        if hit and len(told) == 1 and not _BASE.search(pieces[at - 1]) and not _BY.search(told[0]):
            return hit["when"] or ""
    return None
