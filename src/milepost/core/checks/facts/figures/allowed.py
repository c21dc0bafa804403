"""The most that a scheme allows, and what its account says was given beyond it: "up to £800", "£250 to £950"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole

_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_HOLDING = "allow allows allowed limit limited maximum cap capped ceiling most, £"
_ALLOWED = re.compile(
    r"\b(?:allows?|allowed|limit(?:ed)?|maximum|cap(?:ped)?|ceiling)\b[^.;£\d]{0,40}?\b(?:up to|of|is|at|to) "
    rf"£(?P<number>{COUNT})(?![\d,.]*\d|k\b|m\b| (?:million|thousand))|"
    rf"\b(?:up to|at most|no more than) £(?P<most>{COUNT}) (?:is|can be|may be) (?:paid|given|awarded|granted|spent)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    rf"\b(?:rang(?:ed|es|ing)|range|went|go|run|ran) (?:in size )?(?:from|between) £{COUNT} (?:to|and) "
    rf"£(?P<number>{COUNT})(?![\d,.]*\d)|"
    rf"\b(?:largest|biggest|highest|dearest)\b[^.;£\d]{{0,30}} £(?P<most>{COUNT})(?![\d,.]*\d)",
    re.IGNORECASE,
)
_PAID = re.compile(r"\b(?:approved|awarded|made|paid|given|granted|grants|awards|payments|loans)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:asked|bids?|appli\w+|apply|requests?|quot\w+|estimat\w+|refused|rejected|turned down|if|would|except\w*|"
    r"unless|before|last year|since|raised|hardship|exception\w*)\b",
    re.IGNORECASE,
)


class Above(NamedTuple):
    """What is allowed and what was given above it, in the words of both sentences."""

    said: Said
    limit: str
    more: str
    text: str


def above(plan: Gathered) -> Iterator[Above]:
    """Each limit with the first sentence of its answer that gives more than it allows."""
    for one, text in plan.told(_ACCOUNTS, _HOLDING):
        limit = None if _ASKED.search(text) else _ALLOWED.search(text)
        for other in one.sentences() if limit else ():
            more = _GIVEN.search(other) if other != text and _PAID.search(other) and not _ASKED.search(other) else None
            if limit and more and _sum(more) > _sum(limit):
                yield Above(one, limit.group(), more.group(), f"{text} … {other}")
                break


def _sum(hit: re.Match[str]) -> Decimal:
    return value(hit["number"] or hit["most"])
