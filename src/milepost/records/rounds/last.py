"""What was said of an action last: in this period, else in an earlier one, else in the plan that went before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from milepost.records.plans.models import Action, Answer, Period


@dataclass(frozen=True, slots=True)
class Last:
    """Words by the key of the question, and the label of the period that they are of."""

    words: Mapping[str, str] = field(default_factory=dict)
    label: str = ""


def last_words(actions: Sequence[Action]) -> dict[str, Last]:
    """What was said last of each of these actions, by its id; two queries however many there are."""
    both = [one for action in actions for one in (action, action.before) if one]
    rows = Period.objects.filter(plan_id__in={one.plan_id for one in both})
    labels = {(row.plan_id, row.key): row.label for row in rows}
    said: dict[str, list[Answer]] = {}
    for row in Answer.objects.filter(action__in=[one.pk for one in both]).exclude(text="").order_by("position", "pk"):
        said.setdefault(row.action_id, []).append(row)
    return {action.pk: _last(action, said, labels) for action in actions}


def _last(action: Action, said: Mapping[str, list[Answer]], labels: Mapping[tuple[str, str], str]) -> Last:
    for one in filter(None, (action, action.before)):
        rows = said.get(one.pk, [])
        if rows:
            # Answers stand in the order of the questions, which go by period: the last one to a question is the latest.
            return Last({row.question: row.text for row in rows}, labels.get((one.plan_id, rows[0].period), ""))
    return Last()
