"""How far a sentence says that the work has come: part of it still owed, all of it done, stopped, or out of money."""

import re
from functools import lru_cache

from milepost.core.checks.figures import COUNT, in_digits, value

_REST = (
    r"(?:the (?:other|others|rest|last|remaining|remainder|missing)|the (?:\d+|two|three|four|five|six) (?:in|at|on|"
    r"of)|"
    r"(?:\d+|two|three|four|five|six) (?:more|others))"
)
_OWED = re.compile(
    r"\b(?:still|yet) (?:owed|to be [a-z]+|to have|to come|to get|unpaid|unbuilt|waiting)\b|"
    r"\b(?:is|are|was|were|have|has) (?:still|yet) to be [a-z]+|"
    rf"\b{_REST}\b[^.;]{{0,60}}? (?:will (?:get|have|receive|be|follow)|still|wait|waits|remain|remains|are to|is to|"
    rf"follow|"
    r"follows|come later|next (?:year|winter|spring|summer|autumn|term))\b|"
    rf"\bhopes? to (?:reach|finish|do|complete|get to|cover|fit|build|see|photograph|visit|train) {_REST}|"
    r"\bnone of (?:which|them) (?:is|are|has|have) (?:up|in|open|fitted|done|built|yet|been)\b|"
    r"\b(?:so|before) (?:that )?(?:the|it) ?[a-z]* can open (?:on|in|by)\b",
    re.IGNORECASE,
)
_NOT_OWED = re.compile(
    r"\b(?:no|none|nothing|nobody)\b[^.;]{0,30}? (?:still|yet|owed)\b|\b(?:have|has) had theirs\b|\bif\b", re.IGNORECASE
)
_FINISHED = re.compile(
    r"\bnothing (?:is |was )?(?:left|more|else|remains|remaining)(?: to (?:do|be done|finish|build|pay))?\b|"
    r"\b(?:all|both|every)\b[^.;,]{0,40}? (?:is|are) (?:now |all |fully )?(?:in (?:use|place)|open|finished|complete|"
    r"built|"
    r"done|up and running|paid(?: for)?)\b|\bfinished and (?:opened|handed over|paid|in use|signed off)\b|"
    r"\bthe (?:last|final)(?: one)? of (?:the|our|its|all)\b[^.;]{0,40}? (?:went|was|were|is|has|have|opened|came)\b|"
    r"\b(?:every|each|all (?:of )?(?:the|our|its)?) ?(?:milestones?|targets?|deadlines?|steps?)\b[^.;]{0,24}? (?:met|"
    r"reached|"
    r"kept|hit)\b|\b(?:weeks|months|days|a week|a month) (?:early|ahead|before (?:its|the) (?:day|date|deadline))\b",
    re.IGNORECASE,
)
_NOT_FINISHED = re.compile(
    r"\b(?:but|except|although|though|apart from|however|not|yet|still|only|until|unless|if|once|would|bar|nearly|"
    r"almost|"
    r"half|remaining|behind|late|missed|refused|one of|other)\b|\bwill\b",
    re.IGNORECASE,
)
_WHO = (
    r"(?:contractor|builder|provider|supplier|operator|college|university|firm|company|trainer|waller|thatcher|tutor|"
    r"charity|consultant|caterer|developer|landlord|installer|engineer|surveyor|roofer|plumber|agency|trust|partner)"
)
_STOPPED = re.compile(
    r"\b(?:work|it|everything|all|nothing)\b[^.;]{0,30}? (?:has |have |had )?(?:stood|stands?|been standing) (?:still|"
    r"idle)\b|"
    rf"\b{_WHO}s?\b(?: has| have| having|,)?(?: since| now| suddenly)? (?:ended|walked (?:off|out|away)|gone "
    rf"(?:elsewhere|bust|"
    r"under|away)|went (?:bust|under|elsewhere)|pulled out(?=\W*$|[,;]| (?:in|at|of|because|when|after|and|on)\b)|"
    r"handed back|quit|downed tools|left the site|vanished|cancelled|"
    r"torn up|tore up)\b|"
    r"\ball [a-z]+(?: [a-z]+)? (?:has |have )?(?:stopped|ceased|ended|come to a halt)\b|"
    r"\bnobody (?:can say|knows) (?:whether|when|if)\b[^.;]{0,40}? (?:begin|start|resume|go on|reopen|again)\b|"
    r"\bno other (?:is|was) (?:in sight|to be had|found)\b|\b(?:course|class|scheme|service|group|project|workshop|"
    r"club) "
    r"(?:has |was |were )?(?:closed|folded|wound up|collapsed|ended)\b(?! (?:its|the|with|on time|as planned|well|and "
    r"(?:all|"
    r"every)))|\b(?:lose|losing|lost) (?:more |yet more )?ground\b|\b(?:falling|slipping|fall|slip) (?:ever )?further "
    r"(?:behind|"
    r"back)\b|\bground to a halt\b|\bno (?:stone|brick|sod|spade) has been\b",
    re.IGNORECASE,
)
_NOT_STOPPED = re.compile(
    r"\b(?:again(?!\W*$)|resumed|restarted|replaced|since then|reopened|new (?:contractor|builder|provider|supplier)|"
    r"if|would|"
    r"might|until|last year|renewed|carried on|never|not)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    rf"£ ?(?P<spent>{COUNT})(?: already)? (?:of|out of) (?:the |our |a |its )?(?:[a-z]+ ){{0,3}}?"
    rf"£ ?(?P<total>{COUNT})[^.]{{0,120}}? (?:another|a further|needs?|wants?|still (?:to pay|owed)|more) (?:another |"
    rf"a "
    rf"further )?£ ?(?P<more>{COUNT})",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:has|have) (?:now |already |all )?(?:been [a-z]+ing|gone out|gone up|come in|been in use|run|met|been used|"
    r"been "
    r"open)\b[^.;]{0,60}?\bsince (?:[A-Z0-9]|last|the (?:spring|summer|autumn|winter|start))"
)
_NOT_SINCE = re.compile(
    r"\b(?:waiting|asking|talking|looking|hoping|thinking|planning|preparing|discussing|trying|considering|no|not|"
    r"never|until|"
    r"will|other|elsewhere|working on|lobbying|pressing|negotiating|designing|drafting)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_owed(text: str) -> bool:
    """Whether a sentence says that part of the work is still to be done."""
    return _OWED.search(text) is not None and not _NOT_OWED.search(text)


@lru_cache(maxsize=4096)
def is_finished(text: str) -> bool:
    """Whether a sentence says that all of the work is done, or that all of it came in time."""
    return _FINISHED.search(text) is not None and not _NOT_FINISHED.search(text)


@lru_cache(maxsize=4096)
def is_broken_off(text: str) -> bool:
    """Whether a sentence says that the work stands still or whoever did it has gone."""
    return _STOPPED.search(text) is not None and not _NOT_STOPPED.search(text.replace("begin again", "begin"))


@lru_cache(maxsize=4096)
def is_beyond_its_money(text: str) -> bool:
    """Whether what is spent and what is wanted still come to more than there is."""
    hit = _OVER.search(in_digits(text)) if "£" in text else None
    return hit is not None and value(hit["spent"]) + value(hit["more"]) > value(hit["total"])


@lru_cache(maxsize=4096)
def goes_on_since(text: str) -> bool:
    """Whether a sentence says since when work has gone on: "have been landing nets since June"."""
    return _SINCE.search(text) is not None and not _NOT_SINCE.search(text)
