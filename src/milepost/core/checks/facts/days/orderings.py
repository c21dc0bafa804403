"""What a sentence says has to come first or after, and the day on which that is, told somewhere else."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from milepost.core.checks.facts.days.occasions import (
    KIND_WORDS,
    Occasion,
    core,
    dated,
    kinds,
    others,
    steps,
    things,
    told,
)
from milepost.core.checks.gathered import FIGURE, Gathered, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.life import is_live
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase


class Turned(NamedTuple):
    """Something done on a day, and what has to come before or after it, which is on the wrong side of that day."""

    one: Occasion
    other: Occasion
    is_sure: bool


_AFTER_CUES = (
    r"in (?:the )?light of|on the (?:basis|strength|back) of|informed by|based (?:up)?on|drawing on|following|after|"
    r"once|as soon as|subject to|depend(?:s|ing|ent) (?:up)?on|conditional (?:up)?on|guided by|learning from|"
    r"with the (?:results|findings|lessons) (?:of|from)|building on|acting on"
)
_BEFORE_CUES = (
    r"before|ahead of|in time for|in readiness for|ready for|prior to|in advance of|in preparation for|"
    r"to prepare for|needed for|required for|to inform|to feed into|to shape|"
    r"for (?=(?:the|its|our) (?:findings|report|launch|opening|evaluation|publication|final|bid|decision|start)\b)"
)
_LEADERS = r"(?:the |our |its |their |this |that |a |an |we have |it has |they have )?"
_CUE = AnyCase(rf"\b(?:(?P<after>{_AFTER_CUES})|(?P<before>{_BEFORE_CUES})) ?(?P<what>{_LEADERS}[^.;:()]{{3,100}})")
_WORDS = (
    "light basis strength back informed based drawing following after once soon subject depends depending dependent "
    "conditional guided learning building acting before ahead time readiness ready prior advance preparation prepare "
    "needed required inform feed shape findings report launch opening evaluation publication"
)
_END = re.compile(r",\s|\s(?:so that|and then|which|because|as|while|to ensure|with)\s", re.IGNORECASE)
_IT = re.compile(r"(?:it|they|this|that|these) ", re.IGNORECASE)
_NOUN = re.compile(r"\b(?:the|our|its|a|this) (?:[a-z’'-]+ ){0,2}?(?P<noun>[a-z’'-]{3,})(?=\W*$| (?:is|are|has)\b)")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z’'-]{2,}(?: [A-Z][a-z’'-]{2,})*")
_DATED = re.compile(r"20\d\d|[’']\d\d\b")
_NO_ORDER = re.compile(
    r"\b(?:not|never|unless|if|rather than|instead|moved|postponed|originally|was to|were to|had been|last year)\b|\?",
    re.IGNORECASE,
)
_LOOSE = frozenset(("for", "after", "following"))  # which say so of much else, too
_NEXT = frozenset({QuestionRole.NEXT})
_STEM = 5  # letters of a stem at most
_ENOUGH = 2  # words of a thing by which it is known in another action


def turned(plan: Gathered) -> tuple[Turned, ...]:
    """Every such pair, the first for each thing that is done."""
    return plan.once(_turned)


def _turned(plan: Gathered) -> tuple[Turned, ...]:
    return tuple(filter(None, (_first(plan, *each) for each in _ordered(plan))))


def _ordered(plan: Gathered) -> Iterator[tuple[Occasion, re.Match[str]]]:
    """What is done on a day, with the words that say what comes before or after it, where these give no day."""
    for one in _cued(plan):
        if _NO_ORDER.search(one.text):
            continue
        for hit in _CUE.finditer(one.text):
            if hit.start() or hit["after"]:
                yield one, hit


def _cued(plan: Gathered) -> Iterator[Occasion]:
    words = words_of(_WORDS)
    cued = {plan.told_at[place][0].action.id: plan.told_at[place][0].action for place in plan.places(_NEXT, _WORDS)}
    for action in filter(is_live, cued.values()):
        yield from (one for one in steps(action) if not words.isdisjoint(words_in(one.text)))
    accounts = WRITTEN - {QuestionRole.NEXT}
    for place in plan.places(accounts, f"{_WORDS}, {KIND_WORDS}, {FIGURE}"):
        text = plan.told_at[place][1].text
        if len(_DATED.findall(text)) == 1 and _CUE.search(text) and not _NO_ORDER.search(text):
            yield from told(plan, place)


def _first(plan: Gathered, one: Occasion, hit: re.Match[str]) -> Turned | None:
    what = _END.split(hit["what"])[0]
    kind, named = kinds(what), things(what)
    names = frozenset[str]()
    if _IT.match(what):
        noun = _NOUN.search(one.text[: hit.start()].strip())
        names = frozenset().union(*(things(each) for each in _NAME.findall(one.text[: hit.start()])))
        named = things(noun["noun"]) if noun else frozenset()
    if not kind and (len(named) < _ENOUGH or not _is_tight(hit)):
        return None
    if _IT.match(what) and not (kind and named):
        return None
    for other in _candidates(plan, one, named | names):
        if _is_it(one, other, what, kind, named, names) and _is_turned(one, other, is_before=bool(hit["before"])):
            is_here = one.action.id == other.action.id and bool(named)
            is_sure = (
                (is_here or len(named | names) >= _ENOUGH)
                and bool(kind)
                and not _is_open(one, other, bool(hit["before"]))
            )
            return Turned(one, other, is_sure and _is_tight(hit))
    return None


def _is_tight(hit: re.Match[str]) -> bool:
    """Whether the words that join the two say nothing else."""
    return (hit["after"] or hit["before"]).strip().casefold() not in _LOOSE


def _candidates(plan: Gathered, one: Occasion, named: frozenset[str]) -> Iterator[Occasion]:
    """What else is done on a day: in the same action, and in others where the thing has a name of several words."""
    yield from (each for each in steps(one.action) if each.step is not one.step)
    for place in _places(plan, one, named):
        said, part = plan.told_at[place]
        if part.text != one.whole and (said.question.role is not QuestionRole.NEXT or said.action.id != one.action.id):
            yield from told(plan, place)


def _places(plan: Gathered, one: Occasion, named: frozenset[str]) -> list[int]:
    """The dated sentences that hold the words of a thing; where it has none, those of the same action."""
    here = dated(plan).get(one.action.id, [])
    if len(named) < _ENOUGH:
        return [at for at in here if _DATED.search(plan.told_at[at][1].text)]
    spelt = plan.once(_spelt)
    holding = ",".join(" ".join(spelt[stem]) or stem for stem in sorted(named))
    there = plan.places(WRITTEN, f"{holding},{FIGURE}")
    return [at for at in (*here, *there) if _DATED.search(plan.told_at[at][1].text)]


def _spelt(plan: Gathered) -> Mapping[str, list[str]]:
    """The words of the plan by how they open, as stems do, and short ones by what they are without an ending."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in plan.vocabulary:
        for stem in {word[:_STEM], word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ed")}:
            if len(stem) <= _STEM:
                found[stem].append(word)
    return found


def _is_it(
    one: Occasion,
    other: Occasion,
    what: str,
    kind: frozenset[str],
    named: frozenset[str],
    names: frozenset[str],
) -> bool:
    """Whether what is done on another day is the event that was named."""
    text = core(other.text)
    if kind and kind.isdisjoint(kinds(text)):
        return False
    if others(what) != others(text) - others(one.action.title):
        return False
    here = things(text)
    if one.action.id == other.action.id:
        return named <= here | things(one.action.title) and bool(kind or named & here)
    return named | names <= here | things(other.action.title) and len(named | names) >= _ENOUGH


def _is_turned(one: Occasion, other: Occasion, *, is_before: bool) -> bool:
    """Whether of two days that which has to come first is wholly the later."""
    return other.last < one.first if is_before else one.last < other.first


def _is_open(one: Occasion, other: Occasion, is_before: bool) -> bool:
    """Whether what has to come first has only a last day, so that it may well come in time."""
    return other.is_by if not is_before else False
