"""A share or an "all" of people who are pleased, with how few of those asked had answered: two of 340."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_ROLES = WRITTEN - {QuestionRole.NEXT}
_ANSWERED = (
    r"(?:wrote back|repl(?:y|ied)|respond(?:ed)?|answer(?:ed|s)?|returned (?:it|them|the [a-z]+|a [a-z]+)|"
    r"filled (?:it |them |the [a-z]+ )?in|sent (?:it|them|the [a-z]+|one) back|rang back|"
    r"completed (?:it|the [a-z]+|a [a-z]+))"
)
_FEW = re.compile(
    rf"(?<![\w.,/£-])(?P<few>{COUNT}) (?:[a-z]+ )?(?:out )?of (?:the |our |those |all )?(?P<asked>{COUNT})\b"
    rf"[^.;)]{{0,40}}? {_ANSWERED}\b|"
    rf"\b(?:based|rests|resting) on (?:only |just )?(?P<based>{COUNT}) (?:repl(?:y|ies)|answers?|responses?|forms?|"
    rf"returns?|cards?|questionnaires?)\b|(?:\b(?:only |just )|(?:^|[.(]) ?)"
    rf"(?P<only>{COUNT}) (?:[a-z]+ )?{_ANSWERED}\b",
    re.IGNORECASE,
)
_CLAIM = AnyCase(
    r"(?:\b\d{2,3}(?:\.\d)? ?(?:%|per ?cent)|\b\d (?:in|out of) (?:every )?(?:ten|10)|"
    r"\b(?:all|everyone|everybody|half|three quarters|two thirds))"
    r"(?: of [^.;:]{2,40}?)? (?:(?:were|are|was|is|felt|feel|said|say|told us|rated?|would|found|thought|agreed|"
    r"enjoyed|liked|trust|trusted|knew|know)\b)"
)
_FEWEST, _SMALL = 10, 2  # answers of which a share can be told; and of how many asked they may be half


class FewAnswers(NamedTuple):
    """What is claimed, and on how many answers."""

    said: Said
    words: str
    few: str


def few_answers(plan: Gathered) -> Iterator[FewAnswers]:
    """Every such claim with the number of answers in its own sentence or in the next."""
    for one, text in plan.told(_ROLES, "% cent percent all everyone everybody half quarters thirds ten"):
        if _CLAIM.search(in_digits(text)):
            behind = next((last for first, last in pairwise(one.sentences()) if first == text), "")
            words = f"{text} {behind}".strip()
            few = next(filter(_is_few, _FEW.finditer(in_digits(words))), None)
            if few:
                yield FewAnswers(one, words if few.end() > len(text) else text, _many(few))


def _many(hit: re.Match[str]) -> str:
    return hit["few"] or hit["based"] or hit["only"]


def _is_few(hit: re.Match[str]) -> bool:
    """Whether so few answered, and no more than half of those asked where that is told."""
    few = value(_many(hit))
    return few < _FEWEST and (not hit["asked"] or few * _SMALL <= value(hit["asked"]))
