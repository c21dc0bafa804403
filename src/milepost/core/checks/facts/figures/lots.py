"""One lot of things that a plan counts twice: two numbers of one noun, told in the same words and no others."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, product
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.figures.counts import Count, counts, one_of
from milepost.core.checks.facts.speech.alike import by_word
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import figures, numbered, timeless
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.slips import is_dropped, is_slip
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.sentences import cut

_CUT = re.compile(
    r"[,;:()–—](?=\s|$)|\.(?=\s|$)|\b(?:and|but|so|while|whereas|of whom|of which|against|compared with)\b"
)
_HARD = words_of(
    "another other others further more fewer less extra additional remaining rest target targets aim aims goal will "
    "would should could might must shall expect expected hope hoped planned forecast if per every each average between "
    "than about around some nearly almost least limit capacity maximum minimum previously earlier ago "
    "before until again not no never without up down"
)
_OTHER = _HARD | words_of(
    "first second third fourth last next newly previous since north south east west boys girls men women old lost left "
    "joined phase round wave stage"
)
_DEFINITE = AnyCase(r"\b(?:the|those|these|our|its|all|all the|all our|of the|each of the|every one of the|all) £?$")
_VERB = re.compile(r"(?<!who)(?<!that)(?<!which) (?:have|has|had|are|were|is|was|can|often|now)\b")
_RATE = re.compile(r"(?: [a-z-]+){1,3} (?:a|per|each|every) (?:day|week|month|quarter|term|year|head|person)\b")
_MOVED = re.compile(r"\b(?:from|to|by) £?$")
_NAMED = re.compile(
    r"\b(?P<noun>[a-z]{3,}s|people|children|staff)\b[^.;:,]{0,50}?(?: (?:were|was|stood at|came to|reached|totalled|"
    r"numbered)|:)"
    r"(?: only| just)? $",
    re.IGNORECASE,
)
_OF_THE = re.compile(r" of (?:the|our|its|these|those) (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{3,}s|people|children|staff)\b")
_LAST_YEAR = re.compile(r"\blast (?:year|month|quarter|term|season|week|spring|summer|autumn|winter)\b")
_THEY = re.compile(r"\b(?:the|these|those) $", re.IGNORECASE)
_WHICH_OF_THEM = re.compile(r" [a-z-]+ (?:who|that|which|with|in|of|from|at|for|on|[a-z]+ed|[a-z]+ing|held|made|run)\b")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_TIME = re.compile(r"·+")
_PART_OF_TIME = re.compile(rf"\d+|\b(?:{'|'.join(_MONTHS.split())})", re.IGNORECASE)
_GENERAL = frozenset(
    lemma(word)
    for word in word_set(
        "have has had were been their that who which with now just still all total number count council county area "
        "make made give given get got take took year quarter month week day time end start there place far date in "
        "come came way part whole people person work new plan scheme programme project report"
    )
)
_LONG, _LONGER = 10, 100  # a slip of so great a number is hardly chance
_ENOUGH = 2
_THING = 100  # what a word in common weighs that may be counted; it takes another beside it
_PEOPLE = words_of("people children women men staff")
_FEW_WORDS = 5  # from a part to its whole


class Lot(NamedTuple):
    """A number with what it counts, the words of its clause, those around it, and the parts of its times."""

    said: Said | None
    text: str
    number: Count
    words: frozenset[str]
    around: frozenset[str]
    others: frozenset[str]
    when: frozenset[str]
    is_definite: bool

    @property
    def value(self) -> Decimal:
        """The number."""
        return self.number.figure.value


def lots_apart(plan: Gathered) -> Iterator[tuple[Lot, Lot]]:
    """Two numbers of one lot in two sentences, of which both cannot be right, two by two."""
    above = [sentence for line in texts(plan) for sentence in cut(line) if figures(sentence)]
    read: dict[int, list[Lot]] = {}
    for pair in sorted(_paired(plan, above)):
        for place in pair:
            if place not in read:
                read[place] = [*_lots(plan, place, above)]
        one, other = (read[place] for place in pair)
        among = combinations(one, 2) if pair[0] == pair[1] else product(one, other)
        yield from (each for each in among if _is_like(*each) and _are_one(*each))


def _paired(plan: Gathered, above: Sequence[str]) -> set[tuple[int, int]]:
    """The places of sentences that share two words which few hold, and of each that counts anything twice.

    It is written without calls where it looks at every word; the sentences above the actions stand before all.
    """
    numbers = plan.once(numbered)
    held = {at - len(above): words_in(text) for at, text in enumerate(above)}
    held |= {place: plan.told_at[place][1].words for place in numbers}
    shared: dict[tuple[int, int], int] = {}
    for word, places in by_word(held).items():
        weight = _THING if word[-1:] == "s" or word in _PEOPLE or word == "£" else 1
        for at, place in enumerate(places):
            for other in places[at + 1 :]:
                pair = (place, other) if place < other else (other, place)
                shared[pair] = shared[pair] + weight if pair in shared else weight
    twice = {(place, place) for place, many in numbers.items() if many > 1 and _names_again(held[place])}
    return {pair for pair, weight in shared.items() if weight > _THING} | twice


def _names_again(words: Sequence[str]) -> bool:
    """Whether a sentence names things of one kind twice, the second time as "the" things."""
    things = [word for word in words if word[-1:] == "s" or word in _PEOPLE]
    return "the" in words and len({*things}) < len(things)


def _lots(plan: Gathered, place: int, above: Sequence[str]) -> Iterator[Lot]:
    """The numbers at a place of `told_at`, or of the lines above the actions."""
    said, text = (None, above[place]) if place < 0 else (plan.told_at[place][0], plan.told_at[place][1].text)
    for one in counts(text):
        noun = one.noun or ("" if one.figure.is_money else _named(text, one))
        lot = _lot(said, text, one._replace(noun=noun)) if noun or one.figure.is_money else None
        if lot:
            yield lot


def _is_like(one: Lot, other: Lot) -> bool:
    """Whether two different numbers count things of one noun, or are sums."""
    mine, theirs = one.number, other.number
    is_money = mine.figure.is_money
    return one.value != other.value and is_money is theirs.figure.is_money and (is_money or mine.noun == theirs.noun)


def _named(text: str, one: Count) -> str:
    """What a number counts by "all fifteen of the interpreters", or by "concerns received in the year were 40"."""
    is_all = _DEFINITE.search(text, 0, one.figure.start)
    hit = _OF_THE.match(text, one.figure.end) if is_all else _NAMED.search(timeless(text), 0, one.figure.start)
    return one_of(hit["noun"]) if hit else ""


def _lot(said: Said | None, text: str, one: Count) -> Lot | None:
    """What the words around a number say of it, or None where it is loose, of a time or still to come."""
    plain = timeless(text)
    before = plain[: one.figure.start]
    is_definite = _DEFINITE.search(before) is not None
    is_to_come = said is not None and said.question.role in (QuestionRole.NEXT, QuestionRole.MEASURE)
    is_other = one.is_loose or one.is_time or one.figure.is_share or _MOVED.search(before)
    if is_other or (is_to_come and not is_definite) or _RATE.match(plain, one.figure.end):
        return None
    start, end = _clause(plain, one)
    clause = _VERB.split(plain[one.figure.start : end])[0] if is_definite else plain[start:end]
    others = _OTHER.intersection(words_in(_LAST_YEAR.sub(" ", clause)))
    words = frozenset(map(lemma, _but(content(clause), one.noun))) - _GENERAL
    around = _stems(text) | (_stems(said.action.title) if said else frozenset())
    return Lot(said, text, one, words, around, others, _when(text, plain), is_definite)


def _but(words: frozenset[str], noun: str) -> frozenset[str]:
    return frozenset(word for word in words if one_of(word) != noun)


def _clause(plain: str, one: Count) -> tuple[int, int]:
    start = max((hit.end() for hit in _CUT.finditer(plain, 0, one.figure.start)), default=0)
    cut_at = _CUT.search(plain, one.figure.end)
    return start, cut_at.start() if cut_at else len(plain)


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(lemma, content(text)))


def _when(text: str, plain: str) -> frozenset[str]:
    """The days, months and years that a sentence names."""
    parts = (part for hit in _TIME.finditer(plain) for part in _PART_OF_TIME.findall(text[hit.start() : hit.end()]))
    return frozenset(part.casefold()[:3] if part[0].isalpha() else part for part in parts)


def _are_one(one: Lot, other: Lot) -> bool:
    """Whether two numbers are of one lot, by what their clauses share and what each alone tells."""
    if one.text == other.text:
        return _points_back(one, other)
    here, there = ({each.value for each in figures(lot.text)} for lot in (one, other))
    apart = abs(one.value - other.value)
    if (
        one.value in there
        or other.value in here
        or (apart >= _LONG and apart in here | there)
        or not _are_of_one_time(one, other)
    ):
        return False
    mine, theirs = one.number.names, other.number.names
    if mine - other.around and theirs - one.around:
        return False
    alone = min(len(one.words - other.around), len(other.words - one.around))
    if (one.others ^ other.others) - _HARD:
        return False
    if _is_mistyped(one, other):
        pointing = (mine == theirs != frozenset()) + (one.is_definite or other.is_definite)
        return len(one.around & other.around - _GENERAL) + pointing - alone > _ENOUGH
    is_far = not (one.said and other.said and one.said.action is other.said.action)
    is_other = bool((one.others | other.others) & _HARD) or (is_far and one.number.figure.is_money)
    return not (is_other or _is_part(one, other)) and _weight(one, other) - alone >= _ENOUGH


def _is_part(one: Lot, other: Lot) -> bool:
    """Whether the smaller number tells of so many of the greater: 14,200 trees, and 9,400 trees that were watered."""
    less, more = sorted((one, other), key=lambda lot: lot.value)
    is_dated = bool(less.when) and not more.when
    return not less.is_definite and (is_dated or bool(less.words - more.around))


def _points_back(one: Lot, other: Lot) -> bool:
    """Whether the second number of a sentence is of what the first counts: "the eight cottages surveyed in autumn"."""
    between = one.text[one.number.figure.end : other.number.figure.start]
    is_part = other.number.is_of and len(between.split()) <= _FEW_WORDS
    if is_part or not other.is_definite or one.others | other.others:
        return False
    start, end = other.number.figure.start, other.number.figure.end
    are_they = _THEY.search(one.text, 0, start) and not _WHICH_OF_THEM.match(one.text, end)
    is_described = other.words <= one.words and len(other.words) >= _ENOUGH
    return bool(are_they and not other.number.names) or (is_described and one.number.names == other.number.names)


def _is_mistyped(one: Lot, other: Lot) -> bool:
    """Whether one number is likely the other mistyped."""
    least = min(one.value, other.value)
    return (least >= _LONG and is_slip(one.value, other.value)) or (
        least >= _LONGER and is_dropped(one.value, other.value)
    )


def _are_of_one_time(one: Lot, other: Lot) -> bool:
    return not (one.when and other.when) or one.when <= other.when or other.when <= one.when


def _weight(one: Lot, other: Lot) -> int:
    """How much speaks for one lot: words in common, a day in common, a word that points back."""
    names, shared = one.number.names, one.words & other.words
    is_named = bool(names) and names == other.number.names
    is_dated = len(one.when & other.when) > 1
    points = bool(shared or is_named) and (one.is_definite or other.is_definite)
    return len(shared) + is_dated + points
