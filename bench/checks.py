"""All rules over one plan and over a thousand actions, and the share of the slowest rules."""

import cProfile
import gc
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from bench.figures import Figure, milliseconds, shown
from milepost.core.checks import Rule, check, rules
from milepost.core.checks.figures import reckoned
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import told
from milepost.core.interpret import interpret
from milepost.core.plan.model import Action, Plan, Section
from milepost.core.plan.walk import actions
from milepost.core.readers import read
from milepost.core.words import anycase

TODAY = date(2025, 5, 1)
EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "elmshire-plan-2024-25.txt"
MANY = 1000
SLOWEST = 5
_END = re.compile(r"(?<=[a-z])(?=[.;]?$|[.;]\s)", re.MULTILINE)


def figures() -> Iterator[Figure]:
    """Every run starts with nothing remembered of the texts."""
    plan = example()
    count = sum(1 for _ in actions(plan))
    yield Figure(
        f"{len(rules())} rules over the Elmshire plan, {count} actions, collecting no garbage",
        shown(_whole(plan)),
        "goal 30 ms",
    )
    large = _times(plan, MANY // count + 1)
    whole = _whole(large)
    yield Figure(f"the same over {sum(1 for _ in actions(large)):,} actions", shown(whole), "goal 1,000 ms")
    yield Figure("of it, what all share: sentences, words, numbers", shown(milliseconds(lambda: _shared(large), 3)))
    shares = sorted(((_alone(rule, large), rule.code) for rule in rules()), reverse=True)
    for took, code in shares[:SLOWEST]:
        yield Figure(f"of it, {code} alone, behind that", shown(took))


def example() -> Plan:
    """The plan of our own that is looked at."""
    return interpret(read(EXAMPLE.read_bytes(), EXAMPLE.name))


def _whole(plan: Plan) -> float:
    """What a check takes where objects that only hold each other are left alone, as `milepost check` leaves them."""

    def from_nothing() -> None:
        _forget()
        check(plan, TODAY)

    gc.disable()
    try:
        return milliseconds(from_nothing, runs=3)
    finally:
        gc.enable()


def _shared(plan: Plan) -> Plan:
    _forget()
    at_hand = gathered(plan)
    _share(at_hand)
    return at_hand


def _share(at_hand: Plan) -> None:
    list(told(at_hand, holding="the"))
    list(reckoned(at_hand))


def _alone(rule: Rule, plan: Plan) -> float:
    at_hand = _shared(plan)
    return milliseconds(lambda: list(rule.faults(at_hand, TODAY)), runs=1)


def calls(rule: Rule, plan: Plan) -> float:
    """How many functions a rule alone calls for each action of a plan whose texts nobody has looked at before.

    They are the same on every machine, however busy; what all rules share is not counted, what patterns take neither,
    nor what is called to compile one or to look for it in any case.
    """
    at_hand = gathered(plan)
    _share(at_hand)
    profile = cProfile.Profile()
    profile.runcall(lambda: list(rule.faults(at_hand, TODAY)))  # some look at all when they are asked, not when read
    counted = profile.getstats()
    inside = [one for entry in counted if _is_of_patterns(entry.code) for one in entry.calls or ()]
    many = sum(entry.callcount for entry in counted) - sum(one.callcount for one in inside)
    return many / sum(1 for _ in actions(plan))


def _is_of_patterns(code: CodeType | str) -> bool:
    """Whether a function is one of those that compile patterns, or look for them in any case."""
    return isinstance(code, CodeType) and code.co_filename.startswith((anycase.__file__, str(Path(re.__file__).parent)))


def _forget() -> None:
    for remembered in _remembered():
        remembered.cache_clear()


@cache
def _remembered() -> list[Any]:
    """Every function of the core that remembers what it made of a text; what it was given to keep for good stays."""
    modules = [module for name, module in sys.modules.items() if name.startswith("milepost.core")]
    kept = {id(one): one for module in modules for one in vars(module).values() if hasattr(one, "cache_parameters")}
    return [one for one in kept.values() if one.cache_parameters()["maxsize"]]


def _times(plan: Plan, times: int) -> Plan:
    """The plan with its sections printed many times over, each with ids and a word of its own in every sentence."""
    return replace(plan, sections=tuple(section for at in range(times) for section in copied(plan, at).sections))


def copied(plan: Plan, at: int) -> Plan:
    """The plan printed once more, with ids and a word of its own in every sentence."""
    return replace(plan, sections=tuple(_copy(section, at) for section in plan.sections))


def _copy(section: Section, at: int) -> Section:
    areas = tuple(
        replace(area, actions=tuple(_reworded(action, at) for action in area.actions)) for area in section.focus_areas
    )
    return replace(section, focus_areas=areas)


def _reworded(action: Action, at: int) -> Action:
    def own(text: str) -> str:
        return _END.sub(f" {word}", text) if text else ""

    word = "in " + "".join("bdfgklmnprstvz"[int(digit)] + "o" for digit in f"{at:03}")
    return replace(
        action,
        id=f"{action.id}-{at}",
        number=action.number and f"{at}.{action.number}",
        title=own(action.title),
        answers=tuple(replace(one, text=own(one.text)) for one in action.answers),
        milestones=tuple(replace(one, text=own(one.text)) for one in action.milestones),
    )
