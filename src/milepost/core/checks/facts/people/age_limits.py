"""Ages of people who belong to something, beside the ages that it is said to be for."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_AGE = r"\d{1,2}"
_FOR = r"(?:for|takes?|admits?|accepts?|houses?|open (?:only )?to|limited to|only|aged?|members|ages?|serves?)"
_RANGE = re.compile(
    rf"\b{_FOR} (?:only )?(?:[a-z]+ ){{0,3}}?(?:(?:from|between|who are) )?(?:the ages? (?:of|between) )?"
    rf"(?P<least>{_AGE}) ?(?:to|and|–|-) ?(?P<most>{_AGE})(?! (?:[a-z]+ )?(?:weeks|months|hours|days|minutes|beds|"
    r"places|rooms|people|miles)\b)(?![\d,.:]\d|%|p|am\b|pm\b)(?: |-)?(?:year)?",
    re.IGNORECASE,
)
_OVER = re.compile(
    rf"\b(?:over|aged|older than)[ -](?P<least>{_AGE})(?:s\b| (?:only|and over|or over|and above|or more|upwards)\b)|"
    rf"\b(?P<least_2>{_AGE}) (?:and|or) over\b",
    re.IGNORECASE,
)
_UNDER = re.compile(rf"\b(?:under|younger than)[ -](?P<most>{_AGE})(?:s\b|(?: |-)(?:only|years)\b)", re.IGNORECASE)
_ONLY = re.compile(
    r"\b(?:only|no one else|nobody else|no others|nobody (?:older|younger)|no one (?:older|younger)|takes|for|"
    r"limited|"
    r"open to|admits|accepts)\b",
    re.IGNORECASE,
)
_WHO = (
    r"(?:one of (?:them|the [a-z]+)|residents?|members?|pupils?|participants?|tenants?|guests?|apprentices?|"
    r"young (?:man|"
    r"woman|person)|learners?|trainees?|clients?|players?|boys?|girls?|child|man|woman|student|lodger|cadet|scout)"
)
_AGED = Gated(
    "one resident residents member members pupil pupils participant participants tenant tenants guest guests "
    "apprentice apprentices young learner learners trainee trainees client clients player players boy boys girl girls "
    "child man woman student lodger cadet scout",
    AnyCase(
        rf"\b(?P<who>{_WHO})\b,?[^.;:]{{0,30}}?(?:,? (?:aged|who is(?: now)?|who was|of) |, (?=\d\d,))(?P<age>{_AGE})\b"
        r"(?! (?:years? (?:later|ago)|weeks|months|hours|days|people|(?!has\b|was\b|is\b)[a-z]+s\b)|[.,:]\d|%)|"
        rf"\b(?P<age_2>{_AGE})-year-old (?P<who_2>{_WHO})\b"
    ),
)
_COMERS = (
    r"(?:residents?|members?|pupils?|participants?|tenants?|guests?|apprentices?|people|person|learners?|trainees?|clients?|"
    r"players?|boys?|girls?|child|children|man|men|woman|women|students?|cadets?|scouts?|walkers?|swimmers?|singers?|"
    r"dancers?|runners?|riders?|regulars?|visitors?|users?|veterans?|carers?|patients?)"
)
_IN_TITLE = re.compile(
    rf"\b(?:aged?|ages|between)(?: of)? (?P<least>{_AGE}) ?(?:to|and|–|-) ?(?P<most>{_AGE})\b(?! ?%)|"
    rf"\b(?P<least_2>{_AGE}) ?(?:to|–|-) ?(?P<most_2>{_AGE})[- ]year[- ]olds?\b",
    re.IGNORECASE,
)
_OF_THOSE = AnyCase(
    r"\b(?:regulars|members|pupils|participants|tenants|residents|guests|learners|trainees|players|boys|girls|children|"
    r"people|cadets|students|apprentices|users|visitors|(?:of (?:whom|them|these)))\b[^.;:]{0,40}?\b(?:the )?"
    rf"(?:(?P<end>oldest|eldest|youngest)(?: of (?:them|whom|these))?(?: now)?,?(?: is| was| being| aged)(?: now)? "
    rf"(?P<age>{_AGE})|(?:aged|are|were) (?:from |between )?(?P<least>{_AGE}) (?:to|and) (?P<most>{_AGE}))\b"
    r"(?! (?:per|%|weeks|months|hours|days|people|times|of|in)\b|[.,:]\d|%)|"
    rf"\b(?:the )?(?P<end_2>oldest|eldest|youngest)"
    rf"(?: of (?:them|these|our [a-z]+)| (?:[a-z]+ )?{_COMERS})? (?:is|was|turned) (?:now )?(?P<age_2>{_AGE})\b"
    r"(?! (?:years? ago|weeks|months)|[.,:]\d|%)"
)
_STAFF = AnyCase(
    r"\b(?:staff|workers?|leaders?|tutors?|volunteers?|mother|father|parents?|carers?|coach|manager|trustee|"
    r"driver|teacher|former|used to|once|first|at the time|born|grand\w+|exception|waiver|older than usual)\b"
)
_NEAR = 4  # sentences from the limits to the person
_OLDEST = 120


class OutOfAge(NamedTuple):
    """Somebody of an age that the limits leave out, with both sentences."""

    said: Said
    age: int
    least: int
    most: int
    where: str


def out_of_age(plan: Gathered) -> Iterator[OutOfAge]:
    """Each person of an age that a sentence of the same answer, before theirs or around it, leaves out."""
    for place in plan.places(WRITTEN, f"aged year who of, {FIGURE}"):
        one, part = plan.told_at[place]
        aged = _AGED.search(part.text)
        hit = None if aged is None or _STAFF.search(part.text) else aged
        parts = one.sentences() if hit else ()
        at = parts.index(part.text) if part.text in parts else 0
        for text in parts[max(0, at - _NEAR) : at + 1] if hit else ():
            limits = _limits(text)
            age = int((hit["age"] or hit["age_2"]) if hit else 0)
            if limits and not limits[0] <= age <= limits[1]:
                where = text if text == part.text else f"{text} … {part.text}"
                yield OutOfAge(one, age, *limits, where)
                break
    yield from _out_of_title(plan)


def _out_of_title(plan: Gathered) -> Iterator[OutOfAge]:
    """The oldest or the youngest of those who come, where the title of the action gives ages that leave them out."""
    for place in plan.places(WRITTEN - {QuestionRole.MEASURE}, f"oldest eldest youngest aged, {FIGURE}"):
        one, part = plan.told_at[place]
        title = _IN_TITLE.search(one.action.title)
        hit = _OF_THOSE.search(part.text) if title and not _STAFF.search(part.text) else None
        if title is None or hit is None:
            continue
        least, most = (int(title[end] or title[f"{end}_2"]) for end in ("least", "most"))
        told = [hit["age"] or hit["age_2"]] if hit["age"] or hit["age_2"] else [hit["least"], hit["most"]]
        age = next((age for age in map(int, told) if not least <= age <= most), None)
        if age is not None:
            yield OutOfAge(one, age, least, most, f"{one.action.title} … {part.text}")


def _limits(text: str) -> tuple[int, int] | None:
    """The least and the greatest age that a sentence says something is for."""
    if not _ONLY.search(text) and not _UNDER.search(text):
        return None
    span, over, under = _RANGE.search(text), _OVER.search(text), _UNDER.search(text)
    if span and int(span["least"]) < int(span["most"]):
        return int(span["least"]), int(span["most"])
    if over and not under:
        return int(over["least"] or over["least_2"]), _OLDEST
    return (0, int(under["most"]) - 1) if under and not over else None
