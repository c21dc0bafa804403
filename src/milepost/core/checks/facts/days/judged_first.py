"""What is judged before it has begun, where one list of days tells of both: "Pilot from 12 October; its evaluation"."""

import re
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import NamedTuple

from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.sayings.account import stems
from milepost.core.plan.life import is_live
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import dated
from milepost.core.words.due import Due

_ROLES = frozenset({QuestionRole.DUE, QuestionRole.NEXT})
_JUDGED = re.compile(
    r"\b(?:evaluat(?:ion|e|ing)|findings|results|lessons|debrief(?:ing)?|feedback|learning|conclusions)"
    r"(?: (?:of|on|from|after|for|about))? (?:the|our|this|that|its) (?P<thing>[a-z]+(?: [a-z]+)?)",
    re.IGNORECASE,
)
_WORDS = "evaluation evaluate evaluating findings results lessons debrief debriefing feedback learning conclusions"
_BEGINS = re.compile(r"\b(?:from|between|during|starts?|begins?|runs?|opens?|held|takes? place)\b", re.IGNORECASE)
_ANOTHER = re.compile(r"\b(?:second|third|next|further|last|previous|first|earlier|another|again|new)\b", re.IGNORECASE)
_PART = re.compile(r"; |\n|(?<=\d\d), (?:then )?(?=[a-z])")


class Judged(NamedTuple):
    """An answer with the piece that judges a thing and the piece by which this begins only later."""

    said: Said
    early: str
    late: str
    day: Due
    start: Due


def judged_first(plan: Gathered) -> Iterator[Judged]:
    """The first such two pieces of each answer of a live action."""
    for one in plan.said(_ROLES, f"{_WORDS}, the our this that its, {FIGURE}"):
        text = one.answer.text
        if not _JUDGED.search(text) or not is_live(one.action):
            continue
        every = ((piece.strip(" ."), next(iter(dated(piece)), None)) for piece in _PART.split(text))
        pieces = [(piece, found.due) for piece, found in every if found]
        pair = next(_pairs(pieces), None)
        if pair:
            (early, day), (late, start) = pair
            yield Judged(one, early, late, day, start)


def _pairs(pieces: Sequence[tuple[str, Due]]) -> Iterator[tuple[tuple[str, Due], tuple[str, Due]]]:
    for early, late in permutations(pieces, 2):
        hit = _JUDGED.search(early[0])
        is_before = early[1].latest and late[1].earliest and early[1].latest < late[1].earliest
        if hit is None or not is_before or _ANOTHER.search(f"{early[0]} {late[0]}") or _JUDGED.search(late[0]):
            continue
        thing = stems(hit["thing"].split(" by")[0])
        if thing and thing <= stems(late[0]) and _BEGINS.search(late[0]):
            yield early, late
