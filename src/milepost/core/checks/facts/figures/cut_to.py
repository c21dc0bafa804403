"""A change by a part with the number it comes to: "340 are waiting; we aim to cut this by a quarter, to 290"."""

from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.figures.conversions import Unlike
from milepost.core.checks.facts.figures.counts import counts
from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.words.anycase import AnyCase

_PARTS = {
    "half": Decimal(50), "third": Decimal(100) / 3, "quarter": Decimal(25), "fifth": Decimal(20), "tenth": Decimal(10),
}  # fmt: skip
_CHANGE = AnyCase(
    r"\b(?:(?P<less>cut|reduce|lower|bring|fall|drop|come down|go down|shrink|shorten)|(?P<more>raise|increase|"
    r"grow|rise|lift))\b"
    rf"(?: (?!from\b)[\w’'-]+){{0,5}}? by (?:(?:an? |one )?(?P<part>{'|'.join(_PARTS)})|(?P<share>{COUNT}) "
    rf"?(?:%|per ?cent))"
    rf"(?: \(|,? )to (?P<goal>{COUNT})(?![\d,]*\d| ?%| ?per)"
)
_LOOSE = AnyCase(r"\b(?:about|around|nearly|almost|at least|over|under|up to|roughly|below|above)\b")
_HOLDING = (
    "half third quarter fifth tenth % cent percent, by, to, cut reduce lower bring fall drop come go shrink "
    "shorten raise increase grow rise lift"
)
_ROUND = Decimal("0.03")


def wrong_goals(plan: Gathered) -> Iterator[Unlike]:
    """Each goal that the only number before it, there or in the sentence before, does not come to."""
    for place in plan.places(EVERYWHERE, _HOLDING):
        one, part = plan.told_at[place]
        hit = _CHANGE.search(in_digits(part.text))
        if hit is None or _LOOSE.search(hit.group()):
            continue
        before = plan.told_at[place - 1] if place and plan.told_at[place - 1][0] is one else None
        here = [each.figure for each in counts(hit.string[: hit.start("goal")]) if not each.figure.is_share]
        told = before[1].text if before and not here else ""
        start = here or [each.figure for each in counts(told) if each.kind == (False, False, False)]
        if len(start) != 1:
            continue
        size = value(hit["share"]) if hit["share"] else _PARTS[hit["part"].casefold()]
        right = start[0].value * (100 - size if hit["less"] else 100 + size) / 100
        if abs(value(hit["goal"]) - right) > max(Decimal(1), _ROUND * right):
            yield Unlike(one, f"{told} {part.text}".strip(), hit.group(), f"{round(right):,}")
