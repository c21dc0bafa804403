"""What the plan's own key wants said beside a status: a new day, what stands in the way, or that nothing does."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.facts.texts.tone import looks_away, tone
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.hindrances import is_hindered
from milepost.core.checks.sayings.losses import is_lost
from milepost.core.checks.sayings.stops import is_held_up, spelt_out
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Frame, find
from milepost.core.words.worries import is_no_worry


class Wanted(StrEnum):
    """What a status must come with."""

    DAY = "a new day"
    HINDRANCE = "what is in the way"
    NO_HINDRANCE = "that nothing is in the way"


class Unmet(NamedTuple):
    """An action whose status wants more by the key, in the key's words, than its answers tell; and what they tell."""

    action: Action
    wanted: Wanted
    key: str
    shown: str


_SAYS = r"(?:we (?:must |shall |will )?)?(?:say|tell|state|explain|name|give|show|set out|describe|spell out|report)s?"
_WANTS = {
    Wanted.NO_HINDRANCE: re.compile(
        r"\b(?:nothing|no[- ]?one|nobody) (?:\w+ )?(?:in (?:the|its|our|their) way|to worry (?:about|us|anyone)|"
        r"holding|"
        r"wrong|against it)|\b(?:no|without(?: any)?|free (?:of|from)) (?:known |open |outstanding |real |serious |"
        r"major )?"
        r"(?:worr(?:y|ies)|concerns?|problems?|obstacles?|barriers?|issues?|snags?|hitch(?:es)?|blockers?|"
        r"hindrances?)\b",
        re.IGNORECASE,
    ),
    Wanted.DAY: re.compile(
        r"(?<!no )(?<!without a )\b(?:new|recovery|revised|later|fresh|agreed|amended|second) (?:end |target |due )?"
        r"(?:date|day|deadline)\b(?! (?:yet|not|is not))|"
        rf"\b(?:{_SAYS}|with) [^.;]{{0,25}}\b(?:by when|when|(?:a|the) (?:date|day))\b",
        re.IGNORECASE,
    ),
    Wanted.HINDRANCE: re.compile(
        rf"\b{_SAYS} [^.;]{{0,12}}\b(?:why|what (?:is |stands |gets |lies )?(?:in (?:the|its|our) way|wrong|missing|"
        r"needed|holding|stops|stopped|the matter|blocks)|the (?:reason|cause|obstacle|blocker|problem|barrier))|"
        r"\b(?:reasons?|causes?|obstacles?|barriers?|problem) (?:is |are |to be |must be )?(?:given|stated|named|told|"
        r"said|"
        r"shown|explained|below)\b",
        re.IGNORECASE,
    ),
}
_PARTS = re.compile(r"[,;:–] ?| and ")
_RECOVERS = re.compile(
    r"\b(?:recover\w*|back on|new (?:date|deadline|day)|revised|moved to|extended|now (?:due|expected|planned|to be|"
    r"set)|"
    r"catch up|caught up|clear(?:ed)?|restor\w+|complet\w+|finish\w*|reach\w*|met)\b",
    re.IGNORECASE,
)


def unmet(plan: Gathered, today: date) -> Iterator[Unmet]:
    """Every live action of which the key wants more than it tells, in printed order."""
    wants = {code: found for code, words in _keys(plan) if (found := _wanted(words))}
    told: dict[str, list[Said]] = {}
    for one in plan.said(WRITTEN) if wants else ():
        told.setdefault(one.action.id, []).append(one)
    frame = Frame(plan.calendar)
    for action in actions(plan):
        wanted, key = wants.get(action.status.text.strip().casefold(), (None, ""))
        if wanted is None or not is_live(action):
            continue
        shown = _MISSES[wanted](told.get(action.id, []), today, frame)
        if shown is not None:
            yield Unmet(action, wanted, key, shown)


def _keys(plan: Gathered) -> Iterator[tuple[str, str]]:
    """The statuses with what they mean by the key, as it was read or as it stands in a line beside the actions."""
    for entry in plan.scheme:
        if entry.description:
            yield entry.code.casefold(), entry.description
    used = sorted({one.status.text.strip() for one in actions(plan) if one.status.text.strip()})
    for text in texts(plan):
        for status in used:
            hit = re.search(rf"(?<!\w){re.escape(status)} ?(?:[=:(–]| - | means\b) ?(?P<words>[^.;)\n]{{5,120}})", text)
            if hit:
                yield status.casefold(), hit["words"]


def _wanted(words: str) -> tuple[Wanted, str] | None:
    return next(((kind, words) for kind, form in _WANTS.items() if form.search(words)), None)


def _no_day(told: Sequence[Said], today: date, frame: Frame) -> str | None:
    """Nothing to show where no sentence tells of a day on which what is late will be there, or None."""
    for one in told:
        is_step = one.question.role is QuestionRole.NEXT
        for part in one.parts:
            is_told = not is_step or _RECOVERS.search(part.text)
            days = (each.due.latest for each in find(part.text, frame)) if is_told else iter(())
            if any(day is not None and day >= today for day in days):
                return None
    return ""


def _no_hindrance(told: Sequence[Said], today: date, frame: Frame) -> str | None:
    """The answer that says that nothing is in the way, or None."""
    asks = [one for one in told if asked(one.question) is Tone.BAD]
    if not asks or not all(is_no_worry(one.answer.text) for one in asks):
        return None
    return asks[0].answer.text.strip() or asks[0].question.heading


def _hindrance(told: Sequence[Said], today: date, frame: Frame) -> str | None:
    """The first sentence among the worries that tells of trouble, or None."""
    worries = (part.text for one in told if asked(one.question) is Tone.BAD for part in one.parts)
    return next((text for text in worries if _is_trouble(text)), None)


def _is_trouble(text: str) -> bool:
    """Whether a sentence tells of trouble, or a part of it that looks neither back nor ahead."""
    return any(_tells_trouble(part) for part in (text, *_PARTS.split(text)))


def _tells_trouble(text: str) -> bool:
    plain = spelt_out(text)
    is_bad = tone(plain) is Tone.BAD or is_hindered(plain) or is_lost(plain) or is_held_up(plain)
    return is_bad and not looks_away(plain)


_MISSES = {Wanted.DAY: _no_day, Wanted.HINDRANCE: _no_hindrance, Wanted.NO_HINDRANCE: _hindrance}
