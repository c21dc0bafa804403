"""What is said of all of a kind or of none, beside a count of some: "every victim was seen" and "five were late"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import is_many, one_of
from milepost.core.checks.facts.speech.things import content, stem, tokens, word_set
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import in_digits, numbered
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates.names import MONTH_IN_FULL


class Universal(NamedTuple):
    """A sentence about all of a kind, or none: what they are ("" where it names none), how many, and what is so."""

    said: Said
    text: str
    is_none: bool
    number: str
    noun: str
    told: frozenset[str]


class Some(NamedTuple):
    """A sentence that counts some of a kind of whom what is said of all, or of none, does not hold."""

    said: Said
    text: str


_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_HOLDING = "every each all both no none nobody everyone everybody never"
_PARTLY = "third thirds quarter half"
_WHICH = r"(?: single| one)?(?: of)?(?: (?:the|our|its|their|these))?(?: (?P<number>\d+))?"
_UNIVERSAL = re.compile(
    r"(?P<before>^|[,;:–] |\b(?:and|so|that) |\b(?:in|at|to|for|from|with|by|on|calls?|reach(?:es|ed)?|cover(?:s|ed)?) "
    r"(?=every |each |all ))"
    r"(?:(?P<none>no|none|nobody|no one)|(?P<one>every|each)|(?P<body>every(?:one|body))|all|both)\b"
    rf"{_WHICH}(?P<rest>(?: [a-z’'-]+)[^.,;:]*)"
)
_THERE_IS_NO = re.compile(r"\bthere (?:were|was|are|is|ha(?:s|ve) been) no (?P<rest>[a-z’'-]+)(?=\W*$|,| at all| this)")
_NEVER = re.compile(r"^(?:we|they|it|the [a-z]+(?: [a-z]+)?) (?:ha(?:s|ve) )?never (?P<rest>[a-z’'-]+ [^.;:]*)")
_N = r"(?<![\d£.,])\d+(?![\d%,.]*\d|%)"
_NAME = r"[a-z’'-]+(?: [a-z’'-]+)?"
_PART = re.compile(
    rf"(?<![\d£.,])(?P<part>\d+)(?: (?!of\b|and\b|in\b|by\b|from\b)[a-z’'-]+){{0,2}} (?:out )?of "
    rf"(?:the |our |its |their |all |these |those ){{0,2}}(?P<whole>{_N})(?: (?P<what>{_NAME}))?|"
    rf"\bof (?:the |our |its |their |all |these |those ){{0,2}}(?P<whole_2>{_N}) (?P<what_2>{_NAME})[^.;:\d]{{0,30}}, "
    rf"(?:only |just )?(?P<part_2>{_N})"
)
_SHORT = Gated(
    (
        "late overdue missed missing outstanding waiting without refuse refused decline declined failed not never "
        "no yet unfilled unanswered behind untrained unseen unvisited uncovered unread unsigned unpaid unchecked "
        "vacant empty dropped away down over"
    ),
    re.compile(
        r"(?:(?<![\d£.,])\d+|\bone|\ba third|\ba quarter|\bhalf)(?: of (?:them|these|those|whom|which|the|our)\b)?"
        rf"(?: (?:of )?(?P<what>{_NAME}))?? (?:(?:were|was|are|is|have|has|had|came|still|been|being|went|"
        rf"also) ){{0,3}}"
        r"(?:[a-z]+ed )?"
        r"(?:late|overdue|missed|missing|outstanding|waiting|without|refused?|declined?|failed|not|never|no|yet|"
        r"unfilled|"
        r"unanswered|behind|un(?:trained|seen|visited|covered|read|signed|paid|checked)|vacant|empty|dropped out|"
        r"turned (?:away|down)|over)\b"
    ),
)
_COUNTED = re.compile(rf"{_N} (?P<what>{_NAME})")
_ASIDE = re.compile(
    r"\b(?:almost|nearly|most|should|will|would|must|to be|to have|used to|until|before|last year|if|unless|except|"
    r"apart|"
    r"but|other|others|rest|remaining|aims?|targets?|hope\w*|wants?|plan|planned|needs?|when|once|previous\w*|earlier|"
    r"at first|had|by then|could|can|may (?:be|not|have|need|well)|might|each time|first|further|another|more(?! "
    r"than)|pilot|per|no longer|"
    r"as well|(?:after|above|first of|at|in) all|all (?:in|the|day|year|night|over|along|round|right))\b"
)
_WISHED = re.compile(
    r"\b(?:if|unless|until|will|would|should|must|aims?|targets?|hope\w*|wants?|plan|planned|used to)\b"
)
_WISHES = word_set("if unless until will would should must since")  # most wishes, without a pattern
_LATE = word_set("late overdue over")
_IN_TIME = word_set("within time deadline day week month hour target standard promptly once minute")
_DONE = frozenset(map(lemma, word_set("covered done complete finished open place running live reached included ready")))
_NO_KIND = word_set(
    "day week month year time quarter term one way thing case doubt problem issue concern change date cost money news "
    "further other others more less reason need action update response is are was were has have do does those who that "
    "this it we they round morning evening night"
)
_LINKS = word_set(
    "is are was were has have now who that which will been being do does can in on at for by with from to of uses "
    "use gets "
    "get knows know got had had"
)
_NARROWS = word_set("with that who which whose where without")
_BACK = re.compile(rf"\b(?:was|were|had|in {MONTH_IN_FULL.lower()})\b")
_NOW = re.compile(r"\b(?:now|today|at last|finally)\b")
_FORMS = {"used": "use", "uses": "use"}


def belied(plan: Gathered) -> Iterator[tuple[Universal, Some]]:
    """Each sentence about all or none with the first of its action that counts some of whom it does not hold."""
    universals: dict[str, list[Universal]] = defaultdict(list)
    for one, part in map(plan.told_at.__getitem__, plan.places(_ACCOUNTS, _HOLDING)):
        found = _universal(one, part.text) if _WISHES.isdisjoint(part.words) else None
        if found:
            universals[one.action.id].append(found)
    told: set[str] = set()
    for place in _counting(plan) if universals else ():
        one, part = plan.told_at[place]
        for every in universals.get(one.action.id, ()):
            if every.text not in told and every.text != part.text and _is_against(every, part.text):
                told.add(every.text)
                yield every, Some(one, part.text)


def _counting(plan: Gathered) -> list[int]:
    """The places of the sentences of accounts that count something."""
    held = set(plan.once(numbered)).union(plan.places(_ACCOUNTS, _PARTLY))
    return sorted(place for place in held if plan.told_at[place][0].question.role in _ACCOUNTS)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return in_digits(text).lower().replace("’", "'")


@lru_cache(maxsize=4096)
def _deeds(text: str) -> frozenset[str]:
    """What carries weight in a text, one for all forms of a verb, and for "trained" and "untrained"."""
    return frozenset(map(_deed, content(text)))


@lru_cache(maxsize=4096)
def _deed(word: str) -> str:
    return lemma(_FORMS.get(word, one_of(word).removeprefix("un")))


@lru_cache(maxsize=4096)  # several sentences about all are held against the same one
def _is_aside(plain: str) -> bool:
    return _ASIDE.search(plain) is not None


@lru_cache(maxsize=4096)
def _part(plain: str) -> re.Match[str] | None:
    """Where a sentence counts a part of a whole."""
    return _PART.search(plain)


@lru_cache(maxsize=4096)
def _short(plain: str) -> re.Match[str] | None:
    """Where a sentence counts those who fall short."""
    return _SHORT.search(plain)


def _universal(one: Said, text: str) -> Universal | None:
    plain = _plain(text)
    if _WISHED.search(plain):
        return None
    hit = _NEVER.match(plain) or _THERE_IS_NO.search(plain) or _UNIVERSAL.search(plain)
    if hit is None or _ASIDE.search(plain, hit.start()):
        return None
    if hit.re is _NEVER:
        return Universal(one, text, True, "", "", frozenset({_deed(tokens(hit["rest"])[0])}))
    if hit.re is _THERE_IS_NO:
        noun = one_of(stem(hit["rest"]))
        return None if noun in _NO_KIND else Universal(one, text, True, "", noun, frozenset())
    return _of_kind(one, text, plain, hit)


def _of_kind(one: Said, text: str, plain: str, hit: re.Match[str]) -> Universal | None:
    words = [*tokens(hit["rest"])]
    is_body = bool(hit["body"]) or hit["none"] in ("nobody", "no one")
    at = None if is_body else _head(words, is_one=bool(hit["one"]))
    noun = one_of(stem(words[at])) if at is not None else ""
    if noun in _NO_KIND or not (noun or hit["number"] or is_body):
        return None
    behind = words[at + 1 :] if at is not None else words
    if not _NARROWS.isdisjoint(behind[:1]):
        return None
    if is_body and hit["none"]:
        behind = [word for word in behind if word not in _LINKS][:1]  # the deed that nobody did
    rest = " ".join(behind)
    is_object = hit["before"].strip().isalpha() and hit["before"].strip() not in ("and", "so", "that")
    told = _deeds(f"{plain[: hit.start()]} {rest}" if is_object else rest)
    return Universal(one, text, bool(hit["none"]), hit["number"] or "", noun, told - {lemma(noun)})


def _head(words: list[str], *, is_one: bool) -> int | None:
    """Where the noun stands with which a group of words opens, or None where a verb follows at once."""
    if not words or words[0] in _LINKS:
        return None
    if is_one:
        goes_on = words[1:2] and words[1] not in _LINKS and words[1].isalpha() and not words[1].endswith(("ed", "s"))
        return 1 if goes_on else 0
    return next((at for at, word in enumerate(words[:3]) if is_many(word)), 0)


def _is_against(every: Universal, text: str) -> bool:
    """Whether a sentence counts some of the kind, of whom what is said of all or none does not hold."""
    plain = _plain(text)
    is_counted = _is_counted(every, text, plain) if every.is_none else bool(_part(plain) or _short(plain))
    if not is_counted or _is_aside(plain) or (_BACK.search(plain) and _NOW.search(_plain(every.text))):
        return False
    if every.is_none:
        return True
    part = _part(plain)
    whole = (part["whole"] or part["whole_2"]) if part else ""
    if part and int(part["part"] or part["part_2"]) < int(whole):
        words = _deeds(text)
        is_deed = every.told & words or (every.number == whole and not every.told.isdisjoint(_DONE))
        return bool(is_deed) and _is_kind(every, whole, part["what"] or part["what_2"] or "", words)
    short = _short(plain)
    if short is None or not _is_kind(every, "", short["what"] or "", _deeds(text)):
        return False
    return bool(every.told & _deeds(text)) or _is_late(every, short.group())


def _is_kind(every: Universal, whole: str, what: str, words: frozenset[str]) -> bool:
    """Whether what is counted is of the kind: by its noun, or by its number where either leaves the noun out."""
    if whole and every.number and whole != every.number:
        return False
    named = _deeds(what)
    if every.noun:
        return lemma(every.noun) in (named or words) or (bool(whole) and whole == every.number and not named)
    return not every.number or whole == every.number


def _is_counted(every: Universal, text: str, plain: str) -> bool:
    """Whether some are counted of whom there are said to be none, or who are said to do no such thing."""
    if not (every.told & _deeds(text) or (every.noun and not every.told)):
        return False
    hit = _COUNTED.search(plain)
    return hit is not None and (not every.noun or lemma(every.noun) in _deeds(hit["what"]))


def _is_late(every: Universal, words: str) -> bool:
    """Whether all are in time, and some are late."""
    is_late = not _LATE.isdisjoint(tokens(words))
    return is_late and not _IN_TIME.isdisjoint(map(stem, tokens(every.text)))
