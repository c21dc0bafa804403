"""Who chairs which body, as the lines above the actions and the sentences of the actions say."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.people.bodies import Body, bodies
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.names import RANKS
from milepost.core.words.sentences import cut

_RANK = "|".join(
    sorted({*(rank.title() for rank in RANKS), "Baroness", "Baron", "Revd", "Canon"}, key=len, reverse=True)
)
_WHO = rf"(?P<who>(?:(?:{_RANK})\.? )*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}})"
_CHAIR = r"(?:[Ii]ndependent |[Cc]urrent )?[Cc]hair(?:man|woman|person)?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"\b[Cc]haired (?:independently )?by (?:its |the |an )?(?:[a-z]+ [a-z]+, )?{_WHO}",
        rf"{_WHO},? (?:who )?(?:now |also )?[Cc]hairs (?:the|our|its|this)\b",
        rf"{_WHO},? (?:is |as )?(?:the |our |its )?{_CHAIR} of\b",
        rf"{_WHO}(?:, | \()(?:the |our |its )?{_CHAIR}(?=[),.;])",
        rf"(?<![-\w]){_CHAIR}(?: of (?:the|our) [\w’' -]{{3,60}}?(?: is|:|,)|(?: is|:|,)?) {_WHO}",
    )
)
_LOOK_BACK = 30  # characters in which "until" may stand
_OF_THE = 5  # characters from "chair of" to the name of what is chaired
_OTHER_TIME = re.compile(
    r"\b(?:until|former\w*|previous\w*|was|were|vice|deputy|co-?chairs?|jointly|new|acting|interim|succe\w+|"
    r"replac\w+|took over|from next|in turn|rotat\w+|will (?:be|chair|take)|stood down|stepped down|"
    r"and [A-Z][a-z]+ (?:chair|jointly))\b",
    re.IGNORECASE,
)
_NO_NAMES = word_set("The This That Our Its Board Group Committee Chair Executive And Of Governance Report Vice Deputy")


class Chair(NamedTuple):
    """Somebody who is said to chair a body now; no `said` in a line above the actions."""

    who: str
    body: Body
    text: str
    said: Said | None


def chairs(plan: Gathered) -> Iterator[Chair]:
    """Who is said to chair what, the lines above the actions first."""
    titled = next(bodies(plan.title), None)
    for line in texts(plan):
        body = next(bodies(line), titled)
        for sentence in cut(line):
            yield from _chairs(sentence, None, body)
            body = next(bodies(sentence), body)
    for place in plan.places(WRITTEN, "chair chairs chaired chairman chairwoman chairperson"):
        said, part = plan.told_at[place]
        yield from _chairs(part.text, said, None)


def _chairs(sentence: str, said: Said | None, before: Body | None) -> Iterator[Chair]:
    """Each chair of a sentence with the body: the nearest one, or what was named before."""
    named = list(bodies(sentence)) if "hair" in sentence else []
    for form in _FORMS if named or (before and "hair" in sentence) else ():
        for hit in form.finditer(sentence):
            who, is_now = hit["who"], not _OTHER_TIME.search(sentence, max(0, hit.start() - _LOOK_BACK), hit.end())
            body = _nearest(named, hit) or before
            if body and is_now and " " in who and _NO_NAMES.isdisjoint(who.split()) and not body.is_vague:
                yield Chair(who, body, sentence, said)


def _nearest(named: list[Body], hit: re.Match[str]) -> Body | None:
    """The body behind "chair of", or else the last one before the words, or the first one in them."""
    within = [
        one
        for one in named
        if hit.start() <= one.start <= hit.end() + _OF_THE and hit["who"] not in hit.string[one.start : one.end]
    ]
    before = [one for one in named if one.end <= hit.start()]
    return next(iter(within or before[::-1]), None)
