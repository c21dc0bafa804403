"""What an action is measured by, arranged as rows: where it started, where it should get to, where it is."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from milepost.core.plan.model import Action, Measure
from milepost.core.plan.units import baseline_unit
from milepost.core.words.due import Due
from milepost.web.plans.presenters.due import due_words


@dataclass(frozen=True, slots=True)
class MeasureView:
    """A measure's row; what is not known is ""."""

    text: str
    baseline: str
    target: str
    latest: str


def measures_of(action: Action, today: date) -> tuple[MeasureView, ...]:
    """The action's measures."""
    return tuple(_measure(one, today) for one in action.measures)


def _measure(one: Measure, today: date) -> MeasureView:
    baseline = _value(one.baseline.value, baseline_unit(one), one.baseline.date.phrase) if one.baseline else ""
    targets = [_value(target.value, one.unit, _due(target.due, today)) for target in one.targets]
    latest = one.readings[-1] if one.readings else None
    reading = _value(latest.value, one.unit, latest.date.phrase) if latest else ""
    return MeasureView(one.text, baseline, "; ".join(filter(None, targets)), reading)


def _due(due: Due, today: date) -> str:
    return due_words(due, today) if due.latest or due.phrase else ""


def _value(value: Decimal | None, unit: str, when: str) -> str:
    if value is None:
        return when
    number = f"{value:,}{unit}" if unit == "%" else f"{value:,} {unit}".strip()
    return f"{number} ({when})" if when else number
