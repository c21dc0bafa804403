"""Who answered for a partner's part of a plan: "Completed by | Ann Lowe", over or above the table of that partner."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from milepost.core.interpret.parts.answers import names_parties

_FEWEST = 2
_LONGEST_LABEL = 60
_LABEL = re.compile(
    r"(?:(?:this |the |our )?(?:return|form|section|part|table|report|update|template|response|page) )?(?:was )?"
    r"(?:completed|filled in|filled out|returned|submitted|reported|provided|supplied) by(?: \([^()]{1,40}\))?"
    r"|(?:return|update|report|response) from"
    r"|(?:name of )?(?:person|officer) (?:completing|filling in|making|submitting)"
    r"(?: (?:the |this )?(?:form|return|report))?",
    re.IGNORECASE,
)


def reporters(texts: Sequence[str]) -> Iterator[str]:
    """The labels of those who answered, with a name beside or below each in two places at least."""
    told = [label for one, below in pairwise((*texts, "")) if (label := _label(one, below))]
    return (label for label, count in Counter(told).items() if count >= _FEWEST)


def _label(text: str, below: str) -> str:
    """The label that this text is, or begins with, where somebody is named behind it: a day may stand there as well."""
    label, _, behind = text.partition(":")
    label = label.strip()
    if len(label) > _LONGEST_LABEL or _LABEL.fullmatch(label) is None:
        return ""
    return label if names_parties(behind.strip() or below) else ""
