"""Plans for tests in which no field has its default, made from the classes so that no new field is forgotten."""

import dataclasses
import types
import typing
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import count
from random import Random
from typing import Any

from hypothesis import strategies

from milepost.core.plan.model import Action, Concern, FocusArea, Plan, Section

TEXTS = (
    "Open a family hub in Wexcombe",
    "First line\n- a bullet\n- another – with a dash\nLast line",
    "Datblygu gwasanaethau i blant a phobl ifanc yn Sir yr Ŵyn",
    "مركز الأسرة في ألدبريدج",
    "<p>Markup & \"quotes\" 'kept'</p>",
    "家庭支援 👪🏽 “curly” ½ £3m",
    "=1+1",
    "None recorded",
    " spaces at both ends ",
    "https://elmshire.example/" + "families" * 12,
)


def whole_plan(random: Random) -> Plan:
    """A plan with a value other than the default in every field; its keys and ids refer to each other properly."""
    return _joined(_value(Plan, random))


def whole_plans() -> strategies.SearchStrategy[Plan]:
    """Such plans for hypothesis, each from one seed: a draw for every field costs more than the plan."""
    return strategies.integers(0, 2**32).map(Random).map(whole_plan)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _value(kind: Any, random: Random, default: Any = None) -> Any:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _value(next(part for part in typing.get_args(kind) if part is not type(None)), random)
    if origin is tuple:
        return tuple(_value(typing.get_args(kind)[0], random) for _ in range(random.randint(1, 2)))
    if dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{item.name: _value(hints[item.name], random, item.default) for item in dataclasses.fields(kind)})
    if issubclass(kind, StrEnum):
        return random.choice([member for member in kind if member != default])
    return _scalar(kind, random, default)


def _scalar(kind: type, random: Random, default: Any) -> Any:
    if kind is bool:
        return not default
    if kind is date:
        return date(2019, 1, 1) + timedelta(days=random.randint(0, 2000))
    if kind is Decimal:
        return Decimal(random.choice(("12", "0.50", "-3.25", "1000000", "0")))
    if kind is int:
        return random.choice([number for number in (1, 2, 3, 9) if number != default])
    return random.choice(TEXTS)


def _joined(plan: Plan) -> Plan:
    """The plan with unique ids and keys, and with every reference pointing at something that is there."""
    fresh = (f"id-{number}" for number in count(1))
    plan = replace(
        plan,
        periods=tuple(replace(period, key=f"period-{at}") for at, period in enumerate(plan.periods)),
        questions=tuple(replace(item, key=f"question-{at}") for at, item in enumerate(plan.questions)),
        scheme=tuple(replace(entry, code=f"code-{at}") for at, entry in enumerate(plan.scheme)),
    )
    plan = replace(plan, sections=tuple(_section(section, plan, fresh) for section in plan.sections))
    first = plan.sections[0].focus_areas[0].actions[0].id
    return replace(plan, concerns=tuple(_concern(concern, plan, next(fresh), first) for concern in plan.concerns))


def _section(section: Section, plan: Plan, fresh: Any) -> Section:
    statements = zip(section.statements, plan.periods, strict=False)
    return replace(
        section,
        id=next(fresh),
        statements=tuple(replace(statement, period=period.key) for statement, period in statements),
        focus_areas=tuple(_focus_area(area, plan, fresh) for area in section.focus_areas),
    )


def _focus_area(area: FocusArea, plan: Plan, fresh: Any) -> FocusArea:
    return replace(area, id=next(fresh), actions=tuple(_action(action, plan, fresh) for action in area.actions))


def _action(action: Action, plan: Plan, fresh: Any) -> Action:
    key, round_key, code = plan.questions[-1].key, plan.periods[0].key, plan.scheme[0].code
    questions = zip(action.answers, plan.questions, strict=False)
    return replace(
        action,
        id=next(fresh),
        status=replace(action.status, code=code),
        answers=tuple(replace(answer, question=item.key, period=round_key) for answer, item in questions),
        milestones=tuple(
            replace(item, id=next(fresh), moves=tuple(replace(move, round=round_key) for move in item.moves))
            for item in action.milestones
        ),
        measures=tuple(
            replace(item, id=next(fresh), readings=tuple(replace(one, round=round_key) for one in item.readings))
            for item in action.measures
        ),
        links=tuple(replace(link, to=key) for link in action.links),
    )


def _concern(concern: Concern, plan: Plan, fresh_id: str, action_id: str) -> Concern:
    return replace(concern, id=fresh_id, raised=plan.periods[0].key, actions=(action_id,))
