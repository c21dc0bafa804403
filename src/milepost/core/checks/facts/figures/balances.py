"""How many there were, came, went and are now: "702 were waiting in May, 456 came in, 540 were decided, 618 wait"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import may_hold, timeless
from milepost.core.checks.gathered import Said, words_in, words_of
from milepost.core.words.anycase import AnyCase

# of these words one says at both ends in which state they are that are counted
STATES = "waiting list pending outstanding open hand empty vacant overdue"
_RARER = (
    "awaiting queue undecided unanswered backlog caseload unlet void unallocated unresolved unpaid wait lists live "
    "active "
    "books register voids vacancies late trading employed post members roll homeless care stock treatment accommodation"
)
_HOLD = words_of(f"{STATES} {_RARER}")
_SAME = tuple(
    map(
        words_of,
        (
            (
                "waiting awaiting wait list lists queue pending outstanding undecided unanswered backlog unallocated "
                "unresolved"
            ),
            "open live active hand books register caseload outstanding pending unresolved",
            "empty vacant unlet void voids vacancies",
            "overdue late",
            "trading",
            "employed post",
            "members roll books register",
            "homeless accommodation",
            "care",
            "treatment",
            "stock",
            "unpaid",
        ),
    )
)
_CAME = AnyCase(
    r"\b(?:came (?:in|on|to|up)|arriv\w+|joined|joiners|new\b|added|additions|received|receipts|referred|referrals|"
    r"reported|made|registered|applied|fell|became|given up|gave up|opened|admi(?:tted|ssions)|moved in|taken on|"
    r"started|starters|began|enrolled|signed up|born|raised|logged|lodged|submitted|entered|more\b|further|put on|"
    r"handed in|sent in|gained|bought|recruited|appointed)\b"
)
_WENT = AnyCase(
    r"\b(?:decided|closed|clos(?:ures|ings)|finished|completed|answered|assessed|seen|treated|settled|placed|let|"
    r"taken(?! on)|filled|back (?:in|into|to) (?:use|work)|resolved|cleared|(?:re)?housed|repaired|done|dealt with|"
    r"granted|approved|refused|issued|mended|processed|left|leavers|moved (?:on|out|away)|died|deaths|discharge[ds]|"
    r"withdr[ae]wn?|removed|taken off|came off|went|heard|reviewed|paid|sold|rehomed|returned|lost|dropped out|fixed|"
    r"signed off|ended|stopped|scrapped|cancelled)\b"
)
_THEN = AnyCase(
    r"·|\b(?:at (?:the start|first)|initially|originally|to begin with|(?:a|one) year (?:ago|before|earlier)|when we "
    r"(?:began|started)|last (?:year|spring|summer|autumn|winter|quarter|time))\b"
)
_NOW = AnyCase(
    r"·|\b(?:now|today|at (?:the|year) end|(?:by|at) the end|still|at present|at the close|so|by then|this leaves)\b"
)
_THERE_ARE = AnyCase(r"\b(?:there (?:are|were)|it (?:is|was)|we (?:have|had)|this leaves|leaving)\b")
_LOOSE = AnyCase(
    r"\b(?:including|includes|among|both|some|of (?:whom|which|them|these|those)|half|third|target|per|each|every|"
    r"average|mainly|mostly|twice|double|times|will|would|could|should|planned|expected|about|around|nearly|over|"
    r"almost|roughly|at least|up to|several|many|others|merged|counted|because|corrected|duplicates?|transferred)\b|%"
)
_CUT = re.compile(r"[,;.]| and ")
_FEWEST, _MOST, _REACH = 3, 6, 4  # numbers, and sentences


class Balance(NamedTuple):
    """The count at the start, those that came and went, and the count at the end; 1 is for those that came."""

    start: Count
    moves: Sequence[tuple[Count, int]]
    end: Count
    is_told: bool  # whether all is exact, and both of those that came and of those that went

    @property
    def made(self) -> Decimal:
        """How many there should be at the end."""
        return self.start.figure.value + sum((one.figure.value * sign for one, sign in self.moves), Decimal(0))

    @property
    def is_off(self) -> bool:
        """Whether those that came and went make no such end, whichever of them the words mean by which."""
        values = [one.figure.value for one, _ in self.moves]
        start, end = self.start.figure.value, self.end.figure.value
        ways = product((1, -1), repeat=len(values))
        return all(start + sum(value * sign for value, sign in zip(values, way, strict=True)) != end for way in ways)


@lru_cache(maxsize=4096)  # several rules ask it of the same sentences
def balance(text: str) -> Balance | None:
    """The balance that a text opens with its first number and closes with its last, or None."""
    if _HOLD.isdisjoint(words_in(text)) or not may_hold(text, _FEWEST):
        return None
    every = [one for one in counts(text) if not (one.is_time or one.figure.is_share)]
    if not _FEWEST <= len(every) <= _MOST or len({one.figure.is_money for one in every}) > 1:
        return None
    plain = timeless(text)
    first, *between, last = _clauses(plain, every)
    signs = [_sign(words) for words in between]
    if not all(signs) or not _are_ends(plain[: every[0].figure.start] + first, last):
        return None
    moves = list(zip(every[1:-1], signs, strict=True))
    return Balance(every[0], moves, every[-1], is_told=len(set(signs)) > 1 and not _LOOSE.search(plain))


def balances(one: Said, sentence: str) -> Iterator[tuple[Balance, str]]:
    """The balance that closes in a sentence of an answer, with the words from its opening on."""
    parts = one.sentences()
    at = parts.index(sentence) if sentence in parts else 0
    starts = (start for start in range(at, max(-1, at - _REACH), -1) if not _HOLD.isdisjoint(words_in(parts[start])))
    texts = (" ".join(parts[start : at + 1]) for start in starts)
    yield from islice(((found, text) for text in texts if (found := balance(text))), 1)


def is_in_balance(one: Said, sentence: str) -> bool:
    """Whether a sentence of an answer opens a balance, goes on with it or closes it."""
    if not may_hold(one.answer.text, _FEWEST):
        return False
    parts = one.sentences()
    at = parts.index(sentence) if sentence in parts else 0
    return any(
        balance(" ".join(parts[start:end])) is not None
        for start in range(max(0, at - _REACH + 1), at + 1)
        for end in range(at + 1, min(len(parts), start + _REACH) + 1)
    )


def _clauses(plain: str, every: Sequence[Count]) -> Iterator[str]:
    """The words around each number, as far as its clause goes."""
    for at, one in enumerate(every):
        start = every[at - 1].figure.end if at else 0
        end = every[at + 1].figure.start if at + 1 < len(every) else len(plain)
        before = plain[start : one.figure.start]
        is_opened = ":" in before
        behind = "" if is_opened else _CUT.split(plain[one.figure.end : end], maxsplit=1)[0]
        yield f"{_CUT.split(before)[-1]}{behind}"


def _sign(words: str) -> int:
    came, went = _CAME.search(words), _WENT.search(words)
    return 0 if bool(came) is bool(went) else 1 if came else -1


def _are_ends(first: str, last: str) -> bool:
    """Whether both tell of one state, each of its own time."""
    one, other = _HOLD.intersection(words_in(first)), _HOLD.intersection(words_in(last))
    is_same = any(not (same.isdisjoint(one) or same.isdisjoint(other)) for same in _SAME)
    is_same = is_same or bool(one and _THERE_ARE.search(last))
    return is_same and bool(_THEN.search(first) and _NOW.search(last))
