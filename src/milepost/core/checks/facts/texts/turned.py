"""Answers that bring the opposite of what they are asked: bad news under what went well, good news among worries."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.facts.texts.tone import NOT_ONE, may_be, tone
from milepost.core.checks.figures import NUMBER
from milepost.core.checks.finding import Fault
from milepost.core.checks.gathered import Gathered, Said, Sentence
from milepost.core.checks.looking import name
from milepost.core.plan.model import QuestionRole
from milepost.core.words.worries import says_all_is_well

_MAY = " may "  # and no month
# what leaves a worry, whatever good stands beside it
_STILL_TO_WORRY = word_set(
    "so twice still only too remain remains need needs must below short lack lacking few hard harder hardly "
    "slow slower slowly "
    "concern concerns risk risks pressure pressures not no but although however though despite than cannot unclear "
    "uncertain uncertainty end ends depends limited cost costs expensive worry worries worried demand "
    "capacity difficult "
    "difficulty difficulties challenge challenges challenging delay delays late will might could until "
    "without leave "
    "leaves hours overtime"
)
_SEVERAL = 2
_PARTS = re.compile(r"[,;:–] ?| and ")
_MORE_THAN_SO_MANY = re.compile(
    rf"\bfor (?:more|longer) than {NUMBER}\b", re.IGNORECASE
)  # "with us for more than five years"
_NAMED_WORRY = re.compile(
    r"(?:(?:the|our|one|my) (?:\w+ )?(?:worry|worries|fear|fears|concern|concerns|risk|problem|difficulty)"
    r"(?: (?:now|still|here))? (?:is|are|remains?)\b|"
    r"we (?:are|remain) (?:\w+ )?(?:worried|concerned|anxious|afraid|nervous|uneasy|fearful)\b|"
    r"(?:we|i|staff|volunteers|officers|partners|governors|trustees) (?:all |still |now |do |rather |really )*"
    r"(?:fear|dread|worry|despair)\b)",
    re.IGNORECASE,
)
_NO_WORRY = re.compile(r"\b(?:no longer|low|small|past|over|gone|solved|resolved|met|that we)\b", re.IGNORECASE)


class Turned(NamedTuple):
    """An answer whose news is the opposite of what its question asks for."""

    said: Said
    asked: Tone
    is_sure: bool  # all of several sentences are


def turned(plan: Gathered) -> tuple[Turned, ...]:
    """Every such answer, in printed order; `plan.once(turned)` holds them."""
    keys = {one.key: asked(one) for one in plan.questions if one.role is not QuestionRole.MEASURE}  # which looks ahead
    asking = {key for key, wanted in keys.items() if wanted is not Tone.PLAIN}
    told = (one for one in plan.said(frozenset(QuestionRole)) if one.question.key in asking)
    return tuple(found for one in told if (found := _turned(one, keys[one.question.key])))


def _turned(one: Said, wanted: Tone) -> Turned | None:
    is_possible = _may_be_bad(one.parts) if wanted is Tone.GOOD else _may_be_all_good(one)
    heard = tone if wanted is Tone.GOOD else _good_in_part
    tones = [heard(part.text) for part in one.parts] if is_possible else []
    many = tones.count(Tone(-wanted))
    if not many or wanted in tones or many * 2 < len(tones) + (wanted is Tone.GOOD):
        return None
    return Turned(one, wanted, many == len(tones) >= _SEVERAL)


def _good_in_part(text: str) -> Tone:
    """What a sentence among worries brings, or that a part of it is good where none is bad.

    The other parts may look ahead or back: "Very well received, and nine in ten would come again".
    """
    whole = tone(text)
    if whole is not Tone.PLAIN:
        return whole
    parts = [tone(part) for part in _PARTS.split(text)]
    return Tone.GOOD if Tone.GOOD in parts and Tone.BAD not in parts else Tone.PLAIN


def _may_be_bad(parts: Sequence[Sentence]) -> bool:
    """Whether more than half of the sentences may bring bad news, at a glance."""
    return sum(may_be(Tone.BAD, part.words) for part in parts) * 2 > len(parts)


def _may_be_all_good(one: Said) -> bool:
    """Whether an answer leaves no worry and may bring good news, at a glance; "None, this went well" leaves none."""
    if says_all_is_well(one.answer.text):
        return False
    is_free = all(_is_free(part) and _MAY not in part.text for part in one.parts)
    return is_free and any(may_be(Tone.GOOD, part.words) for part in one.parts)


def _is_free(part: Sentence) -> bool:
    """Whether no word leaves a worry; "not a single loan is late" leaves none."""
    found = _STILL_TO_WORRY.intersection(part.words)
    if found == {"than"}:
        return _MORE_THAN_SO_MANY.search(part.text) is not None
    return not found or (found <= {"not", "late"} and NOT_ONE.search(part.text) is not None)


def names_a_worry(text: str) -> bool:
    """Whether a sentence calls itself a worry: "The biggest worry is that two schools do not tell us"."""
    return _NAMED_WORRY.match(text) is not None and not _NO_WORRY.search(text)


def fault(one: Turned) -> Fault:
    """The fault of such an answer."""
    news, wanted = ("bad news", "what is good") if one.asked is Tone.GOOD else ("good news", "what is wrong")
    return one.said.fault(
        f"{name(one.said.action)} tells {news} under “{one.said.question.heading}”.",
        f"Move it to where the plan asks for it, and say here {wanted}.",
        one.said.answer.text.strip(),
        is_sure=one.is_sure,
    )
