"""Contempt for a body that is a partner, or for those who work there, in words that no paper should print."""

import re
from collections.abc import Iterator

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase

_BODY = (
    r"(?:council|councils|association|trust|company|companies|contractors?|service|college|school|schools|university|"
    r"board|police|county|district|ministry|department|team|agency|agencies|charity|church|union|landlords?|developers?|"
    r"operators?|suppliers?|providers?|consultants?|managers?|officers|officials|planners|headquarters|partners?|"
    r"authority|authorities|firm|builders?|railway|bank|hospital|surgery|practice|group|committee|federation|owners?|"
    r"directors?|leaders?|bosses)"
)
_NAME = r"(?-i:[A-Z][\w’'&-]+(?: (?:[A-Z][\w’'&-]+|of|and|the|for)){1,5})"
_BY = (
    r"(?: (?:is|are|was|were|has|have|had|been|being|proved|as|yet|once|again|still|always|simply|just|utterly|totally|"
    r"completely|frankly|quite|so|too|usual|usually|ever|plain|a|an|absolute|complete|total|bunch|lot|pack|of|the))+"
)
_SCORN = (
    r"(?:hopeless|useless|lazy|clueless|incompetent|idiots?|idiotic|stupid|pathetic|a joke|joke|shambles|disgrace|"
    r"disgraceful|liars?|lying|dishonest|arrogant|cowboys?|bone idle|idle|laughing stock|waste of (?:space|time|money|"
    r"public money)|not fit for purpose|unfit for purpose|bullies|crooks?|contemptible|rubbish|appalling|dinosaurs?)"
)
_TOLD = re.compile(rf"\b(?P<who>{_BODY}|{_NAME}){_BY} {_SCORN}\b(?! (?:to|for us to|if|without)\b)", re.IGNORECASE)
_WHO = re.compile(rf"\b(?:{_BODY}|{_NAME})\b", re.IGNORECASE)
_PHRASE = AnyCase(
    r"\b(?:could|couldn[’']t|cannot|can[’']t|does|do|did) ?(?:not )?(?:care less|give a (?:damn|toss|hoot)|"
    r"be bothered|(?:run|organise) (?:a (?:bath|tap|raffle|bun ?fight)|an? [a-z -]{3,20} in a brewery))|"
    r"\bwouldn[’']t know (?:a|an|the) [a-z ]{3,20} if\b|\b(?:head|heads) in the sand\b|\bpassing the buck\b|"
    r"\bplaying games with us\b|\btake us for fools\b|\bshould (?:all )?be (?:ashamed|sacked)\b"
)
_HOLDING = (
    "hopeless useless lazy clueless incompetent idiot idiots idiotic stupid pathetic joke shambles disgrace "
    "disgraceful liar liars lying dishonest arrogant cowboy cowboys idle laughing waste unfit purpose bullies crook "
    "crooks contemptible rubbish appalling dinosaur dinosaurs care damn toss hoot bothered bath tap raffle brewery "
    "sand buck games fools ashamed sacked"
)
_QUOTED = re.compile(r"[“\"‘][^”\"’]*$")
_SAY = AnyCase(
    r"\b(?:said|say|says|told us|complain\w*|felt|feel|called|described|think|thought|report\w*|according)\b"
)


def scorn(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every such sentence of an answer that is the plan's own opinion, with the words."""
    for place in plan.places(WRITTEN, _HOLDING):
        one, part = plan.told_at[place]
        hit = _TOLD.search(part.text) or _of_body(part.text)
        if hit and not _SAY.search(part.text) and not _QUOTED.search(part.text[: hit.start()]):
            yield one, part.text, hit.group()


def _of_body(text: str) -> re.Match[str] | None:
    """A phrase of contempt behind the words for a body."""
    hit = _PHRASE.search(text)
    return hit if hit and _WHO.search(text, 0, hit.start()) else None
