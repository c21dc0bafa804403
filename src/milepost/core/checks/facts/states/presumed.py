"""What is said of all or of none, and who is spoken of in the same account as if some were not: "the five who left"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import NUMBER, in_digits, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.MEASURE, QuestionRole.DUE}
_NONE = re.compile(
    r"^\W{0,3}(?:(?:so far|to date|since then|in the quarter|this (?:year|quarter)),? )?"
    r"(?:not one|none|nobody|no one|no [a-z]+(?: [a-z]+)?)(?: of (?:the|our|them|these|those)(?: [a-z]+){0,2}?)? "
    r"(?:(?:has|have|had|was|were|is|are) )?(?:yet |ever |so far |been )*(?P<what>[^.;,]+)",
    re.IGNORECASE,
)
_ALL = re.compile(
    rf"\b(?:all|every one of the) (?P<many>{NUMBER}|\d+)(?: of (?:them|the [a-z]+))?(?: [a-z’'-]+){{0,3}}? "
    r"(?:have|has|had|are|were)(?: (?:now|all|since|already|had|been)){0,3} (?P<what>[^.;,]+)",
    re.IGNORECASE,
)
_FEW = rf"\b[Tt]h(?:e|ose) (?:{NUMBER}|\d+|few)(?: [a-z]+)?"
_THE_FEW = re.compile(
    rf"{_FEW} (?:who|that|which) (?P<what>(?:(?:have|has|had|were|was|are|is) )?[^.;,]+?)"
    r"(?=[.;,]| (?:told|said|say|will|would|have|has|had|were|was|are|is)\b|$)"
)
_WHOSE = re.compile(rf"{_FEW} whose (?P<what>[^.;,]+?)(?=[.;,]| (?:told|said|say|will|would|are to|is to)\b|$)")
_NOT = re.compile(r"\b(?:not|n[’']t|never|no|yet to|still to|without)\b", re.IGNORECASE)
_LIGHT_WORDS = (
    "has have had been was were is are be come came get got go went not yet still back so far now all since spent do "
    "did the a in of to on for from with one two month year week quarter"
)
_LIGHT = frozenset(map(lemma, _LIGHT_WORDS.split()))
_ONE_LEFT = re.compile(
    rf"\b(?:one|two|three|the (?:last|fourth|third|other)) of the (?P<many>{NUMBER}|\d+)\b[^.;]{{0,40}}?\b"
    r"(?:is|are|has|have|hopes?)(?: still| yet| expected| due| likely)? to (?P<verb>[a-z]{3,})\b",
    re.IGNORECASE,
)
_CAME = re.compile(
    r"\bno (?P<what>[a-z]+) (?:has|have) (?:yet )?(?:been )?"
    r"(?P<how>received|sent|made|given|come|arrived|signed|agreed|issued)\b",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:last (?:year|time|quarter)|previous\w*|then|before|used to|earlier|until|except|apart from|other than|"
    r"but)\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(
    r"(?:will|would|are to|want|wish|hope|plan|need|can|could|may|might|should|asked|move|start|begin)\b"
)
_THERE = r"\b{}\b[^.;]{{0,30}}? (?:was|were|has been|came|arrived)(?: only| finally| at last)? {}"


class Presumed(NamedTuple):
    """What is said of all or of none, with the sentence that takes the opposite as known."""

    every: Said
    every_text: str
    some: Said
    some_text: str


def presumed(plan: Gathered) -> Iterator[Presumed]:
    """Each such claim with the first sentence of its action that belies it."""
    for holding, form, is_claim in _SEEDS:
        for one, text in plan.told(_ROLES, holding):
            hit = form.search(text)
            hit = hit if hit and not _FORMER.search(text) else None
            others = plan.once(_by_action).get(one.action.id, ()) if hit and one.action.id else ()
            for other, told in others:
                if hit and told != text and not _FORMER.search(told) and is_claim(hit, told):
                    yield Presumed(one, text, other, told) if form is _CAME else Presumed(other, told, one, text)
                    break


def _by_action(plan: Gathered) -> Mapping[str, Sequence[tuple[Said, str]]]:
    """The sentences of every action with their answers; for `plan.once`."""
    found: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for one in plan.said(_ROLES):
        found[one.action.id] += [(one, part.text) for part in one.parts]
    return found


def _is_of_none(few: re.Match[str], claim: str) -> bool:
    """Whether a claim says of none what some are said to have done."""
    none = _NONE.match(claim)
    is_bare = none is not None and not (_NOT.search(few["what"]) or _TO_COME.match(few["what"]))
    return none is not None and is_bare and _is_within(few["what"], none["what"])


def _is_of_all(whose: re.Match[str], claim: str) -> bool:
    """Whether a claim says of all what is not so of some."""
    every = _ALL.search(claim) if _NOT.search(whose["what"]) else None
    return every is not None and _is_within(_NOT.sub(" ", whose["what"]), every["what"])


def _has_one_left(left: re.Match[str], claim: str) -> bool:
    """Whether a claim says of so many what one of so many has still to do."""
    every = _ALL.search(claim)
    is_same = every is not None and in_digits(left["many"].casefold()) == in_digits(every["many"].casefold())
    return every is not None and is_same and lemma(left["verb"].casefold()) in _stems(every["what"])


def _has_come(came: re.Match[str], told: str) -> bool:
    """Whether what is said not to have come is told of as there."""
    return re.search(_THERE.format(re.escape(came["what"]), came["how"]), told) is not None


_SEEDS = (
    ("who that which, the those", _THE_FEW, _is_of_none),
    ("whose, the those", _WHOSE, _is_of_all),
    ("expected due likely still yet hopes hope, of, to", _ONE_LEFT, _has_one_left),
    ("no, has have", _CAME, _has_come),
)


def _is_within(what: str, of: str) -> bool:
    """Whether all that one says of them is said in the other, too."""
    mine = _stems(what)
    return bool(mine) and mine <= _stems(of)


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(lemma, content(timeless(text).casefold()))) - _LIGHT
