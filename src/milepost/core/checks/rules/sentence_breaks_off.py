"""An answer breaks off in the middle of a sentence.

Why: The rest was cut or never written, and it may be what matters.

Example:
    Action: 1.1 Open the hub
    Now: The lease will be signed by the
Better:
    Action: 1.1 Open the hub
    Now: The lease will be signed by the two landlords
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, Sentence, gathered
from milepost.core.checks.looking import PROSE, WRITTEN, name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_SHOWN = 12  # words
_CUT = frozenset(
    {
        "than",
        "into",
        "every",
        "his",
        "your",
        "would",
        "should",
        "the",
        "a",
        "an",
        "and",
        "or",
        "their",
        "our",
        "its",
        "because",
        "although",
        "whether",
        "including",
        "between",
        "until",
        "while",
        "whose",
        "during",
    }
)
_LINKS = frozenset(
    {
        "for",
        "to",
        "with",
        "of",
        "from",
        "by",
        "at",
        "in",
        "that",
        "which",
        "but",
        "so",
        "as",
        "is",
        "are",
        "was",
        "were",
        *("who", "when", "where", "will", "has", "have", "had", "been", "be", "not", "if", "about", "after", "before"),
        *(
            "per",
            "this",
            "these",
            "those",
            "some",
            "most",
            "very",
            "on",
            "can",
            "could",
            "may",
            "must",
            "no",
            "any",
            "they",
        ),
        *("we", "he", "she", "also", "through", "under", "among", "since", "there"),
    }
)
_STOPPED = re.compile(r"\w\.\s+[A-Z]")
_PAIR = 2
_SHORTEST = 60  # characters of prose
_PAIRED = frozenset({"both", "either", "neither"})  # "who are both"
_VERBS = frozenset({"is", "are", "was", "were", "be", "been", "have", "has", "had"})
_CUT_PAIRS = frozenset(
    {"how many", "such as", "how much", "in order", "whether to", "order to", "likely to", "attempting to", "so that"}
)


# words before which nothing but a new sentence can break off, with a full stop or at the end of a line
_NEVER_LAST = "the an their our its your because although whether including whose during and or"
_JOINING = frozenset({"and", "or"})  # with which a line of a list may end
_INNER = frozenset(_NEVER_LAST.split())
_OWN = frozenset({"her", "his", "their", "my", "our", "its"})
_LASTS = _INNER | _OWN
_OPENS = frozenset({"once", "when", "until", "because", "while", "whether", "unless", "although", "whenever"})
_MOSTLY = 0.9  # of answers that end with a full stop, so that one without it broke off
_FEWEST = 12


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer whose last word cannot be a last word, and after which nothing stands; then lines and sentences."""
    at_hand = gathered(plan)
    ends_with_stop = at_hand.once(_ends_with_stop)
    told: set[int] = set()
    for one, part in at_hand.told_at:
        if part.words and part.words[-1] in _LASTS and id(one) not in told and _is_cut(one, part):
            told.add(id(one))
            yield _fault(one, part.text.split())
    for one in (each for each in written(at_hand) if id(each) not in told):
        words = one.answer.text.rsplit(maxsplit=_SHOWN)[-_SHOWN:]
        last = words[-1].rstrip(",") if words else ""
        if len(words) > 1 and (
            last in _CUT
            or f"{words[-2].lower()} {last}" in _CUT_PAIRS
            or _is_torn(one.answer.text, words)
            or (ends_with_stop and last in _LINKS and len(words) >= _SHOWN)
        ):
            yield _fault(one, words)


def _fault(one: Said, words: list[str]) -> Fault:
    shown = words[-_SHOWN:]
    return one.fault(
        f"{name(one.action)} breaks off after “{' '.join(shown[-2:])}”.", "Finish the sentence.", " ".join(shown)
    )


def _ends_with_stop(plan: Gathered) -> bool:
    """Whether nearly all answers in prose end with a full stop."""
    ends = [one.answer.text.rstrip()[-1:] for one in plan.said(PROSE) if len(one.answer.text) > _SHORTEST]
    return len(ends) >= _FEWEST and sum(end in ".!?”)" for end in ends) >= _MOSTLY * len(ends)


def _is_cut(one: Said, part: Sentence) -> bool:
    """Whether a sentence or a line ends with a word after which another must come: "once her", "of the."."""
    if one.question.role not in WRITTEN or len(part.words) < _PAIR or part.text[-1:] in "?!)”\"'…:":
        return False
    before, last = part.words[-2:]
    is_list = last in _JOINING and (not part.text.endswith(".") or "/" in part.text[-4:])
    return (last in _INNER and not is_list and part.text.rstrip(". ").endswith(last)) or (
        last in _OWN and before in _OPENS
    )


def _is_torn(text: str, words: list[str]) -> bool:
    """Whether nobody is named after "to be signed by", or the last of full sentences ends with a small word."""
    if words[-1] in _PAIRED and words[-2].lower() in _VERBS:
        return True
    return (words[-2].endswith("ed") and words[-1] == "by") or (
        (words[-1] in _LINKS or words[-1].endswith(",")) and bool(_STOPPED.search(text))
    )
