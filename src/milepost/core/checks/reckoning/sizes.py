"""How great a part or a change is said to be, in figures or in words, and what shares may be told so."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.figures.in_percent import ABOUT
from milepost.core.checks.figures import SMALL, figures, value
from milepost.core.checks.gates import Gated
from milepost.core.words.anycase import AnyCase

_NAMES = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "twelfth": 12, "twentieth": 20,
}  # fmt: skip
_GROWTH = {"halved": 50, "doubled": 100, "trebled": 200, "tripled": 200, "quadrupled": 300}
SIZE_WORDS = " ".join(
    (*_NAMES, *(f"{name}s" for name in _NAMES), "halves", *_GROWTH)
)  # that may stand without a number
_SMALL = rf"(?:{SMALL}|[1-9])"
_STOPS = (
    r"(?=[ ](?:the|our|of|in|on|since|against|down|up|off|more|fewer|less|lower|higher|shorter|longer|smaller|bigger|"
    r"larger|faster|quicker|cheaper|fall|drop|rise|cut|reduction|"
    r"increase|are|"
    r"were|is|was|have|has|had|can|could|do|did|did|said|say|came|now|want\w*|told|left|gone?|than|as|over|compared|"
    r"and|"
    r"but|from|to)\b|[.,;:)–—]|\s*$)"
)
_FRACTION = Gated(
    SIZE_WORDS,
    AnyCase(rf"(?<![\w-])(?:(?P<many>an?|{_SMALL})[ -])?(?P<name>{'|'.join(_NAMES)})(?P<ends>s)?\b{_STOPS}"),
)
_ONE_IN = Gated(
    "in of",
    AnyCase(
        rf"(?<![\w-])(?P<few>{_SMALL})(?: [a-z]+)?? (?:in|out of)(?: every)? "
        rf"(?P<many>(?!one\b|1\b)(?:{_SMALL}|ten|twelve|fifteen|twenty|10|12|15|20)\b)"
        r"(?! ?(?:%|per ?cent|[a-z]{3,9}s\b (?:have|are|were|had))|[.,]?\d|-)"
    ),
)
_IN_SO_MANY = re.compile(
    rf" (?:in|out of)(?: every)? (?:{_SMALL}|ten|twelve|fifteen|twenty|10|12|15|20)\b", re.IGNORECASE
)
_TIMES = Gated(
    "halved doubled trebled tripled quadrupled",
    re.compile(
        r"\b(?P<times>halved|doubled|trebled|tripled|quadrupled)\b(?! (?:the|our|up|its|their)\b)", re.IGNORECASE
    ),
)
_AND = re.compile(rf"(?:\d|\b{_SMALL}) and $", re.IGNORECASE)
_NOT_A_PART = re.compile(
    r"\b(?:first|second|last|latter|other|later|each|every|per|this|next|every other|third|fourth|the|at|old|new|"
    r"year and) "
    r"(?:an? )?$",
    re.IGNORECASE,
)
_OF_TIME = re.compile(
    r" of (?:an? |the )?(?:hour|day|year|month|century|term|mile|way|minute|week|quarter|morning|afternoon)s?\b|"
    r" (?:past|year|term|day|time|way|hour|marathon)\b"
)
_OF_EACH = re.compile(r" of (?:each|every|either)\b")  # which is of something else than the figures beside it
_LOOSE = AnyCase(
    rf"\b(?P<about>{ABOUT}|slightly over|slightly under|a little over|a little under|close to|getting on for|barely|"
    r"as many as|up to|well under|exactly)(?: (?:a|an|the))? ?$"
)
_MORE = frozenset({"over", "more than", "at least", "just over", "well over", "slightly over", "a little over"})
_LESS = frozenset({
    "nearly", "almost", "less than", "under", "just under", "not quite", "slightly under", "a little under", "barely",
    "well under",
})  # fmt: skip
_WAY = (
    r"(?:(?P<up>rise|rises|risen|rose|increase|increases|increased|growth|grew|grown|gain|jump|jumped|up|more|"
    r"improvement)"
    r"|(?P<down>fall|falls|fallen|fell|drop|drops|dropped|decrease|decreased|reduction|reduced|cut|decline|declined|"
    r"down|"
    r"saving|shrunk|shrank|lower|less|fewer|slumped|halving))"
)
_WAY_BEFORE = AnyCase(
    rf"\b(?!(?:more|less|fewer) than\b){_WAY}(?: (?!of\b|by\b|to\b)[a-z]+){{0,4}}?(?: of| by)?(?: (?:{ABOUT}|just|"
    rf"only|some|a full|nearly|fully))?"
    r"(?: (?:a|an))? ?$"
)
_WAY_BEHIND = re.compile(
    rf",? (?:of an? )?(?:{_WAY}|(?P<above>higher|bigger|larger)|(?P<below>smaller|shorter|off))\b", re.IGNORECASE
)
_BASE = re.compile(
    r",? of (?P<base>(?:(?:the|our|all|its|their|these|those|this|that|his|her|every|people|money|your) )*"
    r"(?:(?!(?:is|are|was|were|has|have|had|can|could|in|at|by|on|to|so|and|but|which|with|do|did|now|for|said|came|"
    r"went|from)\b)£?[a-z0-9’'-]+(?:,\d{3})*(?: |(?=[.,;:)]|$))){1,5})",
    re.IGNORECASE,
)
_BASE_NEXT = re.compile(
    r" (?!(?:is|are|was|were|has|have|had|can|do|did|does|said|say|come|came|go|went|will|now|and|"
    r"but)\b)(?P<base>(?:young |older? )?[a-z]{3,}s?\b(?<!ed)(?: (?:on|in|of|at) (?:the|our) (?:[a-z]+ ?){1,2})?)"
)
_ONE_OF_THEM = re.compile(r"[a-z\d]+ (?P<base>[a-z]+) (?:in|out of) ", re.IGNORECASE)
_COMMON = tuple(Decimal(100 * part) / whole for whole in (2, 3, 4, 5, 6, 8, 10) for part in range(1, whole))
_HUNDRED = Decimal(100)
_ROUNDED = Decimal("1.05")
_NEAR, _APART, _WIDE = Decimal("0.9"), Decimal("3.4"), Decimal("5.6")
_SAID = frozenset((Decimal(few), Decimal(many)) for few, many in ((2, 3), (3, 4), (2, 5), (3, 5), (4, 5)))
_TEN = 10
_LOOK_BACK = 48  # characters


class Size(NamedTuple):
    """A size as printed at `text[start:end]`, in per cent, of a `base` in words; `way` is "up", "down" or ""."""

    value: Decimal
    start: int
    end: int
    words: str
    is_in_words: bool
    about: str
    way: str
    base: str

    def is_met(self, made: Decimal) -> bool:
        """Whether a share that figures make may be told so."""
        beyond = made - self.value
        if self.about in _MORE:
            return -_ROUNDED <= beyond <= (16 if self.is_in_words else 12)
        if self.about in _LESS:
            return -(16 if self.about in ("less than", "under", "well under") else 10) <= beyond <= _ROUNDED
        if self.about:
            return abs(beyond) <= (9 if self.is_in_words else 6)
        if not self.is_in_words:
            step = Decimal(1).scaleb(int(self.value.normalize().as_tuple().exponent)) if self.value % 1 else _ROUNDED
            return abs(beyond) <= max(step, Decimal("0.3"))
        is_another = any(abs(made - one) <= _NEAR for one in _COMMON if abs(one - self.value) > _NEAR)
        return abs(beyond) <= (_APART if is_another else self._width())

    def _width(self) -> Decimal:
        """How far off a plain fraction may be: the smaller it is, the less."""
        return min(_WIDE, max(Decimal(2), min(self.value, _HUNDRED - self.value) / 5))


@lru_cache(maxsize=4096)
def sizes(text: str) -> tuple[Size, ...]:
    """The sizes of a text in order."""
    if not (in_words(text) or "%" in text or "cent" in text or _TIMES.may_be_in(text)):
        return ()
    return tuple(sorted((*_in_figures(text), *in_words(text), *_in_verbs(text)), key=lambda one: one.start))


@lru_cache(maxsize=4096)
def in_words(text: str) -> tuple[Size, ...]:
    """The fractions and the "one in eight" of a text in order."""
    may_be = _FRACTION.search(text) or (_ONE_IN.may_be_in(text) and _IN_SO_MANY.search(text) and _ONE_IN.search(text))
    return tuple(_in_words(text)) if may_be else ()


def _in_figures(text: str) -> Iterator[Size]:
    for one in figures(text) if "%" in text or "cent" in text else ():
        is_points = text.startswith((" point", " percentage point"), one.end)
        if one.is_share and not is_points and not _OF_EACH.match(text, one.end):
            yield _size(text, one.value, one.start, one.end, is_in_words=False)


def _in_words(text: str) -> Iterator[Size]:
    taken = 0
    for hit in sorted((*_ONE_IN.finditer(text), *_FRACTION.finditer(text)), key=lambda hit: hit.start()):
        worth = _worth(text, hit) if hit.start() >= taken else Decimal(0)
        if 0 < worth < _HUNDRED:
            taken = hit.end()
            yield _size(text, worth, hit.start(), hit.end(), is_in_words=True)


def _in_verbs(text: str) -> Iterator[Size]:
    for hit in _TIMES.finditer(text):
        word = hit.group().casefold()
        one = _size(text, Decimal(_GROWTH[word]), hit.start(), hit.end(), is_in_words=True)
        yield one._replace(way="down" if word == "halved" else "up", about=one.about or "about")


def _worth(text: str, hit: re.Match[str]) -> Decimal:
    """What the words stand for in per cent, or 0 where they are no part of anything."""
    said = hit.groupdict()
    if "few" in said:
        few, many = _number(said["few"]), _number(said["many"])
        is_part = few == 1 or many == _TEN or "every" in hit.group() or (few, many) in _SAID
        return _HUNDRED * few / many if is_part else Decimal(0)
    return _of_fraction(text, hit)


def _of_fraction(text: str, hit: re.Match[str]) -> Decimal:
    said = hit.groupdict()
    many = (said["many"] or "").casefold()
    is_single = not said["ends"]
    is_whole = said["name"].casefold() == "half" or bool(many)
    is_told = is_whole and is_single is (many in ("", "a", "an", "one", "1"))
    before = text[max(0, hit.start() - _LOOK_BACK) : hit.start()]
    is_of_another = _OF_TIME.match(text, hit.end()) or _OF_EACH.match(text, hit.end())
    if not is_told or is_of_another or (not many and _NOT_A_PART.search(before)):
        return Decimal(0)
    if _AND.search(before):
        return Decimal(0)  # "two and a half"
    return _HUNDRED * (1 if is_single else _number(many)) / _NAMES[said["name"].casefold()]


def _number(word: str) -> Decimal:
    return Decimal(1) if word.casefold() in ("one", "a", "an") else value(word)


def _size(text: str, worth: Decimal, start: int, end: int, *, is_in_words: bool) -> Size:
    before = text[max(0, start - _LOOK_BACK) : start]
    about = _LOOSE.search(before)
    base = _BASE.match(text, end) or _ONE_OF_THEM.match(text[start:end])
    base = base or (_BASE_NEXT.match(text, end) if " in " in text[start:end] else None)
    way = _way(before, text, end)
    return Size(
        worth, start, end, text[start:end], is_in_words, about["about"].casefold() if about else "", way,
        base["base"].strip() if base else "",
    )  # fmt: skip


def _way(before: str, text: str, end: int) -> str:
    hit = _WAY_BEHIND.match(text, end) or _WAY_BEFORE.search(before)
    if hit is None:
        return ""
    said = hit.groupdict()
    return "up" if said.get("up") or said.get("above") else "down"
