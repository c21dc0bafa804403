"""What all are said to do, beside some who are said not to: "every ward reports" and "three wards send nothing"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import is_many, one_of
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole


class Gainsaid(NamedTuple):
    """A sentence about all with one of the same action about some who do not."""

    every: Said
    every_text: str
    some: Said
    some_text: str


_DEEDS = (
    word_set("report reports reported tell tells told send sends sent notify notifies inform informs submit submits "
             "submitted return returns returned share shares shared give gives given"),
    word_set("attend attends attended come comes came join joins joined sit sits turn turns represented take takes"),
    word_set("answer answers answered reply replies replied respond responds responded ring call"),
    word_set("pay pays paid fund funds funded contribute contributes contributed"),
    word_set("use uses used offer offers offered have has run runs hold holds keep keeps follow follows apply applies"),
)  # fmt: skip
_VERBS = frozenset().union(*_DEEDS)
_KIN = (
    word_set("school academy college primary secondary trust head"),
    word_set("surgery practice gp doctor clinic"),
    word_set("partner agency organisation body trust council service police landlord authority department team member"),
    word_set("landlord association owner"),
    word_set("child pupil student learner"),
    word_set("person resident carer patient family household client"),
)
_N = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|many|a few|half|most|a third|"
    r"a quarter)"
)
_EVERY = re.compile(
    r"^(?:now |today )?(?P<all>every|all|each)(?: one)?(?: of)?(?: the| our| its)?(?: \d+)? "
    r"(?P<who>[a-z’'-]+) (?:(?:now|always|all|still|that asks?|who asks?|have|has) )*(?P<verb>[a-z]+)\b"
)
_PLAIN = re.compile(
    r"^(?:the )?(?P<who>[a-z’'-]+) (?P<verb>[a-z]+) (?=[^.;]*\b(?:every|each|all|always|within|the same day|at once)\b)"
)
_NOT = re.compile(
    rf"\b(?:(?P<n>{_N})(?: of (?:the|our|them|these))?(?: [a-z’'-]+)? )?(?P<who>[a-z’'-]+) (?:that |who |which )?"
    r"(?:(?:still |just |simply |often )*(?:do|does|have|has) (?:still )?(?:not|never)|never|no longer|"
    r"refuses?(?: to)?|fails? to|declines? to|rarely|seldom|hardly ever)(?: yet| ever| always)? (?P<verb>[a-z]+)\b"
)
_NOTHING = Gated(
    "nothing no",
    re.compile(
        rf"\b(?P<n>{_N}) (?:[a-z’'-]+ )??(?P<who>[a-z’'-]+) (?P<verb>[a-z]+) "
        r"(?:us |them |it )?(?:nothing|no)\b"
    ),
)
_ASIDE = re.compile(
    r"\b(?:almost|nearly|most of|should|will|would|must|to be|used to|until|before|last year|if|unless|except|apart|"
    r"but|aim|target|hope\w*|in 20\d\d|was|were|had|did)\b"
)
_NO_BODY = word_set("it they we he she who which that this there also and but still now one")
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})


def exceptions(plan: Gathered) -> Iterator[Gainsaid]:
    """The first sentence about some against each sentence about all of the same action."""
    some: dict[str, list[tuple[Said, str, str, str, bool]]] = defaultdict(list)
    for one, text in plan.told(
        _ACCOUNTS, "not never nothing no longer refuse refuses fail fails decline rarely seldom"
    ):
        for who, verb, is_counted in _some(text):
            some[one.action.id].append((one, text, who, verb, is_counted))
    if not some:
        return
    for one, text in plan.told(_ACCOUNTS, "every all each always within same once"):
        claim = _every(text) if some[one.action.id] else None
        if claim:
            who, verb = claim
            against = (each for each in some[one.action.id] if each[1] != text and _is_against(who, verb, *each[2:]))
            found = next(against, None)
            if found:
                yield Gainsaid(one, text, found[0], found[1])


def _every(text: str) -> tuple[str, str] | None:
    """Who all do what, as a sentence opens."""
    plain = text.lower().replace("’", "'")
    hit = _EVERY.match(plain) or _PLAIN.match(plain)
    if not hit or _ASIDE.search(plain) or hit["verb"] not in _VERBS or hit["who"] in _NO_BODY:
        return None
    is_of_many = "all" in hit.groupdict() or is_many(hit["who"])
    return (one_of(hit["who"]), hit["verb"]) if is_of_many else None


def _some(text: str) -> Iterator[tuple[str, str, bool]]:
    """Who does not do what, and whether they are counted; the rest may be a body that is named."""
    plain = text.lower().replace("’", "'").replace("don't", "do not").replace("doesn't", "does not")
    hits = (hit for form in (_NOT, _NOTHING) for hit in form.finditer(plain))
    found = [hit for hit in hits if hit["verb"] in _VERBS and hit["who"] not in _NO_BODY]
    if found and not _ASIDE.search(plain):
        yield from ((one_of(hit["who"]), hit["verb"], bool(hit["n"])) for hit in found)


def _is_against(who: str, verb: str, other: str, denied: str, is_counted: bool) -> bool:
    """Whether some of the same kind do not do what all do."""
    is_kin = any({who, other} <= kin for kin in _KIN)
    is_body = who in _KIN[2] and not is_counted and is_kin
    is_deed = any({verb, denied} <= deeds for deeds in _DEEDS[:4]) or verb == denied
    return is_deed and ((is_counted and (who == other or is_kin)) or is_body)
