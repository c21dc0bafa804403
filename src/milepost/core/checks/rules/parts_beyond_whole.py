"""What shuts each other out comes to more than the whole that it is of.

Why: "Of the 214, 131 came from GPs, 62 from schools and 31 from parents" is ten too many; one of the figures is wrong.

Example:
    Action: 1.1 Open the pathway
    Now: It has had 214 referrals. Of these, 131 came from GPs, 62 from schools and 31 from parents.
Better:
    Action: 1.1 Open the pathway
    Now: It has had 224 referrals. Of these, 131 came from GPs, 62 from schools and 31 from parents.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from milepost.core.checks.figures import Figure, figures, reckoned, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.quantities import TIMES

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_SIGNS = (
    "these them those whom which accepted awarded approved agreed granted passed men male boys spent paid completed "
    "yes full"
)
_THEM = re.compile(r"\b(?:of|and of) (?:these|them|those|whom|which)\b,?", re.IGNORECASE)
_OF = re.compile(r"\bof (?:the |our |its |these |all )?£?$", re.IGNORECASE)
_CAME_IN = re.compile(
    r"\b(?:received|made|submitted|came in|applied|considered|heard|invited)\W*$|"
    r"^(?:in all |altogether )?(?:we|they|it) (?:asked|invited|saw|interviewed|surveyed|inspected|"
    r"visited) [^.;,]{1,40}\W*$",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?: (?:were|was|came|are|is|have come|went|live))?(?: [a-z]+)? (?P<how>from|in|at|to|with|by) ",
    re.IGNORECASE,
)
_SIDES = (
    (r"\bfull[- ]time\b", r"\bpart[- ]time\b"),
    (r"\b(?:men|male)\b", r"\b(?:women|female)\b"),
    (r"\bboys\b", r"\bgirls\b"),
    (
        r"\b(?:accepted|awarded|approved|agreed|granted|passed)\b",
        r"\b(?:rejected|refused|declined|turned down|failed|withdrawn)\b",
    ),
    (r"\b(?:spent|paid)\b", r"\b(?:committed|allocated|unspent|left)\b"),
    (r"\byes\b", r"\bno\b"),
    (r"\bcompleted\b", r"\b(?:dropped out|left early|still in treatment|withdrew)\b"),
)
_PAIRS = tuple(
    (re.compile(one, re.IGNORECASE), re.compile(two, re.IGNORECASE))
    for pair in _SIDES
    for one, two in (pair, pair[::-1])
)
_LOOSE = re.compile(
    r"\b(?:some|also|both|more than one|several|at first|then|later|about|around|nearly|over|at least|including|"
    r"further|another|per|each)\b",
    re.IGNORECASE,
)
_FEWEST, _LIST = 2, 3


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every two sides, and every list of places or sources, that come to more than the one whole before them."""
    for one, sentence in reckoned(plan, holding=_SIGNS):
        if _LOOSE.search(sentence):
            continue
        whole, parts, words = _whole_and_parts(one, sentence)
        made = sum((part.value for part in parts), Decimal(0))
        if whole and made > whole.value and all(part.value <= whole.value for part in parts):
            yield one.fault(
                f"{name(one.action)} parts {whole.words} into {', '.join(part.words for part in parts)}: too many.",
                "Put right the figure that is wrong, or say what is counted twice.",
                words,
            )


def _whole_and_parts(one: Said, sentence: str) -> tuple[Figure | None, Sequence[Figure], str]:
    """A whole with the parts that shut each other out, and the words of both; no whole where it is not sure."""
    here = _counts(sentence)
    them = _THEM.search(sentence)
    before = [each for each in here if them and each.end <= them.start()]
    if not before and here:
        parts = one.sentences()
        last = parts[max(0, parts.index(sentence) - 1)]
        is_before = last != sentence and not _LOOSE.search(last) and (them or _CAME_IN.search(last))
        wholes, listed, words = _counts(last) if is_before else [], here, f"{last} {sentence}"
    elif them:
        wholes, listed, words = before, [each for each in here if each.start >= them.end()], sentence
    if not before and not (here and wholes):
        wholes = [each for each in here if _OF.search(sentence[: each.start])]
        listed, words = [each for each in here if each not in wholes], sentence
    is_sure = (
        len(wholes) == 1 and _shut_out(sentence, listed, of_them=them is not None) and _are_alike((*wholes, *listed))
    )
    return (wholes[0] if is_sure else None), listed, words


def _counts(text: str) -> list[Figure]:
    """The figures of a text that count no share and no time."""
    units = ((one, text[one.end :].split(maxsplit=1)) for one in figures(text))
    return [one for one, behind in units if not one.is_share and not (behind and behind[0].strip(".,") in TIMES)]


def _shut_out(sentence: str, parts: Sequence[Figure], *, of_them: bool) -> bool:
    """Whether two parts are opposite sides, or three or more "of them" are all from, in or with something."""
    if len(parts) < _FEWEST:
        return False
    text = timeless(sentence)
    ends = [one.start for one in parts[1:]] + [len(text)]
    behind = [text[one.end : end] for one, end in zip(parts, ends, strict=True)]
    if len(parts) == _FEWEST:
        return any(one.search(behind[0]) and two.search(behind[1]) for one, two in _PAIRS)
    how = [hit["how"].lower() if (hit := _FROM.match(words)) else "" for words in behind]
    return of_them and len(parts) >= _LIST and all(how) and all(one == other for one, other in pairwise(how))


def _are_alike(some: Sequence[Figure]) -> bool:
    return len({one.is_money for one in some}) == 1
