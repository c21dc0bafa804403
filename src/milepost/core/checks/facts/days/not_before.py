"""What by a sentence of an action cannot begin before a day, beside a step of that action which begins it sooner."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.days.occasions import Occasion, steps
from milepost.core.checks.facts.days.times import Time, times
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.gathered import Gathered, Said, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.life import is_live
from milepost.core.plan.model import QuestionRole

_ACCOUNTS = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE, QuestionRole.DUE}
_WORDS = "before until till once unless"
_BEGIN = r"(?:begin(?:s|ning)?|start(?:s|ing)?|commenc(?:e|es|ing)|open(?:s|ing)?)"
_FIRST = re.compile(
    r"\b(?:before|until|till) (?:any |all |we (?:can )?|work on |the |our |a |it is |they are )*"
    rf"(?:{_BEGIN} )?(?:the |our |with |to |any )*(?P<what>[a-z][a-z-]*(?: [a-z-]+){{0,4}})",
    re.IGNORECASE,
)  # "the pipes are moved before any digging"
_NEEDS = re.compile(r"\b(?:ha(?:s|ve) (?:first )?to|must|needs? to|first)\b[^.;:]{2,70}? before\b", re.IGNORECASE)
_CANNOT = re.compile(
    rf"\b(?:no (?P<none>[a-z-]+) (?:is|are|can|may|will)(?: be| (?:possible|allowed))?(?: {_BEGIN})?|"
    r"(?P<that>[a-z-]+) (?:can ?not|can only|may (?:not|only)|must not|will not|could not) (?:now )?"
    rf"(?:be (?:begun|started)|{_BEGIN}|go ahead|be (?P<done>[a-z]+(?:ed|en|ilt|aid|ug|ung|own))))\b"
    r"[^.;:]{0,40}?\b(?:before|until|till|unless)\b",
    re.IGNORECASE,
)
_LATE = re.compile(
    r"\b(?:can ?not|can[’']t|may not|must not|will not|won[’']t|is not|are not|not|no [a-z]+|nobody|only|earliest)\b"
    r"(?:[^.;:–]{0,60}?\b(?:before|until|till|sooner than|earlier than|free in|comes? (?:only )?in|in|on|from|by|"
    r"after))"
    r"(?: (?:the )?(?:end|start|beginning|middle|spring|week) of)?(?: about)? $|\bat the earliest (?:in|on)? ?$",
    re.IGNORECASE,
)
_ARRIVES = re.compile(
    r"\b(?:comes?|arrives?|is (?:due|expected|here|in)|are (?:due|expected)|ends?|leaves?|goes|is (?:done|finished|"
    r"moved|laid|"
    r"granted|signed))(?: only| again)? (?:in|on|by|at the end of) $",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:(?:before|until|till|in|on|by|from|the|end|of) )*", re.IGNORECASE)
_DOES = re.compile(
    rf"(?:^|\b(?:to|will|and|shall) |[:–—] ?)(?:{_BEGIN} (?:the |with |on |work on |to |our )*)?(?P<deed>[a-z-]+)\b",
    re.IGNORECASE,
)
_STARTS = re.compile(
    rf"\b(?P<deed>[a-z-]+) (?:work )?(?:{_BEGIN}|goes ahead)\b|\b{_BEGIN} (?:the |with |on |our )*(?P<deed_2>[a-z-]+)",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:originally|was to|were to|had (?:been|to)|last year|moved (?:on|at last)|unless|if|done|now (?:moved|"
    r"done|over)|trial|test|"
    r"survey|pilot|plan|plans|drawings?|designs?|tender|bid|apply|ask|agree|talk|prepar\w*)\b",
    re.IGNORECASE,
)
_LIGHT = frozenset(map(lemma, words_of(
    "the any all it this that they we be is are can work begin start open next new a first before then there and to on "
    "anything everything whole rest year end month spring summer autumn winter"
)))  # fmt: skip
_WORK = lemma("work")


class TooSoon(NamedTuple):
    """A step with the sentence that says from when on it is possible."""

    said: Said
    step: Occasion
    text: str
    time: Time


def too_soon_for(plan: Gathered) -> Iterator[TooSoon]:
    """The first such step of each action."""
    told: set[str] = set()
    for place in plan.places(_ACCOUNTS, _WORDS):
        said, part = plan.told_at[place]
        if said.action.id in told or not is_live(said.action):
            continue
        what = _held_back(part.text)
        time = _possible_from(plan, place) if what else None
        step = _begins(said, what, time) if time else None
        if time and step:
            told.add(said.action.id)
            yield TooSoon(said, step, part.text if time.text == part.text else f"{part.text} {time.text}", time)


def _held_back(text: str) -> frozenset[str]:
    """The deeds that by a sentence have to wait."""
    first = _FIRST.search(text) if _NEEDS.search(text) else None
    if first:
        return frozenset(lemma(word) for word in first["what"].casefold().split()) - _LIGHT
    hit = _CANNOT.search(text)
    words = [hit["none"] or hit["that"], hit["done"] or ""] if hit else []
    return frozenset(map(lemma, map(str.casefold, filter(None, words)))) - (_LIGHT - {_WORK})


def _possible_from(plan: Gathered, place: int) -> Time | None:
    """The time before which it cannot be, in the sentence or in the next of the answer."""
    said = plan.told_at[place][0]
    found = [*times(plan, place)]
    if not found and place + 1 < len(plan.told_at) and plan.told_at[place + 1][0] is said:
        found = [*times(plan, place + 1)]
    return next((one for one in found if one.is_exact and _is_earliest(one)), None)


def _is_earliest(time: Time) -> bool:
    lead = _LEAD.match(time.text, time.start, time.end)
    before = f"{time.text[: time.start]}{lead.group() if lead else ''}"
    return bool(_LATE.search(before) or (_CANNOT.search(before) and _ARRIVES.search(before)))


def _begins(said: Said, what: frozenset[str], time: Time) -> Occasion | None:
    """The step of the action that begins what has to wait, on a day before it can."""
    return next(
        (
            step
            for step in steps(said.action)
            if step.last < time.first and not _UNSURE.search(step.text) and _is_begun(step.text, what)
        ),
        None,
    )


def _is_begun(text: str, what: frozenset[str]) -> bool:
    """Whether a step begins what has to wait, or does it."""
    deeds = [hit["deed"] for hit in _DOES.finditer(text)]
    deeds += [hit["deed"] or hit["deed_2"] for hit in _STARTS.finditer(text)]
    return any(lemma(deed.casefold()) in what for deed in deeds)
