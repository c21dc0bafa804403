"""What an action says has risen all the time, and says elsewhere has fallen all the time."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import Thing, thing, tokens
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_UP = "risen rose grown grew lengthened increased climbed up"
_DOWN = "fallen fell dropped shortened shrunk decreased declined come came gone went down"
_PERIOD = r"(?:quarter|month|term|week|year)"
_ALL_TIME = (
    rf"(?:(?:in |with )?(?:every|each)(?: single)? {_PERIOD}|{_PERIOD} (?:on|by|after) {_PERIOD}|steadily|continuously|"
    r"without (?:a )?(?:break|pause)|throughout|all (?:year|through|the time)|ever since|since [a-z ]{3,20})"
)
_MOVE = (
    r"(?:(?P<up>risen|rose|grown|grew|lengthened|increased|climbed|(?:gone|went) up)|"
    r"(?P<down>fallen|fell|dropped|shortened|shrunk|decreased|declined|(?:come|came|gone|went) down))"
)
_COURSE = AnyCase(
    rf"(?:^|, |; | and )(?P<what>[^.,;:]{{2,70}}? )??(?:has |have )?(?:steadily |continuously )?{_MOVE}"
    rf"(?: steadily| continuously)?(?P<when> {_ALL_TIME})"
)
_OTHER = re.compile(
    r"\b(?:had|until|then|last year|previous\w*|nation\w*|england|elsewhere|would|will|may|might|expect\w*|fear\w*|"
    r"not|never|before|but)\b",
    re.IGNORECASE,
)
_OF_IT = re.compile(r"^(?:the )?(?:number|rate|level|total|average|count|length)s? of (?:the )?", re.IGNORECASE)
_SUBJECT = re.compile(r"(?P<what>[^.,;:]{2,70}?) (?:is|was|were|are|has|have|stood|stands)\b")
_IT = frozenset({"it", "they", "this", "these", "and", "which", "the figure", "the number"})
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class Course(NamedTuple):
    """That something went one way all the time, as a sentence says it."""

    said: Said
    text: str
    what: Thing
    is_up: bool


def opposite_courses(plan: Gathered) -> Iterator[tuple[Course, Course]]:
    """The first two of each action that go opposite ways."""
    found: dict[str, list[Course]] = defaultdict(list)
    for place in plan.places(
        _ROLES, f"{_UP} {_DOWN}, every each on by after steadily continuously throughout all since"
    ):
        course = _course(plan, place)
        if course:
            found[course.said.action.id].append(course)
    for some in found.values():
        ups, downs = ([one for one in some if one.is_up is way] for way in (True, False))
        pair = next(((up, down) for up in ups for down in downs if _are_one(up.what, down.what)), None)
        if pair:
            yield pair


def _are_one(one: Thing, other: Thing) -> bool:
    """Whether both are called by one word, and neither is narrowed in a way that the other is not."""
    return one.head == other.head and (one.narrowed <= other.narrowed or other.narrowed <= one.narrowed)


def _course(plan: Gathered, place: int) -> Course | None:
    said, part = plan.told_at[place]
    hit = _COURSE.search(part.text) if not _OTHER.search(part.text) else None
    if hit is None:
        return None
    words = _subject(part.text[: hit.start("up" if hit["up"] else "down")])
    if words.casefold() in _IT or not words:
        other, before = plan.told_at[place - 1] if place else (None, part)
        words = _subject(before.text) if other is said else ""
    what = thing(tokens(_OF_IT.sub("", words)))
    return Course(said, part.text, what, bool(hit["up"])) if what.head else None


def _subject(text: str) -> str:
    """What a sentence speaks of, up to its verb: "The wait from referral was 14 weeks"."""
    hit = _SUBJECT.match(text)
    return hit["what"] if hit else text.strip()
