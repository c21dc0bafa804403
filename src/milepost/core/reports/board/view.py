"""What all parts of the summary look at: the plan, the day, and where every action stands on it."""

from dataclasses import dataclass
from datetime import date, timedelta

from milepost.core.plan.ledger import Outcome, Promise, last_day
from milepost.core.plan.model import Concern, ConcernState, Plan
from milepost.core.reports import quoting
from milepost.core.reports.positions import Group, Position, positions

AHEAD = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class View:
    """A plan on one day; `worries` by the action's id: what is worried about, else why it is stated at risk."""

    plan: Plan
    today: date
    positions: tuple[Position, ...]
    worries: dict[str, str]

    @classmethod
    def of(cls, plan: Plan, today: date) -> "View":
        """The plan seen from this day."""
        found = positions(plan, today)
        at_risk = {one.seat.action.id: one.why for one in found if one.group is Group.AT_RISK and one.why}
        return cls(plan, today, found, at_risk | quoting.worries(plan))

    @property
    def concerns(self) -> tuple[Concern, ...]:
        """The concerns that are carried still."""
        return tuple(one for one in self.plan.concerns if one.state is ConcernState.OPEN)

    @property
    def late(self) -> tuple[Position, ...]:
        """The actions with a promise whose day has passed, and those that are stated as late."""
        return tuple(one for one in self.positions if one.is_late)

    @property
    def soon(self) -> tuple[Promise, ...]:
        """What falls due in the next 90 days, the nearest first."""
        end = self.today + AHEAD
        found = [one for position in self.positions for one in position.promises if one.outcome is Outcome.AHEAD]
        return tuple(sorted((one for one in found if last_day(one) <= end), key=last_day))
