"""Every change whose size is told behind the two figures that it lies between: "48 were, 84 are, a rise of 43%"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import in_digits, value
from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import Said
from milepost.core.checks.rough import ROUGH
from milepost.core.words.anycase import AnyCase

SIZES = (
    "rise increase growth gain improvement jump fall drop decrease reduction cut decline saving up down more fewer "
    "less higher lower doubled trebled halved tripled"
)
_ABOUT = rf"(?P<loose>(?:{ROUGH}|just over|just under|less than|some|well over) )?"
_OPENS = (
    r"(?:^(?:this|that) (?:is|was) |^|[,–—:;(] ?)(?:or |and so |so |which is |this is |that is |giving |making |now )?"
)
_AMOUNT = (
    r"(?:(?P<share>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent\b)(?! point)|"
    r"(?:an? |one )?(?P<part>half|third|quarter|fifth|tenth)\b|"
    r"(?P<points>\d{1,2}(?:\.\d)?)(?: ?%| per ?cent)? (?:percentage )?points?\b)"
)
_UP, _DOWN = r"rise|increase|growth|gain|improvement|jump", r"fall|drop|decrease|reduction|cut|decline|saving"
_FORMS = GatedForms(
    Gated(words, AnyCase(form))
    for words, form in (
        (
            "rise increase growth gain improvement jump fall drop decrease reduction cut decline saving",
            (
                rf"{_OPENS}an? (?:[a-z]+ )?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: in [a-z’ -]{{3,30}}?)? (?:of|by) "
                rf"{_ABOUT}{_AMOUNT}"
            ),
        ),
        ("up higher down lower", rf"{_OPENS}(?:(?P<up>up|higher)|(?P<down>down|lower))(?: by)? {_ABOUT}{_AMOUNT}"),
        (
            "more higher up fewer less lower down",
            rf"{_OPENS}{_ABOUT}{_AMOUNT} (?:(?P<up>more|higher|up)|(?P<down>fewer|less|lower|down))\b",
        ),
        (
            "doubled trebled tripled halved",
            rf"\b{_ABOUT}(?:(?P<up>(?P<times>doubled|trebled|tripled))|(?P<down>halved))\b(?! the\b| our\b| in size)",
        ),
    )
)
_TIMES = {"doubled": 100, "trebled": 200, "tripled": 200, "halved": 50}  # per cent
_PARTS = {
    "half": Decimal(50),
    "third": Decimal("33.3"),
    "quarter": Decimal(25),
    "fifth": Decimal(20),
    "tenth": Decimal(10),
}
_OTHER = AnyCase(
    r"\b(?:of (?:them|these|those|whom|which)|out of|target|aim|would|could|should|per year|a year|each year|annual\w*|"
    r"average|between|nation\w+|england|expect\w*|will|whereas|while|both)\b(?! ago\b| before\b| earlier\b)"
)
_TWO_TIMES = re.compile(
    r"\b(?:was|were|had|stood|started|began|last year|a year ago|year before|previous|against|compared|from|then|"
    r"ago)\b|·.*·|\bin ·",
    re.IGNORECASE,
)
_ADDS = re.compile(
    r"\b(?:since|put on|add(?:s|ed)|gain(?:s|ed)|joined|new|another|extra|further|more)\b", re.IGNORECASE
)
_REFERS = re.compile(r"(?:this|that) (?:is|was)\b|an? [a-z]+ of\b|(?:up|down)\b", re.IGNORECASE)
_PER_CENT, _POINT, _IN_WORDS, _ROUGH = Decimal("1.1"), Decimal(1), Decimal(6), Decimal(12)
_PAIR = 2
_SHORT = 40  # characters of a sentence that is but a figure and its time


class Move(NamedTuple):
    """How great a change is said to be, with the two figures that it lies between."""

    said: str
    low: Count
    high: Count
    words: str
    right: Decimal
    is_points: bool
    is_off: bool


def moves_of(one: Said, sentence: str) -> Iterator[Move]:
    """The changes whose size a sentence of an answer tells behind two figures, there or in the sentence before."""
    parts = one.sentences()
    at = parts.index(sentence)
    before = parts[at - 1] if at else ""
    if at > 1 and len(before) < _SHORT and len(counts(before)) == 1:
        before = f"{parts[at - 2]} {before}"  # "31 in 2024. 22 in 2025. Down 29%."
    yield from moves(before if _REFERS.match(sentence) or before.endswith(";") else "", sentence)


def moves(before: str, sentence: str) -> Iterator[Move]:
    """The changes of a sentence; the one before it, where given, tells the two figures."""
    plain = in_digits(sentence)
    hits = [hit for form in _FORMS.tried(plain) for hit in form.finditer(plain)]
    if len(hits) != 1 or _OTHER.search(f"{before} {plain}"):
        return
    hit = hits[0]
    rest = f"{in_digits(before)} {plain[: hit.start()]}, {plain[hit.end() :]}"
    is_points = bool(hit.groupdict().get("points"))
    pair = _ends(rest, is_points=is_points)
    if pair and _TWO_TIMES.search(rest):
        low, high = sorted(pair, key=lambda count: count.figure.value)
        right, is_off = _measured(hit, low.figure.value, high.figure.value)
        is_off = is_off and not (_ADDS.search(rest) and _grew_by(hit, low.figure.value, high.figure.value))
        words = f"{before} {sentence}".strip()
        yield Move(hit.group().strip(" ,–—:;("), low, high, words, right, is_points, is_off)


def _grew_by(hit: re.Match[str], more: Decimal, start: Decimal) -> bool:
    """Whether the lower figure is what came on top of the other: "3,200, and 480 more have joined since, 15% up"."""
    said = hit.groupdict().get("share")
    return bool(said and start) and abs(100 * more / start - value(said)) <= _PER_CENT


def _ends(text: str, *, is_points: bool) -> Sequence[Count]:
    """The only two figures of a text, if they are of one kind and may count one thing; or none."""
    found = [one for one in counts(text) if one.figure.is_share is is_points]
    things = [one for one in found if not one.is_time]
    found = things if len(things) == _PAIR else found
    if len(found) != _PAIR or any(one.is_of for one in found):
        return ()
    one, two = found
    is_one = not (one.noun and two.noun) or one.noun == two.noun
    is_like = one.kind == two.kind and one.figure.value != two.figure.value
    return found if is_one and is_like and min(one.figure.value, two.figure.value) else ()


def _measured(hit: re.Match[str], low: Decimal, high: Decimal) -> tuple[Decimal, bool]:
    """How great a change between two figures is, in points or per cent, and whether that is not what is said."""
    said = hit.groupdict()
    if said.get("points"):
        return high - low, abs(high - low - value(said.get("points"))) > (_ROUGH if said["loose"] else _POINT)
    right = 100 * (high - low) / (low if said["up"] else high)
    times = hit.group().split()[-1].casefold() if "times" in said else ""
    if times in _TIMES:
        return right, not Decimal("0.8") <= right / _TIMES[times] <= (Decimal(2) if said["loose"] else Decimal("1.25"))
    wanted = value(said["share"]) if said["share"] else _PARTS[said["part"].casefold()]
    allowed = _ROUGH if said["loose"] else _PER_CENT if said["share"] else _IN_WORDS
    return right, abs(right - wanted) > allowed
