"""What is said to have befallen nobody, beside some whom it befell in other words: turned away, and sent away."""

import re
from collections import defaultdict
from collections.abc import Iterator

from milepost.core.checks.facts.states.all_but_some import AllButSome
from milepost.core.checks.facts.texts.asking import is_account
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_ROLES = WRITTEN - {QuestionRole.NEXT}
_SOME = (
    r"(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|some|several|many|most|half)"
    r"(?: [a-z]+){0,3}"
)
_HAD_TO = r"(?:(?:have |has )?had to|have to|(?:were|was) (?:forced|made) to)"
_WERE = r"(?:was|were|has been|have been|got)"
# by kind: the words of it, behind "nobody was", and how it is told of some
_FORMS = {
    r"(?:turned|sent) (?:away|home|down)|refused(?: a [a-z]+)?": (
        rf"{_HAD_TO} (?:send|turn) (?:\w+ ){{1,3}}(?:away|home|down)|(?:sent|turned) (?:\w+ )?(?:people|some|"
        rf"[a-z]+s) away|"
        rf"{_SOME} {_WERE} (?:turned|sent) away|{_SOME} could not be (?:let in|taken in|given a (?:bed|place|room))"
    ),
    r"cancelled|called off|postponed|lost": (
        rf"{_HAD_TO} (?:cancel|call off|postpone) \w+|(?:cancelled|called off|postponed) {_SOME}|"
        rf"{_SOME} {_WERE} (?:cancelled|called off|postponed)"
    ),
    r"dropped out|left early|given up|gave up|left before the end": (
        rf"{_SOME} (?:have |has |had )?(?:dropped out|left early|given up|gave up|left before the end|stopped coming)"
    ),
    r"injured|hurt|harmed|wounded": rf"{_SOME} {_WERE} (?:[a-z]+ )?(?:injured|hurt|harmed)",
}
_KINDS = [(AnyCase(rf"\b(?:{none})\b"), AnyCase(rf"\b(?:{some})\b")) for none, some in _FORMS.items()]
_NONE = re.compile(
    r"\W*(?:nobody|no one|no-one|none|no [a-z]+|not (?:one|a single) [a-z]+)\b(?P<who>[^.;]{0,60}?) "
    r"(?:was|were|is|are|has|have|had)(?: ever| been| yet){0,2} (?P<deed>[^.;]{3,40})",
    re.IGNORECASE,
)
_RESERVED = re.compile(
    r"\b(?:except|apart|but|until|since|now|any more|any longer|by the end|so far this|if|will|would|last year|before|"
    r"previous\w*|other than|because of|again|fewer|without)\b",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\b(?:last year|previous\w*|before|until|in 20\d\d|used to|will|would|might|may|could have|if|no longer|other|"
    r"elsewhere|not|never|nobody|none|no)\b",
    re.IGNORECASE,
)
_HOLDING = (
    "away home down refused cancelled cancel call called off postponed postpone out early up before coming injured "
    "hurt "
    "harmed be"
)


def none_and_deed(plan: Gathered) -> Iterator[AllButSome]:
    """Each "nobody was turned away" of an action that also says that some had to be sent away."""
    told = [
        (one, text, at)
        for one, text in plan.told(_ROLES, "nobody no none not")
        for at in (_befell_none(text) if is_account(one.question) else ())
    ]
    wanted = {one.action.id for one, *_ in told}
    others: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for one, text in plan.told(_ROLES, _HOLDING) if told else ():
        if one.action.id in wanted and is_account(one.question) and not _LATER.search(text.replace("could not be", "")):
            others[one.action.id].append((one, text))
    for one, text, at in told:
        found = next(
            (each for each in others[one.action.id] if each[1] != text and _KINDS[at][1].search(each[1])), None
        )
        if found:
            yield AllButSome(found[0], text, found[1])


def _befell_none(text: str) -> Iterator[int]:
    """The kinds of deeds that a sentence says befell nobody at all."""
    hit = None if _RESERVED.search(text) else _NONE.match(text)
    if hit:
        yield from (at for at, (none, _) in enumerate(_KINDS) if none.match(hit["deed"]))
