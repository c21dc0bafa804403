"""How many are said to have come or gone between two counts: "34 take part. Last May it was 27, so eight joined"."""

import re
from collections.abc import Iterator, Sequence

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.gaps import Gap
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.rough import ROUGH
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_HOLDING = "joined added come opened started signed left gone closed dropped lost, so means, was were had stood"
_WAS = re.compile(
    r"\b(?:it|there|that|they|the (?:number|figure|total)) (?:was|were|had been|stood at) (?:just |only )?$",
    re.IGNORECASE,
)
_SO = re.compile(r"(?:,? (?:and )?so|,? which means(?: that)?|;? that means(?: that)?) $", re.IGNORECASE)
_CAME = re.compile(
    r"(?: (?!(?:in|of|out|have|has)\b)[a-z’'-]+){0,3} (?:have|has) (?:since |now |already |been )?"
    r"(?:joined|added|come(?: in| on board)?|opened|started|signed(?: up| on)?|left|gone|closed|dropped out|"
    r"been (?:added|lost|closed|opened))\b(?P<rest>[^.;]*)\W*$",
    re.IGNORECASE,
)
_OTHER = re.compile(rf"\b(?:{ROUGH}|of|target|aim|goal|but|net|about|and)\b", re.IGNORECASE)
_TRIO = 3


def joined_since(plan: Gathered) -> Iterator[Gap]:
    """Every such number, told with "so", that is not how far the two counts before it lie apart."""
    for place in plan.places(_ROLES, _HOLDING):
        one, part = plan.told_at[place]
        before = plan.told_at[place - 1] if place else None
        texts = [part.text] if len(_things(part.text)) == _TRIO else []
        if before and before[0] is one and len(_things(part.text)) == _TRIO - 1:
            texts = [f"{before[1].text} {part.text}"]
        for text in texts:
            found = _things(text)
            if len(found) == _TRIO and _is_told(timeless(text), found) and _is_off(found):
                yield Gap(one, text, found[2], found[0], found[1])


def _things(text: str) -> Sequence[Count]:
    return [each for each in counts(text) if not each.is_time]


def _is_told(plain: str, found: Sequence[Count]) -> bool:
    """Whether the second of three counts is what it was, and the third how many came or went."""
    now, then, told = found
    are_plain = not any(each.is_loose or each.is_of or each.figure.is_share or each.figure.is_money for each in found)
    was = _WAS.search(plain, 0, then.figure.start)
    so = _SO.search(plain, then.figure.end, told.figure.start)
    came = _CAME.match(plain, told.figure.end)
    is_clear = not (_OTHER.search(plain, 0, now.figure.start) or (came and _OTHER.search(came["rest"])))
    is_one = not (now.noun and told.noun) or now.noun == told.noun
    is_whole = not re.match(r" (?:out )?of ", plain[now.figure.end :])
    return are_plain and is_clear and is_one and is_whole and bool(was and so and came)


def _is_off(found: Sequence[Count]) -> bool:
    now, then, told = (each.figure.value for each in found)
    return abs(now - then) not in (0, told)
