"""More done on a named stretch than it measures: "on the 85 hectares of Lochan Moss 96 hectares are mown"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_UNITS = "hectares acres kilometres kilometers km miles metres meters yards ha"
_UNIT = rf"(?:square |cubic )?(?:{'|'.join(_UNITS.split())})"
_NAMED = r"(?:the )?[A-Z][\w’'-]*(?: (?:of |the |and )*[A-Z][\w’'-]*){0,4}"
_DONE = r"(?:now |already |all |so far )?(?:been )?[a-z]{3,}(?:ed|en|own|ut|aid|uilt|ung|ept|ade)\b"
_BOTH = re.compile(
    r"(?:^|[,;:.–(] ?|\b(?:and|but) )(?:(?:in|on|along|of|across|over|at) )?(?:all )?(?:the|our|its) "
    rf"(?P<size>{COUNT}) (?P<unit>{_UNIT}) of {_NAMED}[,:;–]? (?:– )?"
    rf"(?:(?:so far|already|now|some|about|a total of),? )*(?P<done>{COUNT}) (?P=unit) "
    rf"(?:(?:have|has|are|were|is|was) {_DONE})(?! (?:elsewhere|on|in|at|beyond|outside)\b)",
    re.IGNORECASE,
)
_MEASURES = re.compile(
    rf"\b(?:measures|is|are|has|have|covers?|runs for) (?P<size>{COUNT}) (?P<unit>{_UNIT})(?: long| wide| in all)?[,;] "
    rf"(?:and |but |of which )?(?:(?:so far|already|now),? )*(?P<done>{COUNT}) (?P=unit)"
    rf"(?: of (?:it|them|this|which))? (?:(?:have|has|are|were|is|was) {_DONE})"
    r"(?! (?:elsewhere|on|in|at|beyond|outside)\b)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:besides|beside|beyond|after|in addition|as well as|twice|again|elsewhere|both)\b", re.IGNORECASE
)


class BeyondSize(NamedTuple):
    """A sentence that tells of more done on a thing than it measures."""

    said: Said
    text: str
    done: str
    size: str


def beyond_size(plan: Gathered) -> Iterator[BeyondSize]:
    """Every such sentence."""
    for one, text in plan.told(_ROLES, f"{_UNITS}, 0"):
        plain = "" if _ASIDE.search(text) else in_digits(text)
        hit = _BOTH.search(plain) or _MEASURES.search(plain)
        if hit and value(hit["done"]) > value(hit["size"]):
            yield BeyondSize(one, text, f"{hit['done']} {hit['unit']}", hit["size"])
