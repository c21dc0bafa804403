"""What was said of an action last: in this period, else in an earlier one, else in the plan that went before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from milepost.records.plans.models import Action, Answer, Period


@dataclass(frozen=True, slots=True)
class Last:
    """Words by the key of the question, and the label of the period that they are of."""

    words: Mapping[str, str] = field(default_factory=dict)
    label: str = ""


def last_words(period: str, actions: Sequence[Action]) -> dict[str, Last]:
    """What was said last of each of these actions, by its id; two queries however many there are."""
    both = [one for action in actions for one in (action, action.before) if one]
    rows = Period.objects.filter(plan_id__in={one.plan_id for one in both})
    labels = {(row.plan_id, row.key): row.label for row in rows}
    said: dict[str, dict[str, dict[str, str]]] = {}
    for row in Answer.objects.filter(action__in=[one.pk for one in both]).exclude(text="").order_by("position", "pk"):
        said.setdefault(row.action_id, {}).setdefault(row.period, {})[row.question] = row.text
    return {action.pk: _last(period, action, said, labels) for action in actions}


def _last(
    period: str, action: Action, said: Mapping[str, dict[str, dict[str, str]]], labels: Mapping[tuple[str, str], str]
) -> Last:
    for one in filter(None, (action, action.before)):
        by_period = said.get(one.pk, {})
        # Answers stand in the order of the questions, which go by period: the last one is the latest.
        key = period if period in by_period else next(reversed(by_period), None)
        if key is not None:
            return Last(by_period[key], labels.get((one.plan_id, key), ""))
    return Last()
