"""What one cell looks like, so that the cells of a column can confirm or refuse what its heading proposes."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from milepost.core.interpret.meanings.statuses import is_mark, is_status
from milepost.core.words import numbering

MONTHS = (
    r"(?:jan(?:u?ary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:t?ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
_DATE = re.compile(
    rf"\b{MONTHS}\.?\s*[-’'‘]?\s*\d{{2,4}}\b|\b\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTHS}\b"
    rf"|\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b"
    rf"|\b\d{{1,2}}/\d{{2,4}}\b|\b(?:19|20)\d\d\b|\bq[1-4]\b|\bquarter\b|\b{MONTHS}\b"
    r"|\b(?:spring|summer|autumn|winter)\b|\byear \d|\bterm\b|\bphase \w+|\bmonths?\b|\bweeks?\b|\b\d{4}-\d\d-\d\d\b",
    re.IGNORECASE,
)
_RECURRING = re.compile(
    r"\b(?:on-?\s?going|quarterly|monthly|weekly|annual(?:ly)?|termly|bi-?monthly|continuous|immediate(?:ly)?|tb[cda]"
    r"|to be (?:confirmed|determined|agreed)|complete[d]?|short|medium|long|s|m|l)\b",
    re.IGNORECASE,
)
_LONGEST_DATE = 60
_NAME_LIKE = re.compile(r"\b[A-Z][\w’'.-]*(?:[ /,&-]+(?:of|and|for|the|&)?\s*[A-Z][\w’'.-]*)*")
_PLACEHOLDER = re.compile(
    r"^(?:[.…_\-–—xX?\[\]<>\s]+|by xx.*|give expected.*|"
    r"please (?:insert|enter|add|type)\b.*|click (?:or tap )?here.*|"
    r"(?:insert|enter|type) (?:text|name|date|action|here)\b.*|\[.*\]|<.*>|tbc|e\.g\..*|"
    r"x{2}(?:[/. -]x{2,4}){1,2}|(?:choose|select) (?:an item|an option|a status|from (?:the )?list)\.?|"
    r"(?:name|post|job title|role|organisation|agency|team)"
    r"(?:\s*[/,\n]\s*(?:name|post|job title|role|organisation|agency|team)){1,3})$",
    re.IGNORECASE | re.DOTALL,
)
_ASKING = re.compile(
    r"(?:e\.?g\.?[\s:,]|(?:please )?(?:tick|select|choose|pick|drop-?down|delete as|mark) "
    r"(?:one|a|the|all|from|which|list|as|"
    r"appropriate|with)\b|(?:please )?(?:enter|insert|type|say|state|give|describe|list|specify|name|note|write|record|"
    r"explain|use|set out|add|provide|include|outline|who is|which) (?:the |your |any |an? )?"
    r"(?:what|who|whom|how|when|where|which|if|expected|new|names?|titles?|dates?|details?|briefly|brief|job|of|each|"
    r"one|updates?|progress|actions?|plans?|links?|responsible|the)\b|(?:one|a single) \w+ (?:per|to a|for each) "
    r"(?:line|row)|(?:brief|short) (?:description|summary|title)\b|(?:name|job title|post)s?(?:,| (?:or|and|and/or|/)) "
    r"(?:name|job title|organisation|team|role|post)|(?:dd?|mmm?)[/. -](?:mmm?|yy)|"
    r"(?:r ?/ ?a ?/ ?g|red ?/ ?amber ?/ ?green)$|[a-z](?: ?/ ?[a-z]){2,5}$|(?:do not|don[’']t) \w+|"
    r"(?:no more than|maximum|max|up to|limit|under|about)?\.?(?: of| to)? ?\d+ (?:words|characters|chars|lines)\b|"
    r"(?:one|a single|1) (?:\w+ ){1,2}only$|copy (?:it |this )?from |as in the (?:strategy|plan)$|"
    r"see (?:the )?(?:list|key|drop-?down|tab|notes?|guidance)(?: below| above)?$|(?:start|begin) with a\b|verb first$|"
    r"month (?:and|&|/) year$|[^?]{5,60}\? (?:start|begin|use|keep|give|say|max)\b|"
    r"(?:drop-?down|free text|auto\w+|formula|locked|leave blank|calculated|do not use)(?: list| menu| field)?$)",
    re.IGNORECASE,
)
_FEWEST_ASKING, _SHORTEST_ASKING, _LONGEST_ASKING = 2, 5, 120
_BOXES = re.compile(r"\s*(?:[☐☒☑□■]|\[[ xX✓]?\]).*[☐☒☑□■\]]", re.DOTALL)
_LONGEST_PLACEHOLDER = 90
_REMEMBERED = 8192  # cells; several passes ask of the same


def share(texts: Sequence[str], test: Callable[[str], bool]) -> float:
    """How many of the filled texts pass a test, from 0 to 1; 0 when none is filled."""
    filled = [text for text in texts if text]
    return sum(map(test, filled)) / len(filled) if filled else 0.0


def is_date_like(text: str) -> bool:
    """Whether a whole cell reads as a time at which something is due."""
    return len(text) <= _LONGEST_DATE * (1 + text.count("\n")) and bool(_DATE.search(text) or _RECURRING.search(text))


def is_number_like(text: str) -> bool:
    """Whether a whole cell is a printed number or code."""
    return numbering.is_number(text)


def is_status_like(text: str) -> bool:
    """Whether a whole cell is a stated status."""
    return is_status(text) or is_mark(text) or bool(_BOXES.match(text))


def is_name_like(text: str) -> bool:
    """Whether a cell is short and mostly capitalised words, as people and posts are."""
    found = _NAME_LIKE.findall(text)
    return len(text) < 120 and sum(map(len, found)) >= len(text) * 0.6


def is_placeholder(text: str) -> bool:
    """Whether a cell holds only what a template asks for ("By xx", "[insert name]", "…")."""
    return len(text) <= _LONGEST_PLACEHOLDER and bool(_PLACEHOLDER.match(text.strip()))


def is_date_or_recurring(text: str) -> bool:
    """Whether a cell under a heading such as "When" could be its answer."""
    return is_date_like(text) or is_placeholder(text)


def asks_to_fill_in(texts: Sequence[str]) -> bool:
    """Whether a row's texts only tell how to fill in those below: "Tick one", "Name or job title", "e.g. 03/19"."""
    filled = [text for text in texts if text]
    others = 0
    for text in filled:
        others += not _is_asking(text)
        if 2 * others >= len(filled):  # as in most rows, which are asked no further
            return False
    return len(filled) - others >= _FEWEST_ASKING and all(map(_is_brief, filled))


@lru_cache(_REMEMBERED)
def _is_asking(text: str) -> bool:
    """Whether a cell asks for words; dots, crosses and "tbc" may be an answer."""
    return bool(_ASKING.match(text.strip(" ([<*"))) or (len(text) >= _SHORTEST_ASKING and is_placeholder(text))


def _is_brief(text: str) -> bool:
    return len(text) <= _LONGEST_ASKING
