"""Whether a sentence says that a target, a number or a date will not be reached, in whatever words."""

import re
from functools import lru_cache

from milepost.core.checks.gates import Gated

# the words of which such a sentence holds one, for the index of words
REACH_WORDS = (
    "reach reached reachable meet met hit make made keep kept achieve achieved achievable possible attain attained "
    "anywhere nowhere beyond short miss missed ready finish finished delivered completed chance hope prospect "
    "impossible unattainable unreachable way believes believe thinks expects lost "
    "fantasy dream thinking fiction question pie hopeless daydream pipedream held gone dead"
)
_GOAL = (
    r"(?:(?:the|our|its|this|that|these|those|all|any|either|their|a) )?(?:[a-z’'-]+ ){0,2}?(?:targets?|goals?|aims?|"
    r"figures?|numbers?|totals?|dates?|deadlines?|milestones?|ambitions?|promises?|levels?|standards?|it|this|that|"
    r"them|£?\d[\d,.]*)(?![\w-])"
)
_WILL_NOT = (
    r"(?:(?:will|shall|can|could|is|are|am) (?:not|never|hardly|scarcely)|cannot|(?:won|can)[’']t|is unable to|are "
    r"unable "
    r"to)(?: (?:now|going to|likely to|able to|be able to|be|possibly|therefore|in fact|get|come|ever|all|both))*"
)
_TO_REACH = (
    r"(?:reach|meet|hit|(?:make|keep)(?! (?:it|this|that|them) (?!by\b|in\b|this\b|before\b))|achieve|attain|"
    r"(?:close|near|anywhere near)(?: to)?|manage)"
)
_MADE = r"(?:reached|met|hit|achieved|attained|kept|made|ready|done|finished|delivered|completed?)"
_IN_TIME = (
    r"(?=\W*$|[,;]| (?:in (?:time|full|(?-i:[A-Z])|\d)|this|before|at all|on (?:time|\d)|by (?:\d|(?-i:[A-Z])|the end|"
    r"then|that|its|the (?:date|spring|summer|autumn|winter|deadline|due))))"
)
_CAN_BE = rf"(?:be|is|are|get|was|were)(?: now| still)? (?:{_MADE}|reachable|possible|achievable|realistic)\b"
_HELD = r"(?:believe|think|expect|see|consider|feel|trust)s?"
_SURE = r"(?:is|are) (?:now )?(?:confident|sure|hopeful|certain)"
_THAT = rf"\b[^.;]{{1,60}}?\b(?:{_TO_REACH} {_GOAL}|{_CAN_BE})"
_BY_THEN = r"\b[^.;]{1,40}? (?:will|can|could)\b[^.;]{1,40}?\bby (?:\d|(?-i:[A-Z])|the end|then)"
_OUT_OF_REACH = Gated(
    f"{REACH_WORDS} near close manage done complete realistic",
    re.compile(
        rf"\b{_WILL_NOT} (?:{_TO_REACH} {_GOAL}|{_MADE}{_IN_TIME})|"
        rf"\b(?:(?:do|does) not|(?:do|does)n[’']t|no longer)(?: (?:now|all|any longer|really|themselves|still))* "
        rf"(?:{_HELD}{_THAT}|{_SURE}{_THAT})|"
        r"\b(?:nobody|no ?one|none of (?:us|them|the [a-z]+)|no [a-z]+|few(?: of [a-z]+)?|neither [a-z]+)"
        rf"(?: [a-z]+){{0,4}}? (?:{_HELD}|{_SURE})(?:{_THAT}|{_BY_THEN})|"
        rf"(?<!no )\b(?:doubts?|doubtful|in doubt)(?: (?:very much|strongly|now|it is))? (?:if|whether|that){_THAT}|"
        r"\b(?:out of|beyond) (?:our |its |their |all |any )?reach\b(?! of\b)|\bun(?:attain|reach)able\b|"
        r"\b(?:will|shall|(?:is|are) (?:going|bound|sure|certain|set|likely|expected) to)(?: (?:now|therefore|surely|"
        rf"almost|certainly|probably|well))* (?:miss {_GOAL}|(?:fall|be|come in|end|finish) (?:[a-z]+ ){{0,3}}?short\b"
        r"(?! of (?:staff|money|breath|food|room|space))|be missed\b)|"
        r"\b(?:dates?|deadlines?|targets?|goals?) (?:(?:cannot|will not|could not) (?:now )?be held|(?:is|are) (?:now "
        r")?"
        r"(?:lost|gone|dead))\b|"
        r"\blost (?:all |any )?(?:faith|confidence|belief|hope) (?:in|of) (?:the |our |its |this |that )?(?:[a-z]+ "
        r")?(?:target|goal|aim|"
        r"date|deadline|figure|number|it|meeting|reaching|making)\b|"
        r"\b(?:targets?|goals?|aims?|dates?|deadlines?|figures?|numbers?|it) (?:is|are|was always|has become) (?:a "
        r"|an |mere |pure |"
        r"sheer |now )*(?:fantasy|pipe ?dream|wishful thinking|fiction|out of the question|pie in the "
        r"sky|hopeless|daydream)\b|"
        r"\b(?:is|are|lies?) (?:now )?(?:well |far |quite |clearly )?beyond us\b|"
        r"\b(?:is|are|remains?) nowhere near (?:it|that|this|the|our|\d)|"
        r"\b(?:no|little|not the slightest) (?:chance|hope|prospect|way) (?:of "
        r"(?:reach|meet|hitt|mak|keep|achiev|finish|"
        rf"gett)ing|that (?:it|we|this|the))\b|\bimpossible (?:for us )?to {_TO_REACH} {_GOAL}",
        re.IGNORECASE,
    ),
)
_PERHAPS = re.compile(
    r"\b(?:if|unless|without|otherwise|last (?:year|time)|had been|nation(?:al|ally|wide)|england|scotland|wales|"
    r"other (?:councils|areas|partnerships|boroughs|counties|places)|elsewhere|feared|at first|originally|"
    r"(?:people|families|children|residents|those|patients|carers|pupils) (?:who|whom|that))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_out_of_reach(text: str) -> bool:
    """Whether a sentence says so as a fact, of the work itself and with no condition."""
    return _OUT_OF_REACH.search(text) is not None and not _PERHAPS.search(text)
