"""A percentage beside a number fits no whole that the account counts.

Why: "260 people started; 182 (78%) were still coming" is 70%: the number, the share or what it is a share of is wrong.

Example:
    Action: 1.1 Run classes
    Now: 260 people started a course; 182 (78%) were still coming at week 12.
Better:
    Action: 1.1 Run classes
    Now: 260 people started a course; 182 (70%) were still coming at week 12.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.shares import shares_of
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
_SHARE = re.compile(
    r"(?: (?!in\b|of\b)[a-z’'-]+){0,2} ?\((?P<share>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent)\)(?! of (?!them|these|"
    r"those))",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:target|more than|less than|over|under|about|around|nearly|almost|at least|compared|against|last (?:year|"
    r"quarter|term)|of the|of all|of our|of those who|who (?:answered|replied|responded))\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"[ -][a-z]{3,}", re.IGNORECASE)
_ALLOWED = Decimal("1.0")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "182 (78%)" with one count before it in its answer, where no figure of the action is its whole."""
    for one, sentence in reckoned(plan, holding="% cent percent"):
        found = _counted(sentence)
        for at, part in enumerate(found):
            share = _SHARE.match(timeless(sentence), part.end)
            if share and not _is_money_or_share(part) and not _OTHER.search(sentence):
                whole, words = _whole(one, sentence, found[:at])
                if whole and _is_off(part, whole, Decimal(share["share"])) and _fits_none(one, part, share["share"]):
                    yield one.fault(
                        f"{name(one.action)} says {part.words} ({share['share']}%), and of {whole.words} that is "
                        f"{round(100 * part.value / whole.value)}%.",
                        "Put right the figure that is wrong, or say what it is a share of.",
                        words,
                    )
                break
        else:
            off = next((each for each in shares_of(one, sentence) if not each.is_sure and each.is_off), None)
            if off and _fits_none(one, off.part.figure, str(off.said.value)):
                yield one.fault(
                    f"{name(one.action)} says {off.told}.",
                    "Put right the figure that is wrong, or say what it is a share of.",
                    off.words,
                )


def _counted(text: str) -> Sequence[Figure]:
    """The figures of a text without those that count a time: "a 20 week course"."""
    units = ((one, _NOUN.match(text, one.end)) for one in figures(text))
    return [one for one, unit in units if not (unit and unit.group().strip(" -") in TIMES)]


def _is_money_or_share(one: Figure) -> bool:
    return one.is_share or one.is_money


def _whole(one: Said, sentence: str, before: Sequence[Figure]) -> tuple[Figure | None, str]:
    """The only count before a part in its sentence, or else in the sentence before, with the words of both."""
    if before:
        counts, words = before, sentence
    else:
        parts = one.sentences()
        at = parts.index(sentence)
        last = parts[at - 1] if at else ""
        counts, words = _counted(last), f"{last} {sentence}"
        if _OTHER.search(last):
            return None, ""
    are_plain = len(counts) == 1 and not _is_money_or_share(counts[0])
    return (counts[0], words) if are_plain and _NOUN.match(words, counts[0].end) else (None, "")


def _is_off(part: Figure, whole: Figure, share: Decimal) -> bool:
    return 0 < part.value < whole.value and abs(100 * part.value / whole.value - share) > _ALLOWED


def _fits_none(one: Said, part: Figure, share: str) -> bool:
    """Whether no figure of the whole action makes the share right."""
    texts = (one.action.title, *(answer.text for answer in one.action.answers))
    counts = (each for text in texts for each in figures(text) if not _is_money_or_share(each))
    return not any(
        each.value >= part.value and abs(100 * part.value / each.value - Decimal(share)) <= _ALLOWED for each in counts
    )
