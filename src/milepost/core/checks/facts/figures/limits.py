"""Limits that all are said to keep, and what is told beyond them: "all within 28 days" and "one took 34 days"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_DAYS = {
    "minute": Decimal(1) / 1440,
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal(30),
    "year": Decimal(365),
}
_UNIT = r"(?:working |calendar |school )?(?P<unit>[a-z]+?)s?\b"
_MOST = r"within|under|below|less than|fewer than|no more than|at most|no longer than|in less than|up to"
_OVER = r"more than|longer than|over|above|beyond|larger than|higher than|bigger than"
_KEPT = Gated(
    "all every each both no none nobody never",
    AnyCase(
        rf"\b(?:(?:all|every|each|both)\b[^.;]{{0,60}}? (?:{_MOST})|"
        rf"(?:no|none|nobody|never)\b[^.;]{{0,50}}? (?:{_OVER})) (?:the )?£?(?P<number>{COUNT})(?P<share>%)? ?{_UNIT}"
    ),
)
_BEYOND = Gated(
    "longest slowest latest largest highest biggest oldest most worst dearest average mean median took waited lasted "
    "stayed",
    re.compile(
        rf"\b(?:(?:the )?(?:longest|slowest|latest|largest|highest|biggest|oldest|worst|dearest|average|mean|median)"
        rf"(?: (?!target\b)[a-z’'-]+){{0,5}}?|(?:one|two|three|\d+)(?: [a-z]+){{0,3}}? (?:took|waited|lasted|stayed)"
        rf"(?: (?:{_OVER}))?),? (?:for )?£?(?P<number>{COUNT})(?P<share>%)? ?{_UNIT}",
        re.IGNORECASE,
    ),
)
_ASIDE = AnyCase(
    r"\b(?:except|but|apart|will|would|should|must|to be|aims?|target|want\w*|if|unless|until|before|last year|used to|"
    r"nearly|almost|not (?:all|every)|(?<!has )(?<!have )had|previous\w*|earlier|ago|in 20\d\d|national\w*|england|"
    r"down from|since)\b"
)


_ONE = re.compile(r"\b(?:an?|one) (?=(?:year|month|week|day|hour)\b)")


class Beyond(NamedTuple):
    """A limit that all are said to keep, with the sentence that tells of one beyond it."""

    said: Said
    limit: str
    text: str
    more: str


def beyond(plan: Gathered) -> Iterator[Beyond]:
    """Each such limit with the first sentence of the same answer that breaks it."""
    for one, text in plan.told(_ACCOUNTS, "all every each both no none nobody never, 0 year month week day hour"):
        plain = _ONE.sub("1 ", in_digits(text))
        kept = None if _ASIDE.search(text) else _KEPT.search(plain)
        if kept is None:
            continue
        limit = _measured(kept)
        for other in one.sentences():
            clause = plain[kept.end() :] if other == text else _ONE.sub("1 ", in_digits(other))
            more = None if _ASIDE.search(other) else _BEYOND.search(clause)
            if more and limit and _is_more(_measured(more), limit):
                yield Beyond(one, kept.group(), other, more.group())
                break


def _measured(hit: re.Match[str]) -> tuple[str, Decimal] | None:
    """A number in the one unit of its kind: days of whatever is a time, and the thing itself of what is counted."""
    number, unit = value(hit["number"]), hit["unit"].lower()
    if hit["share"]:
        return "%", number
    return ("day", number * _DAYS[unit]) if unit in _DAYS else (unit, number)


def _is_more(one: tuple[str, Decimal] | None, limit: tuple[str, Decimal]) -> bool:
    return one is not None and one[0] == limit[0] and one[1] > limit[1]
