"""Shares in words without a number – most of them, nearly all, a minority – beside their part and their whole."""

import re
from collections.abc import Iterator
from decimal import Decimal

from milepost.core.checks.facts.figures.conversions import Unlike
from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import numbered, timeless
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.reckoning.sizes import in_words
from milepost.core.words.anycase import AnyCase

_MOST = AnyCase(
    r"\b(?P<nearly>(?:nearly|almost|virtually|practically) (?:all|every one))\b|"
    r"\b(?P<few>hardly any|very few|a handful|only a few)\b|(?P<more>\b(?:a|the) (?:[a-z]+ )?majority|"
    r"\bmost)\b(?! (?:of all|"
    r"recent\w*|important\w*|common\w*|often|likely|[a-z]+ly)\b)|\b(?P<less>(?:a|the) (?:[a-z]+ )?minority)\b"
)
_RANGES = {"nearly": (80, 100), "few": (0, 30), "more": (50, 100), "less": (0, 50)}
_ABOVE = frozenset({"more than", "over", "just over", "well over", "at least"})
_BELOW = frozenset({"less than", "under", "just under", "well under"})
_FEWER = AnyCase(r"\b(?:fewer|less) than (?:a |an |one )?$")
_LOOSE, _HUNDRED = 12, Decimal(100)
_HOLDING = (
    "most majority minority hardly handful few nearly almost virtually half third thirds quarter quarters fifth fifths "
    "tenth tenths, of"
)
_HOLDING_RATIO = "one two three four nine, in out, of"
_OUT_OF = re.compile(r"(?: [A-Za-z’'-]+){0,3} (?:out )?of (?:(?:the|our|all|these|those|its) ){0,3}", re.IGNORECASE)
_LINK = re.compile(r"\b(?:them|these|those|whom|which|of the [a-z]+)\b", re.IGNORECASE)
_THEM = frozenset({"them", "these", "those", "whom", "which"})
_OTHER = re.compile(
    r"\b(?:target|aim|hope\w*|want\w*|should|will|would|could|last year|previous\w*|compared|than (?:last|in|the year)|"
    r"against|rest|remaining|others?|but)\b",
    re.IGNORECASE,
)
_OF_PART = re.compile(
    r" of (?:them|these|those|the|our|all)(?: (?:the |our )?[\w,’'-]+){0,9}?(?:,| ?\(| ?:|–|, or|, that is) "
    r"?(?:just |only )?$",
    re.IGNORECASE,
)  # from the words of a share to the figure of the part
_CLOSES = re.compile(r"(?: (?:out )?of (?:the )?[\d,a-z -]+?)?(?:[,).;]|$)|(?: [a-z]+)? (?:out )?of ", re.IGNORECASE)
_OF_THEM = re.compile(r" of (?:them|these|those|whom)(?: all)?(?:[,.;)]|$)| of (?:the )?[a-z]+(?: [a-z]+)?[.;)]")
_PAIR = 2


def vague_shares(plan: Gathered) -> Iterator[Unlike]:
    """Each such share that the only part and whole of its sentence, or of it and the one before, belie."""
    many = plan.once(numbered)
    for place in sorted({*plan.places(WRITTEN, _HOLDING), *plan.places(WRITTEN, _HOLDING_RATIO)}):
        one, part = plan.told_at[place]
        text = part.text
        if place not in many or (many[place] < _PAIR and _THEM.isdisjoint(part.words)):
            continue
        before = (
            plan.told_at[place - 1] if place and many.get(place - 1) and plan.told_at[place - 1][0] is one else None
        )
        pair = _pair(text)
        if not pair and before and _LINK.search(text):
            told = f"{before[1].text} {text}"
            pair, text = _pair(told), told
        bounds = _bounds(part.text) if pair and not _OTHER.search(text) else None
        if pair and bounds:
            share = _HUNDRED * pair[0].figure.value / pair[1].figure.value
            words, low, high = bounds
            if not low <= share <= high and _is_tied(text, words, pair[0]):
                yield Unlike(one, text, words, f"{round(share, 1).normalize():f}%")


def _is_tied(text: str, words: str, part: Count) -> bool:
    """Whether the words of a share stand right before the part – "most of them (12)" – or close what is said of it."""
    at = text.casefold().find(words.casefold())
    end = at + len(words)
    if at < part.figure.start:
        is_led = _OF_PART.search(text[end : part.figure.start]) is not None
        return is_led and _CLOSES.match(text, part.figure.end) is not None
    return _OF_THEM.match(text, end) is not None and text[:at].rstrip().endswith((",", "(", "is", "–", ":"))


def _pair(text: str) -> tuple[Count, Count] | None:
    """The part and the whole of a text that counts just these two."""
    sizes = [(one.start, one.end) for one in in_words(text)]
    every = [one for one in counts(text) if not one.is_time]
    found = [one for one in every if not any(start <= one.figure.start < end for start, end in sizes)]
    if len(found) != _PAIR or any(one.kind != (False, False, False) for one in found):
        return None
    first, last = found
    if first.noun and last.noun and first.noun != last.noun:
        return None
    plain = timeless(text)
    is_of = _OUT_OF.fullmatch(plain, first.figure.end, last.figure.start) is not None
    is_last = not is_of and (_LINK.search(plain, first.figure.end) is not None or f"({last.figure.words})" in plain)
    part, whole = (first, last) if is_of else (last, first)
    return (part, whole) if (is_of or is_last) and part.figure.value <= whole.figure.value else None


def _bounds(text: str) -> tuple[str, Decimal, Decimal] | None:
    """Between which shares the only share in words of a text lies, with its words."""
    vague, told = [*_MOST.finditer(text)], in_words(text)
    if len(vague) + len(told) != 1:
        return None
    if vague:
        kind = vague[0].lastgroup or "more"
        low, high = _RANGES[kind]
        return vague[0].group(), Decimal(low), Decimal(high)
    size = told[0]
    if size.way or size.base.startswith(("what", "a ")):
        return None
    if size.about in _ABOVE:
        return f"{size.about} {size.words}", size.value, _HUNDRED
    if size.about in _BELOW or _FEWER.search(text, 0, size.start):
        return f"less than {size.words}", Decimal(0), size.value
    return size.words, size.value - _LOOSE, size.value + _LOOSE
