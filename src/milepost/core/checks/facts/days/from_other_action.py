"""What an action works with and another action makes, by its number, which is due only after the first one's end."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN, meaning
from milepost.core.checks.sayings.deadline import deadlines
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning
from milepost.core.words.anycase import AnyCase
from milepost.core.words.due import Due

_MADE = r"(?:finished|completed?|final|printed|published|built|ready|new|agreed|signed|tested)"
_NUMBER = r"(?P<number>[a-z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)\b(?!\.\d)"
_FROM_ACTION = re.compile(
    r"\b(?:from|with|using|uses?|used|based on|built on|relies on|rely on|needs?|out of|draws? on|drawing on|by "
    rf"means of|depends? on) (?:the|our|its|this) (?:(?P<made>{_MADE}) )?(?P<thing>(?:[\w’'-]+ ){{1,4}}?)"
    rf"(?:of|from|under|in|made (?:in|under|by)|written (?:in|under)|built (?:in|under)|that comes from|due under)"
    rf" action {_NUMBER}",
    re.IGNORECASE,
)
_HOLDING = (
    "action, finished complete completed final printed published built ready new agreed signed tested need needs rely "
    "relies depend depends taught trained based draw draws"
)
_NEEDS = AnyCase(r"\b(?:needs?|rel(?:ies|y) on|depends? on|cannot|taught|trained|based on|built on|draws? on)\b")
_LOOSE = AnyCase(
    r"\b(?:draft|interim|early|first (?:chapters?|part|half|version|draft|pages|results)|once|when|after|until|"
    r"as soon as|later|not|moved|instead|separate|different)\b"
)


class Later(NamedTuple):
    """An action that works with what another one makes, with the days on which both are due."""

    said: Said
    text: str
    thing: str
    number: str
    own: Due
    other: Due


def due_only_later(plan: Gathered) -> Iterator[Later]:
    """Each such sentence of a live action, where what it needs comes from one that is not complete."""
    found = [plan.told_at[place] for place in plan.places(WRITTEN, _HOLDING)]
    hits = [(one, part.text, hit) for one, part in found if (hit := _FROM_ACTION.search(part.text))]
    if not hits:
        return
    due = {one.action.id: each for one, each in deadlines(plan)}
    by_number = {one.action.number.casefold(): one.action for one, _ in deadlines(plan)}
    for one, text, hit in hits:
        other = by_number.get(hit["number"].casefold())
        own, later = due.get(one.action.id), due.get(other.id) if other else None
        if not (other and own and own.latest and later and later.earliest) or other.id == one.action.id:
            continue
        is_needed = (hit["made"] or _NEEDS.search(text)) and not _LOOSE.search(text)
        is_open = is_live(one.action) and meaning(plan, other) is not Meaning.COMPLETE
        if is_needed and is_open and own.latest < later.earliest:
            yield Later(one, text, hit["thing"].strip(), other.number, own, later)
