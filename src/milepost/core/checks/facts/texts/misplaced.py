"""Answers under a question for something else: an obstacle or an aim where it asks what came of it, words for money."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from milepost.core.checks.facts.texts.asking import Wanted, wants
from milepost.core.checks.facts.texts.tone import is_put_right
from milepost.core.checks.figures import figures
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import asks
from milepost.core.checks.sayings.steps import is_dated
from milepost.core.plan.life import is_live
from milepost.core.plan.model import QuestionRole

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.MEASURE, QuestionRole.OTHER})
_SOMEBODY = (
    r"(?:board|council|landlord|owner|college|school|court|agency|company|firm|contractor|supplier|bank|insurer|"
    r"hospital|surgery|ministry|police|employer|provider|department|committee|authority|service|trust|university|"
    r"church)"
)
_PAPER = r"(?:licen[cs]e|lease|contract|grant|funding|money|agreement|permit|permission|insurance|consent|subsidy)"
_OBSTACLE = re.compile(
    rf"\W*(?:(?:the|our|its|their|one|an?|two|no) )?(?:[a-z’'-]+ ){{0,3}}?(?:{_SOMEBODY}s? (?:[a-z’'-]+ ){{0,3}}?"
    r"(?:turns? (?:[a-z]+ ){0,3}?(?:away|down)|refuses?|declines?|will not|won[’']t|cannot|can[’']t|does not|"
    r"doesn[’']t|"
    r"do not|locks?|bars|blocks|objects?|insists?|charges?|wants? to be paid|takes? (?:months|weeks))\b|"
    rf"{_PAPER}s? (?:[a-z’'-]+ ){{0,8}}?(?:ends?|runs? out|expires?|lapses?|stops?|is up|falls? due)\b|"
    r"(?:[a-z]+ )?(?:nurse|driver|teacher|builder|tutor|volunteer|doctor|trainer|worker|assessor|firm|carer)s? "
    r"(?:wants? to|will|applied|lives?|is|are|has|have|can)\b)",
    re.IGNORECASE,
)
_NO_ONE = re.compile(
    r"\W*no (?:[a-z]+ )?(?:nurse|driver|teacher|builder|tutor|volunteer|doctor|trainer|worker|assessor|firm|carer)s?\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"[“\"”?!]|(?<!\w)[‘']|\b(?:sa(?:y|ys|id)|told|tells?|ask\w*|want\w*|wrote|fe(?:lt|el)\w*|kn[eo]w\w*|chose|"
    r"answer\w*|"
    r"agree\w*|survey\w*|th(?:ink|ought)\w*|lik(?:e|ed|es)|prefer\w*|rate[ds]?|report\w*|notic\w+|would|wish\w*|"
    r"satisf\w+|complain\w*|prais\w+|call(?:s|ed)?|f(?:ind|ound)|trust(?:ed|s)?|hope\w*|worr\w+|fear\w*|children|"
    r"they|them|"
    r"their|i|we|us|you|people|residents|tenants|carers|patients|parents|visitors)\b",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"\W*(?:we|the (?:partnership|council|trust|service|board|aim|plan|goal)) (?:want|wants|aims?|hopes?|plans?|"
    r"intends?|wish|"
    r"wishes|mean|expects?|is|was) (?:for [a-z ]{3,30})?to [a-z]+\b",
    re.IGNORECASE,
)
_OF_NO_MONEY = re.compile(
    r"\b(?:no|none|nil|nothing|free|kind|time|within|not|existing|tbc|unknown|pa(?:y|id|ys)|money|budget|fund\w*|"
    r"grants?|"
    r"cost\w*|core|spent|spend\w*|pot|as (?:above|planned|before)|see|met|share[ds]?|under|over|all|part|half|zero|"
    r"to come|"
    r"charged?|lent|given|donat\w+|sponsor\w*|volunteers?|absorbed|in-house|expenses?|bill|invoice\w*|price\w*)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"\b(?:fewer|less|no longer|any more|than|before|instead|from \d)\b", re.IGNORECASE)
_FEWEST, _MOSTLY, _NEARLY_ALL, _WORDS = 5, 0.7, 0.85, 3


class Misplaced(NamedTuple):
    """An answer with what it tells and what its question asks for."""

    said: Said
    tells: str
    asked: str


def misplaced(plan: Gathered) -> Iterator[Misplaced]:
    """Each such answer of a live action, once."""
    every = plan.once(_by_question)
    for some in every.values():
        wanted = wants(some[0].question)
        if wanted is Wanted.MONEY:
            yield from _without_money(some)
        elif wanted in (Wanted.RESULTS, Wanted.VOICES):
            yield from _of_others(some, wanted, has_worries=asks(plan, QuestionRole.WORRIED))


def _by_question(plan: Gathered) -> Mapping[str, Sequence[Said]]:
    """The answers to each question for what came of it, for money and for voices; for `plan.once`."""
    keys = {one.key for one in plan.questions if one.role in _ROLES and wants(one) is not Wanted.ANYTHING}
    found: dict[str, list[Said]] = defaultdict(list)
    for one in plan.said(_ROLES) if keys else ():
        if one.question.key in keys and one.answer.text.strip():
            found[one.question.key].append(one)
    return found


def _without_money(some: Sequence[Said]) -> Iterator[Misplaced]:
    """The answers that speak of no money, where most others give a sum."""
    first = [(one, one.answer.text.strip().split("\n")[0]) for one in some]
    with_sum = sum("£" in text or bool(figures(text)) for _, text in first)
    for one, text in first if len(some) >= _FEWEST and with_sum >= _MOSTLY * len(some) else ():
        is_bare = not any(map(str.isdigit, text)) and "£" not in text and len(text.split()) > _WORDS
        if is_bare and not _OF_NO_MONEY.search(text):
            yield Misplaced(one, text, "an amount")


def _of_others(some: Sequence[Said], wanted: Wanted, *, has_worries: bool) -> Iterator[Misplaced]:
    """The answers that tell an obstacle, or what is aimed at, and nothing that came of it or was said."""
    is_voices = wanted is Wanted.VOICES
    are_voices = is_voices and sum(map(_is_voice, some)) >= _NEARLY_ALL * len(some) and len(some) >= _FEWEST
    for one in some:
        first = one.parts[0].text if one.parts else ""
        if not is_live(one.action) or not first:
            continue
        is_other = are_voices and not _is_voice(one) if is_voices else True
        if is_other and has_worries and _is_obstacle(first):
            yield Misplaced(one, first, "what they say" if is_voices else "what came of it")
        elif not is_voices and len(one.parts) == 1 and _AIM.match(first) and is_dated(first):
            yield Misplaced(one, first, "what came of it")


def _is_obstacle(text: str) -> bool:
    """Whether a sentence tells who or what is in the way, and of no change for the better."""
    is_one = _OBSTACLE.match(text) or _NO_ONE.match(text)
    return bool(is_one) and not _CHANGED.search(text) and not is_put_right(text)


def _is_voice(one: Said) -> bool:
    return _SAYS.search(one.answer.text) is not None
