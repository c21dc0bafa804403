"""What a sentence says of a goal: that it was met or missed, or on which side of it something is."""

import re
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.facts.speech.clauses import clause_at
from milepost.core.checks.verdicts.roles import GOAL, LIMITS
from milepost.core.words.anycase import AnyCase


class Way(Enum):
    """What is said of a goal."""

    MET = "met"
    MISSED = "missed"
    ABOVE = "above"
    BELOW = "below"


class Verdict(NamedTuple):
    """A way with the words for it at `text[start:end]`; `goal` is the word for what it is measured by, or ""."""

    way: Way
    words: str
    start: int
    end: int
    goal: str


_MET = (
    r"met|meets|meeting|reach(?:ed|es|ing)|hit|achiev(?:ed|es|ing)|attained|honoured|kept(?: to)?|keeping(?: to)?|"
    r"delivered on|fulfilled|satisf(?:ied|ies)|pass(?:ed|es|ing)|beat(?:en|s|ing)?|surpass(?:ed|es|ing)|bettered|"
    r"smashed|ahead of|better than|exceed(?:ed|s|ing)?|in excess of|past|beyond|cleared|outdone|outstripped|topped"
)
_MISSED = (
    r"miss(?:ed|es|ing)|fail(?:ed|s|ing) to (?:meet|reach|hit|achieve|keep)|(?:fell|falls?|fallen|falling) short of|"
    r"short of|shy of|behind|worse than|broke|broken|(?:did|does|do|have|has|had) not (?:yet )?(?:meet|met|"
    r"reach(?:ed)?|"
    r"hit|achieved?|keep|kept)|nowhere near|not (?:yet )?(?:met|reached|achieved|hit|kept)"
)
_ABOVE = r"up on|above|over|more than|higher than|longer than|outside|outside of|greater than"
_BELOW = r"down on|below|under|within|inside|less than|fewer than|lower than|shorter than|beneath|underneath"
_WAYS = rf"(?:(?P<missed{{0}}>{_MISSED})|(?P<met{{0}}>{_MET})|(?P<above{{0}}>{_ABOVE})|(?P<below{{0}}>{_BELOW}))"
_WHICH = (
    r"(?:(?:the|our|its|their|this|that|a|an|his|her|annual|overall|agreed|own|full|whole|national|local|year[’']s|"
    r"last|"
    r"original|approved|set|\d[\d.,]*(?: ?%| per ?cent)?|£\d[\d.,]*(?:m|k| million)?|[a-z]+-(?:day|week|hour|minute)) "
    r"){0,4}(?:(?!the\b|no\b)[a-z][\w-]+ ){0,2}?"
)
_PLANNED = (
    r"(?:what |where |the [a-z]+ (?:that )?)?(?:we|they|it|the [a-z]+) (?:had |have )?(?:been )?(?:promised|planned|"
    r"aimed (?:at|for)|"
    r"set (?:out|ourselves)|hoped(?: for)?|said|undertook|wanted|asked for|pledged|meant|agreed)"
)
PEER, THEN, IT = "peer", "then", "it"  # what others have, what was before, and what was named just before
_THEN_AS = (
    r"(?:(?:that (?:of|for) )?last (?:year|quarter|term|season|month)(?:[’']s)?(?: (?:figure|total|number|rate|"
    r"level))?|"
    r"the (?:year|season|quarter) before(?:[’']s)?|a year (?:ago|earlier|before)|(?:the|our) baseline|where we "
    r"(?:were|began|"
    r"started))"
)
_PEERS = (
    r"(?:the |our )?(?:national|nationally|county|regional|england|english|scottish|scotland|welsh|wales|uk|sector)\b"
    r"(?:[’']s)?(?: (?:average|figure|rate|mean|median|level|norm|share|number|as a whole))?|"
    r"the (?:average|rest|figure|rate|mean|median) (?:for|of|in|across) (?:the |all |our )?[a-z]+|"
    r"(?:all )?(?:other|similar|neighbouring) [a-z]+"
)
_BEFORE = AnyCase(
    rf"\b{_WAYS.format('')},? (?:{_WHICH}(?P<goal>{GOAL})\b|(?P<planned>{_PLANNED})\b|(?P<then>{_THEN_AS})|"
    rf"(?P<peer>{_PEERS})(?! {GOAL})|"
    r"(?P<it>it|that)(?=[.,;:]|$| by\b))"
)
_HAS = r"(?:has|have|had|was|were|is|are|being)"
_THEN = (
    r"(?:been|now|already|also|all|both|therefore|thus|well|comfortably|easily|narrowly|just|again|duly|once more|"
    r"only just|clearly|so)"
)
_BEHIND = AnyCase(
    rf"\b(?P<goal>{GOAL})\b(?: (?!that\b|which\b)[\w·/.%’'-]+){{0,6}}?,? {_HAS} (?:{_THEN} ){{0,3}}"
    rf"(?:(?P<missed>missed|broken|not (?:yet )?(?:been )?(?:met|reached|achieved|hit|kept))|"
    r"(?P<met>met|reached|hit|achieved|attained|honoured|kept|fulfilled|passed|beaten|surpassed|bettered|smashed|"
    r"exceeded|topped))\b|"
    r"\b(?:(?P<below>underspen[dt]\w*)|(?P<above>overspen[dt]\w*))\b"
)
_DENIED = re.compile(
    r"\b(?:will|would|should|could|may|might|must|if|unless|until|whether|nearly|almost|hop\w+|expect\w*|likely|to "
    r"(?:meet|"
    r"reach|hit|exceed|beat|achieve|keep|stay|be|bring)|aim\w*|on course|on track|towards?|except|apart|each|every|"
    r"both|"
    r"neither|some(?! way\b)|most|girls|boys|women|men|never|nor|no|not|cannot|when|half-?way|most of the way|"
    r"part of the way|"
    r"last year|revised|new|next|interim|forecast to)\b",
    re.IGNORECASE,
)
# what tells only which of them are counted: "the share meeting the standard", "homes that meet it"
_COUNTS_SOME = AnyCase(
    r"\b(?:(?:share|proportion|number|percentage|rate|count|total|score)"
    r"(?: of(?: the| our)? [a-z’'-]+(?: [a-z’'-]+)?)? (?:(?:that|who|which) )?|"
    r"(?:those|homes|people|[a-z]{4,}s) (?:that|who|which) )$"
)
_LOOK_BACK = 60  # characters


def verdict(text: str) -> Verdict | None:
    """The one verdict of a sentence on a goal, told as a fact; None where it holds several, or puts it off."""
    hits = [*_BEFORE.finditer(text), *_BEHIND.finditer(text)]
    if len(hits) != 1:
        return None
    hit = hits[0]
    if _COUNTS_SOME.search(text, max(0, hit.start() - _LOOK_BACK), hit.start()):
        return None
    clause = clause_at(text, hit.start())
    around = f"{text[clause.start : hit.start()]} {text[hit.end() : clause.end]}"
    if _DENIED.search(around):
        return None
    named = hit.groupdict()
    way = next(way for way in Way if named.get(way.value))
    kinds = (kind for kind in (PEER, THEN, IT) if named.get(kind))
    goal = "budget" if "spen" in hit.group() else next(kinds, (named["goal"] or "").casefold())
    return Verdict(way, hit.group(), hit.start(), hit.end(), goal)


def is_of_limit(one: Verdict) -> bool:
    """Whether what a verdict is measured by is there not to be passed."""
    return one.goal in LIMITS.split()
