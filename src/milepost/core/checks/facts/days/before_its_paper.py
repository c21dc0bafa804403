"""A step that uses what may not be used before its licence or permission, which is expected only on a later day."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.days.occasions import Occasion, steps
from milepost.core.checks.facts.days.times import Time, times
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.step_days import step_days
from milepost.core.plan.life import is_live
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import Frame, find

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE, QuestionRole.DUE}
_PAPERS = "licence license permit permission consent certificate approval registration clearance keys"
_EXPECTED = AnyCase(
    rf"\b(?:{'|'.join(_PAPERS.split())})(?: (?:for|of) (?:the |our |its |each )?(?P<what>[a-z][\w’' -]{{2,40}}?))?"
    r"(?: is (?:signed|given|granted|issued))?(?:, which)?,? (?:is|are) (?:only |now |not )?"
    r"(?:expected|due|promised|to (?:be (?:given|granted|issued|signed)|come|follow))"
    r"(?: only)? (?:in|on|by|at|from|until|before)\b"
)
_NOT_BEFORE = AnyCase(
    r"\b(?:(?:no(?: one|body|thing)?|none of the)(?: (?P<none>[a-z]+))? (?:may|can|is to|are to|is|are)(?: be)?|"
    r"(?:the |our )(?P<that>[a-z]+) (?:may not|cannot|can ?not|must not)(?: be)?|"
    r"we (?:may not|cannot|must not)) [^.;]{0,40}?"
    rf"(?:before|until|without) (?:it|then|that|this|(?:the|its|their) (?:[a-z]+ )?(?:{'|'.join(_PAPERS.split())}))\b"
)
_USES = AnyCase(
    r"\b(?:liv(?:e|ing) (?:on|in|at)|mov(?:e|ed|ing) (?:in|into|on|onto|to)|open(?:ed|ing|s)?|us(?:e|ed|ing)|occup\w+|"
    r"start\w*|begin\w*|welcom\w+|trad(?:e|ing)|play\w*|sell\w*|swim\w*|serv(?:e|ing)|camp\w*|stay\w*|admit\w*|teach\w*|"
    r"run(?:ning)?|hold|build|dig|erect|demolish|lay|put up|pitch(?:ed)?|park\w*|graz\w+)\b"
)
_UNSURE = AnyCase(r"\b(?:plan\w*|prepar\w*|appl\w+|ask\w*|agree\w*|test|trial|talk\w*|draft\w*|invite\w*|tell|meet)\b")


class Unpermitted(NamedTuple):
    """A step with the sentence that says from when on it is allowed."""

    said: Said
    step: Occasion
    text: str
    time: Time


def unpermitted(plan: Gathered) -> Iterator[Unpermitted]:
    """The first such step of each live action."""
    told: set[str] = set()
    for place in plan.places(_ROLES, f"{_PAPERS}, expected due promised given granted issued signed come follow"):
        said, part = plan.told_at[place]
        if said.action.id not in told and is_live(said.action):
            found = _barred(said, [*times(plan, place)], part.text)
            step = next((one for one in _dated_steps(plan, said) if _is_too_soon(one, *found)), None) if found else None
            if found and step:
                told.add(said.action.id)
                yield Unpermitted(said, step, part.text, found[0])


def _dated_steps(plan: Gathered, said: Said) -> Iterator[Occasion]:
    """The dated steps of an action, and its whole next step with the day in the column beside it."""
    yield from steps(said.action)
    for step, day in plan.once(step_days):
        due = next(iter(find(day.answer.text, Frame(plan.calendar), is_whole=True)), None)
        if step.action is said.action and due and due.due.earliest and due.due.latest:
            text, phrase = step.answer.text, due.due.phrase
            first, last = due.due.earliest, due.due.latest
            yield Occasion(step.action, text, f"{phrase} – {text}", first, last, phrase, is_by=True, said=step)


def _barred(said: Said, found: list[Time], text: str) -> tuple[Time, frozenset[str]] | None:
    """The time at which a sentence expects the paper of something that by its answer may not be used before."""
    expected, barred = _EXPECTED.search(text), _NOT_BEFORE.search(said.answer.text)
    if not expected or not barred:
        return None
    time = next((one for one in found if one.is_exact and one.end >= expected.end()), None)
    things = content(" ".join(filter(None, (expected["what"], barred["none"], barred["that"]))).casefold())
    return (time, things) if time else None


def _is_too_soon(step: Occasion, time: Time, things: frozenset[str]) -> bool:
    """Whether a step uses one of these things before a time."""
    uses = next((part for part in re.split(r",? and (?=all|the|our)|; ", step.text) if _USES.search(part)), "")
    return step.last < time.first and bool(content(uses.casefold()) & things) and not _UNSURE.search(uses)
