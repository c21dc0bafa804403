"""How many of a kind there are in all, where two places of a plan take another number for known: "the 64 settings"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.figures import numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.sentences import cut

_ALL_OF = re.compile(
    r"\b(?:(?:of|across|in|at|to|among|with|from|for|by|all|both|every one of) (?:all )?(?:of )?(?:the|our|its)|"
    r"all(?: of)?|the) $",
    re.IGNORECASE,
)
_MAY_BE = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]ll(?: of)?) (?:\d|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"[a-z]+teen|[a-z]+ty)\b)"
)  # quick, and rather too often
_NARROWS = re.compile(
    r" (?!(?:now|have|has|are|were|had|use|took|take)\b)(?:in|of|with|that|who|where|which|at|from|for|without|not|"
    r"whose|to|near|on|under|left|there|we|they|still|it|[a-z]+ed|chosen|done|given|taking|using|by|above|below)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:first|last|next|other|others|further|more|new|remaining|rest|target|pilot|phase|wave|round|other|another|"
    r"these|those|worst|busiest|largest|smallest|poorest|main|key|top|priority|chosen|by then|will be|would)\b",
    re.IGNORECASE,
)
_GENERAL = word_set(
    "person people child woman man meeting session place time case report step reply response call visit partner item "
    "point day week month year hour job post family household resident young adult action recommendation pupil patient "
    "student"
)
_NEAR = Decimal("0.8")  # of the larger number; what is less is a part
_LEAST = 4
_MOST = 24  # wholes of one kind
_LOOK_BACK = 30  # characters


class Whole(NamedTuple):
    """A number that is taken for that of all of a kind."""

    said: Said | None
    text: str
    number: Count

    @property
    def value(self) -> Decimal:
        """The number."""
        return self.number.figure.value


def wholes_apart(plan: Gathered) -> Iterator[tuple[Whole, Whole]]:
    """The first two numbers of each kind that two places take for that of all."""
    by_kind: dict[tuple[str, frozenset[str]], list[Whole]] = defaultdict(list)
    for one in (whole for each in _texts(plan) for whole in _in(*each)):
        by_kind[one.number.noun, one.number.names].append(one)
    for some in by_kind.values():
        pairs = ((one, other) for one in some[:_MOST] for other in some[:_MOST] if _are_apart(one, other))
        pair = next((each for each in pairs if not any(_is_told_before(one, plan) for one in each)), None)
        if pair:
            yield pair


def _texts(plan: Gathered) -> list[tuple[Said | None, str]]:
    """The sentences with numbers that may take one for known."""
    told_at, many = plan.told_at, plan.once(numbered)
    found: list[tuple[Said | None, str]] = [(None, sentence) for line in texts(plan) for sentence in cut(line)]
    for place in plan.places(WRITTEN - {QuestionRole.NEXT}, "the our its all"):
        if place in many and _MAY_BE.search(told_at[place][1].text):
            found += [(told_at[place][0], told_at[place][1].text)]
    return found


def _in(said: Said | None, text: str) -> Iterator[Whole]:
    plain = timeless(text)
    for one in counts(text):
        is_of_things = (
            one.noun and one.noun not in _GENERAL and not (one.is_time or one.figure.is_money or one.figure.is_share)
        )
        if is_of_things and one.figure.value >= _LEAST and _is_definite(text, one):
            names = re.match(rf"(?: [^ ]+){{{len(one.names) + 1}}}", plain[one.figure.end :])
            behind = plain[one.figure.end + names.end() :] if names else ""
            before = plain[max(0, one.figure.start - 30) : one.figure.end + (names.end() if names else 0)]
            if names and not _NARROWS.match(behind) and not _OTHER.search(before):
                yield Whole(said, text, one)


def _is_definite(text: str, one: Count) -> bool:
    start = one.figure.start
    return bool(_ALL_OF.search(timeless(text)[max(0, start - _LOOK_BACK) : start]))


def _are_apart(one: Whole, other: Whole) -> bool:
    """Whether two numbers of two places are near each other, and not the same."""
    here, there = (each.said.action.id if each.said else "" for each in (one, other))
    least, most = sorted((one.value, other.value))
    return here != there and _NEAR * most <= least < most and (one.said is None or other.said is not None)


def _is_told_before(whole: Whole, plan: Gathered) -> bool:
    """Whether the action of a whole counts as many of the kind of its own: "9 schools joined. The 9 schools …"."""
    said = (plan.told_at[place] for place in plan.once(numbered))
    mine = (part.text for one, part in said if whole.said and one.action is whole.said.action)
    told = (one for text in mine for one in counts(text) if not _is_definite(text, one))
    return any((one.noun, one.figure.value) == (whole.number.noun, whole.value) for one in told)
