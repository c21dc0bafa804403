"""On which day somebody leaves or left the work for good: "Graham retires on 18 December 2026"."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.people.successions import leads_by_words, named_in
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.leaving import AGAIN, WORK_ELSEWHERE, places
from milepost.core.plan.model import Lead


class Departure(NamedTuple):
    """A lead who leaves, with the sentence that gives the day, and that day at the latest."""

    lead: Lead
    said: Said
    text: str
    day: date
    phrase: str


_VERBS = (
    "retires retiring retire retired leaves leaving leave left goes going departs departing moves moving moved steps "
    "stepping step stepped finishes finishing finish finished resigns resigned stands standing stand stood last "
    "ends ended expires finish retirement departure"
)
_WORK = (
    r"(?:council|trust|organisation|authority|force|service|partnership|charity|company|team|post|role|job|area|"
    r"county|district|department|school|college|hospital|programme|project|us)"
)
_TO_DO = (
    r"(?:(?:has|have|had|is|was|will|due|planning|plans|intends|going|be|to|now|also|sadly|formally|finally|then) )*"
)
_LEAVES = re.compile(
    rf"(?:,? who|, (?:our|the) [^,]{{3,50}},)? {_TO_DO}"
    r"(?:retir(?:es?|ing|ed)|depart(?:s|ing|ed)?|mov(?:es|ing|ed|e) on|step(?:s|ping|ped)? down|"
    r"(?:leav(?:es?|ing)|left)(?: (?:the|our|his|her|their) (?:\w+ ){0,2}"
    rf"(?:{_WORK}|(?-i:[A-Z][\w’'-]+))(?: [A-Z][\w’'-]+)*| us)?|finish(?:es|ing|ed)?(?: with us| here| work)?|"
    r"resign(?:s|ed)|(?:takes?|taking|took) (?:early |ill[- ]health )?retirement|stand(?:s|ing)? down|stood down|"
    rf"(?:goes|going|moves|moving|moved|gone) to (?:(?:a new|another) [\w ]{{3,30}}?|{WORK_ELSEWHERE}))"
    r"(?: (?:for|to join|to take up|to become) [^.;,]{3,40}?)?(?: (?:at|by|with) the end of)?(?: early| late)?[ ,]*"
    r"(?:(?:with effect )?(?:in|on|at|from|by|as of|after) )?(?:the end of |end of )?$",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(
    r"[’']s? (?:last (?:working )?day(?: (?:with us|at work|here|in (?:the )?\w+))?|contract|secondment|"
    r"fixed[- ]term (?:post|contract)|notice|retirement|departure|resignation|post)(?: (?:is|was|will be|falls|fell|"
    r"ends?|ended|finish(?:es|ed)?|runs? out|expires?|expired|comes to an end|takes effect|took effect)){1,2}"
    r"(?: (?:in|on|at|from|by))?(?: the end of| end of)? ?$",
    re.IGNORECASE,
)
_PARTLY = re.compile(
    r"\b(?:chair\w*|board|committee|panel|forum|meeting|room|trustees?|governors?|cabinet|leave|holiday|"
    r"maternity|if|unless|(?-i:may)|might|would|was to|had been|until|"
    r"not (?:now )?(?:leav\w+|retir\w+|go|going|mov\w+))\b|\?",
    re.IGNORECASE,
)

_ON_THAT_DAY = re.compile(r"\W*(?:(?:on|in|at the end of|from) )?", re.IGNORECASE)  # "On 5 May Ann leaves us"
_PART = re.compile(r"[.;,:]|\b(?:and|but|so)\b")
_OF_POST = re.compile(
    r"(?:[,;]? (?:and|so|but|while)|[,;:–]) (?:(?:the|her|his|their|this|that) (?:post|job|role|work|desk|place|"
    r"position|successor)|nobody|no one|no successor|there (?:is|will))\b",
    re.IGNORECASE,
)


def departures(plan: Gathered) -> tuple[Departure, ...]:
    """Every such sentence of a lead of some action."""
    return plan.once(_departures)


def _departures(plan: Gathered) -> tuple[Departure, ...]:
    return tuple(_found(plan))


def _found(plan: Gathered) -> Iterator[Departure]:
    leads = leads_by_words(plan)
    for place in plan.places(WRITTEN, f"{_VERBS}, {FIGURE}"):
        one, part = plan.told_at[place]
        if AGAIN.search(part.text):
            continue
        for lead in named_in(leads, part.words):
            ends = [end for _, end in places(lead.name, part.text)]
            time = next((time for time in times(plan, place) if _is_of(time, ends)), None) if ends else None
            if time and not _PARTLY.search(_clause(part.text, time.end)):
                yield Departure(lead, one, part.text, time.last, time.phrase)


def _clause(text: str, end: int) -> str:
    """A sentence without what it goes on to say of the post: "leaves in May and the post stays empty until July"."""
    hit = _OF_POST.search(text, end)
    return text[: hit.start()] if hit else text


def _is_of(time: Time, ends: list[int]) -> bool:
    """Whether a time is the day on which somebody goes, whose name ends at one of these places."""
    if not time.is_exact or time.bond in {Bond.OF, Bond.UNTIL, Bond.SINCE, Bond.SPAN}:
        return False
    between = [time.text[end : time.start] for end in ends if end <= time.start]
    if any(_LEAVES.match(words) or _LAST_DAY.match(words) for words in between):
        return True
    behind = (_PART.split(time.text[end:])[0] for end in ends if end > time.end)
    return _ON_THAT_DAY.fullmatch(time.text[: time.start]) is not None and any(map(_LEAVES.match, behind))
