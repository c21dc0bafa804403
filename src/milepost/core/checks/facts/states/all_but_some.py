"""What is said of every one of a kind, beside some of the kind of whom the opposite is told in the same action."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty(?:-[a-z]+)?|some|"
    r"several)"
)
_EVERY = re.compile(
    rf"\b(?:[Ee]very(?: single)?|[Ee]ach(?: of the| of our)?|[Aa]ll(?: of)?(?: the| our| these)?(?: "
    rf"{_NUMBER})?(?: the)?)"
    r" (?P<noun>(?:[a-z-]+ ){0,2}?[a-z]{3,}) (?:(?:that|who|which|in|on|of) (?:[a-z]+ ){1,4})?(?:has|have|was|"
    r"were|is|are|now|"
    r"(?=[a-z]+ed\b))(?P<said>[^.;]{3,80})"
)
_SOME = re.compile(
    rf"\b(?P<many>{_NUMBER}) (?:(?P<who>that|who|which)|of (?P<them>them|these|those)|of the (?P<of>(?:[a-z-]+ "
    rf"){{0,2}}?[a-z]{{3,}})|"
    r"(?P<noun>(?:[a-z-]+ ){0,2}?[a-z]{3,}))(?P<said> [^.;]{3,80})",
    re.IGNORECASE,
)
_CLASHES = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in (
        (
            r"finished|completed|passed|stayed|kept(?: going)?|graduated|qualified|reached the end",
            (
                r"dropped out|left (?:early|before)|gave up|withdrew|failed|did(?: not|n[’']t) (?:finish|complete|"
                r"pass|stay)|never finished"
            ),
        ),
        (
            r"inspected|visited|seen|checked|reached|assessed|tested|surveyed|served|fitted|repaired|reviewed",
            (
                r"could(?: not|n[’']t) be [a-z]+ed|(?:was|were|has|have)(?: not|n[’']t) (?:yet )?(?:been "
                r")?(?:inspected|visited|seen|"
                r"checked|reached|assessed|tested|surveyed|fitted|repaired|reviewed)|(?:was|were) missed|still "
                r"(?:has|have) to be"
            ),
        ),
        (
            r"signed|agreed|joined|accepted|adopted|approved|taken (?:it )?up|pledged",
            (
                r"declined|refused|(?:has|have|did)(?: not|n[’']t) (?:yet )?(?:sign(?:ed)?|agreed?|join(?:ed)?|"
                r"accept(?:ed)?|"
                r"adopt(?:ed)?)|said no|opted out|pulled out"
            ),
        ),
        (
            r"replied|answered|responded|returned|attended|came|took part",
            (
                r"(?:has|have|did)(?: not|n[’']t) (?:yet )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|"
                r"return(?:ed)?|attend(?:ed)?|"
                r"come?|take part)|never (?:replied|came|answered)|no reply"
            ),
        ),
        (
            r"open|opened|running|in use|working",
            r"closed|shut|out of (?:use|order)|not (?:yet )?(?:open|running|working)",
        ),
    )
)
_NOT_SO = re.compile(
    r"\b(?:but|except|apart|bar|save|nearly|almost|not|will|would|should|could|may|must|until|if|other|another|"
    r"last year|"
    r"before|previous\w*|then|since|first|second|at first|again|second time|more|later|once|who|target|aim|"
    r"hope\w*|want\w*)\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:again|last year|the year before|previous\w*|then|until|at first|by the end|later|since|now|will|"
    r"would|should|other|"
    r"another|new|more|also)\b",
    re.IGNORECASE,
)
_HOLDING = "every each all"
_FAR = 12  # sentences


class AllButSome(NamedTuple):
    """What is said of all, and some of whom it is not so."""

    said: Said
    every: str
    some: str


def all_but_some(plan: Gathered) -> Iterator[AllButSome]:
    """The first such pair of each sentence about all."""
    for place in plan.places(_ROLES, _HOLDING):
        one, part = plan.told_at[place]
        hit = _EVERY.search(part.text)
        if hit is None or _NOT_SO.search(part.text):
            continue
        clash = next(((good, bad) for good, bad in _CLASHES if good.search(hit["said"])), None)
        noun = one_of(hit["noun"].split()[-1])
        for at in _around(plan, place) if clash else ():
            other, some = plan.told_at[at]
            is_next = other is one and abs(at - place) == 1
            if clash and _is_off(some.text, noun, clash[1], is_next=is_next):
                yield AllButSome(other, part.text, some.text)
                break


def _around(plan: Gathered, place: int) -> Iterator[int]:
    """The places of the same action's other sentences, the nearest first."""
    action = plan.told_at[place][0].action
    for step in range(1, _FAR):
        for at in (place + step, place - step):
            said = plan.told_at[at][0] if 0 <= at < len(plan.told_at) else None
            if said and said.action is action and said.question.role in _ROLES:
                yield at


def _is_off(text: str, noun: str, bad: re.Pattern[str], *, is_next: bool) -> bool:
    """Whether a sentence tells the opposite of some of the same kind; "of them" only beside what it points to."""
    for hit in _SOME.finditer(text):
        told = bad.search(hit["said"])
        if not told or _LATER.search(text, 0, hit.start("said") + told.end()):
            continue
        if hit["them"] or hit["who"]:
            return is_next
        words = (hit["of"] or hit["noun"]).split()
        if noun in {one_of(word) for word in words}:
            return True
    return False
