"""A next step says neither who does it nor by when, or has no date where others have one.

Why: "Partners will be engaged" is as true next year as it is now, and the deadline of the whole action does not say
when this step is late; a board has nobody to ask and no day to ask on.

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

from milepost.core.checks.facts.texts.promises import promises
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import has_figure, meaning, name, said
from milepost.core.checks.sayings.endless import is_endless
from milepost.core.checks.sayings.loose import NO_OBJECT, is_loose, is_passive, is_put_off
from milepost.core.checks.sayings.steps import is_dated, is_timed, names_day, names_somebody, steps
from milepost.core.checks.sayings.undated import orders, undated
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.sentences import sentences

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_AGENT = AnyCase(
    r"\bby (?!(?:all |the )?(?:(?:those|people|parties|partners|staff|bodies|agencies|officers|persons?|anyone|whoever)"
    r"(?: who are| that are| is)? (?:concerned|involved|affected|responsible|interested|relevant)|relevant|appropriate|"
    r"responsible)\b|(?:means|email|e-mail|post|phone|letter|way|then|default|now|when|spring|summer|autumn|winter|"
    r"easter|"
    r"christmas|(?:the )?(?:end|start|beginning|middle|close|new year|next|coming|early|mid|late|following)|"
    r"half[- ]?term|year|term|quarter)\b|\d)\w"
)
_ASKS_WHO = re.compile(r"\b(?:who|whom|owners?|responsible)\b", re.IGNORECASE)
_TOLD = re.compile(r"\w+ \w+ \w+")  # more than "None"
_FEWEST_OWNED, _MOSTLY = 4, 0.7  # answers whose steps somebody owns, where that is the plan's habit
_ASKS_WHEN = re.compile(r"\b(?:when|dates?|dated|deadlines?|timescales?|timings?)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such line of each answer, but where no date stands anywhere, which `undated-next-steps` tells."""
    at_hand = gathered(plan)
    told = {(id(each.said), each.text) for each in at_hand.once(promises)}
    timed = {one.action.id for one in said(plan, QuestionRole.DUE) if one.answer.text.strip()}
    seen: set[int] = set()
    for one, line in steps(at_hand):
        is_told = not one.action.milestones and one.action.id not in timed and " " in line
        if id(one) in seen or is_told:
            continue
        text = _unowed(one, line, today)
        if text and not any((id(one), part.text) in told for part in sentences(text)):
            seen.add(id(one))
            yield one.fault(
                f"{name(one.action)} has a next step with nobody to do it and no date.",
                "Say who does what, and by when.",
                text,
            )
    for one, line in _owed_always(at_hand):
        if id(one) not in seen:
            seen.add(id(one))
            yield one.fault(
                f"{name(one.action)} has a next step with nobody to do it and no day on which it is late.",
                "Say who does what, and by when.",
                line,
            )
    yield from _left_open(at_hand, seen | {at for at, _ in told}, timed)


def _left_open(plan: Gathered, seen: set[int], timed: set[str]) -> Iterator[Fault]:
    """The steps without a day or an owner, where the question or the other actions have one; none of those seen."""
    for one in _asked_when(plan):
        step = undated(plan, one) if id(one) not in seen and (one.action.milestones or one.action.id in timed) else ""
        if step:
            seen.add(id(one))
            yield one.fault(
                f"{name(one.action)} has a next step without a date.", "Say by when, and who does it.", step
            )
    for one, line in _unowned(plan):
        if id(one) not in seen:
            seen.add(id(one))
            yield one.fault(
                f"{name(one.action)} has a next step with nobody to do it and no day.",
                "Say who does it, as the other steps do, and by what day.",
                line,
            )


def _owed_always(plan: Gathered) -> Iterator[tuple[Said, str]]:
    """The steps that would never end, by their words, under a time that has no end of its own: "Throughout 2026/27"."""
    for one in plan.said(frozenset({QuestionRole.NEXT})):
        endless = (step for step in one.action.milestones if step.text and is_endless(step.due.phrase))
        for step in endless if is_live(one.action) else ():
            is_its_own = step.text.rstrip(" .") in one.answer.text and not _is_owned(step.text, one.action)
            if is_its_own and _is_loose(step.text) and not is_dated(step.text):
                yield one, step.text


def _unowned(plan: Plan) -> Iterator[tuple[Said, str]]:
    """The steps without an owner and without a day or month, where the question or the plan's habit wants an owner."""
    answers = [one for one in said(plan, QuestionRole.NEXT) if is_live(one.action) and _TOLD.search(one.answer.text)]
    owned = {id(one) for one in answers if any(_is_owned(line, one.action) for line in one.answer.text.split("\n"))}
    is_usual = len(owned) >= _FEWEST_OWNED and len(owned) >= _MOSTLY * len(answers)
    asked = {
        id(one) for one in answers if id(one) not in owned and (is_usual or _ASKS_WHO.search(one.question.heading))
    }
    for one, line in steps(plan):
        is_asked = id(one) in asked and meaning(plan, one.action) is not Meaning.COMPLETE
        if is_asked and not names_day(line) and orders(line):
            yield one, line


def _asked_when(plan: Plan) -> Iterator[Said]:
    """The next steps of actions that go on, where the question asks for dates or most answers give them."""
    answers = [one for one in said(plan, QuestionRole.NEXT) if one.answer.text.strip() and is_live(one.action)]
    is_usual = 2 * sum(is_timed(one.answer.text) for one in answers) >= len(answers)
    asked = (one for one in answers if is_usual or _ASKS_WHEN.search(one.question.heading))
    return (one for one in asked if meaning(plan, one.action) is not Meaning.COMPLETE)


def _unowed(one: Said, line: str, today: date) -> str:
    """The line, or the first sentence of several, that says neither who nor when; a passive one has no other day."""
    if is_put_off(line) and not names_day(line) and not _is_owned(line, one.action):
        return line
    if not is_timed(line) and not _is_owned(line, one.action):
        return line if _is_loose(line) or (is_passive(line) and _has_dated_steps(one, today)) else ""
    parts = [part.text for part in sentences(line)] if ". " in line or "; " in line else []
    free = (text for text in parts if _is_loose(text) and not is_timed(text) and not _is_owned(text, one.action))
    return next(free, "")


def _is_loose(text: str) -> bool:
    return not has_figure(text) and is_loose(text)


def _has_dated_steps(one: Said, today: date) -> bool:
    """Whether other steps of the action have days of their own that are still to come."""
    return any(each.text and each.due.latest and each.due.latest >= today for each in one.action.milestones)


def _is_owned(text: str, action: Action) -> bool:
    is_named = names_somebody(text, action) and not NO_OBJECT.fullmatch(text)
    return is_named or bool(_AGENT.search(text))
