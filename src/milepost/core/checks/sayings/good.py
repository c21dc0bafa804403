"""Which way is good of what a text counts: fewer waits and deaths, more members, more seen in time."""

import re
from enum import Enum
from functools import lru_cache

from milepost.core.checks.sayings.better import is_unwanted


class Good(Enum):
    """Whether more of something is better, or less."""

    MORE = "more"
    LESS = "less"
    UNKNOWN = "unknown"


_LESS = re.compile(
    r"\b(?:unmet|drop(?:ped|ping)?[ -]?out|ksi|no[ -]shows?|did not attend|dnas?|(?:response|journey|turnaround|"
    r"waiting|"
    r"travel|queuing|queueing) times?|time (?:to|from|taken)|how long|length of stay|caseloads?|queues?|waiting list|"
    r"misuse|pollut\w+|concentrations?|no2|nitrogen|particulates?|unfilled|agency|missing|self[ -]harm|abuse|fraud|"
    r"scams?|litter\w*|fly[ -]?tip\w*|isolat\w+|lonel\w+|hunger|hungry|overdos\w+|relapse\w*|bully\w*|racis\w+|hate|"
    r"stigma|noise|congestion|defects?|outages?|faults?|abandoned calls|refusals?|contamination|shoplift\w*|graffiti|"
    r"vandal\w+|arson\w*|reoffending|knife|weapons?|stab\w+|false alarms?|voids?|unpaid|bad debts?|in care|"
    r"looked[ -]after|"
    r"placement moves|mov(?:es|ed) (?:home|placement)|out[ -]of[ -](?:area|county|borough)|teenage (?:pregnan|"
    r"conce)\w+|"
    r"alcohol[ -]related|drug[ -]related|stillbirths?|low birth ?weight|amputations?|falls|pressure ulcers|"
    r"bed ?sores|"
    r"empty|idle|unused|unsold|unlet|undelivered|untreated|unanswered|unrepaired|"
    r"delayed (?:days|transfers|discharges)|cancellations?|cancelled|unemployed|jobless|claimants?|worklessness)\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"\b(?:take-?up|uptake|attendance|accredit\w+|satisf\w+|confiden\w+|coverage|control|complet\w+|trained|training|volunteers?|"
    r"members?(?:hip)?|employ(?:ment|ed)|jobs|survival|breast-?feeding|vaccinat\w+|immunis\w+|screen(?:ed|ing)|"
    r"recycl\w+|"
    r"attainment|pass(?:es|ed)? rates?|good level|trees|income|sustain\w*|punctual\w*|reliab\w+|patronage|"
    r"passengers?|"
    r"footfall|visit(?:s|ors?)|users?|learners?|homes (?:built|insulated|fitted)|response rate|in treatment|"
    r"recover(?:y|ed)|"
    r"feel(?:ing)? safe|safe|well-?being|physical activity|active|literacy|readiness|ready|school places|enrol\w*|"
    r"apprentic\w+|start-?ups?|licen[cs]es? granted|subscribers?|borrow\w+|loans|participa\w+|turn-?out|"
    r"quit(?:s|ters)?|"
    r"within|in time|on time|in range|by the deadline|by noon|same day|punctually|answered|resolved|cleared|detected|"
    r"solved|seen in|seen within|good|excellent|biodiversity|cycl\w+|walk\w+|bookings?|trips|rides|journeys made)\b",
    re.IGNORECASE,
)
_TURNED = re.compile(
    r"\b(?:not (?:with)?in|outside|avoid\w*|prevent\w*|averted|divert\w*|solved|detect\w*|resolved|cleared|"
    r"answered|within|"
    r"in time|on time|by the deadline|brought back|free (?:of|from)|smoke-?free|without|stopped|quit\w*|reported|"
    r"closed|"
    r"supported|helped|seen)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def good_way(text: str) -> Good:
    """Which way is good of what a text counts; of "complaints answered in time", which is of both, nobody knows."""
    is_less = is_unwanted(text) or bool(_LESS.search(text))
    is_more = bool(_MORE.search(text))
    if is_less and _TURNED.search(text):
        return Good.UNKNOWN
    if is_less is is_more:
        return Good.UNKNOWN
    return Good.LESS if is_less else Good.MORE
