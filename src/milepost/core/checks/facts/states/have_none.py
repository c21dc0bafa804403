"""What every one is said to have or to do, beside so many of whom the next sentences say only that they do not."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_KIND = r"(?P<kind>(?:[a-z-]+ ){0,2}?[a-z]{3,})"
_EVERY = re.compile(
    r"^\W*(?:now,? |today,? |by now,? |for the first time,? )?"
    r"(?:each and every(?: one of (?:our|the))?|every(?: single)?|each(?: of (?:the|our))?|all(?: of)?(?: the| our|"
    r" these)?)"
    rf"(?: \d+)?(?: of the| of our)? {_KIND}(?: (?:on|in|of|at) (?:the |our )?[a-z]+)? (?:now |also |already |has |"
    rf"have )*"
    r"(?:has|have|had|is|are|was|were|been|[a-z]+s|[a-z]+ed|use|hold|keep|offer|run|give|teach|take|do)\b",
    re.IGNORECASE,
)
_MANY = (
    rf"(?:^\W*|[,;:–] |\b(?:and|but|though|while|yet|only) )(?:the )?(?P<many>{COUNT}|one|some|several|a few|most)"
    r"(?: of (?:them|these|those|(?:the|our) (?:\d+|[a-z]+s)))?(?: (?P<of>(?:[a-z-]+ ){0,2}?[a-z]{3,}))??"
)
_END = r"(?:(?: yet| so far| at all)*)(?= (?:and|because)\b|\W*$|[.,;:)])"
_HAVE_NONE = re.compile(
    rf"{_MANY} (?:(?:still|as yet|so far|currently) )*(?:(?:have|has) (?:(?:still|as yet|so far) )*(?:none|not one|"
    r"not (?:yet )?got (?:one|any|theirs))|(?:are|is|remain|remains|go|goes) (?:still )?without(?: (?:one|any|it))?|"
    r"(?:do|does) not (?:yet )?have (?:one|any|it)|lacks? (?:one|it|theirs)|"
    rf"(?:are|is|were|was|have|has|do|does|did|cannot|can|could) (?:still |as yet )?not){_END}",
    re.IGNORECASE,
)
_SOME_HAVE = re.compile(
    rf"{_MANY.replace('of (?:them|these|those|(?:the|our) (?:', 'of (?:(?:the|our) (?:')}"
    rf" (?:now |already )?(?:have|has) (?:[a-z]+ed )?(?:one|theirs|it){_END}",
    re.IGNORECASE,
)
_PART = re.compile(rf"(?P<part>{COUNT}) of (?:the |our )?(?P<whole>{COUNT})\b")
_NOT_SO = re.compile(
    r"\b(?:should|will|would|must|could|may|might|need\w*|want\w*|aims?|target|hope\w*|plan\w*|if|whether|until|unless|"
    r"except|apart|almost|nearly|not|no|last (?:year|time)|used to|once|before|was asked|were asked|asked|who|that|"
    r"which|"
    r"to be|to have|by 20\d\d|can|other|another|new|in 20\d\d|then)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"\b(?:other|others|another|last (?:year|time)|in 20\d\d|then|before|until|if|on [A-Z]\w+days)\b")
_NEXT = 3  # sentences, that about every one among them
_NO_KIND = frozenset({"day", "week", "month", "year", "time", "case", "way", "thing", "evening", "night", "morning"})


class HaveNone(NamedTuple):
    """An answer with its sentence about every one and the sentence that takes it back."""

    said: Said
    every: str
    some: str


def have_none(plan: Gathered) -> Iterator[HaveNone]:
    """Each sentence about every one with the first of the next two that says of so many that they do not."""
    seen: set[int] = set()
    for one, _ in plan.told(_ROLES, "each every all"):
        if id(one) in seen:
            continue
        seen.add(id(one))
        parts = one.sentences()
        for at, text in enumerate(parts):
            hit = _EVERY.match(in_digits(text))
            kind = frozenset(map(one_of, hit["kind"].split())) if hit else frozenset()
            if not kind or not kind.isdisjoint(_NO_KIND) or _NOT_SO.search(text):
                continue
            some = next((each for each in islice(parts, at + 1, at + _NEXT) if _is_of_some(each, kind)), "")
            if some:
                yield HaveNone(one, text, some)


def _is_of_some(text: str, kind: frozenset[str]) -> bool:
    """Whether a sentence says of some of a kind that they do not, or of fewer than all that they do."""
    if _OTHERS.search(text):
        return False
    plain = in_digits(text)
    none = _HAVE_NONE.search(plain)
    if none:
        return _is_kind(none["of"], kind)
    part = _PART.search(plain)
    some = _SOME_HAVE.search(plain) if part and value(part["part"]) < value(part["whole"]) else None
    return some is not None and _is_kind(some["of"], kind)


def _is_kind(named: str | None, kind: frozenset[str]) -> bool:
    """Whether those who are counted are of the kind: by its name, or by none."""
    return not named or kind <= frozenset(map(one_of, named.split()))
