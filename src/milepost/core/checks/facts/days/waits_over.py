"""What an action still waits for though the action that it names is complete."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.days.waits import Waits, waits
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import meaning
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase

_NAMED = re.compile(
    r"(?:^\W*|\b(?:of|under|in|by|from|for|action|step|on) |\()"
    r"(?P<number>(?:[A-Z]{1,3}[- ]?)?\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?)"
    r"(?=[.,;:)]|\W*$| (?:is|are|has|have|was|were|opens?|reports?|ends?|begins?|comes?|gets?)\b)(?!\.\d)"
)
_HELD_UP = AnyCase(
    r"\b(?:cannot|can ?not|can[’']t|not|no|nothing|nobody|wait(?:s|ing)?|held|hold|hangs|depends?|pending|awaiting|"
    r"must|before we|on hold|paused)\b"
)


class WaitsOver(NamedTuple):
    """A sentence that waits, and the complete action for which it does."""

    waiting: Waits
    on: Action


def waits_over(plan: Gathered) -> Iterator[WaitsOver]:
    """The first such sentence of each live action."""
    complete = {one.number: one for one in actions(plan) if one.number and meaning(plan, one) is Meaning.COMPLETE}
    told: set[str] = set()
    for one in plan.once(waits) if complete else ():
        action = one.said.action
        is_waiting = is_live(action) and action.number not in complete and _HELD_UP.search(one.text)
        named = [complete[hit["number"]] for hit in _NAMED.finditer(one.on) if hit["number"] in complete]
        if is_waiting and named and action.id not in told:
            told.add(action.id)
            yield WaitsOver(one, named[0])
