"""Whether a plan is another version of one that is known: by how many of its actions are there too."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.plan.compare.changes import How
from milepost.core.plan.compare.likeness import Named, pairs

_MOST = 0.5  # of the smaller plan's actions, so many must be in the other


@dataclass(frozen=True, slots=True)
class Recognised:
    """How many actions two plans have in common, of how many in each."""

    common: int
    old: int
    new: int

    @property
    def is_a_version(self) -> bool:
        """Whether at least half of the smaller plan's actions are in the other one; two actions prove nothing."""
        return self.common > 2 and self.common >= _MOST * min(self.old, self.new)


def recognised(old: Sequence[Named], new: Sequence[Named]) -> Recognised:
    """What two plans have in common, given with their actions; a number with other words counts for nothing."""
    found = [pair for pair in pairs(old, new, same_plan=False) if pair.how is not How.NUMBER_ALONE]
    return Recognised(len(found), len(old), len(new))
