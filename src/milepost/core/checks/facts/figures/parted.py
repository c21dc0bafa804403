"""A whole with the parts that an account divides it into, and whether these leave anybody over or overlap."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures import side_by_side
from milepost.core.checks.facts.figures.balances import balance
from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import figures, reckoned, timeless
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.sayings.left_over import LEFT_OVER
from milepost.core.plan.model import Plan

SIGNS = (
    "not still yet other remaining rest remain remains remained left leaves leaving outstanding waiting pending empty "
    "declined refused rejected withdrew withdrawn dropped turned failed lapsed never unfilled vacant come do go no "
    "being cancelled women girls female men boys male part full committed unspent undecided awaiting cannot under from "
    f"{side_by_side.SIGNS}"
)
_THEM = r"(?:them|these|those|whom|which)"
_OF_THEM = re.compile(rf" (?:out )?of {_THEM}\b", re.IGNORECASE)
_THEN_OF = re.compile(rf"\bof {_THEM}\b", re.IGNORECASE)
_ADJACENT = re.compile(
    r"(?: [a-z’'-]+){0,3}? (?:out )?of (?:(?:the|our|its|their|these|those|all|a total of|\w+[’']s) ){0,2}£?",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:other|remaining|rest of|rest,) £?$|\bleav(?:es|ing) (?:just |only |us )?(?:the )?£?$")
_NOT_THEM = re.compile(r" (?:who|that|which) (?:are|were|have|has|had|did|do) not\b")
_NO = r"(?:did|do|does|have|has|had|are|were|is|was|could|can|will)(?: not|n[’']t)"
_UNDONE = re.compile(
    r"(?: (?!and\b|but\b)[a-z’'-]+){0,2}?,? (?:(?:are|is|were|was|have|has|had) )?(?:still |now |yet |all )?"
    r"(?:(?:still|yet) to (?:do|go|come|be [a-z]+)|to (?:come|do|go|follow)\b|outstanding|pending|waiting|awaiting|"
    r"unfilled|vacant|empty|undecided|unspent|cannot|never (?:replied|answered)|"
    rf"{LEFT_OVER}|remain(?:s|ed)?(?: (?:open|to))?|"
    rf"{_NO} ?(?:yet )?(?:been )?(?:begun|started|done|completed|finish(?:ed)?|begin|start|reply|answer|come|in|"
    r"pick up|be (?:contacted|reached|found|traced|seen|placed))?(?=[.,;]|\s*$))(?=[ .,;]|$)"
)
_UNDER_WAY = re.compile(
    r"(?: (?!and\b|but\b)[a-z’'-]+){0,2}?,? (?:(?:are|is|were|was|remain) )?(?:still |now |yet |all )?(?:under way|"
    r"in progress|being [a-z]+|still [a-z]+ing)\b"
)
_LOST = re.compile(
    r"(?: (?!and\b|but\b)[a-z’'-]+){0,3}?,? (?:(?:were|was|have|has|had|been|are|is) ){0,2}(?:all |then |since )?"
    r"(?:declined|refused|rejected|withdrew|withdrawn|dropped out|turned (?:away|down)|turned (?:it|us|them|this) down|"
    r"failed|lapsed|cancelled|never (?:came|began|started|finished)|said no|moved away|"
    r"lost (?:touch|contact)|left early|gave up)\b"
)
_SIDES = (
    (r"full[- ]time", r"part[- ]time"), (r"(?:men|male)", r"(?:women|female)"), (r"boys", r"girls"),
    (r"(?:accepted|awarded|approved|agreed|granted|passed)", r"(?:rejected|refused|declined|turned down|failed)"),
    (r"completed", r"(?:dropped out|left early|still in treatment|withdrew)"),
    (r"spent", r"(?:committed|unspent|left)"), (r"yes", r"no"),
    (r"(?:for|by|from) (?:women|mothers)", r"(?:for|by|from) (?:men|fathers)"),
)  # fmt: skip
_PAIRS = tuple(
    (re.compile(rf"\b{one}\b"), re.compile(rf"\b{two}\b")) for pair in _SIDES for one, two in (pair, pair[::-1])
)
_LOOSE = re.compile(
    r"\b(?:including|among|both|also|about|around|nearly|almost(?! all)|over|more than|at least|some|several|average|"
    r"compared|against|last year|target|than|half|third|quarter|per|(?:each|every)(?! (?:of|one)\b)|"
    r"a few|many|up to|until|or|at first|later|since then|others|of which \d+ have since)\b"
)
_AIM_ALONE = re.compile(
    r"^(?:(?:the|our) )?target(?: is| was| of|:)? (?=\d)"
)  # "Target 25 ponds. 19 dug, the other 8 …"
_MAY_GO_ON = re.compile(
    r"(?:of (?:these|them|those|the)\b|the (?:other|remaining|rest|\w+ who)\b|leaving\b|\d|another \d)", re.IGNORECASE
)
_PEOPLE = frozenset({"person", "child", "family", "household", "man", "woman", "resident", "tenant", "carer", "parent"})
_FROM = re.compile(r"(?: (?:were|was|came|are|is|have come))?(?: [a-z]+)? from ")
_MOVED = re.compile(r"\b(?:by|from) £?$", re.IGNORECASE)
_OTHERS = re.compile(r"(?:the )?(?:other|remaining|rest)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|each of|every one of)(?: of)?(?: the| our| these| those)? $", re.IGNORECASE)
_ASKED = re.compile(r" (?:[a-z]+ ){0,2}(?:received|made|submitted|invited|asked|came in|applied|referred|offered)\b")
_ONE = re.compile(r"\b(?:one|another)\b")
_ONE_IS = re.compile(r"(?<=[,;d] )one(?= (?:is|was|has|had|still|not|under|in|on|at|with|refused|dropped|cancelled)\b)")
_LEFT_OVER = re.compile(r"\b(?:one|two|other|others|last|final|remaining|rest|\w+th)\b", re.IGNORECASE)
_FEWEST, _MOST, _REACH = 2, 5, 2
_BEHIND = 80  # characters
_THEN = re.compile(r"\([^()]{0,40}·[^()]{0,40}\)")  # "(nine in April 2025)" tells of another time, and is no part
_NEAR = Decimal("0.6")  # of the whole; parts that make less are hardly meant to be all
_OPENING = 20  # characters before the first number of a sentence


class Ends(Enum):
    """How the last part closes a whole."""

    REST = "all the others"
    UNDONE = "those of whom it is not so"
    APART = "some of whom the opposite is so"


class Parted(NamedTuple):
    """A whole with its parts in order, in the words of one sentence or two."""

    said: Said
    words: str
    whole: Count
    parts: tuple[Count, ...]
    ends: Ends

    @property
    def ones(self) -> int:
        """How many single ones may be parts as well: "and one moved away"."""
        return len(_ONE.findall(self.words)) - sum(part.figure.value == 1 for part in self.parts)

    @property
    def made(self) -> Decimal:
        return sum((part.figure.value for part in self.parts), Decimal(0))

    @property
    def is_off(self) -> bool:
        """Whether parts that leave nobody over make another number, or parts that shut each other out a greater one."""
        whole, parts, made = self.whole.figure.value, [part.figure.value for part in self.parts], self.made
        is_nested = len(parts) > _FEWEST and any(2 * part == made for part in parts)  # "51 began: 33 and 18 of those"
        if is_nested or max(parts) > whole or made == whole:
            return False
        least = {Ends.REST: Decimal(0), Ends.UNDONE: _NEAR, Ends.APART: Decimal(1)}[self.ends]
        return made > whole or least * whole <= made < whole - self.ones


def parted(plan: Plan) -> tuple[Parted, ...]:
    """Every whole whose last part is the rest of it, or shuts the first out, in printed order."""
    return gathered(plan).once(_all_parted)


def _all_parted(plan: Gathered) -> tuple[Parted, ...]:
    return tuple(_each_parted(plan))


def _each_parted(plan: Plan) -> Iterator[Parted]:
    for one, sentence in reckoned(plan, 1, holding=SIGNS):
        may_be = len(figures(sentence)) >= _FEWEST and side_by_side.MAY_BE.search(sentence)
        for words in _windows(one, sentence):
            found = _parted(one, words)
            found = (_beside(one, words) if may_be and not (found and found.is_off) else None) or found
            if found and not balance(words):
                yield found
                break


def _windows(one: Said, sentence: str) -> Iterator[str]:
    """A sentence alone, and with the one or two before it where it goes on with their count."""
    yield sentence
    parts = one.sentences()
    at, words, is_rest = parts.index(sentence), sentence, _OTHERS.match(sentence)
    for before in reversed(parts[max(0, at - _REACH) : at]):
        if not (before.endswith(";") or is_rest or _MAY_GO_ON.match(words) or _opens_with_a_count(words)):
            return
        words = f"{before} {words}"
        yield words


def _beside(one: Said, words: str) -> Parted | None:
    """Parts that shut each other out, in running words, with nothing told behind them of what may be left."""
    told = _ONE_IS.sub("1", words)
    if len(figures(told)) <= _FEWEST:
        return None
    text = timeless(told)
    found = side_by_side.beside(text, [each for each in counts(told) if not each.is_time and not each.figure.is_share])
    if not found or _LOOSE.search(text.casefold()):
        return None
    whole, parts, is_all = found
    is_open = not is_all or _LEFT_OVER.search(one.answer.text.partition(words)[2][:_BEHIND])
    return Parted(one, words, whole, tuple(parts), Ends.APART if is_open else Ends.UNDONE)


def _opens_with_a_count(words: str) -> bool:
    found = figures(words)
    return bool(found) and not found[0].start


def _parted(one: Said, words: str) -> Parted | None:
    if len(figures(words)) <= _FEWEST:
        return None
    text = timeless(words)
    aside = [range(*then.span()) for then in _THEN.finditer(text)]
    every = (each for each in counts(words) if not (each.is_time or any(each.figure.start in span for span in aside)))
    found = _of_one_kind(text, list(every))
    if not _FEWEST < len(found) <= _MOST + 1 or len({each.kind for each in found}) > 1:
        return None
    divided = _divided(text, found)
    if not divided or _LOOSE.search(_AIM_ALONE.sub("", text.casefold())):
        return None
    whole, parts = divided
    if ": " in text[whole.figure.end : parts[-1].figure.start]:
        return None  # a list, whose things are added up elsewhere
    ends = _ends(text, whole, parts)
    if ends is Ends.REST and len(parts) > _FEWEST and ". " in text[whole.figure.end : parts[-1].figure.start]:
        return None  # what is counted in between has a rest of its own
    return Parted(one, words, whole, tuple(parts), ends) if ends and len(parts) >= _FEWEST else None


def _of_one_kind(text: str, every: Sequence[Count]) -> Sequence[Count]:
    """Counts without shares that say them again, and without what else is counted between a whole and its rest."""
    found = [each for each in every if not each.figure.is_share] or every
    last = found[-1] if found else None
    if last and last.noun and any(each.noun == last.noun for each in found[:-1]):
        return [each for each in found if each.noun in ("", last.noun)]
    is_moved = any(_MOVED.search(text, 0, each.figure.start) for each in found)
    return () if is_moved else found


def _divided(text: str, found: Sequence[Count]) -> tuple[Count, Sequence[Count]] | None:
    """The whole among some counts with its parts: "of the 70, 52 …", "31 of the 40 …; the other 9"."""
    first, second = found[:_FEWEST]
    if any(_OF_THEM.match(text, one.figure.end) for one in found[2:]) or any(one.is_of for one in found[2:]):
        return None
    if second.is_of and _ADJACENT.fullmatch(text[first.figure.end : second.figure.start]):
        return second._replace(noun=second.noun or first.noun), [first, *found[2:]]
    if first.is_of and not second.is_of:
        return first, found[1:]
    between = text[first.figure.end : second.figure.start]
    is_of = _THEN_OF.search(between) or _OF_THEM.match(text, second.figure.end) or _is_all(text, found)
    return (first, found[1:]) if is_of and not second.is_of else None


def _is_all(text: str, found: Sequence[Count]) -> bool:
    """Whether the first sentence of two counts those alone whom the second tells of: "All 22 were asked. 18 came"."""
    first, second = found[:_FEWEST]
    between = text[first.figure.end : second.figure.start]
    _, stop, opening = between.rpartition("; ") if "; " in between else between.rpartition(". ")
    are_they = all(_are_they(first, one) and (first.noun or not one.noun) for one in found[1:])
    is_all = first.noun or _ALL.search(text, 0, first.figure.start) or _ASKED.match(between)
    return bool(stop and is_all) and len(opening) < _OPENING and are_they


def _are_they(whole: Count, part: Count) -> bool:
    """Whether a part counts what its whole does, by its noun if it has one."""
    return part.noun in ("", whole.noun) or not whole.noun or {part.noun, whole.noun} <= _PEOPLE


def _ends(text: str, whole: Count, parts: Sequence[Count]) -> Ends | None:
    low = text.casefold()
    last = parts[-1].figure
    before, behind = low[: last.start], low[last.end :]
    is_other = not (before.endswith(("leaving ", "leaves ")) or _are_they(whole, parts[-1]))
    is_them = _NOT_THEM.match(behind) and before.endswith("the ")
    if is_other:
        return None
    if _REST.search(before) or is_them:
        return Ends.REST
    if _UNDONE.match(behind):
        return Ends.UNDONE
    spans = [*(low[one.figure.end : two.figure.start] for one, two in pairwise(parts)), behind]
    if _UNDER_WAY.match(behind) or (_LOST.match(behind) and not _LOST.match(spans[0])):
        return Ends.APART
    if len(parts) > _FEWEST and all(_FROM.match(span) for span in spans):
        return Ends.APART
    are_opposite = len(parts) == _FEWEST and any(
        one.search(spans[0]) and two.search(spans[1]) and not one.search(spans[1]) for one, two in _PAIRS
    )
    return Ends.APART if are_opposite else None
