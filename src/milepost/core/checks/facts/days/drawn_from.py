"""What was finished on a day and draws on what, by the same account, took place only later: a report and interviews."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import stem
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import find
from milepost.core.words.dates.names import MONTH_WORDS

_DRAWS = AnyCase(
    r"\b(?:draws? on|drew on|is based on|was based on|based on|rests on|uses|used|takes in|took in|brings together|"
    r"sums up|summarises|reports on|sets out the (?:findings|results|answers) of) "
    r"(?:the (?:results|findings|answers|replies) of )?(?:all (?:of )?)?(?:the|our|its) (?:\d+ |[a-z’']+ ){0,2}?"
    r"(?P<thing>[a-z]{5,}s?)\b(?![’'])"
)
_DONE = AnyCase(
    r"\b(?:was|were|has been) (?:handed in|published|delivered|finished|completed|submitted|signed off|agreed|adopted|"
    r"approved|printed|presented|received|sent(?: in| out)?|issued|written|drawn up) (?:on|in) "
)
_HELD = (
    r"(?:(?:took place|were held|was held|were carried out|was carried out|were done|was done|ran|began|started|"
    r"were made|went out|was sent out) (?:between |from )?(?:on|in|from|between)?)"
)
_NOT = re.compile(r"\b(?:interim|first|draft|early|pilot|last year|previous|second|another|other|will|until)\b", re.I)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class DrawnFrom(NamedTuple):
    """The sentence of what was done, and that of what it draws on."""

    said: Said
    done: str
    source: str
    thing: str


def drawn_too_soon(plan: Gathered) -> Iterator[DrawnFrom]:
    """Every "report, which draws on the interviews, came on 16 May" whose interviews "took place in June"."""
    for said, text in plan.told(
        _ROLES, f"draws drew based rests uses used takes took brings sums reports sets, {MONTH_WORDS}"
    ):
        draws, done = _DRAWS.search(text), _DONE.search(text)
        end = _ends(text[done.end() :]) if draws and done and not _NOT.search(text) else None
        if draws and end:
            yield from _later(plan, said, text, stem(draws["thing"].casefold()), end)


def _later(plan: Gathered, said: Said, text: str, thing: str, end: date) -> Iterator[DrawnFrom]:
    held = re.compile(rf"\b(?:The|the|All|all|Our|our)(?: [\w’'-]+){{0,3}}? {re.escape(thing)}(?:s|es)? {_HELD} ")
    for other, told in plan.told(_ROLES, f"{thing} {thing}s {thing}es, {MONTH_WORDS}"):
        hit = held.search(told) if other.action is said.action and told != text and not _NOT.search(told) else None
        start = _starts(told[hit.end() :]) if hit else None
        if start and start > end:
            yield DrawnFrom(said, text, told, thing)
            return


def _ends(text: str) -> date | None:
    return next((one.due.latest for one in find(text) if one.due.latest), None)


def _starts(text: str) -> date | None:
    return next((one.due.earliest for one in find(text) if one.due.earliest), None)
