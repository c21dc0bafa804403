"""A status is not one of those that the plan's key holds.

Why: A reader who looks it up finds nothing; it is a slip, or a colour whose meaning nobody has agreed.

Example:
    Action: 1.1 Open the hub
    Status: Purple
Better:
    Action: 1.1 Open the hub
    Status: On track
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import closed_key, keys, stems, texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WORDS = re.compile(r"[A-Za-z][A-Za-z ]{0,40}")
_FEWEST = 3  # statuses that a line must hold to be the key, and a part of all that are used
_SHARE = 2
# what an office writes over an action that is over, or that nobody rated; no key needs to hold these
_OFFICE = re.compile(
    r"\b(?:clos|complet|done|finish|achiev|supersed|merg|withdraw|replac|transfer|mov|new|cancel|remov|stop|paus|hold|defer|"
    r"n/?a|not (?:applicable|rated|due|started)|none|unknown|tb[acd]|update)",
    re.IGNORECASE,
)

# what stands still is no status of every plan, and a key that has words of its own for it holds this one not by chance
_IDLE = re.compile(r"(?:put |is )?(?:on hold|paused|parked|deferred|suspended|stopped|stalled|held)", re.IGNORECASE)

_STATUS = re.compile(
    r"(?:on|off) (?:track|course|schedule)|at risk|behind(?: schedule)?|late|delayed|complete[d]?|done|"
    r"finished|not (?:yet )?"
    r"(?:started|begun)|paused|on hold|in (?:hand|progress)|under ?way|stopped|closed|overdue|achieved|progressing",
    re.IGNORECASE,
)
_BOTH = re.compile(r" ?/ ?|, ?| \(| or | and ")
_NOW_AND_THEN = re.compile(r"\b(?:last|previous|prior|was)\b", re.IGNORECASE)  # "AMBER (last period: GREEN)"
_COLOURS = words_of("red amber green blue yellow purple orange grey white black pink brown violet turquoise")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each such status once, where a key is printed that holds most of the others."""
    stating = [action for action in actions(plan) if action.status.text.strip()]
    known = {entry.code for entry in plan.scheme}
    explained = {entry.code for entry in plan.scheme if entry.description or entry.label != entry.code}
    used = {action.status.text.strip() for action in stating}
    key, only = _key(plan, used), closed_key(plan, used)
    colours = _colours(plan, used)
    lines = [line for line in map(str.casefold, texts(plan)) if sum(code.casefold() in line for code in explained) > 1]
    yield from _two_at_once(plan)
    told: set[str] = set()
    for action in stating:
        text = action.status.text.strip()
        is_out = action.status.code not in known or (bool(key) and _is_out(text, key))
        is_strange = bool(action.status.code) and action.status.code not in explained and is_out
        is_strange = is_strange and not any(text.casefold() in line for line in lines)  # named and left unexplained
        is_strange = is_strange and _WORDS.fullmatch(text) is not None and not _OFFICE.search(text)
        is_sure = is_strange or bool(only and text.casefold() not in only) or text.casefold() in colours
        is_idle = (
            (len(explained) >= _FEWEST or bool(key))
            and action.status.code not in explained
            and bool(_IDLE.fullmatch(text))
        )
        is_idle = is_idle and not any(text.casefold() in line.casefold() for line in texts(plan))
        if text not in told and (is_sure or is_idle):
            told.add(text)
            yield Fault(
                f"{name(action)} has the status “{text}”, which the key does not hold.",
                "Use a status of the key, or put this one into it with its meaning.",
                f"Status: {text}",
                action.id,
                place=action.status.place or action.place,
                is_sure=is_sure,
            )


def _two_at_once(plan: Plan) -> Iterator[Fault]:
    """Every status that is two of those that stand alone elsewhere or in the key: "On track / At risk"."""
    alone = {action.status.text.strip(" .").casefold() for action in actions(plan)}
    alone |= {entry.label.casefold() for entry in plan.scheme if entry.label}
    for action in actions(plan):
        text = action.status.text.strip(" .")
        parts = [part.casefold().strip(" .)") for part in _BOTH.split(text) if part.strip(" .)")]
        is_pair = len(parts) == _SHARE and parts[0] != parts[1] and any(part in alone for part in parts)
        is_plain = "(" not in text  # "Complete (late)" is one, told closer
        is_pair = is_pair and all(part in alone or (is_plain and _STATUS.fullmatch(part)) for part in parts)
        if is_pair and not _COLOURS.issuperset(parts):  # "Amber/Green" is a rating between the two
            yield Fault(
                f"{name(action)} has two statuses at once, “{text}”.",
                "Give the one that holds.",
                f"Status: {text}",
                action.id,
                place=action.status.place or action.place,
                is_sure=False,
            )


def _colours(plan: Plan, used: set[str]) -> frozenset[str]:
    """The colours in use that no line names, where lines name two or more of the others: "red means late, green …"."""
    here = _COLOURS & {status.casefold() for status in used}
    lines = (text for text in texts(plan) if not _NOW_AND_THEN.search(text))
    named = here & {word for text in lines for word in words_in(text)}
    return here - named if len(named) > 1 and len(named) > len(here - named) else frozenset()


def _key(plan: Plan, used: set[str]) -> frozenset[str]:
    """The words of the printed key that holds most of the statuses in use, or none."""
    for one in keys(plan, used):
        held = sum(1 for status in used if not _is_out(status, stems(one)))
        if held >= min(_FEWEST, len(used) - 1) and _SHARE * held > len(used) and held > 1:
            return stems(one)
    return frozenset()


def _is_out(status: str, key: frozenset[str]) -> bool:
    return stems(status).isdisjoint(key)
