"""What an account claims of a target or a standard, and the figures for the two that stand beside the claim."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import NUMBER, in_digits, value
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.words.anycase import AnyCase

AIMS = "target targets goal goals ambition standard benchmark threshold ceiling trajectory profile milestone forecast"
AIM = rf"(?:{'|'.join(AIMS.split())})"
_THE = r"(?:(?:the|our|its|their|this|that|own|annual|overall|agreed|national|year[’']s) ){0,3}(?:[\w-]+ )?"
_HAS = (
    r"(?:(?:has|have|had|was|were|is|are|been|being|now|already|also|well|comfortably|easily|therefore|just|all) ){0,4}"
)
_MET = r"met|meets?|meeting|reached|reach(?:es|ing)|achiev(?:ed|es|ing)|hit"
_PAST = r"exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|beat(?:en|s|ing)?|smashed|passed|over|above|ahead of|better than"
STILL_SHORT = (
    r"\b(?:some|a (?:long|little|good|fair)) way (?:to go|off|short)\b|\b(?:still|much|more|a lot) (?:left )?to do\b|"
    r"\b(?:still|just|well|a little|somewhat) short\b|\bnot (?:yet )?(?:there|reached it|enough)\b|\boff target\b|"
    r"\bwork to (?:be done|do)\b|\b(?:nearly|almost) there\b|\bgap to close\b|\bcatching up to do\b"
)
_CLAIM = AnyCase(
    rf"\b(?:(?:{_MET}|{_PAST})|(?P<missed>missed|below|short of|behind|failed to meet)) {_THE}{AIM}\b|"
    rf"\b{AIM}\b(?: [\w’-]+){{0,4}}? {_HAS}(?:(?:met|reached|achieved|exceeded|surpassed|beaten|passed)|"
    rf"(?P<missed_2>missed))\b|"
    r"\b(?:(?:met|reached|achieved|exceeded|surpassed|beaten|beat|passed|smashed)|(?P<missed_3>missed)) it\b|"
    rf"(?P<missed_4>{STILL_SHORT})"
)
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|will|would|should|could|may|might|hop\w+|expect\w*|if|unless|until|nearly|almost|but|"
    r"although|though|forecast|likely|interim|whether|when|on course|on track|towards?|last year|except|apart from|"
    r"to (?:meet|reach|hit|exceed|beat|achieve)|each|every|some|both|most|girls|boys|women|men)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b{AIM}(?: (?:for|in|by) (?:the )?[\w·/’-]+(?: [\w·/-]+)?)?(?: figure| number| level)?(?: of| is| was|:| \()? ?"
    r"(?P<bound>(?:at least|at most|no more than|under|below|within|fewer than|less than|over|above) )?£?$",
    re.IGNORECASE,
)
_AFTER = re.compile(rf" (?:[a-z-]+ ){{0,2}}{AIM}\b", re.IGNORECASE)
# what is claimed for some only, or of what came on top
NARROWS = re.compile(
    r",? (?:for|among|by|with|at|in|across|on) (?!·|this (?:point|stage|time)\b|the year\b|the quarter\b|full\b|"
    r"\d|time\b)",
    re.IGNORECASE,
)
FURTHER = re.compile(
    r"\b(?:further|another|additional|extra|by) £?$|^(?: [a-z]+)? (?:more|further|extra|fewer)\b", re.IGNORECASE
)
_OF_TIME = re.compile(rf"\b(?P<many>{NUMBER})-(?P<unit>hour|day|week|month)s? {AIM}\b", re.IGNORECASE)
_DAYS = {"hour": Decimal(1) / 24, "day": Decimal(1), "week": Decimal(7), "month": Decimal("30.4")}
_SOON = re.compile(
    r"\b(?:wait\w*|within|seen|answer\w*|repl\w+|respon\w+|take|takes|took|turn\w*|let|decid\w+)\b", re.IGNORECASE
)
_LEAST = re.compile(r"\b(?:at least|minimum|over|above)\b", re.IGNORECASE)
_MOST = re.compile(r"\b(?:at most|no more than|under|below|within|fewer than|less than)\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"\b(?:from|than|last year|by|another|further|baseline|previous(?:ly)?|against|of the) £?$", re.IGNORECASE
)
_PLAIN = re.compile(r"\b(?:(?P<above>above|over)|below)\b", re.IGNORECASE)
_LOOK_BACK, _REACH = 60, 2


class Claim(NamedTuple):
    """A claim with the target and the one figure reached that it rests on, as they are printed."""

    words: str
    told: str
    reached: str
    aim: str
    is_borne_out: bool


def claim_beside(sentences: Sequence[str], at: int, title: str) -> Claim | None:
    """The claim of one sentence of an answer, where the figures stand in the one or two before it, or None."""
    hit = _CLAIM.search(sentences[at])
    if not hit or _DENIED.search(sentences[at].replace(hit.group(), "")):
        return None
    for first in range(at, max(-1, at - _REACH - 1), -1):
        told = " ".join(sentences[first : at + 1])
        text = in_digits(told)
        pair = _pair(text)
        if pair:
            is_here = first == at and not isinstance(pair[1], re.Match)
            fits = None if is_here else _fits(hit, text, title, *pair)
            return None if fits is None else Claim(hit.group(), told, *_printed(pair), fits)
    return None


def _pair(text: str) -> tuple[Count, Count | re.Match[str]] | None:
    """What was reached and the target, where a text gives just these two of their kind."""
    spans = list(_OF_TIME.finditer(text))
    every = [
        one for one in counts(text) if not _ASIDE.search(text[max(0, one.figure.start - _LOOK_BACK) : one.figure.start])
    ]
    if len(spans) == 1:
        times = [one for one in every if one.noun in _DAYS]
        return (times[0], spans[0]) if len(times) == 1 else None
    aims = [one for one in every if _is_aim(text, one)]
    others = [one for one in every if len(aims) == 1 and one is not aims[0] and one.kind == aims[0].kind]
    return (others[0], aims[0]) if len(aims) == 1 and len(others) == 1 and not others[0].is_loose else None


def _is_aim(text: str, one: Count) -> bool:
    start = max(0, one.figure.start - _LOOK_BACK)
    return bool(_BEFORE.search(text[start : one.figure.start]) or _AFTER.match(text, one.figure.end))


def _fits(claim: re.Match[str], text: str, title: str, now: Count, aim: Count | re.Match[str]) -> bool | None:
    """Whether the figures bear a claim out, or None where less may be better as well as more."""
    said_met = not (claim["missed"] or claim["missed_2"] or claim["missed_3"] or claim["missed_4"])
    if isinstance(aim, re.Match):
        days = _DAYS[aim["unit"].casefold()] * value(aim["many"])
        is_met = now.figure.value * _DAYS[now.noun] <= days
        return is_met is said_met if _SOON.search(text) else None
    plain = _PLAIN.search(claim.group())
    if plain:
        reached, aimed = now.figure.value, aim.figure.value
        return reached >= aimed if plain["above"] else reached < aimed
    bound = text[max(0, aim.figure.start - _LOOK_BACK) : aim.figure.start]
    if _MOST.search(bound):
        return (now.figure.value <= aim.figure.value) is said_met
    if (aim.is_time or is_less_better(f"{title} {text}")) and not _LEAST.search(bound):
        return None
    return (now.figure.value >= aim.figure.value) is said_met


def _printed(pair: tuple[Count, Count | re.Match[str]]) -> tuple[str, str]:
    now, aim = pair
    unit = f" {now.noun}s" if now.is_time else ""
    return f"{now.figure.words.strip()}{unit}", aim.group() if isinstance(aim, re.Match) else aim.figure.words.strip()
