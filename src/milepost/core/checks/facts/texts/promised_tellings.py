"""What an action says it promised last time to tell in this report, and whether any other sentence of it does."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import NUMBER
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.digits import holds_digit

_PROMISED = (
    r"(?:promised|undertook|pledged|committed ourselves|agreed to|said (?:that|we|it|this|the)|told (?:the )?[A-Za-z]+ "
    r"(?:that|we|it)|assured|would)"
)
_PAPER = r"(?:report|paper|update|statement|return|meeting|bulletin|round|edition|issue|account)"
_THIS = rf"(?:this|the present|today[’']s|the current) (?:[a-z-]+ )?{_PAPER}"
_HERE = rf"(?:in|at|by|with|through) {_THIS}"
_TELL = (
    r"(?:give|set out|tell|show|report(?: on)?|present|publish|include|bring|state|say|provide|answer|explain|"
    r"print|share|"
    r"contain|cover|list|put|be)"
)
_TOLD = r"(?:given|set out|told|shown|reported|presented|published|included|brought|stated|provided|answered|explained)"
_THING = r"(?P<thing{}>[^.;]{{4,110}}?)"
_FORMS = (
    AnyCase(rf"\b{_PROMISED}\b[^.;]{{0,30}}?\b(?:to|would)(?: also)? {_TELL} {_THING.format('')},? {_HERE}\b"),
    AnyCase(rf"\b{_PROMISED}(?: that)? {_THING.format('')} (?:would|was to|were to) (?:also )?be {_TOLD} {_HERE}\b"),
    AnyCase(rf"\b{_THIS} (?:would|was to|should)(?: also)? {_TELL} {_THING.format('')}(?=[.;]|$)"),
)
_LAST = re.compile(
    r"\b(?:last|previous|earlier|in (?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)|spring|summer|autumn|winter|ago|undertook|promised|pledged|quarter [1-4]|year[’']s)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\b(?:how (?:many|much|long|often)|numbers?|figures?|total|count|cost|share|percentage|rate)\b", re.I
)
_POINTS = re.compile(
    r"\b(?:see|below|above|overleaf|appendix|annex|table|attached|here (?:it|they)|follow\w*|next page)\b", re.I
)
_ANSWERED = AnyCase(
    rf"(?:^|[.;:]) *(?:(?:it|there|they|the (?:number|figure|answer|total)) (?:was|were|is|are)|the answer is|"
    rf"we found) "
    rf"(?:about |now |just |only )?£?{NUMBER}"
)
_EMPTY = content(
    "board report paper number numbers figure figures how many much give tell say set out full all of them it "
    "that this "
    "asked ask question members partnership quarter year last what whether would need needed number total count"
)
_ROLES = WRITTEN - {QuestionRole.MEASURE}
_LONG = 5  # letters of a stem by which two forms of a word are one
_HALF = 2


class Untold(NamedTuple):
    """A thing that was promised for this report, with the sentence that says so."""

    said: Said
    text: str
    thing: str


def untold(plan: Gathered) -> Iterator[Untold]:
    """Every such thing of which the other sentences of the action hold at most half of the words."""
    for said, text in plan.told(_ROLES, "this present today current, would to"):
        hit = next((hit for form in _FORMS if (hit := form.search(text))), None)
        if hit is None or not _LAST.search(text):
            continue
        rest = " ".join(each for each in _others(plan, said.action, text))
        wanted = _wanted(hit["thing"], text) - _stems(said.action.title)
        missing = frozenset(one for one in wanted if not any(map(one.startswith, _heads(rest))))
        is_figure_told = not _FIGURE.search(hit["thing"]) or not _with_figure(rest, wanted)
        if _FIGURE.search(hit["thing"]) and _ANSWERED.search(rest):
            continue
        if wanted and _HALF * len(missing) > len(wanted) and is_figure_told and not _POINTS.search(f"{text} {rest}"):
            yield Untold(said, text, hit["thing"].strip(" ,"))


def _wanted(thing: str, text: str) -> frozenset[str]:
    """The words of a thing; of a bare "the number" those of the sentence that asks for it."""
    return _stems(thing) or _stems(text)


def _others(plan: Gathered, action: Action, text: str) -> Iterator[str]:
    """What else the action says, but for what is measured: a target does not tell what was reached."""
    measured = {one.key for one in plan.questions if one.role is QuestionRole.MEASURE}
    for answer in action.answers:
        if answer.question not in measured:
            yield answer.text.replace(text, " ")


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem[:_LONG] for stem in content(text) - _EMPTY)


def _heads(text: str) -> frozenset[str]:
    return frozenset(stem[:_LONG] for stem in content(text))


def _with_figure(text: str, wanted: frozenset[str]) -> bool:
    """Whether a sentence with a figure speaks of a thing."""
    return any(holds_digit(part) and wanted & _heads(part) for part in re.split(r"(?<=[.;]) ", text))
