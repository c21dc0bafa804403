"""What came in a period with the total since a day, and the total before that another sentence gives."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.plan.model import QuestionRole

_HOLDING = "since date far cumulative cumulatively total year all altogether, 0"
_HOLDING_TO = "brings bringing takes taking makes making raises raising, number figure count us, 0"  # no total
_ROLES = EVERYWHERE - {QuestionRole.NEXT}
_TOTAL_BEHIND = re.compile(
    r"(?: [a-z-]+){0,2},? (?:since (?P<since>(?:the )?(?:·+|[a-z]+(?: of [a-z ]{3,20})?)|the start)|so far|to date|"
    r"in (?:all|total)(?: so far| now)?|cumulative(?:ly)?|altogether|(?:in|for) the year(?: to date| so far)?|"
    r"for the year to date|this year|year to date)(?!\w)",
    re.IGNORECASE,
)
_BRINGS = re.compile(
    r",? (?:and |which |that )?(?:brings|bringing|takes|taking|makes|making|raises|raising) (?:the |our |its |us )?"
    r"(?:(?:new |overall )?(?:total|number|figure|count)(?: [a-z]+){0,3} )?(?:up )?to $"
)
_NEW = re.compile(
    r"\b(?:this|in the|in this|during the|over the|last|in the last) (?:quarter|period|half-year|half|month|term)\b|"
    r"\b(?:new|more|further|another|additional)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:(?:at|by|to) (?:the )?(?:end of )?(?:the )?(?:first|second|third|last|previous|prior) (?:quarter|report|"
    r"half-year|half|period|month|term)|at (?:the|our) (?:last|previous) (?:report|meeting|return)|last (?:quarter|"
    r"time|report)|in (?:the )?(?:first|previous|last|prior) (?:quarter|half-year|half|period|term|report)|"
    r"when we last reported|before that|(?:at|by) ·+|(?:in|for) (?:the )?(?:first|previous) quarter)",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:have|has|had|were|was|been)(?: (?:now|so far|already|all|each|been)){0,2} "
    r"[a-z]+(?:ed|en|ne|un|de|nt|ld|lt|ht|et|id|ut)\b"
)
_START = r"(?:start|beginning|launch|opening|outset)"
_GROWN = re.compile(
    rf"\bsince (?:(?:the |our |its ){_START}\b|(?:we|it) (?:began|started|opened)\b|·)|"
    r"\b(?:so far|to date|altogether)\b",
    re.IGNORECASE,
)
_THEN = r"(?:·+|[A-Z][a-z]+|the last (?:report|meeting|quarter|count))"
_WAS = re.compile(
    rf"(?:^|[,;(] ?)(?:(?:[Ii]n|[Aa]t|[Bb]y)(?: the end of)? {_THEN},? )?[Tt]h(?:e|at|is) (?:figure|number|total|count)"
    rf"(?: (?:in|at|by|for)(?: the end of)? {_THEN})? (?:was|had been|stood at|came to) (?:already )?£?(?=\d)"
)
_LOOSE = re.compile(
    r"\b(?:target|aim|left|lost|closed|net|withdr\w+|about|around|nearly|over|more than|at least|fewer|each|every|per|"
    r"average|of (?:them|whom|these|those|which)|would|will|should|last year|rate|score)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(r",? (?:against|compared with|towards) (?:an? |the |our )?(?:[a-z]+ )?(?:target|aim|plan|goal).*$")
_IT = re.compile(r"\b(?:total|number|figure|it|that|stood)\b", re.IGNORECASE)
_TWO = 2


class RunningTotal(NamedTuple):
    """What came, the total now and the total before, in the words of two sentences."""

    said: Said
    words: str
    new: Count
    total: Count
    before: Count
    is_sure: bool

    @property
    def right(self) -> Decimal:
        """What the total before and what came make."""
        return self.before.figure.value + self.new.figure.value


class FallenTotal(NamedTuple):
    """What was done since the start, and the greater number that it was before."""

    said: Said
    words: str
    total: Count
    before: Count


def running_totals(plan: Gathered) -> Iterator[RunningTotal]:
    """Those of which the total is not what they make."""
    for one, text in dict.fromkeys(chain(plan.told(_ROLES, _HOLDING), plan.told(_ROLES, _HOLDING_TO))):
        now = _now(text)
        if not now:
            continue
        new, total, since = now
        befores = [(each, said) for said in one.sentences() if said != text and (each := _before(said))]
        if len(befores) == 1:
            (before, said), made = befores[0], befores[0][0].figure.value + new.figure.value
            is_like = before.noun == new.noun or (not before.noun and _IT.search(said) is not None) or not new.noun
            is_off = made != total.figure.value and before.figure.value not in (total.figure.value, new.figure.value)
            is_same = bool(since) and f"since {since}" in said
            if is_off and is_like and before.kind == new.kind == total.kind:
                yield RunningTotal(one, f"{text} … {said}", new, total, before, is_same)


def fallen_totals(plan: Gathered) -> Iterator[FallenTotal]:
    """What was done since the start, where the next sentence gives a greater number for an earlier time."""
    for one, text in plan.told(_ROLES, _HOLDING):
        parts = one.sentences()
        at = parts.index(text)
        earlier = _figure_was(parts[at + 1]) if at + 1 < len(parts) else None
        total = _grown(text) if earlier else None
        if earlier and total and total.kind == earlier.kind and earlier.figure.value > total.figure.value:
            yield FallenTotal(one, f"{text} {parts[at + 1]}", total, earlier)


def _grown(text: str) -> Count | None:
    """The one number of what was done since the start, which can only grow, or None."""
    plain = timeless(text)
    found = [one for one in counts(text) if not (one.figure.is_share or one.is_time)]
    is_grown = len(found) == 1 and _GROWN.search(plain) and _DONE.search(plain)
    return found[0] if is_grown and not _LOOSE.search(plain) else None


def _figure_was(text: str) -> Count | None:
    """What "In May the figure was 1,520" gives, or None where it tells more."""
    found = counts(text) if _WAS.search(timeless(text)) else ()
    return found[0] if len(found) == 1 and not _LOOSE.search(text) else None


def _now(text: str) -> tuple[Count, Count, str] | None:
    """What came in a period and the total, where a sentence gives both and nothing else."""
    short = _TARGET.sub("", text)
    found = [one for one in counts(short) if not (one.figure.is_share or one.is_time)]
    if len(found) != _TWO or _LOOSE.search(short):
        return None
    plain = timeless(short)
    new, total = found
    hit = _TOTAL_BEHIND.match(plain, total.figure.end)
    if (
        new.figure.value < total.figure.value
        and not (new.is_of or total.is_of)
        and _BRINGS.search(plain, 0, total.figure.start)
    ):
        return (new, total, "") if _NEW.search(plain) and not plain[total.figure.end :].strip(" .") else None
    is_list = re.search(
        r"(?:,|;| \(|, and| –|, making|, bringing it to|, which makes)(?: [a-z]+){0,2} £?$",
        plain[new.figure.end : total.figure.start],
    )
    if not hit or not is_list or new.figure.value >= total.figure.value or new.is_of or total.is_of:
        return None
    since = short[hit.start("since") : hit.end("since")].strip(" .") if hit["since"] else ""
    return (new, total, since) if since or _NEW.search(plain) else None


def _before(text: str) -> Count | None:
    """The one total of an earlier time that a sentence gives, or None."""
    plain = timeless(text)
    found = [one for one in counts(text) if not (one.figure.is_share or one.is_time)]
    is_one = len(found) == 1 and _EARLIER.search(plain) and not _LOOSE.search(text)
    return found[0] if is_one else None
