"""What a sentence says of how something moves: up, down, better, worse, all of it, or more than ever."""

import re
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.figures import NUMBER_START
from milepost.core.checks.gates import Gated
from milepost.core.words.anycase import AnyCase


class Way(Enum):
    """Which way something is said to go."""

    UP = "up"
    DOWN = "down"
    BETTER = "better"
    WORSE = "worse"


class Claimed(NamedTuple):
    """A way with the words for it at `text[start:end]`."""

    way: Way
    words: str
    start: int
    end: int


_UP = (
    "up risen rising rose rises increased increasing grown growing grew climbed higher longer widened widening "
    "more growth "
    "record highest doubled trebled tripled"
)
_DOWN = (
    "down shorter smaller fewer lower less fallen falling fell falls reduced reducing decreased decreasing dropped "
    "shrunk shrinking narrowed narrowing record lowest halved"
)
_BETTER = (
    "improved improving improves improvement better quicker faster encouraging direction progress solved cured fixed"
)
_WORSE = "worse worsened worsening deteriorated deteriorating direction slower"
WORDS = f"{_UP} {_DOWN} {_BETTER} {_WORSE}"
# "this rise" says it of what was just told
_UP_NOUNS, _DOWN_NOUNS, _WORSE_NOUNS = (
    "rise increase growth climb jump gain lengthening upturn",
    "fall drop decrease reduction decline shortening dip cut downturn",
    "deterioration",
)
NOUNS = f"{_UP_NOUNS} {_DOWN_NOUNS} {_WORSE_NOUNS}, this that such so a an"
_THIS = (
    r"(?:this|that|such an?|so (?:great|large|steep|sharp) an?)(?: (?:welcome|sharp|steep|steady|great|large|small))?"
)
# ", an encouraging rise" says it, too, where it does not go on to say of what or by how much
_A, _OF_IT = r"(?:^|(?<=[,;:–—(] ))(?:still |quite )?an? (?:[a-z]+ ){0,2}", r"(?! (?:in|of|on|for|among|from|by)\b)"
_WAYS = (
    (
        Way.UP,
        (
            r"doubled|trebled|tripled|risen|rising|rose|rises|increas(?:ed|ing)|grow(?:n|ing)|grew|climbed|higher|"
            r"longer|widen(?:ed|ing)|"
            r"(?:gone|go|goes|going|went|is|are|all|was|were|trend|measures|figures|numbers)[: ]+up(?! to\b|"
            r" and running)|"
            r"up(?=[:,.;]|$)|record (?:number|high|level|year)s?|highest (?:ever|yet|on record)|"
            rf"{_THIS} (?:rise|increase|growth|climb|jump|lengthening|widening|upturn)|"
            rf"{_A}(?:rise|increase|growth|climb|jump|gain|upturn){_OF_IT}|"
            r"more (?:[a-z-]+ ){1,8}than (?:ever|last|at any|before|in any|previously|the year before|the previous)|"
            r"growth (?:in|of) (?:[a-z-]+ ){1,4}(?:continues|goes on|went on|continued)"
        ),
    ),
    (
        Way.DOWN,
        (
            r"(?:(?:grown|become|got|getting|is|are) )?(?:shorter|smaller|fewer|lower|less)"
            rf"(?! than (?:half|{NUMBER_START})| \w+ than \d)|"
            r"halved|fallen|falling|fell|falls(?= to| by| again)|"
            r"reduc(?:ed|ing)|decreas(?:ed|ing)|dropped|shrunk|shrinking|narrow(?:ed|ing)|record low|"
            r"lowest (?:ever|yet|on record)|"
            r"(?:gone|go|goes|going|went|coming|come|came|is|are|all|was|were|trend)[: ]+down"
            r"(?! to\b| (?:very |so |really )?(?:well|badly|a treat|a storm)\b)|"
            rf"{_THIS} (?:fall|drop|decrease|reduction|decline|shortening|narrowing|dip|downturn)|"
            rf"{_A}(?:fall|drop|decrease|reduction|decline|dip|cut|downturn){_OF_IT}|"
            r"down(?=[:,.;]|$)"
        ),
    ),
    (
        Way.BETTER,
        (
            r"improv(?:ed|ing|es|ement)|better|quicker|faster|encouraging|in the right direction|"
            r"(?:good|great|real|steady|strong|excellent) progress|(?:solved|cured|fixed)"
        ),
    ),
    (Way.WORSE, r"worse(?:ned|ning)?|deteriorat(?:ed|ing|ion)|in the wrong direction|slower"),
)
_GATES = (f"{_UP} {_UP_NOUNS}", f"{_DOWN} {_DOWN_NOUNS}", _BETTER, f"{_WORSE} {_WORSE_NOUNS}")
_FORMS = tuple(
    (way, Gated(words, AnyCase(rf"\b(?:{form})\b"))) for (way, form), words in zip(_WAYS, _GATES, strict=True)
)
_NO_MOVE = AnyCase(
    r"\b(?:f(?:a|e)ll(?:s|en|ing)? (?:due|ill|sick|behind|through|short|apart|out|asleep|into|under|over|foul|pregnant|"
    r"victim|vacant|silent|outside|within|between|to (?:us|them|the|pieces|bits)|(?:from|off|down) (?:an?|the|his|her|"
    r"their|its) [a-z]+|on (?:stony|hard|deaf) [a-z]+)|"
    r"dropped (?:out|off at|litter|by|in (?:on|to|for|at|as)|from the (?:list|plan|course|programme|scheme))|"
    r"r(?:i|o)sen? to the (?:occasion|challenge|task)|climbed (?:the|a|up|over|into)|"
    r"gr(?:e|o)wn? (?:up\b|our own|their own|food|vegetables|flowers|fruit|plants|trees|\d[\d,.]* ?(?:kg|kilos?|"
    r"tonnes?))|"
    r"(?:higher|lower) (?:education|needs|tiers?|courts?|schools?|roads?|streets?|limbs?|secondary|primary|ground|"
    r"fields?|"
    r"sixth|paid)|longer[- ]term|(?:more|less) (?:able|complex|deprived|mobile)|"
    r"(?:on|with|under|at) (?:an? )?(?:reduced|increased|improved|shorter|longer|smaller|higher|lower) "
    r"(?!than\b)[a-z]+)\b"
)  # "43 fell due", "on a reduced timetable": nothing is said there of the course of a figure
_NOT_SO = re.compile(
    r"\b(?:not|no|never|nor|n[’']t|will|would|should|could|(?-i:may)|might|must|can|cannot|aims?|aiming|target|goal|"
    r"hop(?:e|es|ing)"
    r"|want\w*|needs? to|needed|expect\w*|if|unless|until|to (?:be|get|make|see|become)|plans?|planned|"
    r"promise\w*|but|although|"
    r"though|however|despite|except|apart|nationally|national|slightly less|rather than|more than|no longer|further|"
    r"yet|still to|among|whereas|while)\b",
    re.IGNORECASE,
)


def claimed(text: str) -> Claimed | None:
    """The one way that a sentence says that something went, as a fact; None where it says several, or hopes."""
    found = [(way, hit) for way, form in _FORMS for hit in form.finditer(text)]
    hits = [each for each in found if not any(_holds(other, each[1]) for _, other in found)]
    still = [hit.span() for hit in _NO_MOVE.finditer(text)] if hits else []
    hits = [each for each in hits if not any(start <= each[1].start() < end for start, end in still)]
    if not hits or len({way for way, _ in hits}) > 1 or _NOT_SO.search(text):
        return None
    way, hit = hits[0]
    return Claimed(way, hit.group(), hit.start(), hit.end())


def _holds(other: re.Match[str], hit: re.Match[str]) -> bool:
    """Whether a longer phrase holds another: "grown shorter" has not grown."""
    is_longer = other.end() - other.start() > hit.end() - hit.start()
    return is_longer and other.start() <= hit.start() and hit.end() <= other.end()
