"""What one colleague asks of another in passing, with a name in front or an "if": "Bev, check this before it goes"."""

import re
from collections.abc import Collection

from milepost.core.checks.gates import Gated
from milepost.core.words.given_names import is_given

# a sentence of this kind holds a word of each group of one of these
HOLDING = (
    "use put go keep leave take stick default fall, last old previous same, if",
    "has have, latest spreadsheet final figures figure numbers number",
    "firmed double sense tidied checking checked",
    "before, goes gets is, check clear run show discuss ask confirm agree share",
    "mad spare roof furious fit kill",
)
_DO = (
    r"(?:check|ask|chase|use|see|add|put|look|make sure|(?:don[’']t|do not|never) [a-z]+|do|have a look|get|ring|call|"
    r"email|send|remember|"
    r"leave|take|cut|swap|change|find|say|tell|watch|mind|keep|let|give|speak|run|try|fix|tidy|confirm|delete|remove|"
    r"drop|pop|bin|shorten|rewrite|finish|fill|read|hold|wait)"
)
_IT = (
    r"(?:(?:the|out|in|off|over|up|for|with|at|to|a|of|about|back) )*(?:this|that|it|these|those|them|him|her|me|us|my|"
    r"your|here|bit|sum|figures?|numbers?|wording|line|name|quote|until|before|if|till|sums?)\b"
)
_TO = re.compile(
    rf"^\W{{0,3}}(?P<name>[A-Z][a-z’'-]{{1,14}})(?:,| ?[–—-]) (?:and |so |please |pls |can you )?{_DO} {_IT}"
)
_KEEPS = Gated(
    "has have got",
    re.compile(
        r"(?:^|[.,;–—-] ?)(?:and |but |as )?(?P<name>[A-Z][a-z’'-]{1,14}) (?:has|[’']s got|should have|will have) "
        r"(?:got )?"
        r"(?:the |a |all the |most of the )(?:latest|final|newest|up-to-date|right|real|correct|spreadsheet|(?:full |"
        r"latest )?"
        r"(?:figures?|numbers?))\b(?! (?:\w+ ){0,4}(?:on|in) (?:his|her|their|its|the) (?:website|site|page))"
    ),
)
_FALLS_BACK = Gated(
    "if",
    re.compile(
        r"(?:^\W*|[.,;–—-] ?)(?:and |so |otherwise |else |please |just )?(?:use|put in|put|go with|keep|leave(?: it| "
        r"this)? as|"
        r"leave|take|stick with|stick to|default to|fall back on|copy) (?:it |this )?(?:the |in )?(?:last|old|"
        r"previous|same)\b"
        r"[^.\n]{0,30}\bif\b",
        re.IGNORECASE,
    ),
)
_TO_BE = Gated(
    "firmed firming double sense tidied tidying checking doublecheck doublechecked doublechecking sensecheck "
    "sensechecked sensechecking",
    re.compile(
        r"(?:^\W*|[.;(] ?)(?:these |this |the |all )?(?:figures?|numbers?|totals?|wording|dates?|names?|quotes?|data|"
        r"sums?|"
        r"percentages?|costs?) (?:(?:is|are|still) )*(?:to be|needs?(?: to be)?|wants?|could do with|not yet) "
        r"(?:(?:a )?(?:quick )?)?(?:firm(?:ed|ing) up|double-?check(?:ed|ing)?|sense-?check(?:ed|ing)?|tid(?:ied|"
        r"ying)(?: up)?|"
        r"checking)\b",
        re.IGNORECASE,
    ),
)
_FIRST = Gated(
    "before",
    re.compile(
        r"(?:^\W*|[,;–—-] )(?:and |so |but |please |pls |can you |could you )?(?:check|clear|run|show|discuss|confirm|"
        r"agree|share) "
        r"(?:this|that|it|these|(?:this|that|the) (?:bit|part|line|figure|paragraph|one|number|quote|wording))? "
        r"?(?:with|past|by|"
        r"to) [A-Zt][^.\n]{1,40}? before (?:this|it|that|we|anything) (?:goes|gets|is|go|send|publish|print)\b",
        re.IGNORECASE,
    ),
)
_ANGER = Gated(
    "mad spare ballistic nuts roof kill furious fit",
    re.compile(
        r"\b(?:he|she|they)[’'](?:ll|d) (?:go (?:mad|spare|ballistic|nuts)|hit the roof|kill (?:me|us|you)|be furious|"
        r"have a fit|throw a fit)\b",
        re.IGNORECASE,
    ),
)


def is_order(text: str, people: Collection[str], *, is_step: bool) -> bool:
    """Whether a sentence, in which nothing is quoted, asks something of a colleague; a step may, but for the text."""
    if _FALLS_BACK.search(text) or _ANGER.search(text) or (not is_step and _TO_BE.search(text)):
        return True
    keeps = _KEEPS.search(text)
    if keeps and not is_step and _is_first_name(keeps["name"], people):
        return True
    return _FIRST.search(text) is not None and not is_step


def orders_by_name(text: str, people: Collection[str]) -> bool:
    """Whether a sentence opens with a name and an order about what stands here: "Tom, swap this for the new chart"."""
    hit = _TO.match(text)
    return hit is not None and _is_first_name(hit["name"], people)


def _is_first_name(name: str, people: Collection[str]) -> bool:
    return is_given(name.casefold()) or name.casefold() in people
