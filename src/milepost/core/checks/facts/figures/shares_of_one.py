"""Shares that a sentence lists of one whole, and that do not make it: more than all, or no rest where one is named."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_ALL, _FIT, _FIT_TWO, _MOST = Decimal(100), Decimal(2), Decimal(1), Decimal(15)  # each may be rounded
_FEWEST = 3
_GAP = re.compile(r"[^.;:()%\d·]{2,80}?(?:,|,? and|,? with) (?:about |only |just |the other |another )?")
_LABEL = re.compile(r"(?:,|;|,? and) (?:the )?[a-z][a-z’' -]{1,40} ", re.IGNORECASE)
_BY_KIND = re.compile(
    r"\b(?:by (?:[a-z]+ ){0,2}[a-z]+|split|breakdown|made up|make-up): [A-Za-z’' -]{2,40} $", re.IGNORECASE
)
_STOP = re.compile(r"(?<=[.!?])\s+|\n")
_SIGN = re.compile(r" ?(?:%|per ?cent)")
_SHARE = re.compile(r"\d ?(?:%|per ?cent)")
_REST = re.compile(
    r"(?:(?:went |go |goes |is |are |was |were |by |in |at |to |from |for |on )+)?(?:the |an?)?\s?"
    r"(?:everything else|everybody else|everyone else|elsewhere|others?|rest|remainder|something else|anything else)\b",
    re.IGNORECASE,
)
_NAMED_REST = re.compile(
    r"\b(?:the|its|all the) (?:rest|remainder|remaining|others?)(?: [a-z]+)?(?:,| \(| –| -|:| is| are| was| were)?"
    r"(?: (?:about|only|just))? ?$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:said|say|saying|told|feel|felt|agreed?|use[ds]?|using|like[ds]?|want(?:s|ed)?|ask(?:s|ed)|answer\w*|nam(?:e|ed)|"
    r"chose|mention\w*|report(?:s|ed)|rat(?:e|ed)|knew|know|think|thought|more than one|several|"
    r"multiple|reasons?|apply|also|both|either|target|"
    r"compared|against|than|(?<!made )(?<!make )up|down|rose|"
    r"risen|fell|fallen|increas\w*|reduc\w*|improv\w*|average|of those|of whom|"
    r"of which|of these|attend\w*|complet\w*|passed|met|need\w*|have had|had been|suffer\w*)\b",
    re.IGNORECASE,
)  # of whom one may be of several shares, or shares of several wholes


class Misfit(NamedTuple):
    """A sentence whose shares come to `made` per cent; it is sure where the last is said to be the rest."""

    said: Said
    text: str
    made: Decimal
    is_sure: bool


def misfits(plan: Gathered) -> Iterator[Misfit]:
    """Every such sentence."""
    for said, text in _texts(plan):
        shares = [one for one in figures(text) if one.is_share]
        made = _with_rest(text, shares)
        if made is not None:
            yield Misfit(said, text, made, is_sure=True)
            continue
        run = _run(text, shares)
        total = sum((one.value for one in run), Decimal(0))
        if len(run) < _FEWEST or _SEVERAL.search(text):
            continue
        is_closed = _REST.match(text[run[-1].end :].lstrip("% ").removeprefix("per cent ")) is not None
        is_over = _FIT < total - _ALL <= _MOST
        if is_over or (is_closed and abs(total - _ALL) > _FIT):
            yield Misfit(said, text, total, is_sure=is_closed)


def _texts(plan: Gathered) -> Iterator[tuple[Said, str]]:
    """The sentences with shares, whole: a semicolon parts the rest from the first of them."""
    for said in (*plan.said(WRITTEN, "% cent percent"), *plan.beside):
        yield from ((said, text) for text in _STOP.split(said.answer.text) if _SHARE.search(text))


def _with_rest(text: str, shares: Sequence[Figure]) -> Decimal | None:
    """What one share and the rest of it come to, where that is not all: "23% went here; the rest, 67%, there"."""
    if len(shares) != len((_ALL, _FIT)) or len(figures(text)) > len(shares) or _SEVERAL.search(text):
        return None
    is_rest = _NAMED_REST.search(timeless(text), shares[0].end, shares[1].start) is not None
    made = shares[0].value + shares[1].value
    return made if is_rest and abs(made - _ALL) > _FIT_TWO else None


def _run(text: str, shares: Sequence[Figure]) -> Sequence[Figure]:
    """The shares of a text that follow each other as a list, if they are all that it has."""
    plain = timeless(text)
    gaps = [(_behind(plain, one), two.start) for one, two in pairwise(shares)]
    are_labelled = bool(shares) and _BY_KIND.search(plain, 0, shares[0].start) is not None
    form = _LABEL if are_labelled else _GAP
    return shares if all(form.fullmatch(plain, *gap) for gap in gaps) else ()


def _behind(plain: str, one: Figure) -> int:
    """Where the words behind a share start, past its sign."""
    sign = _SIGN.match(plain, one.end)
    return sign.end() if sign else one.end
