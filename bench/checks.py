"""All rules over one plan and over a thousand actions, and the share of the slowest rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from bench.figures import Figure, milliseconds, shown
from milepost.core.checks import Rule, check, rules
from milepost.core.checks.account import stems
from milepost.core.checks.figures import figures as figures_of
from milepost.core.checks.figures import reckonable, timeless
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import counts_something
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan, Section
from milepost.core.plan.walk import actions
from milepost.core.readers import read
from milepost.core.words.dates import find
from milepost.core.words.sentences import sentences

TODAY = date(2025, 5, 1)
EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "elmshire-plan-2024-25.txt"
MANY = 1000
SLOWEST = 5
_REMEMBERED = (find, sentences, figures_of, timeless, reckonable, stems, counts_something)


def figures() -> Iterator[Figure]:
    """Every run starts with nothing remembered of the texts."""
    plan = interpret(read(EXAMPLE.read_bytes(), EXAMPLE.name))
    count = sum(1 for _ in actions(plan))
    yield Figure(f"{len(rules())} rules over the Elmshire plan, {count} actions", shown(_whole(plan)), "goal 30 ms")
    large = _times(plan, MANY // count + 1)
    whole = _whole(large)
    yield Figure(f"the same over {sum(1 for _ in actions(large)):,} actions", shown(whole), "goal 1,000 ms")
    shares = sorted(
        ((milliseconds(lambda rule=rule: _alone(rule, large), 1), rule.code) for rule in rules()), reverse=True
    )
    for took, code in shares[:SLOWEST]:
        yield Figure(f"of it, {code} alone", shown(took))


def _whole(plan: Plan) -> float:
    def from_nothing() -> None:
        _forget()
        check(plan, TODAY)

    return milliseconds(from_nothing, runs=3)


def _alone(rule: Rule, plan: Plan) -> None:
    _forget()
    list(rule.faults(gathered(plan), TODAY))


def _forget() -> None:
    for remembered in _REMEMBERED:
        remembered.cache_clear()


def _times(plan: Plan, times: int) -> Plan:
    """The plan with its sections printed many times over, each with ids and words of its own."""
    return replace(plan, sections=tuple(_copy(section, at) for at in range(times) for section in plan.sections))


def _copy(section: Section, at: int) -> Section:
    areas = tuple(
        replace(
            area,
            actions=tuple(
                replace(
                    action,
                    id=f"{action.id}-{at}",
                    number=action.number and f"{at}.{action.number}",
                    answers=tuple(replace(one, text=f"{one.text} {at}." if one.text else "") for one in action.answers),
                )
                for action in area.actions
            ),
        )
        for area in section.focus_areas
    )
    return replace(section, focus_areas=areas)
