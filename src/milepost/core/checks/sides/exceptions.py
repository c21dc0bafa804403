"""What is said of all or of none, beside one or some of whom it does not hold, in whatever words either is told."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from milepost.core.checks.facts.speech.kindred import Passage, are_of_other_times, holding
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.sides.quantifiers import (
    ALL,
    ALL_WORDS,
    ANY,
    DENIAL,
    DENIES,
    MAY_BE,
    MEMBER,
    MEMBERS,
    NO_KIND,
    NONE,
    NONE_WORDS,
    NOT,
    RESERVED,
    may_keep,
)
from milepost.core.checks.sides.reader import Clause, Rough, Side, When, clauses, next_clause, rough, sides
from milepost.core.checks.sides.roots import root, roots, stems
from milepost.core.checks.sides.scales import SCALES, Scale
from milepost.core.plan.model import QuestionRole
from milepost.core.words.digits import holds_digit


class Excepted(NamedTuple):
    """A passage about all or none with one that tells of some of whom it does not hold."""

    every: Passage
    some: Passage


class _Every(NamedTuple):
    """A clause about all or none: what is named in it, and what stands right behind."""

    passage: Passage
    clause: Clause
    things: frozenset[str]
    first: frozenset[str]
    told: str  # its words from "all" or "none" on
    is_any: bool  # it names no kind: "nobody", "never"
    sides: tuple[Side, ...]


_SO_MANY_OF = re.compile(
    r"(?<!not )(?<!every )(?<!all )\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the|our|"
    r"its|\d)"
)
_N = "three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_NUMBER = re.compile(
    rf"\b(?:of|all|the|our|its) (\d+|{_N})\b|\bthe (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?! of\b)"
)
_ORDINAL = {"third": "three", "fourth": "four", "fifth": "five", "sixth": "six", "seventh": "seven", "eighth": "eight",
            "ninth": "nine", "tenth": "ten"}  # fmt: skip
_NUMBERS = {*_N.split("|"), *_ORDINAL}
_DIGITS = re.compile(r"\d+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OURS = re.compile(r"\b(?:us|we|it|our doors)\b")
_WHOLE_TIME = re.compile(r"\b(?:year|since|between|from|throughout|season|winter|summer|time)\b")
_WITHOUT_EXCEPTION = re.compile(r"\bwithout exception\b")
_OF_OTHERS = word_set("if unless until target aim last previous formerly elsewhere nationally again second")
_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_TOLD_IN = _ROLES | {QuestionRole.NEXT}
_YET = re.compile(r"\b(?:without|yet|still|not|never|no)\b")  # by which a step says how things are
_HELPS = word_set("has have had is are was were did does do been to be ever yet now also")
_NARROWER = re.compile(r"\b(?:not|yet|never)(?: yet| been| had| to be)* [a-z]+ (?:in|with|about|for) (?!(?:19|20)\d\d)")
_COUNTED = re.compile(r"^(?:and |but |though |although )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b")
_TWO, _SHORT = 2, 3
_RARE = 12  # sentences
_FREQUENT = word_set(
    "have been were with that this from they their them every each both always never none nobody whole"
)
_MOST = 6  # sentences of other actions that share two rare words with a passage, so that these tell what it is of
_LIGHT = frozenset(
    map(root, word_set("held hold ask asked give given make made tell told know knew find found need say"))
)
_HOLDING = f"{ALL_WORDS} {NONE_WORDS}"


def excepted(plan: Gathered) -> Iterator[Excepted]:
    """Each passage about all or none with the first that tells of some of whom it does not hold."""
    seen: set[str] = set()
    for passage in holding(plan, _HOLDING):
        is_account = passage.is_beside or passage.said.question.role in _ROLES
        if is_account and passage.text not in seen and MAY_BE.search(passage.text):
            seen.add(passage.text)
            others = _others(plan, passage)
            pairs = (
                (every, one)
                for every in (_universals(passage) if others else ())
                for one in others
                if not may_keep(every.told, one.text)
            )
            found = next((one for every, one in pairs if _is_excepted(every, one)), None)
            if found:
                yield Excepted(passage, found)


def _rare(plan: Gathered) -> frozenset[str]:
    """The words that only a few sentences of the answers hold."""
    return frozenset([word for word, places in plan.index.items() if not places[_RARE:]])


def _universals(passage: Passage) -> Iterator[_Every]:
    for clause in _read(passage.text):
        none = NONE.search(clause.text)
        hit = none or ALL.search(clause.text)
        if hit is None or clause.is_awaited or RESERVED.search(clause.text) or _SO_MANY_OF.search(clause.text):
            continue
        behind = clause.text[hit.end() :]
        is_any = none is not None and NO_KIND.search(none.group()) is not None
        words = [word for word in behind.split() if not (is_any and word in _HELPS)]
        is_twice = bool(words) and is_any and NOT.fullmatch(words[0]) is not None  # "never missed a sailing"
        first = roots(" ".join(words[1:3] if is_twice else words[: 1 if is_any else 5])) or roots(behind)
        if is_any and first <= _LIGHT:
            continue
        both = _sides_of(passage.text, clause)
        told = clause.text[hit.start() :]
        yield _Every(passage, clause, _things(clause), first, told, is_any, both)


def _sides_of(text: str, clause: Clause) -> tuple[Side, ...]:
    return tuple(one for one in sides(text) if one.clause.text in clause.text)


def _read(text: str) -> Sequence[Clause]:
    """The clauses of a sentence, or all of it as one where it says that there was no exception."""
    plain = text.lower()
    if "without exception" not in plain:
        return clauses(text)
    return [Clause(plain, roots(plain), frozenset(), When.NOW)]


def _things(clause: Clause) -> frozenset[str]:
    """What a clause names, and the number of all: of "the seventh" the seven."""
    numbers = (one or _ORDINAL[other] for one, other in _NUMBER.findall(clause.text))
    return clause.things | frozenset(f"#{one}" for one in numbers)


def _others(plan: Gathered, passage: Passage) -> list[Passage]:
    """The passages of the same action that share a word, and those of others that share two rare ones."""
    said, is_any = passage.said, ANY.search(passage.text) is not None
    here = plan.once(_by_action)[said.action.id] if not passage.is_beside else ()
    fewest = 1 if passage.is_beside else _TWO
    is_kept = is_any and not passage.is_beside
    near = [] if is_kept else [place for place, many in _kin(plan, passage).items() if many >= fewest]
    told = _told(passage, 2 - is_any)
    found = [one for one in here if (_is_in_two(told) if one.text == passage.text else _may_be_some(told, one))]
    for one, part in map(plan.told_at.__getitem__, sorted(near) if len(near) <= _MOST else ()):
        if one.question.role in _TOLD_IN and one.action is not said.action:
            other = Passage(one, *part)
            found += [other] * (_may_be_counted(other) and (_may_deny(told, other) or _may_oppose(told, other)))
    return found


class _Told(NamedTuple):
    """What is soon known of a passage about all: the sides it may take, and whether it denies nothing."""

    passage: Passage
    sides: tuple[Rough, ...]
    cues: frozenset[str]  # the words of these sides
    stems: frozenset[str]
    is_plain: bool
    fewest: int  # words that it shares with a passage of some


def _told(passage: Passage, fewest: int) -> _Told:
    scales = rough(passage.text)
    cues = frozenset().union(*(SCALES[one.at].words for one in scales))
    return _Told(passage, scales, cues, stems(passage.words), DENIES.isdisjoint(passage.words), fewest)


def _may_be_counted(one: Passage) -> bool:
    """Whether a passage may count or name some."""
    return not (MEMBERS.isdisjoint(one.words) and one.text[1:].islower() and not holds_digit(one.text))


def _may_be_some(told: _Told, one: Passage) -> bool:
    """Whether a passage of the same action shares a word or tells of the other side, at a glance."""
    is_near = _may_deny(told, one) and len(told.stems & stems(one.words)) >= told.fewest
    return is_near or _may_oppose(told, one)


def _may_deny(told: _Told, one: Passage) -> bool:
    """Whether one of two passages denies something."""
    return not (told.is_plain and DENIES.isdisjoint(one.words)) and _OF_OTHERS.isdisjoint(one.words)


def _may_oppose(told: _Told, one: Passage) -> bool:
    """Whether two passages may be on the two sides of a scale."""
    if told.cues.isdisjoint(one.words) or not _OF_OTHERS.isdisjoint(one.words):
        return False
    return any(here.may_oppose(there) for there in rough(one.text) for here in told.sides)


def _is_in_two(told: _Told) -> bool:
    """Whether a passage may go on with some of whom it does not hold what it says of all."""
    text = told.passage.text
    hit = MAY_BE.search(text)
    at = next_clause(text, hit.end()) if hit else -1
    if at < 0 or (text[1:].islower() and not MEMBER.search(text[at:].lower())):
        return False
    return not told.is_plain or any(one.may_oppose(one) for one in told.sides)


def _named(one: Passage) -> frozenset[str]:
    """All that the clauses of a passage may name, and its numbers."""
    numbers = [_ORDINAL.get(word, word) for word in one.words if word in _NUMBERS]
    numbers += _DIGITS.findall(one.text) if holds_digit(one.text) else []
    return roots(one.text) | frozenset(f"#{number}" for number in numbers)


def _is_near(every: _Every, shared: frozenset[str]) -> bool:
    """Whether what two clauses name is enough for both to be of one thing."""
    return every.first <= shared if every.is_any else len(shared) >= _TWO


def _by_action(plan: Gathered) -> Mapping[str, Sequence[Passage]]:
    """The passages of every action that may count or name some."""
    found: dict[str, list[Passage]] = defaultdict(list)
    for one, part in plan.told_at:
        passage = Passage(one, *part)
        if one.question.role in _TOLD_IN and _may_be_counted(passage):
            found[one.action.id].append(passage)
    return found


def _kin(plan: Gathered, passage: Passage) -> Counter[int]:
    """How many rare words of a passage each sentence of the plan shares."""
    rare = plan.once(_rare)
    words = [word for word in {*passage.words} if word[_SHORT:] and word in rare and word not in _FREQUENT]
    forms = {form for word in words for form in (word, f"{word}s", word.removesuffix("s"))}
    return Counter(chain.from_iterable(plan.index.get(form, ()) for form in forms))


def _is_excepted(every: _Every, one: Passage) -> bool:
    is_own = one.text == every.passage.text
    if not (is_own or every.sides or _is_near(every, every.things & _named(one))) or _is_of_other_time(every, one):
        return False
    is_step = one.said.question.role is QuestionRole.NEXT
    told = [clause for clause in clauses(one.text) if not clause.is_awaited]
    if is_own:
        told = told[told.index(every.clause) + 1 :] if every.clause in told else []
    is_here = one.is_with(every.passage)
    told = [clause for clause in told if not is_step or _YET.search(clause.text)]
    return any(_is_against(every, clause, one.text, is_here=is_here, is_own=is_own) for clause in told)


def _is_of_other_time(every: _Every, one: Passage) -> bool:
    """Whether both name times and not the same; what is said of a whole year is of each day of it."""
    if _WHOLE_TIME.search(every.clause.text) or not are_of_other_times(every.passage.text, one.text):
        return False
    return _YEAR.findall(every.clause.text) != _YEAR.findall(one.text)[:1]


@lru_cache(maxsize=8192)
def _denials(text: str) -> tuple[bool, bool]:
    """Whether a text denies, by its little words alone, and with the verbs that deny: "never missed" denies not."""
    plain = _WITHOUT_EXCEPTION.sub("", text)
    return len(DENIAL.findall(plain)) % 2 == 1, len(NOT.findall(plain)) % 2 == 1


def _is_against(every: _Every, clause: Clause, text_of: str, *, is_here: bool, is_own: bool) -> bool:
    """Whether a clause tells of some, by number or name, the opposite of what is said of all."""
    text = clause.text
    every_one = ALL.search(text)
    if (every_one and every_one.group() != "both") or not (MEMBER.search(text) or clause.names):
        return False
    shared = every.things & _things(clause)
    both = _on_both_sides(every.sides, _sides_of(text_of, clause)) if every.sides else None
    if both:
        is_bare = every.is_any or is_own or not every.things - both.own or _OURS.search(every.clause.text) is not None
        return (is_here and (bool(shared - both.own) or is_bare)) or len(shared) >= _TWO
    if is_own and not shared & roots(text):
        return False
    narrower = _NARROWER.search(text)
    if narrower and not roots(text[narrower.end() :]) <= every.things:
        return False
    if all(mine is theirs for mine, theirs in zip(_denials(every.told), _denials(text), strict=True)):
        return False
    if every.is_any:
        return _is_near(every, shared) and (is_here or len(shared) >= _TWO)
    return _is_near(every, shared) and (bool(shared & every.first) or _COUNTED.search(text) is not None)


def _on_both_sides(every: Sequence[Side], some: Sequence[Side]) -> Scale | None:
    """The scale on whose sides the two stand, if any."""
    pairs = ((one, other) for one in every for other in some if one.scale is other.scale)
    return next((one.scale for one, other in pairs if one.is_plus is not other.is_plus), None)
