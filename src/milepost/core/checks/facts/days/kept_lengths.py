"""How long each of a kind lasts by one sentence, beside the days between which another puts one of them."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.days.lengths import POINT, Length, between, ends
from milepost.core.checks.facts.speech.things import stem
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_LENGTH = rf"(?P<many>{NUMBER}|one|a) ?-?(?P<unit>week|month|year)s?"
_LASTS = AnyCase(
    rf"\b(?:each|every|the|a|all|our|these|its)(?: of (?:the|our|these))? (?:[\w’'-]+ ){{0,2}}?(?P<noun>[a-z]{{4,}}) "
    rf"(?:lasts?|runs?|takes?|is|are)(?: for| over)? {_LENGTH}(?= in (?:all|length)| long| from start|[,.;]|$| and )"
)
_RAN = AnyCase(r"\b(?P<noun>[a-z]{4,}) (?:ran|was held|took place|went on|lasted|runs|began and ended)\b")
_BEGUN = AnyCase(
    r"\b(?:began|started|joined|entered|enrolled|opened)\b(?P<gap>[^.;]{0,40}?) (?:in|on) (?:the )?"
    rf"(?P<first>{POINT})\b[^.;]{{0,60}}?\b(?:completed|finished|ended|graduated|qualified|passed out|closed)\b"
    rf"[^.;]{{0,30}}? (?:in|on) (?P<last>{POINT})\b"
)
_THEM = re.compile(r"\b(?:it|this|these|them)\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:up to|at least|about|around|nearly|usually|mostly|most|some|part|early|short(?:er|ened)?|fast|condensed|"
    r"longer|shorter|cut|credit|first of|half|pilot|taster|new|now|used to|extended|except)\b",
    re.IGNORECASE,
)
_WORDS = "last lasts run runs take takes is are, week weeks month months year years"
_ROLES = WRITTEN - {QuestionRole.NEXT}
_FAR = 2  # sentences


class Kept(NamedTuple):
    """The length of what ran between two days, told as of so many weeks, in the words of both sentences."""

    said: Said
    words: str
    length: Length


def kept_otherwise(plan: Gathered, today: date) -> Iterator[Kept]:
    """Every "each course lasts twelve weeks" with one of them, up to two sentences on, that ran for other weeks."""
    for place in plan.places(_ROLES, _WORDS):
        said, part = plan.told_at[place]
        hit = _LASTS.search(part.text)
        if hit is None or _LOOSE.search(part.text):
            continue
        for one, other in plan.told_at[place + 1 : place + 1 + _FAR]:
            span = _span(other.text, stem(hit["noun"].casefold()), today) if one is said else None
            if span and not _LOOSE.search(other.text):
                many = value(hit["many"]) if hit["many"].casefold() not in ("a", "one") else value("1")
                length = Length(hit.group(), many, hit["unit"].casefold(), (span[1] - span[0]).days + 1)
                if length.is_wrong:
                    yield Kept(said, f"{part.text} {other.text}", length)
                break


def _span(text: str, noun: str, today: date) -> tuple[date, date] | None:
    """The days between which a sentence puts something of that name, or those who began it."""
    ran = _RAN.search(text)
    if ran and stem(ran["noun"].casefold()) == noun:
        return between(text, today)
    begun = _BEGUN.search(text)
    is_it = begun is not None and (_THEM.search(begun["gap"]) or noun in map(stem, words_in(begun["gap"])))
    return ends(begun["first"], begun["last"], today) if begun and is_it else None
