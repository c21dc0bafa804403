"""The same sentence, or the same whole answer, stands in two actions.

Why: One of the two is mostly a copy that was not adapted; readers cannot tell which action it is about.

Example:
    Action: 1.1 Open the hub
    Worried: Partners have not yet agreed how the costs will be shared between them.
    Action: 1.2 Train the wardens
    Worried: Partners have not yet agreed how the costs will be shared between them.
Better:
    Action: 1.1 Open the hub
    Worried: Partners have not yet agreed how the costs will be shared between them.
    Action: 1.2 Train the wardens
    Worried: The trainer leaves in June.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import called, name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.LIKELY  # it may be true of both
SEVERITY = Severity.LOW
_FEWEST_WORDS = 9
_FEWEST_OF_ANSWER = 5
_FEWEST_SORTED = 2  # answers that come again
_SHOWN = 240  # letters of an answer
_NO_NEWS = re.compile(
    r"\W*(?:(?:this |the )?action|no|none|nothing|not|nil|n/a|as|see|to be|tb[cd]|same|unchanged|closed|completed?|"
    r"please|refer|continue\w*|ongoing)\b",
    re.IGNORECASE,
)  # with which an answer opens that may be given to many actions


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer of five words or more, and sentence of nine, that another action says too, each once."""
    first: dict[str, Action] = {}
    told: set[str] = set()
    repeated = gathered(plan).repeated
    for one in written(plan):
        same = [part.text for part in one.parts if part.words in repeated]
        is_whole = same and len(same) == len(one.parts) and _tells(one) and not _sorts(plan, one.question.key)
        whole = _plain(one.answer.text) if is_whole else ""
        earlier = first.setdefault(whole, one.action) if whole else one.action
        if earlier.id != one.action.id and whole not in told:
            told |= {whole, *map(_plain, same)}
            yield one.fault(
                f"{name(one.action)} gives “{one.question.heading}” the same answer as {called(earlier)}.",
                "Say in each action what is true of it, or say it once for both.",
                one.answer.text[:_SHOWN],
            )
        yield from _sentences(one, same, first, told)


def _sorts(plan: Plan, key: str) -> bool:
    return key in gathered(plan).once(_sorting)


def _sorting(plan: Gathered) -> frozenset[str]:
    """The keys of questions that sort actions: several of their answers come again, or they name people."""
    times: dict[str, Counter[str]] = defaultdict(Counter)
    for one in written(plan):
        if not one.parts or one.parts[0].words in plan.repeated:  # no other comes again
            times[one.question.key][_plain(one.answer.text)] += 1
    again = {key: sum(1 for text, many in texts.items() if many > 1 and text) for key, texts in times.items()}
    return frozenset(key for key, many in again.items() if many >= _FEWEST_SORTED)


def _sentences(one: Said, same: list[str], first: dict[str, Action], told: set[str]) -> Iterator[Fault]:
    for sentence in same:
        key = _plain(sentence)
        if key.count(" ") < _FEWEST_WORDS - 1:
            continue
        earlier = first.setdefault(key, one.action)
        if earlier.id != one.action.id and key not in told:
            told.add(key)
            yield one.fault(
                f"{name(one.action)} says the same sentence as {called(earlier)}.",
                "Say in each action what is true of it, or say it once for both.",
                sentence,
            )


def _tells(one: Said) -> bool:
    """Whether an answer says something of its own action: not "No change since the last report"."""
    return one.answer.text.count(" ") >= _FEWEST_OF_ANSWER - 1 and not _NO_NEWS.match(one.answer.text)


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".")
