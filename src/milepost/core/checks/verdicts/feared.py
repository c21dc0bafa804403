"""A goal that an action fears to fall short of, though its own account says that it is passed."""

from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.movements import moved
from milepost.core.checks.figures import COUNT, in_digits
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_FEAR = AnyCase(
    r"\b(?:may|might|could|(?:are|is) (?:likely|unlikely|in danger|at risk)|risk|fear|worr(?:y|ied)|"
    r"doubt)\b[^.;]{0,40}?\b"
    r"(?:(?P<short>(?:fall|falling|end|come) (?:a little |well |just )?short of)|miss(?:ing)?|fail to (?:reach|"
    r"meet|hit)|"
    r"not (?:reach|meet|hit)(?:ing)?|(?:to )?(?:reach|meet|hit)(?:ing)?) "
    rf"(?:the|our|its|this) (?:[a-z]+ ){{0,2}}?(?:target|goal|aim) of (?P<goal>£?{COUNT})"
)
_NOT_YET = AnyCase(r"\b(?:stay|keep|hold|remain|slip|fall back|drop|again|back (?:below|under)|sustain\w*|next year)\b")
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL})


class Feared(NamedTuple):
    """The sentence that fears for a goal, the goal, and the number reached with its sentence."""

    said: Said
    text: str
    goal: Count
    now: Count
    told: str


def feared_in_vain(plan: Gathered) -> Iterator[Feared]:
    """Every goal feared for beside the first number of its kind that the action's account gives, if that is more."""
    for said, text in plan.told(WRITTEN, "target goal aim, short miss missing fail reach meet hit reaching meeting, 0"):
        plain = in_digits(text)
        hit = _FEAR.search(plain) if not _NOT_YET.search(text) else None
        goal = _count_at(plain, hit.start("goal")) if hit else None
        found = _first_of_kind(plan, said, text, goal) if goal else None
        if hit and goal and found:
            now, told = found
            is_more = bool(hit["short"]) or good_way(f"{said.action.title} {told}") is Good.MORE
            if is_more and now.figure.value >= goal.figure.value:
                yield Feared(said, text, goal, now, told)


def _count_at(text: str, start: int) -> Count | None:
    return next((one for one in counts(text) if one.figure.start == start), None)


def _first_of_kind(plan: Gathered, said: Said, fear: str, goal: Count) -> tuple[Count, str] | None:
    """The first number of an account that is like the goal, the later of two times, with its sentence."""
    answers = (one for one in plan.said(_ACCOUNTS) if one.action is said.action)
    for text in (each for one in answers for each in one.sentences() if each != fear):
        pair = moved(text)
        some = [pair.now] if pair else [one for one in counts(text) if one.kind == goal.kind and not one.is_of]
        like = [
            one for one in some if one.kind == goal.kind and (not (one.noun and goal.noun) or one.noun == goal.noun)
        ]
        if like:
            return (like[0], text) if len(some) == 1 else None
    return None
