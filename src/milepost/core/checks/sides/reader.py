"""A sentence read clause by clause: what things it puts on which side, of how many, and whether now or once."""

import re
from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.sides.roots import roots
from milepost.core.checks.sides.scales import BY_WORD, KNOWN, SCALES, Scale
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_IN_FULL, WEEKDAY
from milepost.core.words.digits import holds_digit


class Rough(NamedTuple):
    """The place of a scale, and on which of its sides a sentence may put something."""

    at: int
    may_be_plus: bool
    may_be_minus: bool

    def may_oppose(self, other: "Rough") -> bool:
        """Whether this may be on one side of a scale and the other on its other side."""
        is_across = (self.may_be_plus and other.may_be_minus) or (self.may_be_minus and other.may_be_plus)
        return self.at == other.at and is_across


class When(Enum):
    """Whether a clause tells what is, or what happened."""

    NOW = "now"
    ONCE = "once"


class Clause(NamedTuple):
    """A clause that tells of now or of what happened: its words and what it names."""

    text: str  # in small letters, with "not" in full
    things: frozenset[str]  # roots, those of the clause before where it has no subject of its own
    names: frozenset[str]
    when: When
    is_awaited: bool = False  # "until the room opens", "once it is signed", "should they refuse"


class Side(NamedTuple):
    """A clause that puts its things on one side of a scale."""

    scale: Scale
    is_plus: bool
    clause: Clause
    things: frozenset[str]  # without the words of the scale
    before: str  # what stands in the clause before the words of the scale


_NONE: frozenset[str] = frozenset()
_DENIALS = words_of(
    "not never no none nobody nothing neither nor without yet waiting until till once before should if when pending"
)
# every cut opens with a space, which is soon found; the space before a joining word stays with the word
_CUT = re.compile(
    r" (?:(?<=[,;:] )|[–—] |(?P<word>(?=(?:and|but|so|while|because|although|though|whereas|which|who|where|"
    r"whose|that|until|till|once|before|if|when|after|as soon as|since) )))",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r" ?(?:but|while|because|although|though|whereas|which|who|where|whose|that|until|till|once|before|if|when|"
    r"as soon as) ",
    re.IGNORECASE,
)
_VERB = AnyCase(
    r"\b(?:is|are|was|were|be|been|has|have|had|did|does|do|will|would|could|can|cannot|should|might|must|remains?|stands?|"
    r"needs?|[a-z]{2,}(?<!ne)ed|went|took|taken|came|come|comes|made|makes|got|gets|gave|gives?|began|begun|left|met|meets?|ran|"
    r"runs?|saw|sat|held|kept|told|says?|said|paid|pays?|sent|built|found|lost|won|rose|fell|grew|broke|stole|burst|shut|"
    r"taught|bought|brought|sold|stood|wrote|written|done|gone|given|seen|put|set|cut|let|uses?|goes|works?|opens?|starts?|"
    r"begins?|waits?|lacks?|feels?|serves?|sails?)\b"
)
_BRACKETS = re.compile(r" ?\([^()]{1,80}\)")
_CALLED = re.compile(r"\b(?:the|route|bus|line|unit|flat|lot) (\d{1,3})\b(?! [a-z-]+s\b| per\b| ?%)")  # "the 42"
_FREE = re.compile(r"\b([a-z]{3,})-free\b")
_SHORT = re.compile(r"n['’]t\b")
_NOT = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|yet to|still to|has to be|cannot|no one|hardly|far "
    r"from|"
    r"waiting to|awaiting|fails? to|failed to|refus(?:es|ed|ing) to|at no time|declined to|unable to)\b"
)
_AHEAD = re.compile(
    r"\b(?:will(?! always\b| never\b)|should|might|if|unless|until|till|hopes?|hoped|plans to|planned|aims?|expects?|"
    r"expected|due to|ready to|"
    r"had been|used to|previously|formerly|originally|last year|at first|initially|once (?:the|it|we|they)|before|"
    r"shall|"
    r"whether|as soon as|by the time|temporar\w+|for a (?:day|week|month)|intended|in order to|would (?!not)|"
    r"could (?!not)|to (?:be )?(?:stay|remain|keep))\b|(?<=\bmay )(?=be|not|have|need|well)"
)
_AWAITED = re.compile(
    r"^(?:(?:and|but|so) )?(?:until|till|once|before|should|if|when|as soon as|the moment|the day|pending) (?:the|our|"
    r"its|it|"
    r"they|we|a|an|both|all|planners|trustees|governors|councillors|members)\b(?!.*\b(?:again|had|could not|did not|"
    r"was|were)\b)"
)
_NOW = re.compile(r"\b(?:still|remains?|ever since|never|today|to this day|remains so)\b")
_ONCE = re.compile(r"\b(?:was|were|did|had|in (?:19|20)\d\d|on \d)\b")
_SUBJECT = re.compile(
    r"^(?:and |but )?(?:where|which|who|whose|the ones?|one|two|three|four|five|six|some|others)\b|^(?:(?:and|but|so|"
    r"while|because|although|though|whereas|which|who|where|whose) )*(?:(?:still|also|now|then) )?(?:is|are|would|"
    r"could|can|"
    r"was|were|has|have|had|did|does|do|in|it|they|none|remains?|stands?|stayed|went|took|came|made|got|gave|began|"
    r"left|met|ran|saw|[a-z]+ed|never|not|without)\b"
)
_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w’']+|^[A-Z][\w’']+(?= [A-Z])")
_TIMES = AnyCase(rf"\b(?:{MONTH_IN_FULL}|{WEEKDAY}s?)\b")


@lru_cache(maxsize=8192)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a sentence that tell of now or of what happened."""
    found: list[Clause] = []
    before: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    for part in _parts(_BRACKETS.sub("", text) if "(" in text else text):
        plain = _plain(part)
        own = roots(plain) | (frozenset(f"#{one}" for one in _CALLED.findall(plain)) if holds_digit(plain) else _NONE)
        is_bare = not own or _SUBJECT.match(plain) is not None
        things = own | before if is_bare else own
        named = _names(part) or (names if is_bare else frozenset())
        is_awaited = _AWAITED.match(plain) is not None
        if is_awaited or (plain and not _AHEAD.search(plain)):
            when = When.ONCE if _ONCE.search(plain) and not (is_awaited or _is_now(plain)) else When.NOW
            found.append(Clause(plain, things, named, when, is_awaited))
        before, names = things, named
    return tuple(found)


def next_clause(text: str, after: int) -> int:
    """Where a clause may begin behind a place of a sentence, or -1."""
    hit = _CUT.search(text, after)
    return hit.start() if hit else -1


def _plain(part: str) -> str:
    """A piece of a sentence in small letters, with "not" and "without" in full."""
    plain = part.lower().replace("’", "'")
    plain = _SHORT.sub(" not", plain) if "n't" in plain else plain
    plain = _FREE.sub(r"without \1", plain) if "-free" in plain else plain
    return plain.strip(" ,;:.()–—")


def _parts(text: str) -> list[str]:
    """The pieces of a sentence that have a verb of their own; one without belongs to the piece before, or opens it."""
    found: list[str] = []
    for piece in _pieces(text):
        is_new = not found or _JOINS.match(piece) or (_VERB.search(piece) and _VERB.search(found[-1]))
        if is_new:
            found.append(piece)
        else:
            found[-1] = f"{found[-1]} {piece}"
    return found


def _pieces(text: str) -> Iterator[str]:
    """The pieces of a sentence between its cuts."""
    start = 0
    for cut in _CUT.finditer(text):
        yield text[start : cut.start()]
        start = cut.start() if cut["word"] is not None else cut.end()
    yield text[start:]


def _is_now(plain: str) -> bool:
    return _NOW.search(plain) is not None


def _names(part: str) -> frozenset[str]:
    if part[1:].islower():
        return _NONE  # a name has a capital behind a space, or is followed by one
    return frozenset(hit.lower() for hit in _NAME.findall(_TIMES.sub("·", part)))


@lru_cache(maxsize=8192)
def rough(text: str) -> tuple[Rough, ...]:
    """On which sides a sentence may put something, before its clauses are read."""
    words = frozenset(words_in(text))
    held: dict[tuple[int, bool], bool] = {}  # whether the words alone show that a phrase stands
    for word in words & KNOWN:
        for at, is_plus, needs, is_all in BY_WORD[word]:
            if is_all or not any(map(words.isdisjoint, needs)):
                held[at, is_plus] = is_all or held.get((at, is_plus), False)
    if not held:
        return ()
    plain, is_denied = text.lower().replace("’", "'"), not _DENIALS.isdisjoint(words)
    found = []
    for at in sorted({at for at, _ in held}):
        minus = (at, False) in held and (held[at, False] or SCALES[at].minus.search(plain) is not None)
        plus = (at, True) in held and (held[at, True] or SCALES[at].plus.search(plain) is not None)
        if plus or minus:
            found.append(Rough(at, plus or (minus and is_denied), minus or (plus and is_denied)))
    return tuple(found)


@lru_cache(maxsize=8192)
def sides(text: str) -> tuple[Side, ...]:
    """Every side on which a clause of a sentence puts its things."""
    scales = [SCALES[one.at] for one in rough(text)]
    told = clauses(text) if scales else ()
    return tuple(side for clause in told for one in scales for side in _sides(clause, one))


def _sides(clause: Clause, scale: Scale) -> tuple[Side, ...]:
    """The side of a scale on which a clause puts its things; one with words of both sides puts them on neither."""
    hit, is_plus = _only(scale.plus.search(clause.text), scale.minus.search(clause.text))
    if hit is None:
        return ()
    is_plus = is_plus is not _denies(clause.text, hit) and not clause.is_awaited
    return (Side(scale, is_plus, clause, clause.things - scale.own, clause.text[: hit.start()]),)


def _only(plus: re.Match[str] | None, minus: re.Match[str] | None) -> tuple[re.Match[str] | None, bool]:
    """Of two phrases the only one, or the one that holds the other: "no waiting list" holds "waiting list"."""
    if not (plus and minus):
        return plus or minus, plus is not None
    if plus.start() <= minus.start() and minus.end() <= plus.end():
        return plus, True
    is_held = minus.start() <= plus.start() and plus.end() <= minus.end()
    return (minus if is_held else None), False


def _denies(text: str, hit: re.Match[str]) -> bool:
    """Whether what stands before a phrase denies it; a phrase may open with its own denial."""
    return len(_NOT.findall(text[: hit.start()])) % 2 == 1
