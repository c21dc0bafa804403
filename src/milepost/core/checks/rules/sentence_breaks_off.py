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
from milepost.core.checks.looking import name, written
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
_PAIRED = frozenset({"both", "either", "neither"})  # "who are both"
_VERBS = frozenset({"is", "are", "was", "were", "be", "been", "have", "has", "had"})
_CUT_PAIRS = frozenset(
    {"how many", "such as", "how much", "in order", "whether to", "order to", "likely to", "attempting to", "so that"}
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every answer whose last word cannot be a last word, and after which nothing stands."""
    for one in written(plan):
        words = one.answer.text.rsplit(maxsplit=_SHOWN)[-_SHOWN:]
        last = words[-1].rstrip(",") if words else ""
        if len(words) > 1 and (
            last in _CUT or f"{words[-2].lower()} {last}" in _CUT_PAIRS or _is_torn(one.answer.text, words)
        ):
            yield one.fault(
                f"{name(one.action)} breaks off after “{words[-2]} {last}”.",
                "Finish the sentence.",
                " ".join(words),
            )


def _is_torn(text: str, words: list[str]) -> bool:
    """Whether nobody is named after "to be signed by", or the last of several full sentences ends with a small word."""
    if words[-1] in _PAIRED and words[-2].lower() in _VERBS:
        return True
    return (words[-2].endswith("ed") and words[-1] == "by") or (
        (words[-1] in _LINKS or words[-1].endswith(",")) and bool(_STOPPED.search(text))
    )
