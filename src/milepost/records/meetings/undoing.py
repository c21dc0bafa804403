"""What taking a decision back would do to its plan: what the decision did is undone where the plan still stands so."""

from collections.abc import Callable
from dataclasses import dataclass

from milepost.core.plan import codec
from milepost.core.plan.life import OVER
from milepost.core.words.due import Due
from milepost.records.meetings.models import Decision, Effect
from milepost.records.people.models import Person
from milepost.records.plans import actions as plans
from milepost.records.plans.actions.decided import Decided
from milepost.records.plans.models import Action, Concern, Milestone

Do = Callable[[Person, str], None]
GONE_ON = "The plan has changed since this decision, so that it stays as it is. Only the record is taken back."
NOTHING = "The decision changed nothing in the plan, so that nothing changes there now."


@dataclass(frozen=True, slots=True)
class Undoing:
    """What happens to the plan, in a sentence, and the doing of it, which takes who does it and why."""

    words: str
    do: Do = lambda _by, _reason: None


def undoing(decision: Decision) -> Undoing:
    """What taking this decision back does to the plan as it stands now."""
    decided = Decided(decision.text, decision.reference)
    if decision.effect == Effect.NOTED:
        return Undoing(NOTHING)
    if decision.effect == Effect.ANSWERED:
        return _answered(decision.concern, decided) or Undoing(GONE_ON)
    ways = {Effect.CLOSED: _closed, Effect.REWORDED: _reworded, Effect.MOVED: _moved}
    way = ways[Effect(decision.effect)]
    return (way(decision.action, decided) if decision.action else None) or Undoing(GONE_ON)


def _closed(action: Action, decided: Decided) -> Undoing | None:
    """Closed by this decision, and neither reopened nor closed again since."""
    last = action.links.last()
    if last is None or action.stage not in OVER or last.decided_by != decided.reference:
        return None

    def do(by: Person, reason: str) -> None:
        plans.reopen_action(by=by, action=action, version=action.version, reason=reason)

    return Undoing("The action is taken up again.", do)


def _reworded(action: Action, decided: Decided) -> Undoing | None:
    """Worded by this decision, and not again since."""
    last = action.wordings.last()
    if last is None or last.decided_by != decided.reference:
        return None

    def do(by: Person, reason: str) -> None:
        plans.reword_action(by=by, action=action, title=last.title, version=action.version, reason=reason)

    return Undoing(f"The action is worded again as “{last.title}”.", do)


def _moved(action: Action, decided: Decided) -> Undoing | None:
    """The milestone whose date this decision moved last."""
    milestone = next((one for one in action.milestones.all() if _is_moved_by(one, decided)), None)
    if milestone is None:
        return None
    before = codec.decode(Due, milestone.moves[-1]["from"], "from")

    def do(by: Person, reason: str) -> None:
        plans.move_milestone_date(by=by, milestone=milestone, due=before, reason=reason, version=milestone.version)

    return Undoing(f"“{milestone.text}” is due again: {before.phrase or 'no date'}.", do)


def _is_moved_by(milestone: Milestone, decided: Decided) -> bool:
    return bool(milestone.moves) and milestone.moves[-1]["reason"] == decided.said


def _answered(concern: Concern | None, decided: Decided) -> Undoing | None:
    if concern is None or concern.answer != decided.said:
        return None

    def do(by: Person, reason: str) -> None:
        plans.reopen_concern(by=by, concern=concern, reason=reason, version=concern.version)

    return Undoing("The concern is carried again.", do)
