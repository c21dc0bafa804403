"""What the words promise: milestones, measures, lineage and the glossary, read last and never decided."""

from collections.abc import Callable

from milepost.core.interpret.promises.calendars import calendars
from milepost.core.interpret.promises.glossary import glossary
from milepost.core.interpret.promises.measures import measures
from milepost.core.interpret.promises.milestones import milestones
from milepost.core.interpret.promises.moved import moved
from milepost.core.interpret.promises.outcomes import outcomes
from milepost.core.interpret.promises.proposals import proposals
from milepost.core.interpret.promises.quarters import quarters
from milepost.core.plan.model import Plan

PASSES: tuple[Callable[[Plan], Plan], ...] = (
    calendars,  # first: the others read dates by it
    milestones,
    outcomes,
    moved,
    quarters,
    measures,
    proposals,
    glossary,
)
