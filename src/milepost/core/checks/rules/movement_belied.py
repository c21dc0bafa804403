"""Something is said to have fallen, risen or improved, and its two figures went the other way.

Why: "612 in September and 655 in February, so good progress has been made in reducing it" tells the board the reverse.

Example:
    Action: 1.1 Clear the backlog
    Now: The backlog stood at 612 in September and 655 in February, so good progress has been made in reducing it.
Better:
    Action: 1.1 Clear the backlog
    Now: The backlog stood at 655 in September and 612 in February, so good progress has been made in reducing it.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.against import against
from milepost.core.checks.facts.figures.courses_told import opposite_courses
from milepost.core.checks.facts.figures.shifted import shifted
from milepost.core.checks.figures import Figure, figures, reckoned, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
GIVES_WAY = True
SEVERITY = Severity.MEDIUM
_UP = "risen rose rises rising rise increased increasing increases increase grown grew growing growth"
_DOWN = "fallen fell falling falls fall reduced reducing reduction decreased decreasing decrease dropped drop shrinking"
_BETTER = "improved improving improvement improves"
_TIME = (
    r"(?: [a-z]+){0,3} (?:in|at|by|during|for)(?: the)?(?: "
    r"(?:end|start|beginning|close|summer|autumn|spring|winter|last|this)(?: of)?(?: the)?){0,3}(?: ·+| year| term|"
    r" quarter)?"
)
_TWO = re.compile(
    rf"{_TIME}(?:,? and|,? then|, but)(?: (?:had|were|was|is|are|now|stood|stands|at|by|only|just))* $",
    re.IGNORECASE,
)
_THEN = re.compile(rf"{_TIME},? (?:so|which|a|an|and (?:so|the|is|are|has)|showing|this)\b(?P<claim>.*)", re.IGNORECASE)
_NOW = re.compile(
    rf"\b(?P<word>{'|'.join(f'{_UP} {_DOWN} {_BETTER}'.split())})\b[^.;:\d%]{{0,40}}? to (?:just |"
    rf"only )?$",
    re.IGNORECASE,
)
_MOVE = re.compile(rf"\b(?:{'|'.join(f'{_UP} {_DOWN}'.split())})\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:not|no|must|need\w*|want\w*|hope\w*|aims?|will|would|should|could|target|but|although|though|from|slower|"
    r"less|more than|among|if|until|expect\w*|girls|boys|women|men|against|compared|than)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:this|it|that|performance|the (?:rate|figure|share|proportion|number))\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every two figures with their times and a word that they belie, and every "improved to" a worse share."""
    told: set[str] = set()
    for belied in against(gathered(plan)):
        told.add(belied.words)
        yield belied.said.fault(
            f"{name(belied.said.action)} says “{belied.claim}”, and goes from {belied.moved.before.figure.words} to "
            f"{belied.moved.now.figure.words}.",
            "Put right the word or the figure that is wrong.",
            belied.words,
            is_sure=belied.is_sure,
        )
    for move in shifted(gathered(plan)):
        yield move.said.fault(
            f"{name(move.said.action)} says “{move.move}”, and by its own figures it went the other way, to "
            f"{move.now.words}.",
            "Put right the word or the figure that is wrong.",
            f"{move.text} … {move.now_text}",
            is_sure=False,
        )
    for up, down in opposite_courses(gathered(plan)):
        yield down.said.fault(
            f"{name(down.said.action)} says that it has risen all the time, and that it has fallen all the time.",
            "Put right whichever of the two is wrong.",
            f"{up.text} … {down.text}",
        )
    for one, sentence in reckoned(plan, 1, holding=f"{_UP} {_DOWN} {_BETTER}"):
        found = figures(sentence)
        wrong = _between(sentence, found)
        words = sentence
        if not wrong and len(found) == 1 and found[0].is_share:
            parts = one.sentences()
            at = parts.index(sentence)
            words = f"{parts[at - 1]} {sentence}" if at else ""
            wrong = _since(parts[at - 1], sentence, found[0]) if at else ""
        if wrong and words not in told:
            yield one.fault(
                f"{name(one.action)} says “{wrong}”, and its figures went the other way.",
                "Swap the figures, or change the word.",
                words,
            )


def _between(sentence: str, found: tuple[Figure, ...]) -> str:
    """The word for a move that the two figures of a sentence, each with its time, belie; or ""."""
    shares = tuple(one for one in found if one.is_share)
    found = shares if len(shares) == 2 else found  # "year nine pupils: 71% in spring and 66% in summer"
    if len(found) != 2 or found[0].is_share != found[1].is_share or found[0].is_money != found[1].is_money:
        return ""
    plain = timeless(sentence)
    first, last = found
    then = _THEN.match(plain, last.end)
    moves = list(_MOVE.finditer(then["claim"])) if then else []
    if not then or len(moves) != 1 or not _TWO.fullmatch(plain, first.end, last.start):
        return ""
    is_wished = _OTHER.search(then["claim"][: moves[0].start()])
    return "" if is_wished else _belied({moves[0].group().lower()}, first, last)


def _since(before: str, sentence: str, now: Figure) -> str:
    """The word for a move to a share that belies it, where the sentence before gives one share of the same; or ""."""
    shares = [one for one in figures(before) if one.is_share]
    hit = _NOW.search(sentence, 0, now.start)
    if len(shares) != 1 or not hit or _OTHER.search(sentence) or _OTHER.search(before):
        return ""
    is_same = _SUBJECT.match(sentence) or stems(sentence[: hit.start()]) & stems(before)
    word = hit["word"].lower()
    if not is_same or (word in _BETTER.split() and is_less_better(f"{before} {sentence}")):
        return ""
    return _belied({word}, shares[0], now)


def _belied(words: set[str], first: Figure, last: Figure) -> str:
    """The one word of rise or fall that two figures belie, or ""."""
    ups, downs = words & {*_UP.split(), *_BETTER.split()}, words & {*_DOWN.split()}
    if bool(ups) == bool(downs):
        return ""
    is_wrong = last.value < first.value if ups else last.value > first.value
    return min(ups or downs) if is_wrong else ""
