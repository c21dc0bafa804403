"""Labels without a mark behind them, known by what follows them on their line: "In charge Ann Lowe", "Due May 2027"."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.evidence import is_date_like, is_name_like
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.words.digits import holds_digit
from milepost.core.words.numbering import is_number

_RUN_IN = re.compile(r"(?P<label>[A-Z][a-z]+(?: [a-z]+){0,3}) (?=[A-Z0-9])")
_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|spring|summer|autumn|winter)|\b20\d\d\b|\d/\d",
    re.IGNORECASE,
)  # which "three times" has not
_MOST_OF_DATE, _MOST_OF_STATUS = 6, 4  # words
_FEWEST = 3
_KNOWN = 0.9
_OFTEN = 0.4  # of the lines that a word opens
_LEADS = frozenset({"By", "In", "On", "From", "Until", "Before", "During"})  # to a date, and labels of their own


def unmarked(texts: Sequence[str]) -> list[tuple[str, str] | None]:
    """The label of each line and what follows it, where the same label names something in several lines."""
    runs = [_RUN_IN.match(text) for text in texts]
    told = dict.fromkeys((match["label"], match.string) for match in runs if match)
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for label, text in told:
        rests[label].append(text[len(label) + 1 :])
    labels = {label for label, said in rests.items() if len(said) >= _FEWEST and _is_label(label, said)}
    named = [match["label"] if match and match["label"] in labels else "" for match in runs]
    labels = {one for one in labels if one not in _LEADS or not _comes_in_rows(one, named, texts)}
    return [
        (match["label"], match.string[match.end() :]) if match and match["label"] in labels else None for match in runs
    ]


def _comes_in_rows(label: str, named: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether a word such as "By" opens line after line with no other label between: steps of one action by their days.

    Where each action has one such line, others of its facts stand between.
    """
    asked = [one or ":" in text for one, text in zip(named, texts, strict=True)]
    labels = [one for one in asked if one]
    again = sum(one == label == other for one, other in pairwise(labels))
    return again >= _OFTEN * labels.count(label)


def _is_label(label: str, rests: Sequence[str]) -> bool:
    """Whether several lines name somebody, a day or a status, or all are brief and one is a status: the plan's own."""
    if sum(_names(label, rest) for rest in rests) >= _FEWEST:
        return True
    are_brief = all(len(rest.split()) <= _MOST_OF_STATUS and rest[-1].isalpha() for rest in rests)
    is_told = guess(label).share >= _KNOWN or any(map(holds_digit, rests))  # "Ward 3"
    return are_brief and not is_told and any(map(is_status, rests))


def _names(label: str, rest: str) -> bool:
    """Whether words without a mark behind them say who leads, when, how it stands or which it is: "In charge Ann"."""
    known = guess(label)
    role = known.roles[0] if known.share >= _KNOWN else None
    if role in (Role.NUMBER, Role.ACTION):
        return is_number(rest)  # "Reference 1.1"
    before, colon, _ = f"{label} {rest}".partition(":")
    if role is None and colon and period_words(before).text:
        return False  # "In 2026: open the hall"
    if is_status(rest) and not holds_digit(rest):  # "Ward 3" ends in no status
        return role in (None, Role.STATUS)
    is_dated = is_date_like(rest) and len(rest.split()) <= _MOST_OF_DATE and (role or _DAY.search(rest))
    is_named = is_name_like(rest) and any(lead.post or lead.name for lead in leads(rest))
    return (bool(is_dated) and role in (None, Role.DUE)) or (is_named and role in (None, Role.LEAD, Role.ACCOUNTABLE))
